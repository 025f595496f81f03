import{C as e,G as t,R as n,S as r,U as i,V as a,Z as o,k as s,l as c,n as l,p as u,u as d}from"./parts-Ca9-Fe1W.js";import{a as f,d as p,i as m,n as h,o as g,r as _,s as v,t as y}from"./entity-DfL_ZJp2.js";import{t as b}from"./fact-list-BWda58zm.js";var x={name:`Event`,text:`query Event($lang: String = "en", $id: ID!) {
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
}`},S=o({en:{facts:`When and where`,date:`Date`,place:`Place`,mode:`Held`,theme:`Theme`,series:`Series`,edition:e=>`number ${e}`,parent:`Part of`,alliance:`Event of`,hosts:e=>e===1?`1 host`:`${e} hosts`,noHosts:`No host is named in the sources read.`,others:e=>`Events of ${e}`,this:`this one`,all:`All events of the atlas (CSV)`,notKnown:`not known`},zh:{facts:`时间与地点`,date:`日期`,place:`地点`,mode:`形式`,theme:`主题`,series:`系列`,edition:e=>`第 ${e} 届`,parent:`属于`,alliance:`所属联盟`,hosts:e=>`${e} 个主办方`,noHosts:`所读来源中未列主办方。`,others:e=>`${e}的会议活动`,this:`本场`,all:`全部会议活动（CSV）`,notKnown:`不详`}}),C=i();function w({id:e}){let{language:t,text:n}=a(),r={lang:t,id:e};return(0,C.jsx)(h,{document:x,variables:r,kind:n.kind.event,found:e=>e.event,rows:8,children:e=>e.event&&(0,C.jsx)(T,{of:e.event,data:e,variables:r})})}function T({of:i,data:o,variables:h}){let{text:w,language:T,root:E,at:D}=a(),O=S[T];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(d,{children:[(0,C.jsx)(n,{to:`/browse/institutions`,children:w.nav.browse}),` / `,(0,C.jsx)(n,{to:`/browse/events`,children:w.kinds.event}),i.alliance&&(0,C.jsxs)(C.Fragment,{children:[` / `,(0,C.jsx)(e,{thing:i.alliance})]})]}),(0,C.jsx)(_,{kind:`event`,of:i,facts:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`span`,{children:[i.city,i.country?.name].filter(Boolean).join(`, `)||i.mode&&w.words[i.mode]}),(0,C.jsx)(l,{...i}),(0,C.jsx)(v,{of:i})]}),actions:(0,C.jsx)(g,{title:i.name,data:o,document:x,variables:h,files:[{label:O.all,href:p(E,`events`,D)}]})}),(0,C.jsxs)(c,{side:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(y,{of:i}),(0,C.jsx)(f,{note:i.note,sentences:[i.hosts.totalCount===0&&O.noHosts,i.figures.totalCount===0&&w.limits.figures]})]}),children:[(0,C.jsx)(u,{title:O.facts,children:(0,C.jsx)(b,{facts:[[O.date,(0,C.jsx)(l,{...i},`when`)],[O.place,(i.city||i.country)&&(0,C.jsxs)(C.Fragment,{children:[i.city,i.city&&i.country&&`, `,i.country&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(r,{of:`country`,silent:!0}),(0,C.jsx)(e,{thing:i.country})]})]})],[O.mode,i.mode&&w.words[i.mode]],[O.theme,i.theme&&(0,C.jsx)(`i`,{children:i.theme})],[O.series,i.series&&(0,C.jsxs)(C.Fragment,{children:[i.series,i.edition!==null&&(0,C.jsxs)(`span`,{className:`soft`,children:[`, `,O.edition(i.edition)]})]})],[O.parent,i.parent&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(e,{thing:i.parent,mark:!0}),` `,(0,C.jsx)(`span`,{className:`soft`,children:(0,C.jsx)(l,{...i.parent})})]})],[O.alliance,i.alliance&&(0,C.jsx)(e,{thing:i.alliance,mark:!0})]]})}),i.hosts.totalCount>0&&(0,C.jsx)(u,{id:`hosts`,title:O.hosts(i.hosts.totalCount),children:(0,C.jsx)(`ul`,{className:`rows`,children:i.hosts.nodes.map(t=>(0,C.jsxs)(`li`,{children:[(0,C.jsx)(e,{thing:t,mark:!0}),t.__typename===`Institution`&&t.country&&(0,C.jsxs)(`span`,{className:`soft`,children:[`, `,t.country.name]})]},t.id))})}),(0,C.jsx)(m,{of:i}),i.alliance&&i.alliance.events.totalCount>1&&(0,C.jsx)(u,{id:`events`,kind:`event`,title:O.others(i.alliance.acronym??i.alliance.name),aside:(0,C.jsx)(n,{to:`/alliances/${t(i.alliance.id)}`,children:i.alliance.name}),children:(0,C.jsxs)(`table`,{className:`dense folds`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:O.others(i.alliance.name)}),(0,C.jsx)(`tbody`,{children:i.alliance.events.nodes.map(t=>(0,C.jsxs)(`tr`,{className:t.id===i.id?`on`:void 0,children:[(0,C.jsxs)(`td`,{children:[t.id===i.id?(0,C.jsxs)(`b`,{children:[t.name,` `,(0,C.jsx)(`span`,{className:`tag`,children:O.this})]}):(0,C.jsx)(e,{thing:t}),(0,C.jsx)(s,{sources:t.sources})]}),(0,C.jsx)(`td`,{className:`soft`,children:t.city}),(0,C.jsx)(`td`,{className:`r fold-end`,children:(0,C.jsx)(l,{...t})})]},t.id))})]})})]})]})}export{w as default};