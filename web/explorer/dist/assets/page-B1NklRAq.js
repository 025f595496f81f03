import{A as e,H as t,K as n,Q as r,S as i,W as a,l as o,n as s,p as c,u as l,w as u,z as d}from"./parts-DOIHXH6L.js";import{n as f,r as p}from"./downloads-C_HleBYR.js";import{a as m,i as h,n as g,o as _,r as v,s as y,t as b}from"./entity-CwHP5WPV.js";var x={name:`Exchange`,text:`query Exchange($lang: String = "en", $id: ID!) {
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
}`},S=r({en:{gives:`Provided by`,takes:`Taken up by`,nobody:e=>`The source names ${e}, and no institution.`,nobodyAtAll:`not named`,country:`no country known`,more:e=>`and ${e} more`,since:`since`,until:`until`,seen:e=>`seen ${e}`,fields:`Fields`,alliance:`Under`,courses:e=>e===1?`1 course in it`:`${e} courses in it`,sides:`Who gives, who takes`,unknownDate:`When it began is not known.`,noCourses:`No course of it is named.`,roles:`Its parties (CSV)`,all:`All exchanges of the atlas (CSV)`,flow:(e,t)=>`All exchanges from ${e} to ${t}`},zh:{gives:`提供方`,takes:`采用方`,nobody:e=>`来源只提到${e}，未提机构。`,nobodyAtAll:`未列名`,country:`国家不详`,more:e=>`另有 ${e} 个`,since:`起始`,until:`至`,seen:e=>`${e} 时可见`,fields:`领域`,alliance:`所属联盟`,courses:e=>`其中的 ${e} 门课程`,sides:`谁提供，谁采用`,unknownDate:`起始时间不详。`,noCourses:`未列出其中的课程。`,roles:`参与方（CSV）`,all:`全部交流项目（CSV）`,flow:(e,t)=>`从${e}到${t}的全部交流项目`}}),C=a();function w({id:e}){let{language:n,text:r}=t(),i={lang:n,id:e};return(0,C.jsx)(g,{document:x,variables:i,kind:r.kind.exchange,found:e=>e.exchange,rows:10,children:e=>e.exchange&&(0,C.jsx)(T,{of:e.exchange,data:e,variables:i})})}function T({of:e,data:n,variables:r}){let{text:i,language:a,root:s,at:c}=t(),u=S[a],[g,y]=[e.providerCountries,e.receiverCountries];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(l,{children:[(0,C.jsx)(d,{to:`/browse/institutions`,children:i.nav.browse}),` / `,(0,C.jsx)(d,{to:`/browse/exchanges`,children:i.kinds.exchange}),` / `,(0,C.jsx)(d,{to:`/browse/exchanges`,params:{kind:e.kind.toLowerCase()},children:i.words[e.kind]})]}),(0,C.jsx)(v,{kind:`exchange`,of:e,facts:(0,C.jsx)(E,{of:e}),actions:(0,C.jsx)(_,{title:e.name,data:n,document:x,variables:r,files:[{label:u.roles,href:f(s,`exchange/ties.csv`,{exchanges:`{id:{eq:"${e.id}"}}`},c)},{label:u.all,href:p(s,`exchanges`,c)}]})}),(0,C.jsxs)(o,{side:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(b,{of:e}),(0,C.jsx)(m,{note:e.note,sentences:[!e.from&&u.unknownDate,e.courses.totalCount===0&&u.noCourses,e.figures.totalCount===0&&i.limits.figures]})]}),children:[(0,C.jsxs)(`div`,{className:`give-take`,role:`group`,"aria-label":u.sides,children:[(0,C.jsx)(D,{title:u.gives,parties:e.providers,countries:g}),(0,C.jsx)(`svg`,{className:`arrow`,viewBox:`0 0 40 24`,"aria-hidden":`true`,children:(0,C.jsx)(`path`,{d:`M2 12h32M26 4l9 8-9 8`,fill:`none`,stroke:`var(--kind-exchange)`,strokeWidth:`2.5`})}),(0,C.jsx)(D,{title:u.takes,parties:e.receivers,countries:y})]}),g.length===1&&y.length===1&&(0,C.jsx)(`p`,{className:`small note`,children:(0,C.jsx)(d,{to:`/flows`,params:{cell:`${g[0].code}-${y[0].code}`},children:u.flow(g[0].name,y[0].name)})}),(0,C.jsx)(h,{of:e}),(0,C.jsx)(O,{of:e})]})]})}function E({of:e}){let{text:n,language:r}=t(),i=S[r];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`span`,{children:n.words[e.kind]}),(0,C.jsxs)(`span`,{children:[e.from&&(0,C.jsxs)(`span`,{className:`soft`,children:[i.since,` `]}),(0,C.jsx)(s,{...e})]}),e.fields.length>0&&(0,C.jsxs)(`span`,{children:[(0,C.jsx)(`span`,{className:`soft`,children:i.fields}),` `,e.fields.join(`, `)]}),e.alliance&&(0,C.jsxs)(`span`,{children:[(0,C.jsx)(`span`,{className:`soft`,children:i.alliance}),` `,(0,C.jsx)(u,{thing:e.alliance,mark:!0})]}),(0,C.jsx)(y,{of:e})]})}function D({title:e,parties:n,countries:r}){let{language:a}=t(),o=S[a],s=new Map;for(let e of r)s.set(e.id,{country:e,list:[]});for(let e of n.nodes){let t=e.country?.id??``,n=s.get(t)??{country:e.country,list:[]};n.list.push(e),s.set(t,n)}let c=n.totalCount-n.nodes.length;return(0,C.jsxs)(`section`,{children:[(0,C.jsx)(`h2`,{children:e}),s.size===0&&(0,C.jsx)(`p`,{className:`soft`,children:o.nobodyAtAll}),[...s.values()].map(({country:e,list:t})=>(0,C.jsxs)(`div`,{className:`of-country`,children:[(0,C.jsx)(`h3`,{children:e?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(i,{of:`country`,silent:!0}),(0,C.jsx)(u,{thing:e})]}):(0,C.jsx)(`span`,{className:`soft`,children:o.country})}),t.length===0?(0,C.jsx)(`p`,{className:`small soft`,children:o.nobody(e?.name??``)}):(0,C.jsx)(`ul`,{children:t.map(e=>(0,C.jsx)(`li`,{children:(0,C.jsx)(u,{thing:e})},e.id))})]},e?.id??``)),c>0&&(0,C.jsx)(`p`,{className:`small soft`,children:o.more(c)})]})}function O({of:r}){let{text:i,language:a}=t(),o=S[a],{nodes:s,totalCount:l}=r.courses;return l===0?null:(0,C.jsxs)(c,{id:`courses`,kind:`course`,title:o.courses(l),children:[(0,C.jsxs)(`table`,{className:`dense folds`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:o.courses(l)}),(0,C.jsx)(`tbody`,{children:s.map(t=>(0,C.jsxs)(`tr`,{children:[(0,C.jsxs)(`td`,{children:[(0,C.jsx)(u,{thing:t}),(0,C.jsx)(e,{sources:t.sources})]}),(0,C.jsx)(`td`,{children:i.words[t.kind]}),(0,C.jsx)(`td`,{className:`soft`,children:t.field})]},t.id))})]}),l>s.length&&(0,C.jsx)(`p`,{className:`small note`,children:(0,C.jsx)(d,{to:`/browse/courses`,params:{of:n(r.id)},children:i.actions.all(l)})})]})}export{w as default};