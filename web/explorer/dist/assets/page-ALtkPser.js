import{$ as e,G as t,O as n,U as r,_ as i,a,h as o,i as s,n as c,q as l,s as u,z as d}from"./parts-CjvkDI2O.js";import{r as f}from"./downloads-C_HleBYR.js";import{a as p,i as m,n as h,o as g,r as _,s as v,t as y}from"./entity-B0KR9BFw.js";import{t as b}from"./fact-list-DB-69ZAA.js";import{t as x}from"./entities-gpQj5h8Z.js";var S={name:`Event`,text:`query Event($lang: String = "en", $id: ID!) {
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
}`},C=e({en:{facts:`When and where`,date:`Date`,place:`Place`,mode:`Held`,theme:`Theme`,series:`Series`,edition:e=>`number ${e}`,parent:`Part of`,alliance:`Event of`,hosts:e=>e===1?`1 host`:`${e} hosts`,noHosts:`No host is named in the sources read.`,others:e=>`Events of ${e}`,this:`this one`,all:`All events of the atlas (CSV)`},zh:{facts:`时间与地点`,date:`日期`,place:`地点`,mode:`形式`,theme:`主题`,series:`系列`,edition:e=>`第 ${e} 届`,parent:`属于`,alliance:`所属联盟`,hosts:e=>`${e} 个主办方`,noHosts:`所读来源中未列主办方。`,others:e=>`${e}的会议活动`,this:`本场`,all:`全部会议活动（CSV）`}}),w=t();function T({id:e}){let{language:t,text:n}=r(),i={lang:t,id:e};return(0,w.jsx)(h,{document:S,variables:i,kind:n.kind.event,found:e=>e.event,rows:8,children:e=>e.event&&(0,w.jsx)(E,{of:e.event,data:e,variables:i})})}function E({of:e,data:t,variables:h}){let{text:T,language:E,root:D,at:O}=r(),k=x(),A=C[E];return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(a,{children:[(0,w.jsx)(d,{to:`/browse/institutions`,children:T.nav.browse}),` / `,(0,w.jsx)(d,{to:`/browse/events`,children:T.kinds.event}),e.alliance&&(0,w.jsxs)(w.Fragment,{children:[` / `,(0,w.jsx)(i,{thing:e.alliance})]})]}),(0,w.jsx)(_,{kind:`event`,of:e,facts:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`span`,{children:[e.city,e.country?.name].filter(Boolean).join(`, `)||e.mode&&T.words[e.mode]}),(0,w.jsx)(c,{...e}),(0,w.jsx)(v,{of:e})]}),actions:(0,w.jsx)(g,{title:e.name,data:t,document:S,variables:h,files:[{label:A.all,href:f(D,`events`,O)}]})}),(0,w.jsxs)(s,{side:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(y,{of:e}),(0,w.jsx)(p,{note:e.note,sentences:[e.hosts.totalCount===0&&A.noHosts,e.figures.totalCount===0&&k.limits.figures]})]}),children:[(0,w.jsx)(u,{title:A.facts,children:(0,w.jsx)(b,{facts:[[A.date,(0,w.jsx)(c,{...e},`when`)],[A.place,(e.city||e.country)&&(0,w.jsxs)(w.Fragment,{children:[e.city,e.city&&e.country&&`, `,e.country&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(o,{of:`country`,silent:!0}),(0,w.jsx)(i,{thing:e.country})]})]})],[A.mode,e.mode&&T.words[e.mode]],[A.theme,e.theme&&(0,w.jsx)(`i`,{children:e.theme})],[A.series,e.series&&(0,w.jsxs)(w.Fragment,{children:[e.series,e.edition!==null&&(0,w.jsxs)(`span`,{className:`soft`,children:[`, `,A.edition(e.edition)]})]})],[A.parent,e.parent&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(i,{thing:e.parent,mark:!0}),` `,(0,w.jsx)(`span`,{className:`soft`,children:(0,w.jsx)(c,{...e.parent})})]})],[A.alliance,e.alliance&&(0,w.jsx)(i,{thing:e.alliance,mark:!0})]]})}),e.hosts.totalCount>0&&(0,w.jsx)(u,{id:`hosts`,title:A.hosts(e.hosts.totalCount),children:(0,w.jsx)(`ul`,{className:`rows`,children:e.hosts.nodes.map(e=>(0,w.jsxs)(`li`,{children:[(0,w.jsx)(i,{thing:e,mark:!0}),e.__typename===`Institution`&&e.country&&(0,w.jsxs)(`span`,{className:`soft`,children:[`, `,e.country.name]})]},e.id))})}),(0,w.jsx)(m,{of:e}),e.alliance&&e.alliance.events.totalCount>1&&(0,w.jsx)(u,{id:`events`,kind:`event`,title:A.others(e.alliance.acronym??e.alliance.name),aside:(0,w.jsx)(d,{to:`/alliances/${l(e.alliance.id)}`,children:e.alliance.name}),children:(0,w.jsxs)(`table`,{className:`dense folds`,children:[(0,w.jsx)(`caption`,{className:`hidden`,children:A.others(e.alliance.name)}),(0,w.jsx)(`tbody`,{children:e.alliance.events.nodes.map(t=>(0,w.jsxs)(`tr`,{className:t.id===e.id?`on`:void 0,children:[(0,w.jsxs)(`td`,{children:[t.id===e.id?(0,w.jsxs)(`b`,{children:[t.name,` `,(0,w.jsx)(`span`,{className:`tag`,children:A.this})]}):(0,w.jsx)(i,{thing:t}),(0,w.jsx)(n,{sources:t.sources})]}),(0,w.jsx)(`td`,{className:`soft`,children:t.city}),(0,w.jsx)(`td`,{className:`r fold-end`,children:(0,w.jsx)(c,{...t})})]},t.id))})]})})]})]})}export{T as default};