const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./tiles-Cs9P8sn2.js","./parts-DKtDdLa3.js","./rolldown-runtime-WkwZ5CU-.js","./regions-jk-e7vNt.js","./amount-steps-BwbGT6VP.js","./exchanges-C9eq9sxB.js","./actions-BcNYxN7j.js","./frame-Db9P9cLm.js","./save-menu-P-4_lkUa.js","./files-CcDlILFI.js","./text-width-GsmNcSX1.js","./sorted-table-U5hvnu00.js","./sorted-table-DbCMjsHO.css","./world-map-C9Ix6Bnm.js","./labels-oB8sECwl.js","./rove-B1REnFUG.js","./use-width-CLRp8Vb5.js","./feature-95pB0S8u.js","./world-map-Cn5Kp8oo.css","./text-BCApNTjq.js","./controls-8USgZcNN.js","./controls-DzuYuSxK.css","./use-texts-DkWwSlxw.js"])))=>i.map(i=>d[i]);
import{A as e,B as t,F as n,H as r,J as i,K as a,N as o,S as s,V as c,i as l,it as u,j as d,k as f,rt as p,w as m}from"./parts-DKtDdLa3.js";import{i as h,n as g,t as _}from"./controls-8USgZcNN.js";import{n as v,r as y,t as b}from"./regions-jk-e7vNt.js";import{r as x,t as S}from"./world-map-C9Ix6Bnm.js";import{a as C,n as w,r as ee,t as T}from"./actions-BcNYxN7j.js";import{t as E}from"./frame-Db9P9cLm.js";import{n as D}from"./named-only-Diftullz.js";import{t as O}from"./save-menu-P-4_lkUa.js";import{n as k,t as A}from"./sorted-table-U5hvnu00.js";import{t as j}from"./entities-B9kma30M.js";import{a as M,c as N,i as P,n as F,o as I,r as L,s as R,t as z,u as B}from"./text-BCApNTjq.js";var V=u(),H={name:`MapInstitutions`,text:`query MapInstitutions($lang: String = "en", $where: InstitutionFilter, $alliances: AllianceFilter) {
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
}`},U={name:`MapAlliances`,text:`query MapAlliances($lang: String = "en") {
  alliances(first: 500) {
    nodes {
      id
      name(language: $lang)
      acronym
    }
  }
}`},W={name:`MapChosen`,text:`query MapChosen($lang: String = "en", $where: InstitutionFilter) {
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
}`},G=i(),K=(0,V.lazy)(()=>p(()=>import(`./tiles-Cs9P8sn2.js`),__vite__mapDeps([0,1,2,3,4]),import.meta.url)),q=14;function J({state:e,controls:t}){let{language:n}=a(),r={lang:n,where:N(e),alliances:I(e)},i=l(H,r);return(0,G.jsx)(f,{answer:i,rows:14,children:n=>(0,G.jsx)(Y,{state:e,controls:t,data:n,variables:r})})}function Y({state:t,controls:n,data:r,variables:i}){let{language:s,text:u,at:f,with:p}=a(),m=C(),h=z(),g=D(),_=(0,V.useRef)(null),b=(0,V.useMemo)(()=>r.institutions.groups.flatMap(({count:e,node:t})=>t?.__typename===`Country`?[{count:e,country:t}]:[]),[r]),x=(0,V.useMemo)(()=>b.flatMap(({count:e,country:{code:t,name:n,region:r,location:i}})=>i?[{id:t,name:n,value:e,...i,colour:y(r??``),label:`${n}: ${u.counted.institution(e)}`}]:[]),[b,u]),j=X(h,u.regions),M=r.institutions.totalCount,N=b[0],P=M-b.reduce((e,t)=>e+t.count,0),F=l(U,{lang:s}).data?.alliances.nodes,I=F?.find(e=>e.id===`alliance/${t.of}`)?.name,L=t.of&&F&&!I?`${u.missing.title(u.kind.alliance)}${u.stop}`:`${I?h.leadOf(M,I,b.length):h.lead(M,b.length,r.countries.totalCount)}${N?h.most(N.country.name,N.count):``}`,R=[I??t.of,t.kind&&u.words[t.kind],t.region&&u.regions[t.region]].filter(Boolean),B=`${[h.statement.institutions,...R].join(u.semicolon)}${u.semicolon}${f?h.asOf(u.date(f)):h.allTimes}${u.stop}`,W=[h.bias,g(r.of),P>0&&h.nowhere(P),t.view===`picture`&&h.moved,t.view===`picture`&&(t.borders===`lines`?h.borderNote:h.land),t.view===`tiles`&&h.tilesNote,`${r.dataset.name} ${r.dataset.version}, ${r.dataset.license}`].filter(Boolean).join(u.gap),q=new Map(r.institutions.byRegion.map(e=>[e.key,e.count]));return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`p`,{className:`soft`,children:L}),n,b.length===0?(0,G.jsxs)(d,{title:u.states.nothing,children:[h.empty,` `,(0,G.jsx)(c,{params:{of:void 0,kind:void 0,region:void 0,sel:void 0},children:m.actions.clear})]}):(0,G.jsx)(o,{wide:!0,side:(0,G.jsx)(Z,{state:t,places:b,trust:r.institutions.trust}),children:(0,G.jsxs)(E,{title:(0,G.jsx)(`span`,{className:`hidden`,children:h.views[t.view]}),caption:(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`b`,{children:B}),` `,W]}),actions:(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(w,{className:`plain`,view:{title:h.title.institutions,statement:B,dataset:r.dataset.citation,version:r.dataset.version}}),(0,G.jsx)(ee,{version:r.dataset.version}),(0,G.jsx)(O,{name:`map`,version:r.dataset.version,title:h.title.institutions,caption:`${B} ${W}`,picture:t.view===`picture`?_:void 0,table:()=>k(j,b)}),(0,G.jsx)(c,{params:{view:t.view===`table`?void 0:`table`},children:t.view===`table`?m.actions.picture:m.actions.table}),(0,G.jsx)(`span`,{className:`push`,children:(0,G.jsx)(T,{className:`plain`,document:H,variables:i})})]}),children:[t.view===`picture`&&(0,G.jsxs)(`div`,{ref:_,children:[(0,G.jsx)(`p`,{className:`hidden`,children:h.keys}),(0,G.jsx)(S,{finding:L,marks:x,borders:t.borders,centre:t.centre,chosen:t.sel,unit:h.unit,hrefOf:e=>p({sel:e.id===t.sel?void 0:e.id})})]}),t.view===`table`&&(0,G.jsx)(`div`,{className:`framed`,children:(0,G.jsx)(A,{caption:h.title.institutions,columns:j,rows:b,keyOf:e=>e.country.code,sort:`institutions`})}),t.view===`tiles`&&(0,G.jsx)(V.Suspense,{fallback:(0,G.jsx)(e,{rows:12}),children:(0,G.jsx)(K,{places:b,chosen:t.sel})}),t.view!==`table`&&(0,G.jsx)(`p`,{className:`legend`,children:v.filter(e=>q.has(e)).map(e=>(0,G.jsxs)(`span`,{children:[(0,G.jsx)(`i`,{className:`dot r-${e.toLowerCase()}`}),u.regions[e],` `,(0,G.jsx)(`span`,{className:`soft`,children:q.get(e)})]},e))})]})})]})}function X(e,n){return[{key:`country`,head:e.country,value:e=>e.country.name,cell:e=>(0,G.jsx)(t,{thing:e.country})},{key:`region`,head:e.region,value:e=>n[e.country.region??``]??null,hideNarrow:!0},{key:`institutions`,head:e.institutions,value:e=>e.count,number:!0},{key:`alliances`,head:e.alliances,value:e=>e.country.alliances.totalCount,number:!0}]}function Z({state:e,places:t,trust:n}){let{text:i}=a(),o=j(),s=z(),l=t.find(t=>t.country.code===e.sel);return(0,G.jsxs)(G.Fragment,{children:[l?(0,G.jsx)(Q,{state:e,place:l}):(0,G.jsxs)(`section`,{children:[(0,G.jsxs)(`table`,{className:`dense`,children:[(0,G.jsx)(`caption`,{className:`hidden`,children:s.title.institutions}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`th`,{scope:`col`,children:s.country}),(0,G.jsxs)(`th`,{scope:`col`,className:`r`,"aria-sort":`descending`,children:[s.institutions,` `,(0,G.jsx)(`span`,{"aria-hidden":`true`,children:`↓`})]}),(0,G.jsx)(`th`,{scope:`col`,className:`r`,children:s.alliances})]})}),(0,G.jsx)(`tbody`,{children:t.slice(0,q).map(e=>(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`td`,{children:(0,G.jsx)(c,{params:{sel:e.country.code},children:e.country.name})}),(0,G.jsx)(`td`,{className:`r`,children:e.count}),(0,G.jsx)(`td`,{className:`r`,children:e.country.alliances.totalCount})]},e.country.code))})]}),t.length>q&&e.view!==`table`&&(0,G.jsx)(`p`,{className:`small more`,children:(0,G.jsx)(c,{params:{view:`table`},children:s.allCountries(t.length)})})]}),(0,G.jsx)(`div`,{className:`limits`,children:(0,G.jsxs)(`p`,{children:[(0,G.jsx)(`b`,{children:s.rest}),` `,n.map(e=>s.trust[e.key]?.(e.count)).filter(Boolean).join(i.comma),i.stop,i.gap,(0,G.jsx)(r,{to:`/about`,children:o.limits.about})]})})]})}function Q({state:e,place:{count:n,country:i}}){let{language:o}=a(),u=z(),d=l(W,{lang:o,where:N(e,i.code)});return(0,G.jsxs)(`section`,{className:`chosen`,"aria-live":`polite`,children:[(0,G.jsx)(`h2`,{children:(0,G.jsx)(t,{thing:i})}),(0,G.jsx)(`p`,{className:`small soft`,children:u.chosen(n,i.alliances.totalCount)}),(0,G.jsx)(f,{answer:d,rows:Math.min(8,n),children:n=>(0,G.jsxs)(m,{answers:[n],bare:!0,children:[(0,G.jsxs)(`table`,{className:`dense`,children:[(0,G.jsx)(`caption`,{className:`hidden`,children:i.name}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`th`,{scope:`col`,children:u.institution}),(0,G.jsx)(`th`,{scope:`col`,className:`r`,children:u.alliances})]})}),(0,G.jsx)(`tbody`,{children:n.institutions.nodes.map(e=>(0,G.jsxs)(`tr`,{children:[(0,G.jsxs)(`td`,{children:[(0,G.jsx)(t,{thing:e}),(0,G.jsx)(s,{sources:e.sources}),e.city&&(0,G.jsxs)(`span`,{className:`soft`,children:[` `,e.city]})]}),(0,G.jsx)(`td`,{className:`r`,children:e.memberships.totalCount})]},e.id))})]}),n.institutions.totalCount>n.institutions.nodes.length&&(0,G.jsx)(`p`,{className:`small`,children:(0,G.jsx)(r,{to:`/browse/institutions`,params:{country:i.code,alliance:e.of||void 0,kind:e.kind.toLowerCase()||void 0},children:u.all(n.institutions.totalCount)})})]})}),(0,G.jsx)(`p`,{className:`small more`,children:(0,G.jsx)(c,{params:{sel:void 0},children:u.let})})]})}var te=(0,V.lazy)(()=>p(()=>import(`./exchanges-C9eq9sxB.js`),__vite__mapDeps([5,1,2,6,7,3,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22]),import.meta.url));function ne(){let{address:t,language:r}=a(),i=B(t,r);return(0,V.useEffect)(()=>{i.view===`picture`&&x().catch(()=>{})},[]),(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(n,{name:z().title[i.show]}),i.show===`institutions`?(0,G.jsx)(J,{state:i,controls:(0,G.jsx)($,{state:i})}):(0,G.jsx)(V.Suspense,{fallback:(0,G.jsx)(e,{rows:14}),children:(0,G.jsx)(te,{state:i,controls:(0,G.jsx)($,{state:i})})})]})}function $({state:e}){let{language:t,text:n}=a(),r=z(),{data:i}=l(U,{lang:t}),o=(i?.alliances.nodes??[]).map(e=>[e.id.slice(9),e.acronym?`${e.acronym}: ${e.name}`:e.name]),s=e.show===`institutions`;return(0,G.jsxs)(_,{settings:r.controls.settings,views:(0,G.jsx)(h,{label:r.controls.view,views:s?M:M.slice(0,2),value:e.view,words:r.views}),children:[(0,G.jsx)(g,{label:r.controls.show,name:`show`,value:e.show,options:P.map(e=>[e,r.shown[e]]),also:{sel:void 0,view:void 0,sort:void 0,after:void 0}}),(0,G.jsx)(g,{label:r.controls.of,name:`of`,value:e.of,options:[[``,r.controls.any],...e.of&&!o.some(([t])=>t===e.of)?[[e.of,e.of]]:[],...o],also:{sel:void 0,after:void 0}}),s&&(0,G.jsx)(g,{label:r.controls.kind,name:`kind`,value:e.kind.toLowerCase(),options:[[``,r.controls.all],...L.map(e=>[e.toLowerCase(),n.words[e]??e])],also:{after:void 0}}),s&&(0,G.jsx)(g,{label:r.controls.region,name:`region`,value:e.region.toLowerCase(),options:[[``,r.controls.everywhere],...b.map(e=>[e.toLowerCase(),n.regions[e]??e])],also:{sel:void 0,after:void 0}}),e.view===`picture`&&(0,G.jsx)(g,{label:r.controls.borders,name:`borders`,value:e.borders,options:F.map(e=>[e,r.borders[e]])}),e.view===`picture`&&(0,G.jsx)(g,{label:r.controls.centre,name:`centre`,value:e.centre,options:R(t).map(e=>[e,r.centres[e]])})]})}export{ne as default};