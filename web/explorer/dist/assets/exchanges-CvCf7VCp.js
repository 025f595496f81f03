import{G as e,I as t,P as n,R as r,U as i,_ as a,i as o,m as s,tt as c,z as l}from"./parts-CjvkDI2O.js";import{a as u,n as d,t as f}from"./actions-Cry7VAQj.js";import{t as p}from"./frame-BDEDZJ3q.js";import{n as m}from"./regions-K3HpCc83.js";import{t as h}from"./save-menu-GtPgUluB.js";import{n as g,t as _}from"./sorted-table-D4IqoQtc.js";import{t as v}from"./world-map-B4lks9mL.js";import{t as y,u as b}from"./text-LYHQ7xmM.js";var x=c(),S={name:`MapExchanges`,text:`query MapExchanges($lang: String = "en", $of: NetworkInput!) {
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
}`},C=e(),w=14;function T({state:e,controls:t}){let{language:r}=i(),a={lang:r,of:b(e)},o=s(S,a);return(0,C.jsx)(n,{answer:o,rows:14,children:n=>(0,C.jsx)(E,{state:e,controls:t,data:n,variables:a})})}function E({state:e,controls:n,data:s,variables:c}){let{text:b,at:w,root:T,with:E}=i(),k=u(),A=y(),j=(0,x.useRef)(null),{network:M,dataset:N}=s,{parties:P,pairs:F}=(0,x.useMemo)(()=>D(s),[s]),I=P.flatMap(({country:{code:e,name:t,region:n,location:r},gives:i,takes:a})=>r?[{id:e,name:t,value:i+a,...r,colour:m(n??``),label:`${t}: ${i+a} (${A.gives} ${i}, ${A.takes} ${a})`}]:[]),L=[{key:`country`,head:A.country,value:e=>e.country.name,cell:e=>(0,C.jsx)(a,{thing:e.country})},{key:`region`,head:A.region,value:e=>b.regions[e.country.region??``]??null,hideNarrow:!0},{key:`gives`,head:A.gives,value:e=>e.gives,number:!0},{key:`takes`,head:A.takes,value:e=>e.takes,number:!0}],R=A.leadExchanges(M.nodeCount,M.tieCount),z=`${[A.statement.exchanges,e.of].filter(Boolean).join(b.semicolon)}${b.semicolon}${w?A.asOf(b.date(w)):A.allTimes}${b.stop}`,B=[A.counts,F.length<M.ties.totalCount&&A.partial(F.length,M.ties.totalCount),e.view===`picture`&&(e.borders===`lines`?A.borderNote:A.land),`${M.statement}; ${N.license}`].filter(Boolean).join(A.gap);return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`p`,{className:`soft`,children:R}),n,P.length===0?(0,C.jsxs)(t,{title:b.states.nothing,children:[A.none,` `,(0,C.jsx)(r,{params:{of:void 0},children:k.actions.clear})]}):(0,C.jsx)(o,{wide:!0,side:(0,C.jsx)(O,{state:e,parties:P,pairs:F}),children:(0,C.jsx)(p,{title:(0,C.jsx)(`span`,{className:`hidden`,children:A.views[e.view]}),caption:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`b`,{children:z}),` `,B]}),actions:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(d,{className:`plain`,view:{title:A.title.exchanges,statement:M.statement,dataset:N.citation,version:N.version}}),(0,C.jsx)(h,{name:`map-exchanges`,version:N.version,title:A.title.exchanges,caption:`${z} ${B}`,picture:e.view===`picture`?j:void 0,table:()=>g(L,P),links:e.of?[]:[{label:`GraphML`,href:`${T}networks/country-exchange.graphml${w?`?asOf=${w}`:``}`}]}),(0,C.jsx)(r,{params:{view:e.view===`table`?void 0:`table`},children:e.view===`table`?k.actions.picture:k.actions.table}),(0,C.jsx)(l,{to:`/flows`,children:A.flows}),(0,C.jsx)(`span`,{className:`push`,children:(0,C.jsx)(f,{className:`plain`,document:S,variables:c})})]}),children:e.view===`table`?(0,C.jsx)(`div`,{className:`framed`,children:(0,C.jsx)(_,{caption:A.title.exchanges,columns:L,rows:P,keyOf:e=>e.country.code,sort:`gives`})}):(0,C.jsxs)(`div`,{ref:j,children:[(0,C.jsx)(`p`,{className:`hidden`,children:A.keys}),(0,C.jsx)(v,{finding:R,marks:I,arcs:F.map(e=>({from:e.from.code,to:e.to.code,value:e.count})),borders:e.borders,centre:e.centre,chosen:e.sel,unit:A.unitExchanges,hrefOf:t=>E({sel:t.id===e.sel?void 0:t.id})})]})})})]})}function D({network:e}){let t=e.nodes.nodes.flatMap(({entity:e,inStrength:t,outStrength:n})=>e.__typename===`Country`?[{country:e,gives:n??0,takes:t??0}]:[]),n=new Map(t.map(e=>[e.country.id,e.country]));return{parties:t,pairs:e.ties.nodes.flatMap(({source:e,target:t,count:r})=>{let i=n.get(e.id),a=n.get(t.id);return i&&a?[{from:i,to:a,count:r}]:[]}).sort((e,t)=>t.count-e.count)}}function O({state:e,parties:t,pairs:n}){let i=y(),o=t.find(t=>t.country.code===e.sel),s=o?n.filter(e=>e.from===o.country||e.to===o.country):n.slice(0,w);return(0,C.jsxs)(`section`,{className:o&&`chosen`,"aria-live":`polite`,children:[o&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`h2`,{children:(0,C.jsx)(a,{thing:o.country})}),(0,C.jsx)(`p`,{className:`small soft`,children:i.chosenExchanges(o.gives,o.takes)})]}),(0,C.jsxs)(`table`,{className:`dense`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:i.title.exchanges}),(0,C.jsx)(`thead`,{children:(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`col`,children:i.from}),(0,C.jsx)(`th`,{scope:`col`,children:i.to}),(0,C.jsxs)(`th`,{scope:`col`,className:`r`,"aria-sort":`descending`,children:[i.exchanges,` `,(0,C.jsx)(`span`,{"aria-hidden":`true`,children:`↓`})]})]})}),(0,C.jsx)(`tbody`,{children:s.map(e=>(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`td`,{children:e.from.name}),(0,C.jsx)(`td`,{children:e.to.name}),(0,C.jsx)(`td`,{className:`r`,children:(0,C.jsx)(l,{to:`/flows`,params:{cell:`${e.from.code}-${e.to.code}`},children:e.count})})]},e.from.code+e.to.code))})]}),o?(0,C.jsx)(`p`,{className:`small more`,children:(0,C.jsx)(r,{params:{sel:void 0},children:i.let})}):n.length>w&&(0,C.jsx)(`p`,{className:`small more`,children:(0,C.jsx)(l,{to:`/flows`,params:{view:`table`},children:i.allPairs(n.length)})})]})}export{T as default};