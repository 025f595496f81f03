const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./tiles-D-B07h5i.js","./parts-CjvkDI2O.js","./rolldown-runtime-WkwZ5CU-.js","./regions-K3HpCc83.js","./amount-steps-BW8oIrDL.js","./exchanges-CvCf7VCp.js","./actions-Cry7VAQj.js","./frame-BDEDZJ3q.js","./save-menu-GtPgUluB.js","./files-CcDlILFI.js","./text-width-GsmNcSX1.js","./sorted-table-D4IqoQtc.js","./sorted-table-DbCMjsHO.css","./world-map-B4lks9mL.js","./labels-oB8sECwl.js","./rove-B1a47wBQ.js","./use-width-zjl6sse5.js","./feature-95pB0S8u.js","./world-map-Cn5Kp8oo.css","./text-LYHQ7xmM.js","./controls-BXvFkWjX.js","./controls-DzuYuSxK.css","./use-texts-CWjw0FIk.js"])))=>i.map(i=>d[i]);
import{A as e,F as t,G as n,I as r,O as i,P as a,R as o,U as s,_ as c,et as l,i as u,m as d,o as f,tt as p,z as m}from"./parts-CjvkDI2O.js";import{i as h,n as g,t as _}from"./controls-BXvFkWjX.js";import{r as v,t as y}from"./world-map-B4lks9mL.js";import{a as b,n as x,t as S}from"./actions-Cry7VAQj.js";import{t as C}from"./frame-BDEDZJ3q.js";import{n as w}from"./named-only-BtnHCI6P.js";import{n as T,t as ee}from"./regions-K3HpCc83.js";import{t as E}from"./save-menu-GtPgUluB.js";import{n as D,t as O}from"./sorted-table-D4IqoQtc.js";import{t as k}from"./entities-gpQj5h8Z.js";import{a as A,c as j,d as M,i as N,l as P,n as F,o as I,r as L,s as R,t as z}from"./text-LYHQ7xmM.js";var B=p(),V={name:`MapInstitutions`,text:`query MapInstitutions($lang: String = "en", $where: InstitutionFilter, $alliances: AllianceFilter) {
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
}`},W=n(),G=(0,B.lazy)(()=>l(()=>import(`./tiles-D-B07h5i.js`),__vite__mapDeps([0,1,2,3,4]),import.meta.url)),K=14;function q({state:e,controls:t}){let{language:n}=s(),r={lang:n,where:P(e),alliances:R(e)},i=d(V,r);return(0,W.jsx)(a,{answer:i,rows:14,children:n=>(0,W.jsx)(J,{state:e,controls:t,data:n,variables:r})})}function J({state:e,controls:n,data:i,variables:a}){let{language:c,text:l,at:f,with:p}=s(),m=b(),h=z(),g=w(),_=(0,B.useRef)(null),v=(0,B.useMemo)(()=>i.institutions.groups.flatMap(({count:e,node:t})=>t?.__typename===`Country`?[{count:e,country:t}]:[]),[i]),k=(0,B.useMemo)(()=>v.flatMap(({count:e,country:{code:t,name:n,region:r,location:i}})=>i?[{id:t,name:n,value:e,...i,colour:T(r??``),label:`${n}: ${l.counted.institution(e)}`}]:[]),[v,l]),A=Y(h,l.regions),j=i.institutions.totalCount,M=v[0],N=j-v.reduce((e,t)=>e+t.count,0),P=d(H,{lang:c}).data?.alliances.nodes.find(t=>t.id===`alliance/${e.of}`)?.name,F=`${P?h.leadOf(j,P,v.length):h.lead(j,v.length,i.countries.totalCount)}${M?h.most(M.country.name,M.count):``}`,I=[P??e.of,e.kind&&l.words[e.kind],e.region&&l.regions[e.region]].filter(Boolean),L=`${[h.statement.institutions,...I].join(l.semicolon)}${l.semicolon}${f?h.asOf(l.date(f)):h.allTimes}${l.stop}`,R=[h.bias,g(i.of),N>0&&h.nowhere(N),e.view===`picture`&&h.moved,e.view===`picture`&&(e.borders===`lines`?h.borderNote:h.land),e.view===`tiles`&&h.tilesNote,`${i.dataset.name} ${i.dataset.version}, ${i.dataset.license}`].filter(Boolean).join(h.gap),U=new Map(i.institutions.byRegion.map(e=>[e.key,e.count]));return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`p`,{className:`soft`,children:F}),n,v.length===0?(0,W.jsxs)(r,{title:l.states.nothing,children:[h.empty,` `,(0,W.jsx)(o,{params:{of:void 0,kind:void 0,region:void 0,sel:void 0},children:m.actions.clear})]}):(0,W.jsx)(u,{wide:!0,side:(0,W.jsx)(X,{state:e,places:v,trust:i.institutions.trust}),children:(0,W.jsxs)(C,{title:(0,W.jsx)(`span`,{className:`hidden`,children:h.views[e.view]}),caption:(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`b`,{children:L}),` `,R]}),actions:(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(x,{className:`plain`,view:{title:h.title.institutions,statement:L,dataset:i.dataset.citation,version:i.dataset.version}}),(0,W.jsx)(E,{name:`map`,version:i.dataset.version,title:h.title.institutions,caption:`${L} ${R}`,picture:e.view===`picture`?_:void 0,table:()=>D(A,v)}),(0,W.jsx)(o,{params:{view:e.view===`table`?void 0:`table`},children:e.view===`table`?m.actions.picture:m.actions.table}),(0,W.jsx)(`span`,{className:`push`,children:(0,W.jsx)(S,{className:`plain`,document:V,variables:a})})]}),children:[e.view===`picture`&&(0,W.jsxs)(`div`,{ref:_,children:[(0,W.jsx)(`p`,{className:`hidden`,children:h.keys}),(0,W.jsx)(y,{finding:F,marks:k,borders:e.borders,centre:e.centre,chosen:e.sel,unit:h.unit,hrefOf:t=>p({sel:t.id===e.sel?void 0:t.id})})]}),e.view===`table`&&(0,W.jsx)(`div`,{className:`framed`,children:(0,W.jsx)(O,{caption:h.title.institutions,columns:A,rows:v,keyOf:e=>e.country.code,sort:`institutions`})}),e.view===`tiles`&&(0,W.jsx)(B.Suspense,{fallback:(0,W.jsx)(t,{rows:12}),children:(0,W.jsx)(G,{places:v,chosen:e.sel})}),e.view!==`table`&&(0,W.jsx)(`p`,{className:`legend`,children:ee.filter(e=>U.has(e)).map(e=>(0,W.jsxs)(`span`,{children:[(0,W.jsx)(`i`,{className:`dot r-${e.toLowerCase()}`}),l.regions[e],` `,(0,W.jsx)(`span`,{className:`soft`,children:U.get(e)})]},e))})]})})]})}function Y(e,t){return[{key:`country`,head:e.country,value:e=>e.country.name,cell:e=>(0,W.jsx)(c,{thing:e.country})},{key:`region`,head:e.region,value:e=>t[e.country.region??``]??null,hideNarrow:!0},{key:`institutions`,head:e.institutions,value:e=>e.count,number:!0},{key:`alliances`,head:e.alliances,value:e=>e.country.alliances.totalCount,number:!0}]}function X({state:e,places:t,trust:n}){let{language:r}=s(),i=k(),a=z(),c=t.find(t=>t.country.code===e.sel);return(0,W.jsxs)(W.Fragment,{children:[c?(0,W.jsx)(Z,{state:e,place:c}):(0,W.jsxs)(`section`,{children:[(0,W.jsxs)(`table`,{className:`dense`,children:[(0,W.jsx)(`caption`,{className:`hidden`,children:a.title.institutions}),(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`col`,children:a.country}),(0,W.jsxs)(`th`,{scope:`col`,className:`r`,"aria-sort":`descending`,children:[a.institutions,` `,(0,W.jsx)(`span`,{"aria-hidden":`true`,children:`↓`})]}),(0,W.jsx)(`th`,{scope:`col`,className:`r`,children:a.alliances})]})}),(0,W.jsx)(`tbody`,{children:t.slice(0,K).map(e=>(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`td`,{children:(0,W.jsx)(o,{params:{sel:e.country.code},children:e.country.name})}),(0,W.jsx)(`td`,{className:`r`,children:e.count}),(0,W.jsx)(`td`,{className:`r`,children:e.country.alliances.totalCount})]},e.country.code))})]}),t.length>K&&e.view!==`table`&&(0,W.jsx)(`p`,{className:`small more`,children:(0,W.jsx)(o,{params:{view:`table`},children:a.allCountries(t.length)})})]}),(0,W.jsx)(`div`,{className:`limits`,children:(0,W.jsxs)(`p`,{children:[(0,W.jsx)(`b`,{children:a.rest}),` `,n.map(e=>a.trust[e.key]?.(e.count)).filter(Boolean).join(r===`zh`?`，`:`, `),r===`zh`?`。`:`. `,(0,W.jsx)(m,{to:`/about`,children:i.limits.about})]})})]})}function Z({state:t,place:{count:n,country:r}}){let{language:l}=s(),u=z(),f=d(U,{lang:l,where:P(t,r.code)});return(0,W.jsxs)(`section`,{className:`chosen`,"aria-live":`polite`,children:[(0,W.jsx)(`h2`,{children:(0,W.jsx)(c,{thing:r})}),(0,W.jsx)(`p`,{className:`small soft`,children:u.chosen(n,r.alliances.totalCount)}),(0,W.jsx)(a,{answer:f,rows:Math.min(8,n),children:n=>(0,W.jsxs)(e,{answers:[n],bare:!0,children:[(0,W.jsxs)(`table`,{className:`dense`,children:[(0,W.jsx)(`caption`,{className:`hidden`,children:r.name}),(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`col`,children:u.institution}),(0,W.jsx)(`th`,{scope:`col`,className:`r`,children:u.alliances})]})}),(0,W.jsx)(`tbody`,{children:n.institutions.nodes.map(e=>(0,W.jsxs)(`tr`,{children:[(0,W.jsxs)(`td`,{children:[(0,W.jsx)(c,{thing:e}),(0,W.jsx)(i,{sources:e.sources}),e.city&&(0,W.jsxs)(`span`,{className:`soft`,children:[` `,e.city]})]}),(0,W.jsx)(`td`,{className:`r`,children:e.memberships.totalCount})]},e.id))})]}),n.institutions.totalCount>n.institutions.nodes.length&&(0,W.jsx)(`p`,{className:`small`,children:(0,W.jsx)(m,{to:`/browse/institutions`,params:{country:r.code,alliance:t.of||void 0,kind:t.kind.toLowerCase()||void 0},children:u.all(n.institutions.totalCount)})})]})}),(0,W.jsx)(`p`,{className:`small more`,children:(0,W.jsx)(o,{params:{sel:void 0},children:u.let})})]})}var Q=(0,B.lazy)(()=>l(()=>import(`./exchanges-CvCf7VCp.js`),__vite__mapDeps([5,1,2,6,7,3,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22]),import.meta.url));function te(){let{address:e,language:n}=s(),r=M(e,n);return(0,B.useEffect)(()=>{r.view===`picture`&&v().catch(()=>{})},[]),(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(f,{name:z().title[r.show]}),r.show===`institutions`?(0,W.jsx)(q,{state:r,controls:(0,W.jsx)($,{state:r})}):(0,W.jsx)(B.Suspense,{fallback:(0,W.jsx)(t,{rows:14}),children:(0,W.jsx)(Q,{state:r,controls:(0,W.jsx)($,{state:r})})})]})}function $({state:e}){let{language:t,text:n}=s(),r=z(),{data:i}=d(H,{lang:t}),a=(i?.alliances.nodes??[]).map(e=>[e.id.slice(9),e.acronym?`${e.acronym}: ${e.name}`:e.name]),o=e.show===`institutions`;return(0,W.jsxs)(_,{settings:r.controls.settings,views:(0,W.jsx)(h,{label:r.controls.view,views:o?I:I.slice(0,2),value:e.view,words:r.views}),children:[(0,W.jsx)(g,{label:r.controls.show,name:`show`,value:e.show,options:A.map(e=>[e,r.shown[e]]),also:{sel:void 0,view:void 0,sort:void 0,after:void 0}}),(0,W.jsx)(g,{label:r.controls.of,name:`of`,value:e.of,options:[[``,r.controls.any],...e.of&&!a.some(([t])=>t===e.of)?[[e.of,e.of]]:[],...a],also:{sel:void 0,after:void 0}}),o&&(0,W.jsx)(g,{label:r.controls.kind,name:`kind`,value:e.kind.toLowerCase(),options:[[``,r.controls.all],...L.map(e=>[e.toLowerCase(),n.words[e]??e])],also:{after:void 0}}),o&&(0,W.jsx)(g,{label:r.controls.region,name:`region`,value:e.region.toLowerCase(),options:[[``,r.controls.everywhere],...N.map(e=>[e.toLowerCase(),n.regions[e]??e])],also:{sel:void 0,after:void 0}}),e.view===`picture`&&(0,W.jsx)(g,{label:r.controls.borders,name:`borders`,value:e.borders,options:F.map(e=>[e,r.borders[e]])}),e.view===`picture`&&(0,W.jsx)(g,{label:r.controls.centre,name:`centre`,value:e.centre,options:j(t).map(e=>[e,r.centres[e]])})]})}export{te as default};