import{A as e,H as t,J as n,K as r,O as i,Q as a,S as o,U as s,W as c,et as l,j as u,l as d,n as f,p,r as m,u as h,w as g,z as _}from"./parts-DOIHXH6L.js";import{n as v,r as y}from"./downloads-C_HleBYR.js";import{a as ee,c as b,i as x,n as S,o as C,r as w,s as T,t as E}from"./entity-CwHP5WPV.js";import{n as D}from"./exchange-list-Dn4IBRls.js";import{t as te}from"./names-CsjX_ATx.js";import{t as ne}from"./strip-CiWFT2Ub.js";import{r as re}from"./actions-B8sWPgI-.js";import{t as ie}from"./frame-DPIhIGxK.js";import{n as O,t as k}from"./regions-K3HpCc83.js";import{t as A}from"./labels-0YBsfqq9.js";import{t as j}from"./rove-Dlai6yPc.js";var M={name:`Institution`,text:`query Institution($lang: String = "en", $id: ID!, $node: ID!) {
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
}`},N=c();function P({out:t,into:n,totals:r={out:t.length,into:n.length}}){let a=s();if(t.length+n.length===0)return null;let o=[...t.map(e=>({e,gives:!0})),...n.map(e=>({e,gives:!1}))],c=e=>e.from??e.seen??``;return o.sort((e,t)=>c(e.e)>c(t.e)?-1:+(c(e.e)<c(t.e))),(0,N.jsx)(p,{id:`exchanges`,kind:`exchange`,title:a.institution.exchanges(r.out,r.into),children:(0,N.jsxs)(`table`,{className:`folds exchanges`,children:[(0,N.jsx)(`caption`,{className:`hidden`,children:a.institution.exchanges(r.out,r.into)}),(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:(0,N.jsx)(`span`,{className:`hidden`,children:a.institution.gives})}),(0,N.jsx)(`th`,{scope:`col`,children:a.institution.exchange}),(0,N.jsx)(`th`,{scope:`col`,children:a.institution.with}),(0,N.jsx)(`th`,{scope:`col`,children:a.since})]})}),(0,N.jsx)(`tbody`,{children:o.map(({e:t,gives:n})=>{let r=n?t.receiverCountries:t.providerCountries,o=t.figures.nodes[0];return(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`td`,{className:`soft nowrap`,children:n?a.institution.gives:a.institution.takes}),(0,N.jsxs)(`td`,{children:[(0,N.jsx)(g,{thing:t}),(0,N.jsx)(e,{sources:t.sources}),(0,N.jsx)(u,{sources:t.sources,trust:t.trust}),(0,N.jsxs)(`div`,{className:`soft small`,children:[a.words[t.kind],o&&(0,N.jsxs)(N.Fragment,{children:[` · `,(0,N.jsx)(i,{figure:o}),` `,o.measure]})]})]}),(0,N.jsxs)(`td`,{children:[(0,N.jsxs)(`span`,{className:`narrow-only soft`,children:[a.institution.with,` `]}),(0,N.jsx)(D,{of:r})]}),(0,N.jsx)(`td`,{className:`fold-end`,children:(0,N.jsx)(f,{...t})})]},t.id+String(n))})})]})})}var F=250;function I({of:n}){let{text:r,at:i}=t(),a=new Map;for(let e of n.memberships.nodes)a.set(e.alliance.id,[...a.get(e.alliance.id)??[],e]);let o=e=>e.map(e=>e.from??`9999`).sort()[0]??`9999`,s=[...a.values()].sort((e,t)=>o(e)<o(t)?-1:+(o(e)>o(t))),c=n.memberships.nodes.flatMap(e=>[e.from,e.seen,e.to].filter(e=>e!==null).map(e=>m(e).begin)),l=new Date().getFullYear()+1,d=Math.min(l-15,...c.map(Math.floor)),h=e=>(e-d)/(l-d)*F,_=l-d>30?10:5,v=Array.from({length:l-d},(e,t)=>d+t).filter(e=>e%_===0),y=s.filter(e=>e.some(e=>e.from)).length;return s.length===0?(0,N.jsx)(p,{id:`alliances`,kind:`alliance`,title:r.institution.alliances(0),children:(0,N.jsx)(`p`,{className:`soft`,children:r.noneHere})}):(0,N.jsx)(p,{id:`alliances`,kind:`alliance`,title:r.institution.alliances(s.length),note:[i&&r.at.undated(y,s.length-y),r.institution.bars].filter(Boolean).join(` `),children:(0,N.jsxs)(`table`,{className:`alliances`,children:[(0,N.jsx)(`caption`,{className:`hidden`,children:r.institution.alliances(s.length)}),(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:r.table.alliance}),(0,N.jsx)(`th`,{scope:`col`,children:r.table.role}),(0,N.jsx)(`th`,{scope:`col`,children:r.since}),(0,N.jsx)(`td`,{className:`axis-cell`,children:(0,N.jsx)(R,{x:h,ticks:v})})]})}),s.map(t=>{let n=L(t);return(0,N.jsx)(`tbody`,{children:n.map((i,a)=>(0,N.jsxs)(`tr`,{children:[a===0&&(0,N.jsx)(`th`,{scope:`rowgroup`,rowSpan:n.length,children:(0,N.jsx)(g,{thing:t[0].alliance})}),(0,N.jsx)(`td`,{className:`roles`,children:i.map((t,n)=>(0,N.jsxs)(`span`,{children:[n>0&&`, `,t.detail??r.words[t.role],(0,N.jsx)(e,{sources:t.sources,said:{note:t.note,row:t.id}}),(0,N.jsx)(u,{sources:t.sources,trust:t.trust})]},t.id))}),(0,N.jsx)(`td`,{className:`since`,children:(0,N.jsx)(f,{...i[0]})}),a===0&&(0,N.jsx)(`td`,{rowSpan:n.length,className:`bars-cell`,children:(0,N.jsx)(z,{list:t,x:h,ticks:v})})]},i[0].id))},t[0].alliance.id)})]})})}function L(e){let t=new Map;for(let n of e){let e=`${n.from??`9999`}|${n.to}|${n.from?``:n.seen}`;t.set(e,[...t.get(e)??[],n])}let n=e=>e[0].from??`9999`;return[...t.values()].sort((e,t)=>n(e)<n(t)?-1:+(n(e)>n(t)))}function R({x:e,ticks:t}){return(0,N.jsx)(`svg`,{viewBox:`0 0 ${F} 14`,className:`axis`,"aria-hidden":`true`,children:t.map(t=>(0,N.jsx)(`text`,{x:e(t),y:`11`,textAnchor:e(t)<12?`start`:`middle`,children:t},t))})}function z({list:e,x:t,ticks:n}){let r=e.filter(e=>e.from).sort((e,t)=>e.from<t.from?-1:1)[0],i=e.map(e=>e.seen).filter(e=>e!==null).sort().at(-1),a=r?.to?t(m(r.to).end):F;return(0,N.jsxs)(`svg`,{viewBox:`0 0 ${F} 20`,className:`bars`,"aria-hidden":`true`,children:[n.map(e=>(0,N.jsx)(`path`,{d:`M${t(e)} 0v20`,stroke:`var(--line)`},e)),r&&r.from&&(()=>{let{begin:e,end:n}=m(r.from),i=r.from.length===4?6:0;return(0,N.jsxs)(`g`,{fill:`var(--kind-alliance)`,children:[Array.from({length:i},(r,a)=>(0,N.jsx)(`rect`,{x:t(e)+(t(n)-t(e))*a/i,y:`6`,width:(t(n)-t(e))/i,height:`8`,opacity:(a+.5)/i},a)),(0,N.jsx)(`rect`,{x:t(i?n:e),y:`6`,width:Math.max(2,a-t(i?n:e)-(r.to?0:4)),height:`8`}),!r.to&&(0,N.jsx)(`path`,{d:`M${a-5} 6h2l3 4-3 4h-2z`})]})})(),!r&&i&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`path`,{d:`M0 10H${F}`,stroke:`var(--line-strong)`,strokeDasharray:`1 3`}),(0,N.jsx)(`path`,{d:`M${t(m(i).begin)} 5l5 5-5 5-5-5z`,fill:`var(--paper)`,stroke:`var(--kind-alliance)`,strokeWidth:`1.4`})]})]})}var B=l();function V(){let{address:e}=t(),[n,r]=(0,B.useState)();return[n??e.params.sel,r]}var H=180,U=142,W=e=>e.target.country?.region??``;function ae(e){return(e.node?.ties.nodes??[]).flatMap(({weight:e,target:t,basis:n})=>t.__typename===`Institution`?[{weight:e,target:t,basis:n.nodes.flatMap(e=>e.__typename===`Alliance`?[e]:[])}]:[])}function G(e){let t=e.map(e=>e.weight),n=Math.min(...t),r=Math.max(...t);return e=>r===n?1:1-.5800000000000001*(e-n)/(r-n)}var K=e=>{let t=G(e);return[...new Set(e.map(e=>t(e.weight)))].map(e=>({rx:H*e,ry:U*e}))};function q(e){let t=G(e),n=e=>k.indexOf(W(e)),r=[...e].sort((e,t)=>n(e)-n(t)||(e.target.name<t.target.name?-1:1));return r.map((e,n)=>{let i=n/r.length*2*Math.PI-Math.PI/2,a=t(e.weight);return{...e,x:197+Math.cos(i)*a*H,y:165+Math.sin(i)*a*U}})}var J=10,Y=4.5,X=7;function oe({of:e,partners:r,title:i,chosen:a,choose:o}){let{go:s,href:c}=t(),l=j(),u=q(r),d=[...u.map(e=>({id:e.target.id,x:e.x,y:e.y,r:Y})),{id:e.id,x:197,y:165,r:X}],f=[{id:e.id,name:e.name},...[...u].sort((e,t)=>t.weight-e.weight||(e.target.name<t.target.name?-1:1)).slice(0,J).map(e=>({id:e.target.id,name:e.target.name}))],p=u.find(e=>e.target.id===a),m=A(d,f,{width:394,height:330},p&&{id:p.target.id,name:p.target.name});return(0,N.jsxs)(`svg`,{className:`partners`,viewBox:`0 0 394 330`,role:`group`,"aria-label":i,...l,children:[K(r).map(e=>(0,N.jsx)(`ellipse`,{cx:197,cy:165,...e,fill:`none`,stroke:`var(--line)`},e.rx)),u.map(e=>(0,N.jsx)(`path`,{d:`M197 165L${e.x} ${e.y}`,stroke:e===p?`var(--accent)`:`var(--tie)`,strokeWidth:Math.min(4,e.weight-1),opacity:e===p?1:`var(--tie-alpha)`},e.target.id)),(0,N.jsx)(`circle`,{cx:197,cy:165,r:X,fill:O(e.country?.region??``),stroke:`var(--paper)`,strokeWidth:`2`}),u.map(e=>(0,N.jsxs)(`a`,{href:c(n(e.target.id)),"aria-label":`${e.target.name}: ${e.basis.map(e=>e.acronym??e.name).join(`, `)}`,onMouseEnter:()=>o(e.target.id),onMouseLeave:()=>o(void 0),onFocus:()=>o(e.target.id),onBlur:()=>o(void 0),onClick:t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),s(c(n(e.target.id))))},children:[(0,N.jsx)(`circle`,{cx:e.x,cy:e.y,r:`12`,fill:`transparent`}),(0,N.jsx)(`circle`,{cx:e.x,cy:e.y,r:e===p?6.5:Y,fill:O(W(e)),stroke:`var(--paper)`,strokeWidth:`1.5`})]},e.target.id)),(0,N.jsx)(`g`,{"aria-hidden":`true`,className:`labels`,children:m.map(t=>(0,N.jsx)(`text`,{className:t.id===e.id||t.id===a?`strong`:void 0,textAnchor:t.anchor,children:t.lines.map((e,n)=>(0,N.jsx)(`tspan`,{x:t.x,y:t.y+n*13,children:e},n))},t.id))})]})}var Z=7;function se({of:e,network:n,dataset:r}){let{text:i}=t(),[a,o]=V(),s=ae(n),c=n.node?.ties.totalCount??0;if(s.length===0)return null;let l=i.institution.partners(c),u=k.map(e=>[e,s.filter(t=>W(t)===e).length]).filter(([,e])=>e>0),d=s.length<c?` ${i.states.range(1,s.length,c)}.`:``;return(0,N.jsxs)(`div`,{id:`partners`,children:[(0,N.jsxs)(ie,{className:`wide-only`,title:l,note:i.institution.partnersNote,caption:`${n.statement}.${d} ${i.coverage.rule}`,actions:(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(_,{to:`/networks`,params:{sel:e.id},children:i.nav.networks}),(0,N.jsx)(_,{to:`/paths`,params:{from:e.id},children:i.actions.connect}),(0,N.jsx)(re,{version:r.version}),(0,N.jsx)(`a`,{className:`push`,href:`#partner-list`,children:i.actions.table})]}),children:[(0,N.jsx)(oe,{of:e,partners:s,title:l,chosen:a,choose:o}),(0,N.jsx)(`p`,{className:`legend`,children:u.map(([e,t])=>(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`i`,{className:`dot r-${e.toLowerCase()||`unknown`}`}),i.regions[e],` `,t]},e))})]}),(0,N.jsx)(`h2`,{className:`narrow-only`,children:l}),(0,N.jsx)(ce,{of:e,partners:s,total:c,title:l,chosen:a,choose:o})]})}function ce({of:e,partners:n,total:i,title:a,chosen:o,choose:s}){let{text:c}=t();return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`table`,{id:`partner-list`,children:[(0,N.jsx)(`caption`,{className:`hidden`,children:a}),(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:c.institution.partner}),(0,N.jsx)(`th`,{scope:`col`,children:c.institution.shared})]})}),(0,N.jsx)(`tbody`,{children:n.slice(0,Z).map(e=>(0,N.jsxs)(`tr`,{className:e.target.id===o?`on`:void 0,onMouseEnter:()=>s(e.target.id),onMouseLeave:()=>s(void 0),children:[(0,N.jsxs)(`td`,{children:[(0,N.jsx)(g,{thing:e.target}),e.target.country&&(0,N.jsx)(`div`,{className:`soft small`,children:e.target.country.name})]}),(0,N.jsxs)(`td`,{children:[e.basis.map((e,t)=>(0,N.jsxs)(`span`,{children:[t>0&&`, `,(0,N.jsx)(g,{thing:e,children:e.acronym??e.name})]},e.id)),` `,(0,N.jsxs)(`span`,{className:`soft`,children:[`(`,e.weight,`)`]})]})]},e.target.id))})]}),i>Z&&(0,N.jsx)(`p`,{className:`small note`,children:(0,N.jsx)(_,{to:`/networks`,params:{sel:e.id,view:`table`,of:r(e.id)},children:c.actions.all(i)})})]})}var Q=a({en:{partners:`Partners`,noPlatform:`platform not named`,platforms:e=>e.length?`On ${e.map(([e,t])=>`${e} ${t}`).join(`, `)}.`:``,files:{roles:`Its alliances with dates (CSV)`,partners:`It and its partners (CSV)`,exchanges:`Its exchanges (CSV)`,all:`All memberships of the atlas (CSV)`}},zh:{partners:`伙伴`,noPlatform:`平台未列名`,platforms:e=>e.length?`所在平台：${e.map(([e,t])=>`${e} ${t}`).join(`，`)}。`:``,files:{roles:`所属联盟与日期（CSV）`,partners:`本机构及其伙伴（CSV）`,exchanges:`交流项目（CSV）`,all:`全部成员关系（CSV）`}}}),le=20;function $({id:e}){let{language:n,text:r}=t(),i={lang:n,id:e,node:e};return(0,N.jsx)(S,{document:M,variables:i,kind:r.kind.institution,found:e=>e.institution,children:e=>e.institution&&(0,N.jsx)(ue,{data:e,i:e.institution,variables:i})})}function ue({data:e,i:n,variables:r}){let{text:i,root:a,language:o,at:s}=t(),c=Q[o],l=n.id.slice(n.id.indexOf(`/`)+1),u=`{id:{eq:"${n.id}"}}`,f=n.exchangesOut.totalCount+n.exchangesIn.totalCount;return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(h,{children:[(0,N.jsx)(_,{to:`/browse/institutions`,children:i.nav.browse}),` / `,(0,N.jsx)(_,{to:`/browse/institutions`,children:i.kinds.institution}),n.country&&(0,N.jsxs)(N.Fragment,{children:[` / `,(0,N.jsx)(_,{to:`/browse/institutions`,params:{country:n.country.code.toLowerCase()},children:n.country.name})]})]}),(0,N.jsx)(w,{kind:`institution`,of:n,facts:(0,N.jsx)(de,{i:n}),actions:(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(C,{title:n.name,data:e,document:M,variables:r,files:[...n.memberships.totalCount?[{label:c.files.roles,href:v(a,`affiliation/ties.csv`,{memberships:`{institution:${u}}`},s)}]:[],...e.network.node?[{label:c.files.partners,href:v(a,`co-membership/nodes.csv`,{around:n.id,radius:`1`,minWeight:`2`},s)}]:[],...f?[{label:c.files.exchanges,href:v(a,`exchange/ties.csv`,{exchanges:`{or:[{provider:${u}},{receiver:${u}}]}`},s)}]:[],{label:c.files.all,href:y(a,`memberships`,s)}]}),(0,N.jsx)(_,{className:`btn`,to:`/paths`,params:{from:n.id},children:i.actions.connect})]})}),(0,N.jsx)(ne,{sections:[{id:`alliances`,label:i.kinds.alliance,count:new Set(n.memberships.nodes.map(e=>e.alliance.id)).size},{id:`exchanges`,label:i.kinds.exchange,count:f},{id:`partners`,label:c.partners,count:e.network.node?.ties.totalCount??0},{id:`people`,label:i.kinds.person,count:new Set(n.people.nodes.map(e=>e.person.id)).size},{id:`courses`,label:i.kinds.course,count:n.courses.totalCount},{id:`events`,label:i.kinds.event,count:n.events.totalCount},{id:`figures`,label:i.kinds.figure,count:n.figures.totalCount}]}),(0,N.jsxs)(d,{side:(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(se,{of:n,network:e.network,dataset:e.dataset}),(0,N.jsx)(ee,{note:n.note,sentences:he(n,i)})]}),children:[(0,N.jsx)(I,{of:n}),(0,N.jsx)(P,{out:n.exchangesOut.nodes,into:n.exchangesIn.nodes,totals:{out:n.exchangesOut.totalCount,into:n.exchangesIn.totalCount}}),Math.max(n.exchangesOut.totalCount,n.exchangesIn.totalCount)>le&&(0,N.jsx)(`p`,{className:`small note`,children:(0,N.jsx)(_,{to:`/browse/exchanges`,params:{of:l},children:i.actions.all(f)})}),(0,N.jsxs)(`div`,{className:n.people.totalCount>0&&n.courses.totalCount+n.events.totalCount>0?`pair`:void 0,children:[(0,N.jsx)(fe,{i:n}),(0,N.jsxs)(`div`,{children:[(0,N.jsx)(pe,{i:n,institution:l}),(0,N.jsx)(me,{i:n})]})]}),(0,N.jsx)(x,{of:n}),(0,N.jsx)(E,{of:n})]})]})}function de({i:e}){let{text:n}=t();return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`span`,{children:n.words[e.kind]}),e.country&&(0,N.jsxs)(`span`,{children:[(0,N.jsx)(o,{of:`country`,silent:!0}),(0,N.jsx)(g,{thing:e.country}),e.city&&`, ${e.city}`]}),e.founded&&(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`span`,{className:`soft`,children:n.institution.founded}),` `,n.date(e.founded)]}),(0,N.jsx)(b,{url:e.website}),e.identifiers.map(e=>(0,N.jsxs)(`a`,{href:e.url,target:`_blank`,rel:`noopener noreferrer`,title:e.basis??void 0,children:[n.words[e.scheme],` `,e.value]},e.scheme)),(0,N.jsx)(T,{of:e})]})}function fe({i:n}){let{text:r}=t();return n.people.totalCount===0?null:(0,N.jsx)(p,{id:`people`,kind:`person`,title:r.institution.people(new Set(n.people.nodes.map(e=>e.person.id)).size),note:r.institution.peopleNote,children:(0,N.jsxs)(`table`,{className:`dense folds`,children:[(0,N.jsx)(`caption`,{className:`hidden`,children:r.institution.people(n.people.totalCount)}),(0,N.jsx)(`tbody`,{children:n.people.nodes.map(t=>{let n=te(t.person);return(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`td`,{children:[(0,N.jsx)(g,{thing:t.person}),n&&(0,N.jsxs)(N.Fragment,{children:[` `,(0,N.jsx)(`span`,{className:`soft`,lang:n.lang,children:n.text})]}),(0,N.jsx)(e,{sources:t.sources,said:{asOf:t.asOf,row:t.id}})]}),(0,N.jsx)(`td`,{children:t.role}),(0,N.jsx)(`td`,{className:`soft r date`,children:t.asOf?r.date(t.asOf):r.unknown})]},t.id)})})]})})}function pe({i:n,institution:r}){let{text:i,language:a}=t(),o=Q[a],{courses:s}=n;return s.totalCount===0?null:(0,N.jsxs)(p,{id:`courses`,kind:`course`,title:i.institution.courses(s.totalCount),note:[i.institution.coursesNote,o.platforms(s.groups.map(e=>[e.node?.__typename===`Institution`?e.node.name:o.noPlatform,e.count]))].join(` `),children:[(0,N.jsxs)(`table`,{className:`dense folds`,children:[(0,N.jsx)(`caption`,{className:`hidden`,children:i.institution.courses(s.totalCount)}),(0,N.jsx)(`tbody`,{children:s.nodes.map(t=>(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`td`,{children:[(0,N.jsx)(g,{thing:t}),(0,N.jsx)(e,{sources:t.sources})]}),(0,N.jsx)(`td`,{className:`soft`,children:t.field})]},t.id))})]}),s.totalCount>s.nodes.length&&(0,N.jsx)(`p`,{className:`small note`,children:(0,N.jsx)(_,{to:`/browse/courses`,params:{of:r},children:i.actions.all(s.totalCount)})})]})}function me({i:n}){let{text:r}=t();return n.events.totalCount===0?null:(0,N.jsx)(p,{id:`events`,kind:`event`,title:r.institution.events(n.events.totalCount),children:(0,N.jsxs)(`table`,{className:`dense folds`,children:[(0,N.jsx)(`caption`,{className:`hidden`,children:r.institution.events(n.events.totalCount)}),(0,N.jsx)(`tbody`,{children:n.events.nodes.map(t=>(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`td`,{children:[(0,N.jsx)(g,{thing:t}),(0,N.jsx)(e,{sources:t.sources})]}),(0,N.jsxs)(`td`,{className:`soft r fold-end`,children:[t.city,t.city&&t.from&&`, `,t.from&&(0,N.jsx)(`span`,{className:`date`,children:r.date(t.from)})]})]},t.id))})]})})}function he(e,t){let n=new Set(e.memberships.nodes.map(e=>e.alliance.id)),r=new Set(e.memberships.nodes.filter(e=>e.from).map(e=>e.alliance.id));return[e.figures.totalCount===0&&t.limits.figures,r.size<n.size&&t.limits.dates(n.size-r.size,n.size),e.courses.totalCount>0&&t.limits.courses]}export{$ as default};