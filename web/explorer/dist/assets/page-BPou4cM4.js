import{$ as e,B as t,G as n,M as r,T as i,U as a,j as o,k as s,l as c,p as l,t as u,u as d}from"./parts-C3VZZZiK.js";import{r as f}from"./downloads-C_HleBYR.js";import{a as p,i as m,l as h,n as g,o as _,r as v,s as y,t as b}from"./entity-CCQzx_il.js";var x={name:`Person`,text:`query Person($lang: String = "en", $id: ID!) {
  dataset {
    ...Cited
  }
  person(id: $id) {
    ...Head
    positions(first: 50) {
      totalCount
      nodes {
        id
        role
        asOf
        trust
        organization {
          __typename
          id
          name(language: $lang)
        }
        country {
          id
          name(language: $lang)
        }
        sources {
          ...SourceMark
        }
      }
    }
    ...Said
  }
  numbers: figures(first: 50, where: {saidBy: {eq: $id}}) {
    totalCount
    nodes {
      subject {
        __typename
        id
        name(language: $lang)
      }
      ...FigureLine
    }
  }
  words: claims(first: 50, where: {saidBy: {eq: $id}}) {
    totalCount
    nodes {
      subject {
        __typename
        id
        name(language: $lang)
      }
      ...ClaimLine
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
}`},S=e({en:{positions:e=>e===1?`1 position`:`${e} positions`,positionsNote:`Each as of the date of its source, the newest first. What came after is not said.`,none:`No position is named in the sources read.`,at:`at`,of:`of`,role:`What`,where:`Where`,date:`As of`,undated:`date not known`,numbers:e=>e===1?`1 number from this person`:`${e} numbers from this person`,words:e=>e===1?`1 claim by this person`:`${e} claims by this person`,about:`About`,saidNothing:`No number or claim in the data names this person as its source.`,all:`All positions of the atlas (CSV)`,undatedLimit:(e,t)=>`For ${e} of ${t} positions no date is known.`},zh:{positions:e=>`${e} 个职务`,positionsNote:`每项以其来源的日期为准，由新到旧；其后情况未述。`,none:`所读来源中未见其职务。`,at:`任职于`,of:``,role:`职务`,where:`机构`,date:`截至`,undated:`日期不详`,numbers:e=>`由此人给出的 ${e} 个数字`,words:e=>`由此人提出的 ${e} 个说法`,about:`关于`,saidNothing:`数据中没有注明出自此人的数字或说法。`,all:`全部职务（CSV）`,undatedLimit:(e,t)=>`${t} 个职务中有 ${e} 个日期不详。`}}),C=n();function w({id:e}){let{language:t,text:n}=a(),r={lang:t,id:e};return(0,C.jsx)(g,{document:x,variables:r,kind:n.kind.person,found:e=>e.person,rows:8,children:e=>e.person&&(0,C.jsx)(T,{of:e.person,data:e,variables:r})})}function T({of:e,data:n,variables:g}){let{text:w,language:T,root:E,at:D}=a(),O=S[T],k=[...e.positions.nodes].sort((e,t)=>(e.asOf??``)>(t.asOf??``)?-1:+((e.asOf??``)<(t.asOf??``))),A=k[0],j=k.some(e=>e.country),M=k.filter(e=>!e.asOf).length;return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(d,{children:[(0,C.jsx)(t,{to:`/browse/institutions`,children:w.nav.browse}),` / `,(0,C.jsx)(t,{to:`/browse/people`,children:w.kinds.person})]}),(0,C.jsx)(v,{kind:`person`,of:e,facts:(0,C.jsxs)(C.Fragment,{children:[A&&(0,C.jsxs)(`span`,{children:[A.role,A.organization&&(0,C.jsxs)(C.Fragment,{children:[`, `,(0,C.jsx)(i,{thing:A.organization})]}),` `,(0,C.jsxs)(`span`,{className:`soft`,children:[`(`,A.asOf?w.asOf(w.date(A.asOf)):O.undated,`)`]})]}),(0,C.jsx)(y,{of:e})]}),actions:(0,C.jsx)(_,{title:e.name,data:n,document:x,variables:g,files:[{label:O.all,href:f(E,`positions`,D)}]})}),(0,C.jsxs)(c,{side:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(b,{of:e}),(0,C.jsx)(p,{note:e.note,sentences:[M>0&&O.undatedLimit(M,k.length),n.numbers.totalCount+n.words.totalCount===0&&O.saidNothing]})]}),children:[(0,C.jsx)(l,{id:`positions`,title:O.positions(e.positions.totalCount),note:e.positions.totalCount?O.positionsNote:O.none,children:k.length>0&&(0,C.jsxs)(`table`,{className:`folds`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:O.positions(e.positions.totalCount)}),(0,C.jsx)(`thead`,{children:(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`col`,children:O.role}),(0,C.jsx)(`th`,{scope:`col`,children:O.where}),j&&(0,C.jsx)(`th`,{scope:`col`,children:w.table.country}),(0,C.jsx)(`th`,{scope:`col`,children:O.date})]})}),(0,C.jsx)(`tbody`,{children:k.map(e=>(0,C.jsxs)(`tr`,{children:[(0,C.jsxs)(`td`,{children:[e.role,(0,C.jsx)(o,{sources:e.sources,said:{asOf:e.asOf,row:e.id}}),(0,C.jsx)(r,{sources:e.sources,trust:e.trust})]}),(0,C.jsx)(`td`,{children:e.organization&&(0,C.jsx)(i,{thing:e.organization,mark:!0})}),j&&(0,C.jsx)(`td`,{children:e.country&&(0,C.jsx)(i,{thing:e.country})}),(0,C.jsx)(`td`,{className:`fold-end`,children:(0,C.jsx)(u,{date:e.asOf})})]},e.id))})]})}),n.numbers.totalCount>0&&(0,C.jsxs)(l,{id:`said`,title:O.numbers(n.numbers.totalCount),note:w.figures.note,children:[(0,C.jsxs)(`table`,{className:`folds`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:O.numbers(n.numbers.totalCount)}),(0,C.jsx)(`thead`,{children:(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`col`,children:O.about}),(0,C.jsx)(`th`,{scope:`col`,className:`r`,children:w.figures.number}),(0,C.jsx)(`th`,{scope:`col`,children:w.figures.what}),(0,C.jsx)(`th`,{scope:`col`,children:w.source.asOf})]})}),(0,C.jsx)(`tbody`,{children:n.numbers.nodes.map((e,t)=>(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`td`,{children:n.numbers.nodes[t-1]?.subject.id===e.subject.id?(0,C.jsx)(`span`,{className:`hidden`,children:e.subject.name}):(0,C.jsx)(i,{thing:e.subject,mark:!0})}),(0,C.jsx)(`td`,{className:`r nowrap`,children:(0,C.jsx)(s,{figure:e})}),(0,C.jsx)(`td`,{children:e.measure}),(0,C.jsx)(`td`,{className:`fold-end`,children:(0,C.jsx)(u,{date:e.asOf})})]},e.id))})]}),n.numbers.totalCount>n.numbers.nodes.length&&(0,C.jsx)(`p`,{className:`small note`,children:(0,C.jsx)(t,{to:`/browse/figures`,params:{said:e.id},children:w.actions.all(n.numbers.totalCount)})})]}),n.words.totalCount>0&&(0,C.jsx)(l,{id:`words`,title:O.words(n.words.totalCount),children:n.words.nodes.map(e=>(0,C.jsxs)(`div`,{children:[(0,C.jsxs)(`p`,{className:`small`,children:[O.about,` `,(0,C.jsx)(i,{thing:e.subject,mark:!0})]}),(0,C.jsx)(h,{claims:[e]})]},e.id))}),(0,C.jsx)(m,{of:e})]})]})}export{w as default};