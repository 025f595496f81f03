import{A as e,B as t,D as n,J as r,K as i,O as a,R as o,U as s,W as c,X as l,a as u,b as d,et as f,g as p,i as m,k as h,n as g,nt as _,p as v,r as y,s as b,v as x,z as S}from"./parts-BIKEupYw.js";import{n as C,r as ee}from"./downloads-C_HleBYR.js";import{a as te,c as ne,i as w,n as T,o as E,r as re,s as ie,t as ae}from"./entity-DNlypvJL.js";import{t as oe}from"./exchange-list-B7Nh0PEm.js";import{t as se}from"./strip-CuADHJgY.js";import{t as ce}from"./rove-BSV_d6dJ.js";import{a as D}from"./actions-BLCrLtvl.js";import{n as le,t as O}from"./regions-K3HpCc83.js";import{n as ue,t as de}from"./places-CKNuCJiE.js";import{n as fe,t as pe}from"./named-only-CWwa1sf1.js";import{t as me}from"./entities-bZeVyTKC.js";var k={name:`Alliance`,text:`query Alliance($lang: String = "en", $id: ID!, $node: ID!) {
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
}`},he={name:`MoreMembers`,text:`query MoreMembers($lang: String = "en", $id: ID!, $after: String) {
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
}`},A=f({en:{founded:`founded`,ended:`ended`,seat:`seat`,partOf:`part of`,coverageNote:`Each line is one publication. Where they disagree, all are kept.`,split:`Left: universities. Right: other institutions.`,named:`named here`,namedSplit:(e,t,n)=>`${e}: ${t} ${t===1?`university`:`universities`} and ${n} others, each with its source below`,namedAll:e=>`${e}, each with its source below`,published:e=>`published, ${e}`,publishedUndated:`published, date not known`,and:` and `,none:`No total of its members was published in the sources read.`,older:e=>`${e} older ${e===1?`number is`:`numbers are`} among the figures below.`,conferences:`Its events`,conferencesName:(e,t,n)=>`${e} events of the alliance, from ${t} to ${n}`,began:e=>`founded ${e}`,online:`online`,members:`Members`,by:{region:`by region`,role:`by role`,date:`by date`,flat:`as one table`},how:`How the members are grouped`,seenOnly:`seen, begin not known`,undatedGroup:`no date known`,undated:`undated`,role:`Role`,also:`Also in`,showing:(e,t)=>`${e} of ${t} roles are shown.`,more:`Show more`,exchanges:e=>`${e} ${e===1?`exchange`:`exchanges`} under it`,from:`From`,to:`To`,places:e=>e===1?`Members in 1 country`:`Members in ${e} countries`,placesNote:`By the country of each member named here.`,region:`Region`,number:`Members`,map:`Open the map`,network:`Network of members`,shares:e=>e===1?`Shares members with 1 alliance`:`Shares members with ${e} alliances`,shared:`Shared`,of:e=>`of ${e}`,compare:`Compare in a picture of overlaps`,parts:e=>e===1?`1 alliance is part of it`:`${e} alliances are part of it`,files:{members:`Members (CSV)`,roles:`Dates of joining (CSV)`,network:`Members and alliance (GraphML)`,all:`All memberships of the atlas (CSV)`},noMembers:`No member is named here.`},zh:{founded:`成立于`,ended:`终止于`,seat:`所在地`,partOf:`隶属于`,coverageNote:`每行为一次公布。数字不一致时全部保留。`,split:`左：大学；右：其他机构。`,named:`此处列名`,namedSplit:(e,t,n)=>`${e} 个：大学 ${t} 所，其他 ${n} 个，来源见下`,namedAll:e=>`${e} 个，来源见下`,published:e=>`公布于 ${e}`,publishedUndated:`公布，日期不详`,and:`，`,none:`所读来源中未见公布的成员总数。`,older:e=>`另有 ${e} 个较早的数字见下方。`,conferences:`会议活动`,conferencesName:(e,t,n)=>`该联盟的 ${e} 场会议活动，${t} 至 ${n}`,began:e=>`成立于 ${e}`,online:`线上`,members:`成员`,by:{region:`按地区`,role:`按角色`,date:`按日期`,flat:`单一表格`},how:`成员分组方式`,seenOnly:`曾见，起始不详`,undatedGroup:`日期不详`,undated:`日期不详`,role:`角色`,also:`同时属于`,showing:(e,t)=>`显示 ${t} 个角色中的 ${e} 个。`,more:`显示更多`,exchanges:e=>`其框架下的 ${e} 个交流项目`,from:`来自`,to:`去往`,places:e=>`成员分布于 ${e} 个国家和地区`,placesNote:`按此处列名成员所在的国家和地区。`,region:`地区`,number:`成员`,map:`打开地图`,network:`成员网络`,shares:e=>`与 ${e} 个联盟有共同成员`,shared:`共同成员`,of:e=>`/ ${e}`,compare:`在重叠图中比较`,parts:e=>`下属 ${e} 个联盟`,files:{members:`成员（CSV）`,roles:`加入日期（CSV）`,network:`成员与联盟（GraphML）`,all:`全部成员关系（CSV）`},noMembers:`此处未列出成员。`}}),j=i(),M=846,N=60,P=104,F=3,I=2,L=16;function R({of:e}){let{language:t}=c(),n=A[t];if(e.events.totalCount===0)return null;let r=e.events.nodes.filter(e=>e.from),i=r.length>=I&&r.length<=L&&r.length===e.events.nodes.length;return(0,j.jsxs)(b,{id:`events`,kind:`event`,title:n.conferences,children:[i&&(0,j.jsx)(ge,{of:e,events:r}),(0,j.jsxs)(`table`,{className:i?`dense folds narrow-table`:`dense folds`,children:[(0,j.jsx)(`caption`,{className:`hidden`,children:n.conferences}),(0,j.jsx)(`tbody`,{children:e.events.nodes.map(e=>(0,j.jsxs)(`tr`,{children:[(0,j.jsxs)(`td`,{children:[(0,j.jsx)(x,{thing:e}),(0,j.jsx)(h,{sources:e.sources})]}),(0,j.jsx)(`td`,{className:`soft`,children:z(e,n.online)}),(0,j.jsx)(`td`,{className:`r fold-end`,children:(0,j.jsx)(g,{...e})})]},e.id))})]})]})}var z=(e,t)=>e.city??e.country?.name??(e.mode===`ONLINE`?t:``);function ge({of:e,events:t}){let{text:n,language:r,href:i}=c(),a=s(),o=A[r],u=ce(),d=[...t.map(e=>e.from),...e.founded?[e.founded]:[]].map(e=>y(e).begin),f=Math.floor(Math.min(...d)),p=Math.ceil(Math.max(...t.map(e=>y(e.from).end))+.001),m=e=>N+(e-f)/(p-f)*726,h=p-f>16?5:p-f>10?2:1,g=Array.from({length:p-f+1},(e,t)=>f+t).filter(e=>e%h===0||h===1),_=Array(F).fill(-1/0),v=[...t].sort((e,t)=>e.from<t.from?-1:1).map(e=>{let t=m(y(e.from).begin),n=_.findIndex(e=>t-P/2>=e);return n<0&&(n=_.indexOf(Math.min(..._))),_[n]=t+P/2,{e,at:t,level:n}}),b=82+34*Math.max(...v.map(e=>e.level));return(0,j.jsxs)(`svg`,{className:`conferences`,viewBox:`0 0 ${M} ${b}`,role:`group`,"aria-label":o.conferencesName(t.length,n.date(t[0].from),n.date(t.at(-1).from)),...u,children:[(0,j.jsx)(`path`,{d:`M0 28H826`,stroke:`var(--line-strong)`}),g.map(e=>(0,j.jsxs)(`g`,{children:[(0,j.jsx)(`path`,{d:`M${m(e)} 24v4`,stroke:`var(--line-strong)`}),(0,j.jsx)(`text`,{x:m(e),y:`17`,textAnchor:`middle`,children:e})]},e)),e.founded&&(0,j.jsx)(`path`,{d:`M${m(y(e.founded).begin)} 20l8 8-8 8-8-8z`,fill:`var(--kind-alliance)`,children:(0,j.jsx)(`title`,{children:o.began(n.date(e.founded))})}),v.map(({e,at:t,level:r})=>{let s=44+34*r;return(0,j.jsxs)(`a`,{href:i(l(e.id)),onClick:a(i(l(e.id))),children:[(0,j.jsx)(`title`,{children:e.name}),(0,j.jsx)(`path`,{d:`M${t} 28V${s}`,stroke:`var(--kind-event)`}),(0,j.jsx)(`path`,{d:`M${t-5} ${s-6}h10l-5 9z`,fill:`var(--kind-event)`}),(0,j.jsx)(`text`,{x:t,y:s+16,textAnchor:`middle`,className:`link`,children:z(e,o.online)||e.name.slice(0,16)}),(0,j.jsx)(`text`,{x:t,y:s+29,textAnchor:`middle`,children:n.date(e.from)})]},e.id)})]})}function _e(e,t){let n=new Set(e.map(e=>e.id)),r=e.map(e=>({id:e.id,asOf:e.asOf,parts:[e]})),i=new Map;for(let e of t){if(n.has(e.id)||e.value===null||!/^member /.test(e.measure)||e.unit!==`universities`&&e.unit!==`institutions`)continue;let t=`${e.asOf} ${e.sources[0]?.id}`;i.set(t,[...i.get(t)??[],e])}for(let[e,t]of i){let n=t.filter(e=>e.unit===`universities`),i=t.filter(e=>e.unit===`institutions`);n.length===1&&i.length===1&&r.push({id:e,asOf:t[0].asOf,parts:[n[0],i[0]]})}let a=e=>e.asOf??``;return r.sort((e,t)=>a(e)>a(t)?-1:+(a(e)<a(t)))}var B=6,ve=new Set([`MORE_THAN`,`AT_LEAST`]),V=14,H=226;function ye({of:e}){let{text:t,language:r,at:i}=c(),o=D(),s=A[r],l=a(),{named:u,undated:d,published:f}=e.coverage,p=_e(f,e.figures.nodes),m=p.slice(0,B),h=m.some(e=>e.parts.length>1),g=e.members.kinds.find(e=>e.key===`UNIVERSITY`)?.count??0,_=Math.max(1,u,...m.map(U)),v=f[0]?t.coverage.both(u,l(f[0])):t.coverage.only(u);return(0,j.jsxs)(b,{id:`coverage`,title:v,note:[i&&t.coverage.joined(u-d,d)+(r===`zh`?`。`:`.`),m.length>0?s.coverageNote:s.none,h&&s.split].filter(Boolean).join(` `),children:[(0,j.jsxs)(`table`,{className:`publications dense folds`,children:[(0,j.jsx)(`caption`,{className:`hidden`,children:v}),(0,j.jsx)(`thead`,{className:`hidden`,children:(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`col`,children:o.table.date}),(0,j.jsx)(`th`,{scope:`col`,children:o.table.what}),(0,j.jsx)(`td`,{})]})}),(0,j.jsxs)(`tbody`,{children:[(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`row`,children:(0,j.jsx)(`b`,{children:s.named})}),(0,j.jsx)(`td`,{className:`bar-cell`,children:(0,j.jsx)(be,{named:u,universities:h?g:u,most:_})}),(0,j.jsx)(`td`,{children:h?s.namedSplit(u,g,u-g):s.namedAll(u)})]}),m.map(e=>(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`row`,children:e.asOf?s.published(t.date(e.asOf)):s.publishedUndated}),(0,j.jsx)(`td`,{className:`bar-cell`,children:(0,j.jsx)(xe,{line:e,most:_})}),(0,j.jsx)(`td`,{children:e.parts.map((t,r)=>(0,j.jsxs)(`span`,{children:[r>0&&s.and,(0,j.jsx)(n,{figure:t}),` `,e.parts.length>1?t.unit:t.measure]},t.id))})]},e.id))]})]}),p.length>B&&(0,j.jsx)(`p`,{className:`small soft note`,children:s.older(p.length-B)})]})}var U=e=>e.parts.reduce((e,t)=>e+(t.value??0),0);function be({named:e,universities:t,most:n}){let r=e=>e/n*H;return(0,j.jsxs)(`svg`,{width:236,height:V,className:`bars`,"aria-hidden":`true`,children:[(0,j.jsx)(`rect`,{y:`1`,width:r(t),height:`12`,fill:`var(--known)`}),(0,j.jsx)(`rect`,{x:r(t)+1,y:`1`,width:Math.max(0,r(e)-r(t)-1),height:`12`,fill:`var(--line-strong)`})]})}function xe({line:e,most:t}){let n=e=>e/t*H,r=n(e.parts[0]?.value??0),i=n(U(e));return(0,j.jsxs)(`svg`,{width:236,height:V,className:`bars`,"aria-hidden":`true`,children:[(0,j.jsx)(`rect`,{x:`.5`,y:`2`,width:Math.max(1,i-1),height:`10`,fill:`none`,stroke:`var(--known)`}),e.parts.length>1&&(0,j.jsx)(`rect`,{x:r,y:`2`,width:Math.max(0,i-r-.5),height:`10`,fill:`url(#hatch)`,stroke:`var(--known)`}),e.parts.some(e=>ve.has(e.qualifier))&&(0,j.jsx)(`path`,{d:`M${i+2} 3l5 4-5 4`,fill:`none`,stroke:`var(--known)`})]})}var W=[`region`,`role`,`date`,`flat`],G=[`INITIATOR`,`CHAIR`,`VICE_CHAIR`,`SECRETARIAT`,`COUNCIL`,`FOUNDER`,`MEMBER`,`PARTNER`,`OBSERVER`],K=(e,t)=>e<t?-1:+(e>t),q=e=>e.filter(e=>e!==null).sort()[0];function Se(e){let t=new Map;for(let n of e)t.set(n.institution.id,[...t.get(n.institution.id)??[],n]);return[...t.values()].map(e=>{let t=[...e].sort((e,t)=>G.indexOf(e.role)-G.indexOf(t.role));return{institution:e[0].institution,roles:t,from:q(e.map(e=>e.from)),seen:q(e.map(e=>e.seen))}}).sort((e,t)=>K(e.institution.name,t.institution.name))}function Ce(e,t){let n=new Map,r=(e,t)=>n.set(e,[...n.get(e)??[],t]);for(let n of e)if(t===`region`)r(n.institution.country?.region??``,n);else if(t===`role`)for(let e of new Set(n.roles.map(e=>e.role)))r(e,n);else r(t===`date`?n.from?.slice(0,4)??(n.seen?`seen`:``):``,n);let i=[...n].map(([e,t])=>({key:e,members:t}));if(t===`region`)return i.sort((e,t)=>J(O,e.key)-J(O,t.key));if(t===`role`)return i.sort((e,t)=>J(G,e.key)-J(G,t.key));let a=e=>e===``?`z2`:e===`seen`?`z1`:e;return i.sort((e,t)=>K(a(e.key),a(t.key)))}var J=(e,t)=>e.includes(t)?e.indexOf(t):e.length,we=[`name`,`country`,`since`];function Te(e,t){let n=e=>t===`name`?e.institution.name:t===`country`?e.institution.country?.name??`￿`:e.from??(e.seen?`\ufffe${e.seen}`:`￿`);return[...e].sort((e,t)=>K(n(e),n(t)))}var Y=3,X=4;function Ee({of:e,further:t}){let{text:n,language:r,address:i}=c(),a=D(),s=A[r],l=[...e.memberships.nodes,...t.roles],u=t.more(e),d=Se(l),f=W.find(e=>e===i.params.by)??`region`,m=we.find(e=>e===i.params.sort)??`name`,h=f===`flat`?[{key:``,members:Te(d,m)}]:Ce(d,f),g=f!==`flat`&&d.length>=X;return d.length===0?(0,j.jsxs)(`section`,{id:`members`,children:[(0,j.jsxs)(`h2`,{children:[(0,j.jsx)(p,{of:`institution`,size:`heading`,silent:!0}),s.members]}),(0,j.jsx)(`p`,{className:`soft`,children:s.noMembers})]}):(0,j.jsxs)(`section`,{id:`members`,children:[(0,j.jsxs)(`div`,{className:`section-head members-head`,children:[(0,j.jsxs)(`h2`,{children:[(0,j.jsx)(p,{of:`institution`,size:`heading`,silent:!0}),s.members,` `,(0,j.jsx)(`span`,{className:`count`,children:n.number(e.coverage.named)})]}),d.length>=X&&(0,j.jsx)(`nav`,{className:`seg push`,"aria-label":s.how,children:W.map(e=>(0,j.jsx)(S,{params:{by:e===`region`?void 0:e,sort:void 0},current:e===f,children:s.by[e]},e))})]}),(0,j.jsxs)(`table`,{className:`members folds`,children:[(0,j.jsxs)(`caption`,{className:`hidden`,children:[s.members,`, `,s.by[f]]}),(0,j.jsx)(`thead`,{children:(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(Z,{column:`name`,way:f,now:m,children:a.table.institution}),(0,j.jsx)(Z,{column:`country`,way:f,now:m,children:a.table.country}),(0,j.jsx)(`th`,{scope:`col`,children:s.role}),(0,j.jsx)(Z,{column:`since`,way:f,now:m,children:n.since}),(0,j.jsx)(`th`,{scope:`col`,children:s.also})]})}),h.map(t=>(0,j.jsxs)(`tbody`,{children:[g&&(0,j.jsx)(`tr`,{className:`group`,children:(0,j.jsxs)(`th`,{colSpan:5,scope:`rowgroup`,children:[(0,j.jsx)(De,{way:f,id:t.key}),` `,(0,j.jsx)(`span`,{className:`soft`,children:n.number(t.members.length)})]})}),t.members.map(t=>(0,j.jsx)(Oe,{m:t,alliance:e.id},t.institution.id))]},t.key))]}),t.failure&&u&&(0,j.jsx)(o,{failure:t.failure,again:u}),u&&(0,j.jsxs)(`p`,{className:`small`,children:[s.showing(l.length,e.memberships.totalCount),` `,(0,j.jsx)(`button`,{type:`button`,className:`plain`,onClick:u,children:s.more})]})]})}function Z({column:e,way:t,now:n,children:r}){return t===`flat`?(0,j.jsx)(`th`,{scope:`col`,"aria-sort":e===n?`ascending`:void 0,children:(0,j.jsxs)(S,{params:{sort:e===`name`?void 0:e},children:[r,e===n&&(0,j.jsx)(`span`,{"aria-hidden":`true`,children:` ↑`})]})}):(0,j.jsx)(`th`,{scope:`col`,children:r})}function De({way:e,id:t}){let{text:n,language:r}=c(),i=A[r];return e===`region`?(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`i`,{className:`dot r-${t.toLowerCase()||`unknown`}`}),(0,j.jsx)(`b`,{children:n.regions[t]??t})]}):e===`role`?(0,j.jsx)(`b`,{children:n.words[t]??t}):(0,j.jsx)(`b`,{children:t===`seen`?i.seenOnly:t===``?i.undatedGroup:n.date(t)})}function Oe({m:t,alliance:n}){let{text:r,language:i,at:a}=c(),o=A[i],s=t.institution.alliances.nodes.filter(e=>e.id!==n),l=t.institution.alliances.totalCount-1-Math.min(Y,s.length),u=[...new Map(t.roles.map(e=>[`${e.from}|${e.to}|${e.from?``:e.seen}`,e])).values()];return(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`td`,{children:(0,j.jsx)(x,{thing:t.institution})}),(0,j.jsx)(`td`,{children:t.institution.country&&(0,j.jsx)(x,{thing:t.institution.country})}),(0,j.jsx)(`td`,{className:`roles`,children:t.roles.map((t,n)=>(0,j.jsxs)(`span`,{children:[n>0&&`, `,t.detail??r.words[t.role],(0,j.jsx)(h,{sources:t.sources,said:{note:t.note,row:t.id}}),(0,j.jsx)(e,{sources:t.sources,trust:t.trust})]},t.id))}),(0,j.jsxs)(`td`,{className:`fold-end`,children:[u.map(e=>(0,j.jsx)(`div`,{children:(0,j.jsx)(g,{...e})},e.id)),a&&!t.from&&(0,j.jsx)(`span`,{className:`tag`,children:o.undated})]}),(0,j.jsxs)(`td`,{className:`also`,children:[s.length>0&&(0,j.jsxs)(`span`,{className:`narrow-only soft`,children:[o.also,`: `]}),s.slice(0,Y).map((e,t)=>(0,j.jsxs)(`span`,{children:[t>0&&`, `,(0,j.jsx)(x,{thing:e,children:e.acronym??e.name})]},e.id)),s.length>0&&l>0&&(0,j.jsxs)(`span`,{className:`soft`,children:[` +`,l]})]})]})}var Q=7;function ke({of:e,data:t}){let n=me(),{named:r,undated:i,published:a}=e.coverage;return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(Ae,{of:e,data:t}),(0,j.jsx)(je,{of:e,data:t}),(0,j.jsx)(Me,{data:t}),(0,j.jsx)(ae,{of:e}),(0,j.jsx)(te,{note:e.note,sentences:[a.length===0&&n.limits.total,i>0&&n.limits.members(i,r),e.figures.totalCount===0&&n.limits.figures]})]})}function Ae({of:e,data:n}){let i=fe(),{text:a,language:o}=c(),s=D(),l=A[o],u=e.members.countries.flatMap(({count:e,node:t})=>t?.__typename===`Country`?[{key:t.id,name:t.name,count:e,region:t.region??``,location:t.location}]:[]);if(e.members.totalCount===0)return null;let d=[...e.members.groups].sort((e,t)=>t.count-e.count).map(e=>({key:e.key,count:e.count,colour:le(e.key),label:(0,j.jsx)(j.Fragment,{children:a.regions[e.key]??e.key})})),f=[a.coverage.only(e.coverage.named),i(pe([e])),`${n.dataset.name} ${n.dataset.version}, ${n.dataset.license}`].join(` · `);return(0,j.jsx)(de,{title:l.places(u.length),note:l.placesNote,places:u,bars:d,what:l.region,number:l.number,caption:f,actions:(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(t,{to:`/map`,params:{of:r(e.id)},children:l.map}),(0,j.jsx)(t,{to:`/networks`,params:{alliance:r(e.id),min:1},children:l.network}),(0,j.jsx)(t,{className:`push`,to:`/browse/institutions`,params:{alliance:r(e.id)},children:s.actions.table})]})})}function je({of:e,data:n}){let{language:i}=c(),a=D(),o=A[i],s=n.network.node?.ties;if(!s||s.totalCount===0)return null;let l=s.nodes.flatMap(({count:e,target:t})=>t.__typename===`Alliance`?[{count:e,target:t}]:[]).slice(0,Q);return(0,j.jsxs)(b,{kind:`alliance`,title:o.shares(s.totalCount),children:[(0,j.jsx)(ue,{caption:o.shares(s.totalCount),what:a.table.alliance,number:o.shared,colour:`var(--kind-alliance)`,rows:l.map(({count:e,target:t})=>({key:t.id,count:e,of:o.of(t.members.totalCount),label:(0,j.jsx)(x,{thing:t})}))}),(0,j.jsx)(`p`,{className:`small note`,children:(0,j.jsx)(t,{to:`/overlap`,params:{of:[e.id,...l.slice(0,4).map(e=>e.target.id)].map(r).join(`,`)},children:o.compare})})]})}function Me({data:e}){let{text:t,language:n}=c();return e.parts.totalCount===0?null:(0,j.jsx)(b,{kind:`alliance`,title:A[n].parts(e.parts.totalCount),children:(0,j.jsx)(`ul`,{className:`rows small`,children:e.parts.nodes.map(e=>(0,j.jsxs)(`li`,{children:[(0,j.jsx)(x,{thing:e}),` `,(0,j.jsx)(`span`,{className:`soft`,children:t.coverage.only(e.members.totalCount)})]},e.id))})})}var $=_();function Ne(){let{client:e,language:t,at:n}=c(),r=`${(0,$.useSyncExternalStore)(t=>e.subscribe(t),()=>e.version)} ${t} ${n}`,[i,a]=(0,$.useState)({key:``,roles:[],next:null}),[o,s]=(0,$.useState)(),l=i.key===r?i:void 0;return{roles:l?.roles??Pe,failure:o,more:i=>{let o=l?l.next:i.memberships.pageInfo.hasNextPage?i.memberships.pageInfo.endCursor:null;if(o!==null)return()=>{s(void 0),e.ask(he,{lang:t,id:i.id,after:o},n,new AbortController().signal).then(({alliance:e})=>{if(!e)return;let{nodes:t,pageInfo:n}=e.memberships;a({key:r,roles:[...l?.roles??[],...t],next:n.hasNextPage?n.endCursor:null})},e=>{if(e instanceof d)s(e);else throw e})}}}}var Pe=[];function Fe({id:e}){let{language:t,text:n}=c(),r={lang:t,id:e,node:e},i=Ne();return(0,j.jsx)(T,{document:k,variables:r,kind:n.kind.alliance,found:e=>e.alliance,rows:16,further:i.roles,children:e=>e.alliance&&(0,j.jsx)(Ie,{of:e.alliance,data:e,variables:r,further:i})})}function Ie({of:e,data:n,variables:r,further:i}){let{text:a,language:o,root:s,at:l}=c(),d=A[o],f={memberships:`{alliance:{id:{eq:"${e.id}"}}}`};return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsxs)(u,{children:[(0,j.jsx)(t,{to:`/browse/institutions`,children:a.nav.browse}),` / `,(0,j.jsx)(t,{to:`/browse/alliances`,children:a.kinds.alliance}),` / `,(0,j.jsx)(t,{to:`/browse/alliances`,params:{kind:e.kind.toLowerCase()},children:a.words[e.kind]})]}),(0,j.jsx)(re,{kind:`alliance`,of:e,facts:(0,j.jsx)(Le,{of:e}),actions:(0,j.jsx)(E,{title:e.name,data:n,document:k,variables:r,files:[{label:d.files.members,href:C(s,`affiliation/nodes.csv`,f,l)},{label:d.files.roles,href:C(s,`affiliation/ties.csv`,f,l)},{label:d.files.network,href:C(s,`affiliation.graphml`,f,l)},{label:d.files.all,href:ee(s,`memberships`,l)}]})}),e.description&&(0,j.jsx)(`p`,{className:`description`,children:v(e.description)}),(0,j.jsx)(se,{sections:[{id:`members`,label:d.members,count:e.coverage.named},{id:`events`,label:a.kinds.event,count:e.events.totalCount},{id:`figures`,label:a.kinds.figure,count:e.figures.totalCount},{id:`exchanges`,label:a.kinds.exchange,count:e.exchanges.totalCount},{id:`sources`,label:a.source.list}]}),(0,j.jsxs)(m,{side:(0,j.jsx)(ke,{of:e,data:n}),children:[(0,j.jsx)(ye,{of:e}),(0,j.jsx)(R,{of:e}),(0,j.jsx)(Ee,{of:e,further:i}),(0,j.jsx)(w,{of:e}),e.exchanges.totalCount>0&&(0,j.jsx)(b,{id:`exchanges`,kind:`exchange`,title:d.exchanges(e.exchanges.totalCount),children:(0,j.jsx)(oe,{exchanges:e.exchanges.nodes,caption:d.exchanges(e.exchanges.totalCount),from:d.from,to:d.to})})]})]})}function Le({of:e}){let{text:t,language:n}=c(),r=A[n];return(0,j.jsxs)(j.Fragment,{children:[e.acronym&&(0,j.jsx)(`span`,{children:e.acronym}),(0,j.jsx)(`span`,{children:t.words[e.kind]}),e.founded&&(0,j.jsxs)(`span`,{children:[(0,j.jsx)(`span`,{className:`soft`,children:r.founded}),` `,t.date(e.founded)]}),e.ended&&(0,j.jsxs)(`span`,{children:[(0,j.jsx)(`span`,{className:`soft`,children:r.ended}),` `,t.date(e.ended)]}),(e.seat||e.seatCity)&&(0,j.jsxs)(`span`,{children:[(0,j.jsx)(`span`,{className:`soft`,children:r.seat}),` `,e.seat&&(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(p,{of:`country`,silent:!0}),(0,j.jsx)(x,{thing:e.seat})]}),e.seat&&e.seatCity&&`, `,e.seatCity]}),e.parent&&(0,j.jsxs)(`span`,{children:[(0,j.jsx)(`span`,{className:`soft`,children:r.partOf}),` `,(0,j.jsx)(x,{thing:e.parent,mark:!0})]}),(0,j.jsx)(ne,{url:e.website}),(0,j.jsx)(ie,{of:e})]})}export{Fe as default};