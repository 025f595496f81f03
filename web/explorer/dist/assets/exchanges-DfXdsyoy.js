import{B as e,F as t,K as n,L as r,W as i,i as a,m as o,nt as s,v as c,z as l}from"./parts-BIKEupYw.js";import{a as u,n as d,t as f}from"./actions-BLCrLtvl.js";import{t as p}from"./frame-DzD3v7nm.js";import{n as m}from"./regions-K3HpCc83.js";import{t as h}from"./save-menu-B5r2ZXZS.js";import{n as g,t as _}from"./sorted-table-Dl0ifJYJ.js";import{t as v}from"./world-map-u5_qkMfz.js";import{t as y,u as b}from"./text-rZAwGUko.js";var x=s(),S={name:`MapExchanges`,text:`query MapExchanges($lang: String = "en", $of: NetworkInput!) {
  dataset {
    ...Cited
  }
  network(of: $of) {
    statement
    nodeCount
    tieCount
    nodes(first: 250) {
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
}

fragment Cited on Dataset {
  name
  version
  updated
  citation
  license
}`},C=n(),w=14;function T({state:e,controls:n}){let{language:r}=i(),a={lang:r,of:b(e)},s=o(S,a);return(0,C.jsx)(t,{answer:s,rows:14,children:t=>(0,C.jsx)(E,{state:e,controls:n,data:t,variables:a})})}function E({state:t,controls:n,data:o,variables:s}){let{text:b,at:w,root:T,with:E}=i(),k=u(),A=y(),j=(0,x.useRef)(null),{network:M,dataset:N}=o,{parties:P,pairs:F}=(0,x.useMemo)(()=>D(o),[o]),I=P.flatMap(({country:{code:e,name:t,region:n,location:r},gives:i,takes:a})=>r?[{id:e,name:t,value:i+a,...r,colour:m(n??``),label:`${t}: ${i+a} (${A.gives} ${i}, ${A.takes} ${a})`}]:[]),L=[{key:`country`,head:A.country,value:e=>e.country.name,cell:e=>(0,C.jsx)(c,{thing:e.country})},{key:`region`,head:A.region,value:e=>b.regions[e.country.region??``]??null,hideNarrow:!0},{key:`gives`,head:A.gives,value:e=>e.gives,number:!0},{key:`takes`,head:A.takes,value:e=>e.takes,number:!0}],R=A.leadExchanges(M.nodeCount,M.tieCount),z=`${[A.statement.exchanges,t.of].filter(Boolean).join(b.semicolon)}${b.semicolon}${w?A.asOf(b.date(w)):A.allTimes}${b.stop}`,B=[A.counts,F.length<M.ties.totalCount&&A.partial(F.length,M.ties.totalCount),t.view===`picture`&&(t.borders===`lines`?A.borderNote:A.land),`${M.statement}; ${N.license}`].filter(Boolean).join(A.gap);return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`p`,{className:`soft`,children:R}),n,P.length===0?(0,C.jsxs)(r,{title:b.states.nothing,children:[A.none,` `,(0,C.jsx)(l,{params:{of:void 0},children:k.actions.clear})]}):(0,C.jsx)(a,{wide:!0,side:(0,C.jsx)(O,{state:t,parties:P,pairs:F}),children:(0,C.jsx)(p,{title:(0,C.jsx)(`span`,{className:`hidden`,children:A.views[t.view]}),caption:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`b`,{children:z}),` `,B]}),actions:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(d,{className:`plain`,view:{title:A.title.exchanges,statement:M.statement,dataset:N.citation,version:N.version}}),(0,C.jsx)(h,{name:`map-exchanges`,version:N.version,title:A.title.exchanges,caption:`${z} ${B}`,picture:t.view===`picture`?j:void 0,table:()=>g(L,P),links:t.of?[]:[{label:`GraphML`,href:`${T}networks/country-exchange.graphml${w?`?asOf=${w}`:``}`}]}),(0,C.jsx)(l,{params:{view:t.view===`table`?void 0:`table`},children:t.view===`table`?k.actions.picture:k.actions.table}),(0,C.jsx)(e,{to:`/flows`,children:A.flows}),(0,C.jsx)(`span`,{className:`push`,children:(0,C.jsx)(f,{className:`plain`,document:S,variables:s})})]}),children:t.view===`table`?(0,C.jsx)(`div`,{className:`framed`,children:(0,C.jsx)(_,{caption:A.title.exchanges,columns:L,rows:P,keyOf:e=>e.country.code,sort:`gives`})}):(0,C.jsxs)(`div`,{ref:j,children:[(0,C.jsx)(`p`,{className:`hidden`,children:A.keys}),(0,C.jsx)(v,{finding:R,marks:I,arcs:F.map(e=>({from:e.from.code,to:e.to.code,value:e.count})),borders:t.borders,centre:t.centre,chosen:t.sel,unit:A.unitExchanges,hrefOf:e=>E({sel:e.id===t.sel?void 0:e.id})})]})})})]})}function D({network:e}){let t=e.nodes.nodes.flatMap(({entity:e,inStrength:t,outStrength:n})=>e.__typename===`Country`?[{country:e,gives:n??0,takes:t??0}]:[]),n=new Map(t.map(e=>[e.country.id,e.country]));return{parties:t,pairs:e.ties.nodes.flatMap(({source:e,target:t,count:r})=>{let i=n.get(e.id),a=n.get(t.id);return i&&a?[{from:i,to:a,count:r}]:[]}).sort((e,t)=>t.count-e.count)}}function O({state:t,parties:n,pairs:r}){let i=y(),a=n.find(e=>e.country.code===t.sel),o=a?r.filter(e=>e.from===a.country||e.to===a.country):r.slice(0,w);return(0,C.jsxs)(`section`,{className:a&&`chosen`,"aria-live":`polite`,children:[a&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`h2`,{children:(0,C.jsx)(c,{thing:a.country})}),(0,C.jsx)(`p`,{className:`small soft`,children:i.chosenExchanges(a.gives,a.takes)})]}),(0,C.jsxs)(`table`,{className:`dense`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:i.title.exchanges}),(0,C.jsx)(`thead`,{children:(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`col`,children:i.from}),(0,C.jsx)(`th`,{scope:`col`,children:i.to}),(0,C.jsxs)(`th`,{scope:`col`,className:`r`,"aria-sort":`descending`,children:[i.exchanges,` `,(0,C.jsx)(`span`,{"aria-hidden":`true`,children:`↓`})]})]})}),(0,C.jsx)(`tbody`,{children:o.map(t=>(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`td`,{children:t.from.name}),(0,C.jsx)(`td`,{children:t.to.name}),(0,C.jsx)(`td`,{className:`r`,children:(0,C.jsx)(e,{to:`/flows`,params:{cell:`${t.from.code}-${t.to.code}`},children:t.count})})]},t.from.code+t.to.code))})]}),a?(0,C.jsx)(`p`,{className:`small more`,children:(0,C.jsx)(l,{params:{sel:void 0},children:i.let})}):r.length>w&&(0,C.jsx)(`p`,{className:`small more`,children:(0,C.jsx)(e,{to:`/flows`,params:{view:`table`},children:i.allPairs(r.length)})})]})}export{T as default};