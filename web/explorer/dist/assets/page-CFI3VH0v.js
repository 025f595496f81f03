import{B as e,J as t,K as n,W as r,a as i,et as a,g as o,i as s,k as c,n as l,s as u,v as d}from"./parts-BIKEupYw.js";import{n as f,r as p}from"./downloads-C_HleBYR.js";import{a as m,i as h,n as g,o as _,r as v,s as y,t as b}from"./entity-DNlypvJL.js";import{t as x}from"./entities-bZeVyTKC.js";import{a as S}from"./actions-BLCrLtvl.js";var C={name:`Exchange`,text:`query Exchange($lang: String = "en", $id: ID!) {
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
}`},w=a({en:{gives:`Provided by`,takes:`Taken up by`,nobody:e=>`The source names ${e}, and no institution.`,nobodyAtAll:`not named`,country:`no country known`,more:e=>`and ${e} more`,since:`since`,until:`until`,seen:e=>`seen ${e}`,fields:`Fields`,alliance:`Under`,courses:e=>e===1?`1 course in it`:`${e} courses in it`,sides:`Who gives, who takes`,unknownDate:`When it began is not known.`,noCourses:`No course of it is named.`,roles:`Its parties (CSV)`,all:`All exchanges of the atlas (CSV)`,flow:(e,t)=>`All exchanges from ${e} to ${t}`},zh:{gives:`提供方`,takes:`采用方`,nobody:e=>`来源只提到${e}，未提机构。`,nobodyAtAll:`未列名`,country:`国家不详`,more:e=>`另有 ${e} 个`,since:`起始`,until:`至`,seen:e=>`${e} 时可见`,fields:`领域`,alliance:`所属联盟`,courses:e=>`其中的 ${e} 门课程`,sides:`谁提供，谁采用`,unknownDate:`起始时间不详。`,noCourses:`未列出其中的课程。`,roles:`参与方（CSV）`,all:`全部交流项目（CSV）`,flow:(e,t)=>`从${e}到${t}的全部交流项目`}}),T=n();function E({id:e}){let{language:t,text:n}=r(),i={lang:t,id:e};return(0,T.jsx)(g,{document:C,variables:i,kind:n.kind.exchange,found:e=>e.exchange,rows:10,children:e=>e.exchange&&(0,T.jsx)(D,{of:e.exchange,data:e,variables:i})})}function D({of:t,data:n,variables:a}){let{text:o,language:c,root:l,at:u}=r(),d=x(),g=w[c],[y,S]=[t.providerCountries,t.receiverCountries];return(0,T.jsxs)(T.Fragment,{children:[(0,T.jsxs)(i,{children:[(0,T.jsx)(e,{to:`/browse/institutions`,children:o.nav.browse}),` / `,(0,T.jsx)(e,{to:`/browse/exchanges`,children:o.kinds.exchange}),` / `,(0,T.jsx)(e,{to:`/browse/exchanges`,params:{kind:t.kind.toLowerCase()},children:o.words[t.kind]})]}),(0,T.jsx)(v,{kind:`exchange`,of:t,facts:(0,T.jsx)(O,{of:t}),actions:(0,T.jsx)(_,{title:t.name,data:n,document:C,variables:a,files:[{label:g.roles,href:f(l,`exchange/ties.csv`,{exchanges:`{id:{eq:"${t.id}"}}`},u)},{label:g.all,href:p(l,`exchanges`,u)}]})}),(0,T.jsxs)(s,{side:(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(b,{of:t}),(0,T.jsx)(m,{note:t.note,sentences:[!t.from&&g.unknownDate,t.courses.totalCount===0&&g.noCourses,t.figures.totalCount===0&&d.limits.figures]})]}),children:[(0,T.jsxs)(`div`,{className:`give-take`,role:`group`,"aria-label":g.sides,children:[(0,T.jsx)(k,{title:g.gives,parties:t.providers,countries:y}),(0,T.jsx)(`svg`,{className:`arrow`,viewBox:`0 0 40 24`,"aria-hidden":`true`,children:(0,T.jsx)(`path`,{d:`M2 12h32M26 4l9 8-9 8`,fill:`none`,stroke:`var(--kind-exchange)`,strokeWidth:`2.5`})}),(0,T.jsx)(k,{title:g.takes,parties:t.receivers,countries:S})]}),y.length===1&&S.length===1&&(0,T.jsx)(`p`,{className:`small note`,children:(0,T.jsx)(e,{to:`/flows`,params:{cell:`${y[0].code}-${S[0].code}`},children:g.flow(y[0].name,S[0].name)})}),(0,T.jsx)(h,{of:t}),(0,T.jsx)(A,{of:t})]})]})}function O({of:e}){let{text:t,language:n}=r(),i=w[n];return(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`span`,{children:t.words[e.kind]}),(0,T.jsxs)(`span`,{children:[e.from&&(0,T.jsxs)(`span`,{className:`soft`,children:[i.since,` `]}),(0,T.jsx)(l,{...e})]}),e.fields.length>0&&(0,T.jsxs)(`span`,{children:[(0,T.jsx)(`span`,{className:`soft`,children:i.fields}),` `,e.fields.join(`, `)]}),e.alliance&&(0,T.jsxs)(`span`,{children:[(0,T.jsx)(`span`,{className:`soft`,children:i.alliance}),` `,(0,T.jsx)(d,{thing:e.alliance,mark:!0})]}),(0,T.jsx)(y,{of:e})]})}function k({title:e,parties:t,countries:n}){let{language:i}=r(),a=w[i],s=new Map;for(let e of n)s.set(e.id,{country:e,list:[]});for(let e of t.nodes){let t=e.country?.id??``,n=s.get(t)??{country:e.country,list:[]};n.list.push(e),s.set(t,n)}let c=t.totalCount-t.nodes.length;return(0,T.jsxs)(`section`,{children:[(0,T.jsx)(`h2`,{children:e}),s.size===0&&(0,T.jsx)(`p`,{className:`soft`,children:a.nobodyAtAll}),[...s.values()].map(({country:e,list:t})=>(0,T.jsxs)(`div`,{className:`of-country`,children:[(0,T.jsx)(`h3`,{children:e?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(o,{of:`country`,silent:!0}),(0,T.jsx)(d,{thing:e})]}):(0,T.jsx)(`span`,{className:`soft`,children:a.country})}),t.length===0?(0,T.jsx)(`p`,{className:`small soft`,children:a.nobody(e?.name??``)}):(0,T.jsx)(`ul`,{children:t.map(e=>(0,T.jsx)(`li`,{children:(0,T.jsx)(d,{thing:e})},e.id))})]},e?.id??``)),c>0&&(0,T.jsx)(`p`,{className:`small soft`,children:a.more(c)})]})}function A({of:n}){let{text:i,language:a}=r(),o=S(),s=w[a],{nodes:l,totalCount:f}=n.courses;return f===0?null:(0,T.jsxs)(u,{id:`courses`,kind:`course`,title:s.courses(f),children:[(0,T.jsxs)(`table`,{className:`dense folds`,children:[(0,T.jsx)(`caption`,{className:`hidden`,children:s.courses(f)}),(0,T.jsx)(`tbody`,{children:l.map(e=>(0,T.jsxs)(`tr`,{children:[(0,T.jsxs)(`td`,{children:[(0,T.jsx)(d,{thing:e}),(0,T.jsx)(c,{sources:e.sources})]}),(0,T.jsx)(`td`,{children:i.words[e.kind]}),(0,T.jsx)(`td`,{className:`soft`,children:e.field})]},e.id))})]}),f>l.length&&(0,T.jsx)(`p`,{className:`small note`,children:(0,T.jsx)(e,{to:`/browse/courses`,params:{of:t(n.id)},children:o.actions.all(f)})})]})}export{E as default};