import{$ as e,B as t,G as n,T as r,U as i,l as a,o,p as s,q as c,u as l}from"./parts-C3VZZZiK.js";import{r as u}from"./downloads-C_HleBYR.js";import{a as d,c as f,i as p,n as m,o as h,r as g,s as _,t as v}from"./entity-CCQzx_il.js";import{t as y}from"./exchange-list-D7uWcpSV.js";import{t as b}from"./fact-list-30VwK6Kc.js";var x={name:`Course`,text:`query Course($lang: String = "en", $id: ID!) {
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
}`},S=e({en:{facts:`What is known of it`,provider:`Provided by`,platform:`On the platform`,language:`Language`,field:`Field`,code:`Code`,start:`Start of this run`,instructors:`Taught by`,website:`Web page`,notNamed:`not named`,exchanges:e=>e===1?`Taken up in 1 exchange`:`Taken up in ${e} exchanges`,from:`From`,to:`To`,noExchange:`No exchange in the sources read names this course.`,all:`All courses of the atlas (CSV)`,others:`All courses of this provider`},zh:{facts:`已知信息`,provider:`提供方`,platform:`所在平台`,language:`语言`,field:`领域`,code:`代码`,start:`本期开课`,instructors:`授课教师`,website:`网页`,notNamed:`未列名`,exchanges:e=>`在 ${e} 个交流项目中被采用`,from:`来自`,to:`去往`,noExchange:`所读来源中没有交流项目提到此课程。`,all:`全部课程（CSV）`,others:`该提供方的全部课程`}}),C=n();function w({id:e}){let{language:t,text:n}=i(),r={lang:t,id:e};return(0,C.jsx)(m,{document:x,variables:r,kind:n.kind.course,found:e=>e.course,rows:8,children:e=>e.course&&(0,C.jsx)(T,{of:e.course,data:e,variables:r})})}function T({of:e,data:n,variables:m}){let{text:w,language:T,root:E,at:D}=i(),O=S[T];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(l,{children:[(0,C.jsx)(t,{to:`/browse/institutions`,children:w.nav.browse}),` / `,(0,C.jsx)(t,{to:`/browse/courses`,children:w.kinds.course}),e.provider&&(0,C.jsxs)(C.Fragment,{children:[` / `,(0,C.jsx)(t,{to:`/browse/courses`,params:{of:c(e.provider.id)},children:e.provider.name})]})]}),(0,C.jsx)(g,{kind:`course`,of:e,facts:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`span`,{children:w.words[e.kind]}),e.field&&(0,C.jsx)(`span`,{children:e.field}),e.language&&(0,C.jsx)(`span`,{children:o(e.language,T)}),(0,C.jsx)(f,{url:e.website}),(0,C.jsx)(_,{of:e})]}),actions:(0,C.jsx)(h,{title:e.name,data:n,document:x,variables:m,files:[{label:O.all,href:u(E,`courses`,D)}]})}),(0,C.jsxs)(a,{side:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(v,{of:e}),(0,C.jsx)(d,{note:e.note,sentences:[e.exchanges.totalCount===0&&O.noExchange,e.figures.totalCount===0&&w.limits.figures]})]}),children:[(0,C.jsxs)(s,{title:O.facts,children:[(0,C.jsx)(b,{facts:[[O.provider,e.provider?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(r,{thing:e.provider,mark:!0}),e.provider.country&&(0,C.jsxs)(C.Fragment,{children:[`, `,(0,C.jsx)(r,{thing:e.provider.country})]})]}):(0,C.jsx)(`span`,{className:`soft`,children:O.notNamed})],[O.platform,e.platform&&(0,C.jsx)(r,{thing:e.platform,mark:!0})],[O.field,e.field],[O.language,e.language&&o(e.language,T)],[O.code,e.code],[O.start,e.runStart&&w.date(e.runStart)],[O.instructors,e.instructors.length>0&&e.instructors.join(`, `)]]}),e.provider&&(0,C.jsx)(`p`,{className:`small note`,children:(0,C.jsx)(t,{to:`/browse/courses`,params:{of:c(e.provider.id)},children:O.others})})]}),e.exchanges.totalCount>0&&(0,C.jsx)(s,{id:`exchanges`,kind:`exchange`,title:O.exchanges(e.exchanges.totalCount),children:(0,C.jsx)(y,{exchanges:e.exchanges.nodes,caption:O.exchanges(e.exchanges.totalCount),from:O.from,to:O.to})}),(0,C.jsx)(p,{of:e})]})]})}export{w as default};