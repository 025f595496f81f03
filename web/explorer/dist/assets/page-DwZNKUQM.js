import{C as e,G as t,R as n,U as r,V as i,Z as a,l as o,o as s,p as c,u as l}from"./parts-Ca9-Fe1W.js";import{a as u,c as d,d as f,i as p,n as m,o as h,r as g,s as _,t as v}from"./entity-DfL_ZJp2.js";import{t as y}from"./exchange-list-C246Wwly.js";import{t as b}from"./fact-list-BWda58zm.js";var x={name:`Course`,text:`query Course($lang: String = "en", $id: ID!) {
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
}`},S=a({en:{facts:`What is known of it`,provider:`Provided by`,platform:`On the platform`,language:`Language`,field:`Field`,code:`Code`,start:`Start of this run`,instructors:`Taught by`,website:`Web page`,website2:`its page`,notNamed:`not named`,exchanges:e=>e===1?`Taken up in 1 exchange`:`Taken up in ${e} exchanges`,from:`From`,to:`To`,noExchange:`No exchange in the sources read names this course.`,all:`All courses of the atlas (CSV)`,others:`All courses of this provider`},zh:{facts:`已知信息`,provider:`提供方`,platform:`所在平台`,language:`语言`,field:`领域`,code:`代码`,start:`本期开课`,instructors:`授课教师`,website:`网页`,website2:`课程网页`,notNamed:`未列名`,exchanges:e=>`在 ${e} 个交流项目中被采用`,from:`来自`,to:`去往`,noExchange:`所读来源中没有交流项目提到此课程。`,all:`全部课程（CSV）`,others:`该提供方的全部课程`}}),C=r();function w({id:e}){let{language:t,text:n}=i(),r={lang:t,id:e};return(0,C.jsx)(m,{document:x,variables:r,kind:n.kind.course,found:e=>e.course,rows:8,children:e=>e.course&&(0,C.jsx)(T,{of:e.course,data:e,variables:r})})}function T({of:r,data:a,variables:m}){let{text:w,language:T,root:E,at:D}=i(),O=S[T];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(l,{children:[(0,C.jsx)(n,{to:`/browse/institutions`,children:w.nav.browse}),` / `,(0,C.jsx)(n,{to:`/browse/courses`,children:w.kinds.course}),r.provider&&(0,C.jsxs)(C.Fragment,{children:[` / `,(0,C.jsx)(n,{to:`/browse/courses`,params:{of:t(r.provider.id)},children:r.provider.name})]})]}),(0,C.jsx)(g,{kind:`course`,of:r,facts:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`span`,{children:w.words[r.kind]}),r.field&&(0,C.jsx)(`span`,{children:r.field}),r.language&&(0,C.jsx)(`span`,{children:s(r.language,T)}),(0,C.jsx)(d,{url:r.website}),(0,C.jsx)(_,{of:r})]}),actions:(0,C.jsx)(h,{title:r.name,data:a,document:x,variables:m,files:[{label:O.all,href:f(E,`courses`,D)}]})}),(0,C.jsxs)(o,{side:(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(v,{of:r}),(0,C.jsx)(u,{note:r.note,sentences:[r.exchanges.totalCount===0&&O.noExchange,r.figures.totalCount===0&&w.limits.figures]})]}),children:[(0,C.jsxs)(c,{title:O.facts,children:[(0,C.jsx)(b,{facts:[[O.provider,r.provider?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(e,{thing:r.provider,mark:!0}),r.provider.country&&(0,C.jsxs)(C.Fragment,{children:[`, `,(0,C.jsx)(e,{thing:r.provider.country})]})]}):(0,C.jsx)(`span`,{className:`soft`,children:O.notNamed})],[O.platform,r.platform&&(0,C.jsx)(e,{thing:r.platform,mark:!0})],[O.field,r.field],[O.language,r.language&&s(r.language,T)],[O.code,r.code],[O.start,r.runStart&&w.date(r.runStart)],[O.instructors,r.instructors.length>0&&r.instructors.join(`, `)]]}),r.provider&&(0,C.jsx)(`p`,{className:`small note`,children:(0,C.jsx)(n,{to:`/browse/courses`,params:{of:t(r.provider.id)},children:O.others})})]}),r.exchanges.totalCount>0&&(0,C.jsx)(c,{id:`exchanges`,kind:`exchange`,title:O.exchanges(r.exchanges.totalCount),children:(0,C.jsx)(y,{exchanges:r.exchanges.nodes,caption:O.exchanges(r.exchanges.totalCount),from:O.from,to:O.to})}),(0,C.jsx)(p,{of:r})]})]})}export{w as default};