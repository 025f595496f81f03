import{B as e,F as t,G as n,L as r,M as i,N as a,P as o,X as s,o as c,q as l,tt as u,z as d}from"./parts-Dz76KKy6.js";import{r as f}from"./downloads-C_HleBYR.js";import{a as p,n as m,o as h}from"./entity-C_Jf237q.js";import{t as g}from"./fact-list-Bt3yuR6H.js";var _={name:`Source`,text:`query Source($lang: String = "en", $id: ID!, $kinds: [Kind!], $after: String) {
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
}`},v=u({en:{kind:`source`,crumbs:`Sources`,facts:`What it is`,publisher:`Published by`,published:`Date`,read:`Read on`,language:`Language`,sort:`Kind`,trust:`What rests on it alone counts as`,open:`Open the page`,noAddress:`no address known`,trusts:{SEED:`from the article the dataset began with`,PRIMARY:`primary`,SECONDARY:`secondary`,UNVERIFIED:`no source seen`},cites:e=>e===1?`1 entry rests on it`:`${e} entries rest on it`,citesNote:`Entries that name it among their own sources. Memberships, positions, figures and claims that rest on it stand on the pages of these entries and name it there.`,none:`No entry names it among its own sources; numbers, roles or claims may.`,every:`all`,kinds:`Kinds`,list:(e,t)=>`${e}: ${t}`,all:`All sources of the atlas (CSV)`,next:`Next page`,start:`First page`},zh:{kind:`来源`,crumbs:`来源`,facts:`基本信息`,publisher:`发布者`,published:`日期`,read:`读取日期`,language:`语言`,sort:`类型`,trust:`仅凭此来源的内容视为`,open:`打开网页`,noAddress:`网址不详`,trusts:{SEED:`出自本数据集最初依据的文章`,PRIMARY:`一手`,SECONDARY:`二手`,UNVERIFIED:`未见来源`},cites:e=>`依据此来源的条目 ${e} 个`,citesNote:`在自身来源中列出它的条目。依据它的成员关系、职务、数字与说法见于这些条目的页面。`,none:`没有条目在自身来源中列出它；数字、角色或说法可能引用。`,every:`全部`,kinds:`类型`,list:(e,t)=>`${e}：${t}`,all:`全部来源（CSV）`,next:`下一页`,start:`第一页`}}),y=l(),b=[`alliance`,`institution`,`country`,`exchange`,`course`,`event`,`person`];function x({id:e}){let{language:t,address:r}=n(),i=b.find(e=>e===r.params.kind),a={lang:t,id:e,kinds:i?[i.toUpperCase()]:null,after:r.params.after??null};return(0,y.jsx)(m,{document:_,variables:a,kind:v[t].kind,found:e=>e.source,rows:10,children:e=>e.source&&(0,y.jsx)(S,{of:e.source,data:e,variables:a,chosen:i})})}function S({of:e,data:r,variables:s,chosen:l}){let{text:u,language:d,root:m}=n(),b=v[d];return(0,y.jsxs)(y.Fragment,{children:[(0,y.jsxs)(a,{children:[u.nav.browse,` / `,b.crumbs]}),(0,y.jsx)(o,{name:e.title,lang:e.language??void 0,facts:(0,y.jsxs)(y.Fragment,{children:[e.publisher&&(0,y.jsx)(`span`,{children:e.publisher}),e.published&&(0,y.jsx)(`span`,{children:u.date(e.published)}),(0,y.jsx)(`span`,{children:u.words[e.kind]})]}),actions:(0,y.jsxs)(y.Fragment,{children:[e.url&&(0,y.jsxs)(`a`,{className:`btn`,href:e.url,target:`_blank`,rel:`noopener noreferrer`,children:[b.open,(0,y.jsx)(`span`,{"aria-hidden":`true`,children:` ↗`})]}),(0,y.jsx)(h,{title:e.title,data:r,document:_,variables:s,files:[{label:b.all,href:f(m,`sources`,void 0)}]})]})}),(0,y.jsx)(i,{side:(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(t,{title:b.facts,children:(0,y.jsx)(g,{facts:[[b.publisher,e.publisher],[b.published,e.published?u.date(e.published):u.unknown],[b.language,e.language&&c(e.language,d)],[b.sort,u.words[e.kind]],[b.trust,b.trusts[e.trust]],[b.read,e.accessed&&u.date(e.accessed)],[b.open,e.url?(0,y.jsx)(`a`,{className:`address`,href:e.url,target:`_blank`,rel:`noopener noreferrer`,children:e.url}):b.noAddress]]})}),(0,y.jsx)(p,{note:e.note,sentences:[]})]}),children:(0,y.jsx)(C,{of:e,chosen:l,after:s.after??void 0})})]})}function C({of:i,chosen:a,after:o}){let{text:c,language:l}=n(),u=v[l],f=new Map(i.all.groups.map(e=>[e.key.toLowerCase(),e.count])),{nodes:p,totalCount:m,pageInfo:h}=i.citations,g=e=>p.filter(t=>s(t.id)===e);return i.all.totalCount===0?(0,y.jsx)(t,{id:`cites`,title:u.cites(0),children:(0,y.jsx)(`p`,{className:`soft`,children:u.none})}):(0,y.jsxs)(t,{id:`cites`,title:u.cites(i.all.totalCount),note:u.citesNote,children:[f.size>1&&(0,y.jsxs)(`nav`,{className:`bar kinds`,"aria-label":u.kinds,children:[(0,y.jsxs)(e,{className:`chip`,params:{kind:void 0,after:void 0},current:!a,children:[u.every,` `,c.number(i.all.totalCount)]}),b.filter(e=>f.has(e)).map(t=>(0,y.jsxs)(e,{className:`chip`,params:{kind:t,after:void 0},current:t===a,children:[(0,y.jsx)(r,{of:t,silent:!0}),c.kinds[t],` `,c.number(f.get(t))]},t))]}),b.filter(e=>g(e).length>0).map(e=>(0,y.jsxs)(`div`,{className:`citing`,children:[(0,y.jsxs)(`h3`,{children:[(0,y.jsx)(r,{of:e,silent:!0}),` `,c.kinds[e]]}),(0,y.jsx)(`ul`,{children:g(e).map(e=>(0,y.jsx)(`li`,{children:(0,y.jsx)(d,{thing:e})},e.id))})]},e)),(o||h.hasNextPage)&&(0,y.jsxs)(`p`,{className:`bar`,children:[!o&&(0,y.jsx)(`span`,{className:`soft`,children:c.states.range(1,p.length,m)}),o&&(0,y.jsx)(e,{params:{after:void 0},children:u.start}),h.hasNextPage&&(0,y.jsx)(e,{params:{after:h.endCursor??void 0},children:u.next})]})]})}export{x as default};