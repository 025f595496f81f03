import{F as e,G as t,K as n,L as r,M as i,N as a,S as o,V as s,W as c,Z as l,n as u,q as d,r as f,rt as p,tt as m,x as h,y as g,z as _}from"./parts-Dz76KKy6.js";import{n as v,r as y}from"./downloads-C_HleBYR.js";import{a as b,c as x,i as S,n as ee,o as C,r as w,s as T,t as E}from"./entity-C_Jf237q.js";import{t as D}from"./entities-CsoPDzSn.js";import{n as O}from"./exchange-list-CicTlGao.js";import{t as te}from"./names-CsjX_ATx.js";import{n as ne,t as re}from"./tie-Osv9zP96.js";import{a as k,r as ie}from"./actions-DOGF249u.js";import{t as ae}from"./frame-DYDuoa-r.js";import{n as oe,t as se}from"./named-only-eYQrm9gf.js";import{n as A,r as j}from"./regions-jk-e7vNt.js";import{n as M,t as N}from"./labels-oB8sECwl.js";import{t as P}from"./rove-tmj1RCkO.js";var F={name:`Institution`,text:`query Institution($lang: String = "en", $id: ID!, $node: ID!) {
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
}`},I=d();function L({out:t,into:r,totals:i={out:t.length,into:r.length}}){let a=n(),s=D();if(t.length+r.length===0)return null;let c=[...t.map(e=>({e,gives:!0})),...r.map(e=>({e,gives:!1}))],l=e=>e.from??e.seen??``;return c.sort((e,t)=>l(e.e)>l(t.e)?-1:+(l(e.e)<l(t.e))),(0,I.jsx)(e,{id:`exchanges`,kind:`exchange`,title:s.institution.exchanges(i.out,i.into),children:(0,I.jsxs)(`table`,{className:`folds exchanges`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:s.institution.exchanges(i.out,i.into)}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:(0,I.jsx)(`span`,{className:`hidden`,children:s.institution.gives})}),(0,I.jsx)(`th`,{scope:`col`,children:s.institution.exchange}),(0,I.jsx)(`th`,{scope:`col`,children:s.institution.with}),(0,I.jsx)(`th`,{scope:`col`,children:a.since})]})}),(0,I.jsx)(`tbody`,{children:c.map(({e,gives:t})=>{let n=t?e.receiverCountries:e.providerCountries,r=e.figures.nodes[0];return(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`td`,{className:`soft nowrap`,children:t?s.institution.gives:s.institution.takes}),(0,I.jsxs)(`td`,{children:[(0,I.jsx)(_,{thing:e}),(0,I.jsx)(h,{sources:e.sources}),(0,I.jsx)(o,{sources:e.sources,trust:e.trust}),(0,I.jsxs)(`div`,{className:`soft small`,children:[a.words[e.kind],r&&(0,I.jsxs)(I.Fragment,{children:[` · `,(0,I.jsx)(g,{figure:r}),` `,r.measure]})]})]}),(0,I.jsxs)(`td`,{children:[(0,I.jsxs)(`span`,{className:`narrow-only soft`,children:[s.institution.with,` `]}),(0,I.jsx)(O,{of:n})]}),(0,I.jsx)(`td`,{className:`fold-end`,children:(0,I.jsx)(u,{...e})})]},e.id+String(t))})})]})})}var R=250;function z({of:n}){let{text:r,at:i}=t(),a=k(),s=D(),c=new Map;for(let e of n.memberships.nodes)c.set(e.alliance.id,[...c.get(e.alliance.id)??[],e]);let l=e=>e.map(e=>e.from??`9999`).sort()[0]??`9999`,d=[...c.values()].sort((e,t)=>l(e)<l(t)?-1:+(l(e)>l(t))),p=n.memberships.nodes.flatMap(e=>[e.from,e.seen,e.to].filter(e=>e!==null).map(e=>f(e).begin)),m=new Date().getFullYear()+1,g=Math.min(m-15,...p.map(Math.floor)),v=e=>(e-g)/(m-g)*R,y=m-g>30?10:5,b=Array.from({length:m-g},(e,t)=>g+t).filter(e=>e%y===0),x=d.filter(e=>e.some(e=>e.from)).length;return d.length===0?(0,I.jsx)(e,{id:`alliances`,kind:`alliance`,title:s.institution.alliances(0),children:(0,I.jsx)(`p`,{className:`soft`,children:r.noneHere})}):(0,I.jsx)(e,{id:`alliances`,kind:`alliance`,title:s.institution.alliances(d.length),note:[i&&r.at.undated(x,d.length-x),s.institution.bars].filter(Boolean).join(r.gap),children:(0,I.jsxs)(`table`,{className:`alliances`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:s.institution.alliances(d.length)}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:a.table.alliance}),(0,I.jsx)(`th`,{scope:`col`,children:a.table.role}),(0,I.jsx)(`th`,{scope:`col`,children:r.since}),(0,I.jsx)(`td`,{className:`axis-cell`,children:(0,I.jsx)(V,{x:v,ticks:b})})]})}),d.map(e=>{let t=B(e);return(0,I.jsx)(`tbody`,{children:t.map((n,i)=>(0,I.jsxs)(`tr`,{children:[i===0&&(0,I.jsx)(`th`,{scope:`rowgroup`,rowSpan:t.length,children:(0,I.jsx)(_,{thing:e[0].alliance})}),(0,I.jsx)(`td`,{className:`roles`,children:n.map((e,t)=>(0,I.jsxs)(`span`,{children:[t>0&&r.list,e.detail??r.words[e.role],(0,I.jsx)(h,{sources:e.sources,said:{note:e.note,row:e.id}}),(0,I.jsx)(o,{sources:e.sources,trust:e.trust})]},e.id))}),(0,I.jsx)(`td`,{className:`since`,children:(0,I.jsx)(u,{...n[0]})}),i===0&&(0,I.jsx)(`td`,{rowSpan:t.length,className:`bars-cell`,children:(0,I.jsx)(H,{list:e,x:v,ticks:b})})]},n[0].id))},e[0].alliance.id)})]})})}function B(e){let t=new Map;for(let n of e){let e=`${n.from??`9999`}|${n.to}|${n.from?``:n.seen}`;t.set(e,[...t.get(e)??[],n])}let n=e=>e[0].from??`9999`;return[...t.values()].sort((e,t)=>n(e)<n(t)?-1:+(n(e)>n(t)))}function V({x:e,ticks:t}){return(0,I.jsx)(`svg`,{viewBox:`0 0 ${R} 14`,className:`axis`,"aria-hidden":`true`,children:t.map(t=>(0,I.jsx)(`text`,{x:e(t),y:`11`,textAnchor:e(t)<12?`start`:`middle`,children:t},t))})}function H({list:e,x:t,ticks:n}){let r=e.filter(e=>e.from).sort((e,t)=>e.from<t.from?-1:1)[0],i=e.map(e=>e.seen).filter(e=>e!==null).sort().at(-1),a=r?.to?t(f(r.to).end):R;return(0,I.jsxs)(`svg`,{viewBox:`0 0 ${R} 20`,className:`bars`,"aria-hidden":`true`,children:[n.map(e=>(0,I.jsx)(`path`,{d:`M${t(e)} 0v20`,stroke:`var(--line)`},e)),r&&r.from&&(()=>{let{begin:e,end:n}=f(r.from),i=r.from.length===4?6:0;return(0,I.jsxs)(`g`,{fill:`var(--kind-alliance)`,children:[Array.from({length:i},(r,a)=>(0,I.jsx)(`rect`,{x:t(e)+(t(n)-t(e))*a/i,y:`6`,width:(t(n)-t(e))/i,height:`8`,opacity:(a+.5)/i},a)),(0,I.jsx)(`rect`,{x:t(i?n:e),y:`6`,width:Math.max(2,a-t(i?n:e)-(r.to?0:4)),height:`8`}),!r.to&&(0,I.jsx)(`path`,{d:`M${a-5} 6h2l3 4-3 4h-2z`})]})})(),!r&&i&&(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`path`,{d:`M0 10H${R}`,stroke:`var(--line-strong)`,strokeDasharray:`1 3`}),(0,I.jsx)(`path`,{d:`M${t(f(i).begin)} 5l5 5-5 5-5-5z`,fill:`var(--paper)`,stroke:`var(--kind-alliance)`,strokeWidth:`1.4`})]})]})}var U=p();function W(){let{address:e}=t(),[n,r]=(0,U.useState)();return[n??e.params.sel,r]}var G=180,K=142,q=e=>e.target.country?.region??``;function ce(e){return(e.node?.ties.nodes??[]).flatMap(({weight:e,target:t,basis:n})=>t.__typename===`Institution`?[{weight:e,target:t,basis:n.nodes.flatMap(e=>e.__typename===`Alliance`?[e]:[])}]:[])}function J(e){let t=e.map(e=>e.weight),n=Math.min(...t),r=Math.max(...t);return e=>r===n?1:1-.5800000000000001*(e-n)/(r-n)}var le=e=>{let t=J(e);return[...new Set(e.map(e=>t(e.weight)))].map(e=>({rx:G*e,ry:K*e}))};function ue(e){let t=J(e),n=e=>A.indexOf(q(e)),r=[...e].sort((e,t)=>n(e)-n(t)||(e.target.name<t.target.name?-1:1));return r.map((e,n)=>{let i=n/r.length*2*Math.PI-Math.PI/2,a=t(e.weight);return{...e,x:197+Math.cos(i)*a*G,y:165+Math.sin(i)*a*K}})}var de=10,Y=4.5,X=7;function fe({of:e,partners:n,title:r,chosen:i,choose:a}){let{href:o,text:s}=t(),u=c(),d=P(),f=ue(n),p=[...f.map(e=>({id:e.target.id,x:e.x,y:e.y,r:Y})),{id:e.id,x:197,y:165,r:X}],m=[{id:e.id,name:e.name},...[...f].sort((e,t)=>t.weight-e.weight||(e.target.name<t.target.name?-1:1)).slice(0,de).map(e=>({id:e.target.id,name:e.target.name}))],h=f.find(e=>e.target.id===i),g=M(p,m,{width:394,height:330},{chosen:h&&{id:h.target.id,name:h.target.name}});return(0,I.jsxs)(`svg`,{className:`partners`,viewBox:`0 0 394 330`,role:`group`,"aria-label":r,...d,children:[le(n).map(e=>(0,I.jsx)(`ellipse`,{cx:197,cy:165,...e,fill:`none`,stroke:`var(--line)`},e.rx)),f.map(e=>(0,I.jsx)(`path`,{d:`M197 165L${e.x} ${e.y}`,stroke:e===h?`var(--accent)`:`var(--tie)`,strokeWidth:Math.min(4,e.weight-1),opacity:e===h?1:`var(--tie-alpha)`},e.target.id)),(0,I.jsx)(`circle`,{cx:197,cy:165,r:X,fill:j(e.country?.region??``),stroke:`var(--paper)`,strokeWidth:`2`}),f.map(e=>(0,I.jsxs)(`a`,{href:o(l(e.target.id)),"aria-label":`${e.target.name}: ${e.basis.map(e=>e.acronym??e.name).join(s.list)}`,onMouseEnter:()=>a(e.target.id),onMouseLeave:()=>a(void 0),onFocus:()=>a(e.target.id),onBlur:()=>a(void 0),onClick:u(o(l(e.target.id))),children:[(0,I.jsx)(`circle`,{cx:e.x,cy:e.y,r:`12`,fill:`transparent`}),(0,I.jsx)(`circle`,{cx:e.x,cy:e.y,r:e===h?6.5:Y,fill:j(q(e)),stroke:`var(--paper)`,strokeWidth:`1.5`})]},e.target.id)),(0,I.jsx)(`g`,{"aria-hidden":`true`,className:`labels`,children:g.map(t=>(0,I.jsx)(`text`,{className:t.id===e.id||t.id===i?`strong`:void 0,textAnchor:t.anchor,children:t.lines.map((e,n)=>(0,I.jsx)(`tspan`,{x:t.x,y:t.y+n*N(t.size),children:e},n))},t.id))})]})}var Z=7;function pe({of:e,network:n,dataset:r}){let{text:i}=t(),a=k(),o=D(),c=oe(),[l,u]=W(),d=ce(n),f=n.node?.ties.totalCount??0;if(d.length===0)return null;let p=o.institution.partners(f),m=A.map(e=>[e,d.filter(t=>q(t)===e).length]).filter(([,e])=>e>0),h=d.length<f?` ${i.states.range(1,d.length,f)}.`:``;return(0,I.jsxs)(`div`,{id:`partners`,children:[(0,I.jsxs)(ae,{className:`wide-only`,title:p,note:o.institution.partnersNote,caption:`${n.statement}.${h} ${c(se([...new Map(e.memberships.nodes.map(e=>[e.alliance.id,e.alliance])).values()]))}`,actions:(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(s,{to:`/networks`,params:{sel:e.id},children:i.nav.networks}),(0,I.jsx)(s,{to:`/paths`,params:{from:e.id},children:a.actions.connect}),(0,I.jsx)(ie,{version:r.version}),(0,I.jsx)(`a`,{className:`push`,href:`#partner-list`,children:a.actions.table})]}),children:[(0,I.jsx)(fe,{of:e,partners:d,title:p,chosen:l,choose:u}),(0,I.jsx)(`p`,{className:`legend`,children:m.map(([e,t])=>(0,I.jsxs)(`span`,{children:[(0,I.jsx)(`i`,{className:`dot r-${e.toLowerCase()||`unknown`}`}),i.regions[e],` `,t]},e))})]}),(0,I.jsx)(`h2`,{className:`narrow-only`,children:p}),(0,I.jsx)(me,{of:e,partners:d,total:f,title:p,chosen:l,choose:u})]})}function me({of:e,partners:n,total:r,title:i,chosen:a,choose:o}){let{text:c}=t(),l=k(),u=D();return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(`table`,{id:`partner-list`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:i}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:u.institution.partner}),(0,I.jsx)(`th`,{scope:`col`,children:u.institution.shared})]})}),(0,I.jsx)(`tbody`,{children:n.slice(0,Z).map(t=>(0,I.jsxs)(`tr`,{className:t.target.id===a?`on`:void 0,onMouseEnter:()=>o(t.target.id),onMouseLeave:()=>o(void 0),children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(_,{thing:t.target}),t.target.country&&(0,I.jsx)(`div`,{className:`soft small`,children:t.target.country.name})]}),(0,I.jsxs)(`td`,{children:[t.basis.map((e,t)=>(0,I.jsxs)(`span`,{children:[t>0&&c.list,(0,I.jsx)(_,{thing:e,children:e.acronym??e.name})]},e.id)),` (`,(0,I.jsx)(re,{a:e.id,b:t.target.id,children:t.weight}),`)`]})]},t.target.id))})]}),r>Z&&(0,I.jsx)(`p`,{className:`small note`,children:(0,I.jsx)(s,{to:`/networks`,params:{of:e.id,view:`ties`},children:l.actions.all(r)})})]})}var Q=m({en:{partners:`Partners`,noPlatform:`platform not named`,platforms:e=>e.length?`On ${e.map(([e,t])=>`${e} ${t}`).join(`, `)}.`:``,files:{roles:`Its alliances with dates (CSV)`,partners:`It and its partners (CSV)`,exchanges:`Its exchanges (CSV)`,all:`All memberships of the atlas (CSV)`}},zh:{partners:`伙伴`,noPlatform:`平台未列名`,platforms:e=>e.length?`所在平台：${e.map(([e,t])=>`${e} ${t}`).join(`，`)}。`:``,files:{roles:`所属联盟与日期（CSV）`,partners:`本机构及其伙伴（CSV）`,exchanges:`交流项目（CSV）`,all:`全部成员关系（CSV）`}}}),he=20;function ge({id:e}){let{language:n,text:r}=t(),i={lang:n,id:e,node:e};return(0,I.jsx)(ee,{document:F,variables:i,kind:r.kind.institution,found:e=>e.institution,children:e=>e.institution&&(0,I.jsx)($,{data:e,i:e.institution,variables:i})})}function $({data:e,i:n,variables:r}){let{text:o,root:c,language:l,at:u}=t(),d=D(),f=k(),p=Q[l],m=n.id.slice(n.id.indexOf(`/`)+1),h=`{id:{eq:"${n.id}"}}`,g=n.exchangesOut.totalCount+n.exchangesIn.totalCount;return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(a,{children:[(0,I.jsx)(s,{to:`/browse/institutions`,children:o.nav.browse}),` / `,(0,I.jsx)(s,{to:`/browse/institutions`,children:o.kinds.institution}),n.country&&(0,I.jsxs)(I.Fragment,{children:[` / `,(0,I.jsx)(s,{to:`/browse/institutions`,params:{country:n.country.code.toLowerCase()},children:n.country.name})]})]}),(0,I.jsx)(w,{kind:`institution`,of:n,facts:(0,I.jsx)(_e,{i:n}),actions:(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(C,{title:n.name,data:e,document:F,variables:r,files:[...n.memberships.totalCount?[{label:p.files.roles,href:v(c,`affiliation/ties.csv`,{memberships:`{institution:${h}}`},u)}]:[],...e.network.node?[{label:p.files.partners,href:v(c,`co-membership/nodes.csv`,{around:n.id,radius:`1`,minWeight:`2`},u)}]:[],...g?[{label:p.files.exchanges,href:v(c,`exchange/ties.csv`,{exchanges:`{or:[{provider:${h}},{receiver:${h}}]}`},u)}]:[],{label:p.files.all,href:y(c,`memberships`,u)}]}),(0,I.jsx)(s,{className:`btn`,to:`/paths`,params:{from:n.id},children:f.actions.connect})]})}),(0,I.jsx)(ne,{sections:[{id:`alliances`,label:o.kinds.alliance,count:new Set(n.memberships.nodes.map(e=>e.alliance.id)).size},{id:`exchanges`,label:o.kinds.exchange,count:g},{id:`partners`,label:p.partners,count:e.network.node?.ties.totalCount??0},{id:`people`,label:o.kinds.person,count:new Set(n.people.nodes.map(e=>e.person.id)).size},{id:`courses`,label:o.kinds.course,count:n.courses.totalCount},{id:`events`,label:o.kinds.event,count:n.events.totalCount},{id:`figures`,label:o.kinds.figure,count:n.figures.totalCount}]}),(0,I.jsxs)(i,{side:(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(pe,{of:n,network:e.network,dataset:e.dataset}),(0,I.jsx)(b,{note:n.note,sentences:xe(n,d)})]}),children:[(0,I.jsx)(z,{of:n}),(0,I.jsx)(L,{out:n.exchangesOut.nodes,into:n.exchangesIn.nodes,totals:{out:n.exchangesOut.totalCount,into:n.exchangesIn.totalCount}}),Math.max(n.exchangesOut.totalCount,n.exchangesIn.totalCount)>he&&(0,I.jsx)(`p`,{className:`small note`,children:(0,I.jsx)(s,{to:`/browse/exchanges`,params:{of:m},children:f.actions.all(g)})}),(0,I.jsxs)(`div`,{className:n.people.totalCount>0&&n.courses.totalCount+n.events.totalCount>0?`pair`:void 0,children:[(0,I.jsx)(ve,{i:n}),(0,I.jsxs)(`div`,{children:[(0,I.jsx)(ye,{i:n,institution:m}),(0,I.jsx)(be,{i:n})]})]}),(0,I.jsx)(S,{of:n}),(0,I.jsx)(E,{of:n})]})]})}function _e({i:e}){let{text:n}=t(),i=D();return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`span`,{children:n.words[e.kind]}),e.country&&(0,I.jsxs)(`span`,{children:[(0,I.jsx)(r,{of:`country`,silent:!0}),(0,I.jsx)(_,{thing:e.country}),e.city&&`, ${e.city}`]}),e.founded&&(0,I.jsxs)(`span`,{children:[(0,I.jsx)(`span`,{className:`soft`,children:i.institution.founded}),` `,n.date(e.founded)]}),(0,I.jsx)(x,{url:e.website}),e.identifiers.map(e=>(0,I.jsxs)(`a`,{href:e.url,target:`_blank`,rel:`noopener noreferrer`,title:e.basis??void 0,children:[n.words[e.scheme],` `,e.value]},e.scheme)),(0,I.jsx)(T,{of:e})]})}function ve({i:n}){let{text:r}=t(),i=D();return n.people.totalCount===0?null:(0,I.jsx)(e,{id:`people`,kind:`person`,title:i.institution.people(new Set(n.people.nodes.map(e=>e.person.id)).size),note:i.institution.peopleNote,children:(0,I.jsxs)(`table`,{className:`dense folds`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:i.institution.people(n.people.totalCount)}),(0,I.jsx)(`tbody`,{children:n.people.nodes.map(e=>{let t=te(e.person);return(0,I.jsxs)(`tr`,{children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(_,{thing:e.person}),t&&(0,I.jsxs)(I.Fragment,{children:[` `,(0,I.jsx)(`span`,{className:`soft`,lang:t.lang,children:t.text})]}),(0,I.jsx)(h,{sources:e.sources,said:{asOf:e.asOf,row:e.id}})]}),(0,I.jsx)(`td`,{children:e.role}),(0,I.jsx)(`td`,{className:`soft r date`,children:e.asOf?r.date(e.asOf):r.unknown})]},e.id)})})]})})}function ye({i:n,institution:r}){let{language:i,text:a}=t(),o=k(),c=D(),l=Q[i],{courses:u}=n;return u.totalCount===0?null:(0,I.jsxs)(e,{id:`courses`,kind:`course`,title:c.institution.courses(u.totalCount),note:[c.institution.coursesNote,l.platforms(u.groups.map(e=>[e.node?.__typename===`Institution`?e.node.name:l.noPlatform,e.count]))].join(a.gap),children:[(0,I.jsxs)(`table`,{className:`dense folds`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:c.institution.courses(u.totalCount)}),(0,I.jsx)(`tbody`,{children:u.nodes.map(e=>(0,I.jsxs)(`tr`,{children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(_,{thing:e}),(0,I.jsx)(h,{sources:e.sources})]}),(0,I.jsx)(`td`,{className:`soft`,children:e.field})]},e.id))})]}),u.totalCount>u.nodes.length&&(0,I.jsx)(`p`,{className:`small note`,children:(0,I.jsx)(s,{to:`/browse/courses`,params:{of:r},children:o.actions.all(u.totalCount)})})]})}function be({i:n}){let{text:r}=t(),i=D();return n.events.totalCount===0?null:(0,I.jsx)(e,{id:`events`,kind:`event`,title:i.institution.events(n.events.totalCount),children:(0,I.jsxs)(`table`,{className:`dense folds`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:i.institution.events(n.events.totalCount)}),(0,I.jsx)(`tbody`,{children:n.events.nodes.map(e=>(0,I.jsxs)(`tr`,{children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(_,{thing:e}),(0,I.jsx)(h,{sources:e.sources})]}),(0,I.jsxs)(`td`,{className:`soft r fold-end`,children:[e.city,e.city&&e.from&&r.list,e.from&&(0,I.jsx)(`span`,{className:`date`,children:r.date(e.from)})]})]},e.id))})]})})}function xe(e,t){let n=new Set(e.memberships.nodes.map(e=>e.alliance.id)),r=new Set(e.memberships.nodes.filter(e=>e.from).map(e=>e.alliance.id));return[e.figures.totalCount===0&&t.limits.figures,r.size<n.size&&t.limits.dates(n.size-r.size,n.size),e.courses.totalCount>0&&t.limits.courses]}export{ge as default};