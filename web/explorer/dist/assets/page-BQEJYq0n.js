import{G as e,I as t,P as n,R as r,S as i,U as a,_ as o,h as s,m as c,o as l,tt as u}from"./parts-CjvkDI2O.js";import{t as d}from"./hit-C6k5vMYj.js";import{a as f,n as p,t as m}from"./actions-Cry7VAQj.js";import{t as h}from"./pager-Dt2tHcHa.js";var g=u(),_={name:`SearchPage`,text:`query SearchPage($lang: String = "en", $text: String!, $kinds: [Kind!], $first: Int, $after: String, $last: Int, $before: String) {
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
}`},v=e(),y=20,b=[`institution`,`alliance`,`country`,`course`,`exchange`,`event`,`person`],x={page:void 0,after:void 0,before:void 0};function S(){let e=a(),s=f(),{text:u,language:S,address:{params:w}}=e,T=w.q?.trim()??``,E=b.find(e=>e===w.kind),D=w.before?{last:y,before:w.before}:{first:y,...w.after&&{after:w.after}},O=T?{lang:S,text:T,...E&&{kinds:[E.toUpperCase()]},...D}:void 0,k=c(_,O),A=k.failure?.code===`BAD_CURSOR`;return(0,g.useEffect)(()=>{A&&e.go(e.with(x),!0)},[A]),O?(0,v.jsx)(n,{answer:k,rows:12,children:e=>(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(l,{name:u.search.results(T),facts:(0,v.jsx)(`span`,{role:`status`,children:u.search.found(e.search.totalCount)}),actions:(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(p,{view:{title:u.search.results(T),dataset:e.dataset.citation,version:e.dataset.version}}),(0,v.jsx)(m,{document:_,variables:O})]})}),(0,v.jsx)(C,{data:e,chosen:E}),e.search.totalCount===0?(0,v.jsx)(t,{title:u.states.nothing,children:E&&e.all.totalCount>0?(0,v.jsx)(r,{params:{kind:void 0,...x},children:s.actions.clear}):u.search.none}):(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(`ol`,{className:`rows found`,children:e.search.edges.map(e=>(0,v.jsxs)(`li`,{children:[(0,v.jsx)(o,{thing:e.node,mark:!0}),` `,(0,v.jsxs)(`span`,{className:`soft small`,children:[(0,v.jsx)(d,{hit:e}),e.matched!==e.node.name&&(0,v.jsxs)(v.Fragment,{children:[` · `,u.search.matched(e.matched)]})]})]},e.node.id))}),(0,v.jsx)(h,{page:Math.max(1,Math.floor(Number(w.page))||1),size:y,shown:e.search.edges.length,total:e.search.totalCount,info:e.search.pageInfo})]})]})}):(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(l,{name:u.search.name}),(0,v.jsx)(i,{large:!0})]})}function C({data:e,chosen:t}){let{text:n}=a(),i=f(),o=e.all.groups.flatMap(({key:e,count:t})=>{let n=b.find(t=>t===e.toLowerCase());return n?[{kind:n,count:t}]:[]});return o.length<2&&!t?null:(0,v.jsx)(`div`,{className:`bar chips`,role:`group`,"aria-label":i.table.kind,children:o.map(({kind:e,count:i})=>(0,v.jsxs)(r,{className:e===t?`chip on`:`chip`,params:{kind:e===t?void 0:e,...x},...e===t&&{current:!0},children:[(0,v.jsx)(s,{of:e,silent:!0}),n.kinds[e],` `,(0,v.jsx)(`span`,{className:`num`,children:n.number(i)}),e===t&&(0,v.jsx)(`span`,{"aria-hidden":`true`,children:`×`})]},e))})}export{S as default};