import{B as e,H as t,J as n,K as r,N as i,V as a,i as o,it as s,j as c,k as l}from"./parts-DKtDdLa3.js";import{a as u,n as d,r as f,t as p}from"./actions-BcNYxN7j.js";import{t as m}from"./frame-Db9P9cLm.js";import{r as h}from"./regions-jk-e7vNt.js";import{t as g}from"./save-menu-P-4_lkUa.js";import{n as _,t as v}from"./sorted-table-U5hvnu00.js";import{t as y}from"./world-map-C9Ix6Bnm.js";import{l as b,t as x}from"./text-BCApNTjq.js";var S=s(),C={name:`MapExchanges`,text:`query MapExchanges($lang: String = "en", $of: NetworkInput!) {
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
}`},w=n(),T=14;function E({state:e,controls:t}){let{language:n}=r(),i={lang:n,of:b(e)},a=o(C,i);return(0,w.jsx)(l,{answer:a,rows:14,children:n=>(0,w.jsx)(D,{state:e,controls:t,data:n,variables:i})})}function D({state:n,controls:o,data:s,variables:l}){let{text:b,at:T,root:E,with:D}=r(),A=u(),j=x(),M=(0,S.useRef)(null),{network:N,dataset:P}=s,{parties:F,pairs:I}=(0,S.useMemo)(()=>O(s),[s]),L=F.flatMap(({country:{code:e,name:t,region:n,location:r},gives:i,takes:a})=>r?[{id:e,name:t,value:i+a,...r,colour:h(n??``),label:`${t}: ${i+a} (${j.gives} ${i}, ${j.takes} ${a})`}]:[]),R=[{key:`country`,head:j.country,value:e=>e.country.name,cell:t=>(0,w.jsx)(e,{thing:t.country})},{key:`region`,head:j.region,value:e=>b.regions[e.country.region??``]??null,hideNarrow:!0},{key:`gives`,head:j.gives,value:e=>e.gives,number:!0},{key:`takes`,head:j.takes,value:e=>e.takes,number:!0}],z=j.leadExchanges(N.nodeCount,N.tieCount),B=`${[j.statement.exchanges,n.of].filter(Boolean).join(b.semicolon)}${b.semicolon}${T?j.asOf(b.date(T)):j.allTimes}${b.stop}`,V=[j.counts,I.length<N.ties.totalCount&&j.partial(I.length,N.ties.totalCount),n.view===`picture`&&(n.borders===`lines`?j.borderNote:j.land),`${N.statement}; ${P.license}`].filter(Boolean).join(b.gap);return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`p`,{className:`soft`,children:z}),o,F.length===0?(0,w.jsxs)(c,{title:b.states.nothing,children:[j.none,` `,(0,w.jsx)(a,{params:{of:void 0},children:A.actions.clear})]}):(0,w.jsx)(i,{wide:!0,side:(0,w.jsx)(k,{state:n,parties:F,pairs:I}),children:(0,w.jsx)(m,{title:(0,w.jsx)(`span`,{className:`hidden`,children:j.views[n.view]}),caption:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`b`,{children:B}),` `,V]}),actions:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(d,{className:`plain`,view:{title:j.title.exchanges,statement:N.statement,dataset:P.citation,version:P.version}}),(0,w.jsx)(f,{version:P.version}),(0,w.jsx)(g,{name:`map-exchanges`,version:P.version,title:j.title.exchanges,caption:`${B} ${V}`,picture:n.view===`picture`?M:void 0,table:()=>_(R,F),links:n.of?[]:[{label:`GraphML`,href:`${E}networks/country-exchange.graphml${T?`?asOf=${T}`:``}`}]}),(0,w.jsx)(a,{params:{view:n.view===`table`?void 0:`table`},children:n.view===`table`?A.actions.picture:A.actions.table}),(0,w.jsx)(t,{to:`/flows`,children:j.flows}),(0,w.jsx)(`span`,{className:`push`,children:(0,w.jsx)(p,{className:`plain`,document:C,variables:l})})]}),children:n.view===`table`?(0,w.jsx)(`div`,{className:`framed`,children:(0,w.jsx)(v,{caption:j.title.exchanges,columns:R,rows:F,keyOf:e=>e.country.code,sort:`gives`})}):(0,w.jsxs)(`div`,{ref:M,children:[(0,w.jsx)(`p`,{className:`hidden`,children:j.keys}),(0,w.jsx)(y,{finding:z,marks:L,arcs:I.map(e=>({from:e.from.code,to:e.to.code,value:e.count})),borders:n.borders,centre:n.centre,chosen:n.sel,unit:j.unitExchanges,hrefOf:e=>D({sel:e.id===n.sel?void 0:e.id})})]})})})]})}function O({network:e}){let t=e.nodes.nodes.flatMap(({entity:e,inStrength:t,outStrength:n})=>e.__typename===`Country`?[{country:e,gives:n??0,takes:t??0}]:[]),n=new Map(t.map(e=>[e.country.id,e.country]));return{parties:t,pairs:e.ties.nodes.flatMap(({source:e,target:t,count:r})=>{let i=n.get(e.id),a=n.get(t.id);return i&&a?[{from:i,to:a,count:r}]:[]}).sort((e,t)=>t.count-e.count)}}function k({state:n,parties:r,pairs:i}){let o=x(),s=r.find(e=>e.country.code===n.sel),c=s?i.filter(e=>e.from===s.country||e.to===s.country):i.slice(0,T);return(0,w.jsxs)(`section`,{className:s&&`chosen`,"aria-live":`polite`,children:[s&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`h2`,{children:(0,w.jsx)(e,{thing:s.country})}),(0,w.jsx)(`p`,{className:`small soft`,children:o.chosenExchanges(s.gives,s.takes)})]}),(0,w.jsxs)(`table`,{className:`dense`,children:[(0,w.jsx)(`caption`,{className:`hidden`,children:o.title.exchanges}),(0,w.jsx)(`thead`,{children:(0,w.jsxs)(`tr`,{children:[(0,w.jsx)(`th`,{scope:`col`,children:o.from}),(0,w.jsx)(`th`,{scope:`col`,children:o.to}),(0,w.jsxs)(`th`,{scope:`col`,className:`r`,"aria-sort":`descending`,children:[o.exchanges,` `,(0,w.jsx)(`span`,{"aria-hidden":`true`,children:`↓`})]})]})}),(0,w.jsx)(`tbody`,{children:c.map(e=>(0,w.jsxs)(`tr`,{children:[(0,w.jsx)(`td`,{children:e.from.name}),(0,w.jsx)(`td`,{children:e.to.name}),(0,w.jsx)(`td`,{className:`r`,children:(0,w.jsx)(t,{to:`/flows`,params:{cell:`${e.from.code}-${e.to.code}`},children:e.count})})]},e.from.code+e.to.code))})]}),s?(0,w.jsx)(`p`,{className:`small more`,children:(0,w.jsx)(a,{params:{sel:void 0},children:o.let})}):i.length>T&&(0,w.jsx)(`p`,{className:`small more`,children:(0,w.jsx)(t,{to:`/flows`,params:{view:`table`},children:o.allPairs(i.length)})})]})}export{E as default};