const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./streams-C4YnSQmi.js","./parts-Dz76KKy6.js","./rolldown-runtime-WkwZ5CU-.js","./regions-jk-e7vNt.js","./text-width-GsmNcSX1.js","./use-width-B1wNqP6j.js","./ring-Bw_NJTts.js","./read-CSY_CzGi.js"])))=>i.map(i=>d[i]);
import{A as e,B as t,C as n,G as r,M as i,O as a,P as o,S as s,V as c,W as l,Z as u,k as d,l as f,n as p,nt as m,q as h,rt as g,x as _,y as v,z as y}from"./parts-Dz76KKy6.js";import{a as ee,n as te,t as b}from"./actions-DOGF249u.js";import{a as x,i as S,n as C,r as w,t as T}from"./controls-dIFLg7g-.js";import{t as E}from"./frame-DYDuoa-r.js";import{n as ne}from"./narrow-CGVJCqMl.js";import{n as D,r as O}from"./regions-jk-e7vNt.js";import{t as k}from"./save-menu-D8hAPxUr.js";import{n as A,t as j}from"./sorted-table-opPEB7Zn.js";import{t as M}from"./world-map-BGDHeaOR.js";import{t as N}from"./use-texts-Y4wzQ23U.js";import{n as P}from"./amount-steps-BwbGT6VP.js";import{n as F,t as I}from"./grid-keys-D52-jEj5.js";import{n as L,t as R}from"./read-CSY_CzGi.js";var z=g(),B={name:`Flows`,text:`query Flows($lang: String = "en", $of: NetworkInput!, $counted: ExchangeFilter, $bothSides: ExchangeFilter, $within: Boolean = false) {
  dataset {
    ...Cited
  }
  all: exchanges(first: 0, where: $counted) {
    totalCount
  }
  kinds: exchanges(first: 0) {
    groups(by: KIND) {
      key
      count
    }
  }
  placed: exchanges(first: 0, where: $bothSides) {
    totalCount
  }
  network(of: $of) {
    statement
    nodeCount
    tieCount
    nodes(first: 250, orderBy: {by: OUT_STRENGTH, direction: DESC}) {
      nodes {
        inStrength
        outStrength
        entity {
          __typename
          id
          name(language: $lang)
          ... on Country {
            code
            region
            subregion
            location {
              latitude
              longitude
            }
          }
        }
      }
    }
    ties(first: 500) {
      totalCount
      nodes {
        source {
          id
        }
        target {
          id
        }
        count
        from
        to
      }
    }
  }
  inside: exchanges(first: 500, where: $bothSides) @include(if: $within) {
    totalCount
    nodes {
      id
      from
      to
      providerCountries {
        id
        name(language: $lang)
        code
        region
        subregion
        location {
          latitude
          longitude
        }
      }
      receiverCountries {
        id
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
}`},re={name:`FlowCell`,text:`query FlowCell($lang: String = "en", $where: ExchangeFilter) {
  exchanges(first: 100, where: $where, orderBy: {by: FROM, direction: DESC}) {
    totalCount
    nodes {
      ...ExchangeLine
    }
  }
}

fragment ExchangeLine on Exchange {
  id
  name(language: $lang)
  kind
  from
  to
  seen
  trust
  providerCountries {
    id
    code
    name(language: $lang)
  }
  receiverCountries {
    id
    code
    name(language: $lang)
  }
  figures(first: 5) {
    totalCount
    nodes {
      ...FigureLine
    }
  }
  sources {
    ...SourceMark
  }
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
}`},V={en:async()=>(await m(async()=>{let{en:e}=await import(`./en-D7DF2YX7.js`);return{en:e}},[],import.meta.url)).en,zh:async()=>(await m(async()=>{let{zh:e}=await import(`./zh-C2yUV6Aa.js`);return{zh:e}},[],import.meta.url)).zh},H=()=>N(V),U=h();function W({cell:[e,t],flows:n,answer:i}){let{text:o}=r(),l=H(),u=e=>[...n.rows,...n.columns].find(t=>t.code===e)??{id:`country/${e}`,code:e,name:e},d=u(e),f=u(t);return(0,U.jsx)(`section`,{id:`cell`,children:(0,U.jsx)(a,{answer:i,rows:6,children:({exchanges:n})=>(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`h2`,{children:[d.name,` `,(0,U.jsx)(`span`,{className:`soft`,children:l.to2}),` `,f.name,l.chosen(n.totalCount)]}),(0,U.jsx)(`p`,{className:`small soft note`,children:n.totalCount?l.cellNote:l.noCell}),n.nodes.length>0&&(0,U.jsxs)(`table`,{children:[(0,U.jsxs)(`caption`,{className:`hidden`,children:[d.name,` `,l.to2,` `,f.name]}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,children:l.exchange}),(0,U.jsx)(`th`,{scope:`col`,className:`r`,children:l.since})]})}),(0,U.jsx)(`tbody`,{children:n.nodes.map(e=>{let t=e.figures.nodes[0];return(0,U.jsxs)(`tr`,{children:[(0,U.jsxs)(`td`,{children:[(0,U.jsx)(y,{thing:e}),(0,U.jsx)(_,{sources:e.sources}),(0,U.jsx)(s,{sources:e.sources,trust:e.trust}),(0,U.jsxs)(`div`,{className:`soft small`,children:[o.words[e.kind],t&&(0,U.jsxs)(U.Fragment,{children:[` · `,(0,U.jsx)(v,{figure:t}),` `,t.measure]})]})]}),(0,U.jsx)(`td`,{className:`r`,children:(0,U.jsx)(p,{...e})})]},e.id)})})]}),(0,U.jsxs)(`p`,{className:`acts after`,children:[n.totalCount>n.nodes.length&&(0,U.jsx)(`span`,{children:o.states.range(1,n.nodes.length,n.totalCount)}),(0,U.jsx)(y,{thing:f}),d.id!==f.id&&(0,U.jsx)(y,{thing:d}),(0,U.jsx)(c,{to:`/networks`,params:{kind:`exchange`,country:d.id===f.id?e:`${e},${t}`},children:l.network})]})]})})})}var G=25,K=184;function q({flows:e,cell:t}){let{go:n,href:i,with:a}=r(),o=l(),s=H(),{rows:c,columns:d}=e,f=e.pairs[0]?.count??1,p=Math.max(0,c.findIndex(e=>e.code===t?.[0])),m=Math.max(0,d.findIndex(e=>e.code===t?.[1])),h=(e,t)=>{let r=c[e],i=d[t];r&&i&&n(a({cell:`${r.code}-${i.code}`}))},g=F(d.length,h);return(0,U.jsx)(`div`,{className:`flow-scroll`,children:(0,U.jsxs)(`table`,{...g,className:`flow-grid`,style:{minWidth:K+d.length*G},role:`grid`,"aria-label":s.grid,children:[(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{children:[(0,U.jsxs)(`td`,{className:`corner`,children:[s.provides,` `,(0,U.jsx)(`span`,{"aria-hidden":`true`,children:`↓`}),` `,s.takes,` `,(0,U.jsx)(`span`,{"aria-hidden":`true`,children:`→`})]}),d.map(e=>(0,U.jsx)(`th`,{scope:`col`,children:(0,U.jsx)(`span`,{children:e.name})},e.code)),(0,U.jsx)(`th`,{scope:`col`,className:`r sum`,children:s.sum})]})}),(0,U.jsx)(`tbody`,{children:c.map((n,r)=>(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`row`,children:(0,U.jsx)(`a`,{href:i(u(n.id)),"data-at":I(r,-1),tabIndex:-1,onClick:o(i(u(n.id))),children:n.name})}),d.map((i,a)=>{let o=e.at(n.code,i.code),s=t?.[0]===n.code&&t[1]===i.code;return(0,U.jsx)(`td`,{role:`gridcell`,"data-at":I(r,a),tabIndex:r===p&&a===m?0:-1,"aria-selected":s,className:o?`amount-${P(o.count,f)}`:void 0,title:o&&`${n.name} → ${i.name}: ${o.count}`,onClick:()=>h(r,a),children:o?.count},i.code)}),(0,U.jsx)(`td`,{className:`r sum`,children:e.gives.get(n)})]},n.code))})]})})}var J=[`size`,`name`,`region`],Y=[`matrix`,`streams`,`ring`,`map`,`table`],X=[`MOOC_SHARING`,`JOINT_CLASSES`,`AGREEMENT`,`INFRASTRUCTURE`,`TRAINING`,`COURSE_EXCHANGE`,`VIRTUAL_EXCHANGE`,`PLATFORM_PARTNERSHIP`,`CERTIFICATE_PROGRAMME`,`OPEN_COURSES`,`STAFF_EXCHANGE`,`JOINT_PROGRAMME`,`JOINT_PRODUCTION`,`TALKS`,`CREDIT_TRANSFER`,`OTHER`];function Z({params:e}){let[t,n]=(e.cell??``).split(`-`);return{kind:X.find(t=>t.toLowerCase()===e.kind)??``,order:x(J,e.order),within:e.within===`1`,view:x(Y,e.view),cell:t&&n?[t,n]:void 0}}var Q=e=>e.kind?{kind:[e.kind]}:{},ie=(e,t)=>({lang:t,of:{kind:`COUNTRY_EXCHANGE`,...e.kind&&{exchanges:Q(e)}},counted:Q(e),bothSides:{...Q(e),providerCountry:{},receiverCountry:{}},within:e.within}),ae=(e,[t,n])=>({...Q(e),providerCountry:{id:{eq:`country/${t}`}},receiverCountry:{id:{eq:`country/${n}`}}}),$=(0,z.lazy)(()=>m(()=>import(`./streams-C4YnSQmi.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url)),oe=(0,z.lazy)(()=>m(()=>import(`./ring-Bw_NJTts.js`),__vite__mapDeps([6,1,2,3,5,7]),import.meta.url));function se(){let{address:e,language:t}=r(),n=H(),i=Z(e),s=ie(i,t),c=f(B,s);return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(o,{name:n.title}),(0,U.jsx)(`p`,{className:`soft`,children:n.lead}),(0,U.jsx)(a,{answer:c,rows:16,children:e=>(0,U.jsx)(ce,{state:i,data:e,variables:s})})]})}function ce({state:a,data:o,variables:s}){let{language:l,text:u,at:p,root:m}=r(),h=ee(),g=H(),_=ne(),v=(0,z.useRef)(null),y=(0,z.useMemo)(()=>L(o,a.order),[o,a.order]),x=_&&a.view===`matrix`?`table`:a.view,O=y.pairs.find(e=>e.from!==e.to),M=a.cell??(O&&[O.from.code,O.to.code]),N=f(re,M&&{lang:l,where:ae(a,M)}),P=de(g,u.date),F=ue(o,y,g),{network:I,dataset:V}=o,G=[g.statement,p?g.asOf(u.date(p)):g.allTimes,a.kind?u.words[a.kind]??a.kind:g.unfiltered].join(u.semicolon)+u.stop,K=[g.placed(o.placed.totalCount,o.all.totalCount),g.adding,o.inside&&o.inside.nodes.length<o.inside.totalCount&&g.insideCut(o.inside.nodes.length,o.inside.totalCount),I.ties.nodes.length<I.ties.totalCount&&g.pairsCut(I.ties.nodes.length,I.ties.totalCount),x===`map`&&g.mapArrow,x===`ring`&&g.ringNote(R(y).length,new Set([...y.rows,...y.columns]).size),x===`streams`&&g.streamsCaption,`${V.name} ${V.version}, ${V.license}`].filter(Boolean).join(u.gap),X=`${m}networks/country-exchange.graphml?${new URLSearchParams({...a.kind&&{exchanges:JSON.stringify(s.counted)},...p&&{asOf:p}})}`,Z=o.kinds.groups.map(e=>[e.key.toLowerCase(),`${u.words[e.key]??e.key} ${e.count}`]);return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`p`,{children:F}),(0,U.jsxs)(T,{settings:g.controls.settings,views:_?(0,U.jsx)(S,{label:g.controls.view,views:Y.slice(0,-1),value:x===`table`?`matrix`:x,words:{...g.views,matrix:g.views.table}}):(0,U.jsx)(S,{label:g.controls.view,views:Y,value:x,words:g.views}),children:[(0,U.jsx)(C,{label:g.controls.kind,name:`kind`,value:a.kind.toLowerCase(),options:[[``,g.controls.all],...Z],also:{cell:void 0,after:void 0}}),(0,U.jsx)(C,{label:g.controls.order,name:`order`,value:a.order,options:J.map(e=>[e,g.orders[e]])}),(0,U.jsx)(w,{label:g.controls.within,name:`within`,on:a.within})]}),y.pairs.length===0?(0,U.jsxs)(e,{title:u.states.nothing,children:[g.empty,` `,(0,U.jsx)(t,{params:{kind:void 0,cell:void 0},children:h.actions.clear})]}):(0,U.jsxs)(n,{answers:[N.data],children:[(0,U.jsxs)(E,{className:`flows`,title:(0,U.jsx)(`span`,{className:`hidden`,children:g.views[x]}),caption:(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`b`,{children:G}),` `,K]}),actions:(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(te,{className:`plain`,view:{title:g.title,statement:G,dataset:V.citation,version:V.version}}),(0,U.jsx)(k,{name:`flows`,version:V.version,title:g.title,caption:`${G} ${K}`,picture:x===`matrix`||x===`table`?void 0:v,table:()=>A(P,y.pairs),links:[{label:`GraphML`,href:X}]}),x===`map`?(0,U.jsx)(c,{to:`/map`,params:{show:`exchanges`},children:g.onMap}):x!==`table`&&(0,U.jsx)(t,{params:{view:`table`},children:h.actions.table}),(0,U.jsx)(`span`,{className:`push`,children:(0,U.jsx)(b,{className:`plain`,document:B,variables:s})})]}),children:[(0,U.jsx)(`div`,{ref:v,children:(0,U.jsxs)(z.Suspense,{fallback:(0,U.jsx)(d,{rows:12}),children:[x===`matrix`&&(0,U.jsx)(q,{flows:y,cell:M}),x===`table`&&(0,U.jsx)(`div`,{className:`framed`,children:(0,U.jsx)(j,{caption:g.title,columns:P,rows:y.pairs,keyOf:e=>`${e.from.code}-${e.to.code}`,sort:`exchanges`})}),x===`streams`&&(0,U.jsx)(`div`,{className:`framed`,children:(0,U.jsx)($,{flows:y,finding:F})}),x===`ring`&&(0,U.jsx)(`div`,{className:`framed`,children:(0,U.jsx)(oe,{flows:y,finding:F})}),x===`map`&&(0,U.jsx)(le,{flows:y,finding:F})]})}),(x===`ring`||x===`map`||x===`streams`)&&(0,U.jsx)(`p`,{className:`legend`,children:D.filter(e=>(x===`ring`?R(y):[...y.rows,...y.columns]).some(t=>(t.region??``)===e)).map(e=>(0,U.jsxs)(`span`,{children:[(0,U.jsx)(`i`,{className:`dot r-${e.toLowerCase()}`}),u.regions[e]]},e))})]}),(0,U.jsx)(i,{side:x===`matrix`&&(0,U.jsx)(E,{title:g.streams,note:g.streamsNote,caption:`${g.streamsCaption}${u.gap}${V.name} ${V.version}, ${V.license}`,children:(0,U.jsx)(`div`,{className:`framed`,children:(0,U.jsx)(z.Suspense,{fallback:(0,U.jsx)(d,{rows:8}),children:(0,U.jsx)($,{flows:y,finding:g.streams})})})}),children:M&&(0,U.jsx)(W,{cell:M,flows:y,answer:N})})]})]})}function le({flows:e,finding:t}){let n=[...new Set([...e.rows,...e.columns])].flatMap(t=>t.location?[{id:t.code,name:t.name,value:(e.gives.get(t)??0)+(e.takes.get(t)??0),...t.location,colour:O(t.region??``)}]:[]);return(0,U.jsx)(M,{finding:t,marks:n,arcs:e.pairs.map(e=>({from:e.from.code,to:e.to.code,value:e.count}))})}function ue(e,t,n){let r=t.pairs.filter(e=>e.from!==e.to),i=new Map;for(let e of r)i.set(e.from,(i.get(e.from)??0)+1);let a=[...i].sort((e,t)=>t[1]-e[1]||e[0].name.localeCompare(t[0].name))[0]?.[0],o=r.find(e=>e.from===a);return a&&o?n.finding(a.name,i.get(a)??0,o.to.name,o.count,e.all.totalCount,r.filter(e=>e.to===a).map(e=>[e.from.name,e.count])):n.empty}function de(e,n){return[{key:`from`,head:e.from,value:e=>e.from.name},{key:`to`,head:e.to,value:e=>e.to.name},{key:`exchanges`,head:e.exchanges,value:e=>e.count,number:!0,cell:e=>(0,U.jsx)(t,{params:{cell:`${e.from.code}-${e.to.code}`},children:e.count})},{key:`begin`,head:e.begin,value:e=>e.begin,cell:e=>e.begin&&n(e.begin),hideNarrow:!0},{key:`end`,head:e.end,value:e=>e.end,cell:e=>e.end&&n(e.end),hideNarrow:!0}]}export{se as default};