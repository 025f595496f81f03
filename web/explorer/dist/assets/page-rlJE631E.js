import{A as e,B as t,D as n,G as r,J as i,K as a,U as o,W as s,X as c,a as l,et as u,g as d,i as f,k as p,n as m,nt as h,r as g,s as _,v}from"./parts-BIKEupYw.js";import{n as y,r as b}from"./downloads-C_HleBYR.js";import{a as x,c as S,i as ee,n as C,o as w,r as T,s as E,t as D}from"./entity-DNlypvJL.js";import{t as O}from"./entities-bZeVyTKC.js";import{n as te}from"./exchange-list-B7Nh0PEm.js";import{t as ne}from"./names-CsjX_ATx.js";import{t as re}from"./strip-CuADHJgY.js";import{a as k,r as ie}from"./actions-BLCrLtvl.js";import{t as ae}from"./frame-DzD3v7nm.js";import{n as oe,t as se}from"./named-only-CWwa1sf1.js";import{n as A,t as j}from"./regions-K3HpCc83.js";import{n as M,t as N}from"./labels-oB8sECwl.js";import{t as P}from"./rove-BSV_d6dJ.js";var F={name:`Institution`,text:`query Institution($lang: String = "en", $id: ID!, $node: ID!) {
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
}`},I=a();function L({out:t,into:i,totals:a={out:t.length,into:i.length}}){let o=r(),s=O();if(t.length+i.length===0)return null;let c=[...t.map(e=>({e,gives:!0})),...i.map(e=>({e,gives:!1}))],l=e=>e.from??e.seen??``;return c.sort((e,t)=>l(e.e)>l(t.e)?-1:+(l(e.e)<l(t.e))),(0,I.jsx)(_,{id:`exchanges`,kind:`exchange`,title:s.institution.exchanges(a.out,a.into),children:(0,I.jsxs)(`table`,{className:`folds exchanges`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:s.institution.exchanges(a.out,a.into)}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:(0,I.jsx)(`span`,{className:`hidden`,children:s.institution.gives})}),(0,I.jsx)(`th`,{scope:`col`,children:s.institution.exchange}),(0,I.jsx)(`th`,{scope:`col`,children:s.institution.with}),(0,I.jsx)(`th`,{scope:`col`,children:o.since})]})}),(0,I.jsx)(`tbody`,{children:c.map(({e:t,gives:r})=>{let i=r?t.receiverCountries:t.providerCountries,a=t.figures.nodes[0];return(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`td`,{className:`soft nowrap`,children:r?s.institution.gives:s.institution.takes}),(0,I.jsxs)(`td`,{children:[(0,I.jsx)(v,{thing:t}),(0,I.jsx)(p,{sources:t.sources}),(0,I.jsx)(e,{sources:t.sources,trust:t.trust}),(0,I.jsxs)(`div`,{className:`soft small`,children:[o.words[t.kind],a&&(0,I.jsxs)(I.Fragment,{children:[` · `,(0,I.jsx)(n,{figure:a}),` `,a.measure]})]})]}),(0,I.jsxs)(`td`,{children:[(0,I.jsxs)(`span`,{className:`narrow-only soft`,children:[s.institution.with,` `]}),(0,I.jsx)(te,{of:i})]}),(0,I.jsx)(`td`,{className:`fold-end`,children:(0,I.jsx)(m,{...t})})]},t.id+String(r))})})]})})}var R=250;function z({of:t}){let{text:n,at:r}=s(),i=k(),a=O(),o=new Map;for(let e of t.memberships.nodes)o.set(e.alliance.id,[...o.get(e.alliance.id)??[],e]);let c=e=>e.map(e=>e.from??`9999`).sort()[0]??`9999`,l=[...o.values()].sort((e,t)=>c(e)<c(t)?-1:+(c(e)>c(t))),u=t.memberships.nodes.flatMap(e=>[e.from,e.seen,e.to].filter(e=>e!==null).map(e=>g(e).begin)),d=new Date().getFullYear()+1,f=Math.min(d-15,...u.map(Math.floor)),h=e=>(e-f)/(d-f)*R,y=d-f>30?10:5,b=Array.from({length:d-f},(e,t)=>f+t).filter(e=>e%y===0),x=l.filter(e=>e.some(e=>e.from)).length;return l.length===0?(0,I.jsx)(_,{id:`alliances`,kind:`alliance`,title:a.institution.alliances(0),children:(0,I.jsx)(`p`,{className:`soft`,children:n.noneHere})}):(0,I.jsx)(_,{id:`alliances`,kind:`alliance`,title:a.institution.alliances(l.length),note:[r&&n.at.undated(x,l.length-x),a.institution.bars].filter(Boolean).join(` `),children:(0,I.jsxs)(`table`,{className:`alliances`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:a.institution.alliances(l.length)}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:i.table.alliance}),(0,I.jsx)(`th`,{scope:`col`,children:i.table.role}),(0,I.jsx)(`th`,{scope:`col`,children:n.since}),(0,I.jsx)(`td`,{className:`axis-cell`,children:(0,I.jsx)(V,{x:h,ticks:b})})]})}),l.map(t=>{let r=B(t);return(0,I.jsx)(`tbody`,{children:r.map((i,a)=>(0,I.jsxs)(`tr`,{children:[a===0&&(0,I.jsx)(`th`,{scope:`rowgroup`,rowSpan:r.length,children:(0,I.jsx)(v,{thing:t[0].alliance})}),(0,I.jsx)(`td`,{className:`roles`,children:i.map((t,r)=>(0,I.jsxs)(`span`,{children:[r>0&&`, `,t.detail??n.words[t.role],(0,I.jsx)(p,{sources:t.sources,said:{note:t.note,row:t.id}}),(0,I.jsx)(e,{sources:t.sources,trust:t.trust})]},t.id))}),(0,I.jsx)(`td`,{className:`since`,children:(0,I.jsx)(m,{...i[0]})}),a===0&&(0,I.jsx)(`td`,{rowSpan:r.length,className:`bars-cell`,children:(0,I.jsx)(H,{list:t,x:h,ticks:b})})]},i[0].id))},t[0].alliance.id)})]})})}function B(e){let t=new Map;for(let n of e){let e=`${n.from??`9999`}|${n.to}|${n.from?``:n.seen}`;t.set(e,[...t.get(e)??[],n])}let n=e=>e[0].from??`9999`;return[...t.values()].sort((e,t)=>n(e)<n(t)?-1:+(n(e)>n(t)))}function V({x:e,ticks:t}){return(0,I.jsx)(`svg`,{viewBox:`0 0 ${R} 14`,className:`axis`,"aria-hidden":`true`,children:t.map(t=>(0,I.jsx)(`text`,{x:e(t),y:`11`,textAnchor:e(t)<12?`start`:`middle`,children:t},t))})}function H({list:e,x:t,ticks:n}){let r=e.filter(e=>e.from).sort((e,t)=>e.from<t.from?-1:1)[0],i=e.map(e=>e.seen).filter(e=>e!==null).sort().at(-1),a=r?.to?t(g(r.to).end):R;return(0,I.jsxs)(`svg`,{viewBox:`0 0 ${R} 20`,className:`bars`,"aria-hidden":`true`,children:[n.map(e=>(0,I.jsx)(`path`,{d:`M${t(e)} 0v20`,stroke:`var(--line)`},e)),r&&r.from&&(()=>{let{begin:e,end:n}=g(r.from),i=r.from.length===4?6:0;return(0,I.jsxs)(`g`,{fill:`var(--kind-alliance)`,children:[Array.from({length:i},(r,a)=>(0,I.jsx)(`rect`,{x:t(e)+(t(n)-t(e))*a/i,y:`6`,width:(t(n)-t(e))/i,height:`8`,opacity:(a+.5)/i},a)),(0,I.jsx)(`rect`,{x:t(i?n:e),y:`6`,width:Math.max(2,a-t(i?n:e)-(r.to?0:4)),height:`8`}),!r.to&&(0,I.jsx)(`path`,{d:`M${a-5} 6h2l3 4-3 4h-2z`})]})})(),!r&&i&&(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`path`,{d:`M0 10H${R}`,stroke:`var(--line-strong)`,strokeDasharray:`1 3`}),(0,I.jsx)(`path`,{d:`M${t(g(i).begin)} 5l5 5-5 5-5-5z`,fill:`var(--paper)`,stroke:`var(--kind-alliance)`,strokeWidth:`1.4`})]})]})}var U=h();function W(){let{address:e}=s(),[t,n]=(0,U.useState)();return[t??e.params.sel,n]}var G=180,K=142,q=e=>e.target.country?.region??``;function ce(e){return(e.node?.ties.nodes??[]).flatMap(({weight:e,target:t,basis:n})=>t.__typename===`Institution`?[{weight:e,target:t,basis:n.nodes.flatMap(e=>e.__typename===`Alliance`?[e]:[])}]:[])}function J(e){let t=e.map(e=>e.weight),n=Math.min(...t),r=Math.max(...t);return e=>r===n?1:1-.5800000000000001*(e-n)/(r-n)}var le=e=>{let t=J(e);return[...new Set(e.map(e=>t(e.weight)))].map(e=>({rx:G*e,ry:K*e}))};function ue(e){let t=J(e),n=e=>j.indexOf(q(e)),r=[...e].sort((e,t)=>n(e)-n(t)||(e.target.name<t.target.name?-1:1));return r.map((e,n)=>{let i=n/r.length*2*Math.PI-Math.PI/2,a=t(e.weight);return{...e,x:197+Math.cos(i)*a*G,y:165+Math.sin(i)*a*K}})}var de=10,Y=4.5,X=7;function fe({of:e,partners:t,title:n,chosen:r,choose:i}){let{href:a}=s(),l=o(),u=P(),d=ue(t),f=[...d.map(e=>({id:e.target.id,x:e.x,y:e.y,r:Y})),{id:e.id,x:197,y:165,r:X}],p=[{id:e.id,name:e.name},...[...d].sort((e,t)=>t.weight-e.weight||(e.target.name<t.target.name?-1:1)).slice(0,de).map(e=>({id:e.target.id,name:e.target.name}))],m=d.find(e=>e.target.id===r),h=M(f,p,{width:394,height:330},{chosen:m&&{id:m.target.id,name:m.target.name}});return(0,I.jsxs)(`svg`,{className:`partners`,viewBox:`0 0 394 330`,role:`group`,"aria-label":n,...u,children:[le(t).map(e=>(0,I.jsx)(`ellipse`,{cx:197,cy:165,...e,fill:`none`,stroke:`var(--line)`},e.rx)),d.map(e=>(0,I.jsx)(`path`,{d:`M197 165L${e.x} ${e.y}`,stroke:e===m?`var(--accent)`:`var(--tie)`,strokeWidth:Math.min(4,e.weight-1),opacity:e===m?1:`var(--tie-alpha)`},e.target.id)),(0,I.jsx)(`circle`,{cx:197,cy:165,r:X,fill:A(e.country?.region??``),stroke:`var(--paper)`,strokeWidth:`2`}),d.map(e=>(0,I.jsxs)(`a`,{href:a(c(e.target.id)),"aria-label":`${e.target.name}: ${e.basis.map(e=>e.acronym??e.name).join(`, `)}`,onMouseEnter:()=>i(e.target.id),onMouseLeave:()=>i(void 0),onFocus:()=>i(e.target.id),onBlur:()=>i(void 0),onClick:l(a(c(e.target.id))),children:[(0,I.jsx)(`circle`,{cx:e.x,cy:e.y,r:`12`,fill:`transparent`}),(0,I.jsx)(`circle`,{cx:e.x,cy:e.y,r:e===m?6.5:Y,fill:A(q(e)),stroke:`var(--paper)`,strokeWidth:`1.5`})]},e.target.id)),(0,I.jsx)(`g`,{"aria-hidden":`true`,className:`labels`,children:h.map(t=>(0,I.jsx)(`text`,{className:t.id===e.id||t.id===r?`strong`:void 0,textAnchor:t.anchor,children:t.lines.map((e,n)=>(0,I.jsx)(`tspan`,{x:t.x,y:t.y+n*N(t.size),children:e},n))},t.id))})]})}var Z=7;function pe({of:e,network:n,dataset:r}){let{text:i}=s(),a=k(),o=O(),c=oe(),[l,u]=W(),d=ce(n),f=n.node?.ties.totalCount??0;if(d.length===0)return null;let p=o.institution.partners(f),m=j.map(e=>[e,d.filter(t=>q(t)===e).length]).filter(([,e])=>e>0),h=d.length<f?` ${i.states.range(1,d.length,f)}.`:``;return(0,I.jsxs)(`div`,{id:`partners`,children:[(0,I.jsxs)(ae,{className:`wide-only`,title:p,note:o.institution.partnersNote,caption:`${n.statement}.${h} ${c(se([...new Map(e.memberships.nodes.map(e=>[e.alliance.id,e.alliance])).values()]))}`,actions:(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(t,{to:`/networks`,params:{sel:e.id},children:i.nav.networks}),(0,I.jsx)(t,{to:`/paths`,params:{from:e.id},children:a.actions.connect}),(0,I.jsx)(ie,{version:r.version}),(0,I.jsx)(`a`,{className:`push`,href:`#partner-list`,children:a.actions.table})]}),children:[(0,I.jsx)(fe,{of:e,partners:d,title:p,chosen:l,choose:u}),(0,I.jsx)(`p`,{className:`legend`,children:m.map(([e,t])=>(0,I.jsxs)(`span`,{children:[(0,I.jsx)(`i`,{className:`dot r-${e.toLowerCase()||`unknown`}`}),i.regions[e],` `,t]},e))})]}),(0,I.jsx)(`h2`,{className:`narrow-only`,children:p}),(0,I.jsx)(me,{of:e,partners:d,total:f,title:p,chosen:l,choose:u})]})}function me({of:e,partners:n,total:r,title:a,chosen:o,choose:s}){let c=k(),l=O();return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(`table`,{id:`partner-list`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:a}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:l.institution.partner}),(0,I.jsx)(`th`,{scope:`col`,children:l.institution.shared})]})}),(0,I.jsx)(`tbody`,{children:n.slice(0,Z).map(e=>(0,I.jsxs)(`tr`,{className:e.target.id===o?`on`:void 0,onMouseEnter:()=>s(e.target.id),onMouseLeave:()=>s(void 0),children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(v,{thing:e.target}),e.target.country&&(0,I.jsx)(`div`,{className:`soft small`,children:e.target.country.name})]}),(0,I.jsxs)(`td`,{children:[e.basis.map((e,t)=>(0,I.jsxs)(`span`,{children:[t>0&&`, `,(0,I.jsx)(v,{thing:e,children:e.acronym??e.name})]},e.id)),` `,(0,I.jsxs)(`span`,{className:`soft`,children:[`(`,e.weight,`)`]})]})]},e.target.id))})]}),r>Z&&(0,I.jsx)(`p`,{className:`small note`,children:(0,I.jsx)(t,{to:`/networks`,params:{sel:e.id,view:`table`,of:i(e.id)},children:c.actions.all(r)})})]})}var Q=u({en:{partners:`Partners`,noPlatform:`platform not named`,platforms:e=>e.length?`On ${e.map(([e,t])=>`${e} ${t}`).join(`, `)}.`:``,files:{roles:`Its alliances with dates (CSV)`,partners:`It and its partners (CSV)`,exchanges:`Its exchanges (CSV)`,all:`All memberships of the atlas (CSV)`}},zh:{partners:`伙伴`,noPlatform:`平台未列名`,platforms:e=>e.length?`所在平台：${e.map(([e,t])=>`${e} ${t}`).join(`，`)}。`:``,files:{roles:`所属联盟与日期（CSV）`,partners:`本机构及其伙伴（CSV）`,exchanges:`交流项目（CSV）`,all:`全部成员关系（CSV）`}}}),he=20;function ge({id:e}){let{language:t,text:n}=s(),r={lang:t,id:e,node:e};return(0,I.jsx)(C,{document:F,variables:r,kind:n.kind.institution,found:e=>e.institution,children:e=>e.institution&&(0,I.jsx)($,{data:e,i:e.institution,variables:r})})}function $({data:e,i:n,variables:r}){let{text:i,root:a,language:o,at:c}=s(),u=O(),d=k(),p=Q[o],m=n.id.slice(n.id.indexOf(`/`)+1),h=`{id:{eq:"${n.id}"}}`,g=n.exchangesOut.totalCount+n.exchangesIn.totalCount;return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(l,{children:[(0,I.jsx)(t,{to:`/browse/institutions`,children:i.nav.browse}),` / `,(0,I.jsx)(t,{to:`/browse/institutions`,children:i.kinds.institution}),n.country&&(0,I.jsxs)(I.Fragment,{children:[` / `,(0,I.jsx)(t,{to:`/browse/institutions`,params:{country:n.country.code.toLowerCase()},children:n.country.name})]})]}),(0,I.jsx)(T,{kind:`institution`,of:n,facts:(0,I.jsx)(_e,{i:n}),actions:(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(w,{title:n.name,data:e,document:F,variables:r,files:[...n.memberships.totalCount?[{label:p.files.roles,href:y(a,`affiliation/ties.csv`,{memberships:`{institution:${h}}`},c)}]:[],...e.network.node?[{label:p.files.partners,href:y(a,`co-membership/nodes.csv`,{around:n.id,radius:`1`,minWeight:`2`},c)}]:[],...g?[{label:p.files.exchanges,href:y(a,`exchange/ties.csv`,{exchanges:`{or:[{provider:${h}},{receiver:${h}}]}`},c)}]:[],{label:p.files.all,href:b(a,`memberships`,c)}]}),(0,I.jsx)(t,{className:`btn`,to:`/paths`,params:{from:n.id},children:d.actions.connect})]})}),(0,I.jsx)(re,{sections:[{id:`alliances`,label:i.kinds.alliance,count:new Set(n.memberships.nodes.map(e=>e.alliance.id)).size},{id:`exchanges`,label:i.kinds.exchange,count:g},{id:`partners`,label:p.partners,count:e.network.node?.ties.totalCount??0},{id:`people`,label:i.kinds.person,count:new Set(n.people.nodes.map(e=>e.person.id)).size},{id:`courses`,label:i.kinds.course,count:n.courses.totalCount},{id:`events`,label:i.kinds.event,count:n.events.totalCount},{id:`figures`,label:i.kinds.figure,count:n.figures.totalCount}]}),(0,I.jsxs)(f,{side:(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(pe,{of:n,network:e.network,dataset:e.dataset}),(0,I.jsx)(x,{note:n.note,sentences:xe(n,u)})]}),children:[(0,I.jsx)(z,{of:n}),(0,I.jsx)(L,{out:n.exchangesOut.nodes,into:n.exchangesIn.nodes,totals:{out:n.exchangesOut.totalCount,into:n.exchangesIn.totalCount}}),Math.max(n.exchangesOut.totalCount,n.exchangesIn.totalCount)>he&&(0,I.jsx)(`p`,{className:`small note`,children:(0,I.jsx)(t,{to:`/browse/exchanges`,params:{of:m},children:d.actions.all(g)})}),(0,I.jsxs)(`div`,{className:n.people.totalCount>0&&n.courses.totalCount+n.events.totalCount>0?`pair`:void 0,children:[(0,I.jsx)(ve,{i:n}),(0,I.jsxs)(`div`,{children:[(0,I.jsx)(ye,{i:n,institution:m}),(0,I.jsx)(be,{i:n})]})]}),(0,I.jsx)(ee,{of:n}),(0,I.jsx)(D,{of:n})]})]})}function _e({i:e}){let{text:t}=s(),n=O();return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`span`,{children:t.words[e.kind]}),e.country&&(0,I.jsxs)(`span`,{children:[(0,I.jsx)(d,{of:`country`,silent:!0}),(0,I.jsx)(v,{thing:e.country}),e.city&&`, ${e.city}`]}),e.founded&&(0,I.jsxs)(`span`,{children:[(0,I.jsx)(`span`,{className:`soft`,children:n.institution.founded}),` `,t.date(e.founded)]}),(0,I.jsx)(S,{url:e.website}),e.identifiers.map(e=>(0,I.jsxs)(`a`,{href:e.url,target:`_blank`,rel:`noopener noreferrer`,title:e.basis??void 0,children:[t.words[e.scheme],` `,e.value]},e.scheme)),(0,I.jsx)(E,{of:e})]})}function ve({i:e}){let{text:t}=s(),n=O();return e.people.totalCount===0?null:(0,I.jsx)(_,{id:`people`,kind:`person`,title:n.institution.people(new Set(e.people.nodes.map(e=>e.person.id)).size),note:n.institution.peopleNote,children:(0,I.jsxs)(`table`,{className:`dense folds`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:n.institution.people(e.people.totalCount)}),(0,I.jsx)(`tbody`,{children:e.people.nodes.map(e=>{let n=ne(e.person);return(0,I.jsxs)(`tr`,{children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(v,{thing:e.person}),n&&(0,I.jsxs)(I.Fragment,{children:[` `,(0,I.jsx)(`span`,{className:`soft`,lang:n.lang,children:n.text})]}),(0,I.jsx)(p,{sources:e.sources,said:{asOf:e.asOf,row:e.id}})]}),(0,I.jsx)(`td`,{children:e.role}),(0,I.jsx)(`td`,{className:`soft r date`,children:e.asOf?t.date(e.asOf):t.unknown})]},e.id)})})]})})}function ye({i:e,institution:n}){let{language:r}=s(),i=k(),a=O(),o=Q[r],{courses:c}=e;return c.totalCount===0?null:(0,I.jsxs)(_,{id:`courses`,kind:`course`,title:a.institution.courses(c.totalCount),note:[a.institution.coursesNote,o.platforms(c.groups.map(e=>[e.node?.__typename===`Institution`?e.node.name:o.noPlatform,e.count]))].join(` `),children:[(0,I.jsxs)(`table`,{className:`dense folds`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:a.institution.courses(c.totalCount)}),(0,I.jsx)(`tbody`,{children:c.nodes.map(e=>(0,I.jsxs)(`tr`,{children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(v,{thing:e}),(0,I.jsx)(p,{sources:e.sources})]}),(0,I.jsx)(`td`,{className:`soft`,children:e.field})]},e.id))})]}),c.totalCount>c.nodes.length&&(0,I.jsx)(`p`,{className:`small note`,children:(0,I.jsx)(t,{to:`/browse/courses`,params:{of:n},children:i.actions.all(c.totalCount)})})]})}function be({i:e}){let{text:t}=s(),n=O();return e.events.totalCount===0?null:(0,I.jsx)(_,{id:`events`,kind:`event`,title:n.institution.events(e.events.totalCount),children:(0,I.jsxs)(`table`,{className:`dense folds`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:n.institution.events(e.events.totalCount)}),(0,I.jsx)(`tbody`,{children:e.events.nodes.map(e=>(0,I.jsxs)(`tr`,{children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(v,{thing:e}),(0,I.jsx)(p,{sources:e.sources})]}),(0,I.jsxs)(`td`,{className:`soft r fold-end`,children:[e.city,e.city&&e.from&&`, `,e.from&&(0,I.jsx)(`span`,{className:`date`,children:t.date(e.from)})]})]},e.id))})]})})}function xe(e,t){let n=new Set(e.memberships.nodes.map(e=>e.alliance.id)),r=new Set(e.memberships.nodes.filter(e=>e.from).map(e=>e.alliance.id));return[e.figures.totalCount===0&&t.limits.figures,r.size<n.size&&t.limits.dates(n.size-r.size,n.size),e.courses.totalCount>0&&t.limits.courses]}export{ge as default};