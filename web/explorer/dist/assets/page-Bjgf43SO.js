import{C as e,T as t,_ as n,c as r,h as i,i as a,l as o,n as s,p as c,r as l,u,y as d}from"./client-BP5Kgwkh.js";import{a as f,c as p,d as m,f as h,i as g,n as _,o as v,r as ee,s as y,t as te}from"./entity-C7u0U3db.js";import{t as ne}from"./exchange-list-CfahPCoS.js";import{a as b,n as re,t as ie}from"./layout-4OuIWIeU.js";import{n as ae,t as x}from"./rove-UUOedLZQ.js";import{a as S}from"./write-CKcHo8a1.js";import{n as C,r as w}from"./date-CBBlGcg6.js";import{o as T,s as oe}from"./actions-BwLh66zB.js";import{n as se,t as ce}from"./number-nqmz-Kq0.js";import{n as le,t as E}from"./regions-K3HpCc83.js";import{n as ue,t as de}from"./places-D3lmt8jl.js";var D={name:`Alliance`,text:`query Alliance($lang: String = "en", $id: ID!, $node: ID!) {
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
}`},fe={name:`MoreMembers`,text:`query MoreMembers($lang: String = "en", $id: ID!, $after: String) {
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
}`},O=e({en:{founded:`founded`,ended:`ended`,seat:`seat`,partOf:`part of`,coverageNote:`Each line is one publication. Where they disagree, all are kept.`,split:`Left: universities. Right: other institutions.`,named:`named here`,namedSplit:(e,t,n)=>`${e}: ${t} ${t===1?`university`:`universities`} and ${n} others, each with its source below`,namedAll:e=>`${e}, each with its source below`,published:e=>`published, ${e}`,publishedUndated:`published, date not known`,and:` and `,none:`No total of its members was published in the sources read.`,older:e=>`${e} older ${e===1?`number is`:`numbers are`} among the figures below.`,conferences:`Its events`,conferencesName:(e,t,n)=>`${e} events of the alliance, from ${t} to ${n}`,began:e=>`founded ${e}`,online:`online`,members:`Members`,by:{region:`by region`,role:`by role`,date:`by date`,flat:`as one table`},how:`How the members are grouped`,seenOnly:`seen, begin not known`,undatedGroup:`no date known`,undated:`undated`,role:`Role`,also:`Also in`,showing:(e,t)=>`${e} of ${t} roles are shown.`,more:`Show more`,exchanges:e=>`${e} ${e===1?`exchange`:`exchanges`} under it`,from:`From`,to:`To`,places:e=>e===1?`Members in 1 country`:`Members in ${e} countries`,placesNote:`By the country of each member named here.`,region:`Region`,number:`Members`,map:`Open the map`,network:`Network of members`,shares:e=>e===1?`Shares members with 1 alliance`:`Shares members with ${e} alliances`,shared:`Shared`,of:e=>`of ${e}`,compare:`Compare in a picture of overlaps`,parts:e=>e===1?`1 alliance is part of it`:`${e} alliances are part of it`,files:{members:`Members (CSV)`,roles:`Dates of joining (CSV)`,network:`Members and alliance (GraphML)`,all:`All memberships of the atlas (CSV)`},noMembers:`No member is named here.`},zh:{founded:`成立于`,ended:`终止于`,seat:`所在地`,partOf:`隶属于`,coverageNote:`每行为一次公布。数字不一致时全部保留。`,split:`左：大学；右：其他机构。`,named:`此处列名`,namedSplit:(e,t,n)=>`${e} 个：大学 ${t} 所，其他 ${n} 个，来源见下`,namedAll:e=>`${e} 个，来源见下`,published:e=>`公布于 ${e}`,publishedUndated:`公布，日期不详`,and:`，`,none:`所读来源中未见公布的成员总数。`,older:e=>`另有 ${e} 个较早的数字见下方。`,conferences:`会议活动`,conferencesName:(e,t,n)=>`该联盟的 ${e} 场会议活动，${t} 至 ${n}`,began:e=>`成立于 ${e}`,online:`线上`,members:`成员`,by:{region:`按地区`,role:`按角色`,date:`按日期`,flat:`单一表格`},how:`成员分组方式`,seenOnly:`曾见，起始不详`,undatedGroup:`日期不详`,undated:`日期不详`,role:`角色`,also:`同时属于`,showing:(e,t)=>`显示 ${t} 个角色中的 ${e} 个。`,more:`显示更多`,exchanges:e=>`其框架下的 ${e} 个交流项目`,from:`来自`,to:`去往`,places:e=>`成员分布于 ${e} 个国家和地区`,placesNote:`按此处列名成员所在的国家和地区。`,region:`地区`,number:`成员`,map:`打开地图`,network:`成员网络`,shares:e=>`与 ${e} 个联盟有共同成员`,shared:`共同成员`,of:e=>`/ ${e}`,compare:`在重叠图中比较`,parts:e=>`下属 ${e} 个联盟`,files:{members:`成员（CSV）`,roles:`加入日期（CSV）`,network:`成员与联盟（GraphML）`,all:`全部成员关系（CSV）`},noMembers:`此处未列出成员。`}}),k=i(),pe=846,A=60,j=104,M=3,N=2,P=16;function F({of:e}){let{language:t}=c(),n=O[t];if(e.events.totalCount===0)return null;let r=e.events.nodes.filter(e=>e.from),i=r.length>=N&&r.length<=P&&r.length===e.events.nodes.length;return(0,k.jsxs)(b,{id:`events`,kind:`event`,title:n.conferences,children:[i&&(0,k.jsx)(L,{of:e,events:r}),(0,k.jsxs)(`table`,{className:i?`dense folds narrow-table`:`dense folds`,children:[(0,k.jsx)(`caption`,{className:`hidden`,children:n.conferences}),(0,k.jsx)(`tbody`,{children:e.events.nodes.map(e=>(0,k.jsxs)(`tr`,{children:[(0,k.jsxs)(`td`,{children:[(0,k.jsx)(a,{thing:e}),(0,k.jsx)(T,{sources:e.sources})]}),(0,k.jsx)(`td`,{className:`soft`,children:I(e,n.online)}),(0,k.jsx)(`td`,{className:`r fold-end`,children:(0,k.jsx)(C,{...e})})]},e.id))})]})]})}var I=(e,t)=>e.city??e.country?.name??(e.mode===`ONLINE`?t:``);function L({of:e,events:t}){let{text:n,language:r,href:i,go:a}=c(),o=O[r],s=x(),l=[...t.map(e=>e.from),...e.founded?[e.founded]:[]].map(e=>w(e).begin),u=Math.floor(Math.min(...l)),f=Math.ceil(Math.max(...t.map(e=>w(e.from).end))+.001),p=e=>A+(e-u)/(f-u)*726,m=f-u>16?5:f-u>10?2:1,h=Array.from({length:f-u+1},(e,t)=>u+t).filter(e=>e%m===0||m===1),g=Array(M).fill(-1/0),_=[...t].sort((e,t)=>e.from<t.from?-1:1).map(e=>{let t=p(w(e.from).begin),n=g.findIndex(e=>t-j/2>=e);return n<0&&(n=g.indexOf(Math.min(...g))),g[n]=t+j/2,{e,at:t,level:n}}),v=82+34*Math.max(..._.map(e=>e.level));return(0,k.jsxs)(`svg`,{className:`conferences`,viewBox:`0 0 ${pe} ${v}`,role:`group`,"aria-label":o.conferencesName(t.length,n.date(t[0].from),n.date(t.at(-1).from)),...s,children:[(0,k.jsx)(`path`,{d:`M0 28H826`,stroke:`var(--line-strong)`}),h.map(e=>(0,k.jsxs)(`g`,{children:[(0,k.jsx)(`path`,{d:`M${p(e)} 24v4`,stroke:`var(--line-strong)`}),(0,k.jsx)(`text`,{x:p(e),y:`17`,textAnchor:`middle`,children:e})]},e)),e.founded&&(0,k.jsx)(`path`,{d:`M${p(w(e.founded).begin)} 20l8 8-8 8-8-8z`,fill:`var(--kind-alliance)`,children:(0,k.jsx)(`title`,{children:o.began(n.date(e.founded))})}),_.map(({e,at:t,level:r})=>{let s=44+34*r;return(0,k.jsxs)(`a`,{href:i(d(e.id)),onClick:t=>{t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),a(i(d(e.id))))},children:[(0,k.jsx)(`title`,{children:e.name}),(0,k.jsx)(`path`,{d:`M${t} 28V${s}`,stroke:`var(--kind-event)`}),(0,k.jsx)(`path`,{d:`M${t-5} ${s-6}h10l-5 9z`,fill:`var(--kind-event)`}),(0,k.jsx)(`text`,{x:t,y:s+16,textAnchor:`middle`,className:`link`,children:I(e,o.online)||e.name.slice(0,16)}),(0,k.jsx)(`text`,{x:t,y:s+29,textAnchor:`middle`,children:n.date(e.from)})]},e.id)})]})}function R(e,t){let n=new Set(e.map(e=>e.id)),r=e.map(e=>({id:e.id,asOf:e.asOf,parts:[e]})),i=new Map;for(let e of t){if(n.has(e.id)||e.value===null||!/^member /.test(e.measure)||e.unit!==`universities`&&e.unit!==`institutions`)continue;let t=`${e.asOf} ${e.sources[0]?.id}`;i.set(t,[...i.get(t)??[],e])}for(let[e,t]of i){let n=t.filter(e=>e.unit===`universities`),i=t.filter(e=>e.unit===`institutions`);n.length===1&&i.length===1&&r.push({id:e,asOf:t[0].asOf,parts:[n[0],i[0]]})}let a=e=>e.asOf??``;return r.sort((e,t)=>a(e)>a(t)?-1:+(a(e)<a(t)))}var z=6,B=new Set([`MORE_THAN`,`AT_LEAST`]),V=14,H=226;function me({of:e}){let{text:t,language:n,at:r}=c(),i=O[n],a=se(),{named:o,undated:s,published:l}=e.coverage,u=R(l,e.figures.nodes),d=u.slice(0,z),f=d.some(e=>e.parts.length>1),p=e.members.kinds.find(e=>e.key===`UNIVERSITY`)?.count??0,m=Math.max(1,o,...d.map(U)),h=l[0]?t.coverage.both(o,a(l[0])):t.coverage.only(o);return(0,k.jsxs)(b,{id:`coverage`,title:h,note:[r&&t.coverage.joined(o-s,s)+(n===`zh`?`。`:`.`),d.length>0?i.coverageNote:i.none,f&&i.split].filter(Boolean).join(` `),children:[(0,k.jsxs)(`table`,{className:`publications dense folds`,children:[(0,k.jsx)(`caption`,{className:`hidden`,children:h}),(0,k.jsx)(`thead`,{className:`hidden`,children:(0,k.jsxs)(`tr`,{children:[(0,k.jsx)(`th`,{scope:`col`,children:t.table.date}),(0,k.jsx)(`th`,{scope:`col`,children:t.table.what}),(0,k.jsx)(`td`,{})]})}),(0,k.jsxs)(`tbody`,{children:[(0,k.jsxs)(`tr`,{children:[(0,k.jsx)(`th`,{scope:`row`,children:(0,k.jsx)(`b`,{children:i.named})}),(0,k.jsx)(`td`,{className:`bar-cell`,children:(0,k.jsx)(he,{named:o,universities:f?p:o,most:m})}),(0,k.jsx)(`td`,{children:f?i.namedSplit(o,p,o-p):i.namedAll(o)})]}),d.map(e=>(0,k.jsxs)(`tr`,{children:[(0,k.jsx)(`th`,{scope:`row`,children:e.asOf?i.published(t.date(e.asOf)):i.publishedUndated}),(0,k.jsx)(`td`,{className:`bar-cell`,children:(0,k.jsx)(ge,{line:e,most:m})}),(0,k.jsx)(`td`,{children:e.parts.map((t,n)=>(0,k.jsxs)(`span`,{children:[n>0&&i.and,(0,k.jsx)(ce,{figure:t}),` `,e.parts.length>1?t.unit:t.measure]},t.id))})]},e.id))]})]}),u.length>z&&(0,k.jsx)(`p`,{className:`small soft note`,children:i.older(u.length-z)})]})}var U=e=>e.parts.reduce((e,t)=>e+(t.value??0),0);function he({named:e,universities:t,most:n}){let r=e=>e/n*H;return(0,k.jsxs)(`svg`,{width:236,height:V,className:`bars`,"aria-hidden":`true`,children:[(0,k.jsx)(`rect`,{y:`1`,width:r(t),height:`12`,fill:`var(--known)`}),(0,k.jsx)(`rect`,{x:r(t)+1,y:`1`,width:Math.max(0,r(e)-r(t)-1),height:`12`,fill:`var(--line-strong)`})]})}function ge({line:e,most:t}){let n=e=>e/t*H,r=n(e.parts[0]?.value??0),i=n(U(e));return(0,k.jsxs)(`svg`,{width:236,height:V,className:`bars`,"aria-hidden":`true`,children:[(0,k.jsx)(`rect`,{x:`.5`,y:`2`,width:Math.max(1,i-1),height:`10`,fill:`none`,stroke:`var(--known)`}),e.parts.length>1&&(0,k.jsx)(`rect`,{x:r,y:`2`,width:Math.max(0,i-r-.5),height:`10`,fill:`url(#hatch)`,stroke:`var(--known)`}),e.parts.some(e=>B.has(e.qualifier))&&(0,k.jsx)(`path`,{d:`M${i+2} 3l5 4-5 4`,fill:`none`,stroke:`var(--known)`})]})}var W=[`region`,`role`,`date`,`flat`],G=[`INITIATOR`,`CHAIR`,`VICE_CHAIR`,`SECRETARIAT`,`COUNCIL`,`FOUNDER`,`MEMBER`,`PARTNER`,`OBSERVER`],K=(e,t)=>e<t?-1:+(e>t),q=e=>e.filter(e=>e!==null).sort()[0];function _e(e){let t=new Map;for(let n of e)t.set(n.institution.id,[...t.get(n.institution.id)??[],n]);return[...t.values()].map(e=>{let t=[...e].sort((e,t)=>G.indexOf(e.role)-G.indexOf(t.role));return{institution:e[0].institution,roles:t,from:q(e.map(e=>e.from)),seen:q(e.map(e=>e.seen))}}).sort((e,t)=>K(e.institution.name,t.institution.name))}function ve(e,t){let n=new Map,r=(e,t)=>n.set(e,[...n.get(e)??[],t]);for(let n of e)if(t===`region`)r(n.institution.country?.region??``,n);else if(t===`role`)for(let e of new Set(n.roles.map(e=>e.role)))r(e,n);else r(t===`date`?n.from?.slice(0,4)??(n.seen?`seen`:``):``,n);let i=[...n].map(([e,t])=>({key:e,members:t}));if(t===`region`)return i.sort((e,t)=>J(E,e.key)-J(E,t.key));if(t===`role`)return i.sort((e,t)=>J(G,e.key)-J(G,t.key));let a=e=>e===``?`z2`:e===`seen`?`z1`:e;return i.sort((e,t)=>K(a(e.key),a(t.key)))}var J=(e,t)=>e.includes(t)?e.indexOf(t):e.length,ye=[`name`,`country`,`since`];function be(e,t){let n=e=>t===`name`?e.institution.name:t===`country`?e.institution.country?.name??`￿`:e.from??(e.seen?`\ufffe${e.seen}`:`￿`);return[...e].sort((e,t)=>K(n(e),n(t)))}var Y=3,X=4;function xe({of:e,further:t}){let{text:n,language:i,address:a}=c(),s=O[i],u=[...e.memberships.nodes,...t.roles],d=t.more(e),f=_e(u),p=W.find(e=>e===a.params.by)??`region`,m=ye.find(e=>e===a.params.sort)??`name`,h=p===`flat`?[{key:``,members:be(f,m)}]:ve(f,p),g=p!==`flat`&&f.length>=X;return f.length===0?(0,k.jsxs)(`section`,{id:`members`,children:[(0,k.jsxs)(`h2`,{children:[(0,k.jsx)(l,{of:`institution`,size:`heading`,silent:!0}),s.members]}),(0,k.jsx)(`p`,{className:`soft`,children:s.noMembers})]}):(0,k.jsxs)(`section`,{id:`members`,children:[(0,k.jsxs)(`div`,{className:`section-head members-head`,children:[(0,k.jsxs)(`h2`,{children:[(0,k.jsx)(l,{of:`institution`,size:`heading`,silent:!0}),s.members,` `,(0,k.jsx)(`span`,{className:`count`,children:n.number(e.coverage.named)})]}),f.length>=X&&(0,k.jsx)(`nav`,{className:`seg push`,"aria-label":s.how,children:W.map(e=>(0,k.jsx)(o,{params:{by:e===`region`?void 0:e,sort:void 0},current:e===p,children:s.by[e]},e))})]}),(0,k.jsxs)(`table`,{className:`members folds`,children:[(0,k.jsxs)(`caption`,{className:`hidden`,children:[s.members,`, `,s.by[p]]}),(0,k.jsx)(`thead`,{children:(0,k.jsxs)(`tr`,{children:[(0,k.jsx)(Z,{column:`name`,way:p,now:m,children:n.table.institution}),(0,k.jsx)(Z,{column:`country`,way:p,now:m,children:n.table.country}),(0,k.jsx)(`th`,{scope:`col`,children:s.role}),(0,k.jsx)(Z,{column:`since`,way:p,now:m,children:n.since}),(0,k.jsx)(`th`,{scope:`col`,children:s.also})]})}),h.map(t=>(0,k.jsxs)(`tbody`,{children:[g&&(0,k.jsx)(`tr`,{className:`group`,children:(0,k.jsxs)(`th`,{colSpan:5,scope:`rowgroup`,children:[(0,k.jsx)(Se,{way:p,id:t.key}),` `,(0,k.jsx)(`span`,{className:`soft`,children:n.number(t.members.length)})]})}),t.members.map(t=>(0,k.jsx)(Ce,{m:t,alliance:e.id},t.institution.id))]},t.key))]}),t.failure&&d&&(0,k.jsx)(r,{failure:t.failure,again:d}),d&&(0,k.jsxs)(`p`,{className:`small`,children:[s.showing(u.length,e.memberships.totalCount),` `,(0,k.jsx)(`button`,{type:`button`,className:`plain`,onClick:d,children:s.more})]})]})}function Z({column:e,way:t,now:n,children:r}){return t===`flat`?(0,k.jsx)(`th`,{scope:`col`,"aria-sort":e===n?`ascending`:void 0,children:(0,k.jsxs)(o,{params:{sort:e===`name`?void 0:e},children:[r,e===n&&(0,k.jsx)(`span`,{"aria-hidden":`true`,children:` ↑`})]})}):(0,k.jsx)(`th`,{scope:`col`,children:r})}function Se({way:e,id:t}){let{text:n,language:r}=c(),i=O[r];return e===`region`?(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`i`,{className:`dot r-${t.toLowerCase()||`unknown`}`}),(0,k.jsx)(`b`,{children:n.regions[t]??t})]}):e===`role`?(0,k.jsx)(`b`,{children:n.words[t]??t}):(0,k.jsx)(`b`,{children:t===`seen`?i.seenOnly:t===``?i.undatedGroup:n.date(t)})}function Ce({m:e,alliance:t}){let{text:n,language:r,at:i}=c(),o=O[r],s=e.institution.alliances.nodes.filter(e=>e.id!==t),l=e.institution.alliances.totalCount-1-Math.min(Y,s.length),u=[...new Map(e.roles.map(e=>[`${e.from}|${e.to}|${e.from?``:e.seen}`,e])).values()];return(0,k.jsxs)(`tr`,{children:[(0,k.jsx)(`td`,{children:(0,k.jsx)(a,{thing:e.institution})}),(0,k.jsx)(`td`,{children:e.institution.country&&(0,k.jsx)(a,{thing:e.institution.country})}),(0,k.jsx)(`td`,{className:`roles`,children:e.roles.map((e,t)=>(0,k.jsxs)(`span`,{children:[t>0&&`, `,e.detail??n.words[e.role],(0,k.jsx)(T,{sources:e.sources,said:{note:e.note,row:e.id}}),(0,k.jsx)(oe,{sources:e.sources,trust:e.trust})]},e.id))}),(0,k.jsxs)(`td`,{className:`fold-end`,children:[u.map(e=>(0,k.jsx)(`div`,{children:(0,k.jsx)(C,{...e})},e.id)),i&&!e.from&&(0,k.jsx)(`span`,{className:`tag`,children:o.undated})]}),(0,k.jsxs)(`td`,{className:`also`,children:[s.length>0&&(0,k.jsxs)(`span`,{className:`narrow-only soft`,children:[o.also,`: `]}),s.slice(0,Y).map((e,t)=>(0,k.jsxs)(`span`,{children:[t>0&&`, `,(0,k.jsx)(a,{thing:e,children:e.acronym??e.name})]},e.id)),s.length>0&&l>0&&(0,k.jsxs)(`span`,{className:`soft`,children:[` +`,l]})]})]})}var we=7;function Q({of:e,data:t}){let{text:n}=c(),{named:r,undated:i,published:a}=e.coverage;return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(Te,{of:e,data:t}),(0,k.jsx)(Ee,{of:e,data:t}),(0,k.jsx)(De,{data:t}),(0,k.jsx)(te,{of:e}),(0,k.jsx)(f,{note:e.note,sentences:[a.length===0&&n.limits.total,i>0&&n.limits.members(i,r),e.figures.totalCount===0&&n.limits.figures]})]})}function Te({of:e,data:t}){let{text:r,language:i}=c(),a=O[i],o=e.members.countries.flatMap(({count:e,node:t})=>t?.__typename===`Country`?[{key:t.id,name:t.name,count:e,region:t.region??``,location:t.location}]:[]);if(e.members.totalCount===0)return null;let s=[...e.members.groups].sort((e,t)=>t.count-e.count).map(e=>({key:e.key,count:e.count,colour:le(e.key),label:(0,k.jsx)(k.Fragment,{children:r.regions[e.key]??e.key})})),l=[r.coverage.only(e.coverage.named),r.coverage.rule,`${t.dataset.name} ${t.dataset.version}, ${t.dataset.license}`].join(` · `);return(0,k.jsx)(de,{title:a.places(o.length),note:a.placesNote,places:o,bars:s,what:a.region,number:a.number,caption:l,actions:(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(u,{to:`/map`,params:{of:n(e.id)},children:a.map}),(0,k.jsx)(u,{to:`/networks`,params:{alliance:n(e.id),min:1},children:a.network}),(0,k.jsx)(u,{className:`push`,to:`/browse/institutions`,params:{alliance:n(e.id)},children:r.actions.table})]})})}function Ee({of:e,data:t}){let{text:r,language:i}=c(),o=O[i],s=t.network.node?.ties;if(!s||s.totalCount===0)return null;let l=s.nodes.flatMap(({count:e,target:t})=>t.__typename===`Alliance`?[{count:e,target:t}]:[]).slice(0,we);return(0,k.jsxs)(b,{kind:`alliance`,title:o.shares(s.totalCount),children:[(0,k.jsx)(ue,{caption:o.shares(s.totalCount),what:r.table.alliance,number:o.shared,colour:`var(--kind-alliance)`,rows:l.map(({count:e,target:t})=>({key:t.id,count:e,of:o.of(t.members.totalCount),label:(0,k.jsx)(a,{thing:t})}))}),(0,k.jsx)(`p`,{className:`small note`,children:(0,k.jsx)(u,{to:`/overlap`,params:{of:[e.id,...l.slice(0,4).map(e=>e.target.id)].map(n).join(`,`)},children:o.compare})})]})}function De({data:e}){let{text:t,language:n}=c();return e.parts.totalCount===0?null:(0,k.jsx)(b,{kind:`alliance`,title:O[n].parts(e.parts.totalCount),children:(0,k.jsx)(`ul`,{className:`rows small`,children:e.parts.nodes.map(e=>(0,k.jsxs)(`li`,{children:[(0,k.jsx)(a,{thing:e}),` `,(0,k.jsx)(`span`,{className:`soft`,children:t.coverage.only(e.members.totalCount)})]},e.id))})})}var $=t();function Oe(){let{client:e,language:t,at:n}=c(),r=`${(0,$.useSyncExternalStore)(t=>e.subscribe(t),()=>e.version)} ${t} ${n}`,[i,a]=(0,$.useState)({key:``,roles:[],next:null}),[o,l]=(0,$.useState)(),u=i.key===r?i:void 0;return{roles:u?.roles??ke,failure:o,more:i=>{let o=u?u.next:i.memberships.pageInfo.hasNextPage?i.memberships.pageInfo.endCursor:null;if(o!==null)return()=>{l(void 0),e.ask(fe,{lang:t,id:i.id,after:o},n,new AbortController().signal).then(({alliance:e})=>{if(!e)return;let{nodes:t,pageInfo:n}=e.memberships;a({key:r,roles:[...u?.roles??[],...t],next:n.hasNextPage?n.endCursor:null})},e=>{if(e instanceof s)l(e);else throw e})}}}}var ke=[];function Ae({id:e}){let{language:t,text:n}=c(),r={lang:t,id:e,node:e},i=Oe();return(0,k.jsx)(_,{document:D,variables:r,kind:n.kind.alliance,found:e=>e.alliance,rows:16,further:i.roles,children:e=>e.alliance&&(0,k.jsx)(je,{of:e.alliance,data:e,variables:r,further:i})})}function je({of:e,data:t,variables:n,further:r}){let{text:i,language:a,root:o,at:s}=c(),l=O[a],d={memberships:`{alliance:{id:{eq:"${e.id}"}}}`};return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(re,{children:[(0,k.jsx)(u,{to:`/browse/institutions`,children:i.nav.browse}),` / `,(0,k.jsx)(u,{to:`/browse/alliances`,children:i.kinds.alliance}),` / `,(0,k.jsx)(u,{to:`/browse/alliances`,params:{kind:e.kind.toLowerCase()},children:i.words[e.kind]})]}),(0,k.jsx)(ee,{kind:`alliance`,of:e,facts:(0,k.jsx)(Me,{of:e}),actions:(0,k.jsx)(v,{title:e.name,data:t,document:D,variables:n,files:[{label:l.files.members,href:m(o,`affiliation/nodes.csv`,d,s)},{label:l.files.roles,href:m(o,`affiliation/ties.csv`,d,s)},{label:l.files.network,href:m(o,`affiliation.graphml`,d,s)},{label:l.files.all,href:h(o,`memberships`,s)}]})}),e.description&&(0,k.jsx)(`p`,{className:`description`,children:S(e.description)}),(0,k.jsx)(ae,{sections:[{id:`members`,label:l.members,count:e.coverage.named},{id:`events`,label:i.kinds.event,count:e.events.totalCount},{id:`figures`,label:i.kinds.figure,count:e.figures.totalCount},{id:`exchanges`,label:i.kinds.exchange,count:e.exchanges.totalCount},{id:`sources`,label:i.source.list}]}),(0,k.jsxs)(ie,{side:(0,k.jsx)(Q,{of:e,data:t}),children:[(0,k.jsx)(me,{of:e}),(0,k.jsx)(F,{of:e}),(0,k.jsx)(xe,{of:e,further:r}),(0,k.jsx)(g,{of:e}),e.exchanges.totalCount>0&&(0,k.jsx)(b,{id:`exchanges`,kind:`exchange`,title:l.exchanges(e.exchanges.totalCount),children:(0,k.jsx)(ne,{exchanges:e.exchanges.nodes,caption:l.exchanges(e.exchanges.totalCount),from:l.from,to:l.to})})]})]})}function Me({of:e}){let{text:t,language:n}=c(),r=O[n];return(0,k.jsxs)(k.Fragment,{children:[e.acronym&&(0,k.jsx)(`span`,{children:e.acronym}),(0,k.jsx)(`span`,{children:t.words[e.kind]}),e.founded&&(0,k.jsxs)(`span`,{children:[(0,k.jsx)(`span`,{className:`soft`,children:r.founded}),` `,t.date(e.founded)]}),e.ended&&(0,k.jsxs)(`span`,{children:[(0,k.jsx)(`span`,{className:`soft`,children:r.ended}),` `,t.date(e.ended)]}),(e.seat||e.seatCity)&&(0,k.jsxs)(`span`,{children:[(0,k.jsx)(`span`,{className:`soft`,children:r.seat}),` `,e.seat&&(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(l,{of:`country`,silent:!0}),(0,k.jsx)(a,{thing:e.seat})]}),e.seat&&e.seatCity&&`, `,e.seatCity]}),e.parent&&(0,k.jsxs)(`span`,{children:[(0,k.jsx)(`span`,{className:`soft`,children:r.partOf}),` `,(0,k.jsx)(a,{thing:e.parent,mark:!0})]}),(0,k.jsx)(p,{url:e.website}),(0,k.jsx)(y,{of:e})]})}export{Ae as default};