import{A as e,B as t,G as n,L as r,O as i,P as a,h as o,l as s,q as c,rt as l,z as u}from"./parts-Dz76KKy6.js";import{t as d}from"./hit-Cy29TU2a.js";import{a as f,n as p,t as m}from"./actions-DOGF249u.js";import{t as h}from"./pager-DeiMmtRq.js";var g=l(),_={name:`SearchPage`,text:`query SearchPage($lang: String = "en", $text: String!, $kinds: [Kind!], $first: Int, $after: String, $last: Int, $before: String) {
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
}`},v=c(),y=20,b=[`institution`,`alliance`,`country`,`course`,`exchange`,`event`,`person`],x={page:void 0,after:void 0,before:void 0};function S(){let r=n(),c=f(),{text:l,language:S,address:{params:w}}=r,T=w.q?.trim()??``,E=b.find(e=>e===w.kind),D=w.before?{last:y,before:w.before}:{first:y,...w.after&&{after:w.after}},O=T?{lang:S,text:T,...E&&{kinds:[E.toUpperCase()]},...D}:void 0,k=s(_,O),A=k.failure?.code===`BAD_CURSOR`;return(0,g.useEffect)(()=>{A&&r.go(r.with(x),!0)},[A]),O?(0,v.jsx)(i,{answer:k,rows:12,page:!0,children:n=>(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(a,{name:l.search.results(T),facts:(0,v.jsx)(`span`,{role:`status`,children:l.search.found(n.search.totalCount)}),actions:(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(p,{view:{title:l.search.results(T),dataset:n.dataset.citation,version:n.dataset.version}}),(0,v.jsx)(m,{document:_,variables:O})]})}),(0,v.jsx)(C,{data:n,chosen:E}),n.search.totalCount===0?(0,v.jsx)(e,{title:l.states.nothing,children:E&&n.all.totalCount>0?(0,v.jsx)(t,{params:{kind:void 0,...x},children:c.actions.clear}):l.search.none}):(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(`ol`,{className:`rows found`,children:n.search.edges.map(e=>(0,v.jsxs)(`li`,{children:[(0,v.jsx)(u,{thing:e.node,mark:!0}),` `,(0,v.jsxs)(`span`,{className:`soft small`,children:[(0,v.jsx)(d,{hit:e}),e.matched!==e.node.name&&(0,v.jsxs)(v.Fragment,{children:[` · `,l.search.matched(e.matched)]})]})]},e.node.id))}),(0,v.jsx)(h,{page:Math.max(1,Math.floor(Number(w.page))||1),size:y,shown:n.search.edges.length,total:n.search.totalCount,info:n.search.pageInfo})]})]})}):(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(a,{name:l.search.name}),(0,v.jsx)(o,{large:!0})]})}function C({data:e,chosen:i}){let{text:a}=n(),o=f(),s=e.all.groups.flatMap(({key:e,count:t})=>{let n=b.find(t=>t===e.toLowerCase());return n?[{kind:n,count:t}]:[]});return s.length<2&&!i?null:(0,v.jsx)(`div`,{className:`bar chips`,role:`group`,"aria-label":o.table.kind,children:s.map(({kind:e,count:n})=>(0,v.jsxs)(t,{className:e===i?`chip on`:`chip`,params:{kind:e===i?void 0:e,...x},...e===i&&{current:!0},children:[(0,v.jsx)(r,{of:e,silent:!0}),a.kinds[e],` `,(0,v.jsx)(`span`,{className:`num`,children:a.number(n)}),e===i&&(0,v.jsx)(`span`,{"aria-hidden":`true`,children:`×`})]},e))})}export{S as default};