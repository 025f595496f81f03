import{$ as e,E as t,G as n,H as r,O as i,U as a,W as o,Y as s,_ as c,a as l,h as u,i as d,k as f,n as p,q as m,r as h,s as g,tt as _,z as v}from"./parts-CjvkDI2O.js";import{n as y,r as b}from"./downloads-C_HleBYR.js";import{a as x,c as S,i as ee,n as C,o as w,r as T,s as E,t as D}from"./entity-B0KR9BFw.js";import{t as O}from"./entities-gpQj5h8Z.js";import{n as te}from"./exchange-list-CbCc_5Id.js";import{t as ne}from"./names-CsjX_ATx.js";import{t as re}from"./strip-D0Wj5zJv.js";import{a as k,r as ie}from"./actions-Cry7VAQj.js";import{t as ae}from"./frame-BDEDZJ3q.js";import{n as oe,t as se}from"./named-only-BtnHCI6P.js";import{n as A,t as j}from"./regions-K3HpCc83.js";import{n as M,t as N}from"./labels-oB8sECwl.js";import{t as P}from"./rove-B1a47wBQ.js";var F={name:`Institution`,text:`query Institution($lang: String = "en", $id: ID!, $node: ID!) {
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
          coverage {
            ...Known
          }
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

fragment Known on Coverage {
  named
  published {
    value
    lower
    qualifier
    asOf
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
}`},I=n();function L({out:e,into:n,totals:r={out:e.length,into:n.length}}){let a=o(),s=O();if(e.length+n.length===0)return null;let l=[...e.map(e=>({e,gives:!0})),...n.map(e=>({e,gives:!1}))],u=e=>e.from??e.seen??``;return l.sort((e,t)=>u(e.e)>u(t.e)?-1:+(u(e.e)<u(t.e))),(0,I.jsx)(g,{id:`exchanges`,kind:`exchange`,title:s.institution.exchanges(r.out,r.into),children:(0,I.jsxs)(`table`,{className:`folds exchanges`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:s.institution.exchanges(r.out,r.into)}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:(0,I.jsx)(`span`,{className:`hidden`,children:s.institution.gives})}),(0,I.jsx)(`th`,{scope:`col`,children:s.institution.exchange}),(0,I.jsx)(`th`,{scope:`col`,children:s.institution.with}),(0,I.jsx)(`th`,{scope:`col`,children:a.since})]})}),(0,I.jsx)(`tbody`,{children:l.map(({e,gives:n})=>{let r=n?e.receiverCountries:e.providerCountries,o=e.figures.nodes[0];return(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`td`,{className:`soft nowrap`,children:n?s.institution.gives:s.institution.takes}),(0,I.jsxs)(`td`,{children:[(0,I.jsx)(c,{thing:e}),(0,I.jsx)(i,{sources:e.sources}),(0,I.jsx)(f,{sources:e.sources,trust:e.trust}),(0,I.jsxs)(`div`,{className:`soft small`,children:[a.words[e.kind],o&&(0,I.jsxs)(I.Fragment,{children:[` · `,(0,I.jsx)(t,{figure:o}),` `,o.measure]})]})]}),(0,I.jsxs)(`td`,{children:[(0,I.jsxs)(`span`,{className:`narrow-only soft`,children:[s.institution.with,` `]}),(0,I.jsx)(te,{of:r})]}),(0,I.jsx)(`td`,{className:`fold-end`,children:(0,I.jsx)(p,{...e})})]},e.id+String(n))})})]})})}var R=250;function z({of:e}){let{text:t,at:n}=a(),r=k(),o=O(),s=new Map;for(let t of e.memberships.nodes)s.set(t.alliance.id,[...s.get(t.alliance.id)??[],t]);let l=e=>e.map(e=>e.from??`9999`).sort()[0]??`9999`,u=[...s.values()].sort((e,t)=>l(e)<l(t)?-1:+(l(e)>l(t))),d=e.memberships.nodes.flatMap(e=>[e.from,e.seen,e.to].filter(e=>e!==null).map(e=>h(e).begin)),m=new Date().getFullYear()+1,_=Math.min(m-15,...d.map(Math.floor)),v=e=>(e-_)/(m-_)*R,y=m-_>30?10:5,b=Array.from({length:m-_},(e,t)=>_+t).filter(e=>e%y===0),x=u.filter(e=>e.some(e=>e.from)).length;return u.length===0?(0,I.jsx)(g,{id:`alliances`,kind:`alliance`,title:o.institution.alliances(0),children:(0,I.jsx)(`p`,{className:`soft`,children:t.noneHere})}):(0,I.jsx)(g,{id:`alliances`,kind:`alliance`,title:o.institution.alliances(u.length),note:[n&&t.at.undated(x,u.length-x),o.institution.bars].filter(Boolean).join(` `),children:(0,I.jsxs)(`table`,{className:`alliances`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:o.institution.alliances(u.length)}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:r.table.alliance}),(0,I.jsx)(`th`,{scope:`col`,children:r.table.role}),(0,I.jsx)(`th`,{scope:`col`,children:t.since}),(0,I.jsx)(`td`,{className:`axis-cell`,children:(0,I.jsx)(V,{x:v,ticks:b})})]})}),u.map(e=>{let n=B(e);return(0,I.jsx)(`tbody`,{children:n.map((r,a)=>(0,I.jsxs)(`tr`,{children:[a===0&&(0,I.jsx)(`th`,{scope:`rowgroup`,rowSpan:n.length,children:(0,I.jsx)(c,{thing:e[0].alliance})}),(0,I.jsx)(`td`,{className:`roles`,children:r.map((e,n)=>(0,I.jsxs)(`span`,{children:[n>0&&`, `,e.detail??t.words[e.role],(0,I.jsx)(i,{sources:e.sources,said:{note:e.note,row:e.id}}),(0,I.jsx)(f,{sources:e.sources,trust:e.trust})]},e.id))}),(0,I.jsx)(`td`,{className:`since`,children:(0,I.jsx)(p,{...r[0]})}),a===0&&(0,I.jsx)(`td`,{rowSpan:n.length,className:`bars-cell`,children:(0,I.jsx)(H,{list:e,x:v,ticks:b})})]},r[0].id))},e[0].alliance.id)})]})})}function B(e){let t=new Map;for(let n of e){let e=`${n.from??`9999`}|${n.to}|${n.from?``:n.seen}`;t.set(e,[...t.get(e)??[],n])}let n=e=>e[0].from??`9999`;return[...t.values()].sort((e,t)=>n(e)<n(t)?-1:+(n(e)>n(t)))}function V({x:e,ticks:t}){return(0,I.jsx)(`svg`,{viewBox:`0 0 ${R} 14`,className:`axis`,"aria-hidden":`true`,children:t.map(t=>(0,I.jsx)(`text`,{x:e(t),y:`11`,textAnchor:e(t)<12?`start`:`middle`,children:t},t))})}function H({list:e,x:t,ticks:n}){let r=e.filter(e=>e.from).sort((e,t)=>e.from<t.from?-1:1)[0],i=e.map(e=>e.seen).filter(e=>e!==null).sort().at(-1),a=r?.to?t(h(r.to).end):R;return(0,I.jsxs)(`svg`,{viewBox:`0 0 ${R} 20`,className:`bars`,"aria-hidden":`true`,children:[n.map(e=>(0,I.jsx)(`path`,{d:`M${t(e)} 0v20`,stroke:`var(--line)`},e)),r&&r.from&&(()=>{let{begin:e,end:n}=h(r.from),i=r.from.length===4?6:0;return(0,I.jsxs)(`g`,{fill:`var(--kind-alliance)`,children:[Array.from({length:i},(r,a)=>(0,I.jsx)(`rect`,{x:t(e)+(t(n)-t(e))*a/i,y:`6`,width:(t(n)-t(e))/i,height:`8`,opacity:(a+.5)/i},a)),(0,I.jsx)(`rect`,{x:t(i?n:e),y:`6`,width:Math.max(2,a-t(i?n:e)-(r.to?0:4)),height:`8`}),!r.to&&(0,I.jsx)(`path`,{d:`M${a-5} 6h2l3 4-3 4h-2z`})]})})(),!r&&i&&(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`path`,{d:`M0 10H${R}`,stroke:`var(--line-strong)`,strokeDasharray:`1 3`}),(0,I.jsx)(`path`,{d:`M${t(h(i).begin)} 5l5 5-5 5-5-5z`,fill:`var(--paper)`,stroke:`var(--kind-alliance)`,strokeWidth:`1.4`})]})]})}var U=_();function W(){let{address:e}=a(),[t,n]=(0,U.useState)();return[t??e.params.sel,n]}var G=180,K=142,q=e=>e.target.country?.region??``;function ce(e){return(e.node?.ties.nodes??[]).flatMap(({weight:e,target:t,basis:n})=>t.__typename===`Institution`?[{weight:e,target:t,basis:n.nodes.flatMap(e=>e.__typename===`Alliance`?[e]:[])}]:[])}function J(e){let t=e.map(e=>e.weight),n=Math.min(...t),r=Math.max(...t);return e=>r===n?1:1-.5800000000000001*(e-n)/(r-n)}var le=e=>{let t=J(e);return[...new Set(e.map(e=>t(e.weight)))].map(e=>({rx:G*e,ry:K*e}))};function ue(e){let t=J(e),n=e=>j.indexOf(q(e)),r=[...e].sort((e,t)=>n(e)-n(t)||(e.target.name<t.target.name?-1:1));return r.map((e,n)=>{let i=n/r.length*2*Math.PI-Math.PI/2,a=t(e.weight);return{...e,x:197+Math.cos(i)*a*G,y:165+Math.sin(i)*a*K}})}var de=10,Y=4.5,X=7;function fe({of:e,partners:t,title:n,chosen:i,choose:o}){let{href:c}=a(),l=r(),u=P(),d=ue(t),f=[...d.map(e=>({id:e.target.id,x:e.x,y:e.y,r:Y})),{id:e.id,x:197,y:165,r:X}],p=[{id:e.id,name:e.name},...[...d].sort((e,t)=>t.weight-e.weight||(e.target.name<t.target.name?-1:1)).slice(0,de).map(e=>({id:e.target.id,name:e.target.name}))],m=d.find(e=>e.target.id===i),h=M(f,p,{width:394,height:330},{chosen:m&&{id:m.target.id,name:m.target.name}});return(0,I.jsxs)(`svg`,{className:`partners`,viewBox:`0 0 394 330`,role:`group`,"aria-label":n,...u,children:[le(t).map(e=>(0,I.jsx)(`ellipse`,{cx:197,cy:165,...e,fill:`none`,stroke:`var(--line)`},e.rx)),d.map(e=>(0,I.jsx)(`path`,{d:`M197 165L${e.x} ${e.y}`,stroke:e===m?`var(--accent)`:`var(--tie)`,strokeWidth:Math.min(4,e.weight-1),opacity:e===m?1:`var(--tie-alpha)`},e.target.id)),(0,I.jsx)(`circle`,{cx:197,cy:165,r:X,fill:A(e.country?.region??``),stroke:`var(--paper)`,strokeWidth:`2`}),d.map(e=>(0,I.jsxs)(`a`,{href:c(s(e.target.id)),"aria-label":`${e.target.name}: ${e.basis.map(e=>e.acronym??e.name).join(`, `)}`,onMouseEnter:()=>o(e.target.id),onMouseLeave:()=>o(void 0),onFocus:()=>o(e.target.id),onBlur:()=>o(void 0),onClick:l(c(s(e.target.id))),children:[(0,I.jsx)(`circle`,{cx:e.x,cy:e.y,r:`12`,fill:`transparent`}),(0,I.jsx)(`circle`,{cx:e.x,cy:e.y,r:e===m?6.5:Y,fill:A(q(e)),stroke:`var(--paper)`,strokeWidth:`1.5`})]},e.target.id)),(0,I.jsx)(`g`,{"aria-hidden":`true`,className:`labels`,children:h.map(t=>(0,I.jsx)(`text`,{className:t.id===e.id||t.id===i?`strong`:void 0,textAnchor:t.anchor,children:t.lines.map((e,n)=>(0,I.jsx)(`tspan`,{x:t.x,y:t.y+n*N(t.size),children:e},n))},t.id))})]})}var Z=7;function pe({of:e,network:t,dataset:n}){let{text:r}=a(),i=k(),o=O(),s=oe(),[c,l]=W(),u=ce(t),d=t.node?.ties.totalCount??0;if(u.length===0)return null;let f=o.institution.partners(d),p=j.map(e=>[e,u.filter(t=>q(t)===e).length]).filter(([,e])=>e>0),m=u.length<d?` ${r.states.range(1,u.length,d)}.`:``;return(0,I.jsxs)(`div`,{id:`partners`,children:[(0,I.jsxs)(ae,{className:`wide-only`,title:f,note:o.institution.partnersNote,caption:`${t.statement}.${m} ${s(se([...new Map(e.memberships.nodes.map(e=>[e.alliance.id,e.alliance])).values()]))}`,actions:(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(v,{to:`/networks`,params:{sel:e.id},children:r.nav.networks}),(0,I.jsx)(v,{to:`/paths`,params:{from:e.id},children:i.actions.connect}),(0,I.jsx)(ie,{version:n.version}),(0,I.jsx)(`a`,{className:`push`,href:`#partner-list`,children:i.actions.table})]}),children:[(0,I.jsx)(fe,{of:e,partners:u,title:f,chosen:c,choose:l}),(0,I.jsx)(`p`,{className:`legend`,children:p.map(([e,t])=>(0,I.jsxs)(`span`,{children:[(0,I.jsx)(`i`,{className:`dot r-${e.toLowerCase()||`unknown`}`}),r.regions[e],` `,t]},e))})]}),(0,I.jsx)(`h2`,{className:`narrow-only`,children:f}),(0,I.jsx)(me,{of:e,partners:u,total:d,title:f,chosen:c,choose:l})]})}function me({of:e,partners:t,total:n,title:r,chosen:i,choose:a}){let o=k(),s=O();return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(`table`,{id:`partner-list`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:r}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:s.institution.partner}),(0,I.jsx)(`th`,{scope:`col`,children:s.institution.shared})]})}),(0,I.jsx)(`tbody`,{children:t.slice(0,Z).map(e=>(0,I.jsxs)(`tr`,{className:e.target.id===i?`on`:void 0,onMouseEnter:()=>a(e.target.id),onMouseLeave:()=>a(void 0),children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(c,{thing:e.target}),e.target.country&&(0,I.jsx)(`div`,{className:`soft small`,children:e.target.country.name})]}),(0,I.jsxs)(`td`,{children:[e.basis.map((e,t)=>(0,I.jsxs)(`span`,{children:[t>0&&`, `,(0,I.jsx)(c,{thing:e,children:e.acronym??e.name})]},e.id)),` `,(0,I.jsxs)(`span`,{className:`soft`,children:[`(`,e.weight,`)`]})]})]},e.target.id))})]}),n>Z&&(0,I.jsx)(`p`,{className:`small note`,children:(0,I.jsx)(v,{to:`/networks`,params:{sel:e.id,view:`table`,of:m(e.id)},children:o.actions.all(n)})})]})}var Q=e({en:{partners:`Partners`,noPlatform:`platform not named`,platforms:e=>e.length?`On ${e.map(([e,t])=>`${e} ${t}`).join(`, `)}.`:``,files:{roles:`Its alliances with dates (CSV)`,partners:`It and its partners (CSV)`,exchanges:`Its exchanges (CSV)`,all:`All memberships of the atlas (CSV)`}},zh:{partners:`伙伴`,noPlatform:`平台未列名`,platforms:e=>e.length?`所在平台：${e.map(([e,t])=>`${e} ${t}`).join(`，`)}。`:``,files:{roles:`所属联盟与日期（CSV）`,partners:`本机构及其伙伴（CSV）`,exchanges:`交流项目（CSV）`,all:`全部成员关系（CSV）`}}}),he=20;function ge({id:e}){let{language:t,text:n}=a(),r={lang:t,id:e,node:e};return(0,I.jsx)(C,{document:F,variables:r,kind:n.kind.institution,found:e=>e.institution,children:e=>e.institution&&(0,I.jsx)($,{data:e,i:e.institution,variables:r})})}function $({data:e,i:t,variables:n}){let{text:r,root:i,language:o,at:s}=a(),c=O(),u=k(),f=Q[o],p=t.id.slice(t.id.indexOf(`/`)+1),m=`{id:{eq:"${t.id}"}}`,h=t.exchangesOut.totalCount+t.exchangesIn.totalCount;return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(l,{children:[(0,I.jsx)(v,{to:`/browse/institutions`,children:r.nav.browse}),` / `,(0,I.jsx)(v,{to:`/browse/institutions`,children:r.kinds.institution}),t.country&&(0,I.jsxs)(I.Fragment,{children:[` / `,(0,I.jsx)(v,{to:`/browse/institutions`,params:{country:t.country.code.toLowerCase()},children:t.country.name})]})]}),(0,I.jsx)(T,{kind:`institution`,of:t,facts:(0,I.jsx)(_e,{i:t}),actions:(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(w,{title:t.name,data:e,document:F,variables:n,files:[...t.memberships.totalCount?[{label:f.files.roles,href:y(i,`affiliation/ties.csv`,{memberships:`{institution:${m}}`},s)}]:[],...e.network.node?[{label:f.files.partners,href:y(i,`co-membership/nodes.csv`,{around:t.id,radius:`1`,minWeight:`2`},s)}]:[],...h?[{label:f.files.exchanges,href:y(i,`exchange/ties.csv`,{exchanges:`{or:[{provider:${m}},{receiver:${m}}]}`},s)}]:[],{label:f.files.all,href:b(i,`memberships`,s)}]}),(0,I.jsx)(v,{className:`btn`,to:`/paths`,params:{from:t.id},children:u.actions.connect})]})}),(0,I.jsx)(re,{sections:[{id:`alliances`,label:r.kinds.alliance,count:new Set(t.memberships.nodes.map(e=>e.alliance.id)).size},{id:`exchanges`,label:r.kinds.exchange,count:h},{id:`partners`,label:f.partners,count:e.network.node?.ties.totalCount??0},{id:`people`,label:r.kinds.person,count:new Set(t.people.nodes.map(e=>e.person.id)).size},{id:`courses`,label:r.kinds.course,count:t.courses.totalCount},{id:`events`,label:r.kinds.event,count:t.events.totalCount},{id:`figures`,label:r.kinds.figure,count:t.figures.totalCount}]}),(0,I.jsxs)(d,{side:(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(pe,{of:t,network:e.network,dataset:e.dataset}),(0,I.jsx)(x,{note:t.note,sentences:xe(t,c)})]}),children:[(0,I.jsx)(z,{of:t}),(0,I.jsx)(L,{out:t.exchangesOut.nodes,into:t.exchangesIn.nodes,totals:{out:t.exchangesOut.totalCount,into:t.exchangesIn.totalCount}}),Math.max(t.exchangesOut.totalCount,t.exchangesIn.totalCount)>he&&(0,I.jsx)(`p`,{className:`small note`,children:(0,I.jsx)(v,{to:`/browse/exchanges`,params:{of:p},children:u.actions.all(h)})}),(0,I.jsxs)(`div`,{className:t.people.totalCount>0&&t.courses.totalCount+t.events.totalCount>0?`pair`:void 0,children:[(0,I.jsx)(ve,{i:t}),(0,I.jsxs)(`div`,{children:[(0,I.jsx)(ye,{i:t,institution:p}),(0,I.jsx)(be,{i:t})]})]}),(0,I.jsx)(ee,{of:t}),(0,I.jsx)(D,{of:t})]})]})}function _e({i:e}){let{text:t}=a(),n=O();return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`span`,{children:t.words[e.kind]}),e.country&&(0,I.jsxs)(`span`,{children:[(0,I.jsx)(u,{of:`country`,silent:!0}),(0,I.jsx)(c,{thing:e.country}),e.city&&`, ${e.city}`]}),e.founded&&(0,I.jsxs)(`span`,{children:[(0,I.jsx)(`span`,{className:`soft`,children:n.institution.founded}),` `,t.date(e.founded)]}),(0,I.jsx)(S,{url:e.website}),e.identifiers.map(e=>(0,I.jsxs)(`a`,{href:e.url,target:`_blank`,rel:`noopener noreferrer`,title:e.basis??void 0,children:[t.words[e.scheme],` `,e.value]},e.scheme)),(0,I.jsx)(E,{of:e})]})}function ve({i:e}){let{text:t}=a(),n=O();return e.people.totalCount===0?null:(0,I.jsx)(g,{id:`people`,kind:`person`,title:n.institution.people(new Set(e.people.nodes.map(e=>e.person.id)).size),note:n.institution.peopleNote,children:(0,I.jsxs)(`table`,{className:`dense folds`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:n.institution.people(e.people.totalCount)}),(0,I.jsx)(`tbody`,{children:e.people.nodes.map(e=>{let n=ne(e.person);return(0,I.jsxs)(`tr`,{children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(c,{thing:e.person}),n&&(0,I.jsxs)(I.Fragment,{children:[` `,(0,I.jsx)(`span`,{className:`soft`,lang:n.lang,children:n.text})]}),(0,I.jsx)(i,{sources:e.sources,said:{asOf:e.asOf,row:e.id}})]}),(0,I.jsx)(`td`,{children:e.role}),(0,I.jsx)(`td`,{className:`soft r date`,children:e.asOf?t.date(e.asOf):t.unknown})]},e.id)})})]})})}function ye({i:e,institution:t}){let{language:n}=a(),r=k(),o=O(),s=Q[n],{courses:l}=e;return l.totalCount===0?null:(0,I.jsxs)(g,{id:`courses`,kind:`course`,title:o.institution.courses(l.totalCount),note:[o.institution.coursesNote,s.platforms(l.groups.map(e=>[e.node?.__typename===`Institution`?e.node.name:s.noPlatform,e.count]))].join(` `),children:[(0,I.jsxs)(`table`,{className:`dense folds`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:o.institution.courses(l.totalCount)}),(0,I.jsx)(`tbody`,{children:l.nodes.map(e=>(0,I.jsxs)(`tr`,{children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(c,{thing:e}),(0,I.jsx)(i,{sources:e.sources})]}),(0,I.jsx)(`td`,{className:`soft`,children:e.field})]},e.id))})]}),l.totalCount>l.nodes.length&&(0,I.jsx)(`p`,{className:`small note`,children:(0,I.jsx)(v,{to:`/browse/courses`,params:{of:t},children:r.actions.all(l.totalCount)})})]})}function be({i:e}){let{text:t}=a(),n=O();return e.events.totalCount===0?null:(0,I.jsx)(g,{id:`events`,kind:`event`,title:n.institution.events(e.events.totalCount),children:(0,I.jsxs)(`table`,{className:`dense folds`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:n.institution.events(e.events.totalCount)}),(0,I.jsx)(`tbody`,{children:e.events.nodes.map(e=>(0,I.jsxs)(`tr`,{children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(c,{thing:e}),(0,I.jsx)(i,{sources:e.sources})]}),(0,I.jsxs)(`td`,{className:`soft r fold-end`,children:[e.city,e.city&&e.from&&`, `,e.from&&(0,I.jsx)(`span`,{className:`date`,children:t.date(e.from)})]})]},e.id))})]})})}function xe(e,t){let n=new Set(e.memberships.nodes.map(e=>e.alliance.id)),r=new Set(e.memberships.nodes.filter(e=>e.from).map(e=>e.alliance.id));return[e.figures.totalCount===0&&t.limits.figures,r.size<n.size&&t.limits.dates(n.size-r.size,n.size),e.courses.totalCount>0&&t.limits.courses]}export{ge as default};