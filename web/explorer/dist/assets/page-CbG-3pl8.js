import{B as e,F as t,I as n,J as r,K as i,N as a,P as o,R as s,V as c,Z as l,g as u,nt as d}from"./parts-DKtDdLa3.js";import{r as f}from"./downloads-C_HleBYR.js";import{a as p,n as m,o as h}from"./entity-CbrGXo2y.js";import{t as g}from"./fact-list-CLbqYO8q.js";var _={name:`Source`,text:`query Source($lang: String = "en", $id: ID!, $kinds: [Kind!], $after: String) {
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
}`},v=d({en:{kind:`source`,crumbs:`Sources`,facts:`What it is`,publisher:`Published by`,published:`Date`,read:`Read on`,language:`Language`,sort:`Kind`,trust:`What rests on it alone counts as`,open:`Open the page`,noAddress:`no address known`,trusts:{SEED:`from the article the dataset began with`,PRIMARY:`primary`,SECONDARY:`secondary`,UNVERIFIED:`no source seen`},cites:e=>e===1?`1 entry rests on it`:`${e} entries rest on it`,citesNote:`Entries that name it among their own sources. Memberships, positions, figures and claims that rest on it stand on the pages of these entries and name it there.`,none:`No entry names it among its own sources; numbers, roles or claims may.`,every:`all`,kinds:`Kinds`,list:(e,t)=>`${e}: ${t}`,all:`All sources of the atlas (CSV)`,next:`Next page`,start:`First page`},zh:{kind:`来源`,crumbs:`来源`,facts:`基本信息`,publisher:`发布者`,published:`日期`,read:`读取日期`,language:`语言`,sort:`类型`,trust:`仅凭此来源的内容视为`,open:`打开网页`,noAddress:`网址不详`,trusts:{SEED:`出自本数据集最初依据的文章`,PRIMARY:`一手`,SECONDARY:`二手`,UNVERIFIED:`未见来源`},cites:e=>`依据此来源的条目 ${e} 个`,citesNote:`在自身来源中列出它的条目。依据它的成员关系、职务、数字与说法见于这些条目的页面。`,none:`没有条目在自身来源中列出它；数字、角色或说法可能引用。`,every:`全部`,kinds:`类型`,list:(e,t)=>`${e}：${t}`,all:`全部来源（CSV）`,next:`下一页`,start:`第一页`}}),y=r(),b=[`alliance`,`institution`,`country`,`exchange`,`course`,`event`,`person`];function x({id:e}){let{language:t,address:n}=i(),r=b.find(e=>e===n.params.kind),a={lang:t,id:e,kinds:r?[r.toUpperCase()]:null,after:n.params.after??null};return(0,y.jsx)(m,{document:_,variables:a,kind:v[t].kind,found:e=>e.source,rows:10,children:e=>e.source&&(0,y.jsx)(S,{of:e.source,data:e,variables:a,chosen:r})})}function S({of:e,data:r,variables:s,chosen:c}){let{text:l,language:d,root:m}=i(),b=v[d];return(0,y.jsxs)(y.Fragment,{children:[(0,y.jsxs)(o,{children:[l.nav.browse,` / `,b.crumbs]}),(0,y.jsx)(t,{name:e.title,lang:e.language??void 0,facts:(0,y.jsxs)(y.Fragment,{children:[e.publisher&&(0,y.jsx)(`span`,{children:e.publisher}),e.published&&(0,y.jsx)(`span`,{children:l.date(e.published)}),(0,y.jsx)(`span`,{children:l.words[e.kind]})]}),actions:(0,y.jsxs)(y.Fragment,{children:[e.url&&(0,y.jsxs)(`a`,{className:`btn`,href:e.url,target:`_blank`,rel:`noopener noreferrer`,children:[b.open,(0,y.jsx)(`span`,{"aria-hidden":`true`,children:` ↗`})]}),(0,y.jsx)(h,{title:e.title,data:r,document:_,variables:s,files:[{label:b.all,href:f(m,`sources`,void 0)}]})]})}),(0,y.jsx)(a,{side:(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(n,{title:b.facts,children:(0,y.jsx)(g,{facts:[[b.publisher,e.publisher],[b.published,e.published?l.date(e.published):l.unknown],[b.language,e.language&&u(e.language,d)],[b.sort,l.words[e.kind]],[b.trust,b.trusts[e.trust]],[b.read,e.accessed&&l.date(e.accessed)],[b.open,e.url?(0,y.jsx)(`a`,{className:`address`,href:e.url,target:`_blank`,rel:`noopener noreferrer`,children:e.url}):b.noAddress]]})}),(0,y.jsx)(p,{note:e.note,sentences:[]})]}),children:(0,y.jsx)(C,{of:e,chosen:c,after:s.after??void 0})})]})}function C({of:t,chosen:r,after:a}){let{text:o,language:u}=i(),d=v[u],f=new Map(t.all.groups.map(e=>[e.key.toLowerCase(),e.count])),{nodes:p,totalCount:m,pageInfo:h}=t.citations,g=e=>p.filter(t=>l(t.id)===e);return t.all.totalCount===0?(0,y.jsx)(n,{id:`cites`,title:d.cites(0),children:(0,y.jsx)(`p`,{className:`soft`,children:d.none})}):(0,y.jsxs)(n,{id:`cites`,title:d.cites(t.all.totalCount),note:d.citesNote,children:[f.size>1&&(0,y.jsxs)(`nav`,{className:`bar kinds`,"aria-label":d.kinds,children:[(0,y.jsxs)(c,{className:`chip`,params:{kind:void 0,after:void 0},current:!r,children:[d.every,` `,o.number(t.all.totalCount)]}),b.filter(e=>f.has(e)).map(e=>(0,y.jsxs)(c,{className:`chip`,params:{kind:e,after:void 0},current:e===r,children:[(0,y.jsx)(s,{of:e,silent:!0}),o.kinds[e],` `,o.number(f.get(e))]},e))]}),b.filter(e=>g(e).length>0).map(t=>(0,y.jsxs)(`div`,{className:`citing`,children:[(0,y.jsxs)(`h3`,{children:[(0,y.jsx)(s,{of:t,silent:!0}),` `,o.kinds[t]]}),(0,y.jsx)(`ul`,{children:g(t).map(t=>(0,y.jsx)(`li`,{children:(0,y.jsx)(e,{thing:t})},t.id))})]},t)),(a||h.hasNextPage)&&(0,y.jsxs)(`p`,{className:`bar`,children:[!a&&(0,y.jsx)(`span`,{className:`soft`,children:o.states.range(1,p.length,m)}),a&&(0,y.jsx)(c,{params:{after:void 0},children:d.start}),h.hasNextPage&&(0,y.jsx)(c,{params:{after:h.endCursor??void 0},children:d.next})]})]})}export{x as default};