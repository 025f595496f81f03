const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./streams-gVIYUva1.js","./parts-CjvkDI2O.js","./rolldown-runtime-WkwZ5CU-.js","./regions-K3HpCc83.js","./text-width-GsmNcSX1.js","./use-width-zjl6sse5.js","./ring-BTsh8-db.js","./read-C7jIsGhi.js"])))=>i.map(i=>d[i]);
import{A as e,E as t,F as n,G as r,H as i,I as a,O as o,P as s,R as c,U as l,Y as u,_ as d,et as f,i as p,k as m,m as h,n as g,o as _,tt as v,z as y}from"./parts-CjvkDI2O.js";import{a as b,n as x,t as S}from"./actions-Cry7VAQj.js";import{a as C,i as w,n as T,r as E,t as D}from"./controls-BXvFkWjX.js";import{t as O}from"./frame-BDEDZJ3q.js";import{n as k}from"./narrow-CjhYVFfR.js";import{n as A,t as j}from"./regions-K3HpCc83.js";import{t as ee}from"./save-menu-GtPgUluB.js";import{n as te,t as ne}from"./sorted-table-D4IqoQtc.js";import{t as M}from"./world-map-DP_qGUSz.js";import{t as N}from"./use-texts-CWjw0FIk.js";import{t as P}from"./amount-steps-BW8oIrDL.js";import{n as F,t as I}from"./read-C7jIsGhi.js";var L=v(),R={name:`Flows`,text:`query Flows($lang: String = "en", $of: NetworkInput!, $counted: ExchangeFilter, $bothSides: ExchangeFilter, $within: Boolean = false) {
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
}`},z={name:`FlowCell`,text:`query FlowCell($lang: String = "en", $where: ExchangeFilter) {
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
}`},B={en:async()=>(await f(async()=>{let{en:e}=await import(`./en-Dtzav6t8.js`);return{en:e}},[],import.meta.url)).en,zh:async()=>(await f(async()=>{let{zh:e}=await import(`./zh-D1FZXiqo.js`);return{zh:e}},[],import.meta.url)).zh},V=()=>N(B),H=r();function U({cell:[e,n],flows:r,answer:i}){let{text:a}=l(),c=V(),u=e=>[...r.rows,...r.columns].find(t=>t.code===e)??{id:`country/${e}`,code:e,name:e},f=u(e),p=u(n);return(0,H.jsx)(`section`,{id:`cell`,children:(0,H.jsx)(s,{answer:i,rows:6,children:({exchanges:r})=>(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`h2`,{children:[f.name,` `,(0,H.jsx)(`span`,{className:`soft`,children:c.to2}),` `,p.name,c.chosen(r.totalCount)]}),(0,H.jsx)(`p`,{className:`small soft note`,children:r.totalCount?c.cellNote:c.noCell}),r.nodes.length>0&&(0,H.jsxs)(`table`,{children:[(0,H.jsxs)(`caption`,{className:`hidden`,children:[f.name,` `,c.to2,` `,p.name]}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:c.exchange}),(0,H.jsx)(`th`,{scope:`col`,className:`r`,children:c.since})]})}),(0,H.jsx)(`tbody`,{children:r.nodes.map(e=>{let n=e.figures.nodes[0];return(0,H.jsxs)(`tr`,{children:[(0,H.jsxs)(`td`,{children:[(0,H.jsx)(d,{thing:e}),(0,H.jsx)(o,{sources:e.sources}),(0,H.jsx)(m,{sources:e.sources,trust:e.trust}),(0,H.jsxs)(`div`,{className:`soft small`,children:[a.words[e.kind],n&&(0,H.jsxs)(H.Fragment,{children:[` · `,(0,H.jsx)(t,{figure:n}),` `,n.measure]})]})]}),(0,H.jsx)(`td`,{className:`r`,children:(0,H.jsx)(g,{...e})})]},e.id)})})]}),(0,H.jsxs)(`p`,{className:`acts after`,children:[r.totalCount>r.nodes.length&&(0,H.jsx)(`span`,{children:a.states.range(1,r.nodes.length,r.totalCount)}),(0,H.jsx)(d,{thing:p}),f.id!==p.id&&(0,H.jsx)(d,{thing:f}),(0,H.jsx)(y,{to:`/networks`,params:{kind:`exchange`,country:f.id===p.id?e:`${e},${n}`},children:c.network})]})]})})})}var W=25,G=184;function K({flows:e,cell:t}){let{go:n,href:r,with:a}=l(),o=i(),s=V(),c=(0,L.useRef)(null),{rows:d,columns:f}=e,p=e.pairs[0]?.count??1,m=Math.max(0,d.findIndex(e=>e.code===t?.[0])),h=Math.max(0,f.findIndex(e=>e.code===t?.[1])),g=(e,t)=>{let r=d[e],i=f[t];r&&i&&n(a({cell:`${r.code}-${i.code}`}))};return(0,H.jsx)(`div`,{className:`flow-scroll`,children:(0,H.jsxs)(`table`,{ref:c,className:`flow-grid`,style:{minWidth:G+f.length*W},role:`grid`,"aria-label":s.grid,onKeyDown:e=>{let t=e.target.dataset.at?.split(`,`).map(Number);if(!t||e.altKey||e.metaKey)return;let[n=0,r=0]=t;switch(e.key){case`ArrowRight`:r++;break;case`ArrowLeft`:r--;break;case`ArrowDown`:n++;break;case`ArrowUp`:n--;break;case`Home`:r=0,e.ctrlKey&&(n=0);break;case`End`:r=f.length-1,e.ctrlKey&&(n=d.length-1);break;case`Enter`:case` `:return r<0?void 0:(e.preventDefault(),g(n,r));default:return}e.preventDefault();let i=c.current?.querySelector(`[data-at="${n},${r}"]`);i&&(c.current?.querySelectorAll(`[data-at][tabindex="0"]`).forEach(e=>{e.tabIndex=-1}),i.tabIndex=0,i.focus())},children:[(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsxs)(`td`,{className:`corner`,children:[s.provides,` `,(0,H.jsx)(`span`,{"aria-hidden":`true`,children:`↓`}),` `,s.takes,` `,(0,H.jsx)(`span`,{"aria-hidden":`true`,children:`→`})]}),f.map(e=>(0,H.jsx)(`th`,{scope:`col`,children:(0,H.jsx)(`span`,{children:e.name})},e.code)),(0,H.jsx)(`th`,{scope:`col`,className:`r sum`,children:s.sum})]})}),(0,H.jsx)(`tbody`,{children:d.map((n,i)=>(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`row`,children:(0,H.jsx)(`a`,{href:r(u(n.id)),"data-at":`${i},-1`,tabIndex:-1,onClick:o(r(u(n.id))),children:n.name})}),f.map((r,a)=>{let o=e.at(n.code,r.code),s=t?.[0]===n.code&&t[1]===r.code;return(0,H.jsx)(`td`,{role:`gridcell`,"data-at":`${i},${a}`,tabIndex:i===m&&a===h?0:-1,"aria-selected":s,className:o?`amount-${P(o.count,p)}`:void 0,title:o&&`${n.name} → ${r.name}: ${o.count}`,onClick:()=>g(i,a),children:o?.count},r.code)}),(0,H.jsx)(`td`,{className:`r sum`,children:e.gives.get(n)})]},n.code))})]})})}var q=[`size`,`name`,`region`],J=[`matrix`,`streams`,`ring`,`map`,`table`],Y=[`MOOC_SHARING`,`JOINT_CLASSES`,`AGREEMENT`,`INFRASTRUCTURE`,`TRAINING`,`COURSE_EXCHANGE`,`VIRTUAL_EXCHANGE`,`PLATFORM_PARTNERSHIP`,`CERTIFICATE_PROGRAMME`,`OPEN_COURSES`,`STAFF_EXCHANGE`,`JOINT_PROGRAMME`,`JOINT_PRODUCTION`,`TALKS`,`CREDIT_TRANSFER`,`OTHER`];function X({params:e}){let[t,n]=(e.cell??``).split(`-`);return{kind:Y.find(t=>t.toLowerCase()===e.kind)??``,order:C(q,e.order),within:e.within===`1`,view:C(J,e.view),cell:t&&n?[t,n]:void 0}}var Z=e=>e.kind?{kind:[e.kind]}:{},Q=(e,t)=>({lang:t,of:{kind:`COUNTRY_EXCHANGE`,...e.kind&&{exchanges:Z(e)}},counted:Z(e),bothSides:{...Z(e),providerCountry:{},receiverCountry:{}},within:e.within}),re=(e,[t,n])=>({...Z(e),providerCountry:{id:{eq:`country/${t}`}},receiverCountry:{id:{eq:`country/${n}`}}}),$=(0,L.lazy)(()=>f(()=>import(`./streams-gVIYUva1.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url)),ie=(0,L.lazy)(()=>f(()=>import(`./ring-BTsh8-db.js`),__vite__mapDeps([6,1,2,3,5,7]),import.meta.url));function ae(){let{address:e,language:t}=l(),n=V(),r=X(e),i=Q(r,t),a=h(R,i);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(_,{name:n.title}),(0,H.jsx)(`p`,{className:`soft`,children:n.lead}),(0,H.jsx)(s,{answer:a,rows:16,children:e=>(0,H.jsx)(oe,{state:r,data:e,variables:i})})]})}function oe({state:t,data:r,variables:i}){let{language:o,text:s,at:u,root:d}=l(),f=b(),m=V(),g=k(),_=(0,L.useRef)(null),v=(0,L.useMemo)(()=>F(r,t.order),[r,t.order]),C=g&&t.view===`matrix`?`table`:t.view,A=v.pairs.find(e=>e.from!==e.to),M=t.cell??(A&&[A.from.code,A.to.code]),N=h(z,M&&{lang:o,where:re(t,M)}),P=le(m,s.date),B=ce(r,v,m),{network:W,dataset:G}=r,Y=[m.statement,u?m.asOf(s.date(u)):m.allTimes,t.kind?s.words[t.kind]??t.kind:m.unfiltered].join(s.semicolon)+s.stop,X=[m.placed(r.placed.totalCount,r.all.totalCount),m.adding,r.inside&&r.inside.nodes.length<r.inside.totalCount&&m.insideCut(r.inside.nodes.length,r.inside.totalCount),W.ties.nodes.length<W.ties.totalCount&&m.pairsCut(W.ties.nodes.length,W.ties.totalCount),C===`map`&&m.mapArrow,C===`ring`&&m.ringNote(I(v).length,new Set([...v.rows,...v.columns]).size),C===`streams`&&m.streamsCaption,`${G.name} ${G.version}, ${G.license}`].filter(Boolean).join(m.gap),Z=`${d}networks/country-exchange.graphml?${new URLSearchParams({...t.kind&&{exchanges:JSON.stringify(i.counted)},...u&&{asOf:u}})}`,Q=r.kinds.groups.map(e=>[e.key.toLowerCase(),`${s.words[e.key]??e.key} ${e.count}`]);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`p`,{children:B}),(0,H.jsxs)(D,{settings:m.controls.settings,views:g?(0,H.jsx)(w,{label:m.controls.view,views:J.slice(0,-1),value:C===`table`?`matrix`:C,words:{...m.views,matrix:m.views.table}}):(0,H.jsx)(w,{label:m.controls.view,views:J,value:C,words:m.views}),children:[(0,H.jsx)(T,{label:m.controls.kind,name:`kind`,value:t.kind.toLowerCase(),options:[[``,m.controls.all],...Q],also:{cell:void 0,after:void 0}}),(0,H.jsx)(T,{label:m.controls.order,name:`order`,value:t.order,options:q.map(e=>[e,m.orders[e]])}),(0,H.jsx)(E,{label:m.controls.within,name:`within`,on:t.within})]}),v.pairs.length===0?(0,H.jsxs)(a,{title:s.states.nothing,children:[m.empty,` `,(0,H.jsx)(c,{params:{kind:void 0,cell:void 0},children:f.actions.clear})]}):(0,H.jsxs)(e,{answers:[N.data],children:[(0,H.jsxs)(O,{className:`flows`,title:(0,H.jsx)(`span`,{className:`hidden`,children:m.views[C]}),caption:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`b`,{children:Y}),` `,X]}),actions:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(x,{className:`plain`,view:{title:m.title,statement:Y,dataset:G.citation,version:G.version}}),(0,H.jsx)(ee,{name:`flows`,version:G.version,title:m.title,caption:`${Y} ${X}`,picture:C===`matrix`||C===`table`?void 0:_,table:()=>te(P,v.pairs),links:[{label:`GraphML`,href:Z}]}),C===`map`?(0,H.jsx)(y,{to:`/map`,params:{show:`exchanges`},children:m.onMap}):C!==`table`&&(0,H.jsx)(c,{params:{view:`table`},children:f.actions.table}),(0,H.jsx)(`span`,{className:`push`,children:(0,H.jsx)(S,{className:`plain`,document:R,variables:i})})]}),children:[(0,H.jsx)(`div`,{ref:_,children:(0,H.jsxs)(L.Suspense,{fallback:(0,H.jsx)(n,{rows:12}),children:[C===`matrix`&&(0,H.jsx)(K,{flows:v,cell:M}),C===`table`&&(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)(ne,{caption:m.title,columns:P,rows:v.pairs,keyOf:e=>`${e.from.code}-${e.to.code}`,sort:`exchanges`})}),C===`streams`&&(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)($,{flows:v,finding:B})}),C===`ring`&&(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)(ie,{flows:v,finding:B})}),C===`map`&&(0,H.jsx)(se,{flows:v,finding:B})]})}),(C===`ring`||C===`map`||C===`streams`)&&(0,H.jsx)(`p`,{className:`legend`,children:j.filter(e=>(C===`ring`?I(v):[...v.rows,...v.columns]).some(t=>(t.region??``)===e)).map(e=>(0,H.jsxs)(`span`,{children:[(0,H.jsx)(`i`,{className:`dot r-${e.toLowerCase()}`}),s.regions[e]]},e))})]}),(0,H.jsx)(p,{side:C===`matrix`&&(0,H.jsx)(O,{title:m.streams,note:m.streamsNote,caption:`${m.streamsCaption}${m.gap}${G.name} ${G.version}, ${G.license}`,children:(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)(L.Suspense,{fallback:(0,H.jsx)(n,{rows:8}),children:(0,H.jsx)($,{flows:v,finding:m.streams})})})}),children:M&&(0,H.jsx)(U,{cell:M,flows:v,answer:N})})]})]})}function se({flows:e,finding:t}){let n=[...new Set([...e.rows,...e.columns])].flatMap(t=>t.location?[{id:t.code,name:t.name,value:(e.gives.get(t)??0)+(e.takes.get(t)??0),...t.location,colour:A(t.region??``)}]:[]);return(0,H.jsx)(M,{finding:t,marks:n,arcs:e.pairs.map(e=>({from:e.from.code,to:e.to.code,value:e.count}))})}function ce(e,t,n){let r=t.pairs.filter(e=>e.from!==e.to),i=new Map;for(let e of r)i.set(e.from,(i.get(e.from)??0)+1);let a=[...i].sort((e,t)=>t[1]-e[1]||e[0].name.localeCompare(t[0].name))[0]?.[0],o=r.find(e=>e.from===a);return a&&o?n.finding(a.name,i.get(a)??0,o.to.name,o.count,e.all.totalCount,r.filter(e=>e.to===a).map(e=>[e.from.name,e.count])):n.empty}function le(e,t){return[{key:`from`,head:e.from,value:e=>e.from.name},{key:`to`,head:e.to,value:e=>e.to.name},{key:`exchanges`,head:e.exchanges,value:e=>e.count,number:!0,cell:e=>(0,H.jsx)(c,{params:{cell:`${e.from.code}-${e.to.code}`},children:e.count})},{key:`begin`,head:e.begin,value:e=>e.begin,cell:e=>e.begin&&t(e.begin),hideNarrow:!0},{key:`end`,head:e.end,value:e=>e.end,cell:e=>e.end&&t(e.end),hideNarrow:!0}]}export{ae as default};