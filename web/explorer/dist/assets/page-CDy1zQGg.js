import{D as e,F as t,H as n,L as r,M as i,O as a,S as o,W as s,et as c,h as l,m as u,p as d,t as f,w as p,x as m,z as h}from"./parts-DOIHXH6L.js";import{n as g}from"./questions-r6KYBy6_.js";import{t as _}from"./reading-CA9aVQJK.js";import{t as v}from"./text-DpzHrMUO.js";var y=c(),b={name:`Home`,text:`query Home($lang: String = "en", $examples: [ID!]!) {
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
}`},x=s(),S=[`institution/universitas-terbuka`,`alliance/wdea`,`country/ID`,`person/song-yi`],C=`慕课`;function w(){let{text:e,language:a}=n(),o=v[a],s=l(b,{lang:a,examples:S}),{data:c}=s,f=(0,y.useMemo)(()=>c?.alliances.nodes.map(e=>e.coverage.published[0]),[c]);return u(e.title),(0,x.jsx)(i,{answers:[f],children:(0,x.jsxs)(`div`,{className:`home`,children:[(0,x.jsxs)(`div`,{className:`welcome`,children:[(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`h1`,{children:e.title}),(0,x.jsx)(`p`,{className:`lead`,children:e.lead}),(0,x.jsx)(m,{large:!0}),(0,x.jsxs)(`p`,{className:`small soft examples`,children:[e.search.instance,` `,c?.examples.map(e=>e&&`name`in e&&(0,x.jsxs)(`span`,{children:[(0,x.jsx)(p,{thing:e}),a===`zh`?`、`:`, `]},e.id)),(0,x.jsx)(h,{to:`/search`,params:{q:C},lang:`zh`,children:C})]}),(0,x.jsx)(E,{data:c})]}),(0,x.jsxs)(`div`,{className:`known`,children:[(0,x.jsx)(`h2`,{children:e.coverage.title}),s.failure?(0,x.jsx)(r,{failure:s.failure,again:s.again}):c?(0,x.jsx)(D,{data:c}):(0,x.jsx)(t,{rows:9})]})]}),(0,x.jsx)(d,{title:o.start,children:(0,x.jsx)(g,{alliances:c?.alliances.nodes.slice(0,5).map(e=>e.id)})}),(0,x.jsx)(d,{title:o.reading,aside:(0,x.jsx)(h,{to:`/about/reading`,children:o.moreReading}),children:(0,x.jsx)(_,{})})]})})}var T={institution:`institutions`,alliance:`alliances`,country:`countries`,course:`courses`,exchange:`exchanges`,event:`events`,person:`people`};function E({data:e}){let{text:t}=n();return(0,x.jsxs)(`ul`,{className:`counts`,children:[Object.keys(T).map(n=>{let r=e?.dataset.counts.find(e=>e.kind.toLowerCase()===n)?.count;return(0,x.jsx)(`li`,{children:(0,x.jsxs)(h,{to:`/browse/${T[n]}`,children:[(0,x.jsx)(o,{of:n,silent:!0}),r===void 0?t.kinds[n]:t.counted[n](r)]})},n)}),(0,x.jsx)(`li`,{children:(0,x.jsx)(h,{to:`/browse/figures`,children:e?t.counted.figure(e.allFigures.totalCount):t.kinds.figure})})]})}function D({data:t}){let{text:r,language:i}=n();return(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)(`table`,{children:[(0,x.jsx)(`caption`,{className:`hidden`,children:r.coverage.title}),(0,x.jsx)(`thead`,{children:(0,x.jsxs)(`tr`,{children:[(0,x.jsx)(`th`,{scope:`col`,children:r.table.alliance}),(0,x.jsx)(`th`,{scope:`col`,className:`r`,children:r.coverage.named}),(0,x.jsx)(`th`,{scope:`col`,children:r.coverage.published}),(0,x.jsx)(`th`,{scope:`col`,children:(0,x.jsx)(`span`,{className:`hidden`,children:r.coverage.rule})})]})}),(0,x.jsx)(`tbody`,{children:t.alliances.nodes.map(t=>{let n=t.coverage.published[0];return(0,x.jsxs)(`tr`,{children:[(0,x.jsx)(`th`,{scope:`row`,children:(0,x.jsx)(p,{thing:t})}),(0,x.jsx)(`td`,{className:`r`,children:r.number(t.coverage.named)}),(0,x.jsx)(`td`,{children:n?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(a,{figure:n}),` `,(0,x.jsx)(`span`,{className:`soft`,children:n.asOf?(0,x.jsx)(f,{date:n.asOf}):r.coverage.dateUnknown})]}):(0,x.jsx)(`span`,{className:`soft`,children:r.coverage.none})}),(0,x.jsx)(`td`,{className:`bar-cell`,children:(0,x.jsx)(e,{named:t.coverage.named,published:n,width:100})})]},t.id)})})]}),(0,x.jsx)(`p`,{className:`small`,children:(0,x.jsx)(h,{to:`/browse/alliances`,params:{sort:`-named`},children:v[i].all(t.alliances.totalCount)})})]})}export{w as default};