const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./streams-J4vA4Dzw.js","./parts-BIKEupYw.js","./rolldown-runtime-WkwZ5CU-.js","./regions-K3HpCc83.js","./text-width-GsmNcSX1.js","./use-width-CGQCODx3.js","./ring-BKxpRQpR.js","./read-C7jIsGhi.js"])))=>i.map(i=>d[i]);
import{A as e,B as t,D as n,F as r,I as i,K as a,L as o,U as s,W as c,X as l,i as u,j as d,k as f,m as p,n as m,nt as h,o as g,tt as _,v,z as y}from"./parts-BIKEupYw.js";import{a as b,n as x,t as ee}from"./actions-BLCrLtvl.js";import{a as S,i as C,n as w,r as T,t as E}from"./controls-BE4OwT8f.js";import{t as D}from"./frame-DzD3v7nm.js";import{n as O}from"./narrow-DdTLOFPH.js";import{n as k,t as A}from"./regions-K3HpCc83.js";import{t as j}from"./save-menu-B5r2ZXZS.js";import{n as te,t as ne}from"./sorted-table-Dl0ifJYJ.js";import{t as M}from"./world-map-Ci4g15We.js";import{t as N}from"./use-texts-BK5zgfq0.js";import{t as P}from"./amount-steps-BW8oIrDL.js";import{n as F,t as I}from"./read-C7jIsGhi.js";var L=h(),R={name:`Flows`,text:`query Flows($lang: String = "en", $of: NetworkInput!, $counted: ExchangeFilter, $bothSides: ExchangeFilter, $within: Boolean = false) {
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
}`},B={en:async()=>(await _(async()=>{let{en:e}=await import(`./en-Dtzav6t8.js`);return{en:e}},[],import.meta.url)).en,zh:async()=>(await _(async()=>{let{zh:e}=await import(`./zh-D1FZXiqo.js`);return{zh:e}},[],import.meta.url)).zh},V=()=>N(B),H=a();function U({cell:[i,a],flows:o,answer:s}){let{text:l}=c(),u=V(),d=e=>[...o.rows,...o.columns].find(t=>t.code===e)??{id:`country/${e}`,code:e,name:e},p=d(i),h=d(a);return(0,H.jsx)(`section`,{id:`cell`,children:(0,H.jsx)(r,{answer:s,rows:6,children:({exchanges:r})=>(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`h2`,{children:[p.name,` `,(0,H.jsx)(`span`,{className:`soft`,children:u.to2}),` `,h.name,u.chosen(r.totalCount)]}),(0,H.jsx)(`p`,{className:`small soft note`,children:r.totalCount?u.cellNote:u.noCell}),r.nodes.length>0&&(0,H.jsxs)(`table`,{children:[(0,H.jsxs)(`caption`,{className:`hidden`,children:[p.name,` `,u.to2,` `,h.name]}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:u.exchange}),(0,H.jsx)(`th`,{scope:`col`,className:`r`,children:u.since})]})}),(0,H.jsx)(`tbody`,{children:r.nodes.map(t=>{let r=t.figures.nodes[0];return(0,H.jsxs)(`tr`,{children:[(0,H.jsxs)(`td`,{children:[(0,H.jsx)(v,{thing:t}),(0,H.jsx)(f,{sources:t.sources}),(0,H.jsx)(e,{sources:t.sources,trust:t.trust}),(0,H.jsxs)(`div`,{className:`soft small`,children:[l.words[t.kind],r&&(0,H.jsxs)(H.Fragment,{children:[` · `,(0,H.jsx)(n,{figure:r}),` `,r.measure]})]})]}),(0,H.jsx)(`td`,{className:`r`,children:(0,H.jsx)(m,{...t})})]},t.id)})})]}),(0,H.jsxs)(`p`,{className:`acts after`,children:[r.totalCount>r.nodes.length&&(0,H.jsx)(`span`,{children:l.states.range(1,r.nodes.length,r.totalCount)}),(0,H.jsx)(v,{thing:h}),p.id!==h.id&&(0,H.jsx)(v,{thing:p}),(0,H.jsx)(t,{to:`/networks`,params:{kind:`exchange`,country:p.id===h.id?i:`${i},${a}`},children:u.network})]})]})})})}var W=25,G=184;function K({flows:e,cell:t}){let{go:n,href:r,with:i}=c(),a=s(),o=V(),u=(0,L.useRef)(null),{rows:d,columns:f}=e,p=e.pairs[0]?.count??1,m=Math.max(0,d.findIndex(e=>e.code===t?.[0])),h=Math.max(0,f.findIndex(e=>e.code===t?.[1])),g=(e,t)=>{let r=d[e],a=f[t];r&&a&&n(i({cell:`${r.code}-${a.code}`}))};return(0,H.jsx)(`div`,{className:`flow-scroll`,children:(0,H.jsxs)(`table`,{ref:u,className:`flow-grid`,style:{minWidth:G+f.length*W},role:`grid`,"aria-label":o.grid,onKeyDown:e=>{let t=e.target.dataset.at?.split(`,`).map(Number);if(!t||e.altKey||e.metaKey)return;let[n=0,r=0]=t;switch(e.key){case`ArrowRight`:r++;break;case`ArrowLeft`:r--;break;case`ArrowDown`:n++;break;case`ArrowUp`:n--;break;case`Home`:r=0,e.ctrlKey&&(n=0);break;case`End`:r=f.length-1,e.ctrlKey&&(n=d.length-1);break;case`Enter`:case` `:return r<0?void 0:(e.preventDefault(),g(n,r));default:return}e.preventDefault();let i=u.current?.querySelector(`[data-at="${n},${r}"]`);i&&(u.current?.querySelectorAll(`[data-at][tabindex="0"]`).forEach(e=>{e.tabIndex=-1}),i.tabIndex=0,i.focus())},children:[(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsxs)(`td`,{className:`corner`,children:[o.provides,` `,(0,H.jsx)(`span`,{"aria-hidden":`true`,children:`↓`}),` `,o.takes,` `,(0,H.jsx)(`span`,{"aria-hidden":`true`,children:`→`})]}),f.map(e=>(0,H.jsx)(`th`,{scope:`col`,children:(0,H.jsx)(`span`,{children:e.name})},e.code)),(0,H.jsx)(`th`,{scope:`col`,className:`r sum`,children:o.sum})]})}),(0,H.jsx)(`tbody`,{children:d.map((n,i)=>(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`row`,children:(0,H.jsx)(`a`,{href:r(l(n.id)),"data-at":`${i},-1`,tabIndex:-1,onClick:a(r(l(n.id))),children:n.name})}),f.map((r,a)=>{let o=e.at(n.code,r.code),s=t?.[0]===n.code&&t[1]===r.code;return(0,H.jsx)(`td`,{role:`gridcell`,"data-at":`${i},${a}`,tabIndex:i===m&&a===h?0:-1,"aria-selected":s,className:o?`amount-${P(o.count,p)}`:void 0,title:o&&`${n.name} → ${r.name}: ${o.count}`,onClick:()=>g(i,a),children:o?.count},r.code)}),(0,H.jsx)(`td`,{className:`r sum`,children:e.gives.get(n)})]},n.code))})]})})}var q=[`size`,`name`,`region`],J=[`matrix`,`streams`,`ring`,`map`,`table`],Y=[`MOOC_SHARING`,`JOINT_CLASSES`,`AGREEMENT`,`INFRASTRUCTURE`,`TRAINING`,`COURSE_EXCHANGE`,`VIRTUAL_EXCHANGE`,`PLATFORM_PARTNERSHIP`,`CERTIFICATE_PROGRAMME`,`OPEN_COURSES`,`STAFF_EXCHANGE`,`JOINT_PROGRAMME`,`JOINT_PRODUCTION`,`TALKS`,`CREDIT_TRANSFER`,`OTHER`];function X({params:e}){let[t,n]=(e.cell??``).split(`-`);return{kind:Y.find(t=>t.toLowerCase()===e.kind)??``,order:S(q,e.order),within:e.within===`1`,view:S(J,e.view),cell:t&&n?[t,n]:void 0}}var Z=e=>e.kind?{kind:[e.kind]}:{},Q=(e,t)=>({lang:t,of:{kind:`COUNTRY_EXCHANGE`,...e.kind&&{exchanges:Z(e)}},counted:Z(e),bothSides:{...Z(e),providerCountry:{},receiverCountry:{}},within:e.within}),re=(e,[t,n])=>({...Z(e),providerCountry:{id:{eq:`country/${t}`}},receiverCountry:{id:{eq:`country/${n}`}}}),$=(0,L.lazy)(()=>_(()=>import(`./streams-J4vA4Dzw.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url)),ie=(0,L.lazy)(()=>_(()=>import(`./ring-BKxpRQpR.js`),__vite__mapDeps([6,1,2,3,5,7]),import.meta.url));function ae(){let{address:e,language:t}=c(),n=V(),i=X(e),a=Q(i,t),o=p(R,a);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(g,{name:n.title}),(0,H.jsx)(`p`,{className:`soft`,children:n.lead}),(0,H.jsx)(r,{answer:o,rows:16,children:e=>(0,H.jsx)(oe,{state:i,data:e,variables:a})})]})}function oe({state:e,data:n,variables:r}){let{language:a,text:s,at:l,root:f}=c(),m=b(),h=V(),g=O(),_=(0,L.useRef)(null),v=(0,L.useMemo)(()=>F(n,e.order),[n,e.order]),S=g&&e.view===`matrix`?`table`:e.view,k=v.pairs.find(e=>e.from!==e.to),M=e.cell??(k&&[k.from.code,k.to.code]),N=p(z,M&&{lang:a,where:re(e,M)}),P=le(h,s.date),B=ce(n,v,h),{network:W,dataset:G}=n,Y=[h.statement,l?h.asOf(s.date(l)):h.allTimes,e.kind?s.words[e.kind]??e.kind:h.unfiltered].join(s.semicolon)+s.stop,X=[h.placed(n.placed.totalCount,n.all.totalCount),h.adding,n.inside&&n.inside.nodes.length<n.inside.totalCount&&h.insideCut(n.inside.nodes.length,n.inside.totalCount),W.ties.nodes.length<W.ties.totalCount&&h.pairsCut(W.ties.nodes.length,W.ties.totalCount),S===`map`&&h.mapArrow,S===`ring`&&h.ringNote(I(v).length,new Set([...v.rows,...v.columns]).size),S===`streams`&&h.streamsCaption,`${G.name} ${G.version}, ${G.license}`].filter(Boolean).join(h.gap),Z=`${f}networks/country-exchange.graphml?${new URLSearchParams({...e.kind&&{exchanges:JSON.stringify(r.counted)},...l&&{asOf:l}})}`,Q=n.kinds.groups.map(e=>[e.key.toLowerCase(),`${s.words[e.key]??e.key} ${e.count}`]);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`p`,{children:B}),(0,H.jsxs)(E,{settings:h.controls.settings,views:g?(0,H.jsx)(C,{label:h.controls.view,views:J.slice(0,-1),value:S===`table`?`matrix`:S,words:{...h.views,matrix:h.views.table}}):(0,H.jsx)(C,{label:h.controls.view,views:J,value:S,words:h.views}),children:[(0,H.jsx)(w,{label:h.controls.kind,name:`kind`,value:e.kind.toLowerCase(),options:[[``,h.controls.all],...Q],also:{cell:void 0,after:void 0}}),(0,H.jsx)(w,{label:h.controls.order,name:`order`,value:e.order,options:q.map(e=>[e,h.orders[e]])}),(0,H.jsx)(T,{label:h.controls.within,name:`within`,on:e.within})]}),v.pairs.length===0?(0,H.jsxs)(o,{title:s.states.nothing,children:[h.empty,` `,(0,H.jsx)(y,{params:{kind:void 0,cell:void 0},children:m.actions.clear})]}):(0,H.jsxs)(d,{answers:[N.data],children:[(0,H.jsxs)(D,{className:`flows`,title:(0,H.jsx)(`span`,{className:`hidden`,children:h.views[S]}),caption:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`b`,{children:Y}),` `,X]}),actions:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(x,{className:`plain`,view:{title:h.title,statement:Y,dataset:G.citation,version:G.version}}),(0,H.jsx)(j,{name:`flows`,version:G.version,title:h.title,caption:`${Y} ${X}`,picture:S===`matrix`||S===`table`?void 0:_,table:()=>te(P,v.pairs),links:[{label:`GraphML`,href:Z}]}),S===`map`?(0,H.jsx)(t,{to:`/map`,params:{show:`exchanges`},children:h.onMap}):S!==`table`&&(0,H.jsx)(y,{params:{view:`table`},children:m.actions.table}),(0,H.jsx)(`span`,{className:`push`,children:(0,H.jsx)(ee,{className:`plain`,document:R,variables:r})})]}),children:[(0,H.jsx)(`div`,{ref:_,children:(0,H.jsxs)(L.Suspense,{fallback:(0,H.jsx)(i,{rows:12}),children:[S===`matrix`&&(0,H.jsx)(K,{flows:v,cell:M}),S===`table`&&(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)(ne,{caption:h.title,columns:P,rows:v.pairs,keyOf:e=>`${e.from.code}-${e.to.code}`,sort:`exchanges`})}),S===`streams`&&(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)($,{flows:v,finding:B})}),S===`ring`&&(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)(ie,{flows:v,finding:B})}),S===`map`&&(0,H.jsx)(se,{flows:v,finding:B})]})}),(S===`ring`||S===`map`||S===`streams`)&&(0,H.jsx)(`p`,{className:`legend`,children:A.filter(e=>(S===`ring`?I(v):[...v.rows,...v.columns]).some(t=>(t.region??``)===e)).map(e=>(0,H.jsxs)(`span`,{children:[(0,H.jsx)(`i`,{className:`dot r-${e.toLowerCase()}`}),s.regions[e]]},e))})]}),(0,H.jsx)(u,{side:S===`matrix`&&(0,H.jsx)(D,{title:h.streams,note:h.streamsNote,caption:`${h.streamsCaption}${h.gap}${G.name} ${G.version}, ${G.license}`,children:(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)(L.Suspense,{fallback:(0,H.jsx)(i,{rows:8}),children:(0,H.jsx)($,{flows:v,finding:h.streams})})})}),children:M&&(0,H.jsx)(U,{cell:M,flows:v,answer:N})})]})]})}function se({flows:e,finding:t}){let n=[...new Set([...e.rows,...e.columns])].flatMap(t=>t.location?[{id:t.code,name:t.name,value:(e.gives.get(t)??0)+(e.takes.get(t)??0),...t.location,colour:k(t.region??``)}]:[]);return(0,H.jsx)(M,{finding:t,marks:n,arcs:e.pairs.map(e=>({from:e.from.code,to:e.to.code,value:e.count}))})}function ce(e,t,n){let r=t.pairs.filter(e=>e.from!==e.to),i=new Map;for(let e of r)i.set(e.from,(i.get(e.from)??0)+1);let a=[...i].sort((e,t)=>t[1]-e[1]||e[0].name.localeCompare(t[0].name))[0]?.[0],o=r.find(e=>e.from===a);return a&&o?n.finding(a.name,i.get(a)??0,o.to.name,o.count,e.all.totalCount,r.filter(e=>e.to===a).map(e=>[e.from.name,e.count])):n.empty}function le(e,t){return[{key:`from`,head:e.from,value:e=>e.from.name},{key:`to`,head:e.to,value:e=>e.to.name},{key:`exchanges`,head:e.exchanges,value:e=>e.count,number:!0,cell:e=>(0,H.jsx)(y,{params:{cell:`${e.from.code}-${e.to.code}`},children:e.count})},{key:`begin`,head:e.begin,value:e=>e.begin,cell:e=>e.begin&&t(e.begin),hideNarrow:!0},{key:`end`,head:e.end,value:e=>e.end,cell:e=>e.end&&t(e.end),hideNarrow:!0}]}export{ae as default};