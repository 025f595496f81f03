import{$ as e,B as t,C as n,G as r,T as i,U as a,j as o,l as s,n as c,p as l,q as u,u as d}from"./parts-C3VZZZiK.js";import{r as f}from"./downloads-C_HleBYR.js";import{a as p,i as m,n as h,o as g,r as _,s as v,t as y}from"./entity-CCQzx_il.js";import{t as b}from"./fact-list-30VwK6Kc.js";var x={name:`Event`,text:`query Event($lang: String = "en", $id: ID!) {
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
}`},S=e({en:{facts:`When and where`,date:`Date`,place:`Place`,mode:`Held`,theme:`Theme`,series:`Series`,edition:e=>`number ${e}`,parent:`Part of`,alliance:`Event of`,hosts:e=>e===1?`1 host`:`${e} hosts`,noHosts:`No host is named in the sources read.`,others:e=>`Events of ${e}`,this:`this one`,all:`All events of the atlas (CSV)`},zh:{facts:`时间与地点`,date:`日期`,place:`地点`,mode:`形式`,theme:`主题`,series:`系列`,edition:e=>`第 ${e} 届`,parent:`属于`,alliance:`所属联盟`,hosts:e=>`${e} 个主办方`,noHosts:`所读来源中未列主办方。`,others:e=>`${e}的会议活动`,this:`本场`,all:`全部会议活动（CSV）`}}),C=r();function w({id:e}){let{language:t,text:n}=a(),r={lang:t,id:e};return(0,C.jsx)(h,{document:x,variables:r,kind:n.kind.event,found:e=>e.event,rows:8,children:e=>e.event&&(0,C.jsx)(T,{of:e.event,data:e,variables:r})})}function T({of:e,data:r,variables:h}){let{text:w,language:T,root:E,at:D}=a(),O=S[T];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(d,{children:[(0,C.jsx)(t,{to:`/browse/institutions`,children:w.nav.browse}),` / `,(0,C.jsx)(t,{to:`/browse/events`,children:w.kinds.event}),e.alliance&&(0,C.jsxs)(C.Fragment,{children:[` / `,(0,C.jsx)(i,{thing:e.alliance})]})]}),(0,C.jsx)(_,{kind:`event`,of:e,facts:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`span`,{children:[e.city,e.country?.name].filter(Boolean).join(`, `)||e.mode&&w.words[e.mode]}),(0,C.jsx)(c,{...e}),(0,C.jsx)(v,{of:e})]}),actions:(0,C.jsx)(g,{title:e.name,data:r,document:x,variables:h,files:[{label:O.all,href:f(E,`events`,D)}]})}),(0,C.jsxs)(s,{side:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(y,{of:e}),(0,C.jsx)(p,{note:e.note,sentences:[e.hosts.totalCount===0&&O.noHosts,e.figures.totalCount===0&&w.limits.figures]})]}),children:[(0,C.jsx)(l,{title:O.facts,children:(0,C.jsx)(b,{facts:[[O.date,(0,C.jsx)(c,{...e},`when`)],[O.place,(e.city||e.country)&&(0,C.jsxs)(C.Fragment,{children:[e.city,e.city&&e.country&&`, `,e.country&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(n,{of:`country`,silent:!0}),(0,C.jsx)(i,{thing:e.country})]})]})],[O.mode,e.mode&&w.words[e.mode]],[O.theme,e.theme&&(0,C.jsx)(`i`,{children:e.theme})],[O.series,e.series&&(0,C.jsxs)(C.Fragment,{children:[e.series,e.edition!==null&&(0,C.jsxs)(`span`,{className:`soft`,children:[`, `,O.edition(e.edition)]})]})],[O.parent,e.parent&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(i,{thing:e.parent,mark:!0}),` `,(0,C.jsx)(`span`,{className:`soft`,children:(0,C.jsx)(c,{...e.parent})})]})],[O.alliance,e.alliance&&(0,C.jsx)(i,{thing:e.alliance,mark:!0})]]})}),e.hosts.totalCount>0&&(0,C.jsx)(l,{id:`hosts`,title:O.hosts(e.hosts.totalCount),children:(0,C.jsx)(`ul`,{className:`rows`,children:e.hosts.nodes.map(e=>(0,C.jsxs)(`li`,{children:[(0,C.jsx)(i,{thing:e,mark:!0}),e.__typename===`Institution`&&e.country&&(0,C.jsxs)(`span`,{className:`soft`,children:[`, `,e.country.name]})]},e.id))})}),(0,C.jsx)(m,{of:e}),e.alliance&&e.alliance.events.totalCount>1&&(0,C.jsx)(l,{id:`events`,kind:`event`,title:O.others(e.alliance.acronym??e.alliance.name),aside:(0,C.jsx)(t,{to:`/alliances/${u(e.alliance.id)}`,children:e.alliance.name}),children:(0,C.jsxs)(`table`,{className:`dense folds`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:O.others(e.alliance.name)}),(0,C.jsx)(`tbody`,{children:e.alliance.events.nodes.map(t=>(0,C.jsxs)(`tr`,{className:t.id===e.id?`on`:void 0,children:[(0,C.jsxs)(`td`,{children:[t.id===e.id?(0,C.jsxs)(`b`,{children:[t.name,` `,(0,C.jsx)(`span`,{className:`tag`,children:O.this})]}):(0,C.jsx)(i,{thing:t}),(0,C.jsx)(o,{sources:t.sources})]}),(0,C.jsx)(`td`,{className:`soft`,children:t.city}),(0,C.jsx)(`td`,{className:`r fold-end`,children:(0,C.jsx)(c,{...t})})]},t.id))})]})})]})]})}export{w as default};