import{B as e,F as t,G as n,L as r,M as i,N as a,S as o,V as s,W as c,Y as l,Z as u,b as d,c as f,f as p,j as m,n as h,q as g,r as _,rt as v,tt as y,x as b,y as ee,z as x}from"./parts-Dz76KKy6.js";import{n as S,r as C}from"./downloads-C_HleBYR.js";import{a as w,c as T,i as te,n as ne,o as re,r as ie,s as ae,t as oe}from"./entity-C_Jf237q.js";import{t as se}from"./exchange-list-CicTlGao.js";import{n as ce,t as le}from"./tie-Osv9zP96.js";import{t as E}from"./rove-tmj1RCkO.js";import{a as D}from"./actions-DOGF249u.js";import{n as O,r as ue}from"./regions-jk-e7vNt.js";import{n as de,t as fe}from"./places-aZABUB8e.js";import{n as pe,t as me}from"./named-only-eYQrm9gf.js";import{t as he}from"./entities-CsoPDzSn.js";var k={name:`Alliance`,text:`query Alliance($lang: String = "en", $id: ID!, $node: ID!) {
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
}`},A={name:`MoreMembers`,text:`query MoreMembers($lang: String = "en", $id: ID!, $after: String) {
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
}`},j=y({en:{founded:`founded`,ended:`ended`,seat:`seat`,partOf:`part of`,coverageNote:`Each line is one publication. Where they disagree, all are kept.`,split:`Left: universities. Right: other institutions.`,named:`named here`,namedSplit:(e,t,n)=>`${e}: ${t} ${t===1?`university`:`universities`} and ${n} others, each with its source below`,namedAll:e=>`${e}, each with its source below`,published:e=>`published, ${e}`,publishedUndated:`published, date not known`,and:` and `,none:`No total of its members was published in the sources read.`,older:e=>`${e} older ${e===1?`number is`:`numbers are`} among the figures below.`,conferences:`Its events`,conferencesName:(e,t,n)=>`${e} events of the alliance, from ${t} to ${n}`,began:e=>`founded ${e}`,online:`online`,members:`Members`,by:{region:`by region`,role:`by role`,date:`by date`,flat:`as one table`},how:`How the members are grouped`,seenOnly:`seen, begin not known`,undatedGroup:`no date known`,undated:`undated`,role:`Role`,also:`Also in`,showing:(e,t)=>`${e} of ${t} roles are shown.`,more:`Show more`,exchanges:e=>`${e} ${e===1?`exchange`:`exchanges`} under it`,from:`From`,to:`To`,places:e=>e===1?`Members in 1 country`:`Members in ${e} countries`,placesNote:`By the country of each member named here.`,region:`Region`,number:`Members`,map:`Open the map`,network:`Network of members`,shares:e=>e===1?`Shares members with 1 alliance`:`Shares members with ${e} alliances`,shared:`Shared`,of:e=>`of ${e}`,compare:`Compare in a picture of overlaps`,parts:e=>e===1?`1 alliance is part of it`:`${e} alliances are part of it`,files:{members:`Members (CSV)`,roles:`Dates of joining (CSV)`,network:`Members and alliance (GraphML)`,all:`All memberships of the atlas (CSV)`},noMembers:`No member is named here.`},zh:{founded:`成立于`,ended:`终止于`,seat:`所在地`,partOf:`隶属于`,coverageNote:`每行为一次公布。数字不一致时全部保留。`,split:`左：大学；右：其他机构。`,named:`此处列名`,namedSplit:(e,t,n)=>`${e} 个：大学 ${t} 所，其他 ${n} 个，来源见下`,namedAll:e=>`${e} 个，来源见下`,published:e=>`公布于 ${e}`,publishedUndated:`公布，日期不详`,and:`，`,none:`所读来源中未见公布的成员总数。`,older:e=>`另有 ${e} 个较早的数字见下方。`,conferences:`会议活动`,conferencesName:(e,t,n)=>`该联盟的 ${e} 场会议活动，${t} 至 ${n}`,began:e=>`成立于 ${e}`,online:`线上`,members:`成员`,by:{region:`按地区`,role:`按角色`,date:`按日期`,flat:`单一表格`},how:`成员分组方式`,seenOnly:`曾见，起始不详`,undatedGroup:`日期不详`,undated:`日期不详`,role:`角色`,also:`同时属于`,showing:(e,t)=>`显示 ${t} 个角色中的 ${e} 个。`,more:`显示更多`,exchanges:e=>`其框架下的 ${e} 个交流项目`,from:`来自`,to:`去往`,places:e=>`成员分布于 ${e} 个国家和地区`,placesNote:`按此处列名成员所在的国家和地区。`,region:`地区`,number:`成员`,map:`打开地图`,network:`成员网络`,shares:e=>`与 ${e} 个联盟有共同成员`,shared:`共同成员`,of:e=>`/ ${e}`,compare:`在重叠图中比较`,parts:e=>`下属 ${e} 个联盟`,files:{members:`成员（CSV）`,roles:`加入日期（CSV）`,network:`成员与联盟（GraphML）`,all:`全部成员关系（CSV）`},noMembers:`此处未列出成员。`}}),M=g(),N=846,P=60,F=104,I=3,L=2,R=16;function ge({of:e}){let{language:r}=n(),i=j[r];if(e.events.totalCount===0)return null;let a=e.events.nodes.filter(e=>e.from),o=a.length>=L&&a.length<=R&&a.length===e.events.nodes.length;return(0,M.jsxs)(t,{id:`events`,kind:`event`,title:i.conferences,children:[o&&(0,M.jsx)(_e,{of:e,events:a}),(0,M.jsxs)(`table`,{className:o?`dense folds narrow-table`:`dense folds`,children:[(0,M.jsx)(`caption`,{className:`hidden`,children:i.conferences}),(0,M.jsx)(`tbody`,{children:e.events.nodes.map(e=>(0,M.jsxs)(`tr`,{children:[(0,M.jsxs)(`td`,{children:[(0,M.jsx)(x,{thing:e}),(0,M.jsx)(b,{sources:e.sources})]}),(0,M.jsx)(`td`,{className:`soft`,children:z(e,i.online)}),(0,M.jsx)(`td`,{className:`r fold-end`,children:(0,M.jsx)(h,{...e})})]},e.id))})]})]})}var z=(e,t)=>e.city??e.country?.name??(e.mode===`ONLINE`?t:``);function _e({of:e,events:t}){let{text:r,language:i,href:a}=n(),o=c(),s=j[i],l=E(),d=[...t.map(e=>e.from),...e.founded?[e.founded]:[]].map(e=>_(e).begin),f=Math.floor(Math.min(...d)),p=Math.ceil(Math.max(...t.map(e=>_(e.from).end))+.001),m=e=>P+(e-f)/(p-f)*726,h=p-f>16?5:p-f>10?2:1,g=Array.from({length:p-f+1},(e,t)=>f+t).filter(e=>e%h===0||h===1),v=Array(I).fill(-1/0),y=[...t].sort((e,t)=>e.from<t.from?-1:1).map(e=>{let t=m(_(e.from).begin),n=v.findIndex(e=>t-F/2>=e);return n<0&&(n=v.indexOf(Math.min(...v))),v[n]=t+F/2,{e,at:t,level:n}}),b=82+34*Math.max(...y.map(e=>e.level));return(0,M.jsxs)(`svg`,{className:`conferences`,viewBox:`0 0 ${N} ${b}`,role:`group`,"aria-label":s.conferencesName(t.length,r.date(t[0].from),r.date(t.at(-1).from)),...l,children:[(0,M.jsx)(`path`,{d:`M0 28H826`,stroke:`var(--line-strong)`}),g.map(e=>(0,M.jsxs)(`g`,{children:[(0,M.jsx)(`path`,{d:`M${m(e)} 24v4`,stroke:`var(--line-strong)`}),(0,M.jsx)(`text`,{x:m(e),y:`17`,textAnchor:`middle`,children:e})]},e)),e.founded&&(0,M.jsx)(`path`,{d:`M${m(_(e.founded).begin)} 20l8 8-8 8-8-8z`,fill:`var(--kind-alliance)`,children:(0,M.jsx)(`title`,{children:s.began(r.date(e.founded))})}),y.map(({e,at:t,level:n})=>{let i=44+34*n;return(0,M.jsxs)(`a`,{href:a(u(e.id)),onClick:o(a(u(e.id))),children:[(0,M.jsx)(`title`,{children:e.name}),(0,M.jsx)(`path`,{d:`M${t} 28V${i}`,stroke:`var(--kind-event)`}),(0,M.jsx)(`path`,{d:`M${t-5} ${i-6}h10l-5 9z`,fill:`var(--kind-event)`}),(0,M.jsx)(`text`,{x:t,y:i+16,textAnchor:`middle`,className:`link`,children:z(e,s.online)||e.name.slice(0,16)}),(0,M.jsx)(`text`,{x:t,y:i+29,textAnchor:`middle`,children:r.date(e.from)})]},e.id)})]})}function ve(e,t){let n=new Set(e.map(e=>e.id)),r=e.map(e=>({id:e.id,asOf:e.asOf,parts:[e]})),i=new Map;for(let e of t){if(n.has(e.id)||e.value===null||!/^member /.test(e.measure)||e.unit!==`universities`&&e.unit!==`institutions`)continue;let t=`${e.asOf} ${e.sources[0]?.id}`;i.set(t,[...i.get(t)??[],e])}for(let[e,t]of i){let n=t.filter(e=>e.unit===`universities`),i=t.filter(e=>e.unit===`institutions`);n.length===1&&i.length===1&&r.push({id:e,asOf:t[0].asOf,parts:[n[0],i[0]]})}let a=e=>e.asOf??``;return r.sort((e,t)=>a(e)>a(t)?-1:+(a(e)<a(t)))}var B=6,ye=new Set([`MORE_THAN`,`AT_LEAST`]),V=14,H=226;function be({of:e}){let{text:r,language:i,at:a}=n(),o=D(),s=j[i],c=d(),{named:l,undated:u,published:f}=e.coverage,p=ve(f,e.figures.nodes),m=p.slice(0,B),h=m.some(e=>e.parts.length>1),g=e.members.kinds.find(e=>e.key===`UNIVERSITY`)?.count??0,_=Math.max(1,l,...m.map(U)),v=f[0]?r.coverage.both(l,c(f[0])):r.coverage.only(l);return(0,M.jsxs)(t,{id:`coverage`,title:v,note:[a&&r.coverage.joined(l-u,u)+r.stop,m.length>0?s.coverageNote:s.none,h&&s.split].filter(Boolean).join(r.gap),children:[(0,M.jsxs)(`table`,{className:`publications dense folds`,children:[(0,M.jsx)(`caption`,{className:`hidden`,children:v}),(0,M.jsx)(`thead`,{className:`hidden`,children:(0,M.jsxs)(`tr`,{children:[(0,M.jsx)(`th`,{scope:`col`,children:o.table.date}),(0,M.jsx)(`th`,{scope:`col`,children:o.table.what}),(0,M.jsx)(`td`,{})]})}),(0,M.jsxs)(`tbody`,{children:[(0,M.jsxs)(`tr`,{children:[(0,M.jsx)(`th`,{scope:`row`,children:(0,M.jsx)(`b`,{children:s.named})}),(0,M.jsx)(`td`,{className:`bar-cell`,children:(0,M.jsx)(xe,{named:l,universities:h?g:l,most:_})}),(0,M.jsx)(`td`,{children:h?s.namedSplit(l,g,l-g):s.namedAll(l)})]}),m.map(e=>(0,M.jsxs)(`tr`,{children:[(0,M.jsx)(`th`,{scope:`row`,children:e.asOf?s.published(r.date(e.asOf)):s.publishedUndated}),(0,M.jsx)(`td`,{className:`bar-cell`,children:(0,M.jsx)(Se,{line:e,most:_})}),(0,M.jsx)(`td`,{children:e.parts.map((t,n)=>(0,M.jsxs)(`span`,{children:[n>0&&s.and,(0,M.jsx)(ee,{figure:t}),` `,e.parts.length>1?t.unit:t.measure]},t.id))})]},e.id))]})]}),p.length>B&&(0,M.jsx)(`p`,{className:`small soft note`,children:s.older(p.length-B)})]})}var U=e=>e.parts.reduce((e,t)=>e+(t.value??0),0);function xe({named:e,universities:t,most:n}){let r=e=>e/n*H;return(0,M.jsxs)(`svg`,{width:236,height:V,className:`bars`,"aria-hidden":`true`,children:[(0,M.jsx)(`rect`,{y:`1`,width:r(t),height:`12`,fill:`var(--known)`}),(0,M.jsx)(`rect`,{x:r(t)+1,y:`1`,width:Math.max(0,r(e)-r(t)-1),height:`12`,fill:`var(--line-strong)`})]})}function Se({line:e,most:t}){let n=e=>e/t*H,r=n(e.parts[0]?.value??0),i=n(U(e));return(0,M.jsxs)(`svg`,{width:236,height:V,className:`bars`,"aria-hidden":`true`,children:[(0,M.jsx)(`rect`,{x:`.5`,y:`2`,width:Math.max(1,i-1),height:`10`,fill:`none`,stroke:`var(--known)`}),e.parts.length>1&&(0,M.jsx)(`rect`,{x:r,y:`2`,width:Math.max(0,i-r-.5),height:`10`,fill:`url(#hatch)`,stroke:`var(--known)`}),e.parts.some(e=>ye.has(e.qualifier))&&(0,M.jsx)(`path`,{d:`M${i+2} 3l5 4-5 4`,fill:`none`,stroke:`var(--known)`})]})}var W=[`region`,`role`,`date`,`flat`],G=[`INITIATOR`,`CHAIR`,`VICE_CHAIR`,`SECRETARIAT`,`COUNCIL`,`FOUNDER`,`MEMBER`,`PARTNER`,`OBSERVER`],K=(e,t)=>e<t?-1:+(e>t),q=e=>e.filter(e=>e!==null).sort()[0];function Ce(e){let t=new Map;for(let n of e)t.set(n.institution.id,[...t.get(n.institution.id)??[],n]);return[...t.values()].map(e=>{let t=[...e].sort((e,t)=>G.indexOf(e.role)-G.indexOf(t.role));return{institution:e[0].institution,roles:t,from:q(e.map(e=>e.from)),seen:q(e.map(e=>e.seen))}}).sort((e,t)=>K(e.institution.name,t.institution.name))}function we(e,t){let n=new Map,r=(e,t)=>n.set(e,[...n.get(e)??[],t]);for(let n of e)if(t===`region`)r(n.institution.country?.region??``,n);else if(t===`role`)for(let e of new Set(n.roles.map(e=>e.role)))r(e,n);else r(t===`date`?n.from?.slice(0,4)??(n.seen?`seen`:``):``,n);let i=[...n].map(([e,t])=>({key:e,members:t}));if(t===`region`)return i.sort((e,t)=>J(O,e.key)-J(O,t.key));if(t===`role`)return i.sort((e,t)=>J(G,e.key)-J(G,t.key));let a=e=>e===``?`z2`:e===`seen`?`z1`:e;return i.sort((e,t)=>K(a(e.key),a(t.key)))}var J=(e,t)=>e.includes(t)?e.indexOf(t):e.length,Te=[`name`,`country`,`since`];function Ee(e,t){let n=e=>t===`name`?e.institution.name:t===`country`?e.institution.country?.name??`￿`:e.from??(e.seen?`\ufffe${e.seen}`:`￿`);return[...e].sort((e,t)=>K(n(e),n(t)))}var Y=3,X=4;function De({of:t,further:i}){let{text:a,language:o,address:s}=n(),c=D(),l=j[o],u=[...t.memberships.nodes,...i.roles],d=i.more(t),f=Ce(u),p=W.find(e=>e===s.params.by)??`region`,h=Te.find(e=>e===s.params.sort)??`name`,g=p===`flat`?[{key:``,members:Ee(f,h)}]:we(f,p),_=p!==`flat`&&f.length>=X;return f.length===0?(0,M.jsxs)(`section`,{id:`members`,children:[(0,M.jsxs)(`h2`,{children:[(0,M.jsx)(r,{of:`institution`,size:`heading`,silent:!0}),l.members]}),(0,M.jsx)(`p`,{className:`soft`,children:l.noMembers})]}):(0,M.jsxs)(`section`,{id:`members`,children:[(0,M.jsxs)(`div`,{className:`section-head members-head`,children:[(0,M.jsxs)(`h2`,{children:[(0,M.jsx)(r,{of:`institution`,size:`heading`,silent:!0}),l.members,` `,(0,M.jsx)(`span`,{className:`count`,children:a.number(t.coverage.named)})]}),f.length>=X&&(0,M.jsx)(`nav`,{className:`seg push`,"aria-label":l.how,children:W.map(t=>(0,M.jsx)(e,{params:{by:t===`region`?void 0:t,sort:void 0},current:t===p,children:l.by[t]},t))})]}),(0,M.jsxs)(`table`,{className:`members folds`,children:[(0,M.jsxs)(`caption`,{className:`hidden`,children:[l.members,`, `,l.by[p]]}),(0,M.jsx)(`thead`,{children:(0,M.jsxs)(`tr`,{children:[(0,M.jsx)(Z,{column:`name`,way:p,now:h,children:c.table.institution}),(0,M.jsx)(Z,{column:`country`,way:p,now:h,children:c.table.country}),(0,M.jsx)(`th`,{scope:`col`,children:l.role}),(0,M.jsx)(Z,{column:`since`,way:p,now:h,children:a.since}),(0,M.jsx)(`th`,{scope:`col`,children:l.also})]})}),g.map(e=>(0,M.jsxs)(`tbody`,{children:[_&&(0,M.jsx)(`tr`,{className:`group`,children:(0,M.jsxs)(`th`,{colSpan:5,scope:`rowgroup`,children:[(0,M.jsx)(Oe,{way:p,id:e.key}),` `,(0,M.jsx)(`span`,{className:`soft`,children:a.number(e.members.length)})]})}),e.members.map(e=>(0,M.jsx)(ke,{m:e,alliance:t.id},e.institution.id))]},e.key))]}),i.failure&&d&&(0,M.jsx)(m,{failure:i.failure,again:d}),d&&(0,M.jsxs)(`p`,{className:`small`,children:[l.showing(u.length,t.memberships.totalCount),` `,(0,M.jsx)(`button`,{type:`button`,className:`plain`,onClick:d,children:l.more})]})]})}function Z({column:t,way:n,now:r,children:i}){return n===`flat`?(0,M.jsx)(`th`,{scope:`col`,"aria-sort":t===r?`ascending`:void 0,children:(0,M.jsxs)(e,{params:{sort:t===`name`?void 0:t},children:[i,t===r&&(0,M.jsx)(`span`,{"aria-hidden":`true`,children:` ↑`})]})}):(0,M.jsx)(`th`,{scope:`col`,children:i})}function Oe({way:e,id:t}){let{text:r,language:i}=n(),a=j[i];return e===`region`?(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`i`,{className:`dot r-${t.toLowerCase()||`unknown`}`}),(0,M.jsx)(`b`,{children:r.regions[t]??t})]}):e===`role`?(0,M.jsx)(`b`,{children:r.words[t]??t}):(0,M.jsx)(`b`,{children:t===`seen`?a.seenOnly:t===``?a.undatedGroup:r.date(t)})}function ke({m:e,alliance:t}){let{text:r,language:i,at:a}=n(),s=j[i],c=e.institution.alliances.nodes.filter(e=>e.id!==t),l=e.institution.alliances.totalCount-1-Math.min(Y,c.length),u=[...new Map(e.roles.map(e=>[`${e.from}|${e.to}|${e.from?``:e.seen}`,e])).values()];return(0,M.jsxs)(`tr`,{children:[(0,M.jsx)(`td`,{children:(0,M.jsx)(x,{thing:e.institution})}),(0,M.jsx)(`td`,{children:e.institution.country&&(0,M.jsx)(x,{thing:e.institution.country})}),(0,M.jsx)(`td`,{className:`roles`,children:e.roles.map((e,t)=>(0,M.jsxs)(`span`,{children:[t>0&&r.list,e.detail??r.words[e.role],(0,M.jsx)(b,{sources:e.sources,said:{note:e.note,row:e.id}}),(0,M.jsx)(o,{sources:e.sources,trust:e.trust})]},e.id))}),(0,M.jsxs)(`td`,{className:`fold-end`,children:[u.map(e=>(0,M.jsx)(`div`,{children:(0,M.jsx)(h,{...e})},e.id)),a&&!e.from&&(0,M.jsx)(`span`,{className:`tag`,children:s.undated})]}),(0,M.jsxs)(`td`,{className:`also`,children:[c.length>0&&(0,M.jsxs)(`span`,{className:`narrow-only soft`,children:[s.also,`: `]}),c.slice(0,Y).map((e,t)=>(0,M.jsxs)(`span`,{children:[t>0&&r.list,(0,M.jsx)(x,{thing:e,children:e.acronym??e.name})]},e.id)),c.length>0&&l>0&&(0,M.jsxs)(`span`,{className:`soft`,children:[` +`,l]})]})]})}var Q=7;function Ae({of:e,data:t}){let n=he(),{named:r,undated:i,published:a}=e.coverage;return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(je,{of:e,data:t}),(0,M.jsx)(Me,{of:e,data:t}),(0,M.jsx)(Ne,{data:t}),(0,M.jsx)(oe,{of:e}),(0,M.jsx)(w,{note:e.note,sentences:[a.length===0&&n.limits.total,i>0&&n.limits.members(i,r),e.figures.totalCount===0&&n.limits.figures]})]})}function je({of:e,data:t}){let r=pe(),{text:i,language:a}=n(),o=D(),c=j[a],u=e.members.countries.flatMap(({count:e,node:t})=>t?.__typename===`Country`?[{key:t.id,name:t.name,count:e,region:t.region??``,location:t.location}]:[]);if(e.members.totalCount===0)return null;let d=[...e.members.groups].sort((e,t)=>t.count-e.count).map(e=>({key:e.key,count:e.count,colour:ue(e.key),label:(0,M.jsx)(M.Fragment,{children:i.regions[e.key]??e.key})})),f=[i.coverage.only(e.coverage.named),r(me([e])),`${t.dataset.name} ${t.dataset.version}, ${t.dataset.license}`].join(` · `);return(0,M.jsx)(fe,{title:c.places(u.length),note:c.placesNote,places:u,bars:d,what:c.region,number:c.number,caption:f,actions:(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(s,{to:`/map`,params:{of:l(e.id)},children:c.map}),(0,M.jsx)(s,{to:`/networks`,params:{alliance:l(e.id),min:1},children:c.network}),(0,M.jsx)(s,{className:`push`,to:`/browse/institutions`,params:{alliance:l(e.id)},children:o.actions.table})]})})}function Me({of:e,data:r}){let{language:i}=n(),a=D(),o=j[i],c=r.network.node?.ties;if(!c||c.totalCount===0)return null;let u=c.nodes.flatMap(({count:e,target:t})=>t.__typename===`Alliance`?[{count:e,target:t}]:[]).slice(0,Q);return(0,M.jsxs)(t,{kind:`alliance`,title:o.shares(c.totalCount),children:[(0,M.jsx)(de,{caption:o.shares(c.totalCount),what:a.table.alliance,number:o.shared,colour:`var(--kind-alliance)`,rows:u.map(({count:t,target:n})=>({key:n.id,count:t,shown:(0,M.jsx)(le,{kind:`alliance-overlap`,a:e.id,b:n.id,children:t}),of:o.of(n.members.totalCount),label:(0,M.jsx)(x,{thing:n})}))}),(0,M.jsx)(`p`,{className:`small note`,children:(0,M.jsx)(s,{to:`/overlap`,params:{of:[e.id,...u.slice(0,4).map(e=>e.target.id)].map(l).join(`,`)},children:o.compare})})]})}function Ne({data:e}){let{text:r,language:i}=n();return e.parts.totalCount===0?null:(0,M.jsx)(t,{kind:`alliance`,title:j[i].parts(e.parts.totalCount),children:(0,M.jsx)(`ul`,{className:`rows small`,children:e.parts.nodes.map(e=>(0,M.jsxs)(`li`,{children:[(0,M.jsx)(x,{thing:e}),` `,(0,M.jsx)(`span`,{className:`soft`,children:r.coverage.only(e.members.totalCount)})]},e.id))})})}var $=v();function Pe(){let{client:e,language:t,at:r}=n(),i=`${(0,$.useSyncExternalStore)(t=>e.subscribe(t),()=>e.version)} ${t} ${r}`,[a,o]=(0,$.useState)({key:``,roles:[],next:null}),[s,c]=(0,$.useState)(),l=a.key===i?a:void 0;return{roles:l?.roles??Fe,failure:s,more:n=>{let a=l?l.next:n.memberships.pageInfo.hasNextPage?n.memberships.pageInfo.endCursor:null;if(a!==null)return()=>{c(void 0),e.ask(A,{lang:t,id:n.id,after:a},r,new AbortController().signal).then(({alliance:e})=>{if(!e)return;let{nodes:t,pageInfo:n}=e.memberships;o({key:i,roles:[...l?.roles??[],...t],next:n.hasNextPage?n.endCursor:null})},e=>{if(e instanceof p)c(e);else throw e})}}}}var Fe=[];function Ie({id:e}){let{language:t,text:r}=n(),i={lang:t,id:e,node:e},a=Pe();return(0,M.jsx)(ne,{document:k,variables:i,kind:r.kind.alliance,found:e=>e.alliance,rows:16,further:a.roles,children:e=>e.alliance&&(0,M.jsx)(Le,{of:e.alliance,data:e,variables:i,further:a})})}function Le({of:e,data:r,variables:o,further:c}){let{text:l,language:u,root:d,at:p}=n(),m=j[u],h={memberships:`{alliance:{id:{eq:"${e.id}"}}}`};return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)(a,{children:[(0,M.jsx)(s,{to:`/browse/institutions`,children:l.nav.browse}),` / `,(0,M.jsx)(s,{to:`/browse/alliances`,children:l.kinds.alliance}),` / `,(0,M.jsx)(s,{to:`/browse/alliances`,params:{kind:e.kind.toLowerCase()},children:l.words[e.kind]})]}),(0,M.jsx)(ie,{kind:`alliance`,of:e,facts:(0,M.jsx)(Re,{of:e}),actions:(0,M.jsx)(re,{title:e.name,data:r,document:k,variables:o,files:[{label:m.files.members,href:S(d,`affiliation/nodes.csv`,h,p)},{label:m.files.roles,href:S(d,`affiliation/ties.csv`,h,p)},{label:m.files.network,href:S(d,`affiliation.graphml`,h,p)},{label:m.files.all,href:C(d,`memberships`,p)}]})}),e.description&&(0,M.jsx)(`p`,{className:`description`,children:f(e.description)}),(0,M.jsx)(ce,{sections:[{id:`members`,label:m.members,count:e.coverage.named},{id:`events`,label:l.kinds.event,count:e.events.totalCount},{id:`figures`,label:l.kinds.figure,count:e.figures.totalCount},{id:`exchanges`,label:l.kinds.exchange,count:e.exchanges.totalCount},{id:`sources`,label:l.source.list}]}),(0,M.jsxs)(i,{side:(0,M.jsx)(Ae,{of:e,data:r}),children:[(0,M.jsx)(be,{of:e}),(0,M.jsx)(ge,{of:e}),(0,M.jsx)(De,{of:e,further:c}),(0,M.jsx)(te,{of:e}),e.exchanges.totalCount>0&&(0,M.jsx)(t,{id:`exchanges`,kind:`exchange`,title:m.exchanges(e.exchanges.totalCount),children:(0,M.jsx)(se,{exchanges:e.exchanges.nodes,caption:m.exchanges(e.exchanges.totalCount),from:m.from,to:m.to})})]})]})}function Re({of:e}){let{text:t,language:i}=n(),a=j[i];return(0,M.jsxs)(M.Fragment,{children:[e.acronym&&(0,M.jsx)(`span`,{children:e.acronym}),(0,M.jsx)(`span`,{children:t.words[e.kind]}),e.founded&&(0,M.jsxs)(`span`,{children:[(0,M.jsx)(`span`,{className:`soft`,children:a.founded}),` `,t.date(e.founded)]}),e.ended&&(0,M.jsxs)(`span`,{children:[(0,M.jsx)(`span`,{className:`soft`,children:a.ended}),` `,t.date(e.ended)]}),(e.seat||e.seatCity)&&(0,M.jsxs)(`span`,{children:[(0,M.jsx)(`span`,{className:`soft`,children:a.seat}),` `,e.seat&&(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(r,{of:`country`,silent:!0}),(0,M.jsx)(x,{thing:e.seat})]}),e.seat&&e.seatCity&&t.list,e.seatCity]}),e.parent&&(0,M.jsxs)(`span`,{children:[(0,M.jsx)(`span`,{className:`soft`,children:a.partOf}),` `,(0,M.jsx)(x,{thing:e.parent,mark:!0})]}),(0,M.jsx)(T,{url:e.website}),(0,M.jsx)(ae,{of:e})]})}export{Ie as default};