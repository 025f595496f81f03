import{A as e,B as t,C as n,G as r,O as i,P as a,S as o,W as s,Y as c,Z as l,l as u,q as d,r as f,rt as p,tt as m,x as h,z as g}from"./parts-Dz76KKy6.js";import{a as _,n as v,t as y}from"./actions-DOGF249u.js";import{a as b,i as x,n as S,t as C}from"./controls-dIFLg7g-.js";import{t as w}from"./frame-DYDuoa-r.js";import{n as T}from"./narrow-CGVJCqMl.js";import{n as ee,t as E}from"./named-only-eYQrm9gf.js";import{t as te}from"./save-menu-D8hAPxUr.js";import{n as ne,t as D}from"./sorted-table-opPEB7Zn.js";import{r as O,t as k}from"./text-width-GsmNcSX1.js";import{t as A}from"./use-width-B1wNqP6j.js";var j=p(),M={name:`Timeline`,text:`query Timeline($lang: String = "en", $where: AllianceFilter, $order: AllianceOrder, $after: String) {
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
}`},re=[`all`,`joinings`,`events`,`exchanges`,`none`],ie=[`founding`,`name`,`members`],F=[`picture`,`table`],I=[`UNIVERSITY_NETWORK`,`NATIONAL`,`MULTI_STAKEHOLDER`,`INTER_GOVERNMENTAL`,`PLATFORM_PARTNERSHIP`,`REGIONAL`,`PLATFORM_CONSORTIUM`],L=e=>/^\d{4}(-\d\d){0,2}$/.test(e??``),R=e=>/^\d{4}$/.test(e??``)?Number(e):void 0;function z({params:e}){let[t,n,r=n]=(e.sel??``).split(`~`);return{marks:b(re,e.marks),order:b(ie,e.order),kind:I.find(t=>t.toLowerCase()===e.kind)??``,from:R(e.from),to:R(e.to),view:b(F,e.view),after:e.after,sel:t&&L(n)&&L(r)?[t,n,r]:void 0}}var B=(e,t)=>e.marks===`all`||e.marks===t,V={founding:{by:`FOUNDED`},name:{by:`NAME`},members:{by:`MEMBERS`,direction:`DESC`}},H=(e,t)=>({lang:t,where:e.kind?{kind:[e.kind]}:{},order:V[e.order],...e.after&&{after:e.after}});function ae(e,t){let n={known:!0,...e.from&&{onOrAfter:String(e.from)},...e.to&&{before:String(e.to+1)}},r=e.kind&&{alliance:{kind:[e.kind]}};return{lang:t,founded:{founded:n,...e.kind&&{kind:[e.kind]}},joined:{from:n,...r},held:{from:n,...r},begun:{from:n,...r},roles:B(e,`joinings`),events:B(e,`events`),exchanges:B(e,`exchanges`)}}var U=e=>{let{begin:t,end:n}=f(e);return(t+n)/2};function oe(e,t){let n=(e,t)=>e?t.flatMap(({id:e,name:t,from:n})=>n?[{id:e,name:t,date:n,at:U(n)}]:[]):[];return e.alliances.nodes.map(e=>{let r=new Map;if(B(t,`joinings`))for(let t of e.dated.nodes)t.from&&r.set(t.from,[...r.get(t.from)??[],t.id]);return{alliance:e,joinings:[...r].sort(([e],[t])=>e<t?-1:1).map(([e,t])=>({date:e,ids:t,at:U(e),year:e.length===4})),events:n(B(t,`events`),e.events.nodes),exchanges:n(B(t,`exchanges`),e.exchanges.nodes)}})}var W=25;function se(e,t,n){let r=e.flatMap(e=>[e.alliance.founded,...e.joinings.map(e=>e.date),...e.events.map(e=>e.date),...e.exchanges.map(e=>e.date)]).filter(e=>e!==null).map(e=>Number(e.slice(0,4))),i=Math.max(Number(n.slice(0,4)),...r),a=Math.min(i-1,...r),o=t.to??i;return{from:Math.min(t.from??Math.max(a,i-W),o),to:o,first:a,last:i}}var G=e=>[...e.joinings,...e.events,...e.exchanges];function K(e,t,n){let r=e=>e.filter(e=>e.at>=t&&e.at<=n),i={joinings:r(e.joinings),events:r(e.events),exchanges:r(e.exchanges)},a=[...G(i)].sort((e,t)=>e.at-t.at),o=a[0],s=a.at(-1);return o&&s&&{...i,first:o,last:s}}function q(e,t,n,r){let i=G(e).map(e=>e.at).filter(e=>e>=t&&e<n).sort((e,t)=>e-t),a=i.filter((e,t)=>t===0||e-i[t-1]>=r);return a.flatMap((t,n)=>K(e,t,i.findLast(e=>e<(a[n+1]??1/0)))??[])}var ce=(e,{first:t,last:n})=>[e,t.date,...n.date===t.date?[]:[n.date]].join(`~`),J=(e,t,n)=>K(e,U(t),U(n)),Y=m({en:{title:`When the alliances began and who joined when`,finding:(e,t,n,r,i)=>`${e} of ${t} alliances have a known founding date; ${n} of ${r} memberships a known begin. Of the other ${r-n}, ${i} were seen on a date.`,controls:{kind:`Alliances`,all:`all`,marks:`Marks`,order:`Order`,from:`From`,to:`To`,view:`View`,settings:`Settings`},marks:{all:`joinings, events, exchanges`,joinings:`joinings`,events:`events`,exchanges:`exchanges`,none:`none`},orders:{founding:`founding`,name:`name`,members:`members`},views:{picture:`Picture`,table:`Table`},legend:{existed:`existed`,soft:`begin known to the year`,joined:`joined on a day or month, few or many`,year:`joined in a year`,event:`event`,exchange:`exchange began`},head:{founding:`Alliance, by founding`,name:`Alliance, by name`,members:`Alliance, by members`},datedOf:`dated of all roles`,of:`of`,statement:{founding:`Alliances by founding`,name:`Alliances by name`,members:`Alliances by members`},allTimes:`all times`,asOf:e=>`as of ${e}`,shown:(e,t)=>`${e} of ${t} alliances.`,exact:`A date is drawn no more exact than its source: a year is a soft begin or an open ring. Memberships without a known begin (right: all less dated) have no mark.`,earlier:e=>`${e} marks lie before the first year.`,cut:e=>`Of ${e} alliances not all marks are drawn; the table has them.`,founded:`founded`,joined:`joined`,held:`event`,began:`exchange began`,date:`Date`,what:`What`,who:`Who`,alliance:`Alliance`,source:`Source`,sources:`sources`,role:`Role`,foundedIn:(e,t)=>`${e}, founded ${t}`,unknown:e=>`${e}, founding date not known`,span:(e,t)=>`${e} to ${t}`,marked:(e,t,n,r,i)=>`${e}, ${t}: ${[n>0&&`${n} joined`,r>0&&(r===1?`1 event`:`${r} events`),i>0&&(i===1?`1 exchange began`:`${i} exchanges began`)].filter(Boolean).join(`, `)}`,eventOn:(e,t)=>`${e}: ${t}`,close:`Close`,none:`Nothing is dated so.`,more:`Next alliances`,first:`First alliances`,empty:`No alliance is of this kind.`,emptyTable:`Nothing is dated in these years.`,keys:`Marks that lie near each other are one. Left and right go along a line, up and down to the next one; Enter opens.`,tableCut:(e,t,n)=>`${n}: the first ${e} of ${t}.`},zh:{title:`各联盟何时成立，谁何时加入`,finding:(e,t,n,r,i)=>`${t} 个联盟中有 ${e} 个成立日期已知；${r} 项成员关系中有 ${n} 项起始日期已知。其余 ${r-n} 项中有 ${i} 项已知某日有效。`,controls:{kind:`联盟`,all:`全部`,marks:`标记`,order:`排序`,from:`起`,to:`止`,view:`视图`,settings:`设置`},marks:{all:`加入、会议活动、交流项目`,joinings:`加入`,events:`会议活动`,exchanges:`交流项目`,none:`无`},orders:{founding:`成立时间`,name:`名称`,members:`成员数`},views:{picture:`图`,table:`表格`},legend:{existed:`存续`,soft:`起始仅知年份`,joined:`某日或某月加入，由少到多`,year:`某年加入`,event:`会议活动`,exchange:`交流项目开始`},head:{founding:`联盟，按成立时间`,name:`联盟，按名称`,members:`联盟，按成员数`},datedOf:`有日期的角色`,of:`/`,statement:{founding:`各联盟，按成立时间`,name:`各联盟，按名称`,members:`各联盟，按成员数`},allTimes:`全部时间`,asOf:e=>`截至 ${e}`,shown:(e,t)=>`${t} 个联盟中的 ${e} 个。`,exact:`日期不比来源更精确：仅知年份者，起端渐浅或以空心圆表示。起始不详的成员关系没有标记（见右侧数字）。`,earlier:e=>`有 ${e} 个标记早于起始年份。`,cut:e=>`有 ${e} 个联盟的标记未全部画出；表格中有全部内容。`,founded:`成立`,joined:`加入`,held:`会议活动`,began:`交流项目开始`,date:`日期`,what:`事项`,who:`谁`,alliance:`联盟`,source:`来源`,sources:`来源`,role:`角色`,foundedIn:(e,t)=>`${e}，成立于 ${t}`,unknown:e=>`${e}，成立日期不详`,span:(e,t)=>`${e}至 ${t}`,marked:(e,t,n,r,i)=>`${e}，${t}：${[n>0&&`${n} 个加入`,r>0&&`${r} 场会议活动`,i>0&&`${i} 个交流项目开始`].filter(Boolean).join(`，`)}`,eventOn:(e,t)=>`${e}：${t}`,close:`关闭`,none:`没有此日期的内容。`,more:`后续联盟`,first:`最前的联盟`,empty:`没有此类联盟。`,emptyTable:`这些年份中没有已知日期的内容。`,keys:`相近的标记合为一个。左右键沿一行移动，上下键移到相邻行，回车打开。`,tableCut:(e,t,n)=>`${n}：${t} 项中的前 ${e} 项。`}}),X=d();function le({lines:e,sel:[a,s,l]}){let{language:d,text:f,go:p,with:m}=r(),_=Y[d],v=e.find(e=>c(e.alliance.id)===a),y=v&&J(v,s,l),b=y?.joinings.flatMap(e=>e.ids)??[],x=(0,j.useRef)(null),S=e=>({id:{in:e.map(e=>e.id)}}),C=u(P,y&&{lang:d,joined:{id:{in:b}},held:S(y.events),begun:S(y.exchanges)});(0,j.useEffect)(()=>x.current?.focus({preventScroll:!0}),[a,s,l]),(0,j.useEffect)(()=>()=>document.querySelector(`.timeline a[tabindex="0"]`)?.focus({preventScroll:!0}),[]);let w=s!==l,T=w?_.span(f.date(s),f.date(l)):f.date(s);return(0,X.jsxs)(`section`,{className:`joined`,"aria-labelledby":`joined`,onKeyDown:e=>{e.key===`Escape`&&!e.defaultPrevented&&p(m({sel:void 0}))},children:[(0,X.jsxs)(`div`,{className:`section-head`,children:[(0,X.jsx)(`h2`,{id:`joined`,ref:x,tabIndex:-1,children:v&&y?_.marked(T,v.alliance.acronym??v.alliance.name,b.length,y.events.length,y.exchanges.length):T}),(0,X.jsx)(`span`,{className:`aside`,children:(0,X.jsx)(t,{params:{sel:void 0},children:_.close})})]}),v&&y?(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`p`,{className:`small`,children:(0,X.jsx)(g,{thing:v.alliance,mark:!0})}),(0,X.jsx)(i,{answer:C,rows:Math.min(6,b.length+y.events.length+y.exchanges.length),children:e=>(0,X.jsxs)(n,{answers:[e],bare:!0,children:[b.length>0&&(0,X.jsx)(`ul`,{className:`who`,children:[...e.memberships.nodes].sort((e,t)=>b.indexOf(e.id)-b.indexOf(t.id)).map(e=>(0,X.jsxs)(`li`,{children:[w&&e.from&&(0,X.jsxs)(`span`,{className:`soft`,children:[f.date(e.from),` `]}),(0,X.jsx)(g,{thing:e.institution}),` `,(0,X.jsx)(`span`,{className:`soft`,children:e.detail??f.words[e.role]}),(0,X.jsx)(h,{sources:e.sources,said:{note:e.note,row:e.id}}),(0,X.jsx)(o,{sources:e.sources,trust:e.trust})]},e.id))}),e.events.nodes.length+e.exchanges.nodes.length>0&&(0,X.jsx)(`ul`,{className:`who`,children:[...e.events.nodes,...e.exchanges.nodes].sort((e,t)=>(e.from??``).localeCompare(t.from??``)).map(e=>(0,X.jsxs)(`li`,{children:[(0,X.jsxs)(`span`,{className:`soft`,children:[e.from&&f.date(e.from),` `]}),(0,X.jsx)(g,{thing:e,mark:!0}),(0,X.jsx)(h,{sources:e.sources}),(0,X.jsx)(o,{sources:e.sources,trust:e.trust})]},e.id))})]})})]}):(0,X.jsx)(`p`,{className:`soft`,children:_.none})]})}var Z=24,ue=30,de=96,Q=24,fe=12,$=6;function pe({lines:e,from:t,to:n,state:i,finding:a}){let{language:o,text:u,href:d,with:p}=r(),m=s(),h=Y[o],[g,_]=A(600,1800),v=(0,j.useRef)(null),y=Math.round(Math.min(330,_*.26)),b=_-de,x=n+1,S=e=>y+(e-t)/(x-t)*(b-y-14),C=ue+e.length*Z+10,w=[1,2,5,10,20,50].find(e=>(b-y)/(x-t)*e>44)??100,T=Array.from({length:x-t},(e,n)=>t+n).filter(e=>e%w===0),ee=e=>{let t=[...v.current?.querySelectorAll(`a`)??[]],n=t.indexOf(e.target.closest(`a`)),r=t[n];if(!r||e.altKey||e.ctrlKey||e.metaKey)return;let i=Number(r.dataset.row),a=Number(r.dataset.x),o=e=>t.filter(t=>Number(t.dataset.row)===e).sort((e,t)=>Math.abs(Number(e.dataset.x)-a)-Math.abs(Number(t.dataset.x)-a))[0],s={ArrowRight:t[n+1],ArrowLeft:t[n-1],ArrowDown:o(i+1),ArrowUp:o(i-1),Home:t[0],End:t.at(-1)}[e.key];s&&(e.preventDefault(),t.forEach(e=>e.setAttribute(`tabindex`,e===s?`0`:`-1`)),s.focus())},E=(e,t,n,r,i,a,o=!1)=>(0,X.jsxs)(`a`,{href:r,"data-row":t,"data-x":Math.round(n),tabIndex:t===0&&n===0?0:-1,"aria-label":i,onClick:m(r,o),children:[(0,X.jsx)(`title`,{children:i}),a]},e);return(0,X.jsx)(`div`,{ref:g,style:{minHeight:C},children:_>0&&(0,X.jsxs)(`svg`,{ref:v,className:`timeline`,width:_,height:C,viewBox:`0 0 ${_} ${C}`,role:`group`,"aria-label":a,onKeyDown:ee,children:[(0,X.jsx)(`text`,{x:`16`,y:`16`,children:h.head[i.order]}),(0,X.jsx)(`text`,{x:_-16,y:`16`,textAnchor:`end`,children:h.datedOf}),T.map(e=>(0,X.jsxs)(`g`,{children:[(0,X.jsx)(`text`,{x:S(e),y:`16`,textAnchor:`middle`,children:e}),(0,X.jsx)(`path`,{d:`M${S(e).toFixed(1)} 22V${C-8}`,stroke:`var(--line)`})]},e)),e.map((e,n)=>{let{alliance:r}=e,a=i.sel?.[0]===c(r.id)?J(e,i.sel[1],i.sel[2]):void 0,o=ue+n*Z+Z/2,s=r.founded!==null&&f(r.founded).begin<t,m=r.acronym&&O(r.name,fe)>y-40?r.acronym:r.name;return(0,X.jsxs)(`g`,{children:[n%2==0&&(0,X.jsx)(`rect`,{x:`8`,y:o-Z/2,width:_-16,height:Z,fill:`var(--ground)`}),T.map(e=>n%2==0&&(0,X.jsx)(`path`,{d:`M${S(e).toFixed(1)} ${o-Z/2}v${Z}`,stroke:`var(--line)`},e)),E(`name`,n,0,d(l(r.id)),r.founded?h.foundedIn(r.name,u.date(r.founded)):h.unknown(r.name),(0,X.jsx)(`rect`,{x:`8`,y:o-Z/2,width:y-(s?54:22),height:Z,fill:`none`,pointerEvents:`all`})),(0,X.jsx)(`text`,{className:`name`,x:`16`,y:o+4,"aria-hidden":`true`,children:k(m,y-(s?62:24),fe)}),(0,X.jsx)(me,{founded:r.founded,ended:r.ended,x:S,y:o,from:t,end:x}),q(e,t,x,Q/(b-y-14)*(x-t)).map(e=>{let[t]=G(e),i=G(e).length===1,s=i?e.events[0]??e.exchanges[0]:void 0,f=ce(c(r.id),e),m=a!==void 0&&a.first.at<=e.last.at&&a.last.at>=e.first.at,g=s?h.eventOn(u.date(s.date),s.name):h.marked(i&&t?u.date(t.date):h.span(u.date(e.first.date),u.date(e.last.date)),r.name,e.joinings.reduce((e,t)=>e+t.ids.length,0),e.events.length,e.exchanges.length),_=S(e.first.at)-Q/2,v=S(e.last.at)+Q/2;return E(f,n,S(e.first.at),s?d(l(s.id)):p({sel:m?void 0:f}),g,(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`rect`,{className:`target`,x:_,y:o-Z/2+1,width:v-_,height:22,rx:`4`,fill:`none`,pointerEvents:`all`,stroke:m?`var(--ink-strong)`:`none`}),e.exchanges.map(e=>(0,X.jsx)(`rect`,{x:S(e.at)-1.5,y:o+3,width:`3`,height:`8`,fill:`var(--kind-exchange)`},e.id)),e.joinings.map(e=>(0,X.jsx)(`circle`,{className:`mark`,cx:S(e.at),cy:o,r:Math.min(9.5,2.6+1.5*Math.sqrt(e.ids.length)),fill:e.year?`var(--paper)`:`var(--kind-alliance)`,stroke:`var(--kind-alliance)`,strokeWidth:`1.6`},e.date)),e.events.map(e=>(0,X.jsx)(`path`,{className:`mark`,d:`M${(S(e.at)-5).toFixed(1)} ${o-11}h10l-5 8z`,fill:`var(--kind-event)`,stroke:`var(--paper)`,strokeWidth:`0.8`},e.id))]}),!s)}),(0,X.jsxs)(`text`,{x:_-16,y:o+4,textAnchor:`end`,children:[(0,X.jsx)(`tspan`,{className:`strong`,children:r.dated.totalCount}),` `,h.of,` `,r.memberships.totalCount]})]},r.id)})]})})}function me({founded:e,ended:t,x:n,y:r,from:i,end:a}){if(!e)return(0,X.jsx)(`path`,{d:`M${n(i)} ${r}H${n(a)}`,stroke:`var(--line-strong)`,strokeDasharray:`1 4`});let{begin:o,end:s}=f(e),c=t?f(t).end:a;if(o>=a||c<=i)return null;let l=e.length===4&&o>=i,u=Math.max(i,l?s:o),d=Math.min(a,c),p=(n(Math.min(s,a))-n(Math.max(o,i)))/$;return(0,X.jsxs)(`g`,{fill:`var(--kind-alliance)`,children:[l&&Array.from({length:$},(e,t)=>(0,X.jsx)(`rect`,{x:n(o)+t*p,y:r-2,width:p+.2,height:`4`,opacity:(t+.5)/$*.55},t)),d>u&&(0,X.jsx)(`rect`,{x:n(u),y:r-2,width:n(d)-n(u),height:`4`,opacity:`0.55`}),c>=a&&!t?(0,X.jsx)(`path`,{d:`M${n(a)} ${r-4}l6 4-6 4z`}):c<a&&(0,X.jsx)(`rect`,{x:n(d)-1,y:r-6,width:`2`,height:`12`}),o<i&&(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`path`,{d:`M${n(i)} ${r-4}l-6 4 6 4z`}),(0,X.jsx)(`text`,{x:n(i)-10,y:r+4,textAnchor:`end`,children:e.slice(0,4)})]})]})}function he(e,t,n){return[...(e.alliances?.nodes??[]).map(e=>({id:e.id,date:e.founded??``,what:t.founded,who:e,alliance:e,sources:e.sources})),...(e.memberships?.nodes??[]).map(e=>({id:e.id,date:e.from??``,what:t.joined,role:e.detail??n[e.role]??e.role,who:e.institution,alliance:e.alliance,sources:e.sources})),...(e.events?.nodes??[]).map(e=>({id:e.id,date:e.from??``,what:t.held,who:e,alliance:e.alliance,sources:e.sources})),...(e.exchanges?.nodes??[]).map(e=>({id:e.id,date:e.from??``,what:t.began,who:e,alliance:e.alliance,sources:e.sources}))].sort((e,t)=>e.date<t.date?-1:+(e.date>t.date))}function ge(e,t){return[{key:`date`,head:e.date,value:e=>e.date,cell:e=>(0,X.jsx)(`span`,{className:`nowrap`,children:t(e.date)})},{key:`what`,head:e.what,value:e=>e.what,cell:e=>(0,X.jsxs)(X.Fragment,{children:[e.what,e.role&&(0,X.jsxs)(`span`,{className:`soft`,children:[`, `,e.role]})]}),hideNarrow:!0},{key:`who`,head:e.who,value:e=>e.who.name,cell:e=>(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(g,{thing:e.who,mark:!0}),(0,X.jsx)(h,{sources:e.sources,said:e.id.startsWith(`membership/`)?{row:e.id}:{}}),(0,X.jsxs)(`span`,{className:`below soft small`,children:[e.what,e.role&&`, ${e.role}`,e.alliance&&e.alliance!==e.who&&`, ${e.alliance.name}`]})]})},{key:`alliance`,head:e.alliance,value:e=>e.alliance?.name??null,cell:e=>e.alliance&&e.alliance!==e.who&&(0,X.jsx)(g,{thing:e.alliance}),hideNarrow:!0}]}var _e=(e,t)=>[...ge(e,t),{key:`role`,head:e.role,value:e=>e.role??null},{key:`id`,head:`id`,value:e=>e.id},{key:`sources`,head:e.sources,value:e=>e.sources.map(e=>e.url??e.title).join(` `)}];function ve({answer:n,rows:i}){let{language:a,text:o}=r(),s=_(),c=Y[a],{data:l}=n;if(!l)return null;let u=[[l.alliances,c.founded],[l.memberships,c.joined],[l.events,c.held],[l.exchanges,c.began]].flatMap(([e,t])=>e&&e.nodes.length<e.totalCount?[c.tableCut(e.nodes.length,e.totalCount,t)]:[]);return i.length===0?(0,X.jsxs)(e,{title:o.states.nothing,children:[c.emptyTable,` `,(0,X.jsx)(t,{params:{from:void 0,to:void 0,kind:void 0,marks:void 0},children:s.actions.clear})]}):(0,X.jsxs)(X.Fragment,{children:[u.length>0&&(0,X.jsx)(e,{kind:`warn`,children:u.join(o.gap)}),(0,X.jsx)(D,{caption:c.title,columns:ge(c,o.date),rows:i,keyOf:e=>e.what+e.id,sort:`date`})]})}function ye(){let{address:e,language:t,go:n,with:o}=r(),s=T(),c=z(e),l=s?{...c,view:`table`}:c,d=H({...l,after:l.view===`picture`?l.after:void 0},t),f=u(M,d);return(0,j.useEffect)(()=>{f.failure?.code===`BAD_CURSOR`&&n(o({after:void 0}),!0)},[f.failure]),(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(a,{name:Y[t].title}),(0,X.jsx)(i,{answer:f,rows:20,children:e=>(0,X.jsx)(be,{state:l,data:e,variables:d,narrow:s})})]})}function be({state:a,data:o,variables:s,narrow:c}){let{language:l,text:d,at:f}=r(),p=_(),m=Y[l],h=ee(),g=(0,j.useRef)(null),b=(0,j.useMemo)(()=>oe(o,a),[o,a.marks]),{from:T,to:D,first:O,last:k}=se(b,a,f??o.dataset.updated??``),A=ae(a,l),P=u(N,a.view===`table`?A:void 0),L=(0,j.useMemo)(()=>P.data?he(P.data,m,d.words):[],[P.data,m,d]),{dataset:R,alliances:z}=o,B=m.finding(o.dated.totalCount,o.all.totalCount,o.datedRoles.totalCount,o.roles.totalCount,o.seenRoles.totalCount),V=`${[m.statement[a.order],a.kind&&d.words[a.kind],f?m.asOf(d.date(f)):m.allTimes].filter(Boolean).join(d.semicolon)}${d.stop}`,H=b.flatMap(G).filter(e=>e.at<T).length,U=b.filter(({alliance:e})=>e.dated.nodes.length<e.dated.totalCount||e.events.nodes.length<e.events.totalCount||e.exchanges.nodes.length<e.exchanges.totalCount).length,W=[m.shown(b.length,o.all.totalCount),m.exact,h(E(z.nodes)),a.view===`picture`&&H>0&&m.earlier(H),U>0&&m.cut(U),`${R.name} ${R.version}, ${R.license}`].filter(Boolean).join(d.gap),K=Array.from({length:k-O+1},(e,t)=>String(O+t)),q=a.view===`picture`;return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`p`,{className:`soft`,children:B}),(0,X.jsxs)(C,{settings:m.controls.settings,views:!c&&(0,X.jsx)(x,{label:m.controls.view,views:F,value:a.view,words:m.views}),children:[(0,X.jsx)(S,{label:m.controls.kind,name:`kind`,value:a.kind.toLowerCase(),options:[[``,m.controls.all],...I.map(e=>[e.toLowerCase(),d.words[e]??e])],also:{after:void 0,sel:void 0}}),(0,X.jsx)(S,{label:m.controls.marks,name:`marks`,value:a.marks,options:re.map(e=>[e,m.marks[e]]),also:{sel:void 0}}),q&&(0,X.jsx)(S,{label:m.controls.order,name:`order`,value:a.order,options:ie.map(e=>[e,m.orders[e]]),also:{after:void 0}}),(0,X.jsx)(S,{label:m.controls.from,name:`from`,value:String(q?T:a.from??O),fallback:String(q?Math.max(O,k-25):O),options:[...new Set([...K,String(T)])].sort().map(e=>[e,e]),also:{after:void 0}}),(0,X.jsx)(S,{label:m.controls.to,name:`to`,value:String(D),fallback:String(k),options:[...new Set([...K,String(D)])].sort().map(e=>[e,e]),also:{after:void 0}})]}),q&&b.length===0?(0,X.jsxs)(e,{title:d.states.nothing,children:[m.empty,` `,(0,X.jsx)(t,{params:{kind:void 0,after:void 0},children:p.actions.clear})]}):(0,X.jsxs)(n,{answers:[L],children:[(0,X.jsx)(w,{className:`line-frame`,title:(0,X.jsx)(`span`,{className:`hidden`,children:m.views[a.view]}),caption:(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`b`,{children:V}),` `,W]}),actions:(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(v,{className:`plain`,view:{title:m.title,statement:V,dataset:R.citation,version:R.version}}),(0,X.jsx)(te,{name:`timeline`,version:R.version,title:m.title,caption:`${V} ${W}`,picture:q?g:void 0,table:()=>q?ne(xe,b):ne(_e(m,d.date),L)}),!c&&(0,X.jsx)(t,{params:{view:q?`table`:void 0,after:void 0,sort:void 0},children:q?p.actions.table:p.actions.picture}),q&&a.after&&(0,X.jsx)(t,{params:{after:void 0},children:m.first}),q&&z.pageInfo.hasNextPage&&(0,X.jsx)(t,{params:{after:z.pageInfo.endCursor??void 0},children:m.more}),(0,X.jsx)(`span`,{className:`push`,children:q?(0,X.jsx)(y,{className:`plain`,document:M,variables:s}):(0,X.jsx)(y,{className:`plain`,document:N,variables:A})})]}),children:q?(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(Se,{}),(0,X.jsx)(`p`,{className:`hidden`,children:m.keys}),(0,X.jsx)(`div`,{ref:g,children:(0,X.jsx)(pe,{lines:b,from:T,to:D,state:a,finding:B})})]}):(0,X.jsx)(`div`,{className:`framed`,children:(0,X.jsx)(i,{answer:P,rows:20,children:()=>(0,X.jsx)(ve,{answer:P,rows:L})})})}),q&&a.sel&&(0,X.jsx)(le,{lines:b,sel:a.sel})]})]})}var xe=[{key:`alliance`,head:``,value:e=>e.alliance.name},{key:`id`,head:``,value:e=>e.alliance.id},{key:`founded`,head:``,value:e=>e.alliance.founded},{key:`ended`,head:``,value:e=>e.alliance.ended},{key:`roles`,head:``,value:e=>e.alliance.memberships.totalCount},{key:`dated`,head:``,value:e=>e.alliance.dated.totalCount},{key:`joined`,head:``,value:e=>e.joinings.map(e=>`${e.date}: ${e.ids.length}`).join(`; `)}];function Se(){let{language:e}=r(),{legend:t}=Y[e],n=(e,t)=>(0,X.jsx)(`svg`,{width:e,height:`14`,"aria-hidden":`true`,children:t});return(0,X.jsxs)(`p`,{className:`legend signs`,children:[(0,X.jsxs)(`span`,{children:[n(26,(0,X.jsx)(`rect`,{y:`5`,width:`26`,height:`4`,fill:`var(--kind-alliance)`,opacity:`0.55`})),t.existed]}),(0,X.jsxs)(`span`,{children:[n(26,Array.from({length:6},(e,t)=>(0,X.jsx)(`rect`,{x:t*4.33,y:`5`,width:`4.6`,height:`4`,fill:`var(--kind-alliance)`,opacity:.05+t*.1},t))),t.soft]}),(0,X.jsxs)(`span`,{children:[n(26,(0,X.jsxs)(`g`,{fill:`var(--kind-alliance)`,children:[(0,X.jsx)(`circle`,{cx:`5`,cy:`7`,r:`3.6`}),(0,X.jsx)(`circle`,{cx:`18`,cy:`7`,r:`6.5`})]})),t.joined]}),(0,X.jsxs)(`span`,{children:[n(14,(0,X.jsx)(`circle`,{cx:`7`,cy:`7`,r:`4.5`,fill:`var(--paper)`,stroke:`var(--kind-alliance)`,strokeWidth:`1.6`})),t.year]}),(0,X.jsxs)(`span`,{children:[n(12,(0,X.jsx)(`path`,{d:`M1 3h10l-5 8z`,fill:`var(--kind-event)`})),t.event]}),(0,X.jsxs)(`span`,{children:[n(8,(0,X.jsx)(`rect`,{x:`2`,y:`3`,width:`3`,height:`8`,fill:`var(--kind-exchange)`})),t.exchange]})]})}export{ye as default};