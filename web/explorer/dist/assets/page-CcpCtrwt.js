import{B as e,H as t,I as n,J as r,K as i,N as a,P as o,R as s,S as c,X as l,n as u,nt as d}from"./parts-DKtDdLa3.js";import{n as f,r as p}from"./downloads-C_HleBYR.js";import{a as m,i as h,n as g,o as _,r as v,s as y,t as b}from"./entity-CbrGXo2y.js";import{t as x}from"./entities-B9kma30M.js";import{a as S}from"./actions-BcNYxN7j.js";var C={name:`Exchange`,text:`query Exchange($lang: String = "en", $id: ID!) {
  dataset {
    ...Cited
  }
  exchange(id: $id) {
    ...Head
    kind
    fields
    from
    to
    seen
    alliance {
      id
      name(language: $lang)
      acronym
    }
    providerCountries {
      id
      code
      name(language: $lang)
      location {
        latitude
        longitude
      }
    }
    receiverCountries {
      id
      code
      name(language: $lang)
      location {
        latitude
        longitude
      }
    }
    providers(first: 100) {
      totalCount
      nodes {
        id
        name(language: $lang)
        country {
          id
          code
          name(language: $lang)
        }
      }
    }
    receivers(first: 100) {
      totalCount
      nodes {
        id
        name(language: $lang)
        country {
          id
          code
          name(language: $lang)
        }
      }
    }
    courses(first: 50) {
      totalCount
      nodes {
        id
        name(language: $lang)
        kind
        field
        sources {
          ...SourceMark
        }
      }
    }
    ...Said
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
}`},w=d({en:{gives:`Provided by`,takes:`Taken up by`,nobody:e=>`The source names ${e}, and no institution.`,nobodyAtAll:`not named`,country:`no country known`,more:e=>`and ${e} more`,since:`since`,until:`until`,seen:e=>`seen ${e}`,fields:`Fields`,alliance:`Under`,courses:e=>e===1?`1 course in it`:`${e} courses in it`,sides:`Who gives, who takes`,unknownDate:`When it began is not known.`,noCourses:`No course of it is named.`,roles:`Its parties (CSV)`,all:`All exchanges of the atlas (CSV)`,flow:(e,t)=>`All exchanges from ${e} to ${t}`},zh:{gives:`提供方`,takes:`采用方`,nobody:e=>`来源只提到${e}，未提机构。`,nobodyAtAll:`未列名`,country:`国家不详`,more:e=>`另有 ${e} 个`,since:`起始`,until:`至`,seen:e=>`${e} 时可见`,fields:`领域`,alliance:`所属联盟`,courses:e=>`其中的 ${e} 门课程`,sides:`谁提供，谁采用`,unknownDate:`起始时间不详。`,noCourses:`未列出其中的课程。`,roles:`参与方（CSV）`,all:`全部交流项目（CSV）`,flow:(e,t)=>`从${e}到${t}的全部交流项目`}}),T=r();function E({id:e}){let{language:t,text:n}=i(),r={lang:t,id:e};return(0,T.jsx)(g,{document:C,variables:r,kind:n.kind.exchange,found:e=>e.exchange,rows:10,children:e=>e.exchange&&(0,T.jsx)(D,{of:e.exchange,data:e,variables:r})})}function D({of:e,data:n,variables:r}){let{text:s,language:c,root:l,at:u}=i(),d=x(),g=w[c],[y,S]=[e.providerCountries,e.receiverCountries];return(0,T.jsxs)(T.Fragment,{children:[(0,T.jsxs)(o,{children:[(0,T.jsx)(t,{to:`/browse/institutions`,children:s.nav.browse}),` / `,(0,T.jsx)(t,{to:`/browse/exchanges`,children:s.kinds.exchange}),` / `,(0,T.jsx)(t,{to:`/browse/exchanges`,params:{kind:e.kind.toLowerCase()},children:s.words[e.kind]})]}),(0,T.jsx)(v,{kind:`exchange`,of:e,facts:(0,T.jsx)(O,{of:e}),actions:(0,T.jsx)(_,{title:e.name,data:n,document:C,variables:r,files:[{label:g.roles,href:f(l,`exchange/ties.csv`,{exchanges:`{id:{eq:"${e.id}"}}`},u)},{label:g.all,href:p(l,`exchanges`,u)}]})}),(0,T.jsxs)(a,{side:(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(b,{of:e}),(0,T.jsx)(m,{note:e.note,sentences:[!e.from&&g.unknownDate,e.courses.totalCount===0&&g.noCourses,e.figures.totalCount===0&&d.limits.figures]})]}),children:[(0,T.jsxs)(`div`,{className:`give-take`,role:`group`,"aria-label":g.sides,children:[(0,T.jsx)(k,{title:g.gives,parties:e.providers,countries:y}),(0,T.jsx)(`svg`,{className:`arrow`,viewBox:`0 0 40 24`,"aria-hidden":`true`,children:(0,T.jsx)(`path`,{d:`M2 12h32M26 4l9 8-9 8`,fill:`none`,stroke:`var(--kind-exchange)`,strokeWidth:`2.5`})}),(0,T.jsx)(k,{title:g.takes,parties:e.receivers,countries:S})]}),y.length===1&&S.length===1&&(0,T.jsx)(`p`,{className:`small note`,children:(0,T.jsx)(t,{to:`/flows`,params:{cell:`${y[0].code}-${S[0].code}`},children:g.flow(y[0].name,S[0].name)})}),(0,T.jsx)(h,{of:e}),(0,T.jsx)(A,{of:e})]})]})}function O({of:t}){let{text:n,language:r}=i(),a=w[r];return(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`span`,{children:n.words[t.kind]}),(0,T.jsxs)(`span`,{children:[t.from&&(0,T.jsxs)(`span`,{className:`soft`,children:[a.since,` `]}),(0,T.jsx)(u,{...t})]}),t.fields.length>0&&(0,T.jsxs)(`span`,{children:[(0,T.jsx)(`span`,{className:`soft`,children:a.fields}),` `,t.fields.join(n.list)]}),t.alliance&&(0,T.jsxs)(`span`,{children:[(0,T.jsx)(`span`,{className:`soft`,children:a.alliance}),` `,(0,T.jsx)(e,{thing:t.alliance,mark:!0})]}),(0,T.jsx)(y,{of:t})]})}function k({title:t,parties:n,countries:r}){let{language:a}=i(),o=w[a],c=new Map;for(let e of r)c.set(e.id,{country:e,list:[]});for(let e of n.nodes){let t=e.country?.id??``,n=c.get(t)??{country:e.country,list:[]};n.list.push(e),c.set(t,n)}let l=n.totalCount-n.nodes.length;return(0,T.jsxs)(`section`,{children:[(0,T.jsx)(`h2`,{children:t}),c.size===0&&(0,T.jsx)(`p`,{className:`soft`,children:o.nobodyAtAll}),[...c.values()].map(({country:t,list:n})=>(0,T.jsxs)(`div`,{className:`of-country`,children:[(0,T.jsx)(`h3`,{children:t?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(s,{of:`country`,silent:!0}),(0,T.jsx)(e,{thing:t})]}):(0,T.jsx)(`span`,{className:`soft`,children:o.country})}),n.length===0?(0,T.jsx)(`p`,{className:`small soft`,children:o.nobody(t?.name??``)}):(0,T.jsx)(`ul`,{children:n.map(t=>(0,T.jsx)(`li`,{children:(0,T.jsx)(e,{thing:t})},t.id))})]},t?.id??``)),l>0&&(0,T.jsx)(`p`,{className:`small soft`,children:o.more(l)})]})}function A({of:r}){let{text:a,language:o}=i(),s=S(),u=w[o],{nodes:d,totalCount:f}=r.courses;return f===0?null:(0,T.jsxs)(n,{id:`courses`,kind:`course`,title:u.courses(f),children:[(0,T.jsxs)(`table`,{className:`dense folds`,children:[(0,T.jsx)(`caption`,{className:`hidden`,children:u.courses(f)}),(0,T.jsx)(`tbody`,{children:d.map(t=>(0,T.jsxs)(`tr`,{children:[(0,T.jsxs)(`td`,{children:[(0,T.jsx)(e,{thing:t}),(0,T.jsx)(c,{sources:t.sources})]}),(0,T.jsx)(`td`,{children:a.words[t.kind]}),(0,T.jsx)(`td`,{className:`soft`,children:t.field})]},t.id))})]}),f>d.length&&(0,T.jsx)(`p`,{className:`small note`,children:(0,T.jsx)(t,{to:`/browse/courses`,params:{of:l(r.id)},children:s.actions.all(f)})})]})}export{E as default};