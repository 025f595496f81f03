const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./streams-DFSP4BqY.js","./parts-Ca9-Fe1W.js","./rolldown-runtime-WkwZ5CU-.js","./regions-K3HpCc83.js","./labels-0YBsfqq9.js","./use-width-C45uD1Yj.js","./ring-Wo2E4NoA.js","./read-C7jIsGhi.js"])))=>i.map(i=>d[i]);
import{$ as e,A as t,C as n,D as r,F as i,L as a,N as o,P as s,Q as c,R as l,U as u,V as d,Z as f,f as p,h as m,j as h,k as g,l as _,n as v,q as y}from"./parts-Ca9-Fe1W.js";import{n as b,t as ee}from"./actions-BR8LyGD6.js";import{a as x,c as S,i as C,n as w,o as T,r as E,s as D,t as O}from"./sorted-table-WmWQcDCn.js";import{t as k}from"./frame-BMfjin15.js";import{t as A}from"./narrow-MWcMLPiA.js";import{n as j,t as M}from"./regions-K3HpCc83.js";import{t as N}from"./world-map-qox3KHfh.js";import{t as P}from"./amount-steps-BW8oIrDL.js";import{n as F,t as I}from"./read-C7jIsGhi.js";var L=e(),R={name:`Flows`,text:`query Flows($lang: String = "en", $of: NetworkInput!, $counted: ExchangeFilter, $bothSides: ExchangeFilter, $within: Boolean = false) {
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
}`},B=(e,t,n)=>`${e} ${e===1?t:n}`,V=f({en:{gap:` `,title:`Whose courses are taken up where`,lead:`Exchanges from the country that provides to the country that takes up. A cell counts exchanges, not courses or learners.`,finding:(e,t,n,r,i,a)=>`${e} provides to ${B(t,`country`,`countries`)} abroad, first ${n} with ${r} of ${B(i,`exchange`,`exchanges`)}; ${a.length===0?`none provides to it`:`${B(a.length,`provides`,`provide`)} to it: ${a.slice(0,5).map(([e,t])=>`${e} ${t}`).join(`, `)}${a.length>5?` and others`:``}`}.`,controls:{flows:`Flows`,kind:`Kind`,all:`all`,order:`Order`,within:`within a country too`,view:`View`,settings:`Settings`},orders:{size:`most first`,name:`by name`,region:`by region`},views:{matrix:`Matrix`,streams:`Streams`,ring:`Ring`,map:`Map`,table:`Table`},provides:`provides`,takes:`takes up`,sum:`Sum`,from:`From`,to:`To`,exchanges:`Exchanges`,begin:`First began`,end:`Last ended`,statement:`Exchanges between countries, count`,allTimes:`all times`,asOf:e=>`as of ${e}`,unfiltered:`nothing filtered`,placed:(e,t)=>`${e} of ${B(t,`exchange names`,`exchanges name`)} a country on both sides; ${B(t-e,`names`,`name`)} none on one side or both and ${t-e===1?`is`:`are`} not in the picture.`,adding:`One exchange with 12 receivers counts in 12 cells: cells do not add up to exchanges.`,insideCut:(e,t)=>`Within countries only the first ${e} of ${t} exchanges are counted.`,pairsCut:(e,t)=>`The strongest ${e} of ${t} pairs.`,chosen:e=>`: ${B(e,`exchange`,`exchanges`)}`,to2:`to`,cellNote:`The cell that is chosen. Arrow keys go from cell to cell, Enter chooses.`,noCell:`No exchange leads from the one to the other here.`,exchange:`Exchange`,since:`Since`,network:`These as a network of institutions`,onMap:`On the map`,streams:`The same as streams`,streamsNote:`From countries to parts of the world, without flows within a country.`,streamsCaption:`Width: exchanges, each counted once for every pair of countries.`,ringNote:(e,t)=>`The ${e} of ${B(t,`country`,`countries`)} with most exchanges. A ribbon has the colour of the region that provides, and begins at the rim with a gap where it is taken up.`,empty:`No exchange of this kind names a country on both sides.`,mapArrow:`An arc leads from the country that provides to the one that takes up.`,grid:`Matrix of exchanges`},zh:{gap:``,title:`谁的课程在何处被采用`,lead:`由提供方所在的国家和地区流向采用方所在的国家和地区。格中为交流项目数，不是课程数或学习者数。`,finding:(e,t,n,r,i,a)=>`${e}向境外 ${t} 个国家和地区提供，首位是${n}，占 ${i} 个交流项目中的 ${r} 个；${a.length===0?`无国家和地区向其提供`:`有 ${a.length} 个向其提供：${a.slice(0,5).map(([e,t])=>`${e} ${t}`).join(`、`)}${a.length>5?` 等`:``}`}。`,controls:{flows:`流向`,kind:`类型`,all:`全部`,order:`排序`,within:`含国家和地区内部`,view:`视图`,settings:`设置`},orders:{size:`由多到少`,name:`按名称`,region:`按地区`},views:{matrix:`矩阵`,streams:`流图`,ring:`环图`,map:`地图`,table:`表格`},provides:`提供`,takes:`采用`,sum:`合计`,from:`提供方`,to:`采用方`,exchanges:`交流项目`,begin:`最早开始`,end:`最晚结束`,statement:`国家和地区之间的交流项目数`,allTimes:`全部时间`,asOf:e=>`截至 ${e}`,unfiltered:`未筛选`,placed:(e,t)=>`${t} 个交流项目中有 ${e} 个双方国家和地区均已列明；另有 ${t-e} 个至少一方未列明，不在图中。`,adding:`一个交流项目若有 12 个采用方，则计入 12 格：各格之和不等于交流项目总数。`,insideCut:(e,t)=>`国家和地区内部仅统计 ${t} 个交流项目中的前 ${e} 个。`,pairsCut:(e,t)=>`${t} 对中最强的 ${e} 对。`,chosen:e=>`：${e} 个交流项目`,to2:`至`,cellNote:`当前所选的格。方向键逐格移动，回车选择。`,noCell:`此处没有从前者到后者的交流项目。`,exchange:`交流项目`,since:`起始`,network:`以机构网络显示`,onMap:`在地图上显示`,streams:`以流图显示`,streamsNote:`由国家和地区流向世界各区域，不含内部流动。`,streamsCaption:`宽度为交流项目数，每对国家和地区各计一次。`,ringNote:(e,t)=>`${t} 个国家和地区中交流项目最多的 ${e} 个。色带取提供方所在地区的颜色，在采用方一端与环留有间隙。`,empty:`没有此类交流项目的双方国家和地区均已列明。`,mapArrow:`弧线由提供方指向采用方。`,grid:`交流项目矩阵`}}),H=u();function U({cell:[e,i],flows:a,answer:s}){let{language:c,text:u}=d(),f=V[c],p=e=>[...a.rows,...a.columns].find(t=>t.code===e)??{id:`country/${e}`,code:e,name:e},m=p(e),h=p(i);return(0,H.jsx)(`section`,{id:`cell`,children:(0,H.jsx)(o,{answer:s,rows:6,children:({exchanges:a})=>(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`h2`,{children:[m.name,` `,(0,H.jsx)(`span`,{className:`soft`,children:f.to2}),` `,h.name,f.chosen(a.totalCount)]}),(0,H.jsx)(`p`,{className:`small soft note`,children:a.totalCount?f.cellNote:f.noCell}),a.nodes.length>0&&(0,H.jsxs)(`table`,{children:[(0,H.jsxs)(`caption`,{className:`hidden`,children:[m.name,` `,f.to2,` `,h.name]}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:f.exchange}),(0,H.jsx)(`th`,{scope:`col`,className:`r`,children:f.since})]})}),(0,H.jsx)(`tbody`,{children:a.nodes.map(e=>{let i=e.figures.nodes[0];return(0,H.jsxs)(`tr`,{children:[(0,H.jsxs)(`td`,{children:[(0,H.jsx)(n,{thing:e}),(0,H.jsx)(g,{sources:e.sources}),(0,H.jsx)(t,{sources:e.sources,trust:e.trust}),(0,H.jsxs)(`div`,{className:`soft small`,children:[u.words[e.kind],i&&(0,H.jsxs)(H.Fragment,{children:[` · `,(0,H.jsx)(r,{figure:i}),` `,i.measure]})]})]}),(0,H.jsx)(`td`,{className:`r`,children:(0,H.jsx)(v,{...e})})]},e.id)})})]}),(0,H.jsxs)(`p`,{className:`acts after`,children:[a.totalCount>a.nodes.length&&(0,H.jsx)(`span`,{children:u.states.range(1,a.nodes.length,a.totalCount)}),(0,H.jsx)(n,{thing:h}),m.id!==h.id&&(0,H.jsx)(n,{thing:m}),(0,H.jsx)(l,{to:`/networks`,params:{kind:`exchange`,country:m.id===h.id?e:`${e},${i}`},children:f.network})]})]})})})}var W=26,G=214;function K({flows:e,cell:t}){let{language:n,go:r,href:i,with:a}=d(),o=V[n],s=(0,L.useRef)(null),{rows:c,columns:l}=e,u=e.pairs[0]?.count??1,f=Math.max(0,c.findIndex(e=>e.code===t?.[0])),p=Math.max(0,l.findIndex(e=>e.code===t?.[1])),m=(e,t)=>{let n=c[e],i=l[t];n&&i&&r(a({cell:`${n.code}-${i.code}`}))};return(0,H.jsx)(`div`,{className:`flow-scroll`,children:(0,H.jsxs)(`table`,{ref:s,className:`flow-grid`,style:{minWidth:G+l.length*W},role:`grid`,"aria-label":o.grid,onKeyDown:e=>{let t=e.target.dataset.at?.split(`,`).map(Number);if(!t||e.altKey||e.metaKey)return;let[n=0,r=0]=t;switch(e.key){case`ArrowRight`:r++;break;case`ArrowLeft`:r--;break;case`ArrowDown`:n++;break;case`ArrowUp`:n--;break;case`Home`:r=0,e.ctrlKey&&(n=0);break;case`End`:r=l.length-1,e.ctrlKey&&(n=c.length-1);break;case`Enter`:case` `:return r<0?void 0:(e.preventDefault(),m(n,r));default:return}e.preventDefault();let i=s.current?.querySelector(`[data-at="${n},${r}"]`);i&&(s.current?.querySelectorAll(`[data-at][tabindex="0"]`).forEach(e=>{e.tabIndex=-1}),i.tabIndex=0,i.focus())},children:[(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsxs)(`td`,{className:`corner`,children:[o.provides,` `,(0,H.jsx)(`span`,{"aria-hidden":`true`,children:`↓`}),` `,o.takes,` `,(0,H.jsx)(`span`,{"aria-hidden":`true`,children:`→`})]}),l.map(e=>(0,H.jsx)(`th`,{scope:`col`,children:(0,H.jsx)(`span`,{children:e.name})},e.code)),(0,H.jsx)(`th`,{scope:`col`,className:`r sum`,children:o.sum})]})}),(0,H.jsx)(`tbody`,{children:c.map((n,a)=>(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`row`,children:(0,H.jsx)(`a`,{href:i(y(n.id)),"data-at":`${a},-1`,tabIndex:-1,onClick:e=>{e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),r(i(y(n.id))))},children:n.name})}),l.map((r,i)=>{let o=e.at(n.code,r.code),s=t?.[0]===n.code&&t[1]===r.code;return(0,H.jsx)(`td`,{role:`gridcell`,"data-at":`${a},${i}`,tabIndex:a===f&&i===p?0:-1,"aria-selected":s,className:o?`amount-${P(o.count,u)}`:void 0,title:o&&`${n.name} → ${r.name}: ${o.count}`,onClick:()=>m(a,i),children:o?.count},r.code)}),(0,H.jsx)(`td`,{className:`r sum`,children:e.gives.get(n)})]},n.code))})]})})}var q=[`size`,`name`,`region`],J=[`matrix`,`streams`,`ring`,`map`,`table`],Y=[`MOOC_SHARING`,`JOINT_CLASSES`,`AGREEMENT`,`INFRASTRUCTURE`,`TRAINING`,`COURSE_EXCHANGE`,`VIRTUAL_EXCHANGE`,`PLATFORM_PARTNERSHIP`,`CERTIFICATE_PROGRAMME`,`OPEN_COURSES`,`STAFF_EXCHANGE`,`JOINT_PROGRAMME`,`JOINT_PRODUCTION`,`TALKS`,`CREDIT_TRANSFER`,`OTHER`];function X({params:e}){let[t,n]=(e.cell??``).split(`-`);return{kind:Y.find(t=>t.toLowerCase()===e.kind)??``,order:S(q,e.order),within:e.within===`1`,view:S(J,e.view),cell:t&&n?[t,n]:void 0}}var Z=e=>e.kind?{kind:[e.kind]}:{},Q=(e,t)=>({lang:t,of:{kind:`COUNTRY_EXCHANGE`,...e.kind&&{exchanges:Z(e)}},counted:Z(e),bothSides:{...Z(e),providerCountry:{},receiverCountry:{}},within:e.within}),te=(e,[t,n])=>({...Z(e),providerCountry:{id:{eq:`country/${t}`}},receiverCountry:{id:{eq:`country/${n}`}}}),$=(0,L.lazy)(()=>c(()=>import(`./streams-DFSP4BqY.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url)),ne=(0,L.lazy)(()=>c(()=>import(`./ring-Wo2E4NoA.js`),__vite__mapDeps([6,1,2,3,5,7]),import.meta.url));function re(){let{address:e,language:t}=d(),n=V[t],r=X(e),i=Q(r,t),a=m(R,i);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(p,{name:n.title}),(0,H.jsx)(`p`,{className:`soft`,children:n.lead}),(0,H.jsx)(o,{answer:a,rows:16,children:e=>(0,H.jsx)(ie,{state:r,data:e,variables:i})})]})}function ie({state:e,data:t,variables:n}){let{language:r,text:o,at:c,root:u}=d(),f=V[r],p=A(),g=(0,L.useRef)(null),v=(0,L.useMemo)(()=>F(t,e.order),[t,e.order]),y=p&&e.view===`matrix`?`table`:e.view,S=v.pairs.find(e=>e.from!==e.to),j=e.cell??(S&&[S.from.code,S.to.code]),N=m(z,j&&{lang:r,where:te(e,j)}),P=se(f,o.date),B=oe(t,v,f),{network:W,dataset:G}=t,Y=[f.statement,c?f.asOf(o.date(c)):f.allTimes,e.kind?o.words[e.kind]??e.kind:f.unfiltered].join(`; `)+`.`,X=[f.placed(t.placed.totalCount,t.all.totalCount),f.adding,t.inside&&t.inside.nodes.length<t.inside.totalCount&&f.insideCut(t.inside.nodes.length,t.inside.totalCount),W.ties.nodes.length<W.ties.totalCount&&f.pairsCut(W.ties.nodes.length,W.ties.totalCount),y===`map`&&f.mapArrow,y===`ring`&&f.ringNote(I(v).length,new Set([...v.rows,...v.columns]).size),y===`streams`&&f.streamsCaption,`${G.name} ${G.version}, ${G.license}`].filter(Boolean).join(f.gap),Z=`${u}networks/country-exchange.graphml?${new URLSearchParams({...e.kind&&{exchanges:JSON.stringify(n.counted)},...c&&{asOf:c}})}`,Q=t.kinds.groups.map(e=>[e.key.toLowerCase(),`${o.words[e.key]??e.key} ${e.count}`]);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`p`,{children:B}),(0,H.jsxs)(C,{settings:f.controls.settings,views:p?(0,H.jsx)(D,{label:f.controls.view,views:J.slice(0,-1),value:y===`table`?`matrix`:y,words:{...f.views,matrix:f.views.table}}):(0,H.jsx)(D,{label:f.controls.view,views:J,value:y,words:f.views}),children:[(0,H.jsx)(x,{label:f.controls.kind,name:`kind`,value:e.kind.toLowerCase(),options:[[``,f.controls.all],...Q],also:{cell:void 0,after:void 0}}),(0,H.jsx)(x,{label:f.controls.order,name:`order`,value:e.order,options:q.map(e=>[e,f.orders[e]])}),(0,H.jsx)(T,{label:f.controls.within,name:`within`,on:e.within})]}),v.pairs.length===0?(0,H.jsxs)(i,{title:o.states.nothing,children:[f.empty,` `,(0,H.jsx)(a,{params:{kind:void 0,cell:void 0},children:o.actions.clear})]}):(0,H.jsxs)(h,{answers:[N.data],children:[(0,H.jsxs)(k,{className:`flows`,title:(0,H.jsx)(`span`,{className:`hidden`,children:f.views[y]}),caption:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`b`,{children:Y}),` `,X]}),actions:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(b,{className:`plain`,view:{title:f.title,statement:Y,dataset:G.citation,version:G.version}}),(0,H.jsx)(E,{name:`flows`,version:G.version,title:f.title,caption:`${Y} ${X}`,picture:y===`matrix`||y===`table`?void 0:g,table:()=>w(P,v.pairs),links:[{label:`GraphML`,href:Z}]}),y===`map`?(0,H.jsx)(l,{to:`/map`,params:{show:`exchanges`},children:f.onMap}):y!==`table`&&(0,H.jsx)(a,{params:{view:`table`},children:o.actions.table}),(0,H.jsx)(`span`,{className:`push`,children:(0,H.jsx)(ee,{className:`plain`,document:R,variables:n})})]}),children:[(0,H.jsx)(`div`,{ref:g,children:(0,H.jsxs)(L.Suspense,{fallback:(0,H.jsx)(s,{rows:12}),children:[y===`matrix`&&(0,H.jsx)(K,{flows:v,cell:j}),y===`table`&&(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)(O,{caption:f.title,columns:P,rows:v.pairs,keyOf:e=>`${e.from.code}-${e.to.code}`,sort:`exchanges`})}),y===`streams`&&(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)($,{flows:v,finding:B})}),y===`ring`&&(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)(ne,{flows:v,finding:B})}),y===`map`&&(0,H.jsx)(ae,{flows:v,finding:B})]})}),(y===`ring`||y===`map`||y===`streams`)&&(0,H.jsx)(`p`,{className:`legend`,children:M.filter(e=>(y===`ring`?I(v):[...v.rows,...v.columns]).some(t=>(t.region??``)===e)).map(e=>(0,H.jsxs)(`span`,{children:[(0,H.jsx)(`i`,{className:`dot r-${e.toLowerCase()}`}),o.regions[e]]},e))})]}),(0,H.jsx)(_,{side:y===`matrix`&&(0,H.jsx)(k,{title:f.streams,note:f.streamsNote,caption:`${f.streamsCaption}${f.gap}${G.name} ${G.version}, ${G.license}`,children:(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)(L.Suspense,{fallback:(0,H.jsx)(s,{rows:8}),children:(0,H.jsx)($,{flows:v,finding:f.streams})})})}),children:j&&(0,H.jsx)(U,{cell:j,flows:v,answer:N})})]})]})}function ae({flows:e,finding:t}){let n=[...new Set([...e.rows,...e.columns])].flatMap(t=>t.location?[{id:t.code,name:t.name,value:(e.gives.get(t)??0)+(e.takes.get(t)??0),...t.location,colour:j(t.region??``)}]:[]);return(0,H.jsx)(N,{finding:t,marks:n,arcs:e.pairs.map(e=>({from:e.from.code,to:e.to.code,value:e.count}))})}function oe(e,t,n){let r=t.pairs.filter(e=>e.from!==e.to),i=new Map;for(let e of r)i.set(e.from,(i.get(e.from)??0)+1);let a=[...i].sort((e,t)=>t[1]-e[1]||e[0].name.localeCompare(t[0].name))[0]?.[0],o=r.find(e=>e.from===a);return a&&o?n.finding(a.name,i.get(a)??0,o.to.name,o.count,e.all.totalCount,r.filter(e=>e.to===a).map(e=>[e.from.name,e.count])):n.empty}function se(e,t){return[{key:`from`,head:e.from,value:e=>e.from.name},{key:`to`,head:e.to,value:e=>e.to.name},{key:`exchanges`,head:e.exchanges,value:e=>e.count,number:!0,cell:e=>(0,H.jsx)(a,{params:{cell:`${e.from.code}-${e.to.code}`},children:e.count})},{key:`begin`,head:e.begin,value:e=>e.begin,cell:e=>e.begin&&t(e.begin),hideNarrow:!0},{key:`end`,head:e.end,value:e=>e.end,cell:e=>e.end&&t(e.end),hideNarrow:!0}]}export{re as default};