import{$ as e,D as t,E as n,G as r,H as i,L as a,O as o,R as s,U as c,Y as l,_ as u,a as d,h as f,i as p,k as m,n as h,p as g,q as _,r as v,s as y,tt as b,y as ee,z as x}from"./parts-CjvkDI2O.js";import{n as S,r as te}from"./downloads-C_HleBYR.js";import{a as ne,c as C,i as w,n as T,o as re,r as ie,s as ae,t as oe}from"./entity-B0KR9BFw.js";import{t as se}from"./exchange-list-CbCc_5Id.js";import{t as ce}from"./strip-D0Wj5zJv.js";import{t as le}from"./rove-B1a47wBQ.js";import{a as E}from"./actions-Cry7VAQj.js";import{n as ue,t as D}from"./regions-K3HpCc83.js";import{n as de,t as fe}from"./places-CdEzi7B-.js";import{n as pe,t as me}from"./named-only-BtnHCI6P.js";import{t as he}from"./entities-gpQj5h8Z.js";var O={name:`Alliance`,text:`query Alliance($lang: String = "en", $id: ID!, $node: ID!) {
  dataset {
    ...Cited
  }
  alliance(id: $id) {
    ...Head
    acronym
    kind
    description
    founded
    ended
    seatCity
    website
    seat {
      id
      code
      name(language: $lang)
    }
    parent {
      id
      name(language: $lang)
    }
    coverage {
      named
      undated
      published {
        ...FigureLine
      }
    }
    events(first: 50) {
      totalCount
      nodes {
        id
        name(language: $lang)
        from
        to
        city
        mode
        country {
          id
          name(language: $lang)
        }
        sources {
          ...SourceMark
        }
      }
    }
    members(first: 0) {
      totalCount
      kinds: groups(by: KIND) {
        key
        count
      }
      groups(by: REGION) {
        key
        count
      }
      countries: groups(by: COUNTRY) {
        key
        count
        node {
          __typename
          ... on Country {
            id
            code
            name(language: $lang)
            region
            location {
              latitude
              longitude
            }
          }
        }
      }
    }
    memberships(first: 200) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MemberLine
      }
    }
    ...Said
    exchanges(first: 20) {
      totalCount
      nodes {
        ...ExchangeLine
      }
    }
  }
  parts: alliances(first: 20, where: {parent: {id: {eq: $id}}}) {
    totalCount
    nodes {
      id
      name(language: $lang)
      acronym
      members(first: 0) {
        totalCount
      }
    }
  }
  network(of: {kind: ALLIANCE_OVERLAP}) {
    statement
    node(id: $node) {
      degree
      ties(first: 12) {
        totalCount
        nodes {
          count
          target {
            __typename
            ... on Alliance {
              id
              name(language: $lang)
              acronym
              members(first: 0) {
                totalCount
              }
            }
          }
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

fragment ClaimLine on Claim {
  id
  kind
  text
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

fragment ExchangeLine on Exchange {
  id
  name(language: $lang)
  kind
  from
  to
  seen
  trust
  providerCountries {
    id
    code
    name(language: $lang)
  }
  receiverCountries {
    id
    code
    name(language: $lang)
  }
  figures(first: 5) {
    totalCount
    nodes {
      ...FigureLine
    }
  }
  sources {
    ...SourceMark
  }
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

fragment Head on Entity {
  id
  name(language: $lang)
  names {
    text
    language
  }
  note
  trust
  sources {
    ...SourceMark
  }
}

fragment MemberLine on Membership {
  id
  role
  detail
  from
  to
  seen
  note
  trust
  sources {
    ...SourceMark
  }
  institution {
    id
    name(language: $lang)
    kind
    country {
      id
      code
      name(language: $lang)
      region
    }
    alliances(first: 5) {
      totalCount
      nodes {
        id
        name(language: $lang)
        acronym
      }
    }
  }
}

fragment Said on Entity {
  figures(first: 60) {
    totalCount
    nodes {
      ...FigureLine
    }
  }
  claims(first: 20) {
    totalCount
    nodes {
      ...ClaimLine
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
}`},k={name:`MoreMembers`,text:`query MoreMembers($lang: String = "en", $id: ID!, $after: String) {
  alliance(id: $id) {
    memberships(first: 200, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MemberLine
      }
    }
  }
}

fragment MemberLine on Membership {
  id
  role
  detail
  from
  to
  seen
  note
  trust
  sources {
    ...SourceMark
  }
  institution {
    id
    name(language: $lang)
    kind
    country {
      id
      code
      name(language: $lang)
      region
    }
    alliances(first: 5) {
      totalCount
      nodes {
        id
        name(language: $lang)
        acronym
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
}`},A=e({en:{founded:`founded`,ended:`ended`,seat:`seat`,partOf:`part of`,coverageNote:`Each line is one publication. Where they disagree, all are kept.`,split:`Left: universities. Right: other institutions.`,named:`named here`,namedSplit:(e,t,n)=>`${e}: ${t} ${t===1?`university`:`universities`} and ${n} others, each with its source below`,namedAll:e=>`${e}, each with its source below`,published:e=>`published, ${e}`,publishedUndated:`published, date not known`,and:` and `,none:`No total of its members was published in the sources read.`,older:e=>`${e} older ${e===1?`number is`:`numbers are`} among the figures below.`,conferences:`Its events`,conferencesName:(e,t,n)=>`${e} events of the alliance, from ${t} to ${n}`,began:e=>`founded ${e}`,online:`online`,members:`Members`,by:{region:`by region`,role:`by role`,date:`by date`,flat:`as one table`},how:`How the members are grouped`,seenOnly:`seen, begin not known`,undatedGroup:`no date known`,undated:`undated`,role:`Role`,also:`Also in`,showing:(e,t)=>`${e} of ${t} roles are shown.`,more:`Show more`,exchanges:e=>`${e} ${e===1?`exchange`:`exchanges`} under it`,from:`From`,to:`To`,places:e=>e===1?`Members in 1 country`:`Members in ${e} countries`,placesNote:`By the country of each member named here.`,region:`Region`,number:`Members`,map:`Open the map`,network:`Network of members`,shares:e=>e===1?`Shares members with 1 alliance`:`Shares members with ${e} alliances`,shared:`Shared`,of:e=>`of ${e}`,compare:`Compare in a picture of overlaps`,parts:e=>e===1?`1 alliance is part of it`:`${e} alliances are part of it`,files:{members:`Members (CSV)`,roles:`Dates of joining (CSV)`,network:`Members and alliance (GraphML)`,all:`All memberships of the atlas (CSV)`},noMembers:`No member is named here.`},zh:{founded:`成立于`,ended:`终止于`,seat:`所在地`,partOf:`隶属于`,coverageNote:`每行为一次公布。数字不一致时全部保留。`,split:`左：大学；右：其他机构。`,named:`此处列名`,namedSplit:(e,t,n)=>`${e} 个：大学 ${t} 所，其他 ${n} 个，来源见下`,namedAll:e=>`${e} 个，来源见下`,published:e=>`公布于 ${e}`,publishedUndated:`公布，日期不详`,and:`，`,none:`所读来源中未见公布的成员总数。`,older:e=>`另有 ${e} 个较早的数字见下方。`,conferences:`会议活动`,conferencesName:(e,t,n)=>`该联盟的 ${e} 场会议活动，${t} 至 ${n}`,began:e=>`成立于 ${e}`,online:`线上`,members:`成员`,by:{region:`按地区`,role:`按角色`,date:`按日期`,flat:`单一表格`},how:`成员分组方式`,seenOnly:`曾见，起始不详`,undatedGroup:`日期不详`,undated:`日期不详`,role:`角色`,also:`同时属于`,showing:(e,t)=>`显示 ${t} 个角色中的 ${e} 个。`,more:`显示更多`,exchanges:e=>`其框架下的 ${e} 个交流项目`,from:`来自`,to:`去往`,places:e=>`成员分布于 ${e} 个国家和地区`,placesNote:`按此处列名成员所在的国家和地区。`,region:`地区`,number:`成员`,map:`打开地图`,network:`成员网络`,shares:e=>`与 ${e} 个联盟有共同成员`,shared:`共同成员`,of:e=>`/ ${e}`,compare:`在重叠图中比较`,parts:e=>`下属 ${e} 个联盟`,files:{members:`成员（CSV）`,roles:`加入日期（CSV）`,network:`成员与联盟（GraphML）`,all:`全部成员关系（CSV）`},noMembers:`此处未列出成员。`}}),j=r(),M=846,N=60,P=104,F=3,I=2,L=16;function R({of:e}){let{language:t}=c(),n=A[t];if(e.events.totalCount===0)return null;let r=e.events.nodes.filter(e=>e.from),i=r.length>=I&&r.length<=L&&r.length===e.events.nodes.length;return(0,j.jsxs)(y,{id:`events`,kind:`event`,title:n.conferences,children:[i&&(0,j.jsx)(ge,{of:e,events:r}),(0,j.jsxs)(`table`,{className:i?`dense folds narrow-table`:`dense folds`,children:[(0,j.jsx)(`caption`,{className:`hidden`,children:n.conferences}),(0,j.jsx)(`tbody`,{children:e.events.nodes.map(e=>(0,j.jsxs)(`tr`,{children:[(0,j.jsxs)(`td`,{children:[(0,j.jsx)(u,{thing:e}),(0,j.jsx)(o,{sources:e.sources})]}),(0,j.jsx)(`td`,{className:`soft`,children:z(e,n.online)}),(0,j.jsx)(`td`,{className:`r fold-end`,children:(0,j.jsx)(h,{...e})})]},e.id))})]})]})}var z=(e,t)=>e.city??e.country?.name??(e.mode===`ONLINE`?t:``);function ge({of:e,events:t}){let{text:n,language:r,href:a}=c(),o=i(),s=A[r],u=le(),d=[...t.map(e=>e.from),...e.founded?[e.founded]:[]].map(e=>v(e).begin),f=Math.floor(Math.min(...d)),p=Math.ceil(Math.max(...t.map(e=>v(e.from).end))+.001),m=e=>N+(e-f)/(p-f)*726,h=p-f>16?5:p-f>10?2:1,g=Array.from({length:p-f+1},(e,t)=>f+t).filter(e=>e%h===0||h===1),_=Array(F).fill(-1/0),y=[...t].sort((e,t)=>e.from<t.from?-1:1).map(e=>{let t=m(v(e.from).begin),n=_.findIndex(e=>t-P/2>=e);return n<0&&(n=_.indexOf(Math.min(..._))),_[n]=t+P/2,{e,at:t,level:n}}),b=82+34*Math.max(...y.map(e=>e.level));return(0,j.jsxs)(`svg`,{className:`conferences`,viewBox:`0 0 ${M} ${b}`,role:`group`,"aria-label":s.conferencesName(t.length,n.date(t[0].from),n.date(t.at(-1).from)),...u,children:[(0,j.jsx)(`path`,{d:`M0 28H826`,stroke:`var(--line-strong)`}),g.map(e=>(0,j.jsxs)(`g`,{children:[(0,j.jsx)(`path`,{d:`M${m(e)} 24v4`,stroke:`var(--line-strong)`}),(0,j.jsx)(`text`,{x:m(e),y:`17`,textAnchor:`middle`,children:e})]},e)),e.founded&&(0,j.jsx)(`path`,{d:`M${m(v(e.founded).begin)} 20l8 8-8 8-8-8z`,fill:`var(--kind-alliance)`,children:(0,j.jsx)(`title`,{children:s.began(n.date(e.founded))})}),y.map(({e,at:t,level:r})=>{let i=44+34*r;return(0,j.jsxs)(`a`,{href:a(l(e.id)),onClick:o(a(l(e.id))),children:[(0,j.jsx)(`title`,{children:e.name}),(0,j.jsx)(`path`,{d:`M${t} 28V${i}`,stroke:`var(--kind-event)`}),(0,j.jsx)(`path`,{d:`M${t-5} ${i-6}h10l-5 9z`,fill:`var(--kind-event)`}),(0,j.jsx)(`text`,{x:t,y:i+16,textAnchor:`middle`,className:`link`,children:z(e,s.online)||e.name.slice(0,16)}),(0,j.jsx)(`text`,{x:t,y:i+29,textAnchor:`middle`,children:n.date(e.from)})]},e.id)})]})}function _e(e,t){let n=new Set(e.map(e=>e.id)),r=e.map(e=>({id:e.id,asOf:e.asOf,parts:[e]})),i=new Map;for(let e of t){if(n.has(e.id)||e.value===null||!/^member /.test(e.measure)||e.unit!==`universities`&&e.unit!==`institutions`)continue;let t=`${e.asOf} ${e.sources[0]?.id}`;i.set(t,[...i.get(t)??[],e])}for(let[e,t]of i){let n=t.filter(e=>e.unit===`universities`),i=t.filter(e=>e.unit===`institutions`);n.length===1&&i.length===1&&r.push({id:e,asOf:t[0].asOf,parts:[n[0],i[0]]})}let a=e=>e.asOf??``;return r.sort((e,t)=>a(e)>a(t)?-1:+(a(e)<a(t)))}var B=6,ve=new Set([`MORE_THAN`,`AT_LEAST`]),V=14,H=226;function ye({of:e}){let{text:r,language:i,at:a}=c(),o=E(),s=A[i],l=t(),{named:u,undated:d,published:f}=e.coverage,p=_e(f,e.figures.nodes),m=p.slice(0,B),h=m.some(e=>e.parts.length>1),g=e.members.kinds.find(e=>e.key===`UNIVERSITY`)?.count??0,_=Math.max(1,u,...m.map(U)),v=f[0]?r.coverage.both(u,l(f[0])):r.coverage.only(u);return(0,j.jsxs)(y,{id:`coverage`,title:v,note:[a&&r.coverage.joined(u-d,d)+(i===`zh`?`。`:`.`),m.length>0?s.coverageNote:s.none,h&&s.split].filter(Boolean).join(` `),children:[(0,j.jsxs)(`table`,{className:`publications dense folds`,children:[(0,j.jsx)(`caption`,{className:`hidden`,children:v}),(0,j.jsx)(`thead`,{className:`hidden`,children:(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`col`,children:o.table.date}),(0,j.jsx)(`th`,{scope:`col`,children:o.table.what}),(0,j.jsx)(`td`,{})]})}),(0,j.jsxs)(`tbody`,{children:[(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`row`,children:(0,j.jsx)(`b`,{children:s.named})}),(0,j.jsx)(`td`,{className:`bar-cell`,children:(0,j.jsx)(be,{named:u,universities:h?g:u,most:_})}),(0,j.jsx)(`td`,{children:h?s.namedSplit(u,g,u-g):s.namedAll(u)})]}),m.map(e=>(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`row`,children:e.asOf?s.published(r.date(e.asOf)):s.publishedUndated}),(0,j.jsx)(`td`,{className:`bar-cell`,children:(0,j.jsx)(xe,{line:e,most:_})}),(0,j.jsx)(`td`,{children:e.parts.map((t,r)=>(0,j.jsxs)(`span`,{children:[r>0&&s.and,(0,j.jsx)(n,{figure:t}),` `,e.parts.length>1?t.unit:t.measure]},t.id))})]},e.id))]})]}),p.length>B&&(0,j.jsx)(`p`,{className:`small soft note`,children:s.older(p.length-B)})]})}var U=e=>e.parts.reduce((e,t)=>e+(t.value??0),0);function be({named:e,universities:t,most:n}){let r=e=>e/n*H;return(0,j.jsxs)(`svg`,{width:236,height:V,className:`bars`,"aria-hidden":`true`,children:[(0,j.jsx)(`rect`,{y:`1`,width:r(t),height:`12`,fill:`var(--known)`}),(0,j.jsx)(`rect`,{x:r(t)+1,y:`1`,width:Math.max(0,r(e)-r(t)-1),height:`12`,fill:`var(--line-strong)`})]})}function xe({line:e,most:t}){let n=e=>e/t*H,r=n(e.parts[0]?.value??0),i=n(U(e));return(0,j.jsxs)(`svg`,{width:236,height:V,className:`bars`,"aria-hidden":`true`,children:[(0,j.jsx)(`rect`,{x:`.5`,y:`2`,width:Math.max(1,i-1),height:`10`,fill:`none`,stroke:`var(--known)`}),e.parts.length>1&&(0,j.jsx)(`rect`,{x:r,y:`2`,width:Math.max(0,i-r-.5),height:`10`,fill:`url(#hatch)`,stroke:`var(--known)`}),e.parts.some(e=>ve.has(e.qualifier))&&(0,j.jsx)(`path`,{d:`M${i+2} 3l5 4-5 4`,fill:`none`,stroke:`var(--known)`})]})}var W=[`region`,`role`,`date`,`flat`],G=[`INITIATOR`,`CHAIR`,`VICE_CHAIR`,`SECRETARIAT`,`COUNCIL`,`FOUNDER`,`MEMBER`,`PARTNER`,`OBSERVER`],K=(e,t)=>e<t?-1:+(e>t),q=e=>e.filter(e=>e!==null).sort()[0];function Se(e){let t=new Map;for(let n of e)t.set(n.institution.id,[...t.get(n.institution.id)??[],n]);return[...t.values()].map(e=>{let t=[...e].sort((e,t)=>G.indexOf(e.role)-G.indexOf(t.role));return{institution:e[0].institution,roles:t,from:q(e.map(e=>e.from)),seen:q(e.map(e=>e.seen))}}).sort((e,t)=>K(e.institution.name,t.institution.name))}function Ce(e,t){let n=new Map,r=(e,t)=>n.set(e,[...n.get(e)??[],t]);for(let n of e)if(t===`region`)r(n.institution.country?.region??``,n);else if(t===`role`)for(let e of new Set(n.roles.map(e=>e.role)))r(e,n);else r(t===`date`?n.from?.slice(0,4)??(n.seen?`seen`:``):``,n);let i=[...n].map(([e,t])=>({key:e,members:t}));if(t===`region`)return i.sort((e,t)=>J(D,e.key)-J(D,t.key));if(t===`role`)return i.sort((e,t)=>J(G,e.key)-J(G,t.key));let a=e=>e===``?`z2`:e===`seen`?`z1`:e;return i.sort((e,t)=>K(a(e.key),a(t.key)))}var J=(e,t)=>e.includes(t)?e.indexOf(t):e.length,we=[`name`,`country`,`since`];function Te(e,t){let n=e=>t===`name`?e.institution.name:t===`country`?e.institution.country?.name??`￿`:e.from??(e.seen?`\ufffe${e.seen}`:`￿`);return[...e].sort((e,t)=>K(n(e),n(t)))}var Y=3,X=4;function Ee({of:e,further:t}){let{text:n,language:r,address:i}=c(),o=E(),l=A[r],u=[...e.memberships.nodes,...t.roles],d=t.more(e),p=Se(u),m=W.find(e=>e===i.params.by)??`region`,h=we.find(e=>e===i.params.sort)??`name`,g=m===`flat`?[{key:``,members:Te(p,h)}]:Ce(p,m),_=m!==`flat`&&p.length>=X;return p.length===0?(0,j.jsxs)(`section`,{id:`members`,children:[(0,j.jsxs)(`h2`,{children:[(0,j.jsx)(f,{of:`institution`,size:`heading`,silent:!0}),l.members]}),(0,j.jsx)(`p`,{className:`soft`,children:l.noMembers})]}):(0,j.jsxs)(`section`,{id:`members`,children:[(0,j.jsxs)(`div`,{className:`section-head members-head`,children:[(0,j.jsxs)(`h2`,{children:[(0,j.jsx)(f,{of:`institution`,size:`heading`,silent:!0}),l.members,` `,(0,j.jsx)(`span`,{className:`count`,children:n.number(e.coverage.named)})]}),p.length>=X&&(0,j.jsx)(`nav`,{className:`seg push`,"aria-label":l.how,children:W.map(e=>(0,j.jsx)(s,{params:{by:e===`region`?void 0:e,sort:void 0},current:e===m,children:l.by[e]},e))})]}),(0,j.jsxs)(`table`,{className:`members folds`,children:[(0,j.jsxs)(`caption`,{className:`hidden`,children:[l.members,`, `,l.by[m]]}),(0,j.jsx)(`thead`,{children:(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(Z,{column:`name`,way:m,now:h,children:o.table.institution}),(0,j.jsx)(Z,{column:`country`,way:m,now:h,children:o.table.country}),(0,j.jsx)(`th`,{scope:`col`,children:l.role}),(0,j.jsx)(Z,{column:`since`,way:m,now:h,children:n.since}),(0,j.jsx)(`th`,{scope:`col`,children:l.also})]})}),g.map(t=>(0,j.jsxs)(`tbody`,{children:[_&&(0,j.jsx)(`tr`,{className:`group`,children:(0,j.jsxs)(`th`,{colSpan:5,scope:`rowgroup`,children:[(0,j.jsx)(De,{way:m,id:t.key}),` `,(0,j.jsx)(`span`,{className:`soft`,children:n.number(t.members.length)})]})}),t.members.map(t=>(0,j.jsx)(Oe,{m:t,alliance:e.id},t.institution.id))]},t.key))]}),t.failure&&d&&(0,j.jsx)(a,{failure:t.failure,again:d}),d&&(0,j.jsxs)(`p`,{className:`small`,children:[l.showing(u.length,e.memberships.totalCount),` `,(0,j.jsx)(`button`,{type:`button`,className:`plain`,onClick:d,children:l.more})]})]})}function Z({column:e,way:t,now:n,children:r}){return t===`flat`?(0,j.jsx)(`th`,{scope:`col`,"aria-sort":e===n?`ascending`:void 0,children:(0,j.jsxs)(s,{params:{sort:e===`name`?void 0:e},children:[r,e===n&&(0,j.jsx)(`span`,{"aria-hidden":`true`,children:` ↑`})]})}):(0,j.jsx)(`th`,{scope:`col`,children:r})}function De({way:e,id:t}){let{text:n,language:r}=c(),i=A[r];return e===`region`?(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`i`,{className:`dot r-${t.toLowerCase()||`unknown`}`}),(0,j.jsx)(`b`,{children:n.regions[t]??t})]}):e===`role`?(0,j.jsx)(`b`,{children:n.words[t]??t}):(0,j.jsx)(`b`,{children:t===`seen`?i.seenOnly:t===``?i.undatedGroup:n.date(t)})}function Oe({m:e,alliance:t}){let{text:n,language:r,at:i}=c(),a=A[r],s=e.institution.alliances.nodes.filter(e=>e.id!==t),l=e.institution.alliances.totalCount-1-Math.min(Y,s.length),d=[...new Map(e.roles.map(e=>[`${e.from}|${e.to}|${e.from?``:e.seen}`,e])).values()];return(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`td`,{children:(0,j.jsx)(u,{thing:e.institution})}),(0,j.jsx)(`td`,{children:e.institution.country&&(0,j.jsx)(u,{thing:e.institution.country})}),(0,j.jsx)(`td`,{className:`roles`,children:e.roles.map((e,t)=>(0,j.jsxs)(`span`,{children:[t>0&&`, `,e.detail??n.words[e.role],(0,j.jsx)(o,{sources:e.sources,said:{note:e.note,row:e.id}}),(0,j.jsx)(m,{sources:e.sources,trust:e.trust})]},e.id))}),(0,j.jsxs)(`td`,{className:`fold-end`,children:[d.map(e=>(0,j.jsx)(`div`,{children:(0,j.jsx)(h,{...e})},e.id)),i&&!e.from&&(0,j.jsx)(`span`,{className:`tag`,children:a.undated})]}),(0,j.jsxs)(`td`,{className:`also`,children:[s.length>0&&(0,j.jsxs)(`span`,{className:`narrow-only soft`,children:[a.also,`: `]}),s.slice(0,Y).map((e,t)=>(0,j.jsxs)(`span`,{children:[t>0&&`, `,(0,j.jsx)(u,{thing:e,children:e.acronym??e.name})]},e.id)),s.length>0&&l>0&&(0,j.jsxs)(`span`,{className:`soft`,children:[` +`,l]})]})]})}var Q=7;function ke({of:e,data:t}){let n=he(),{named:r,undated:i,published:a}=e.coverage;return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(Ae,{of:e,data:t}),(0,j.jsx)(je,{of:e,data:t}),(0,j.jsx)(Me,{data:t}),(0,j.jsx)(oe,{of:e}),(0,j.jsx)(ne,{note:e.note,sentences:[a.length===0&&n.limits.total,i>0&&n.limits.members(i,r),e.figures.totalCount===0&&n.limits.figures]})]})}function Ae({of:e,data:t}){let n=pe(),{text:r,language:i}=c(),a=E(),o=A[i],s=e.members.countries.flatMap(({count:e,node:t})=>t?.__typename===`Country`?[{key:t.id,name:t.name,count:e,region:t.region??``,location:t.location}]:[]);if(e.members.totalCount===0)return null;let l=[...e.members.groups].sort((e,t)=>t.count-e.count).map(e=>({key:e.key,count:e.count,colour:ue(e.key),label:(0,j.jsx)(j.Fragment,{children:r.regions[e.key]??e.key})})),u=[r.coverage.only(e.coverage.named),n(me([e])),`${t.dataset.name} ${t.dataset.version}, ${t.dataset.license}`].join(` · `);return(0,j.jsx)(fe,{title:o.places(s.length),note:o.placesNote,places:s,bars:l,what:o.region,number:o.number,caption:u,actions:(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(x,{to:`/map`,params:{of:_(e.id)},children:o.map}),(0,j.jsx)(x,{to:`/networks`,params:{alliance:_(e.id),min:1},children:o.network}),(0,j.jsx)(x,{className:`push`,to:`/browse/institutions`,params:{alliance:_(e.id)},children:a.actions.table})]})})}function je({of:e,data:t}){let{language:n}=c(),r=E(),i=A[n],a=t.network.node?.ties;if(!a||a.totalCount===0)return null;let o=a.nodes.flatMap(({count:e,target:t})=>t.__typename===`Alliance`?[{count:e,target:t}]:[]).slice(0,Q);return(0,j.jsxs)(y,{kind:`alliance`,title:i.shares(a.totalCount),children:[(0,j.jsx)(de,{caption:i.shares(a.totalCount),what:r.table.alliance,number:i.shared,colour:`var(--kind-alliance)`,rows:o.map(({count:e,target:t})=>({key:t.id,count:e,of:i.of(t.members.totalCount),label:(0,j.jsx)(u,{thing:t})}))}),(0,j.jsx)(`p`,{className:`small note`,children:(0,j.jsx)(x,{to:`/overlap`,params:{of:[e.id,...o.slice(0,4).map(e=>e.target.id)].map(_).join(`,`)},children:i.compare})})]})}function Me({data:e}){let{text:t,language:n}=c();return e.parts.totalCount===0?null:(0,j.jsx)(y,{kind:`alliance`,title:A[n].parts(e.parts.totalCount),children:(0,j.jsx)(`ul`,{className:`rows small`,children:e.parts.nodes.map(e=>(0,j.jsxs)(`li`,{children:[(0,j.jsx)(u,{thing:e}),` `,(0,j.jsx)(`span`,{className:`soft`,children:t.coverage.only(e.members.totalCount)})]},e.id))})})}var $=b();function Ne(){let{client:e,language:t,at:n}=c(),r=`${(0,$.useSyncExternalStore)(t=>e.subscribe(t),()=>e.version)} ${t} ${n}`,[i,a]=(0,$.useState)({key:``,roles:[],next:null}),[o,s]=(0,$.useState)(),l=i.key===r?i:void 0;return{roles:l?.roles??Pe,failure:o,more:i=>{let o=l?l.next:i.memberships.pageInfo.hasNextPage?i.memberships.pageInfo.endCursor:null;if(o!==null)return()=>{s(void 0),e.ask(k,{lang:t,id:i.id,after:o},n,new AbortController().signal).then(({alliance:e})=>{if(!e)return;let{nodes:t,pageInfo:n}=e.memberships;a({key:r,roles:[...l?.roles??[],...t],next:n.hasNextPage?n.endCursor:null})},e=>{if(e instanceof ee)s(e);else throw e})}}}}var Pe=[];function Fe({id:e}){let{language:t,text:n}=c(),r={lang:t,id:e,node:e},i=Ne();return(0,j.jsx)(T,{document:O,variables:r,kind:n.kind.alliance,found:e=>e.alliance,rows:16,further:i.roles,children:e=>e.alliance&&(0,j.jsx)(Ie,{of:e.alliance,data:e,variables:r,further:i})})}function Ie({of:e,data:t,variables:n,further:r}){let{text:i,language:a,root:o,at:s}=c(),l=A[a],u={memberships:`{alliance:{id:{eq:"${e.id}"}}}`};return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsxs)(d,{children:[(0,j.jsx)(x,{to:`/browse/institutions`,children:i.nav.browse}),` / `,(0,j.jsx)(x,{to:`/browse/alliances`,children:i.kinds.alliance}),` / `,(0,j.jsx)(x,{to:`/browse/alliances`,params:{kind:e.kind.toLowerCase()},children:i.words[e.kind]})]}),(0,j.jsx)(ie,{kind:`alliance`,of:e,facts:(0,j.jsx)(Le,{of:e}),actions:(0,j.jsx)(re,{title:e.name,data:t,document:O,variables:n,files:[{label:l.files.members,href:S(o,`affiliation/nodes.csv`,u,s)},{label:l.files.roles,href:S(o,`affiliation/ties.csv`,u,s)},{label:l.files.network,href:S(o,`affiliation.graphml`,u,s)},{label:l.files.all,href:te(o,`memberships`,s)}]})}),e.description&&(0,j.jsx)(`p`,{className:`description`,children:g(e.description)}),(0,j.jsx)(ce,{sections:[{id:`members`,label:l.members,count:e.coverage.named},{id:`events`,label:i.kinds.event,count:e.events.totalCount},{id:`figures`,label:i.kinds.figure,count:e.figures.totalCount},{id:`exchanges`,label:i.kinds.exchange,count:e.exchanges.totalCount},{id:`sources`,label:i.source.list}]}),(0,j.jsxs)(p,{side:(0,j.jsx)(ke,{of:e,data:t}),children:[(0,j.jsx)(ye,{of:e}),(0,j.jsx)(R,{of:e}),(0,j.jsx)(Ee,{of:e,further:r}),(0,j.jsx)(w,{of:e}),e.exchanges.totalCount>0&&(0,j.jsx)(y,{id:`exchanges`,kind:`exchange`,title:l.exchanges(e.exchanges.totalCount),children:(0,j.jsx)(se,{exchanges:e.exchanges.nodes,caption:l.exchanges(e.exchanges.totalCount),from:l.from,to:l.to})})]})]})}function Le({of:e}){let{text:t,language:n}=c(),r=A[n];return(0,j.jsxs)(j.Fragment,{children:[e.acronym&&(0,j.jsx)(`span`,{children:e.acronym}),(0,j.jsx)(`span`,{children:t.words[e.kind]}),e.founded&&(0,j.jsxs)(`span`,{children:[(0,j.jsx)(`span`,{className:`soft`,children:r.founded}),` `,t.date(e.founded)]}),e.ended&&(0,j.jsxs)(`span`,{children:[(0,j.jsx)(`span`,{className:`soft`,children:r.ended}),` `,t.date(e.ended)]}),(e.seat||e.seatCity)&&(0,j.jsxs)(`span`,{children:[(0,j.jsx)(`span`,{className:`soft`,children:r.seat}),` `,e.seat&&(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(f,{of:`country`,silent:!0}),(0,j.jsx)(u,{thing:e.seat})]}),e.seat&&e.seatCity&&`, `,e.seatCity]}),e.parent&&(0,j.jsxs)(`span`,{children:[(0,j.jsx)(`span`,{className:`soft`,children:r.partOf}),` `,(0,j.jsx)(u,{thing:e.parent,mark:!0})]}),(0,j.jsx)(C,{url:e.website}),(0,j.jsx)(ae,{of:e})]})}export{Fe as default};