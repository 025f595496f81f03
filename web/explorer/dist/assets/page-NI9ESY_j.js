const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./streams-v3MqU5y7.js","./parts-DKtDdLa3.js","./rolldown-runtime-WkwZ5CU-.js","./regions-jk-e7vNt.js","./text-width-GsmNcSX1.js","./use-width-CLRp8Vb5.js","./ring-7hrOQZ0s.js","./read-CSY_CzGi.js"])))=>i.map(i=>d[i]);
import{A as e,B as t,C as n,F as r,G as i,H as a,J as o,K as s,N as c,Q as l,S as u,V as d,b as f,i as p,it as m,j as h,k as g,n as _,rt as v,w as y}from"./parts-DKtDdLa3.js";import{a as ee,n as b,r as x,t as S}from"./actions-BcNYxN7j.js";import{a as C,i as w,n as T,r as E,t as D}from"./controls-8USgZcNN.js";import{t as O}from"./frame-Db9P9cLm.js";import{n as k}from"./narrow-CZYcOhRQ.js";import{n as A,r as j}from"./regions-jk-e7vNt.js";import{t as te}from"./save-menu-P-4_lkUa.js";import{n as ne,t as re}from"./sorted-table-U5hvnu00.js";import{t as M}from"./world-map-COjzHP6X.js";import{t as N}from"./use-texts-DkWwSlxw.js";import{n as P}from"./amount-steps-BwbGT6VP.js";import{n as F,t as I}from"./grid-keys-XO71J-Yb.js";import{n as L,t as R}from"./read-CSY_CzGi.js";var z=m(),B={name:`Flows`,text:`query Flows($lang: String = "en", $of: NetworkInput!, $counted: ExchangeFilter, $bothSides: ExchangeFilter, $within: Boolean = false) {
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
}`},V={name:`FlowCell`,text:`query FlowCell($lang: String = "en", $where: ExchangeFilter) {
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
}`},H={en:async()=>(await v(async()=>{let{en:e}=await import(`./en-D7DF2YX7.js`);return{en:e}},[],import.meta.url)).en,zh:async()=>(await v(async()=>{let{zh:e}=await import(`./zh-C2yUV6Aa.js`);return{zh:e}},[],import.meta.url)).zh},U=()=>N(H),W=o();function G({cell:[e,r],flows:i,answer:o}){let{text:c}=s(),l=U(),d=e=>[...i.rows,...i.columns].find(t=>t.code===e)??{id:`country/${e}`,code:e,name:e},p=d(e),m=d(r);return(0,W.jsx)(`section`,{id:`cell`,children:(0,W.jsx)(g,{answer:o,rows:6,children:({exchanges:i})=>(0,W.jsxs)(W.Fragment,{children:[(0,W.jsxs)(`h2`,{children:[p.name,` `,(0,W.jsx)(`span`,{className:`soft`,children:l.to2}),` `,m.name,l.chosen(i.totalCount)]}),(0,W.jsx)(`p`,{className:`small soft note`,children:i.totalCount?l.cellNote:l.noCell}),i.nodes.length>0&&(0,W.jsxs)(`table`,{children:[(0,W.jsxs)(`caption`,{className:`hidden`,children:[p.name,` `,l.to2,` `,m.name]}),(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`col`,children:l.exchange}),(0,W.jsx)(`th`,{scope:`col`,className:`r`,children:l.since})]})}),(0,W.jsx)(`tbody`,{children:i.nodes.map(e=>{let r=e.figures.nodes[0];return(0,W.jsxs)(`tr`,{children:[(0,W.jsxs)(`td`,{children:[(0,W.jsx)(t,{thing:e}),(0,W.jsx)(u,{sources:e.sources}),(0,W.jsx)(n,{sources:e.sources,trust:e.trust}),(0,W.jsxs)(`div`,{className:`soft small`,children:[c.words[e.kind],r&&(0,W.jsxs)(W.Fragment,{children:[` · `,(0,W.jsx)(f,{figure:r}),` `,r.measure]})]})]}),(0,W.jsx)(`td`,{className:`r`,children:(0,W.jsx)(_,{...e})})]},e.id)})})]}),(0,W.jsxs)(`p`,{className:`acts after`,children:[i.totalCount>i.nodes.length&&(0,W.jsx)(`span`,{children:c.states.range(1,i.nodes.length,i.totalCount)}),(0,W.jsx)(t,{thing:m}),p.id!==m.id&&(0,W.jsx)(t,{thing:p}),(0,W.jsx)(a,{to:`/networks`,params:{kind:`exchange`,country:p.id===m.id?e:`${e},${r}`},children:l.network})]})]})})})}var K=25,q=184;function ie({flows:e,cell:t}){let{go:n,href:r,with:a}=s(),o=i(),c=U(),{rows:u,columns:d}=e,f=e.pairs[0]?.count??1,p=Math.max(0,u.findIndex(e=>e.code===t?.[0])),m=Math.max(0,d.findIndex(e=>e.code===t?.[1])),h=(e,t)=>{let r=u[e],i=d[t];r&&i&&n(a({cell:`${r.code}-${i.code}`}))},g=F(d.length,h);return(0,W.jsx)(`div`,{className:`flow-scroll`,children:(0,W.jsxs)(`table`,{...g,className:`flow-grid`,style:{minWidth:q+d.length*K},role:`grid`,"aria-label":c.grid,children:[(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{children:[(0,W.jsxs)(`td`,{className:`corner`,children:[c.provides,` `,(0,W.jsx)(`span`,{"aria-hidden":`true`,children:`↓`}),` `,c.takes,` `,(0,W.jsx)(`span`,{"aria-hidden":`true`,children:`→`})]}),d.map(e=>(0,W.jsx)(`th`,{scope:`col`,children:(0,W.jsx)(`span`,{children:e.name})},e.code)),(0,W.jsx)(`th`,{scope:`col`,className:`r sum`,children:c.sum})]})}),(0,W.jsx)(`tbody`,{children:u.map((n,i)=>(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`row`,children:(0,W.jsx)(`a`,{href:r(l(n.id)),"data-at":I(i,-1),tabIndex:-1,onClick:o(r(l(n.id))),children:n.name})}),d.map((r,a)=>{let o=e.at(n.code,r.code),s=t?.[0]===n.code&&t[1]===r.code;return(0,W.jsx)(`td`,{role:`gridcell`,"data-at":I(i,a),tabIndex:i===p&&a===m?0:-1,"aria-selected":s,className:o?`amount-${P(o.count,f)}`:void 0,title:o&&`${n.name} → ${r.name}: ${o.count}`,onClick:()=>h(i,a),children:o?.count},r.code)}),(0,W.jsx)(`td`,{className:`r sum`,children:e.gives.get(n)})]},n.code))})]})})}var J=[`size`,`name`,`region`],Y=[`matrix`,`streams`,`ring`,`map`,`table`],X=[`MOOC_SHARING`,`JOINT_CLASSES`,`AGREEMENT`,`INFRASTRUCTURE`,`TRAINING`,`COURSE_EXCHANGE`,`VIRTUAL_EXCHANGE`,`PLATFORM_PARTNERSHIP`,`CERTIFICATE_PROGRAMME`,`OPEN_COURSES`,`STAFF_EXCHANGE`,`JOINT_PROGRAMME`,`JOINT_PRODUCTION`,`TALKS`,`CREDIT_TRANSFER`,`OTHER`];function Z({params:e}){let[t,n]=(e.cell??``).split(`-`);return{kind:X.find(t=>t.toLowerCase()===e.kind)??``,order:C(J,e.order),within:e.within===`1`,view:C(Y,e.view),cell:t&&n?[t,n]:void 0}}var Q=e=>e.kind?{kind:[e.kind]}:{},ae=(e,t)=>({lang:t,of:{kind:`COUNTRY_EXCHANGE`,...e.kind&&{exchanges:Q(e)}},counted:Q(e),bothSides:{...Q(e),providerCountry:{},receiverCountry:{}},within:e.within}),oe=(e,[t,n])=>({...Q(e),providerCountry:{id:{eq:`country/${t}`}},receiverCountry:{id:{eq:`country/${n}`}}}),$=(0,z.lazy)(()=>v(()=>import(`./streams-v3MqU5y7.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url)),se=(0,z.lazy)(()=>v(()=>import(`./ring-7hrOQZ0s.js`),__vite__mapDeps([6,1,2,3,5,7]),import.meta.url));function ce(){let{address:e,language:t}=s(),n=U(),i=Z(e),a=ae(i,t),o=p(B,a);return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(r,{name:n.title}),(0,W.jsx)(`p`,{className:`soft`,children:n.lead}),(0,W.jsx)(g,{answer:o,rows:16,children:e=>(0,W.jsx)(le,{state:i,data:e,variables:a})})]})}function le({state:t,data:n,variables:r}){let{language:i,text:o,at:l,root:u}=s(),f=ee(),m=U(),g=k(),_=(0,z.useRef)(null),v=(0,z.useMemo)(()=>L(n,t.order),[n,t.order]),C=g&&t.view===`matrix`?`table`:t.view,j=v.pairs.find(e=>e.from!==e.to),M=t.cell??(j&&[j.from.code,j.to.code]),N=p(V,M&&{lang:i,where:oe(t,M)}),P=fe(m,o.date),F=de(n,v,m),{network:I,dataset:H}=n,K=[m.statement,l?m.asOf(o.date(l)):m.allTimes,t.kind?o.words[t.kind]??t.kind:m.unfiltered].join(o.semicolon)+o.stop,q=[m.placed(n.placed.totalCount,n.all.totalCount),m.adding,n.inside&&n.inside.nodes.length<n.inside.totalCount&&m.insideCut(n.inside.nodes.length,n.inside.totalCount),I.ties.nodes.length<I.ties.totalCount&&m.pairsCut(I.ties.nodes.length,I.ties.totalCount),C===`map`&&m.mapArrow,C===`ring`&&m.ringNote(R(v).length,new Set([...v.rows,...v.columns]).size),C===`streams`&&m.streamsCaption,`${H.name} ${H.version}, ${H.license}`].filter(Boolean).join(o.gap),X=`${u}networks/country-exchange.graphml?${new URLSearchParams({...t.kind&&{exchanges:JSON.stringify(r.counted)},...l&&{asOf:l}})}`,Z=n.kinds.groups.map(e=>[e.key.toLowerCase(),`${o.words[e.key]??e.key} ${e.count}`]);return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`p`,{children:F}),(0,W.jsxs)(D,{settings:m.controls.settings,views:g?(0,W.jsx)(w,{label:m.controls.view,views:Y.slice(0,-1),value:C===`table`?`matrix`:C,words:{...m.views,matrix:m.views.table}}):(0,W.jsx)(w,{label:m.controls.view,views:Y,value:C,words:m.views}),children:[(0,W.jsx)(T,{label:m.controls.kind,name:`kind`,value:t.kind.toLowerCase(),options:[[``,m.controls.all],...Z],also:{cell:void 0,after:void 0}}),(0,W.jsx)(T,{label:m.controls.order,name:`order`,value:t.order,options:J.map(e=>[e,m.orders[e]])}),(0,W.jsx)(E,{label:m.controls.within,name:`within`,on:t.within})]}),v.pairs.length===0?(0,W.jsxs)(h,{title:o.states.nothing,children:[m.empty,` `,(0,W.jsx)(d,{params:{kind:void 0,cell:void 0},children:f.actions.clear})]}):(0,W.jsxs)(y,{answers:[N.data],children:[(0,W.jsxs)(O,{className:`flows`,title:(0,W.jsx)(`span`,{className:`hidden`,children:m.views[C]}),caption:(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`b`,{children:K}),` `,q]}),actions:(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(b,{className:`plain`,view:{title:m.title,statement:K,dataset:H.citation,version:H.version}}),(0,W.jsx)(x,{version:H.version}),(0,W.jsx)(te,{name:`flows`,version:H.version,title:m.title,caption:`${K} ${q}`,picture:C===`matrix`||C===`table`?void 0:_,table:()=>ne(P,v.pairs),links:[{label:`GraphML`,href:X}]}),C===`map`?(0,W.jsx)(a,{to:`/map`,params:{show:`exchanges`},children:m.onMap}):C!==`table`&&(0,W.jsx)(d,{params:{view:`table`},children:f.actions.table}),(0,W.jsx)(`span`,{className:`push`,children:(0,W.jsx)(S,{className:`plain`,document:B,variables:r})})]}),children:[(0,W.jsx)(`div`,{ref:_,children:(0,W.jsxs)(z.Suspense,{fallback:(0,W.jsx)(e,{rows:12}),children:[C===`matrix`&&(0,W.jsx)(ie,{flows:v,cell:M}),C===`table`&&(0,W.jsx)(`div`,{className:`framed`,children:(0,W.jsx)(re,{caption:m.title,columns:P,rows:v.pairs,keyOf:e=>`${e.from.code}-${e.to.code}`,sort:`exchanges`})}),C===`streams`&&(0,W.jsx)(`div`,{className:`framed`,children:(0,W.jsx)($,{flows:v,finding:F})}),C===`ring`&&(0,W.jsx)(`div`,{className:`framed`,children:(0,W.jsx)(se,{flows:v,finding:F})}),C===`map`&&(0,W.jsx)(ue,{flows:v,finding:F})]})}),(C===`ring`||C===`map`||C===`streams`)&&(0,W.jsx)(`p`,{className:`legend`,children:A.filter(e=>(C===`ring`?R(v):[...v.rows,...v.columns]).some(t=>(t.region??``)===e)).map(e=>(0,W.jsxs)(`span`,{children:[(0,W.jsx)(`i`,{className:`dot r-${e.toLowerCase()}`}),o.regions[e]]},e))})]}),(0,W.jsx)(c,{side:C===`matrix`&&(0,W.jsx)(O,{title:m.streams,note:m.streamsNote,caption:`${m.streamsCaption}${o.gap}${H.name} ${H.version}, ${H.license}`,children:(0,W.jsx)(`div`,{className:`framed`,children:(0,W.jsx)(z.Suspense,{fallback:(0,W.jsx)(e,{rows:8}),children:(0,W.jsx)($,{flows:v,finding:m.streams})})})}),children:M&&(0,W.jsx)(G,{cell:M,flows:v,answer:N})})]})]})}function ue({flows:e,finding:t}){let n=[...new Set([...e.rows,...e.columns])].flatMap(t=>t.location?[{id:t.code,name:t.name,value:(e.gives.get(t)??0)+(e.takes.get(t)??0),...t.location,colour:j(t.region??``)}]:[]);return(0,W.jsx)(M,{finding:t,marks:n,arcs:e.pairs.map(e=>({from:e.from.code,to:e.to.code,value:e.count}))})}function de(e,t,n){let r=t.pairs.filter(e=>e.from!==e.to),i=new Map;for(let e of r)i.set(e.from,(i.get(e.from)??0)+1);let a=[...i].sort((e,t)=>t[1]-e[1]||e[0].name.localeCompare(t[0].name))[0]?.[0],o=r.find(e=>e.from===a);return a&&o?n.finding(a.name,i.get(a)??0,o.to.name,o.count,e.all.totalCount,r.filter(e=>e.to===a).map(e=>[e.from.name,e.count])):n.empty}function fe(e,t){return[{key:`from`,head:e.from,value:e=>e.from.name},{key:`to`,head:e.to,value:e=>e.to.name},{key:`exchanges`,head:e.exchanges,value:e=>e.count,number:!0,cell:e=>(0,W.jsx)(d,{params:{cell:`${e.from.code}-${e.to.code}`},children:e.count})},{key:`begin`,head:e.begin,value:e=>e.begin,cell:e=>e.begin&&t(e.begin),hideNarrow:!0},{key:`end`,head:e.end,value:e=>e.end,cell:e=>e.end&&t(e.end),hideNarrow:!0}]}export{ce as default};