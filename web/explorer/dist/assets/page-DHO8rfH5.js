import{B as e,C as t,G as n,I as r,N as i,O as a,R as o,S as s,T as c,U as l,h as u,k as d,m as f,p,t as m,tt as h}from"./parts-C3VZZZiK.js";import{n as g}from"./questions-3z9ENh5Q.js";import{t as _}from"./reading-DopeszWJ.js";import{t as v}from"./text-RuU-40oj.js";var y=h(),b={name:`Home`,text:`query Home($lang: String = "en", $examples: [ID!]!) {
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
}`},x=n(),S=[`institution/universitas-terbuka`,`alliance/wdea`,`country/ID`,`person/song-yi`],C=`慕课`;function w(){let{text:t,language:n}=l(),a=v[n],d=u(b,{lang:n,examples:S}),{data:m}=d,h=(0,y.useMemo)(()=>m?.alliances.nodes.map(e=>e.coverage.published[0]),[m]);return f(t.title),(0,x.jsx)(i,{answers:[h],children:(0,x.jsxs)(`div`,{className:`home`,children:[(0,x.jsxs)(`div`,{className:`welcome`,children:[(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`h1`,{children:t.title}),(0,x.jsx)(`p`,{className:`lead`,children:t.lead}),(0,x.jsx)(s,{large:!0}),(0,x.jsxs)(`p`,{className:`small soft examples`,children:[t.search.instance,` `,m?.examples.map(e=>e&&`name`in e&&(0,x.jsxs)(`span`,{children:[(0,x.jsx)(c,{thing:e}),n===`zh`?`、`:`, `]},e.id)),(0,x.jsx)(e,{to:`/search`,params:{q:C},lang:`zh`,children:C})]}),(0,x.jsx)(E,{data:m})]}),(0,x.jsxs)(`div`,{className:`known`,children:[(0,x.jsx)(`h2`,{children:t.coverage.title}),d.failure?(0,x.jsx)(o,{failure:d.failure,again:d.again}):m?(0,x.jsx)(D,{data:m}):(0,x.jsx)(r,{rows:9})]})]}),(0,x.jsx)(p,{title:a.start,children:(0,x.jsx)(g,{alliances:m?.alliances.nodes.slice(0,5).map(e=>e.id)})}),(0,x.jsx)(p,{title:a.reading,aside:(0,x.jsx)(e,{to:`/about/reading`,children:a.moreReading}),children:(0,x.jsx)(_,{})})]})})}var T={institution:`institutions`,alliance:`alliances`,country:`countries`,course:`courses`,exchange:`exchanges`,event:`events`,person:`people`};function E({data:n}){let{text:r}=l();return(0,x.jsxs)(`ul`,{className:`counts`,children:[Object.keys(T).map(i=>{let a=n?.dataset.counts.find(e=>e.kind.toLowerCase()===i)?.count;return(0,x.jsx)(`li`,{children:(0,x.jsxs)(e,{to:`/browse/${T[i]}`,children:[(0,x.jsx)(t,{of:i,silent:!0}),a===void 0?r.kinds[i]:r.counted[i](a)]})},i)}),(0,x.jsx)(`li`,{children:(0,x.jsx)(e,{to:`/browse/figures`,children:n?r.counted.figure(n.allFigures.totalCount):r.kinds.figure})})]})}function D({data:t}){let{text:n,language:r}=l();return(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)(`table`,{children:[(0,x.jsx)(`caption`,{className:`hidden`,children:n.coverage.title}),(0,x.jsx)(`thead`,{children:(0,x.jsxs)(`tr`,{children:[(0,x.jsx)(`th`,{scope:`col`,children:n.table.alliance}),(0,x.jsx)(`th`,{scope:`col`,className:`r`,children:n.coverage.named}),(0,x.jsx)(`th`,{scope:`col`,children:n.coverage.published}),(0,x.jsx)(`th`,{scope:`col`,children:(0,x.jsx)(`span`,{className:`hidden`,children:n.coverage.rule})})]})}),(0,x.jsx)(`tbody`,{children:t.alliances.nodes.map(e=>{let t=e.coverage.published[0];return(0,x.jsxs)(`tr`,{children:[(0,x.jsx)(`th`,{scope:`row`,children:(0,x.jsx)(c,{thing:e})}),(0,x.jsx)(`td`,{className:`r`,children:n.number(e.coverage.named)}),(0,x.jsx)(`td`,{children:t?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(d,{figure:t}),` `,(0,x.jsx)(`span`,{className:`soft`,children:t.asOf?(0,x.jsx)(m,{date:t.asOf}):n.coverage.dateUnknown})]}):(0,x.jsx)(`span`,{className:`soft`,children:n.coverage.none})}),(0,x.jsx)(`td`,{className:`bar-cell`,children:(0,x.jsx)(a,{named:e.coverage.named,published:t,width:100})})]},e.id)})})]}),(0,x.jsx)(`p`,{className:`small`,children:(0,x.jsx)(e,{to:`/browse/alliances`,params:{sort:`-named`},children:v[r].all(t.alliances.totalCount)})})]})}export{w as default};