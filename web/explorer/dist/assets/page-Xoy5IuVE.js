import{F as e,G as t,M as n,N as r,S as i,V as a,q as o,t as s,tt as c,x as l,y as u,z as d}from"./parts-Dz76KKy6.js";import{r as f}from"./downloads-C_HleBYR.js";import{a as p,i as m,l as h,n as g,o as _,r as v,s as y,t as b}from"./entity-C_Jf237q.js";import{t as x}from"./entities-CsoPDzSn.js";import{a as S}from"./actions-DOGF249u.js";var C={name:`Person`,text:`query Person($lang: String = "en", $id: ID!) {
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
}`},w=c({en:{positions:e=>e===1?`1 position`:`${e} positions`,positionsNote:`Each as of the date of its source, the newest first. What came after is not said.`,none:`No position is named in the sources read.`,at:`at`,of:`of`,role:`What`,where:`Where`,date:`As of`,undated:`date not known`,numbers:e=>e===1?`1 number from this person`:`${e} numbers from this person`,words:e=>e===1?`1 claim by this person`:`${e} claims by this person`,about:`About`,saidNothing:`No number or claim in the data names this person as its source.`,all:`All positions of the atlas (CSV)`,undatedLimit:(e,t)=>`For ${e} of ${t} positions no date is known.`},zh:{positions:e=>`${e} 个职务`,positionsNote:`每项以其来源的日期为准，由新到旧；其后情况未述。`,none:`所读来源中未见其职务。`,at:`任职于`,of:``,role:`职务`,where:`机构`,date:`截至`,undated:`日期不详`,numbers:e=>`由此人给出的 ${e} 个数字`,words:e=>`由此人提出的 ${e} 个说法`,about:`关于`,saidNothing:`数据中没有注明出自此人的数字或说法。`,all:`全部职务（CSV）`,undatedLimit:(e,t)=>`${t} 个职务中有 ${e} 个日期不详。`}}),T=o();function E({id:e}){let{language:n,text:r}=t(),i={lang:n,id:e};return(0,T.jsx)(g,{document:C,variables:i,kind:r.kind.person,found:e=>e.person,rows:8,children:e=>e.person&&(0,T.jsx)(D,{of:e.person,data:e,variables:i})})}function D({of:o,data:c,variables:g}){let{text:E,language:D,root:O,at:k}=t(),A=S(),j=x(),M=w[D],N=[...o.positions.nodes].sort((e,t)=>(e.asOf??``)>(t.asOf??``)?-1:+((e.asOf??``)<(t.asOf??``))),P=N[0],F=N.some(e=>e.country),I=N.filter(e=>!e.asOf).length;return(0,T.jsxs)(T.Fragment,{children:[(0,T.jsxs)(r,{children:[(0,T.jsx)(a,{to:`/browse/institutions`,children:E.nav.browse}),` / `,(0,T.jsx)(a,{to:`/browse/people`,children:E.kinds.person})]}),(0,T.jsx)(v,{kind:`person`,of:o,facts:(0,T.jsxs)(T.Fragment,{children:[P&&(0,T.jsxs)(`span`,{children:[P.role,P.organization&&(0,T.jsxs)(T.Fragment,{children:[`, `,(0,T.jsx)(d,{thing:P.organization})]}),` `,(0,T.jsxs)(`span`,{className:`soft`,children:[`(`,P.asOf?E.asOf(E.date(P.asOf)):M.undated,`)`]})]}),(0,T.jsx)(y,{of:o})]}),actions:(0,T.jsx)(_,{title:o.name,data:c,document:C,variables:g,files:[{label:M.all,href:f(O,`positions`,k)}]})}),(0,T.jsxs)(n,{side:(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(b,{of:o}),(0,T.jsx)(p,{note:o.note,sentences:[I>0&&M.undatedLimit(I,N.length),c.numbers.totalCount+c.words.totalCount===0&&M.saidNothing]})]}),children:[(0,T.jsx)(e,{id:`positions`,title:M.positions(o.positions.totalCount),note:o.positions.totalCount?M.positionsNote:M.none,children:N.length>0&&(0,T.jsxs)(`table`,{className:`folds`,children:[(0,T.jsx)(`caption`,{className:`hidden`,children:M.positions(o.positions.totalCount)}),(0,T.jsx)(`thead`,{children:(0,T.jsxs)(`tr`,{children:[(0,T.jsx)(`th`,{scope:`col`,children:M.role}),(0,T.jsx)(`th`,{scope:`col`,children:M.where}),F&&(0,T.jsx)(`th`,{scope:`col`,children:A.table.country}),(0,T.jsx)(`th`,{scope:`col`,children:M.date})]})}),(0,T.jsx)(`tbody`,{children:N.map(e=>(0,T.jsxs)(`tr`,{children:[(0,T.jsxs)(`td`,{children:[e.role,(0,T.jsx)(l,{sources:e.sources,said:{asOf:e.asOf,row:e.id}}),(0,T.jsx)(i,{sources:e.sources,trust:e.trust})]}),(0,T.jsx)(`td`,{children:e.organization&&(0,T.jsx)(d,{thing:e.organization,mark:!0})}),F&&(0,T.jsx)(`td`,{children:e.country&&(0,T.jsx)(d,{thing:e.country})}),(0,T.jsx)(`td`,{className:`fold-end`,children:(0,T.jsx)(s,{date:e.asOf})})]},e.id))})]})}),c.numbers.totalCount>0&&(0,T.jsxs)(e,{id:`said`,title:M.numbers(c.numbers.totalCount),note:j.figures.note,children:[(0,T.jsxs)(`table`,{className:`folds`,children:[(0,T.jsx)(`caption`,{className:`hidden`,children:M.numbers(c.numbers.totalCount)}),(0,T.jsx)(`thead`,{children:(0,T.jsxs)(`tr`,{children:[(0,T.jsx)(`th`,{scope:`col`,children:M.about}),(0,T.jsx)(`th`,{scope:`col`,className:`r`,children:j.figures.number}),(0,T.jsx)(`th`,{scope:`col`,children:j.figures.what}),(0,T.jsx)(`th`,{scope:`col`,children:E.source.asOf})]})}),(0,T.jsx)(`tbody`,{children:c.numbers.nodes.map((e,t)=>(0,T.jsxs)(`tr`,{children:[(0,T.jsx)(`td`,{children:c.numbers.nodes[t-1]?.subject.id===e.subject.id?(0,T.jsx)(`span`,{className:`hidden`,children:e.subject.name}):(0,T.jsx)(d,{thing:e.subject,mark:!0})}),(0,T.jsx)(`td`,{className:`r nowrap`,children:(0,T.jsx)(u,{figure:e})}),(0,T.jsx)(`td`,{children:e.measure}),(0,T.jsx)(`td`,{className:`fold-end`,children:(0,T.jsx)(s,{date:e.asOf})})]},e.id))})]}),c.numbers.totalCount>c.numbers.nodes.length&&(0,T.jsx)(`p`,{className:`small note`,children:(0,T.jsx)(a,{to:`/browse/figures`,params:{said:o.id},children:A.actions.all(c.numbers.totalCount)})})]}),c.words.totalCount>0&&(0,T.jsx)(e,{id:`words`,title:M.words(c.words.totalCount),children:c.words.nodes.map(e=>(0,T.jsxs)(`div`,{children:[(0,T.jsxs)(`p`,{className:`small`,children:[M.about,` `,(0,T.jsx)(d,{thing:e.subject,mark:!0})]}),(0,T.jsx)(h,{claims:[e]})]},e.id))}),(0,T.jsx)(m,{of:o})]})]})}export{E as default};