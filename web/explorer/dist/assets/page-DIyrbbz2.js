import{A as e,C as t,D as n,K as r,U as i,V as a,W as o,Z as s,a as c,c as l,f as u,k as d,n as f,u as p}from"./parts-Ca9-Fe1W.js";import{d as m,n as h,o as g}from"./entity-DfL_ZJp2.js";import{t as _}from"./fact-list-BWda58zm.js";var v={name:`Row`,text:`query Row($lang: String = "en", $id: ID!) {
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
}`},y=s({en:{kinds:{figure:`figure`,claim:`claim`,membership:`membership`,position:`position`},crumbs:{figure:`Figures`,claim:`Claims`,membership:`Memberships`,position:`Positions`},about:`About`,measure:`What was counted`,means:`Means`,exact:`as printed`,asOf:`As of`,saidBy:`Said by`,nobody:`nobody is named`,note:`Note`,unit:`Unit`,since:`Since`,until:`Until`,role:`Role`,institution:`Institution`,alliance:`Alliance`,person:`Person`,where:`Where`,country:`Country`,sort:`Kind`,notAFact:`A claim is what somebody said; it is not a fact of this dataset.`,dated:`Each position is as of the date of its source. What came after is not said.`,claimTitle:e=>`What was said about ${e}`,figureTitle:(e,t)=>`${e}: ${t}`,all:{figure:`All figures of the atlas (CSV)`,claim:`All claims of the atlas (CSV)`,membership:`All memberships of the atlas (CSV)`,position:`All positions of the atlas (CSV)`},unknown:`not known`},zh:{kinds:{figure:`数字`,claim:`说法`,membership:`成员关系`,position:`职务`},crumbs:{figure:`公布的数字`,claim:`说法`,membership:`成员关系`,position:`职务`},about:`关于`,measure:`统计对象`,means:`含义`,exact:`与原文一致`,asOf:`截至`,saidBy:`说话人`,nobody:`未指明`,note:`备注`,unit:`单位`,since:`起始`,until:`至`,role:`角色`,institution:`机构`,alliance:`联盟`,person:`人物`,where:`机构`,country:`国家和地区`,sort:`类型`,notAFact:`这是某人的说法，不是本数据集的事实。`,dated:`每项职务以其来源的日期为准；其后情况未述。`,claimTitle:e=>`关于${e}的说法`,figureTitle:(e,t)=>`${t}：${e}`,all:{figure:`全部数字（CSV）`,claim:`全部说法（CSV）`,membership:`全部成员关系（CSV）`,position:`全部职务（CSV）`},unknown:`不详`}}),b=i();function x({id:e}){let{language:t}=a(),n={lang:t,id:e},i=y[t].kinds[r(e)]??``;return(0,b.jsx)(h,{document:v,variables:n,kind:i,found:e=>e.node&&C.has(e.node.__typename),rows:6,children:e=>e.node&&(0,b.jsx)(S,{node:e.node,data:e,variables:n})})}function S({node:e,data:t,variables:n}){let{text:i,language:s,root:c,at:l}=a(),d=y[s],f=r(e.id),h=w(e);return h?(0,b.jsxs)(b.Fragment,{children:[(0,b.jsxs)(p,{children:[i.nav.browse,` / `,d.crumbs[f]]}),(0,b.jsx)(u,{name:h.title,actions:(0,b.jsx)(g,{title:h.title,data:t,document:v,variables:n,files:[{label:d.all[f]??`CSV`,href:m(c,o[f],l)}]})}),(0,b.jsx)(`div`,{className:`row-large`,children:h.large}),(0,b.jsx)(_,{facts:h.facts})]}):null}var C=new Set([`Figure`,`Claim`,`Membership`,`Position`]);function w(e){let t=a(),n=y[t.language];switch(e.__typename){case`Figure`:return T(e,t,n);case`Claim`:return E(e,t,n);case`Membership`:return D(e,t,n);case`Position`:return O(e,t,n);default:return}}function T(e,{text:r},i){let a=r.hedge[e.qualifier];return{title:i.figureTitle(e.measure,e.subject.name),large:(0,b.jsxs)(b.Fragment,{children:[(0,b.jsx)(`p`,{className:`number`,children:(0,b.jsx)(n,{figure:e})}),(0,b.jsx)(`p`,{children:e.measure})]}),facts:[[i.about,(0,b.jsx)(t,{thing:e.subject,mark:!0},`to`)],[i.measure,e.measure],[i.unit,e.unit],[i.means,a?r.means(e.lower,e.upper,a):e.value!==null&&`${c(e.value)}, ${i.exact}`],[i.asOf,e.asOf?r.date(e.asOf):i.unknown],[i.saidBy,e.saidBy?(0,b.jsx)(t,{thing:e.saidBy,mark:!0},`by`):i.nobody],[i.note,e.note&&l(e.note)]]}}function E(n,{text:r},i){return{title:i.claimTitle(n.subject.name),large:(0,b.jsxs)(b.Fragment,{children:[(0,b.jsxs)(`blockquote`,{children:[`“`,n.text,`”`,(0,b.jsx)(d,{sources:n.sources,said:{asOf:n.asOf,note:n.note,saidBy:n.saidBy}}),(0,b.jsx)(e,{sources:n.sources,trust:n.trust})]}),(0,b.jsx)(`p`,{className:`small soft`,children:i.notAFact})]}),facts:[[i.about,(0,b.jsx)(t,{thing:n.subject,mark:!0},`to`)],[i.sort,r.words[n.claimKind]],[i.saidBy,n.saidBy?(0,b.jsx)(t,{thing:n.saidBy,mark:!0},`by`):i.nobody],[i.asOf,n.asOf?r.date(n.asOf):i.unknown],[i.note,n.note&&l(n.note)]]}}function D(n,{text:r},i){let a=n.detail??r.words[n.memberRole]??n.memberRole;return{title:`${n.institution.name} · ${n.alliance.name}`,large:(0,b.jsxs)(`p`,{children:[l(a).replace(/[.。]$/,``),(0,b.jsx)(d,{sources:n.sources,said:{note:n.note}}),(0,b.jsx)(e,{sources:n.sources,trust:n.trust})]}),facts:[[i.institution,(0,b.jsx)(t,{thing:n.institution,mark:!0},`i`)],[i.alliance,(0,b.jsx)(t,{thing:n.alliance,mark:!0},`a`)],[i.role,r.words[n.memberRole]],[i.since,(0,b.jsx)(f,{from:n.from,seen:n.seen},`w`)],[i.until,n.to&&r.date(n.to)],[i.note,n.note&&l(n.note)]]}}function O(n,{text:r},i){return{title:n.organization?`${n.person.name} · ${n.organization.name}`:n.person.name,large:(0,b.jsxs)(b.Fragment,{children:[(0,b.jsxs)(`p`,{children:[l(n.positionRole).replace(/[.。]$/,``),(0,b.jsx)(d,{sources:n.sources,said:{asOf:n.asOf}}),(0,b.jsx)(e,{sources:n.sources,trust:n.trust})]}),(0,b.jsx)(`p`,{className:`small soft`,children:i.dated})]}),facts:[[i.person,(0,b.jsx)(t,{thing:n.person,mark:!0},`p`)],[i.where,n.organization&&(0,b.jsx)(t,{thing:n.organization,mark:!0},`o`)],[i.country,n.country&&(0,b.jsx)(t,{thing:n.country,mark:!0},`c`)],[i.asOf,n.asOf?r.date(n.asOf):i.unknown]]}}export{x as default};