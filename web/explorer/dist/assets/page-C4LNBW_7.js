import{A as e,H as t,I as n,M as r,P as i,Q as a,R as o,W as s,et as c,f as l,h as u,l as d,w as f,z as p}from"./parts-DOIHXH6L.js";import{a as m,i as h,n as g,t as _}from"./controls-02sW6kyu.js";import{r as v,t as y}from"./world-map-lXEuzqip.js";import{n as b,t as x}from"./actions-B8sWPgI-.js";import{t as S}from"./frame-DPIhIGxK.js";import{n as C,t as w}from"./regions-K3HpCc83.js";import{n as T,r as E,t as D}from"./sorted-table-59uUHp-M.js";import{t as O}from"./amount-steps-BW8oIrDL.js";var k=c(),A={name:`MapInstitutions`,text:`query MapInstitutions($lang: String = "en", $where: InstitutionFilter) {
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
}`},P=[`institutions`,`exchanges`],F=[`none`,`lines`],I=[`picture`,`table`,`tiles`],L=[`Africa`,`Americas`,`Asia`,`Europe`,`Oceania`],R=[`UNIVERSITY`,`PLATFORM`,`GOVERNMENT`,`INTERNATIONAL_ORGANIZATION`,`ASSOCIATION`,`COMPANY`,`RESEARCH_INSTITUTE`,`OTHER`],z=e=>e===`zh`?[`pacific`,`atlantic`]:[`atlantic`,`pacific`];function B({params:e},t){return{show:m(P,e.show),of:e.of??``,kind:R.find(t=>t.toLowerCase()===e.kind)??``,region:L.find(t=>t.toLowerCase()===e.region?.toLowerCase())??``,borders:m(F,e.borders),centre:m(z(t),e.centre),view:m(I,e.view),sel:e.sel||void 0}}function V(e,t){let n={...e.region&&{region:{eq:e.region}},...t&&{id:{eq:`country/${t}`}}};return{...e.kind&&{kind:[e.kind]},...Object.keys(n).length>0&&{country:n},...e.of&&{memberships:{some:{alliance:{id:{eq:`alliance/${e.of}`}}}}}}}var H=e=>({kind:`COUNTRY_EXCHANGE`,...e.of&&{exchanges:{alliance:{id:{eq:`alliance/${e.of}`}}}}}),U=(e,t,n)=>`${e} ${e===1?t:n}`,W=a({en:{gap:` `,title:{institutions:`Where the institutions are`,exchanges:`Where exchanges lead`},lead:(e,t,n)=>`${U(e,`institution`,`institutions`)} named in the data, in ${t} of ${U(n,`country`,`countries`)}.`,leadOf:(e,t,n)=>`${U(e,`institution`,`institutions`)} of ${t} named in the data, in ${U(n,`country`,`countries`)}.`,leadExchanges:(e,t)=>`${U(e,`country`,`countries`)} give or take in exchanges, in ${U(t,`pair`,`pairs`)}. An arc leads from the country that provides to the one that takes up.`,most:(e,t)=>` Most of them: ${e}, ${t}.`,nowhere:e=>`${e} without a known country are not in the picture.`,controls:{show:`Show`,of:`Of`,kind:`Kind`,region:`Region`,borders:`Borders`,centre:`Centre`,view:`View`,settings:`Settings`,any:`any alliance`,all:`all`,everywhere:`all`},shown:{institutions:`institutions`,exchanges:`exchanges`},borders:{none:`none`,lines:`lines`},centres:{atlantic:`Atlantic`,pacific:`Pacific`},views:{picture:`Map`,table:`Table`,tiles:`Tiles`},country:`Country`,region:`Region`,institutions:`Institutions`,alliances:`Alliances`,gives:`Gives`,takes:`Takes`,from:`From`,to:`To`,exchanges:`Exchanges`,unit:`Institutions named`,unitExchanges:`Exchanges, given and taken`,allCountries:e=>`All ${e} countries`,allPairs:e=>`All ${e} pairs`,all:e=>`All ${e}`,none:`No exchange of it names a country on both sides.`,chosen:(e,t)=>`${U(e,`institution`,`institutions`)} named here; the country has ${U(t,`alliance`,`alliances`)}.`,chosenExchanges:(e,t)=>`Gives in ${e}, takes in ${t}, each counted once for every pair of countries.`,let:`All countries again`,institution:`Institution`,statement:{institutions:`Institutions by country, area by number`,exchanges:`Exchanges between countries, width by number`},allTimes:`all times`,asOf:e=>`as of ${e}`,bias:`What is named in the sources read, not all there are: countries whose catalogues and platforms were read lead.`,moved:`Marks are moved apart where they would cover each other.`,land:`Land: Natural Earth.`,borderNote:`Borders are those of Natural Earth: who holds what in fact. They take no position on the status of any area.`,counts:`One exchange counts for every pair of countries it names.`,rest:`On what the institutions rest.`,trust:{SEED:e=>`${e} on the article the dataset began with`,PRIMARY:e=>`${e} on a primary source`,SECONDARY:e=>`${e} on a secondary one`,UNVERIFIED:e=>`${e} on no source seen`},empty:`No institution meets these conditions.`,tilesNote:`One square for each country, equal in size, in its part of the world. The number is that of its institutions.`,keys:`Arrows go from mark to mark, most first; Enter chooses.`,flows:`The same as a matrix`,partial:(e,t)=>`The strongest ${e} of ${t} pairs.`},zh:{gap:``,title:{institutions:`机构分布在哪里`,exchanges:`交流通向哪里`},lead:(e,t,n)=>`数据中列名的机构 ${e} 个，分布于 ${n} 个国家和地区中的 ${t} 个。`,leadOf:(e,t,n)=>`${t} 的列名机构 ${e} 个，分布于 ${n} 个国家和地区。`,leadExchanges:(e,t)=>`${e} 个国家和地区在交流项目中提供或采用，共 ${t} 对。弧线由提供方指向采用方。`,most:(e,t)=>`${e}最多，有 ${t} 个。`,nowhere:e=>`另有 ${e} 个所在国家和地区不详，不在图中。`,controls:{show:`显示`,of:`联盟`,kind:`类型`,region:`地区`,borders:`边界`,centre:`中心`,view:`视图`,settings:`设置`,any:`任一联盟`,all:`全部`,everywhere:`全部`},shown:{institutions:`机构`,exchanges:`交流项目`},borders:{none:`不画`,lines:`画线`},centres:{atlantic:`大西洋`,pacific:`太平洋`},views:{picture:`地图`,table:`表格`,tiles:`方块`},country:`国家和地区`,region:`地区`,institutions:`机构`,alliances:`联盟`,gives:`提供`,takes:`采用`,from:`提供方`,to:`采用方`,exchanges:`交流项目`,unit:`列名机构`,unitExchanges:`提供与采用的交流项目`,allCountries:e=>`全部 ${e} 个国家和地区`,allPairs:e=>`全部 ${e} 对`,all:e=>`全部 ${e} 个`,none:`其交流项目中没有双方国家和地区都列明的。`,chosen:(e,t)=>`此处列名机构 ${e} 个；该国家或地区涉及 ${t} 个联盟。`,chosenExchanges:(e,t)=>`提供 ${e} 次，采用 ${t} 次，每对国家和地区各计一次。`,let:`恢复全部国家和地区`,institution:`机构`,statement:{institutions:`各国家和地区的机构，面积表示数量`,exchanges:`国家和地区之间的交流项目，粗细表示数量`},allTimes:`全部时间`,asOf:e=>`截至 ${e}`,bias:`仅为所读来源中列名者，并非全部：所读目录与平台所在的国家和地区因而居前。`,moved:`相互遮盖的标记已移开。`,land:`陆地：Natural Earth。`,borderNote:`边界取自 Natural Earth，按实际控制绘制，不代表对任何地区地位的立场。`,counts:`一个交流项目按其列明的每对国家和地区各计一次。`,rest:`各机构所依据的来源。`,trust:{SEED:e=>`本数据集最初依据的文章 ${e} 个`,PRIMARY:e=>`一手来源 ${e} 个`,SECONDARY:e=>`二手来源 ${e} 个`,UNVERIFIED:e=>`未见来源 ${e} 个`},empty:`没有符合这些条件的机构。`,tilesNote:`每个国家或地区一个方块，大小相同，按所在地区排列。数字为其机构数。`,keys:`方向键由多到少逐个移动，回车选择。`,flows:`以矩阵显示`,partial:(e,t)=>`${t} 对中最强的 ${e} 对。`}}),G=s(),K=14;function q({state:e,controls:n}){let{language:r}=t(),a={lang:r,of:H(e)},o=u(M,a);return(0,G.jsx)(i,{answer:o,rows:14,children:t=>(0,G.jsx)(J,{state:e,controls:n,data:t,variables:a})})}function J({state:e,controls:r,data:i,variables:a}){let{language:s,text:c,at:l,root:u,with:m}=t(),h=W[s],g=(0,k.useRef)(null),{network:_,dataset:v}=i,{parties:w,pairs:O}=(0,k.useMemo)(()=>Y(i),[i]),A=w.flatMap(({country:{code:e,name:t,region:n,location:r},gives:i,takes:a})=>r?[{id:e,name:t,value:i+a,...r,colour:C(n??``),label:`${t}: ${i+a} (${h.gives} ${i}, ${h.takes} ${a})`}]:[]),j=[{key:`country`,head:h.country,value:e=>e.country.name,cell:e=>(0,G.jsx)(f,{thing:e.country})},{key:`region`,head:h.region,value:e=>c.regions[e.country.region??``]??null,hideNarrow:!0},{key:`gives`,head:h.gives,value:e=>e.gives,number:!0},{key:`takes`,head:h.takes,value:e=>e.takes,number:!0}],N=h.leadExchanges(_.nodeCount,_.tieCount),P=`${[h.statement.exchanges,e.of].filter(Boolean).join(`; `)}; ${l?h.asOf(c.date(l)):h.allTimes}.`,F=[h.counts,O.length<_.ties.totalCount&&h.partial(O.length,_.ties.totalCount),e.view===`picture`&&(e.borders===`lines`?h.borderNote:h.land),`${_.statement}; ${v.license}`].filter(Boolean).join(h.gap);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`p`,{className:`soft`,children:N}),r,w.length===0?(0,G.jsxs)(n,{title:c.states.nothing,children:[h.none,` `,(0,G.jsx)(o,{params:{of:void 0},children:c.actions.clear})]}):(0,G.jsx)(d,{wide:!0,side:(0,G.jsx)(X,{state:e,parties:w,pairs:O}),children:(0,G.jsx)(S,{title:(0,G.jsx)(`span`,{className:`hidden`,children:h.views[e.view]}),caption:(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`b`,{children:P}),` `,F]}),actions:(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(b,{className:`plain`,view:{title:h.title.exchanges,statement:_.statement,dataset:v.citation,version:v.version}}),(0,G.jsx)(E,{name:`map-exchanges`,version:v.version,title:h.title.exchanges,caption:`${P} ${F}`,picture:e.view===`picture`?g:void 0,table:()=>T(j,w),links:e.of?[]:[{label:`GraphML`,href:`${u}networks/country-exchange.graphml${l?`?asOf=${l}`:``}`}]}),(0,G.jsx)(o,{params:{view:e.view===`table`?void 0:`table`},children:e.view===`table`?c.actions.picture:c.actions.table}),(0,G.jsx)(p,{to:`/flows`,children:h.flows}),(0,G.jsx)(`span`,{className:`push`,children:(0,G.jsx)(x,{className:`plain`,document:M,variables:a})})]}),children:e.view===`table`?(0,G.jsx)(`div`,{className:`framed`,children:(0,G.jsx)(D,{caption:h.title.exchanges,columns:j,rows:w,keyOf:e=>e.country.code,sort:`gives`})}):(0,G.jsxs)(`div`,{ref:g,children:[(0,G.jsx)(`p`,{className:`hidden`,children:h.keys}),(0,G.jsx)(y,{finding:N,marks:A,arcs:O.map(e=>({from:e.from.code,to:e.to.code,value:e.count})),borders:e.borders,centre:e.centre,chosen:e.sel,unit:h.unitExchanges,hrefOf:t=>m({sel:t.id===e.sel?void 0:t.id})})]})})})]})}function Y({network:e}){let t=e.nodes.nodes.flatMap(({entity:e,inStrength:t,outStrength:n})=>e.__typename===`Country`?[{country:e,gives:n??0,takes:t??0}]:[]),n=new Map(t.map(e=>[e.country.id,e.country]));return{parties:t,pairs:e.ties.nodes.flatMap(({source:e,target:t,count:r})=>{let i=n.get(e.id),a=n.get(t.id);return i&&a?[{from:i,to:a,count:r}]:[]}).sort((e,t)=>t.count-e.count)}}function X({state:e,parties:n,pairs:r}){let{language:i}=t(),a=W[i],s=n.find(t=>t.country.code===e.sel),c=s?r.filter(e=>e.from===s.country||e.to===s.country):r.slice(0,K);return(0,G.jsxs)(`section`,{className:s&&`chosen`,"aria-live":`polite`,children:[s&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`h2`,{children:(0,G.jsx)(f,{thing:s.country})}),(0,G.jsx)(`p`,{className:`small soft`,children:a.chosenExchanges(s.gives,s.takes)})]}),(0,G.jsxs)(`table`,{className:`dense`,children:[(0,G.jsx)(`caption`,{className:`hidden`,children:a.title.exchanges}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`th`,{scope:`col`,children:a.from}),(0,G.jsx)(`th`,{scope:`col`,children:a.to}),(0,G.jsxs)(`th`,{scope:`col`,className:`r`,"aria-sort":`descending`,children:[a.exchanges,` `,(0,G.jsx)(`span`,{"aria-hidden":`true`,children:`↓`})]})]})}),(0,G.jsx)(`tbody`,{children:c.map(e=>(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`td`,{children:e.from.name}),(0,G.jsx)(`td`,{children:e.to.name}),(0,G.jsx)(`td`,{className:`r`,children:(0,G.jsx)(p,{to:`/flows`,params:{cell:`${e.from.code}-${e.to.code}`},children:e.count})})]},e.from.code+e.to.code))})]}),s?(0,G.jsx)(`p`,{className:`small more`,children:(0,G.jsx)(o,{params:{sel:void 0},children:a.let})}):r.length>K&&(0,G.jsx)(`p`,{className:`small more`,children:(0,G.jsx)(p,{to:`/flows`,params:{view:`table`},children:a.allPairs(r.length)})})]})}function Z({places:e,chosen:n}){let{text:r}=t(),i=Math.max(1,...e.map(e=>e.count)),a=new Map,s=e=>`${e.country.region??``}\n${e.country.subregion??``}`;for(let t of e)a.set(s(t),[...a.get(s(t))??[],t]);let c=[...a].sort(([e],[t])=>w.indexOf(e.split(`
`)[0])-w.indexOf(t.split(`
`)[0])||(e<t?-1:1));return(0,G.jsx)(`div`,{className:`tiles`,children:c.map(([e,t])=>{let[a=``,s]=e.split(`
`);return(0,G.jsxs)(`section`,{children:[(0,G.jsxs)(`h3`,{children:[(0,G.jsx)(`i`,{className:`dot r-${a.toLowerCase()}`}),s||r.regions[a]]}),(0,G.jsx)(`ul`,{children:t.map(({count:e,country:t})=>(0,G.jsx)(`li`,{children:(0,G.jsxs)(o,{className:`tile amount-${O(e,i)}`,params:{sel:t.code===n?void 0:t.code},current:t.code===n,children:[(0,G.jsxs)(`span`,{className:`hidden`,children:[t.name,`: `]}),(0,G.jsx)(`span`,{"aria-hidden":`true`,children:t.code}),` `,(0,G.jsx)(`b`,{children:e})]})},t.code))})]},e)})})}var Q=14;function ee({state:e,controls:n}){let{language:r}=t(),a={lang:r,where:V(e)},o=u(A,a);return(0,G.jsx)(i,{answer:o,rows:14,children:t=>(0,G.jsx)(te,{state:e,controls:n,data:t,variables:a})})}function te({state:e,controls:r,data:i,variables:a}){let{language:s,text:c,at:l,with:f}=t(),p=W[s],m=(0,k.useRef)(null),h=(0,k.useMemo)(()=>i.institutions.groups.flatMap(({count:e,node:t})=>t?.__typename===`Country`?[{count:e,country:t}]:[]),[i]),g=(0,k.useMemo)(()=>h.flatMap(({count:e,country:{code:t,name:n,region:r,location:i}})=>i?[{id:t,name:n,value:e,...i,colour:C(r??``),label:`${n}: ${c.counted.institution(e)}`}]:[]),[h,c]),_=ne(p,c.regions),v=i.institutions.totalCount,O=h[0],M=v-h.reduce((e,t)=>e+t.count,0),N=u(j,{lang:s}).data?.alliances.nodes.find(t=>t.id===`alliance/${e.of}`)?.name,P=`${N?p.leadOf(v,N,h.length):p.lead(v,h.length,i.countries.totalCount)}${O?p.most(O.country.name,O.count):``}`,F=[N??e.of,e.kind&&c.words[e.kind],e.region&&c.regions[e.region]].filter(Boolean),I=`${[p.statement.institutions,...F].join(`; `)}; ${l?p.asOf(c.date(l)):p.allTimes}.`,L=[p.bias,M>0&&p.nowhere(M),e.view===`picture`&&p.moved,e.view===`picture`&&(e.borders===`lines`?p.borderNote:p.land),e.view===`tiles`&&p.tilesNote,`${i.dataset.name} ${i.dataset.version}, ${i.dataset.license}`].filter(Boolean).join(p.gap),R=new Map(i.institutions.byRegion.map(e=>[e.key,e.count]));return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`p`,{className:`soft`,children:P}),r,h.length===0?(0,G.jsxs)(n,{title:c.states.nothing,children:[p.empty,` `,(0,G.jsx)(o,{params:{of:void 0,kind:void 0,region:void 0,sel:void 0},children:c.actions.clear})]}):(0,G.jsx)(d,{wide:!0,side:(0,G.jsx)(re,{state:e,places:h,trust:i.institutions.trust}),children:(0,G.jsxs)(S,{title:(0,G.jsx)(`span`,{className:`hidden`,children:p.views[e.view]}),caption:(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`b`,{children:I}),` `,L]}),actions:(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(b,{className:`plain`,view:{title:p.title.institutions,statement:I,dataset:i.dataset.citation,version:i.dataset.version}}),(0,G.jsx)(E,{name:`map`,version:i.dataset.version,title:p.title.institutions,caption:`${I} ${L}`,picture:e.view===`picture`?m:void 0,table:()=>T(_,h)}),(0,G.jsx)(o,{params:{view:e.view===`table`?void 0:`table`},children:e.view===`table`?c.actions.picture:c.actions.table}),(0,G.jsx)(`span`,{className:`push`,children:(0,G.jsx)(x,{className:`plain`,document:A,variables:a})})]}),children:[e.view===`picture`&&(0,G.jsxs)(`div`,{ref:m,children:[(0,G.jsx)(`p`,{className:`hidden`,children:p.keys}),(0,G.jsx)(y,{finding:P,marks:g,borders:e.borders,centre:e.centre,chosen:e.sel,unit:p.unit,hrefOf:t=>f({sel:t.id===e.sel?void 0:t.id})})]}),e.view===`table`&&(0,G.jsx)(`div`,{className:`framed`,children:(0,G.jsx)(D,{caption:p.title.institutions,columns:_,rows:h,keyOf:e=>e.country.code,sort:`institutions`})}),e.view===`tiles`&&(0,G.jsx)(Z,{places:h,chosen:e.sel}),e.view!==`table`&&(0,G.jsx)(`p`,{className:`legend`,children:w.filter(e=>R.has(e)).map(e=>(0,G.jsxs)(`span`,{children:[(0,G.jsx)(`i`,{className:`dot r-${e.toLowerCase()}`}),c.regions[e],` `,(0,G.jsx)(`span`,{className:`soft`,children:R.get(e)})]},e))})]})})]})}function ne(e,t){return[{key:`country`,head:e.country,value:e=>e.country.name,cell:e=>(0,G.jsx)(f,{thing:e.country})},{key:`region`,head:e.region,value:e=>t[e.country.region??``]??null,hideNarrow:!0},{key:`institutions`,head:e.institutions,value:e=>e.count,number:!0},{key:`alliances`,head:e.alliances,value:e=>e.country.alliances.totalCount,number:!0}]}function re({state:e,places:n,trust:r}){let{language:i,text:a}=t(),s=W[i],c=n.find(t=>t.country.code===e.sel);return(0,G.jsxs)(G.Fragment,{children:[c?(0,G.jsx)(ie,{state:e,place:c}):(0,G.jsxs)(`section`,{children:[(0,G.jsxs)(`table`,{className:`dense`,children:[(0,G.jsx)(`caption`,{className:`hidden`,children:s.title.institutions}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`th`,{scope:`col`,children:s.country}),(0,G.jsxs)(`th`,{scope:`col`,className:`r`,"aria-sort":`descending`,children:[s.institutions,` `,(0,G.jsx)(`span`,{"aria-hidden":`true`,children:`↓`})]}),(0,G.jsx)(`th`,{scope:`col`,className:`r`,children:s.alliances})]})}),(0,G.jsx)(`tbody`,{children:n.slice(0,Q).map(e=>(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`td`,{children:(0,G.jsx)(o,{params:{sel:e.country.code},children:e.country.name})}),(0,G.jsx)(`td`,{className:`r`,children:e.count}),(0,G.jsx)(`td`,{className:`r`,children:e.country.alliances.totalCount})]},e.country.code))})]}),n.length>Q&&e.view!==`table`&&(0,G.jsx)(`p`,{className:`small more`,children:(0,G.jsx)(o,{params:{view:`table`},children:s.allCountries(n.length)})})]}),(0,G.jsx)(`div`,{className:`limits`,children:(0,G.jsxs)(`p`,{children:[(0,G.jsx)(`b`,{children:s.rest}),` `,r.map(e=>s.trust[e.key]?.(e.count)).filter(Boolean).join(i===`zh`?`，`:`, `),i===`zh`?`。`:`. `,(0,G.jsx)(p,{to:`/about`,children:a.limits.about})]})})]})}function ie({state:n,place:{count:a,country:s}}){let{language:c}=t(),l=W[c],d=u(N,{lang:c,where:V(n,s.code)});return(0,G.jsxs)(`section`,{className:`chosen`,"aria-live":`polite`,children:[(0,G.jsx)(`h2`,{children:(0,G.jsx)(f,{thing:s})}),(0,G.jsx)(`p`,{className:`small soft`,children:l.chosen(a,s.alliances.totalCount)}),(0,G.jsx)(i,{answer:d,rows:Math.min(8,a),children:t=>(0,G.jsxs)(r,{answers:[t],bare:!0,children:[(0,G.jsxs)(`table`,{className:`dense`,children:[(0,G.jsx)(`caption`,{className:`hidden`,children:s.name}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`th`,{scope:`col`,children:l.institution}),(0,G.jsx)(`th`,{scope:`col`,className:`r`,children:l.alliances})]})}),(0,G.jsx)(`tbody`,{children:t.institutions.nodes.map(t=>(0,G.jsxs)(`tr`,{children:[(0,G.jsxs)(`td`,{children:[(0,G.jsx)(f,{thing:t}),(0,G.jsx)(e,{sources:t.sources}),t.city&&(0,G.jsxs)(`span`,{className:`soft`,children:[` `,t.city]})]}),(0,G.jsx)(`td`,{className:`r`,children:t.memberships.totalCount})]},t.id))})]}),t.institutions.totalCount>t.institutions.nodes.length&&(0,G.jsx)(`p`,{className:`small`,children:(0,G.jsx)(p,{to:`/browse/institutions`,params:{country:s.code,alliance:n.of||void 0,kind:n.kind.toLowerCase()||void 0},children:l.all(t.institutions.totalCount)})})]})}),(0,G.jsx)(`p`,{className:`small more`,children:(0,G.jsx)(o,{params:{sel:void 0},children:l.let})})]})}function ae(){let{address:e,language:n}=t(),r=B(e,n);return(0,k.useEffect)(()=>{r.view===`picture`&&v().catch(()=>{})},[]),(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(l,{name:W[n].title[r.show]}),r.show===`institutions`?(0,G.jsx)(ee,{state:r,controls:(0,G.jsx)($,{state:r})}):(0,G.jsx)(q,{state:r,controls:(0,G.jsx)($,{state:r})})]})}function $({state:e}){let{language:n,text:r}=t(),i=W[n],{data:a}=u(j,{lang:n}),o=(a?.alliances.nodes??[]).map(e=>[e.id.slice(9),e.acronym?`${e.acronym}: ${e.name}`:e.name]),s=e.show===`institutions`;return(0,G.jsxs)(_,{settings:i.controls.settings,views:(0,G.jsx)(h,{label:i.controls.view,views:s?I:I.slice(0,2),value:e.view,words:i.views}),children:[(0,G.jsx)(g,{label:i.controls.show,name:`show`,value:e.show,options:P.map(e=>[e,i.shown[e]]),also:{sel:void 0,view:void 0,sort:void 0,after:void 0}}),(0,G.jsx)(g,{label:i.controls.of,name:`of`,value:e.of,options:[[``,i.controls.any],...e.of&&!o.some(([t])=>t===e.of)?[[e.of,e.of]]:[],...o],also:{sel:void 0,after:void 0}}),s&&(0,G.jsx)(g,{label:i.controls.kind,name:`kind`,value:e.kind.toLowerCase(),options:[[``,i.controls.all],...R.map(e=>[e.toLowerCase(),r.words[e]??e])],also:{after:void 0}}),s&&(0,G.jsx)(g,{label:i.controls.region,name:`region`,value:e.region.toLowerCase(),options:[[``,i.controls.everywhere],...L.map(e=>[e.toLowerCase(),r.regions[e]??e])],also:{sel:void 0,after:void 0}}),e.view===`picture`&&(0,G.jsx)(g,{label:i.controls.borders,name:`borders`,value:e.borders,options:F.map(e=>[e,i.borders[e]])}),e.view===`picture`&&(0,G.jsx)(g,{label:i.controls.centre,name:`centre`,value:e.centre,options:z(n).map(e=>[e,i.centres[e]])})]})}export{ae as default};