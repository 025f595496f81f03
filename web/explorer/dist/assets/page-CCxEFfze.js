import{B as e,C as t,F as n,G as r,H as i,I as a,J as o,K as s,Q as c,S as l,V as u,Z as d,i as f,it as p,j as m,k as h,nt as g,r as _,u as v,w as y,z as b}from"./parts-DKtDdLa3.js";import{t as x}from"./downloads-C_HleBYR.js";import{n as ee,r as te,t as ne}from"./actions-BcNYxN7j.js";import{t as S}from"./frame-Db9P9cLm.js";import{n as C,t as re}from"./files-CcDlILFI.js";import{t as ie}from"./save-menu-P-4_lkUa.js";import{n as w,t as T}from"./strong-CNbGzgG1.js";import{n as ae,r as E}from"./text-width-GsmNcSX1.js";import{t as oe}from"./rove-B1REnFUG.js";import{t as D}from"./use-width-CLRp8Vb5.js";var O=p(),k={name:`Paths`,text:`query Paths($lang: String = "en", $of: NetworkInput!, $other: NetworkInput!, $from: ID!, $to: ID!, $first: Int = 5, $max: Int = 6) {
  dataset {
    ...Cited
  }
  from: node(id: $from) {
    ...PathEnd
  }
  to: node(id: $to) {
    ...PathEnd
  }
  network(of: $of) {
    statement
    directed
    nodeCount
    components {
      count
      groups(first: 1) {
        nodes {
          number
          size
        }
      }
    }
    start: node(id: $from) {
      component
    }
    end: node(id: $to) {
      component
    }
    paths(from: $from, to: $to, first: $first, maxLength: $max) {
      shortest
      more
      paths {
        length
        nodes {
          __typename
          id
          name(language: $lang)
        }
        ties {
          from
          to
          count
          basis(first: 3) {
            totalCount
            nodes {
              __typename
              id
              ...Evidence
            }
          }
        }
      }
    }
    lengths: paths(from: $from, to: $to, first: 500, maxLength: $max) {
      more
      paths {
        length
      }
    }
  }
  other: network(of: $other) {
    paths(from: $from, to: $to, first: 0, maxLength: 12) {
      shortest
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

fragment Evidence on Node {
  ... on Membership {
    role
    detail
    from
    to
    seen
    note
    trust
    sources {
      ...SourceMark
    }
  }
  ... on Position {
    positionRole: role
    asOf
    trust
    sources {
      ...SourceMark
    }
  }
  ... on Exchange {
    name(language: $lang)
    exchangeKind: kind
    from
    to
    seen
    trust
    providers(first: 12) {
      nodes {
        id
      }
    }
    receivers(first: 12) {
      nodes {
        id
      }
    }
    alliance {
      id
    }
    sources {
      ...SourceMark
    }
  }
  ... on Course {
    name(language: $lang)
    runStart
    trust
    provider {
      id
    }
    platform {
      id
    }
    sources {
      ...SourceMark
    }
  }
  ... on Event {
    name(language: $lang)
    from
    trust
    hosts(first: 6) {
      nodes {
        __typename
        id
      }
    }
    alliance {
      id
    }
    parent {
      id
    }
    sources {
      ...SourceMark
    }
  }
  ... on Alliance {
    name(language: $lang)
    founded
    trust
    sources {
      ...SourceMark
    }
  }
}

fragment PathEnd on Node {
  __typename
  id
  ... on Entity {
    name(language: $lang)
  }
}

fragment SourceMark on Source {
  id
  title
  publisher
  url
  published
  accessed
  language
  kind
}`},se={name:`PathEnds`,text:`query PathEnds($lang: String = "en", $from: ID!, $to: ID!) {
  from: node(id: $from) {
    ...PathEnd
  }
  to: node(id: $to) {
    ...PathEnd
  }
}

fragment PathEnd on Node {
  __typename
  id
  ... on Entity {
    name(language: $lang)
  }
}`},A={name:`PathsOverTime`,text:`query PathsOverTime($from: ID!, $to: ID!, $t1: NetworkInput!, $t2: NetworkInput!, $t3: NetworkInput!, $t4: NetworkInput!, $t5: NetworkInput!, $t6: NetworkInput!, $t7: NetworkInput!, $t8: NetworkInput!, $t9: NetworkInput!, $t10: NetworkInput!, $t11: NetworkInput!, $t12: NetworkInput!) {
  t1: network(of: $t1) {
    ...Steps
  }
  t2: network(of: $t2) {
    ...Steps
  }
  t3: network(of: $t3) {
    ...Steps
  }
  t4: network(of: $t4) {
    ...Steps
  }
  t5: network(of: $t5) {
    ...Steps
  }
  t6: network(of: $t6) {
    ...Steps
  }
  t7: network(of: $t7) {
    ...Steps
  }
  t8: network(of: $t8) {
    ...Steps
  }
  t9: network(of: $t9) {
    ...Steps
  }
  t10: network(of: $t10) {
    ...Steps
  }
  t11: network(of: $t11) {
    ...Steps
  }
  t12: network(of: $t12) {
    ...Steps
  }
}

fragment Steps on Network {
  paths(from: $from, to: $to, first: 0, maxLength: 12) {
    shortest
  }
}`},ce={name:`PathBefore`,text:`query PathBefore($lang: String = "en", $of: NetworkInput!, $from: ID!, $to: ID!) {
  network(of: $of) {
    paths(from: $from, to: $to, first: 1, maxLength: 12) {
      paths {
        nodes {
          __typename
          id
          name(language: $lang)
        }
      }
    }
  }
}`},j={everything:{kind:`ATLAS`,other:`AFFILIATION`},alliances:{kind:`AFFILIATION`,other:`ATLAS`},exchanges:{kind:`EXCHANGE`,other:`ATLAS`}},le=[3,4,6,8,10,12];function ue({params:e}){let t=(e,t,n)=>/^\d{1,3}$/.test(e??``)?Math.min(n,Math.max(1,Number(e))):t;return{from:e.from??``,to:e.to??``,through:e.through!==void 0&&Object.hasOwn(j,e.through)?e.through:`everything`,max:t(e.max,6,12),first:t(e.first,5,20)}}function de(e,t){let{kind:n,other:r}=j[e.through];if(e.from&&e.to&&e.from!==e.to)return{lang:t,from:e.from,to:e.to,of:{kind:n},other:{kind:r},first:e.first,max:e.max}}var M=e=>e===1?`1 step`:`${e} steps`,fe=e=>e===1?`1 way`:`${e} ways`,pe={title:`How are two connected?`,lead:`Name two, and see over which memberships, exchanges, courses, events and people they are connected, and what each step rests on.`,form:{name:`Two ends of a way`,from:`From`,to:`To`,swap:`Swap the two ends`,through:`Through`,most:`At most`,steps:M,hint:`A university, alliance, event, person…`},through:{everything:`everything`,alliances:`alliances`,exchanges:`exchanges`},examples:`For instance`,same:`These two are the same.`,found:(e,t,n)=>`They are *${M(e)}* apart, in ${n?`more than `:``}*${fe(t)}*`,longer:(e,t,n)=>`; with ${M(e)} there are ${n?`more than `:``}*${t}* more`,otherwise:{everything:e=>e===null?`Through alliances alone there is no way.`:`Through alliances alone it takes *${e}*.`,alliances:e=>e===null?`Through everything there is no way.`:`Through everything it takes *${e}*.`,exchanges:e=>e===null?`Through everything there is no way.`:`Through everything it takes *${e}*.`},none:e=>`None within ${M(e)}.`,together:(e,t)=>`${e} of ${t} entries hang together`,apart:e=>`${e} is not among them`,apartBoth:`neither of the two is among them`,far:`The two hang together, by a longer way.`,direction:`Ways lead from who provides to who takes up.`,absent:(e,t)=>t===`exchanges`?`${e} takes part in no exchange with an institution named on the other side.`:t===`alliances`?`${e} is in no alliance here.`:`Nothing here ties ${e} to anything.`,country:`Countries are no ends of a way: being in one country ties no two.`,unknown:e=>`There is no ${e} here.`,look:e=>`Look within ${M(e)}`,all:`Go through everything`,back:`Look the other way round`,picture:e=>e===1?`The only way shown`:`The first ${e} ways in one picture`,shortest:`shortest`,further:`further`,caption:{everything:`Everything that ties two in the data: memberships, exchanges, courses, events and their hosts, positions of people. Countries are left out: being in one country is no tie.`,alliances:`Institutions and the alliances in which they are named. Named members only.`,exchanges:`From an institution that provides in an exchange to one that takes up, as far as both are named.`},allTimes:`All times.`,asOf:e=>`As of ${e}.`,rests:`What each step rests on`,restsNote:`Shorter first, then by name. Each number leads to a source.`,stepsHead:M,way:e=>`Way ${e}`,part:{provides:`provides`,takes:`takes up`,both:`provides and takes up`,party:`named in it`,under:`part of it`,course:`course of it`,offered:`its course`,on:`offered on it`,hosts:`host`,event:`its event`,within:`part of it`,through:`through`},since:e=>`since ${e}`,then:e=>`on ${e}`,more:e=>`and ${e} more`,further20:e=>`Show ${e} more`,rest:e=>`Not shown: ${e}.`,restOf:(e,t,n)=>`${n?`more than `:``}${e} with ${M(t)}`,time:{one:{agreement:`One agreement made the difference`,exchange:`One exchange made the difference`,membership:`One membership made the difference`,event:`One event made the difference`,course:`One course made the difference`,position:`One position made the difference`},several:`When they came nearer`,ever:`They came no nearer`,note:`Steps between the two, as the world stood at the end of each year. What has no known date counts always.`,before:(e,t,n)=>`Before ${e} it took ${M(n)}: through ${t}.`,beforeNone:e=>`Before ${e} there was no way within 12 steps.`,see:e=>`See it as of ${e}`,changed:(e,t)=>`${M(e)}, since ${t}`,steps:e=>e===null?`no way`:M(e),table:`Show as table`,date:`Date`,step:`Steps`,axis:(e,t,n)=>`Steps between the two from ${e} to ${t}: ${n}.`,constant:(e,t)=>e===null?`No way within 12 steps at any time since ${t}.`:`${M(e)} apart since ${t} or before.`,and:` and `},columns:[`way`,`steps`,`step`,`from`,`from name`,`to`,`to name`,`rests on`,`part`,`since`,`seen`,`sources`]},N=e=>`${e} 步`,P=g({en:pe,zh:{title:`两者如何相连？`,lead:`输入两个名称，即可查看两者经由哪些成员关系、交流项目、课程、会议活动和人物相连，以及每一步的依据。`,form:{name:`路径的两端`,from:`起点`,to:`终点`,swap:`互换起点与终点`,through:`经由`,most:`至多`,steps:N,hint:`输入大学、联盟、会议、人名……`},through:{everything:`全部关系`,alliances:`联盟`,exchanges:`交流项目`},examples:`例如`,same:`起点与终点相同。`,found:(e,t,n)=>`两者相距 *${e}* 步，共${n?`超过 `:` `}*${t}* 条路径`,longer:(e,t,n)=>`；${e} 步的另有${n?`超过 `:` `}*${t}* 条`,otherwise:{everything:e=>e===null?`仅经由联盟则无路径。`:`仅经由联盟则需 *${e}* 步。`,alliances:e=>e===null?`经由全部关系也无路径。`:`经由全部关系则需 *${e}* 步。`,exchanges:e=>e===null?`经由全部关系也无路径。`:`经由全部关系则需 *${e}* 步。`},none:e=>`${e} 步以内没有路径。`,together:(e,t)=>`${t} 个条目中有 ${e} 个彼此相连`,apart:e=>`${e} 不在其中`,apartBoth:`两者都不在其中`,far:`两者相连，但路径更长。`,direction:`路径由提供方指向采用方。`,absent:(e,t)=>t===`exchanges`?`${e} 未参与任何对方列名的交流项目。`:t===`alliances`?`此处未见 ${e} 加入联盟。`:`此处没有与 ${e} 相连的条目。`,country:`国家和地区不能作为路径的端点：同在一国不构成联系。`,unknown:e=>`这里没有 ${e}。`,look:e=>`在 ${e} 步以内查找`,all:`经由全部关系`,back:`反方向查找`,picture:e=>e===1?`所示的唯一路径`:`前 ${e} 条路径合为一图`,shortest:`最短`,further:`其他`,caption:{everything:`数据中使两者相连的一切：成员关系、交流项目、课程、会议活动及其主办方、人物任职。不含国家和地区：同在一国不构成联系。`,alliances:`机构与其列名的联盟。仅含列名的成员。`,exchanges:`由交流项目的提供机构指向采用机构，仅限双方均列名者。`},allTimes:`全部时间。`,asOf:e=>`截至 ${e}。`,rests:`每一步的依据`,restsNote:`较短者在前，其次按名称。每个编号都指向一个来源。`,stepsHead:N,way:e=>`路径 ${e}`,part:{provides:`提供`,takes:`采用`,both:`提供并采用`,party:`在其中列名`,under:`属于其中`,course:`其中的课程`,offered:`其课程`,on:`在其上开设`,hosts:`主办`,event:`其会议活动`,within:`属于其中`,through:`经由`},since:e=>`自 ${e}`,then:e=>`${e}`,more:e=>`另有 ${e} 项`,further20:e=>`再显示 ${e} 条`,rest:e=>`未显示：${e}。`,restOf:(e,t,n)=>`${t} 步的${n?`超过 `:` `}${e} 条`,time:{one:{agreement:`一份协议改变了距离`,exchange:`一个交流项目改变了距离`,membership:`一项成员关系改变了距离`,event:`一场会议活动改变了距离`,course:`一门课程改变了距离`,position:`一项任职改变了距离`},several:`两者何时更近`,ever:`两者并未更近`,note:`两者之间的步数，以每年年末的情况为准。日期不详者始终计入。`,before:(e,t,n)=>`${e} 之前需 ${n} 步：经由 ${t}。`,beforeNone:e=>`${e} 之前 12 步以内没有路径。`,see:e=>`查看 ${e} 时的情况`,changed:(e,t)=>`${e} 步，自 ${t}`,steps:e=>e===null?`无路径`:N(e),table:`显示为表格`,date:`日期`,step:`步数`,axis:(e,t,n)=>`${e} 至 ${t} 两者之间的步数：${n}。`,constant:(e,t)=>e===null?`自 ${t} 以来 12 步以内始终没有路径。`:`自 ${t} 或更早起相距 ${e} 步。`,and:`、`},columns:[`路径`,`步数`,`步`,`从`,`从（名称）`,`到`,`到（名称）`,`依据`,`身份`,`起始`,`可见`,`来源`]}}),F=o();function me({state:e,names:t}){let n=s(),r=P[n.language],i=e=>n.go(n.with({first:void 0,...e}));(0,O.useEffect)(()=>{let t=e.from&&!e.to?`to`:e.to&&!e.from?`from`:void 0;t&&document.getElementById(`path-${t}`)?.focus()},[e.from,e.to]);let a=e=>(0,F.jsxs)(`div`,{className:`end`,children:[(0,F.jsx)(`label`,{htmlFor:`path-${e}`,children:r.form[e]}),(0,F.jsx)(v,{id:`path-${e}`,label:r.form[e],placeholder:r.form.hint,start:t[e],choose:t=>i({[e]:t.node.id})})]});return(0,F.jsxs)(`div`,{className:`path-form`,role:`group`,"aria-label":r.form.name,children:[a(`from`),(0,F.jsx)(`button`,{type:`button`,className:`ctl swap`,"aria-label":r.form.swap,title:r.form.swap,onClick:()=>i({from:e.to||void 0,to:e.from||void 0}),children:(0,F.jsx)(`svg`,{width:`16`,height:`16`,viewBox:`0 0 16 16`,fill:`none`,stroke:`currentColor`,strokeWidth:`1.5`,"aria-hidden":`true`,children:(0,F.jsx)(`path`,{d:`M2 5h11M10 2l3 3-3 3M14 11H3M6 8l-3 3 3 3`})})}),a(`to`),(0,F.jsxs)(`label`,{className:`ctl`,children:[(0,F.jsx)(`span`,{children:r.form.through}),(0,F.jsx)(`select`,{value:e.through,onChange:e=>i({through:e.target.value===`everything`?void 0:e.target.value}),children:Object.keys(j).map(e=>(0,F.jsx)(`option`,{value:e,children:r.through[e]},e))})]}),(0,F.jsxs)(`label`,{className:`ctl`,children:[(0,F.jsx)(`span`,{children:r.form.most}),(0,F.jsx)(`select`,{value:e.max,onChange:e=>i({max:e.target.value===`6`?void 0:e.target.value}),children:[...new Set([...le,e.max])].sort((e,t)=>e-t).map(e=>(0,F.jsx)(`option`,{value:e,children:r.form.steps(e)},e))})]})]})}var I=e=>e.basis.nodes.filter(e=>`sources`in e);function L(e,t,n){let r=e=>t.id===e?n:t;switch(e.__typename){case`Membership`:return{word:`membership`,role:e.role};case`Position`:return{word:`position`,as:e.positionRole};case`Exchange`:{if(t.id!==e.id&&n.id!==e.id)return{word:`through`};let i=r(e.id);if(i.__typename===`Alliance`)return{word:`under`};if(i.__typename===`Course`)return{word:`course`};let a=e.providers.nodes.some(e=>e.id===i.id),o=e.receivers.nodes.some(e=>e.id===i.id);return{word:a&&o?`both`:a?`provides`:o?`takes`:`party`}}case`Course`:return{word:e.platform?.id===r(e.id).id&&e.provider?.id!==r(e.id).id?`on`:`offered`};case`Event`:{let t=r(e.id);return e.hosts.nodes.some(e=>e.id===t.id)?{word:`hosts`}:{word:e.alliance?.id===t.id?`event`:`within`}}case`Alliance`:return{word:`within`}}}function R(e){switch(e.__typename){case`Membership`:case`Exchange`:return{from:e.from,to:e.to,seen:e.seen};case`Position`:return{asOf:e.asOf};case`Course`:return{from:e.runStart};case`Event`:return{from:e.from};case`Alliance`:return{from:e.founded}}}var z=(e,t)=>`${e.id} ${t.id}`,he={graph:{statement:`string`,citation:`string`,licence:`string`},node:{label:`string`,kind:`string`},edge:{count:`long`,from:`string`,to:`string`,sources:`string`,ways:`string`}};function ge(e,{directed:t,...n}){let r=new Map(e.flatMap(e=>e.nodes.map(e=>[e.id,e]))),i=new Map;e.forEach((e,n)=>e.ties.forEach((r,a)=>{let o=e.nodes[a],s=e.nodes[a+1],c=i.get(z(o,s))??(t?void 0:i.get(z(s,o)));c?c.ways.push(n+1):i.set(z(o,s),{a:o.id,b:s.id,tie:r,ways:[n+1]})}));let a=Object.entries(he).flatMap(([e,t])=>Object.entries(t).map(([t,n])=>`<key id="${e}-${t}" for="${e}" attr.name="${t}" attr.type="${n}"/>`)),o=(e,t)=>Object.entries(t).map(([t,n])=>n===null||n===``?``:`<data key="${e}-${t}">${C(String(n))}</data>`).join(``);return[`<?xml version="1.0" encoding="UTF-8"?>`,`<graphml xmlns="http://graphml.graphdrawing.org/xmlns">`,...a,`<graph id="ways" edgedefault="${t?`directed`:`undirected`}">${o(`graph`,{...n})}`,...[...r.values()].map(e=>`<node id="${C(e.id)}">${o(`node`,{label:e.name,kind:e.__typename.toUpperCase()})}</node>`),...[...i.values()].map(({a:e,b:t,tie:n,ways:r})=>{let i=new Set(n.basis.nodes.flatMap(e=>`sources`in e?e.sources.map(e=>e.id):[]));return`<edge source="${C(e)}" target="${C(t)}">${o(`edge`,{count:n.count,from:n.from,to:n.to,sources:[...i].join(`;`),ways:r.join(`;`)})}</edge>`}),`</graph>`,`</graphml>`,``].join(`
`)}function _e({ways:e,counts:t,more:n,state:r}){let{language:i,text:a}=s(),o=P[i],c=[...new Set(e.map(e=>e.length))],l=t.map(([t,n])=>[t,n-e.filter(e=>e.length===t).length]).filter(([,e])=>e>0),d=t.reduce((e,[,t])=>e+t,0);return(0,F.jsxs)(F.Fragment,{children:[c.map(t=>(0,F.jsxs)(`div`,{children:[(0,F.jsx)(`h3`,{className:`steps`,children:o.stepsHead(t)}),(0,F.jsx)(`ol`,{className:`ways`,start:e.findIndex(e=>e.length===t)+1,children:e.map((e,n)=>e.length===t&&(0,F.jsx)(ve,{way:e,number:n+1},n))})]},t)),l.length>0&&(0,F.jsxs)(`p`,{className:`small`,children:[r.first<20&&(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(u,{params:{first:20},children:o.further20(Math.min(20,d)-Math.min(e.length,5))}),` `]}),(0,F.jsx)(`span`,{className:`soft`,children:o.rest(l.map(([e,t],r)=>o.restOf(t,e,n&&r===l.length-1)).join(a.comma))})]})]})}function ve({way:t,number:n}){let{language:r}=s();return(0,F.jsxs)(`li`,{value:n,"aria-label":P[r].way(n),style:{gridTemplateColumns:`22px repeat(${t.length}, minmax(0, 1.1fr) minmax(110px, 1fr)) minmax(0, 1.1fr)`},children:[(0,F.jsx)(`span`,{className:`soft num`,"aria-hidden":`true`,children:n}),t.nodes.map((n,r)=>[(0,F.jsx)(`span`,{className:`thing`,children:(0,F.jsx)(e,{thing:n,mark:!0})},n.id),t.ties[r]&&(0,F.jsx)(ye,{a:n,b:t.nodes[r+1],tie:t.ties[r]},`${n.id} step`)])]})}function ye({a:e,b:t,tie:n}){let{language:r}=s(),i=I(n);return(0,F.jsxs)(`div`,{className:`step`,children:[i.map(n=>(0,F.jsx)(be,{row:n,a:e,b:t},n.id)),n.basis.totalCount>i.length&&(0,F.jsx)(`span`,{className:`soft small`,children:P[r].more(n.basis.totalCount-i.length)})]})}function be({row:e,a:n,b:r}){let{language:i,text:a}=s(),o=P[i],c=e.__typename===`Membership`?{note:e.note??e.detail,row:e.id}:e.__typename===`Position`?{asOf:e.asOf,row:e.id}:{};return(0,F.jsxs)(`div`,{children:[(0,F.jsx)(`span`,{className:`what`,children:(0,F.jsxs)(`span`,{children:[(0,F.jsx)(xe,{row:e,a:n,b:r}),(0,F.jsx)(l,{sources:e.sources,said:c}),(0,F.jsx)(t,{sources:e.sources,trust:e.trust})]})}),(0,F.jsx)(`span`,{className:`when soft`,children:Se(e,o,a)})]})}function xe({row:t,a:n,b:r}){let{language:i,text:a}=s(),o=P[i],c=L(t,n,r);return c.as?(0,F.jsx)(`span`,{lang:i===`zh`?`en`:void 0,children:c.as}):c.word===`membership`?(0,F.jsx)(F.Fragment,{children:a.words[c.role??``]}):c.word===`through`&&t.__typename===`Exchange`?(0,F.jsxs)(F.Fragment,{children:[o.part.through,` `,(0,F.jsx)(e,{thing:t,mark:!0})]}):(0,F.jsx)(F.Fragment,{children:o.part[c.word]})}function Se(e,t,n){let{from:r,to:i,seen:a,asOf:o}=R(e);if(o)return n.asOf(n.date(o));if(r&&e.__typename===`Event`)return t.then(n.date(r));let s=i?` ${n.until(n.date(i))}`:``;return r?t.since(n.date(r))+s:a?n.seen(n.date(a))+s:i?n.until(n.date(i)):n.unknown}var B=12;function Ce(e){let t=Number(e.slice(0,4));return Array.from({length:B},(n,r)=>r===11?e:String(t-B+1+r).padStart(4,`0`))}function we(e,t){return Array.from({length:B},(t,n)=>`${e.slice(0,4)}-${String(n+1).padStart(2,`0`)}`).map(n=>n>t.slice(0,7)&&t.startsWith(e.slice(0,4))&&t.length>4?t:n)}var V=e=>e??1/0,H=e=>e.findLastIndex((t,n)=>n>0&&V(t)<V(e[n-1]));function U(e,t,n,r){return{from:e,to:t,...Object.fromEntries(r.map((e,t)=>[`t${t+1}`,{kind:n,asOf:e}]))}}var Te=e=>{let[t=0,n=0]=e.split(`-`).map(Number);return n>1?`${e.slice(0,4)}-${String(n-1).padStart(2,`0`)}`:`${String(t-1).padStart(4,`0`)}-12`};function Ee(e,t,n,r,i){let a=Ce(r),o=f(A,i?U(e,t,n,a):void 0),s=o.data&&!o.busy?W(o.data):void 0,c=s?H(s):-1,l=c<0?[]:we(a[c],r),u=f(A,c<0?void 0:U(e,t,n,l));if(!s)return;let d=a.map((e,t)=>({date:e,steps:s[t]}));if(c<0)return{years:d,change:void 0};if(!u.data||u.busy)return;let p=[s[c-1],...W(u.data)],m=H(p);if(m<0)return{years:d,change:void 0};let h=l[m-1];return{years:d,change:{month:h,last:Te(h),before:p[m-1],after:p[m]}}}var W=e=>Object.values(e).map(e=>e.paths.shortest);function De(e,t,n,r,i){let{data:a,busy:o}=f(ce,r===void 0?void 0:{lang:i,from:e,to:t,of:{kind:n,asOf:r}});return o?void 0:a?.network.paths.paths[0]?.nodes.slice(1,-1)}var G=420,K=84,Oe=62,q=14;function ke({state:t,ways:n}){let{language:r,text:i,at:a}=s(),o=P[r],c=j[t.through].kind,l=a??new Date().toISOString().slice(0,4),d=Ee(t.from,t.to,c,l,!0),f=d?.change,p=De(t.from,t.to,c,f&&f.before!==null?f.last:void 0,r);if(!d)return null;let m=f&&je(n,f.month),h=d.years.at(-1);return(0,F.jsxs)(`section`,{className:`nearer`,children:[(0,F.jsxs)(`div`,{children:[(0,F.jsx)(`h2`,{children:f?m?o.time.one[Me(m)]:o.time.several:o.time.ever}),(0,F.jsx)(`p`,{className:`small soft`,children:o.time.note}),(0,F.jsxs)(`p`,{className:`small`,children:[!f&&o.time.constant(h.steps,i.date(d.years[0].date)),m&&`name`in m&&(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(e,{thing:m}),i.stop,i.gap]}),f&&f.before===null&&(0,F.jsxs)(F.Fragment,{children:[o.time.beforeNone(i.date(f.month)),` `]}),f&&f.before!==null&&p&&(0,F.jsxs)(F.Fragment,{children:[o.time.before(i.date(f.month),Ae(p.map(e=>e.name),i.list,o.time.and),f.before),` `]}),f&&(0,F.jsx)(u,{params:{at:f.last},children:o.time.see(i.date(f.last))})]})]}),(0,F.jsxs)(`div`,{children:[(0,F.jsx)(Ne,{known:d,t:o}),(0,F.jsxs)(`details`,{className:`small`,children:[(0,F.jsx)(`summary`,{children:o.time.table}),(0,F.jsx)(Pe,{known:d,t:o})]})]})]})}var Ae=(e,t,n)=>e.length<2?e.join(``):e.slice(0,-1).join(t)+n+e.at(-1);function je(e,t){let n=e.filter(t=>t.length===e[0]?.length).map(e=>e.ties.filter(e=>e.from&&(e.from.startsWith(t)||e.from.length===4&&t===`${e.from}-01`))).filter(e=>e.length>0),r=new Map(n.flat().flatMap(I).map(e=>[e.id,e]));return r.size===1?[...r.values()][0]:void 0}function Me(e){switch(e.__typename){case`Exchange`:return e.exchangeKind===`AGREEMENT`?`agreement`:`exchange`;case`Membership`:return`membership`;case`Event`:return`event`;case`Course`:return`course`;case`Position`:return`position`;case`Alliance`:return`membership`}}function Ne({known:e,t}){let{text:n}=s(),{years:r,change:i}=e,a=Number(r[0].date.slice(0,4)),o=Number(r.at(-1).date.slice(0,4))+1,c=e=>q+(e-a)/(o-a)*392,l=Math.max(...r.map(e=>e.steps??0)),u=Math.min(...r.map(e=>e.steps??1/0)),d=e=>l===u?36:50-(e-u)/(l-u)*30,f=[],p=(e,t,n)=>{let r=f.at(-1);n!==null&&(r&&r.steps===n&&r.to===e?r.to=t:f.push({from:e,to:t,steps:n}))},m=i&&_(i.month).begin;r.forEach(e=>{let t=Number(e.date.slice(0,4));i&&m!==void 0&&Math.floor(m)===t?(p(t,m,i.before),p(m,t+1,e.steps)):p(t,t+1,e.steps)});let h=``;f.forEach((e,t)=>{h+=`${t&&f[t-1].to===e.from?`L`:`M`}${c(e.from)} ${d(e.steps)}H${c(e.to)}`});let g=i?`${t.time.steps(i.before)}; ${t.time.changed(i.after,n.date(i.month))}`:t.time.steps(r.at(-1).steps),v=i&&t.time.changed(i.after,n.date(i.month)),y=v!==void 0&&c(m)+8+E(v,13)>G;return(0,F.jsxs)(`svg`,{className:`steps-line`,viewBox:`0 0 ${G} ${K}`,width:G,height:K,role:`img`,"aria-label":t.time.axis(r[0].date.slice(0,4),r.at(-1).date.slice(0,4),g),children:[(0,F.jsx)(`path`,{d:`M${q} ${Oe}H406`,stroke:`var(--line-strong)`}),r.map((e,t)=>(0,F.jsxs)(`g`,{children:[(0,F.jsx)(`path`,{d:`M${c(a+t)} 59v6`,stroke:`var(--line-strong)`}),(r.length-1-t)%2==1&&(0,F.jsx)(`text`,{x:c(a+t),y:79,textAnchor:`middle`,children:a+t})]},e.date)),(0,F.jsx)(`path`,{d:h,fill:`none`,stroke:`var(--accent)`,strokeWidth:`2.4`}),f.length>0&&(i?(0,F.jsxs)(F.Fragment,{children:[i.before!==null&&(0,F.jsx)(`text`,{className:`strong`,x:y?c(f[0].from):c(m)-6,y:d(i.before)-6,textAnchor:y?`start`:`end`,children:t.time.steps(i.before)}),(0,F.jsx)(`text`,{className:`strong`,x:y?418:c(m)+6,y:y?14:d(i.after)-6,textAnchor:y?`end`:`start`,children:v})]}):(0,F.jsx)(`text`,{className:`strong`,x:406,y:d(r.at(-1).steps??u)-6,textAnchor:`end`,children:t.time.steps(r.at(-1).steps)}))]})}function Pe({known:e,t}){let{text:n}=s();return(0,F.jsxs)(`table`,{className:`dense`,children:[(0,F.jsx)(`caption`,{className:`hidden`,children:t.time.note}),(0,F.jsx)(`thead`,{children:(0,F.jsxs)(`tr`,{children:[(0,F.jsx)(`th`,{scope:`col`,children:t.time.date}),(0,F.jsx)(`th`,{scope:`col`,className:`r`,children:t.time.step})]})}),(0,F.jsx)(`tbody`,{children:e.years.map(e=>(0,F.jsxs)(`tr`,{children:[(0,F.jsx)(`td`,{children:n.date(e.date)}),(0,F.jsx)(`td`,{className:`r`,children:t.time.steps(e.steps)})]},e.date))})]})}var J=12;function Fe({state:e,data:t,names:n}){let{language:r,text:i}=s(),a=P[r],{network:o}=t,c=[{id:e.from,name:n[0],node:o.start,row:t.from},{id:e.to,name:n[1],node:o.end,row:t.to}],l=c.filter(e=>e.row===null);if(l.length>0)return(0,F.jsx)(m,{kind:`warn`,children:l.map(e=>a.unknown(e.id)).join(i.gap)});let d=c.filter(e=>e.node===null),f=o.components.groups.nodes[0],p=c.filter(e=>e.node&&e.node.component!==f?.number),h=o.start&&o.end&&o.start.component===o.end.component,{shortest:g}=t.other.paths;return(0,F.jsxs)(m,{title:d.length>0?``:a.none(e.max),children:[d.map(t=>t.row?.__typename===`Country`?a.country:a.absent(t.name,e.through)).filter((e,t,n)=>n.indexOf(e)===t).join(i.gap),d.length===0&&(h?!o.directed&&a.far:f&&p.length>0&&(0,F.jsxs)(F.Fragment,{children:[a.together(f.size,o.nodeCount),i.semicolon,p.length===2?a.apartBoth:a.apart(p[0].name),i.stop]})),o.directed&&(0,F.jsxs)(F.Fragment,{children:[` `,a.direction]}),` `,(0,F.jsx)(T,{children:a.otherwise[e.through](g)}),(0,F.jsxs)(`span`,{className:`acts`,children:[d.length===0&&h&&e.max<J&&(0,F.jsx)(u,{params:{max:J},children:a.look(J)}),e.through!==`everything`&&(0,F.jsx)(u,{params:{through:void 0},children:a.all}),o.directed&&(0,F.jsx)(u,{params:{from:e.to,to:e.from},children:a.back})]})]})}var Y=17,Ie=13,Le=9,Re=38,ze=26,Be=16,Ve=4,He=168,Ue=8,We=24;function Ge(e,t){let n=Ke(e),r=Math.max(...n.values())+1,i=Math.max(t,r*He),a=i/r,o=Math.min(230,a*.78),s=Math.min(...e.map(e=>e.length)),c=Array.from({length:r},()=>[]),l=new Map;for(let t of e)for(let e of t.nodes){if(l.has(e.id))continue;let t=ae(e.name,o-Re-Le,3,Ie),r={node:e,layer:n.get(e.id),half:(t.length*Y+18+ze)/2,before:[],after:[],lines:t,y:0};l.set(e.id,r),c[r.layer].push(r)}let u=new Map;for(let t of e)t.nodes.slice(1).forEach((e,n)=>{let r=t.nodes[n],i=z(r,e),a=u.get(i);if(a)return void(a.shortest||=t.length===s);let o=[l.get(r.id)];for(let t=o[0].layer+1;t<l.get(e.id).layer;t++){let e={node:void 0,layer:t,half:Be,before:[],after:[],lines:[],y:0};c[t].push(e),o.push(e)}o.push(l.get(e.id)),l.get(r.id).layer<l.get(e.id).layer&&o.slice(1).forEach((e,t)=>{e.before.push(o[t]),o[t].after.push(e)}),u.set(i,{chain:o,shortest:t.length===s})});Je(c),Xe(c);for(let e=0;e<We;e++)for(let t of e%2?[...c].reverse():c)Z(t);let d=c.flat(),f=Math.min(...d.map(e=>e.y-e.half)),p=Math.max(...d.map(e=>e.y+e.half));for(let e of d)e.y+=Ve-f;let m=e=>e===0?2:e===r-1?i-o-2:a*e+(a-o)/2;return{boxes:[...l.values()].map(e=>{let t=e.lines.length*Y+18;return{node:e.node,lines:e.lines,x:m(e.layer),y:e.y-t/2,width:o,height:t,end:e.layer===0||e.layer===r-1}}),lines:[...u].map(([e,{chain:t,shortest:n}])=>{let r=Ze(t,m,o);return{key:e,shortest:n,points:r,path:Qe(r)}}),width:i,height:p-f+8}}function Ke(e){let t=new Map;for(let{nodes:n}of e)n.forEach((e,n)=>t.set(e.id,Math.max(n,t.get(e.id)??0)));return t}var X=(e,t)=>e.length?e.reduce((e,t)=>e+t.y,0)/e.length:t,qe=e=>X([...e.before,...e.after],e.y);function Je(e){let t=e.map(e=>[...e]),n=1/0;for(let r=0;r<Ue;r++){let i=r%2==0;for(let t of i?e:[...e].reverse()){let e=new Map(t.map((e,t)=>[e,X(i?e.before:e.after,t)]));t.sort((t,n)=>e.get(t)-e.get(n)),t.forEach((e,n)=>{e.y=n-t.length/2})}let a=Ye(e);a<n&&([t,n]=[e.map(e=>[...e]),a])}t.forEach((t,n)=>e[n].splice(0,t.length,...t))}function Ye(e){let t=0;for(let n of e){let e=n.flatMap((e,t)=>e.after.map(e=>[t,e.y]));e.forEach(([n,r],i)=>e.slice(i+1).forEach(([e,i])=>{(n-e)*(r-i)<0&&t++}))}return t}function Xe(e){for(let t of e){let e=-t.reduce((e,t)=>e+t.half,0);for(let n of t)n.y=e+n.half,e+=2*n.half}}function Z(e){let t=e.map(qe),n=-1/0;e.forEach((e,r)=>{e.y=Math.max(t[r],n+e.half),n=e.y+e.half});let r=e.reduce((e,n,r)=>e+n.y-t[r],0)/e.length;for(let t of e)t.y-=r}function Ze(e,t,n){let r=e[0],i=e.at(-1),a=i.layer<=r.layer,o=e.slice(1,-1).flatMap(e=>[[t(e.layer),e.y],[t(e.layer)+n,e.y]]);return[[t(r.layer)+n,r.y],...a?[]:o,[t(i.layer)+(a?n:0),i.y]]}function Qe(e){let t=`M${Q(e[0][0])} ${Q(e[0][1])}`;for(let n=1;n<e.length;n++){let[r,i]=e[n-1],[a,o]=e[n],s=a>r?(a-r)/2:34+(r-a);t+=a>r?`C${Q(r+s)} ${Q(i)} ${Q(a-s)} ${Q(o)} ${Q(a)} ${Q(o)}`:`C${Q(r+s)} ${Q(i)} ${Q(a+s)} ${Q(o)} ${Q(a)} ${Q(o)}`}return t}var Q=e=>Math.round(e*10)/10;function $e({ways:e,name:t}){let{language:n,text:i,href:a}=s(),o=r(),l=P[n],[u,f]=D(320,4e3,1280),p=(0,O.useMemo)(()=>Ge(e,f-32),[e,f]),m=(0,O.useMemo)(()=>{let t=new Map;for(let n of e)n.ties.forEach((e,r)=>{let[a,o]=I(e),s=a?.__typename===`Membership`&&!o?i.words[a.role]:void 0;t.set(z(n.nodes[r],n.nodes[r+1]),{text:[s,e.from?i.date(e.from):i.unknown].filter(Boolean).join(i.comma),known:e.from!==null})});return t},[e,i,n]),h=(0,O.useMemo)(()=>et(p,m),[p,m]),g=oe(),_=new Set(p.lines.map(e=>e.shortest)).size>1;return(0,F.jsxs)(`div`,{ref:u,className:`ways-picture`,children:[_&&(0,F.jsxs)(`p`,{className:`legend`,"aria-hidden":`true`,children:[(0,F.jsxs)(`span`,{children:[(0,F.jsx)(`i`,{className:`stroke strong`}),l.shortest]}),(0,F.jsxs)(`span`,{children:[(0,F.jsx)(`i`,{className:`stroke`}),l.further]})]}),(0,F.jsx)(`div`,{className:`ways-scroll`,children:(0,F.jsxs)(`svg`,{viewBox:`0 0 ${p.width} ${p.height}`,width:p.width,height:p.height,role:`group`,"aria-label":t,children:[(0,F.jsx)(`g`,{fill:`none`,"aria-hidden":`true`,children:[...p.lines].sort((e,t)=>Number(e.shortest)-Number(t.shortest)).map(e=>(0,F.jsx)(`path`,{d:e.path,stroke:e.shortest?`var(--accent)`:`var(--line-strong)`,strokeWidth:e.shortest?2.2:1.2},e.key))}),(0,F.jsx)(`g`,{className:`halo`,"aria-hidden":`true`,children:h.map((e,t)=>(0,F.jsx)(`text`,{x:e.x,y:e.y,textAnchor:`middle`,children:e.text},t))}),(0,F.jsx)(`g`,{ref:g.ref,onKeyDown:g.onKeyDown,children:p.boxes.map(e=>{let t=a(c(e.node.id));return(0,F.jsxs)(`a`,{href:t,onClick:o(t),children:[(0,F.jsx)(`title`,{children:`${i.kind[d(e.node.id)]}: ${e.node.name}`}),(0,F.jsx)(`rect`,{x:e.x,y:e.y,width:e.width,height:e.height,rx:`5`,fill:e.end?`var(--tint)`:`var(--paper)`,stroke:e.end?`var(--accent)`:`var(--line-strong)`,strokeWidth:e.end?1.6:1.1}),(0,F.jsx)(`g`,{transform:`translate(${e.x+11} ${e.y+e.height/2-6})`,children:(0,F.jsx)(b,{of:d(e.node.id)})}),e.lines.map((t,n)=>(0,F.jsx)(`text`,{"aria-hidden":`true`,className:e.end?`box strong`:`box`,x:e.x+31,y:e.y+21.5+n*17,children:t},n))]},e.node.id)})})]})})]})}function et(e,t){let n=e.boxes.map(e=>({x1:e.x-2,y1:e.y-2,x2:e.x+e.width+2,y2:e.y+e.height+2})),r=[];for(let i of[...e.lines].sort((e,t)=>Number(t.shortest)-Number(e.shortest))){let a=t.get(i.key);if(!a)continue;let o=E(a.text)/2,s=i.points.slice(1).map((e,t)=>[i.points[t],e]).sort(([e,t],[n,r])=>Math.abs(e[1]-t[1])-Math.abs(n[1]-r[1])).flatMap(([e,t])=>[.5,.4,.6,.3,.7].map(n=>tt(e,t,n))).flatMap(([e,t])=>[[e,t-6],[e,t+15]]).find(([t,r])=>{let i={x1:t-o,y1:r-11,x2:t+o,y2:r+3};return i.x1>0&&i.x2<e.width&&n.every(e=>i.x2<e.x1||i.x1>e.x2||i.y2<e.y1||i.y1>e.y2)});if(!s)continue;let[c,l]=s;n.push({x1:c-o-4,y1:l-12,x2:c+o+4,y2:l+4}),r.push({...a,x:c,y:l})}return r}function tt([e,t],[n,r],i){let a=i*i*(3-2*i);return n>e?[e+(n-e)*(1.5*i-1.5*i*i+i*i*i),t+(r-t)*a]:[e+26,t+(r-t)*a]}var nt=[[`institution/politecnico-di-milano`,`Politecnico di Milano`,`institution/universitas-terbuka`,`Universitas Terbuka`],[`institution/tsinghua-university`,`Tsinghua University`,`institution/university-of-nairobi`,`University of Nairobi`]];function rt(){let e=s(),t=P[e.language],r=ue(e.address),i=de(r,e.language),a=f(k,i),o=r.from||r.to,c=f(se,o&&!i?{lang:e.language,from:r.from||o,to:r.to||o}:void 0),l=i?a.data:c.data,u=e=>e?l?.from?.id===e?$(l.from):l?.to?.id===e?$(l.to):``:``;return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(n,{name:t.title}),(0,F.jsx)(me,{state:r,names:{from:u(r.from),to:u(r.to)}}),o&&r.from===r.to&&(0,F.jsx)(m,{children:t.same}),!i&&(0,F.jsx)(it,{}),i&&(0,F.jsx)(h,{answer:a,rows:14,children:e=>(0,F.jsx)(at,{state:r,data:e,variables:i,busy:a.busy})})]})}var $=e=>`name`in e?e.name:e.id;function it(){let e=P[s().language];return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`p`,{className:`lead`,children:e.lead}),(0,F.jsxs)(`p`,{className:`small`,children:[e.examples,`: `,nt.map(([e,t,n,r],a)=>(0,F.jsxs)(`span`,{children:[a>0&&` · `,(0,F.jsxs)(i,{to:`/paths`,params:{from:e,to:n},children:[t,` – `,r]})]},e))]})]})}function at({state:e,data:t,variables:n,busy:r}){let{language:i,text:o,root:c,at:l}=s(),u=P[i],d=(0,O.useRef)(null),{network:f,dataset:p}=t,m=f.paths.paths,{shortest:h}=f.paths;if(h===null||!t.from||!t.to)return(0,F.jsx)(Fe,{state:e,data:t,names:[t.from?$(t.from):``,t.to?$(t.to):``]});let g=ot(f.lengths.paths),{more:_}=f.lengths,v=u.found(h,g[0]?.[1]??0,_&&g.length===1)+(g[1]?u.longer(g[1][0],g[1][1],_&&g.length===2):``)+o.stop+o.gap+u.otherwise[e.through](t.other.paths.shortest),b=`${$(t.from)} – ${$(t.to)}`,C=`${u.caption[e.through]} ${l?u.asOf(o.date(l)):u.allTimes} ${p.name} ${p.version}, ${p.license}.`;return(0,F.jsxs)(y,{answers:[t],children:[(0,F.jsx)(`p`,{className:`lead finding`,children:(0,F.jsx)(T,{children:v})}),(0,F.jsx)(S,{className:`wide-picture`,title:u.picture(m.length),caption:C,actions:(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(ee,{className:`plain`,view:{title:b,statement:w(v),dataset:p.citation,version:p.version}}),(0,F.jsx)(te,{version:p.version}),(0,F.jsx)(ie,{name:`paths`,version:p.version,title:b,caption:`${w(v)} ${C}`,picture:d,table:()=>re([u.columns,...m.flatMap((e,t)=>st(e,t+1))]),files:[{label:`GraphML`,ending:`graphml`,content:()=>ge(m,{statement:`${w(v)} ${f.statement}`,citation:p.citation,licence:p.license,directed:f.directed})}],links:[{label:`JSON`,href:x(c,k,n,l)}]}),(0,F.jsx)(`span`,{className:`push`,children:(0,F.jsx)(ne,{className:`plain`,document:k,variables:n})})]}),children:(0,F.jsx)(`div`,{ref:d,children:(0,F.jsx)($e,{ways:m,name:`${b}. ${w(v)}`})})}),(0,F.jsx)(ke,{state:e,ways:m},r?`old`:`${e.from} ${e.to}`),(0,F.jsx)(a,{id:`steps`,title:u.rests,note:u.restsNote,children:(0,F.jsx)(_e,{ways:m,counts:g,more:_,state:e})})]})}function ot(e){let t=new Map;for(let{length:n}of e)t.set(n,(t.get(n)??0)+1);return[...t]}function st(e,t){return e.ties.flatMap((n,r)=>{let i=e.nodes[r],a=e.nodes[r+1];return I(n).map(n=>{let o=L(n,i,a),s=R(n);return[t,e.length,r+1,i.id,i.name,a.id,a.name,n.id,o.as??o.role??o.word,s.from??``,s.seen??s.asOf??``,n.sources.map(e=>e.id).join(` `)]})})}export{rt as default};