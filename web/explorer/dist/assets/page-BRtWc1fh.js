import{$ as e,A as t,B as n,C as r,G as i,M as a,R as o,T as s,U as c,Y as l,c as u,j as d,k as f,l as p,n as m,p as h,q as g,r as _,tt as v,u as y,v as ee,z as b}from"./parts-C3VZZZiK.js";import{n as x,r as te}from"./downloads-C_HleBYR.js";import{a as ne,c as re,i as S,n as C,o as w,r as ie,s as ae,t as oe}from"./entity-CCQzx_il.js";import{t as se}from"./exchange-list-D7uWcpSV.js";import{t as ce}from"./strip-BARJQYJj.js";import{t as le}from"./rove-DGAR4KxS.js";import{n as ue,t as T}from"./regions-K3HpCc83.js";import{n as de,t as fe}from"./places-CLmdjKe1.js";var E={name:`Alliance`,text:`query Alliance($lang: String = "en", $id: ID!, $node: ID!) {
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
}`},pe={name:`MoreMembers`,text:`query MoreMembers($lang: String = "en", $id: ID!, $after: String) {
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
}`},D=e({en:{founded:`founded`,ended:`ended`,seat:`seat`,partOf:`part of`,coverageNote:`Each line is one publication. Where they disagree, all are kept.`,split:`Left: universities. Right: other institutions.`,named:`named here`,namedSplit:(e,t,n)=>`${e}: ${t} ${t===1?`university`:`universities`} and ${n} others, each with its source below`,namedAll:e=>`${e}, each with its source below`,published:e=>`published, ${e}`,publishedUndated:`published, date not known`,and:` and `,none:`No total of its members was published in the sources read.`,older:e=>`${e} older ${e===1?`number is`:`numbers are`} among the figures below.`,conferences:`Its events`,conferencesName:(e,t,n)=>`${e} events of the alliance, from ${t} to ${n}`,began:e=>`founded ${e}`,online:`online`,members:`Members`,by:{region:`by region`,role:`by role`,date:`by date`,flat:`as one table`},how:`How the members are grouped`,seenOnly:`seen, begin not known`,undatedGroup:`no date known`,undated:`undated`,role:`Role`,also:`Also in`,showing:(e,t)=>`${e} of ${t} roles are shown.`,more:`Show more`,exchanges:e=>`${e} ${e===1?`exchange`:`exchanges`} under it`,from:`From`,to:`To`,places:e=>e===1?`Members in 1 country`:`Members in ${e} countries`,placesNote:`By the country of each member named here.`,region:`Region`,number:`Members`,map:`Open the map`,network:`Network of members`,shares:e=>e===1?`Shares members with 1 alliance`:`Shares members with ${e} alliances`,shared:`Shared`,of:e=>`of ${e}`,compare:`Compare in a picture of overlaps`,parts:e=>e===1?`1 alliance is part of it`:`${e} alliances are part of it`,files:{members:`Members (CSV)`,roles:`Dates of joining (CSV)`,network:`Members and alliance (GraphML)`,all:`All memberships of the atlas (CSV)`},noMembers:`No member is named here.`},zh:{founded:`成立于`,ended:`终止于`,seat:`所在地`,partOf:`隶属于`,coverageNote:`每行为一次公布。数字不一致时全部保留。`,split:`左：大学；右：其他机构。`,named:`此处列名`,namedSplit:(e,t,n)=>`${e} 个：大学 ${t} 所，其他 ${n} 个，来源见下`,namedAll:e=>`${e} 个，来源见下`,published:e=>`公布于 ${e}`,publishedUndated:`公布，日期不详`,and:`，`,none:`所读来源中未见公布的成员总数。`,older:e=>`另有 ${e} 个较早的数字见下方。`,conferences:`会议活动`,conferencesName:(e,t,n)=>`该联盟的 ${e} 场会议活动，${t} 至 ${n}`,began:e=>`成立于 ${e}`,online:`线上`,members:`成员`,by:{region:`按地区`,role:`按角色`,date:`按日期`,flat:`单一表格`},how:`成员分组方式`,seenOnly:`曾见，起始不详`,undatedGroup:`日期不详`,undated:`日期不详`,role:`角色`,also:`同时属于`,showing:(e,t)=>`显示 ${t} 个角色中的 ${e} 个。`,more:`显示更多`,exchanges:e=>`其框架下的 ${e} 个交流项目`,from:`来自`,to:`去往`,places:e=>`成员分布于 ${e} 个国家和地区`,placesNote:`按此处列名成员所在的国家和地区。`,region:`地区`,number:`成员`,map:`打开地图`,network:`成员网络`,shares:e=>`与 ${e} 个联盟有共同成员`,shared:`共同成员`,of:e=>`/ ${e}`,compare:`在重叠图中比较`,parts:e=>`下属 ${e} 个联盟`,files:{members:`成员（CSV）`,roles:`加入日期（CSV）`,network:`成员与联盟（GraphML）`,all:`全部成员关系（CSV）`},noMembers:`此处未列出成员。`}}),O=i(),k=846,A=60,j=104,M=3,N=2,P=16;function F({of:e}){let{language:t}=c(),n=D[t];if(e.events.totalCount===0)return null;let r=e.events.nodes.filter(e=>e.from),i=r.length>=N&&r.length<=P&&r.length===e.events.nodes.length;return(0,O.jsxs)(h,{id:`events`,kind:`event`,title:n.conferences,children:[i&&(0,O.jsx)(L,{of:e,events:r}),(0,O.jsxs)(`table`,{className:i?`dense folds narrow-table`:`dense folds`,children:[(0,O.jsx)(`caption`,{className:`hidden`,children:n.conferences}),(0,O.jsx)(`tbody`,{children:e.events.nodes.map(e=>(0,O.jsxs)(`tr`,{children:[(0,O.jsxs)(`td`,{children:[(0,O.jsx)(s,{thing:e}),(0,O.jsx)(d,{sources:e.sources})]}),(0,O.jsx)(`td`,{className:`soft`,children:I(e,n.online)}),(0,O.jsx)(`td`,{className:`r fold-end`,children:(0,O.jsx)(m,{...e})})]},e.id))})]})]})}var I=(e,t)=>e.city??e.country?.name??(e.mode===`ONLINE`?t:``);function L({of:e,events:t}){let{text:n,language:r,href:i,go:a}=c(),o=D[r],s=le(),u=[...t.map(e=>e.from),...e.founded?[e.founded]:[]].map(e=>_(e).begin),d=Math.floor(Math.min(...u)),f=Math.ceil(Math.max(...t.map(e=>_(e.from).end))+.001),p=e=>A+(e-d)/(f-d)*726,m=f-d>16?5:f-d>10?2:1,h=Array.from({length:f-d+1},(e,t)=>d+t).filter(e=>e%m===0||m===1),g=Array(M).fill(-1/0),v=[...t].sort((e,t)=>e.from<t.from?-1:1).map(e=>{let t=p(_(e.from).begin),n=g.findIndex(e=>t-j/2>=e);return n<0&&(n=g.indexOf(Math.min(...g))),g[n]=t+j/2,{e,at:t,level:n}}),y=82+34*Math.max(...v.map(e=>e.level));return(0,O.jsxs)(`svg`,{className:`conferences`,viewBox:`0 0 ${k} ${y}`,role:`group`,"aria-label":o.conferencesName(t.length,n.date(t[0].from),n.date(t.at(-1).from)),...s,children:[(0,O.jsx)(`path`,{d:`M0 28H826`,stroke:`var(--line-strong)`}),h.map(e=>(0,O.jsxs)(`g`,{children:[(0,O.jsx)(`path`,{d:`M${p(e)} 24v4`,stroke:`var(--line-strong)`}),(0,O.jsx)(`text`,{x:p(e),y:`17`,textAnchor:`middle`,children:e})]},e)),e.founded&&(0,O.jsx)(`path`,{d:`M${p(_(e.founded).begin)} 20l8 8-8 8-8-8z`,fill:`var(--kind-alliance)`,children:(0,O.jsx)(`title`,{children:o.began(n.date(e.founded))})}),v.map(({e,at:t,level:r})=>{let s=44+34*r;return(0,O.jsxs)(`a`,{href:i(l(e.id)),onClick:t=>{t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),a(i(l(e.id))))},children:[(0,O.jsx)(`title`,{children:e.name}),(0,O.jsx)(`path`,{d:`M${t} 28V${s}`,stroke:`var(--kind-event)`}),(0,O.jsx)(`path`,{d:`M${t-5} ${s-6}h10l-5 9z`,fill:`var(--kind-event)`}),(0,O.jsx)(`text`,{x:t,y:s+16,textAnchor:`middle`,className:`link`,children:I(e,o.online)||e.name.slice(0,16)}),(0,O.jsx)(`text`,{x:t,y:s+29,textAnchor:`middle`,children:n.date(e.from)})]},e.id)})]})}function R(e,t){let n=new Set(e.map(e=>e.id)),r=e.map(e=>({id:e.id,asOf:e.asOf,parts:[e]})),i=new Map;for(let e of t){if(n.has(e.id)||e.value===null||!/^member /.test(e.measure)||e.unit!==`universities`&&e.unit!==`institutions`)continue;let t=`${e.asOf} ${e.sources[0]?.id}`;i.set(t,[...i.get(t)??[],e])}for(let[e,t]of i){let n=t.filter(e=>e.unit===`universities`),i=t.filter(e=>e.unit===`institutions`);n.length===1&&i.length===1&&r.push({id:e,asOf:t[0].asOf,parts:[n[0],i[0]]})}let a=e=>e.asOf??``;return r.sort((e,t)=>a(e)>a(t)?-1:+(a(e)<a(t)))}var z=6,B=new Set([`MORE_THAN`,`AT_LEAST`]),V=14,H=226;function me({of:e}){let{text:n,language:r,at:i}=c(),a=D[r],o=t(),{named:s,undated:l,published:u}=e.coverage,d=R(u,e.figures.nodes),p=d.slice(0,z),m=p.some(e=>e.parts.length>1),g=e.members.kinds.find(e=>e.key===`UNIVERSITY`)?.count??0,_=Math.max(1,s,...p.map(U)),v=u[0]?n.coverage.both(s,o(u[0])):n.coverage.only(s);return(0,O.jsxs)(h,{id:`coverage`,title:v,note:[i&&n.coverage.joined(s-l,l)+(r===`zh`?`。`:`.`),p.length>0?a.coverageNote:a.none,m&&a.split].filter(Boolean).join(` `),children:[(0,O.jsxs)(`table`,{className:`publications dense folds`,children:[(0,O.jsx)(`caption`,{className:`hidden`,children:v}),(0,O.jsx)(`thead`,{className:`hidden`,children:(0,O.jsxs)(`tr`,{children:[(0,O.jsx)(`th`,{scope:`col`,children:n.table.date}),(0,O.jsx)(`th`,{scope:`col`,children:n.table.what}),(0,O.jsx)(`td`,{})]})}),(0,O.jsxs)(`tbody`,{children:[(0,O.jsxs)(`tr`,{children:[(0,O.jsx)(`th`,{scope:`row`,children:(0,O.jsx)(`b`,{children:a.named})}),(0,O.jsx)(`td`,{className:`bar-cell`,children:(0,O.jsx)(he,{named:s,universities:m?g:s,most:_})}),(0,O.jsx)(`td`,{children:m?a.namedSplit(s,g,s-g):a.namedAll(s)})]}),p.map(e=>(0,O.jsxs)(`tr`,{children:[(0,O.jsx)(`th`,{scope:`row`,children:e.asOf?a.published(n.date(e.asOf)):a.publishedUndated}),(0,O.jsx)(`td`,{className:`bar-cell`,children:(0,O.jsx)(ge,{line:e,most:_})}),(0,O.jsx)(`td`,{children:e.parts.map((t,n)=>(0,O.jsxs)(`span`,{children:[n>0&&a.and,(0,O.jsx)(f,{figure:t}),` `,e.parts.length>1?t.unit:t.measure]},t.id))})]},e.id))]})]}),d.length>z&&(0,O.jsx)(`p`,{className:`small soft note`,children:a.older(d.length-z)})]})}var U=e=>e.parts.reduce((e,t)=>e+(t.value??0),0);function he({named:e,universities:t,most:n}){let r=e=>e/n*H;return(0,O.jsxs)(`svg`,{width:236,height:V,className:`bars`,"aria-hidden":`true`,children:[(0,O.jsx)(`rect`,{y:`1`,width:r(t),height:`12`,fill:`var(--known)`}),(0,O.jsx)(`rect`,{x:r(t)+1,y:`1`,width:Math.max(0,r(e)-r(t)-1),height:`12`,fill:`var(--line-strong)`})]})}function ge({line:e,most:t}){let n=e=>e/t*H,r=n(e.parts[0]?.value??0),i=n(U(e));return(0,O.jsxs)(`svg`,{width:236,height:V,className:`bars`,"aria-hidden":`true`,children:[(0,O.jsx)(`rect`,{x:`.5`,y:`2`,width:Math.max(1,i-1),height:`10`,fill:`none`,stroke:`var(--known)`}),e.parts.length>1&&(0,O.jsx)(`rect`,{x:r,y:`2`,width:Math.max(0,i-r-.5),height:`10`,fill:`url(#hatch)`,stroke:`var(--known)`}),e.parts.some(e=>B.has(e.qualifier))&&(0,O.jsx)(`path`,{d:`M${i+2} 3l5 4-5 4`,fill:`none`,stroke:`var(--known)`})]})}var W=[`region`,`role`,`date`,`flat`],G=[`INITIATOR`,`CHAIR`,`VICE_CHAIR`,`SECRETARIAT`,`COUNCIL`,`FOUNDER`,`MEMBER`,`PARTNER`,`OBSERVER`],K=(e,t)=>e<t?-1:+(e>t),q=e=>e.filter(e=>e!==null).sort()[0];function _e(e){let t=new Map;for(let n of e)t.set(n.institution.id,[...t.get(n.institution.id)??[],n]);return[...t.values()].map(e=>{let t=[...e].sort((e,t)=>G.indexOf(e.role)-G.indexOf(t.role));return{institution:e[0].institution,roles:t,from:q(e.map(e=>e.from)),seen:q(e.map(e=>e.seen))}}).sort((e,t)=>K(e.institution.name,t.institution.name))}function ve(e,t){let n=new Map,r=(e,t)=>n.set(e,[...n.get(e)??[],t]);for(let n of e)if(t===`region`)r(n.institution.country?.region??``,n);else if(t===`role`)for(let e of new Set(n.roles.map(e=>e.role)))r(e,n);else r(t===`date`?n.from?.slice(0,4)??(n.seen?`seen`:``):``,n);let i=[...n].map(([e,t])=>({key:e,members:t}));if(t===`region`)return i.sort((e,t)=>J(T,e.key)-J(T,t.key));if(t===`role`)return i.sort((e,t)=>J(G,e.key)-J(G,t.key));let a=e=>e===``?`z2`:e===`seen`?`z1`:e;return i.sort((e,t)=>K(a(e.key),a(t.key)))}var J=(e,t)=>e.includes(t)?e.indexOf(t):e.length,ye=[`name`,`country`,`since`];function be(e,t){let n=e=>t===`name`?e.institution.name:t===`country`?e.institution.country?.name??`￿`:e.from??(e.seen?`\ufffe${e.seen}`:`￿`);return[...e].sort((e,t)=>K(n(e),n(t)))}var Y=3,X=4;function xe({of:e,further:t}){let{text:n,language:i,address:a}=c(),s=D[i],l=[...e.memberships.nodes,...t.roles],u=t.more(e),d=_e(l),f=W.find(e=>e===a.params.by)??`region`,p=ye.find(e=>e===a.params.sort)??`name`,m=f===`flat`?[{key:``,members:be(d,p)}]:ve(d,f),h=f!==`flat`&&d.length>=X;return d.length===0?(0,O.jsxs)(`section`,{id:`members`,children:[(0,O.jsxs)(`h2`,{children:[(0,O.jsx)(r,{of:`institution`,size:`heading`,silent:!0}),s.members]}),(0,O.jsx)(`p`,{className:`soft`,children:s.noMembers})]}):(0,O.jsxs)(`section`,{id:`members`,children:[(0,O.jsxs)(`div`,{className:`section-head members-head`,children:[(0,O.jsxs)(`h2`,{children:[(0,O.jsx)(r,{of:`institution`,size:`heading`,silent:!0}),s.members,` `,(0,O.jsx)(`span`,{className:`count`,children:n.number(e.coverage.named)})]}),d.length>=X&&(0,O.jsx)(`nav`,{className:`seg push`,"aria-label":s.how,children:W.map(e=>(0,O.jsx)(b,{params:{by:e===`region`?void 0:e,sort:void 0},current:e===f,children:s.by[e]},e))})]}),(0,O.jsxs)(`table`,{className:`members folds`,children:[(0,O.jsxs)(`caption`,{className:`hidden`,children:[s.members,`, `,s.by[f]]}),(0,O.jsx)(`thead`,{children:(0,O.jsxs)(`tr`,{children:[(0,O.jsx)(Z,{column:`name`,way:f,now:p,children:n.table.institution}),(0,O.jsx)(Z,{column:`country`,way:f,now:p,children:n.table.country}),(0,O.jsx)(`th`,{scope:`col`,children:s.role}),(0,O.jsx)(Z,{column:`since`,way:f,now:p,children:n.since}),(0,O.jsx)(`th`,{scope:`col`,children:s.also})]})}),m.map(t=>(0,O.jsxs)(`tbody`,{children:[h&&(0,O.jsx)(`tr`,{className:`group`,children:(0,O.jsxs)(`th`,{colSpan:5,scope:`rowgroup`,children:[(0,O.jsx)(Se,{way:f,id:t.key}),` `,(0,O.jsx)(`span`,{className:`soft`,children:n.number(t.members.length)})]})}),t.members.map(t=>(0,O.jsx)(Ce,{m:t,alliance:e.id},t.institution.id))]},t.key))]}),t.failure&&u&&(0,O.jsx)(o,{failure:t.failure,again:u}),u&&(0,O.jsxs)(`p`,{className:`small`,children:[s.showing(l.length,e.memberships.totalCount),` `,(0,O.jsx)(`button`,{type:`button`,className:`plain`,onClick:u,children:s.more})]})]})}function Z({column:e,way:t,now:n,children:r}){return t===`flat`?(0,O.jsx)(`th`,{scope:`col`,"aria-sort":e===n?`ascending`:void 0,children:(0,O.jsxs)(b,{params:{sort:e===`name`?void 0:e},children:[r,e===n&&(0,O.jsx)(`span`,{"aria-hidden":`true`,children:` ↑`})]})}):(0,O.jsx)(`th`,{scope:`col`,children:r})}function Se({way:e,id:t}){let{text:n,language:r}=c(),i=D[r];return e===`region`?(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`i`,{className:`dot r-${t.toLowerCase()||`unknown`}`}),(0,O.jsx)(`b`,{children:n.regions[t]??t})]}):e===`role`?(0,O.jsx)(`b`,{children:n.words[t]??t}):(0,O.jsx)(`b`,{children:t===`seen`?i.seenOnly:t===``?i.undatedGroup:n.date(t)})}function Ce({m:e,alliance:t}){let{text:n,language:r,at:i}=c(),o=D[r],l=e.institution.alliances.nodes.filter(e=>e.id!==t),u=e.institution.alliances.totalCount-1-Math.min(Y,l.length),f=[...new Map(e.roles.map(e=>[`${e.from}|${e.to}|${e.from?``:e.seen}`,e])).values()];return(0,O.jsxs)(`tr`,{children:[(0,O.jsx)(`td`,{children:(0,O.jsx)(s,{thing:e.institution})}),(0,O.jsx)(`td`,{children:e.institution.country&&(0,O.jsx)(s,{thing:e.institution.country})}),(0,O.jsx)(`td`,{className:`roles`,children:e.roles.map((e,t)=>(0,O.jsxs)(`span`,{children:[t>0&&`, `,e.detail??n.words[e.role],(0,O.jsx)(d,{sources:e.sources,said:{note:e.note,row:e.id}}),(0,O.jsx)(a,{sources:e.sources,trust:e.trust})]},e.id))}),(0,O.jsxs)(`td`,{className:`fold-end`,children:[f.map(e=>(0,O.jsx)(`div`,{children:(0,O.jsx)(m,{...e})},e.id)),i&&!e.from&&(0,O.jsx)(`span`,{className:`tag`,children:o.undated})]}),(0,O.jsxs)(`td`,{className:`also`,children:[l.length>0&&(0,O.jsxs)(`span`,{className:`narrow-only soft`,children:[o.also,`: `]}),l.slice(0,Y).map((e,t)=>(0,O.jsxs)(`span`,{children:[t>0&&`, `,(0,O.jsx)(s,{thing:e,children:e.acronym??e.name})]},e.id)),l.length>0&&u>0&&(0,O.jsxs)(`span`,{className:`soft`,children:[` +`,u]})]})]})}var we=7;function Q({of:e,data:t}){let{text:n}=c(),{named:r,undated:i,published:a}=e.coverage;return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(Te,{of:e,data:t}),(0,O.jsx)(Ee,{of:e,data:t}),(0,O.jsx)(De,{data:t}),(0,O.jsx)(oe,{of:e}),(0,O.jsx)(ne,{note:e.note,sentences:[a.length===0&&n.limits.total,i>0&&n.limits.members(i,r),e.figures.totalCount===0&&n.limits.figures]})]})}function Te({of:e,data:t}){let{text:r,language:i}=c(),a=D[i],o=e.members.countries.flatMap(({count:e,node:t})=>t?.__typename===`Country`?[{key:t.id,name:t.name,count:e,region:t.region??``,location:t.location}]:[]);if(e.members.totalCount===0)return null;let s=[...e.members.groups].sort((e,t)=>t.count-e.count).map(e=>({key:e.key,count:e.count,colour:ue(e.key),label:(0,O.jsx)(O.Fragment,{children:r.regions[e.key]??e.key})})),l=[r.coverage.only(e.coverage.named),r.coverage.rule,`${t.dataset.name} ${t.dataset.version}, ${t.dataset.license}`].join(` · `);return(0,O.jsx)(fe,{title:a.places(o.length),note:a.placesNote,places:o,bars:s,what:a.region,number:a.number,caption:l,actions:(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(n,{to:`/map`,params:{of:g(e.id)},children:a.map}),(0,O.jsx)(n,{to:`/networks`,params:{alliance:g(e.id),min:1},children:a.network}),(0,O.jsx)(n,{className:`push`,to:`/browse/institutions`,params:{alliance:g(e.id)},children:r.actions.table})]})})}function Ee({of:e,data:t}){let{text:r,language:i}=c(),a=D[i],o=t.network.node?.ties;if(!o||o.totalCount===0)return null;let l=o.nodes.flatMap(({count:e,target:t})=>t.__typename===`Alliance`?[{count:e,target:t}]:[]).slice(0,we);return(0,O.jsxs)(h,{kind:`alliance`,title:a.shares(o.totalCount),children:[(0,O.jsx)(de,{caption:a.shares(o.totalCount),what:r.table.alliance,number:a.shared,colour:`var(--kind-alliance)`,rows:l.map(({count:e,target:t})=>({key:t.id,count:e,of:a.of(t.members.totalCount),label:(0,O.jsx)(s,{thing:t})}))}),(0,O.jsx)(`p`,{className:`small note`,children:(0,O.jsx)(n,{to:`/overlap`,params:{of:[e.id,...l.slice(0,4).map(e=>e.target.id)].map(g).join(`,`)},children:a.compare})})]})}function De({data:e}){let{text:t,language:n}=c();return e.parts.totalCount===0?null:(0,O.jsx)(h,{kind:`alliance`,title:D[n].parts(e.parts.totalCount),children:(0,O.jsx)(`ul`,{className:`rows small`,children:e.parts.nodes.map(e=>(0,O.jsxs)(`li`,{children:[(0,O.jsx)(s,{thing:e}),` `,(0,O.jsx)(`span`,{className:`soft`,children:t.coverage.only(e.members.totalCount)})]},e.id))})})}var $=v();function Oe(){let{client:e,language:t,at:n}=c(),r=`${(0,$.useSyncExternalStore)(t=>e.subscribe(t),()=>e.version)} ${t} ${n}`,[i,a]=(0,$.useState)({key:``,roles:[],next:null}),[o,s]=(0,$.useState)(),l=i.key===r?i:void 0;return{roles:l?.roles??ke,failure:o,more:i=>{let o=l?l.next:i.memberships.pageInfo.hasNextPage?i.memberships.pageInfo.endCursor:null;if(o!==null)return()=>{s(void 0),e.ask(pe,{lang:t,id:i.id,after:o},n,new AbortController().signal).then(({alliance:e})=>{if(!e)return;let{nodes:t,pageInfo:n}=e.memberships;a({key:r,roles:[...l?.roles??[],...t],next:n.hasNextPage?n.endCursor:null})},e=>{if(e instanceof ee)s(e);else throw e})}}}}var ke=[];function Ae({id:e}){let{language:t,text:n}=c(),r={lang:t,id:e,node:e},i=Oe();return(0,O.jsx)(C,{document:E,variables:r,kind:n.kind.alliance,found:e=>e.alliance,rows:16,further:i.roles,children:e=>e.alliance&&(0,O.jsx)(je,{of:e.alliance,data:e,variables:r,further:i})})}function je({of:e,data:t,variables:r,further:i}){let{text:a,language:o,root:s,at:l}=c(),d=D[o],f={memberships:`{alliance:{id:{eq:"${e.id}"}}}`};return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(y,{children:[(0,O.jsx)(n,{to:`/browse/institutions`,children:a.nav.browse}),` / `,(0,O.jsx)(n,{to:`/browse/alliances`,children:a.kinds.alliance}),` / `,(0,O.jsx)(n,{to:`/browse/alliances`,params:{kind:e.kind.toLowerCase()},children:a.words[e.kind]})]}),(0,O.jsx)(ie,{kind:`alliance`,of:e,facts:(0,O.jsx)(Me,{of:e}),actions:(0,O.jsx)(w,{title:e.name,data:t,document:E,variables:r,files:[{label:d.files.members,href:x(s,`affiliation/nodes.csv`,f,l)},{label:d.files.roles,href:x(s,`affiliation/ties.csv`,f,l)},{label:d.files.network,href:x(s,`affiliation.graphml`,f,l)},{label:d.files.all,href:te(s,`memberships`,l)}]})}),e.description&&(0,O.jsx)(`p`,{className:`description`,children:u(e.description)}),(0,O.jsx)(ce,{sections:[{id:`members`,label:d.members,count:e.coverage.named},{id:`events`,label:a.kinds.event,count:e.events.totalCount},{id:`figures`,label:a.kinds.figure,count:e.figures.totalCount},{id:`exchanges`,label:a.kinds.exchange,count:e.exchanges.totalCount},{id:`sources`,label:a.source.list}]}),(0,O.jsxs)(p,{side:(0,O.jsx)(Q,{of:e,data:t}),children:[(0,O.jsx)(me,{of:e}),(0,O.jsx)(F,{of:e}),(0,O.jsx)(xe,{of:e,further:i}),(0,O.jsx)(S,{of:e}),e.exchanges.totalCount>0&&(0,O.jsx)(h,{id:`exchanges`,kind:`exchange`,title:d.exchanges(e.exchanges.totalCount),children:(0,O.jsx)(se,{exchanges:e.exchanges.nodes,caption:d.exchanges(e.exchanges.totalCount),from:d.from,to:d.to})})]})]})}function Me({of:e}){let{text:t,language:n}=c(),i=D[n];return(0,O.jsxs)(O.Fragment,{children:[e.acronym&&(0,O.jsx)(`span`,{children:e.acronym}),(0,O.jsx)(`span`,{children:t.words[e.kind]}),e.founded&&(0,O.jsxs)(`span`,{children:[(0,O.jsx)(`span`,{className:`soft`,children:i.founded}),` `,t.date(e.founded)]}),e.ended&&(0,O.jsxs)(`span`,{children:[(0,O.jsx)(`span`,{className:`soft`,children:i.ended}),` `,t.date(e.ended)]}),(e.seat||e.seatCity)&&(0,O.jsxs)(`span`,{children:[(0,O.jsx)(`span`,{className:`soft`,children:i.seat}),` `,e.seat&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(r,{of:`country`,silent:!0}),(0,O.jsx)(s,{thing:e.seat})]}),e.seat&&e.seatCity&&`, `,e.seatCity]}),e.parent&&(0,O.jsxs)(`span`,{children:[(0,O.jsx)(`span`,{className:`soft`,children:i.partOf}),` `,(0,O.jsx)(s,{thing:e.parent,mark:!0})]}),(0,O.jsx)(re,{url:e.website}),(0,O.jsx)(ae,{of:e})]})}export{Ae as default};