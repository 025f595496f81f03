const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./pictures-mZWKcelR.js","./parts-DKtDdLa3.js","./rolldown-runtime-WkwZ5CU-.js","./regions-jk-e7vNt.js","./world-map-COjzHP6X.js"])))=>i.map(i=>d[i]);
import{A as e,B as t,H as n,I as r,J as i,K as a,L as o,M as s,R as c,_ as l,b as u,i as d,it as f,nt as p,rt as m,t as h,u as g,w as _,y as v}from"./parts-DKtDdLa3.js";var y=f(),b=e=>l(e,`zh`),x=p({en:{all:e=>e===1?`The alliance`:`All ${l(e,`en`)} alliances`,alliance:`Alliance`,start:`Start from a question`,reading:`How to read it`,moreReading:`All signs and words`,questions:{shared:`Who is in the same alliances?`,path:`How are two connected?`,flows:`Whose courses are taken up where?`,several:`Who is in several alliances?`,where:`Where are the institutions?`,when:`When did the alliances begin?`},read:{number:`the hedge of the source, the number, and where it is to be read`,year:`only the year is known: nothing is made more exact`,seen:`it held on that day; when it began is not known`,quality:`look for a better source before you quote it`,bar:(e,t)=>`${e} named here of ${t} published`,open:(e,t)=>`${e} named here, ${t} published`}},zh:{all:e=>`全部 ${b(e)} 个联盟`,alliance:`联盟`,start:`从一个问题开始`,reading:`如何阅读`,moreReading:`全部符号与用语`,questions:{shared:`谁在同样的联盟里？`,path:`两个机构如何相连？`,flows:`谁的课程在哪里被采用？`,several:`谁加入了多个联盟？`,where:`机构在哪里？`,when:`联盟何时成立？`},read:{number:`来源的限定词、数字，以及出处`,year:`只知年份：不作更精确的推断`,seen:`当时如此；何时开始不详`,quality:`引用之前请寻找更好的来源`,bar:(e,t)=>`公布 ${t} 个，此处列名 ${e} 个`,open:(e,t)=>`公布${t} 个，此处列名 ${e} 个`}}}),S=i(),C=(e,t)=>({id:`figure/example`,measure:``,value:e,qualifier:t,lower:null,upper:null,unit:null,asOf:null,note:null,trust:`PRIMARY`,saidBy:null,sources:[]});function w(){let{text:e,language:t}=a(),n=x[t].read,r=e.number;return(0,S.jsxs)(`dl`,{className:`reading`,children:[(0,S.jsxs)(`div`,{children:[(0,S.jsxs)(`dt`,{children:[(0,S.jsx)(`span`,{className:`hedge`,children:e.hedge.NEARLY}),` `,(0,S.jsx)(`b`,{className:`num`,children:r(254e5)}),` `,(0,S.jsx)(`span`,{className:`src`,"aria-hidden":`true`,children:`3`})]}),(0,S.jsx)(`dd`,{children:n.number})]}),(0,S.jsxs)(`div`,{children:[(0,S.jsx)(`dt`,{children:(0,S.jsx)(`b`,{children:e.date(`2020`)})}),(0,S.jsx)(`dd`,{children:n.year})]}),(0,S.jsxs)(`div`,{children:[(0,S.jsx)(`dt`,{className:`soft`,children:e.seen(e.date(`2024-04`))}),(0,S.jsx)(`dd`,{children:n.seen})]}),(0,S.jsxs)(`div`,{children:[(0,S.jsxs)(`dt`,{children:[(0,S.jsx)(`span`,{className:`tag`,children:e.tags.copies}),` `,(0,S.jsx)(`span`,{className:`tag`,children:e.tags.secondary})]}),(0,S.jsx)(`dd`,{children:n.quality})]}),(0,S.jsxs)(`div`,{children:[(0,S.jsx)(`dt`,{children:(0,S.jsx)(v,{named:11,published:C(104,`EXACT`),width:100})}),(0,S.jsx)(`dd`,{children:n.bar(r(11),r(104))})]}),(0,S.jsxs)(`div`,{children:[(0,S.jsx)(`dt`,{children:(0,S.jsx)(v,{named:20,published:C(150,`MORE_THAN`),width:100})}),(0,S.jsx)(`dd`,{children:n.open(r(20),`${e.hedge.MORE_THAN} ${r(150)}`)})]})]})}var T={name:`Home`,text:`query Home($lang: String = "en", $examples: [ID!]!) {
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
}`},E={from:`institution/politecnico-di-milano`,to:`institution/universitas-terbuka`,before:`2022-01`},D={shared:{to:`/networks`},path:{to:`/paths`,params:{from:E.from,to:E.to}},flows:{to:`/flows`},several:{to:`/overlap`},where:{to:`/map`},when:{to:`/timeline`}};function O({alliances:e}){let[t,n]=(0,y.useState)();return(0,y.useEffect)(()=>{if(!e||t)return;let r=!0;return(window.requestIdleCallback??(e=>setTimeout(e,50)))(()=>void m(()=>import(`./pictures-mZWKcelR.js`).then(e=>r&&n(e)),__vite__mapDeps([0,1,2,3,4]),import.meta.url)),()=>{r=!1}},[e!==void 0,t]),!t||!e?(0,S.jsx)(k,{}):(0,S.jsx)(t.Pictures,{alliances:e,children:e=>(0,S.jsx)(k,{small:e})})}function k({small:e={}}){let t=x[a().language];return(0,S.jsx)(`ul`,{className:`questions`,children:Object.keys(D).map(r=>(0,S.jsxs)(`li`,{children:[(0,S.jsx)(`div`,{className:`small-picture`,"aria-hidden":`true`,children:e[r]?.picture}),(0,S.jsxs)(`div`,{children:[(0,S.jsx)(`h3`,{children:(0,S.jsx)(n,{to:D[r].to,params:D[r].params,children:t.questions[r]})}),(0,S.jsx)(`p`,{className:`small`,children:e[r]?.says})]})]},r))})}var A=[`institution/universitas-terbuka`,`alliance/wdea`,`country/ID`,`person/song-yi`],j=`慕课`;function M(){let{text:i,language:c}=a(),l=x[c],u=d(T,{lang:c,examples:A}),{data:f}=u,p=(0,y.useMemo)(()=>f?.alliances.nodes.map(e=>e.coverage.published[0]),[f]);return o(i.title),(0,S.jsx)(_,{answers:[p],children:(0,S.jsxs)(`div`,{className:`home`,children:[(0,S.jsxs)(`div`,{className:`welcome`,children:[(0,S.jsxs)(`div`,{children:[(0,S.jsx)(`h1`,{children:i.title}),(0,S.jsx)(`p`,{className:`lead`,children:i.lead}),(0,S.jsx)(g,{large:!0}),(0,S.jsxs)(`p`,{className:`small soft examples`,children:[i.search.instance,` `,f?.examples.map(e=>e&&`name`in e&&(0,S.jsxs)(`span`,{children:[(0,S.jsx)(t,{thing:e}),i.list]},e.id)),(0,S.jsx)(n,{to:`/search`,params:{q:j},lang:`zh`,children:j})]}),(0,S.jsx)(P,{data:f})]}),(0,S.jsxs)(`div`,{className:`known`,children:[(0,S.jsx)(`h2`,{children:i.coverage.title}),u.failure?(0,S.jsx)(s,{failure:u.failure,again:u.again}):f?(0,S.jsx)(F,{data:f}):(0,S.jsx)(e,{rows:9})]})]}),(0,S.jsx)(r,{title:l.start,children:(0,S.jsx)(O,{alliances:f?.alliances.nodes.slice(0,5).map(e=>e.id)})}),(0,S.jsx)(r,{title:l.reading,aside:(0,S.jsx)(n,{to:`/about/reading`,children:l.moreReading}),children:(0,S.jsx)(w,{})})]})})}var N={institution:`institutions`,alliance:`alliances`,country:`countries`,course:`courses`,exchange:`exchanges`,event:`events`,person:`people`};function P({data:e}){let{text:t}=a();return(0,S.jsxs)(`ul`,{className:`counts`,children:[Object.keys(N).map(r=>{let i=e?.dataset.counts.find(e=>e.kind.toLowerCase()===r)?.count;return(0,S.jsx)(`li`,{children:(0,S.jsxs)(n,{to:`/browse/${N[r]}`,children:[(0,S.jsx)(c,{of:r,silent:!0}),i===void 0?t.kinds[r]:t.counted[r](i)]})},r)}),(0,S.jsx)(`li`,{children:(0,S.jsx)(n,{to:`/browse/figures`,children:e?t.counted.figure(e.allFigures.totalCount):t.kinds.figure})})]})}function F({data:e}){let{text:r,language:i}=a();return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsxs)(`table`,{children:[(0,S.jsx)(`caption`,{className:`hidden`,children:r.coverage.title}),(0,S.jsx)(`thead`,{children:(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`col`,children:x[i].alliance}),(0,S.jsx)(`th`,{scope:`col`,className:`r`,children:r.coverage.named}),(0,S.jsx)(`th`,{scope:`col`,children:r.coverage.published}),(0,S.jsx)(`th`,{scope:`col`,children:(0,S.jsx)(`span`,{className:`hidden`,children:r.coverage.rule})})]})}),(0,S.jsx)(`tbody`,{children:e.alliances.nodes.map(e=>{let n=e.coverage.published[0];return(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`row`,children:(0,S.jsx)(t,{thing:e})}),(0,S.jsx)(`td`,{className:`r`,children:r.number(e.coverage.named)}),(0,S.jsx)(`td`,{children:n?(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(u,{figure:n}),` `,(0,S.jsx)(`span`,{className:`soft`,children:n.asOf?(0,S.jsx)(h,{date:n.asOf}):r.coverage.dateUnknown})]}):(0,S.jsx)(`span`,{className:`soft`,children:r.coverage.none})}),(0,S.jsx)(`td`,{className:`bar-cell`,children:(0,S.jsx)(v,{named:e.coverage.named,published:n,width:100})})]},e.id)})})]}),(0,S.jsx)(`p`,{className:`small`,children:(0,S.jsx)(n,{to:`/browse/alliances`,params:{sort:`-named`},children:x[i].all(e.alliances.totalCount)})})]})}export{E as n,C as r,M as t};