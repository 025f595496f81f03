import{A as e,D as t,K as n,W as r,Y as i,a,et as o,k as s,n as c,o as l,p as u,q as d,u as f,v as p}from"./parts-BIKEupYw.js";import{r as m}from"./downloads-C_HleBYR.js";import{n as h,o as g}from"./entity-DNlypvJL.js";import{t as _}from"./fact-list-BInzYQsV.js";import{t as v}from"./entities-bZeVyTKC.js";var y={name:`Row`,text:`query Row($lang: String = "en", $id: ID!) {
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
}`},b=o({en:{kinds:{figure:`figure`,claim:`claim`,membership:`membership`,position:`position`},crumbs:{figure:`Figures`,claim:`Claims`,membership:`Memberships`,position:`Positions`},about:`About`,measure:`What was counted`,means:`Means`,exact:`as printed`,asOf:`As of`,saidBy:`Said by`,nobody:`nobody is named`,note:`Note`,unit:`Unit`,since:`Since`,until:`Until`,role:`Role`,institution:`Institution`,alliance:`Alliance`,person:`Person`,where:`Where`,country:`Country`,sort:`Kind`,notAFact:`A claim is what somebody said; it is not a fact of this dataset.`,dated:`Each position is as of the date of its source. What came after is not said.`,claimTitle:e=>`What was said about ${e}`,figureTitle:(e,t)=>`${e}: ${t}`,all:{figure:`All figures of the atlas (CSV)`,claim:`All claims of the atlas (CSV)`,membership:`All memberships of the atlas (CSV)`,position:`All positions of the atlas (CSV)`},unknown:`not known`},zh:{kinds:{figure:`数字`,claim:`说法`,membership:`成员关系`,position:`职务`},crumbs:{figure:`公布的数字`,claim:`说法`,membership:`成员关系`,position:`职务`},about:`关于`,measure:`统计对象`,means:`含义`,exact:`与原文一致`,asOf:`截至`,saidBy:`说话人`,nobody:`未指明`,note:`备注`,unit:`单位`,since:`起始`,until:`至`,role:`角色`,institution:`机构`,alliance:`联盟`,person:`人物`,where:`机构`,country:`国家和地区`,sort:`类型`,notAFact:`这是某人的说法，不是本数据集的事实。`,dated:`每项职务以其来源的日期为准；其后情况未述。`,claimTitle:e=>`关于${e}的说法`,figureTitle:(e,t)=>`${t}：${e}`,all:{figure:`全部数字（CSV）`,claim:`全部说法（CSV）`,membership:`全部成员关系（CSV）`,position:`全部职务（CSV）`},unknown:`不详`}}),x=n();function S({id:e}){let{language:t}=r(),n={lang:t,id:e},a=b[t].kinds[i(e)]??``;return(0,x.jsx)(h,{document:y,variables:n,kind:a,found:e=>e.node&&w.has(e.node.__typename),rows:6,children:e=>e.node&&(0,x.jsx)(C,{node:e.node,data:e,variables:n})})}function C({node:e,data:t,variables:n}){let{text:o,language:s,root:c,at:u}=r(),f=b[s],p=i(e.id),h=T(e);return h?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)(a,{children:[o.nav.browse,` / `,f.crumbs[p]]}),(0,x.jsx)(l,{name:h.title,actions:(0,x.jsx)(g,{title:h.title,data:t,document:y,variables:n,files:[{label:f.all[p]??`CSV`,href:m(c,d[p],u)}]})}),(0,x.jsx)(`div`,{className:`row-large`,children:h.large}),(0,x.jsx)(_,{facts:h.facts})]}):null}var w=new Set([`Figure`,`Claim`,`Membership`,`Position`]);function T(e){let t=r(),n=b[t.language],{means:i}=v();switch(e.__typename){case`Figure`:return E(e,t,n,i);case`Claim`:return D(e,t,n);case`Membership`:return O(e,t,n);case`Position`:return k(e,t,n);default:return}}function E(e,{text:n},r,i){let a=n.hedge[e.qualifier];return{title:r.figureTitle(e.measure,e.subject.name),large:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`p`,{className:`number`,children:(0,x.jsx)(t,{figure:e})}),(0,x.jsx)(`p`,{children:e.measure})]}),facts:[[r.about,(0,x.jsx)(p,{thing:e.subject,mark:!0},`to`)],[r.measure,e.measure],[r.unit,e.unit],[r.means,a?i(e.lower,e.upper,a):e.value!==null&&`${f(e.value)}, ${r.exact}`],[r.asOf,e.asOf?n.date(e.asOf):r.unknown],[r.saidBy,e.saidBy?(0,x.jsx)(p,{thing:e.saidBy,mark:!0},`by`):r.nobody],[r.note,e.note&&u(e.note)]]}}function D(t,{text:n},r){return{title:r.claimTitle(t.subject.name),large:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)(`blockquote`,{children:[`“`,t.text,`”`,(0,x.jsx)(s,{sources:t.sources,said:{asOf:t.asOf,note:t.note,saidBy:t.saidBy}}),(0,x.jsx)(e,{sources:t.sources,trust:t.trust})]}),(0,x.jsx)(`p`,{className:`small soft`,children:r.notAFact})]}),facts:[[r.about,(0,x.jsx)(p,{thing:t.subject,mark:!0},`to`)],[r.sort,n.words[t.claimKind]],[r.saidBy,t.saidBy?(0,x.jsx)(p,{thing:t.saidBy,mark:!0},`by`):r.nobody],[r.asOf,t.asOf?n.date(t.asOf):r.unknown],[r.note,t.note&&u(t.note)]]}}function O(t,{text:n},r){let i=t.detail??n.words[t.memberRole]??t.memberRole;return{title:`${t.institution.name} · ${t.alliance.name}`,large:(0,x.jsxs)(`p`,{children:[u(i).replace(/[.。]$/,``),(0,x.jsx)(s,{sources:t.sources,said:{note:t.note}}),(0,x.jsx)(e,{sources:t.sources,trust:t.trust})]}),facts:[[r.institution,(0,x.jsx)(p,{thing:t.institution,mark:!0},`i`)],[r.alliance,(0,x.jsx)(p,{thing:t.alliance,mark:!0},`a`)],[r.role,n.words[t.memberRole]],[r.since,(0,x.jsx)(c,{from:t.from,seen:t.seen},`w`)],[r.until,t.to&&n.date(t.to)],[r.note,t.note&&u(t.note)]]}}function k(t,{text:n},r){return{title:t.organization?`${t.person.name} · ${t.organization.name}`:t.person.name,large:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)(`p`,{children:[u(t.positionRole).replace(/[.。]$/,``),(0,x.jsx)(s,{sources:t.sources,said:{asOf:t.asOf}}),(0,x.jsx)(e,{sources:t.sources,trust:t.trust})]}),(0,x.jsx)(`p`,{className:`small soft`,children:r.dated})]}),facts:[[r.person,(0,x.jsx)(p,{thing:t.person,mark:!0},`p`)],[r.where,t.organization&&(0,x.jsx)(p,{thing:t.organization,mark:!0},`o`)],[r.country,t.country&&(0,x.jsx)(p,{thing:t.country,mark:!0},`c`)],[r.asOf,t.asOf?n.date(t.asOf):r.unknown]]}}export{S as default};