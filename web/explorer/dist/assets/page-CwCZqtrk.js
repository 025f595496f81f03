import{B as e,C as t,F as n,G as r,J as i,K as a,Q as o,S as s,V as c,X as l,h as u,i as d,it as f,j as p,k as m,nt as h,r as g,w as _}from"./parts-DKtDdLa3.js";import{a as v,n as y,r as b,t as x}from"./actions-BcNYxN7j.js";import{a as S,i as C,n as w,t as T}from"./controls-8USgZcNN.js";import{t as E}from"./frame-Db9P9cLm.js";import{n as D}from"./narrow-CZYcOhRQ.js";import{n as ee,t as te}from"./named-only-Diftullz.js";import{t as ne}from"./save-menu-P-4_lkUa.js";import{n as re,t as O}from"./sorted-table-U5hvnu00.js";import{r as k,t as A}from"./text-width-GsmNcSX1.js";import{t as j}from"./use-width-CLRp8Vb5.js";var M=f(),ie={name:`Timeline`,text:`query Timeline($lang: String = "en", $where: AllianceFilter, $order: AllianceOrder, $after: String) {
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
      coverage {
        ...Known
      }
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
}

fragment Known on Coverage {
  named
  published {
    value
    lower
    qualifier
    asOf
  }
}`},N={name:`TimelineTable`,text:`query TimelineTable($lang: String = "en", $founded: AllianceFilter, $joined: MembershipFilter, $held: EventFilter, $begun: ExchangeFilter, $alliances: Boolean = true, $roles: Boolean = true, $events: Boolean = true, $exchanges: Boolean = true) {
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
}`},P={name:`TimelineMark`,text:`query TimelineMark($lang: String = "en", $joined: MembershipFilter, $held: EventFilter, $begun: ExchangeFilter) {
  memberships(first: 250, where: $joined) {
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
  events(first: 40, where: $held) {
    nodes {
      id
      from
      name(language: $lang)
      trust
      sources {
        ...SourceMark
      }
    }
  }
  exchanges(first: 40, where: $begun) {
    nodes {
      id
      from
      name(language: $lang)
      trust
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
}`},F=[`all`,`joinings`,`events`,`exchanges`,`none`],I=[`founding`,`name`,`members`],L=[`picture`,`table`],ae=[`UNIVERSITY_NETWORK`,`NATIONAL`,`MULTI_STAKEHOLDER`,`INTER_GOVERNMENTAL`,`PLATFORM_PARTNERSHIP`,`REGIONAL`,`PLATFORM_CONSORTIUM`],R=e=>/^\d{4}$/.test(e??``)?Number(e):void 0;function z({params:e}){let[t,n,r=n]=(e.sel??``).split(`~`);return{marks:S(F,e.marks),order:S(I,e.order),kind:ae.find(t=>t.toLowerCase()===e.kind)??``,from:R(e.from),to:R(e.to),view:S(L,e.view),after:e.after,sel:t&&u(n)&&u(r)?[t,n,r]:void 0}}var B=(e,t)=>e.marks===`all`||e.marks===t,V={founding:{by:`FOUNDED`},name:{by:`NAME`},members:{by:`MEMBERS`,direction:`DESC`}},H=(e,t)=>({lang:t,where:e.kind?{kind:[e.kind]}:{},order:V[e.order],...e.after&&{after:e.after}});function oe(e,t){let n={known:!0,...e.from&&{onOrAfter:String(e.from)},...e.to&&{before:String(e.to+1)}},r=e.kind&&{alliance:{kind:[e.kind]}};return{lang:t,founded:{founded:n,...e.kind&&{kind:[e.kind]}},joined:{from:n,...r},held:{from:n,...r},begun:{from:n,...r},roles:B(e,`joinings`),events:B(e,`events`),exchanges:B(e,`exchanges`)}}var U=e=>{let{begin:t,end:n}=g(e);return(t+n)/2};function se(e,t){let n=(e,t)=>e?t.flatMap(({id:e,name:t,from:n})=>n?[{id:e,name:t,date:n,at:U(n)}]:[]):[];return e.alliances.nodes.map(e=>{let r=new Map;if(B(t,`joinings`))for(let t of e.dated.nodes)t.from&&r.set(t.from,[...r.get(t.from)??[],t.id]);return{alliance:e,joinings:[...r].sort(([e],[t])=>e<t?-1:1).map(([e,t])=>({date:e,ids:t,at:U(e),year:e.length===4})),events:n(B(t,`events`),e.events.nodes),exchanges:n(B(t,`exchanges`),e.exchanges.nodes)}})}var W=25;function ce(e,t,n){let r=e.flatMap(e=>[e.alliance.founded,...e.joinings.map(e=>e.date),...e.events.map(e=>e.date),...e.exchanges.map(e=>e.date)]).filter(e=>e!==null).map(e=>Number(e.slice(0,4))),i=Math.max(Number(n.slice(0,4)),...r),a=Math.min(i-1,...r),o=t.to??i;return{from:Math.min(t.from??Math.max(a,i-W),o),to:o,first:a,last:i}}var G=e=>[...e.joinings,...e.events,...e.exchanges];function K(e,t,n){let r=e=>e.filter(e=>e.at>=t&&e.at<=n),i={joinings:r(e.joinings),events:r(e.events),exchanges:r(e.exchanges)},a=[...G(i)].sort((e,t)=>e.at-t.at),o=a[0],s=a.at(-1);return o&&s&&{...i,first:o,last:s}}function q(e,t,n,r){let i=G(e).map(e=>e.at).filter(e=>e>=t&&e<n).sort((e,t)=>e-t),a=i.filter((e,t)=>t===0||e-i[t-1]>=r);return a.flatMap((t,n)=>K(e,t,i.findLast(e=>e<(a[n+1]??1/0)))??[])}var le=(e,{first:t,last:n})=>[e,t.date,...n.date===t.date?[]:[n.date]].join(`~`),ue=(e,t,n)=>K(e,U(t),U(n)),J=h({en:{title:`When the alliances began and who joined when`,finding:(e,t,n,r,i)=>`${e} of ${t} alliances have a known founding date; ${n} of ${r} memberships a known begin. Of the other ${r-n}, ${i} were seen on a date.`,controls:{kind:`Alliances`,all:`all`,marks:`Marks`,order:`Order`,from:`From`,to:`To`,view:`View`,settings:`Settings`},marks:{all:`joinings, events, exchanges`,joinings:`joinings`,events:`events`,exchanges:`exchanges`,none:`none`},orders:{founding:`founding`,name:`name`,members:`members`},views:{picture:`Picture`,table:`Table`},legend:{existed:`existed`,soft:`begin known to the year`,joined:`joined on a day or month, few or many`,year:`joined in a year`,event:`event`,exchange:`exchange began`},head:{founding:`Alliance, by founding`,name:`Alliance, by name`,members:`Alliance, by members`},datedOf:`dated of all roles`,of:`of`,statement:{founding:`Alliances by founding`,name:`Alliances by name`,members:`Alliances by members`},allTimes:`all times`,asOf:e=>`as of ${e}`,shown:(e,t)=>`${e} of ${t} alliances.`,exact:`A date is drawn no more exact than its source: a year is a soft begin or an open ring. Memberships without a known begin (right: all less dated) have no mark.`,earlier:e=>`${e} marks lie before the first year.`,cut:e=>`Of ${e} alliances not all marks are drawn; the table has them.`,founded:`founded`,joined:`joined`,held:`event`,began:`exchange began`,date:`Date`,what:`What`,who:`Who`,alliance:`Alliance`,source:`Source`,sources:`sources`,role:`Role`,foundedIn:(e,t)=>`${e}, founded ${t}`,unknown:e=>`${e}, founding date not known`,span:(e,t)=>`${e} to ${t}`,marked:(e,t,n,r,i)=>`${e}, ${t}: ${[n>0&&`${n} joined`,r>0&&(r===1?`1 event`:`${r} events`),i>0&&(i===1?`1 exchange began`:`${i} exchanges began`)].filter(Boolean).join(`, `)}`,eventOn:(e,t)=>`${e}: ${t}`,close:`Close`,none:`Nothing is dated so.`,more:`Next alliances`,first:`First alliances`,empty:`No alliance is of this kind.`,emptyTable:`Nothing is dated in these years.`,keys:`Marks that lie near each other are one. Left and right go along a line, up and down to the next one; Enter opens.`,tableCut:(e,t,n)=>`${n}: the first ${e} of ${t}.`},zh:{title:`各联盟何时成立，谁何时加入`,finding:(e,t,n,r,i)=>`${t} 个联盟中有 ${e} 个成立日期已知；${r} 项成员关系中有 ${n} 项起始日期已知。其余 ${r-n} 项中有 ${i} 项已知某日有效。`,controls:{kind:`联盟`,all:`全部`,marks:`标记`,order:`排序`,from:`起`,to:`止`,view:`视图`,settings:`设置`},marks:{all:`加入、会议活动、交流项目`,joinings:`加入`,events:`会议活动`,exchanges:`交流项目`,none:`无`},orders:{founding:`成立时间`,name:`名称`,members:`成员数`},views:{picture:`图`,table:`表格`},legend:{existed:`存续`,soft:`起始仅知年份`,joined:`某日或某月加入，由少到多`,year:`某年加入`,event:`会议活动`,exchange:`交流项目开始`},head:{founding:`联盟，按成立时间`,name:`联盟，按名称`,members:`联盟，按成员数`},datedOf:`有日期的角色`,of:`/`,statement:{founding:`各联盟，按成立时间`,name:`各联盟，按名称`,members:`各联盟，按成员数`},allTimes:`全部时间`,asOf:e=>`截至 ${e}`,shown:(e,t)=>`${t} 个联盟中的 ${e} 个。`,exact:`日期不比来源更精确：仅知年份者，起端渐浅或以空心圆表示。起始不详的成员关系没有标记（见右侧数字）。`,earlier:e=>`有 ${e} 个标记早于起始年份。`,cut:e=>`有 ${e} 个联盟的标记未全部画出；表格中有全部内容。`,founded:`成立`,joined:`加入`,held:`会议活动`,began:`交流项目开始`,date:`日期`,what:`事项`,who:`谁`,alliance:`联盟`,source:`来源`,sources:`来源`,role:`角色`,foundedIn:(e,t)=>`${e}，成立于 ${t}`,unknown:e=>`${e}，成立日期不详`,span:(e,t)=>`${e}至 ${t}`,marked:(e,t,n,r,i)=>`${e}，${t}：${[n>0&&`${n} 个加入`,r>0&&`${r} 场会议活动`,i>0&&`${i} 个交流项目开始`].filter(Boolean).join(`，`)}`,eventOn:(e,t)=>`${e}：${t}`,close:`关闭`,none:`没有此日期的内容。`,more:`后续联盟`,first:`最前的联盟`,empty:`没有此类联盟。`,emptyTable:`这些年份中没有已知日期的内容。`,keys:`相近的标记合为一个。左右键沿一行移动，上下键移到相邻行，回车打开。`,tableCut:(e,t,n)=>`${n}：${t} 项中的前 ${e} 项。`}}),Y=i();function de({lines:n,sel:[r,i,o]}){let{language:u,text:f,go:p,with:h}=a(),g=J[u],v=n.find(e=>l(e.alliance.id)===r),y=v&&ue(v,i,o),b=y?.joinings.flatMap(e=>e.ids)??[],x=(0,M.useRef)(null),S=e=>({id:{in:e.map(e=>e.id)}}),C=d(P,y&&{lang:u,joined:{id:{in:b}},held:S(y.events),begun:S(y.exchanges)});(0,M.useEffect)(()=>x.current?.focus({preventScroll:!0}),[r,i,o]),(0,M.useEffect)(()=>()=>document.querySelector(`.timeline a[tabindex="0"]`)?.focus({preventScroll:!0}),[]);let w=i!==o,T=w?g.span(f.date(i),f.date(o)):f.date(i);return(0,Y.jsxs)(`section`,{className:`joined`,"aria-labelledby":`joined`,onKeyDown:e=>{e.key===`Escape`&&!e.defaultPrevented&&p(h({sel:void 0}))},children:[(0,Y.jsxs)(`div`,{className:`section-head`,children:[(0,Y.jsx)(`h2`,{id:`joined`,ref:x,tabIndex:-1,children:v&&y?g.marked(T,v.alliance.acronym??v.alliance.name,b.length,y.events.length,y.exchanges.length):T}),(0,Y.jsx)(`span`,{className:`aside`,children:(0,Y.jsx)(c,{params:{sel:void 0},children:g.close})})]}),v&&y?(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(`p`,{className:`small`,children:(0,Y.jsx)(e,{thing:v.alliance,mark:!0})}),(0,Y.jsx)(m,{answer:C,rows:Math.min(6,b.length+y.events.length+y.exchanges.length),children:n=>(0,Y.jsxs)(_,{answers:[n],bare:!0,children:[b.length>0&&(0,Y.jsx)(`ul`,{className:`who`,children:[...n.memberships.nodes].sort((e,t)=>b.indexOf(e.id)-b.indexOf(t.id)).map(n=>(0,Y.jsxs)(`li`,{children:[w&&n.from&&(0,Y.jsxs)(`span`,{className:`soft`,children:[f.date(n.from),` `]}),(0,Y.jsx)(e,{thing:n.institution}),` `,(0,Y.jsx)(`span`,{className:`soft`,children:n.detail??f.words[n.role]}),(0,Y.jsx)(s,{sources:n.sources,said:{note:n.note,row:n.id}}),(0,Y.jsx)(t,{sources:n.sources,trust:n.trust})]},n.id))}),n.events.nodes.length+n.exchanges.nodes.length>0&&(0,Y.jsx)(`ul`,{className:`who`,children:[...n.events.nodes,...n.exchanges.nodes].sort((e,t)=>(e.from??``).localeCompare(t.from??``)).map(n=>(0,Y.jsxs)(`li`,{children:[(0,Y.jsxs)(`span`,{className:`soft`,children:[n.from&&f.date(n.from),` `]}),(0,Y.jsx)(e,{thing:n,mark:!0}),(0,Y.jsx)(s,{sources:n.sources}),(0,Y.jsx)(t,{sources:n.sources,trust:n.trust})]},n.id))})]})})]}):(0,Y.jsx)(`p`,{className:`soft`,children:g.none})]})}var X=24,Z=30,fe=96,Q=24,pe=12,$=6;function me({lines:e,from:t,to:n,state:i,finding:s}){let{language:c,text:u,href:d,with:f}=a(),p=r(),m=J[c],[h,_]=j(600,1800),v=(0,M.useRef)(null),y=Math.round(Math.min(330,_*.26)),b=_-fe,x=n+1,S=e=>y+(e-t)/(x-t)*(b-y-14),C=Z+e.length*X+10,w=[1,2,5,10,20,50].find(e=>(b-y)/(x-t)*e>44)??100,T=Array.from({length:x-t},(e,n)=>t+n).filter(e=>e%w===0),E=e=>{let t=[...v.current?.querySelectorAll(`a`)??[]],n=t.indexOf(e.target.closest(`a`)),r=t[n];if(!r||e.altKey||e.ctrlKey||e.metaKey)return;let i=Number(r.dataset.row),a=Number(r.dataset.x),o=e=>t.filter(t=>Number(t.dataset.row)===e).sort((e,t)=>Math.abs(Number(e.dataset.x)-a)-Math.abs(Number(t.dataset.x)-a))[0],s={ArrowRight:t[n+1],ArrowLeft:t[n-1],ArrowDown:o(i+1),ArrowUp:o(i-1),Home:t[0],End:t.at(-1)}[e.key];s&&(e.preventDefault(),t.forEach(e=>e.setAttribute(`tabindex`,e===s?`0`:`-1`)),s.focus())},D=(e,t,n,r,i,a,o=!1)=>(0,Y.jsxs)(`a`,{href:r,"data-row":t,"data-x":Math.round(n),tabIndex:t===0&&n===0?0:-1,"aria-label":i,onClick:p(r,o),children:[(0,Y.jsx)(`title`,{children:i}),a]},e);return(0,Y.jsx)(`div`,{ref:h,style:{minHeight:C},children:_>0&&(0,Y.jsxs)(`svg`,{ref:v,className:`timeline`,width:_,height:C,viewBox:`0 0 ${_} ${C}`,role:`group`,"aria-label":s,onKeyDown:E,children:[(0,Y.jsx)(`text`,{x:`16`,y:`16`,children:m.head[i.order]}),(0,Y.jsx)(`text`,{x:_-16,y:`16`,textAnchor:`end`,children:m.datedOf}),T.map(e=>(0,Y.jsxs)(`g`,{children:[(0,Y.jsx)(`text`,{x:S(e),y:`16`,textAnchor:`middle`,children:e}),(0,Y.jsx)(`path`,{d:`M${S(e).toFixed(1)} 22V${C-8}`,stroke:`var(--line)`})]},e)),e.map((e,n)=>{let{alliance:r}=e,a=i.sel?.[0]===l(r.id)?ue(e,i.sel[1],i.sel[2]):void 0,s=Z+n*X+X/2,c=r.founded!==null&&g(r.founded).begin<t,p=r.acronym&&k(r.name,pe)>y-40?r.acronym:r.name;return(0,Y.jsxs)(`g`,{children:[n%2==0&&(0,Y.jsx)(`rect`,{x:`8`,y:s-X/2,width:_-16,height:X,fill:`var(--ground)`}),T.map(e=>n%2==0&&(0,Y.jsx)(`path`,{d:`M${S(e).toFixed(1)} ${s-X/2}v${X}`,stroke:`var(--line)`},e)),D(`name`,n,0,d(o(r.id)),r.founded?m.foundedIn(r.name,u.date(r.founded)):m.unknown(r.name),(0,Y.jsx)(`rect`,{x:`8`,y:s-X/2,width:y-(c?54:22),height:X,fill:`none`,pointerEvents:`all`})),(0,Y.jsx)(`text`,{className:`name`,x:`16`,y:s+4,"aria-hidden":`true`,children:A(p,y-(c?62:24),pe)}),(0,Y.jsx)(he,{founded:r.founded,ended:r.ended,x:S,y:s,from:t,end:x}),q(e,t,x,Q/(b-y-14)*(x-t)).map(e=>{let[t]=G(e),i=G(e).length===1,c=i?e.events[0]??e.exchanges[0]:void 0,p=le(l(r.id),e),h=a!==void 0&&a.first.at<=e.last.at&&a.last.at>=e.first.at,g=c?m.eventOn(u.date(c.date),c.name):m.marked(i&&t?u.date(t.date):m.span(u.date(e.first.date),u.date(e.last.date)),r.name,e.joinings.reduce((e,t)=>e+t.ids.length,0),e.events.length,e.exchanges.length),_=S(e.first.at)-Q/2,v=S(e.last.at)+Q/2;return D(p,n,S(e.first.at),c?d(o(c.id)):f({sel:h?void 0:p}),g,(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(`rect`,{className:`target`,x:_,y:s-X/2+1,width:v-_,height:22,rx:`4`,fill:`none`,pointerEvents:`all`,stroke:h?`var(--ink-strong)`:`none`}),e.exchanges.map(e=>(0,Y.jsx)(`rect`,{x:S(e.at)-1.5,y:s+3,width:`3`,height:`8`,fill:`var(--kind-exchange)`},e.id)),e.joinings.map(e=>(0,Y.jsx)(`circle`,{className:`mark`,cx:S(e.at),cy:s,r:Math.min(9.5,2.6+1.5*Math.sqrt(e.ids.length)),fill:e.year?`var(--paper)`:`var(--kind-alliance)`,stroke:`var(--kind-alliance)`,strokeWidth:`1.6`},e.date)),e.events.map(e=>(0,Y.jsx)(`path`,{className:`mark`,d:`M${(S(e.at)-5).toFixed(1)} ${s-11}h10l-5 8z`,fill:`var(--kind-event)`,stroke:`var(--paper)`,strokeWidth:`0.8`},e.id))]}),!c)}),(0,Y.jsxs)(`text`,{x:_-16,y:s+4,textAnchor:`end`,children:[(0,Y.jsx)(`tspan`,{className:`strong`,children:r.dated.totalCount}),` `,m.of,` `,r.memberships.totalCount]})]},r.id)})]})})}function he({founded:e,ended:t,x:n,y:r,from:i,end:a}){if(!e)return(0,Y.jsx)(`path`,{d:`M${n(i)} ${r}H${n(a)}`,stroke:`var(--line-strong)`,strokeDasharray:`1 4`});let{begin:o,end:s}=g(e),c=t?g(t).end:a;if(o>=a||c<=i)return null;let l=e.length===4&&o>=i,u=Math.max(i,l?s:o),d=Math.min(a,c),f=(n(Math.min(s,a))-n(Math.max(o,i)))/$;return(0,Y.jsxs)(`g`,{fill:`var(--kind-alliance)`,children:[l&&Array.from({length:$},(e,t)=>(0,Y.jsx)(`rect`,{x:n(o)+t*f,y:r-2,width:f+.2,height:`4`,opacity:(t+.5)/$*.55},t)),d>u&&(0,Y.jsx)(`rect`,{x:n(u),y:r-2,width:n(d)-n(u),height:`4`,opacity:`0.55`}),c>=a&&!t?(0,Y.jsx)(`path`,{d:`M${n(a)} ${r-4}l6 4-6 4z`}):c<a&&(0,Y.jsx)(`rect`,{x:n(d)-1,y:r-6,width:`2`,height:`12`}),o<i&&(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(`path`,{d:`M${n(i)} ${r-4}l-6 4 6 4z`}),(0,Y.jsx)(`text`,{x:n(i)-10,y:r+4,textAnchor:`end`,children:e.slice(0,4)})]})]})}function ge(e,t,n){return[...(e.alliances?.nodes??[]).map(e=>({id:e.id,date:e.founded??``,what:t.founded,who:e,alliance:e,sources:e.sources})),...(e.memberships?.nodes??[]).map(e=>({id:e.id,date:e.from??``,what:t.joined,role:e.detail??n[e.role]??e.role,who:e.institution,alliance:e.alliance,sources:e.sources})),...(e.events?.nodes??[]).map(e=>({id:e.id,date:e.from??``,what:t.held,who:e,alliance:e.alliance,sources:e.sources})),...(e.exchanges?.nodes??[]).map(e=>({id:e.id,date:e.from??``,what:t.began,who:e,alliance:e.alliance,sources:e.sources}))].sort((e,t)=>e.date<t.date?-1:+(e.date>t.date))}function _e(t,n){return[{key:`date`,head:t.date,value:e=>e.date,cell:e=>(0,Y.jsx)(`span`,{className:`nowrap`,children:n(e.date)})},{key:`what`,head:t.what,value:e=>e.what,cell:e=>(0,Y.jsxs)(Y.Fragment,{children:[e.what,e.role&&(0,Y.jsxs)(`span`,{className:`soft`,children:[`, `,e.role]})]}),hideNarrow:!0},{key:`who`,head:t.who,value:e=>e.who.name,cell:t=>(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(e,{thing:t.who,mark:!0}),(0,Y.jsx)(s,{sources:t.sources,said:t.id.startsWith(`membership/`)?{row:t.id}:{}}),(0,Y.jsxs)(`span`,{className:`below soft small`,children:[t.what,t.role&&`, ${t.role}`,t.alliance&&t.alliance!==t.who&&`, ${t.alliance.name}`]})]})},{key:`alliance`,head:t.alliance,value:e=>e.alliance?.name??null,cell:t=>t.alliance&&t.alliance!==t.who&&(0,Y.jsx)(e,{thing:t.alliance}),hideNarrow:!0}]}var ve=(e,t)=>[..._e(e,t),{key:`role`,head:e.role,value:e=>e.role??null},{key:`id`,head:`id`,value:e=>e.id},{key:`sources`,head:e.sources,value:e=>e.sources.map(e=>e.url??e.title).join(` `)}];function ye({answer:e,rows:t}){let{language:n,text:r}=a(),i=v(),o=J[n],{data:s}=e;if(!s)return null;let l=[[s.alliances,o.founded],[s.memberships,o.joined],[s.events,o.held],[s.exchanges,o.began]].flatMap(([e,t])=>e&&e.nodes.length<e.totalCount?[o.tableCut(e.nodes.length,e.totalCount,t)]:[]);return t.length===0?(0,Y.jsxs)(p,{title:r.states.nothing,children:[o.emptyTable,` `,(0,Y.jsx)(c,{params:{from:void 0,to:void 0,kind:void 0,marks:void 0},children:i.actions.clear})]}):(0,Y.jsxs)(Y.Fragment,{children:[l.length>0&&(0,Y.jsx)(p,{kind:`warn`,children:l.join(r.gap)}),(0,Y.jsx)(O,{caption:o.title,columns:_e(o,r.date),rows:t,keyOf:e=>e.what+e.id,sort:`date`})]})}function be(){let{address:e,language:t,go:r,with:i}=a(),o=D(),s=z(e),c=o?{...s,view:`table`}:s,l=H({...c,after:c.view===`picture`?c.after:void 0},t),u=d(ie,l);return(0,M.useEffect)(()=>{u.failure?.code===`BAD_CURSOR`&&r(i({after:void 0}),!0)},[u.failure]),(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(n,{name:J[t].title}),(0,Y.jsx)(m,{answer:u,rows:20,children:e=>(0,Y.jsx)(xe,{state:c,data:e,variables:l,narrow:o})})]})}function xe({state:e,data:t,variables:n,narrow:r}){let{language:i,text:o,at:s}=a(),l=v(),u=J[i],f=ee(),h=(0,M.useRef)(null),g=(0,M.useMemo)(()=>se(t,e),[t,e.marks]),{from:S,to:D,first:O,last:k}=ce(g,e,s??t.dataset.updated??``),A=oe(e,i),j=d(N,e.view===`table`?A:void 0),P=(0,M.useMemo)(()=>j.data?ge(j.data,u,o.words):[],[j.data,u,o]),{dataset:R,alliances:z}=t,B=u.finding(t.dated.totalCount,t.all.totalCount,t.datedRoles.totalCount,t.roles.totalCount,t.seenRoles.totalCount),V=`${[u.statement[e.order],e.kind&&o.words[e.kind],s?u.asOf(o.date(s)):u.allTimes].filter(Boolean).join(o.semicolon)}${o.stop}`,H=g.flatMap(G).filter(e=>e.at<S).length,U=g.filter(({alliance:e})=>e.dated.nodes.length<e.dated.totalCount||e.events.nodes.length<e.events.totalCount||e.exchanges.nodes.length<e.exchanges.totalCount).length,W=[u.shown(g.length,t.all.totalCount),u.exact,f(te(z.nodes)),e.view===`picture`&&H>0&&u.earlier(H),U>0&&u.cut(U),`${R.name} ${R.version}, ${R.license}`].filter(Boolean).join(o.gap),K=Array.from({length:k-O+1},(e,t)=>String(O+t)),q=e.view===`picture`;return(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(`p`,{className:`soft`,children:B}),(0,Y.jsxs)(T,{settings:u.controls.settings,views:!r&&(0,Y.jsx)(C,{label:u.controls.view,views:L,value:e.view,words:u.views}),children:[(0,Y.jsx)(w,{label:u.controls.kind,name:`kind`,value:e.kind.toLowerCase(),options:[[``,u.controls.all],...ae.map(e=>[e.toLowerCase(),o.words[e]??e])],also:{after:void 0,sel:void 0}}),(0,Y.jsx)(w,{label:u.controls.marks,name:`marks`,value:e.marks,options:F.map(e=>[e,u.marks[e]]),also:{sel:void 0}}),q&&(0,Y.jsx)(w,{label:u.controls.order,name:`order`,value:e.order,options:I.map(e=>[e,u.orders[e]]),also:{after:void 0}}),(0,Y.jsx)(w,{label:u.controls.from,name:`from`,value:String(q?S:e.from??O),fallback:String(q?Math.max(O,k-25):O),options:[...new Set([...K,String(S)])].sort().map(e=>[e,e]),also:{after:void 0}}),(0,Y.jsx)(w,{label:u.controls.to,name:`to`,value:String(D),fallback:String(k),options:[...new Set([...K,String(D)])].sort().map(e=>[e,e]),also:{after:void 0}})]}),q&&g.length===0?(0,Y.jsxs)(p,{title:o.states.nothing,children:[u.empty,` `,(0,Y.jsx)(c,{params:{kind:void 0,after:void 0},children:l.actions.clear})]}):(0,Y.jsxs)(_,{answers:[P],children:[(0,Y.jsx)(E,{className:`line-frame`,title:(0,Y.jsx)(`span`,{className:`hidden`,children:u.views[e.view]}),caption:(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(`b`,{children:V}),` `,W]}),actions:(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(y,{className:`plain`,view:{title:u.title,statement:V,dataset:R.citation,version:R.version}}),(0,Y.jsx)(b,{version:R.version}),(0,Y.jsx)(ne,{name:`timeline`,version:R.version,title:u.title,caption:`${V} ${W}`,picture:q?h:void 0,table:()=>q?re(Se,g):re(ve(u,o.date),P)}),!r&&(0,Y.jsx)(c,{params:{view:q?`table`:void 0,after:void 0,sort:void 0},children:q?l.actions.table:l.actions.picture}),q&&e.after&&(0,Y.jsx)(c,{params:{after:void 0},children:u.first}),q&&z.pageInfo.hasNextPage&&(0,Y.jsx)(c,{params:{after:z.pageInfo.endCursor??void 0},children:u.more}),(0,Y.jsx)(`span`,{className:`push`,children:q?(0,Y.jsx)(x,{className:`plain`,document:ie,variables:n}):(0,Y.jsx)(x,{className:`plain`,document:N,variables:A})})]}),children:q?(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(Ce,{}),(0,Y.jsx)(`p`,{className:`hidden`,children:u.keys}),(0,Y.jsx)(`div`,{ref:h,children:(0,Y.jsx)(me,{lines:g,from:S,to:D,state:e,finding:B})})]}):(0,Y.jsx)(`div`,{className:`framed`,children:(0,Y.jsx)(m,{answer:j,rows:20,children:()=>(0,Y.jsx)(ye,{answer:j,rows:P})})})}),q&&e.sel&&(0,Y.jsx)(de,{lines:g,sel:e.sel})]})]})}var Se=[{key:`alliance`,head:``,value:e=>e.alliance.name},{key:`id`,head:``,value:e=>e.alliance.id},{key:`founded`,head:``,value:e=>e.alliance.founded},{key:`ended`,head:``,value:e=>e.alliance.ended},{key:`roles`,head:``,value:e=>e.alliance.memberships.totalCount},{key:`dated`,head:``,value:e=>e.alliance.dated.totalCount},{key:`joined`,head:``,value:e=>e.joinings.map(e=>`${e.date}: ${e.ids.length}`).join(`; `)}];function Ce(){let{language:e}=a(),{legend:t}=J[e],n=(e,t)=>(0,Y.jsx)(`svg`,{width:e,height:`14`,"aria-hidden":`true`,children:t});return(0,Y.jsxs)(`p`,{className:`legend signs`,children:[(0,Y.jsxs)(`span`,{children:[n(26,(0,Y.jsx)(`rect`,{y:`5`,width:`26`,height:`4`,fill:`var(--kind-alliance)`,opacity:`0.55`})),t.existed]}),(0,Y.jsxs)(`span`,{children:[n(26,Array.from({length:6},(e,t)=>(0,Y.jsx)(`rect`,{x:t*4.33,y:`5`,width:`4.6`,height:`4`,fill:`var(--kind-alliance)`,opacity:.05+t*.1},t))),t.soft]}),(0,Y.jsxs)(`span`,{children:[n(26,(0,Y.jsxs)(`g`,{fill:`var(--kind-alliance)`,children:[(0,Y.jsx)(`circle`,{cx:`5`,cy:`7`,r:`3.6`}),(0,Y.jsx)(`circle`,{cx:`18`,cy:`7`,r:`6.5`})]})),t.joined]}),(0,Y.jsxs)(`span`,{children:[n(14,(0,Y.jsx)(`circle`,{cx:`7`,cy:`7`,r:`4.5`,fill:`var(--paper)`,stroke:`var(--kind-alliance)`,strokeWidth:`1.6`})),t.year]}),(0,Y.jsxs)(`span`,{children:[n(12,(0,Y.jsx)(`path`,{d:`M1 3h10l-5 8z`,fill:`var(--kind-event)`})),t.event]}),(0,Y.jsxs)(`span`,{children:[n(8,(0,Y.jsx)(`rect`,{x:`2`,y:`3`,width:`3`,height:`8`,fill:`var(--kind-exchange)`})),t.exchange]})]})}export{be as default};