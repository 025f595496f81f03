import{C as e,G as t,R as n,S as r,U as i,V as a,Z as o,k as s,l as c,n as l,p as u,u as d}from"./parts-Ca9-Fe1W.js";import{a as f,d as p,i as m,n as h,o as g,r as _,s as v,t as y,u as b}from"./entity-DfL_ZJp2.js";var x={name:`Exchange`,text:`query Exchange($lang: String = "en", $id: ID!) {
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
}`},S=o({en:{gives:`Provided by`,takes:`Taken up by`,nobody:e=>`The source names ${e}, and no institution.`,nobodyAtAll:`not named`,country:`no country known`,more:e=>`and ${e} more`,since:`since`,until:`until`,seen:e=>`seen ${e}`,fields:`Fields`,alliance:`Under`,courses:e=>e===1?`1 course in it`:`${e} courses in it`,sides:`Who gives, who takes`,unknownDate:`When it began is not known.`,noCourses:`No course of it is named.`,roles:`Its parties (CSV)`,all:`All exchanges of the atlas (CSV)`,flow:(e,t)=>`All exchanges from ${e} to ${t}`},zh:{gives:`提供方`,takes:`采用方`,nobody:e=>`来源只提到${e}，未提机构。`,nobodyAtAll:`未列名`,country:`国家不详`,more:e=>`另有 ${e} 个`,since:`起始`,until:`至`,seen:e=>`${e} 时可见`,fields:`领域`,alliance:`所属联盟`,courses:e=>`其中的 ${e} 门课程`,sides:`谁提供，谁采用`,unknownDate:`起始时间不详。`,noCourses:`未列出其中的课程。`,roles:`参与方（CSV）`,all:`全部交流项目（CSV）`,flow:(e,t)=>`从${e}到${t}的全部交流项目`}}),C=i();function w({id:e}){let{language:t,text:n}=a(),r={lang:t,id:e};return(0,C.jsx)(h,{document:x,variables:r,kind:n.kind.exchange,found:e=>e.exchange,rows:10,children:e=>e.exchange&&(0,C.jsx)(T,{of:e.exchange,data:e,variables:r})})}function T({of:e,data:t,variables:r}){let{text:i,language:o,root:s,at:l}=a(),u=S[o],[h,v]=[e.providerCountries,e.receiverCountries];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(d,{children:[(0,C.jsx)(n,{to:`/browse/institutions`,children:i.nav.browse}),` / `,(0,C.jsx)(n,{to:`/browse/exchanges`,children:i.kinds.exchange}),` / `,(0,C.jsx)(n,{to:`/browse/exchanges`,params:{kind:e.kind.toLowerCase()},children:i.words[e.kind]})]}),(0,C.jsx)(_,{kind:`exchange`,of:e,facts:(0,C.jsx)(E,{of:e}),actions:(0,C.jsx)(g,{title:e.name,data:t,document:x,variables:r,files:[{label:u.roles,href:b(s,`exchange/ties.csv`,{exchanges:`{id:{eq:"${e.id}"}}`},l)},{label:u.all,href:p(s,`exchanges`,l)}]})}),(0,C.jsxs)(c,{side:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(y,{of:e}),(0,C.jsx)(f,{note:e.note,sentences:[!e.from&&u.unknownDate,e.courses.totalCount===0&&u.noCourses,e.figures.totalCount===0&&i.limits.figures]})]}),children:[(0,C.jsxs)(`div`,{className:`give-take`,role:`group`,"aria-label":u.sides,children:[(0,C.jsx)(D,{title:u.gives,parties:e.providers,countries:h}),(0,C.jsx)(`svg`,{className:`arrow`,viewBox:`0 0 40 24`,"aria-hidden":`true`,children:(0,C.jsx)(`path`,{d:`M2 12h32M26 4l9 8-9 8`,fill:`none`,stroke:`var(--kind-exchange)`,strokeWidth:`2.5`})}),(0,C.jsx)(D,{title:u.takes,parties:e.receivers,countries:v})]}),h.length===1&&v.length===1&&(0,C.jsx)(`p`,{className:`small note`,children:(0,C.jsx)(n,{to:`/flows`,params:{cell:`${h[0].code}-${v[0].code}`},children:u.flow(h[0].name,v[0].name)})}),(0,C.jsx)(m,{of:e}),(0,C.jsx)(O,{of:e})]})]})}function E({of:t}){let{text:n,language:r}=a(),i=S[r];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`span`,{children:n.words[t.kind]}),(0,C.jsxs)(`span`,{children:[t.from&&(0,C.jsxs)(`span`,{className:`soft`,children:[i.since,` `]}),(0,C.jsx)(l,{...t})]}),t.fields.length>0&&(0,C.jsxs)(`span`,{children:[(0,C.jsx)(`span`,{className:`soft`,children:i.fields}),` `,t.fields.join(`, `)]}),t.alliance&&(0,C.jsxs)(`span`,{children:[(0,C.jsx)(`span`,{className:`soft`,children:i.alliance}),` `,(0,C.jsx)(e,{thing:t.alliance,mark:!0})]}),(0,C.jsx)(v,{of:t})]})}function D({title:t,parties:n,countries:i}){let{language:o}=a(),s=S[o],c=new Map;for(let e of i)c.set(e.id,{country:e,list:[]});for(let e of n.nodes){let t=e.country?.id??``,n=c.get(t)??{country:e.country,list:[]};n.list.push(e),c.set(t,n)}let l=n.totalCount-n.nodes.length;return(0,C.jsxs)(`section`,{children:[(0,C.jsx)(`h2`,{children:t}),c.size===0&&(0,C.jsx)(`p`,{className:`soft`,children:s.nobodyAtAll}),[...c.values()].map(({country:t,list:n})=>(0,C.jsxs)(`div`,{className:`of-country`,children:[(0,C.jsx)(`h3`,{children:t?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(r,{of:`country`,silent:!0}),(0,C.jsx)(e,{thing:t})]}):(0,C.jsx)(`span`,{className:`soft`,children:s.country})}),n.length===0?(0,C.jsx)(`p`,{className:`small soft`,children:s.nobody(t?.name??``)}):(0,C.jsx)(`ul`,{children:n.map(t=>(0,C.jsx)(`li`,{children:(0,C.jsx)(e,{thing:t})},t.id))})]},t?.id??``)),l>0&&(0,C.jsx)(`p`,{className:`small soft`,children:s.more(l)})]})}function O({of:r}){let{text:i,language:o}=a(),c=S[o],{nodes:l,totalCount:d}=r.courses;return d===0?null:(0,C.jsxs)(u,{id:`courses`,kind:`course`,title:c.courses(d),children:[(0,C.jsxs)(`table`,{className:`dense folds`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:c.courses(d)}),(0,C.jsx)(`tbody`,{children:l.map(t=>(0,C.jsxs)(`tr`,{children:[(0,C.jsxs)(`td`,{children:[(0,C.jsx)(e,{thing:t}),(0,C.jsx)(s,{sources:t.sources})]}),(0,C.jsx)(`td`,{children:i.words[t.kind]}),(0,C.jsx)(`td`,{className:`soft`,children:t.field})]},t.id))})]}),d>l.length&&(0,C.jsx)(`p`,{className:`small note`,children:(0,C.jsx)(n,{to:`/browse/courses`,params:{of:t(r.id)},children:i.actions.all(d)})})]})}export{w as default};