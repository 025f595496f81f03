import{E as e,F as t,H as n,I as r,J as i,K as a,M as o,O as s,P as c,Q as l,R as u,S as d,W as f,et as p,f as m,h,l as g,p as _,t as v,w as y,z as b}from"./parts-DOIHXH6L.js";import{t as x}from"./downloads-C_HleBYR.js";import{i as ee,n as te,r as S,t as ne}from"./actions-B8sWPgI-.js";import{t as re}from"./frame-DPIhIGxK.js";import{n as ie,r as C,t as ae}from"./files-dukieSF9.js";import{n as oe,r as w,t as T}from"./strong-CkoMrzkS.js";import{t as E}from"./regions-K3HpCc83.js";import{t as D}from"./rove-Dlai6yPc.js";import{t as se}from"./use-width-ZbmqXQS_.js";var O=p(),k={name:`Overlap`,text:`query Overlap($lang: String = "en", $ids: [ID!]!, $institutions: InstitutionFilter) {
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
}`},j={name:`OverlapChoices`,text:`query OverlapChoices($lang: String = "en", $after: String) {
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
}`},M=[`coursera-partnership`,`edx-consortium`,`gma`,`aua`,`universitas-21`],N=[`size`,`degree`,`name`];function ce({params:e}){let t=e.of===void 0?M:[...new Set(e.of.split(`,`).filter(e=>e&&e!==`-`))].slice(0,20),n=e.region?.toLowerCase();return{of:t,region:E.find(e=>e!==``&&e.toLowerCase()===n)??``,order:N.find(t=>t===e.order)??`size`,sel:e.sel&&/^[01]+$/.test(e.sel)&&e.sel.length===t.length?e.sel:``,table:e.view===`table`}}var P=e=>e.join(`,`)===M.join(`,`)?void 0:e.join(`,`)||`-`;function le(e,t){if(!(e.of.length<2))return{lang:t,ids:e.of.map(e=>`alliance/${e}`),...e.region&&{institutions:{country:{region:{in:[e.region]}}}}}}var ue=[`no`,`one`,`two`,`three`,`four`,`five`,`six`,`seven`,`eight`,`nine`,`ten`,`eleven`,`twelve`],F=e=>ue[e]??String(e),I=e=>e.length<2?e.join(``):`${e.slice(0,-1).join(`, `)} and ${e.at(-1)}`,de={Americas:`the Americas`},L=e=>e?` in ${de[e]??e}`:``,R=e=>e===1?`1 institution is`:`${e} institutions are`,z={title:`Who is in several of these alliances`,word:F,finding:(e,t,n,r)=>`*${e}* ${e===1?`institution`:`institutions`}${L(r)} ${e===1?`is`:`are`} named in at least one of the ${F(t)}; *${n}* ${n===1?`is`:`are`} in ${t===2?`both`:`more than one`}`,top:(e,t,n)=>`, and ${F(e)} ${e===1?`is`:`are`} in ${F(t)}${n.length?`: ${I(n)}`:``}`,controls:{alliances:`Alliances compared`,add:`+ Alliance`,addTitle:`Compare with`,find:`Find an alliance`,remove:e=>`Take away ${e}`,order:`Order`,region:`Region`,any:`all regions`,view:`View`,most:`Twenty alliances are the most that can be compared.`,members:e=>`${e} named`},orders:{size:`largest first`,degree:`most alliances first`,name:`by name`},views:{picture:`Picture`,table:`Table`},few:`Choose two alliances or more.`,usual:`Start with five of them`,unknown:e=>`There is no alliance ${e} here.`,none:`No institution is named in any of them.`,noneIn:e=>`No institution${L(e)} is named in any of them.`,allRegions:`All regions`,axis:`institutions`,inOnly:`in one only`,inSome:e=>`in ${F(e)}`,column:(e,t)=>`${e.join(` + `)}: ${t}`,caption:(e,t)=>`Exact intersections of ${F(e)} alliances; any role${t?`; institutions${L(t)}`:``};`,times:`all times.`,asOf:e=>`as of ${e}.`,captionRest:e=>`A column counts the institutions that are in all alliances with a filled dot${e>2?` and in none of the others`:` and not in the other`}. Grey: in one only.`,drawn:(e,t)=>`The picture shows the first ${e} of ${t} columns; the list has all.`,keys:`Arrow keys go from column to column, Enter chooses one.`,side:{in:(e,t)=>`In ${I(e)}${t===0?``:t===1?`, not in the other`:`, not in the other ${F(t)}`}`,connect:`See how these two are connected`,only:`Compare these alone`,all:e=>`All ${e}`},complete:{title:`How complete the lists are`,note:`More may be shared than is seen: an institution that is missing from a list is missing from each overlap with it.`,alliance:`Alliance`,named:`Named`,published:`Published`,measure:e=>e,undated:e=>`${e} undated`},list:`The overlaps as a list`,exactly:`In exactly`,number:`Institutions`,who:`Who`,more:e=>`and ${e} more`,narrow:`Most alliances first.`,csv:`Overlaps as CSV`,svg:`Picture as SVG`,columns:[`institution`,`name`,`country`,`alliances`,`alliance ids`],say:e=>`${R(e)} shown`},B=e=>e.join(`、`),V={Africa:`非洲`,Americas:`美洲`,Asia:`亚洲`,Europe:`欧洲`,Oceania:`大洋洲`},H=e=>e?`${V[e]??e}的`:``,U=l({en:z,zh:{title:`哪些机构同属其中多个联盟`,word:String,finding:(e,t,n,r)=>`${H(r)}*${e}* 个机构至少在 ${t} 个联盟之一中列名；*${n}* 个${t===2?`同属两者`:`属于一个以上`}`,top:(e,t,n)=>`，${e} 个属于 ${t} 个${n.length?`：${B(n)}`:``}`,controls:{alliances:`比较的联盟`,add:`+ 联盟`,addTitle:`加入比较`,find:`查找联盟`,remove:e=>`移除 ${e}`,order:`排序`,region:`地区`,any:`全部地区`,view:`视图`,most:`最多可比较二十个联盟。`,members:e=>`列名 ${e} 个`},orders:{size:`数量多者在前`,degree:`联盟多者在前`,name:`按名称`},views:{picture:`图`,table:`表格`},few:`请选择两个或更多联盟。`,usual:`从其中五个开始`,unknown:e=>`这里没有联盟 ${e}。`,none:`没有机构在其中任何一个列名。`,noneIn:e=>`没有${H(e)}机构在其中任何一个列名。`,allRegions:`全部地区`,axis:`机构数`,inOnly:`仅属一个`,inSome:e=>`属于 ${e} 个`,column:(e,t)=>`${e.join(` + `)}：${t}`,caption:(e,t)=>`${e} 个联盟的精确交集；不限角色；${t?`仅${H(t)}机构；`:``}`,times:`全部时间。`,asOf:e=>`截至 ${e}。`,captionRest:e=>`每一列计数的是属于所有实心点联盟、且不属于${e>2?`其余任何联盟`:`另一联盟`}的机构。灰色：仅属一个。`,drawn:(e,t)=>`图中显示 ${t} 列中的前 ${e} 列；列表包含全部。`,keys:`方向键在各列之间移动，回车选中。`,side:{in:(e,t)=>`属于 ${B(e)}${t===0?``:t===1?`，不属于另一个`:`，不属于其余 ${t} 个`}`,connect:`查看两者如何相连`,only:`仅比较这些`,all:e=>`全部 ${e} 个`},complete:{title:`名单有多完整`,note:`实际重叠可能更多：未列入某名单的机构，也不会出现在与它的任何重叠之中。`,alliance:`联盟`,named:`列名`,published:`公布`,measure:e=>e,undated:e=>`${e} 个日期不详`},list:`重叠列表`,exactly:`恰好属于`,number:`机构数`,who:`机构`,more:e=>`另有 ${e} 个`,narrow:`联盟多者在前。`,csv:`重叠 CSV`,svg:`图片 SVG`,columns:[`机构`,`名称`,`国家和地区`,`联盟`,`联盟编号`],say:e=>`显示 ${e} 个机构`}}),W=f();function fe({state:t,names:r}){let i=n(),a=U[i.language];return(0,W.jsxs)(`div`,{className:`bar overlap-controls`,children:[(0,W.jsx)(`ul`,{className:`bar`,"aria-label":a.controls.alliances,children:t.of.map(e=>(0,W.jsxs)(`li`,{className:`chip`,children:[(0,W.jsx)(d,{of:`alliance`,silent:!0}),r.get(e)??e,(0,W.jsx)(`button`,{type:`button`,"aria-label":a.controls.remove(r.get(e)??e),onClick:()=>i.go(i.with({of:P(t.of.filter(t=>t!==e)),sel:void 0})),children:(0,W.jsx)(`svg`,{width:`10`,height:`10`,viewBox:`0 0 10 10`,stroke:`currentColor`,strokeWidth:`1.5`,"aria-hidden":`true`,children:(0,W.jsx)(`path`,{d:`m1.5 1.5 7 7m0-7-7 7`})})})]},e))}),(0,W.jsx)(e,{label:a.controls.add,children:()=>(0,W.jsx)(pe,{state:t})}),(0,W.jsxs)(`label`,{className:`ctl`,children:[(0,W.jsx)(`span`,{children:a.controls.region}),(0,W.jsx)(`select`,{value:t.region,onChange:e=>i.go(i.with({region:e.target.value.toLowerCase()||void 0,sel:t.sel||void 0})),children:[``,...E.filter(Boolean)].map(e=>(0,W.jsx)(`option`,{value:e,children:e?i.text.regions[e]:a.controls.any},e))})]}),(0,W.jsxs)(`label`,{className:`ctl`,children:[(0,W.jsx)(`span`,{children:a.controls.order}),(0,W.jsx)(`select`,{value:t.order,onChange:e=>i.go(i.with({order:e.target.value===`size`?void 0:e.target.value})),children:N.map(e=>(0,W.jsx)(`option`,{value:e,children:a.orders[e]},e))})]}),(0,W.jsxs)(`div`,{className:`seg push wide-only`,role:`group`,"aria-label":a.controls.view,children:[(0,W.jsx)(u,{params:{view:void 0},current:!t.table,children:a.views.picture}),(0,W.jsx)(u,{params:{view:`table`},current:t.table,children:a.views.table})]})]})}function pe({state:e}){let r=n(),i=U[r.language],{data:o}=h(j,{lang:r.language}),[s,c]=(0,O.useState)(``),l=(0,O.useRef)(null);(0,O.useEffect)(()=>l.current?.focus(),[]);let u=s.trim().toLowerCase(),d=e.of.length>=20,f=(t,n)=>r.go(r.with({of:P(n?[...e.of,t]:e.of.filter(e=>e!==t)),sel:void 0}));return(0,W.jsxs)(`div`,{className:`picker`,children:[(0,W.jsx)(`p`,{children:(0,W.jsx)(`b`,{children:i.controls.addTitle})}),(0,W.jsx)(`input`,{ref:l,type:`text`,value:s,"aria-label":i.controls.find,placeholder:i.controls.find,onChange:e=>c(e.target.value)}),d&&(0,W.jsx)(`p`,{className:`small soft`,children:i.controls.most}),!o&&(0,W.jsx)(t,{rows:6}),(0,W.jsx)(`ul`,{children:o?.alliances.nodes.filter(e=>`${e.name} ${e.acronym??``}`.toLowerCase().includes(u)).map(t=>{let n=a(t.id),r=e.of.includes(n);return(0,W.jsx)(`li`,{children:(0,W.jsxs)(`label`,{children:[(0,W.jsx)(`input`,{type:`checkbox`,checked:r,disabled:d&&!r,onChange:e=>f(n,e.target.checked)}),` `,(0,W.jsxs)(`span`,{children:[t.name,t.acronym&&` (${t.acronym})`,` `,(0,W.jsx)(`span`,{className:`soft small`,children:i.controls.members(t.members.totalCount)})]})]})},t.id)})})]})}var G=4;function K({columns:e,on:t,caption:r}){let{language:i}=n(),a=U[i];return(0,W.jsxs)(`table`,{className:`overlaps`,children:[(0,W.jsx)(`caption`,{className:`hidden`,children:r}),(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`col`,children:a.exactly}),(0,W.jsx)(`th`,{scope:`col`,className:`r`,children:a.number}),(0,W.jsx)(`th`,{scope:`col`,children:a.who})]})}),(0,W.jsx)(`tbody`,{children:e.map(e=>(0,W.jsxs)(`tr`,{className:e.bits===t?.bits?`on`:void 0,children:[(0,W.jsx)(`td`,{children:(0,W.jsx)(u,{params:{sel:e.bits},children:e.rows.map(e=>e.short).join(` + `)})}),(0,W.jsx)(`td`,{className:`r`,children:e.count}),(0,W.jsxs)(`td`,{className:`among`,children:[e.institutions.slice(0,G).map((e,t)=>(0,W.jsxs)(`span`,{children:[t>0&&(i===`zh`?`、`:`, `),(0,W.jsx)(y,{thing:e})]},e.id)),e.count>G&&(0,W.jsxs)(W.Fragment,{children:[` `,(0,W.jsx)(u,{params:{sel:e.bits},children:a.more(e.count-G)})]})]})]},e.bits))})]})}var me=e=>e.acronym??e.name.replace(/ (consortium|partnership|network)$/,``);function q(e,t){let n=new Map(t.of.map((e,t)=>[`alliance/${e}`,t])),r=e.alliances.nodes.map(e=>({alliance:e,bit:n.get(e.id)??0,size:e.members.totalCount,short:me(e)})).sort((e,t)=>t.size-e.size||(e.alliance.name<t.alliance.name?-1:1)),i=e.intersections.map(e=>{let n=new Set(e.alliances.map(e=>e.id));return{bits:t.of.map(e=>n.has(`alliance/${e}`)?`1`:`0`).join(``),count:e.count,degree:n.size,rows:r.filter(e=>n.has(e.alliance.id)),institutions:e.institutions.nodes}}),o=new Set(e.alliances.nodes.map(e=>a(e.id)));return{rows:r,columns:Y(i,t.order),unknown:t.of.filter(e=>!o.has(e))}}var J=(e,t=e.rows)=>t.map(e=>e.short.toLowerCase()).join(`\0`);function Y(e,t){let n=(e,t)=>t.count-e.count,r=(e,t)=>t.degree-e.degree,i=(e,t)=>J(e)<J(t)?-1:+(J(e)>J(t)),a={size:[n,r,i],degree:[r,n,i],name:[i]}[t];return[...e].sort((e,t)=>a.reduce((n,r)=>n||r(e,t),0))}function he(e,t){let n=Y(e,`size`);return e.find(e=>e.bits===t)??n.find(e=>e.degree>1)??n[0]}function X(e){let t=new Map;for(let n of e)t.set(n.degree,(t.get(n.degree)??0)+n.count);return[...t].sort(([e],[t])=>e-t)}var Z=310,ge=26,_e=24,ve=34;function ye({sets:e,on:t,name:r,svg:a}){let o=n(),s=U[o.language],[c,l]=se(320,4e3,900),u=D(),d=e.columns.slice(0,60),f=Math.max(_e,Math.min(ve,(l-Z-24)/Math.max(1,d.length))),p=Math.max(l,Z+d.length*f+24),m=e.rows.length>10?26:34,h=220+e.rows.length*m+12,g=Math.max(1,...d.map(e=>e.count)),_=Math.max(1,...e.rows.map(e=>e.size)),v=(0,O.useMemo)(()=>be(g),[g]),y=e=>202-e/v.at(-1)*162,b=e=>322+e*f+f/2,x=e=>t=>{t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),o.go(e))};return(0,W.jsx)(`div`,{ref:c,className:`upset`,children:(0,W.jsxs)(`svg`,{ref:a,viewBox:`0 0 ${p} ${h}`,width:p,height:h,role:`group`,"aria-label":r,children:[(0,W.jsxs)(`g`,{"aria-hidden":`true`,children:[e.rows.map((e,t)=>t%2==0&&(0,W.jsx)(`rect`,{x:`8`,y:220+t*m,width:p-16,height:m,fill:`var(--ground)`},e.alliance.id)),X(e.columns).slice(0,8).map(([e,t],n)=>(0,W.jsxs)(`g`,{children:[(0,W.jsx)(`text`,{className:`count`,x:`58`,y:52+n*20,textAnchor:`end`,children:t}),(0,W.jsx)(`text`,{className:`words`,x:`68`,y:52+n*20,children:e===1?s.inOnly:s.inSome(e)})]},e)),v.map(e=>(0,W.jsxs)(`g`,{children:[(0,W.jsx)(`path`,{d:`M316 ${y(e)}H${p-14}`,stroke:e?`var(--line)`:`var(--line-strong)`}),(0,W.jsx)(`text`,{x:Z,y:y(e)+4,textAnchor:`end`,children:e})]},e)),(0,W.jsx)(`text`,{x:Z,y:18,textAnchor:`end`,children:s.axis}),e.rows.map((e,t)=>(0,W.jsxs)(`g`,{children:[(0,W.jsx)(`text`,{className:`size`,x:240,y:220+t*m+m/2+4,textAnchor:`end`,children:e.size}),(0,W.jsx)(`rect`,{x:248,y:220+t*m+m/2-5,width:Math.max(1,e.size/_*56),height:`10`,fill:`var(--known)`})]},e.alliance.id))]}),e.rows.map((e,t)=>{let n=o.href(i(e.alliance.id));return(0,W.jsxs)(`a`,{href:n,onClick:x(n),children:[(0,W.jsx)(`title`,{children:e.alliance.name}),(0,W.jsx)(`rect`,{x:`8`,y:220+t*m,width:206,height:m,fill:`transparent`}),(0,W.jsx)(`text`,{className:`name`,x:`14`,y:220+t*m+m/2+4,children:xe(e.alliance.name,e.alliance.acronym)})]},e.alliance.id)}),(0,W.jsx)(`g`,{ref:u.ref,onKeyDown:u.onKeyDown,children:d.map((n,r)=>{let i=o.with({sel:n.bits}),a=n.bits===t?.bits,c=a?`var(--accent)`:n.degree>1?`var(--known)`:`var(--unnamed)`,l=e.rows.map((e,t)=>({r:e,j:t})).filter(({r:e})=>n.bits[e.bit]===`1`);return(0,W.jsxs)(`a`,{href:i,"aria-label":s.column(n.rows.map(e=>e.short),n.count),"aria-current":a||void 0,onClick:x(i),children:[(0,W.jsx)(`rect`,{className:`hit`,x:b(r)-f/2,y:14,width:f,height:h-ge+6,fill:a?`var(--tint)`:`transparent`}),(0,W.jsx)(`rect`,{x:b(r)-f*.32,y:y(n.count),width:f*.64,height:202-y(n.count),fill:c}),(0,W.jsx)(`text`,{className:a?`over strong`:`over`,x:b(r),y:y(n.count)-5,textAnchor:`middle`,children:n.count}),e.rows.map((e,t)=>n.bits[e.bit]!==`1`&&(0,W.jsx)(`circle`,{cx:b(r),cy:220+t*m+m/2,r:`2.6`,fill:`var(--line)`},e.bit)),l.length>1&&(0,W.jsx)(`path`,{d:`M${b(r)} ${220+l[0].j*m+m/2}V${220+l.at(-1).j*m+m/2}`,stroke:c,strokeWidth:`2.4`}),l.map(({r:e,j:t})=>(0,W.jsx)(`circle`,{cx:b(r),cy:220+t*m+m/2,r:`6`,fill:c},e.bit))]},n.bits)})})]})})}function be(e){let t=e/5,n=10**Math.floor(Math.log10(Math.max(1,t))),r=Math.max(1,[1,2,5,10].map(e=>e*n).find(e=>e>=t)??n*10),i=Math.ceil(e/r);return Array.from({length:i+1},(e,t)=>t*r)}function xe(e,t){let n=e=>[...e].reduce((e,t)=>e+(t>`⺀`?13:7),0),r=t&&t!==e?`${e} (${t})`:e;if(n(r)<=194)return r;if(n(e)<=194)return e;let i=e,a=t?` (${t})`:``;for(;n(`${i}…${a}`)>194;)i=i.slice(0,-1);return`${i.trimEnd()}…${a}`}var Se=12;function Ce({column:e,state:t,variables:r}){let{language:i}=n(),o=U[i],[s,c]=(0,O.useState)(!1),l=(h(A,s&&e.count>e.institutions.length?r:void 0).data?.intersections.find(t=>t.alliances.length===e.degree&&t.alliances.every(t=>e.rows.some(e=>e.alliance.id===t.id))))?.institutions.nodes??e.institutions,d=s?l:l.slice(0,Se),f=t.of.length-e.degree,[p,m]=e.institutions,g=o.side.in(e.rows.map(e=>e.short),f);return(0,W.jsxs)(`section`,{children:[(0,W.jsx)(`h2`,{className:`of-column`,children:g}),(0,W.jsxs)(`table`,{className:`dense`,children:[(0,W.jsx)(`caption`,{className:`hidden`,children:g}),(0,W.jsx)(`thead`,{className:`hidden`,children:(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`col`,children:o.who}),(0,W.jsx)(`th`,{scope:`col`,children:i===`zh`?`国家和地区`:`Country`})]})}),(0,W.jsx)(`tbody`,{children:d.map(e=>(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`td`,{children:(0,W.jsx)(y,{thing:e})}),(0,W.jsx)(`td`,{className:`r nowrap`,children:e.country&&(0,W.jsx)(`span`,{className:`soft`,children:e.country.name})})]},e.id))})]}),(0,W.jsxs)(`p`,{className:`acts`,children:[e.count>d.length&&(0,W.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>c(!0),children:o.side.all(e.count)}),e.count===2&&p&&m&&(0,W.jsx)(b,{to:`/paths`,params:{from:p.id,to:m.id},children:o.side.connect}),e.degree>1&&f>0&&(0,W.jsx)(u,{params:{of:P(e.rows.map(e=>a(e.alliance.id))),sel:void 0},children:o.side.only})]})]})}function Q({sets:e}){let{language:t,text:r,at:i}=n(),a=U[t];return(0,W.jsxs)(`section`,{children:[(0,W.jsx)(`h2`,{children:a.complete.title}),(0,W.jsxs)(`table`,{className:`dense`,children:[(0,W.jsx)(`caption`,{className:`hidden`,children:a.complete.title}),(0,W.jsx)(`thead`,{children:(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`col`,children:a.complete.alliance}),(0,W.jsx)(`th`,{scope:`col`,className:`r`,children:a.complete.named}),(0,W.jsx)(`th`,{scope:`col`,children:a.complete.published})]})}),(0,W.jsx)(`tbody`,{children:e.rows.map(({alliance:e})=>{let t=e.coverage.published[0];return(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`td`,{children:(0,W.jsxs)(y,{thing:e,children:[e.name,e.acronym&&` (${e.acronym})`]})}),(0,W.jsxs)(`td`,{className:`r`,children:[e.coverage.named,i&&e.coverage.undated>0&&(0,W.jsx)(`div`,{className:`soft small`,children:a.complete.undated(e.coverage.undated)})]}),(0,W.jsx)(`td`,{children:t?(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(s,{figure:t}),` `,(0,W.jsx)(`span`,{className:`soft nowrap`,children:t.asOf?(0,W.jsx)(v,{date:t.asOf}):r.coverage.dateUnknown})]}):(0,W.jsx)(`span`,{className:`soft nowrap`,children:r.coverage.none})})]},e.id)})})]}),(0,W.jsx)(`div`,{className:`limits more-may`,children:(0,W.jsx)(`p`,{children:a.complete.note})})]})}function we(){let e=n(),t=U[e.language],i=ce(e.address),o=le(i,e.language),s=h(k,o),l=s.data&&q(s.data,i),d=new Map(l?.rows.map(e=>[a(e.alliance.id),e.alliance.acronym&&e.alliance.name.length>24?e.alliance.acronym:e.alliance.name]));return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(m,{name:t.title,facts:o&&l&&l.columns.length>0&&!s.busy&&(0,W.jsx)(`p`,{className:`lead`,children:(0,W.jsx)(T,{children:$(l,i,t)})})}),(0,W.jsx)(fe,{state:i,names:d}),!o&&(0,W.jsxs)(r,{children:[t.few,` `,(0,W.jsx)(u,{params:{of:void 0,sel:void 0},children:t.usual})]}),o&&(0,W.jsx)(c,{answer:s,rows:14,children:e=>s.busy&&e.alliances.nodes.length!==i.of.length?null:(0,W.jsx)(Te,{data:e,state:i,variables:o})})]})}function $(e,t,n){let r=X(e.columns),i=r.reduce((e,[,t])=>e+t,0),a=r.reduce((e,[t,n])=>t>1?e+n:e,0),[o,s]=r.at(-1)??[0,0],c=s>3?[]:e.columns.filter(e=>e.degree===o).flatMap(e=>e.institutions.map(e=>e.name));return n.finding(i,t.of.length,a,t.region)+(o>2?n.top(s,o,c):``)+(n===U.zh?`。`:`.`)}function Te({data:e,state:t,variables:i}){let{language:a,text:s,root:c,at:l,client:d}=n(),f=U[a],p=(0,O.useRef)(null),m=q(e,t),h=(0,O.useMemo)(()=>m.rows.map(e=>e.alliance.coverage.published[0]),[e,t.of.join(`,`)]),v=he(m.columns,t.sel),{dataset:y}=e,b=oe($(m,t,f)),T=m.unknown.map(e=>(0,W.jsx)(r,{kind:`warn`,children:f.unknown(e)},e)),E=`alliance-atlas-overlap-${l??`all`}-${y.version.slice(0,8)}`;if(m.columns.length===0)return(0,W.jsxs)(W.Fragment,{children:[T,(0,W.jsxs)(r,{children:[t.region?f.noneIn(t.region):f.none,` `,t.region&&(0,W.jsx)(u,{params:{region:void 0},children:f.allRegions})]}),(0,W.jsx)(o,{answers:[h],children:(0,W.jsx)(Q,{sets:m})})]});let D=async()=>{let e=(await d.ask(A,i,l,new AbortController().signal)).intersections.flatMap(e=>e.institutions.nodes.map(t=>[t.id,t.name,t.country?.name??``,e.alliances.length,e.alliances.map(e=>e.id).join(` `)]));C(ae([f.columns,...e]),`${E}.csv`)};return(0,W.jsxs)(o,{answers:[h],children:[T,(0,W.jsx)(g,{wide:!0,side:(0,W.jsxs)(W.Fragment,{children:[v&&(0,W.jsx)(Ce,{column:v,state:t,variables:i},v.bits),(0,W.jsx)(Q,{sets:m})]}),children:(0,W.jsx)(re,{className:`wide-picture`,title:(0,W.jsx)(`span`,{className:`hidden`,children:f.views[t.table?`table`:`picture`]}),caption:(0,W.jsxs)(W.Fragment,{children:[(0,W.jsxs)(`b`,{children:[f.caption(t.of.length,t.region),` `,l?f.asOf(s.date(l)):f.times]}),` `,f.captionRest(t.of.length),` `,s.coverage.rule,` `,!t.table&&m.columns.length>60&&(0,W.jsxs)(W.Fragment,{children:[f.drawn(60,m.columns.length),` `]}),y.name,` `,y.version,`, `,y.license,`. `,(0,W.jsx)(`span`,{className:`wide-only keys-note`,children:f.keys})]}),actions:(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(te,{className:`plain`,view:{title:f.title,statement:b,dataset:y.citation,version:y.version}}),(0,W.jsx)(S,{version:y.version}),(0,W.jsx)(ee,{className:`plain`,links:[{label:`JSON`,href:x(c,k,i,l)}]}),(0,W.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>void D(),children:f.csv}),!t.table&&(0,W.jsx)(`button`,{type:`button`,className:`plain wide-only`,onClick:()=>p.current&&ie(new Blob([w(p.current,`${b} ${y.name} ${y.version}. ${location.href}`)],{type:`image/svg+xml`}),`${E}.svg`),children:f.svg}),(0,W.jsx)(`span`,{className:`push`,children:(0,W.jsx)(ne,{className:`plain`,document:k,variables:i})})]}),children:t.table?(0,W.jsx)(`div`,{className:`framed`,children:(0,W.jsx)(K,{columns:m.columns,on:v,caption:b})}):(0,W.jsx)(ye,{sets:m,on:v,name:b,svg:p})})}),!t.table&&(0,W.jsx)(_,{id:`overlaps`,title:f.list,note:f.narrow,children:(0,W.jsx)(K,{columns:Y(m.columns,`degree`),on:v,caption:f.list})})]})}export{we as default};