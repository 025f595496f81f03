import{$ as e,C as t,D as n,E as r,I as i,P as a,R as o,S as s,U as c,V as l,h as u,j as d,m as f,p,t as m,x as h}from"./parts-Ca9-Fe1W.js";import{n as g}from"./questions-jAQnlq1e.js";import{t as _}from"./reading-D-veGymj.js";import{t as v}from"./text-D7LKmPsW.js";var y=e(),b={name:`Home`,text:`query Home($lang: String = "en", $examples: [ID!]!) {
  dataset {
    ...Cited
    store
    counts {
      kind
      count
    }
  }
  allFigures: figures(first: 0) {
    totalCount
  }
  examples: nodes(ids: $examples) {
    __typename
    id
    ... on Entity {
      name(language: $lang)
    }
  }
  alliances(first: 8, orderBy: {by: NAMED, direction: DESC}) {
    totalCount
    nodes {
      id
      name(language: $lang)
      acronym
      coverage {
        named
        published {
          ...FigureLine
        }
      }
    }
  }
}

fragment Cited on Dataset {
  name
  version
  updated
  citation
  license
}

fragment FigureLine on Figure {
  id
  measure
  value
  qualifier
  lower
  upper
  unit
  asOf
  note
  trust
  saidBy {
    id
    name(language: $lang)
  }
  sources {
    ...SourceMark
  }
}

fragment SourceMark on Source {
  id
  title
  publisher
  url
  published
  accessed
  language
  kind
}`},x=c(),S=[`institution/universitas-terbuka`,`alliance/wdea`,`country/ID`,`person/song-yi`],C=`慕课`;function w(){let{text:e,language:n}=l(),r=v[n],s=u(b,{lang:n,examples:S}),{data:c}=s,m=(0,y.useMemo)(()=>c?.alliances.nodes.map(e=>e.coverage.published[0]),[c]);return f(e.title),(0,x.jsx)(d,{answers:[m],children:(0,x.jsxs)(`div`,{className:`home`,children:[(0,x.jsxs)(`div`,{className:`welcome`,children:[(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`h1`,{children:e.title}),(0,x.jsx)(`p`,{className:`lead`,children:e.lead}),(0,x.jsx)(h,{large:!0}),(0,x.jsxs)(`p`,{className:`small soft examples`,children:[e.search.instance,` `,c?.examples.map(e=>e&&`name`in e&&(0,x.jsxs)(`span`,{children:[(0,x.jsx)(t,{thing:e}),n===`zh`?`、`:`, `]},e.id)),(0,x.jsx)(o,{to:`/search`,params:{q:C},lang:`zh`,children:C})]}),(0,x.jsx)(E,{data:c})]}),(0,x.jsxs)(`div`,{className:`known`,children:[(0,x.jsx)(`h2`,{children:e.coverage.title}),s.failure?(0,x.jsx)(i,{failure:s.failure,again:s.again}):c?(0,x.jsx)(D,{data:c}):(0,x.jsx)(a,{rows:9})]})]}),(0,x.jsx)(p,{title:r.start,children:(0,x.jsx)(g,{alliances:c?.alliances.nodes.slice(0,5).map(e=>e.id)})}),(0,x.jsx)(p,{title:r.reading,aside:(0,x.jsx)(o,{to:`/about/reading`,children:r.moreReading}),children:(0,x.jsx)(_,{})})]})})}var T={institution:`institutions`,alliance:`alliances`,country:`countries`,course:`courses`,exchange:`exchanges`,event:`events`,person:`people`};function E({data:e}){let{text:t}=l();return(0,x.jsxs)(`ul`,{className:`counts`,children:[Object.keys(T).map(n=>{let r=e?.dataset.counts.find(e=>e.kind.toLowerCase()===n)?.count;return(0,x.jsx)(`li`,{children:(0,x.jsxs)(o,{to:`/browse/${T[n]}`,children:[(0,x.jsx)(s,{of:n,silent:!0}),r===void 0?t.kinds[n]:t.counted[n](r)]})},n)}),(0,x.jsx)(`li`,{children:(0,x.jsx)(o,{to:`/browse/figures`,children:e?t.counted.figure(e.allFigures.totalCount):t.kinds.figure})})]})}function D({data:e}){let{text:i,language:a}=l();return(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)(`table`,{children:[(0,x.jsx)(`caption`,{className:`hidden`,children:i.coverage.title}),(0,x.jsx)(`thead`,{children:(0,x.jsxs)(`tr`,{children:[(0,x.jsx)(`th`,{scope:`col`,children:i.table.alliance}),(0,x.jsx)(`th`,{scope:`col`,className:`r`,children:i.coverage.named}),(0,x.jsx)(`th`,{scope:`col`,children:i.coverage.published}),(0,x.jsx)(`th`,{scope:`col`,children:(0,x.jsx)(`span`,{className:`hidden`,children:i.coverage.rule})})]})}),(0,x.jsx)(`tbody`,{children:e.alliances.nodes.map(e=>{let a=e.coverage.published[0];return(0,x.jsxs)(`tr`,{children:[(0,x.jsx)(`th`,{scope:`row`,children:(0,x.jsx)(t,{thing:e})}),(0,x.jsx)(`td`,{className:`r`,children:i.number(e.coverage.named)}),(0,x.jsx)(`td`,{children:a?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(n,{figure:a}),` `,(0,x.jsx)(`span`,{className:`soft`,children:a.asOf?(0,x.jsx)(m,{date:a.asOf}):i.coverage.dateUnknown})]}):(0,x.jsx)(`span`,{className:`soft`,children:i.coverage.none})}),(0,x.jsx)(`td`,{className:`bar-cell`,children:(0,x.jsx)(r,{named:e.coverage.named,published:a,width:100})})]},e.id)})})]}),(0,x.jsx)(`p`,{className:`small`,children:(0,x.jsx)(o,{to:`/browse/alliances`,params:{sort:`-named`},children:v[a].all(e.alliances.totalCount)})})]})}export{w as default};