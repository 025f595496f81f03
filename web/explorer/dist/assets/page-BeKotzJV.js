import{$ as e,B as t,C as n,D as r,F as i,G as a,I as o,L as s,N as c,T as l,U as u,Y as d,f,h as p,k as m,l as h,p as g,q as _,t as v,tt as y,z as b}from"./parts-C3VZZZiK.js";import{t as x}from"./downloads-C_HleBYR.js";import{i as ee,n as te,r as ne,t as re}from"./actions-BdF6-c9g.js";import{t as ie}from"./frame-vv3DCHw0.js";import{n as ae,r as oe,t as S}from"./files-dukieSF9.js";import{n as se,r as ce,t as C}from"./strong-BmF_Mc2H.js";import{t as w}from"./regions-K3HpCc83.js";import{t as T}from"./rove-DGAR4KxS.js";import{t as le}from"./use-width-CuqAsP9I.js";var E=y(),D={name:`Overlap`,text:`query Overlap($lang: String = "en", $ids: [ID!]!, $institutions: InstitutionFilter) {
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
}`},O={name:`OverlapColumn`,text:`query OverlapColumn($lang: String = "en", $ids: [ID!]!, $institutions: InstitutionFilter, $first: Int = 500) {
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
}`},k={name:`OverlapChoices`,text:`query OverlapChoices($lang: String = "en", $after: String) {
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
}`},A=[`coursera-partnership`,`edx-consortium`,`gma`,`aua`,`universitas-21`],j=[`size`,`degree`,`name`];function ue({params:e}){let t=e.of===void 0?A:[...new Set(e.of.split(`,`).filter(e=>e&&e!==`-`))].slice(0,20),n=e.region?.toLowerCase();return{of:t,region:w.find(e=>e!==``&&e.toLowerCase()===n)??``,order:j.find(t=>t===e.order)??`size`,sel:e.sel&&/^[01]+$/.test(e.sel)&&e.sel.length===t.length?e.sel:``,table:e.view===`table`}}var M=e=>e.join(`,`)===A.join(`,`)?void 0:e.join(`,`)||`-`;function de(e,t){if(!(e.of.length<2))return{lang:t,ids:e.of.map(e=>`alliance/${e}`),...e.region&&{institutions:{country:{region:{in:[e.region]}}}}}}var fe=[`no`,`one`,`two`,`three`,`four`,`five`,`six`,`seven`,`eight`,`nine`,`ten`,`eleven`,`twelve`],N=e=>fe[e]??String(e),P=e=>e.length<2?e.join(``):`${e.slice(0,-1).join(`, `)} and ${e.at(-1)}`,F={Americas:`the Americas`},I=e=>e?` in ${F[e]??e}`:``,L=e=>e===1?`1 institution is`:`${e} institutions are`,R={title:`Who is in several of these alliances`,word:N,finding:(e,t,n,r)=>`*${e}* ${e===1?`institution`:`institutions`}${I(r)} ${e===1?`is`:`are`} named in at least one of the ${N(t)}; *${n}* ${n===1?`is`:`are`} in ${t===2?`both`:`more than one`}`,top:(e,t,n)=>`, and ${N(e)} ${e===1?`is`:`are`} in ${N(t)}${n.length?`: ${P(n)}`:``}`,controls:{alliances:`Alliances compared`,add:`+ Alliance`,addTitle:`Compare with`,find:`Find an alliance`,remove:e=>`Take away ${e}`,order:`Order`,region:`Region`,any:`all regions`,view:`View`,most:`Twenty alliances are the most that can be compared.`,members:e=>`${e} named`},orders:{size:`largest first`,degree:`most alliances first`,name:`by name`},views:{picture:`Picture`,table:`Table`},few:`Choose two alliances or more.`,usual:`Start with five of them`,unknown:e=>`There is no alliance ${e} here.`,none:`No institution is named in any of them.`,noneIn:e=>`No institution${I(e)} is named in any of them.`,allRegions:`All regions`,axis:`institutions`,inOnly:`in one only`,inSome:e=>`in ${N(e)}`,column:(e,t)=>`${e.join(` + `)}: ${t}`,caption:(e,t)=>`Exact intersections of ${N(e)} alliances; any role${t?`; institutions${I(t)}`:``};`,times:`all times.`,asOf:e=>`as of ${e}.`,captionRest:e=>`A column counts the institutions that are in all alliances with a filled dot${e>2?` and in none of the others`:` and not in the other`}. Grey: in one only.`,drawn:(e,t)=>`The picture shows the first ${e} of ${t} columns; the list has all.`,keys:`Arrow keys go from column to column, Enter chooses one.`,side:{in:(e,t)=>`In ${P(e)}${t===0?``:t===1?`, not in the other`:`, not in the other ${N(t)}`}`,connect:`See how these two are connected`,only:`Compare these alone`,all:e=>`All ${e}`},complete:{title:`How complete the lists are`,note:`More may be shared than is seen: an institution that is missing from a list is missing from each overlap with it.`,alliance:`Alliance`,named:`Named`,published:`Published`,measure:e=>e,undated:e=>`${e} undated`},list:`The overlaps as a list`,exactly:`In exactly`,number:`Institutions`,who:`Who`,more:e=>`and ${e} more`,narrow:`Most alliances first.`,csv:`Overlaps as CSV`,svg:`Picture as SVG`,columns:[`institution`,`name`,`country`,`alliances`,`alliance ids`],say:e=>`${L(e)} shown`},z=e=>e.join(`、`),B={Africa:`非洲`,Americas:`美洲`,Asia:`亚洲`,Europe:`欧洲`,Oceania:`大洋洲`},V=e=>e?`${B[e]??e}的`:``,H=e({en:R,zh:{title:`哪些机构同属其中多个联盟`,word:String,finding:(e,t,n,r)=>`${V(r)}*${e}* 个机构至少在 ${t} 个联盟之一中列名；*${n}* 个${t===2?`同属两者`:`属于一个以上`}`,top:(e,t,n)=>`，${e} 个属于 ${t} 个${n.length?`：${z(n)}`:``}`,controls:{alliances:`比较的联盟`,add:`+ 联盟`,addTitle:`加入比较`,find:`查找联盟`,remove:e=>`移除 ${e}`,order:`排序`,region:`地区`,any:`全部地区`,view:`视图`,most:`最多可比较二十个联盟。`,members:e=>`列名 ${e} 个`},orders:{size:`数量多者在前`,degree:`联盟多者在前`,name:`按名称`},views:{picture:`图`,table:`表格`},few:`请选择两个或更多联盟。`,usual:`从其中五个开始`,unknown:e=>`这里没有联盟 ${e}。`,none:`没有机构在其中任何一个列名。`,noneIn:e=>`没有${V(e)}机构在其中任何一个列名。`,allRegions:`全部地区`,axis:`机构数`,inOnly:`仅属一个`,inSome:e=>`属于 ${e} 个`,column:(e,t)=>`${e.join(` + `)}：${t}`,caption:(e,t)=>`${e} 个联盟的精确交集；不限角色；${t?`仅${V(t)}机构；`:``}`,times:`全部时间。`,asOf:e=>`截至 ${e}。`,captionRest:e=>`每一列计数的是属于所有实心点联盟、且不属于${e>2?`其余任何联盟`:`另一联盟`}的机构。灰色：仅属一个。`,drawn:(e,t)=>`图中显示 ${t} 列中的前 ${e} 列；列表包含全部。`,keys:`方向键在各列之间移动，回车选中。`,side:{in:(e,t)=>`属于 ${z(e)}${t===0?``:t===1?`，不属于另一个`:`，不属于其余 ${t} 个`}`,connect:`查看两者如何相连`,only:`仅比较这些`,all:e=>`全部 ${e} 个`},complete:{title:`名单有多完整`,note:`实际重叠可能更多：未列入某名单的机构，也不会出现在与它的任何重叠之中。`,alliance:`联盟`,named:`列名`,published:`公布`,measure:e=>e,undated:e=>`${e} 个日期不详`},list:`重叠列表`,exactly:`恰好属于`,number:`机构数`,who:`机构`,more:e=>`另有 ${e} 个`,narrow:`联盟多者在前。`,csv:`重叠 CSV`,svg:`图片 SVG`,columns:[`机构`,`名称`,`国家和地区`,`联盟`,`联盟编号`],say:e=>`显示 ${e} 个机构`}}),U=a();function W({state:e,names:t}){let i=u(),a=H[i.language];return(0,U.jsxs)(`div`,{className:`bar overlap-controls`,children:[(0,U.jsx)(`ul`,{className:`bar`,"aria-label":a.controls.alliances,children:e.of.map(r=>(0,U.jsxs)(`li`,{className:`chip`,children:[(0,U.jsx)(n,{of:`alliance`,silent:!0}),t.get(r)??r,(0,U.jsx)(`button`,{type:`button`,"aria-label":a.controls.remove(t.get(r)??r),onClick:()=>i.go(i.with({of:M(e.of.filter(e=>e!==r)),sel:void 0})),children:(0,U.jsx)(`svg`,{width:`10`,height:`10`,viewBox:`0 0 10 10`,stroke:`currentColor`,strokeWidth:`1.5`,"aria-hidden":`true`,children:(0,U.jsx)(`path`,{d:`m1.5 1.5 7 7m0-7-7 7`})})})]},r))}),(0,U.jsx)(r,{label:a.controls.add,children:()=>(0,U.jsx)(pe,{state:e})}),(0,U.jsxs)(`label`,{className:`ctl`,children:[(0,U.jsx)(`span`,{children:a.controls.region}),(0,U.jsx)(`select`,{value:e.region,onChange:t=>i.go(i.with({region:t.target.value.toLowerCase()||void 0,sel:e.sel||void 0})),children:[``,...w.filter(Boolean)].map(e=>(0,U.jsx)(`option`,{value:e,children:e?i.text.regions[e]:a.controls.any},e))})]}),(0,U.jsxs)(`label`,{className:`ctl`,children:[(0,U.jsx)(`span`,{children:a.controls.order}),(0,U.jsx)(`select`,{value:e.order,onChange:e=>i.go(i.with({order:e.target.value===`size`?void 0:e.target.value})),children:j.map(e=>(0,U.jsx)(`option`,{value:e,children:a.orders[e]},e))})]}),(0,U.jsxs)(`div`,{className:`seg push wide-only`,role:`group`,"aria-label":a.controls.view,children:[(0,U.jsx)(b,{params:{view:void 0},current:!e.table,children:a.views.picture}),(0,U.jsx)(b,{params:{view:`table`},current:e.table,children:a.views.table})]})]})}function pe({state:e}){let t=u(),n=H[t.language],{data:r}=p(k,{lang:t.language}),[i,a]=(0,E.useState)(``),s=(0,E.useRef)(null);(0,E.useEffect)(()=>s.current?.focus(),[]);let c=i.trim().toLowerCase(),l=e.of.length>=20,d=(n,r)=>t.go(t.with({of:M(r?[...e.of,n]:e.of.filter(e=>e!==n)),sel:void 0}));return(0,U.jsxs)(`div`,{className:`picker`,children:[(0,U.jsx)(`p`,{children:(0,U.jsx)(`b`,{children:n.controls.addTitle})}),(0,U.jsx)(`input`,{ref:s,type:`text`,value:i,"aria-label":n.controls.find,placeholder:n.controls.find,onChange:e=>a(e.target.value)}),l&&(0,U.jsx)(`p`,{className:`small soft`,children:n.controls.most}),!r&&(0,U.jsx)(o,{rows:6}),(0,U.jsx)(`ul`,{children:r?.alliances.nodes.filter(e=>`${e.name} ${e.acronym??``}`.toLowerCase().includes(c)).map(t=>{let r=_(t.id),i=e.of.includes(r);return(0,U.jsx)(`li`,{children:(0,U.jsxs)(`label`,{children:[(0,U.jsx)(`input`,{type:`checkbox`,checked:i,disabled:l&&!i,onChange:e=>d(r,e.target.checked)}),` `,(0,U.jsxs)(`span`,{children:[t.name,t.acronym&&` (${t.acronym})`,` `,(0,U.jsx)(`span`,{className:`soft small`,children:n.controls.members(t.members.totalCount)})]})]})},t.id)})})]})}var G=4;function K({columns:e,on:t,caption:n}){let{language:r}=u(),i=H[r];return(0,U.jsxs)(`table`,{className:`overlaps`,children:[(0,U.jsx)(`caption`,{className:`hidden`,children:n}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,children:i.exactly}),(0,U.jsx)(`th`,{scope:`col`,className:`r`,children:i.number}),(0,U.jsx)(`th`,{scope:`col`,children:i.who})]})}),(0,U.jsx)(`tbody`,{children:e.map(e=>(0,U.jsxs)(`tr`,{className:e.bits===t?.bits?`on`:void 0,children:[(0,U.jsx)(`td`,{children:(0,U.jsx)(b,{params:{sel:e.bits},children:e.rows.map(e=>e.short).join(` + `)})}),(0,U.jsx)(`td`,{className:`r`,children:e.count}),(0,U.jsxs)(`td`,{className:`among`,children:[e.institutions.slice(0,G).map((e,t)=>(0,U.jsxs)(`span`,{children:[t>0&&(r===`zh`?`、`:`, `),(0,U.jsx)(l,{thing:e})]},e.id)),e.count>G&&(0,U.jsxs)(U.Fragment,{children:[` `,(0,U.jsx)(b,{params:{sel:e.bits},children:i.more(e.count-G)})]})]})]},e.bits))})]})}var me=e=>e.acronym??e.name.replace(/ (consortium|partnership|network)$/,``);function q(e,t){let n=new Map(t.of.map((e,t)=>[`alliance/${e}`,t])),r=e.alliances.nodes.map(e=>({alliance:e,bit:n.get(e.id)??0,size:e.members.totalCount,short:me(e)})).sort((e,t)=>t.size-e.size||(e.alliance.name<t.alliance.name?-1:1)),i=e.intersections.map(e=>{let n=new Set(e.alliances.map(e=>e.id));return{bits:t.of.map(e=>n.has(`alliance/${e}`)?`1`:`0`).join(``),count:e.count,degree:n.size,rows:r.filter(e=>n.has(e.alliance.id)),institutions:e.institutions.nodes}}),a=new Set(e.alliances.nodes.map(e=>_(e.id)));return{rows:r,columns:Y(i,t.order),unknown:t.of.filter(e=>!a.has(e))}}var J=(e,t=e.rows)=>t.map(e=>e.short.toLowerCase()).join(`\0`);function Y(e,t){let n=(e,t)=>t.count-e.count,r=(e,t)=>t.degree-e.degree,i=(e,t)=>J(e)<J(t)?-1:+(J(e)>J(t)),a={size:[n,r,i],degree:[r,n,i],name:[i]}[t];return[...e].sort((e,t)=>a.reduce((n,r)=>n||r(e,t),0))}function he(e,t){let n=Y(e,`size`);return e.find(e=>e.bits===t)??n.find(e=>e.degree>1)??n[0]}function X(e){let t=new Map;for(let n of e)t.set(n.degree,(t.get(n.degree)??0)+n.count);return[...t].sort(([e],[t])=>e-t)}var Z=310,ge=26,_e=24,ve=34;function ye({sets:e,on:t,name:n,svg:r}){let i=u(),a=H[i.language],[o,s]=le(320,4e3,900),c=T(),l=e.columns.slice(0,60),f=Math.max(_e,Math.min(ve,(s-Z-24)/Math.max(1,l.length))),p=Math.max(s,Z+l.length*f+24),m=e.rows.length>10?26:34,h=220+e.rows.length*m+12,g=Math.max(1,...l.map(e=>e.count)),_=Math.max(1,...e.rows.map(e=>e.size)),v=(0,E.useMemo)(()=>be(g),[g]),y=e=>202-e/v.at(-1)*162,b=e=>322+e*f+f/2,x=e=>t=>{t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),i.go(e))};return(0,U.jsx)(`div`,{ref:o,className:`upset`,children:(0,U.jsxs)(`svg`,{ref:r,viewBox:`0 0 ${p} ${h}`,width:p,height:h,role:`group`,"aria-label":n,children:[(0,U.jsxs)(`g`,{"aria-hidden":`true`,children:[e.rows.map((e,t)=>t%2==0&&(0,U.jsx)(`rect`,{x:`8`,y:220+t*m,width:p-16,height:m,fill:`var(--ground)`},e.alliance.id)),X(e.columns).slice(0,8).map(([e,t],n)=>(0,U.jsxs)(`g`,{children:[(0,U.jsx)(`text`,{className:`count`,x:`58`,y:52+n*20,textAnchor:`end`,children:t}),(0,U.jsx)(`text`,{className:`words`,x:`68`,y:52+n*20,children:e===1?a.inOnly:a.inSome(e)})]},e)),v.map(e=>(0,U.jsxs)(`g`,{children:[(0,U.jsx)(`path`,{d:`M316 ${y(e)}H${p-14}`,stroke:e?`var(--line)`:`var(--line-strong)`}),(0,U.jsx)(`text`,{x:Z,y:y(e)+4,textAnchor:`end`,children:e})]},e)),(0,U.jsx)(`text`,{x:Z,y:18,textAnchor:`end`,children:a.axis}),e.rows.map((e,t)=>(0,U.jsxs)(`g`,{children:[(0,U.jsx)(`text`,{className:`size`,x:240,y:220+t*m+m/2+4,textAnchor:`end`,children:e.size}),(0,U.jsx)(`rect`,{x:248,y:220+t*m+m/2-5,width:Math.max(1,e.size/_*56),height:`10`,fill:`var(--known)`})]},e.alliance.id))]}),e.rows.map((e,t)=>{let n=i.href(d(e.alliance.id));return(0,U.jsxs)(`a`,{href:n,onClick:x(n),children:[(0,U.jsx)(`title`,{children:e.alliance.name}),(0,U.jsx)(`rect`,{x:`8`,y:220+t*m,width:206,height:m,fill:`transparent`}),(0,U.jsx)(`text`,{className:`name`,x:`14`,y:220+t*m+m/2+4,children:xe(e.alliance.name,e.alliance.acronym)})]},e.alliance.id)}),(0,U.jsx)(`g`,{ref:c.ref,onKeyDown:c.onKeyDown,children:l.map((n,r)=>{let o=i.with({sel:n.bits}),s=n.bits===t?.bits,c=s?`var(--accent)`:n.degree>1?`var(--known)`:`var(--unnamed)`,l=e.rows.map((e,t)=>({r:e,j:t})).filter(({r:e})=>n.bits[e.bit]===`1`);return(0,U.jsxs)(`a`,{href:o,"aria-label":a.column(n.rows.map(e=>e.short),n.count),"aria-current":s||void 0,onClick:x(o),children:[(0,U.jsx)(`rect`,{className:`hit`,x:b(r)-f/2,y:14,width:f,height:h-ge+6,fill:s?`var(--tint)`:`transparent`}),(0,U.jsx)(`rect`,{x:b(r)-f*.32,y:y(n.count),width:f*.64,height:202-y(n.count),fill:c}),(0,U.jsx)(`text`,{className:s?`over strong`:`over`,x:b(r),y:y(n.count)-5,textAnchor:`middle`,children:n.count}),e.rows.map((e,t)=>n.bits[e.bit]!==`1`&&(0,U.jsx)(`circle`,{cx:b(r),cy:220+t*m+m/2,r:`2.6`,fill:`var(--line)`},e.bit)),l.length>1&&(0,U.jsx)(`path`,{d:`M${b(r)} ${220+l[0].j*m+m/2}V${220+l.at(-1).j*m+m/2}`,stroke:c,strokeWidth:`2.4`}),l.map(({r:e,j:t})=>(0,U.jsx)(`circle`,{cx:b(r),cy:220+t*m+m/2,r:`6`,fill:c},e.bit))]},n.bits)})})]})})}function be(e){let t=e/5,n=10**Math.floor(Math.log10(Math.max(1,t))),r=Math.max(1,[1,2,5,10].map(e=>e*n).find(e=>e>=t)??n*10),i=Math.ceil(e/r);return Array.from({length:i+1},(e,t)=>t*r)}function xe(e,t){let n=e=>[...e].reduce((e,t)=>e+(t>`⺀`?13:7),0),r=t&&t!==e?`${e} (${t})`:e;if(n(r)<=194)return r;if(n(e)<=194)return e;let i=e,a=t?` (${t})`:``;for(;n(`${i}…${a}`)>194;)i=i.slice(0,-1);return`${i.trimEnd()}…${a}`}var Se=12;function Ce({column:e,state:n,variables:r}){let{language:i}=u(),a=H[i],[o,s]=(0,E.useState)(!1),c=(p(O,o&&e.count>e.institutions.length?r:void 0).data?.intersections.find(t=>t.alliances.length===e.degree&&t.alliances.every(t=>e.rows.some(e=>e.alliance.id===t.id))))?.institutions.nodes??e.institutions,d=o?c:c.slice(0,Se),f=n.of.length-e.degree,[m,h]=e.institutions,g=a.side.in(e.rows.map(e=>e.short),f);return(0,U.jsxs)(`section`,{children:[(0,U.jsx)(`h2`,{className:`of-column`,children:g}),(0,U.jsxs)(`table`,{className:`dense`,children:[(0,U.jsx)(`caption`,{className:`hidden`,children:g}),(0,U.jsx)(`thead`,{className:`hidden`,children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,children:a.who}),(0,U.jsx)(`th`,{scope:`col`,children:i===`zh`?`国家和地区`:`Country`})]})}),(0,U.jsx)(`tbody`,{children:d.map(e=>(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`td`,{children:(0,U.jsx)(l,{thing:e})}),(0,U.jsx)(`td`,{className:`r nowrap`,children:e.country&&(0,U.jsx)(`span`,{className:`soft`,children:e.country.name})})]},e.id))})]}),(0,U.jsxs)(`p`,{className:`acts`,children:[e.count>d.length&&(0,U.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>s(!0),children:a.side.all(e.count)}),e.count===2&&m&&h&&(0,U.jsx)(t,{to:`/paths`,params:{from:m.id,to:h.id},children:a.side.connect}),e.degree>1&&f>0&&(0,U.jsx)(b,{params:{of:M(e.rows.map(e=>_(e.alliance.id))),sel:void 0},children:a.side.only})]})]})}function Q({sets:e}){let{language:t,text:n,at:r}=u(),i=H[t];return(0,U.jsxs)(`section`,{children:[(0,U.jsx)(`h2`,{children:i.complete.title}),(0,U.jsxs)(`table`,{className:`dense`,children:[(0,U.jsx)(`caption`,{className:`hidden`,children:i.complete.title}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,children:i.complete.alliance}),(0,U.jsx)(`th`,{scope:`col`,className:`r`,children:i.complete.named}),(0,U.jsx)(`th`,{scope:`col`,children:i.complete.published})]})}),(0,U.jsx)(`tbody`,{children:e.rows.map(({alliance:e})=>{let t=e.coverage.published[0];return(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`td`,{children:(0,U.jsxs)(l,{thing:e,children:[e.name,e.acronym&&` (${e.acronym})`]})}),(0,U.jsxs)(`td`,{className:`r`,children:[e.coverage.named,r&&e.coverage.undated>0&&(0,U.jsx)(`div`,{className:`soft small`,children:i.complete.undated(e.coverage.undated)})]}),(0,U.jsx)(`td`,{children:t?(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(m,{figure:t}),` `,(0,U.jsx)(`span`,{className:`soft nowrap`,children:t.asOf?(0,U.jsx)(v,{date:t.asOf}):n.coverage.dateUnknown})]}):(0,U.jsx)(`span`,{className:`soft nowrap`,children:n.coverage.none})})]},e.id)})})]}),(0,U.jsx)(`div`,{className:`limits more-may`,children:(0,U.jsx)(`p`,{children:i.complete.note})})]})}function we(){let e=u(),t=H[e.language],n=ue(e.address),r=de(n,e.language),a=p(D,r),o=a.data&&q(a.data,n),c=new Map(o?.rows.map(e=>[_(e.alliance.id),e.alliance.acronym&&e.alliance.name.length>24?e.alliance.acronym:e.alliance.name]));return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(f,{name:t.title,facts:r&&o&&o.columns.length>0&&!a.busy&&(0,U.jsx)(`p`,{className:`lead`,children:(0,U.jsx)(C,{children:$(o,n,t)})})}),(0,U.jsx)(W,{state:n,names:c}),!r&&(0,U.jsxs)(s,{children:[t.few,` `,(0,U.jsx)(b,{params:{of:void 0,sel:void 0},children:t.usual})]}),r&&(0,U.jsx)(i,{answer:a,rows:14,children:e=>a.busy&&e.alliances.nodes.length!==n.of.length?null:(0,U.jsx)(Te,{data:e,state:n,variables:r})})]})}function $(e,t,n){let r=X(e.columns),i=r.reduce((e,[,t])=>e+t,0),a=r.reduce((e,[t,n])=>t>1?e+n:e,0),[o,s]=r.at(-1)??[0,0],c=s>3?[]:e.columns.filter(e=>e.degree===o).flatMap(e=>e.institutions.map(e=>e.name));return n.finding(i,t.of.length,a,t.region)+(o>2?n.top(s,o,c):``)+(n===H.zh?`。`:`.`)}function Te({data:e,state:t,variables:n}){let{language:r,text:i,root:a,at:o,client:l}=u(),d=H[r],f=(0,E.useRef)(null),p=q(e,t),m=(0,E.useMemo)(()=>p.rows.map(e=>e.alliance.coverage.published[0]),[e,t.of.join(`,`)]),_=he(p.columns,t.sel),{dataset:v}=e,y=se($(p,t,d)),C=p.unknown.map(e=>(0,U.jsx)(s,{kind:`warn`,children:d.unknown(e)},e)),w=`alliance-atlas-overlap-${o??`all`}-${v.version.slice(0,8)}`;if(p.columns.length===0)return(0,U.jsxs)(U.Fragment,{children:[C,(0,U.jsxs)(s,{children:[t.region?d.noneIn(t.region):d.none,` `,t.region&&(0,U.jsx)(b,{params:{region:void 0},children:d.allRegions})]}),(0,U.jsx)(c,{answers:[m],children:(0,U.jsx)(Q,{sets:p})})]});let T=async()=>{let e=(await l.ask(O,n,o,new AbortController().signal)).intersections.flatMap(e=>e.institutions.nodes.map(t=>[t.id,t.name,t.country?.name??``,e.alliances.length,e.alliances.map(e=>e.id).join(` `)]));oe(S([d.columns,...e]),`${w}.csv`)};return(0,U.jsxs)(c,{answers:[m],children:[C,(0,U.jsx)(h,{wide:!0,side:(0,U.jsxs)(U.Fragment,{children:[_&&(0,U.jsx)(Ce,{column:_,state:t,variables:n},_.bits),(0,U.jsx)(Q,{sets:p})]}),children:(0,U.jsx)(ie,{className:`wide-picture`,title:(0,U.jsx)(`span`,{className:`hidden`,children:d.views[t.table?`table`:`picture`]}),caption:(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`b`,{children:[d.caption(t.of.length,t.region),` `,o?d.asOf(i.date(o)):d.times]}),` `,d.captionRest(t.of.length),` `,i.coverage.rule,` `,!t.table&&p.columns.length>60&&(0,U.jsxs)(U.Fragment,{children:[d.drawn(60,p.columns.length),` `]}),v.name,` `,v.version,`, `,v.license,`. `,(0,U.jsx)(`span`,{className:`wide-only keys-note`,children:d.keys})]}),actions:(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(te,{className:`plain`,view:{title:d.title,statement:y,dataset:v.citation,version:v.version}}),(0,U.jsx)(ne,{version:v.version}),(0,U.jsx)(ee,{className:`plain`,links:[{label:`JSON`,href:x(a,D,n,o)}]}),(0,U.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>void T(),children:d.csv}),!t.table&&(0,U.jsx)(`button`,{type:`button`,className:`plain wide-only`,onClick:()=>f.current&&ae(new Blob([ce(f.current,`${y} ${v.name} ${v.version}. ${location.href}`)],{type:`image/svg+xml`}),`${w}.svg`),children:d.svg}),(0,U.jsx)(`span`,{className:`push`,children:(0,U.jsx)(re,{className:`plain`,document:D,variables:n})})]}),children:t.table?(0,U.jsx)(`div`,{className:`framed`,children:(0,U.jsx)(K,{columns:p.columns,on:_,caption:y})}):(0,U.jsx)(ye,{sets:p,on:_,name:y,svg:f})})}),!t.table&&(0,U.jsx)(g,{id:`overlaps`,title:d.list,note:d.narrow,children:(0,U.jsx)(K,{columns:Y(p.columns,`degree`),on:_,caption:d.list})})]})}export{we as default};