const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./tiles-uZlPBk0Y.js","./parts-BIKEupYw.js","./rolldown-runtime-WkwZ5CU-.js","./regions-K3HpCc83.js","./amount-steps-BW8oIrDL.js","./exchanges-DfXdsyoy.js","./actions-BLCrLtvl.js","./frame-DzD3v7nm.js","./save-menu-B5r2ZXZS.js","./files-CcDlILFI.js","./text-width-GsmNcSX1.js","./sorted-table-Dl0ifJYJ.js","./sorted-table-DbCMjsHO.css","./world-map-u5_qkMfz.js","./labels-oB8sECwl.js","./rove-BSV_d6dJ.js","./use-width-CGQCODx3.js","./feature-95pB0S8u.js","./world-map-Cn5Kp8oo.css","./text-rZAwGUko.js","./controls-BE4OwT8f.js","./controls-DzuYuSxK.css","./use-texts-BK5zgfq0.js"])))=>i.map(i=>d[i]);
import{B as e,F as t,I as n,K as r,L as i,W as a,i as o,j as s,k as c,m as l,nt as u,o as d,tt as f,v as p,z as m}from"./parts-BIKEupYw.js";import{i as h,n as g,t as _}from"./controls-BE4OwT8f.js";import{r as v,t as y}from"./world-map-u5_qkMfz.js";import{a as b,n as x,t as S}from"./actions-BLCrLtvl.js";import{t as C}from"./frame-DzD3v7nm.js";import{n as w}from"./named-only-CWwa1sf1.js";import{n as T,t as ee}from"./regions-K3HpCc83.js";import{t as E}from"./save-menu-B5r2ZXZS.js";import{n as D,t as O}from"./sorted-table-Dl0ifJYJ.js";import{t as k}from"./entities-bZeVyTKC.js";import{a as A,c as j,d as M,i as N,l as P,n as F,o as I,r as L,s as R,t as z}from"./text-rZAwGUko.js";var B=u(),V={name:`MapInstitutions`,text:`query MapInstitutions($lang: String = "en", $where: InstitutionFilter, $alliances: AllianceFilter) {
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
}`},W=r(),G=(0,B.lazy)(()=>f(()=>import(`./tiles-uZlPBk0Y.js`),__vite__mapDeps([0,1,2,3,4]),import.meta.url)),K=14;function q({state:e,controls:n}){let{language:r}=a(),i={lang:r,where:P(e),alliances:R(e)},o=l(V,i);return(0,W.jsx)(t,{answer:o,rows:14,children:t=>(0,W.jsx)(J,{state:e,controls:n,data:t,variables:i})})}function J({state:e,controls:t,data:r,variables:s}){let{language:c,text:u,at:d,with:f}=a(),p=b(),h=z(),g=w(),_=(0,B.useRef)(null),v=(0,B.useMemo)(()=>r.institutions.groups.flatMap(({count:e,node:t})=>t?.__typename===`Country`?[{count:e,country:t}]:[]),[r]),k=(0,B.useMemo)(()=>v.flatMap(({count:e,country:{code:t,name:n,region:r,location:i}})=>i?[{id:t,name:n,value:e,...i,colour:T(r??``),label:`${n}: ${u.counted.institution(e)}`}]:[]),[v,u]),A=Y(h,u.regions),j=r.institutions.totalCount,M=v[0],N=j-v.reduce((e,t)=>e+t.count,0),P=l(H,{lang:c}).data?.alliances.nodes.find(t=>t.id===`alliance/${e.of}`)?.name,F=`${P?h.leadOf(j,P,v.length):h.lead(j,v.length,r.countries.totalCount)}${M?h.most(M.country.name,M.count):``}`,I=[P??e.of,e.kind&&u.words[e.kind],e.region&&u.regions[e.region]].filter(Boolean),L=`${[h.statement.institutions,...I].join(u.semicolon)}${u.semicolon}${d?h.asOf(u.date(d)):h.allTimes}${u.stop}`,R=[h.bias,g(r.of),N>0&&h.nowhere(N),e.view===`picture`&&h.moved,e.view===`picture`&&(e.borders===`lines`?h.borderNote:h.land),e.view===`tiles`&&h.tilesNote,`${r.dataset.name} ${r.dataset.version}, ${r.dataset.license}`].filter(Boolean).join(h.gap),U=new Map(r.institutions.byRegion.map(e=>[e.key,e.count]));return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`p`,{className:`soft`,children:F}),t,v.length===0?(0,W.jsxs)(i,{title:u.states.nothing,children:[h.empty,` `,(0,W.jsx)(m,{params:{of:void 0,kind:void 0,region:void 0,sel:void 0},children:p.actions.clear})]}):(0,W.jsx)(o,{wide:!0,side:(0,W.jsx)(X,{state:e,places:v,trust:r.institutions.trust}),children:(0,W.jsxs)(C,{title:(0,W.jsx)(`span`,{className:`hidden`,children:h.views[e.view]}),caption:(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`b`,{children:L}),` `,R]}),actions:(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(x,{className:`plain`,view:{title:h.title.institutions,statement:L,dataset:r.dataset.citation,version:r.dataset.version}}),(0,W.jsx)(E,{name:`map`,version:r.dataset.version,title:h.title.institutions,caption:`${L} ${R}`,picture:e.view===`picture`?_:void 0,table:()=>D(A,v)}),(0,W.jsx)(m,{params:{view:e.view===`table`?void 0:`table`},children:e.view===`table`?p.actions.picture:p.actions.table}),(0,W.jsx)(`span`,{className:`push`,children:(0,W.jsx)(S,{className:`plain`,document:V,variables:s})})]}),children:[e.view===`picture`&&(0,W.jsxs)(`div`,{ref:_,children:[(0,W.jsx)(`p`,{className:`hidden`,children:h.keys}),(0,W.jsx)(y,{finding:F,marks:k,borders:e.borders,centre:e.centre,chosen:e.sel,unit:h.unit,hrefOf:t=>f({sel:t.id===e.sel?void 0:t.id})})]}),e.view===`table`&&(0,W.jsx)(`div`,{className:`framed`,children:(0,W.jsx)(O,{caption:h.title.institutions,columns:A,rows:v,keyOf:e=>e.country.code,sort:`institutions`})}),e.view===`tiles`&&(0,W.jsx)(B.Suspense,{fallback:(0,W.jsx)(n,{rows:12}),children:(0,W.jsx)(G,{places:v,chosen:e.sel})}),e.view!==`table`&&(0,W.jsx)(`p`,{className:`legend`,children:ee.filter(e=>U.has(e)).map(e=>(0,W.jsxs)(`span`,{children:[(0,W.jsx)(`i`,{className:`dot r-${e.toLowerCase()}`}),u.regions[e],` `,(0,W.jsx)(`span`,{className:`soft`,children:U.get(e)})]},e))})]})})]})}function Y(e,t){return[{key:`country`,head:e.country,value:e=>e.country.name,cell:e=>(0,W.jsx)(p,{thing:e.country})},{key:`region`,head:e.region,value:e=>t[e.country.region??``]??null,hideNarrow:!0},{key:`institutions`,head:e.institutions,value:e=>e.count,number:!0},{key:`alliances`,head:e.alliances,value:e=>e.country.alliances.totalCount,number:!0}]}function X({state:t,places:n,trust:r}){let{language:i}=a(),o=k(),s=z(),c=n.find(e=>e.country.code===t.sel);return(0,W.jsxs)(W.Fragment,{children:[c?(0,W.jsx)(Z,{state:t,place:c}):(0,W.jsxs)(`section`,{children:[(0,W.jsxs)(`table`,{className:`dense`,children:[(0,W.jsx)(`caption`,{className:`hidden`,children:s.title.institutions}),(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`col`,children:s.country}),(0,W.jsxs)(`th`,{scope:`col`,className:`r`,"aria-sort":`descending`,children:[s.institutions,` `,(0,W.jsx)(`span`,{"aria-hidden":`true`,children:`↓`})]}),(0,W.jsx)(`th`,{scope:`col`,className:`r`,children:s.alliances})]})}),(0,W.jsx)(`tbody`,{children:n.slice(0,K).map(e=>(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`td`,{children:(0,W.jsx)(m,{params:{sel:e.country.code},children:e.country.name})}),(0,W.jsx)(`td`,{className:`r`,children:e.count}),(0,W.jsx)(`td`,{className:`r`,children:e.country.alliances.totalCount})]},e.country.code))})]}),n.length>K&&t.view!==`table`&&(0,W.jsx)(`p`,{className:`small more`,children:(0,W.jsx)(m,{params:{view:`table`},children:s.allCountries(n.length)})})]}),(0,W.jsx)(`div`,{className:`limits`,children:(0,W.jsxs)(`p`,{children:[(0,W.jsx)(`b`,{children:s.rest}),` `,r.map(e=>s.trust[e.key]?.(e.count)).filter(Boolean).join(i===`zh`?`，`:`, `),i===`zh`?`。`:`. `,(0,W.jsx)(e,{to:`/about`,children:o.limits.about})]})})]})}function Z({state:n,place:{count:r,country:i}}){let{language:o}=a(),u=z(),d=l(U,{lang:o,where:P(n,i.code)});return(0,W.jsxs)(`section`,{className:`chosen`,"aria-live":`polite`,children:[(0,W.jsx)(`h2`,{children:(0,W.jsx)(p,{thing:i})}),(0,W.jsx)(`p`,{className:`small soft`,children:u.chosen(r,i.alliances.totalCount)}),(0,W.jsx)(t,{answer:d,rows:Math.min(8,r),children:t=>(0,W.jsxs)(s,{answers:[t],bare:!0,children:[(0,W.jsxs)(`table`,{className:`dense`,children:[(0,W.jsx)(`caption`,{className:`hidden`,children:i.name}),(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`col`,children:u.institution}),(0,W.jsx)(`th`,{scope:`col`,className:`r`,children:u.alliances})]})}),(0,W.jsx)(`tbody`,{children:t.institutions.nodes.map(e=>(0,W.jsxs)(`tr`,{children:[(0,W.jsxs)(`td`,{children:[(0,W.jsx)(p,{thing:e}),(0,W.jsx)(c,{sources:e.sources}),e.city&&(0,W.jsxs)(`span`,{className:`soft`,children:[` `,e.city]})]}),(0,W.jsx)(`td`,{className:`r`,children:e.memberships.totalCount})]},e.id))})]}),t.institutions.totalCount>t.institutions.nodes.length&&(0,W.jsx)(`p`,{className:`small`,children:(0,W.jsx)(e,{to:`/browse/institutions`,params:{country:i.code,alliance:n.of||void 0,kind:n.kind.toLowerCase()||void 0},children:u.all(t.institutions.totalCount)})})]})}),(0,W.jsx)(`p`,{className:`small more`,children:(0,W.jsx)(m,{params:{sel:void 0},children:u.let})})]})}var Q=(0,B.lazy)(()=>f(()=>import(`./exchanges-DfXdsyoy.js`),__vite__mapDeps([5,1,2,6,7,3,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22]),import.meta.url));function te(){let{address:e,language:t}=a(),r=M(e,t);return(0,B.useEffect)(()=>{r.view===`picture`&&v().catch(()=>{})},[]),(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(d,{name:z().title[r.show]}),r.show===`institutions`?(0,W.jsx)(q,{state:r,controls:(0,W.jsx)($,{state:r})}):(0,W.jsx)(B.Suspense,{fallback:(0,W.jsx)(n,{rows:14}),children:(0,W.jsx)(Q,{state:r,controls:(0,W.jsx)($,{state:r})})})]})}function $({state:e}){let{language:t,text:n}=a(),r=z(),{data:i}=l(H,{lang:t}),o=(i?.alliances.nodes??[]).map(e=>[e.id.slice(9),e.acronym?`${e.acronym}: ${e.name}`:e.name]),s=e.show===`institutions`;return(0,W.jsxs)(_,{settings:r.controls.settings,views:(0,W.jsx)(h,{label:r.controls.view,views:s?I:I.slice(0,2),value:e.view,words:r.views}),children:[(0,W.jsx)(g,{label:r.controls.show,name:`show`,value:e.show,options:A.map(e=>[e,r.shown[e]]),also:{sel:void 0,view:void 0,sort:void 0,after:void 0}}),(0,W.jsx)(g,{label:r.controls.of,name:`of`,value:e.of,options:[[``,r.controls.any],...e.of&&!o.some(([t])=>t===e.of)?[[e.of,e.of]]:[],...o],also:{sel:void 0,after:void 0}}),s&&(0,W.jsx)(g,{label:r.controls.kind,name:`kind`,value:e.kind.toLowerCase(),options:[[``,r.controls.all],...L.map(e=>[e.toLowerCase(),n.words[e]??e])],also:{after:void 0}}),s&&(0,W.jsx)(g,{label:r.controls.region,name:`region`,value:e.region.toLowerCase(),options:[[``,r.controls.everywhere],...N.map(e=>[e.toLowerCase(),n.regions[e]??e])],also:{sel:void 0,after:void 0}}),e.view===`picture`&&(0,W.jsx)(g,{label:r.controls.borders,name:`borders`,value:e.borders,options:F.map(e=>[e,r.borders[e]])}),e.view===`picture`&&(0,W.jsx)(g,{label:r.controls.centre,name:`centre`,value:e.centre,options:j(t).map(e=>[e,r.centres[e]])})]})}export{te as default};