import{$ as e,F as t,G as n,L as r,M as i,N as a,T as o,U as s,Y as c,f as l,h as u,j as d,q as f,r as p,tt as m,z as h}from"./parts-C3VZZZiK.js";import{n as g,t as _}from"./actions-BdF6-c9g.js";import{a as v,i as y,n as b,t as x}from"./controls-DqyF_lFS.js";import{t as S}from"./frame-vv3DCHw0.js";import{t as C}from"./narrow-CHnwG8Yh.js";import{n as w,r as T,t as E}from"./sorted-table-DgnXcbds.js";import{n as D}from"./labels-0YBsfqq9.js";import{t as O}from"./use-width-CuqAsP9I.js";var k=m(),A={name:`Timeline`,text:`query Timeline($lang: String = "en", $where: AllianceFilter, $order: AllianceOrder, $after: String) {
  dataset {
    ...Cited
  }
  all: alliances(first: 0) {
    totalCount
  }
  dated: alliances(first: 0, where: {founded: {known: true}}) {
    totalCount
  }
  roles: memberships(first: 0) {
    totalCount
  }
  datedRoles: memberships(first: 0, where: {from: {known: true}}) {
    totalCount
  }
  seenRoles: memberships(
    first: 0
    where: {from: {known: false}, seen: {known: true}}
  ) {
    totalCount
  }
  alliances(first: 100, after: $after, where: $where, orderBy: $order) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name(language: $lang)
      acronym
      founded
      ended
      memberships(first: 0) {
        totalCount
      }
      dated: memberships(first: 250, where: {from: {known: true}}) {
        totalCount
        nodes {
          id
          role
          from
        }
      }
      events(first: 40) {
        totalCount
        nodes {
          id
          name(language: $lang)
          from
          to
          city
        }
      }
      exchanges(first: 40) {
        totalCount
        nodes {
          id
          name(language: $lang)
          kind
          from
          to
          seen
        }
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
}`},j={name:`TimelineTable`,text:`query TimelineTable($lang: String = "en", $founded: AllianceFilter, $joined: MembershipFilter, $held: EventFilter, $begun: ExchangeFilter, $alliances: Boolean = true, $roles: Boolean = true, $events: Boolean = true, $exchanges: Boolean = true) {
  alliances(first: 500, where: $founded, orderBy: {by: FOUNDED}) @include(if: $alliances) {
    totalCount
    nodes {
      id
      name(language: $lang)
      founded
      sources {
        ...SourceMark
      }
    }
  }
  memberships(first: 500, where: $joined, orderBy: {by: FROM}) @include(if: $roles) {
    totalCount
    nodes {
      id
      role
      detail
      from
      institution {
        id
        name(language: $lang)
      }
      alliance {
        id
        name(language: $lang)
      }
      sources {
        ...SourceMark
      }
    }
  }
  events(first: 500, where: $held, orderBy: {by: FROM}) @include(if: $events) {
    totalCount
    nodes {
      id
      name(language: $lang)
      from
      alliance {
        id
        name(language: $lang)
      }
      sources {
        ...SourceMark
      }
    }
  }
  exchanges(first: 500, where: $begun, orderBy: {by: FROM}) @include(if: $exchanges) {
    totalCount
    nodes {
      id
      name(language: $lang)
      kind
      from
      alliance {
        id
        name(language: $lang)
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
}`},M={name:`TimelineMark`,text:`query TimelineMark($lang: String = "en", $where: MembershipFilter) {
  memberships(first: 250, where: $where) {
    totalCount
    nodes {
      id
      role
      detail
      from
      note
      trust
      institution {
        id
        name(language: $lang)
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
}`},N=e({en:{gap:` `,title:`When the alliances began and who joined when`,finding:(e,t,n,r,i)=>`${e} of ${t} alliances have a known founding date; ${n} of ${r} memberships a known begin. Of the other ${r-n}, ${i} were seen on a date.`,controls:{kind:`Alliances`,all:`all`,marks:`Marks`,order:`Order`,from:`From`,to:`To`,view:`View`,settings:`Settings`},marks:{all:`joinings, events, exchanges`,joinings:`joinings`,events:`events`,exchanges:`exchanges`,none:`none`},orders:{founding:`founding`,name:`name`,members:`members`},views:{picture:`Picture`,table:`Table`},legend:{existed:`existed`,soft:`begin known to the year`,joined:`joined on a day or month, few or many`,year:`joined in a year`,event:`event`,exchange:`exchange began`},head:{founding:`Alliance, by founding`,name:`Alliance, by name`,members:`Alliance, by members`},datedOf:`dated of all roles`,of:`of`,statement:{founding:`Alliances by founding`,name:`Alliances by name`,members:`Alliances by members`},allTimes:`all times`,asOf:e=>`as of ${e}`,shown:(e,t)=>`${e} of ${t} alliances.`,exact:`A date is drawn no more exact than its source: a year is a soft begin or an open ring. Memberships without a known begin (right: all less dated) have no mark.`,earlier:e=>`${e} marks lie before the first year.`,cut:e=>`Of ${e} alliances not all marks are drawn; the table has them.`,founded:`founded`,joined:`joined`,held:`event`,began:`exchange began`,date:`Date`,what:`What`,who:`Who`,alliance:`Alliance`,source:`Source`,sources:`sources`,role:`Role`,foundedIn:(e,t)=>`${e}, founded ${t}`,unknown:e=>`${e}, founding date not known`,mark:(e,t,n)=>`${t}: ${e} joined ${n}`,eventOn:(e,t)=>`${e}: ${t}`,chosen:e=>e===1?`1 joined`:`${e} joined`,close:`Close`,none:`Nobody is known to have joined then.`,more:`Next alliances`,first:`First alliances`,empty:`No alliance is of this kind.`,emptyTable:`Nothing is dated in these years.`,keys:`Left and right go along a line, up and down to the next one; Enter opens.`,tableCut:(e,t,n)=>`${n}: the first ${e} of ${t}.`},zh:{gap:``,title:`各联盟何时成立，谁何时加入`,finding:(e,t,n,r,i)=>`${t} 个联盟中有 ${e} 个成立日期已知；${r} 项成员关系中有 ${n} 项起始日期已知。其余 ${r-n} 项中有 ${i} 项已知某日有效。`,controls:{kind:`联盟`,all:`全部`,marks:`标记`,order:`排序`,from:`起`,to:`止`,view:`视图`,settings:`设置`},marks:{all:`加入、会议活动、交流项目`,joinings:`加入`,events:`会议活动`,exchanges:`交流项目`,none:`无`},orders:{founding:`成立时间`,name:`名称`,members:`成员数`},views:{picture:`图`,table:`表格`},legend:{existed:`存续`,soft:`起始仅知年份`,joined:`某日或某月加入，由少到多`,year:`某年加入`,event:`会议活动`,exchange:`交流项目开始`},head:{founding:`联盟，按成立时间`,name:`联盟，按名称`,members:`联盟，按成员数`},datedOf:`有日期的角色`,of:`/`,statement:{founding:`各联盟，按成立时间`,name:`各联盟，按名称`,members:`各联盟，按成员数`},allTimes:`全部时间`,asOf:e=>`截至 ${e}`,shown:(e,t)=>`${t} 个联盟中的 ${e} 个。`,exact:`日期不比来源更精确：仅知年份者，起端渐浅或以空心圆表示。起始不详的成员关系没有标记（见右侧数字）。`,earlier:e=>`有 ${e} 个标记早于起始年份。`,cut:e=>`有 ${e} 个联盟的标记未全部画出；表格中有全部内容。`,founded:`成立`,joined:`加入`,held:`会议活动`,began:`交流项目开始`,date:`日期`,what:`事项`,who:`谁`,alliance:`联盟`,source:`来源`,sources:`来源`,role:`角色`,foundedIn:(e,t)=>`${e}，成立于 ${t}`,unknown:e=>`${e}，成立日期不详`,mark:(e,t,n)=>`${t}：${e} 个加入 ${n}`,eventOn:(e,t)=>`${e}：${t}`,chosen:e=>`加入 ${e} 个`,close:`关闭`,none:`未见当时有加入者。`,more:`后续联盟`,first:`最前的联盟`,empty:`没有此类联盟。`,emptyTable:`这些年份中没有已知日期的内容。`,keys:`左右键沿一行移动，上下键移到相邻行，回车打开。`,tableCut:(e,t,n)=>`${n}：${t} 项中的前 ${e} 项。`}}),P=n();function ee({lines:e,sel:[n,r]}){let{language:c,text:l,go:p,with:m}=s(),g=N[c],_=e.find(e=>f(e.alliance.id)===n),v=_?.joinings.find(e=>e.date===r),y=(0,k.useRef)(null),b=u(M,v&&{lang:c,where:{id:{in:[...v.ids]}}});return(0,k.useEffect)(()=>y.current?.focus({preventScroll:!0}),[n,r]),(0,k.useEffect)(()=>()=>document.querySelector(`.timeline a[tabindex="0"]`)?.focus({preventScroll:!0}),[]),(0,P.jsxs)(`section`,{className:`joined`,"aria-labelledby":`joined`,onKeyDown:e=>{e.key===`Escape`&&!e.defaultPrevented&&p(m({sel:void 0}))},children:[(0,P.jsxs)(`div`,{className:`section-head`,children:[(0,P.jsxs)(`h2`,{id:`joined`,ref:y,tabIndex:-1,children:[l.date(r),v&&`: ${g.chosen(v.ids.length)}`]}),(0,P.jsx)(`span`,{className:`aside`,children:(0,P.jsx)(h,{params:{sel:void 0},children:g.close})})]}),_&&v?(0,P.jsx)(t,{answer:b,rows:Math.min(6,v.ids.length),children:e=>(0,P.jsxs)(a,{answers:[e],bare:!0,children:[(0,P.jsx)(`p`,{className:`small`,children:(0,P.jsx)(o,{thing:_.alliance,mark:!0})}),(0,P.jsx)(`ul`,{className:`who`,children:e.memberships.nodes.map(e=>(0,P.jsxs)(`li`,{children:[(0,P.jsx)(o,{thing:e.institution}),` `,(0,P.jsx)(`span`,{className:`soft`,children:e.detail??l.words[e.role]}),(0,P.jsx)(d,{sources:e.sources,said:{note:e.note,row:e.id}}),(0,P.jsx)(i,{sources:e.sources,trust:e.trust})]},e.id))})]})}):(0,P.jsx)(`p`,{className:`soft`,children:g.none})]})}var F=[`all`,`joinings`,`events`,`exchanges`,`none`],I=[`founding`,`name`,`members`],L=[`picture`,`table`],R=[`UNIVERSITY_NETWORK`,`NATIONAL`,`MULTI_STAKEHOLDER`,`INTER_GOVERNMENTAL`,`PLATFORM_PARTNERSHIP`,`REGIONAL`,`PLATFORM_CONSORTIUM`],z=e=>/^\d{4}$/.test(e??``)?Number(e):void 0;function B({params:e}){let[t,n]=(e.sel??``).split(`~`);return{marks:v(F,e.marks),order:v(I,e.order),kind:R.find(t=>t.toLowerCase()===e.kind)??``,from:z(e.from),to:z(e.to),view:v(L,e.view),after:e.after,sel:t&&n?[t,n]:void 0}}var V=(e,t)=>e.marks===`all`||e.marks===t,H={founding:{by:`FOUNDED`},name:{by:`NAME`},members:{by:`MEMBERS`,direction:`DESC`}},U=(e,t)=>({lang:t,where:e.kind?{kind:[e.kind]}:{},order:H[e.order],...e.after&&{after:e.after}});function te(e,t){let n={known:!0,...e.from&&{onOrAfter:String(e.from)},...e.to&&{before:String(e.to+1)}},r=e.kind&&{alliance:{kind:[e.kind]}};return{lang:t,founded:{founded:n,...e.kind&&{kind:[e.kind]}},joined:{from:n,...r},held:{from:n,...r},begun:{from:n,...r},roles:V(e,`joinings`),events:V(e,`events`),exchanges:V(e,`exchanges`)}}var W=e=>{let{begin:t,end:n}=p(e);return(t+n)/2};function G(e,t){let n=(e,t)=>e?t.flatMap(({id:e,name:t,from:n})=>n?[{id:e,name:t,date:n,at:W(n)}]:[]):[];return e.alliances.nodes.map(e=>{let r=new Map;if(V(t,`joinings`))for(let t of e.dated.nodes)t.from&&r.set(t.from,[...r.get(t.from)??[],t.id]);return{alliance:e,joinings:[...r].sort(([e],[t])=>e<t?-1:1).map(([e,t])=>({date:e,ids:t,at:W(e),year:e.length===4})),events:n(V(t,`events`),e.events.nodes),exchanges:n(V(t,`exchanges`),e.exchanges.nodes)}})}var K=25;function q(e,t,n){let r=e.flatMap(e=>[e.alliance.founded,...e.joinings.map(e=>e.date),...e.events.map(e=>e.date),...e.exchanges.map(e=>e.date)]).filter(e=>e!==null).map(e=>Number(e.slice(0,4))),i=Math.max(Number(n.slice(0,4)),...r),a=Math.min(i-1,...r),o=t.to??i;return{from:Math.min(t.from??Math.max(a,i-K),o),to:o,first:a,last:i}}var ne=e=>[...e.joinings,...e.events,...e.exchanges],J=24,Y=30,X=96,Z=6;function re({lines:e,from:t,to:n,state:r,finding:i}){let{language:a,text:o,href:l,go:u,with:d}=s(),m=N[a],[h,g]=O(600,1800),_=(0,k.useRef)(null),v=Math.round(Math.min(330,g*.26)),y=g-X,b=n+1,x=e=>v+(e-t)/(b-t)*(y-v-14),S=e=>e>=t&&e<b,C=Y+e.length*J+10,w=[1,2,5,10,20,50].find(e=>(y-v)/(b-t)*e>44)??100,T=Array.from({length:b-t},(e,n)=>t+n).filter(e=>e%w===0),E=e=>{let t=[..._.current?.querySelectorAll(`a`)??[]],n=t.indexOf(e.target.closest(`a`)),r=t[n];if(!r||e.altKey||e.ctrlKey||e.metaKey)return;let i=Number(r.dataset.row),a=Number(r.dataset.x),o=e=>t.filter(t=>Number(t.dataset.row)===e).sort((e,t)=>Math.abs(Number(e.dataset.x)-a)-Math.abs(Number(t.dataset.x)-a))[0],s={ArrowRight:t[n+1],ArrowLeft:t[n-1],ArrowDown:o(i+1),ArrowUp:o(i-1),Home:t[0],End:t.at(-1)}[e.key];s&&(e.preventDefault(),t.forEach(e=>e.setAttribute(`tabindex`,e===s?`0`:`-1`)),s.focus())},A=(e,t,n,r,i,a,o=!1)=>(0,P.jsxs)(`a`,{href:r,"data-row":t,"data-x":Math.round(n),tabIndex:t===0&&n===0?0:-1,"aria-label":i,onClick:e=>{e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),u(r,o))},children:[(0,P.jsx)(`title`,{children:i}),a]},e);return(0,P.jsx)(`div`,{ref:h,style:{minHeight:C},children:g>0&&(0,P.jsxs)(`svg`,{ref:_,className:`timeline`,width:g,height:C,viewBox:`0 0 ${g} ${C}`,role:`group`,"aria-label":i,onKeyDown:E,children:[(0,P.jsx)(`text`,{x:`16`,y:`16`,children:m.head[r.order]}),(0,P.jsx)(`text`,{x:g-16,y:`16`,textAnchor:`end`,children:m.datedOf}),T.map(e=>(0,P.jsxs)(`g`,{children:[(0,P.jsx)(`text`,{x:x(e),y:`16`,textAnchor:`middle`,children:e}),(0,P.jsx)(`path`,{d:`M${x(e).toFixed(1)} 22V${C-8}`,stroke:`var(--line)`})]},e)),e.map(({alliance:e,joinings:n,events:i,exchanges:a},s)=>{let u=Y+s*J+J/2,h=e.founded!==null&&p(e.founded).begin<t,_=e.acronym&&D(e.name)>v-40?e.acronym:e.name;return(0,P.jsxs)(`g`,{children:[s%2==0&&(0,P.jsx)(`rect`,{x:`8`,y:u-J/2,width:g-16,height:J,fill:`var(--ground)`}),T.map(e=>s%2==0&&(0,P.jsx)(`path`,{d:`M${x(e).toFixed(1)} ${u-J/2}v${J}`,stroke:`var(--line)`},e)),A(`name`,s,0,l(c(e.id)),e.founded?m.foundedIn(e.name,o.date(e.founded)):m.unknown(e.name),(0,P.jsx)(`rect`,{x:`8`,y:u-J/2,width:v-(h?54:16),height:J,fill:`none`,pointerEvents:`all`})),(0,P.jsx)(`text`,{className:`name`,x:`16`,y:u+4,"aria-hidden":`true`,children:ie(_,v-(h?62:24))}),(0,P.jsx)(ae,{founded:e.founded,ended:e.ended,x,y:u,from:t,end:b}),a.filter(e=>S(e.at)).map(e=>A(e.id,s,x(e.at),l(c(e.id)),m.eventOn(o.date(e.date),e.name),(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(Q,{x:x(e.at),y:u+5}),(0,P.jsx)(`rect`,{x:x(e.at)-1.5,y:u+3,width:`3`,height:`8`,fill:`var(--kind-exchange)`})]}))),n.filter(e=>S(e.at)).map(t=>{let n=r.sel?.[0]===f(e.id)&&r.sel[1]===t.date,i=Math.min(9.5,2.6+1.5*Math.sqrt(t.ids.length));return A(t.date,s,x(t.at),d({sel:n?void 0:`${f(e.id)}~${t.date}`}),m.mark(t.ids.length,o.date(t.date),e.name),(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(Q,{x:x(t.at),y:u}),(0,P.jsx)(`circle`,{className:`mark`,cx:x(t.at),cy:u,r:i,fill:t.year?`var(--paper)`:`var(--kind-alliance)`,stroke:`var(--kind-alliance)`,strokeWidth:`1.6`}),n&&(0,P.jsx)(`circle`,{cx:x(t.at),cy:u,r:i+3,fill:`none`,stroke:`var(--ink-strong)`,strokeWidth:`2`})]}),!0)}),i.filter(e=>S(e.at)).map(e=>A(e.id,s,x(e.at),l(c(e.id)),m.eventOn(o.date(e.date),e.name),(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(Q,{x:x(e.at),y:u-6}),(0,P.jsx)(`path`,{className:`mark`,d:`M${(x(e.at)-5).toFixed(1)} ${u-11}h10l-5 8z`,fill:`var(--kind-event)`,stroke:`var(--paper)`,strokeWidth:`0.8`})]}))),(0,P.jsxs)(`text`,{x:g-16,y:u+4,textAnchor:`end`,children:[(0,P.jsx)(`tspan`,{className:`strong`,children:e.dated.totalCount}),` `,m.of,` `,e.memberships.totalCount]})]},e.id)})]})})}var Q=({x:e,y:t})=>(0,P.jsx)(`rect`,{x:e-8,y:t-J/2,width:`16`,height:J,fill:`none`,pointerEvents:`all`});function ie(e,t){if(D(e)<=t)return e;let n=e;for(;n.length>4&&D(n)+7>t;)n=n.slice(0,-1);return`${n.trimEnd()}…`}function ae({founded:e,ended:t,x:n,y:r,from:i,end:a}){if(!e)return(0,P.jsx)(`path`,{d:`M${n(i)} ${r}H${n(a)}`,stroke:`var(--line-strong)`,strokeDasharray:`1 4`});let{begin:o,end:s}=p(e),c=t?p(t).end:a;if(o>=a||c<=i)return null;let l=e.length===4&&o>=i,u=Math.max(i,l?s:o),d=Math.min(a,c),f=(n(Math.min(s,a))-n(Math.max(o,i)))/Z;return(0,P.jsxs)(`g`,{fill:`var(--kind-alliance)`,children:[l&&Array.from({length:Z},(e,t)=>(0,P.jsx)(`rect`,{x:n(o)+t*f,y:r-2,width:f+.2,height:`4`,opacity:(t+.5)/Z*.55},t)),d>u&&(0,P.jsx)(`rect`,{x:n(u),y:r-2,width:n(d)-n(u),height:`4`,opacity:`0.55`}),c>=a&&!t?(0,P.jsx)(`path`,{d:`M${n(a)} ${r-4}l6 4-6 4z`}):c<a&&(0,P.jsx)(`rect`,{x:n(d)-1,y:r-6,width:`2`,height:`12`}),o<i&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`path`,{d:`M${n(i)} ${r-4}l-6 4 6 4z`}),(0,P.jsx)(`text`,{x:n(i)-10,y:r+4,textAnchor:`end`,children:e.slice(0,4)})]})]})}function oe(e,t,n){return[...(e.alliances?.nodes??[]).map(e=>({id:e.id,date:e.founded??``,what:t.founded,who:e,alliance:e,sources:e.sources})),...(e.memberships?.nodes??[]).map(e=>({id:e.id,date:e.from??``,what:t.joined,role:e.detail??n[e.role]??e.role,who:e.institution,alliance:e.alliance,sources:e.sources})),...(e.events?.nodes??[]).map(e=>({id:e.id,date:e.from??``,what:t.held,who:e,alliance:e.alliance,sources:e.sources})),...(e.exchanges?.nodes??[]).map(e=>({id:e.id,date:e.from??``,what:t.began,who:e,alliance:e.alliance,sources:e.sources}))].sort((e,t)=>e.date<t.date?-1:+(e.date>t.date))}function $(e,t){return[{key:`date`,head:e.date,value:e=>e.date,cell:e=>(0,P.jsx)(`span`,{className:`nowrap`,children:t(e.date)})},{key:`what`,head:e.what,value:e=>e.what,cell:e=>(0,P.jsxs)(P.Fragment,{children:[e.what,e.role&&(0,P.jsxs)(`span`,{className:`soft`,children:[`, `,e.role]})]}),hideNarrow:!0},{key:`who`,head:e.who,value:e=>e.who.name,cell:e=>(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(o,{thing:e.who,mark:!0}),(0,P.jsx)(d,{sources:e.sources,said:e.id.startsWith(`membership/`)?{row:e.id}:{}}),(0,P.jsxs)(`span`,{className:`below soft small`,children:[e.what,e.role&&`, ${e.role}`,e.alliance&&e.alliance!==e.who&&`, ${e.alliance.name}`]})]})},{key:`alliance`,head:e.alliance,value:e=>e.alliance?.name??null,cell:e=>e.alliance&&e.alliance!==e.who&&(0,P.jsx)(o,{thing:e.alliance}),hideNarrow:!0}]}var se=(e,t)=>[...$(e,t),{key:`role`,head:e.role,value:e=>e.role??null},{key:`id`,head:`id`,value:e=>e.id},{key:`sources`,head:e.sources,value:e=>e.sources.map(e=>e.url??e.title).join(` `)}];function ce({answer:e,rows:t}){let{language:n,text:i}=s(),a=N[n],{data:o}=e;if(!o)return null;let c=[[o.alliances,a.founded],[o.memberships,a.joined],[o.events,a.held],[o.exchanges,a.began]].flatMap(([e,t])=>e&&e.nodes.length<e.totalCount?[a.tableCut(e.nodes.length,e.totalCount,t)]:[]);return t.length===0?(0,P.jsxs)(r,{title:i.states.nothing,children:[a.emptyTable,` `,(0,P.jsx)(h,{params:{from:void 0,to:void 0,kind:void 0,marks:void 0},children:i.actions.clear})]}):(0,P.jsxs)(P.Fragment,{children:[c.length>0&&(0,P.jsx)(r,{kind:`warn`,children:c.join(a.gap)}),(0,P.jsx)(E,{caption:a.title,columns:$(a,i.date),rows:t,keyOf:e=>e.what+e.id,sort:`date`})]})}function le(){let{address:e,language:n,go:r,with:i}=s(),a=C(),o=B(e),c=a?{...o,view:`table`}:o,d=U({...c,after:c.view===`picture`?c.after:void 0},n),f=u(A,d);return(0,k.useEffect)(()=>{f.failure?.code===`BAD_CURSOR`&&r(i({after:void 0}),!0)},[f.failure]),(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(l,{name:N[n].title}),(0,P.jsx)(t,{answer:f,rows:20,children:e=>(0,P.jsx)(ue,{state:c,data:e,variables:d,narrow:a})})]})}function ue({state:e,data:n,variables:i,narrow:o}){let{language:c,text:l,at:d}=s(),f=N[c],p=(0,k.useRef)(null),m=(0,k.useMemo)(()=>G(n,e),[n,e.marks]),{from:v,to:C,first:E,last:D}=q(m,e,d??n.dataset.updated??``),O=te(e,c),M=u(j,e.view===`table`?O:void 0),z=(0,k.useMemo)(()=>M.data?oe(M.data,f,l.words):[],[M.data,f,l]),{dataset:B,alliances:V}=n,H=f.finding(n.dated.totalCount,n.all.totalCount,n.datedRoles.totalCount,n.roles.totalCount,n.seenRoles.totalCount),U=`${[f.statement[e.order],e.kind&&l.words[e.kind],d?f.asOf(l.date(d)):f.allTimes].filter(Boolean).join(`; `)}.`,W=m.flatMap(ne).filter(e=>e.at<v).length,K=m.filter(({alliance:e})=>e.dated.nodes.length<e.dated.totalCount||e.events.nodes.length<e.events.totalCount||e.exchanges.nodes.length<e.exchanges.totalCount).length,J=[f.shown(m.length,n.all.totalCount),f.exact,e.view===`picture`&&W>0&&f.earlier(W),K>0&&f.cut(K),`${B.name} ${B.version}, ${B.license}`].filter(Boolean).join(f.gap),Y=Array.from({length:D-E+1},(e,t)=>String(E+t)),X=e.view===`picture`;return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`p`,{className:`soft`,children:H}),(0,P.jsxs)(x,{settings:f.controls.settings,views:!o&&(0,P.jsx)(y,{label:f.controls.view,views:L,value:e.view,words:f.views}),children:[(0,P.jsx)(b,{label:f.controls.kind,name:`kind`,value:e.kind.toLowerCase(),options:[[``,f.controls.all],...R.map(e=>[e.toLowerCase(),l.words[e]??e])],also:{after:void 0,sel:void 0}}),(0,P.jsx)(b,{label:f.controls.marks,name:`marks`,value:e.marks,options:F.map(e=>[e,f.marks[e]]),also:{sel:void 0}}),X&&(0,P.jsx)(b,{label:f.controls.order,name:`order`,value:e.order,options:I.map(e=>[e,f.orders[e]]),also:{after:void 0}}),(0,P.jsx)(b,{label:f.controls.from,name:`from`,value:String(X?v:e.from??E),fallback:String(X?Math.max(E,D-25):E),options:[...new Set([...Y,String(v)])].sort().map(e=>[e,e]),also:{after:void 0}}),(0,P.jsx)(b,{label:f.controls.to,name:`to`,value:String(C),fallback:String(D),options:[...new Set([...Y,String(C)])].sort().map(e=>[e,e]),also:{after:void 0}})]}),X&&m.length===0?(0,P.jsxs)(r,{title:l.states.nothing,children:[f.empty,` `,(0,P.jsx)(h,{params:{kind:void 0,after:void 0},children:l.actions.clear})]}):(0,P.jsxs)(a,{answers:[z],children:[(0,P.jsx)(S,{className:`line-frame`,title:(0,P.jsx)(`span`,{className:`hidden`,children:f.views[e.view]}),caption:(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`b`,{children:U}),` `,J]}),actions:(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(g,{className:`plain`,view:{title:f.title,statement:U,dataset:B.citation,version:B.version}}),(0,P.jsx)(T,{name:`timeline`,version:B.version,title:f.title,caption:`${U} ${J}`,picture:X?p:void 0,table:()=>X?w(de,m):w(se(f,l.date),z)}),!o&&(0,P.jsx)(h,{params:{view:X?`table`:void 0,after:void 0,sort:void 0},children:X?l.actions.table:l.actions.picture}),X&&e.after&&(0,P.jsx)(h,{params:{after:void 0},children:f.first}),X&&V.pageInfo.hasNextPage&&(0,P.jsx)(h,{params:{after:V.pageInfo.endCursor??void 0},children:f.more}),(0,P.jsx)(`span`,{className:`push`,children:X?(0,P.jsx)(_,{className:`plain`,document:A,variables:i}):(0,P.jsx)(_,{className:`plain`,document:j,variables:O})})]}),children:X?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(fe,{}),(0,P.jsx)(`p`,{className:`hidden`,children:f.keys}),(0,P.jsx)(`div`,{ref:p,children:(0,P.jsx)(re,{lines:m,from:v,to:C,state:e,finding:H})})]}):(0,P.jsx)(`div`,{className:`framed`,children:(0,P.jsx)(t,{answer:M,rows:20,children:()=>(0,P.jsx)(ce,{answer:M,rows:z})})})}),X&&e.sel&&(0,P.jsx)(ee,{lines:m,sel:e.sel})]})]})}var de=[{key:`alliance`,head:``,value:e=>e.alliance.name},{key:`id`,head:``,value:e=>e.alliance.id},{key:`founded`,head:``,value:e=>e.alliance.founded},{key:`ended`,head:``,value:e=>e.alliance.ended},{key:`roles`,head:``,value:e=>e.alliance.memberships.totalCount},{key:`dated`,head:``,value:e=>e.alliance.dated.totalCount},{key:`joined`,head:``,value:e=>e.joinings.map(e=>`${e.date}: ${e.ids.length}`).join(`; `)}];function fe(){let{language:e}=s(),{legend:t}=N[e],n=(e,t)=>(0,P.jsx)(`svg`,{width:e,height:`14`,"aria-hidden":`true`,children:t});return(0,P.jsxs)(`p`,{className:`legend signs`,children:[(0,P.jsxs)(`span`,{children:[n(26,(0,P.jsx)(`rect`,{y:`5`,width:`26`,height:`4`,fill:`var(--kind-alliance)`,opacity:`0.55`})),t.existed]}),(0,P.jsxs)(`span`,{children:[n(26,Array.from({length:6},(e,t)=>(0,P.jsx)(`rect`,{x:t*4.33,y:`5`,width:`4.6`,height:`4`,fill:`var(--kind-alliance)`,opacity:.05+t*.1},t))),t.soft]}),(0,P.jsxs)(`span`,{children:[n(26,(0,P.jsxs)(`g`,{fill:`var(--kind-alliance)`,children:[(0,P.jsx)(`circle`,{cx:`5`,cy:`7`,r:`3.6`}),(0,P.jsx)(`circle`,{cx:`18`,cy:`7`,r:`6.5`})]})),t.joined]}),(0,P.jsxs)(`span`,{children:[n(14,(0,P.jsx)(`circle`,{cx:`7`,cy:`7`,r:`4.5`,fill:`var(--paper)`,stroke:`var(--kind-alliance)`,strokeWidth:`1.6`})),t.year]}),(0,P.jsxs)(`span`,{children:[n(12,(0,P.jsx)(`path`,{d:`M1 3h10l-5 8z`,fill:`var(--kind-event)`})),t.event]}),(0,P.jsxs)(`span`,{children:[n(8,(0,P.jsx)(`rect`,{x:`2`,y:`3`,width:`3`,height:`8`,fill:`var(--kind-exchange)`})),t.exchange]})]})}export{le as default};