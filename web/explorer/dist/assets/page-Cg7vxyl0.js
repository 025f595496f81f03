const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./tiles-CPdOcAud.js","./parts-Dz76KKy6.js","./rolldown-runtime-WkwZ5CU-.js","./regions-jk-e7vNt.js","./amount-steps-BwbGT6VP.js","./exchanges-Bk2NPvQ6.js","./actions-DOGF249u.js","./frame-DYDuoa-r.js","./save-menu-D8hAPxUr.js","./files-CcDlILFI.js","./text-width-GsmNcSX1.js","./sorted-table-opPEB7Zn.js","./sorted-table-DbCMjsHO.css","./world-map-CPoOGLM7.js","./labels-oB8sECwl.js","./rove-tmj1RCkO.js","./use-width-B1wNqP6j.js","./feature-95pB0S8u.js","./world-map-Cn5Kp8oo.css","./text-B5_aKKqd.js","./controls-dIFLg7g-.js","./controls-DzuYuSxK.css","./use-texts-Y4wzQ23U.js"])))=>i.map(i=>d[i]);
import{A as e,B as t,C as n,G as r,M as i,O as a,P as o,V as s,k as c,l,nt as u,q as d,rt as f,x as p,z as m}from"./parts-Dz76KKy6.js";import{i as h,n as g,t as _}from"./controls-dIFLg7g-.js";import{n as v,r as y,t as b}from"./regions-jk-e7vNt.js";import{r as x,t as S}from"./world-map-CPoOGLM7.js";import{a as C,n as w,t as T}from"./actions-DOGF249u.js";import{t as ee}from"./frame-DYDuoa-r.js";import{n as E}from"./named-only-eYQrm9gf.js";import{t as D}from"./save-menu-D8hAPxUr.js";import{n as O,t as k}from"./sorted-table-opPEB7Zn.js";import{t as A}from"./entities-CsoPDzSn.js";import{a as j,c as M,i as N,n as P,o as F,r as I,s as L,t as R,u as z}from"./text-B5_aKKqd.js";var B=f(),V={name:`MapInstitutions`,text:`query MapInstitutions($lang: String = "en", $where: InstitutionFilter, $alliances: AllianceFilter) {
  dataset {
    ...Cited
  }
  all: institutions(first: 0) {
    totalCount
  }
  countries(first: 0) {
    totalCount
  }
  of: alliances(first: 500, where: $alliances) {
    totalCount
    nodes {
      coverage {
        ...Known
      }
    }
  }
  institutions(first: 0, where: $where) {
    totalCount
    groups(by: COUNTRY) {
      key
      count
      node {
        __typename
        ... on Country {
          id
          code
          name(language: $lang)
          region
          subregion
          location {
            latitude
            longitude
          }
          alliances(first: 0) {
            totalCount
          }
        }
      }
    }
    byRegion: groups(by: REGION) {
      key
      count
    }
    trust: groups(by: TRUST) {
      key
      count
    }
  }
}

fragment Cited on Dataset {
  name
  version
  updated
  citation
  license
}

fragment Known on Coverage {
  named
  published {
    value
    lower
    qualifier
    asOf
  }
}`},H={name:`MapAlliances`,text:`query MapAlliances($lang: String = "en") {
  alliances(first: 500) {
    nodes {
      id
      name(language: $lang)
      acronym
    }
  }
}`},U={name:`MapChosen`,text:`query MapChosen($lang: String = "en", $where: InstitutionFilter) {
  institutions(
    first: 20
    where: $where
    orderBy: {by: MEMBERSHIPS, direction: DESC}
  ) {
    totalCount
    nodes {
      id
      name(language: $lang)
      city
      memberships(first: 0) {
        totalCount
      }
      sources {
        ...SourceMark
      }
    }
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
}`},W=d(),G=(0,B.lazy)(()=>u(()=>import(`./tiles-CPdOcAud.js`),__vite__mapDeps([0,1,2,3,4]),import.meta.url)),K=14;function q({state:e,controls:t}){let{language:n}=r(),i={lang:n,where:M(e),alliances:F(e)},o=l(V,i);return(0,W.jsx)(a,{answer:o,rows:14,children:n=>(0,W.jsx)(J,{state:e,controls:t,data:n,variables:i})})}function J({state:n,controls:a,data:o,variables:s}){let{language:u,text:d,at:f,with:p}=r(),m=C(),h=R(),g=E(),_=(0,B.useRef)(null),b=(0,B.useMemo)(()=>o.institutions.groups.flatMap(({count:e,node:t})=>t?.__typename===`Country`?[{count:e,country:t}]:[]),[o]),x=(0,B.useMemo)(()=>b.flatMap(({count:e,country:{code:t,name:n,region:r,location:i}})=>i?[{id:t,name:n,value:e,...i,colour:y(r??``),label:`${n}: ${d.counted.institution(e)}`}]:[]),[b,d]),A=Y(h,d.regions),j=o.institutions.totalCount,M=b[0],N=j-b.reduce((e,t)=>e+t.count,0),P=l(H,{lang:u}).data?.alliances.nodes.find(e=>e.id===`alliance/${n.of}`)?.name,F=`${P?h.leadOf(j,P,b.length):h.lead(j,b.length,o.countries.totalCount)}${M?h.most(M.country.name,M.count):``}`,I=[P??n.of,n.kind&&d.words[n.kind],n.region&&d.regions[n.region]].filter(Boolean),L=`${[h.statement.institutions,...I].join(d.semicolon)}${d.semicolon}${f?h.asOf(d.date(f)):h.allTimes}${d.stop}`,z=[h.bias,g(o.of),N>0&&h.nowhere(N),n.view===`picture`&&h.moved,n.view===`picture`&&(n.borders===`lines`?h.borderNote:h.land),n.view===`tiles`&&h.tilesNote,`${o.dataset.name} ${o.dataset.version}, ${o.dataset.license}`].filter(Boolean).join(d.gap),U=new Map(o.institutions.byRegion.map(e=>[e.key,e.count]));return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`p`,{className:`soft`,children:F}),a,b.length===0?(0,W.jsxs)(e,{title:d.states.nothing,children:[h.empty,` `,(0,W.jsx)(t,{params:{of:void 0,kind:void 0,region:void 0,sel:void 0},children:m.actions.clear})]}):(0,W.jsx)(i,{wide:!0,side:(0,W.jsx)(X,{state:n,places:b,trust:o.institutions.trust}),children:(0,W.jsxs)(ee,{title:(0,W.jsx)(`span`,{className:`hidden`,children:h.views[n.view]}),caption:(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`b`,{children:L}),` `,z]}),actions:(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(w,{className:`plain`,view:{title:h.title.institutions,statement:L,dataset:o.dataset.citation,version:o.dataset.version}}),(0,W.jsx)(D,{name:`map`,version:o.dataset.version,title:h.title.institutions,caption:`${L} ${z}`,picture:n.view===`picture`?_:void 0,table:()=>O(A,b)}),(0,W.jsx)(t,{params:{view:n.view===`table`?void 0:`table`},children:n.view===`table`?m.actions.picture:m.actions.table}),(0,W.jsx)(`span`,{className:`push`,children:(0,W.jsx)(T,{className:`plain`,document:V,variables:s})})]}),children:[n.view===`picture`&&(0,W.jsxs)(`div`,{ref:_,children:[(0,W.jsx)(`p`,{className:`hidden`,children:h.keys}),(0,W.jsx)(S,{finding:F,marks:x,borders:n.borders,centre:n.centre,chosen:n.sel,unit:h.unit,hrefOf:e=>p({sel:e.id===n.sel?void 0:e.id})})]}),n.view===`table`&&(0,W.jsx)(`div`,{className:`framed`,children:(0,W.jsx)(k,{caption:h.title.institutions,columns:A,rows:b,keyOf:e=>e.country.code,sort:`institutions`})}),n.view===`tiles`&&(0,W.jsx)(B.Suspense,{fallback:(0,W.jsx)(c,{rows:12}),children:(0,W.jsx)(G,{places:b,chosen:n.sel})}),n.view!==`table`&&(0,W.jsx)(`p`,{className:`legend`,children:v.filter(e=>U.has(e)).map(e=>(0,W.jsxs)(`span`,{children:[(0,W.jsx)(`i`,{className:`dot r-${e.toLowerCase()}`}),d.regions[e],` `,(0,W.jsx)(`span`,{className:`soft`,children:U.get(e)})]},e))})]})})]})}function Y(e,t){return[{key:`country`,head:e.country,value:e=>e.country.name,cell:e=>(0,W.jsx)(m,{thing:e.country})},{key:`region`,head:e.region,value:e=>t[e.country.region??``]??null,hideNarrow:!0},{key:`institutions`,head:e.institutions,value:e=>e.count,number:!0},{key:`alliances`,head:e.alliances,value:e=>e.country.alliances.totalCount,number:!0}]}function X({state:e,places:n,trust:i}){let{text:a}=r(),o=A(),c=R(),l=n.find(t=>t.country.code===e.sel);return(0,W.jsxs)(W.Fragment,{children:[l?(0,W.jsx)(Z,{state:e,place:l}):(0,W.jsxs)(`section`,{children:[(0,W.jsxs)(`table`,{className:`dense`,children:[(0,W.jsx)(`caption`,{className:`hidden`,children:c.title.institutions}),(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`col`,children:c.country}),(0,W.jsxs)(`th`,{scope:`col`,className:`r`,"aria-sort":`descending`,children:[c.institutions,` `,(0,W.jsx)(`span`,{"aria-hidden":`true`,children:`↓`})]}),(0,W.jsx)(`th`,{scope:`col`,className:`r`,children:c.alliances})]})}),(0,W.jsx)(`tbody`,{children:n.slice(0,K).map(e=>(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`td`,{children:(0,W.jsx)(t,{params:{sel:e.country.code},children:e.country.name})}),(0,W.jsx)(`td`,{className:`r`,children:e.count}),(0,W.jsx)(`td`,{className:`r`,children:e.country.alliances.totalCount})]},e.country.code))})]}),n.length>K&&e.view!==`table`&&(0,W.jsx)(`p`,{className:`small more`,children:(0,W.jsx)(t,{params:{view:`table`},children:c.allCountries(n.length)})})]}),(0,W.jsx)(`div`,{className:`limits`,children:(0,W.jsxs)(`p`,{children:[(0,W.jsx)(`b`,{children:c.rest}),` `,i.map(e=>c.trust[e.key]?.(e.count)).filter(Boolean).join(a.comma),a.stop,a.gap,(0,W.jsx)(s,{to:`/about`,children:o.limits.about})]})})]})}function Z({state:e,place:{count:i,country:o}}){let{language:c}=r(),u=R(),d=l(U,{lang:c,where:M(e,o.code)});return(0,W.jsxs)(`section`,{className:`chosen`,"aria-live":`polite`,children:[(0,W.jsx)(`h2`,{children:(0,W.jsx)(m,{thing:o})}),(0,W.jsx)(`p`,{className:`small soft`,children:u.chosen(i,o.alliances.totalCount)}),(0,W.jsx)(a,{answer:d,rows:Math.min(8,i),children:t=>(0,W.jsxs)(n,{answers:[t],bare:!0,children:[(0,W.jsxs)(`table`,{className:`dense`,children:[(0,W.jsx)(`caption`,{className:`hidden`,children:o.name}),(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`col`,children:u.institution}),(0,W.jsx)(`th`,{scope:`col`,className:`r`,children:u.alliances})]})}),(0,W.jsx)(`tbody`,{children:t.institutions.nodes.map(e=>(0,W.jsxs)(`tr`,{children:[(0,W.jsxs)(`td`,{children:[(0,W.jsx)(m,{thing:e}),(0,W.jsx)(p,{sources:e.sources}),e.city&&(0,W.jsxs)(`span`,{className:`soft`,children:[` `,e.city]})]}),(0,W.jsx)(`td`,{className:`r`,children:e.memberships.totalCount})]},e.id))})]}),t.institutions.totalCount>t.institutions.nodes.length&&(0,W.jsx)(`p`,{className:`small`,children:(0,W.jsx)(s,{to:`/browse/institutions`,params:{country:o.code,alliance:e.of||void 0,kind:e.kind.toLowerCase()||void 0},children:u.all(t.institutions.totalCount)})})]})}),(0,W.jsx)(`p`,{className:`small more`,children:(0,W.jsx)(t,{params:{sel:void 0},children:u.let})})]})}var Q=(0,B.lazy)(()=>u(()=>import(`./exchanges-Bk2NPvQ6.js`),__vite__mapDeps([5,1,2,6,7,3,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22]),import.meta.url));function te(){let{address:e,language:t}=r(),n=z(e,t);return(0,B.useEffect)(()=>{n.view===`picture`&&x().catch(()=>{})},[]),(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(o,{name:R().title[n.show]}),n.show===`institutions`?(0,W.jsx)(q,{state:n,controls:(0,W.jsx)($,{state:n})}):(0,W.jsx)(B.Suspense,{fallback:(0,W.jsx)(c,{rows:14}),children:(0,W.jsx)(Q,{state:n,controls:(0,W.jsx)($,{state:n})})})]})}function $({state:e}){let{language:t,text:n}=r(),i=R(),{data:a}=l(H,{lang:t}),o=(a?.alliances.nodes??[]).map(e=>[e.id.slice(9),e.acronym?`${e.acronym}: ${e.name}`:e.name]),s=e.show===`institutions`;return(0,W.jsxs)(_,{settings:i.controls.settings,views:(0,W.jsx)(h,{label:i.controls.view,views:s?j:j.slice(0,2),value:e.view,words:i.views}),children:[(0,W.jsx)(g,{label:i.controls.show,name:`show`,value:e.show,options:N.map(e=>[e,i.shown[e]]),also:{sel:void 0,view:void 0,sort:void 0,after:void 0}}),(0,W.jsx)(g,{label:i.controls.of,name:`of`,value:e.of,options:[[``,i.controls.any],...e.of&&!o.some(([t])=>t===e.of)?[[e.of,e.of]]:[],...o],also:{sel:void 0,after:void 0}}),s&&(0,W.jsx)(g,{label:i.controls.kind,name:`kind`,value:e.kind.toLowerCase(),options:[[``,i.controls.all],...I.map(e=>[e.toLowerCase(),n.words[e]??e])],also:{after:void 0}}),s&&(0,W.jsx)(g,{label:i.controls.region,name:`region`,value:e.region.toLowerCase(),options:[[``,i.controls.everywhere],...b.map(e=>[e.toLowerCase(),n.regions[e]??e])],also:{sel:void 0,after:void 0}}),e.view===`picture`&&(0,W.jsx)(g,{label:i.controls.borders,name:`borders`,value:e.borders,options:P.map(e=>[e,i.borders[e]])}),e.view===`picture`&&(0,W.jsx)(g,{label:i.controls.centre,name:`centre`,value:e.centre,options:L(t).map(e=>[e,i.centres[e]])})]})}export{te as default};