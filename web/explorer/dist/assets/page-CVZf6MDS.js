import{B as e,D as t,F as n,I as r,J as i,K as a,L as o,T as s,U as c,W as l,X as u,et as d,g as f,i as p,j as m,m as h,nt as g,o as _,s as v,t as y,v as b,z as x}from"./parts-BIKEupYw.js";import{t as ee}from"./downloads-C_HleBYR.js";import{n as te,r as ne,t as re}from"./actions-BLCrLtvl.js";import{t as ie}from"./frame-DzD3v7nm.js";import{t as ae}from"./files-CcDlILFI.js";import{n as oe,t as se}from"./named-only-CWwa1sf1.js";import{t as ce}from"./save-menu-B5r2ZXZS.js";import{n as le,t as S}from"./strong-DV8Mtzu5.js";import{i as C,n as w}from"./controls-BE4OwT8f.js";import{t as T}from"./regions-K3HpCc83.js";import{t as ue}from"./rove-BSV_d6dJ.js";import{r as E,t as D}from"./text-width-GsmNcSX1.js";import{t as de}from"./use-width-CGQCODx3.js";var O=g(),k={name:`Overlap`,text:`query Overlap($lang: String = "en", $ids: [ID!]!, $institutions: InstitutionFilter) {
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
}`},A={name:`OverlapColumn`,text:`query OverlapColumn($lang: String = "en", $ids: [ID!]!, $institutions: InstitutionFilter, $first: Int = 500) {
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
}`},fe={name:`OverlapChoices`,text:`query OverlapChoices($lang: String = "en", $after: String) {
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
}`},j=[`coursera-partnership`,`edx-consortium`,`gma`,`aua`,`universitas-21`],pe=[`picture`,`table`],M=[`size`,`degree`,`name`];function me({params:e}){let t=e.of===void 0?j:[...new Set(e.of.split(`,`).filter(e=>e&&e!==`-`))].slice(0,20),n=e.region?.toLowerCase();return{of:t,region:T.find(e=>e!==``&&e.toLowerCase()===n)??``,order:M.find(t=>t===e.order)??`size`,sel:e.sel&&/^[01]+$/.test(e.sel)&&e.sel.length===t.length?e.sel:``,table:e.view===`table`}}var N=e=>e.join(`,`)===j.join(`,`)?void 0:e.join(`,`)||`-`;function he(e,t){if(!(e.of.length<2))return{lang:t,ids:e.of.map(e=>`alliance/${e}`),...e.region&&{institutions:{country:{region:{in:[e.region]}}}}}}var ge=[`no`,`one`,`two`,`three`,`four`,`five`,`six`,`seven`,`eight`,`nine`,`ten`,`eleven`,`twelve`],P=e=>ge[e]??String(e),F=e=>e.length<2?e.join(``):`${e.slice(0,-1).join(`, `)} and ${e.at(-1)}`,I={Americas:`the Americas`},L=e=>e?` in ${I[e]??e}`:``,_e=e=>e===1?`1 institution is`:`${e} institutions are`,ve={title:`Who is in several of these alliances`,word:P,finding:(e,t,n,r)=>`*${e}* ${e===1?`institution`:`institutions`}${L(r)} ${e===1?`is`:`are`} named in at least one of the ${P(t)}; *${n}* ${n===1?`is`:`are`} in ${t===2?`both`:`more than one`}`,top:(e,t,n)=>`, and ${P(e)} ${e===1?`is`:`are`} in ${P(t)}${n.length?`: ${F(n)}`:``}`,controls:{alliances:`Alliances compared`,add:`+ Alliance`,addTitle:`Compare with`,find:`Find an alliance`,remove:e=>`Take away ${e}`,order:`Order`,region:`Region`,any:`all regions`,view:`View`,most:`Twenty alliances are the most that can be compared.`,members:e=>`${e} named`},orders:{size:`largest first`,degree:`most alliances first`,name:`by name`},views:{picture:`Picture`,table:`Table`},few:`Choose two alliances or more.`,usual:`Start with five of them`,unknown:e=>`There is no alliance ${e} here.`,none:`No institution is named in any of them.`,noneIn:e=>`No institution${L(e)} is named in any of them.`,allRegions:`All regions`,axis:`institutions`,inOnly:`in one only`,inSome:e=>`in ${P(e)}`,column:(e,t)=>`${e.join(` + `)}: ${t}`,caption:(e,t)=>`Exact intersections of ${P(e)} alliances; any role${t?`; institutions${L(t)}`:``};`,times:`all times.`,asOf:e=>`as of ${e}.`,captionRest:e=>`A column counts the institutions that are in all alliances with a filled dot${e>2?` and in none of the others`:` and not in the other`}. Grey: in one only.`,drawn:(e,t)=>`The picture shows the first ${e} of ${t} columns; the list has all.`,keys:`Arrow keys go from column to column, Enter chooses one.`,side:{in:(e,t)=>`In ${F(e)}${t===0?``:t===1?`, not in the other`:`, not in the other ${P(t)}`}`,connect:`See how these two are connected`,only:`Compare these alone`,all:e=>`All ${e}`},complete:{title:`How complete the lists are`,note:`More may be shared than is seen: an institution that is missing from a list is missing from each overlap with it.`,alliance:`Alliance`,named:`Named`,published:`Published`,measure:e=>e,undated:e=>`${e} undated`},list:`The overlaps as a list`,exactly:`In exactly`,number:`Institutions`,who:`Who`,more:e=>`and ${e} more`,narrow:`Most alliances first.`,columns:[`institution`,`name`,`country`,`alliances`,`alliance ids`],say:e=>`${_e(e)} shown`},R=e=>e.join(`、`),z={Africa:`非洲`,Americas:`美洲`,Asia:`亚洲`,Europe:`欧洲`,Oceania:`大洋洲`},B=e=>e?`${z[e]??e}的`:``,V=d({en:ve,zh:{title:`哪些机构同属其中多个联盟`,word:String,finding:(e,t,n,r)=>`${B(r)}*${e}* 个机构至少在 ${t} 个联盟之一中列名；*${n}* 个${t===2?`同属两者`:`属于一个以上`}`,top:(e,t,n)=>`，${e} 个属于 ${t} 个${n.length?`：${R(n)}`:``}`,controls:{alliances:`比较的联盟`,add:`+ 联盟`,addTitle:`加入比较`,find:`查找联盟`,remove:e=>`移除 ${e}`,order:`排序`,region:`地区`,any:`全部地区`,view:`视图`,most:`最多可比较二十个联盟。`,members:e=>`列名 ${e} 个`},orders:{size:`数量多者在前`,degree:`联盟多者在前`,name:`按名称`},views:{picture:`图`,table:`表格`},few:`请选择两个或更多联盟。`,usual:`从其中五个开始`,unknown:e=>`这里没有联盟 ${e}。`,none:`没有机构在其中任何一个列名。`,noneIn:e=>`没有${B(e)}机构在其中任何一个列名。`,allRegions:`全部地区`,axis:`机构数`,inOnly:`仅属一个`,inSome:e=>`属于 ${e} 个`,column:(e,t)=>`${e.join(` + `)}：${t}`,caption:(e,t)=>`${e} 个联盟的精确交集；不限角色；${t?`仅${B(t)}机构；`:``}`,times:`全部时间。`,asOf:e=>`截至 ${e}。`,captionRest:e=>`每一列计数的是属于所有实心点联盟、且不属于${e>2?`其余任何联盟`:`另一联盟`}的机构。灰色：仅属一个。`,drawn:(e,t)=>`图中显示 ${t} 列中的前 ${e} 列；列表包含全部。`,keys:`方向键在各列之间移动，回车选中。`,side:{in:(e,t)=>`属于 ${R(e)}${t===0?``:t===1?`，不属于另一个`:`，不属于其余 ${t} 个`}`,connect:`查看两者如何相连`,only:`仅比较这些`,all:e=>`全部 ${e} 个`},complete:{title:`名单有多完整`,note:`实际重叠可能更多：未列入某名单的机构，也不会出现在与它的任何重叠之中。`,alliance:`联盟`,named:`列名`,published:`公布`,measure:e=>e,undated:e=>`${e} 个日期不详`},list:`重叠列表`,exactly:`恰好属于`,number:`机构数`,who:`机构`,more:e=>`另有 ${e} 个`,narrow:`联盟多者在前。`,columns:[`机构`,`名称`,`国家和地区`,`联盟`,`联盟编号`],say:e=>`显示 ${e} 个机构`}}),H=a();function ye({state:e,names:t}){let n=l(),r=V[n.language];return(0,H.jsxs)(`div`,{className:`bar controls overlap-controls`,children:[(0,H.jsx)(`ul`,{className:`bar`,"aria-label":r.controls.alliances,children:e.of.map(i=>(0,H.jsxs)(`li`,{className:`chip`,children:[(0,H.jsx)(f,{of:`alliance`,silent:!0}),t.get(i)??i,(0,H.jsx)(`button`,{type:`button`,"aria-label":r.controls.remove(t.get(i)??i),onClick:()=>n.go(n.with({of:N(e.of.filter(e=>e!==i)),sel:void 0})),children:(0,H.jsx)(`svg`,{width:`10`,height:`10`,viewBox:`0 0 10 10`,stroke:`currentColor`,strokeWidth:`1.5`,"aria-hidden":`true`,children:(0,H.jsx)(`path`,{d:`m1.5 1.5 7 7m0-7-7 7`})})})]},i))}),(0,H.jsx)(s,{label:r.controls.add,children:()=>(0,H.jsx)(be,{state:e})}),(0,H.jsx)(w,{label:r.controls.region,name:`region`,value:e.region.toLowerCase(),options:[[``,r.controls.any],...T.filter(Boolean).map(e=>[e.toLowerCase(),n.text.regions[e]??e])],also:{sel:e.sel||void 0}}),(0,H.jsx)(w,{label:r.controls.order,name:`order`,value:e.order,options:M.map(e=>[e,r.orders[e]])}),(0,H.jsx)(C,{label:r.controls.view,views:pe,value:e.table?`table`:`picture`,words:r.views})]})}function be({state:e}){let t=l(),n=V[t.language],{data:a}=h(fe,{lang:t.language}),[o,s]=(0,O.useState)(``),c=(0,O.useRef)(null);(0,O.useEffect)(()=>c.current?.focus(),[]);let u=o.trim().toLowerCase(),d=e.of.length>=20,f=(n,r)=>t.go(t.with({of:N(r?[...e.of,n]:e.of.filter(e=>e!==n)),sel:void 0}));return(0,H.jsxs)(`div`,{className:`picker`,children:[(0,H.jsx)(`p`,{children:(0,H.jsx)(`b`,{children:n.controls.addTitle})}),(0,H.jsx)(`input`,{ref:c,type:`text`,value:o,"aria-label":n.controls.find,placeholder:n.controls.find,onChange:e=>s(e.target.value)}),d&&(0,H.jsx)(`p`,{className:`small soft`,children:n.controls.most}),!a&&(0,H.jsx)(r,{rows:6}),(0,H.jsx)(`ul`,{children:a?.alliances.nodes.filter(e=>`${e.name} ${e.acronym??``}`.toLowerCase().includes(u)).map(t=>{let r=i(t.id),a=e.of.includes(r);return(0,H.jsx)(`li`,{children:(0,H.jsxs)(`label`,{children:[(0,H.jsx)(`input`,{type:`checkbox`,checked:a,disabled:d&&!a,onChange:e=>f(r,e.target.checked)}),` `,(0,H.jsxs)(`span`,{children:[t.name,t.acronym&&` (${t.acronym})`,` `,(0,H.jsx)(`span`,{className:`soft small`,children:n.controls.members(t.members.totalCount)})]})]})},t.id)})})]})}var U=4;function W({columns:e,on:t,caption:n}){let{language:r}=l(),i=V[r];return(0,H.jsxs)(`table`,{className:`overlaps`,children:[(0,H.jsx)(`caption`,{className:`hidden`,children:n}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:i.exactly}),(0,H.jsx)(`th`,{scope:`col`,className:`r`,children:i.number}),(0,H.jsx)(`th`,{scope:`col`,children:i.who})]})}),(0,H.jsx)(`tbody`,{children:e.map(e=>(0,H.jsxs)(`tr`,{className:e.bits===t?.bits?`on`:void 0,children:[(0,H.jsx)(`td`,{children:(0,H.jsx)(x,{params:{sel:e.bits},children:e.rows.map(e=>e.short).join(` + `)})}),(0,H.jsx)(`td`,{className:`r`,children:e.count}),(0,H.jsxs)(`td`,{className:`among`,children:[e.institutions.slice(0,U).map((e,t)=>(0,H.jsxs)(`span`,{children:[t>0&&(r===`zh`?`、`:`, `),(0,H.jsx)(b,{thing:e})]},e.id)),e.count>U&&(0,H.jsxs)(H.Fragment,{children:[` `,(0,H.jsx)(x,{params:{sel:e.bits},children:i.more(e.count-U)})]})]})]},e.bits))})]})}var G=e=>e.replace(/ (consortium|partnership|network)$/,``),xe=e=>e.acronym??G(e.name),Se=24,Ce=e=>e.acronym&&e.name.length>Se?e.acronym:G(e.name);function K(e,t){let n=new Map(t.of.map((e,t)=>[`alliance/${e}`,t])),r=e.alliances.nodes.map(e=>({alliance:e,bit:n.get(e.id)??0,size:e.members.totalCount,short:xe(e)})).sort((e,t)=>t.size-e.size||(e.alliance.name<t.alliance.name?-1:1)),a=e.intersections.map(e=>{let n=new Set(e.alliances.map(e=>e.id));return{bits:t.of.map(e=>n.has(`alliance/${e}`)?`1`:`0`).join(``),count:e.count,degree:n.size,rows:r.filter(e=>n.has(e.alliance.id)),institutions:e.institutions.nodes}}),o=new Set(e.alliances.nodes.map(e=>i(e.id)));return{rows:r,columns:J(a,t.order),unknown:t.of.filter(e=>!o.has(e))}}var q=(e,t=e.rows)=>t.map(e=>e.short.toLowerCase()).join(`\0`);function J(e,t){let n=(e,t)=>t.count-e.count,r=(e,t)=>t.degree-e.degree,i=(e,t)=>q(e)<q(t)?-1:+(q(e)>q(t)),a={size:[n,r,i],degree:[r,n,i],name:[i]}[t];return[...e].sort((e,t)=>a.reduce((n,r)=>n||r(e,t),0))}function we(e,t){let n=J(e,`size`);return e.find(e=>e.bits===t)??n.find(e=>e.degree>1)??n[0]}function Y(e){let t=new Map;for(let n of e)t.set(n.degree,(t.get(n.degree)??0)+n.count);return[...t].sort(([e],[t])=>e-t)}var X=310,Te=26,Ee=24,De=34,Z=12.5;function Oe({sets:e,on:t,name:n}){let r=l(),i=V[r.language],[a,o]=de(320,4e3,900),s=ue(),d=e.columns.slice(0,60),f=Math.max(Ee,Math.min(De,(o-X-24)/Math.max(1,d.length))),p=Math.max(o,X+d.length*f+24),m=e.rows.length>10?26:34,h=220+e.rows.length*m+12,g=Math.max(1,...d.map(e=>e.count)),_=Math.max(1,...e.rows.map(e=>e.size)),v=(0,O.useMemo)(()=>ke(g),[g]),y=e=>202-e/v.at(-1)*162,b=e=>322+e*f+f/2,x=c();return(0,H.jsx)(`div`,{ref:a,className:`upset`,children:(0,H.jsxs)(`svg`,{viewBox:`0 0 ${p} ${h}`,width:p,height:h,role:`group`,"aria-label":n,children:[(0,H.jsxs)(`g`,{"aria-hidden":`true`,children:[e.rows.map((e,t)=>t%2==0&&(0,H.jsx)(`rect`,{x:`8`,y:220+t*m,width:p-16,height:m,fill:`var(--ground)`},e.alliance.id)),Y(e.columns).slice(0,8).map(([e,t],n)=>(0,H.jsxs)(`g`,{children:[(0,H.jsx)(`text`,{className:`count`,x:`58`,y:52+n*20,textAnchor:`end`,children:t}),(0,H.jsx)(`text`,{className:`words`,x:`68`,y:52+n*20,children:e===1?i.inOnly:i.inSome(e)})]},e)),v.map(e=>(0,H.jsxs)(`g`,{children:[(0,H.jsx)(`path`,{d:`M316 ${y(e)}H${p-14}`,stroke:e?`var(--line)`:`var(--line-strong)`}),(0,H.jsx)(`text`,{x:X,y:y(e)+4,textAnchor:`end`,children:e})]},e)),(0,H.jsx)(`text`,{x:X,y:18,textAnchor:`end`,children:i.axis}),e.rows.map((e,t)=>(0,H.jsxs)(`g`,{children:[(0,H.jsx)(`text`,{className:`size`,x:240,y:220+t*m+m/2+4,textAnchor:`end`,children:e.size}),(0,H.jsx)(`rect`,{x:248,y:220+t*m+m/2-5,width:Math.max(1,e.size/_*56),height:`10`,fill:`var(--known)`})]},e.alliance.id))]}),e.rows.map((e,t)=>{let n=r.href(u(e.alliance.id));return(0,H.jsxs)(`a`,{href:n,onClick:x(n),children:[(0,H.jsx)(`title`,{children:e.alliance.name}),(0,H.jsx)(`rect`,{x:`8`,y:220+t*m,width:206,height:m,fill:`transparent`}),(0,H.jsx)(`text`,{className:`name`,x:`14`,y:220+t*m+m/2+4,children:Ae(e.alliance.name,e.alliance.acronym)})]},e.alliance.id)}),(0,H.jsx)(`g`,{ref:s.ref,onKeyDown:s.onKeyDown,children:d.map((n,a)=>{let o=r.with({sel:n.bits}),s=n.bits===t?.bits,c=s?`var(--accent)`:n.degree>1?`var(--known)`:`var(--unnamed)`,l=e.rows.map((e,t)=>({r:e,j:t})).filter(({r:e})=>n.bits[e.bit]===`1`);return(0,H.jsxs)(`a`,{href:o,"aria-label":i.column(n.rows.map(e=>e.short),n.count),"aria-current":s||void 0,onClick:x(o),children:[(0,H.jsx)(`rect`,{className:`hit`,x:b(a)-f/2,y:14,width:f,height:h-Te+6,fill:s?`var(--tint)`:`transparent`}),(0,H.jsx)(`rect`,{x:b(a)-f*.32,y:y(n.count),width:f*.64,height:202-y(n.count),fill:c}),(0,H.jsx)(`text`,{className:s?`over strong`:`over`,x:b(a),y:y(n.count)-5,textAnchor:`middle`,children:n.count}),e.rows.map((e,t)=>n.bits[e.bit]!==`1`&&(0,H.jsx)(`circle`,{cx:b(a),cy:220+t*m+m/2,r:`2.6`,fill:`var(--line)`},e.bit)),l.length>1&&(0,H.jsx)(`path`,{d:`M${b(a)} ${220+l[0].j*m+m/2}V${220+l.at(-1).j*m+m/2}`,stroke:c,strokeWidth:`2.4`}),l.map(({r:e,j:t})=>(0,H.jsx)(`circle`,{cx:b(a),cy:220+t*m+m/2,r:`6`,fill:c},e.bit))]},n.bits)})})]})})}function ke(e){let t=e/5,n=10**Math.floor(Math.log10(Math.max(1,t))),r=Math.max(1,[1,2,5,10].map(e=>e*n).find(e=>e>=t)??n*10),i=Math.ceil(e/r);return Array.from({length:i+1},(e,t)=>t*r)}function Ae(e,t){let n=t&&t!==e?` (${t})`:``;return E(e+n,Z)<=194?e+n:E(e,Z)<=194?e:D(e,194-E(n,Z),Z)+n}var je=12;function Me({column:t,state:n,variables:r}){let{language:a}=l(),o=V[a],[s,c]=(0,O.useState)(!1),u=(h(A,s&&t.count>t.institutions.length?r:void 0).data?.intersections.find(e=>e.alliances.length===t.degree&&e.alliances.every(e=>t.rows.some(t=>t.alliance.id===e.id))))?.institutions.nodes??t.institutions,d=s?u:u.slice(0,je),f=n.of.length-t.degree,[p,m]=t.institutions,g=o.side.in(t.rows.map(e=>e.short),f);return(0,H.jsxs)(`section`,{children:[(0,H.jsx)(`h2`,{className:`of-column`,children:g}),(0,H.jsxs)(`table`,{className:`dense`,children:[(0,H.jsx)(`caption`,{className:`hidden`,children:g}),(0,H.jsx)(`thead`,{className:`hidden`,children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:o.who}),(0,H.jsx)(`th`,{scope:`col`,children:a===`zh`?`国家和地区`:`Country`})]})}),(0,H.jsx)(`tbody`,{children:d.map(e=>(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`td`,{children:(0,H.jsx)(b,{thing:e})}),(0,H.jsx)(`td`,{className:`r nowrap`,children:e.country&&(0,H.jsx)(`span`,{className:`soft`,children:e.country.name})})]},e.id))})]}),(0,H.jsxs)(`p`,{className:`acts`,children:[t.count>d.length&&(0,H.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>c(!0),children:o.side.all(t.count)}),t.count===2&&p&&m&&(0,H.jsx)(e,{to:`/paths`,params:{from:p.id,to:m.id},children:o.side.connect}),t.degree>1&&f>0&&(0,H.jsx)(x,{params:{of:N(t.rows.map(e=>i(e.alliance.id))),sel:void 0},children:o.side.only})]})]})}function Q({sets:e}){let{language:n,text:r,at:i}=l(),a=V[n];return(0,H.jsxs)(`section`,{children:[(0,H.jsx)(`h2`,{children:a.complete.title}),(0,H.jsxs)(`table`,{className:`dense`,children:[(0,H.jsx)(`caption`,{className:`hidden`,children:a.complete.title}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:a.complete.alliance}),(0,H.jsx)(`th`,{scope:`col`,className:`r`,children:a.complete.named}),(0,H.jsx)(`th`,{scope:`col`,children:a.complete.published})]})}),(0,H.jsx)(`tbody`,{children:e.rows.map(({alliance:e})=>{let n=e.coverage.published[0];return(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`td`,{children:(0,H.jsxs)(b,{thing:e,children:[e.name,e.acronym&&` (${e.acronym})`]})}),(0,H.jsxs)(`td`,{className:`r`,children:[e.coverage.named,i&&e.coverage.undated>0&&(0,H.jsx)(`div`,{className:`soft small`,children:a.complete.undated(e.coverage.undated)})]}),(0,H.jsx)(`td`,{children:n?(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(t,{figure:n}),` `,(0,H.jsx)(`span`,{className:`soft nowrap`,children:n.asOf?(0,H.jsx)(y,{date:n.asOf}):r.coverage.dateUnknown})]}):(0,H.jsx)(`span`,{className:`soft nowrap`,children:r.coverage.none})})]},e.id)})})]}),(0,H.jsx)(`div`,{className:`limits more-may`,children:(0,H.jsx)(`p`,{children:a.complete.note})})]})}function Ne(){let e=l(),t=V[e.language],r=me(e.address),a=he(r,e.language),s=h(k,a),c=s.data&&K(s.data,r),u=new Map(c?.rows.map(e=>[i(e.alliance.id),Ce(e.alliance)]));return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(_,{name:t.title,facts:a&&c&&c.columns.length>0&&!s.busy&&(0,H.jsx)(`p`,{className:`lead`,children:(0,H.jsx)(S,{children:$(c,r,t)})})}),(0,H.jsx)(ye,{state:r,names:u}),!a&&(0,H.jsxs)(o,{children:[t.few,` `,(0,H.jsx)(x,{params:{of:void 0,sel:void 0},children:t.usual})]}),a&&(0,H.jsx)(n,{answer:s,rows:14,children:e=>s.busy&&e.alliances.nodes.length!==r.of.length?null:(0,H.jsx)(Pe,{data:e,state:r,variables:a})})]})}function $(e,t,n){let r=Y(e.columns),i=r.reduce((e,[,t])=>e+t,0),a=r.reduce((e,[t,n])=>t>1?e+n:e,0),[o,s]=r.at(-1)??[0,0],c=s>3?[]:e.columns.filter(e=>e.degree===o).flatMap(e=>e.institutions.map(e=>e.name));return n.finding(i,t.of.length,a,t.region)+(o>2?n.top(s,o,c):``)+(n===V.zh?`。`:`.`)}function Pe({data:e,state:t,variables:n}){let{language:r,text:i,root:a,at:s,client:c}=l(),u=V[r],d=oe(),f=(0,O.useRef)(null),h=K(e,t),g=(0,O.useMemo)(()=>h.rows.map(e=>e.alliance.coverage.published[0]),[e,t.of.join(`,`)]),_=we(h.columns,t.sel),{dataset:y}=e,b=le($(h,t,u)),S=h.unknown.map(e=>(0,H.jsx)(o,{kind:`warn`,children:u.unknown(e)},e)),C=`${u.caption(t.of.length,t.region)} ${s?u.asOf(i.date(s)):u.times}`,w=[u.captionRest(t.of.length),d(se(e.alliances.nodes)),!t.table&&h.columns.length>60&&u.drawn(60,h.columns.length),`${y.name} ${y.version}, ${y.license}.`].filter(Boolean).join(` `);return h.columns.length===0?(0,H.jsxs)(H.Fragment,{children:[S,(0,H.jsxs)(o,{children:[t.region?u.noneIn(t.region):u.none,` `,t.region&&(0,H.jsx)(x,{params:{region:void 0},children:u.allRegions})]}),(0,H.jsx)(m,{answers:[g],children:(0,H.jsx)(Q,{sets:h})})]}):(0,H.jsxs)(m,{answers:[g],children:[S,(0,H.jsx)(p,{wide:!0,side:(0,H.jsxs)(H.Fragment,{children:[_&&(0,H.jsx)(Me,{column:_,state:t,variables:n},_.bits),(0,H.jsx)(Q,{sets:h})]}),children:(0,H.jsx)(ie,{className:`wide-picture`,title:(0,H.jsx)(`span`,{className:`hidden`,children:u.views[t.table?`table`:`picture`]}),caption:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`b`,{children:C}),` `,w,` `,(0,H.jsx)(`span`,{className:`wide-only keys-note`,children:u.keys})]}),actions:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(te,{className:`plain`,view:{title:u.title,statement:b,dataset:y.citation,version:y.version}}),(0,H.jsx)(ne,{version:y.version}),(0,H.jsx)(ce,{name:`overlap`,version:y.version,title:u.title,caption:`${b} ${C} ${w}`,picture:t.table?void 0:f,table:async()=>{let e=(await c.ask(A,n,s,new AbortController().signal)).intersections.flatMap(e=>e.institutions.nodes.map(t=>[t.id,t.name,t.country?.name??``,e.alliances.length,e.alliances.map(e=>e.id).join(` `)]));return ae([u.columns,...e])},links:[{label:`JSON`,href:ee(a,k,n,s)}]}),(0,H.jsx)(`span`,{className:`push`,children:(0,H.jsx)(re,{className:`plain`,document:k,variables:n})})]}),children:t.table?(0,H.jsx)(`div`,{className:`framed`,children:(0,H.jsx)(W,{columns:h.columns,on:_,caption:b})}):(0,H.jsx)(`div`,{ref:f,children:(0,H.jsx)(Oe,{sets:h,on:_,name:b})})})}),!t.table&&(0,H.jsx)(v,{id:`overlaps`,title:u.list,note:u.narrow,children:(0,H.jsx)(W,{columns:J(h.columns,`degree`),on:_,caption:u.list})})]})}export{Ne as default};