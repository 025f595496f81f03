import{$ as e,A as t,E as n,F as r,G as i,H as a,I as o,P as s,R as c,U as l,Y as u,_ as d,h as f,i as p,m,o as h,q as g,s as _,t as v,tt as y,w as b,z as x}from"./parts-CjvkDI2O.js";import{t as ee}from"./downloads-C_HleBYR.js";import{n as te,r as ne,t as re}from"./actions-Cry7VAQj.js";import{t as ie}from"./frame-BDEDZJ3q.js";import{t as ae}from"./files-CcDlILFI.js";import{n as oe,t as se}from"./named-only-BtnHCI6P.js";import{t as ce}from"./save-menu-GtPgUluB.js";import{n as le,t as S}from"./strong-BJiOJEmL.js";import{i as C,n as w}from"./controls-BXvFkWjX.js";import{t as T}from"./regions-K3HpCc83.js";import{t as E}from"./rove-B1a47wBQ.js";import{r as D,t as ue}from"./text-width-GsmNcSX1.js";import{t as de}from"./use-width-zjl6sse5.js";var O=y(),k={name:`Overlap`,text:`query Overlap($lang: String = "en", $ids: [ID!]!, $institutions: InstitutionFilter) {
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
}`},j=[`coursera-partnership`,`edx-consortium`,`gma`,`aua`,`universitas-21`],pe=[`picture`,`table`],M=[`size`,`degree`,`name`];function me({params:e}){let t=e.of===void 0?j:[...new Set(e.of.split(`,`).filter(e=>e&&e!==`-`))].slice(0,20),n=e.region?.toLowerCase();return{of:t,region:T.find(e=>e!==``&&e.toLowerCase()===n)??``,order:M.find(t=>t===e.order)??`size`,sel:e.sel&&/^[01]+$/.test(e.sel)&&e.sel.length===t.length?e.sel:``,table:e.view===`table`}}var N=e=>e.join(`,`)===j.join(`,`)?void 0:e.join(`,`)||`-`;function he(e,t){if(!(e.of.length<2))return{lang:t,ids:e.of.map(e=>`alliance/${e}`),...e.region&&{institutions:{country:{region:{in:[e.region]}}}}}}var ge=[`no`,`one`,`two`,`three`,`four`,`five`,`six`,`seven`,`eight`,`nine`,`ten`,`eleven`,`twelve`],P=e=>ge[e]??String(e),F=e=>e.length<2?e.join(``):`${e.slice(0,-1).join(`, `)} and ${e.at(-1)}`,I={Americas:`the Americas`},L=e=>e?` in ${I[e]??e}`:``,_e=e=>e===1?`1 institution is`:`${e} institutions are`,ve={title:`Who is in several of these alliances`,word:P,finding:(e,t,n,r)=>`*${e}* ${e===1?`institution`:`institutions`}${L(r)} ${e===1?`is`:`are`} named in at least one of the ${P(t)}; *${n}* ${n===1?`is`:`are`} in ${t===2?`both`:`more than one`}`,top:(e,t,n)=>`, and ${P(e)} ${e===1?`is`:`are`} in ${P(t)}${n.length?`: ${F(n)}`:``}`,controls:{alliances:`Alliances compared`,add:`+ Alliance`,addTitle:`Compare with`,find:`Find an alliance`,remove:e=>`Take away ${e}`,order:`Order`,region:`Region`,any:`all regions`,view:`View`,most:`Twenty alliances are the most that can be compared.`,members:e=>`${e} named`},orders:{size:`largest first`,degree:`most alliances first`,name:`by name`},views:{picture:`Picture`,table:`Table`},few:`Choose two alliances or more.`,usual:`Start with five of them`,unknown:e=>`There is no alliance ${e} here.`,none:`No institution is named in any of them.`,noneIn:e=>`No institution${L(e)} is named in any of them.`,allRegions:`All regions`,axis:`institutions`,inOnly:`in one only`,inSome:e=>`in ${P(e)}`,column:(e,t)=>`${e.join(` + `)}: ${t}`,caption:(e,t)=>`Exact intersections of ${P(e)} alliances; any role${t?`; institutions${L(t)}`:``};`,times:`all times.`,asOf:e=>`as of ${e}.`,captionRest:e=>`A column counts the institutions that are in all alliances with a filled dot${e>2?` and in none of the others`:` and not in the other`}. Grey: in one only.`,drawn:(e,t)=>`The picture shows the first ${e} of ${t} columns; the list has all.`,keys:`Arrow keys go from column to column, Enter chooses one.`,side:{in:(e,t)=>`In ${F(e)}${t===0?``:t===1?`, not in the other`:`, not in the other ${P(t)}`}`,connect:`See how these two are connected`,only:`Compare these alone`,all:e=>`All ${e}`},complete:{title:`How complete the lists are`,note:`More may be shared than is seen: an institution that is missing from a list is missing from each overlap with it.`,alliance:`Alliance`,named:`Named`,published:`Published`,measure:e=>e,undated:e=>`${e} undated`},list:`The overlaps as a list`,exactly:`In exactly`,number:`Institutions`,who:`Who`,more:e=>`and ${e} more`,narrow:`Most alliances first.`,columns:[`institution`,`name`,`country`,`alliances`,`alliance ids`],say:e=>`${_e(e)} shown`},R=e=>e.join(`、`),ye={Africa:`非洲`,Americas:`美洲`,Asia:`亚洲`,Europe:`欧洲`,Oceania:`大洋洲`},z=e=>e?`${ye[e]??e}的`:``,B=e({en:ve,zh:{title:`哪些机构同属其中多个联盟`,word:String,finding:(e,t,n,r)=>`${z(r)}*${e}* 个机构至少在 ${t} 个联盟之一中列名；*${n}* 个${t===2?`同属两者`:`属于一个以上`}`,top:(e,t,n)=>`，${e} 个属于 ${t} 个${n.length?`：${R(n)}`:``}`,controls:{alliances:`比较的联盟`,add:`+ 联盟`,addTitle:`加入比较`,find:`查找联盟`,remove:e=>`移除 ${e}`,order:`排序`,region:`地区`,any:`全部地区`,view:`视图`,most:`最多可比较二十个联盟。`,members:e=>`列名 ${e} 个`},orders:{size:`数量多者在前`,degree:`联盟多者在前`,name:`按名称`},views:{picture:`图`,table:`表格`},few:`请选择两个或更多联盟。`,usual:`从其中五个开始`,unknown:e=>`这里没有联盟 ${e}。`,none:`没有机构在其中任何一个列名。`,noneIn:e=>`没有${z(e)}机构在其中任何一个列名。`,allRegions:`全部地区`,axis:`机构数`,inOnly:`仅属一个`,inSome:e=>`属于 ${e} 个`,column:(e,t)=>`${e.join(` + `)}：${t}`,caption:(e,t)=>`${e} 个联盟的精确交集；不限角色；${t?`仅${z(t)}机构；`:``}`,times:`全部时间。`,asOf:e=>`截至 ${e}。`,captionRest:e=>`每一列计数的是属于所有实心点联盟、且不属于${e>2?`其余任何联盟`:`另一联盟`}的机构。灰色：仅属一个。`,drawn:(e,t)=>`图中显示 ${t} 列中的前 ${e} 列；列表包含全部。`,keys:`方向键在各列之间移动，回车选中。`,side:{in:(e,t)=>`属于 ${R(e)}${t===0?``:t===1?`，不属于另一个`:`，不属于其余 ${t} 个`}`,connect:`查看两者如何相连`,only:`仅比较这些`,all:e=>`全部 ${e} 个`},complete:{title:`名单有多完整`,note:`实际重叠可能更多：未列入某名单的机构，也不会出现在与它的任何重叠之中。`,alliance:`联盟`,named:`列名`,published:`公布`,measure:e=>e,undated:e=>`${e} 个日期不详`},list:`重叠列表`,exactly:`恰好属于`,number:`机构数`,who:`机构`,more:e=>`另有 ${e} 个`,narrow:`联盟多者在前。`,columns:[`机构`,`名称`,`国家和地区`,`联盟`,`联盟编号`],say:e=>`显示 ${e} 个机构`}}),V=i();function be({state:e,names:t}){let n=l(),r=B[n.language];return(0,V.jsxs)(`div`,{className:`bar controls overlap-controls`,children:[(0,V.jsx)(`ul`,{className:`bar`,"aria-label":r.controls.alliances,children:e.of.map(i=>(0,V.jsxs)(`li`,{className:`chip`,children:[(0,V.jsx)(f,{of:`alliance`,silent:!0}),t.get(i)??i,(0,V.jsx)(`button`,{type:`button`,"aria-label":r.controls.remove(t.get(i)??i),onClick:()=>n.go(n.with({of:N(e.of.filter(e=>e!==i)),sel:void 0})),children:(0,V.jsx)(`svg`,{width:`10`,height:`10`,viewBox:`0 0 10 10`,stroke:`currentColor`,strokeWidth:`1.5`,"aria-hidden":`true`,children:(0,V.jsx)(`path`,{d:`m1.5 1.5 7 7m0-7-7 7`})})})]},i))}),(0,V.jsx)(b,{label:r.controls.add,children:()=>(0,V.jsx)(xe,{state:e})}),(0,V.jsx)(w,{label:r.controls.region,name:`region`,value:e.region.toLowerCase(),options:[[``,r.controls.any],...T.filter(Boolean).map(e=>[e.toLowerCase(),n.text.regions[e]??e])],also:{sel:e.sel||void 0}}),(0,V.jsx)(w,{label:r.controls.order,name:`order`,value:e.order,options:M.map(e=>[e,r.orders[e]])}),(0,V.jsx)(C,{label:r.controls.view,views:pe,value:e.table?`table`:`picture`,words:r.views})]})}function xe({state:e}){let t=l(),n=B[t.language],{data:i}=m(fe,{lang:t.language}),[a,o]=(0,O.useState)(``),s=(0,O.useRef)(null);(0,O.useEffect)(()=>s.current?.focus(),[]);let c=a.trim().toLowerCase(),u=e.of.length>=20,d=(n,r)=>t.go(t.with({of:N(r?[...e.of,n]:e.of.filter(e=>e!==n)),sel:void 0}));return(0,V.jsxs)(`div`,{className:`picker`,children:[(0,V.jsx)(`p`,{children:(0,V.jsx)(`b`,{children:n.controls.addTitle})}),(0,V.jsx)(`input`,{ref:s,type:`text`,value:a,"aria-label":n.controls.find,placeholder:n.controls.find,onChange:e=>o(e.target.value)}),u&&(0,V.jsx)(`p`,{className:`small soft`,children:n.controls.most}),!i&&(0,V.jsx)(r,{rows:6}),(0,V.jsx)(`ul`,{children:i?.alliances.nodes.filter(e=>`${e.name} ${e.acronym??``}`.toLowerCase().includes(c)).map(t=>{let r=g(t.id),i=e.of.includes(r);return(0,V.jsx)(`li`,{children:(0,V.jsxs)(`label`,{children:[(0,V.jsx)(`input`,{type:`checkbox`,checked:i,disabled:u&&!i,onChange:e=>d(r,e.target.checked)}),` `,(0,V.jsxs)(`span`,{children:[t.name,t.acronym&&` (${t.acronym})`,` `,(0,V.jsx)(`span`,{className:`soft small`,children:n.controls.members(t.members.totalCount)})]})]})},t.id)})})]})}var H=4;function U({columns:e,on:t,caption:n}){let{language:r}=l(),i=B[r];return(0,V.jsxs)(`table`,{className:`overlaps`,children:[(0,V.jsx)(`caption`,{className:`hidden`,children:n}),(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`col`,children:i.exactly}),(0,V.jsx)(`th`,{scope:`col`,className:`r`,children:i.number}),(0,V.jsx)(`th`,{scope:`col`,children:i.who})]})}),(0,V.jsx)(`tbody`,{children:e.map(e=>(0,V.jsxs)(`tr`,{className:e.bits===t?.bits?`on`:void 0,children:[(0,V.jsx)(`td`,{children:(0,V.jsx)(c,{params:{sel:e.bits},children:e.rows.map(e=>e.short).join(` + `)})}),(0,V.jsx)(`td`,{className:`r`,children:e.count}),(0,V.jsxs)(`td`,{className:`among`,children:[e.institutions.slice(0,H).map((e,t)=>(0,V.jsxs)(`span`,{children:[t>0&&(r===`zh`?`、`:`, `),(0,V.jsx)(d,{thing:e})]},e.id)),e.count>H&&(0,V.jsxs)(V.Fragment,{children:[` `,(0,V.jsx)(c,{params:{sel:e.bits},children:i.more(e.count-H)})]})]})]},e.bits))})]})}var W=e=>e.replace(/ (consortium|partnership|network)$/,``),Se=e=>e.acronym??W(e.name),Ce=24,we=e=>e.acronym&&e.name.length>Ce?e.acronym:W(e.name);function G(e,t){let n=new Map(t.of.map((e,t)=>[`alliance/${e}`,t])),r=e.alliances.nodes.map(e=>({alliance:e,bit:n.get(e.id)??0,size:e.members.totalCount,short:Se(e)})).sort((e,t)=>t.size-e.size||(e.alliance.name<t.alliance.name?-1:1)),i=e.intersections.map(e=>{let n=new Set(e.alliances.map(e=>e.id));return{bits:t.of.map(e=>n.has(`alliance/${e}`)?`1`:`0`).join(``),count:e.count,degree:n.size,rows:r.filter(e=>n.has(e.alliance.id)),institutions:e.institutions.nodes}}),a=new Set(e.alliances.nodes.map(e=>g(e.id)));return{rows:r,columns:q(i,t.order),unknown:t.of.filter(e=>!a.has(e))}}var K=(e,t=e.rows)=>t.map(e=>e.short.toLowerCase()).join(`\0`);function q(e,t){let n=(e,t)=>t.count-e.count,r=(e,t)=>t.degree-e.degree,i=(e,t)=>K(e)<K(t)?-1:+(K(e)>K(t)),a={size:[n,r,i],degree:[r,n,i],name:[i]}[t];return[...e].sort((e,t)=>a.reduce((n,r)=>n||r(e,t),0))}function Te(e,t){let n=q(e,`size`);return e.find(e=>e.bits===t)??n.find(e=>e.degree>1)??n[0]}function J(e){let t=new Map;for(let n of e)t.set(n.degree,(t.get(n.degree)??0)+n.count);return[...t].sort(([e],[t])=>e-t)}var Y=310,Ee=26,De=24,Oe=34,X=12.5;function Z({sets:e,on:t,name:n}){let r=l(),i=B[r.language],[o,s]=de(320,4e3,900),c=E(),d=e.columns.slice(0,60),f=Math.max(De,Math.min(Oe,(s-Y-24)/Math.max(1,d.length))),p=Math.max(s,Y+d.length*f+24),m=e.rows.length>10?26:34,h=220+e.rows.length*m+12,g=Math.max(1,...d.map(e=>e.count)),_=Math.max(1,...e.rows.map(e=>e.size)),v=(0,O.useMemo)(()=>ke(g),[g]),y=e=>202-e/v.at(-1)*162,b=e=>322+e*f+f/2,x=a();return(0,V.jsx)(`div`,{ref:o,className:`upset`,children:(0,V.jsxs)(`svg`,{viewBox:`0 0 ${p} ${h}`,width:p,height:h,role:`group`,"aria-label":n,children:[(0,V.jsxs)(`g`,{"aria-hidden":`true`,children:[e.rows.map((e,t)=>t%2==0&&(0,V.jsx)(`rect`,{x:`8`,y:220+t*m,width:p-16,height:m,fill:`var(--ground)`},e.alliance.id)),J(e.columns).slice(0,8).map(([e,t],n)=>(0,V.jsxs)(`g`,{children:[(0,V.jsx)(`text`,{className:`count`,x:`58`,y:52+n*20,textAnchor:`end`,children:t}),(0,V.jsx)(`text`,{className:`words`,x:`68`,y:52+n*20,children:e===1?i.inOnly:i.inSome(e)})]},e)),v.map(e=>(0,V.jsxs)(`g`,{children:[(0,V.jsx)(`path`,{d:`M316 ${y(e)}H${p-14}`,stroke:e?`var(--line)`:`var(--line-strong)`}),(0,V.jsx)(`text`,{x:Y,y:y(e)+4,textAnchor:`end`,children:e})]},e)),(0,V.jsx)(`text`,{x:Y,y:18,textAnchor:`end`,children:i.axis}),e.rows.map((e,t)=>(0,V.jsxs)(`g`,{children:[(0,V.jsx)(`text`,{className:`size`,x:240,y:220+t*m+m/2+4,textAnchor:`end`,children:e.size}),(0,V.jsx)(`rect`,{x:248,y:220+t*m+m/2-5,width:Math.max(1,e.size/_*56),height:`10`,fill:`var(--known)`})]},e.alliance.id))]}),e.rows.map((e,t)=>{let n=r.href(u(e.alliance.id));return(0,V.jsxs)(`a`,{href:n,onClick:x(n),children:[(0,V.jsx)(`title`,{children:e.alliance.name}),(0,V.jsx)(`rect`,{x:`8`,y:220+t*m,width:206,height:m,fill:`transparent`}),(0,V.jsx)(`text`,{className:`name`,x:`14`,y:220+t*m+m/2+4,children:Ae(e.alliance.name,e.alliance.acronym)})]},e.alliance.id)}),(0,V.jsx)(`g`,{ref:c.ref,onKeyDown:c.onKeyDown,children:d.map((n,a)=>{let o=r.with({sel:n.bits}),s=n.bits===t?.bits,c=s?`var(--accent)`:n.degree>1?`var(--known)`:`var(--unnamed)`,l=e.rows.map((e,t)=>({r:e,j:t})).filter(({r:e})=>n.bits[e.bit]===`1`);return(0,V.jsxs)(`a`,{href:o,"aria-label":i.column(n.rows.map(e=>e.short),n.count),"aria-current":s||void 0,onClick:x(o),children:[(0,V.jsx)(`rect`,{className:`hit`,x:b(a)-f/2,y:14,width:f,height:h-Ee+6,fill:s?`var(--tint)`:`transparent`}),(0,V.jsx)(`rect`,{x:b(a)-f*.32,y:y(n.count),width:f*.64,height:202-y(n.count),fill:c}),(0,V.jsx)(`text`,{className:s?`over strong`:`over`,x:b(a),y:y(n.count)-5,textAnchor:`middle`,children:n.count}),e.rows.map((e,t)=>n.bits[e.bit]!==`1`&&(0,V.jsx)(`circle`,{cx:b(a),cy:220+t*m+m/2,r:`2.6`,fill:`var(--line)`},e.bit)),l.length>1&&(0,V.jsx)(`path`,{d:`M${b(a)} ${220+l[0].j*m+m/2}V${220+l.at(-1).j*m+m/2}`,stroke:c,strokeWidth:`2.4`}),l.map(({r:e,j:t})=>(0,V.jsx)(`circle`,{cx:b(a),cy:220+t*m+m/2,r:`6`,fill:c},e.bit))]},n.bits)})})]})})}function ke(e){let t=e/5,n=10**Math.floor(Math.log10(Math.max(1,t))),r=Math.max(1,[1,2,5,10].map(e=>e*n).find(e=>e>=t)??n*10),i=Math.ceil(e/r);return Array.from({length:i+1},(e,t)=>t*r)}function Ae(e,t){let n=t&&t!==e?` (${t})`:``;return D(e+n,X)<=194?e+n:D(e,X)<=194?e:ue(e,194-D(n,X),X)+n}var je=12;function Me({column:e,state:t,variables:n}){let{language:r}=l(),i=B[r],[a,o]=(0,O.useState)(!1),s=(m(A,a&&e.count>e.institutions.length?n:void 0).data?.intersections.find(t=>t.alliances.length===e.degree&&t.alliances.every(t=>e.rows.some(e=>e.alliance.id===t.id))))?.institutions.nodes??e.institutions,u=a?s:s.slice(0,je),f=t.of.length-e.degree,[p,h]=e.institutions,_=i.side.in(e.rows.map(e=>e.short),f);return(0,V.jsxs)(`section`,{children:[(0,V.jsx)(`h2`,{className:`of-column`,children:_}),(0,V.jsxs)(`table`,{className:`dense`,children:[(0,V.jsx)(`caption`,{className:`hidden`,children:_}),(0,V.jsx)(`thead`,{className:`hidden`,children:(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`col`,children:i.who}),(0,V.jsx)(`th`,{scope:`col`,children:r===`zh`?`国家和地区`:`Country`})]})}),(0,V.jsx)(`tbody`,{children:u.map(e=>(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`td`,{children:(0,V.jsx)(d,{thing:e})}),(0,V.jsx)(`td`,{className:`r nowrap`,children:e.country&&(0,V.jsx)(`span`,{className:`soft`,children:e.country.name})})]},e.id))})]}),(0,V.jsxs)(`p`,{className:`acts`,children:[e.count>u.length&&(0,V.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>o(!0),children:i.side.all(e.count)}),e.count===2&&p&&h&&(0,V.jsx)(x,{to:`/paths`,params:{from:p.id,to:h.id},children:i.side.connect}),e.degree>1&&f>0&&(0,V.jsx)(c,{params:{of:N(e.rows.map(e=>g(e.alliance.id))),sel:void 0},children:i.side.only})]})]})}function Q({sets:e}){let{language:t,text:r,at:i}=l(),a=B[t];return(0,V.jsxs)(`section`,{children:[(0,V.jsx)(`h2`,{children:a.complete.title}),(0,V.jsxs)(`table`,{className:`dense`,children:[(0,V.jsx)(`caption`,{className:`hidden`,children:a.complete.title}),(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`col`,children:a.complete.alliance}),(0,V.jsx)(`th`,{scope:`col`,className:`r`,children:a.complete.named}),(0,V.jsx)(`th`,{scope:`col`,children:a.complete.published})]})}),(0,V.jsx)(`tbody`,{children:e.rows.map(({alliance:e})=>{let t=e.coverage.published[0];return(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`td`,{children:(0,V.jsxs)(d,{thing:e,children:[e.name,e.acronym&&` (${e.acronym})`]})}),(0,V.jsxs)(`td`,{className:`r`,children:[e.coverage.named,i&&e.coverage.undated>0&&(0,V.jsx)(`div`,{className:`soft small`,children:a.complete.undated(e.coverage.undated)})]}),(0,V.jsx)(`td`,{children:t?(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(n,{figure:t}),` `,(0,V.jsx)(`span`,{className:`soft nowrap`,children:t.asOf?(0,V.jsx)(v,{date:t.asOf}):r.coverage.dateUnknown})]}):(0,V.jsx)(`span`,{className:`soft nowrap`,children:r.coverage.none})})]},e.id)})})]}),(0,V.jsx)(`div`,{className:`limits more-may`,children:(0,V.jsx)(`p`,{children:a.complete.note})})]})}function Ne(){let e=l(),t=B[e.language],n=me(e.address),r=he(n,e.language),i=m(k,r),a=i.data&&G(i.data,n),u=new Map(a?.rows.map(e=>[g(e.alliance.id),we(e.alliance)]));return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(h,{name:t.title,facts:r&&a&&a.columns.length>0&&!i.busy&&(0,V.jsx)(`p`,{className:`lead`,children:(0,V.jsx)(S,{children:$(a,n,t)})})}),(0,V.jsx)(be,{state:n,names:u}),!r&&(0,V.jsxs)(o,{children:[t.few,` `,(0,V.jsx)(c,{params:{of:void 0,sel:void 0},children:t.usual})]}),r&&(0,V.jsx)(s,{answer:i,rows:14,children:e=>i.busy&&e.alliances.nodes.length!==n.of.length?null:(0,V.jsx)(Pe,{data:e,state:n,variables:r})})]})}function $(e,t,n){let r=J(e.columns),i=r.reduce((e,[,t])=>e+t,0),a=r.reduce((e,[t,n])=>t>1?e+n:e,0),[o,s]=r.at(-1)??[0,0],c=s>3?[]:e.columns.filter(e=>e.degree===o).flatMap(e=>e.institutions.map(e=>e.name));return n.finding(i,t.of.length,a,t.region)+(o>2?n.top(s,o,c):``)+(n===B.zh?`。`:`.`)}function Pe({data:e,state:n,variables:r}){let{language:i,text:a,root:s,at:u,client:d}=l(),f=B[i],m=oe(),h=(0,O.useRef)(null),g=G(e,n),v=(0,O.useMemo)(()=>g.rows.map(e=>e.alliance.coverage.published[0]),[e,n.of.join(`,`)]),y=Te(g.columns,n.sel),{dataset:b}=e,x=le($(g,n,f)),S=g.unknown.map(e=>(0,V.jsx)(o,{kind:`warn`,children:f.unknown(e)},e)),C=`${f.caption(n.of.length,n.region)} ${u?f.asOf(a.date(u)):f.times}`,w=[f.captionRest(n.of.length),m(se(e.alliances.nodes)),!n.table&&g.columns.length>60&&f.drawn(60,g.columns.length),`${b.name} ${b.version}, ${b.license}.`].filter(Boolean).join(` `);return g.columns.length===0?(0,V.jsxs)(V.Fragment,{children:[S,(0,V.jsxs)(o,{children:[n.region?f.noneIn(n.region):f.none,` `,n.region&&(0,V.jsx)(c,{params:{region:void 0},children:f.allRegions})]}),(0,V.jsx)(t,{answers:[v],children:(0,V.jsx)(Q,{sets:g})})]}):(0,V.jsxs)(t,{answers:[v],children:[S,(0,V.jsx)(p,{wide:!0,side:(0,V.jsxs)(V.Fragment,{children:[y&&(0,V.jsx)(Me,{column:y,state:n,variables:r},y.bits),(0,V.jsx)(Q,{sets:g})]}),children:(0,V.jsx)(ie,{className:`wide-picture`,title:(0,V.jsx)(`span`,{className:`hidden`,children:f.views[n.table?`table`:`picture`]}),caption:(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`b`,{children:C}),` `,w,` `,(0,V.jsx)(`span`,{className:`wide-only keys-note`,children:f.keys})]}),actions:(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(te,{className:`plain`,view:{title:f.title,statement:x,dataset:b.citation,version:b.version}}),(0,V.jsx)(ne,{version:b.version}),(0,V.jsx)(ce,{name:`overlap`,version:b.version,title:f.title,caption:`${x} ${C} ${w}`,picture:n.table?void 0:h,table:async()=>{let e=(await d.ask(A,r,u,new AbortController().signal)).intersections.flatMap(e=>e.institutions.nodes.map(t=>[t.id,t.name,t.country?.name??``,e.alliances.length,e.alliances.map(e=>e.id).join(` `)]));return ae([f.columns,...e])},links:[{label:`JSON`,href:ee(s,k,r,u)}]}),(0,V.jsx)(`span`,{className:`push`,children:(0,V.jsx)(re,{className:`plain`,document:k,variables:r})})]}),children:n.table?(0,V.jsx)(`div`,{className:`framed`,children:(0,V.jsx)(U,{columns:g.columns,on:y,caption:x})}):(0,V.jsx)(`div`,{ref:h,children:(0,V.jsx)(Z,{sets:g,on:y,name:x})})})}),!n.table&&(0,V.jsx)(_,{id:`overlaps`,title:f.list,note:f.narrow,children:(0,V.jsx)(U,{columns:q(g.columns,`degree`),on:y,caption:f.list})})]})}export{Ne as default};