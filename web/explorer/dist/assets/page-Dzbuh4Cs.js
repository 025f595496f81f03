import{B as e,F as t,J as n,K as r,R as i,V as a,i as o,it as s,j as c,k as l,u}from"./parts-DKtDdLa3.js";import{t as d}from"./hit-EyYxBtiT.js";import{a as f,n as p,t as m}from"./actions-BcNYxN7j.js";import{t as h}from"./pager-Cz67AJjb.js";var g=s(),_={name:`SearchPage`,text:`query SearchPage($lang: String = "en", $text: String!, $kinds: [Kind!], $first: Int, $after: String, $last: Int, $before: String) {
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
}`},v=n(),y=20,b=[`institution`,`alliance`,`country`,`course`,`exchange`,`event`,`person`],x={page:void 0,after:void 0,before:void 0};function S(){let n=r(),i=f(),{text:s,language:S,address:{params:w}}=n,T=w.q?.trim()??``,E=b.find(e=>e===w.kind),D=w.before?{last:y,before:w.before}:{first:y,...w.after&&{after:w.after}},O=T?{lang:S,text:T,...E&&{kinds:[E.toUpperCase()]},...D}:void 0,k=o(_,O),A=k.failure?.code===`BAD_CURSOR`;return(0,g.useEffect)(()=>{A&&n.go(n.with(x),!0)},[A]),O?(0,v.jsx)(l,{answer:k,rows:12,page:!0,children:n=>(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(t,{name:s.search.results(T),facts:(0,v.jsx)(`span`,{role:`status`,children:s.search.found(n.search.totalCount)}),actions:(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(p,{view:{title:s.search.results(T),dataset:n.dataset.citation,version:n.dataset.version}}),(0,v.jsx)(m,{document:_,variables:O})]})}),(0,v.jsx)(C,{data:n,chosen:E}),n.search.totalCount===0?(0,v.jsx)(c,{title:s.states.nothing,children:E&&n.all.totalCount>0?(0,v.jsx)(a,{params:{kind:void 0,...x},children:i.actions.clear}):s.search.none}):(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(`ol`,{className:`rows found`,children:n.search.edges.map(t=>(0,v.jsxs)(`li`,{children:[(0,v.jsx)(e,{thing:t.node,mark:!0}),` `,(0,v.jsxs)(`span`,{className:`soft small`,children:[(0,v.jsx)(d,{hit:t}),t.matched!==t.node.name&&(0,v.jsxs)(v.Fragment,{children:[` · `,s.search.matched(t.matched)]})]})]},t.node.id))}),(0,v.jsx)(h,{page:Math.max(1,Math.floor(Number(w.page))||1),size:y,shown:n.search.edges.length,total:n.search.totalCount,info:n.search.pageInfo})]})]})}):(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(t,{name:s.search.name}),(0,v.jsx)(u,{large:!0})]})}function C({data:e,chosen:t}){let{text:n}=r(),o=f(),s=e.all.groups.flatMap(({key:e,count:t})=>{let n=b.find(t=>t===e.toLowerCase());return n?[{kind:n,count:t}]:[]});return s.length<2&&!t?null:(0,v.jsx)(`div`,{className:`bar chips`,role:`group`,"aria-label":o.table.kind,children:s.map(({kind:e,count:r})=>(0,v.jsxs)(a,{className:e===t?`chip on`:`chip`,params:{kind:e===t?void 0:e,...x},...e===t&&{current:!0},children:[(0,v.jsx)(i,{of:e,silent:!0}),n.kinds[e],` `,(0,v.jsx)(`span`,{className:`num`,children:n.number(r)}),e===t&&(0,v.jsx)(`span`,{"aria-hidden":`true`,children:`×`})]},e))})}export{S as default};