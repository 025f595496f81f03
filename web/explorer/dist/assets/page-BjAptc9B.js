import{B as e,H as t,I as n,J as r,K as i,N as a,P as o,R as s,S as c,X as l,n as u,nt as d}from"./parts-DKtDdLa3.js";import{r as f}from"./downloads-C_HleBYR.js";import{a as p,i as m,n as h,o as g,r as _,s as v,t as y}from"./entity-CbrGXo2y.js";import{t as b}from"./fact-list-CLbqYO8q.js";import{t as x}from"./entities-B9kma30M.js";var S={name:`Event`,text:`query Event($lang: String = "en", $id: ID!) {
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
}`},C=d({en:{facts:`When and where`,date:`Date`,place:`Place`,mode:`Held`,theme:`Theme`,series:`Series`,edition:e=>`number ${e}`,parent:`Part of`,alliance:`Event of`,hosts:e=>e===1?`1 host`:`${e} hosts`,noHosts:`No host is named in the sources read.`,others:e=>`Events of ${e}`,this:`this one`,all:`All events of the atlas (CSV)`},zh:{facts:`时间与地点`,date:`日期`,place:`地点`,mode:`形式`,theme:`主题`,series:`系列`,edition:e=>`第 ${e} 届`,parent:`属于`,alliance:`所属联盟`,hosts:e=>`${e} 个主办方`,noHosts:`所读来源中未列主办方。`,others:e=>`${e}的会议活动`,this:`本场`,all:`全部会议活动（CSV）`}}),w=r();function T({id:e}){let{language:t,text:n}=i(),r={lang:t,id:e};return(0,w.jsx)(h,{document:S,variables:r,kind:n.kind.event,found:e=>e.event,rows:8,children:e=>e.event&&(0,w.jsx)(E,{of:e.event,data:e,variables:r})})}function E({of:r,data:d,variables:h}){let{text:T,language:E,root:D,at:O}=i(),k=x(),A=C[E];return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(o,{children:[(0,w.jsx)(t,{to:`/browse/institutions`,children:T.nav.browse}),` / `,(0,w.jsx)(t,{to:`/browse/events`,children:T.kinds.event}),r.alliance&&(0,w.jsxs)(w.Fragment,{children:[` / `,(0,w.jsx)(e,{thing:r.alliance})]})]}),(0,w.jsx)(_,{kind:`event`,of:r,facts:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`span`,{children:[r.city,r.country?.name].filter(Boolean).join(T.comma)||r.mode&&T.words[r.mode]}),(0,w.jsx)(u,{...r}),(0,w.jsx)(v,{of:r})]}),actions:(0,w.jsx)(g,{title:r.name,data:d,document:S,variables:h,files:[{label:A.all,href:f(D,`events`,O)}]})}),(0,w.jsxs)(a,{side:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(y,{of:r}),(0,w.jsx)(p,{note:r.note,sentences:[r.hosts.totalCount===0&&A.noHosts,r.figures.totalCount===0&&k.limits.figures]})]}),children:[(0,w.jsx)(n,{title:A.facts,children:(0,w.jsx)(b,{facts:[[A.date,(0,w.jsx)(u,{...r},`when`)],[A.place,(r.city||r.country)&&(0,w.jsxs)(w.Fragment,{children:[r.city,r.city&&r.country&&T.comma,r.country&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(s,{of:`country`,silent:!0}),(0,w.jsx)(e,{thing:r.country})]})]})],[A.mode,r.mode&&T.words[r.mode]],[A.theme,r.theme&&(0,w.jsx)(`i`,{children:r.theme})],[A.series,r.series&&(0,w.jsxs)(w.Fragment,{children:[r.series,r.edition!==null&&(0,w.jsxs)(`span`,{className:`soft`,children:[`, `,A.edition(r.edition)]})]})],[A.parent,r.parent&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(e,{thing:r.parent,mark:!0}),` `,(0,w.jsx)(`span`,{className:`soft`,children:(0,w.jsx)(u,{...r.parent})})]})],[A.alliance,r.alliance&&(0,w.jsx)(e,{thing:r.alliance,mark:!0})]]})}),r.hosts.totalCount>0&&(0,w.jsx)(n,{id:`hosts`,title:A.hosts(r.hosts.totalCount),children:(0,w.jsx)(`ul`,{className:`rows`,children:r.hosts.nodes.map(t=>(0,w.jsxs)(`li`,{children:[(0,w.jsx)(e,{thing:t,mark:!0}),t.__typename===`Institution`&&t.country&&(0,w.jsxs)(`span`,{className:`soft`,children:[`, `,t.country.name]})]},t.id))})}),(0,w.jsx)(m,{of:r}),r.alliance&&r.alliance.events.totalCount>1&&(0,w.jsx)(n,{id:`events`,kind:`event`,title:A.others(r.alliance.acronym??r.alliance.name),aside:(0,w.jsx)(t,{to:`/alliances/${l(r.alliance.id)}`,children:r.alliance.name}),children:(0,w.jsxs)(`table`,{className:`dense folds`,children:[(0,w.jsx)(`caption`,{className:`hidden`,children:A.others(r.alliance.name)}),(0,w.jsx)(`tbody`,{children:r.alliance.events.nodes.map(t=>(0,w.jsxs)(`tr`,{className:t.id===r.id?`on`:void 0,children:[(0,w.jsxs)(`td`,{children:[t.id===r.id?(0,w.jsxs)(`b`,{children:[t.name,` `,(0,w.jsx)(`span`,{className:`tag`,children:A.this})]}):(0,w.jsx)(e,{thing:t}),(0,w.jsx)(c,{sources:t.sources})]}),(0,w.jsx)(`td`,{className:`soft`,children:t.city}),(0,w.jsx)(`td`,{className:`r fold-end`,children:(0,w.jsx)(u,{...t})})]},t.id))})]})})]})]})}export{T as default};