import{F as e,G as t,L as n,M as r,N as i,V as a,Y as o,n as s,q as c,tt as l,x as u,z as d}from"./parts-Dz76KKy6.js";import{r as f}from"./downloads-C_HleBYR.js";import{a as p,i as m,n as h,o as g,r as _,s as v,t as y}from"./entity-C_Jf237q.js";import{t as b}from"./fact-list-Bt3yuR6H.js";import{t as x}from"./entities-CsoPDzSn.js";var S={name:`Event`,text:`query Event($lang: String = "en", $id: ID!) {
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
}`},C=l({en:{facts:`When and where`,date:`Date`,place:`Place`,mode:`Held`,theme:`Theme`,series:`Series`,edition:e=>`number ${e}`,parent:`Part of`,alliance:`Event of`,hosts:e=>e===1?`1 host`:`${e} hosts`,noHosts:`No host is named in the sources read.`,others:e=>`Events of ${e}`,this:`this one`,all:`All events of the atlas (CSV)`},zh:{facts:`时间与地点`,date:`日期`,place:`地点`,mode:`形式`,theme:`主题`,series:`系列`,edition:e=>`第 ${e} 届`,parent:`属于`,alliance:`所属联盟`,hosts:e=>`${e} 个主办方`,noHosts:`所读来源中未列主办方。`,others:e=>`${e}的会议活动`,this:`本场`,all:`全部会议活动（CSV）`}}),w=c();function T({id:e}){let{language:n,text:r}=t(),i={lang:n,id:e};return(0,w.jsx)(h,{document:S,variables:i,kind:r.kind.event,found:e=>e.event,rows:8,children:e=>e.event&&(0,w.jsx)(E,{of:e.event,data:e,variables:i})})}function E({of:c,data:l,variables:h}){let{text:T,language:E,root:D,at:O}=t(),k=x(),A=C[E];return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(i,{children:[(0,w.jsx)(a,{to:`/browse/institutions`,children:T.nav.browse}),` / `,(0,w.jsx)(a,{to:`/browse/events`,children:T.kinds.event}),c.alliance&&(0,w.jsxs)(w.Fragment,{children:[` / `,(0,w.jsx)(d,{thing:c.alliance})]})]}),(0,w.jsx)(_,{kind:`event`,of:c,facts:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`span`,{children:[c.city,c.country?.name].filter(Boolean).join(T.comma)||c.mode&&T.words[c.mode]}),(0,w.jsx)(s,{...c}),(0,w.jsx)(v,{of:c})]}),actions:(0,w.jsx)(g,{title:c.name,data:l,document:S,variables:h,files:[{label:A.all,href:f(D,`events`,O)}]})}),(0,w.jsxs)(r,{side:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(y,{of:c}),(0,w.jsx)(p,{note:c.note,sentences:[c.hosts.totalCount===0&&A.noHosts,c.figures.totalCount===0&&k.limits.figures]})]}),children:[(0,w.jsx)(e,{title:A.facts,children:(0,w.jsx)(b,{facts:[[A.date,(0,w.jsx)(s,{...c},`when`)],[A.place,(c.city||c.country)&&(0,w.jsxs)(w.Fragment,{children:[c.city,c.city&&c.country&&T.comma,c.country&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(n,{of:`country`,silent:!0}),(0,w.jsx)(d,{thing:c.country})]})]})],[A.mode,c.mode&&T.words[c.mode]],[A.theme,c.theme&&(0,w.jsx)(`i`,{children:c.theme})],[A.series,c.series&&(0,w.jsxs)(w.Fragment,{children:[c.series,c.edition!==null&&(0,w.jsxs)(`span`,{className:`soft`,children:[`, `,A.edition(c.edition)]})]})],[A.parent,c.parent&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(d,{thing:c.parent,mark:!0}),` `,(0,w.jsx)(`span`,{className:`soft`,children:(0,w.jsx)(s,{...c.parent})})]})],[A.alliance,c.alliance&&(0,w.jsx)(d,{thing:c.alliance,mark:!0})]]})}),c.hosts.totalCount>0&&(0,w.jsx)(e,{id:`hosts`,title:A.hosts(c.hosts.totalCount),children:(0,w.jsx)(`ul`,{className:`rows`,children:c.hosts.nodes.map(e=>(0,w.jsxs)(`li`,{children:[(0,w.jsx)(d,{thing:e,mark:!0}),e.__typename===`Institution`&&e.country&&(0,w.jsxs)(`span`,{className:`soft`,children:[`, `,e.country.name]})]},e.id))})}),(0,w.jsx)(m,{of:c}),c.alliance&&c.alliance.events.totalCount>1&&(0,w.jsx)(e,{id:`events`,kind:`event`,title:A.others(c.alliance.acronym??c.alliance.name),aside:(0,w.jsx)(a,{to:`/alliances/${o(c.alliance.id)}`,children:c.alliance.name}),children:(0,w.jsxs)(`table`,{className:`dense folds`,children:[(0,w.jsx)(`caption`,{className:`hidden`,children:A.others(c.alliance.name)}),(0,w.jsx)(`tbody`,{children:c.alliance.events.nodes.map(e=>(0,w.jsxs)(`tr`,{className:e.id===c.id?`on`:void 0,children:[(0,w.jsxs)(`td`,{children:[e.id===c.id?(0,w.jsxs)(`b`,{children:[e.name,` `,(0,w.jsx)(`span`,{className:`tag`,children:A.this})]}):(0,w.jsx)(d,{thing:e}),(0,w.jsx)(u,{sources:e.sources})]}),(0,w.jsx)(`td`,{className:`soft`,children:e.city}),(0,w.jsx)(`td`,{className:`r fold-end`,children:(0,w.jsx)(s,{...e})})]},e.id))})]})})]})]})}export{T as default};