import{A as e,H as t,O as n,Q as r,W as i,j as a,l as o,p as s,t as c,u as l,w as u,z as d}from"./parts-DOIHXH6L.js";import{r as f}from"./downloads-C_HleBYR.js";import{a as p,i as m,l as h,n as g,o as _,r as v,s as y,t as b}from"./entity-CwHP5WPV.js";var x={name:`Person`,text:`query Person($lang: String = "en", $id: ID!) {
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
}`},S=r({en:{positions:e=>e===1?`1 position`:`${e} positions`,positionsNote:`Each as of the date of its source, the newest first. What came after is not said.`,none:`No position is named in the sources read.`,at:`at`,of:`of`,role:`What`,where:`Where`,date:`As of`,undated:`date not known`,numbers:e=>e===1?`1 number from this person`:`${e} numbers from this person`,words:e=>e===1?`1 claim by this person`:`${e} claims by this person`,about:`About`,saidNothing:`No number or claim in the data names this person as its source.`,all:`All positions of the atlas (CSV)`,undatedLimit:(e,t)=>`For ${e} of ${t} positions no date is known.`},zh:{positions:e=>`${e} 个职务`,positionsNote:`每项以其来源的日期为准，由新到旧；其后情况未述。`,none:`所读来源中未见其职务。`,at:`任职于`,of:``,role:`职务`,where:`机构`,date:`截至`,undated:`日期不详`,numbers:e=>`由此人给出的 ${e} 个数字`,words:e=>`由此人提出的 ${e} 个说法`,about:`关于`,saidNothing:`数据中没有注明出自此人的数字或说法。`,all:`全部职务（CSV）`,undatedLimit:(e,t)=>`${t} 个职务中有 ${e} 个日期不详。`}}),C=i();function w({id:e}){let{language:n,text:r}=t(),i={lang:n,id:e};return(0,C.jsx)(g,{document:x,variables:i,kind:r.kind.person,found:e=>e.person,rows:8,children:e=>e.person&&(0,C.jsx)(T,{of:e.person,data:e,variables:i})})}function T({of:r,data:i,variables:g}){let{text:w,language:T,root:E,at:D}=t(),O=S[T],k=[...r.positions.nodes].sort((e,t)=>(e.asOf??``)>(t.asOf??``)?-1:+((e.asOf??``)<(t.asOf??``))),A=k[0],j=k.some(e=>e.country),M=k.filter(e=>!e.asOf).length;return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(l,{children:[(0,C.jsx)(d,{to:`/browse/institutions`,children:w.nav.browse}),` / `,(0,C.jsx)(d,{to:`/browse/people`,children:w.kinds.person})]}),(0,C.jsx)(v,{kind:`person`,of:r,facts:(0,C.jsxs)(C.Fragment,{children:[A&&(0,C.jsxs)(`span`,{children:[A.role,A.organization&&(0,C.jsxs)(C.Fragment,{children:[`, `,(0,C.jsx)(u,{thing:A.organization})]}),` `,(0,C.jsxs)(`span`,{className:`soft`,children:[`(`,A.asOf?w.asOf(w.date(A.asOf)):O.undated,`)`]})]}),(0,C.jsx)(y,{of:r})]}),actions:(0,C.jsx)(_,{title:r.name,data:i,document:x,variables:g,files:[{label:O.all,href:f(E,`positions`,D)}]})}),(0,C.jsxs)(o,{side:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(b,{of:r}),(0,C.jsx)(p,{note:r.note,sentences:[M>0&&O.undatedLimit(M,k.length),i.numbers.totalCount+i.words.totalCount===0&&O.saidNothing]})]}),children:[(0,C.jsx)(s,{id:`positions`,title:O.positions(r.positions.totalCount),note:r.positions.totalCount?O.positionsNote:O.none,children:k.length>0&&(0,C.jsxs)(`table`,{className:`folds`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:O.positions(r.positions.totalCount)}),(0,C.jsx)(`thead`,{children:(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`col`,children:O.role}),(0,C.jsx)(`th`,{scope:`col`,children:O.where}),j&&(0,C.jsx)(`th`,{scope:`col`,children:w.table.country}),(0,C.jsx)(`th`,{scope:`col`,children:O.date})]})}),(0,C.jsx)(`tbody`,{children:k.map(t=>(0,C.jsxs)(`tr`,{children:[(0,C.jsxs)(`td`,{children:[t.role,(0,C.jsx)(e,{sources:t.sources,said:{asOf:t.asOf,row:t.id}}),(0,C.jsx)(a,{sources:t.sources,trust:t.trust})]}),(0,C.jsx)(`td`,{children:t.organization&&(0,C.jsx)(u,{thing:t.organization,mark:!0})}),j&&(0,C.jsx)(`td`,{children:t.country&&(0,C.jsx)(u,{thing:t.country})}),(0,C.jsx)(`td`,{className:`fold-end`,children:(0,C.jsx)(c,{date:t.asOf})})]},t.id))})]})}),i.numbers.totalCount>0&&(0,C.jsxs)(s,{id:`said`,title:O.numbers(i.numbers.totalCount),note:w.figures.note,children:[(0,C.jsxs)(`table`,{className:`folds`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:O.numbers(i.numbers.totalCount)}),(0,C.jsx)(`thead`,{children:(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`col`,children:O.about}),(0,C.jsx)(`th`,{scope:`col`,className:`r`,children:w.figures.number}),(0,C.jsx)(`th`,{scope:`col`,children:w.figures.what}),(0,C.jsx)(`th`,{scope:`col`,children:w.source.asOf})]})}),(0,C.jsx)(`tbody`,{children:i.numbers.nodes.map((e,t)=>(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`td`,{children:i.numbers.nodes[t-1]?.subject.id===e.subject.id?(0,C.jsx)(`span`,{className:`hidden`,children:e.subject.name}):(0,C.jsx)(u,{thing:e.subject,mark:!0})}),(0,C.jsx)(`td`,{className:`r nowrap`,children:(0,C.jsx)(n,{figure:e})}),(0,C.jsx)(`td`,{children:e.measure}),(0,C.jsx)(`td`,{className:`fold-end`,children:(0,C.jsx)(c,{date:e.asOf})})]},e.id))})]}),i.numbers.totalCount>i.numbers.nodes.length&&(0,C.jsx)(`p`,{className:`small note`,children:(0,C.jsx)(d,{to:`/browse/figures`,params:{said:r.id},children:w.actions.all(i.numbers.totalCount)})})]}),i.words.totalCount>0&&(0,C.jsx)(s,{id:`words`,title:O.words(i.words.totalCount),children:i.words.nodes.map(e=>(0,C.jsxs)(`div`,{children:[(0,C.jsxs)(`p`,{className:`small`,children:[O.about,` `,(0,C.jsx)(u,{thing:e.subject,mark:!0})]}),(0,C.jsx)(h,{claims:[e]})]},e.id))}),(0,C.jsx)(m,{of:r})]})]})}export{w as default};