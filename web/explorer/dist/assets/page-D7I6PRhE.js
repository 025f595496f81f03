import{C as e,_ as t,h as n,i as r,p as i,r as a,u as o}from"./client-BP5Kgwkh.js";import{a as s,d as c,f as l,i as u,n as d,o as f,r as p,s as m,t as h}from"./entity-C7u0U3db.js";import{n as g}from"./date-CBBlGcg6.js";import{a as _,n as v,t as y}from"./layout-4OuIWIeU.js";import{o as b}from"./actions-BwLh66zB.js";var x={name:`Exchange`,text:`query Exchange($lang: String = "en", $id: ID!) {
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
}`},S=e({en:{gives:`Provided by`,takes:`Taken up by`,nobody:e=>`The source names ${e}, and no institution.`,nobodyAtAll:`not named`,country:`no country known`,more:e=>`and ${e} more`,since:`since`,until:`until`,seen:e=>`seen ${e}`,fields:`Fields`,alliance:`Under`,courses:e=>e===1?`1 course in it`:`${e} courses in it`,sides:`Who gives, who takes`,unknownDate:`When it began is not known.`,noCourses:`No course of it is named.`,roles:`Its parties (CSV)`,all:`All exchanges of the atlas (CSV)`,flow:(e,t)=>`All exchanges from ${e} to ${t}`},zh:{gives:`提供方`,takes:`采用方`,nobody:e=>`来源只提到${e}，未提机构。`,nobodyAtAll:`未列名`,country:`国家不详`,more:e=>`另有 ${e} 个`,since:`起始`,until:`至`,seen:e=>`${e} 时可见`,fields:`领域`,alliance:`所属联盟`,courses:e=>`其中的 ${e} 门课程`,sides:`谁提供，谁采用`,unknownDate:`起始时间不详。`,noCourses:`未列出其中的课程。`,roles:`参与方（CSV）`,all:`全部交流项目（CSV）`,flow:(e,t)=>`从${e}到${t}的全部交流项目`}}),C=n();function w({id:e}){let{language:t,text:n}=i(),r={lang:t,id:e};return(0,C.jsx)(d,{document:x,variables:r,kind:n.kind.exchange,found:e=>e.exchange,rows:10,children:e=>e.exchange&&(0,C.jsx)(T,{of:e.exchange,data:e,variables:r})})}function T({of:e,data:t,variables:n}){let{text:r,language:a,root:d,at:m}=i(),g=S[a],[_,b]=[e.providerCountries,e.receiverCountries];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(v,{children:[(0,C.jsx)(o,{to:`/browse/institutions`,children:r.nav.browse}),` / `,(0,C.jsx)(o,{to:`/browse/exchanges`,children:r.kinds.exchange}),` / `,(0,C.jsx)(o,{to:`/browse/exchanges`,params:{kind:e.kind.toLowerCase()},children:r.words[e.kind]})]}),(0,C.jsx)(p,{kind:`exchange`,of:e,facts:(0,C.jsx)(E,{of:e}),actions:(0,C.jsx)(f,{title:e.name,data:t,document:x,variables:n,files:[{label:g.roles,href:c(d,`exchange/ties.csv`,{exchanges:`{id:{eq:"${e.id}"}}`},m)},{label:g.all,href:l(d,`exchanges`,m)}]})}),(0,C.jsxs)(y,{side:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(h,{of:e}),(0,C.jsx)(s,{note:e.note,sentences:[!e.from&&g.unknownDate,e.courses.totalCount===0&&g.noCourses,e.figures.totalCount===0&&r.limits.figures]})]}),children:[(0,C.jsxs)(`div`,{className:`give-take`,role:`group`,"aria-label":g.sides,children:[(0,C.jsx)(D,{title:g.gives,parties:e.providers,countries:_}),(0,C.jsx)(`svg`,{className:`arrow`,viewBox:`0 0 40 24`,"aria-hidden":`true`,children:(0,C.jsx)(`path`,{d:`M2 12h32M26 4l9 8-9 8`,fill:`none`,stroke:`var(--kind-exchange)`,strokeWidth:`2.5`})}),(0,C.jsx)(D,{title:g.takes,parties:e.receivers,countries:b})]}),_.length===1&&b.length===1&&(0,C.jsx)(`p`,{className:`small note`,children:(0,C.jsx)(o,{to:`/flows`,params:{cell:`${_[0].code}-${b[0].code}`},children:g.flow(_[0].name,b[0].name)})}),(0,C.jsx)(u,{of:e}),(0,C.jsx)(O,{of:e})]})]})}function E({of:e}){let{text:t,language:n}=i(),a=S[n];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`span`,{children:t.words[e.kind]}),(0,C.jsxs)(`span`,{children:[e.from&&(0,C.jsxs)(`span`,{className:`soft`,children:[a.since,` `]}),(0,C.jsx)(g,{...e})]}),e.fields.length>0&&(0,C.jsxs)(`span`,{children:[(0,C.jsx)(`span`,{className:`soft`,children:a.fields}),` `,e.fields.join(`, `)]}),e.alliance&&(0,C.jsxs)(`span`,{children:[(0,C.jsx)(`span`,{className:`soft`,children:a.alliance}),` `,(0,C.jsx)(r,{thing:e.alliance,mark:!0})]}),(0,C.jsx)(m,{of:e})]})}function D({title:e,parties:t,countries:n}){let{language:o}=i(),s=S[o],c=new Map;for(let e of n)c.set(e.id,{country:e,list:[]});for(let e of t.nodes){let t=e.country?.id??``,n=c.get(t)??{country:e.country,list:[]};n.list.push(e),c.set(t,n)}let l=t.totalCount-t.nodes.length;return(0,C.jsxs)(`section`,{children:[(0,C.jsx)(`h2`,{children:e}),c.size===0&&(0,C.jsx)(`p`,{className:`soft`,children:s.nobodyAtAll}),[...c.values()].map(({country:e,list:t})=>(0,C.jsxs)(`div`,{className:`of-country`,children:[(0,C.jsx)(`h3`,{children:e?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(a,{of:`country`,silent:!0}),(0,C.jsx)(r,{thing:e})]}):(0,C.jsx)(`span`,{className:`soft`,children:s.country})}),t.length===0?(0,C.jsx)(`p`,{className:`small soft`,children:s.nobody(e?.name??``)}):(0,C.jsx)(`ul`,{children:t.map(e=>(0,C.jsx)(`li`,{children:(0,C.jsx)(r,{thing:e})},e.id))})]},e?.id??``)),l>0&&(0,C.jsx)(`p`,{className:`small soft`,children:s.more(l)})]})}function O({of:e}){let{text:n,language:a}=i(),s=S[a],{nodes:c,totalCount:l}=e.courses;return l===0?null:(0,C.jsxs)(_,{id:`courses`,kind:`course`,title:s.courses(l),children:[(0,C.jsxs)(`table`,{className:`dense folds`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:s.courses(l)}),(0,C.jsx)(`tbody`,{children:c.map(e=>(0,C.jsxs)(`tr`,{children:[(0,C.jsxs)(`td`,{children:[(0,C.jsx)(r,{thing:e}),(0,C.jsx)(b,{sources:e.sources})]}),(0,C.jsx)(`td`,{children:n.words[e.kind]}),(0,C.jsx)(`td`,{className:`soft`,children:e.field})]},e.id))})]}),l>c.length&&(0,C.jsx)(`p`,{className:`small note`,children:(0,C.jsx)(o,{to:`/browse/courses`,params:{of:t(e.id)},children:n.actions.all(l)})})]})}export{w as default};