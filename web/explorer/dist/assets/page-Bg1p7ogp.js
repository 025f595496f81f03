import{A as e,B as t,F as n,G as r,H as i,I as a,J as o,K as s,N as c,Q as l,R as u,S as d,T as f,V as p,X as m,b as h,f as g,i as _,it as v,j as y,k as b,nt as x,t as S,w as C}from"./parts-DKtDdLa3.js";import{t as w}from"./downloads-C_HleBYR.js";import{n as T,r as ee,t as te}from"./actions-BcNYxN7j.js";import{t as ne}from"./frame-Db9P9cLm.js";import{t as re}from"./files-CcDlILFI.js";import{n as ie,t as ae}from"./named-only-Diftullz.js";import{t as oe}from"./save-menu-P-4_lkUa.js";import{n as se,t as E}from"./strong-CNbGzgG1.js";import{i as ce,n as D}from"./controls-8USgZcNN.js";import{i as le,t as ue}from"./regions-jk-e7vNt.js";import{t as de}from"./rove-B1REnFUG.js";import{r as O,t as fe}from"./text-width-GsmNcSX1.js";import{t as pe}from"./use-width-CLRp8Vb5.js";var k=v(),A={name:`Overlap`,text:`query Overlap($lang: String = "en", $ids: [ID!]!, $institutions: InstitutionFilter) {
  dataset {
    ...Cited
  }
  alliances(
    first: 20
    where: {id: {in: $ids}}
    orderBy: {by: NAMED, direction: DESC}
  ) {
    nodes {
      id
      name(language: $lang)
      acronym
      members(first: 0, where: $institutions) {
        totalCount
      }
      coverage {
        named
        published {
          ...FigureLine
        }
        undated
      }
    }
  }
  intersections(alliances: $ids, institutions: $institutions) {
    count
    alliances {
      id
    }
    institutions(first: 20) {
      totalCount
      nodes {
        ...Within
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
}

fragment Within on Institution {
  id
  name(language: $lang)
  country {
    id
    name(language: $lang)
  }
}`},j={name:`OverlapColumn`,text:`query OverlapColumn($lang: String = "en", $ids: [ID!]!, $institutions: InstitutionFilter, $first: Int = 500) {
  intersections(alliances: $ids, institutions: $institutions) {
    count
    alliances {
      id
    }
    institutions(first: $first) {
      totalCount
      nodes {
        ...Within
      }
    }
  }
}

fragment Within on Institution {
  id
  name(language: $lang)
  country {
    id
    name(language: $lang)
  }
}`},me={name:`OverlapSources`,text:`query OverlapSources($where: MembershipFilter!) {
  memberships(first: 500, where: $where) {
    nodes {
      id
      institution {
        id
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
}`},he={name:`OverlapChoices`,text:`query OverlapChoices($lang: String = "en", $after: String) {
  alliances(first: 200, after: $after, orderBy: {by: MEMBERS, direction: DESC}) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name(language: $lang)
      acronym
      members(first: 0) {
        totalCount
      }
    }
  }
}`},M=[`coursera-partnership`,`edx-consortium`,`gma`,`aua`,`universitas-21`],ge=[`picture`,`table`],N=[`size`,`degree`,`name`];function _e({params:e}){let t=e.of===void 0?M:[...new Set(e.of.split(`,`).filter(e=>e&&e!==`-`))].slice(0,20);return{of:t,region:le(e.region)??``,order:N.find(t=>t===e.order)??`size`,sel:e.sel&&/^[01]+$/.test(e.sel)&&e.sel.length===t.length?e.sel:``,table:e.view===`table`}}var P=e=>e.join(`,`)===M.join(`,`)?void 0:e.join(`,`)||`-`;function ve(e,t){if(!(e.of.length<2))return{lang:t,ids:e.of.map(e=>`alliance/${e}`),...e.region&&{institutions:{country:{region:{in:[e.region]}}}}}}var ye=[`no`,`one`,`two`,`three`,`four`,`five`,`six`,`seven`,`eight`,`nine`,`ten`,`eleven`,`twelve`],F=e=>ye[e]??String(e),I=e=>e.length<2?e.join(``):`${e.slice(0,-1).join(`, `)} and ${e.at(-1)}`,be={Americas:`the Americas`},L=e=>e?` in ${be[e]??e}`:``,xe=e=>e===1?`1 institution is`:`${e} institutions are`,Se={title:`Who is in several of these alliances`,word:F,finding:(e,t,n,r)=>`*${e}* ${e===1?`institution`:`institutions`}${L(r)} ${e===1?`is`:`are`} named in at least one of the ${F(t)}; *${n}* ${n===1?`is`:`are`} in ${t===2?`both`:`more than one`}`,top:(e,t,n)=>`, and ${F(e)} ${e===1?`is`:`are`} in ${F(t)}${n.length?`: ${I(n)}`:``}`,controls:{alliances:`Alliances compared`,add:`+ Alliance`,addTitle:`Compare with`,find:`Find an alliance`,remove:e=>`Take away ${e}`,order:`Order`,region:`Region`,any:`all regions`,view:`View`,most:`Twenty alliances are the most that can be compared.`,members:e=>`${e} named`},orders:{size:`largest first`,degree:`most alliances first`,name:`by name`},views:{picture:`Picture`,table:`Table`},few:`Choose two alliances or more.`,usual:`Start with five of them`,unknown:e=>`There is no alliance ${e} here.`,none:`No institution is named in any of them.`,noneIn:e=>`No institution${L(e)} is named in any of them.`,allRegions:`All regions`,axis:`institutions`,inOnly:`in one only`,inSome:e=>`in ${F(e)}`,column:(e,t)=>`${e.join(` + `)}: ${t}`,caption:(e,t)=>`Exact intersections of ${F(e)} alliances; any role${t?`; institutions${L(t)}`:``};`,times:`all times.`,asOf:e=>`as of ${e}.`,captionRest:e=>`A column counts the institutions that are in all alliances with a filled dot${e>2?` and in none of the others`:` and not in the other`}. Grey: in one only.`,drawn:(e,t)=>`The picture shows the first ${e} of ${t} columns; the list has all.`,keys:`Arrow keys go from column to column, Enter chooses one.`,side:{in:(e,t)=>`In ${I(e)}${t===0?``:t===1?`, not in the other`:`, not in the other ${F(t)}`}`,connect:`See how these two are connected`,only:`Compare these alone`,all:e=>`All ${e}`},complete:{title:`How complete the lists are`,note:`More may be shared than is seen: an institution that is missing from a list is missing from each overlap with it.`,alliance:`Alliance`,named:`Named`,published:`Published`,measure:e=>e,undated:e=>`${e} undated`},list:`The overlaps as a list`,exactly:`In exactly`,number:`Institutions`,who:`Who`,more:e=>`and ${e} more`,narrow:`Most alliances first.`,columns:[`institution`,`name`,`country`,`alliances`,`alliance ids`],say:e=>`${xe(e)} shown`},R=e=>e.join(`、`),Ce={Africa:`非洲`,Americas:`美洲`,Asia:`亚洲`,Europe:`欧洲`,Oceania:`大洋洲`},z=e=>e?`${Ce[e]??e}的`:``,B=x({en:Se,zh:{title:`哪些机构同属其中多个联盟`,word:String,finding:(e,t,n,r)=>`${z(r)}*${e}* 个机构至少在 ${t} 个联盟之一中列名；*${n}* 个${t===2?`同属两者`:`属于一个以上`}`,top:(e,t,n)=>`，${e} 个属于 ${t} 个${n.length?`：${R(n)}`:``}`,controls:{alliances:`比较的联盟`,add:`+ 联盟`,addTitle:`加入比较`,find:`查找联盟`,remove:e=>`移除 ${e}`,order:`排序`,region:`地区`,any:`全部地区`,view:`视图`,most:`最多可比较二十个联盟。`,members:e=>`列名 ${e} 个`},orders:{size:`数量多者在前`,degree:`联盟多者在前`,name:`按名称`},views:{picture:`图`,table:`表格`},few:`请选择两个或更多联盟。`,usual:`从其中五个开始`,unknown:e=>`这里没有联盟 ${e}。`,none:`没有机构在其中任何一个列名。`,noneIn:e=>`没有${z(e)}机构在其中任何一个列名。`,allRegions:`全部地区`,axis:`机构数`,inOnly:`仅属一个`,inSome:e=>`属于 ${e} 个`,column:(e,t)=>`${e.join(` + `)}：${t}`,caption:(e,t)=>`${e} 个联盟的精确交集；不限角色；${t?`仅${z(t)}机构；`:``}`,times:`全部时间。`,asOf:e=>`截至 ${e}。`,captionRest:e=>`每一列计数的是属于所有实心点联盟、且不属于${e>2?`其余任何联盟`:`另一联盟`}的机构。灰色：仅属一个。`,drawn:(e,t)=>`图中显示 ${t} 列中的前 ${e} 列；列表包含全部。`,keys:`方向键在各列之间移动，回车选中。`,side:{in:(e,t)=>`属于 ${R(e)}${t===0?``:t===1?`，不属于另一个`:`，不属于其余 ${t} 个`}`,connect:`查看两者如何相连`,only:`仅比较这些`,all:e=>`全部 ${e} 个`},complete:{title:`名单有多完整`,note:`实际重叠可能更多：未列入某名单的机构，也不会出现在与它的任何重叠之中。`,alliance:`联盟`,named:`列名`,published:`公布`,measure:e=>e,undated:e=>`${e} 个日期不详`},list:`重叠列表`,exactly:`恰好属于`,number:`机构数`,who:`机构`,more:e=>`另有 ${e} 个`,narrow:`联盟多者在前。`,columns:[`机构`,`名称`,`国家和地区`,`联盟`,`联盟编号`],say:e=>`显示 ${e} 个机构`}}),V=o();function H({state:e,names:t}){let n=s(),r=B[n.language];return(0,V.jsxs)(`div`,{className:`bar controls overlap-controls`,children:[(0,V.jsx)(`ul`,{className:`bar`,"aria-label":r.controls.alliances,children:e.of.map(i=>(0,V.jsxs)(`li`,{className:`chip`,children:[(0,V.jsx)(u,{of:`alliance`,silent:!0}),t.get(i)??i,(0,V.jsx)(`button`,{type:`button`,"aria-label":r.controls.remove(t.get(i)??i),onClick:()=>n.go(n.with({of:P(e.of.filter(e=>e!==i)),sel:void 0})),children:(0,V.jsx)(`svg`,{width:`10`,height:`10`,viewBox:`0 0 10 10`,stroke:`currentColor`,strokeWidth:`1.5`,"aria-hidden":`true`,children:(0,V.jsx)(`path`,{d:`m1.5 1.5 7 7m0-7-7 7`})})})]},i))}),(0,V.jsx)(g,{label:r.controls.add,children:()=>(0,V.jsx)(we,{state:e})}),(0,V.jsx)(D,{label:r.controls.region,name:`region`,value:e.region.toLowerCase(),options:[[``,r.controls.any],...ue.map(e=>[e.toLowerCase(),n.text.regions[e]??e])],also:{sel:e.sel||void 0}}),(0,V.jsx)(D,{label:r.controls.order,name:`order`,value:e.order,options:N.map(e=>[e,r.orders[e]])}),(0,V.jsx)(ce,{label:r.controls.view,views:ge,value:e.table?`table`:`picture`,words:r.views})]})}function we({state:t}){let n=s(),r=B[n.language],{data:i}=_(he,{lang:n.language}),[a,o]=(0,k.useState)(``),c=(0,k.useRef)(null);(0,k.useEffect)(()=>c.current?.focus(),[]);let l=a.trim().toLowerCase(),u=t.of.length>=20,d=(e,r)=>n.go(n.with({of:P(r?[...t.of,e]:t.of.filter(t=>t!==e)),sel:void 0}));return(0,V.jsxs)(`div`,{className:`picker`,children:[(0,V.jsx)(`p`,{children:(0,V.jsx)(`b`,{children:r.controls.addTitle})}),(0,V.jsx)(`input`,{ref:c,type:`text`,value:a,"aria-label":r.controls.find,placeholder:r.controls.find,onChange:e=>o(e.target.value)}),u&&(0,V.jsx)(`p`,{className:`small soft`,children:r.controls.most}),!i&&(0,V.jsx)(e,{rows:6}),(0,V.jsx)(`ul`,{children:i?.alliances.nodes.filter(e=>`${e.name} ${e.acronym??``}`.toLowerCase().includes(l)).map(e=>{let n=m(e.id),i=t.of.includes(n);return(0,V.jsx)(`li`,{children:(0,V.jsxs)(`label`,{children:[(0,V.jsx)(`input`,{type:`checkbox`,checked:i,disabled:u&&!i,onChange:e=>d(n,e.target.checked)}),` `,(0,V.jsxs)(`span`,{children:[e.name,e.acronym&&` (${e.acronym})`,` `,(0,V.jsx)(`span`,{className:`soft small`,children:r.controls.members(e.members.totalCount)})]})]})},e.id)})})]})}var U=4;function W({columns:e,on:n,caption:r}){let{language:i,text:a}=s(),o=B[i];return(0,V.jsxs)(`table`,{className:`overlaps`,children:[(0,V.jsx)(`caption`,{className:`hidden`,children:r}),(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`col`,children:o.exactly}),(0,V.jsx)(`th`,{scope:`col`,className:`r`,children:o.number}),(0,V.jsx)(`th`,{scope:`col`,children:o.who})]})}),(0,V.jsx)(`tbody`,{children:e.map(e=>(0,V.jsxs)(`tr`,{className:e.bits===n?.bits?`on`:void 0,children:[(0,V.jsx)(`td`,{children:(0,V.jsx)(p,{params:{sel:e.bits},children:e.rows.map(e=>e.short).join(` + `)})}),(0,V.jsx)(`td`,{className:`r`,children:e.count}),(0,V.jsxs)(`td`,{className:`among`,children:[e.institutions.slice(0,U).map((e,n)=>(0,V.jsxs)(`span`,{children:[n>0&&a.list,(0,V.jsx)(t,{thing:e})]},e.id)),e.count>U&&(0,V.jsxs)(V.Fragment,{children:[` `,(0,V.jsx)(p,{params:{sel:e.bits},children:o.more(e.count-U)})]})]})]},e.bits))})]})}var G=e=>e.replace(/ (consortium|partnership|network)$/,``),Te=e=>e.acronym??G(e.name),Ee=24,De=e=>e.acronym&&e.name.length>Ee?e.acronym:G(e.name);function K(e,t){let n=new Map(t.of.map((e,t)=>[`alliance/${e}`,t])),r=e.alliances.nodes.map(e=>({alliance:e,bit:n.get(e.id)??0,size:e.members.totalCount,short:Te(e)})).sort((e,t)=>t.size-e.size||(e.alliance.name<t.alliance.name?-1:1)),i=e.intersections.map(e=>{let n=new Set(e.alliances.map(e=>e.id));return{bits:t.of.map(e=>n.has(`alliance/${e}`)?`1`:`0`).join(``),count:e.count,degree:n.size,rows:r.filter(e=>n.has(e.alliance.id)),institutions:e.institutions.nodes}}),a=new Set(e.alliances.nodes.map(e=>m(e.id)));return{rows:r,columns:J(i,t.order),unknown:t.of.filter(e=>!a.has(e))}}var q=(e,t=e.rows)=>t.map(e=>e.short.toLowerCase()).join(`\0`);function J(e,t){let n=(e,t)=>t.count-e.count,r=(e,t)=>t.degree-e.degree,i=(e,t)=>q(e)<q(t)?-1:+(q(e)>q(t)),a={size:[n,r,i],degree:[r,n,i],name:[i]}[t];return[...e].sort((e,t)=>a.reduce((n,r)=>n||r(e,t),0))}function Oe(e,t){let n=J(e,`size`);return e.find(e=>e.bits===t)??n.find(e=>e.degree>1)??n[0]}function Y(e){let t=new Map;for(let n of e)t.set(n.degree,(t.get(n.degree)??0)+n.count);return[...t].sort(([e],[t])=>e-t)}var X=310,ke=26,Ae=24,je=34,Z=12.5;function Me({sets:e,on:t,name:n}){let i=s(),a=B[i.language],[o,c]=pe(320,4e3,900),u=de(),d=e.columns.slice(0,60),f=Math.max(Ae,Math.min(je,(c-X-24)/Math.max(1,d.length))),p=Math.max(c,X+d.length*f+24),m=e.rows.length>10?26:34,h=220+e.rows.length*m+12,g=Math.max(1,...d.map(e=>e.count)),_=Math.max(1,...e.rows.map(e=>e.size)),v=(0,k.useMemo)(()=>Ne(g),[g]),y=e=>202-e/v.at(-1)*162,b=e=>322+e*f+f/2,x=r();return(0,V.jsx)(`div`,{ref:o,className:`upset`,children:(0,V.jsxs)(`svg`,{viewBox:`0 0 ${p} ${h}`,width:p,height:h,role:`group`,"aria-label":n,children:[(0,V.jsxs)(`g`,{"aria-hidden":`true`,children:[e.rows.map((e,t)=>t%2==0&&(0,V.jsx)(`rect`,{x:`8`,y:220+t*m,width:p-16,height:m,fill:`var(--ground)`},e.alliance.id)),Y(e.columns).slice(0,8).map(([e,t],n)=>(0,V.jsxs)(`g`,{children:[(0,V.jsx)(`text`,{className:`count`,x:`58`,y:52+n*20,textAnchor:`end`,children:t}),(0,V.jsx)(`text`,{className:`words`,x:`68`,y:52+n*20,children:e===1?a.inOnly:a.inSome(e)})]},e)),v.map(e=>(0,V.jsxs)(`g`,{children:[(0,V.jsx)(`path`,{d:`M316 ${y(e)}H${p-14}`,stroke:e?`var(--line)`:`var(--line-strong)`}),(0,V.jsx)(`text`,{x:X,y:y(e)+4,textAnchor:`end`,children:e})]},e)),(0,V.jsx)(`text`,{x:X,y:18,textAnchor:`end`,children:a.axis}),e.rows.map((e,t)=>(0,V.jsxs)(`g`,{children:[(0,V.jsx)(`text`,{className:`size`,x:240,y:220+t*m+m/2+4,textAnchor:`end`,children:e.size}),(0,V.jsx)(`rect`,{x:248,y:220+t*m+m/2-5,width:Math.max(1,e.size/_*56),height:`10`,fill:`var(--known)`})]},e.alliance.id))]}),e.rows.map((e,t)=>{let n=i.href(l(e.alliance.id));return(0,V.jsxs)(`a`,{href:n,onClick:x(n),children:[(0,V.jsx)(`title`,{children:e.alliance.name}),(0,V.jsx)(`rect`,{x:`8`,y:220+t*m,width:206,height:m,fill:`transparent`}),(0,V.jsx)(`text`,{className:`name`,x:`14`,y:220+t*m+m/2+4,children:Pe(e.alliance.name,e.alliance.acronym)})]},e.alliance.id)}),(0,V.jsx)(`g`,{ref:u.ref,onKeyDown:u.onKeyDown,children:d.map((n,r)=>{let o=i.with({sel:n.bits}),s=n.bits===t?.bits,c=s?`var(--accent)`:n.degree>1?`var(--known)`:`var(--unnamed)`,l=e.rows.map((e,t)=>({r:e,j:t})).filter(({r:e})=>n.bits[e.bit]===`1`);return(0,V.jsxs)(`a`,{href:o,"aria-label":a.column(n.rows.map(e=>e.short),n.count),"aria-current":s||void 0,onClick:x(o),children:[(0,V.jsx)(`rect`,{className:`hit`,x:b(r)-f/2,y:14,width:f,height:h-ke+6,fill:s?`var(--tint)`:`transparent`}),(0,V.jsx)(`rect`,{x:b(r)-f*.32,y:y(n.count),width:f*.64,height:202-y(n.count),fill:c}),(0,V.jsx)(`text`,{className:s?`over strong`:`over`,x:b(r),y:y(n.count)-5,textAnchor:`middle`,children:n.count}),e.rows.map((e,t)=>n.bits[e.bit]!==`1`&&(0,V.jsx)(`circle`,{cx:b(r),cy:220+t*m+m/2,r:`2.6`,fill:`var(--line)`},e.bit)),l.length>1&&(0,V.jsx)(`path`,{d:`M${b(r)} ${220+l[0].j*m+m/2}V${220+l.at(-1).j*m+m/2}`,stroke:c,strokeWidth:`2.4`}),l.map(({r:e,j:t})=>(0,V.jsx)(`circle`,{cx:b(r),cy:220+t*m+m/2,r:`6`,fill:c},e.bit))]},n.bits)})})]})})}function Ne(e){let t=e/5,n=10**Math.floor(Math.log10(Math.max(1,t))),r=Math.max(1,[1,2,5,10].map(e=>e*n).find(e=>e>=t)??n*10),i=Math.ceil(e/r);return Array.from({length:i+1},(e,t)=>t*r)}function Pe(e,t){let n=t&&t!==e?` (${t})`:``;return O(e+n,Z)<=194?e+n:O(e,Z)<=194?e:fe(e,194-O(n,Z),Z)+n}var Fe=12;function Ie({column:e,state:n,variables:r}){let{language:a,text:o}=s(),c=B[a],[l,u]=(0,k.useState)(!1),h=(_(j,l&&e.count>e.institutions.length?r:void 0).data?.intersections.find(t=>t.alliances.length===e.degree&&t.alliances.every(t=>e.rows.some(e=>e.alliance.id===t.id))))?.institutions.nodes??e.institutions,g=l?h:h.slice(0,Fe),v=_(me,{where:{institution:{id:{in:g.map(e=>e.id)}},alliance:{id:{in:e.rows.map(e=>e.alliance.id)}}}}),y=v.data?.memberships.nodes??[],b=e=>f(y.filter(t=>t.institution.id===e)),x=n.of.length-e.degree,[S,w]=e.institutions,T=c.side.in(e.rows.map(e=>e.short),x);return(0,V.jsxs)(`section`,{children:[(0,V.jsx)(`h2`,{className:`of-column`,children:T}),(0,V.jsx)(C,{answers:[v.data],bare:!0,children:(0,V.jsxs)(`table`,{className:`dense`,children:[(0,V.jsx)(`caption`,{className:`hidden`,children:T}),(0,V.jsx)(`thead`,{className:`hidden`,children:(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`col`,children:c.who}),(0,V.jsx)(`th`,{scope:`col`,children:o.kind.country})]})}),(0,V.jsx)(`tbody`,{children:g.map(e=>(0,V.jsxs)(`tr`,{children:[(0,V.jsxs)(`td`,{children:[(0,V.jsx)(t,{thing:e}),(0,V.jsx)(d,{sources:b(e.id)})]}),(0,V.jsx)(`td`,{className:`r nowrap`,children:e.country&&(0,V.jsx)(`span`,{className:`soft`,children:e.country.name})})]},e.id))})]})}),(0,V.jsxs)(`p`,{className:`acts`,children:[e.count>g.length&&(0,V.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>u(!0),children:c.side.all(e.count)}),e.count===2&&S&&w&&(0,V.jsx)(i,{to:`/paths`,params:{from:S.id,to:w.id},children:c.side.connect}),e.degree>1&&x>0&&(0,V.jsx)(p,{params:{of:P(e.rows.map(e=>m(e.alliance.id))),sel:void 0},children:c.side.only})]})]})}function Q({sets:e}){let{language:n,text:r,at:i}=s(),a=B[n];return(0,V.jsxs)(`section`,{children:[(0,V.jsx)(`h2`,{children:a.complete.title}),(0,V.jsxs)(`table`,{className:`dense`,children:[(0,V.jsx)(`caption`,{className:`hidden`,children:a.complete.title}),(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`col`,children:a.complete.alliance}),(0,V.jsx)(`th`,{scope:`col`,className:`r`,children:a.complete.named}),(0,V.jsx)(`th`,{scope:`col`,children:a.complete.published})]})}),(0,V.jsx)(`tbody`,{children:e.rows.map(({alliance:e})=>{let n=e.coverage.published[0];return(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`td`,{children:(0,V.jsxs)(t,{thing:e,children:[e.name,e.acronym&&` (${e.acronym})`]})}),(0,V.jsxs)(`td`,{className:`r`,children:[e.coverage.named,i&&e.coverage.undated>0&&(0,V.jsx)(`div`,{className:`soft small`,children:a.complete.undated(e.coverage.undated)})]}),(0,V.jsx)(`td`,{children:n?(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(h,{figure:n}),` `,(0,V.jsx)(`span`,{className:`soft nowrap`,children:n.asOf?(0,V.jsx)(S,{date:n.asOf}):r.coverage.dateUnknown})]}):(0,V.jsx)(`span`,{className:`soft nowrap`,children:r.coverage.none})})]},e.id)})})]}),(0,V.jsx)(`div`,{className:`limits more-may`,children:(0,V.jsx)(`p`,{children:a.complete.note})})]})}function Le(){let e=s(),t=B[e.language],r=_e(e.address),i=ve(r,e.language),a=_(A,i),o=a.data&&K(a.data,r),c=new Map(o?.rows.map(e=>[m(e.alliance.id),De(e.alliance)]));return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(n,{name:t.title,facts:i&&o&&o.columns.length>0&&o.rows.length>1&&!a.busy&&(0,V.jsx)(`p`,{className:`lead`,children:(0,V.jsx)(E,{children:$(o,r,t)+e.text.stop})})}),(0,V.jsx)(H,{state:r,names:c}),!i&&(0,V.jsxs)(y,{children:[t.few,` `,(0,V.jsx)(p,{params:{of:void 0,sel:void 0},children:t.usual})]}),i&&(0,V.jsx)(b,{answer:a,rows:14,children:e=>a.busy&&e.alliances.nodes.length!==r.of.length?null:(0,V.jsx)(Re,{data:e,state:r,variables:i})})]})}function $(e,t,n){let r=Y(e.columns),i=r.reduce((e,[,t])=>e+t,0),a=r.reduce((e,[t,n])=>t>1?e+n:e,0),[o,s]=r.at(-1)??[0,0],c=s>3?[]:e.columns.filter(e=>e.degree===o).flatMap(e=>e.institutions.map(e=>e.name));return n.finding(i,e.rows.length,a,t.region)+(o>2?n.top(s,o,c):``)}function Re({data:e,state:t,variables:n}){let{language:r,text:i,root:o,at:l,client:u}=s(),d=B[r],f=ie(),m=(0,k.useRef)(null),h=K(e,t),g=(0,k.useMemo)(()=>h.rows.map(e=>e.alliance.coverage.published[0]),[e,t.of.join(`,`)]),_=Oe(h.columns,t.sel),{dataset:v}=e,b=se($(h,t,d)+i.stop),x=h.unknown.map(e=>(0,V.jsx)(y,{kind:`warn`,children:d.unknown(e)},e)),S=`${d.caption(h.rows.length,t.region)} ${l?d.asOf(i.date(l)):d.times}`,E=[d.captionRest(h.rows.length),f(ae(e.alliances.nodes)),!t.table&&h.columns.length>60&&d.drawn(60,h.columns.length),`${v.name} ${v.version}, ${v.license}${i.stop}`].filter(Boolean).join(i.gap);return h.columns.length===0?(0,V.jsxs)(V.Fragment,{children:[x,(0,V.jsxs)(y,{children:[t.region?d.noneIn(t.region):d.none,` `,t.region&&(0,V.jsx)(p,{params:{region:void 0},children:d.allRegions})]}),(0,V.jsx)(C,{answers:[g],children:(0,V.jsx)(Q,{sets:h})})]}):(0,V.jsxs)(C,{answers:[g],children:[x,(0,V.jsx)(c,{wide:!0,side:(0,V.jsxs)(V.Fragment,{children:[_&&(0,V.jsx)(Ie,{column:_,state:t,variables:n},_.bits),(0,V.jsx)(Q,{sets:h})]}),children:(0,V.jsx)(ne,{className:`wide-picture`,title:(0,V.jsx)(`span`,{className:`hidden`,children:d.views[t.table?`table`:`picture`]}),caption:(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`b`,{children:S}),` `,E,` `,(0,V.jsx)(`span`,{className:`wide-only keys-note`,children:d.keys})]}),actions:(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(T,{className:`plain`,view:{title:d.title,statement:b,dataset:v.citation,version:v.version}}),(0,V.jsx)(ee,{version:v.version}),(0,V.jsx)(oe,{name:`overlap`,version:v.version,title:d.title,caption:`${b} ${S} ${E}`,picture:t.table?void 0:m,table:async()=>{let e=(await u.ask(j,n,l,new AbortController().signal)).intersections.flatMap(e=>e.institutions.nodes.map(t=>[t.id,t.name,t.country?.name??``,e.alliances.length,e.alliances.map(e=>e.id).join(` `)]));return re([d.columns,...e])},links:[{label:`JSON`,href:w(o,A,n,l)}]}),(0,V.jsx)(`span`,{className:`push`,children:(0,V.jsx)(te,{className:`plain`,document:A,variables:n})})]}),children:t.table?(0,V.jsx)(`div`,{className:`framed`,children:(0,V.jsx)(W,{columns:h.columns,on:_,caption:b})}):(0,V.jsx)(`div`,{ref:m,children:(0,V.jsx)(Me,{sets:h,on:_,name:b})})})}),!t.table&&(0,V.jsx)(a,{id:`overlaps`,title:d.list,note:d.narrow,children:(0,V.jsx)(W,{columns:J(h.columns,`degree`),on:_,caption:d.list})})]})}export{Le as default};