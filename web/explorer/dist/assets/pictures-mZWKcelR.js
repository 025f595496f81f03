import{J as e,K as t,R as n,Z as r,_ as i,i as a,it as o,nt as s,r as c}from"./parts-DKtDdLa3.js";import{r as l}from"./regions-jk-e7vNt.js";import{t as u}from"./world-map-COjzHP6X.js";import{n as d}from"./home-CbFvPFob.js";var f={name:`HomeTies`,text:`query HomeTies($lang: String = "en", $from: ID!, $to: ID!, $before: PartialDate!) {
  shared: network(of: {kind: CO_MEMBERSHIP, minWeight: 2}) {
    nodeCount
    tieCount
    nodes(first: 500, orderBy: {by: BETWEENNESS, direction: DESC}) {
      nodes {
        degree
        component
        entity {
          __typename
          id
          name(language: $lang)
          ... on Institution {
            country {
              region
            }
          }
        }
      }
    }
    ties(first: 500) {
      nodes {
        source {
          id
        }
        target {
          id
        }
        weight
      }
    }
    further: ties(last: 500) {
      nodes {
        source {
          id
        }
        target {
          id
        }
        weight
      }
    }
  }
  now: network(of: {kind: ATLAS}) {
    paths(from: $from, to: $to, first: 1, maxLength: 6) {
      shortest
      paths {
        nodes {
          id
          name(language: $lang)
        }
      }
    }
  }
  then: network(of: {kind: ATLAS, asOf: $before}) {
    paths(from: $from, to: $to, first: 0, maxLength: 12) {
      shortest
    }
  }
}`},p={name:`HomeCounts`,text:`query HomeCounts($lang: String = "en", $alliances: [ID!]!) {
  exchanges(first: 0) {
    totalCount
  }
  flows: network(of: {kind: COUNTRY_EXCHANGE}) {
    nodes(first: 1, orderBy: {by: OUT_STRENGTH, direction: DESC}) {
      nodes {
        entity {
          id
          name(language: $lang)
        }
      }
    }
    ties(first: 500) {
      nodes {
        weight
        source {
          id
          name(language: $lang)
        }
        target {
          id
          name(language: $lang)
          ... on Country {
            subregion
          }
        }
      }
    }
  }
  intersections(alliances: $alliances) {
    count
    alliances {
      id
    }
    institutions(first: 1) {
      nodes {
        id
        name(language: $lang)
      }
    }
  }
  institutions(first: 0) {
    totalCount
    groups(by: COUNTRY) {
      count
      node {
        __typename
        ... on Country {
          id
          name(language: $lang)
          region
          location {
            latitude
            longitude
          }
        }
      }
    }
  }
  founded: alliances(
    first: 100
    where: {founded: {known: true}}
    orderBy: {by: FOUNDED}
  ) {
    totalCount
    nodes {
      id
      founded
      ended
    }
  }
  allAlliances: alliances(first: 0) {
    totalCount
  }
}`},m=e();function h({nodes:e}){let t=Math.min(34,132/e.length);return(0,m.jsx)(`div`,{className:`steps`,children:e.map((i,a)=>(0,m.jsxs)(`span`,{className:`step`,style:{marginLeft:`${a*26/Math.max(1,e.length-1)}%`,height:t-8},children:[(0,m.jsx)(n,{of:r(i.id),silent:!0}),(0,m.jsx)(`span`,{children:i.name})]},i.id))})}function g({giver:e,total:t,parts:n}){let r=(108-4*(n.length-1))/t,i=12+(108-t*r)/2,a=12;return(0,m.jsxs)(`svg`,{viewBox:`0 0 248 132`,children:[(0,m.jsx)(`rect`,{x:`66`,y:i,width:`5`,height:t*r,fill:`var(--kind-country)`}),(0,m.jsxs)(`text`,{x:`60`,y:70,textAnchor:`end`,children:[e,` `,t]}),n.map(([e,t])=>{let n=t*r,o=i,s=a;return i+=n,a+=n+4,(0,m.jsxs)(`g`,{children:[(0,m.jsx)(`path`,{d:`M71 ${o}C105 ${o} 105 ${s} 140 ${s}V${s+n}C105 ${s+n} 105 ${o+n} 71 ${o+n}z`,fill:`var(--kind-exchange)`,opacity:`0.45`}),(0,m.jsxs)(`text`,{x:`145`,y:s+n/2+4,children:[e.length>15?`${e.slice(0,14)}…`:e,` `,t]})]},e)})]})}function _({columns:e,alliances:t}){let n=e.filter(e=>e.count>0).toSorted((e,t)=>t.count-e.count).slice(0,16),r=n[0]?.count??1,i=224/Math.max(n.length,8),a=124-12*t.length;return(0,m.jsx)(`svg`,{viewBox:`0 0 248 132`,children:n.map((e,n)=>{let o=12+i*(n+.5),s=e.alliances.length>1?`var(--accent)`:`var(--cat-rest)`,c=t.flatMap((t,n)=>e.alliances.some(e=>e.id===t)?[a+12*(n+.7)]:[]),l=Math.max(2,e.count/r*(a-10));return(0,m.jsxs)(`g`,{fill:s,children:[(0,m.jsx)(`rect`,{x:o-i*.36,y:a-l,width:i*.72,height:l}),t.map((e,t)=>(0,m.jsx)(`circle`,{cx:o,cy:a+12*(t+.7),r:`1.4`,fill:`var(--line)`},e)),c.length>1&&(0,m.jsx)(`path`,{d:`M${o} ${c[0]}V${c.at(-1)}`,stroke:s,strokeWidth:`1.5`}),c.map(e=>(0,m.jsx)(`circle`,{cx:o,cy:e,r:`3.2`},e))]},n)})})}var v=o(),y=2.4;function b({net:e}){let t=(0,v.useMemo)(()=>{let t=new Map;for(let{component:n}of e.nodes.nodes)t.set(n,(t.get(n)??0)+1);let n=[...t].sort((e,t)=>t[1]-e[1]||e[0]-t[0])[0]?.[0],r=e.nodes.nodes.filter(e=>e.component===n).map(({entity:e,degree:t})=>({id:e.id,name:e.name,radius:4+.8*Math.sqrt(t),colour:l(e.__typename===`Institution`?e.country?.region??``:``)})).sort((e,t)=>e.name<t.name?-1:e.name>t.name?1:e.id<t.id?-1:1),i=new Map(r.map((e,t)=>[e.id,t])),a=new Map;for(let{source:t,target:n,weight:r}of[...e.ties.nodes,...e.further.nodes]){let e=i.get(t.id),o=i.get(n.id);e!==void 0&&o!==void 0&&a.set(`${e} ${o}`,{source:e,target:o,weight:r})}return{nodes:r,ties:[...a.values()].sort((e,t)=>e.source-t.source||e.target-t.target)}},[e]),[n,r]=(0,v.useState)();if((0,v.useEffect)(()=>{let e=new Worker(new URL(new URL(`layout.worker-DnV5jOUL.js`,import.meta.url).href,``+import.meta.url),{type:`module`});return e.onmessage=({data:e})=>{e.done&&r(e.places)},e.postMessage({nodes:t.nodes.map(({id:e,radius:t})=>({id:e,radius:t})),ties:t.ties,box:{width:248*y,height:132*y}}),()=>e.terminate()},[t]),!n||n.length!==2*t.nodes.length)return null;let i=t.nodes.map((e,t)=>n[2*t]),a=t.nodes.map((e,t)=>n[2*t+1]),o=Math.min(...i)-12,s=Math.min(...a)-12,c=Math.max(...i)+12-o,u=Math.max(...a)+12-s,d=e=>[n[2*e].toFixed(1),n[2*e+1].toFixed(1)];return(0,m.jsxs)(`svg`,{viewBox:`${o} ${s} ${c} ${u}`,children:[(0,m.jsx)(`path`,{d:t.ties.map(e=>`M${d(e.source).join(` `)}L${d(e.target).join(` `)}`).join(``),stroke:`var(--tie)`,strokeOpacity:`0.2`,fill:`none`}),t.nodes.map((e,t)=>(0,m.jsx)(`circle`,{cx:d(t)[0],cy:d(t)[1],r:e.radius,fill:e.colour},e.id))]})}var x=14;function S({alliances:e}){let t=e.filter(e=>e.founded).slice(-14),n=e=>c(e).begin,r=new Date().getFullYear()+1,i=Math.floor(n(t[0]?.founded??String(r-15))/5)*5,a=e=>14+(Math.min(e,r)-i)/(r-i)*220,o=106/x,s=Array.from({length:Math.ceil((r-i)/5)},(e,t)=>i+5*t);return(0,m.jsxs)(`svg`,{viewBox:`0 0 248 132`,children:[s.map(e=>(0,m.jsxs)(`g`,{children:[(0,m.jsx)(`path`,{d:`M${a(e)} 4V114`,stroke:`var(--line)`}),(0,m.jsx)(`text`,{x:a(e),y:128,textAnchor:`middle`,children:e})]},e)),t.map((e,t)=>(0,m.jsxs)(`g`,{fill:`var(--kind-alliance)`,children:[(0,m.jsx)(`path`,{d:`M${a(n(e.founded))} ${8+o*t}H${a(e.ended?n(e.ended):r)}`,stroke:`var(--kind-alliance)`,strokeOpacity:`0.5`,strokeWidth:`2`}),(0,m.jsx)(`circle`,{cx:a(n(e.founded)),cy:8+o*t,r:`2.6`})]},e.id))]})}var C=e=>i(e,`en`),w=e=>i(e,`zh`),T=s({en:{shared:(e,t)=>`${C(e)} institutions share two or more alliances with another.${t?` ${t} stands between most of them.`:``}`,path:(e,t,n,r,i)=>`${e} and ${t} are ${n} steps apart${r===null||r===n?`.`:`; in ${i} it was ${r}.`}`,flows:(e,t,n,r)=>`${C(e)} of ${C(t)} exchanges go from ${n} to ${r}.`,several:(e,t,n,r)=>`${C(e)} of ${C(t)} members of five large alliances are in more than one${n?`, ${n} in ${r}`:``}.`,where:(e,t,n,r,i,a)=>`${C(e)} are named, in ${C(t)} countries; ${C(r)} in ${n}, ${C(a)} in ${i}.`,when:(e,t,n,r,i)=>`${C(e)} of ${C(t)} founding dates are known; ${C(n)} alliances began from ${r} to ${i}.`,others:`others`},zh:{shared:(e,t)=>`${w(e)} 个机构与其他机构同属两个以上联盟${t?`；${t}处在最多机构之间`:``}。`,path:(e,t,n,r,i)=>`${e}与 ${t} 相距 ${n} 步${r===null||r===n?``:`；${i}时为 ${r} 步`}。`,flows:(e,t,n,r)=>`${w(t)} 个交流项目中有 ${w(e)} 个从${n}到${r}。`,several:(e,t,n,r)=>`五个大联盟的 ${w(t)} 个成员中有 ${w(e)} 个属于一个以上联盟${n?`，${n}属于 ${r} 个`:``}。`,where:(e,t,n,r,i,a)=>`列名 ${w(e)} 个，分布在 ${w(t)} 个国家和地区；${n} ${w(r)} 个，${i} ${w(a)} 个。`,when:(e,t,n,r,i)=>`${w(t)} 个联盟中 ${w(e)} 个成立日期可知；其中 ${w(n)} 个成立于 ${r} 至 ${i} 年。`,others:`其他`}});function E({alliances:e,children:n}){let{language:r,text:i}=t(),o=T[r],s=a(f,{lang:r,...d}).data,c=a(p,e.length>1?{lang:r,alliances:e}:void 0).data,l={...s&&{shared:D(s,o),path:O(s,o,i)},...c&&{flows:k(c,o,i),several:A(c,e,o),where:j(c,o),when:N(c,o)}};return(0,m.jsx)(m.Fragment,{children:n(Object.fromEntries(Object.entries(l).filter(([,e])=>e)))})}function D({shared:e},t){if(e.nodeCount!==0)return{picture:(0,m.jsx)(b,{net:e}),says:t.shared(e.nodeCount,e.nodes.nodes[0]?.entity.name)}}function O({now:e,then:t},n,r){let i=e.paths.paths[0]?.nodes,a=i?.[0],o=i?.at(-1);if(i&&a&&o&&e.paths.shortest!==null)return{picture:(0,m.jsx)(h,{nodes:i}),says:n.path(a.name,o.name,e.paths.shortest,t.paths.shortest,r.date(d.before))}}function k({flows:e,exchanges:t},n,r){let i=e.nodes.nodes[0]?.entity,a=e.ties.nodes.filter(e=>e.source.id===i?.id).toSorted((e,t)=>t.weight-e.weight);if(!i||!a[0])return;let o=new Map;for(let{target:e,weight:t}of a){let r=`subregion`in e&&e.subregion||n.others;o.set(r,(o.get(r)??0)+t)}let s=[...o].sort(([,e],[,t])=>t-e),c=s.slice(3).reduce((e,[,t])=>e+t,0);return{picture:(0,m.jsx)(g,{giver:i.name,total:a.reduce((e,t)=>e+t.weight,0),parts:[...s.slice(0,3).map(([e,t])=>[r.regions[e]??e,t]),...c?[[n.others,c]]:[]]}),says:n.flows(a[0].weight,t.totalCount,i.name,a[0].target.name)}}function A({intersections:e},t,n){let r=e.reduce((e,t)=>e+t.count,0);if(r===0)return;let i=e.toSorted((e,t)=>t.alliances.length-e.alliances.length)[0],a=e.filter(e=>e.alliances.length>1).reduce((e,t)=>e+t.count,0);return{picture:(0,m.jsx)(_,{columns:e,alliances:t}),says:n.several(a,r,i&&i.count===1?i.institutions.nodes[0]?.name:void 0,i?.alliances.length??0)}}function j({institutions:e},t){let n=e.groups.flatMap(({count:e,node:t})=>t?.__typename===`Country`?[{count:e,...t}]:[]),[r,i]=n;if(!r||!i)return;let a=t.where(e.totalCount,n.length,r.name,r.count,i.name,i.count);return{picture:(0,m.jsx)(u,{finding:a,marks:n.flatMap(({id:e,name:t,count:n,region:r,location:i})=>i?[{id:e,name:t,value:n,...i,colour:l(r??``)}]:[]),size:`small`}),says:a}}var M=6;function N({founded:e,allAlliances:t},n){let r=e.nodes.map(e=>Number(e.founded?.slice(0,4)));if(r.length===0)return;let i=e=>r.filter(t=>t>=e&&t<e+M).length,a=r.reduce((e,t)=>i(t)>i(e)?t:e,r[0]);return{picture:(0,m.jsx)(S,{alliances:e.nodes}),says:n.when(e.totalCount,t.totalCount,i(a),a,a+M-1)}}export{E as Pictures};