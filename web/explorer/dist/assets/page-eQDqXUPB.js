import{B as e,C as t,G as n,H as r,I as i,J as a,K as o,N as s,P as c,Q as l,R as u,S as d,b as f,it as p,n as m,nt as h,q as g,r as _}from"./parts-DKtDdLa3.js";import{n as v,r as y}from"./downloads-C_HleBYR.js";import{a as b,c as x,i as S,n as ee,o as C,r as w,s as T,t as E}from"./entity-CbrGXo2y.js";import{t as D}from"./entities-B9kma30M.js";import{n as O}from"./exchange-list-C7YsuRtZ.js";import{t as te}from"./names-CsjX_ATx.js";import{n as ne,t as re}from"./tie-BatSLHzP.js";import{a as k,r as ie}from"./actions-BcNYxN7j.js";import{t as ae}from"./frame-Db9P9cLm.js";import{n as oe,t as se}from"./named-only-Diftullz.js";import{n as A,r as j}from"./regions-jk-e7vNt.js";import{n as M,t as N}from"./labels-oB8sECwl.js";import{t as P}from"./rove-B1REnFUG.js";var F={name:`Institution`,text:`query Institution($lang: String = "en", $id: ID!, $node: ID!) {
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
}`},I=a();function L({out:n,into:r,totals:a={out:n.length,into:r.length}}){let o=g(),s=D();if(n.length+r.length===0)return null;let c=[...n.map(e=>({e,gives:!0})),...r.map(e=>({e,gives:!1}))],l=e=>e.from??e.seen??``;return c.sort((e,t)=>l(e.e)>l(t.e)?-1:+(l(e.e)<l(t.e))),(0,I.jsx)(i,{id:`exchanges`,kind:`exchange`,title:s.institution.exchanges(a.out,a.into),children:(0,I.jsxs)(`table`,{className:`folds exchanges`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:s.institution.exchanges(a.out,a.into)}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:(0,I.jsx)(`span`,{className:`hidden`,children:s.institution.gives})}),(0,I.jsx)(`th`,{scope:`col`,children:s.institution.exchange}),(0,I.jsx)(`th`,{scope:`col`,children:s.institution.with}),(0,I.jsx)(`th`,{scope:`col`,children:o.since})]})}),(0,I.jsx)(`tbody`,{children:c.map(({e:n,gives:r})=>{let i=r?n.receiverCountries:n.providerCountries,a=n.figures.nodes[0];return(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`td`,{className:`soft nowrap`,children:r?s.institution.gives:s.institution.takes}),(0,I.jsxs)(`td`,{children:[(0,I.jsx)(e,{thing:n}),(0,I.jsx)(d,{sources:n.sources}),(0,I.jsx)(t,{sources:n.sources,trust:n.trust}),(0,I.jsxs)(`div`,{className:`soft small`,children:[o.words[n.kind],a&&(0,I.jsxs)(I.Fragment,{children:[` · `,(0,I.jsx)(f,{figure:a}),` `,a.measure]})]})]}),(0,I.jsxs)(`td`,{children:[(0,I.jsxs)(`span`,{className:`narrow-only soft`,children:[s.institution.with,` `]}),(0,I.jsx)(O,{of:i})]}),(0,I.jsx)(`td`,{className:`fold-end`,children:(0,I.jsx)(m,{...n})})]},n.id+String(r))})})]})})}var R=250;function z({of:n}){let{text:r,at:a}=o(),s=k(),c=D(),l=new Map;for(let e of n.memberships.nodes)l.set(e.alliance.id,[...l.get(e.alliance.id)??[],e]);let u=e=>e.map(e=>e.from??`9999`).sort()[0]??`9999`,f=[...l.values()].sort((e,t)=>u(e)<u(t)?-1:+(u(e)>u(t))),p=n.memberships.nodes.flatMap(e=>[e.from,e.seen,e.to].filter(e=>e!==null).map(e=>_(e).begin)),h=new Date().getFullYear()+1,g=Math.min(h-15,...p.map(Math.floor)),v=e=>(e-g)/(h-g)*R,y=h-g>30?10:5,b=Array.from({length:h-g},(e,t)=>g+t).filter(e=>e%y===0),x=f.filter(e=>e.some(e=>e.from)).length;return f.length===0?(0,I.jsx)(i,{id:`alliances`,kind:`alliance`,title:c.institution.alliances(0),children:(0,I.jsx)(`p`,{className:`soft`,children:r.noneHere})}):(0,I.jsx)(i,{id:`alliances`,kind:`alliance`,title:c.institution.alliances(f.length),note:[a&&r.at.undated(x,f.length-x),c.institution.bars].filter(Boolean).join(r.gap),children:(0,I.jsxs)(`table`,{className:`alliances`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:c.institution.alliances(f.length)}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:s.table.alliance}),(0,I.jsx)(`th`,{scope:`col`,children:s.table.role}),(0,I.jsx)(`th`,{scope:`col`,children:r.since}),(0,I.jsx)(`td`,{className:`axis-cell`,children:(0,I.jsx)(V,{x:v,ticks:b})})]})}),f.map(n=>{let i=B(n);return(0,I.jsx)(`tbody`,{children:i.map((a,o)=>(0,I.jsxs)(`tr`,{children:[o===0&&(0,I.jsx)(`th`,{scope:`rowgroup`,rowSpan:i.length,children:(0,I.jsx)(e,{thing:n[0].alliance})}),(0,I.jsx)(`td`,{className:`roles`,children:a.map((e,n)=>(0,I.jsxs)(`span`,{children:[n>0&&r.list,e.detail??r.words[e.role],(0,I.jsx)(d,{sources:e.sources,said:{note:e.note,row:e.id}}),(0,I.jsx)(t,{sources:e.sources,trust:e.trust})]},e.id))}),(0,I.jsx)(`td`,{className:`since`,children:(0,I.jsx)(m,{...a[0]})}),o===0&&(0,I.jsx)(`td`,{rowSpan:i.length,className:`bars-cell`,children:(0,I.jsx)(H,{list:n,x:v,ticks:b})})]},a[0].id))},n[0].alliance.id)})]})})}function B(e){let t=new Map;for(let n of e){let e=`${n.from??`9999`}|${n.to}|${n.from?``:n.seen}`;t.set(e,[...t.get(e)??[],n])}let n=e=>e[0].from??`9999`;return[...t.values()].sort((e,t)=>n(e)<n(t)?-1:+(n(e)>n(t)))}function V({x:e,ticks:t}){return(0,I.jsx)(`svg`,{viewBox:`0 0 ${R} 14`,className:`axis`,"aria-hidden":`true`,children:t.map(t=>(0,I.jsx)(`text`,{x:e(t),y:`11`,textAnchor:e(t)<12?`start`:`middle`,children:t},t))})}function H({list:e,x:t,ticks:n}){let r=e.filter(e=>e.from).sort((e,t)=>e.from<t.from?-1:1)[0],i=e.map(e=>e.seen).filter(e=>e!==null).sort().at(-1),a=r?.to?t(_(r.to).end):R;return(0,I.jsxs)(`svg`,{viewBox:`0 0 ${R} 20`,className:`bars`,"aria-hidden":`true`,children:[n.map(e=>(0,I.jsx)(`path`,{d:`M${t(e)} 0v20`,stroke:`var(--line)`},e)),r&&r.from&&(()=>{let{begin:e,end:n}=_(r.from),i=r.from.length===4?6:0;return(0,I.jsxs)(`g`,{fill:`var(--kind-alliance)`,children:[Array.from({length:i},(r,a)=>(0,I.jsx)(`rect`,{x:t(e)+(t(n)-t(e))*a/i,y:`6`,width:(t(n)-t(e))/i,height:`8`,opacity:(a+.5)/i},a)),(0,I.jsx)(`rect`,{x:t(i?n:e),y:`6`,width:Math.max(2,a-t(i?n:e)-(r.to?0:4)),height:`8`}),!r.to&&(0,I.jsx)(`path`,{d:`M${a-5} 6h2l3 4-3 4h-2z`})]})})(),!r&&i&&(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`path`,{d:`M0 10H${R}`,stroke:`var(--line-strong)`,strokeDasharray:`1 3`}),(0,I.jsx)(`path`,{d:`M${t(_(i).begin)} 5l5 5-5 5-5-5z`,fill:`var(--paper)`,stroke:`var(--kind-alliance)`,strokeWidth:`1.4`})]})]})}var U=p();function W(){let{address:e}=o(),[t,n]=(0,U.useState)();return[t??e.params.sel,n]}var G=180,K=142,q=e=>e.target.country?.region??``;function ce(e){return(e.node?.ties.nodes??[]).flatMap(({weight:e,target:t,basis:n})=>t.__typename===`Institution`?[{weight:e,target:t,basis:n.nodes.flatMap(e=>e.__typename===`Alliance`?[e]:[])}]:[])}function J(e){let t=e.map(e=>e.weight),n=Math.min(...t),r=Math.max(...t);return e=>r===n?1:1-.5800000000000001*(e-n)/(r-n)}var le=e=>{let t=J(e);return[...new Set(e.map(e=>t(e.weight)))].map(e=>({rx:G*e,ry:K*e}))};function ue(e){let t=J(e),n=e=>A.indexOf(q(e)),r=[...e].sort((e,t)=>n(e)-n(t)||(e.target.name<t.target.name?-1:1));return r.map((e,n)=>{let i=n/r.length*2*Math.PI-Math.PI/2,a=t(e.weight);return{...e,x:197+Math.cos(i)*a*G,y:165+Math.sin(i)*a*K}})}var de=10,Y=4.5,X=7;function fe({of:e,partners:t,title:r,chosen:i,choose:a}){let{href:s,text:c}=o(),u=n(),d=P(),f=ue(t),p=[...f.map(e=>({id:e.target.id,x:e.x,y:e.y,r:Y})),{id:e.id,x:197,y:165,r:X}],m=[{id:e.id,name:e.name},...[...f].sort((e,t)=>t.weight-e.weight||(e.target.name<t.target.name?-1:1)).slice(0,de).map(e=>({id:e.target.id,name:e.target.name}))],h=f.find(e=>e.target.id===i),g=M(p,m,{width:394,height:330},{chosen:h&&{id:h.target.id,name:h.target.name}});return(0,I.jsxs)(`svg`,{className:`partners`,viewBox:`0 0 394 330`,role:`group`,"aria-label":r,...d,children:[le(t).map(e=>(0,I.jsx)(`ellipse`,{cx:197,cy:165,...e,fill:`none`,stroke:`var(--line)`},e.rx)),f.map(e=>(0,I.jsx)(`path`,{d:`M197 165L${e.x} ${e.y}`,stroke:e===h?`var(--accent)`:`var(--tie)`,strokeWidth:Math.min(4,e.weight-1),opacity:e===h?1:`var(--tie-alpha)`},e.target.id)),(0,I.jsx)(`circle`,{cx:197,cy:165,r:X,fill:j(e.country?.region??``),stroke:`var(--paper)`,strokeWidth:`2`}),f.map(e=>(0,I.jsxs)(`a`,{href:s(l(e.target.id)),"aria-label":`${e.target.name}: ${e.basis.map(e=>e.acronym??e.name).join(c.list)}`,onMouseEnter:()=>a(e.target.id),onMouseLeave:()=>a(void 0),onFocus:()=>a(e.target.id),onBlur:()=>a(void 0),onClick:u(s(l(e.target.id))),children:[(0,I.jsx)(`circle`,{cx:e.x,cy:e.y,r:`12`,fill:`transparent`}),(0,I.jsx)(`circle`,{cx:e.x,cy:e.y,r:e===h?6.5:Y,fill:j(q(e)),stroke:`var(--paper)`,strokeWidth:`1.5`})]},e.target.id)),(0,I.jsx)(`g`,{"aria-hidden":`true`,className:`labels`,children:g.map(t=>(0,I.jsx)(`text`,{className:t.id===e.id||t.id===i?`strong`:void 0,textAnchor:t.anchor,children:t.lines.map((e,n)=>(0,I.jsx)(`tspan`,{x:t.x,y:t.y+n*N(t.size),children:e},n))},t.id))})]})}var Z=7;function pe({of:e,network:t,dataset:n}){let{text:i}=o(),a=k(),s=D(),c=oe(),[l,u]=W(),d=ce(t),f=t.node?.ties.totalCount??0;if(d.length===0)return null;let p=s.institution.partners(f),m=A.map(e=>[e,d.filter(t=>q(t)===e).length]).filter(([,e])=>e>0),h=d.length<f?` ${i.states.range(1,d.length,f)}.`:``;return(0,I.jsxs)(`div`,{id:`partners`,children:[(0,I.jsxs)(ae,{className:`wide-only`,title:p,note:s.institution.partnersNote,caption:`${t.statement}.${h} ${c(se([...new Map(e.memberships.nodes.map(e=>[e.alliance.id,e.alliance])).values()]))}`,actions:(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(r,{to:`/networks`,params:{sel:e.id},children:i.nav.networks}),(0,I.jsx)(r,{to:`/paths`,params:{from:e.id},children:a.actions.connect}),(0,I.jsx)(ie,{version:n.version}),(0,I.jsx)(`a`,{className:`push`,href:`#partner-list`,children:a.actions.table})]}),children:[(0,I.jsx)(fe,{of:e,partners:d,title:p,chosen:l,choose:u}),(0,I.jsx)(`p`,{className:`legend`,children:m.map(([e,t])=>(0,I.jsxs)(`span`,{children:[(0,I.jsx)(`i`,{className:`dot r-${e.toLowerCase()||`unknown`}`}),i.regions[e],` `,t]},e))})]}),(0,I.jsx)(`h2`,{className:`narrow-only`,children:p}),(0,I.jsx)(me,{of:e,partners:d,total:f,title:p,chosen:l,choose:u})]})}function me({of:t,partners:n,total:i,title:a,chosen:s,choose:c}){let{text:l}=o(),u=k(),d=D();return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(`table`,{id:`partner-list`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:a}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:d.institution.partner}),(0,I.jsx)(`th`,{scope:`col`,children:d.institution.shared})]})}),(0,I.jsx)(`tbody`,{children:n.slice(0,Z).map(n=>(0,I.jsxs)(`tr`,{className:n.target.id===s?`on`:void 0,onMouseEnter:()=>c(n.target.id),onMouseLeave:()=>c(void 0),children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(e,{thing:n.target}),n.target.country&&(0,I.jsx)(`div`,{className:`soft small`,children:n.target.country.name})]}),(0,I.jsxs)(`td`,{children:[n.basis.map((t,n)=>(0,I.jsxs)(`span`,{children:[n>0&&l.list,(0,I.jsx)(e,{thing:t,children:t.acronym??t.name})]},t.id)),` (`,(0,I.jsx)(re,{a:t.id,b:n.target.id,children:n.weight}),`)`]})]},n.target.id))})]}),i>Z&&(0,I.jsx)(`p`,{className:`small note`,children:(0,I.jsx)(r,{to:`/networks`,params:{of:t.id,view:`ties`},children:u.actions.all(i)})})]})}var Q=h({en:{partners:`Partners`,noPlatform:`platform not named`,platforms:e=>e.length?`On ${e.map(([e,t])=>`${e} ${t}`).join(`, `)}.`:``,files:{roles:`Its alliances with dates (CSV)`,partners:`It and its partners (CSV)`,exchanges:`Its exchanges (CSV)`,all:`All memberships of the atlas (CSV)`}},zh:{partners:`伙伴`,noPlatform:`平台未列名`,platforms:e=>e.length?`所在平台：${e.map(([e,t])=>`${e} ${t}`).join(`，`)}。`:``,files:{roles:`所属联盟与日期（CSV）`,partners:`本机构及其伙伴（CSV）`,exchanges:`交流项目（CSV）`,all:`全部成员关系（CSV）`}}}),he=20;function ge({id:e}){let{language:t,text:n}=o(),r={lang:t,id:e,node:e};return(0,I.jsx)(ee,{document:F,variables:r,kind:n.kind.institution,found:e=>e.institution,children:e=>e.institution&&(0,I.jsx)($,{data:e,i:e.institution,variables:r})})}function $({data:e,i:t,variables:n}){let{text:i,root:a,language:l,at:u}=o(),d=D(),f=k(),p=Q[l],m=t.id.slice(t.id.indexOf(`/`)+1),h=`{id:{eq:"${t.id}"}}`,g=t.exchangesOut.totalCount+t.exchangesIn.totalCount;return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(c,{children:[(0,I.jsx)(r,{to:`/browse/institutions`,children:i.nav.browse}),` / `,(0,I.jsx)(r,{to:`/browse/institutions`,children:i.kinds.institution}),t.country&&(0,I.jsxs)(I.Fragment,{children:[` / `,(0,I.jsx)(r,{to:`/browse/institutions`,params:{country:t.country.code.toLowerCase()},children:t.country.name})]})]}),(0,I.jsx)(w,{kind:`institution`,of:t,facts:(0,I.jsx)(_e,{i:t}),actions:(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(C,{title:t.name,data:e,document:F,variables:n,files:[...t.memberships.totalCount?[{label:p.files.roles,href:v(a,`affiliation/ties.csv`,{memberships:`{institution:${h}}`},u)}]:[],...e.network.node?[{label:p.files.partners,href:v(a,`co-membership/nodes.csv`,{around:t.id,radius:`1`,minWeight:`2`},u)}]:[],...g?[{label:p.files.exchanges,href:v(a,`exchange/ties.csv`,{exchanges:`{or:[{provider:${h}},{receiver:${h}}]}`},u)}]:[],{label:p.files.all,href:y(a,`memberships`,u)}]}),(0,I.jsx)(r,{className:`btn`,to:`/paths`,params:{from:t.id},children:f.actions.connect})]})}),(0,I.jsx)(ne,{sections:[{id:`alliances`,label:i.kinds.alliance,count:new Set(t.memberships.nodes.map(e=>e.alliance.id)).size},{id:`exchanges`,label:i.kinds.exchange,count:g},{id:`partners`,label:p.partners,count:e.network.node?.ties.totalCount??0},{id:`people`,label:i.kinds.person,count:new Set(t.people.nodes.map(e=>e.person.id)).size},{id:`courses`,label:i.kinds.course,count:t.courses.totalCount},{id:`events`,label:i.kinds.event,count:t.events.totalCount},{id:`figures`,label:i.kinds.figure,count:t.figures.totalCount}]}),(0,I.jsxs)(s,{side:(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(pe,{of:t,network:e.network,dataset:e.dataset}),(0,I.jsx)(b,{note:t.note,sentences:xe(t,d)})]}),children:[(0,I.jsx)(z,{of:t}),(0,I.jsx)(L,{out:t.exchangesOut.nodes,into:t.exchangesIn.nodes,totals:{out:t.exchangesOut.totalCount,into:t.exchangesIn.totalCount}}),Math.max(t.exchangesOut.totalCount,t.exchangesIn.totalCount)>he&&(0,I.jsx)(`p`,{className:`small note`,children:(0,I.jsx)(r,{to:`/browse/exchanges`,params:{of:m},children:f.actions.all(g)})}),(0,I.jsxs)(`div`,{className:t.people.totalCount>0&&t.courses.totalCount+t.events.totalCount>0?`pair`:void 0,children:[(0,I.jsx)(ve,{i:t}),(0,I.jsxs)(`div`,{children:[(0,I.jsx)(ye,{i:t,institution:m}),(0,I.jsx)(be,{i:t})]})]}),(0,I.jsx)(S,{of:t}),(0,I.jsx)(E,{of:t})]})]})}function _e({i:t}){let{text:n}=o(),r=D();return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`span`,{children:n.words[t.kind]}),t.country&&(0,I.jsxs)(`span`,{children:[(0,I.jsx)(u,{of:`country`,silent:!0}),(0,I.jsx)(e,{thing:t.country}),t.city&&`, ${t.city}`]}),t.founded&&(0,I.jsxs)(`span`,{children:[(0,I.jsx)(`span`,{className:`soft`,children:r.institution.founded}),` `,n.date(t.founded)]}),(0,I.jsx)(x,{url:t.website}),t.identifiers.map(e=>(0,I.jsxs)(`a`,{href:e.url,target:`_blank`,rel:`noopener noreferrer`,title:e.basis??void 0,children:[n.words[e.scheme],` `,e.value]},e.scheme)),(0,I.jsx)(T,{of:t})]})}function ve({i:t}){let{text:n}=o(),r=D();return t.people.totalCount===0?null:(0,I.jsx)(i,{id:`people`,kind:`person`,title:r.institution.people(new Set(t.people.nodes.map(e=>e.person.id)).size),note:r.institution.peopleNote,children:(0,I.jsxs)(`table`,{className:`dense folds`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:r.institution.people(t.people.totalCount)}),(0,I.jsx)(`tbody`,{children:t.people.nodes.map(t=>{let r=te(t.person);return(0,I.jsxs)(`tr`,{children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(e,{thing:t.person}),r&&(0,I.jsxs)(I.Fragment,{children:[` `,(0,I.jsx)(`span`,{className:`soft`,lang:r.lang,children:r.text})]}),(0,I.jsx)(d,{sources:t.sources,said:{asOf:t.asOf,row:t.id}})]}),(0,I.jsx)(`td`,{children:t.role}),(0,I.jsx)(`td`,{className:`soft r date`,children:t.asOf?n.date(t.asOf):n.unknown})]},t.id)})})]})})}function ye({i:t,institution:n}){let{language:a,text:s}=o(),c=k(),l=D(),u=Q[a],{courses:f}=t;return f.totalCount===0?null:(0,I.jsxs)(i,{id:`courses`,kind:`course`,title:l.institution.courses(f.totalCount),note:[l.institution.coursesNote,u.platforms(f.groups.map(e=>[e.node?.__typename===`Institution`?e.node.name:u.noPlatform,e.count]))].join(s.gap),children:[(0,I.jsxs)(`table`,{className:`dense folds`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:l.institution.courses(f.totalCount)}),(0,I.jsx)(`tbody`,{children:f.nodes.map(t=>(0,I.jsxs)(`tr`,{children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(e,{thing:t}),(0,I.jsx)(d,{sources:t.sources})]}),(0,I.jsx)(`td`,{className:`soft`,children:t.field})]},t.id))})]}),f.totalCount>f.nodes.length&&(0,I.jsx)(`p`,{className:`small note`,children:(0,I.jsx)(r,{to:`/browse/courses`,params:{of:n},children:c.actions.all(f.totalCount)})})]})}function be({i:t}){let{text:n}=o(),r=D();return t.events.totalCount===0?null:(0,I.jsx)(i,{id:`events`,kind:`event`,title:r.institution.events(t.events.totalCount),children:(0,I.jsxs)(`table`,{className:`dense folds`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:r.institution.events(t.events.totalCount)}),(0,I.jsx)(`tbody`,{children:t.events.nodes.map(t=>(0,I.jsxs)(`tr`,{children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(e,{thing:t}),(0,I.jsx)(d,{sources:t.sources})]}),(0,I.jsxs)(`td`,{className:`soft r fold-end`,children:[t.city,t.city&&t.from&&n.list,t.from&&(0,I.jsx)(`span`,{className:`date`,children:n.date(t.from)})]})]},t.id))})]})})}function xe(e,t){let n=new Set(e.memberships.nodes.map(e=>e.alliance.id)),r=new Set(e.memberships.nodes.filter(e=>e.from).map(e=>e.alliance.id));return[e.figures.totalCount===0&&t.limits.figures,r.size<n.size&&t.limits.dates(n.size-r.size,n.size),e.courses.totalCount>0&&t.limits.courses]}export{ge as default};