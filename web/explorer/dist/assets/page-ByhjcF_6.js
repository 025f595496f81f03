import{B as e,J as t,K as n,W as r,a as i,d as a,et as o,i as s,s as c,v as l}from"./parts-BIKEupYw.js";import{r as u}from"./downloads-C_HleBYR.js";import{a as d,c as f,i as p,n as m,o as h,r as g,s as _,t as v}from"./entity-DNlypvJL.js";import{t as y}from"./exchange-list-B7Nh0PEm.js";import{t as b}from"./fact-list-BInzYQsV.js";import{t as x}from"./entities-bZeVyTKC.js";var S={name:`Course`,text:`query Course($lang: String = "en", $id: ID!) {
  dataset {
    ...Cited
  }
  course(id: $id) {
    ...Head
    kind
    code
    runStart
    instructors
    language
    field
    website
    provider {
      id
      name(language: $lang)
      country {
        id
        code
        name(language: $lang)
      }
    }
    platform {
      id
      name(language: $lang)
    }
    exchanges(first: 20) {
      totalCount
      nodes {
        ...ExchangeLine
      }
    }
    ...Said
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

fragment ExchangeLine on Exchange {
  id
  name(language: $lang)
  kind
  from
  to
  seen
  trust
  providerCountries {
    id
    code
    name(language: $lang)
  }
  receiverCountries {
    id
    code
    name(language: $lang)
  }
  figures(first: 5) {
    totalCount
    nodes {
      ...FigureLine
    }
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
}`},C=o({en:{facts:`What is known of it`,provider:`Provided by`,platform:`On the platform`,language:`Language`,field:`Field`,code:`Code`,start:`Start of this run`,instructors:`Taught by`,website:`Web page`,notNamed:`not named`,exchanges:e=>e===1?`Taken up in 1 exchange`:`Taken up in ${e} exchanges`,from:`From`,to:`To`,noExchange:`No exchange in the sources read names this course.`,all:`All courses of the atlas (CSV)`,others:`All courses of this provider`},zh:{facts:`已知信息`,provider:`提供方`,platform:`所在平台`,language:`语言`,field:`领域`,code:`代码`,start:`本期开课`,instructors:`授课教师`,website:`网页`,notNamed:`未列名`,exchanges:e=>`在 ${e} 个交流项目中被采用`,from:`来自`,to:`去往`,noExchange:`所读来源中没有交流项目提到此课程。`,all:`全部课程（CSV）`,others:`该提供方的全部课程`}}),w=n();function T({id:e}){let{language:t,text:n}=r(),i={lang:t,id:e};return(0,w.jsx)(m,{document:S,variables:i,kind:n.kind.course,found:e=>e.course,rows:8,children:e=>e.course&&(0,w.jsx)(E,{of:e.course,data:e,variables:i})})}function E({of:n,data:o,variables:m}){let{text:T,language:E,root:D,at:O}=r(),k=x(),A=C[E];return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(i,{children:[(0,w.jsx)(e,{to:`/browse/institutions`,children:T.nav.browse}),` / `,(0,w.jsx)(e,{to:`/browse/courses`,children:T.kinds.course}),n.provider&&(0,w.jsxs)(w.Fragment,{children:[` / `,(0,w.jsx)(e,{to:`/browse/courses`,params:{of:t(n.provider.id)},children:n.provider.name})]})]}),(0,w.jsx)(g,{kind:`course`,of:n,facts:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`span`,{children:T.words[n.kind]}),n.field&&(0,w.jsx)(`span`,{children:n.field}),n.language&&(0,w.jsx)(`span`,{children:a(n.language,E)}),(0,w.jsx)(f,{url:n.website}),(0,w.jsx)(_,{of:n})]}),actions:(0,w.jsx)(h,{title:n.name,data:o,document:S,variables:m,files:[{label:A.all,href:u(D,`courses`,O)}]})}),(0,w.jsxs)(s,{side:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(v,{of:n}),(0,w.jsx)(d,{note:n.note,sentences:[n.exchanges.totalCount===0&&A.noExchange,n.figures.totalCount===0&&k.limits.figures]})]}),children:[(0,w.jsxs)(c,{title:A.facts,children:[(0,w.jsx)(b,{facts:[[A.provider,n.provider?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(l,{thing:n.provider,mark:!0}),n.provider.country&&(0,w.jsxs)(w.Fragment,{children:[`, `,(0,w.jsx)(l,{thing:n.provider.country})]})]}):(0,w.jsx)(`span`,{className:`soft`,children:A.notNamed})],[A.platform,n.platform&&(0,w.jsx)(l,{thing:n.platform,mark:!0})],[A.field,n.field],[A.language,n.language&&a(n.language,E)],[A.code,n.code],[A.start,n.runStart&&T.date(n.runStart)],[A.instructors,n.instructors.length>0&&n.instructors.join(`, `)]]}),n.provider&&(0,w.jsx)(`p`,{className:`small note`,children:(0,w.jsx)(e,{to:`/browse/courses`,params:{of:t(n.provider.id)},children:A.others})})]}),n.exchanges.totalCount>0&&(0,w.jsx)(c,{id:`exchanges`,kind:`exchange`,title:A.exchanges(n.exchanges.totalCount),children:(0,w.jsx)(y,{exchanges:n.exchanges.nodes,caption:A.exchanges(n.exchanges.totalCount),from:A.from,to:A.to})}),(0,w.jsx)(p,{of:n})]})]})}export{T as default};