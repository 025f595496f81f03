import{B as e,J as t,K as n,W as r,a as i,et as a,g as o,i as s,k as c,n as l,s as u,v as d}from"./parts-BIKEupYw.js";import{r as f}from"./downloads-C_HleBYR.js";import{a as p,i as m,n as h,o as g,r as _,s as v,t as y}from"./entity-DNlypvJL.js";import{t as b}from"./fact-list-BInzYQsV.js";import{t as x}from"./entities-bZeVyTKC.js";var S={name:`Event`,text:`query Event($lang: String = "en", $id: ID!) {
  dataset {
    ...Cited
  }
  event(id: $id) {
    ...Head
    series
    edition
    from
    to
    city
    mode
    theme
    country {
      id
      code
      name(language: $lang)
    }
    parent {
      id
      name(language: $lang)
      from
      to
      city
    }
    hosts(first: 50) {
      totalCount
      nodes {
        __typename
        id
        name(language: $lang)
        ... on Institution {
          country {
            id
            name(language: $lang)
          }
        }
      }
    }
    ...Said
    alliance {
      id
      name(language: $lang)
      acronym
      events(first: 50) {
        totalCount
        nodes {
          id
          name(language: $lang)
          from
          to
          city
          sources {
            ...SourceMark
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
}`},C=a({en:{facts:`When and where`,date:`Date`,place:`Place`,mode:`Held`,theme:`Theme`,series:`Series`,edition:e=>`number ${e}`,parent:`Part of`,alliance:`Event of`,hosts:e=>e===1?`1 host`:`${e} hosts`,noHosts:`No host is named in the sources read.`,others:e=>`Events of ${e}`,this:`this one`,all:`All events of the atlas (CSV)`},zh:{facts:`时间与地点`,date:`日期`,place:`地点`,mode:`形式`,theme:`主题`,series:`系列`,edition:e=>`第 ${e} 届`,parent:`属于`,alliance:`所属联盟`,hosts:e=>`${e} 个主办方`,noHosts:`所读来源中未列主办方。`,others:e=>`${e}的会议活动`,this:`本场`,all:`全部会议活动（CSV）`}}),w=n();function T({id:e}){let{language:t,text:n}=r(),i={lang:t,id:e};return(0,w.jsx)(h,{document:S,variables:i,kind:n.kind.event,found:e=>e.event,rows:8,children:e=>e.event&&(0,w.jsx)(E,{of:e.event,data:e,variables:i})})}function E({of:n,data:a,variables:h}){let{text:T,language:E,root:D,at:O}=r(),k=x(),A=C[E];return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(i,{children:[(0,w.jsx)(e,{to:`/browse/institutions`,children:T.nav.browse}),` / `,(0,w.jsx)(e,{to:`/browse/events`,children:T.kinds.event}),n.alliance&&(0,w.jsxs)(w.Fragment,{children:[` / `,(0,w.jsx)(d,{thing:n.alliance})]})]}),(0,w.jsx)(_,{kind:`event`,of:n,facts:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`span`,{children:[n.city,n.country?.name].filter(Boolean).join(`, `)||n.mode&&T.words[n.mode]}),(0,w.jsx)(l,{...n}),(0,w.jsx)(v,{of:n})]}),actions:(0,w.jsx)(g,{title:n.name,data:a,document:S,variables:h,files:[{label:A.all,href:f(D,`events`,O)}]})}),(0,w.jsxs)(s,{side:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(y,{of:n}),(0,w.jsx)(p,{note:n.note,sentences:[n.hosts.totalCount===0&&A.noHosts,n.figures.totalCount===0&&k.limits.figures]})]}),children:[(0,w.jsx)(u,{title:A.facts,children:(0,w.jsx)(b,{facts:[[A.date,(0,w.jsx)(l,{...n},`when`)],[A.place,(n.city||n.country)&&(0,w.jsxs)(w.Fragment,{children:[n.city,n.city&&n.country&&`, `,n.country&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(o,{of:`country`,silent:!0}),(0,w.jsx)(d,{thing:n.country})]})]})],[A.mode,n.mode&&T.words[n.mode]],[A.theme,n.theme&&(0,w.jsx)(`i`,{children:n.theme})],[A.series,n.series&&(0,w.jsxs)(w.Fragment,{children:[n.series,n.edition!==null&&(0,w.jsxs)(`span`,{className:`soft`,children:[`, `,A.edition(n.edition)]})]})],[A.parent,n.parent&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(d,{thing:n.parent,mark:!0}),` `,(0,w.jsx)(`span`,{className:`soft`,children:(0,w.jsx)(l,{...n.parent})})]})],[A.alliance,n.alliance&&(0,w.jsx)(d,{thing:n.alliance,mark:!0})]]})}),n.hosts.totalCount>0&&(0,w.jsx)(u,{id:`hosts`,title:A.hosts(n.hosts.totalCount),children:(0,w.jsx)(`ul`,{className:`rows`,children:n.hosts.nodes.map(e=>(0,w.jsxs)(`li`,{children:[(0,w.jsx)(d,{thing:e,mark:!0}),e.__typename===`Institution`&&e.country&&(0,w.jsxs)(`span`,{className:`soft`,children:[`, `,e.country.name]})]},e.id))})}),(0,w.jsx)(m,{of:n}),n.alliance&&n.alliance.events.totalCount>1&&(0,w.jsx)(u,{id:`events`,kind:`event`,title:A.others(n.alliance.acronym??n.alliance.name),aside:(0,w.jsx)(e,{to:`/alliances/${t(n.alliance.id)}`,children:n.alliance.name}),children:(0,w.jsxs)(`table`,{className:`dense folds`,children:[(0,w.jsx)(`caption`,{className:`hidden`,children:A.others(n.alliance.name)}),(0,w.jsx)(`tbody`,{children:n.alliance.events.nodes.map(e=>(0,w.jsxs)(`tr`,{className:e.id===n.id?`on`:void 0,children:[(0,w.jsxs)(`td`,{children:[e.id===n.id?(0,w.jsxs)(`b`,{children:[e.name,` `,(0,w.jsx)(`span`,{className:`tag`,children:A.this})]}):(0,w.jsx)(d,{thing:e}),(0,w.jsx)(c,{sources:e.sources})]}),(0,w.jsx)(`td`,{className:`soft`,children:e.city}),(0,w.jsx)(`td`,{className:`r fold-end`,children:(0,w.jsx)(l,{...e})})]},e.id))})]})})]})]})}export{T as default};