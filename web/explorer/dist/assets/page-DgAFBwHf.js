const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./streams-CjB0bVpH.js","./parts-CPLQW76J.js","./rolldown-runtime-WkwZ5CU-.js","./regions-K3HpCc83.js","./labels-0YBsfqq9.js","./use-width-DEawETTv.js","./ring-Da_Tn-73.js","./read-C7jIsGhi.js"])))=>i.map(i=>d[i]);
import{$ as e,A as t,F as n,H as r,I as i,J as a,M as o,O as s,P as c,Q as l,R as u,W as d,et as f,f as p,h as m,j as h,l as g,n as _,w as v,z as y}from"./parts-CPLQW76J.js";import{n as ee,t as te}from"./actions-B0VZKWjr.js";import{a as b,c as x,i as S,n as C,o as w,r as T,s as E,t as D}from"./sorted-table-B_B64jP3.js";import{t as O}from"./frame-DEibiiRz.js";import{t as k}from"./narrow-CDdYS3H2.js";import{n as A,t as j}from"./regions-K3HpCc83.js";import{t as M}from"./world-map-AZMG2AbJ.js";import{t as N}from"./amount-steps-BW8oIrDL.js";import{n as P,t as F}from"./read-C7jIsGhi.js";var I=f(),L={name:`Flows`,text:`query Flows($lang: String = "en", $of: NetworkInput!, $counted: ExchangeFilter, $bothSides: ExchangeFilter, $within: Boolean = false) {
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
}`},R={name:`FlowCell`,text:`query FlowCell($lang: String = "en", $where: ExchangeFilter) {
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
}`},z=(e,t,n)=>`${e} ${e===1?t:n}`,B=l({en:{gap:` `,title:`Whose courses are taken up where`,lead:`Exchanges from the country that provides to the country that takes up. A cell counts exchanges, not courses or learners.`,finding:(e,t,n,r,i,a)=>`${e} provides to ${z(t,`country`,`countries`)} abroad, first ${n} with ${r} of ${z(i,`exchange`,`exchanges`)}; ${a.length===0?`none provides to it`:`${z(a.length,`provides`,`provide`)} to it: ${a.slice(0,5).map(([e,t])=>`${e} ${t}`).join(`, `)}${a.length>5?` and others`:``}`}.`,controls:{flows:`Flows`,kind:`Kind`,all:`all`,order:`Order`,within:`within a country too`,view:`View`,settings:`Settings`},orders:{size:`most first`,name:`by name`,region:`by region`},views:{matrix:`Matrix`,streams:`Streams`,ring:`Ring`,map:`Map`,table:`Table`},provides:`provides`,takes:`takes up`,sum:`Sum`,from:`From`,to:`To`,exchanges:`Exchanges`,begin:`First began`,end:`Last ended`,statement:`Exchanges between countries, count`,allTimes:`all times`,asOf:e=>`as of ${e}`,unfiltered:`nothing filtered`,placed:(e,t)=>`${e} of ${z(t,`exchange names`,`exchanges name`)} a country on both sides; ${z(t-e,`names`,`name`)} none on one side or both and ${t-e===1?`is`:`are`} not in the picture.`,adding:`One exchange with 12 receivers counts in 12 cells: cells do not add up to exchanges.`,insideCut:(e,t)=>`Within countries only the first ${e} of ${t} exchanges are counted.`,pairsCut:(e,t)=>`The strongest ${e} of ${t} pairs.`,chosen:e=>`: ${z(e,`exchange`,`exchanges`)}`,to2:`to`,cellNote:`The cell that is chosen. Arrow keys go from cell to cell, Enter chooses.`,noCell:`No exchange leads from the one to the other here.`,exchange:`Exchange`,since:`Since`,network:`These as a network of institutions`,onMap:`On the map`,streams:`The same as streams`,streamsNote:`From countries to parts of the world, without flows within a country.`,streamsCaption:`Width: exchanges, each counted once for every pair of countries.`,ringNote:(e,t)=>`The ${e} of ${z(t,`country`,`countries`)} with most exchanges. A ribbon has the colour of the region that provides, and begins at the rim with a gap where it is taken up.`,empty:`No exchange of this kind names a country on both sides.`,mapArrow:`An arc leads from the country that provides to the one that takes up.`,grid:`Matrix of exchanges`},zh:{gap:``,title:`谁的课程在何处被采用`,lead:`由提供方所在的国家和地区流向采用方所在的国家和地区。格中为交流项目数，不是课程数或学习者数。`,finding:(e,t,n,r,i,a)=>`${e}向境外 ${t} 个国家和地区提供，首位是${n}，占 ${i} 个交流项目中的 ${r} 个；${a.length===0?`无国家和地区向其提供`:`有 ${a.length} 个向其提供：${a.slice(0,5).map(([e,t])=>`${e} ${t}`).join(`、`)}${a.length>5?` 等`:``}`}。`,controls:{flows:`流向`,kind:`类型`,all:`全部`,order:`排序`,within:`含国家和地区内部`,view:`视图`,settings:`设置`},orders:{size:`由多到少`,name:`按名称`,region:`按地区`},views:{matrix:`矩阵`,streams:`流图`,ring:`环图`,map:`地图`,table:`表格`},provides:`提供`,takes:`采用`,sum:`合计`,from:`提供方`,to:`采用方`,exchanges:`交流项目`,begin:`最早开始`,end:`最晚结束`,statement:`国家和地区之间的交流项目数`,allTimes:`全部时间`,asOf:e=>`截至 ${e}`,unfiltered:`未筛选`,placed:(e,t)=>`${t} 个交流项目中有 ${e} 个双方国家和地区均已列明；另有 ${t-e} 个至少一方未列明，不在图中。`,adding:`一个交流项目若有 12 个采用方，则计入 12 格：各格之和不等于交流项目总数。`,insideCut:(e,t)=>`国家和地区内部仅统计 ${t} 个交流项目中的前 ${e} 个。`,pairsCut:(e,t)=>`${t} 对中最强的 ${e} 对。`,chosen:e=>`：${e} 个交流项目`,to2:`至`,cellNote:`当前所选的格。方向键逐格移动，回车选择。`,noCell:`此处没有从前者到后者的交流项目。`,exchange:`交流项目`,since:`起始`,network:`以机构网络显示`,onMap:`在地图上显示`,streams:`以流图显示`,streamsNote:`由国家和地区流向世界各区域，不含内部流动。`,streamsCaption:`宽度为交流项目数，每对国家和地区各计一次。`,ringNote:(e,t)=>`${t} 个国家和地区中交流项目最多的 ${e} 个。色带取提供方所在地区的颜色，在采用方一端与环留有间隙。`,empty:`没有此类交流项目的双方国家和地区均已列明。`,mapArrow:`弧线由提供方指向采用方。`,grid:`交流项目矩阵`}}),V=d();function H({cell:[e,n],flows:i,answer:a}){let{language:o,text:l}=r(),u=B[o],d=e=>[...i.rows,...i.columns].find(t=>t.code===e)??{id:`country/${e}`,code:e,name:e},f=d(e),p=d(n);return(0,V.jsx)(`section`,{id:`cell`,children:(0,V.jsx)(c,{answer:a,rows:6,children:({exchanges:r})=>(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`h2`,{children:[f.name,` `,(0,V.jsx)(`span`,{className:`soft`,children:u.to2}),` `,p.name,u.chosen(r.totalCount)]}),(0,V.jsx)(`p`,{className:`small soft note`,children:r.totalCount?u.cellNote:u.noCell}),r.nodes.length>0&&(0,V.jsxs)(`table`,{children:[(0,V.jsxs)(`caption`,{className:`hidden`,children:[f.name,` `,u.to2,` `,p.name]}),(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`col`,children:u.exchange}),(0,V.jsx)(`th`,{scope:`col`,className:`r`,children:u.since})]})}),(0,V.jsx)(`tbody`,{children:r.nodes.map(e=>{let n=e.figures.nodes[0];return(0,V.jsxs)(`tr`,{children:[(0,V.jsxs)(`td`,{children:[(0,V.jsx)(v,{thing:e}),(0,V.jsx)(t,{sources:e.sources}),(0,V.jsx)(h,{sources:e.sources,trust:e.trust}),(0,V.jsxs)(`div`,{className:`soft small`,children:[l.words[e.kind],n&&(0,V.jsxs)(V.Fragment,{children:[` · `,(0,V.jsx)(s,{figure:n}),` `,n.measure]})]})]}),(0,V.jsx)(`td`,{className:`r`,children:(0,V.jsx)(_,{...e})})]},e.id)})})]}),(0,V.jsxs)(`p`,{className:`acts after`,children:[r.totalCount>r.nodes.length&&(0,V.jsx)(`span`,{children:l.states.range(1,r.nodes.length,r.totalCount)}),(0,V.jsx)(v,{thing:p}),f.id!==p.id&&(0,V.jsx)(v,{thing:f}),(0,V.jsx)(y,{to:`/networks`,params:{kind:`exchange`,country:f.id===p.id?e:`${e},${n}`},children:u.network})]})]})})})}var U=26,W=214;function G({flows:e,cell:t}){let{language:n,go:i,href:o,with:s}=r(),c=B[n],l=(0,I.useRef)(null),{rows:u,columns:d}=e,f=e.pairs[0]?.count??1,p=Math.max(0,u.findIndex(e=>e.code===t?.[0])),m=Math.max(0,d.findIndex(e=>e.code===t?.[1])),h=(e,t)=>{let n=u[e],r=d[t];n&&r&&i(s({cell:`${n.code}-${r.code}`}))};return(0,V.jsx)(`div`,{className:`flow-scroll`,children:(0,V.jsxs)(`table`,{ref:l,className:`flow-grid`,style:{minWidth:W+d.length*U},role:`grid`,"aria-label":c.grid,onKeyDown:e=>{let t=e.target.dataset.at?.split(`,`).map(Number);if(!t||e.altKey||e.metaKey)return;let[n=0,r=0]=t;switch(e.key){case`ArrowRight`:r++;break;case`ArrowLeft`:r--;break;case`ArrowDown`:n++;break;case`ArrowUp`:n--;break;case`Home`:r=0,e.ctrlKey&&(n=0);break;case`End`:r=d.length-1,e.ctrlKey&&(n=u.length-1);break;case`Enter`:case` `:return r<0?void 0:(e.preventDefault(),h(n,r));default:return}e.preventDefault();let i=l.current?.querySelector(`[data-at="${n},${r}"]`);i&&(l.current?.querySelectorAll(`[data-at][tabindex="0"]`).forEach(e=>{e.tabIndex=-1}),i.tabIndex=0,i.focus())},children:[(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{children:[(0,V.jsxs)(`td`,{className:`corner`,children:[c.provides,` `,(0,V.jsx)(`span`,{"aria-hidden":`true`,children:`↓`}),` `,c.takes,` `,(0,V.jsx)(`span`,{"aria-hidden":`true`,children:`→`})]}),d.map(e=>(0,V.jsx)(`th`,{scope:`col`,children:(0,V.jsx)(`span`,{children:e.name})},e.code)),(0,V.jsx)(`th`,{scope:`col`,className:`r sum`,children:c.sum})]})}),(0,V.jsx)(`tbody`,{children:u.map((n,r)=>(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`row`,children:(0,V.jsx)(`a`,{href:o(a(n.id)),"data-at":`${r},-1`,tabIndex:-1,onClick:e=>{e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),i(o(a(n.id))))},children:n.name})}),d.map((i,a)=>{let o=e.at(n.code,i.code),s=t?.[0]===n.code&&t[1]===i.code;return(0,V.jsx)(`td`,{role:`gridcell`,"data-at":`${r},${a}`,tabIndex:r===p&&a===m?0:-1,"aria-selected":s,className:o?`amount-${N(o.count,f)}`:void 0,title:o&&`${n.name} → ${i.name}: ${o.count}`,onClick:()=>h(r,a),children:o?.count},i.code)}),(0,V.jsx)(`td`,{className:`r sum`,children:e.gives.get(n)})]},n.code))})]})})}var K=[`size`,`name`,`region`],q=[`matrix`,`streams`,`ring`,`map`,`table`],J=[`MOOC_SHARING`,`JOINT_CLASSES`,`AGREEMENT`,`INFRASTRUCTURE`,`TRAINING`,`COURSE_EXCHANGE`,`VIRTUAL_EXCHANGE`,`PLATFORM_PARTNERSHIP`,`CERTIFICATE_PROGRAMME`,`OPEN_COURSES`,`STAFF_EXCHANGE`,`JOINT_PROGRAMME`,`JOINT_PRODUCTION`,`TALKS`,`CREDIT_TRANSFER`,`OTHER`];function Y({params:e}){let[t,n]=(e.cell??``).split(`-`);return{kind:J.find(t=>t.toLowerCase()===e.kind)??``,order:x(K,e.order),within:e.within===`1`,view:x(q,e.view),cell:t&&n?[t,n]:void 0}}var X=e=>e.kind?{kind:[e.kind]}:{},Z=(e,t)=>({lang:t,of:{kind:`COUNTRY_EXCHANGE`,...e.kind&&{exchanges:X(e)}},counted:X(e),bothSides:{...X(e),providerCountry:{},receiverCountry:{}},within:e.within}),ne=(e,[t,n])=>({...X(e),providerCountry:{id:{eq:`country/${t}`}},receiverCountry:{id:{eq:`country/${n}`}}}),Q=(0,I.lazy)(()=>e(()=>import(`./streams-CjB0bVpH.js`),__vite__mapDeps([0,1,2,3,4,5]),import.meta.url)),$=(0,I.lazy)(()=>e(()=>import(`./ring-Da_Tn-73.js`),__vite__mapDeps([6,1,2,3,5,7]),import.meta.url));function re(){let{address:e,language:t}=r(),n=B[t],i=Y(e),a=Z(i,t),o=m(L,a);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(p,{name:n.title}),(0,V.jsx)(`p`,{className:`soft`,children:n.lead}),(0,V.jsx)(c,{answer:o,rows:16,children:e=>(0,V.jsx)(ie,{state:i,data:e,variables:a})})]})}function ie({state:e,data:t,variables:a}){let{language:s,text:c,at:l,root:d}=r(),f=B[s],p=k(),h=(0,I.useRef)(null),_=(0,I.useMemo)(()=>P(t,e.order),[t,e.order]),v=p&&e.view===`matrix`?`table`:e.view,x=_.pairs.find(e=>e.from!==e.to),A=e.cell??(x&&[x.from.code,x.to.code]),M=m(R,A&&{lang:s,where:ne(e,A)}),N=se(f,c.date),z=oe(t,_,f),{network:U,dataset:W}=t,J=[f.statement,l?f.asOf(c.date(l)):f.allTimes,e.kind?c.words[e.kind]??e.kind:f.unfiltered].join(`; `)+`.`,Y=[f.placed(t.placed.totalCount,t.all.totalCount),f.adding,t.inside&&t.inside.nodes.length<t.inside.totalCount&&f.insideCut(t.inside.nodes.length,t.inside.totalCount),U.ties.nodes.length<U.ties.totalCount&&f.pairsCut(U.ties.nodes.length,U.ties.totalCount),v===`map`&&f.mapArrow,v===`ring`&&f.ringNote(F(_).length,new Set([..._.rows,..._.columns]).size),v===`streams`&&f.streamsCaption,`${W.name} ${W.version}, ${W.license}`].filter(Boolean).join(f.gap),X=`${d}networks/country-exchange.graphml?${new URLSearchParams({...e.kind&&{exchanges:JSON.stringify(a.counted)},...l&&{asOf:l}})}`,Z=t.kinds.groups.map(e=>[e.key.toLowerCase(),`${c.words[e.key]??e.key} ${e.count}`]);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`p`,{children:z}),(0,V.jsxs)(S,{settings:f.controls.settings,views:p?(0,V.jsx)(E,{label:f.controls.view,views:q.slice(0,-1),value:v===`table`?`matrix`:v,words:{...f.views,matrix:f.views.table}}):(0,V.jsx)(E,{label:f.controls.view,views:q,value:v,words:f.views}),children:[(0,V.jsx)(b,{label:f.controls.kind,name:`kind`,value:e.kind.toLowerCase(),options:[[``,f.controls.all],...Z],also:{cell:void 0,after:void 0}}),(0,V.jsx)(b,{label:f.controls.order,name:`order`,value:e.order,options:K.map(e=>[e,f.orders[e]])}),(0,V.jsx)(w,{label:f.controls.within,name:`within`,on:e.within})]}),_.pairs.length===0?(0,V.jsxs)(i,{title:c.states.nothing,children:[f.empty,` `,(0,V.jsx)(u,{params:{kind:void 0,cell:void 0},children:c.actions.clear})]}):(0,V.jsxs)(o,{answers:[M.data],children:[(0,V.jsxs)(O,{className:`flows`,title:(0,V.jsx)(`span`,{className:`hidden`,children:f.views[v]}),caption:(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`b`,{children:J}),` `,Y]}),actions:(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(ee,{className:`plain`,view:{title:f.title,statement:J,dataset:W.citation,version:W.version}}),(0,V.jsx)(T,{name:`flows`,version:W.version,title:f.title,caption:`${J} ${Y}`,picture:v===`matrix`||v===`table`?void 0:h,table:()=>C(N,_.pairs),links:[{label:`GraphML`,href:X}]}),v===`map`?(0,V.jsx)(y,{to:`/map`,params:{show:`exchanges`},children:f.onMap}):v!==`table`&&(0,V.jsx)(u,{params:{view:`table`},children:c.actions.table}),(0,V.jsx)(`span`,{className:`push`,children:(0,V.jsx)(te,{className:`plain`,document:L,variables:a})})]}),children:[(0,V.jsx)(`div`,{ref:h,children:(0,V.jsxs)(I.Suspense,{fallback:(0,V.jsx)(n,{rows:12}),children:[v===`matrix`&&(0,V.jsx)(G,{flows:_,cell:A}),v===`table`&&(0,V.jsx)(`div`,{className:`framed`,children:(0,V.jsx)(D,{caption:f.title,columns:N,rows:_.pairs,keyOf:e=>`${e.from.code}-${e.to.code}`,sort:`exchanges`})}),v===`streams`&&(0,V.jsx)(`div`,{className:`framed`,children:(0,V.jsx)(Q,{flows:_,finding:z})}),v===`ring`&&(0,V.jsx)(`div`,{className:`framed`,children:(0,V.jsx)($,{flows:_,finding:z})}),v===`map`&&(0,V.jsx)(ae,{flows:_,finding:z})]})}),(v===`ring`||v===`map`||v===`streams`)&&(0,V.jsx)(`p`,{className:`legend`,children:j.filter(e=>(v===`ring`?F(_):[..._.rows,..._.columns]).some(t=>(t.region??``)===e)).map(e=>(0,V.jsxs)(`span`,{children:[(0,V.jsx)(`i`,{className:`dot r-${e.toLowerCase()}`}),c.regions[e]]},e))})]}),(0,V.jsx)(g,{side:v===`matrix`&&(0,V.jsx)(O,{title:f.streams,note:f.streamsNote,caption:`${f.streamsCaption}${f.gap}${W.name} ${W.version}, ${W.license}`,children:(0,V.jsx)(`div`,{className:`framed`,children:(0,V.jsx)(I.Suspense,{fallback:(0,V.jsx)(n,{rows:8}),children:(0,V.jsx)(Q,{flows:_,finding:f.streams})})})}),children:A&&(0,V.jsx)(H,{cell:A,flows:_,answer:M})})]})]})}function ae({flows:e,finding:t}){let n=[...new Set([...e.rows,...e.columns])].flatMap(t=>t.location?[{id:t.code,name:t.name,value:(e.gives.get(t)??0)+(e.takes.get(t)??0),...t.location,colour:A(t.region??``)}]:[]);return(0,V.jsx)(M,{finding:t,marks:n,arcs:e.pairs.map(e=>({from:e.from.code,to:e.to.code,value:e.count}))})}function oe(e,t,n){let r=t.pairs.filter(e=>e.from!==e.to),i=new Map;for(let e of r)i.set(e.from,(i.get(e.from)??0)+1);let a=[...i].sort((e,t)=>t[1]-e[1]||e[0].name.localeCompare(t[0].name))[0]?.[0],o=r.find(e=>e.from===a);return a&&o?n.finding(a.name,i.get(a)??0,o.to.name,o.count,e.all.totalCount,r.filter(e=>e.to===a).map(e=>[e.from.name,e.count])):n.empty}function se(e,t){return[{key:`from`,head:e.from,value:e=>e.from.name},{key:`to`,head:e.to,value:e=>e.to.name},{key:`exchanges`,head:e.exchanges,value:e=>e.count,number:!0,cell:e=>(0,V.jsx)(u,{params:{cell:`${e.from.code}-${e.to.code}`},children:e.count})},{key:`begin`,head:e.begin,value:e=>e.begin,cell:e=>e.begin&&t(e.begin),hideNarrow:!0},{key:`end`,head:e.end,value:e=>e.end,cell:e=>e.end&&t(e.end),hideNarrow:!0}]}export{re as default};