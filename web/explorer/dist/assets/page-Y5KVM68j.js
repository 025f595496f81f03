const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./streams-BBdMXooN.js","./parts-C3VZZZiK.js","./rolldown-runtime-WkwZ5CU-.js","./regions-K3HpCc83.js","./labels-0YBsfqq9.js","./use-width-CuqAsP9I.js","./ring-BTct3wdA.js","./read-C7jIsGhi.js"])))=>i.map(i=>d[i]);
import{$ as e,B as t,F as n,G as r,I as i,L as a,M as o,N as s,T as c,U as l,Y as u,et as d,f,h as p,j as m,k as h,l as g,n as _,tt as v,z as y}from"./parts-C3VZZZiK.js";import{n as ee,t as b}from"./actions-BdF6-c9g.js";import{a as x,i as S,n as C,r as w,t as T}from"./controls-DqyF_lFS.js";import{t as E}from"./frame-vv3DCHw0.js";import{t as D}from"./narrow-CHnwG8Yh.js";import{n as O,t as k}from"./regions-K3HpCc83.js";import{n as A,r as j,t as M}from"./sorted-table-DgnXcbds.js";import{t as N}from"./world-map-9Z8KirCb.js";import{t as P}from"./amount-steps-BW8oIrDL.js";import{n as F,t as I}from"./read-C7jIsGhi.js";var L=v(),R={name:`Flows`,text:`query Flows($lang: String = "en", $of: NetworkInput!, $counted: ExchangeFilter, $bothSides: ExchangeFilter, $within: Boolean = false) {
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
}`},B=(e,t,n)=>`${e} ${e===1?t:n}`,V=e({en:{gap:` `,title:`Whose courses are taken up where`,lead:`Exchanges from the country that provides to the country that takes up. A cell counts exchanges, not courses or learners.`,finding:(e,t,n,r,i,a)=>`${e} provides to ${B(t,`country`,`countries`)} abroad, first ${n} with ${r} of ${B(i,`exchange`,`exchanges`)}; ${a.length===0?`none provides to it`:`${B(a.length,`provides`,`provide`)} to it: ${a.slice(0,5).map(([e,t])=>`${e} ${t}`).join(`, `)}${a.length>5?` and others`:``}`}.`,controls:{flows:`Flows`,kind:`Kind`,all:`all`,order:`Order`,within:`within a country too`,view:`View`,settings:`Settings`},orders:{size:`most first`,name:`by name`,region:`by region`},views:{matrix:`Matrix`,streams:`Streams`,ring:`Ring`,map:`Map`,table:`Table`},provides:`provides`,takes:`takes up`,sum:`Sum`,from:`From`,to:`To`,exchanges:`Exchanges`,begin:`First began`,end:`Last ended`,statement:`Exchanges between countries, count`,allTimes:`all times`,asOf:e=>`as of ${e}`,unfiltered:`nothing filtered`,placed:(e,t)=>`${e} of ${B(t,`exchange names`,`exchanges name`)} a country on both sides; ${B(t-e,`names`,`name`)} none on one side or both and ${t-e===1?`is`:`are`} not in the picture.`,adding:`One exchange with 12 receivers counts in 12 cells: cells do not add up to exchanges.`,insideCut:(e,t)=>`Within countries only the first ${e} of ${t} exchanges are counted.`,pairsCut:(e,t)=>`The strongest ${e} of ${t} pairs.`,chosen:e=>`: ${B(e,`exchange`,`exchanges`)}`,to2:`to`,cellNote:`The cell that is chosen. Arrow keys go from cell to cell, Enter chooses.`,noCell:`No exchange leads from the one to the other here.`,exchange:`Exchange`,since:`Since`,network:`These as a network of institutions`,onMap:`On the map`,streams:`The same as streams`,streamsNote:`From countries to parts of the world, without flows within a country.`,streamsCaption:`Width: exchanges, each counted once for every pair of countries.`,ringNote:(e,t)=>`The ${e} of ${B(t,`country`,`countries`)} with most exchanges. A ribbon has the colour of the region that provides, and begins at the rim with a gap where it is taken up.`,empty:`No exchange of this kind names a country on both sides.`,mapArrow:`An arc leads from the country that provides to the one that takes up.`,grid:`Matrix of exchanges`},zh:{gap:``,title:`谁的课程在何处被采用`,lead:`由提供方所在的国家和地区流向采用方所在的国家和地区。格中为交流项目数，不是课程数或学习者数。`,finding:(e,t,n,r,i,a)=>`${e}向境外 ${t} 个国家和地区提供，首位是${n}，占 ${i} 个交流项目中的 ${r} 个；${a.length===0?`无国家和地区向其提供`:`有 ${a.length} 个向其提供：${a.slice(0,5).map(([e,t])=>`${e} ${t}`).join(`、`)}${a.length>5?` 等`:``}`}。`,controls:{flows:`流向`,kind:`类型`,all:`全部`,order:`排序`,within:`含国家和地区内部`,view:`视图`,settings:`设置`},orders:{size:`由多到少`,name:`按名称`,region:`按地区`},views:{matrix:`矩阵`,streams:`流图`,ring:`环图`,map:`地图`,table:`表格`},provides:`提供`,takes:`采用`,sum:`合计`,from:`提供方`,to:`采用方`,exchanges:`交流项目`,begin:`最早开始`,end:`最晚结束`,statement:`国家和地区之间的交流项目数`,allTimes:`全部时间`,asOf:e=>`截至 ${e}`,unfiltered:`未筛选`,placed:(e,t)=>`${t} 个交流项目中有 ${e} 个双方国家和地区均已列明；另有 ${t-e} 个至少一方未列明，不在图中。`,adding:`一个交流项目若有 12 个采用方，则计入 12 格：各格之和不等于交流项目总数。`,insideCut:(e,t)=>`国家和地区内部仅统计 ${t} 个交流项目中的前 ${e} 个。`,pairsCut:(e,t)=>`${t} 对中最强的 ${e} 对。`,chosen:e=>`：${e} 个交流项目`,to2:`至`,cellNote:`当前所选的格。方向键逐格移动，回车选择。`,noCell:`此处没有从前者到后者的交流项目。`,exchange:`交流项目`,since:`起始`,network:`以机构网络显示`,onMap:`在地图上显示`,streams:`以流图显示`,streamsNote:`由国家和地区流向世界各区域，不含内部流动。`,streamsCaption:`宽度为交流项目数，每对国家和地区各计一次。`,ringNote:(e,t)=>`${t} 个国家和地区中交流项目最多的 ${e} 个。色带取提供方所在地区的颜色，在采用方一端与环留有间隙。`,empty:`没有此类交流项目的双方国家和地区均已列明。`,mapArrow:`弧线由提供方指向采用方。`,grid:`交流项目矩阵`}}),H=r();function U({cell:[e,r],flows:i,answer:a}){let{language:s,text:u}=l(),d=V[s],f=e=>[...i.rows,...i.columns].find(t=>t.code===e)??{id:`country/${e}`,code:e,name:e},p=f(e),g=f(r);return(0,H.jsx)(`section`,{id:`cell`,children:(0,H.jsx)(n,{answer:a,rows:6,children:({exchanges:n})=>(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`h2`,{children:[p.name,` `,(0,H.jsx)(`span`,{className:`soft`,children:d.to2}),` `,g.name,d.chosen(n.totalCount)]}),(0,H.jsx)(`p`,{className:`small soft note`,children:n.totalCount?d.cellNote:d.noCell}),n.nodes.length>0&&(0,H.jsxs)(`table`,{children:[(0,H.jsxs)(`caption`,{className:`hidden`,children:[p.name,` `,d.to2,` `,g.name]}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:d.exchange}),(0,H.jsx)(`th`,{scope:`col`,className:`r`,children:d.since})]})}),(0,H.jsx)(`tbody`,{children:n.nodes.map(e=>{let t=e.figures.nodes[0];return(0,H.jsxs)(`tr`,{children:[(0,H.jsxs)(`td`,{children:[(0,H.jsx)(c,{thing:e}),(0,H.jsx)(m,{sources:e.sources}),(0,H.jsx)(o,{sources:e.sources,trust:e.trust}),(0,H.jsxs)(`div`,{className:`soft small`,children:[u.words[e.kind],t&&(0,H.jsxs)(H.Fragment,{children:[` · `,(0,H.jsx)(h,{figure:t}),` `,t.measure]})]})]}),(0,H.jsx)(`td`,{className:`r`,children:(0,H.jsx)(_,{...e})})]},e.id)})})]}),(0,H.jsxs)(`p`,{className:`acts after`,children:[n.totalCount>n.nodes.length&&(0,H.jsx)(`span`,{children:u.states.range(1,n.nodes.length,n.totalCount)}),(0,H.jsx)(c,{thing:g}),p.id!==g.id&&(0,H.jsx)(c,{thing:p}),(0,H.jsx)(t,{to:`/networks`,params:{kind:`exchange`,country:p.id===g.id?e:`${e},${r}`},children:d.network})]})]})})})}var W=26,G=214;function K({flows:e,cell:t}){let{language:n,go:r,href:i,with:a}=l(),o=V[n],s=(0,L.useRef)(null),{rows:c,columns:d}=e,f=e.pairs[0]?.count??1,p=Math.max(0,c.findIndex(e=>e.code===t?.[0])),m=Math.max(0,d.findIndex(e=>e.code===t?.[1])),h=(e,t)=>{let n=c[e],i=d[t];n&&i&&r(a({cell:`${n.code}-${i.code}`}))};return(0,H.jsx)(`div`,{className:`flow-scroll`,children:(0,H.jsxs)(`table`,{ref:s,className:`flow-grid`,style:{minWidth:G+d.length*W},role:`grid`,"aria-label":o.grid,onKeyDown:e=>{let t=e.target.dataset.at?.split(`,`).map(Number);if(!t||e.altKey||e.metaKey)return;let[n=0,r=0]=t;switch(e.key){case`ArrowRight`:r++;break;case`ArrowLeft`:r--;break;case`ArrowDown`:n++;break;case`ArrowUp`:n--;break;case`Home`:r=0,e.ctrlKey&&(n=0);break;case`End`:r=d.length-1,e.ctrlKey&&(n=c.length-1);break;case`Enter`:case` `:return r<0?void 0:(e.preventDefault(),h(n,r));default:return}e.preventDefault();let i=s.current?.querySelector(`[data-at="${n},${r}"]`);i&&(s.current?.querySelectorAll(`[data-at][tabindex="0"]`).forEach(e=>{e.tabIndex=-1}),i.tabIndex=0,i.focus())},children:[(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsxs)(`td`,{className:`corner`,children:[o.provides,` `,(0,H.jsx)(`span`,{"aria-hidden":`true`,children:`↓`}),` `,o.takes,` `,(0,H.jsx)(`span`,{"aria-hidden":`true`,children:`→`})]}),d.map(e=>(0,H.jsx)(`th`,{scope:`col`,children:(0,H.jsx)(`span`,{children:e.name})},e.code)),(0,H.jsx)(`th`,{scope:`col`,className:`r sum`,children:o.sum})]})}),(0,H.jsx)(`tbody`,{children:c.map((n,a)=>(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`row`,children:(0,H.jsx)(`a`,{href:i(u(n.id)),"data-at":`${a},-1`,tabIndex:-1,onClick:e=>{e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),r(i(u(n.id))))},children:n.name})}),d.map((r,i)=>{let o=e.at(n.code,r.code),s=t?.[0]===n.code&&t[1]===r.code;return(0,H.jsx)(`td`,{role:`gridcell`,"data-at":`${a},${i}`,tabIndex:a===p&&i===m?0:-1,"aria-selected":s,className:o?`amount-${P(o.count,f)}`:void 0,title:o&&`${n.name} → ${r.name}: ${o.count}`,onClick:()=>h(a,i),children:o?.count},r.code)}),(0,H.jsx)(`td`,{className:`r sum`,children:e.gives.get(n)})]},n.code))})]})})}var q=[`size`,`name`,`region`],J=[`matrix`,`streams`,`ring`,`map`,`table`],Y=[`MOOC_SHARING`,`JOINT_CLASSES`,`AGREEMENT`,`INFRASTRUCTURE`,`TRAINING`,`COURSE_EXCHANGE`,`VIRTUAL_EXCHANGE`,`PLATFORM_PARTNERSHIP`,`CERTIFICATE_PROGRAMME`,`OPEN_COURSES`,`STAFF_EXCHANGE`,`JOINT_PROGRAMME`,`JOINT_PRODUCTION`,`TALKS`,`CREDIT_TRANSFER`,`OTHER`];function X({params:e}){let[t,n]=(e.cell??``).split(`-`);return{kind:Y.find(t=>t.toLowerCase()===e.kind)??``,order:x(q,e.order),within:e.within===`1`,view:x(J,e.view),cell:t&&n?[t,n]:void 0}}var Z=e=>e.kind?{kind:[e.kind]}:{},Q=(e,t)=>({lang:t,of:{kind:`COUNTRY_EXCHANGE`,...e.kind&&{exchanges:Z(e)}},counted:Z(e),bothSides:{...Z(e),providerCountry:{},receiverCountry:{}},within:e.within}),te=(e,[t,n])=>({...Z(e),providerCountry:{id:{eq:`country/${t}`}},receiverCountry:{id:{eq:`country/${n}`}}}),$=(0,L.lazy)(()=>d(()=>import(`./streams-BBdMXooN.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url)),ne=(0,L.lazy)(()=>d(()=>import(`./ring-BTct3wdA.js`),__vite__mapDeps([6,1,2,3,5,7]),import.meta.url));function re(){let{address:e,language:t}=l(),r=V[t],i=X(e),a=Q(i,t),o=p(R,a);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(f,{name:r.title}),(0,H.jsx)(`p`,{className:`soft`,children:r.lead}),(0,H.jsx)(n,{answer:o,rows:16,children:e=>(0,H.jsx)(ie,{state:i,data:e,variables:a})})]})}function ie({state:e,data:n,variables:r}){let{language:o,text:c,at:u,root:d}=l(),f=V[o],m=D(),h=(0,L.useRef)(null),_=(0,L.useMemo)(()=>F(n,e.order),[n,e.order]),v=m&&e.view===`matrix`?`table`:e.view,x=_.pairs.find(e=>e.from!==e.to),O=e.cell??(x&&[x.from.code,x.to.code]),N=p(z,O&&{lang:o,where:te(e,O)}),P=se(f,c.date),B=oe(n,_,f),{network:W,dataset:G}=n,Y=[f.statement,u?f.asOf(c.date(u)):f.allTimes,e.kind?c.words[e.kind]??e.kind:f.unfiltered].join(`; `)+`.`,X=[f.placed(n.placed.totalCount,n.all.totalCount),f.adding,n.inside&&n.inside.nodes.length<n.inside.totalCount&&f.insideCut(n.inside.nodes.length,n.inside.totalCount),W.ties.nodes.length<W.ties.totalCount&&f.pairsCut(W.ties.nodes.length,W.ties.totalCount),v===`map`&&f.mapArrow,v===`ring`&&f.ringNote(I(_).length,new Set([..._.rows,..._.columns]).size),v===`streams`&&f.streamsCaption,`${G.name} ${G.version}, ${G.license}`].filter(Boolean).join(f.gap),Z=`${d}networks/country-exchange.graphml?${new URLSearchParams({...e.kind&&{exchanges:JSON.stringify(r.counted)},...u&&{asOf:u}})}`,Q=n.kinds.groups.map(e=>[e.key.toLowerCase(),`${c.words[e.key]??e.key} ${e.count}`]);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`p`,{children:B}),(0,H.jsxs)(T,{settings:f.controls.settings,views:m?(0,H.jsx)(S,{label:f.controls.view,views:J.slice(0,-1),value:v===`table`?`matrix`:v,words:{...f.views,matrix:f.views.table}}):(0,H.jsx)(S,{label:f.controls.view,views:J,value:v,words:f.views}),children:[(0,H.jsx)(C,{label:f.controls.kind,name:`kind`,value:e.kind.toLowerCase(),options:[[``,f.controls.all],...Q],also:{cell:void 0,after:void 0}}),(0,H.jsx)(C,{label:f.controls.order,name:`order`,value:e.order,options:q.map(e=>[e,f.orders[e]])}),(0,H.jsx)(w,{label:f.controls.within,name:`within`,on:e.within})]}),_.pairs.length===0?(0,H.jsxs)(a,{title:c.states.nothing,children:[f.empty,` `,(0,H.jsx)(y,{params:{kind:void 0,cell:void 0},children:c.actions.clear})]}):(0,H.jsxs)(s,{answers:[N.data],children:[(0,H.jsxs)(E,{className:`flows`,title:(0,H.jsx)(`span`,{className:`hidden`,children:f.views[v]}),caption:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`b`,{children:Y}),` `,X]}),actions:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(ee,{className:`plain`,view:{title:f.title,statement:Y,dataset:G.citation,version:G.version}}),(0,H.jsx)(j,{name:`flows`,version:G.version,title:f.title,caption:`${Y} ${X}`,picture:v===`matrix`||v===`table`?void 0:h,table:()=>A(P,_.pairs),links:[{label:`GraphML`,href:Z}]}),v===`map`?(0,H.jsx)(t,{to:`/map`,params:{show:`exchanges`},children:f.onMap}):v!==`table`&&(0,H.jsx)(y,{params:{view:`table`},children:c.actions.table}),(0,H.jsx)(`span`,{className:`push`,children:(0,H.jsx)(b,{className:`plain`,document:R,variables:r})})]}),children:[(0,H.jsx)(`div`,{ref:h,children:(0,H.jsxs)(L.Suspense,{fallback:(0,H.jsx)(i,{rows:12}),children:[v===`matrix`&&(0,H.jsx)(K,{flows:_,cell:O}),v===`table`&&(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)(M,{caption:f.title,columns:P,rows:_.pairs,keyOf:e=>`${e.from.code}-${e.to.code}`,sort:`exchanges`})}),v===`streams`&&(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)($,{flows:_,finding:B})}),v===`ring`&&(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)(ne,{flows:_,finding:B})}),v===`map`&&(0,H.jsx)(ae,{flows:_,finding:B})]})}),(v===`ring`||v===`map`||v===`streams`)&&(0,H.jsx)(`p`,{className:`legend`,children:k.filter(e=>(v===`ring`?I(_):[..._.rows,..._.columns]).some(t=>(t.region??``)===e)).map(e=>(0,H.jsxs)(`span`,{children:[(0,H.jsx)(`i`,{className:`dot r-${e.toLowerCase()}`}),c.regions[e]]},e))})]}),(0,H.jsx)(g,{side:v===`matrix`&&(0,H.jsx)(E,{title:f.streams,note:f.streamsNote,caption:`${f.streamsCaption}${f.gap}${G.name} ${G.version}, ${G.license}`,children:(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)(L.Suspense,{fallback:(0,H.jsx)(i,{rows:8}),children:(0,H.jsx)($,{flows:_,finding:f.streams})})})}),children:O&&(0,H.jsx)(U,{cell:O,flows:_,answer:N})})]})]})}function ae({flows:e,finding:t}){let n=[...new Set([...e.rows,...e.columns])].flatMap(t=>t.location?[{id:t.code,name:t.name,value:(e.gives.get(t)??0)+(e.takes.get(t)??0),...t.location,colour:O(t.region??``)}]:[]);return(0,H.jsx)(N,{finding:t,marks:n,arcs:e.pairs.map(e=>({from:e.from.code,to:e.to.code,value:e.count}))})}function oe(e,t,n){let r=t.pairs.filter(e=>e.from!==e.to),i=new Map;for(let e of r)i.set(e.from,(i.get(e.from)??0)+1);let a=[...i].sort((e,t)=>t[1]-e[1]||e[0].name.localeCompare(t[0].name))[0]?.[0],o=r.find(e=>e.from===a);return a&&o?n.finding(a.name,i.get(a)??0,o.to.name,o.count,e.all.totalCount,r.filter(e=>e.to===a).map(e=>[e.from.name,e.count])):n.empty}function se(e,t){return[{key:`from`,head:e.from,value:e=>e.from.name},{key:`to`,head:e.to,value:e=>e.to.name},{key:`exchanges`,head:e.exchanges,value:e=>e.count,number:!0,cell:e=>(0,H.jsx)(y,{params:{cell:`${e.from.code}-${e.to.code}`},children:e.count})},{key:`begin`,head:e.begin,value:e=>e.begin,cell:e=>e.begin&&t(e.begin),hideNarrow:!0},{key:`end`,head:e.end,value:e=>e.end,cell:e=>e.end&&t(e.end),hideNarrow:!0}]}export{re as default};