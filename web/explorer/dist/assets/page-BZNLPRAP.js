import{$ as e,B as t,C as n,G as r,T as i,U as a,j as o,l as s,n as c,p as l,q as u,u as d}from"./parts-C3VZZZiK.js";import{n as f,r as p}from"./downloads-C_HleBYR.js";import{a as m,i as h,n as g,o as _,r as v,s as y,t as b}from"./entity-CCQzx_il.js";var x={name:`Exchange`,text:`query Exchange($lang: String = "en", $id: ID!) {
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
}`},S=e({en:{gives:`Provided by`,takes:`Taken up by`,nobody:e=>`The source names ${e}, and no institution.`,nobodyAtAll:`not named`,country:`no country known`,more:e=>`and ${e} more`,since:`since`,until:`until`,seen:e=>`seen ${e}`,fields:`Fields`,alliance:`Under`,courses:e=>e===1?`1 course in it`:`${e} courses in it`,sides:`Who gives, who takes`,unknownDate:`When it began is not known.`,noCourses:`No course of it is named.`,roles:`Its parties (CSV)`,all:`All exchanges of the atlas (CSV)`,flow:(e,t)=>`All exchanges from ${e} to ${t}`},zh:{gives:`提供方`,takes:`采用方`,nobody:e=>`来源只提到${e}，未提机构。`,nobodyAtAll:`未列名`,country:`国家不详`,more:e=>`另有 ${e} 个`,since:`起始`,until:`至`,seen:e=>`${e} 时可见`,fields:`领域`,alliance:`所属联盟`,courses:e=>`其中的 ${e} 门课程`,sides:`谁提供，谁采用`,unknownDate:`起始时间不详。`,noCourses:`未列出其中的课程。`,roles:`参与方（CSV）`,all:`全部交流项目（CSV）`,flow:(e,t)=>`从${e}到${t}的全部交流项目`}}),C=r();function w({id:e}){let{language:t,text:n}=a(),r={lang:t,id:e};return(0,C.jsx)(g,{document:x,variables:r,kind:n.kind.exchange,found:e=>e.exchange,rows:10,children:e=>e.exchange&&(0,C.jsx)(T,{of:e.exchange,data:e,variables:r})})}function T({of:e,data:n,variables:r}){let{text:i,language:o,root:c,at:l}=a(),u=S[o],[g,y]=[e.providerCountries,e.receiverCountries];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(d,{children:[(0,C.jsx)(t,{to:`/browse/institutions`,children:i.nav.browse}),` / `,(0,C.jsx)(t,{to:`/browse/exchanges`,children:i.kinds.exchange}),` / `,(0,C.jsx)(t,{to:`/browse/exchanges`,params:{kind:e.kind.toLowerCase()},children:i.words[e.kind]})]}),(0,C.jsx)(v,{kind:`exchange`,of:e,facts:(0,C.jsx)(E,{of:e}),actions:(0,C.jsx)(_,{title:e.name,data:n,document:x,variables:r,files:[{label:u.roles,href:f(c,`exchange/ties.csv`,{exchanges:`{id:{eq:"${e.id}"}}`},l)},{label:u.all,href:p(c,`exchanges`,l)}]})}),(0,C.jsxs)(s,{side:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(b,{of:e}),(0,C.jsx)(m,{note:e.note,sentences:[!e.from&&u.unknownDate,e.courses.totalCount===0&&u.noCourses,e.figures.totalCount===0&&i.limits.figures]})]}),children:[(0,C.jsxs)(`div`,{className:`give-take`,role:`group`,"aria-label":u.sides,children:[(0,C.jsx)(D,{title:u.gives,parties:e.providers,countries:g}),(0,C.jsx)(`svg`,{className:`arrow`,viewBox:`0 0 40 24`,"aria-hidden":`true`,children:(0,C.jsx)(`path`,{d:`M2 12h32M26 4l9 8-9 8`,fill:`none`,stroke:`var(--kind-exchange)`,strokeWidth:`2.5`})}),(0,C.jsx)(D,{title:u.takes,parties:e.receivers,countries:y})]}),g.length===1&&y.length===1&&(0,C.jsx)(`p`,{className:`small note`,children:(0,C.jsx)(t,{to:`/flows`,params:{cell:`${g[0].code}-${y[0].code}`},children:u.flow(g[0].name,y[0].name)})}),(0,C.jsx)(h,{of:e}),(0,C.jsx)(O,{of:e})]})]})}function E({of:e}){let{text:t,language:n}=a(),r=S[n];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`span`,{children:t.words[e.kind]}),(0,C.jsxs)(`span`,{children:[e.from&&(0,C.jsxs)(`span`,{className:`soft`,children:[r.since,` `]}),(0,C.jsx)(c,{...e})]}),e.fields.length>0&&(0,C.jsxs)(`span`,{children:[(0,C.jsx)(`span`,{className:`soft`,children:r.fields}),` `,e.fields.join(`, `)]}),e.alliance&&(0,C.jsxs)(`span`,{children:[(0,C.jsx)(`span`,{className:`soft`,children:r.alliance}),` `,(0,C.jsx)(i,{thing:e.alliance,mark:!0})]}),(0,C.jsx)(y,{of:e})]})}function D({title:e,parties:t,countries:r}){let{language:o}=a(),s=S[o],c=new Map;for(let e of r)c.set(e.id,{country:e,list:[]});for(let e of t.nodes){let t=e.country?.id??``,n=c.get(t)??{country:e.country,list:[]};n.list.push(e),c.set(t,n)}let l=t.totalCount-t.nodes.length;return(0,C.jsxs)(`section`,{children:[(0,C.jsx)(`h2`,{children:e}),c.size===0&&(0,C.jsx)(`p`,{className:`soft`,children:s.nobodyAtAll}),[...c.values()].map(({country:e,list:t})=>(0,C.jsxs)(`div`,{className:`of-country`,children:[(0,C.jsx)(`h3`,{children:e?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(n,{of:`country`,silent:!0}),(0,C.jsx)(i,{thing:e})]}):(0,C.jsx)(`span`,{className:`soft`,children:s.country})}),t.length===0?(0,C.jsx)(`p`,{className:`small soft`,children:s.nobody(e?.name??``)}):(0,C.jsx)(`ul`,{children:t.map(e=>(0,C.jsx)(`li`,{children:(0,C.jsx)(i,{thing:e})},e.id))})]},e?.id??``)),l>0&&(0,C.jsx)(`p`,{className:`small soft`,children:s.more(l)})]})}function O({of:e}){let{text:n,language:r}=a(),s=S[r],{nodes:c,totalCount:d}=e.courses;return d===0?null:(0,C.jsxs)(l,{id:`courses`,kind:`course`,title:s.courses(d),children:[(0,C.jsxs)(`table`,{className:`dense folds`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:s.courses(d)}),(0,C.jsx)(`tbody`,{children:c.map(e=>(0,C.jsxs)(`tr`,{children:[(0,C.jsxs)(`td`,{children:[(0,C.jsx)(i,{thing:e}),(0,C.jsx)(o,{sources:e.sources})]}),(0,C.jsx)(`td`,{children:n.words[e.kind]}),(0,C.jsx)(`td`,{className:`soft`,children:e.field})]},e.id))})]}),d>c.length&&(0,C.jsx)(`p`,{className:`small note`,children:(0,C.jsx)(t,{to:`/browse/courses`,params:{of:u(e.id)},children:n.actions.all(d)})})]})}export{w as default};