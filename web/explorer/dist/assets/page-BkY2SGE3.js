import{$ as e,G as t,J as n,K as r,M as i,T as a,U as o,a as s,c,f as l,j as u,k as d,n as f,u as p}from"./parts-C3VZZZiK.js";import{r as m}from"./downloads-C_HleBYR.js";import{n as h,o as g}from"./entity-CCQzx_il.js";import{t as _}from"./fact-list-30VwK6Kc.js";var v={name:`Row`,text:`query Row($lang: String = "en", $id: ID!) {
  dataset {
    ...Cited
  }
  node(id: $id) {
    __typename
    id
    ... on Figure {
      ...FigureLine
      subject {
        __typename
        id
        name(language: $lang)
      }
    }
    ... on Claim {
      claimKind: kind
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
      subject {
        __typename
        id
        name(language: $lang)
      }
    }
    ... on Membership {
      memberRole: role
      detail
      from
      to
      seen
      note
      trust
      institution {
        id
        name(language: $lang)
      }
      alliance {
        id
        name(language: $lang)
      }
      sources {
        ...SourceMark
      }
    }
    ... on Position {
      positionRole: role
      asOf
      trust
      person {
        id
        name(language: $lang)
      }
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
}

fragment Cited on Dataset {
  name
  version
  updated
  citation
  license
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

fragment SourceMark on Source {
  id
  title
  publisher
  url
  published
  accessed
  language
  kind
}`},y=e({en:{kinds:{figure:`figure`,claim:`claim`,membership:`membership`,position:`position`},crumbs:{figure:`Figures`,claim:`Claims`,membership:`Memberships`,position:`Positions`},about:`About`,measure:`What was counted`,means:`Means`,exact:`as printed`,asOf:`As of`,saidBy:`Said by`,nobody:`nobody is named`,note:`Note`,unit:`Unit`,since:`Since`,until:`Until`,role:`Role`,institution:`Institution`,alliance:`Alliance`,person:`Person`,where:`Where`,country:`Country`,sort:`Kind`,notAFact:`A claim is what somebody said; it is not a fact of this dataset.`,dated:`Each position is as of the date of its source. What came after is not said.`,claimTitle:e=>`What was said about ${e}`,figureTitle:(e,t)=>`${e}: ${t}`,all:{figure:`All figures of the atlas (CSV)`,claim:`All claims of the atlas (CSV)`,membership:`All memberships of the atlas (CSV)`,position:`All positions of the atlas (CSV)`},unknown:`not known`},zh:{kinds:{figure:`数字`,claim:`说法`,membership:`成员关系`,position:`职务`},crumbs:{figure:`公布的数字`,claim:`说法`,membership:`成员关系`,position:`职务`},about:`关于`,measure:`统计对象`,means:`含义`,exact:`与原文一致`,asOf:`截至`,saidBy:`说话人`,nobody:`未指明`,note:`备注`,unit:`单位`,since:`起始`,until:`至`,role:`角色`,institution:`机构`,alliance:`联盟`,person:`人物`,where:`机构`,country:`国家和地区`,sort:`类型`,notAFact:`这是某人的说法，不是本数据集的事实。`,dated:`每项职务以其来源的日期为准；其后情况未述。`,claimTitle:e=>`关于${e}的说法`,figureTitle:(e,t)=>`${t}：${e}`,all:{figure:`全部数字（CSV）`,claim:`全部说法（CSV）`,membership:`全部成员关系（CSV）`,position:`全部职务（CSV）`},unknown:`不详`}}),b=t();function x({id:e}){let{language:t}=o(),r={lang:t,id:e},i=y[t].kinds[n(e)]??``;return(0,b.jsx)(h,{document:v,variables:r,kind:i,found:e=>e.node&&C.has(e.node.__typename),rows:6,children:e=>e.node&&(0,b.jsx)(S,{node:e.node,data:e,variables:r})})}function S({node:e,data:t,variables:i}){let{text:a,language:s,root:c,at:u}=o(),d=y[s],f=n(e.id),h=w(e);return h?(0,b.jsxs)(b.Fragment,{children:[(0,b.jsxs)(p,{children:[a.nav.browse,` / `,d.crumbs[f]]}),(0,b.jsx)(l,{name:h.title,actions:(0,b.jsx)(g,{title:h.title,data:t,document:v,variables:i,files:[{label:d.all[f]??`CSV`,href:m(c,r[f],u)}]})}),(0,b.jsx)(`div`,{className:`row-large`,children:h.large}),(0,b.jsx)(_,{facts:h.facts})]}):null}var C=new Set([`Figure`,`Claim`,`Membership`,`Position`]);function w(e){let t=o(),n=y[t.language];switch(e.__typename){case`Figure`:return T(e,t,n);case`Claim`:return E(e,t,n);case`Membership`:return D(e,t,n);case`Position`:return O(e,t,n);default:return}}function T(e,{text:t},n){let r=t.hedge[e.qualifier];return{title:n.figureTitle(e.measure,e.subject.name),large:(0,b.jsxs)(b.Fragment,{children:[(0,b.jsx)(`p`,{className:`number`,children:(0,b.jsx)(d,{figure:e})}),(0,b.jsx)(`p`,{children:e.measure})]}),facts:[[n.about,(0,b.jsx)(a,{thing:e.subject,mark:!0},`to`)],[n.measure,e.measure],[n.unit,e.unit],[n.means,r?t.means(e.lower,e.upper,r):e.value!==null&&`${s(e.value)}, ${n.exact}`],[n.asOf,e.asOf?t.date(e.asOf):n.unknown],[n.saidBy,e.saidBy?(0,b.jsx)(a,{thing:e.saidBy,mark:!0},`by`):n.nobody],[n.note,e.note&&c(e.note)]]}}function E(e,{text:t},n){return{title:n.claimTitle(e.subject.name),large:(0,b.jsxs)(b.Fragment,{children:[(0,b.jsxs)(`blockquote`,{children:[`“`,e.text,`”`,(0,b.jsx)(u,{sources:e.sources,said:{asOf:e.asOf,note:e.note,saidBy:e.saidBy}}),(0,b.jsx)(i,{sources:e.sources,trust:e.trust})]}),(0,b.jsx)(`p`,{className:`small soft`,children:n.notAFact})]}),facts:[[n.about,(0,b.jsx)(a,{thing:e.subject,mark:!0},`to`)],[n.sort,t.words[e.claimKind]],[n.saidBy,e.saidBy?(0,b.jsx)(a,{thing:e.saidBy,mark:!0},`by`):n.nobody],[n.asOf,e.asOf?t.date(e.asOf):n.unknown],[n.note,e.note&&c(e.note)]]}}function D(e,{text:t},n){let r=e.detail??t.words[e.memberRole]??e.memberRole;return{title:`${e.institution.name} · ${e.alliance.name}`,large:(0,b.jsxs)(`p`,{children:[c(r).replace(/[.。]$/,``),(0,b.jsx)(u,{sources:e.sources,said:{note:e.note}}),(0,b.jsx)(i,{sources:e.sources,trust:e.trust})]}),facts:[[n.institution,(0,b.jsx)(a,{thing:e.institution,mark:!0},`i`)],[n.alliance,(0,b.jsx)(a,{thing:e.alliance,mark:!0},`a`)],[n.role,t.words[e.memberRole]],[n.since,(0,b.jsx)(f,{from:e.from,seen:e.seen},`w`)],[n.until,e.to&&t.date(e.to)],[n.note,e.note&&c(e.note)]]}}function O(e,{text:t},n){return{title:e.organization?`${e.person.name} · ${e.organization.name}`:e.person.name,large:(0,b.jsxs)(b.Fragment,{children:[(0,b.jsxs)(`p`,{children:[c(e.positionRole).replace(/[.。]$/,``),(0,b.jsx)(u,{sources:e.sources,said:{asOf:e.asOf}}),(0,b.jsx)(i,{sources:e.sources,trust:e.trust})]}),(0,b.jsx)(`p`,{className:`small soft`,children:n.dated})]}),facts:[[n.person,(0,b.jsx)(a,{thing:e.person,mark:!0},`p`)],[n.where,e.organization&&(0,b.jsx)(a,{thing:e.organization,mark:!0},`o`)],[n.country,e.country&&(0,b.jsx)(a,{thing:e.country,mark:!0},`c`)],[n.asOf,e.asOf?t.date(e.asOf):n.unknown]]}}export{x as default};