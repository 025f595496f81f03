import{$ as e,A as t,C as n,D as r,G as i,H as a,R as o,S as s,U as c,V as l,Z as u,k as d,l as f,n as p,p as m,q as h,r as g,u as _}from"./parts-Ca9-Fe1W.js";import{a as v,c as y,d as b,i as ee,n as te,o as x,r as S,s as C,t as w,u as T}from"./entity-DfL_ZJp2.js";import{n as E}from"./exchange-list-C246Wwly.js";import{t as ne}from"./names-CsjX_ATx.js";import{t as re}from"./strip-CP-yMtzQ.js";import{r as ie}from"./actions-BR8LyGD6.js";import{t as ae}from"./frame-BMfjin15.js";import{n as D,t as O}from"./regions-K3HpCc83.js";import{t as k}from"./labels-0YBsfqq9.js";import{t as A}from"./rove-Bpa8AOI0.js";var j={name:`Institution`,text:`query Institution($lang: String = "en", $id: ID!, $node: ID!) {
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
}`},M=c();function N({out:e,into:i,totals:o={out:e.length,into:i.length}}){let s=a();if(e.length+i.length===0)return null;let c=[...e.map(e=>({e,gives:!0})),...i.map(e=>({e,gives:!1}))],l=e=>e.from??e.seen??``;return c.sort((e,t)=>l(e.e)>l(t.e)?-1:+(l(e.e)<l(t.e))),(0,M.jsx)(m,{id:`exchanges`,kind:`exchange`,title:s.institution.exchanges(o.out,o.into),children:(0,M.jsxs)(`table`,{className:`folds exchanges`,children:[(0,M.jsx)(`caption`,{className:`hidden`,children:s.institution.exchanges(o.out,o.into)}),(0,M.jsx)(`thead`,{children:(0,M.jsxs)(`tr`,{children:[(0,M.jsx)(`th`,{scope:`col`,children:(0,M.jsx)(`span`,{className:`hidden`,children:s.institution.gives})}),(0,M.jsx)(`th`,{scope:`col`,children:s.institution.exchange}),(0,M.jsx)(`th`,{scope:`col`,children:s.institution.with}),(0,M.jsx)(`th`,{scope:`col`,children:s.since})]})}),(0,M.jsx)(`tbody`,{children:c.map(({e,gives:i})=>{let a=i?e.receiverCountries:e.providerCountries,o=e.figures.nodes[0];return(0,M.jsxs)(`tr`,{children:[(0,M.jsx)(`td`,{className:`soft nowrap`,children:i?s.institution.gives:s.institution.takes}),(0,M.jsxs)(`td`,{children:[(0,M.jsx)(n,{thing:e}),(0,M.jsx)(d,{sources:e.sources}),(0,M.jsx)(t,{sources:e.sources,trust:e.trust}),(0,M.jsxs)(`div`,{className:`soft small`,children:[s.words[e.kind],o&&(0,M.jsxs)(M.Fragment,{children:[` · `,(0,M.jsx)(r,{figure:o}),` `,o.measure]})]})]}),(0,M.jsxs)(`td`,{children:[(0,M.jsxs)(`span`,{className:`narrow-only soft`,children:[s.institution.with,` `]}),(0,M.jsx)(E,{of:a})]}),(0,M.jsx)(`td`,{className:`fold-end`,children:(0,M.jsx)(p,{...e})})]},e.id+String(i))})})]})})}var P=250;function F({of:e}){let{text:r,at:i}=l(),a=new Map;for(let t of e.memberships.nodes)a.set(t.alliance.id,[...a.get(t.alliance.id)??[],t]);let o=e=>e.map(e=>e.from??`9999`).sort()[0]??`9999`,s=[...a.values()].sort((e,t)=>o(e)<o(t)?-1:+(o(e)>o(t))),c=e.memberships.nodes.flatMap(e=>[e.from,e.seen,e.to].filter(e=>e!==null).map(e=>g(e).begin)),u=new Date().getFullYear()+1,f=Math.min(u-15,...c.map(Math.floor)),h=e=>(e-f)/(u-f)*P,_=u-f>30?10:5,v=Array.from({length:u-f},(e,t)=>f+t).filter(e=>e%_===0),y=s.filter(e=>e.some(e=>e.from)).length;return s.length===0?(0,M.jsx)(m,{id:`alliances`,kind:`alliance`,title:r.institution.alliances(0),children:(0,M.jsx)(`p`,{className:`soft`,children:r.noneHere})}):(0,M.jsx)(m,{id:`alliances`,kind:`alliance`,title:r.institution.alliances(s.length),note:[i&&r.at.undated(y,s.length-y),r.institution.bars].filter(Boolean).join(` `),children:(0,M.jsxs)(`table`,{className:`alliances`,children:[(0,M.jsx)(`caption`,{className:`hidden`,children:r.institution.alliances(s.length)}),(0,M.jsx)(`thead`,{children:(0,M.jsxs)(`tr`,{children:[(0,M.jsx)(`th`,{scope:`col`,children:r.table.alliance}),(0,M.jsx)(`th`,{scope:`col`,children:r.table.role}),(0,M.jsx)(`th`,{scope:`col`,children:r.since}),(0,M.jsx)(`td`,{className:`axis-cell`,children:(0,M.jsx)(L,{x:h,ticks:v})})]})}),s.map(e=>{let i=I(e);return(0,M.jsx)(`tbody`,{children:i.map((a,o)=>(0,M.jsxs)(`tr`,{children:[o===0&&(0,M.jsx)(`th`,{scope:`rowgroup`,rowSpan:i.length,children:(0,M.jsx)(n,{thing:e[0].alliance})}),(0,M.jsx)(`td`,{className:`roles`,children:a.map((e,n)=>(0,M.jsxs)(`span`,{children:[n>0&&`, `,e.detail??r.words[e.role],(0,M.jsx)(d,{sources:e.sources,said:{note:e.note,row:e.id}}),(0,M.jsx)(t,{sources:e.sources,trust:e.trust})]},e.id))}),(0,M.jsx)(`td`,{className:`since`,children:(0,M.jsx)(p,{...a[0]})}),o===0&&(0,M.jsx)(`td`,{rowSpan:i.length,className:`bars-cell`,children:(0,M.jsx)(R,{list:e,x:h,ticks:v})})]},a[0].id))},e[0].alliance.id)})]})})}function I(e){let t=new Map;for(let n of e){let e=`${n.from??`9999`}|${n.to}|${n.from?``:n.seen}`;t.set(e,[...t.get(e)??[],n])}let n=e=>e[0].from??`9999`;return[...t.values()].sort((e,t)=>n(e)<n(t)?-1:+(n(e)>n(t)))}function L({x:e,ticks:t}){return(0,M.jsx)(`svg`,{viewBox:`0 0 ${P} 14`,className:`axis`,"aria-hidden":`true`,children:t.map(t=>(0,M.jsx)(`text`,{x:e(t),y:`11`,textAnchor:e(t)<12?`start`:`middle`,children:t},t))})}function R({list:e,x:t,ticks:n}){let r=e.filter(e=>e.from).sort((e,t)=>e.from<t.from?-1:1)[0],i=e.map(e=>e.seen).filter(e=>e!==null).sort().at(-1),a=r?.to?t(g(r.to).end):P;return(0,M.jsxs)(`svg`,{viewBox:`0 0 ${P} 20`,className:`bars`,"aria-hidden":`true`,children:[n.map(e=>(0,M.jsx)(`path`,{d:`M${t(e)} 0v20`,stroke:`var(--line)`},e)),r&&r.from&&(()=>{let{begin:e,end:n}=g(r.from),i=r.from.length===4?6:0;return(0,M.jsxs)(`g`,{fill:`var(--kind-alliance)`,children:[Array.from({length:i},(r,a)=>(0,M.jsx)(`rect`,{x:t(e)+(t(n)-t(e))*a/i,y:`6`,width:(t(n)-t(e))/i,height:`8`,opacity:(a+.5)/i},a)),(0,M.jsx)(`rect`,{x:t(i?n:e),y:`6`,width:Math.max(2,a-t(i?n:e)-(r.to?0:4)),height:`8`}),!r.to&&(0,M.jsx)(`path`,{d:`M${a-5} 6h2l3 4-3 4h-2z`})]})})(),!r&&i&&(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`path`,{d:`M0 10H${P}`,stroke:`var(--line-strong)`,strokeDasharray:`1 3`}),(0,M.jsx)(`path`,{d:`M${t(g(i).begin)} 5l5 5-5 5-5-5z`,fill:`var(--paper)`,stroke:`var(--kind-alliance)`,strokeWidth:`1.4`})]})]})}var z=e();function B(){let{address:e}=l(),[t,n]=(0,z.useState)();return[t??e.params.sel,n]}var V=180,H=142,U=e=>e.target.country?.region??``;function W(e){return(e.node?.ties.nodes??[]).flatMap(({weight:e,target:t,basis:n})=>t.__typename===`Institution`?[{weight:e,target:t,basis:n.nodes.flatMap(e=>e.__typename===`Alliance`?[e]:[])}]:[])}function G(e){let t=e.map(e=>e.weight),n=Math.min(...t),r=Math.max(...t);return e=>r===n?1:1-.5800000000000001*(e-n)/(r-n)}var K=e=>{let t=G(e);return[...new Set(e.map(e=>t(e.weight)))].map(e=>({rx:V*e,ry:H*e}))};function q(e){let t=G(e),n=e=>O.indexOf(U(e)),r=[...e].sort((e,t)=>n(e)-n(t)||(e.target.name<t.target.name?-1:1));return r.map((e,n)=>{let i=n/r.length*2*Math.PI-Math.PI/2,a=t(e.weight);return{...e,x:197+Math.cos(i)*a*V,y:165+Math.sin(i)*a*H}})}var J=10,Y=4.5,X=7;function oe({of:e,partners:t,title:n,chosen:r,choose:i}){let{go:a,href:o}=l(),s=A(),c=q(t),u=[...c.map(e=>({id:e.target.id,x:e.x,y:e.y,r:Y})),{id:e.id,x:197,y:165,r:X}],d=[{id:e.id,name:e.name},...[...c].sort((e,t)=>t.weight-e.weight||(e.target.name<t.target.name?-1:1)).slice(0,J).map(e=>({id:e.target.id,name:e.target.name}))],f=c.find(e=>e.target.id===r),p=k(u,d,{width:394,height:330},f&&{id:f.target.id,name:f.target.name});return(0,M.jsxs)(`svg`,{className:`partners`,viewBox:`0 0 394 330`,role:`group`,"aria-label":n,...s,children:[K(t).map(e=>(0,M.jsx)(`ellipse`,{cx:197,cy:165,...e,fill:`none`,stroke:`var(--line)`},e.rx)),c.map(e=>(0,M.jsx)(`path`,{d:`M197 165L${e.x} ${e.y}`,stroke:e===f?`var(--accent)`:`var(--tie)`,strokeWidth:Math.min(4,e.weight-1),opacity:e===f?1:`var(--tie-alpha)`},e.target.id)),(0,M.jsx)(`circle`,{cx:197,cy:165,r:X,fill:D(e.country?.region??``),stroke:`var(--paper)`,strokeWidth:`2`}),c.map(e=>(0,M.jsxs)(`a`,{href:o(h(e.target.id)),"aria-label":`${e.target.name}: ${e.basis.map(e=>e.acronym??e.name).join(`, `)}`,onMouseEnter:()=>i(e.target.id),onMouseLeave:()=>i(void 0),onFocus:()=>i(e.target.id),onBlur:()=>i(void 0),onClick:t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),a(o(h(e.target.id))))},children:[(0,M.jsx)(`circle`,{cx:e.x,cy:e.y,r:`12`,fill:`transparent`}),(0,M.jsx)(`circle`,{cx:e.x,cy:e.y,r:e===f?6.5:Y,fill:D(U(e)),stroke:`var(--paper)`,strokeWidth:`1.5`})]},e.target.id)),(0,M.jsx)(`g`,{"aria-hidden":`true`,className:`labels`,children:p.map(t=>(0,M.jsx)(`text`,{className:t.id===e.id||t.id===r?`strong`:void 0,textAnchor:t.anchor,children:t.lines.map((e,n)=>(0,M.jsx)(`tspan`,{x:t.x,y:t.y+n*13,children:e},n))},t.id))})]})}var Z=7;function se({of:e,network:t,dataset:n}){let{text:r}=l(),[i,a]=B(),s=W(t),c=t.node?.ties.totalCount??0;if(s.length===0)return null;let u=r.institution.partners(c),d=O.map(e=>[e,s.filter(t=>U(t)===e).length]).filter(([,e])=>e>0),f=s.length<c?` ${r.states.range(1,s.length,c)}.`:``;return(0,M.jsxs)(`div`,{id:`partners`,children:[(0,M.jsxs)(ae,{className:`wide-only`,title:u,note:r.institution.partnersNote,caption:`${t.statement}.${f} ${r.coverage.rule}`,actions:(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(o,{to:`/networks`,params:{sel:e.id},children:r.nav.networks}),(0,M.jsx)(o,{to:`/paths`,params:{from:e.id},children:r.actions.connect}),(0,M.jsx)(ie,{version:n.version}),(0,M.jsx)(`a`,{className:`push`,href:`#partner-list`,children:r.actions.table})]}),children:[(0,M.jsx)(oe,{of:e,partners:s,title:u,chosen:i,choose:a}),(0,M.jsx)(`p`,{className:`legend`,children:d.map(([e,t])=>(0,M.jsxs)(`span`,{children:[(0,M.jsx)(`i`,{className:`dot r-${e.toLowerCase()||`unknown`}`}),r.regions[e],` `,t]},e))})]}),(0,M.jsx)(`h2`,{className:`narrow-only`,children:u}),(0,M.jsx)(ce,{of:e,partners:s,total:c,title:u,chosen:i,choose:a})]})}function ce({of:e,partners:t,total:r,title:a,chosen:s,choose:c}){let{text:u}=l();return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)(`table`,{id:`partner-list`,children:[(0,M.jsx)(`caption`,{className:`hidden`,children:a}),(0,M.jsx)(`thead`,{children:(0,M.jsxs)(`tr`,{children:[(0,M.jsx)(`th`,{scope:`col`,children:u.institution.partner}),(0,M.jsx)(`th`,{scope:`col`,children:u.institution.shared})]})}),(0,M.jsx)(`tbody`,{children:t.slice(0,Z).map(e=>(0,M.jsxs)(`tr`,{className:e.target.id===s?`on`:void 0,onMouseEnter:()=>c(e.target.id),onMouseLeave:()=>c(void 0),children:[(0,M.jsxs)(`td`,{children:[(0,M.jsx)(n,{thing:e.target}),e.target.country&&(0,M.jsx)(`div`,{className:`soft small`,children:e.target.country.name})]}),(0,M.jsxs)(`td`,{children:[e.basis.map((e,t)=>(0,M.jsxs)(`span`,{children:[t>0&&`, `,(0,M.jsx)(n,{thing:e,children:e.acronym??e.name})]},e.id)),` `,(0,M.jsxs)(`span`,{className:`soft`,children:[`(`,e.weight,`)`]})]})]},e.target.id))})]}),r>Z&&(0,M.jsx)(`p`,{className:`small note`,children:(0,M.jsx)(o,{to:`/networks`,params:{sel:e.id,view:`table`,of:i(e.id)},children:u.actions.all(r)})})]})}var Q=u({en:{partners:`Partners`,noPlatform:`platform not named`,platforms:e=>e.length?`On ${e.map(([e,t])=>`${e} ${t}`).join(`, `)}.`:``,files:{roles:`Its alliances with dates (CSV)`,partners:`It and its partners (CSV)`,exchanges:`Its exchanges (CSV)`,all:`All memberships of the atlas (CSV)`}},zh:{partners:`伙伴`,noPlatform:`平台未列名`,platforms:e=>e.length?`所在平台：${e.map(([e,t])=>`${e} ${t}`).join(`，`)}。`:``,files:{roles:`所属联盟与日期（CSV）`,partners:`本机构及其伙伴（CSV）`,exchanges:`交流项目（CSV）`,all:`全部成员关系（CSV）`}}}),le=20;function $({id:e}){let{language:t,text:n}=l(),r={lang:t,id:e,node:e};return(0,M.jsx)(te,{document:j,variables:r,kind:n.kind.institution,found:e=>e.institution,children:e=>e.institution&&(0,M.jsx)(ue,{data:e,i:e.institution,variables:r})})}function ue({data:e,i:t,variables:n}){let{text:r,root:i,language:a,at:s}=l(),c=Q[a],u=t.id.slice(t.id.indexOf(`/`)+1),d=`{id:{eq:"${t.id}"}}`,p=t.exchangesOut.totalCount+t.exchangesIn.totalCount;return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)(_,{children:[(0,M.jsx)(o,{to:`/browse/institutions`,children:r.nav.browse}),` / `,(0,M.jsx)(o,{to:`/browse/institutions`,children:r.kinds.institution}),t.country&&(0,M.jsxs)(M.Fragment,{children:[` / `,(0,M.jsx)(o,{to:`/browse/institutions`,params:{country:t.country.code.toLowerCase()},children:t.country.name})]})]}),(0,M.jsx)(S,{kind:`institution`,of:t,facts:(0,M.jsx)(de,{i:t}),actions:(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(x,{title:t.name,data:e,document:j,variables:n,files:[...t.memberships.totalCount?[{label:c.files.roles,href:T(i,`affiliation/ties.csv`,{memberships:`{institution:${d}}`},s)}]:[],...e.network.node?[{label:c.files.partners,href:T(i,`co-membership/nodes.csv`,{around:t.id,radius:`1`,minWeight:`2`},s)}]:[],...p?[{label:c.files.exchanges,href:T(i,`exchange/ties.csv`,{exchanges:`{or:[{provider:${d}},{receiver:${d}}]}`},s)}]:[],{label:c.files.all,href:b(i,`memberships`,s)}]}),(0,M.jsx)(o,{className:`btn`,to:`/paths`,params:{from:t.id},children:r.actions.connect})]})}),(0,M.jsx)(re,{sections:[{id:`alliances`,label:r.kinds.alliance,count:new Set(t.memberships.nodes.map(e=>e.alliance.id)).size},{id:`exchanges`,label:r.kinds.exchange,count:p},{id:`partners`,label:c.partners,count:e.network.node?.ties.totalCount??0},{id:`people`,label:r.kinds.person,count:new Set(t.people.nodes.map(e=>e.person.id)).size},{id:`courses`,label:r.kinds.course,count:t.courses.totalCount},{id:`events`,label:r.kinds.event,count:t.events.totalCount},{id:`figures`,label:r.kinds.figure,count:t.figures.totalCount}]}),(0,M.jsxs)(f,{side:(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(se,{of:t,network:e.network,dataset:e.dataset}),(0,M.jsx)(v,{note:t.note,sentences:he(t,r)})]}),children:[(0,M.jsx)(F,{of:t}),(0,M.jsx)(N,{out:t.exchangesOut.nodes,into:t.exchangesIn.nodes,totals:{out:t.exchangesOut.totalCount,into:t.exchangesIn.totalCount}}),Math.max(t.exchangesOut.totalCount,t.exchangesIn.totalCount)>le&&(0,M.jsx)(`p`,{className:`small note`,children:(0,M.jsx)(o,{to:`/browse/exchanges`,params:{of:u},children:r.actions.all(p)})}),(0,M.jsxs)(`div`,{className:t.people.totalCount>0&&t.courses.totalCount+t.events.totalCount>0?`pair`:void 0,children:[(0,M.jsx)(fe,{i:t}),(0,M.jsxs)(`div`,{children:[(0,M.jsx)(pe,{i:t,institution:u}),(0,M.jsx)(me,{i:t})]})]}),(0,M.jsx)(ee,{of:t}),(0,M.jsx)(w,{of:t})]})]})}function de({i:e}){let{text:t}=l();return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`span`,{children:t.words[e.kind]}),e.country&&(0,M.jsxs)(`span`,{children:[(0,M.jsx)(s,{of:`country`,silent:!0}),(0,M.jsx)(n,{thing:e.country}),e.city&&`, ${e.city}`]}),e.founded&&(0,M.jsxs)(`span`,{children:[(0,M.jsx)(`span`,{className:`soft`,children:t.institution.founded}),` `,t.date(e.founded)]}),(0,M.jsx)(y,{url:e.website}),e.identifiers.map(e=>(0,M.jsxs)(`a`,{href:e.url,target:`_blank`,rel:`noopener noreferrer`,title:e.basis??void 0,children:[t.words[e.scheme],` `,e.value]},e.scheme)),(0,M.jsx)(C,{of:e})]})}function fe({i:e}){let{text:t}=l();return e.people.totalCount===0?null:(0,M.jsx)(m,{id:`people`,kind:`person`,title:t.institution.people(new Set(e.people.nodes.map(e=>e.person.id)).size),note:t.institution.peopleNote,children:(0,M.jsxs)(`table`,{className:`dense folds`,children:[(0,M.jsx)(`caption`,{className:`hidden`,children:t.institution.people(e.people.totalCount)}),(0,M.jsx)(`tbody`,{children:e.people.nodes.map(e=>{let r=ne(e.person);return(0,M.jsxs)(`tr`,{children:[(0,M.jsxs)(`td`,{children:[(0,M.jsx)(n,{thing:e.person}),r&&(0,M.jsxs)(M.Fragment,{children:[` `,(0,M.jsx)(`span`,{className:`soft`,lang:r.lang,children:r.text})]}),(0,M.jsx)(d,{sources:e.sources,said:{asOf:e.asOf,row:e.id}})]}),(0,M.jsx)(`td`,{children:e.role}),(0,M.jsx)(`td`,{className:`soft r date`,children:e.asOf?t.date(e.asOf):t.unknown})]},e.id)})})]})})}function pe({i:e,institution:t}){let{text:r,language:i}=l(),a=Q[i],{courses:s}=e;return s.totalCount===0?null:(0,M.jsxs)(m,{id:`courses`,kind:`course`,title:r.institution.courses(s.totalCount),note:[r.institution.coursesNote,a.platforms(s.groups.map(e=>[e.node?.__typename===`Institution`?e.node.name:a.noPlatform,e.count]))].join(` `),children:[(0,M.jsxs)(`table`,{className:`dense folds`,children:[(0,M.jsx)(`caption`,{className:`hidden`,children:r.institution.courses(s.totalCount)}),(0,M.jsx)(`tbody`,{children:s.nodes.map(e=>(0,M.jsxs)(`tr`,{children:[(0,M.jsxs)(`td`,{children:[(0,M.jsx)(n,{thing:e}),(0,M.jsx)(d,{sources:e.sources})]}),(0,M.jsx)(`td`,{className:`soft`,children:e.field})]},e.id))})]}),s.totalCount>s.nodes.length&&(0,M.jsx)(`p`,{className:`small note`,children:(0,M.jsx)(o,{to:`/browse/courses`,params:{of:t},children:r.actions.all(s.totalCount)})})]})}function me({i:e}){let{text:t}=l();return e.events.totalCount===0?null:(0,M.jsx)(m,{id:`events`,kind:`event`,title:t.institution.events(e.events.totalCount),children:(0,M.jsxs)(`table`,{className:`dense folds`,children:[(0,M.jsx)(`caption`,{className:`hidden`,children:t.institution.events(e.events.totalCount)}),(0,M.jsx)(`tbody`,{children:e.events.nodes.map(e=>(0,M.jsxs)(`tr`,{children:[(0,M.jsxs)(`td`,{children:[(0,M.jsx)(n,{thing:e}),(0,M.jsx)(d,{sources:e.sources})]}),(0,M.jsxs)(`td`,{className:`soft r fold-end`,children:[e.city,e.city&&e.from&&`, `,e.from&&(0,M.jsx)(`span`,{className:`date`,children:t.date(e.from)})]})]},e.id))})]})})}function he(e,t){let n=new Set(e.memberships.nodes.map(e=>e.alliance.id)),r=new Set(e.memberships.nodes.filter(e=>e.from).map(e=>e.alliance.id));return[e.figures.totalCount===0&&t.limits.figures,r.size<n.size&&t.limits.dates(n.size-r.size,n.size),e.courses.totalCount>0&&t.limits.courses]}export{$ as default};