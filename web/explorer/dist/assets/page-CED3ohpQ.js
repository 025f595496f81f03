import{C as e,_ as t,h as n,i as r,p as i,u as a}from"./client-BP5Kgwkh.js";import{a as o,f as s,i as c,n as l,o as u,r as d,s as f,t as p,u as m}from"./entity-C7u0U3db.js";import{t as h}from"./date-CBBlGcg6.js";import{a as g,n as _,t as v}from"./layout-4OuIWIeU.js";import{t as y}from"./number-nqmz-Kq0.js";import{o as b,s as x}from"./actions-BwLh66zB.js";var S={name:`Person`,text:`query Person($lang: String = "en", $id: ID!) {
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
}`},C=e({en:{positions:e=>e===1?`1 position`:`${e} positions`,positionsNote:`Each as of the date of its source, the newest first. What came after is not said.`,none:`No position is named in the sources read.`,at:`at`,of:`of`,role:`What`,where:`Where`,date:`As of`,undated:`date not known`,numbers:e=>e===1?`1 number from this person`:`${e} numbers from this person`,words:e=>e===1?`1 claim by this person`:`${e} claims by this person`,about:`About`,saidNothing:`No number or claim in the data names this person as its source.`,all:`All positions of the atlas (CSV)`,undatedLimit:(e,t)=>`For ${e} of ${t} positions no date is known.`},zh:{positions:e=>`${e} 个职务`,positionsNote:`每项以其来源的日期为准，由新到旧；其后情况未述。`,none:`所读来源中未见其职务。`,at:`任职于`,of:``,role:`职务`,where:`机构`,date:`截至`,undated:`日期不详`,numbers:e=>`由此人给出的 ${e} 个数字`,words:e=>`由此人提出的 ${e} 个说法`,about:`关于`,saidNothing:`数据中没有注明出自此人的数字或说法。`,all:`全部职务（CSV）`,undatedLimit:(e,t)=>`${t} 个职务中有 ${e} 个日期不详。`}}),w=n();function T({id:e}){let{language:t,text:n}=i(),r={lang:t,id:e};return(0,w.jsx)(l,{document:S,variables:r,kind:n.kind.person,found:e=>e.person,rows:8,children:e=>e.person&&(0,w.jsx)(E,{of:e.person,data:e,variables:r})})}function E({of:e,data:n,variables:l}){let{text:T,language:E,root:D,at:O}=i(),k=C[E],A=[...e.positions.nodes].sort((e,t)=>(e.asOf??``)>(t.asOf??``)?-1:+((e.asOf??``)<(t.asOf??``))),j=A[0],M=A.some(e=>e.country),N=A.filter(e=>!e.asOf).length;return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(_,{children:[(0,w.jsx)(a,{to:`/browse/institutions`,children:T.nav.browse}),` / `,(0,w.jsx)(a,{to:`/browse/people`,children:T.kinds.person})]}),(0,w.jsx)(d,{kind:`person`,of:e,facts:(0,w.jsxs)(w.Fragment,{children:[j&&(0,w.jsxs)(`span`,{children:[j.role,j.organization&&(0,w.jsxs)(w.Fragment,{children:[`, `,(0,w.jsx)(r,{thing:j.organization})]}),` `,(0,w.jsxs)(`span`,{className:`soft`,children:[`(`,j.asOf?T.asOf(T.date(j.asOf)):k.undated,`)`]})]}),(0,w.jsx)(f,{of:e})]}),actions:(0,w.jsx)(u,{title:e.name,data:n,document:S,variables:l,files:[{label:k.all,href:s(D,`positions`,O)}]})}),(0,w.jsxs)(v,{side:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(p,{of:e}),(0,w.jsx)(o,{note:e.note,sentences:[N>0&&k.undatedLimit(N,A.length),n.numbers.totalCount+n.words.totalCount===0&&k.saidNothing]})]}),children:[(0,w.jsx)(g,{id:`positions`,title:k.positions(e.positions.totalCount),note:e.positions.totalCount?k.positionsNote:k.none,children:A.length>0&&(0,w.jsxs)(`table`,{className:`folds`,children:[(0,w.jsx)(`caption`,{className:`hidden`,children:k.positions(e.positions.totalCount)}),(0,w.jsx)(`thead`,{children:(0,w.jsxs)(`tr`,{children:[(0,w.jsx)(`th`,{scope:`col`,children:k.role}),(0,w.jsx)(`th`,{scope:`col`,children:k.where}),M&&(0,w.jsx)(`th`,{scope:`col`,children:T.table.country}),(0,w.jsx)(`th`,{scope:`col`,children:k.date})]})}),(0,w.jsx)(`tbody`,{children:A.map(e=>(0,w.jsxs)(`tr`,{children:[(0,w.jsxs)(`td`,{children:[e.role,(0,w.jsx)(b,{sources:e.sources,said:{asOf:e.asOf,row:e.id}}),(0,w.jsx)(x,{sources:e.sources,trust:e.trust})]}),(0,w.jsx)(`td`,{children:e.organization&&(0,w.jsx)(r,{thing:e.organization,mark:!0})}),M&&(0,w.jsx)(`td`,{children:e.country&&(0,w.jsx)(r,{thing:e.country})}),(0,w.jsx)(`td`,{className:`fold-end`,children:(0,w.jsx)(h,{date:e.asOf})})]},e.id))})]})}),n.numbers.totalCount>0&&(0,w.jsxs)(g,{id:`said`,title:k.numbers(n.numbers.totalCount),note:T.figures.note,children:[(0,w.jsxs)(`table`,{className:`folds`,children:[(0,w.jsx)(`caption`,{className:`hidden`,children:k.numbers(n.numbers.totalCount)}),(0,w.jsx)(`thead`,{children:(0,w.jsxs)(`tr`,{children:[(0,w.jsx)(`th`,{scope:`col`,children:k.about}),(0,w.jsx)(`th`,{scope:`col`,className:`r`,children:T.figures.number}),(0,w.jsx)(`th`,{scope:`col`,children:T.figures.what}),(0,w.jsx)(`th`,{scope:`col`,children:T.source.asOf})]})}),(0,w.jsx)(`tbody`,{children:n.numbers.nodes.map((e,t)=>(0,w.jsxs)(`tr`,{children:[(0,w.jsx)(`td`,{children:n.numbers.nodes[t-1]?.subject.id===e.subject.id?(0,w.jsx)(`span`,{className:`hidden`,children:e.subject.name}):(0,w.jsx)(r,{thing:e.subject,mark:!0})}),(0,w.jsx)(`td`,{className:`r nowrap`,children:(0,w.jsx)(y,{figure:e})}),(0,w.jsx)(`td`,{children:e.measure}),(0,w.jsx)(`td`,{className:`fold-end`,children:(0,w.jsx)(h,{date:e.asOf})})]},e.id))})]}),n.numbers.totalCount>n.numbers.nodes.length&&(0,w.jsx)(`p`,{className:`small note`,children:(0,w.jsx)(a,{to:`/browse/figures`,params:{q:t(e.id)},children:T.actions.all(n.numbers.totalCount)})})]}),n.words.totalCount>0&&(0,w.jsx)(g,{id:`words`,title:k.words(n.words.totalCount),children:n.words.nodes.map(e=>(0,w.jsxs)(`div`,{children:[(0,w.jsxs)(`p`,{className:`small`,children:[k.about,` `,(0,w.jsx)(r,{thing:e.subject,mark:!0})]}),(0,w.jsx)(m,{claims:[e]})]},e.id))}),(0,w.jsx)(c,{of:e})]})]})}export{T as default};