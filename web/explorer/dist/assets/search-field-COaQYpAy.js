import{T as e,h as t,p as n,r,v as i,y as a}from"./client-BP5Kgwkh.js";var o=e(),s={name:`Search`,text:`query Search($lang: String = "en", $text: String!, $kinds: [Kind!], $first: Int = 8, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
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
    }
  }
}`},c=t(),l=80,u=500;function d({large:e,choose:t,label:d,placeholder:h,start:g=``,id:_}){let v=n(),{text:y,client:b,language:x,at:S}=v,[C,w]=(0,o.useState)(g),[T,E]=(0,o.useState)(),[D,O]=(0,o.useState)(!1),[k,A]=(0,o.useState)(-1),[j,M]=(0,o.useState)(``),N=(0,o.useRef)(null),P=(0,o.useId)(),F=`${P}-list`,I=C.trim();(0,o.useEffect)(()=>w(g),[g]),(0,o.useEffect)(()=>{if(!I||!D)return;let e=new AbortController,t=setTimeout(()=>{b.ask(s,{lang:x,text:I,first:8},S,e.signal).then(({search:e})=>{E({for:I,edges:e.edges,total:e.totalCount}),A(-1)},()=>e.signal.aborted||E(void 0))},l);return()=>{clearTimeout(t),e.abort()}},[I,D,b,x,S]),(0,o.useEffect)(()=>{if(!D||!T)return;let e=setTimeout(()=>M(T.total?y.search.found(T.total):y.search.none),u);return()=>clearTimeout(e)},[T,D,y]),(0,o.useEffect)(()=>{if(t)return;let e=e=>{let t=e.target;e.key!==`/`||e.ctrlKey||e.metaKey||e.altKey||t.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName)||(e.preventDefault(),N.current?.focus())};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[t]);let L=D&&T&&I?T.edges:[],R=(e,n)=>{if(O(!1),e&&t)return w(e.node.name),t(e);if(!t){if(n&&e)return v.go(v.href(`/paths`,{from:f(v.address.path),to:e.node.id}));w(``),N.current?.blur(),v.go(e?v.href(a(e.node.id)):v.href(`/search`,{q:I}))}};return(0,c.jsxs)(`div`,{className:e?`finder large`:`finder`,role:`search`,children:[(0,c.jsxs)(`div`,{className:`find`,children:[(0,c.jsxs)(`svg`,{width:`15`,height:`15`,viewBox:`0 0 16 16`,fill:`none`,stroke:`currentColor`,strokeWidth:`1.6`,"aria-hidden":`true`,children:[(0,c.jsx)(`circle`,{cx:`7`,cy:`7`,r:`5`}),(0,c.jsx)(`path`,{d:`m11 11 4 4`})]}),(0,c.jsx)(`input`,{ref:N,id:_??`${P}-input`,type:`text`,value:C,placeholder:h??(e?y.search.hint:y.search.short),"aria-label":d??y.search.name,role:`combobox`,"aria-expanded":L.length>0,"aria-controls":F,"aria-autocomplete":`list`,"aria-activedescendant":k>=0?`${P}-${k}`:void 0,autoComplete:`off`,spellCheck:!1,onChange:e=>{w(e.target.value),O(!0)},onFocus:()=>O(!0),onBlur:()=>O(!1),onKeyDown:e=>{if(!e.nativeEvent.isComposing)switch(e.key){case`ArrowDown`:case`ArrowUp`:if(e.preventDefault(),!D)return O(!0);L.length&&A(t=>(t+(e.key===`ArrowDown`?1:t<0?0:-1)+L.length)%L.length);return;case`Enter`:return e.preventDefault(),I?R(L[k]??(t?L[0]:void 0),e.ctrlKey||e.metaKey):void 0;case`Escape`:D?(e.preventDefault(),O(!1)):w(``)}}}),!t&&(0,c.jsx)(`kbd`,{"aria-hidden":`true`,children:`/`})]}),(0,c.jsxs)(`div`,{className:`hits`,hidden:!D||!I||!T,children:[(0,c.jsx)(`ul`,{id:F,role:`listbox`,"aria-label":d??y.search.name,children:L.map((e,t)=>(0,c.jsxs)(`li`,{id:`${P}-${t}`,role:`option`,"aria-selected":t===k,onMouseDown:e=>e.preventDefault(),onMouseEnter:()=>A(t),onClick:t=>R(e,t.ctrlKey||t.metaKey),children:[(0,c.jsx)(r,{of:i(e.node.id),silent:!0}),(0,c.jsxs)(`span`,{children:[(0,c.jsx)(p,{name:e.node.name,part:I}),` `,(0,c.jsxs)(`span`,{className:`soft small`,children:[(0,c.jsx)(m,{hit:e}),e.matched!==e.node.name&&(0,c.jsxs)(c.Fragment,{children:[` · `,y.search.matched(e.matched)]})]})]})]},e.node.id))}),T&&T.edges.length===0&&(0,c.jsx)(`p`,{className:`soft small`,children:y.search.none}),T&&T.edges.length>0&&(0,c.jsxs)(`p`,{className:`keys soft small`,children:[(0,c.jsx)(`span`,{children:y.search.found(T.total)}),(0,c.jsxs)(`span`,{className:`push`,children:[(0,c.jsx)(`kbd`,{children:`↑`}),` `,(0,c.jsx)(`kbd`,{children:`↓`}),` `,y.search.choose,` `,(0,c.jsx)(`kbd`,{children:`↵`}),` `,y.search.open,!t&&(0,c.jsxs)(c.Fragment,{children:[` `,(0,c.jsx)(`kbd`,{children:`Ctrl ↵`}),` `,y.search.connect]})]})]})]}),(0,c.jsx)(`span`,{className:`hidden`,role:`status`,"aria-live":`polite`,children:D?j:``})]})}function f(e){let[,t,n]=e.split(`/`),r=t&&{institutions:`institution`,alliances:`alliance`,countries:`country`,courses:`course`,exchanges:`exchange`,events:`event`,people:`person`}[t];return r&&n?`${r}/${n}`:void 0}function p({name:e,part:t}){let n=e.toLowerCase().indexOf(t.toLowerCase());return n<0?(0,c.jsx)(c.Fragment,{children:e}):(0,c.jsxs)(c.Fragment,{children:[e.slice(0,n),(0,c.jsx)(`b`,{children:e.slice(n,n+t.length)}),e.slice(n+t.length)]})}function m({hit:e}){let{text:t}=n(),{node:r}=e,i=(...e)=>(0,c.jsx)(c.Fragment,{children:e.filter(Boolean).join(`, `)});switch(r.__typename){case`Institution`:return i(t.words[r.institutionKind],r.country?.name);case`Alliance`:return i(r.acronym,t.kind.alliance,r.founded&&t.date(r.founded));case`Country`:return i(t.kind.country,r.subregion);case`Course`:return i(t.kind.course,r.provider?.name);case`Exchange`:return i(t.kind.exchange,r.from?t.date(r.from):r.seen&&t.seen(t.date(r.seen)));case`Event`:return i(t.kind.event,r.city,r.from&&t.date(r.from));case`Person`:return i(r.positions.nodes[0]?.role??t.kind.person,r.positions.nodes[0]?.organization?.name)}}export{d as n,s as r,m as t};