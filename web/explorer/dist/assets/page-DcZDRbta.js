import{G as e,J as t,N as n,P as r,S as i,X as a,a as o,c as s,n as c,q as l,tt as u,x as d,y as f,z as p}from"./parts-Dz76KKy6.js";import{r as m}from"./downloads-C_HleBYR.js";import{n as h,o as g}from"./entity-C_Jf237q.js";import{t as _}from"./fact-list-Bt3yuR6H.js";import{t as v}from"./entities-CsoPDzSn.js";var y={name:`Row`,text:`query Row($lang: String = "en", $id: ID!) {
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
}`},b=u({en:{kinds:{figure:`figure`,claim:`claim`,membership:`membership`,position:`position`},crumbs:{figure:`Figures`,claim:`Claims`,membership:`Memberships`,position:`Positions`},about:`About`,measure:`What was counted`,means:`Means`,exact:`as printed`,asOf:`As of`,saidBy:`Said by`,nobody:`nobody is named`,note:`Note`,unit:`Unit`,since:`Since`,until:`Until`,role:`Role`,institution:`Institution`,alliance:`Alliance`,person:`Person`,where:`Where`,country:`Country`,sort:`Kind`,notAFact:`A claim is what somebody said; it is not a fact of this dataset.`,dated:`Each position is as of the date of its source. What came after is not said.`,claimTitle:e=>`What was said about ${e}`,figureTitle:(e,t)=>`${e}: ${t}`,all:{figure:`All figures of the atlas (CSV)`,claim:`All claims of the atlas (CSV)`,membership:`All memberships of the atlas (CSV)`,position:`All positions of the atlas (CSV)`},unknown:`not known`},zh:{kinds:{figure:`数字`,claim:`说法`,membership:`成员关系`,position:`职务`},crumbs:{figure:`公布的数字`,claim:`说法`,membership:`成员关系`,position:`职务`},about:`关于`,measure:`统计对象`,means:`含义`,exact:`与原文一致`,asOf:`截至`,saidBy:`说话人`,nobody:`未指明`,note:`备注`,unit:`单位`,since:`起始`,until:`至`,role:`角色`,institution:`机构`,alliance:`联盟`,person:`人物`,where:`机构`,country:`国家和地区`,sort:`类型`,notAFact:`这是某人的说法，不是本数据集的事实。`,dated:`每项职务以其来源的日期为准；其后情况未述。`,claimTitle:e=>`关于${e}的说法`,figureTitle:(e,t)=>`${t}：${e}`,all:{figure:`全部数字（CSV）`,claim:`全部说法（CSV）`,membership:`全部成员关系（CSV）`,position:`全部职务（CSV）`},unknown:`不详`}}),x=l();function S({id:t}){let{language:n}=e(),r={lang:n,id:t},i=b[n].kinds[a(t)]??``;return(0,x.jsx)(h,{document:y,variables:r,kind:i,found:e=>e.node&&w.has(e.node.__typename),rows:6,children:e=>e.node&&(0,x.jsx)(C,{node:e.node,data:e,variables:r})})}function C({node:i,data:o,variables:s}){let{text:c,language:l,root:u,at:d}=e(),f=b[l],p=a(i.id),h=T(i);return h?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)(n,{children:[c.nav.browse,` / `,f.crumbs[p]]}),(0,x.jsx)(r,{name:h.title,actions:(0,x.jsx)(g,{title:h.title,data:o,document:y,variables:s,files:[{label:f.all[p]??`CSV`,href:m(u,t[p],d)}]})}),(0,x.jsx)(`div`,{className:`row-large`,children:h.large}),(0,x.jsx)(_,{facts:h.facts})]}):null}var w=new Set([`Figure`,`Claim`,`Membership`,`Position`]);function T(t){let n=e(),r=b[n.language],{means:i}=v();switch(t.__typename){case`Figure`:return E(t,n,r,i);case`Claim`:return D(t,n,r);case`Membership`:return O(t,n,r);case`Position`:return k(t,n,r);default:return}}function E(e,{text:t},n,r){let i=t.hedge[e.qualifier];return{title:n.figureTitle(e.measure,e.subject.name),large:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`p`,{className:`number`,children:(0,x.jsx)(f,{figure:e})}),(0,x.jsx)(`p`,{children:e.measure})]}),facts:[[n.about,(0,x.jsx)(p,{thing:e.subject,mark:!0},`to`)],[n.measure,e.measure],[n.unit,e.unit],[n.means,i?r(e.lower,e.upper,i):e.value!==null&&`${o(e.value)}, ${n.exact}`],[n.asOf,e.asOf?t.date(e.asOf):n.unknown],[n.saidBy,e.saidBy?(0,x.jsx)(p,{thing:e.saidBy,mark:!0},`by`):n.nobody],[n.note,e.note&&s(e.note)]]}}function D(e,{text:t},n){return{title:n.claimTitle(e.subject.name),large:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)(`blockquote`,{children:[`“`,e.text,`”`,(0,x.jsx)(d,{sources:e.sources,said:{asOf:e.asOf,note:e.note,saidBy:e.saidBy}}),(0,x.jsx)(i,{sources:e.sources,trust:e.trust})]}),(0,x.jsx)(`p`,{className:`small soft`,children:n.notAFact})]}),facts:[[n.about,(0,x.jsx)(p,{thing:e.subject,mark:!0},`to`)],[n.sort,t.words[e.claimKind]],[n.saidBy,e.saidBy?(0,x.jsx)(p,{thing:e.saidBy,mark:!0},`by`):n.nobody],[n.asOf,e.asOf?t.date(e.asOf):n.unknown],[n.note,e.note&&s(e.note)]]}}function O(e,{text:t},n){let r=e.detail??t.words[e.memberRole]??e.memberRole;return{title:`${e.institution.name} · ${e.alliance.name}`,large:(0,x.jsxs)(`p`,{children:[s(r).replace(/[.。]$/,``),(0,x.jsx)(d,{sources:e.sources,said:{note:e.note}}),(0,x.jsx)(i,{sources:e.sources,trust:e.trust})]}),facts:[[n.institution,(0,x.jsx)(p,{thing:e.institution,mark:!0},`i`)],[n.alliance,(0,x.jsx)(p,{thing:e.alliance,mark:!0},`a`)],[n.role,t.words[e.memberRole]],[n.since,(0,x.jsx)(c,{from:e.from,seen:e.seen},`w`)],[n.until,e.to&&t.date(e.to)],[n.note,e.note&&s(e.note)]]}}function k(e,{text:t},n){return{title:e.organization?`${e.person.name} · ${e.organization.name}`:e.person.name,large:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)(`p`,{children:[s(e.positionRole).replace(/[.。]$/,``),(0,x.jsx)(d,{sources:e.sources,said:{asOf:e.asOf}}),(0,x.jsx)(i,{sources:e.sources,trust:e.trust})]}),(0,x.jsx)(`p`,{className:`small soft`,children:n.dated})]}),facts:[[n.person,(0,x.jsx)(p,{thing:e.person,mark:!0},`p`)],[n.where,e.organization&&(0,x.jsx)(p,{thing:e.organization,mark:!0},`o`)],[n.country,e.country&&(0,x.jsx)(p,{thing:e.country,mark:!0},`c`)],[n.asOf,e.asOf?t.date(e.asOf):n.unknown]]}}export{S as default};