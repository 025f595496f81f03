import{$ as e,B as t,C as n,G as r,M as i,T as a,U as o,W as s,Y as c,j as l,k as u,l as d,n as f,p,q as m,r as h,tt as g,u as _}from"./parts-C3VZZZiK.js";import{n as v,r as y}from"./downloads-C_HleBYR.js";import{a as ee,c as b,i as x,n as S,o as C,r as w,s as T,t as E}from"./entity-CCQzx_il.js";import{n as D}from"./exchange-list-D7uWcpSV.js";import{t as te}from"./names-CsjX_ATx.js";import{t as ne}from"./strip-BARJQYJj.js";import{r as re}from"./actions-BdF6-c9g.js";import{t as ie}from"./frame-vv3DCHw0.js";import{n as O,t as k}from"./regions-K3HpCc83.js";import{t as A}from"./labels-0YBsfqq9.js";import{t as j}from"./rove-DGAR4KxS.js";var M={name:`Institution`,text:`query Institution($lang: String = "en", $id: ID!, $node: ID!) {
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
    courses(first: 8) {
      totalCount
      groups(by: PLATFORM, first: 4) {
        key
        count
        node {
          __typename
          ... on Institution {
            id
            name(language: $lang)
          }
        }
      }
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
    ...Said
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
}`},N=r();function P({out:e,into:t,totals:n={out:e.length,into:t.length}}){let r=s();if(e.length+t.length===0)return null;let o=[...e.map(e=>({e,gives:!0})),...t.map(e=>({e,gives:!1}))],c=e=>e.from??e.seen??``;return o.sort((e,t)=>c(e.e)>c(t.e)?-1:+(c(e.e)<c(t.e))),(0,N.jsx)(p,{id:`exchanges`,kind:`exchange`,title:r.institution.exchanges(n.out,n.into),children:(0,N.jsxs)(`table`,{className:`folds exchanges`,children:[(0,N.jsx)(`caption`,{className:`hidden`,children:r.institution.exchanges(n.out,n.into)}),(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:(0,N.jsx)(`span`,{className:`hidden`,children:r.institution.gives})}),(0,N.jsx)(`th`,{scope:`col`,children:r.institution.exchange}),(0,N.jsx)(`th`,{scope:`col`,children:r.institution.with}),(0,N.jsx)(`th`,{scope:`col`,children:r.since})]})}),(0,N.jsx)(`tbody`,{children:o.map(({e,gives:t})=>{let n=t?e.receiverCountries:e.providerCountries,o=e.figures.nodes[0];return(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`td`,{className:`soft nowrap`,children:t?r.institution.gives:r.institution.takes}),(0,N.jsxs)(`td`,{children:[(0,N.jsx)(a,{thing:e}),(0,N.jsx)(l,{sources:e.sources}),(0,N.jsx)(i,{sources:e.sources,trust:e.trust}),(0,N.jsxs)(`div`,{className:`soft small`,children:[r.words[e.kind],o&&(0,N.jsxs)(N.Fragment,{children:[` · `,(0,N.jsx)(u,{figure:o}),` `,o.measure]})]})]}),(0,N.jsxs)(`td`,{children:[(0,N.jsxs)(`span`,{className:`narrow-only soft`,children:[r.institution.with,` `]}),(0,N.jsx)(D,{of:n})]}),(0,N.jsx)(`td`,{className:`fold-end`,children:(0,N.jsx)(f,{...e})})]},e.id+String(t))})})]})})}var F=250;function I({of:e}){let{text:t,at:n}=o(),r=new Map;for(let t of e.memberships.nodes)r.set(t.alliance.id,[...r.get(t.alliance.id)??[],t]);let s=e=>e.map(e=>e.from??`9999`).sort()[0]??`9999`,c=[...r.values()].sort((e,t)=>s(e)<s(t)?-1:+(s(e)>s(t))),u=e.memberships.nodes.flatMap(e=>[e.from,e.seen,e.to].filter(e=>e!==null).map(e=>h(e).begin)),d=new Date().getFullYear()+1,m=Math.min(d-15,...u.map(Math.floor)),g=e=>(e-m)/(d-m)*F,_=d-m>30?10:5,v=Array.from({length:d-m},(e,t)=>m+t).filter(e=>e%_===0),y=c.filter(e=>e.some(e=>e.from)).length;return c.length===0?(0,N.jsx)(p,{id:`alliances`,kind:`alliance`,title:t.institution.alliances(0),children:(0,N.jsx)(`p`,{className:`soft`,children:t.noneHere})}):(0,N.jsx)(p,{id:`alliances`,kind:`alliance`,title:t.institution.alliances(c.length),note:[n&&t.at.undated(y,c.length-y),t.institution.bars].filter(Boolean).join(` `),children:(0,N.jsxs)(`table`,{className:`alliances`,children:[(0,N.jsx)(`caption`,{className:`hidden`,children:t.institution.alliances(c.length)}),(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:t.table.alliance}),(0,N.jsx)(`th`,{scope:`col`,children:t.table.role}),(0,N.jsx)(`th`,{scope:`col`,children:t.since}),(0,N.jsx)(`td`,{className:`axis-cell`,children:(0,N.jsx)(R,{x:g,ticks:v})})]})}),c.map(e=>{let n=L(e);return(0,N.jsx)(`tbody`,{children:n.map((r,o)=>(0,N.jsxs)(`tr`,{children:[o===0&&(0,N.jsx)(`th`,{scope:`rowgroup`,rowSpan:n.length,children:(0,N.jsx)(a,{thing:e[0].alliance})}),(0,N.jsx)(`td`,{className:`roles`,children:r.map((e,n)=>(0,N.jsxs)(`span`,{children:[n>0&&`, `,e.detail??t.words[e.role],(0,N.jsx)(l,{sources:e.sources,said:{note:e.note,row:e.id}}),(0,N.jsx)(i,{sources:e.sources,trust:e.trust})]},e.id))}),(0,N.jsx)(`td`,{className:`since`,children:(0,N.jsx)(f,{...r[0]})}),o===0&&(0,N.jsx)(`td`,{rowSpan:n.length,className:`bars-cell`,children:(0,N.jsx)(z,{list:e,x:g,ticks:v})})]},r[0].id))},e[0].alliance.id)})]})})}function L(e){let t=new Map;for(let n of e){let e=`${n.from??`9999`}|${n.to}|${n.from?``:n.seen}`;t.set(e,[...t.get(e)??[],n])}let n=e=>e[0].from??`9999`;return[...t.values()].sort((e,t)=>n(e)<n(t)?-1:+(n(e)>n(t)))}function R({x:e,ticks:t}){return(0,N.jsx)(`svg`,{viewBox:`0 0 ${F} 14`,className:`axis`,"aria-hidden":`true`,children:t.map(t=>(0,N.jsx)(`text`,{x:e(t),y:`11`,textAnchor:e(t)<12?`start`:`middle`,children:t},t))})}function z({list:e,x:t,ticks:n}){let r=e.filter(e=>e.from).sort((e,t)=>e.from<t.from?-1:1)[0],i=e.map(e=>e.seen).filter(e=>e!==null).sort().at(-1),a=r?.to?t(h(r.to).end):F;return(0,N.jsxs)(`svg`,{viewBox:`0 0 ${F} 20`,className:`bars`,"aria-hidden":`true`,children:[n.map(e=>(0,N.jsx)(`path`,{d:`M${t(e)} 0v20`,stroke:`var(--line)`},e)),r&&r.from&&(()=>{let{begin:e,end:n}=h(r.from),i=r.from.length===4?6:0;return(0,N.jsxs)(`g`,{fill:`var(--kind-alliance)`,children:[Array.from({length:i},(r,a)=>(0,N.jsx)(`rect`,{x:t(e)+(t(n)-t(e))*a/i,y:`6`,width:(t(n)-t(e))/i,height:`8`,opacity:(a+.5)/i},a)),(0,N.jsx)(`rect`,{x:t(i?n:e),y:`6`,width:Math.max(2,a-t(i?n:e)-(r.to?0:4)),height:`8`}),!r.to&&(0,N.jsx)(`path`,{d:`M${a-5} 6h2l3 4-3 4h-2z`})]})})(),!r&&i&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`path`,{d:`M0 10H${F}`,stroke:`var(--line-strong)`,strokeDasharray:`1 3`}),(0,N.jsx)(`path`,{d:`M${t(h(i).begin)} 5l5 5-5 5-5-5z`,fill:`var(--paper)`,stroke:`var(--kind-alliance)`,strokeWidth:`1.4`})]})]})}var B=g();function V(){let{address:e}=o(),[t,n]=(0,B.useState)();return[t??e.params.sel,n]}var H=180,U=142,W=e=>e.target.country?.region??``;function ae(e){return(e.node?.ties.nodes??[]).flatMap(({weight:e,target:t,basis:n})=>t.__typename===`Institution`?[{weight:e,target:t,basis:n.nodes.flatMap(e=>e.__typename===`Alliance`?[e]:[])}]:[])}function G(e){let t=e.map(e=>e.weight),n=Math.min(...t),r=Math.max(...t);return e=>r===n?1:1-.5800000000000001*(e-n)/(r-n)}var K=e=>{let t=G(e);return[...new Set(e.map(e=>t(e.weight)))].map(e=>({rx:H*e,ry:U*e}))};function q(e){let t=G(e),n=e=>k.indexOf(W(e)),r=[...e].sort((e,t)=>n(e)-n(t)||(e.target.name<t.target.name?-1:1));return r.map((e,n)=>{let i=n/r.length*2*Math.PI-Math.PI/2,a=t(e.weight);return{...e,x:197+Math.cos(i)*a*H,y:165+Math.sin(i)*a*U}})}var J=10,Y=4.5,X=7;function oe({of:e,partners:t,title:n,chosen:r,choose:i}){let{go:a,href:s}=o(),l=j(),u=q(t),d=[...u.map(e=>({id:e.target.id,x:e.x,y:e.y,r:Y})),{id:e.id,x:197,y:165,r:X}],f=[{id:e.id,name:e.name},...[...u].sort((e,t)=>t.weight-e.weight||(e.target.name<t.target.name?-1:1)).slice(0,J).map(e=>({id:e.target.id,name:e.target.name}))],p=u.find(e=>e.target.id===r),m=A(d,f,{width:394,height:330},p&&{id:p.target.id,name:p.target.name});return(0,N.jsxs)(`svg`,{className:`partners`,viewBox:`0 0 394 330`,role:`group`,"aria-label":n,...l,children:[K(t).map(e=>(0,N.jsx)(`ellipse`,{cx:197,cy:165,...e,fill:`none`,stroke:`var(--line)`},e.rx)),u.map(e=>(0,N.jsx)(`path`,{d:`M197 165L${e.x} ${e.y}`,stroke:e===p?`var(--accent)`:`var(--tie)`,strokeWidth:Math.min(4,e.weight-1),opacity:e===p?1:`var(--tie-alpha)`},e.target.id)),(0,N.jsx)(`circle`,{cx:197,cy:165,r:X,fill:O(e.country?.region??``),stroke:`var(--paper)`,strokeWidth:`2`}),u.map(e=>(0,N.jsxs)(`a`,{href:s(c(e.target.id)),"aria-label":`${e.target.name}: ${e.basis.map(e=>e.acronym??e.name).join(`, `)}`,onMouseEnter:()=>i(e.target.id),onMouseLeave:()=>i(void 0),onFocus:()=>i(e.target.id),onBlur:()=>i(void 0),onClick:t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),a(s(c(e.target.id))))},children:[(0,N.jsx)(`circle`,{cx:e.x,cy:e.y,r:`12`,fill:`transparent`}),(0,N.jsx)(`circle`,{cx:e.x,cy:e.y,r:e===p?6.5:Y,fill:O(W(e)),stroke:`var(--paper)`,strokeWidth:`1.5`})]},e.target.id)),(0,N.jsx)(`g`,{"aria-hidden":`true`,className:`labels`,children:m.map(t=>(0,N.jsx)(`text`,{className:t.id===e.id||t.id===r?`strong`:void 0,textAnchor:t.anchor,children:t.lines.map((e,n)=>(0,N.jsx)(`tspan`,{x:t.x,y:t.y+n*13,children:e},n))},t.id))})]})}var Z=7;function se({of:e,network:n,dataset:r}){let{text:i}=o(),[a,s]=V(),c=ae(n),l=n.node?.ties.totalCount??0;if(c.length===0)return null;let u=i.institution.partners(l),d=k.map(e=>[e,c.filter(t=>W(t)===e).length]).filter(([,e])=>e>0),f=c.length<l?` ${i.states.range(1,c.length,l)}.`:``;return(0,N.jsxs)(`div`,{id:`partners`,children:[(0,N.jsxs)(ie,{className:`wide-only`,title:u,note:i.institution.partnersNote,caption:`${n.statement}.${f} ${i.coverage.rule}`,actions:(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(t,{to:`/networks`,params:{sel:e.id},children:i.nav.networks}),(0,N.jsx)(t,{to:`/paths`,params:{from:e.id},children:i.actions.connect}),(0,N.jsx)(re,{version:r.version}),(0,N.jsx)(`a`,{className:`push`,href:`#partner-list`,children:i.actions.table})]}),children:[(0,N.jsx)(oe,{of:e,partners:c,title:u,chosen:a,choose:s}),(0,N.jsx)(`p`,{className:`legend`,children:d.map(([e,t])=>(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`i`,{className:`dot r-${e.toLowerCase()||`unknown`}`}),i.regions[e],` `,t]},e))})]}),(0,N.jsx)(`h2`,{className:`narrow-only`,children:u}),(0,N.jsx)(ce,{of:e,partners:c,total:l,title:u,chosen:a,choose:s})]})}function ce({of:e,partners:n,total:r,title:i,chosen:s,choose:c}){let{text:l}=o();return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`table`,{id:`partner-list`,children:[(0,N.jsx)(`caption`,{className:`hidden`,children:i}),(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:l.institution.partner}),(0,N.jsx)(`th`,{scope:`col`,children:l.institution.shared})]})}),(0,N.jsx)(`tbody`,{children:n.slice(0,Z).map(e=>(0,N.jsxs)(`tr`,{className:e.target.id===s?`on`:void 0,onMouseEnter:()=>c(e.target.id),onMouseLeave:()=>c(void 0),children:[(0,N.jsxs)(`td`,{children:[(0,N.jsx)(a,{thing:e.target}),e.target.country&&(0,N.jsx)(`div`,{className:`soft small`,children:e.target.country.name})]}),(0,N.jsxs)(`td`,{children:[e.basis.map((e,t)=>(0,N.jsxs)(`span`,{children:[t>0&&`, `,(0,N.jsx)(a,{thing:e,children:e.acronym??e.name})]},e.id)),` `,(0,N.jsxs)(`span`,{className:`soft`,children:[`(`,e.weight,`)`]})]})]},e.target.id))})]}),r>Z&&(0,N.jsx)(`p`,{className:`small note`,children:(0,N.jsx)(t,{to:`/networks`,params:{sel:e.id,view:`table`,of:m(e.id)},children:l.actions.all(r)})})]})}var Q=e({en:{partners:`Partners`,noPlatform:`platform not named`,platforms:e=>e.length?`On ${e.map(([e,t])=>`${e} ${t}`).join(`, `)}.`:``,files:{roles:`Its alliances with dates (CSV)`,partners:`It and its partners (CSV)`,exchanges:`Its exchanges (CSV)`,all:`All memberships of the atlas (CSV)`}},zh:{partners:`伙伴`,noPlatform:`平台未列名`,platforms:e=>e.length?`所在平台：${e.map(([e,t])=>`${e} ${t}`).join(`，`)}。`:``,files:{roles:`所属联盟与日期（CSV）`,partners:`本机构及其伙伴（CSV）`,exchanges:`交流项目（CSV）`,all:`全部成员关系（CSV）`}}}),le=20;function $({id:e}){let{language:t,text:n}=o(),r={lang:t,id:e,node:e};return(0,N.jsx)(S,{document:M,variables:r,kind:n.kind.institution,found:e=>e.institution,children:e=>e.institution&&(0,N.jsx)(ue,{data:e,i:e.institution,variables:r})})}function ue({data:e,i:n,variables:r}){let{text:i,root:a,language:s,at:c}=o(),l=Q[s],u=n.id.slice(n.id.indexOf(`/`)+1),f=`{id:{eq:"${n.id}"}}`,p=n.exchangesOut.totalCount+n.exchangesIn.totalCount;return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(_,{children:[(0,N.jsx)(t,{to:`/browse/institutions`,children:i.nav.browse}),` / `,(0,N.jsx)(t,{to:`/browse/institutions`,children:i.kinds.institution}),n.country&&(0,N.jsxs)(N.Fragment,{children:[` / `,(0,N.jsx)(t,{to:`/browse/institutions`,params:{country:n.country.code.toLowerCase()},children:n.country.name})]})]}),(0,N.jsx)(w,{kind:`institution`,of:n,facts:(0,N.jsx)(de,{i:n}),actions:(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(C,{title:n.name,data:e,document:M,variables:r,files:[...n.memberships.totalCount?[{label:l.files.roles,href:v(a,`affiliation/ties.csv`,{memberships:`{institution:${f}}`},c)}]:[],...e.network.node?[{label:l.files.partners,href:v(a,`co-membership/nodes.csv`,{around:n.id,radius:`1`,minWeight:`2`},c)}]:[],...p?[{label:l.files.exchanges,href:v(a,`exchange/ties.csv`,{exchanges:`{or:[{provider:${f}},{receiver:${f}}]}`},c)}]:[],{label:l.files.all,href:y(a,`memberships`,c)}]}),(0,N.jsx)(t,{className:`btn`,to:`/paths`,params:{from:n.id},children:i.actions.connect})]})}),(0,N.jsx)(ne,{sections:[{id:`alliances`,label:i.kinds.alliance,count:new Set(n.memberships.nodes.map(e=>e.alliance.id)).size},{id:`exchanges`,label:i.kinds.exchange,count:p},{id:`partners`,label:l.partners,count:e.network.node?.ties.totalCount??0},{id:`people`,label:i.kinds.person,count:new Set(n.people.nodes.map(e=>e.person.id)).size},{id:`courses`,label:i.kinds.course,count:n.courses.totalCount},{id:`events`,label:i.kinds.event,count:n.events.totalCount},{id:`figures`,label:i.kinds.figure,count:n.figures.totalCount}]}),(0,N.jsxs)(d,{side:(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(se,{of:n,network:e.network,dataset:e.dataset}),(0,N.jsx)(ee,{note:n.note,sentences:he(n,i)})]}),children:[(0,N.jsx)(I,{of:n}),(0,N.jsx)(P,{out:n.exchangesOut.nodes,into:n.exchangesIn.nodes,totals:{out:n.exchangesOut.totalCount,into:n.exchangesIn.totalCount}}),Math.max(n.exchangesOut.totalCount,n.exchangesIn.totalCount)>le&&(0,N.jsx)(`p`,{className:`small note`,children:(0,N.jsx)(t,{to:`/browse/exchanges`,params:{of:u},children:i.actions.all(p)})}),(0,N.jsxs)(`div`,{className:n.people.totalCount>0&&n.courses.totalCount+n.events.totalCount>0?`pair`:void 0,children:[(0,N.jsx)(fe,{i:n}),(0,N.jsxs)(`div`,{children:[(0,N.jsx)(pe,{i:n,institution:u}),(0,N.jsx)(me,{i:n})]})]}),(0,N.jsx)(x,{of:n}),(0,N.jsx)(E,{of:n})]})]})}function de({i:e}){let{text:t}=o();return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`span`,{children:t.words[e.kind]}),e.country&&(0,N.jsxs)(`span`,{children:[(0,N.jsx)(n,{of:`country`,silent:!0}),(0,N.jsx)(a,{thing:e.country}),e.city&&`, ${e.city}`]}),e.founded&&(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`span`,{className:`soft`,children:t.institution.founded}),` `,t.date(e.founded)]}),(0,N.jsx)(b,{url:e.website}),e.identifiers.map(e=>(0,N.jsxs)(`a`,{href:e.url,target:`_blank`,rel:`noopener noreferrer`,title:e.basis??void 0,children:[t.words[e.scheme],` `,e.value]},e.scheme)),(0,N.jsx)(T,{of:e})]})}function fe({i:e}){let{text:t}=o();return e.people.totalCount===0?null:(0,N.jsx)(p,{id:`people`,kind:`person`,title:t.institution.people(new Set(e.people.nodes.map(e=>e.person.id)).size),note:t.institution.peopleNote,children:(0,N.jsxs)(`table`,{className:`dense folds`,children:[(0,N.jsx)(`caption`,{className:`hidden`,children:t.institution.people(e.people.totalCount)}),(0,N.jsx)(`tbody`,{children:e.people.nodes.map(e=>{let n=te(e.person);return(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`td`,{children:[(0,N.jsx)(a,{thing:e.person}),n&&(0,N.jsxs)(N.Fragment,{children:[` `,(0,N.jsx)(`span`,{className:`soft`,lang:n.lang,children:n.text})]}),(0,N.jsx)(l,{sources:e.sources,said:{asOf:e.asOf,row:e.id}})]}),(0,N.jsx)(`td`,{children:e.role}),(0,N.jsx)(`td`,{className:`soft r date`,children:e.asOf?t.date(e.asOf):t.unknown})]},e.id)})})]})})}function pe({i:e,institution:n}){let{text:r,language:i}=o(),s=Q[i],{courses:c}=e;return c.totalCount===0?null:(0,N.jsxs)(p,{id:`courses`,kind:`course`,title:r.institution.courses(c.totalCount),note:[r.institution.coursesNote,s.platforms(c.groups.map(e=>[e.node?.__typename===`Institution`?e.node.name:s.noPlatform,e.count]))].join(` `),children:[(0,N.jsxs)(`table`,{className:`dense folds`,children:[(0,N.jsx)(`caption`,{className:`hidden`,children:r.institution.courses(c.totalCount)}),(0,N.jsx)(`tbody`,{children:c.nodes.map(e=>(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`td`,{children:[(0,N.jsx)(a,{thing:e}),(0,N.jsx)(l,{sources:e.sources})]}),(0,N.jsx)(`td`,{className:`soft`,children:e.field})]},e.id))})]}),c.totalCount>c.nodes.length&&(0,N.jsx)(`p`,{className:`small note`,children:(0,N.jsx)(t,{to:`/browse/courses`,params:{of:n},children:r.actions.all(c.totalCount)})})]})}function me({i:e}){let{text:t}=o();return e.events.totalCount===0?null:(0,N.jsx)(p,{id:`events`,kind:`event`,title:t.institution.events(e.events.totalCount),children:(0,N.jsxs)(`table`,{className:`dense folds`,children:[(0,N.jsx)(`caption`,{className:`hidden`,children:t.institution.events(e.events.totalCount)}),(0,N.jsx)(`tbody`,{children:e.events.nodes.map(e=>(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`td`,{children:[(0,N.jsx)(a,{thing:e}),(0,N.jsx)(l,{sources:e.sources})]}),(0,N.jsxs)(`td`,{className:`soft r fold-end`,children:[e.city,e.city&&e.from&&`, `,e.from&&(0,N.jsx)(`span`,{className:`date`,children:t.date(e.from)})]})]},e.id))})]})})}function he(e,t){let n=new Set(e.memberships.nodes.map(e=>e.alliance.id)),r=new Set(e.memberships.nodes.filter(e=>e.from).map(e=>e.alliance.id));return[e.figures.totalCount===0&&t.limits.figures,r.size<n.size&&t.limits.dates(n.size-r.size,n.size),e.courses.totalCount>0&&t.limits.courses]}export{$ as default};