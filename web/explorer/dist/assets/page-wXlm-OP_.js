import{H as e,Q as t,R as n,S as r,W as i,f as a,l as o,o as s,p as c,q as l,u,w as d}from"./parts-DOIHXH6L.js";import{r as f}from"./downloads-C_HleBYR.js";import{a as p,n as m,o as h}from"./entity-CwHP5WPV.js";import{t as g}from"./fact-list-CWOZQlEU.js";var _={name:`Source`,text:`query Source($lang: String = "en", $id: ID!, $kinds: [Kind!], $after: String) {
  dataset {
    ...Cited
  }
  source(id: $id) {
    id
    title
    publisher
    url
    published
    accessed
    language
    kind
    note
    trust
    all: citations(first: 0) {
      totalCount
      groups(by: KIND) {
        key
        count
      }
    }
    citations(first: 100, after: $after, kinds: $kinds) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        __typename
        id
        name(language: $lang)
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
}`},v=t({en:{kind:`source`,crumbs:`Sources`,facts:`What it is`,publisher:`Published by`,published:`Date`,read:`Read on`,language:`Language`,sort:`Kind`,trust:`What rests on it alone counts as`,open:`Open the page`,noAddress:`no address known`,trusts:{SEED:`from the article the dataset began with`,PRIMARY:`primary`,SECONDARY:`secondary`,UNVERIFIED:`no source seen`},cites:e=>e===1?`1 entry rests on it`:`${e} entries rest on it`,citesNote:`Entries that name it among their own sources. Memberships, positions, figures and claims that rest on it stand on the pages of these entries and name it there.`,none:`No entry names it among its own sources; numbers, roles or claims may.`,every:`all`,kinds:`Kinds`,list:(e,t)=>`${e}: ${t}`,all:`All sources of the atlas (CSV)`,next:`Next page`,start:`First page`},zh:{kind:`来源`,crumbs:`来源`,facts:`基本信息`,publisher:`发布者`,published:`日期`,read:`读取日期`,language:`语言`,sort:`类型`,trust:`仅凭此来源的内容视为`,open:`打开网页`,noAddress:`网址不详`,trusts:{SEED:`出自本数据集最初依据的文章`,PRIMARY:`一手`,SECONDARY:`二手`,UNVERIFIED:`未见来源`},cites:e=>`依据此来源的条目 ${e} 个`,citesNote:`在自身来源中列出它的条目。依据它的成员关系、职务、数字与说法见于这些条目的页面。`,none:`没有条目在自身来源中列出它；数字、角色或说法可能引用。`,every:`全部`,kinds:`类型`,list:(e,t)=>`${e}：${t}`,all:`全部来源（CSV）`,next:`下一页`,start:`第一页`}}),y=i(),b=[`alliance`,`institution`,`country`,`exchange`,`course`,`event`,`person`];function x({id:t}){let{language:n,address:r}=e(),i=b.find(e=>e===r.params.kind),a={lang:n,id:t,kinds:i?[i.toUpperCase()]:null,after:r.params.after??null};return(0,y.jsx)(m,{document:_,variables:a,kind:v[n].kind,found:e=>e.source,rows:10,children:e=>e.source&&(0,y.jsx)(S,{of:e.source,data:e,variables:a,chosen:i})})}function S({of:t,data:n,variables:r,chosen:i}){let{text:l,language:d,root:m}=e(),b=v[d];return(0,y.jsxs)(y.Fragment,{children:[(0,y.jsxs)(u,{children:[l.nav.browse,` / `,b.crumbs]}),(0,y.jsx)(a,{name:t.title,lang:t.language??void 0,facts:(0,y.jsxs)(y.Fragment,{children:[t.publisher&&(0,y.jsx)(`span`,{children:t.publisher}),t.published&&(0,y.jsx)(`span`,{children:l.date(t.published)}),(0,y.jsx)(`span`,{children:l.words[t.kind]})]}),actions:(0,y.jsxs)(y.Fragment,{children:[t.url&&(0,y.jsxs)(`a`,{className:`btn`,href:t.url,target:`_blank`,rel:`noopener noreferrer`,children:[b.open,(0,y.jsx)(`span`,{"aria-hidden":`true`,children:` ↗`})]}),(0,y.jsx)(h,{title:t.title,data:n,document:_,variables:r,files:[{label:b.all,href:f(m,`sources`,void 0)}]})]})}),(0,y.jsx)(o,{side:(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(c,{title:b.facts,children:(0,y.jsx)(g,{facts:[[b.publisher,t.publisher],[b.published,t.published?l.date(t.published):l.unknown],[b.language,t.language&&s(t.language,d)],[b.sort,l.words[t.kind]],[b.trust,b.trusts[t.trust]],[b.read,t.accessed&&l.date(t.accessed)],[b.open,t.url?(0,y.jsx)(`a`,{className:`address`,href:t.url,target:`_blank`,rel:`noopener noreferrer`,children:t.url}):b.noAddress]]})}),(0,y.jsx)(p,{note:t.note,sentences:[]})]}),children:(0,y.jsx)(C,{of:t,chosen:i,after:r.after??void 0})})]})}function C({of:t,chosen:i,after:a}){let{text:o,language:s}=e(),u=v[s],f=new Map(t.all.groups.map(e=>[e.key.toLowerCase(),e.count])),{nodes:p,totalCount:m,pageInfo:h}=t.citations,g=e=>p.filter(t=>l(t.id)===e);return t.all.totalCount===0?(0,y.jsx)(c,{id:`cites`,title:u.cites(0),children:(0,y.jsx)(`p`,{className:`soft`,children:u.none})}):(0,y.jsxs)(c,{id:`cites`,title:u.cites(t.all.totalCount),note:u.citesNote,children:[f.size>1&&(0,y.jsxs)(`nav`,{className:`bar kinds`,"aria-label":u.kinds,children:[(0,y.jsxs)(n,{className:`chip`,params:{kind:void 0,after:void 0},current:!i,children:[u.every,` `,o.number(t.all.totalCount)]}),b.filter(e=>f.has(e)).map(e=>(0,y.jsxs)(n,{className:`chip`,params:{kind:e,after:void 0},current:e===i,children:[(0,y.jsx)(r,{of:e,silent:!0}),o.kinds[e],` `,o.number(f.get(e))]},e))]}),b.filter(e=>g(e).length>0).map(e=>(0,y.jsxs)(`div`,{className:`citing`,children:[(0,y.jsxs)(`h3`,{children:[(0,y.jsx)(r,{of:e,silent:!0}),` `,o.kinds[e]]}),(0,y.jsx)(`ul`,{children:g(e).map(e=>(0,y.jsx)(`li`,{children:(0,y.jsx)(d,{thing:e})},e.id))})]},e)),(a||h.hasNextPage)&&(0,y.jsxs)(`p`,{className:`bar`,children:[!a&&(0,y.jsx)(`span`,{className:`soft`,children:o.states.range(1,p.length,m)}),a&&(0,y.jsx)(n,{params:{after:void 0},children:u.start}),h.hasNextPage&&(0,y.jsx)(n,{params:{after:h.endCursor??void 0},children:u.next})]})]})}export{x as default};