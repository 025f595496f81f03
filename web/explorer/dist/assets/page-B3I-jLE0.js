import{B as e,C as t,F as n,J as r,K as i,P as a,S as o,Y as s,Z as c,b as l,m as u,n as d,nt as f,v as p}from"./parts-DKtDdLa3.js";import{r as m}from"./downloads-C_HleBYR.js";import{n as h,o as g}from"./entity-CbrGXo2y.js";import{t as _}from"./fact-list-CLbqYO8q.js";import{t as v}from"./entities-B9kma30M.js";var y={name:`Row`,text:`query Row($lang: String = "en", $id: ID!) {
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
}`},b=f({en:{kinds:{figure:`figure`,claim:`claim`,membership:`membership`,position:`position`},crumbs:{figure:`Figures`,claim:`Claims`,membership:`Memberships`,position:`Positions`},about:`About`,measure:`What was counted`,means:`Means`,exact:`as printed`,asOf:`As of`,saidBy:`Said by`,nobody:`nobody is named`,note:`Note`,unit:`Unit`,since:`Since`,until:`Until`,role:`Role`,institution:`Institution`,alliance:`Alliance`,person:`Person`,where:`Where`,country:`Country`,sort:`Kind`,notAFact:`A claim is what somebody said; it is not a fact of this dataset.`,dated:`Each position is as of the date of its source. What came after is not said.`,claimTitle:e=>`What was said about ${e}`,figureTitle:(e,t)=>`${e}: ${t}`,all:{figure:`All figures of the atlas (CSV)`,claim:`All claims of the atlas (CSV)`,membership:`All memberships of the atlas (CSV)`,position:`All positions of the atlas (CSV)`},unknown:`not known`},zh:{kinds:{figure:`数字`,claim:`说法`,membership:`成员关系`,position:`职务`},crumbs:{figure:`公布的数字`,claim:`说法`,membership:`成员关系`,position:`职务`},about:`关于`,measure:`统计对象`,means:`含义`,exact:`与原文一致`,asOf:`截至`,saidBy:`说话人`,nobody:`未指明`,note:`备注`,unit:`单位`,since:`起始`,until:`至`,role:`角色`,institution:`机构`,alliance:`联盟`,person:`人物`,where:`机构`,country:`国家和地区`,sort:`类型`,notAFact:`这是某人的说法，不是本数据集的事实。`,dated:`每项职务以其来源的日期为准；其后情况未述。`,claimTitle:e=>`关于${e}的说法`,figureTitle:(e,t)=>`${t}：${e}`,all:{figure:`全部数字（CSV）`,claim:`全部说法（CSV）`,membership:`全部成员关系（CSV）`,position:`全部职务（CSV）`},unknown:`不详`}}),x=r();function S({id:e}){let{language:t}=i(),n={lang:t,id:e},r=b[t].kinds[c(e)]??``;return(0,x.jsx)(h,{document:y,variables:n,kind:r,found:e=>e.node&&w.has(e.node.__typename),rows:6,children:e=>e.node&&(0,x.jsx)(C,{node:e.node,data:e,variables:n})})}function C({node:e,data:t,variables:r}){let{text:o,language:l,root:u,at:d}=i(),f=b[l],p=c(e.id),h=T(e);return h?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)(a,{children:[o.nav.browse,` / `,f.crumbs[p]]}),(0,x.jsx)(n,{name:h.title,actions:(0,x.jsx)(g,{title:h.title,data:t,document:y,variables:r,files:[{label:f.all[p]??`CSV`,href:m(u,s[p],d)}]})}),(0,x.jsx)(`div`,{className:`row-large`,children:h.large}),(0,x.jsx)(_,{facts:h.facts})]}):null}var w=new Set([`Figure`,`Claim`,`Membership`,`Position`]);function T(e){let t=i(),n=b[t.language],{means:r}=v();switch(e.__typename){case`Figure`:return E(e,t,n,r);case`Claim`:return D(e,t,n);case`Membership`:return O(e,t,n);case`Position`:return k(e,t,n);default:return}}function E(t,{text:n},r,i){let a=n.hedge[t.qualifier];return{title:r.figureTitle(t.measure,t.subject.name),large:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`p`,{className:`number`,children:(0,x.jsx)(l,{figure:t})}),(0,x.jsx)(`p`,{children:t.measure})]}),facts:[[r.about,(0,x.jsx)(e,{thing:t.subject,mark:!0},`to`)],[r.measure,t.measure],[r.unit,t.unit],[r.means,a?i(t.lower,t.upper,a):t.value!==null&&`${u(t.value)}, ${r.exact}`],[r.asOf,t.asOf?n.date(t.asOf):r.unknown],[r.saidBy,t.saidBy?(0,x.jsx)(e,{thing:t.saidBy,mark:!0},`by`):r.nobody],[r.note,t.note&&p(t.note)]]}}function D(n,{text:r},i){return{title:i.claimTitle(n.subject.name),large:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)(`blockquote`,{children:[`“`,n.text,`”`,(0,x.jsx)(o,{sources:n.sources,said:{asOf:n.asOf,note:n.note,saidBy:n.saidBy}}),(0,x.jsx)(t,{sources:n.sources,trust:n.trust})]}),(0,x.jsx)(`p`,{className:`small soft`,children:i.notAFact})]}),facts:[[i.about,(0,x.jsx)(e,{thing:n.subject,mark:!0},`to`)],[i.sort,r.words[n.claimKind]],[i.saidBy,n.saidBy?(0,x.jsx)(e,{thing:n.saidBy,mark:!0},`by`):i.nobody],[i.asOf,n.asOf?r.date(n.asOf):i.unknown],[i.note,n.note&&p(n.note)]]}}function O(n,{text:r},i){let a=n.detail??r.words[n.memberRole]??n.memberRole;return{title:`${n.institution.name} · ${n.alliance.name}`,large:(0,x.jsxs)(`p`,{children:[p(a).replace(/[.。]$/,``),(0,x.jsx)(o,{sources:n.sources,said:{note:n.note}}),(0,x.jsx)(t,{sources:n.sources,trust:n.trust})]}),facts:[[i.institution,(0,x.jsx)(e,{thing:n.institution,mark:!0},`i`)],[i.alliance,(0,x.jsx)(e,{thing:n.alliance,mark:!0},`a`)],[i.role,r.words[n.memberRole]],[i.since,(0,x.jsx)(d,{from:n.from,seen:n.seen},`w`)],[i.until,n.to&&r.date(n.to)],[i.note,n.note&&p(n.note)]]}}function k(n,{text:r},i){return{title:n.organization?`${n.person.name} · ${n.organization.name}`:n.person.name,large:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)(`p`,{children:[p(n.positionRole).replace(/[.。]$/,``),(0,x.jsx)(o,{sources:n.sources,said:{asOf:n.asOf}}),(0,x.jsx)(t,{sources:n.sources,trust:n.trust})]}),(0,x.jsx)(`p`,{className:`small soft`,children:i.dated})]}),facts:[[i.person,(0,x.jsx)(e,{thing:n.person,mark:!0},`p`)],[i.where,n.organization&&(0,x.jsx)(e,{thing:n.organization,mark:!0},`o`)],[i.country,n.country&&(0,x.jsx)(e,{thing:n.country,mark:!0},`c`)],[i.asOf,n.asOf?r.date(n.asOf):i.unknown]]}}export{S as default};