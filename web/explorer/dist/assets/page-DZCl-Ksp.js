import{H as e,I as t,P as n,R as r,S as i,W as a,b as o,et as s,f as c,h as l,w as u,x as d}from"./parts-DOIHXH6L.js";import{n as f,t as p}from"./actions-B8sWPgI-.js";import{t as m}from"./pager-DPDwvvjV.js";var h=s(),g={name:`SearchPage`,text:`query SearchPage($lang: String = "en", $text: String!, $kinds: [Kind!], $first: Int, $after: String, $last: Int, $before: String) {
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
}`},_=a(),v=20,y=[`institution`,`alliance`,`country`,`course`,`exchange`,`event`,`person`],b={page:void 0,after:void 0,before:void 0};function x(){let i=e(),{text:a,language:s,address:{params:x}}=i,C=x.q?.trim()??``,w=y.find(e=>e===x.kind),T=x.before?{last:v,before:x.before}:{first:v,...x.after&&{after:x.after}},E=C?{lang:s,text:C,...w&&{kinds:[w.toUpperCase()]},...T}:void 0,D=l(g,E),O=D.failure?.code===`BAD_CURSOR`;return(0,h.useEffect)(()=>{O&&i.go(i.with(b),!0)},[O]),E?(0,_.jsx)(n,{answer:D,rows:12,children:e=>(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(c,{name:a.search.results(C),facts:(0,_.jsx)(`span`,{role:`status`,children:a.search.found(e.search.totalCount)}),actions:(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(f,{view:{title:a.search.results(C),dataset:e.dataset.citation,version:e.dataset.version}}),(0,_.jsx)(p,{document:g,variables:E})]})}),(0,_.jsx)(S,{data:e,chosen:w}),e.search.totalCount===0?(0,_.jsx)(t,{title:a.states.nothing,children:w&&e.all.totalCount>0?(0,_.jsx)(r,{params:{kind:void 0,...b},children:a.actions.clear}):a.search.none}):(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`ol`,{className:`rows found`,children:e.search.edges.map(e=>(0,_.jsxs)(`li`,{children:[(0,_.jsx)(u,{thing:e.node,mark:!0}),` `,(0,_.jsxs)(`span`,{className:`soft small`,children:[(0,_.jsx)(o,{hit:e}),e.matched!==e.node.name&&(0,_.jsxs)(_.Fragment,{children:[` · `,a.search.matched(e.matched)]})]})]},e.node.id))}),(0,_.jsx)(m,{page:Math.max(1,Math.floor(Number(x.page))||1),size:v,shown:e.search.edges.length,total:e.search.totalCount,info:e.search.pageInfo})]})]})}):(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(c,{name:a.search.name}),(0,_.jsx)(d,{large:!0})]})}function S({data:t,chosen:n}){let{text:a}=e(),o=t.all.groups.flatMap(({key:e,count:t})=>{let n=y.find(t=>t===e.toLowerCase());return n?[{kind:n,count:t}]:[]});return o.length<2&&!n?null:(0,_.jsx)(`div`,{className:`bar chips`,role:`group`,"aria-label":a.table.kind,children:o.map(({kind:e,count:t})=>(0,_.jsxs)(r,{className:e===n?`chip on`:`chip`,params:{kind:e===n?void 0:e,...b},...e===n&&{current:!0},children:[(0,_.jsx)(i,{of:e,silent:!0}),a.kinds[e],` `,(0,_.jsx)(`span`,{className:`num`,children:a.number(t)}),e===n&&(0,_.jsx)(`span`,{"aria-hidden":`true`,children:`×`})]},e))})}export{x as default};