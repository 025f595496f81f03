import{F as e,G as t,M as n,N as r,V as i,Y as a,o,q as s,tt as c,z as l}from"./parts-Dz76KKy6.js";import{r as u}from"./downloads-C_HleBYR.js";import{a as d,c as f,i as p,n as m,o as h,r as g,s as _,t as v}from"./entity-C_Jf237q.js";import{t as y}from"./exchange-list-CicTlGao.js";import{t as b}from"./fact-list-Bt3yuR6H.js";import{t as x}from"./entities-CsoPDzSn.js";var S={name:`Course`,text:`query Course($lang: String = "en", $id: ID!) {
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
}`},C=c({en:{facts:`What is known of it`,provider:`Provided by`,platform:`On the platform`,language:`Language`,field:`Field`,code:`Code`,start:`Start of this run`,instructors:`Taught by`,website:`Web page`,notNamed:`not named`,exchanges:e=>e===1?`Taken up in 1 exchange`:`Taken up in ${e} exchanges`,from:`From`,to:`To`,noExchange:`No exchange in the sources read names this course.`,all:`All courses of the atlas (CSV)`,others:`All courses of this provider`},zh:{facts:`已知信息`,provider:`提供方`,platform:`所在平台`,language:`语言`,field:`领域`,code:`代码`,start:`本期开课`,instructors:`授课教师`,website:`网页`,notNamed:`未列名`,exchanges:e=>`在 ${e} 个交流项目中被采用`,from:`来自`,to:`去往`,noExchange:`所读来源中没有交流项目提到此课程。`,all:`全部课程（CSV）`,others:`该提供方的全部课程`}}),w=s();function T({id:e}){let{language:n,text:r}=t(),i={lang:n,id:e};return(0,w.jsx)(m,{document:S,variables:i,kind:r.kind.course,found:e=>e.course,rows:8,children:e=>e.course&&(0,w.jsx)(E,{of:e.course,data:e,variables:i})})}function E({of:s,data:c,variables:m}){let{text:T,language:E,root:D,at:O}=t(),k=x(),A=C[E];return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(r,{children:[(0,w.jsx)(i,{to:`/browse/institutions`,children:T.nav.browse}),` / `,(0,w.jsx)(i,{to:`/browse/courses`,children:T.kinds.course}),s.provider&&(0,w.jsxs)(w.Fragment,{children:[` / `,(0,w.jsx)(i,{to:`/browse/courses`,params:{of:a(s.provider.id)},children:s.provider.name})]})]}),(0,w.jsx)(g,{kind:`course`,of:s,facts:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`span`,{children:T.words[s.kind]}),s.field&&(0,w.jsx)(`span`,{children:s.field}),s.language&&(0,w.jsx)(`span`,{children:o(s.language,E)}),(0,w.jsx)(f,{url:s.website}),(0,w.jsx)(_,{of:s})]}),actions:(0,w.jsx)(h,{title:s.name,data:c,document:S,variables:m,files:[{label:A.all,href:u(D,`courses`,O)}]})}),(0,w.jsxs)(n,{side:(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(v,{of:s}),(0,w.jsx)(d,{note:s.note,sentences:[s.exchanges.totalCount===0&&A.noExchange,s.figures.totalCount===0&&k.limits.figures]})]}),children:[(0,w.jsxs)(e,{title:A.facts,children:[(0,w.jsx)(b,{facts:[[A.provider,s.provider?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(l,{thing:s.provider,mark:!0}),s.provider.country&&(0,w.jsxs)(w.Fragment,{children:[`, `,(0,w.jsx)(l,{thing:s.provider.country})]})]}):(0,w.jsx)(`span`,{className:`soft`,children:A.notNamed})],[A.platform,s.platform&&(0,w.jsx)(l,{thing:s.platform,mark:!0})],[A.field,s.field],[A.language,s.language&&o(s.language,E)],[A.code,s.code],[A.start,s.runStart&&T.date(s.runStart)],[A.instructors,s.instructors.length>0&&s.instructors.join(T.list)]]}),s.provider&&(0,w.jsx)(`p`,{className:`small note`,children:(0,w.jsx)(i,{to:`/browse/courses`,params:{of:a(s.provider.id)},children:A.others})})]}),s.exchanges.totalCount>0&&(0,w.jsx)(e,{id:`exchanges`,kind:`exchange`,title:A.exchanges(s.exchanges.totalCount),children:(0,w.jsx)(y,{exchanges:s.exchanges.nodes,caption:A.exchanges(s.exchanges.totalCount),from:A.from,to:A.to})}),(0,w.jsx)(p,{of:s})]})]})}export{T as default};