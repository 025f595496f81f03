import{C as e,F as t,G as n,L as r,S as i,T as a,U as o,f as s,h as c,tt as l,x as u,z as d}from"./parts-C3VZZZiK.js";import{n as f,t as p}from"./actions-BdF6-c9g.js";import{t as m}from"./pager-emOOaJfQ.js";var h=l(),g={name:`SearchPage`,text:`query SearchPage($lang: String = "en", $text: String!, $kinds: [Kind!], $first: Int, $after: String, $last: Int, $before: String) {
  dataset {
    ...Cited
  }
  all: search(text: $text, first: 0) {
    totalCount
    groups(by: KIND) {
      key
      count
    }
  }
  search(
    text: $text
    kinds: $kinds
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      ...Hit
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

fragment Hit on SearchHit {
  matched
  node {
    __typename
    id
    name(language: $lang)
    ... on Institution {
      institutionKind: kind
      country {
        id
        name(language: $lang)
      }
    }
    ... on Alliance {
      acronym
      founded
      members(first: 0) {
        totalCount
      }
    }
    ... on Country {
      code
      subregion
    }
    ... on Course {
      provider {
        id
        name(language: $lang)
      }
    }
    ... on Exchange {
      from
      seen
    }
    ... on Event {
      from
      city
    }
    ... on Person {
      positions(first: 1) {
        nodes {
          role
          organization {
            id
            name(language: $lang)
          }
        }
      }
    }
  }
}`},_=n(),v=20,y=[`institution`,`alliance`,`country`,`course`,`exchange`,`event`,`person`],b={page:void 0,after:void 0,before:void 0};function x(){let e=o(),{text:n,language:l,address:{params:x}}=e,C=x.q?.trim()??``,w=y.find(e=>e===x.kind),T=x.before?{last:v,before:x.before}:{first:v,...x.after&&{after:x.after}},E=C?{lang:l,text:C,...w&&{kinds:[w.toUpperCase()]},...T}:void 0,D=c(g,E),O=D.failure?.code===`BAD_CURSOR`;return(0,h.useEffect)(()=>{O&&e.go(e.with(b),!0)},[O]),E?(0,_.jsx)(t,{answer:D,rows:12,children:e=>(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(s,{name:n.search.results(C),facts:(0,_.jsx)(`span`,{role:`status`,children:n.search.found(e.search.totalCount)}),actions:(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(f,{view:{title:n.search.results(C),dataset:e.dataset.citation,version:e.dataset.version}}),(0,_.jsx)(p,{document:g,variables:E})]})}),(0,_.jsx)(S,{data:e,chosen:w}),e.search.totalCount===0?(0,_.jsx)(r,{title:n.states.nothing,children:w&&e.all.totalCount>0?(0,_.jsx)(d,{params:{kind:void 0,...b},children:n.actions.clear}):n.search.none}):(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`ol`,{className:`rows found`,children:e.search.edges.map(e=>(0,_.jsxs)(`li`,{children:[(0,_.jsx)(a,{thing:e.node,mark:!0}),` `,(0,_.jsxs)(`span`,{className:`soft small`,children:[(0,_.jsx)(u,{hit:e}),e.matched!==e.node.name&&(0,_.jsxs)(_.Fragment,{children:[` · `,n.search.matched(e.matched)]})]})]},e.node.id))}),(0,_.jsx)(m,{page:Math.max(1,Math.floor(Number(x.page))||1),size:v,shown:e.search.edges.length,total:e.search.totalCount,info:e.search.pageInfo})]})]})}):(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(s,{name:n.search.name}),(0,_.jsx)(i,{large:!0})]})}function S({data:t,chosen:n}){let{text:r}=o(),i=t.all.groups.flatMap(({key:e,count:t})=>{let n=y.find(t=>t===e.toLowerCase());return n?[{kind:n,count:t}]:[]});return i.length<2&&!n?null:(0,_.jsx)(`div`,{className:`bar chips`,role:`group`,"aria-label":r.table.kind,children:i.map(({kind:t,count:i})=>(0,_.jsxs)(d,{className:t===n?`chip on`:`chip`,params:{kind:t===n?void 0:t,...b},...t===n&&{current:!0},children:[(0,_.jsx)(e,{of:t,silent:!0}),r.kinds[t],` `,(0,_.jsx)(`span`,{className:`num`,children:r.number(i)}),t===n&&(0,_.jsx)(`span`,{"aria-hidden":`true`,children:`×`})]},t))})}export{x as default};