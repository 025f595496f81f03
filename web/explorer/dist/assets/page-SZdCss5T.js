import{$ as e,B as t,F as n,G as r,L as i,N as a,T as o,U as s,f as c,h as l,j as u,l as d,tt as f,z as p}from"./parts-C3VZZZiK.js";import{a as m,i as h,n as g,t as _}from"./controls-DqyF_lFS.js";import{r as v,t as y}from"./world-map-DCov8T12.js";import{n as b,t as x}from"./actions-BdF6-c9g.js";import{t as S}from"./frame-vv3DCHw0.js";import{n as C,t as w}from"./regions-K3HpCc83.js";import{n as T,r as E,t as D}from"./sorted-table-DgnXcbds.js";import{t as O}from"./amount-steps-BW8oIrDL.js";var k=f(),A={name:`MapInstitutions`,text:`query MapInstitutions($lang: String = "en", $where: InstitutionFilter) {
  dataset {
    ...Cited
  }
  all: institutions(first: 0) {
    totalCount
  }
  countries(first: 0) {
    totalCount
  }
  institutions(first: 0, where: $where) {
    totalCount
    groups(by: COUNTRY) {
      key
      count
      node {
        __typename
        ... on Country {
          id
          code
          name(language: $lang)
          region
          subregion
          location {
            latitude
            longitude
          }
          alliances(first: 0) {
            totalCount
          }
        }
      }
    }
    byRegion: groups(by: REGION) {
      key
      count
    }
    trust: groups(by: TRUST) {
      key
      count
    }
  }
}

fragment Cited on Dataset {
  name
  version
  updated
  citation
  license
}`},j={name:`MapAlliances`,text:`query MapAlliances($lang: String = "en") {
  alliances(first: 500) {
    nodes {
      id
      name(language: $lang)
      acronym
    }
  }
}`},M={name:`MapExchanges`,text:`query MapExchanges($lang: String = "en", $of: NetworkInput!) {
  dataset {
    ...Cited
  }
  network(of: $of) {
    statement
    nodeCount
    tieCount
    nodes(first: 250) {
      nodes {
        inStrength
        outStrength
        entity {
          __typename
          id
          name(language: $lang)
          ... on Country {
            code
            region
            subregion
            location {
              latitude
              longitude
            }
          }
        }
      }
    }
    ties(first: 500) {
      totalCount
      nodes {
        source {
          id
        }
        target {
          id
        }
        count
        from
        to
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
}`},N={name:`MapChosen`,text:`query MapChosen($lang: String = "en", $where: InstitutionFilter) {
  institutions(
    first: 20
    where: $where
    orderBy: {by: MEMBERSHIPS, direction: DESC}
  ) {
    totalCount
    nodes {
      id
      name(language: $lang)
      city
      memberships(first: 0) {
        totalCount
      }
      sources {
        ...SourceMark
      }
    }
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
}`},P=[`institutions`,`exchanges`],F=[`none`,`lines`],I=[`picture`,`table`,`tiles`],L=[`Africa`,`Americas`,`Asia`,`Europe`,`Oceania`],R=[`UNIVERSITY`,`PLATFORM`,`GOVERNMENT`,`INTERNATIONAL_ORGANIZATION`,`ASSOCIATION`,`COMPANY`,`RESEARCH_INSTITUTE`,`OTHER`],z=e=>e===`zh`?[`pacific`,`atlantic`]:[`atlantic`,`pacific`];function B({params:e},t){return{show:m(P,e.show),of:e.of??``,kind:R.find(t=>t.toLowerCase()===e.kind)??``,region:L.find(t=>t.toLowerCase()===e.region?.toLowerCase())??``,borders:m(F,e.borders),centre:m(z(t),e.centre),view:m(I,e.view),sel:e.sel||void 0}}function V(e,t){let n={...e.region&&{region:{eq:e.region}},...t&&{id:{eq:`country/${t}`}}};return{...e.kind&&{kind:[e.kind]},...Object.keys(n).length>0&&{country:n},...e.of&&{memberships:{some:{alliance:{id:{eq:`alliance/${e.of}`}}}}}}}var H=e=>({kind:`COUNTRY_EXCHANGE`,...e.of&&{exchanges:{alliance:{id:{eq:`alliance/${e.of}`}}}}}),U=(e,t,n)=>`${e} ${e===1?t:n}`,W=e({en:{gap:` `,title:{institutions:`Where the institutions are`,exchanges:`Where exchanges lead`},lead:(e,t,n)=>`${U(e,`institution`,`institutions`)} named in the data, in ${t} of ${U(n,`country`,`countries`)}.`,leadOf:(e,t,n)=>`${U(e,`institution`,`institutions`)} of ${t} named in the data, in ${U(n,`country`,`countries`)}.`,leadExchanges:(e,t)=>`${U(e,`country`,`countries`)} give or take in exchanges, in ${U(t,`pair`,`pairs`)}. An arc leads from the country that provides to the one that takes up.`,most:(e,t)=>` Most of them: ${e}, ${t}.`,nowhere:e=>`${e} without a known country are not in the picture.`,controls:{show:`Show`,of:`Of`,kind:`Kind`,region:`Region`,borders:`Borders`,centre:`Centre`,view:`View`,settings:`Settings`,any:`any alliance`,all:`all`,everywhere:`all`},shown:{institutions:`institutions`,exchanges:`exchanges`},borders:{none:`none`,lines:`lines`},centres:{atlantic:`Atlantic`,pacific:`Pacific`},views:{picture:`Map`,table:`Table`,tiles:`Tiles`},country:`Country`,region:`Region`,institutions:`Institutions`,alliances:`Alliances`,gives:`Gives`,takes:`Takes`,from:`From`,to:`To`,exchanges:`Exchanges`,unit:`Institutions named`,unitExchanges:`Exchanges, given and taken`,allCountries:e=>`All ${e} countries`,allPairs:e=>`All ${e} pairs`,all:e=>`All ${e}`,none:`No exchange of it names a country on both sides.`,chosen:(e,t)=>`${U(e,`institution`,`institutions`)} named here; the country has ${U(t,`alliance`,`alliances`)}.`,chosenExchanges:(e,t)=>`Gives in ${e}, takes in ${t}, each counted once for every pair of countries.`,let:`All countries again`,institution:`Institution`,statement:{institutions:`Institutions by country, area by number`,exchanges:`Exchanges between countries, width by number`},allTimes:`all times`,asOf:e=>`as of ${e}`,bias:`What is named in the sources read, not all there are: countries whose catalogues and platforms were read lead.`,moved:`Marks are moved apart where they would cover each other.`,land:`Land: Natural Earth.`,borderNote:`Borders are those of Natural Earth: who holds what in fact. They take no position on the status of any area.`,counts:`One exchange counts for every pair of countries it names.`,rest:`On what the institutions rest.`,trust:{SEED:e=>`${e} on the article the dataset began with`,PRIMARY:e=>`${e} on a primary source`,SECONDARY:e=>`${e} on a secondary one`,UNVERIFIED:e=>`${e} on no source seen`},empty:`No institution meets these conditions.`,tilesNote:`One square for each country, equal in size, in its part of the world. The number is that of its institutions.`,keys:`Arrows go from mark to mark, most first; Enter chooses.`,flows:`The same as a matrix`,partial:(e,t)=>`The strongest ${e} of ${t} pairs.`},zh:{gap:``,title:{institutions:`机构分布在哪里`,exchanges:`交流通向哪里`},lead:(e,t,n)=>`数据中列名的机构 ${e} 个，分布于 ${n} 个国家和地区中的 ${t} 个。`,leadOf:(e,t,n)=>`${t} 的列名机构 ${e} 个，分布于 ${n} 个国家和地区。`,leadExchanges:(e,t)=>`${e} 个国家和地区在交流项目中提供或采用，共 ${t} 对。弧线由提供方指向采用方。`,most:(e,t)=>`${e}最多，有 ${t} 个。`,nowhere:e=>`另有 ${e} 个所在国家和地区不详，不在图中。`,controls:{show:`显示`,of:`联盟`,kind:`类型`,region:`地区`,borders:`边界`,centre:`中心`,view:`视图`,settings:`设置`,any:`任一联盟`,all:`全部`,everywhere:`全部`},shown:{institutions:`机构`,exchanges:`交流项目`},borders:{none:`不画`,lines:`画线`},centres:{atlantic:`大西洋`,pacific:`太平洋`},views:{picture:`地图`,table:`表格`,tiles:`方块`},country:`国家和地区`,region:`地区`,institutions:`机构`,alliances:`联盟`,gives:`提供`,takes:`采用`,from:`提供方`,to:`采用方`,exchanges:`交流项目`,unit:`列名机构`,unitExchanges:`提供与采用的交流项目`,allCountries:e=>`全部 ${e} 个国家和地区`,allPairs:e=>`全部 ${e} 对`,all:e=>`全部 ${e} 个`,none:`其交流项目中没有双方国家和地区都列明的。`,chosen:(e,t)=>`此处列名机构 ${e} 个；该国家或地区涉及 ${t} 个联盟。`,chosenExchanges:(e,t)=>`提供 ${e} 次，采用 ${t} 次，每对国家和地区各计一次。`,let:`恢复全部国家和地区`,institution:`机构`,statement:{institutions:`各国家和地区的机构，面积表示数量`,exchanges:`国家和地区之间的交流项目，粗细表示数量`},allTimes:`全部时间`,asOf:e=>`截至 ${e}`,bias:`仅为所读来源中列名者，并非全部：所读目录与平台所在的国家和地区因而居前。`,moved:`相互遮盖的标记已移开。`,land:`陆地：Natural Earth。`,borderNote:`边界取自 Natural Earth，按实际控制绘制，不代表对任何地区地位的立场。`,counts:`一个交流项目按其列明的每对国家和地区各计一次。`,rest:`各机构所依据的来源。`,trust:{SEED:e=>`本数据集最初依据的文章 ${e} 个`,PRIMARY:e=>`一手来源 ${e} 个`,SECONDARY:e=>`二手来源 ${e} 个`,UNVERIFIED:e=>`未见来源 ${e} 个`},empty:`没有符合这些条件的机构。`,tilesNote:`每个国家或地区一个方块，大小相同，按所在地区排列。数字为其机构数。`,keys:`方向键由多到少逐个移动，回车选择。`,flows:`以矩阵显示`,partial:(e,t)=>`${t} 对中最强的 ${e} 对。`}}),G=r(),K=14;function q({state:e,controls:t}){let{language:r}=s(),i={lang:r,of:H(e)},a=l(M,i);return(0,G.jsx)(n,{answer:a,rows:14,children:n=>(0,G.jsx)(J,{state:e,controls:t,data:n,variables:i})})}function J({state:e,controls:n,data:r,variables:a}){let{language:c,text:l,at:u,root:f,with:m}=s(),h=W[c],g=(0,k.useRef)(null),{network:_,dataset:v}=r,{parties:w,pairs:O}=(0,k.useMemo)(()=>Y(r),[r]),A=w.flatMap(({country:{code:e,name:t,region:n,location:r},gives:i,takes:a})=>r?[{id:e,name:t,value:i+a,...r,colour:C(n??``),label:`${t}: ${i+a} (${h.gives} ${i}, ${h.takes} ${a})`}]:[]),j=[{key:`country`,head:h.country,value:e=>e.country.name,cell:e=>(0,G.jsx)(o,{thing:e.country})},{key:`region`,head:h.region,value:e=>l.regions[e.country.region??``]??null,hideNarrow:!0},{key:`gives`,head:h.gives,value:e=>e.gives,number:!0},{key:`takes`,head:h.takes,value:e=>e.takes,number:!0}],N=h.leadExchanges(_.nodeCount,_.tieCount),P=`${[h.statement.exchanges,e.of].filter(Boolean).join(`; `)}; ${u?h.asOf(l.date(u)):h.allTimes}.`,F=[h.counts,O.length<_.ties.totalCount&&h.partial(O.length,_.ties.totalCount),e.view===`picture`&&(e.borders===`lines`?h.borderNote:h.land),`${_.statement}; ${v.license}`].filter(Boolean).join(h.gap);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`p`,{className:`soft`,children:N}),n,w.length===0?(0,G.jsxs)(i,{title:l.states.nothing,children:[h.none,` `,(0,G.jsx)(p,{params:{of:void 0},children:l.actions.clear})]}):(0,G.jsx)(d,{wide:!0,side:(0,G.jsx)(X,{state:e,parties:w,pairs:O}),children:(0,G.jsx)(S,{title:(0,G.jsx)(`span`,{className:`hidden`,children:h.views[e.view]}),caption:(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`b`,{children:P}),` `,F]}),actions:(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(b,{className:`plain`,view:{title:h.title.exchanges,statement:_.statement,dataset:v.citation,version:v.version}}),(0,G.jsx)(E,{name:`map-exchanges`,version:v.version,title:h.title.exchanges,caption:`${P} ${F}`,picture:e.view===`picture`?g:void 0,table:()=>T(j,w),links:e.of?[]:[{label:`GraphML`,href:`${f}networks/country-exchange.graphml${u?`?asOf=${u}`:``}`}]}),(0,G.jsx)(p,{params:{view:e.view===`table`?void 0:`table`},children:e.view===`table`?l.actions.picture:l.actions.table}),(0,G.jsx)(t,{to:`/flows`,children:h.flows}),(0,G.jsx)(`span`,{className:`push`,children:(0,G.jsx)(x,{className:`plain`,document:M,variables:a})})]}),children:e.view===`table`?(0,G.jsx)(`div`,{className:`framed`,children:(0,G.jsx)(D,{caption:h.title.exchanges,columns:j,rows:w,keyOf:e=>e.country.code,sort:`gives`})}):(0,G.jsxs)(`div`,{ref:g,children:[(0,G.jsx)(`p`,{className:`hidden`,children:h.keys}),(0,G.jsx)(y,{finding:N,marks:A,arcs:O.map(e=>({from:e.from.code,to:e.to.code,value:e.count})),borders:e.borders,centre:e.centre,chosen:e.sel,unit:h.unitExchanges,hrefOf:t=>m({sel:t.id===e.sel?void 0:t.id})})]})})})]})}function Y({network:e}){let t=e.nodes.nodes.flatMap(({entity:e,inStrength:t,outStrength:n})=>e.__typename===`Country`?[{country:e,gives:n??0,takes:t??0}]:[]),n=new Map(t.map(e=>[e.country.id,e.country]));return{parties:t,pairs:e.ties.nodes.flatMap(({source:e,target:t,count:r})=>{let i=n.get(e.id),a=n.get(t.id);return i&&a?[{from:i,to:a,count:r}]:[]}).sort((e,t)=>t.count-e.count)}}function X({state:e,parties:n,pairs:r}){let{language:i}=s(),a=W[i],c=n.find(t=>t.country.code===e.sel),l=c?r.filter(e=>e.from===c.country||e.to===c.country):r.slice(0,K);return(0,G.jsxs)(`section`,{className:c&&`chosen`,"aria-live":`polite`,children:[c&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`h2`,{children:(0,G.jsx)(o,{thing:c.country})}),(0,G.jsx)(`p`,{className:`small soft`,children:a.chosenExchanges(c.gives,c.takes)})]}),(0,G.jsxs)(`table`,{className:`dense`,children:[(0,G.jsx)(`caption`,{className:`hidden`,children:a.title.exchanges}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`th`,{scope:`col`,children:a.from}),(0,G.jsx)(`th`,{scope:`col`,children:a.to}),(0,G.jsxs)(`th`,{scope:`col`,className:`r`,"aria-sort":`descending`,children:[a.exchanges,` `,(0,G.jsx)(`span`,{"aria-hidden":`true`,children:`↓`})]})]})}),(0,G.jsx)(`tbody`,{children:l.map(e=>(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`td`,{children:e.from.name}),(0,G.jsx)(`td`,{children:e.to.name}),(0,G.jsx)(`td`,{className:`r`,children:(0,G.jsx)(t,{to:`/flows`,params:{cell:`${e.from.code}-${e.to.code}`},children:e.count})})]},e.from.code+e.to.code))})]}),c?(0,G.jsx)(`p`,{className:`small more`,children:(0,G.jsx)(p,{params:{sel:void 0},children:a.let})}):r.length>K&&(0,G.jsx)(`p`,{className:`small more`,children:(0,G.jsx)(t,{to:`/flows`,params:{view:`table`},children:a.allPairs(r.length)})})]})}function Z({places:e,chosen:t}){let{text:n}=s(),r=Math.max(1,...e.map(e=>e.count)),i=new Map,a=e=>`${e.country.region??``}\n${e.country.subregion??``}`;for(let t of e)i.set(a(t),[...i.get(a(t))??[],t]);let o=[...i].sort(([e],[t])=>w.indexOf(e.split(`
`)[0])-w.indexOf(t.split(`
`)[0])||(e<t?-1:1));return(0,G.jsx)(`div`,{className:`tiles`,children:o.map(([e,i])=>{let[a=``,o]=e.split(`
`);return(0,G.jsxs)(`section`,{children:[(0,G.jsxs)(`h3`,{children:[(0,G.jsx)(`i`,{className:`dot r-${a.toLowerCase()}`}),o||n.regions[a]]}),(0,G.jsx)(`ul`,{children:i.map(({count:e,country:n})=>(0,G.jsx)(`li`,{children:(0,G.jsxs)(p,{className:`tile amount-${O(e,r)}`,params:{sel:n.code===t?void 0:n.code},current:n.code===t,children:[(0,G.jsxs)(`span`,{className:`hidden`,children:[n.name,`: `]}),(0,G.jsx)(`span`,{"aria-hidden":`true`,children:n.code}),` `,(0,G.jsx)(`b`,{children:e})]})},n.code))})]},e)})})}var Q=14;function ee({state:e,controls:t}){let{language:r}=s(),i={lang:r,where:V(e)},a=l(A,i);return(0,G.jsx)(n,{answer:a,rows:14,children:n=>(0,G.jsx)(te,{state:e,controls:t,data:n,variables:i})})}function te({state:e,controls:t,data:n,variables:r}){let{language:a,text:o,at:c,with:u}=s(),f=W[a],m=(0,k.useRef)(null),h=(0,k.useMemo)(()=>n.institutions.groups.flatMap(({count:e,node:t})=>t?.__typename===`Country`?[{count:e,country:t}]:[]),[n]),g=(0,k.useMemo)(()=>h.flatMap(({count:e,country:{code:t,name:n,region:r,location:i}})=>i?[{id:t,name:n,value:e,...i,colour:C(r??``),label:`${n}: ${o.counted.institution(e)}`}]:[]),[h,o]),_=ne(f,o.regions),v=n.institutions.totalCount,O=h[0],M=v-h.reduce((e,t)=>e+t.count,0),N=l(j,{lang:a}).data?.alliances.nodes.find(t=>t.id===`alliance/${e.of}`)?.name,P=`${N?f.leadOf(v,N,h.length):f.lead(v,h.length,n.countries.totalCount)}${O?f.most(O.country.name,O.count):``}`,F=[N??e.of,e.kind&&o.words[e.kind],e.region&&o.regions[e.region]].filter(Boolean),I=`${[f.statement.institutions,...F].join(`; `)}; ${c?f.asOf(o.date(c)):f.allTimes}.`,L=[f.bias,M>0&&f.nowhere(M),e.view===`picture`&&f.moved,e.view===`picture`&&(e.borders===`lines`?f.borderNote:f.land),e.view===`tiles`&&f.tilesNote,`${n.dataset.name} ${n.dataset.version}, ${n.dataset.license}`].filter(Boolean).join(f.gap),R=new Map(n.institutions.byRegion.map(e=>[e.key,e.count]));return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`p`,{className:`soft`,children:P}),t,h.length===0?(0,G.jsxs)(i,{title:o.states.nothing,children:[f.empty,` `,(0,G.jsx)(p,{params:{of:void 0,kind:void 0,region:void 0,sel:void 0},children:o.actions.clear})]}):(0,G.jsx)(d,{wide:!0,side:(0,G.jsx)(re,{state:e,places:h,trust:n.institutions.trust}),children:(0,G.jsxs)(S,{title:(0,G.jsx)(`span`,{className:`hidden`,children:f.views[e.view]}),caption:(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`b`,{children:I}),` `,L]}),actions:(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(b,{className:`plain`,view:{title:f.title.institutions,statement:I,dataset:n.dataset.citation,version:n.dataset.version}}),(0,G.jsx)(E,{name:`map`,version:n.dataset.version,title:f.title.institutions,caption:`${I} ${L}`,picture:e.view===`picture`?m:void 0,table:()=>T(_,h)}),(0,G.jsx)(p,{params:{view:e.view===`table`?void 0:`table`},children:e.view===`table`?o.actions.picture:o.actions.table}),(0,G.jsx)(`span`,{className:`push`,children:(0,G.jsx)(x,{className:`plain`,document:A,variables:r})})]}),children:[e.view===`picture`&&(0,G.jsxs)(`div`,{ref:m,children:[(0,G.jsx)(`p`,{className:`hidden`,children:f.keys}),(0,G.jsx)(y,{finding:P,marks:g,borders:e.borders,centre:e.centre,chosen:e.sel,unit:f.unit,hrefOf:t=>u({sel:t.id===e.sel?void 0:t.id})})]}),e.view===`table`&&(0,G.jsx)(`div`,{className:`framed`,children:(0,G.jsx)(D,{caption:f.title.institutions,columns:_,rows:h,keyOf:e=>e.country.code,sort:`institutions`})}),e.view===`tiles`&&(0,G.jsx)(Z,{places:h,chosen:e.sel}),e.view!==`table`&&(0,G.jsx)(`p`,{className:`legend`,children:w.filter(e=>R.has(e)).map(e=>(0,G.jsxs)(`span`,{children:[(0,G.jsx)(`i`,{className:`dot r-${e.toLowerCase()}`}),o.regions[e],` `,(0,G.jsx)(`span`,{className:`soft`,children:R.get(e)})]},e))})]})})]})}function ne(e,t){return[{key:`country`,head:e.country,value:e=>e.country.name,cell:e=>(0,G.jsx)(o,{thing:e.country})},{key:`region`,head:e.region,value:e=>t[e.country.region??``]??null,hideNarrow:!0},{key:`institutions`,head:e.institutions,value:e=>e.count,number:!0},{key:`alliances`,head:e.alliances,value:e=>e.country.alliances.totalCount,number:!0}]}function re({state:e,places:n,trust:r}){let{language:i,text:a}=s(),o=W[i],c=n.find(t=>t.country.code===e.sel);return(0,G.jsxs)(G.Fragment,{children:[c?(0,G.jsx)(ie,{state:e,place:c}):(0,G.jsxs)(`section`,{children:[(0,G.jsxs)(`table`,{className:`dense`,children:[(0,G.jsx)(`caption`,{className:`hidden`,children:o.title.institutions}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`th`,{scope:`col`,children:o.country}),(0,G.jsxs)(`th`,{scope:`col`,className:`r`,"aria-sort":`descending`,children:[o.institutions,` `,(0,G.jsx)(`span`,{"aria-hidden":`true`,children:`↓`})]}),(0,G.jsx)(`th`,{scope:`col`,className:`r`,children:o.alliances})]})}),(0,G.jsx)(`tbody`,{children:n.slice(0,Q).map(e=>(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`td`,{children:(0,G.jsx)(p,{params:{sel:e.country.code},children:e.country.name})}),(0,G.jsx)(`td`,{className:`r`,children:e.count}),(0,G.jsx)(`td`,{className:`r`,children:e.country.alliances.totalCount})]},e.country.code))})]}),n.length>Q&&e.view!==`table`&&(0,G.jsx)(`p`,{className:`small more`,children:(0,G.jsx)(p,{params:{view:`table`},children:o.allCountries(n.length)})})]}),(0,G.jsx)(`div`,{className:`limits`,children:(0,G.jsxs)(`p`,{children:[(0,G.jsx)(`b`,{children:o.rest}),` `,r.map(e=>o.trust[e.key]?.(e.count)).filter(Boolean).join(i===`zh`?`，`:`, `),i===`zh`?`。`:`. `,(0,G.jsx)(t,{to:`/about`,children:a.limits.about})]})})]})}function ie({state:e,place:{count:r,country:i}}){let{language:c}=s(),d=W[c],f=l(N,{lang:c,where:V(e,i.code)});return(0,G.jsxs)(`section`,{className:`chosen`,"aria-live":`polite`,children:[(0,G.jsx)(`h2`,{children:(0,G.jsx)(o,{thing:i})}),(0,G.jsx)(`p`,{className:`small soft`,children:d.chosen(r,i.alliances.totalCount)}),(0,G.jsx)(n,{answer:f,rows:Math.min(8,r),children:n=>(0,G.jsxs)(a,{answers:[n],bare:!0,children:[(0,G.jsxs)(`table`,{className:`dense`,children:[(0,G.jsx)(`caption`,{className:`hidden`,children:i.name}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`th`,{scope:`col`,children:d.institution}),(0,G.jsx)(`th`,{scope:`col`,className:`r`,children:d.alliances})]})}),(0,G.jsx)(`tbody`,{children:n.institutions.nodes.map(e=>(0,G.jsxs)(`tr`,{children:[(0,G.jsxs)(`td`,{children:[(0,G.jsx)(o,{thing:e}),(0,G.jsx)(u,{sources:e.sources}),e.city&&(0,G.jsxs)(`span`,{className:`soft`,children:[` `,e.city]})]}),(0,G.jsx)(`td`,{className:`r`,children:e.memberships.totalCount})]},e.id))})]}),n.institutions.totalCount>n.institutions.nodes.length&&(0,G.jsx)(`p`,{className:`small`,children:(0,G.jsx)(t,{to:`/browse/institutions`,params:{country:i.code,alliance:e.of||void 0,kind:e.kind.toLowerCase()||void 0},children:d.all(n.institutions.totalCount)})})]})}),(0,G.jsx)(`p`,{className:`small more`,children:(0,G.jsx)(p,{params:{sel:void 0},children:d.let})})]})}function ae(){let{address:e,language:t}=s(),n=B(e,t);return(0,k.useEffect)(()=>{n.view===`picture`&&v().catch(()=>{})},[]),(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(c,{name:W[t].title[n.show]}),n.show===`institutions`?(0,G.jsx)(ee,{state:n,controls:(0,G.jsx)($,{state:n})}):(0,G.jsx)(q,{state:n,controls:(0,G.jsx)($,{state:n})})]})}function $({state:e}){let{language:t,text:n}=s(),r=W[t],{data:i}=l(j,{lang:t}),a=(i?.alliances.nodes??[]).map(e=>[e.id.slice(9),e.acronym?`${e.acronym}: ${e.name}`:e.name]),o=e.show===`institutions`;return(0,G.jsxs)(_,{settings:r.controls.settings,views:(0,G.jsx)(h,{label:r.controls.view,views:o?I:I.slice(0,2),value:e.view,words:r.views}),children:[(0,G.jsx)(g,{label:r.controls.show,name:`show`,value:e.show,options:P.map(e=>[e,r.shown[e]]),also:{sel:void 0,view:void 0,sort:void 0,after:void 0}}),(0,G.jsx)(g,{label:r.controls.of,name:`of`,value:e.of,options:[[``,r.controls.any],...e.of&&!a.some(([t])=>t===e.of)?[[e.of,e.of]]:[],...a],also:{sel:void 0,after:void 0}}),o&&(0,G.jsx)(g,{label:r.controls.kind,name:`kind`,value:e.kind.toLowerCase(),options:[[``,r.controls.all],...R.map(e=>[e.toLowerCase(),n.words[e]??e])],also:{after:void 0}}),o&&(0,G.jsx)(g,{label:r.controls.region,name:`region`,value:e.region.toLowerCase(),options:[[``,r.controls.everywhere],...L.map(e=>[e.toLowerCase(),n.regions[e]??e])],also:{sel:void 0,after:void 0}}),e.view===`picture`&&(0,G.jsx)(g,{label:r.controls.borders,name:`borders`,value:e.borders,options:F.map(e=>[e,r.borders[e]])}),e.view===`picture`&&(0,G.jsx)(g,{label:r.controls.centre,name:`centre`,value:e.centre,options:z(t).map(e=>[e,r.centres[e]])})]})}export{ae as default};