import{$ as e,B as t,F as n,G as r,J as i,L as a,M as o,N as s,S as c,T as l,U as u,Y as d,f,h as p,j as m,p as h,r as g,tt as _,w as v,z as y}from"./parts-C3VZZZiK.js";import{t as ee}from"./downloads-C_HleBYR.js";import{i as te,n as ne,r as re,t as b}from"./actions-BdF6-c9g.js";import{t as x}from"./frame-vv3DCHw0.js";import{n as ie,r as ae,t as oe}from"./files-dukieSF9.js";import{n as S,r as se,t as C}from"./strong-BmF_Mc2H.js";import{t as w}from"./rove-DGAR4KxS.js";import{t as T}from"./use-width-CuqAsP9I.js";var E=_(),D={name:`Paths`,text:`query Paths($lang: String = "en", $of: NetworkInput!, $other: NetworkInput!, $from: ID!, $to: ID!, $first: Int = 5, $max: Int = 6) {
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
}`},ce={name:`PathEnds`,text:`query PathEnds($lang: String = "en", $from: ID!, $to: ID!) {
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
}`},O={name:`PathsOverTime`,text:`query PathsOverTime($from: ID!, $to: ID!, $t1: NetworkInput!, $t2: NetworkInput!, $t3: NetworkInput!, $t4: NetworkInput!, $t5: NetworkInput!, $t6: NetworkInput!, $t7: NetworkInput!, $t8: NetworkInput!, $t9: NetworkInput!, $t10: NetworkInput!, $t11: NetworkInput!, $t12: NetworkInput!) {
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
}`},le={name:`PathBefore`,text:`query PathBefore($lang: String = "en", $of: NetworkInput!, $from: ID!, $to: ID!) {
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
}`},k={everything:{kind:`ATLAS`,other:`AFFILIATION`},alliances:{kind:`AFFILIATION`,other:`ATLAS`},exchanges:{kind:`EXCHANGE`,other:`ATLAS`}},ue=[3,4,6,8,10,12];function de({params:e}){let t=(e,t,n)=>/^\d{1,3}$/.test(e??``)?Math.min(n,Math.max(1,Number(e))):t;return{from:e.from??``,to:e.to??``,through:e.through!==void 0&&Object.hasOwn(k,e.through)?e.through:`everything`,max:t(e.max,6,12),first:t(e.first,5,20)}}function fe(e,t){let{kind:n,other:r}=k[e.through];if(e.from&&e.to&&e.from!==e.to)return{lang:t,from:e.from,to:e.to,of:{kind:n},other:{kind:r},first:e.first,max:e.max}}var A=e=>e===1?`1 step`:`${e} steps`,pe=e=>e===1?`1 way`:`${e} ways`,me={title:`How are two connected?`,lead:`Name two, and see over which memberships, exchanges, courses, events and people they are connected, and what each step rests on.`,form:{name:`Two ends of a way`,from:`From`,to:`To`,swap:`Swap the two ends`,through:`Through`,most:`At most`,steps:A,hint:`A university, alliance, event, person…`},through:{everything:`everything`,alliances:`alliances`,exchanges:`exchanges`},examples:`For instance`,same:`These two are the same.`,found:(e,t,n)=>`They are *${A(e)}* apart, in ${n?`more than `:``}*${pe(t)}*`,longer:(e,t,n)=>`; with ${A(e)} there are ${n?`more than `:``}*${t}* more`,otherwise:{everything:e=>e===null?`Through alliances alone there is no way.`:`Through alliances alone it takes *${e}*.`,alliances:e=>e===null?`Through everything there is no way.`:`Through everything it takes *${e}*.`,exchanges:e=>e===null?`Through everything there is no way.`:`Through everything it takes *${e}*.`},none:e=>`None within ${A(e)}.`,together:(e,t)=>`${e} of ${t} entries hang together`,apart:e=>`${e} is not among them`,apartBoth:`neither of the two is among them`,far:`The two hang together, by a longer way.`,direction:`Ways lead from who provides to who takes up.`,absent:(e,t)=>t===`exchanges`?`${e} takes part in no exchange with an institution named on the other side.`:t===`alliances`?`${e} is in no alliance here.`:`Nothing here ties ${e} to anything.`,country:`Countries are no ends of a way: being in one country ties no two.`,unknown:e=>`There is no ${e} here.`,look:e=>`Look within ${A(e)}`,all:`Go through everything`,back:`Look the other way round`,picture:e=>e===1?`The only way shown`:`The first ${e} ways in one picture`,shortest:`shortest`,further:`further`,caption:{everything:`Everything that ties two in the data: memberships, exchanges, courses, events and their hosts, positions of people. Countries are left out: being in one country is no tie.`,alliances:`Institutions and the alliances in which they are named. Named members only.`,exchanges:`From an institution that provides in an exchange to one that takes up, as far as both are named.`},allTimes:`All times.`,asOf:e=>`As of ${e}.`,rests:`What each step rests on`,restsNote:`Shorter first, then by name. Each number leads to a source.`,stepsHead:A,way:e=>`Way ${e}`,part:{provides:`provides`,takes:`takes up`,both:`provides and takes up`,party:`named in it`,under:`part of it`,course:`course of it`,offered:`its course`,on:`offered on it`,hosts:`host`,event:`its event`,within:`part of it`,through:`through`},since:e=>`since ${e}`,then:e=>`on ${e}`,more:e=>`and ${e} more`,further20:e=>`Show ${e} more`,rest:e=>`Not shown: ${e}.`,restOf:(e,t,n)=>`${n?`more than `:``}${e} with ${A(t)}`,time:{one:{agreement:`One agreement made the difference`,exchange:`One exchange made the difference`,membership:`One membership made the difference`,event:`One event made the difference`,course:`One course made the difference`,position:`One position made the difference`},several:`When they came nearer`,ever:`They came no nearer`,note:`Steps between the two, as the world stood at the end of each year. What has no known date counts always.`,before:(e,t,n)=>`Before ${e} it took ${A(n)}: through ${t}.`,beforeNone:e=>`Before ${e} there was no way within 12 steps.`,see:e=>`See it as of ${e}`,changed:(e,t)=>`${A(e)}, since ${t}`,steps:e=>e===null?`no way`:A(e),table:`Show as table`,date:`Date`,step:`Steps`,axis:(e,t,n)=>`Steps between the two from ${e} to ${t}: ${n}.`,constant:(e,t)=>e===null?`No way within 12 steps at any time since ${t}.`:`${A(e)} apart since ${t} or before.`,and:` and `},csv:`Ways as CSV`,svg:`Picture as SVG`,columns:[`way`,`steps`,`step`,`from`,`from name`,`to`,`to name`,`rests on`,`part`,`since`,`seen`,`sources`]},j=e=>`${e} 步`,M=e({en:me,zh:{title:`两者如何相连？`,lead:`输入两个名称，即可查看两者经由哪些成员关系、交流项目、课程、会议活动和人物相连，以及每一步的依据。`,form:{name:`路径的两端`,from:`起点`,to:`终点`,swap:`互换起点与终点`,through:`经由`,most:`至多`,steps:j,hint:`输入大学、联盟、会议、人名……`},through:{everything:`全部关系`,alliances:`联盟`,exchanges:`交流项目`},examples:`例如`,same:`起点与终点相同。`,found:(e,t,n)=>`两者相距 *${e}* 步，共${n?`超过 `:` `}*${t}* 条路径`,longer:(e,t,n)=>`；${e} 步的另有${n?`超过 `:` `}*${t}* 条`,otherwise:{everything:e=>e===null?`仅经由联盟则无路径。`:`仅经由联盟则需 *${e}* 步。`,alliances:e=>e===null?`经由全部关系也无路径。`:`经由全部关系则需 *${e}* 步。`,exchanges:e=>e===null?`经由全部关系也无路径。`:`经由全部关系则需 *${e}* 步。`},none:e=>`${e} 步以内没有路径。`,together:(e,t)=>`${t} 个条目中有 ${e} 个彼此相连`,apart:e=>`${e} 不在其中`,apartBoth:`两者都不在其中`,far:`两者相连，但路径更长。`,direction:`路径由提供方指向采用方。`,absent:(e,t)=>t===`exchanges`?`${e} 未参与任何对方列名的交流项目。`:t===`alliances`?`此处未见 ${e} 加入联盟。`:`此处没有与 ${e} 相连的条目。`,country:`国家和地区不能作为路径的端点：同在一国不构成联系。`,unknown:e=>`这里没有 ${e}。`,look:e=>`在 ${e} 步以内查找`,all:`经由全部关系`,back:`反方向查找`,picture:e=>e===1?`所示的唯一路径`:`前 ${e} 条路径合为一图`,shortest:`最短`,further:`其他`,caption:{everything:`数据中使两者相连的一切：成员关系、交流项目、课程、会议活动及其主办方、人物任职。不含国家和地区：同在一国不构成联系。`,alliances:`机构与其列名的联盟。仅含列名的成员。`,exchanges:`由交流项目的提供机构指向采用机构，仅限双方均列名者。`},allTimes:`全部时间。`,asOf:e=>`截至 ${e}。`,rests:`每一步的依据`,restsNote:`较短者在前，其次按名称。每个编号都指向一个来源。`,stepsHead:j,way:e=>`路径 ${e}`,part:{provides:`提供`,takes:`采用`,both:`提供并采用`,party:`在其中列名`,under:`属于其中`,course:`其中的课程`,offered:`其课程`,on:`在其上开设`,hosts:`主办`,event:`其会议活动`,within:`属于其中`,through:`经由`},since:e=>`自 ${e}`,then:e=>`${e}`,more:e=>`另有 ${e} 项`,further20:e=>`再显示 ${e} 条`,rest:e=>`未显示：${e}。`,restOf:(e,t,n)=>`${t} 步的${n?`超过 `:` `}${e} 条`,time:{one:{agreement:`一份协议改变了距离`,exchange:`一个交流项目改变了距离`,membership:`一项成员关系改变了距离`,event:`一场会议活动改变了距离`,course:`一门课程改变了距离`,position:`一项任职改变了距离`},several:`两者何时更近`,ever:`两者并未更近`,note:`两者之间的步数，以每年年末的情况为准。日期不详者始终计入。`,before:(e,t,n)=>`${e} 之前需 ${n} 步：经由 ${t}。`,beforeNone:e=>`${e} 之前 12 步以内没有路径。`,see:e=>`查看 ${e} 时的情况`,changed:(e,t)=>`${e} 步，自 ${t}`,steps:e=>e===null?`无路径`:j(e),table:`显示为表格`,date:`日期`,step:`步数`,axis:(e,t,n)=>`${e} 至 ${t} 两者之间的步数：${n}。`,constant:(e,t)=>e===null?`自 ${t} 以来 12 步以内始终没有路径。`:`自 ${t} 或更早起相距 ${e} 步。`,and:`、`},csv:`路径 CSV`,svg:`图片 SVG`,columns:[`路径`,`步数`,`步`,`从`,`从（名称）`,`到`,`到（名称）`,`依据`,`身份`,`起始`,`可见`,`来源`]}}),N=r();function he({state:e,names:t}){let n=u(),r=M[n.language],i=e=>n.go(n.with({first:void 0,...e}));(0,E.useEffect)(()=>{let t=e.from&&!e.to?`to`:e.to&&!e.from?`from`:void 0;t&&document.getElementById(`path-${t}`)?.focus()},[e.from,e.to]);let a=e=>(0,N.jsxs)(`div`,{className:`end`,children:[(0,N.jsx)(`label`,{htmlFor:`path-${e}`,children:r.form[e]}),(0,N.jsx)(c,{id:`path-${e}`,label:r.form[e],placeholder:r.form.hint,start:t[e],choose:t=>i({[e]:t.node.id})})]});return(0,N.jsxs)(`div`,{className:`path-form`,role:`group`,"aria-label":r.form.name,children:[a(`from`),(0,N.jsx)(`button`,{type:`button`,className:`ctl swap`,"aria-label":r.form.swap,title:r.form.swap,onClick:()=>i({from:e.to||void 0,to:e.from||void 0}),children:(0,N.jsx)(`svg`,{width:`16`,height:`16`,viewBox:`0 0 16 16`,fill:`none`,stroke:`currentColor`,strokeWidth:`1.5`,"aria-hidden":`true`,children:(0,N.jsx)(`path`,{d:`M2 5h11M10 2l3 3-3 3M14 11H3M6 8l-3 3 3 3`})})}),a(`to`),(0,N.jsxs)(`label`,{className:`ctl`,children:[(0,N.jsx)(`span`,{children:r.form.through}),(0,N.jsx)(`select`,{value:e.through,onChange:e=>i({through:e.target.value===`everything`?void 0:e.target.value}),children:Object.keys(k).map(e=>(0,N.jsx)(`option`,{value:e,children:r.through[e]},e))})]}),(0,N.jsxs)(`label`,{className:`ctl`,children:[(0,N.jsx)(`span`,{children:r.form.most}),(0,N.jsx)(`select`,{value:e.max,onChange:e=>i({max:e.target.value===`6`?void 0:e.target.value}),children:[...new Set([...ue,e.max])].sort((e,t)=>e-t).map(e=>(0,N.jsx)(`option`,{value:e,children:r.form.steps(e)},e))})]})]})}var P=e=>e.basis.nodes.filter(e=>`sources`in e);function F(e,t,n){let r=e=>t.id===e?n:t;switch(e.__typename){case`Membership`:return{word:`membership`,role:e.role};case`Position`:return{word:`position`,as:e.positionRole};case`Exchange`:{if(t.id!==e.id&&n.id!==e.id)return{word:`through`};let i=r(e.id);if(i.__typename===`Alliance`)return{word:`under`};if(i.__typename===`Course`)return{word:`course`};let a=e.providers.nodes.some(e=>e.id===i.id),o=e.receivers.nodes.some(e=>e.id===i.id);return{word:a&&o?`both`:a?`provides`:o?`takes`:`party`}}case`Course`:return{word:e.platform?.id===r(e.id).id&&e.provider?.id!==r(e.id).id?`on`:`offered`};case`Event`:{let t=r(e.id);return e.hosts.nodes.some(e=>e.id===t.id)?{word:`hosts`}:{word:e.alliance?.id===t.id?`event`:`within`}}case`Alliance`:return{word:`within`}}}function I(e){switch(e.__typename){case`Membership`:case`Exchange`:return{from:e.from,to:e.to,seen:e.seen};case`Position`:return{asOf:e.asOf};case`Course`:return{from:e.runStart};case`Event`:return{from:e.from};case`Alliance`:return{from:e.founded}}}var L=(e,t)=>`${e.id} ${t.id}`;function R({ways:e,counts:t,more:n,state:r}){let{language:i}=u(),a=M[i],o=[...new Set(e.map(e=>e.length))],s=t.map(([t,n])=>[t,n-e.filter(e=>e.length===t).length]).filter(([,e])=>e>0),c=t.reduce((e,[,t])=>e+t,0);return(0,N.jsxs)(N.Fragment,{children:[o.map(t=>(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`h3`,{className:`steps`,children:a.stepsHead(t)}),(0,N.jsx)(`ol`,{className:`ways`,start:e.findIndex(e=>e.length===t)+1,children:e.map((e,n)=>e.length===t&&(0,N.jsx)(ge,{way:e,number:n+1},n))})]},t)),s.length>0&&(0,N.jsxs)(`p`,{className:`small`,children:[r.first<20&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(y,{params:{first:20},children:a.further20(Math.min(20,c)-Math.min(e.length,5))}),` `]}),(0,N.jsx)(`span`,{className:`soft`,children:a.rest(s.map(([e,t],r)=>a.restOf(t,e,n&&r===s.length-1)).join(i===`zh`?`，`:`, `))})]})]})}function ge({way:e,number:t}){let{language:n}=u();return(0,N.jsxs)(`li`,{value:t,"aria-label":M[n].way(t),style:{gridTemplateColumns:`22px repeat(${e.length}, minmax(0, 1.1fr) minmax(110px, 1fr)) minmax(0, 1.1fr)`},children:[(0,N.jsx)(`span`,{className:`soft num`,"aria-hidden":`true`,children:t}),e.nodes.map((t,n)=>[(0,N.jsx)(`span`,{className:`thing`,children:(0,N.jsx)(l,{thing:t,mark:!0})},t.id),e.ties[n]&&(0,N.jsx)(_e,{a:t,b:e.nodes[n+1],tie:e.ties[n]},`${t.id} step`)])]})}function _e({a:e,b:t,tie:n}){let{language:r}=u(),i=P(n);return(0,N.jsxs)(`div`,{className:`step`,children:[i.map(n=>(0,N.jsx)(ve,{row:n,a:e,b:t},n.id)),n.basis.totalCount>i.length&&(0,N.jsx)(`span`,{className:`soft small`,children:M[r].more(n.basis.totalCount-i.length)})]})}function ve({row:e,a:t,b:n}){let{language:r,text:i}=u(),a=M[r],s=e.__typename===`Membership`?{note:e.note??e.detail,row:e.id}:e.__typename===`Position`?{asOf:e.asOf,row:e.id}:{};return(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`span`,{className:`what`,children:(0,N.jsxs)(`span`,{children:[(0,N.jsx)(ye,{row:e,a:t,b:n}),(0,N.jsx)(m,{sources:e.sources,said:s}),(0,N.jsx)(o,{sources:e.sources,trust:e.trust})]})}),(0,N.jsx)(`span`,{className:`when soft`,children:be(e,a,i)})]})}function ye({row:e,a:t,b:n}){let{language:r,text:i}=u(),a=M[r],o=F(e,t,n);return o.as?(0,N.jsx)(`span`,{lang:r===`zh`?`en`:void 0,children:o.as}):o.word===`membership`?(0,N.jsx)(N.Fragment,{children:i.words[o.role??``]}):o.word===`through`&&e.__typename===`Exchange`?(0,N.jsxs)(N.Fragment,{children:[a.part.through,` `,(0,N.jsx)(l,{thing:e,mark:!0})]}):(0,N.jsx)(N.Fragment,{children:a.part[o.word]})}function be(e,t,n){let{from:r,to:i,seen:a,asOf:o}=I(e);if(o)return n.asOf(n.date(o));if(r&&e.__typename===`Event`)return t.then(n.date(r));let s=i?` ${n.until(n.date(i))}`:``;return r?t.since(n.date(r))+s:a?n.seen(n.date(a))+s:i?n.until(n.date(i)):n.unknown}var z=17,xe=7.3,Se=13,Ce=9,we=38,Te=26,Ee=16,De=4,Oe=168,ke=8,Ae=24;function je(e,t){let n=Me(e),r=Math.max(...n.values())+1,i=Math.max(t,r*Oe),a=i/r,o=Math.min(230,a*.78),s=Math.min(...e.map(e=>e.length)),c=Array.from({length:r},()=>[]),l=new Map;for(let t of e)for(let e of t.nodes){if(l.has(e.id))continue;let t=Be(e.name,o-we-Ce),r={node:e,layer:n.get(e.id),half:(t.length*z+18+Te)/2,before:[],after:[],lines:t,y:0};l.set(e.id,r),c[r.layer].push(r)}let u=new Map;for(let t of e)t.nodes.slice(1).forEach((e,n)=>{let r=t.nodes[n],i=L(r,e),a=u.get(i);if(a)return void(a.shortest||=t.length===s);let o=[l.get(r.id)];for(let t=o[0].layer+1;t<l.get(e.id).layer;t++){let e={node:void 0,layer:t,half:Ee,before:[],after:[],lines:[],y:0};c[t].push(e),o.push(e)}o.push(l.get(e.id)),l.get(r.id).layer<l.get(e.id).layer&&o.slice(1).forEach((e,t)=>{e.before.push(o[t]),o[t].after.push(e)}),u.set(i,{chain:o,shortest:t.length===s})});Pe(c),Ie(c);for(let e=0;e<Ae;e++)for(let t of e%2?[...c].reverse():c)Le(t);let d=c.flat(),f=Math.min(...d.map(e=>e.y-e.half)),p=Math.max(...d.map(e=>e.y+e.half));for(let e of d)e.y+=De-f;let m=e=>e===0?2:e===r-1?i-o-2:a*e+(a-o)/2;return{boxes:[...l.values()].map(e=>{let t=e.lines.length*z+18;return{node:e.node,lines:e.lines,x:m(e.layer),y:e.y-t/2,width:o,height:t,end:e.layer===0||e.layer===r-1}}),lines:[...u].map(([e,{chain:t,shortest:n}])=>{let r=Re(t,m,o);return{key:e,shortest:n,points:r,path:ze(r)}}),width:i,height:p-f+8}}function Me(e){let t=new Map;for(let{nodes:n}of e)n.forEach((e,n)=>t.set(e.id,Math.max(n,t.get(e.id)??0)));return t}var B=(e,t)=>e.length?e.reduce((e,t)=>e+t.y,0)/e.length:t,Ne=e=>B([...e.before,...e.after],e.y);function Pe(e){let t=e.map(e=>[...e]),n=1/0;for(let r=0;r<ke;r++){let i=r%2==0;for(let t of i?e:[...e].reverse()){let e=new Map(t.map((e,t)=>[e,B(i?e.before:e.after,t)]));t.sort((t,n)=>e.get(t)-e.get(n)),t.forEach((e,n)=>{e.y=n-t.length/2})}let a=Fe(e);a<n&&([t,n]=[e.map(e=>[...e]),a])}t.forEach((t,n)=>e[n].splice(0,t.length,...t))}function Fe(e){let t=0;for(let n of e){let e=n.flatMap((e,t)=>e.after.map(e=>[t,e.y]));e.forEach(([n,r],i)=>e.slice(i+1).forEach(([e,i])=>{(n-e)*(r-i)<0&&t++}))}return t}function Ie(e){for(let t of e){let e=-t.reduce((e,t)=>e+t.half,0);for(let n of t)n.y=e+n.half,e+=2*n.half}}function Le(e){let t=e.map(Ne),n=-1/0;e.forEach((e,r)=>{e.y=Math.max(t[r],n+e.half),n=e.y+e.half});let r=e.reduce((e,n,r)=>e+n.y-t[r],0)/e.length;for(let t of e)t.y-=r}function Re(e,t,n){let r=e[0],i=e.at(-1),a=i.layer<=r.layer,o=e.slice(1,-1).flatMap(e=>[[t(e.layer),e.y],[t(e.layer)+n,e.y]]);return[[t(r.layer)+n,r.y],...a?[]:o,[t(i.layer)+(a?n:0),i.y]]}function ze(e){let t=`M${V(e[0][0])} ${V(e[0][1])}`;for(let n=1;n<e.length;n++){let[r,i]=e[n-1],[a,o]=e[n],s=a>r?(a-r)/2:34+(r-a);t+=a>r?`C${V(r+s)} ${V(i)} ${V(a-s)} ${V(o)} ${V(a)} ${V(o)}`:`C${V(r+s)} ${V(i)} ${V(a+s)} ${V(o)} ${V(a)} ${V(o)}`}return t}var V=e=>Math.round(e*10)/10,H=e=>[...e].reduce((e,t)=>e+(t>`⺀`?Se:xe),0);function Be(e,t){if(H(e)<=t)return[e];let n=/[\u2e80-\uffff]/.test(e)?[...e]:e.split(` `).map((e,t)=>t?` ${e}`:e),r=[``,``,``],i=0;for(let e of n)i<2&&r[i]!==``&&H(r[i]+e)>t&&i++,r[i]+=e;return r.filter(Boolean).map(e=>{let n=e.trim();if(H(n)<=t)return n;for(;H(n)>t-8;)n=n.slice(0,-1);return`${n.trimEnd()}…`})}var U=12;function Ve(e){let t=Number(e.slice(0,4));return Array.from({length:U},(n,r)=>r===11?e:String(t-U+1+r).padStart(4,`0`))}function He(e,t){return Array.from({length:U},(t,n)=>`${e.slice(0,4)}-${String(n+1).padStart(2,`0`)}`).map(n=>n>t.slice(0,7)&&t.startsWith(e.slice(0,4))&&t.length>4?t:n)}var W=e=>e??1/0,G=e=>e.findLastIndex((t,n)=>n>0&&W(t)<W(e[n-1]));function K(e,t,n,r){return{from:e,to:t,...Object.fromEntries(r.map((e,t)=>[`t${t+1}`,{kind:n,asOf:e}]))}}var Ue=e=>{let[t=0,n=0]=e.split(`-`).map(Number);return n>1?`${e.slice(0,4)}-${String(n-1).padStart(2,`0`)}`:`${String(t-1).padStart(4,`0`)}-12`};function We(e,t,n,r,i){let a=Ve(r),o=p(O,i?K(e,t,n,a):void 0),s=o.data&&!o.busy?q(o.data):void 0,c=s?G(s):-1,l=c<0?[]:He(a[c],r),u=p(O,c<0?void 0:K(e,t,n,l));if(!s)return;let d=a.map((e,t)=>({date:e,steps:s[t]}));if(c<0)return{years:d,change:void 0};if(!u.data||u.busy)return;let f=[s[c-1],...q(u.data)],m=G(f);if(m<0)return{years:d,change:void 0};let h=l[m-1];return{years:d,change:{month:h,last:Ue(h),before:f[m-1],after:f[m]}}}var q=e=>Object.values(e).map(e=>e.paths.shortest);function Ge(e,t,n,r,i){let{data:a,busy:o}=p(le,r===void 0?void 0:{lang:i,from:e,to:t,of:{kind:n,asOf:r}});return o?void 0:a?.network.paths.paths[0]?.nodes.slice(1,-1)}var J=420,Y=84,Ke=62,X=14;function qe({state:e,ways:t}){let{language:n,text:r,at:i}=u(),a=M[n],o=k[e.through].kind,s=i??new Date().toISOString().slice(0,4),c=We(e.from,e.to,o,s,!0),d=c?.change,f=Ge(e.from,e.to,o,d&&d.before!==null?d.last:void 0,n);if(!c)return null;let p=d&&Ye(t,d.month),m=c.years.at(-1);return(0,N.jsxs)(`section`,{className:`nearer`,children:[(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`h2`,{children:d?p?a.time.one[Xe(p)]:a.time.several:a.time.ever}),(0,N.jsx)(`p`,{className:`small soft`,children:a.time.note}),(0,N.jsxs)(`p`,{className:`small`,children:[!d&&a.time.constant(m.steps,r.date(c.years[0].date)),p&&`name`in p&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(l,{thing:p}),n===`zh`?`。`:`. `]}),d&&d.before===null&&(0,N.jsxs)(N.Fragment,{children:[a.time.beforeNone(r.date(d.month)),` `]}),d&&d.before!==null&&f&&(0,N.jsxs)(N.Fragment,{children:[a.time.before(r.date(d.month),Je(f.map(e=>e.name),a.time.and,n),d.before),` `]}),d&&(0,N.jsx)(y,{params:{at:d.last},children:a.time.see(r.date(d.last))})]})]}),(0,N.jsxs)(`div`,{children:[(0,N.jsx)(Z,{known:c,t:a}),(0,N.jsxs)(`details`,{className:`small`,children:[(0,N.jsx)(`summary`,{children:a.time.table}),(0,N.jsx)(Ze,{known:c,t:a})]})]})]})}var Je=(e,t,n)=>e.length<2?e.join(``):e.slice(0,-1).join(n===`zh`?`、`:`, `)+t+e.at(-1);function Ye(e,t){let n=e.filter(t=>t.length===e[0]?.length).map(e=>e.ties.filter(e=>e.from&&(e.from.startsWith(t)||e.from.length===4&&t===`${e.from}-01`))).filter(e=>e.length>0),r=new Map(n.flat().flatMap(P).map(e=>[e.id,e]));return r.size===1?[...r.values()][0]:void 0}function Xe(e){switch(e.__typename){case`Exchange`:return e.exchangeKind===`AGREEMENT`?`agreement`:`exchange`;case`Membership`:return`membership`;case`Event`:return`event`;case`Course`:return`course`;case`Position`:return`position`;case`Alliance`:return`membership`}}function Z({known:e,t}){let{text:n}=u(),{years:r,change:i}=e,a=Number(r[0].date.slice(0,4)),o=Number(r.at(-1).date.slice(0,4))+1,s=e=>X+(e-a)/(o-a)*392,c=Math.max(...r.map(e=>e.steps??0)),l=Math.min(...r.map(e=>e.steps??1/0)),d=e=>c===l?36:50-(e-l)/(c-l)*30,f=[],p=(e,t,n)=>{let r=f.at(-1);n!==null&&(r&&r.steps===n&&r.to===e?r.to=t:f.push({from:e,to:t,steps:n}))},m=i&&g(i.month).begin;r.forEach(e=>{let t=Number(e.date.slice(0,4));i&&m!==void 0&&Math.floor(m)===t?(p(t,m,i.before),p(m,t+1,e.steps)):p(t,t+1,e.steps)});let h=``;f.forEach((e,t)=>{h+=`${t&&f[t-1].to===e.from?`L`:`M`}${s(e.from)} ${d(e.steps)}H${s(e.to)}`});let _=i?`${t.time.steps(i.before)}; ${t.time.changed(i.after,n.date(i.month))}`:t.time.steps(r.at(-1).steps),v=i&&t.time.changed(i.after,n.date(i.month)),y=v!==void 0&&s(m)+8+H(v)>J;return(0,N.jsxs)(`svg`,{className:`steps-line`,viewBox:`0 0 ${J} ${Y}`,width:J,height:Y,role:`img`,"aria-label":t.time.axis(r[0].date.slice(0,4),r.at(-1).date.slice(0,4),_),children:[(0,N.jsx)(`path`,{d:`M${X} ${Ke}H406`,stroke:`var(--line-strong)`}),r.map((e,t)=>(0,N.jsxs)(`g`,{children:[(0,N.jsx)(`path`,{d:`M${s(a+t)} 59v6`,stroke:`var(--line-strong)`}),(r.length-1-t)%2==1&&(0,N.jsx)(`text`,{x:s(a+t),y:79,textAnchor:`middle`,children:a+t})]},e.date)),(0,N.jsx)(`path`,{d:h,fill:`none`,stroke:`var(--accent)`,strokeWidth:`2.4`}),f.length>0&&(i?(0,N.jsxs)(N.Fragment,{children:[i.before!==null&&(0,N.jsx)(`text`,{className:`strong`,x:y?s(f[0].from):s(m)-6,y:d(i.before)-6,textAnchor:y?`start`:`end`,children:t.time.steps(i.before)}),(0,N.jsx)(`text`,{className:`strong`,x:y?418:s(m)+6,y:y?14:d(i.after)-6,textAnchor:y?`end`:`start`,children:v})]}):(0,N.jsx)(`text`,{className:`strong`,x:406,y:d(r.at(-1).steps??l)-6,textAnchor:`end`,children:t.time.steps(r.at(-1).steps)}))]})}function Ze({known:e,t}){let{text:n}=u();return(0,N.jsxs)(`table`,{className:`dense`,children:[(0,N.jsx)(`caption`,{className:`hidden`,children:t.time.note}),(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:t.time.date}),(0,N.jsx)(`th`,{scope:`col`,className:`r`,children:t.time.step})]})}),(0,N.jsx)(`tbody`,{children:e.years.map(e=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`td`,{children:n.date(e.date)}),(0,N.jsx)(`td`,{className:`r`,children:t.time.steps(e.steps)})]},e.date))})]})}var Q=12;function Qe({state:e,data:t,names:n}){let{language:r}=u(),i=M[r],{network:o}=t,s=[{id:e.from,name:n[0],node:o.start,row:t.from},{id:e.to,name:n[1],node:o.end,row:t.to}],c=s.filter(e=>e.row===null);if(c.length>0)return(0,N.jsx)(a,{kind:`warn`,children:c.map(e=>i.unknown(e.id)).join(` `)});let l=s.filter(e=>e.node===null),d=o.components.groups.nodes[0],f=s.filter(e=>e.node&&e.node.component!==d?.number),p=o.start&&o.end&&o.start.component===o.end.component,{shortest:m}=t.other.paths;return(0,N.jsxs)(a,{title:l.length>0?``:i.none(e.max),children:[l.map(t=>t.row?.__typename===`Country`?i.country:i.absent(t.name,e.through)).filter((e,t,n)=>n.indexOf(e)===t).join(` `),l.length===0&&(p?!o.directed&&i.far:d&&f.length>0&&(0,N.jsxs)(N.Fragment,{children:[i.together(d.size,o.nodeCount),r===`zh`?`；`:`; `,f.length===2?i.apartBoth:i.apart(f[0].name),r===`zh`?`。`:`.`]})),o.directed&&(0,N.jsxs)(N.Fragment,{children:[` `,i.direction]}),` `,(0,N.jsx)(C,{children:i.otherwise[e.through](m)}),(0,N.jsxs)(`span`,{className:`acts`,children:[l.length===0&&p&&e.max<Q&&(0,N.jsx)(y,{params:{max:Q},children:i.look(Q)}),e.through!==`everything`&&(0,N.jsx)(y,{params:{through:void 0},children:i.all}),o.directed&&(0,N.jsx)(y,{params:{from:e.to,to:e.from},children:i.back})]})]})}function $e({ways:e,name:t,svg:n}){let{language:r,text:a,href:o,go:s}=u(),c=M[r],[l,f]=T(320,4e3,1280),p=(0,E.useMemo)(()=>je(e,f-32),[e,f]),m=(0,E.useMemo)(()=>{let t=new Map;for(let n of e)n.ties.forEach((e,i)=>{let[o,s]=P(e),c=o?.__typename===`Membership`&&!s?a.words[o.role]:void 0;t.set(L(n.nodes[i],n.nodes[i+1]),{text:[c,e.from?a.date(e.from):a.unknown].filter(Boolean).join(r===`zh`?`，`:`, `),known:e.from!==null})});return t},[e,a,r]),h=(0,E.useMemo)(()=>et(p,m),[p,m]),g=w(),_=new Set(p.lines.map(e=>e.shortest)).size>1;return(0,N.jsxs)(`div`,{ref:l,className:`ways-picture`,children:[_&&(0,N.jsxs)(`p`,{className:`legend`,"aria-hidden":`true`,children:[(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`i`,{className:`stroke strong`}),c.shortest]}),(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`i`,{className:`stroke`}),c.further]})]}),(0,N.jsx)(`div`,{className:`ways-scroll`,children:(0,N.jsxs)(`svg`,{ref:n,viewBox:`0 0 ${p.width} ${p.height}`,width:p.width,height:p.height,role:`group`,"aria-label":t,children:[(0,N.jsx)(`g`,{fill:`none`,"aria-hidden":`true`,children:[...p.lines].sort((e,t)=>Number(e.shortest)-Number(t.shortest)).map(e=>(0,N.jsx)(`path`,{d:e.path,stroke:e.shortest?`var(--accent)`:`var(--line-strong)`,strokeWidth:e.shortest?2.2:1.2},e.key))}),(0,N.jsx)(`g`,{className:`halo`,"aria-hidden":`true`,children:h.map((e,t)=>(0,N.jsx)(`text`,{x:e.x,y:e.y,textAnchor:`middle`,children:e.text},t))}),(0,N.jsx)(`g`,{ref:g.ref,onKeyDown:g.onKeyDown,children:p.boxes.map(e=>{let t=o(d(e.node.id));return(0,N.jsxs)(`a`,{href:t,onClick:e=>{e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),s(t))},children:[(0,N.jsx)(`title`,{children:`${a.kind[i(e.node.id)]}: ${e.node.name}`}),(0,N.jsx)(`rect`,{x:e.x,y:e.y,width:e.width,height:e.height,rx:`5`,fill:e.end?`var(--tint)`:`var(--paper)`,stroke:e.end?`var(--accent)`:`var(--line-strong)`,strokeWidth:e.end?1.6:1.1}),(0,N.jsx)(`g`,{transform:`translate(${e.x+11} ${e.y+e.height/2-6})`,children:(0,N.jsx)(v,{of:i(e.node.id)})}),e.lines.map((t,n)=>(0,N.jsx)(`text`,{"aria-hidden":`true`,className:e.end?`box strong`:`box`,x:e.x+31,y:e.y+21.5+n*17,children:t},n))]},e.node.id)})})]})})]})}function et(e,t){let n=e.boxes.map(e=>({x1:e.x-2,y1:e.y-2,x2:e.x+e.width+2,y2:e.y+e.height+2})),r=[];for(let i of[...e.lines].sort((e,t)=>Number(t.shortest)-Number(e.shortest))){let a=t.get(i.key);if(!a)continue;let o=H(a.text)*.88/2,s=i.points.slice(1).map((e,t)=>[i.points[t],e]).sort(([e,t],[n,r])=>Math.abs(e[1]-t[1])-Math.abs(n[1]-r[1])).flatMap(([e,t])=>[.5,.4,.6,.3,.7].map(n=>tt(e,t,n))).flatMap(([e,t])=>[[e,t-6],[e,t+15]]).find(([t,r])=>{let i={x1:t-o,y1:r-11,x2:t+o,y2:r+3};return i.x1>0&&i.x2<e.width&&n.every(e=>i.x2<e.x1||i.x1>e.x2||i.y2<e.y1||i.y1>e.y2)});if(!s)continue;let[c,l]=s;n.push({x1:c-o-4,y1:l-12,x2:c+o+4,y2:l+4}),r.push({...a,x:c,y:l})}return r}function tt([e,t],[n,r],i){let a=i*i*(3-2*i);return n>e?[e+(n-e)*(1.5*i-1.5*i*i+i*i*i),t+(r-t)*a]:[e+26,t+(r-t)*a]}var nt=[[`institution/politecnico-di-milano`,`Politecnico di Milano`,`institution/universitas-terbuka`,`Universitas Terbuka`],[`institution/tsinghua-university`,`Tsinghua University`,`institution/university-of-nairobi`,`University of Nairobi`]];function rt(){let e=u(),t=M[e.language],r=de(e.address),i=fe(r,e.language),o=p(D,i),s=r.from||r.to,c=p(ce,s&&!i?{lang:e.language,from:r.from||s,to:r.to||s}:void 0),l=i?o.data:c.data,d=e=>e?l?.from?.id===e?$(l.from):l?.to?.id===e?$(l.to):``:``;return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(f,{name:t.title}),(0,N.jsx)(he,{state:r,names:{from:d(r.from),to:d(r.to)}}),s&&r.from===r.to&&(0,N.jsx)(a,{children:t.same}),!i&&(0,N.jsx)(it,{}),i&&(0,N.jsx)(n,{answer:o,rows:14,children:e=>(0,N.jsx)(at,{state:r,data:e,variables:i,busy:o.busy})})]})}var $=e=>`name`in e?e.name:e.id;function it(){let e=M[u().language];return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`p`,{className:`lead`,children:e.lead}),(0,N.jsxs)(`p`,{className:`small`,children:[e.examples,`: `,nt.map(([e,n,r,i],a)=>(0,N.jsxs)(`span`,{children:[a>0&&` · `,(0,N.jsxs)(t,{to:`/paths`,params:{from:e,to:r},children:[n,` – `,i]})]},e))]})]})}function at({state:e,data:t,variables:n,busy:r}){let{language:i,text:a,root:o,at:c}=u(),l=M[i],d=(0,E.useRef)(null),{network:f,dataset:p}=t,m=f.paths.paths,{shortest:g}=f.paths;if(g===null||!t.from||!t.to)return(0,N.jsx)(Qe,{state:e,data:t,names:[t.from?$(t.from):``,t.to?$(t.to):``]});let _=ot(f.lengths.paths),{more:v}=f.lengths,y=l.found(g,_[0]?.[1]??0,v&&_.length===1)+(_[1]?l.longer(_[1][0],_[1][1],v&&_.length===2):``)+(i===`zh`?`。`:`. `)+l.otherwise[e.through](t.other.paths.shortest),w=`alliance-atlas-paths-${c??`all`}-${p.version.slice(0,8)}`,T=`${$(t.from)} – ${$(t.to)}`;return(0,N.jsxs)(s,{answers:[t],children:[(0,N.jsx)(`p`,{className:`lead finding`,children:(0,N.jsx)(C,{children:y})}),(0,N.jsx)(x,{className:`wide-picture`,title:l.picture(m.length),caption:(0,N.jsxs)(N.Fragment,{children:[l.caption[e.through],` `,c?l.asOf(a.date(c)):l.allTimes,` `,p.name,` `,p.version,`, `,p.license,`.`]}),actions:(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(ne,{className:`plain`,view:{title:T,statement:S(y),dataset:p.citation,version:p.version}}),(0,N.jsx)(re,{version:p.version}),(0,N.jsx)(te,{className:`plain`,links:[{label:`JSON`,href:ee(o,D,n,c)}]}),(0,N.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>ae(oe([l.columns,...m.flatMap((e,t)=>st(e,t+1))]),`${w}.csv`),children:l.csv}),(0,N.jsx)(`button`,{type:`button`,className:`plain wide-only`,onClick:()=>d.current&&ie(new Blob([se(d.current,`${T}. ${p.name} ${p.version}. ${location.href}`)],{type:`image/svg+xml`}),`${w}.svg`),children:l.svg}),(0,N.jsx)(`span`,{className:`push`,children:(0,N.jsx)(b,{className:`plain`,document:D,variables:n})})]}),children:(0,N.jsx)($e,{ways:m,name:`${T}. ${S(y)}`,svg:d})}),(0,N.jsx)(qe,{state:e,ways:m},r?`old`:`${e.from} ${e.to}`),(0,N.jsx)(h,{id:`steps`,title:l.rests,note:l.restsNote,children:(0,N.jsx)(R,{ways:m,counts:_,more:v,state:e})})]})}function ot(e){let t=new Map;for(let{length:n}of e)t.set(n,(t.get(n)??0)+1);return[...t]}function st(e,t){return e.ties.flatMap((n,r)=>{let i=e.nodes[r],a=e.nodes[r+1];return P(n).map(n=>{let o=F(n,i,a),s=I(n);return[t,e.length,r+1,i.id,i.name,a.id,a.name,n.id,o.as??o.role??o.word,s.from??``,s.seen??s.asOf??``,n.sources.map(e=>e.id).join(` `)]})})}export{rt as default};