import{A as e,H as t,K as n,Q as r,S as i,W as a,l as o,n as s,p as c,u as l,w as u,z as d}from"./parts-DOIHXH6L.js";import{r as f}from"./downloads-C_HleBYR.js";import{a as p,i as m,n as h,o as g,r as _,s as v,t as y}from"./entity-CwHP5WPV.js";import{t as b}from"./fact-list-CWOZQlEU.js";var x={name:`Event`,text:`query Event($lang: String = "en", $id: ID!) {
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
}`},S=r({en:{facts:`When and where`,date:`Date`,place:`Place`,mode:`Held`,theme:`Theme`,series:`Series`,edition:e=>`number ${e}`,parent:`Part of`,alliance:`Event of`,hosts:e=>e===1?`1 host`:`${e} hosts`,noHosts:`No host is named in the sources read.`,others:e=>`Events of ${e}`,this:`this one`,all:`All events of the atlas (CSV)`},zh:{facts:`时间与地点`,date:`日期`,place:`地点`,mode:`形式`,theme:`主题`,series:`系列`,edition:e=>`第 ${e} 届`,parent:`属于`,alliance:`所属联盟`,hosts:e=>`${e} 个主办方`,noHosts:`所读来源中未列主办方。`,others:e=>`${e}的会议活动`,this:`本场`,all:`全部会议活动（CSV）`}}),C=a();function w({id:e}){let{language:n,text:r}=t(),i={lang:n,id:e};return(0,C.jsx)(h,{document:x,variables:i,kind:r.kind.event,found:e=>e.event,rows:8,children:e=>e.event&&(0,C.jsx)(T,{of:e.event,data:e,variables:i})})}function T({of:r,data:a,variables:h}){let{text:w,language:T,root:E,at:D}=t(),O=S[T];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(l,{children:[(0,C.jsx)(d,{to:`/browse/institutions`,children:w.nav.browse}),` / `,(0,C.jsx)(d,{to:`/browse/events`,children:w.kinds.event}),r.alliance&&(0,C.jsxs)(C.Fragment,{children:[` / `,(0,C.jsx)(u,{thing:r.alliance})]})]}),(0,C.jsx)(_,{kind:`event`,of:r,facts:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`span`,{children:[r.city,r.country?.name].filter(Boolean).join(`, `)||r.mode&&w.words[r.mode]}),(0,C.jsx)(s,{...r}),(0,C.jsx)(v,{of:r})]}),actions:(0,C.jsx)(g,{title:r.name,data:a,document:x,variables:h,files:[{label:O.all,href:f(E,`events`,D)}]})}),(0,C.jsxs)(o,{side:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(y,{of:r}),(0,C.jsx)(p,{note:r.note,sentences:[r.hosts.totalCount===0&&O.noHosts,r.figures.totalCount===0&&w.limits.figures]})]}),children:[(0,C.jsx)(c,{title:O.facts,children:(0,C.jsx)(b,{facts:[[O.date,(0,C.jsx)(s,{...r},`when`)],[O.place,(r.city||r.country)&&(0,C.jsxs)(C.Fragment,{children:[r.city,r.city&&r.country&&`, `,r.country&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(i,{of:`country`,silent:!0}),(0,C.jsx)(u,{thing:r.country})]})]})],[O.mode,r.mode&&w.words[r.mode]],[O.theme,r.theme&&(0,C.jsx)(`i`,{children:r.theme})],[O.series,r.series&&(0,C.jsxs)(C.Fragment,{children:[r.series,r.edition!==null&&(0,C.jsxs)(`span`,{className:`soft`,children:[`, `,O.edition(r.edition)]})]})],[O.parent,r.parent&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(u,{thing:r.parent,mark:!0}),` `,(0,C.jsx)(`span`,{className:`soft`,children:(0,C.jsx)(s,{...r.parent})})]})],[O.alliance,r.alliance&&(0,C.jsx)(u,{thing:r.alliance,mark:!0})]]})}),r.hosts.totalCount>0&&(0,C.jsx)(c,{id:`hosts`,title:O.hosts(r.hosts.totalCount),children:(0,C.jsx)(`ul`,{className:`rows`,children:r.hosts.nodes.map(e=>(0,C.jsxs)(`li`,{children:[(0,C.jsx)(u,{thing:e,mark:!0}),e.__typename===`Institution`&&e.country&&(0,C.jsxs)(`span`,{className:`soft`,children:[`, `,e.country.name]})]},e.id))})}),(0,C.jsx)(m,{of:r}),r.alliance&&r.alliance.events.totalCount>1&&(0,C.jsx)(c,{id:`events`,kind:`event`,title:O.others(r.alliance.acronym??r.alliance.name),aside:(0,C.jsx)(d,{to:`/alliances/${n(r.alliance.id)}`,children:r.alliance.name}),children:(0,C.jsxs)(`table`,{className:`dense folds`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:O.others(r.alliance.name)}),(0,C.jsx)(`tbody`,{children:r.alliance.events.nodes.map(t=>(0,C.jsxs)(`tr`,{className:t.id===r.id?`on`:void 0,children:[(0,C.jsxs)(`td`,{children:[t.id===r.id?(0,C.jsxs)(`b`,{children:[t.name,` `,(0,C.jsx)(`span`,{className:`tag`,children:O.this})]}):(0,C.jsx)(u,{thing:t}),(0,C.jsx)(e,{sources:t.sources})]}),(0,C.jsx)(`td`,{className:`soft`,children:t.city}),(0,C.jsx)(`td`,{className:`r fold-end`,children:(0,C.jsx)(s,{...t})})]},t.id))})]})})]})]})}export{w as default};