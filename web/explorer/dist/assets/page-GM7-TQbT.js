import{B as e,C as t,H as n,I as r,J as i,K as a,N as o,P as s,S as c,b as l,nt as u,t as d}from"./parts-DKtDdLa3.js";import{r as f}from"./downloads-C_HleBYR.js";import{a as p,i as m,l as h,n as g,o as _,r as v,s as y,t as b}from"./entity-CbrGXo2y.js";import{t as x}from"./entities-B9kma30M.js";import{a as S}from"./actions-BcNYxN7j.js";var C={name:`Person`,text:`query Person($lang: String = "en", $id: ID!) {
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
}`},w=u({en:{positions:e=>e===1?`1 position`:`${e} positions`,positionsNote:`Each as of the date of its source, the newest first. What came after is not said.`,none:`No position is named in the sources read.`,at:`at`,of:`of`,role:`What`,where:`Where`,date:`As of`,undated:`date not known`,numbers:e=>e===1?`1 number from this person`:`${e} numbers from this person`,words:e=>e===1?`1 claim by this person`:`${e} claims by this person`,about:`About`,saidNothing:`No number or claim in the data names this person as its source.`,all:`All positions of the atlas (CSV)`,undatedLimit:(e,t)=>`For ${e} of ${t} positions no date is known.`},zh:{positions:e=>`${e} 个职务`,positionsNote:`每项以其来源的日期为准，由新到旧；其后情况未述。`,none:`所读来源中未见其职务。`,at:`任职于`,of:``,role:`职务`,where:`机构`,date:`截至`,undated:`日期不详`,numbers:e=>`由此人给出的 ${e} 个数字`,words:e=>`由此人提出的 ${e} 个说法`,about:`关于`,saidNothing:`数据中没有注明出自此人的数字或说法。`,all:`全部职务（CSV）`,undatedLimit:(e,t)=>`${t} 个职务中有 ${e} 个日期不详。`}}),T=i();function E({id:e}){let{language:t,text:n}=a(),r={lang:t,id:e};return(0,T.jsx)(g,{document:C,variables:r,kind:n.kind.person,found:e=>e.person,rows:8,children:e=>e.person&&(0,T.jsx)(D,{of:e.person,data:e,variables:r})})}function D({of:i,data:u,variables:g}){let{text:E,language:D,root:O,at:k}=a(),A=S(),j=x(),M=w[D],N=[...i.positions.nodes].sort((e,t)=>(e.asOf??``)>(t.asOf??``)?-1:+((e.asOf??``)<(t.asOf??``))),P=N[0],F=N.some(e=>e.country),I=N.filter(e=>!e.asOf).length;return(0,T.jsxs)(T.Fragment,{children:[(0,T.jsxs)(s,{children:[(0,T.jsx)(n,{to:`/browse/institutions`,children:E.nav.browse}),` / `,(0,T.jsx)(n,{to:`/browse/people`,children:E.kinds.person})]}),(0,T.jsx)(v,{kind:`person`,of:i,facts:(0,T.jsxs)(T.Fragment,{children:[P&&(0,T.jsxs)(`span`,{children:[P.role,P.organization&&(0,T.jsxs)(T.Fragment,{children:[`, `,(0,T.jsx)(e,{thing:P.organization})]}),` `,(0,T.jsxs)(`span`,{className:`soft`,children:[`(`,P.asOf?E.asOf(E.date(P.asOf)):M.undated,`)`]})]}),(0,T.jsx)(y,{of:i})]}),actions:(0,T.jsx)(_,{title:i.name,data:u,document:C,variables:g,files:[{label:M.all,href:f(O,`positions`,k)}]})}),(0,T.jsxs)(o,{side:(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(b,{of:i}),(0,T.jsx)(p,{note:i.note,sentences:[I>0&&M.undatedLimit(I,N.length),u.numbers.totalCount+u.words.totalCount===0&&M.saidNothing]})]}),children:[(0,T.jsx)(r,{id:`positions`,title:M.positions(i.positions.totalCount),note:i.positions.totalCount?M.positionsNote:M.none,children:N.length>0&&(0,T.jsxs)(`table`,{className:`folds`,children:[(0,T.jsx)(`caption`,{className:`hidden`,children:M.positions(i.positions.totalCount)}),(0,T.jsx)(`thead`,{children:(0,T.jsxs)(`tr`,{children:[(0,T.jsx)(`th`,{scope:`col`,children:M.role}),(0,T.jsx)(`th`,{scope:`col`,children:M.where}),F&&(0,T.jsx)(`th`,{scope:`col`,children:A.table.country}),(0,T.jsx)(`th`,{scope:`col`,children:M.date})]})}),(0,T.jsx)(`tbody`,{children:N.map(n=>(0,T.jsxs)(`tr`,{children:[(0,T.jsxs)(`td`,{children:[n.role,(0,T.jsx)(c,{sources:n.sources,said:{asOf:n.asOf,row:n.id}}),(0,T.jsx)(t,{sources:n.sources,trust:n.trust})]}),(0,T.jsx)(`td`,{children:n.organization&&(0,T.jsx)(e,{thing:n.organization,mark:!0})}),F&&(0,T.jsx)(`td`,{children:n.country&&(0,T.jsx)(e,{thing:n.country})}),(0,T.jsx)(`td`,{className:`fold-end`,children:(0,T.jsx)(d,{date:n.asOf})})]},n.id))})]})}),u.numbers.totalCount>0&&(0,T.jsxs)(r,{id:`said`,title:M.numbers(u.numbers.totalCount),note:j.figures.note,children:[(0,T.jsxs)(`table`,{className:`folds`,children:[(0,T.jsx)(`caption`,{className:`hidden`,children:M.numbers(u.numbers.totalCount)}),(0,T.jsx)(`thead`,{children:(0,T.jsxs)(`tr`,{children:[(0,T.jsx)(`th`,{scope:`col`,children:M.about}),(0,T.jsx)(`th`,{scope:`col`,className:`r`,children:j.figures.number}),(0,T.jsx)(`th`,{scope:`col`,children:j.figures.what}),(0,T.jsx)(`th`,{scope:`col`,children:E.source.asOf})]})}),(0,T.jsx)(`tbody`,{children:u.numbers.nodes.map((t,n)=>(0,T.jsxs)(`tr`,{children:[(0,T.jsx)(`td`,{children:u.numbers.nodes[n-1]?.subject.id===t.subject.id?(0,T.jsx)(`span`,{className:`hidden`,children:t.subject.name}):(0,T.jsx)(e,{thing:t.subject,mark:!0})}),(0,T.jsx)(`td`,{className:`r nowrap`,children:(0,T.jsx)(l,{figure:t})}),(0,T.jsx)(`td`,{children:t.measure}),(0,T.jsx)(`td`,{className:`fold-end`,children:(0,T.jsx)(d,{date:t.asOf})})]},t.id))})]}),u.numbers.totalCount>u.numbers.nodes.length&&(0,T.jsx)(`p`,{className:`small note`,children:(0,T.jsx)(n,{to:`/browse/figures`,params:{said:i.id},children:A.actions.all(u.numbers.totalCount)})})]}),u.words.totalCount>0&&(0,T.jsx)(r,{id:`words`,title:M.words(u.words.totalCount),children:u.words.nodes.map(t=>(0,T.jsxs)(`div`,{children:[(0,T.jsxs)(`p`,{className:`small`,children:[M.about,` `,(0,T.jsx)(e,{thing:t.subject,mark:!0})]}),(0,T.jsx)(h,{claims:[t]})]},t.id))}),(0,T.jsx)(m,{of:i})]})]})}export{E as default};