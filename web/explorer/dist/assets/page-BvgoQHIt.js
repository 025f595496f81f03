import{B as e,C as t,G as n,H as r,I as i,J as a,K as o,M as s,N as c,P as l,Q as u,R as d,S as f,V as p,X as m,b as h,it as g,n as _,nt as v,r as y,s as b,v as ee,x}from"./parts-DKtDdLa3.js";import{n as S,r as C}from"./downloads-C_HleBYR.js";import{a as w,c as te,i as ne,n as re,o as ie,r as ae,s as oe,t as se}from"./entity-CbrGXo2y.js";import{t as ce}from"./exchange-list-C7YsuRtZ.js";import{n as T,t as E}from"./tie-BatSLHzP.js";import{t as le}from"./rove-B1REnFUG.js";import{a as D}from"./actions-BcNYxN7j.js";import{n as O,r as ue}from"./regions-jk-e7vNt.js";import{n as de,t as fe}from"./places-C5gUFKet.js";import{n as pe,t as me}from"./named-only-Diftullz.js";import{t as k}from"./entities-B9kma30M.js";var A={name:`Alliance`,text:`query Alliance($lang: String = "en", $id: ID!, $node: ID!) {
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
}`},j={name:`MoreMembers`,text:`query MoreMembers($lang: String = "en", $id: ID!, $after: String) {
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
}`},M=v({en:{founded:`founded`,ended:`ended`,seat:`seat`,partOf:`part of`,coverageNote:`Each line is one publication. Where they disagree, all are kept.`,split:`Left: universities. Right: other institutions.`,named:`named here`,namedSplit:(e,t,n)=>`${e}: ${t} ${t===1?`university`:`universities`} and ${n} others, each with its source below`,namedAll:e=>`${e}, each with its source below`,published:e=>`published, ${e}`,publishedUndated:`published, date not known`,and:` and `,none:`No total of its members was published in the sources read.`,older:e=>`${e} older ${e===1?`number is`:`numbers are`} among the figures below.`,conferences:`Its events`,conferencesName:(e,t,n)=>`${e} events of the alliance, from ${t} to ${n}`,began:e=>`founded ${e}`,online:`online`,members:`Members`,by:{region:`by region`,role:`by role`,date:`by date`,flat:`as one table`},how:`How the members are grouped`,seenOnly:`seen, begin not known`,undatedGroup:`no date known`,undated:`undated`,role:`Role`,also:`Also in`,showing:(e,t)=>`${e} of ${t} roles are shown.`,more:`Show more`,exchanges:e=>`${e} ${e===1?`exchange`:`exchanges`} under it`,from:`From`,to:`To`,places:e=>e===1?`Members in 1 country`:`Members in ${e} countries`,placesNote:`By the country of each member named here.`,region:`Region`,number:`Members`,map:`Open the map`,network:`Network of members`,shares:e=>e===1?`Shares members with 1 alliance`:`Shares members with ${e} alliances`,shared:`Shared`,of:e=>`of ${e}`,compare:`Compare in a picture of overlaps`,parts:e=>e===1?`1 alliance is part of it`:`${e} alliances are part of it`,files:{members:`Members (CSV)`,roles:`Dates of joining (CSV)`,network:`Members and alliance (GraphML)`,all:`All memberships of the atlas (CSV)`},noMembers:`No member is named here.`},zh:{founded:`成立于`,ended:`终止于`,seat:`所在地`,partOf:`隶属于`,coverageNote:`每行为一次公布。数字不一致时全部保留。`,split:`左：大学；右：其他机构。`,named:`此处列名`,namedSplit:(e,t,n)=>`${e} 个：大学 ${t} 所，其他 ${n} 个，来源见下`,namedAll:e=>`${e} 个，来源见下`,published:e=>`公布于 ${e}`,publishedUndated:`公布，日期不详`,and:`，`,none:`所读来源中未见公布的成员总数。`,older:e=>`另有 ${e} 个较早的数字见下方。`,conferences:`会议活动`,conferencesName:(e,t,n)=>`该联盟的 ${e} 场会议活动，${t} 至 ${n}`,began:e=>`成立于 ${e}`,online:`线上`,members:`成员`,by:{region:`按地区`,role:`按角色`,date:`按日期`,flat:`单一表格`},how:`成员分组方式`,seenOnly:`曾见，起始不详`,undatedGroup:`日期不详`,undated:`日期不详`,role:`角色`,also:`同时属于`,showing:(e,t)=>`显示 ${t} 个角色中的 ${e} 个。`,more:`显示更多`,exchanges:e=>`其框架下的 ${e} 个交流项目`,from:`来自`,to:`去往`,places:e=>`成员分布于 ${e} 个国家和地区`,placesNote:`按此处列名成员所在的国家和地区。`,region:`地区`,number:`成员`,map:`打开地图`,network:`成员网络`,shares:e=>`与 ${e} 个联盟有共同成员`,shared:`共同成员`,of:e=>`/ ${e}`,compare:`在重叠图中比较`,parts:e=>`下属 ${e} 个联盟`,files:{members:`成员（CSV）`,roles:`加入日期（CSV）`,network:`成员与联盟（GraphML）`,all:`全部成员关系（CSV）`},noMembers:`此处未列出成员。`}}),N=a(),P=846,F=60,I=104,L=3,R=2,z=16;function he({of:t}){let{language:n}=o(),r=M[n];if(t.events.totalCount===0)return null;let a=t.events.nodes.filter(e=>e.from),s=a.length>=R&&a.length<=z&&a.length===t.events.nodes.length;return(0,N.jsxs)(i,{id:`events`,kind:`event`,title:r.conferences,children:[s&&(0,N.jsx)(ge,{of:t,events:a}),(0,N.jsxs)(`table`,{className:s?`dense folds narrow-table`:`dense folds`,children:[(0,N.jsx)(`caption`,{className:`hidden`,children:r.conferences}),(0,N.jsx)(`tbody`,{children:t.events.nodes.map(t=>(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`td`,{children:[(0,N.jsx)(e,{thing:t}),(0,N.jsx)(f,{sources:t.sources})]}),(0,N.jsx)(`td`,{className:`soft`,children:B(t,r.online)}),(0,N.jsx)(`td`,{className:`r fold-end`,children:(0,N.jsx)(_,{...t})})]},t.id))})]})]})}var B=(e,t)=>e.city??e.country?.name??(e.mode===`ONLINE`?t:``);function ge({of:e,events:t}){let{text:r,language:i,href:a}=o(),s=n(),c=M[i],l=le(),d=[...t.map(e=>e.from),...e.founded?[e.founded]:[]].map(e=>y(e).begin),f=Math.floor(Math.min(...d)),p=Math.ceil(Math.max(...t.map(e=>y(e.from).end))+.001),m=e=>F+(e-f)/(p-f)*726,h=p-f>16?5:p-f>10?2:1,g=Array.from({length:p-f+1},(e,t)=>f+t).filter(e=>e%h===0||h===1),_=Array(L).fill(-1/0),v=[...t].sort((e,t)=>e.from<t.from?-1:1).map(e=>{let t=m(y(e.from).begin),n=_.findIndex(e=>t-I/2>=e);return n<0&&(n=_.indexOf(Math.min(..._))),_[n]=t+I/2,{e,at:t,level:n}}),b=82+34*Math.max(...v.map(e=>e.level));return(0,N.jsxs)(`svg`,{className:`conferences`,viewBox:`0 0 ${P} ${b}`,role:`group`,"aria-label":c.conferencesName(t.length,r.date(t[0].from),r.date(t.at(-1).from)),...l,children:[(0,N.jsx)(`path`,{d:`M0 28H826`,stroke:`var(--line-strong)`}),g.map(e=>(0,N.jsxs)(`g`,{children:[(0,N.jsx)(`path`,{d:`M${m(e)} 24v4`,stroke:`var(--line-strong)`}),(0,N.jsx)(`text`,{x:m(e),y:`17`,textAnchor:`middle`,children:e})]},e)),e.founded&&(0,N.jsx)(`path`,{d:`M${m(y(e.founded).begin)} 20l8 8-8 8-8-8z`,fill:`var(--kind-alliance)`,children:(0,N.jsx)(`title`,{children:c.began(r.date(e.founded))})}),v.map(({e,at:t,level:n})=>{let i=44+34*n;return(0,N.jsxs)(`a`,{href:a(u(e.id)),onClick:s(a(u(e.id))),children:[(0,N.jsx)(`title`,{children:e.name}),(0,N.jsx)(`path`,{d:`M${t} 28V${i}`,stroke:`var(--kind-event)`}),(0,N.jsx)(`path`,{d:`M${t-5} ${i-6}h10l-5 9z`,fill:`var(--kind-event)`}),(0,N.jsx)(`text`,{x:t,y:i+16,textAnchor:`middle`,className:`link`,children:B(e,c.online)||e.name.slice(0,16)}),(0,N.jsx)(`text`,{x:t,y:i+29,textAnchor:`middle`,children:r.date(e.from)})]},e.id)})]})}function _e(e,t){let n=new Set(e.map(e=>e.id)),r=e.map(e=>({id:e.id,asOf:e.asOf,parts:[e]})),i=new Map;for(let e of t){if(n.has(e.id)||e.value===null||!/^member /.test(e.measure)||e.unit!==`universities`&&e.unit!==`institutions`)continue;let t=`${e.asOf} ${e.sources[0]?.id}`;i.set(t,[...i.get(t)??[],e])}for(let[e,t]of i){let n=t.filter(e=>e.unit===`universities`),i=t.filter(e=>e.unit===`institutions`);n.length===1&&i.length===1&&r.push({id:e,asOf:t[0].asOf,parts:[n[0],i[0]]})}let a=e=>e.asOf??``;return r.sort((e,t)=>a(e)>a(t)?-1:+(a(e)<a(t)))}var V=6,ve=new Set([`MORE_THAN`,`AT_LEAST`]),H=14,U=226;function ye({of:e}){let{text:t,language:n,at:r}=o(),a=D(),s=M[n],c=x(),{named:l,undated:u,published:d}=e.coverage,f=_e(d,e.figures.nodes),p=f.slice(0,V),m=p.some(e=>e.parts.length>1),g=e.members.kinds.find(e=>e.key===`UNIVERSITY`)?.count??0,_=Math.max(1,l,...p.map(W)),v=d[0]?t.coverage.both(l,c(d[0])):t.coverage.only(l);return(0,N.jsxs)(i,{id:`coverage`,title:v,note:[r&&t.coverage.joined(l-u,u)+t.stop,p.length>0?s.coverageNote:s.none,m&&s.split].filter(Boolean).join(t.gap),children:[(0,N.jsxs)(`table`,{className:`publications dense folds`,children:[(0,N.jsx)(`caption`,{className:`hidden`,children:v}),(0,N.jsx)(`thead`,{className:`hidden`,children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:a.table.date}),(0,N.jsx)(`th`,{scope:`col`,children:a.table.what}),(0,N.jsx)(`td`,{})]})}),(0,N.jsxs)(`tbody`,{children:[(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`row`,children:(0,N.jsx)(`b`,{children:s.named})}),(0,N.jsx)(`td`,{className:`bar-cell`,children:(0,N.jsx)(be,{named:l,universities:m?g:l,most:_})}),(0,N.jsx)(`td`,{children:m?s.namedSplit(l,g,l-g):s.namedAll(l)})]}),p.map(e=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`row`,children:e.asOf?s.published(t.date(e.asOf)):s.publishedUndated}),(0,N.jsx)(`td`,{className:`bar-cell`,children:(0,N.jsx)(xe,{line:e,most:_})}),(0,N.jsx)(`td`,{children:e.parts.map((t,n)=>(0,N.jsxs)(`span`,{children:[n>0&&s.and,(0,N.jsx)(h,{figure:t}),` `,e.parts.length>1?t.unit:t.measure]},t.id))})]},e.id))]})]}),f.length>V&&(0,N.jsx)(`p`,{className:`small soft note`,children:s.older(f.length-V)})]})}var W=e=>e.parts.reduce((e,t)=>e+(t.value??0),0);function be({named:e,universities:t,most:n}){let r=e=>e/n*U;return(0,N.jsxs)(`svg`,{width:236,height:H,className:`bars`,"aria-hidden":`true`,children:[(0,N.jsx)(`rect`,{y:`1`,width:r(t),height:`12`,fill:`var(--known)`}),(0,N.jsx)(`rect`,{x:r(t)+1,y:`1`,width:Math.max(0,r(e)-r(t)-1),height:`12`,fill:`var(--line-strong)`})]})}function xe({line:e,most:t}){let n=e=>e/t*U,r=n(e.parts[0]?.value??0),i=n(W(e));return(0,N.jsxs)(`svg`,{width:236,height:H,className:`bars`,"aria-hidden":`true`,children:[(0,N.jsx)(`rect`,{x:`.5`,y:`2`,width:Math.max(1,i-1),height:`10`,fill:`none`,stroke:`var(--known)`}),e.parts.length>1&&(0,N.jsx)(`rect`,{x:r,y:`2`,width:Math.max(0,i-r-.5),height:`10`,fill:`url(#hatch)`,stroke:`var(--known)`}),e.parts.some(e=>ve.has(e.qualifier))&&(0,N.jsx)(`path`,{d:`M${i+2} 3l5 4-5 4`,fill:`none`,stroke:`var(--known)`})]})}var G=[`region`,`role`,`date`,`flat`],K=[`INITIATOR`,`CHAIR`,`VICE_CHAIR`,`SECRETARIAT`,`COUNCIL`,`FOUNDER`,`MEMBER`,`PARTNER`,`OBSERVER`],q=(e,t)=>e<t?-1:+(e>t),J=e=>e.filter(e=>e!==null).sort()[0];function Se(e){let t=new Map;for(let n of e)t.set(n.institution.id,[...t.get(n.institution.id)??[],n]);return[...t.values()].map(e=>{let t=[...e].sort((e,t)=>K.indexOf(e.role)-K.indexOf(t.role));return{institution:e[0].institution,roles:t,from:J(e.map(e=>e.from)),seen:J(e.map(e=>e.seen))}}).sort((e,t)=>q(e.institution.name,t.institution.name))}function Ce(e,t){let n=new Map,r=(e,t)=>n.set(e,[...n.get(e)??[],t]);for(let n of e)if(t===`region`)r(n.institution.country?.region??``,n);else if(t===`role`)for(let e of new Set(n.roles.map(e=>e.role)))r(e,n);else r(t===`date`?n.from?.slice(0,4)??(n.seen?`seen`:``):``,n);let i=[...n].map(([e,t])=>({key:e,members:t}));if(t===`region`)return i.sort((e,t)=>Y(O,e.key)-Y(O,t.key));if(t===`role`)return i.sort((e,t)=>Y(K,e.key)-Y(K,t.key));let a=e=>e===``?`z2`:e===`seen`?`z1`:e;return i.sort((e,t)=>q(a(e.key),a(t.key)))}var Y=(e,t)=>e.includes(t)?e.indexOf(t):e.length,we=[`name`,`country`,`since`];function Te(e,t){let n=e=>t===`name`?e.institution.name:t===`country`?e.institution.country?.name??`￿`:e.from??(e.seen?`\ufffe${e.seen}`:`￿`);return[...e].sort((e,t)=>q(n(e),n(t)))}var X=3,Z=4;function Ee({of:e,further:t}){let{text:n,language:r,address:i}=o(),a=D(),c=M[r],l=[...e.memberships.nodes,...t.roles],u=t.more(e),f=Se(l),m=G.find(e=>e===i.params.by)??`region`,h=we.find(e=>e===i.params.sort)??`name`,g=m===`flat`?[{key:``,members:Te(f,h)}]:Ce(f,m),_=m!==`flat`&&f.length>=Z;return f.length===0?(0,N.jsxs)(`section`,{id:`members`,children:[(0,N.jsxs)(`h2`,{children:[(0,N.jsx)(d,{of:`institution`,size:`heading`,silent:!0}),c.members]}),(0,N.jsx)(`p`,{className:`soft`,children:c.noMembers})]}):(0,N.jsxs)(`section`,{id:`members`,children:[(0,N.jsxs)(`div`,{className:`section-head members-head`,children:[(0,N.jsxs)(`h2`,{children:[(0,N.jsx)(d,{of:`institution`,size:`heading`,silent:!0}),c.members,` `,(0,N.jsx)(`span`,{className:`count`,children:n.number(e.coverage.named)})]}),f.length>=Z&&(0,N.jsx)(`nav`,{className:`seg push`,"aria-label":c.how,children:G.map(e=>(0,N.jsx)(p,{params:{by:e===`region`?void 0:e,sort:void 0},current:e===m,children:c.by[e]},e))})]}),(0,N.jsxs)(`table`,{className:`members folds`,children:[(0,N.jsxs)(`caption`,{className:`hidden`,children:[c.members,`, `,c.by[m]]}),(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(Q,{column:`name`,way:m,now:h,children:a.table.institution}),(0,N.jsx)(Q,{column:`country`,way:m,now:h,children:a.table.country}),(0,N.jsx)(`th`,{scope:`col`,children:c.role}),(0,N.jsx)(Q,{column:`since`,way:m,now:h,children:n.since}),(0,N.jsx)(`th`,{scope:`col`,children:c.also})]})}),g.map(t=>(0,N.jsxs)(`tbody`,{children:[_&&(0,N.jsx)(`tr`,{className:`group`,children:(0,N.jsxs)(`th`,{colSpan:5,scope:`rowgroup`,children:[(0,N.jsx)(De,{way:m,id:t.key}),` `,(0,N.jsx)(`span`,{className:`soft`,children:n.number(t.members.length)})]})}),t.members.map(t=>(0,N.jsx)(Oe,{m:t,alliance:e.id},t.institution.id))]},t.key))]}),t.failure&&u&&(0,N.jsx)(s,{failure:t.failure,again:u}),u&&(0,N.jsxs)(`p`,{className:`small`,children:[c.showing(l.length,e.memberships.totalCount),` `,(0,N.jsx)(`button`,{type:`button`,className:`plain`,onClick:u,children:c.more})]})]})}function Q({column:e,way:t,now:n,children:r}){return t===`flat`?(0,N.jsx)(`th`,{scope:`col`,"aria-sort":e===n?`ascending`:void 0,children:(0,N.jsxs)(p,{params:{sort:e===`name`?void 0:e},children:[r,e===n&&(0,N.jsx)(`span`,{"aria-hidden":`true`,children:` ↑`})]})}):(0,N.jsx)(`th`,{scope:`col`,children:r})}function De({way:e,id:t}){let{text:n,language:r}=o(),i=M[r];return e===`region`?(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`i`,{className:`dot r-${t.toLowerCase()||`unknown`}`}),(0,N.jsx)(`b`,{children:n.regions[t]??t})]}):e===`role`?(0,N.jsx)(`b`,{children:n.words[t]??t}):(0,N.jsx)(`b`,{children:t===`seen`?i.seenOnly:t===``?i.undatedGroup:n.date(t)})}function Oe({m:n,alliance:r}){let{text:i,language:a,at:s}=o(),c=M[a],l=n.institution.alliances.nodes.filter(e=>e.id!==r),u=n.institution.alliances.totalCount-1-Math.min(X,l.length),d=[...new Map(n.roles.map(e=>[`${e.from}|${e.to}|${e.from?``:e.seen}`,e])).values()];return(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`td`,{children:(0,N.jsx)(e,{thing:n.institution})}),(0,N.jsx)(`td`,{children:n.institution.country&&(0,N.jsx)(e,{thing:n.institution.country})}),(0,N.jsx)(`td`,{className:`roles`,children:n.roles.map((e,n)=>(0,N.jsxs)(`span`,{children:[n>0&&i.list,e.detail??i.words[e.role],(0,N.jsx)(f,{sources:e.sources,said:{note:e.note,row:e.id}}),(0,N.jsx)(t,{sources:e.sources,trust:e.trust})]},e.id))}),(0,N.jsxs)(`td`,{className:`fold-end`,children:[d.map(e=>(0,N.jsx)(`div`,{children:(0,N.jsx)(_,{...e})},e.id)),s&&!n.from&&(0,N.jsx)(`span`,{className:`tag`,children:c.undated})]}),(0,N.jsxs)(`td`,{className:`also`,children:[l.length>0&&(0,N.jsxs)(`span`,{className:`narrow-only soft`,children:[c.also,`: `]}),l.slice(0,X).map((t,n)=>(0,N.jsxs)(`span`,{children:[n>0&&i.list,(0,N.jsx)(e,{thing:t,children:t.acronym??t.name})]},t.id)),l.length>0&&u>0&&(0,N.jsxs)(`span`,{className:`soft`,children:[` +`,u]})]})]})}var ke=7;function Ae({of:e,data:t}){let n=k(),{named:r,undated:i,published:a}=e.coverage;return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(je,{of:e,data:t}),(0,N.jsx)(Me,{of:e,data:t}),(0,N.jsx)(Ne,{data:t}),(0,N.jsx)(se,{of:e}),(0,N.jsx)(w,{note:e.note,sentences:[a.length===0&&n.limits.total,i>0&&n.limits.members(i,r),e.figures.totalCount===0&&n.limits.figures]})]})}function je({of:e,data:t}){let n=pe(),{text:i,language:a}=o(),s=D(),c=M[a],l=e.members.countries.flatMap(({count:e,node:t})=>t?.__typename===`Country`?[{key:t.id,name:t.name,count:e,region:t.region??``,location:t.location}]:[]);if(e.members.totalCount===0)return null;let u=[...e.members.groups].sort((e,t)=>t.count-e.count).map(e=>({key:e.key,count:e.count,colour:ue(e.key),label:(0,N.jsx)(N.Fragment,{children:i.regions[e.key]??e.key})})),d=[i.coverage.only(e.coverage.named),n(me([e])),`${t.dataset.name} ${t.dataset.version}, ${t.dataset.license}`].join(` · `);return(0,N.jsx)(fe,{title:c.places(l.length),note:c.placesNote,places:l,bars:u,what:c.region,number:c.number,caption:d,actions:(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(r,{to:`/map`,params:{of:m(e.id)},children:c.map}),(0,N.jsx)(r,{to:`/networks`,params:{alliance:m(e.id),min:1},children:c.network}),(0,N.jsx)(r,{className:`push`,to:`/browse/institutions`,params:{alliance:m(e.id)},children:s.actions.table})]})})}function Me({of:t,data:n}){let{language:a}=o(),s=D(),c=M[a],l=n.network.node?.ties;if(!l||l.totalCount===0)return null;let u=l.nodes.flatMap(({count:e,target:t})=>t.__typename===`Alliance`?[{count:e,target:t}]:[]).slice(0,ke);return(0,N.jsxs)(i,{kind:`alliance`,title:c.shares(l.totalCount),children:[(0,N.jsx)(de,{caption:c.shares(l.totalCount),what:s.table.alliance,number:c.shared,colour:`var(--kind-alliance)`,rows:u.map(({count:n,target:r})=>({key:r.id,count:n,shown:(0,N.jsx)(E,{kind:`alliance-overlap`,a:t.id,b:r.id,children:n}),of:c.of(r.members.totalCount),label:(0,N.jsx)(e,{thing:r})}))}),(0,N.jsx)(`p`,{className:`small note`,children:(0,N.jsx)(r,{to:`/overlap`,params:{of:[t.id,...u.slice(0,4).map(e=>e.target.id)].map(m).join(`,`)},children:c.compare})})]})}function Ne({data:t}){let{text:n,language:r}=o();return t.parts.totalCount===0?null:(0,N.jsx)(i,{kind:`alliance`,title:M[r].parts(t.parts.totalCount),children:(0,N.jsx)(`ul`,{className:`rows small`,children:t.parts.nodes.map(t=>(0,N.jsxs)(`li`,{children:[(0,N.jsx)(e,{thing:t}),` `,(0,N.jsx)(`span`,{className:`soft`,children:n.coverage.only(t.members.totalCount)})]},t.id))})})}var $=g();function Pe(){let{client:e,language:t,at:n}=o(),r=`${(0,$.useSyncExternalStore)(t=>e.subscribe(t),()=>e.version)} ${t} ${n}`,[i,a]=(0,$.useState)({key:``,roles:[],next:null}),[s,c]=(0,$.useState)(),l=i.key===r?i:void 0;return{roles:l?.roles??Fe,failure:s,more:i=>{let o=l?l.next:i.memberships.pageInfo.hasNextPage?i.memberships.pageInfo.endCursor:null;if(o!==null)return()=>{c(void 0),e.ask(j,{lang:t,id:i.id,after:o},n,new AbortController().signal).then(({alliance:e})=>{if(!e)return;let{nodes:t,pageInfo:n}=e.memberships;a({key:r,roles:[...l?.roles??[],...t],next:n.hasNextPage?n.endCursor:null})},e=>{if(e instanceof b)c(e);else throw e})}}}}var Fe=[];function Ie({id:e}){let{language:t,text:n}=o(),r={lang:t,id:e,node:e},i=Pe();return(0,N.jsx)(re,{document:A,variables:r,kind:n.kind.alliance,found:e=>e.alliance,rows:16,further:i.roles,children:e=>e.alliance&&(0,N.jsx)(Le,{of:e.alliance,data:e,variables:r,further:i})})}function Le({of:e,data:t,variables:n,further:a}){let{text:s,language:u,root:d,at:f}=o(),p=M[u],m={memberships:`{alliance:{id:{eq:"${e.id}"}}}`};return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(l,{children:[(0,N.jsx)(r,{to:`/browse/institutions`,children:s.nav.browse}),` / `,(0,N.jsx)(r,{to:`/browse/alliances`,children:s.kinds.alliance}),` / `,(0,N.jsx)(r,{to:`/browse/alliances`,params:{kind:e.kind.toLowerCase()},children:s.words[e.kind]})]}),(0,N.jsx)(ae,{kind:`alliance`,of:e,facts:(0,N.jsx)(Re,{of:e}),actions:(0,N.jsx)(ie,{title:e.name,data:t,document:A,variables:n,files:[{label:p.files.members,href:S(d,`affiliation/nodes.csv`,m,f)},{label:p.files.roles,href:S(d,`affiliation/ties.csv`,m,f)},{label:p.files.network,href:S(d,`affiliation.graphml`,m,f)},{label:p.files.all,href:C(d,`memberships`,f)}]})}),e.description&&(0,N.jsx)(`p`,{className:`description`,children:ee(e.description)}),(0,N.jsx)(T,{sections:[{id:`members`,label:p.members,count:e.coverage.named},{id:`events`,label:s.kinds.event,count:e.events.totalCount},{id:`figures`,label:s.kinds.figure,count:e.figures.totalCount},{id:`exchanges`,label:s.kinds.exchange,count:e.exchanges.totalCount},{id:`sources`,label:s.source.list}]}),(0,N.jsxs)(c,{side:(0,N.jsx)(Ae,{of:e,data:t}),children:[(0,N.jsx)(ye,{of:e}),(0,N.jsx)(he,{of:e}),(0,N.jsx)(Ee,{of:e,further:a}),(0,N.jsx)(ne,{of:e}),e.exchanges.totalCount>0&&(0,N.jsx)(i,{id:`exchanges`,kind:`exchange`,title:p.exchanges(e.exchanges.totalCount),children:(0,N.jsx)(ce,{exchanges:e.exchanges.nodes,caption:p.exchanges(e.exchanges.totalCount),from:p.from,to:p.to})})]})]})}function Re({of:t}){let{text:n,language:r}=o(),i=M[r];return(0,N.jsxs)(N.Fragment,{children:[t.acronym&&(0,N.jsx)(`span`,{children:t.acronym}),(0,N.jsx)(`span`,{children:n.words[t.kind]}),t.founded&&(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`span`,{className:`soft`,children:i.founded}),` `,n.date(t.founded)]}),t.ended&&(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`span`,{className:`soft`,children:i.ended}),` `,n.date(t.ended)]}),(t.seat||t.seatCity)&&(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`span`,{className:`soft`,children:i.seat}),` `,t.seat&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(d,{of:`country`,silent:!0}),(0,N.jsx)(e,{thing:t.seat})]}),t.seat&&t.seatCity&&n.list,t.seatCity]}),t.parent&&(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`span`,{className:`soft`,children:i.partOf}),` `,(0,N.jsx)(e,{thing:t.parent,mark:!0})]}),(0,N.jsx)(te,{url:t.website}),(0,N.jsx)(oe,{of:t})]})}export{Ie as default};