import{$ as e,G as t,U as n,_ as r,a as i,d as a,i as o,q as s,s as c,z as l}from"./parts-CjvkDI2O.js";import{r as u}from"./downloads-C_HleBYR.js";import{a as d,c as f,i as p,n as m,o as h,r as g,s as _,t as v}from"./entity-B0KR9BFw.js";import{t as y}from"./exchange-list-CbCc_5Id.js";import{t as b}from"./fact-list-DB-69ZAA.js";import{t as x}from"./entities-gpQj5h8Z.js";var S={name:`Course`,text:`query Course($lang: String = "en", $id: ID!) {
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
}`},C=e({en:{facts:`What is known of it`,provider:`Provided by`,platform:`On the platform`,language:`Language`,field:`Field`,code:`Code`,start:`Start of this run`,instructors:`Taught by`,website:`Web page`,notNamed:`not named`,exchanges:e=>e===1?`Taken up in 1 exchange`:`Taken up in ${e} exchanges`,from:`From`,to:`To`,noExchange:`No exchange in the sources read names this course.`,all:`All courses of the atlas (CSV)`,others:`All courses of this provider`},zh:{facts:`已知信息`,provider:`提供方`,platform:`所在平台`,language:`语言`,field:`领域`,code:`代码`,start:`本期开课`,instructors:`授课教师`,website:`网页`,notNamed:`未列名`,exchanges:e=>`在 ${e} 个交流项目中被采用`,from:`来自`,to:`去往`,noExchange:`所读来源中没有交流项目提到此课程。`,all:`全部课程（CSV）`,others:`该提供方的全部课程`}}),w=t();function T({id:e}){let{language:t,text:r}=n(),i={lang:t,id:e};return(0,w.jsx)(m,{document:S,variables:i,kind:r.kind.course,found:e=>e.course,rows:8,children:e=>e.course&&(0,w.jsx)(E,{of:e.course,data:e,variables:i})})}function E({of:e,data:t,variables:m}){let{text:T,language:E,root:D,at:O}=n(),k=x(),A=C[E];return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(i,{children:[(0,w.jsx)(l,{to:`/browse/institutions`,children:T.nav.browse}),` / `,(0,w.jsx)(l,{to:`/browse/courses`,children:T.kinds.course}),e.provider&&(0,w.jsxs)(w.Fragment,{children:[` / `,(0,w.jsx)(l,{to:`/browse/courses`,params:{of:s(e.provider.id)},children:e.provider.name})]})]}),(0,w.jsx)(g,{kind:`course`,of:e,facts:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`span`,{children:T.words[e.kind]}),e.field&&(0,w.jsx)(`span`,{children:e.field}),e.language&&(0,w.jsx)(`span`,{children:a(e.language,E)}),(0,w.jsx)(f,{url:e.website}),(0,w.jsx)(_,{of:e})]}),actions:(0,w.jsx)(h,{title:e.name,data:t,document:S,variables:m,files:[{label:A.all,href:u(D,`courses`,O)}]})}),(0,w.jsxs)(o,{side:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(v,{of:e}),(0,w.jsx)(d,{note:e.note,sentences:[e.exchanges.totalCount===0&&A.noExchange,e.figures.totalCount===0&&k.limits.figures]})]}),children:[(0,w.jsxs)(c,{title:A.facts,children:[(0,w.jsx)(b,{facts:[[A.provider,e.provider?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(r,{thing:e.provider,mark:!0}),e.provider.country&&(0,w.jsxs)(w.Fragment,{children:[`, `,(0,w.jsx)(r,{thing:e.provider.country})]})]}):(0,w.jsx)(`span`,{className:`soft`,children:A.notNamed})],[A.platform,e.platform&&(0,w.jsx)(r,{thing:e.platform,mark:!0})],[A.field,e.field],[A.language,e.language&&a(e.language,E)],[A.code,e.code],[A.start,e.runStart&&T.date(e.runStart)],[A.instructors,e.instructors.length>0&&e.instructors.join(`, `)]]}),e.provider&&(0,w.jsx)(`p`,{className:`small note`,children:(0,w.jsx)(l,{to:`/browse/courses`,params:{of:s(e.provider.id)},children:A.others})})]}),e.exchanges.totalCount>0&&(0,w.jsx)(c,{id:`exchanges`,kind:`exchange`,title:A.exchanges(e.exchanges.totalCount),children:(0,w.jsx)(y,{exchanges:e.exchanges.nodes,caption:A.exchanges(e.exchanges.totalCount),from:A.from,to:A.to})}),(0,w.jsx)(p,{of:e})]})]})}export{T as default};