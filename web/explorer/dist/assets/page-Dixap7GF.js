import{A as e,C as t,D as n,R as r,U as i,V as a,Z as o,k as s,l as c,p as l,t as u,u as d}from"./parts-Ca9-Fe1W.js";import{a as f,d as p,i as m,l as h,n as g,o as _,r as v,s as y,t as b}from"./entity-DfL_ZJp2.js";var x={name:`Person`,text:`query Person($lang: String = "en", $id: ID!) {
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
}`},S=o({en:{positions:e=>e===1?`1 position`:`${e} positions`,positionsNote:`Each as of the date of its source, the newest first. What came after is not said.`,none:`No position is named in the sources read.`,at:`at`,of:`of`,role:`What`,where:`Where`,date:`As of`,undated:`date not known`,numbers:e=>e===1?`1 number from this person`:`${e} numbers from this person`,words:e=>e===1?`1 claim by this person`:`${e} claims by this person`,about:`About`,saidNothing:`No number or claim in the data names this person as its source.`,all:`All positions of the atlas (CSV)`,undatedLimit:(e,t)=>`For ${e} of ${t} positions no date is known.`},zh:{positions:e=>`${e} 个职务`,positionsNote:`每项以其来源的日期为准，由新到旧；其后情况未述。`,none:`所读来源中未见其职务。`,at:`任职于`,of:``,role:`职务`,where:`机构`,date:`截至`,undated:`日期不详`,numbers:e=>`由此人给出的 ${e} 个数字`,words:e=>`由此人提出的 ${e} 个说法`,about:`关于`,saidNothing:`数据中没有注明出自此人的数字或说法。`,all:`全部职务（CSV）`,undatedLimit:(e,t)=>`${t} 个职务中有 ${e} 个日期不详。`}}),C=i();function w({id:e}){let{language:t,text:n}=a(),r={lang:t,id:e};return(0,C.jsx)(g,{document:x,variables:r,kind:n.kind.person,found:e=>e.person,rows:8,children:e=>e.person&&(0,C.jsx)(T,{of:e.person,data:e,variables:r})})}function T({of:i,data:o,variables:g}){let{text:w,language:T,root:E,at:D}=a(),O=S[T],k=[...i.positions.nodes].sort((e,t)=>(e.asOf??``)>(t.asOf??``)?-1:+((e.asOf??``)<(t.asOf??``))),A=k[0],j=k.some(e=>e.country),M=k.filter(e=>!e.asOf).length;return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(d,{children:[(0,C.jsx)(r,{to:`/browse/institutions`,children:w.nav.browse}),` / `,(0,C.jsx)(r,{to:`/browse/people`,children:w.kinds.person})]}),(0,C.jsx)(v,{kind:`person`,of:i,facts:(0,C.jsxs)(C.Fragment,{children:[A&&(0,C.jsxs)(`span`,{children:[A.role,A.organization&&(0,C.jsxs)(C.Fragment,{children:[`, `,(0,C.jsx)(t,{thing:A.organization})]}),` `,(0,C.jsxs)(`span`,{className:`soft`,children:[`(`,A.asOf?w.asOf(w.date(A.asOf)):O.undated,`)`]})]}),(0,C.jsx)(y,{of:i})]}),actions:(0,C.jsx)(_,{title:i.name,data:o,document:x,variables:g,files:[{label:O.all,href:p(E,`positions`,D)}]})}),(0,C.jsxs)(c,{side:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(b,{of:i}),(0,C.jsx)(f,{note:i.note,sentences:[M>0&&O.undatedLimit(M,k.length),o.numbers.totalCount+o.words.totalCount===0&&O.saidNothing]})]}),children:[(0,C.jsx)(l,{id:`positions`,title:O.positions(i.positions.totalCount),note:i.positions.totalCount?O.positionsNote:O.none,children:k.length>0&&(0,C.jsxs)(`table`,{className:`folds`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:O.positions(i.positions.totalCount)}),(0,C.jsx)(`thead`,{children:(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`col`,children:O.role}),(0,C.jsx)(`th`,{scope:`col`,children:O.where}),j&&(0,C.jsx)(`th`,{scope:`col`,children:w.table.country}),(0,C.jsx)(`th`,{scope:`col`,children:O.date})]})}),(0,C.jsx)(`tbody`,{children:k.map(n=>(0,C.jsxs)(`tr`,{children:[(0,C.jsxs)(`td`,{children:[n.role,(0,C.jsx)(s,{sources:n.sources,said:{asOf:n.asOf,row:n.id}}),(0,C.jsx)(e,{sources:n.sources,trust:n.trust})]}),(0,C.jsx)(`td`,{children:n.organization&&(0,C.jsx)(t,{thing:n.organization,mark:!0})}),j&&(0,C.jsx)(`td`,{children:n.country&&(0,C.jsx)(t,{thing:n.country})}),(0,C.jsx)(`td`,{className:`fold-end`,children:(0,C.jsx)(u,{date:n.asOf})})]},n.id))})]})}),o.numbers.totalCount>0&&(0,C.jsxs)(l,{id:`said`,title:O.numbers(o.numbers.totalCount),note:w.figures.note,children:[(0,C.jsxs)(`table`,{className:`folds`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:O.numbers(o.numbers.totalCount)}),(0,C.jsx)(`thead`,{children:(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`col`,children:O.about}),(0,C.jsx)(`th`,{scope:`col`,className:`r`,children:w.figures.number}),(0,C.jsx)(`th`,{scope:`col`,children:w.figures.what}),(0,C.jsx)(`th`,{scope:`col`,children:w.source.asOf})]})}),(0,C.jsx)(`tbody`,{children:o.numbers.nodes.map((e,r)=>(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`td`,{children:o.numbers.nodes[r-1]?.subject.id===e.subject.id?(0,C.jsx)(`span`,{className:`hidden`,children:e.subject.name}):(0,C.jsx)(t,{thing:e.subject,mark:!0})}),(0,C.jsx)(`td`,{className:`r nowrap`,children:(0,C.jsx)(n,{figure:e})}),(0,C.jsx)(`td`,{children:e.measure}),(0,C.jsx)(`td`,{className:`fold-end`,children:(0,C.jsx)(u,{date:e.asOf})})]},e.id))})]}),o.numbers.totalCount>o.numbers.nodes.length&&(0,C.jsx)(`p`,{className:`small note`,children:(0,C.jsx)(r,{to:`/browse/figures`,params:{said:i.id},children:w.actions.all(o.numbers.totalCount)})})]}),o.words.totalCount>0&&(0,C.jsx)(l,{id:`words`,title:O.words(o.words.totalCount),children:o.words.nodes.map(e=>(0,C.jsxs)(`div`,{children:[(0,C.jsxs)(`p`,{className:`small`,children:[O.about,` `,(0,C.jsx)(t,{thing:e.subject,mark:!0})]}),(0,C.jsx)(h,{claims:[e]})]},e.id))}),(0,C.jsx)(m,{of:i})]})]})}export{w as default};