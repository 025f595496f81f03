import{H as e,K as t,Q as n,W as r,l as i,o as a,p as o,u as s,w as c,z as l}from"./parts-DOIHXH6L.js";import{r as u}from"./downloads-C_HleBYR.js";import{a as d,c as f,i as p,n as m,o as h,r as g,s as _,t as v}from"./entity-CwHP5WPV.js";import{t as y}from"./exchange-list-Dn4IBRls.js";import{t as b}from"./fact-list-CWOZQlEU.js";var x={name:`Course`,text:`query Course($lang: String = "en", $id: ID!) {
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
}`},S=n({en:{facts:`What is known of it`,provider:`Provided by`,platform:`On the platform`,language:`Language`,field:`Field`,code:`Code`,start:`Start of this run`,instructors:`Taught by`,website:`Web page`,notNamed:`not named`,exchanges:e=>e===1?`Taken up in 1 exchange`:`Taken up in ${e} exchanges`,from:`From`,to:`To`,noExchange:`No exchange in the sources read names this course.`,all:`All courses of the atlas (CSV)`,others:`All courses of this provider`},zh:{facts:`已知信息`,provider:`提供方`,platform:`所在平台`,language:`语言`,field:`领域`,code:`代码`,start:`本期开课`,instructors:`授课教师`,website:`网页`,notNamed:`未列名`,exchanges:e=>`在 ${e} 个交流项目中被采用`,from:`来自`,to:`去往`,noExchange:`所读来源中没有交流项目提到此课程。`,all:`全部课程（CSV）`,others:`该提供方的全部课程`}}),C=r();function w({id:t}){let{language:n,text:r}=e(),i={lang:n,id:t};return(0,C.jsx)(m,{document:x,variables:i,kind:r.kind.course,found:e=>e.course,rows:8,children:e=>e.course&&(0,C.jsx)(T,{of:e.course,data:e,variables:i})})}function T({of:n,data:r,variables:m}){let{text:w,language:T,root:E,at:D}=e(),O=S[T];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(s,{children:[(0,C.jsx)(l,{to:`/browse/institutions`,children:w.nav.browse}),` / `,(0,C.jsx)(l,{to:`/browse/courses`,children:w.kinds.course}),n.provider&&(0,C.jsxs)(C.Fragment,{children:[` / `,(0,C.jsx)(l,{to:`/browse/courses`,params:{of:t(n.provider.id)},children:n.provider.name})]})]}),(0,C.jsx)(g,{kind:`course`,of:n,facts:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`span`,{children:w.words[n.kind]}),n.field&&(0,C.jsx)(`span`,{children:n.field}),n.language&&(0,C.jsx)(`span`,{children:a(n.language,T)}),(0,C.jsx)(f,{url:n.website}),(0,C.jsx)(_,{of:n})]}),actions:(0,C.jsx)(h,{title:n.name,data:r,document:x,variables:m,files:[{label:O.all,href:u(E,`courses`,D)}]})}),(0,C.jsxs)(i,{side:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(v,{of:n}),(0,C.jsx)(d,{note:n.note,sentences:[n.exchanges.totalCount===0&&O.noExchange,n.figures.totalCount===0&&w.limits.figures]})]}),children:[(0,C.jsxs)(o,{title:O.facts,children:[(0,C.jsx)(b,{facts:[[O.provider,n.provider?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(c,{thing:n.provider,mark:!0}),n.provider.country&&(0,C.jsxs)(C.Fragment,{children:[`, `,(0,C.jsx)(c,{thing:n.provider.country})]})]}):(0,C.jsx)(`span`,{className:`soft`,children:O.notNamed})],[O.platform,n.platform&&(0,C.jsx)(c,{thing:n.platform,mark:!0})],[O.field,n.field],[O.language,n.language&&a(n.language,T)],[O.code,n.code],[O.start,n.runStart&&w.date(n.runStart)],[O.instructors,n.instructors.length>0&&n.instructors.join(`, `)]]}),n.provider&&(0,C.jsx)(`p`,{className:`small note`,children:(0,C.jsx)(l,{to:`/browse/courses`,params:{of:t(n.provider.id)},children:O.others})})]}),n.exchanges.totalCount>0&&(0,C.jsx)(o,{id:`exchanges`,kind:`exchange`,title:O.exchanges(n.exchanges.totalCount),children:(0,C.jsx)(y,{exchanges:n.exchanges.nodes,caption:O.exchanges(n.exchanges.totalCount),from:O.from,to:O.to})}),(0,C.jsx)(p,{of:n})]})]})}export{w as default};