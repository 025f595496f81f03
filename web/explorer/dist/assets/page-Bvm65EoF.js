import{C as e,_ as t,h as n,i as r,p as i,r as a,u as o}from"./client-BP5Kgwkh.js";import{a as s,f as c,i as l,n as u,o as d,r as f,s as p,t as m}from"./entity-C7u0U3db.js";import{n as h}from"./date-CBBlGcg6.js";import{t as g}from"./fact-list-nNF5o66z.js";import{a as _,n as v,t as y}from"./layout-4OuIWIeU.js";import{o as b}from"./actions-BwLh66zB.js";var x={name:`Event`,text:`query Event($lang: String = "en", $id: ID!) {
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
}`},S=e({en:{facts:`When and where`,date:`Date`,place:`Place`,mode:`Held`,theme:`Theme`,series:`Series`,edition:e=>`number ${e}`,parent:`Part of`,alliance:`Event of`,hosts:e=>e===1?`1 host`:`${e} hosts`,noHosts:`No host is named in the sources read.`,others:e=>`Events of ${e}`,this:`this one`,all:`All events of the atlas (CSV)`,notKnown:`not known`},zh:{facts:`时间与地点`,date:`日期`,place:`地点`,mode:`形式`,theme:`主题`,series:`系列`,edition:e=>`第 ${e} 届`,parent:`属于`,alliance:`所属联盟`,hosts:e=>`${e} 个主办方`,noHosts:`所读来源中未列主办方。`,others:e=>`${e}的会议活动`,this:`本场`,all:`全部会议活动（CSV）`,notKnown:`不详`}}),C=n();function w({id:e}){let{language:t,text:n}=i(),r={lang:t,id:e};return(0,C.jsx)(u,{document:x,variables:r,kind:n.kind.event,found:e=>e.event,rows:8,children:e=>e.event&&(0,C.jsx)(T,{of:e.event,data:e,variables:r})})}function T({of:e,data:n,variables:u}){let{text:w,language:T,root:E,at:D}=i(),O=S[T];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(v,{children:[(0,C.jsx)(o,{to:`/browse/institutions`,children:w.nav.browse}),` / `,(0,C.jsx)(o,{to:`/browse/events`,children:w.kinds.event}),e.alliance&&(0,C.jsxs)(C.Fragment,{children:[` / `,(0,C.jsx)(r,{thing:e.alliance})]})]}),(0,C.jsx)(f,{kind:`event`,of:e,facts:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`span`,{children:[e.city,e.country?.name].filter(Boolean).join(`, `)||e.mode&&w.words[e.mode]}),(0,C.jsx)(h,{...e}),(0,C.jsx)(p,{of:e})]}),actions:(0,C.jsx)(d,{title:e.name,data:n,document:x,variables:u,files:[{label:O.all,href:c(E,`events`,D)}]})}),(0,C.jsxs)(y,{side:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(m,{of:e}),(0,C.jsx)(s,{note:e.note,sentences:[e.hosts.totalCount===0&&O.noHosts,e.figures.totalCount===0&&w.limits.figures]})]}),children:[(0,C.jsx)(_,{title:O.facts,children:(0,C.jsx)(g,{facts:[[O.date,(0,C.jsx)(h,{...e},`when`)],[O.place,(e.city||e.country)&&(0,C.jsxs)(C.Fragment,{children:[e.city,e.city&&e.country&&`, `,e.country&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(a,{of:`country`,silent:!0}),(0,C.jsx)(r,{thing:e.country})]})]})],[O.mode,e.mode&&w.words[e.mode]],[O.theme,e.theme&&(0,C.jsx)(`i`,{children:e.theme})],[O.series,e.series&&(0,C.jsxs)(C.Fragment,{children:[e.series,e.edition!==null&&(0,C.jsxs)(`span`,{className:`soft`,children:[`, `,O.edition(e.edition)]})]})],[O.parent,e.parent&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(r,{thing:e.parent,mark:!0}),` `,(0,C.jsx)(`span`,{className:`soft`,children:(0,C.jsx)(h,{...e.parent})})]})],[O.alliance,e.alliance&&(0,C.jsx)(r,{thing:e.alliance,mark:!0})]]})}),e.hosts.totalCount>0&&(0,C.jsx)(_,{id:`hosts`,title:O.hosts(e.hosts.totalCount),children:(0,C.jsx)(`ul`,{className:`rows`,children:e.hosts.nodes.map(e=>(0,C.jsxs)(`li`,{children:[(0,C.jsx)(r,{thing:e,mark:!0}),e.__typename===`Institution`&&e.country&&(0,C.jsxs)(`span`,{className:`soft`,children:[`, `,e.country.name]})]},e.id))})}),(0,C.jsx)(l,{of:e}),e.alliance&&e.alliance.events.totalCount>1&&(0,C.jsx)(_,{id:`events`,kind:`event`,title:O.others(e.alliance.acronym??e.alliance.name),aside:(0,C.jsx)(o,{to:`/alliances/${t(e.alliance.id)}`,children:e.alliance.name}),children:(0,C.jsxs)(`table`,{className:`dense folds`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:O.others(e.alliance.name)}),(0,C.jsx)(`tbody`,{children:e.alliance.events.nodes.map(t=>(0,C.jsxs)(`tr`,{className:t.id===e.id?`on`:void 0,children:[(0,C.jsxs)(`td`,{children:[t.id===e.id?(0,C.jsxs)(`b`,{children:[t.name,` `,(0,C.jsx)(`span`,{className:`tag`,children:O.this})]}):(0,C.jsx)(r,{thing:t}),(0,C.jsx)(b,{sources:t.sources})]}),(0,C.jsx)(`td`,{className:`soft`,children:t.city}),(0,C.jsx)(`td`,{className:`r fold-end`,children:(0,C.jsx)(h,{...t})})]},t.id))})]})})]})]})}export{w as default};