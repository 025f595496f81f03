import{B as e,H as t,I as n,J as r,K as i,N as a,P as o,X as s,g as c,nt as l}from"./parts-DKtDdLa3.js";import{r as u}from"./downloads-C_HleBYR.js";import{a as d,c as f,i as p,n as m,o as h,r as g,s as _,t as v}from"./entity-CbrGXo2y.js";import{t as y}from"./exchange-list-C7YsuRtZ.js";import{t as b}from"./fact-list-CLbqYO8q.js";import{t as x}from"./entities-B9kma30M.js";var S={name:`Course`,text:`query Course($lang: String = "en", $id: ID!) {
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
}`},C=l({en:{facts:`What is known of it`,provider:`Provided by`,platform:`On the platform`,language:`Language`,field:`Field`,code:`Code`,start:`Start of this run`,instructors:`Taught by`,website:`Web page`,notNamed:`not named`,exchanges:e=>e===1?`Taken up in 1 exchange`:`Taken up in ${e} exchanges`,from:`From`,to:`To`,noExchange:`No exchange in the sources read names this course.`,all:`All courses of the atlas (CSV)`,others:`All courses of this provider`},zh:{facts:`已知信息`,provider:`提供方`,platform:`所在平台`,language:`语言`,field:`领域`,code:`代码`,start:`本期开课`,instructors:`授课教师`,website:`网页`,notNamed:`未列名`,exchanges:e=>`在 ${e} 个交流项目中被采用`,from:`来自`,to:`去往`,noExchange:`所读来源中没有交流项目提到此课程。`,all:`全部课程（CSV）`,others:`该提供方的全部课程`}}),w=r();function T({id:e}){let{language:t,text:n}=i(),r={lang:t,id:e};return(0,w.jsx)(m,{document:S,variables:r,kind:n.kind.course,found:e=>e.course,rows:8,children:e=>e.course&&(0,w.jsx)(E,{of:e.course,data:e,variables:r})})}function E({of:r,data:l,variables:m}){let{text:T,language:E,root:D,at:O}=i(),k=x(),A=C[E];return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(o,{children:[(0,w.jsx)(t,{to:`/browse/institutions`,children:T.nav.browse}),` / `,(0,w.jsx)(t,{to:`/browse/courses`,children:T.kinds.course}),r.provider&&(0,w.jsxs)(w.Fragment,{children:[` / `,(0,w.jsx)(t,{to:`/browse/courses`,params:{of:s(r.provider.id)},children:r.provider.name})]})]}),(0,w.jsx)(g,{kind:`course`,of:r,facts:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`span`,{children:T.words[r.kind]}),r.field&&(0,w.jsx)(`span`,{children:r.field}),r.language&&(0,w.jsx)(`span`,{children:c(r.language,E)}),(0,w.jsx)(f,{url:r.website}),(0,w.jsx)(_,{of:r})]}),actions:(0,w.jsx)(h,{title:r.name,data:l,document:S,variables:m,files:[{label:A.all,href:u(D,`courses`,O)}]})}),(0,w.jsxs)(a,{side:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(v,{of:r}),(0,w.jsx)(d,{note:r.note,sentences:[r.exchanges.totalCount===0&&A.noExchange,r.figures.totalCount===0&&k.limits.figures]})]}),children:[(0,w.jsxs)(n,{title:A.facts,children:[(0,w.jsx)(b,{facts:[[A.provider,r.provider?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(e,{thing:r.provider,mark:!0}),r.provider.country&&(0,w.jsxs)(w.Fragment,{children:[`, `,(0,w.jsx)(e,{thing:r.provider.country})]})]}):(0,w.jsx)(`span`,{className:`soft`,children:A.notNamed})],[A.platform,r.platform&&(0,w.jsx)(e,{thing:r.platform,mark:!0})],[A.field,r.field],[A.language,r.language&&c(r.language,E)],[A.code,r.code],[A.start,r.runStart&&T.date(r.runStart)],[A.instructors,r.instructors.length>0&&r.instructors.join(T.list)]]}),r.provider&&(0,w.jsx)(`p`,{className:`small note`,children:(0,w.jsx)(t,{to:`/browse/courses`,params:{of:s(r.provider.id)},children:A.others})})]}),r.exchanges.totalCount>0&&(0,w.jsx)(n,{id:`exchanges`,kind:`exchange`,title:A.exchanges(r.exchanges.totalCount),children:(0,w.jsx)(y,{exchanges:r.exchanges.nodes,caption:A.exchanges(r.exchanges.totalCount),from:A.from,to:A.to})}),(0,w.jsx)(p,{of:r})]})]})}export{T as default};