import{_ as e,a as t,f as n,h as r,i,l as a,m as o,p as s,r as c}from"./client-BrZbkeSr.js";import{a as l,i as u,n as d,o as f,r as p,t as m}from"./layout-BzmBou8P.js";import{a as h,n as g,o as _,r as v,s as y,t as b}from"./actions-cnqtW-mE.js";import{a as x,i as S,n as C,o as w,r as T,t as E}from"./regions-m13htVZC.js";import{t as D}from"./number-1pfhWQxk.js";import{n as O}from"./page-BWwDauwc.js";var k={name:`Institution`,text:`query Institution($lang: String = "en", $id: ID!, $node: ID!) {
  dataset {
    ...Cited
  }
  institution(id: $id) {
    ...Head
    kind
    city
    website
    founded
    location {
      latitude
      longitude
    }
    identifiers {
      scheme
      value
      url
      basis
    }
    country {
      id
      code
      name(language: $lang)
      region
    }
    memberships(first: 100) {
      totalCount
      nodes {
        id
        role
        detail
        from
        to
        seen
        note
        trust
        alliance {
          id
          name(language: $lang)
          acronym
        }
        sources {
          ...SourceMark
        }
      }
    }
    exchangesOut(first: 20) {
      totalCount
      nodes {
        ...ExchangeLine
      }
    }
    exchangesIn(first: 20) {
      totalCount
      nodes {
        ...ExchangeLine
      }
    }
    courses(first: 20) {
      totalCount
      nodes {
        id
        name(language: $lang)
        kind
        field
        language
        platform {
          id
          name(language: $lang)
        }
        sources {
          ...SourceMark
        }
      }
    }
    people(first: 30) {
      totalCount
      nodes {
        id
        role
        asOf
        trust
        person {
          id
          name(language: $lang)
          names {
            text
            language
          }
        }
        sources {
          ...SourceMark
        }
      }
    }
    events(first: 20) {
      totalCount
      nodes {
        id
        name(language: $lang)
        from
        to
        city
        country {
          id
          name(language: $lang)
        }
        sources {
          ...SourceMark
        }
      }
    }
  }
  network(of: {kind: CO_MEMBERSHIP, minWeight: 2}) {
    statement
    node(id: $node) {
      degree
      strength
      ties(first: 60) {
        totalCount
        nodes {
          weight
          target {
            __typename
            ... on Institution {
              id
              name(language: $lang)
              country {
                id
                code
                name(language: $lang)
                region
              }
            }
          }
          basis(first: 8) {
            nodes {
              __typename
              ... on Alliance {
                id
                name(language: $lang)
                acronym
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
}`},A=o();function j({claims:t}){let n=s();return(0,A.jsx)(`ul`,{className:`claims`,children:t.map(t=>(0,A.jsxs)(`li`,{children:[(0,A.jsxs)(`blockquote`,{children:[`“`,t.text,`”`,(0,A.jsx)(h,{sources:t.sources,said:{asOf:t.asOf,note:t.note,saidBy:t.saidBy,row:t.id}}),(0,A.jsx)(_,{sources:t.sources,trust:t.trust})]}),(0,A.jsxs)(`p`,{className:`small soft`,children:[(0,A.jsx)(a,{to:e(t.id),children:n.words[t.kind]}),t.saidBy&&(0,A.jsxs)(A.Fragment,{children:[`, `,n.source.saidBy,` `,(0,A.jsx)(i,{thing:t.saidBy})]}),t.asOf&&(0,A.jsxs)(A.Fragment,{children:[`, `,n.date(t.asOf)]}),`. `,n.claim]})]},t.id))})}var M=3;function N({out:e,into:t}){let n=s();if(e.length+t.length===0)return null;let r=[...e.map(e=>({e,gives:!0})),...t.map(e=>({e,gives:!1}))],a=e=>e.from??e.seen??``;return r.sort((e,t)=>a(e.e)>a(t.e)?-1:+(a(e.e)<a(t.e))),(0,A.jsx)(l,{id:`exchanges`,kind:`exchange`,title:n.institution.exchanges(e.length,t.length),children:(0,A.jsxs)(`table`,{children:[(0,A.jsx)(`thead`,{children:(0,A.jsxs)(`tr`,{children:[(0,A.jsx)(`th`,{scope:`col`,children:(0,A.jsx)(`span`,{className:`hidden`,children:n.institution.gives})}),(0,A.jsx)(`th`,{scope:`col`,children:n.institution.exchange}),(0,A.jsx)(`th`,{scope:`col`,children:n.institution.with}),(0,A.jsx)(`th`,{scope:`col`,children:n.since})]})}),(0,A.jsx)(`tbody`,{children:r.map(({e,gives:t})=>{let r=t?e.receiverCountries:e.providerCountries,a=e.figures.nodes[0];return(0,A.jsxs)(`tr`,{children:[(0,A.jsx)(`td`,{className:`soft nowrap`,children:t?n.institution.gives:n.institution.takes}),(0,A.jsxs)(`td`,{children:[(0,A.jsx)(i,{thing:e}),(0,A.jsx)(h,{sources:e.sources}),(0,A.jsx)(_,{sources:e.sources,trust:e.trust}),(0,A.jsxs)(`div`,{className:`soft small`,children:[n.words[e.kind],a&&(0,A.jsxs)(A.Fragment,{children:[` · `,(0,A.jsx)(D,{figure:a}),` `,a.measure]})]})]}),(0,A.jsxs)(`td`,{children:[r.length===0&&(0,A.jsx)(`span`,{className:`soft`,children:n.institution.notNamed}),r.slice(0,M).map((e,t)=>(0,A.jsxs)(`span`,{children:[t>0&&`, `,(0,A.jsx)(i,{thing:e})]},e.id)),r.length>M&&(0,A.jsxs)(`span`,{className:`soft`,children:[` `,n.institution.more(r.length-M)]})]}),(0,A.jsx)(`td`,{children:(0,A.jsx)(x,{...e})})]},e.id+String(t))})})]})})}function P({figures:e,total:t,subject:n}){let o=s(),c=[...e].sort((e,t)=>e.measure<t.measure?-1:+(e.measure>t.measure));return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsxs)(`table`,{children:[(0,A.jsx)(`thead`,{children:(0,A.jsxs)(`tr`,{children:[(0,A.jsx)(`th`,{scope:`col`,children:o.figures.what}),(0,A.jsx)(`th`,{scope:`col`,className:`r`,children:o.figures.number}),(0,A.jsx)(`th`,{scope:`col`,children:o.source.asOf}),(0,A.jsx)(`th`,{scope:`col`,children:o.figures.saidBy})]})}),(0,A.jsx)(`tbody`,{children:c.map((e,t)=>(0,A.jsxs)(`tr`,{children:[(0,A.jsx)(`td`,{children:c[t-1]?.measure===e.measure?(0,A.jsx)(`span`,{className:`hidden`,children:e.measure}):e.measure}),(0,A.jsx)(`td`,{className:`r`,children:(0,A.jsx)(D,{figure:e})}),(0,A.jsx)(`td`,{children:(0,A.jsx)(S,{date:e.asOf})}),(0,A.jsx)(`td`,{children:e.saidBy&&(0,A.jsx)(i,{thing:e.saidBy})})]},e.id))})]}),t>e.length&&(0,A.jsx)(`p`,{className:`small`,children:(0,A.jsx)(a,{to:`/browse/figures`,params:{of:r(n)},children:o.actions.all(t)})})]})}function F({name:e,names:t}){let n=t.filter(t=>t.text!==e&&t.language&&t.language!==`en`),r=n.find(e=>e.language?.startsWith(`zh`))??n[0];return r&&{text:r.text,lang:r.language??void 0}}var I=250;function L({of:e}){let{text:t}=n(),r=new Map;for(let t of e.memberships.nodes)r.set(t.alliance.id,[...r.get(t.alliance.id)??[],t]);let a=e=>e.map(e=>e.from??`9999`).sort()[0]??`9999`,o=[...r.values()].sort((e,t)=>a(e)<a(t)?-1:+(a(e)>a(t))),s=e.memberships.nodes.flatMap(e=>[e.from,e.seen,e.to].filter(e=>e!==null).map(e=>w(e).begin)),c=new Date().getFullYear()+1,u=Math.min(c-15,...s.map(Math.floor)),d=e=>(e-u)/(c-u)*I,f=c-u>30?10:5,p=Array.from({length:c-u},(e,t)=>u+t).filter(e=>e%f===0);return o.length===0?(0,A.jsx)(l,{id:`alliances`,kind:`alliance`,title:t.institution.alliances(0),children:(0,A.jsx)(`p`,{className:`soft`,children:t.noneHere})}):(0,A.jsx)(l,{id:`alliances`,kind:`alliance`,title:t.institution.alliances(o.length),note:t.institution.bars,children:(0,A.jsxs)(`table`,{className:`alliances`,children:[(0,A.jsx)(`thead`,{children:(0,A.jsxs)(`tr`,{children:[(0,A.jsx)(`th`,{scope:`col`,children:t.table.alliance}),(0,A.jsx)(`th`,{scope:`col`,children:t.table.role}),(0,A.jsx)(`th`,{scope:`col`,children:t.since}),(0,A.jsx)(`th`,{scope:`col`,className:`wide-only`,children:(0,A.jsx)(`svg`,{width:I,height:`14`,className:`axis`,"aria-hidden":`true`,children:p.map(e=>(0,A.jsx)(`text`,{x:d(e),y:`11`,textAnchor:`middle`,children:e},e))})})]})}),(0,A.jsx)(`tbody`,{children:o.map(e=>{let n=e[0].alliance;return(0,A.jsxs)(`tr`,{children:[(0,A.jsx)(`td`,{children:(0,A.jsx)(i,{thing:n})}),(0,A.jsx)(`td`,{children:e.map((e,n)=>(0,A.jsxs)(`span`,{children:[n>0&&`, `,e.detail??t.words[e.role],(0,A.jsx)(h,{sources:e.sources,said:{note:e.note,row:e.id}}),(0,A.jsx)(_,{sources:e.sources,trust:e.trust})]},e.id))}),(0,A.jsx)(`td`,{children:[...new Map(e.map(e=>[`${e.from}|${e.to}|${e.from?``:e.seen}`,e])).values()].map(e=>(0,A.jsx)(`div`,{children:(0,A.jsx)(x,{...e})},e.id))}),(0,A.jsx)(`td`,{className:`wide-only`,children:(0,A.jsx)(R,{list:e,x:d,ticks:p})})]},n.id)})})]})})}function R({list:e,x:t,ticks:n}){let r=e.filter(e=>e.from).sort((e,t)=>e.from<t.from?-1:1)[0],i=e.map(e=>e.seen).filter(e=>e!==null).sort().at(-1),a=r?.to?t(w(r.to).end):I;return(0,A.jsxs)(`svg`,{width:I,height:`20`,className:`bars`,"aria-hidden":`true`,children:[n.map(e=>(0,A.jsx)(`path`,{d:`M${t(e)} 0v20`,stroke:`var(--line)`},e)),r&&r.from&&(()=>{let{begin:e,end:n}=w(r.from),i=r.from.length===4?6:0;return(0,A.jsxs)(`g`,{fill:`var(--kind-alliance)`,children:[Array.from({length:i},(r,a)=>(0,A.jsx)(`rect`,{x:t(e)+(t(n)-t(e))*a/i,y:`6`,width:(t(n)-t(e))/i,height:`8`,opacity:(a+.5)/i},a)),(0,A.jsx)(`rect`,{x:t(i?n:e),y:`6`,width:Math.max(2,a-t(i?n:e)-(r.to?0:4)),height:`8`}),!r.to&&(0,A.jsx)(`path`,{d:`M${a-5} 6h2l3 4-3 4h-2z`})]})})(),!r&&i&&(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(`path`,{d:`M0 10H${I}`,stroke:`var(--line-strong)`,strokeDasharray:`1 3`}),(0,A.jsx)(`path`,{d:`M${t(w(i).begin)} 5l5 5-5 5-5-5z`,fill:`var(--paper)`,stroke:`var(--kind-alliance)`,strokeWidth:`1.4`})]})]})}var z=7,B=394,V=330,H=138,U=6;function W({of:t,network:o,dataset:s}){let{text:c,go:l,href:u}=n(),d=(o.node?.ties.nodes??[]).flatMap(({weight:e,target:t,basis:n})=>t.__typename===`Institution`?[{weight:e,target:t,basis:n.nodes.filter(e=>e.__typename===`Alliance`)}]:[]),f=o.node?.ties.totalCount??0;if(d.length===0)return null;let p=Math.max(...d.map(e=>e.weight)),m=e=>e.target.country?.region??``,h=[...d].sort((e,t)=>E.indexOf(m(e))-E.indexOf(m(t))||(e.target.name<t.target.name?-1:1)),g=h.map((e,t)=>{let n=t/h.length*2*Math.PI-Math.PI/2,r=p===2?1:1-.55*(e.weight-2)/(p-2||1);return{...e,x:B/2+Math.cos(n)*r*H*1.28,y:V/2+Math.sin(n)*r*H}}),_=new Set([...g].sort((e,t)=>t.weight-e.weight).slice(0,U).map(e=>e.target.id)),v=c.institution.partners(f),y=E.map(e=>[e,d.filter(t=>m(t)===e).length]).filter(([,e])=>e>0),b=(e,t)=>document.querySelectorAll(`.partners a`)[(e+t+g.length)%g.length]?.focus();return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsxs)(T,{className:`wide-only`,title:v,note:c.institution.partnersNote,caption:`${o.statement} ${c.coverage.rule} ${s.name} ${s.version}`,actions:(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(a,{to:`/networks`,params:{sel:t.id},children:c.nav.networks}),(0,A.jsx)(a,{to:`/paths`,params:{from:t.id},children:c.actions.connect})]}),children:[(0,A.jsxs)(`svg`,{className:`partners`,viewBox:`0 0 ${B} ${V}`,role:`group`,"aria-label":v,children:[[1,.72,.45].map(e=>(0,A.jsx)(`ellipse`,{cx:B/2,cy:V/2,rx:H*1.28*e,ry:H*e,fill:`none`,stroke:`var(--line)`},e)),g.map(e=>(0,A.jsx)(`path`,{d:`M${B/2} ${V/2}L${e.x} ${e.y}`,stroke:`var(--tie)`,strokeWidth:e.weight-1,opacity:`var(--tie-alpha)`},e.target.id)),g.map((t,n)=>(0,A.jsxs)(`a`,{href:u(e(t.target.id)),tabIndex:n===0?0:-1,"aria-label":`${t.target.name}, ${t.weight}`,onClick:n=>{n.metaKey||n.ctrlKey||(n.preventDefault(),l(u(e(t.target.id))))},onKeyDown:e=>{e.key===`ArrowRight`||e.key===`ArrowDown`?(e.preventDefault(),b(n,1)):(e.key===`ArrowLeft`||e.key===`ArrowUp`)&&(e.preventDefault(),b(n,-1))},children:[(0,A.jsx)(`circle`,{cx:t.x,cy:t.y,r:`4.5`,fill:C(m(t)),stroke:`var(--paper)`,strokeWidth:`1.5`}),(0,A.jsx)(`title`,{children:`${t.target.name}: ${t.basis.map(e=>e.acronym??e.name).join(`, `)}`})]},t.target.id)),(0,A.jsx)(`circle`,{cx:B/2,cy:V/2,r:`7`,fill:C(t.country?.region??``),stroke:`var(--paper)`,strokeWidth:`2`}),g.filter(e=>_.has(e.target.id)).map(e=>(0,A.jsx)(`text`,{x:e.x,y:e.y+(e.y<V/2?-8:15),textAnchor:e.x<70?`start`:e.x>324?`end`:`middle`,children:G(e.target.name)},e.target.id))]}),(0,A.jsx)(`p`,{className:`legend`,children:y.map(([e,t])=>(0,A.jsxs)(`span`,{children:[(0,A.jsx)(`i`,{className:`dot r-${e.toLowerCase()||`unknown`}`}),c.regions[e],` `,t]},e))})]}),(0,A.jsxs)(`table`,{children:[(0,A.jsx)(`caption`,{className:`hidden`,children:v}),(0,A.jsx)(`thead`,{children:(0,A.jsxs)(`tr`,{children:[(0,A.jsx)(`th`,{scope:`col`,children:c.institution.partner}),(0,A.jsx)(`th`,{scope:`col`,children:c.institution.shared})]})}),(0,A.jsx)(`tbody`,{children:d.slice(0,z).map(e=>(0,A.jsxs)(`tr`,{children:[(0,A.jsxs)(`td`,{children:[(0,A.jsx)(i,{thing:e.target}),e.target.country&&(0,A.jsx)(`div`,{className:`soft small`,children:e.target.country.name})]}),(0,A.jsxs)(`td`,{className:`small`,children:[e.basis.map((e,t)=>(0,A.jsxs)(`span`,{children:[t>0&&`, `,(0,A.jsx)(i,{thing:e,children:e.acronym??e.name})]},e.id)),` `,(0,A.jsxs)(`span`,{className:`soft`,children:[`(`,e.weight,`)`]})]})]},e.target.id))})]}),f>z&&(0,A.jsx)(`p`,{className:`small`,children:(0,A.jsx)(a,{to:`/networks`,params:{sel:t.id,view:`table`,of:r(t.id)},children:c.actions.all(f)})})]})}var G=e=>e.length>26?`${e.slice(0,25).trimEnd()}…`:e;function K({id:e}){let{language:r}=n(),i={lang:r,id:e,node:e},a=f(k,i);return(0,A.jsx)(t,{answer:a,rows:14,children:e=>(0,A.jsx)(y,{answers:[e],children:(0,A.jsx)(q,{data:e,variables:i})})})}function q({data:e,variables:t}){let{text:r,root:i}=n(),o=e.institution;if(!o)return(0,A.jsx)(O,{title:r.missing.title(r.kind.institution),words:t.id.split(`/`)[1]??``});let s=t.id.split(`/`)[1]??``,c=F(o);return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsxs)(d,{children:[(0,A.jsx)(a,{to:`/browse/institutions`,children:r.nav.browse}),` / `,(0,A.jsx)(a,{to:`/browse/institutions`,children:r.kinds.institution}),o.country&&(0,A.jsxs)(A.Fragment,{children:[` / `,(0,A.jsx)(a,{to:`/browse/institutions`,params:{country:o.country.id.split(`/`)[1]},children:o.country.name})]})]}),(0,A.jsx)(u,{kind:`institution`,name:o.name,other:c,facts:(0,A.jsx)(J,{i:o}),actions:(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(g,{view:{title:o.name,dataset:e.dataset.citation,version:e.dataset.version}}),(0,A.jsx)(v,{links:[{label:`memberships.csv`,href:`${i}tables/memberships.csv`},{label:`institutions.csv`,href:`${i}tables/institutions.csv`},{label:`JSON`,href:`${i}graphql?query=${encodeURIComponent(`{ institution(id: "${o.id}") { id name memberships(first: 100) { nodes { role from to seen alliance { id name } sources { title url } } } } }`)}`}]}),(0,A.jsx)(b,{document:k,variables:t}),(0,A.jsx)(a,{className:`btn`,to:`/paths`,params:{from:o.id},children:r.actions.connect})]})}),(0,A.jsxs)(m,{side:(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(W,{of:o,network:e.network,dataset:e.dataset}),(0,A.jsx)(Q,{i:o})]}),children:[(0,A.jsx)(L,{of:o}),(0,A.jsx)(N,{out:o.exchangesOut.nodes,into:o.exchangesIn.nodes}),(0,A.jsxs)(`div`,{className:`pair`,children:[(0,A.jsx)(Y,{i:o}),(0,A.jsxs)(`div`,{children:[(0,A.jsx)(X,{i:o,institution:s}),(0,A.jsx)(Z,{i:o})]})]}),o.figures.totalCount>0&&(0,A.jsx)(l,{id:`figures`,title:r.figures.title,note:r.figures.note,children:(0,A.jsx)(P,{figures:o.figures.nodes,total:o.figures.totalCount,subject:o.id})}),o.claims.totalCount>0&&(0,A.jsx)(l,{id:`claims`,title:r.institution.claims(o.claims.totalCount),children:(0,A.jsx)(j,{claims:o.claims.nodes})})]})]})}function J({i:e}){let{text:t}=n();return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(`span`,{children:t.words[e.kind]}),e.country&&(0,A.jsxs)(`span`,{children:[(0,A.jsx)(c,{of:`country`}),(0,A.jsx)(i,{thing:e.country}),e.city&&`, ${e.city}`]}),e.founded&&(0,A.jsxs)(`span`,{children:[t.institution.founded,` `,t.date(e.founded)]}),e.website&&(0,A.jsx)(`a`,{href:e.website,target:`_blank`,rel:`noopener noreferrer`,children:new URL(e.website).host.replace(/^www\./,``)}),e.identifiers.map(e=>(0,A.jsxs)(`a`,{href:e.url,target:`_blank`,rel:`noopener noreferrer`,title:e.basis??void 0,children:[t.words[e.scheme],` `,e.value]},e.scheme)),(0,A.jsxs)(`span`,{children:[(0,A.jsx)(h,{sources:e.sources,said:{note:e.note},words:!0}),(0,A.jsx)(_,{sources:e.sources,trust:e.trust})]})]})}function Y({i:e}){let{text:t}=n();return e.people.totalCount===0?null:(0,A.jsx)(l,{id:`people`,kind:`person`,title:t.institution.people(new Set(e.people.nodes.map(e=>e.person.id)).size),note:t.institution.peopleNote,children:(0,A.jsx)(`table`,{className:`dense`,children:(0,A.jsx)(`tbody`,{children:e.people.nodes.map(e=>{let n=F(e.person);return(0,A.jsxs)(`tr`,{children:[(0,A.jsxs)(`td`,{children:[(0,A.jsx)(i,{thing:e.person}),n&&(0,A.jsxs)(A.Fragment,{children:[` `,(0,A.jsx)(`span`,{className:`soft`,lang:n.lang,children:n.text})]}),(0,A.jsx)(h,{sources:e.sources,said:{asOf:e.asOf,row:e.id}})]}),(0,A.jsx)(`td`,{children:e.role}),(0,A.jsx)(`td`,{className:`soft r`,children:e.asOf?t.date(e.asOf):t.unknown})]},e.id)})})})})}function X({i:e,institution:t}){let{text:r}=n(),{courses:o}=e;return o.totalCount===0?null:(0,A.jsxs)(l,{id:`courses`,kind:`course`,title:r.institution.courses(o.totalCount),note:r.institution.coursesNote,children:[(0,A.jsx)(`table`,{className:`dense`,children:(0,A.jsx)(`tbody`,{children:o.nodes.slice(0,8).map(e=>(0,A.jsxs)(`tr`,{children:[(0,A.jsxs)(`td`,{children:[(0,A.jsx)(i,{thing:e}),(0,A.jsx)(h,{sources:e.sources})]}),(0,A.jsx)(`td`,{className:`soft`,children:e.field})]},e.id))})}),o.totalCount>8&&(0,A.jsx)(`p`,{className:`small`,children:(0,A.jsx)(a,{to:`/browse/courses`,params:{of:t},children:r.actions.all(o.totalCount)})})]})}function Z({i:e}){let{text:t}=n();return e.events.totalCount===0?null:(0,A.jsx)(l,{id:`events`,kind:`event`,title:t.institution.events(e.events.totalCount),children:(0,A.jsx)(`table`,{className:`dense`,children:(0,A.jsx)(`tbody`,{children:e.events.nodes.map(e=>(0,A.jsxs)(`tr`,{children:[(0,A.jsxs)(`td`,{children:[(0,A.jsx)(i,{thing:e}),(0,A.jsx)(h,{sources:e.sources})]}),(0,A.jsx)(`td`,{className:`soft r`,children:[e.city,e.from&&t.date(e.from)].filter(Boolean).join(`, `)})]},e.id))})})})}function Q({i:e}){let{text:t}=n(),r=new Set(e.memberships.nodes.map(e=>e.alliance.id)),i=new Set(e.memberships.nodes.filter(e=>e.from).map(e=>e.alliance.id));return(0,A.jsxs)(p,{children:[e.figures.totalCount===0&&(0,A.jsxs)(A.Fragment,{children:[t.limits.figures,` `]}),i.size<r.size&&(0,A.jsxs)(A.Fragment,{children:[t.limits.dates(r.size-i.size,r.size),` `]}),e.courses.totalCount>0&&(0,A.jsxs)(A.Fragment,{children:[t.limits.courses,` `]}),e.note&&(0,A.jsxs)(A.Fragment,{children:[e.note,`. `]})]})}export{K as default};