import{A as e,H as t,J as n,K as r,L as i,O as a,Q as o,R as s,S as c,W as l,_ as u,c as d,et as f,j as p,k as m,l as h,n as g,p as _,r as v,u as y,w as b,z as x}from"./parts-DOIHXH6L.js";import{n as S,r as ee}from"./downloads-C_HleBYR.js";import{a as te,c as ne,i as re,n as C,o as w,r as T,s as ie,t as ae}from"./entity-CwHP5WPV.js";import{t as oe}from"./exchange-list-Dn4IBRls.js";import{t as se}from"./strip-CiWFT2Ub.js";import{t as ce}from"./rove-Dlai6yPc.js";import{n as le,t as E}from"./regions-K3HpCc83.js";import{n as ue,t as de}from"./places-CiFCKeLH.js";var D={name:`Alliance`,text:`query Alliance($lang: String = "en", $id: ID!, $node: ID!) {
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
}`},O=o({en:{founded:`founded`,ended:`ended`,seat:`seat`,partOf:`part of`,coverageNote:`Each line is one publication. Where they disagree, all are kept.`,split:`Left: universities. Right: other institutions.`,named:`named here`,namedSplit:(e,t,n)=>`${e}: ${t} ${t===1?`university`:`universities`} and ${n} others, each with its source below`,namedAll:e=>`${e}, each with its source below`,published:e=>`published, ${e}`,publishedUndated:`published, date not known`,and:` and `,none:`No total of its members was published in the sources read.`,older:e=>`${e} older ${e===1?`number is`:`numbers are`} among the figures below.`,conferences:`Its events`,conferencesName:(e,t,n)=>`${e} events of the alliance, from ${t} to ${n}`,began:e=>`founded ${e}`,online:`online`,members:`Members`,by:{region:`by region`,role:`by role`,date:`by date`,flat:`as one table`},how:`How the members are grouped`,seenOnly:`seen, begin not known`,undatedGroup:`no date known`,undated:`undated`,role:`Role`,also:`Also in`,showing:(e,t)=>`${e} of ${t} roles are shown.`,more:`Show more`,exchanges:e=>`${e} ${e===1?`exchange`:`exchanges`} under it`,from:`From`,to:`To`,places:e=>e===1?`Members in 1 country`:`Members in ${e} countries`,placesNote:`By the country of each member named here.`,region:`Region`,number:`Members`,map:`Open the map`,network:`Network of members`,shares:e=>e===1?`Shares members with 1 alliance`:`Shares members with ${e} alliances`,shared:`Shared`,of:e=>`of ${e}`,compare:`Compare in a picture of overlaps`,parts:e=>e===1?`1 alliance is part of it`:`${e} alliances are part of it`,files:{members:`Members (CSV)`,roles:`Dates of joining (CSV)`,network:`Members and alliance (GraphML)`,all:`All memberships of the atlas (CSV)`},noMembers:`No member is named here.`},zh:{founded:`成立于`,ended:`终止于`,seat:`所在地`,partOf:`隶属于`,coverageNote:`每行为一次公布。数字不一致时全部保留。`,split:`左：大学；右：其他机构。`,named:`此处列名`,namedSplit:(e,t,n)=>`${e} 个：大学 ${t} 所，其他 ${n} 个，来源见下`,namedAll:e=>`${e} 个，来源见下`,published:e=>`公布于 ${e}`,publishedUndated:`公布，日期不详`,and:`，`,none:`所读来源中未见公布的成员总数。`,older:e=>`另有 ${e} 个较早的数字见下方。`,conferences:`会议活动`,conferencesName:(e,t,n)=>`该联盟的 ${e} 场会议活动，${t} 至 ${n}`,began:e=>`成立于 ${e}`,online:`线上`,members:`成员`,by:{region:`按地区`,role:`按角色`,date:`按日期`,flat:`单一表格`},how:`成员分组方式`,seenOnly:`曾见，起始不详`,undatedGroup:`日期不详`,undated:`日期不详`,role:`角色`,also:`同时属于`,showing:(e,t)=>`显示 ${t} 个角色中的 ${e} 个。`,more:`显示更多`,exchanges:e=>`其框架下的 ${e} 个交流项目`,from:`来自`,to:`去往`,places:e=>`成员分布于 ${e} 个国家和地区`,placesNote:`按此处列名成员所在的国家和地区。`,region:`地区`,number:`成员`,map:`打开地图`,network:`成员网络`,shares:e=>`与 ${e} 个联盟有共同成员`,shared:`共同成员`,of:e=>`/ ${e}`,compare:`在重叠图中比较`,parts:e=>`下属 ${e} 个联盟`,files:{members:`成员（CSV）`,roles:`加入日期（CSV）`,network:`成员与联盟（GraphML）`,all:`全部成员关系（CSV）`},noMembers:`此处未列出成员。`}}),k=l(),pe=846,A=60,j=104,M=3,N=2,P=16;function F({of:n}){let{language:r}=t(),i=O[r];if(n.events.totalCount===0)return null;let a=n.events.nodes.filter(e=>e.from),o=a.length>=N&&a.length<=P&&a.length===n.events.nodes.length;return(0,k.jsxs)(_,{id:`events`,kind:`event`,title:i.conferences,children:[o&&(0,k.jsx)(L,{of:n,events:a}),(0,k.jsxs)(`table`,{className:o?`dense folds narrow-table`:`dense folds`,children:[(0,k.jsx)(`caption`,{className:`hidden`,children:i.conferences}),(0,k.jsx)(`tbody`,{children:n.events.nodes.map(t=>(0,k.jsxs)(`tr`,{children:[(0,k.jsxs)(`td`,{children:[(0,k.jsx)(b,{thing:t}),(0,k.jsx)(e,{sources:t.sources})]}),(0,k.jsx)(`td`,{className:`soft`,children:I(t,i.online)}),(0,k.jsx)(`td`,{className:`r fold-end`,children:(0,k.jsx)(g,{...t})})]},t.id))})]})]})}var I=(e,t)=>e.city??e.country?.name??(e.mode===`ONLINE`?t:``);function L({of:e,events:r}){let{text:i,language:a,href:o,go:s}=t(),c=O[a],l=ce(),u=[...r.map(e=>e.from),...e.founded?[e.founded]:[]].map(e=>v(e).begin),d=Math.floor(Math.min(...u)),f=Math.ceil(Math.max(...r.map(e=>v(e.from).end))+.001),p=e=>A+(e-d)/(f-d)*726,m=f-d>16?5:f-d>10?2:1,h=Array.from({length:f-d+1},(e,t)=>d+t).filter(e=>e%m===0||m===1),g=Array(M).fill(-1/0),_=[...r].sort((e,t)=>e.from<t.from?-1:1).map(e=>{let t=p(v(e.from).begin),n=g.findIndex(e=>t-j/2>=e);return n<0&&(n=g.indexOf(Math.min(...g))),g[n]=t+j/2,{e,at:t,level:n}}),y=82+34*Math.max(..._.map(e=>e.level));return(0,k.jsxs)(`svg`,{className:`conferences`,viewBox:`0 0 ${pe} ${y}`,role:`group`,"aria-label":c.conferencesName(r.length,i.date(r[0].from),i.date(r.at(-1).from)),...l,children:[(0,k.jsx)(`path`,{d:`M0 28H826`,stroke:`var(--line-strong)`}),h.map(e=>(0,k.jsxs)(`g`,{children:[(0,k.jsx)(`path`,{d:`M${p(e)} 24v4`,stroke:`var(--line-strong)`}),(0,k.jsx)(`text`,{x:p(e),y:`17`,textAnchor:`middle`,children:e})]},e)),e.founded&&(0,k.jsx)(`path`,{d:`M${p(v(e.founded).begin)} 20l8 8-8 8-8-8z`,fill:`var(--kind-alliance)`,children:(0,k.jsx)(`title`,{children:c.began(i.date(e.founded))})}),_.map(({e,at:t,level:r})=>{let a=44+34*r;return(0,k.jsxs)(`a`,{href:o(n(e.id)),onClick:t=>{t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),s(o(n(e.id))))},children:[(0,k.jsx)(`title`,{children:e.name}),(0,k.jsx)(`path`,{d:`M${t} 28V${a}`,stroke:`var(--kind-event)`}),(0,k.jsx)(`path`,{d:`M${t-5} ${a-6}h10l-5 9z`,fill:`var(--kind-event)`}),(0,k.jsx)(`text`,{x:t,y:a+16,textAnchor:`middle`,className:`link`,children:I(e,c.online)||e.name.slice(0,16)}),(0,k.jsx)(`text`,{x:t,y:a+29,textAnchor:`middle`,children:i.date(e.from)})]},e.id)})]})}function R(e,t){let n=new Set(e.map(e=>e.id)),r=e.map(e=>({id:e.id,asOf:e.asOf,parts:[e]})),i=new Map;for(let e of t){if(n.has(e.id)||e.value===null||!/^member /.test(e.measure)||e.unit!==`universities`&&e.unit!==`institutions`)continue;let t=`${e.asOf} ${e.sources[0]?.id}`;i.set(t,[...i.get(t)??[],e])}for(let[e,t]of i){let n=t.filter(e=>e.unit===`universities`),i=t.filter(e=>e.unit===`institutions`);n.length===1&&i.length===1&&r.push({id:e,asOf:t[0].asOf,parts:[n[0],i[0]]})}let a=e=>e.asOf??``;return r.sort((e,t)=>a(e)>a(t)?-1:+(a(e)<a(t)))}var z=6,B=new Set([`MORE_THAN`,`AT_LEAST`]),V=14,H=226;function me({of:e}){let{text:n,language:r,at:i}=t(),o=O[r],s=m(),{named:c,undated:l,published:u}=e.coverage,d=R(u,e.figures.nodes),f=d.slice(0,z),p=f.some(e=>e.parts.length>1),h=e.members.kinds.find(e=>e.key===`UNIVERSITY`)?.count??0,g=Math.max(1,c,...f.map(U)),v=u[0]?n.coverage.both(c,s(u[0])):n.coverage.only(c);return(0,k.jsxs)(_,{id:`coverage`,title:v,note:[i&&n.coverage.joined(c-l,l)+(r===`zh`?`。`:`.`),f.length>0?o.coverageNote:o.none,p&&o.split].filter(Boolean).join(` `),children:[(0,k.jsxs)(`table`,{className:`publications dense folds`,children:[(0,k.jsx)(`caption`,{className:`hidden`,children:v}),(0,k.jsx)(`thead`,{className:`hidden`,children:(0,k.jsxs)(`tr`,{children:[(0,k.jsx)(`th`,{scope:`col`,children:n.table.date}),(0,k.jsx)(`th`,{scope:`col`,children:n.table.what}),(0,k.jsx)(`td`,{})]})}),(0,k.jsxs)(`tbody`,{children:[(0,k.jsxs)(`tr`,{children:[(0,k.jsx)(`th`,{scope:`row`,children:(0,k.jsx)(`b`,{children:o.named})}),(0,k.jsx)(`td`,{className:`bar-cell`,children:(0,k.jsx)(he,{named:c,universities:p?h:c,most:g})}),(0,k.jsx)(`td`,{children:p?o.namedSplit(c,h,c-h):o.namedAll(c)})]}),f.map(e=>(0,k.jsxs)(`tr`,{children:[(0,k.jsx)(`th`,{scope:`row`,children:e.asOf?o.published(n.date(e.asOf)):o.publishedUndated}),(0,k.jsx)(`td`,{className:`bar-cell`,children:(0,k.jsx)(ge,{line:e,most:g})}),(0,k.jsx)(`td`,{children:e.parts.map((t,n)=>(0,k.jsxs)(`span`,{children:[n>0&&o.and,(0,k.jsx)(a,{figure:t}),` `,e.parts.length>1?t.unit:t.measure]},t.id))})]},e.id))]})]}),d.length>z&&(0,k.jsx)(`p`,{className:`small soft note`,children:o.older(d.length-z)})]})}var U=e=>e.parts.reduce((e,t)=>e+(t.value??0),0);function he({named:e,universities:t,most:n}){let r=e=>e/n*H;return(0,k.jsxs)(`svg`,{width:236,height:V,className:`bars`,"aria-hidden":`true`,children:[(0,k.jsx)(`rect`,{y:`1`,width:r(t),height:`12`,fill:`var(--known)`}),(0,k.jsx)(`rect`,{x:r(t)+1,y:`1`,width:Math.max(0,r(e)-r(t)-1),height:`12`,fill:`var(--line-strong)`})]})}function ge({line:e,most:t}){let n=e=>e/t*H,r=n(e.parts[0]?.value??0),i=n(U(e));return(0,k.jsxs)(`svg`,{width:236,height:V,className:`bars`,"aria-hidden":`true`,children:[(0,k.jsx)(`rect`,{x:`.5`,y:`2`,width:Math.max(1,i-1),height:`10`,fill:`none`,stroke:`var(--known)`}),e.parts.length>1&&(0,k.jsx)(`rect`,{x:r,y:`2`,width:Math.max(0,i-r-.5),height:`10`,fill:`url(#hatch)`,stroke:`var(--known)`}),e.parts.some(e=>B.has(e.qualifier))&&(0,k.jsx)(`path`,{d:`M${i+2} 3l5 4-5 4`,fill:`none`,stroke:`var(--known)`})]})}var W=[`region`,`role`,`date`,`flat`],G=[`INITIATOR`,`CHAIR`,`VICE_CHAIR`,`SECRETARIAT`,`COUNCIL`,`FOUNDER`,`MEMBER`,`PARTNER`,`OBSERVER`],K=(e,t)=>e<t?-1:+(e>t),q=e=>e.filter(e=>e!==null).sort()[0];function _e(e){let t=new Map;for(let n of e)t.set(n.institution.id,[...t.get(n.institution.id)??[],n]);return[...t.values()].map(e=>{let t=[...e].sort((e,t)=>G.indexOf(e.role)-G.indexOf(t.role));return{institution:e[0].institution,roles:t,from:q(e.map(e=>e.from)),seen:q(e.map(e=>e.seen))}}).sort((e,t)=>K(e.institution.name,t.institution.name))}function ve(e,t){let n=new Map,r=(e,t)=>n.set(e,[...n.get(e)??[],t]);for(let n of e)if(t===`region`)r(n.institution.country?.region??``,n);else if(t===`role`)for(let e of new Set(n.roles.map(e=>e.role)))r(e,n);else r(t===`date`?n.from?.slice(0,4)??(n.seen?`seen`:``):``,n);let i=[...n].map(([e,t])=>({key:e,members:t}));if(t===`region`)return i.sort((e,t)=>J(E,e.key)-J(E,t.key));if(t===`role`)return i.sort((e,t)=>J(G,e.key)-J(G,t.key));let a=e=>e===``?`z2`:e===`seen`?`z1`:e;return i.sort((e,t)=>K(a(e.key),a(t.key)))}var J=(e,t)=>e.includes(t)?e.indexOf(t):e.length,ye=[`name`,`country`,`since`];function be(e,t){let n=e=>t===`name`?e.institution.name:t===`country`?e.institution.country?.name??`￿`:e.from??(e.seen?`\ufffe${e.seen}`:`￿`);return[...e].sort((e,t)=>K(n(e),n(t)))}var Y=3,X=4;function xe({of:e,further:n}){let{text:r,language:a,address:o}=t(),l=O[a],u=[...e.memberships.nodes,...n.roles],d=n.more(e),f=_e(u),p=W.find(e=>e===o.params.by)??`region`,m=ye.find(e=>e===o.params.sort)??`name`,h=p===`flat`?[{key:``,members:be(f,m)}]:ve(f,p),g=p!==`flat`&&f.length>=X;return f.length===0?(0,k.jsxs)(`section`,{id:`members`,children:[(0,k.jsxs)(`h2`,{children:[(0,k.jsx)(c,{of:`institution`,size:`heading`,silent:!0}),l.members]}),(0,k.jsx)(`p`,{className:`soft`,children:l.noMembers})]}):(0,k.jsxs)(`section`,{id:`members`,children:[(0,k.jsxs)(`div`,{className:`section-head members-head`,children:[(0,k.jsxs)(`h2`,{children:[(0,k.jsx)(c,{of:`institution`,size:`heading`,silent:!0}),l.members,` `,(0,k.jsx)(`span`,{className:`count`,children:r.number(e.coverage.named)})]}),f.length>=X&&(0,k.jsx)(`nav`,{className:`seg push`,"aria-label":l.how,children:W.map(e=>(0,k.jsx)(s,{params:{by:e===`region`?void 0:e,sort:void 0},current:e===p,children:l.by[e]},e))})]}),(0,k.jsxs)(`table`,{className:`members folds`,children:[(0,k.jsxs)(`caption`,{className:`hidden`,children:[l.members,`, `,l.by[p]]}),(0,k.jsx)(`thead`,{children:(0,k.jsxs)(`tr`,{children:[(0,k.jsx)(Z,{column:`name`,way:p,now:m,children:r.table.institution}),(0,k.jsx)(Z,{column:`country`,way:p,now:m,children:r.table.country}),(0,k.jsx)(`th`,{scope:`col`,children:l.role}),(0,k.jsx)(Z,{column:`since`,way:p,now:m,children:r.since}),(0,k.jsx)(`th`,{scope:`col`,children:l.also})]})}),h.map(t=>(0,k.jsxs)(`tbody`,{children:[g&&(0,k.jsx)(`tr`,{className:`group`,children:(0,k.jsxs)(`th`,{colSpan:5,scope:`rowgroup`,children:[(0,k.jsx)(Se,{way:p,id:t.key}),` `,(0,k.jsx)(`span`,{className:`soft`,children:r.number(t.members.length)})]})}),t.members.map(t=>(0,k.jsx)(Ce,{m:t,alliance:e.id},t.institution.id))]},t.key))]}),n.failure&&d&&(0,k.jsx)(i,{failure:n.failure,again:d}),d&&(0,k.jsxs)(`p`,{className:`small`,children:[l.showing(u.length,e.memberships.totalCount),` `,(0,k.jsx)(`button`,{type:`button`,className:`plain`,onClick:d,children:l.more})]})]})}function Z({column:e,way:t,now:n,children:r}){return t===`flat`?(0,k.jsx)(`th`,{scope:`col`,"aria-sort":e===n?`ascending`:void 0,children:(0,k.jsxs)(s,{params:{sort:e===`name`?void 0:e},children:[r,e===n&&(0,k.jsx)(`span`,{"aria-hidden":`true`,children:` ↑`})]})}):(0,k.jsx)(`th`,{scope:`col`,children:r})}function Se({way:e,id:n}){let{text:r,language:i}=t(),a=O[i];return e===`region`?(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`i`,{className:`dot r-${n.toLowerCase()||`unknown`}`}),(0,k.jsx)(`b`,{children:r.regions[n]??n})]}):e===`role`?(0,k.jsx)(`b`,{children:r.words[n]??n}):(0,k.jsx)(`b`,{children:n===`seen`?a.seenOnly:n===``?a.undatedGroup:r.date(n)})}function Ce({m:n,alliance:r}){let{text:i,language:a,at:o}=t(),s=O[a],c=n.institution.alliances.nodes.filter(e=>e.id!==r),l=n.institution.alliances.totalCount-1-Math.min(Y,c.length),u=[...new Map(n.roles.map(e=>[`${e.from}|${e.to}|${e.from?``:e.seen}`,e])).values()];return(0,k.jsxs)(`tr`,{children:[(0,k.jsx)(`td`,{children:(0,k.jsx)(b,{thing:n.institution})}),(0,k.jsx)(`td`,{children:n.institution.country&&(0,k.jsx)(b,{thing:n.institution.country})}),(0,k.jsx)(`td`,{className:`roles`,children:n.roles.map((t,n)=>(0,k.jsxs)(`span`,{children:[n>0&&`, `,t.detail??i.words[t.role],(0,k.jsx)(e,{sources:t.sources,said:{note:t.note,row:t.id}}),(0,k.jsx)(p,{sources:t.sources,trust:t.trust})]},t.id))}),(0,k.jsxs)(`td`,{className:`fold-end`,children:[u.map(e=>(0,k.jsx)(`div`,{children:(0,k.jsx)(g,{...e})},e.id)),o&&!n.from&&(0,k.jsx)(`span`,{className:`tag`,children:s.undated})]}),(0,k.jsxs)(`td`,{className:`also`,children:[c.length>0&&(0,k.jsxs)(`span`,{className:`narrow-only soft`,children:[s.also,`: `]}),c.slice(0,Y).map((e,t)=>(0,k.jsxs)(`span`,{children:[t>0&&`, `,(0,k.jsx)(b,{thing:e,children:e.acronym??e.name})]},e.id)),c.length>0&&l>0&&(0,k.jsxs)(`span`,{className:`soft`,children:[` +`,l]})]})]})}var we=7;function Q({of:e,data:n}){let{text:r}=t(),{named:i,undated:a,published:o}=e.coverage;return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(Te,{of:e,data:n}),(0,k.jsx)(Ee,{of:e,data:n}),(0,k.jsx)(De,{data:n}),(0,k.jsx)(ae,{of:e}),(0,k.jsx)(te,{note:e.note,sentences:[o.length===0&&r.limits.total,a>0&&r.limits.members(a,i),e.figures.totalCount===0&&r.limits.figures]})]})}function Te({of:e,data:n}){let{text:i,language:a}=t(),o=O[a],s=e.members.countries.flatMap(({count:e,node:t})=>t?.__typename===`Country`?[{key:t.id,name:t.name,count:e,region:t.region??``,location:t.location}]:[]);if(e.members.totalCount===0)return null;let c=[...e.members.groups].sort((e,t)=>t.count-e.count).map(e=>({key:e.key,count:e.count,colour:le(e.key),label:(0,k.jsx)(k.Fragment,{children:i.regions[e.key]??e.key})})),l=[i.coverage.only(e.coverage.named),i.coverage.rule,`${n.dataset.name} ${n.dataset.version}, ${n.dataset.license}`].join(` · `);return(0,k.jsx)(de,{title:o.places(s.length),note:o.placesNote,places:s,bars:c,what:o.region,number:o.number,caption:l,actions:(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(x,{to:`/map`,params:{of:r(e.id)},children:o.map}),(0,k.jsx)(x,{to:`/networks`,params:{alliance:r(e.id),min:1},children:o.network}),(0,k.jsx)(x,{className:`push`,to:`/browse/institutions`,params:{alliance:r(e.id)},children:i.actions.table})]})})}function Ee({of:e,data:n}){let{text:i,language:a}=t(),o=O[a],s=n.network.node?.ties;if(!s||s.totalCount===0)return null;let c=s.nodes.flatMap(({count:e,target:t})=>t.__typename===`Alliance`?[{count:e,target:t}]:[]).slice(0,we);return(0,k.jsxs)(_,{kind:`alliance`,title:o.shares(s.totalCount),children:[(0,k.jsx)(ue,{caption:o.shares(s.totalCount),what:i.table.alliance,number:o.shared,colour:`var(--kind-alliance)`,rows:c.map(({count:e,target:t})=>({key:t.id,count:e,of:o.of(t.members.totalCount),label:(0,k.jsx)(b,{thing:t})}))}),(0,k.jsx)(`p`,{className:`small note`,children:(0,k.jsx)(x,{to:`/overlap`,params:{of:[e.id,...c.slice(0,4).map(e=>e.target.id)].map(r).join(`,`)},children:o.compare})})]})}function De({data:e}){let{text:n,language:r}=t();return e.parts.totalCount===0?null:(0,k.jsx)(_,{kind:`alliance`,title:O[r].parts(e.parts.totalCount),children:(0,k.jsx)(`ul`,{className:`rows small`,children:e.parts.nodes.map(e=>(0,k.jsxs)(`li`,{children:[(0,k.jsx)(b,{thing:e}),` `,(0,k.jsx)(`span`,{className:`soft`,children:n.coverage.only(e.members.totalCount)})]},e.id))})})}var $=f();function Oe(){let{client:e,language:n,at:r}=t(),i=`${(0,$.useSyncExternalStore)(t=>e.subscribe(t),()=>e.version)} ${n} ${r}`,[a,o]=(0,$.useState)({key:``,roles:[],next:null}),[s,c]=(0,$.useState)(),l=a.key===i?a:void 0;return{roles:l?.roles??ke,failure:s,more:t=>{let a=l?l.next:t.memberships.pageInfo.hasNextPage?t.memberships.pageInfo.endCursor:null;if(a!==null)return()=>{c(void 0),e.ask(fe,{lang:n,id:t.id,after:a},r,new AbortController().signal).then(({alliance:e})=>{if(!e)return;let{nodes:t,pageInfo:n}=e.memberships;o({key:i,roles:[...l?.roles??[],...t],next:n.hasNextPage?n.endCursor:null})},e=>{if(e instanceof u)c(e);else throw e})}}}}var ke=[];function Ae({id:e}){let{language:n,text:r}=t(),i={lang:n,id:e,node:e},a=Oe();return(0,k.jsx)(C,{document:D,variables:i,kind:r.kind.alliance,found:e=>e.alliance,rows:16,further:a.roles,children:e=>e.alliance&&(0,k.jsx)(je,{of:e.alliance,data:e,variables:i,further:a})})}function je({of:e,data:n,variables:r,further:i}){let{text:a,language:o,root:s,at:c}=t(),l=O[o],u={memberships:`{alliance:{id:{eq:"${e.id}"}}}`};return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(y,{children:[(0,k.jsx)(x,{to:`/browse/institutions`,children:a.nav.browse}),` / `,(0,k.jsx)(x,{to:`/browse/alliances`,children:a.kinds.alliance}),` / `,(0,k.jsx)(x,{to:`/browse/alliances`,params:{kind:e.kind.toLowerCase()},children:a.words[e.kind]})]}),(0,k.jsx)(T,{kind:`alliance`,of:e,facts:(0,k.jsx)(Me,{of:e}),actions:(0,k.jsx)(w,{title:e.name,data:n,document:D,variables:r,files:[{label:l.files.members,href:S(s,`affiliation/nodes.csv`,u,c)},{label:l.files.roles,href:S(s,`affiliation/ties.csv`,u,c)},{label:l.files.network,href:S(s,`affiliation.graphml`,u,c)},{label:l.files.all,href:ee(s,`memberships`,c)}]})}),e.description&&(0,k.jsx)(`p`,{className:`description`,children:d(e.description)}),(0,k.jsx)(se,{sections:[{id:`members`,label:l.members,count:e.coverage.named},{id:`events`,label:a.kinds.event,count:e.events.totalCount},{id:`figures`,label:a.kinds.figure,count:e.figures.totalCount},{id:`exchanges`,label:a.kinds.exchange,count:e.exchanges.totalCount},{id:`sources`,label:a.source.list}]}),(0,k.jsxs)(h,{side:(0,k.jsx)(Q,{of:e,data:n}),children:[(0,k.jsx)(me,{of:e}),(0,k.jsx)(F,{of:e}),(0,k.jsx)(xe,{of:e,further:i}),(0,k.jsx)(re,{of:e}),e.exchanges.totalCount>0&&(0,k.jsx)(_,{id:`exchanges`,kind:`exchange`,title:l.exchanges(e.exchanges.totalCount),children:(0,k.jsx)(oe,{exchanges:e.exchanges.nodes,caption:l.exchanges(e.exchanges.totalCount),from:l.from,to:l.to})})]})]})}function Me({of:e}){let{text:n,language:r}=t(),i=O[r];return(0,k.jsxs)(k.Fragment,{children:[e.acronym&&(0,k.jsx)(`span`,{children:e.acronym}),(0,k.jsx)(`span`,{children:n.words[e.kind]}),e.founded&&(0,k.jsxs)(`span`,{children:[(0,k.jsx)(`span`,{className:`soft`,children:i.founded}),` `,n.date(e.founded)]}),e.ended&&(0,k.jsxs)(`span`,{children:[(0,k.jsx)(`span`,{className:`soft`,children:i.ended}),` `,n.date(e.ended)]}),(e.seat||e.seatCity)&&(0,k.jsxs)(`span`,{children:[(0,k.jsx)(`span`,{className:`soft`,children:i.seat}),` `,e.seat&&(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(c,{of:`country`,silent:!0}),(0,k.jsx)(b,{thing:e.seat})]}),e.seat&&e.seatCity&&`, `,e.seatCity]}),e.parent&&(0,k.jsxs)(`span`,{children:[(0,k.jsx)(`span`,{className:`soft`,children:i.partOf}),` `,(0,k.jsx)(b,{thing:e.parent,mark:!0})]}),(0,k.jsx)(ne,{url:e.website}),(0,k.jsx)(ie,{of:e})]})}export{Ae as default};