import{A as e,B as t,G as n,M as r,O as i,V as a,l as o,q as s,rt as c,z as l}from"./parts-Dz76KKy6.js";import{a as u,n as d,t as f}from"./actions-DOGF249u.js";import{t as p}from"./frame-DYDuoa-r.js";import{r as m}from"./regions-jk-e7vNt.js";import{t as h}from"./save-menu-D8hAPxUr.js";import{n as g,t as _}from"./sorted-table-opPEB7Zn.js";import{t as v}from"./world-map-CPoOGLM7.js";import{l as y,t as b}from"./text-B5_aKKqd.js";var x=c(),S={name:`MapExchanges`,text:`query MapExchanges($lang: String = "en", $of: NetworkInput!) {
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
}`},C=s(),w=14;function T({state:e,controls:t}){let{language:r}=n(),a={lang:r,of:y(e)},s=o(S,a);return(0,C.jsx)(i,{answer:s,rows:14,children:n=>(0,C.jsx)(E,{state:e,controls:t,data:n,variables:a})})}function E({state:i,controls:o,data:s,variables:c}){let{text:y,at:w,root:T,with:E}=n(),k=u(),A=b(),j=(0,x.useRef)(null),{network:M,dataset:N}=s,{parties:P,pairs:F}=(0,x.useMemo)(()=>D(s),[s]),I=P.flatMap(({country:{code:e,name:t,region:n,location:r},gives:i,takes:a})=>r?[{id:e,name:t,value:i+a,...r,colour:m(n??``),label:`${t}: ${i+a} (${A.gives} ${i}, ${A.takes} ${a})`}]:[]),L=[{key:`country`,head:A.country,value:e=>e.country.name,cell:e=>(0,C.jsx)(l,{thing:e.country})},{key:`region`,head:A.region,value:e=>y.regions[e.country.region??``]??null,hideNarrow:!0},{key:`gives`,head:A.gives,value:e=>e.gives,number:!0},{key:`takes`,head:A.takes,value:e=>e.takes,number:!0}],R=A.leadExchanges(M.nodeCount,M.tieCount),z=`${[A.statement.exchanges,i.of].filter(Boolean).join(y.semicolon)}${y.semicolon}${w?A.asOf(y.date(w)):A.allTimes}${y.stop}`,B=[A.counts,F.length<M.ties.totalCount&&A.partial(F.length,M.ties.totalCount),i.view===`picture`&&(i.borders===`lines`?A.borderNote:A.land),`${M.statement}; ${N.license}`].filter(Boolean).join(y.gap);return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`p`,{className:`soft`,children:R}),o,P.length===0?(0,C.jsxs)(e,{title:y.states.nothing,children:[A.none,` `,(0,C.jsx)(t,{params:{of:void 0},children:k.actions.clear})]}):(0,C.jsx)(r,{wide:!0,side:(0,C.jsx)(O,{state:i,parties:P,pairs:F}),children:(0,C.jsx)(p,{title:(0,C.jsx)(`span`,{className:`hidden`,children:A.views[i.view]}),caption:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`b`,{children:z}),` `,B]}),actions:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(d,{className:`plain`,view:{title:A.title.exchanges,statement:M.statement,dataset:N.citation,version:N.version}}),(0,C.jsx)(h,{name:`map-exchanges`,version:N.version,title:A.title.exchanges,caption:`${z} ${B}`,picture:i.view===`picture`?j:void 0,table:()=>g(L,P),links:i.of?[]:[{label:`GraphML`,href:`${T}networks/country-exchange.graphml${w?`?asOf=${w}`:``}`}]}),(0,C.jsx)(t,{params:{view:i.view===`table`?void 0:`table`},children:i.view===`table`?k.actions.picture:k.actions.table}),(0,C.jsx)(a,{to:`/flows`,children:A.flows}),(0,C.jsx)(`span`,{className:`push`,children:(0,C.jsx)(f,{className:`plain`,document:S,variables:c})})]}),children:i.view===`table`?(0,C.jsx)(`div`,{className:`framed`,children:(0,C.jsx)(_,{caption:A.title.exchanges,columns:L,rows:P,keyOf:e=>e.country.code,sort:`gives`})}):(0,C.jsxs)(`div`,{ref:j,children:[(0,C.jsx)(`p`,{className:`hidden`,children:A.keys}),(0,C.jsx)(v,{finding:R,marks:I,arcs:F.map(e=>({from:e.from.code,to:e.to.code,value:e.count})),borders:i.borders,centre:i.centre,chosen:i.sel,unit:A.unitExchanges,hrefOf:e=>E({sel:e.id===i.sel?void 0:e.id})})]})})})]})}function D({network:e}){let t=e.nodes.nodes.flatMap(({entity:e,inStrength:t,outStrength:n})=>e.__typename===`Country`?[{country:e,gives:n??0,takes:t??0}]:[]),n=new Map(t.map(e=>[e.country.id,e.country]));return{parties:t,pairs:e.ties.nodes.flatMap(({source:e,target:t,count:r})=>{let i=n.get(e.id),a=n.get(t.id);return i&&a?[{from:i,to:a,count:r}]:[]}).sort((e,t)=>t.count-e.count)}}function O({state:e,parties:n,pairs:r}){let i=b(),o=n.find(t=>t.country.code===e.sel),s=o?r.filter(e=>e.from===o.country||e.to===o.country):r.slice(0,w);return(0,C.jsxs)(`section`,{className:o&&`chosen`,"aria-live":`polite`,children:[o&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`h2`,{children:(0,C.jsx)(l,{thing:o.country})}),(0,C.jsx)(`p`,{className:`small soft`,children:i.chosenExchanges(o.gives,o.takes)})]}),(0,C.jsxs)(`table`,{className:`dense`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:i.title.exchanges}),(0,C.jsx)(`thead`,{children:(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`col`,children:i.from}),(0,C.jsx)(`th`,{scope:`col`,children:i.to}),(0,C.jsxs)(`th`,{scope:`col`,className:`r`,"aria-sort":`descending`,children:[i.exchanges,` `,(0,C.jsx)(`span`,{"aria-hidden":`true`,children:`↓`})]})]})}),(0,C.jsx)(`tbody`,{children:s.map(e=>(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`td`,{children:e.from.name}),(0,C.jsx)(`td`,{children:e.to.name}),(0,C.jsx)(`td`,{className:`r`,children:(0,C.jsx)(a,{to:`/flows`,params:{cell:`${e.from.code}-${e.to.code}`},children:e.count})})]},e.from.code+e.to.code))})]}),o?(0,C.jsx)(`p`,{className:`small more`,children:(0,C.jsx)(t,{params:{sel:void 0},children:i.let})}):r.length>w&&(0,C.jsx)(`p`,{className:`small more`,children:(0,C.jsx)(a,{to:`/flows`,params:{view:`table`},children:i.allPairs(r.length)})})]})}export{T as default};