import{A as e,G as t,H as n,O as r,Q as i,W as a,a as o,c as s,f as c,j as l,n as u,q as d,u as f,w as p}from"./parts-DOIHXH6L.js";import{r as m}from"./downloads-C_HleBYR.js";import{n as h,o as g}from"./entity-CwHP5WPV.js";import{t as _}from"./fact-list-CWOZQlEU.js";var v={name:`Row`,text:`query Row($lang: String = "en", $id: ID!) {
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
}`},y=i({en:{kinds:{figure:`figure`,claim:`claim`,membership:`membership`,position:`position`},crumbs:{figure:`Figures`,claim:`Claims`,membership:`Memberships`,position:`Positions`},about:`About`,measure:`What was counted`,means:`Means`,exact:`as printed`,asOf:`As of`,saidBy:`Said by`,nobody:`nobody is named`,note:`Note`,unit:`Unit`,since:`Since`,until:`Until`,role:`Role`,institution:`Institution`,alliance:`Alliance`,person:`Person`,where:`Where`,country:`Country`,sort:`Kind`,notAFact:`A claim is what somebody said; it is not a fact of this dataset.`,dated:`Each position is as of the date of its source. What came after is not said.`,claimTitle:e=>`What was said about ${e}`,figureTitle:(e,t)=>`${e}: ${t}`,all:{figure:`All figures of the atlas (CSV)`,claim:`All claims of the atlas (CSV)`,membership:`All memberships of the atlas (CSV)`,position:`All positions of the atlas (CSV)`},unknown:`not known`},zh:{kinds:{figure:`数字`,claim:`说法`,membership:`成员关系`,position:`职务`},crumbs:{figure:`公布的数字`,claim:`说法`,membership:`成员关系`,position:`职务`},about:`关于`,measure:`统计对象`,means:`含义`,exact:`与原文一致`,asOf:`截至`,saidBy:`说话人`,nobody:`未指明`,note:`备注`,unit:`单位`,since:`起始`,until:`至`,role:`角色`,institution:`机构`,alliance:`联盟`,person:`人物`,where:`机构`,country:`国家和地区`,sort:`类型`,notAFact:`这是某人的说法，不是本数据集的事实。`,dated:`每项职务以其来源的日期为准；其后情况未述。`,claimTitle:e=>`关于${e}的说法`,figureTitle:(e,t)=>`${t}：${e}`,all:{figure:`全部数字（CSV）`,claim:`全部说法（CSV）`,membership:`全部成员关系（CSV）`,position:`全部职务（CSV）`},unknown:`不详`}}),b=a();function x({id:e}){let{language:t}=n(),r={lang:t,id:e},i=y[t].kinds[d(e)]??``;return(0,b.jsx)(h,{document:v,variables:r,kind:i,found:e=>e.node&&C.has(e.node.__typename),rows:6,children:e=>e.node&&(0,b.jsx)(S,{node:e.node,data:e,variables:r})})}function S({node:e,data:r,variables:i}){let{text:a,language:o,root:s,at:l}=n(),u=y[o],p=d(e.id),h=w(e);return h?(0,b.jsxs)(b.Fragment,{children:[(0,b.jsxs)(f,{children:[a.nav.browse,` / `,u.crumbs[p]]}),(0,b.jsx)(c,{name:h.title,actions:(0,b.jsx)(g,{title:h.title,data:r,document:v,variables:i,files:[{label:u.all[p]??`CSV`,href:m(s,t[p],l)}]})}),(0,b.jsx)(`div`,{className:`row-large`,children:h.large}),(0,b.jsx)(_,{facts:h.facts})]}):null}var C=new Set([`Figure`,`Claim`,`Membership`,`Position`]);function w(e){let t=n(),r=y[t.language];switch(e.__typename){case`Figure`:return T(e,t,r);case`Claim`:return E(e,t,r);case`Membership`:return D(e,t,r);case`Position`:return O(e,t,r);default:return}}function T(e,{text:t},n){let i=t.hedge[e.qualifier];return{title:n.figureTitle(e.measure,e.subject.name),large:(0,b.jsxs)(b.Fragment,{children:[(0,b.jsx)(`p`,{className:`number`,children:(0,b.jsx)(r,{figure:e})}),(0,b.jsx)(`p`,{children:e.measure})]}),facts:[[n.about,(0,b.jsx)(p,{thing:e.subject,mark:!0},`to`)],[n.measure,e.measure],[n.unit,e.unit],[n.means,i?t.means(e.lower,e.upper,i):e.value!==null&&`${o(e.value)}, ${n.exact}`],[n.asOf,e.asOf?t.date(e.asOf):n.unknown],[n.saidBy,e.saidBy?(0,b.jsx)(p,{thing:e.saidBy,mark:!0},`by`):n.nobody],[n.note,e.note&&s(e.note)]]}}function E(t,{text:n},r){return{title:r.claimTitle(t.subject.name),large:(0,b.jsxs)(b.Fragment,{children:[(0,b.jsxs)(`blockquote`,{children:[`“`,t.text,`”`,(0,b.jsx)(e,{sources:t.sources,said:{asOf:t.asOf,note:t.note,saidBy:t.saidBy}}),(0,b.jsx)(l,{sources:t.sources,trust:t.trust})]}),(0,b.jsx)(`p`,{className:`small soft`,children:r.notAFact})]}),facts:[[r.about,(0,b.jsx)(p,{thing:t.subject,mark:!0},`to`)],[r.sort,n.words[t.claimKind]],[r.saidBy,t.saidBy?(0,b.jsx)(p,{thing:t.saidBy,mark:!0},`by`):r.nobody],[r.asOf,t.asOf?n.date(t.asOf):r.unknown],[r.note,t.note&&s(t.note)]]}}function D(t,{text:n},r){let i=t.detail??n.words[t.memberRole]??t.memberRole;return{title:`${t.institution.name} · ${t.alliance.name}`,large:(0,b.jsxs)(`p`,{children:[s(i).replace(/[.。]$/,``),(0,b.jsx)(e,{sources:t.sources,said:{note:t.note}}),(0,b.jsx)(l,{sources:t.sources,trust:t.trust})]}),facts:[[r.institution,(0,b.jsx)(p,{thing:t.institution,mark:!0},`i`)],[r.alliance,(0,b.jsx)(p,{thing:t.alliance,mark:!0},`a`)],[r.role,n.words[t.memberRole]],[r.since,(0,b.jsx)(u,{from:t.from,seen:t.seen},`w`)],[r.until,t.to&&n.date(t.to)],[r.note,t.note&&s(t.note)]]}}function O(t,{text:n},r){return{title:t.organization?`${t.person.name} · ${t.organization.name}`:t.person.name,large:(0,b.jsxs)(b.Fragment,{children:[(0,b.jsxs)(`p`,{children:[s(t.positionRole).replace(/[.。]$/,``),(0,b.jsx)(e,{sources:t.sources,said:{asOf:t.asOf}}),(0,b.jsx)(l,{sources:t.sources,trust:t.trust})]}),(0,b.jsx)(`p`,{className:`small soft`,children:r.dated})]}),facts:[[r.person,(0,b.jsx)(p,{thing:t.person,mark:!0},`p`)],[r.where,t.organization&&(0,b.jsx)(p,{thing:t.organization,mark:!0},`o`)],[r.country,t.country&&(0,b.jsx)(p,{thing:t.country,mark:!0},`c`)],[r.asOf,t.asOf?n.date(t.asOf):r.unknown]]}}export{x as default};