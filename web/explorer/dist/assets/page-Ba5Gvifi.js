import{A as e,B as t,C as n,F as r,H as i,J as a,K as o,Q as s,R as c,S as l,V as u,X as d,_ as f,b as p,f as m,i as h,it as g,j as ee,k as te,n as ne,nt as re,q as _,s as ie,w as ae,y as oe}from"./parts-DKtDdLa3.js";import{t as se}from"./page-DMnTEMPv.js";import{t as ce}from"./names-CsjX_ATx.js";import{a as le,n as ue,t as de}from"./actions-BcNYxN7j.js";import{n as v}from"./narrow-CZYcOhRQ.js";import{t as fe}from"./pager-Cz67AJjb.js";import{i as pe,t as me}from"./files-CcDlILFI.js";var he={name:`BrowseCounts`,text:`query BrowseCounts {
  dataset {
    counts {
      kind
      count
    }
  }
  figures(first: 0) {
    totalCount
  }
  claims(first: 0) {
    totalCount
  }
  sources(first: 0) {
    totalCount
  }
}`},y=`unknown`,b={page:void 0,after:void 0,before:void 0};function ge({params:e}){let{sort:t,after:n,before:r,cols:i}=e;return{get:t=>_e(e[t]),q:e.q?.trim()??``,sort:t?{column:t.replace(/^-/,``),down:t.startsWith(`-`)}:void 0,page:Math.max(1,Math.floor(Number(e.page))||1),after:n,before:r,cols:i===void 0?void 0:_e(i)}}var _e=e=>e?e.split(`,`).filter(Boolean).map(ve):[],x=e=>e.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(`,`)||void 0;function ve(e){try{return decodeURIComponent(e)}catch{return e}}var ye=[`institutions`,`alliances`,`countries`,`courses`,`exchanges`,`events`,`people`,`figures`,`claims`,`sources`],S=e=>e;function C(e){let t=e.filter(e=>e!==void 0);return t.length<2?t[0]:{and:t}}function be(e){let t=e.filter(e=>e!==void 0);return t.length<2?t[0]:{or:t}}function xe(e,t,n){let r=e=>e===n?[]:t.get(e);return C([t.q&&e.called?e.called(t.q):void 0,...e.facets.map(e=>e.name===n?void 0:e.where(r))])}var Se={upper:e=>e.toUpperCase(),title:e=>e.toLowerCase().replace(/(?<!\p{L})\p{L}/gu,e=>e.toUpperCase())};function w({name:e,label:t=e,single:n,groups:r,closed:i,word:a,condition:o,unknown:s}){let c=t=>i?t(e).map(e=>e.toLowerCase()):t(e);return{name:e,label:t,values:c,...n&&{single:n},choices:(e,t,o)=>r(e).flatMap(({key:e,count:r,node:c})=>{if(e===``&&s===void 0)return[];let l=c&&`name`in c&&typeof c.name==`string`?c.name:void 0;return[{value:e===``?y:i?e.toLowerCase():e,label:e===``?t.unknown:l??a?.(e,o,t)??t.words[e]??e,...!n&&r!==void 0&&{count:r}}]}),where:e=>{let t=c(e),n=t.filter(e=>e!==y).map(e=>i?Se[i](e):e);return be([n.length?o(n,e):void 0,t.includes(`unknown`)?s:void 0])}}}var T=e=>e.map(e=>e.toUpperCase()),E=(e,t)=>t.map(t=>t.includes(`/`)?t:`${e}/${t}`),D=(e,t)=>be(e.filter(e=>/^\d{1,4}$/.test(e)).map(e=>t({onOrAfter:e.padStart(4,`0`),before:String(Number(e)+1).padStart(4,`0`)}))),Ce={name:`BrowseAlliances`,text:`query BrowseAlliances($lang: String = "en", $where: AllianceFilter, $order: AllianceOrder, $first: Int, $after: String, $last: Int, $before: String, $butKind: AllianceFilter, $butRegion: AllianceFilter, $butSeat: AllianceFilter, $butYear: AllianceFilter, $ids: [ID!] = [], $butTrust: AllianceFilter) {
  dataset {
    ...Cited
  }
  about: nodes(ids: $ids) {
    __typename
    ... on Entity {
      id
      name(language: $lang)
    }
  }
  all: alliances(first: 0) {
    totalCount
  }
  rows: alliances(
    first: $first
    after: $after
    last: $last
    before: $before
    where: $where
    orderBy: $order
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name(language: $lang)
      names {
        text
        language
      }
      acronym
      kind
      founded
      ended
      seatCity
      trust
      seat {
        id
        name(language: $lang)
      }
      coverage {
        named
        undated
        published {
          ...FigureLine
        }
      }
      countries(first: 0) {
        totalCount
      }
      exchanges(first: 0) {
        totalCount
      }
      events(first: 0) {
        totalCount
      }
      sources {
        ...SourceMark
      }
    }
  }
  kind: alliances(first: 0, where: $butKind) {
    groups(by: KIND) {
      key
      count
    }
  }
  region: alliances(first: 0, where: $butRegion) {
    groups(by: REGION) {
      key
      count
    }
  }
  seat: alliances(first: 0, where: $butSeat) {
    groups(by: SEAT) {
      key
      count
      node {
        __typename
        ... on Country {
          id
          name(language: $lang)
        }
      }
    }
  }
  year: alliances(first: 0, where: $butYear) {
    groups(by: FOUNDED_YEAR, orderBy: {by: KEY, direction: DESC}) {
      key
      count
    }
  }
  trust: alliances(first: 0, where: $butTrust) {
    groups(by: TRUST) {
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
}

fragment FigureLine on Figure {
  id
  measure
  value
  qualifier
  lower
  upper
  unit
  asOf
  note
  trust
  saidBy {
    id
    name(language: $lang)
  }
  sources {
    ...SourceMark
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
}`},O=e=>f(e,`en`),k=e=>f(e,`zh`),A=e=>{let t=new Intl.DisplayNames([e],{type:`language`});return e=>{try{return t.of(e)??e}catch{return e}}},we={counted:{institutions:[`institution`,`institutions`],alliances:[`alliance`,`alliances`],countries:[`country`,`countries`],courses:[`course`,`courses`],exchanges:[`exchange`,`exchanges`],events:[`event`,`events`],people:[`person`,`people`],figures:[`figure`,`figures`],claims:[`claim`,`claims`],sources:[`source`,`sources`],university:[`university`,`universities`],company:[`company`,`companies`],platform:[`platform`,`platforms`],government:[`government body`,`government bodies`],international_organization:[`international organization`,`international organizations`],association:[`association`,`associations`],research_institute:[`research institute`,`research institutes`]},count:(e,t)=>`${O(e)} ${t[e===1?0:1]}`,heading:(e,t)=>t?`${e} in ${t}`:e,of:(e,t)=>`of ${O(e)} ${t[e===1?0:1]} in the data`,list:`Kinds of things`,name:`Name contains…`,nameOf:{sources:`Title contains…`,figures:`Counted: contains…`},columns_:`Columns`,usual:`The usual columns`,filter:e=>e?`Filter (${e})`:`Filter`,show:e=>`Show ${e}`,more:e=>`${O(e)} more`,fewer:`Fewer`,any:`any`,choose:`Choose`,take:e=>`Take away ${e}`,contains:e=>`Name: “${e}”`,facets:{region:`Region`,subregion:`Part of the world`,kind:`Kind`,country:`Country`,seat:`Seat in`,alliance:`Alliance`,memberOf:`Member of`,role:`In the role of`,trust:`Trust`,year:`Year`,founded:`Founded in`,began:`Began in`,field:`Field`,language:`Language`,platform:`Platform`,provider:`Provider`,from:`Provided by`,to:`Taken up in`,series:`Series`,mode:`How it was held`,of:`About`,worked:`Positions at`,measure:`What is counted`,unit:`Unit`,hedge:`Hedge`,about:`About`,publisher:`Publisher`,published:`Published in`,named:`Institutions`,saidBy:`Said by`,party:`Taking part`,membersIn:`Members in`},columns:{name:`Name`,country:`Country`,city:`City`,alliances:`Alliances`,in:`In`,roles:`Roles`,courses:`Courses named`,source:`Source`,kind:`Kind`,founded:`Founded`,region:`Region`,named:`Named here`,published:`Published total`,undated:`Undated`,countries:`Countries`,exchanges:`Exchanges`,events:`Events`,seat:`Seat`,ended:`Ended`,institutions:`Institutions`,gives:`Gives in`,takes:`Takes in`,subregion:`Part of the world`,code:`Code`,provider:`Provider`,platform:`Platform`,field:`Field`,language:`Language`,run:`Run began`,instructors:`Taught by`,from:`Provided by`,to:`Taken up by`,since:`Since`,alliance:`Alliance`,figure:`A number`,date:`Date`,series:`Series`,mode:`How`,hosts:`Hosts`,positions:`Was`,measure:`What is counted`,number:`Number`,asOf:`As of`,saidBy:`Said by`,subject:`About`,unit:`Unit`,claim:`Claim`,title:`Title`,publisher:`Publisher`,publishedOn:`Published`,accessed:`Read`,citations:`Cited by`},trust:{SEED:`the first article`,PRIMARY:`primary source`,SECONDARY:`secondary source`,UNVERIFIED:`no source seen`},exact:`without a hedge`,with:`named here`,without:`none named`,kinds:{COUNTRY:`country`,INSTITUTION:`institution`,ALLIANCE:`alliance`,COURSE:`course`,EXCHANGE:`exchange`,EVENT:`event`,PERSON:`person`},csv:`Download CSV`,fetching:(e,t)=>`${O(e)} of ${O(t)}…`,failed:`The download stopped: `,empty:`Nothing meets all of these conditions.`,emptyWithout:`Something does without`,cursor:`The rows have changed since this link was made; this is the first page.`,all:`All times`,next:e=>`Next ${O(e)}`,back:`Back`,first:`First page`,language:A(`en`),otherTables:`All tables of the data as files`,position:(e,t)=>`${e}, ${t}`},Te={counted:{institutions:[`个`,`机构`],alliances:[`个`,`联盟`],countries:[`个`,`国家和地区`],courses:[`门`,`课程`],exchanges:[`个`,`交流项目`],events:[`场`,`会议活动`],people:[`位`,`人物`],figures:[`个`,`公布的数字`],claims:[`个`,`说法`],sources:[`个`,`来源`],university:[`所`,`大学`],company:[`家`,`企业`],platform:[`个`,`平台`],government:[`个`,`政府机构`],international_organization:[`个`,`国际组织`],association:[`个`,`协会`],research_institute:[`个`,`研究机构`]},count:(e,t)=>`${k(e)} ${t[0]}${t[1]}`,heading:(e,t)=>t?`${t}：${e}`:e,of:(e,t)=>`数据中共有 ${k(e)} ${t[0]}${t[1]}`,list:`条目类型`,name:`名称包含……`,nameOf:{sources:`标题包含……`,figures:`统计对象包含……`},columns_:`列`,usual:`常用列`,filter:e=>e?`筛选（${e}）`:`筛选`,show:e=>`显示 ${e}`,more:e=>`另有 ${k(e)} 项`,fewer:`收起`,any:`不限`,choose:`选择`,take:e=>`取消 ${e}`,contains:e=>`名称：“${e}”`,facets:{region:`地区`,subregion:`分区`,kind:`类型`,country:`国家和地区`,seat:`总部所在`,alliance:`联盟`,memberOf:`所属联盟`,role:`担任角色`,trust:`可信度`,year:`年份`,founded:`成立年份`,began:`开始年份`,field:`领域`,language:`语言`,platform:`平台`,provider:`提供方`,from:`提供方`,to:`采用方`,series:`系列`,mode:`举办方式`,of:`关于`,worked:`任职机构`,measure:`统计对象`,unit:`单位`,hedge:`限定词`,about:`关于`,publisher:`发布者`,published:`发布年份`,named:`机构`,saidBy:`说话人`,party:`参与方`,membersIn:`成员所在`},columns:{name:`名称`,country:`国家和地区`,city:`城市`,alliances:`联盟`,in:`所属`,roles:`角色`,courses:`列名课程`,source:`来源`,kind:`类型`,founded:`成立`,region:`地区`,named:`此处列名`,published:`公布总数`,undated:`日期不详`,countries:`国家和地区`,exchanges:`交流项目`,events:`会议活动`,seat:`总部`,ended:`结束`,institutions:`机构`,gives:`提供`,takes:`采用`,subregion:`分区`,code:`代码`,provider:`提供方`,platform:`平台`,field:`领域`,language:`语言`,run:`开课`,instructors:`授课`,from:`提供方`,to:`采用方`,since:`起始`,alliance:`联盟`,figure:`一个数字`,date:`日期`,series:`系列`,mode:`方式`,hosts:`主办方`,positions:`曾任`,measure:`统计对象`,number:`数字`,asOf:`截至`,saidBy:`说话人`,subject:`关于`,unit:`单位`,claim:`说法`,title:`标题`,publisher:`发布者`,publishedOn:`发布`,accessed:`读取`,citations:`被引用`},trust:{SEED:`最初的文章`,PRIMARY:`一手来源`,SECONDARY:`二手来源`,UNVERIFIED:`未见来源`},exact:`无限定词`,with:`此处有列名`,without:`未列名`,kinds:{COUNTRY:`国家和地区`,INSTITUTION:`机构`,ALLIANCE:`联盟`,COURSE:`课程`,EXCHANGE:`交流项目`,EVENT:`会议活动`,PERSON:`人物`},csv:`下载 CSV`,fetching:(e,t)=>`${k(e)} / ${k(t)}……`,failed:`下载中断：`,empty:`没有条目同时满足这些条件。`,emptyWithout:`去掉以下条件则有：`,cursor:`此链接生成后条目已有变化，现显示第一页。`,all:`全部时间`,next:e=>`后 ${k(e)} 条`,back:`返回`,first:`第一页`,language:A(`zh`),otherTables:`全部数据表文件`,position:(e,t)=>`${t} ${e}`},j=re({en:we,zh:Te}),M=a();function Ee({row:e}){let n=ce(e);return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(t,{thing:e}),n&&(0,M.jsxs)(M.Fragment,{children:[` `,(0,M.jsx)(`span`,{className:`soft`,lang:n.lang,children:n.text})]})]})}var N=()=>(0,M.jsx)(`span`,{className:`soft`,children:_().dash}),P=({thing:e,children:n})=>e?(0,M.jsx)(t,{thing:e,children:n}):(0,M.jsx)(N,{});function F({of:e,total:n=e.length}){let{list:r}=_();return n===0?(0,M.jsx)(N,{}):(0,M.jsxs)(M.Fragment,{children:[e.map((e,n)=>(0,M.jsxs)(`span`,{children:[n>0&&r,(0,M.jsx)(t,{thing:e,children:e.acronym??e.name})]},e.id)),n>e.length&&(0,M.jsxs)(`span`,{className:`soft`,children:[` +`,n-e.length]})]})}var I=({children:e})=>e?(0,M.jsx)(M.Fragment,{children:e}):(0,M.jsx)(N,{}),De=({of:e})=>(0,M.jsx)(I,{children:e.join(_().list)}),L=({of:e})=>{let{words:t}=_();return(0,M.jsx)(I,{children:e&&(t[e]??e)})},R=({of:e})=>{let{regions:t}=_();return(0,M.jsx)(I,{children:e&&(t[e]??e)})},z=({date:e})=>{let t=_();return e?(0,M.jsx)(`span`,{className:`date`,children:t.date(e)}):(0,M.jsx)(N,{})},Oe=({of:e})=>{let{language:t}=j[o().language];return(0,M.jsx)(I,{children:e&&t(e)})},B=({of:e})=>{let{number:t}=_();return e===0?(0,M.jsx)(`span`,{className:`soft`,children:`0`}):(0,M.jsx)(M.Fragment,{children:t(e)})},ke=({row:e})=>(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(l,{sources:e.sources}),(0,M.jsx)(n,{sources:e.sources,trust:e.trust})]}),V=()=>({name:`name`,label:`name`,cell:e=>(0,M.jsx)(Ee,{row:e}),csv:[[`name`,e=>e.name],[`otherNames`,e=>e.names.map(e=>e.text).filter(t=>t!==e.name).join(`;`)]],sort:[`NAME`]}),H=()=>({name:`source`,label:`source`,cell:e=>(0,M.jsx)(ke,{row:e}),csv:[[`trust`,e=>e.trust]]}),U=()=>w({name:`trust`,closed:`upper`,groups:e=>e.trust.groups,word:(e,t)=>t.trust[e],condition:e=>({trust:T(e)})}),W=(e,t)=>[[`${e}Id`,e=>t(e)?.id],[e,e=>t(e)?.name]],G=[`institution`,`alliance`,`country`,`course`,`exchange`,`event`,`person`],K=(e,t,n,r)=>({name:e,label:t,hidden:!0,values:t=>t(e),choices:e=>e.about.flatMap(e=>e?.id!==void 0&&e.name!==void 0?[...new Set([e.id,d(e.id),d(e.id).toLowerCase()])].map(t=>({value:t,label:e.name})):[]),where:t=>t(e).length?r(q(t,e,n)):void 0}),q=(e,t,n)=>e(t).flatMap(e=>e.includes(`/`)?[e]:n.map(t=>`${t}/${t===`country`?e.toUpperCase():e}`)),J=e=>K(`of`,`of`,G,e),Ae=S({word:`alliances`,mark:`alliance`,document:Ce,order:[`name`],shown:e=>[e.coverage.published.slice(0,1),{sources:e.sources}],called:e=>({or:[{name:{contains:e}},{acronym:{contains:e}}]}),ask:({but:e,get:t,...n})=>({...n,ids:q(t,`country`,[`country`]),butKind:e(`kind`),butRegion:e(`region`),butSeat:e(`seat`),butYear:e(`year`),butTrust:e(`trust`)}),facets:[K(`country`,`membersIn`,[`country`],e=>({members:{some:{country:{id:{in:[...e]}}}}})),w({name:`kind`,closed:`upper`,groups:e=>e.kind.groups,condition:e=>({kind:T(e)})}),w({name:`region`,closed:`title`,groups:e=>e.region.groups,word:(e,t,n)=>n.regions[e],condition:e=>({seat:{region:{in:e}}}),unknown:{not:{seat:{}}}}),w({name:`seat`,closed:`upper`,groups:e=>e.seat.groups,condition:e=>({seat:{id:{in:E(`country`,e)}}}),unknown:{not:{seat:{}}}}),w({name:`year`,label:`founded`,groups:e=>e.year.groups,condition:e=>D(e,e=>({founded:e})),unknown:{founded:{known:!1}}}),U()],columns:[V(),{name:`kind`,label:`kind`,cell:e=>(0,M.jsx)(L,{of:e.kind}),csv:[[`kind`,e=>e.kind]]},{name:`founded`,label:`founded`,cell:e=>(0,M.jsx)(z,{date:e.founded}),csv:[[`founded`,e=>e.founded]],sort:[`FOUNDED`]},{name:`ended`,label:`ended`,cell:e=>(0,M.jsx)(z,{date:e.ended}),csv:[[`ended`,e=>e.ended]],extra:!0},{name:`seat`,label:`seat`,cell:e=>(0,M.jsx)(P,{thing:e.seat}),csv:W(`seat`,e=>e.seat),sort:[`SEAT`]},{name:`city`,label:`city`,cell:e=>(0,M.jsx)(I,{children:e.seatCity}),csv:[[`seatCity`,e=>e.seatCity]],extra:!0},{name:`named`,label:`named`,cell:e=>(0,M.jsx)(B,{of:e.coverage.named}),csv:[[`named`,e=>e.coverage.named]],sort:[`NAMED`,`down`],number:!0},{name:`published`,label:`published`,cell:({coverage:{named:e,published:t}})=>(0,M.jsxs)(`span`,{className:`covered`,children:[(0,M.jsx)(`span`,{children:t[0]?(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(p,{figure:t[0]}),` `,(0,M.jsx)(`span`,{className:`soft`,children:t[0].asOf&&(0,M.jsx)(z,{date:t[0].asOf})})]}):(0,M.jsx)(N,{})}),(0,M.jsx)(oe,{named:e,published:t[0],width:70})]}),csv:[[`publishedHedge`,e=>e.coverage.published[0]?.qualifier],[`published`,e=>e.coverage.published[0]?.value],[`publishedAsOf`,e=>e.coverage.published[0]?.asOf],[`publishedSource`,e=>e.coverage.published[0]?.sources.map(e=>e.id).join(`;`)]]},{name:`undated`,label:`undated`,cell:e=>(0,M.jsx)(B,{of:e.coverage.undated}),csv:[[`undated`,e=>e.coverage.undated]],number:!0,extra:!0},{name:`countries`,label:`countries`,wide:!0,cell:e=>(0,M.jsx)(B,{of:e.countries.totalCount}),csv:[[`countries`,e=>e.countries.totalCount]],number:!0},{name:`exchanges`,label:`exchanges`,cell:e=>(0,M.jsx)(B,{of:e.exchanges.totalCount}),csv:[[`exchanges`,e=>e.exchanges.totalCount]],number:!0,extra:!0},{name:`events`,label:`events`,cell:e=>(0,M.jsx)(B,{of:e.events.totalCount}),csv:[[`events`,e=>e.events.totalCount]],number:!0,extra:!0},{...H(),wide:!0}]}),je=S({word:`claims`,document:{name:`BrowseClaims`,text:`query BrowseClaims($lang: String = "en", $where: ClaimFilter, $order: ClaimOrder, $first: Int, $after: String, $last: Int, $before: String, $butKind: ClaimFilter, $butAbout: ClaimFilter, $butYear: ClaimFilter, $butTrust: ClaimFilter, $ids: [ID!] = []) {
  dataset {
    ...Cited
  }
  about: nodes(ids: $ids) {
    __typename
    ... on Entity {
      id
      name(language: $lang)
    }
  }
  all: claims(first: 0) {
    totalCount
  }
  rows: claims(
    first: $first
    after: $after
    last: $last
    before: $before
    where: $where
    orderBy: $order
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      subject {
        id
        name(language: $lang)
      }
      ...ClaimLine
    }
  }
  kind: claims(first: 0, where: $butKind) {
    groups(by: KIND) {
      key
      count
    }
  }
  subjects: claims(first: 0, where: $butAbout) {
    groups(by: SUBJECT_KIND) {
      key
      count
    }
  }
  year: claims(first: 0, where: $butYear) {
    groups(by: AS_OF_YEAR, orderBy: {by: KEY, direction: DESC}) {
      key
      count
    }
  }
  trust: claims(first: 0, where: $butTrust) {
    groups(by: TRUST) {
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
}

fragment ClaimLine on Claim {
  id
  kind
  text
  asOf
  note
  trust
  saidBy {
    id
    name(language: $lang)
  }
  sources {
    ...SourceMark
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
}`},order:[`asOf`,`down`],ask:({but:e,get:t,...n})=>({...n,ids:[...q(t,`of`,G)],butKind:e(`kind`),butAbout:e(`about`),butYear:e(`year`),butTrust:e(`trust`)}),facets:[J(e=>({subject:{in:[...e]}})),w({name:`kind`,closed:`upper`,groups:e=>e.kind.groups,condition:e=>({kind:T(e)})}),w({name:`about`,closed:`upper`,groups:e=>e.subjects.groups,word:(e,t)=>t.kinds[e],condition:e=>({subjectKind:T(e)})}),w({name:`year`,groups:e=>e.year.groups,condition:e=>D(e,e=>({asOf:e})),unknown:{asOf:{known:!1}}}),U()],columns:[{name:`claim`,label:`claim`,cell:e=>(0,M.jsxs)(i,{to:s(e.id),children:[`“`,e.text,`”`]}),csv:[[`text`,e=>e.text]]},{name:`subject`,label:`subject`,cell:e=>(0,M.jsx)(t,{thing:e.subject,mark:!0}),csv:W(`subject`,e=>e.subject)},{name:`kind`,label:`kind`,cell:e=>(0,M.jsx)(L,{of:e.kind}),csv:[[`kind`,e=>e.kind]]},{name:`saidBy`,label:`saidBy`,cell:e=>(0,M.jsx)(P,{thing:e.saidBy}),csv:W(`saidBy`,e=>e.saidBy)},{name:`asOf`,label:`asOf`,cell:e=>(0,M.jsx)(z,{date:e.asOf}),csv:[[`asOf`,e=>e.asOf]],sort:[`AS_OF`,`down`]},H()]}),Me={name:`BrowseCountries`,text:`query BrowseCountries($lang: String = "en", $where: CountryFilter, $order: CountryOrder, $first: Int, $after: String, $last: Int, $before: String, $butRegion: CountryFilter, $butSubregion: CountryFilter, $with: CountryFilter, $without: CountryFilter) {
  dataset {
    ...Cited
  }
  all: countries(first: 0) {
    totalCount
  }
  rows: countries(
    first: $first
    after: $after
    last: $last
    before: $before
    where: $where
    orderBy: $order
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      code
      name(language: $lang)
      names {
        text
        language
      }
      region
      subregion
      institutions(first: 0) {
        totalCount
      }
      alliances(first: 0) {
        totalCount
      }
      exchangesOut(first: 0) {
        totalCount
      }
      exchangesIn(first: 0) {
        totalCount
      }
      events(first: 0) {
        totalCount
      }
      sources {
        ...SourceMark
      }
      trust
    }
  }
  region: countries(first: 0, where: $butRegion) {
    groups(by: REGION) {
      key
      count
    }
  }
  subregion: countries(first: 0, where: $butSubregion) {
    groups(by: SUBREGION) {
      key
      count
    }
  }
  with: countries(first: 0, where: $with) {
    totalCount
  }
  without: countries(first: 0, where: $without) {
    totalCount
  }
}

fragment Cited on Dataset {
  name
  version
  updated
  citation
  license
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
}`},Ne={institutions:{some:{}}},Pe={institutions:{none:{}}},Fe=S({word:`countries`,mark:`country`,document:Me,order:[`name`],called:e=>({name:{contains:e}}),ask:({but:e,get:t,...n})=>({...n,butRegion:e(`region`),butSubregion:e(`subregion`),with:C([e(`named`),Ne]),without:C([e(`named`),Pe])}),facets:[w({name:`region`,closed:`title`,groups:e=>e.region.groups,word:(e,t,n)=>n.regions[e],condition:e=>({region:{in:e}}),unknown:{not:{region:{contains:``}}}}),{name:`named`,label:`named`,values:e=>e(`named`),choices:(e,t,n)=>[{value:`yes`,label:n.with,count:e.with.totalCount},{value:`no`,label:n.without,count:e.without.totalCount}],where:e=>e(`named`).length===1?e(`named`)[0]===`yes`?Ne:Pe:void 0},w({name:`subregion`,closed:`title`,groups:e=>e.subregion.groups,word:(e,t,n)=>n.regions[e],condition:e=>({subregion:{in:e}})})],columns:[V(),{name:`code`,label:`code`,cell:e=>e.code,csv:[[`code`,e=>e.code]],extra:!0},{name:`region`,label:`region`,cell:e=>(0,M.jsx)(R,{of:e.region}),csv:[[`region`,e=>e.region]]},{name:`subregion`,label:`subregion`,wide:!0,cell:e=>(0,M.jsx)(R,{of:e.subregion}),csv:[[`subregion`,e=>e.subregion]]},{name:`institutions`,label:`institutions`,cell:e=>(0,M.jsx)(B,{of:e.institutions.totalCount}),csv:[[`institutions`,e=>e.institutions.totalCount]],sort:[`INSTITUTIONS`,`down`],number:!0},{name:`alliances`,label:`alliances`,cell:e=>(0,M.jsx)(B,{of:e.alliances.totalCount}),csv:[[`alliances`,e=>e.alliances.totalCount]],sort:[`ALLIANCES`,`down`],number:!0},{name:`gives`,label:`gives`,wide:!0,cell:e=>(0,M.jsx)(B,{of:e.exchangesOut.totalCount}),csv:[[`givesIn`,e=>e.exchangesOut.totalCount]],number:!0},{name:`takes`,label:`takes`,wide:!0,cell:e=>(0,M.jsx)(B,{of:e.exchangesIn.totalCount}),csv:[[`takesIn`,e=>e.exchangesIn.totalCount]],number:!0},{name:`events`,label:`events`,wide:!0,cell:e=>(0,M.jsx)(B,{of:e.events.totalCount}),csv:[[`events`,e=>e.events.totalCount]],number:!0},{...H(),extra:!0}]}),Ie=S({word:`courses`,mark:`course`,document:{name:`BrowseCourses`,text:`query BrowseCourses($lang: String = "en", $where: CourseFilter, $order: CourseOrder, $first: Int, $after: String, $last: Int, $before: String, $butField: CourseFilter, $butKind: CourseFilter, $butCountry: CourseFilter, $butLanguage: CourseFilter, $butPlatform: CourseFilter, $butOf: CourseFilter, $butYear: CourseFilter, $butTrust: CourseFilter) {
  dataset {
    ...Cited
  }
  all: courses(first: 0) {
    totalCount
  }
  rows: courses(
    first: $first
    after: $after
    last: $last
    before: $before
    where: $where
    orderBy: $order
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name(language: $lang)
      names {
        text
        language
      }
      kind
      field
      language
      runStart
      instructors
      trust
      provider {
        id
        name(language: $lang)
        country {
          id
          name(language: $lang)
        }
      }
      platform {
        id
        name(language: $lang)
      }
      sources {
        ...SourceMark
      }
    }
  }
  field: courses(first: 0, where: $butField) {
    groups(by: FIELD) {
      key
      count
    }
  }
  kind: courses(first: 0, where: $butKind) {
    groups(by: KIND) {
      key
      count
    }
  }
  country: courses(first: 0, where: $butCountry) {
    groups(by: COUNTRY) {
      key
      count
      node {
        __typename
        ... on Country {
          id
          name(language: $lang)
        }
      }
    }
  }
  language: courses(first: 0, where: $butLanguage) {
    groups(by: LANGUAGE) {
      key
      count
    }
  }
  platform: courses(first: 0, where: $butPlatform) {
    groups(by: PLATFORM) {
      key
      count
      node {
        __typename
        ... on Institution {
          id
          name(language: $lang)
        }
      }
    }
  }
  of: courses(first: 0, where: $butOf) {
    groups(by: PROVIDER) {
      key
      count
      node {
        __typename
        ... on Institution {
          id
          name(language: $lang)
        }
      }
    }
  }
  year: courses(first: 0, where: $butYear) {
    groups(by: RUN_START_YEAR, orderBy: {by: KEY, direction: DESC}) {
      key
      count
    }
  }
  trust: courses(first: 0, where: $butTrust) {
    groups(by: TRUST) {
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
}`},order:[`name`],called:e=>({name:{contains:e}}),ask:({but:e,get:t,...n})=>({...n,butField:e(`field`),butKind:e(`kind`),butCountry:e(`country`),butLanguage:e(`language`),butPlatform:e(`platform`),butOf:e(`of`),butYear:e(`year`),butTrust:e(`trust`)}),facets:[w({name:`of`,label:`provider`,single:!0,groups:e=>e.of.groups,condition:e=>({provider:{id:{in:E(`institution`,e)}}}),unknown:{not:{provider:{}}}}),w({name:`platform`,groups:e=>e.platform.groups,condition:e=>({platform:{id:{in:E(`institution`,e)}}}),unknown:{not:{platform:{}}}}),w({name:`country`,closed:`upper`,groups:e=>e.country.groups,condition:e=>({provider:{country:{id:{in:E(`country`,e)}}}}),unknown:{not:{provider:{country:{}}}}}),w({name:`field`,groups:e=>e.field.groups,condition:e=>({field:{in:e}}),unknown:{not:{field:{contains:``}}}}),w({name:`language`,groups:e=>e.language.groups,word:(e,t)=>t.language(e),condition:e=>({language:{in:e}}),unknown:{not:{language:{contains:``}}}}),w({name:`kind`,closed:`upper`,groups:e=>e.kind.groups,condition:e=>({kind:T(e)})}),w({name:`year`,label:`began`,groups:e=>e.year.groups,condition:e=>D(e,e=>({runStart:e})),unknown:{runStart:{known:!1}}}),U()],columns:[V(),{name:`kind`,label:`kind`,cell:e=>(0,M.jsx)(L,{of:e.kind}),csv:[[`kind`,e=>e.kind]],extra:!0},{name:`provider`,label:`provider`,cell:e=>(0,M.jsx)(P,{thing:e.provider}),csv:W(`provider`,e=>e.provider),sort:[`PROVIDER`]},{name:`country`,label:`country`,cell:e=>(0,M.jsx)(P,{thing:e.provider?.country??null}),csv:W(`providerCountry`,e=>e.provider?.country??null),extra:!0},{name:`platform`,label:`platform`,cell:e=>(0,M.jsx)(P,{thing:e.platform}),csv:W(`platform`,e=>e.platform)},{name:`field`,label:`field`,cell:e=>(0,M.jsx)(I,{children:e.field}),csv:[[`field`,e=>e.field]]},{name:`language`,label:`language`,wide:!0,cell:e=>(0,M.jsx)(Oe,{of:e.language}),csv:[[`language`,e=>e.language]]},{name:`run`,label:`run`,wide:!0,cell:e=>(0,M.jsx)(z,{date:e.runStart}),csv:[[`runStart`,e=>e.runStart]],sort:[`RUN_START`]},{name:`instructors`,label:`instructors`,cell:e=>(0,M.jsx)(De,{of:e.instructors}),csv:[[`instructors`,e=>e.instructors.join(`;`)]],extra:!0},H()]}),Le=S({word:`events`,mark:`event`,document:{name:`BrowseEvents`,text:`query BrowseEvents($lang: String = "en", $where: EventFilter, $order: EventOrder, $first: Int, $after: String, $last: Int, $before: String, $butRegion: EventFilter, $butCountry: EventFilter, $butSeries: EventFilter, $butMode: EventFilter, $butAlliance: EventFilter, $butYear: EventFilter, $butTrust: EventFilter) {
  dataset {
    ...Cited
  }
  all: events(first: 0) {
    totalCount
  }
  rows: events(
    first: $first
    after: $after
    last: $last
    before: $before
    where: $where
    orderBy: $order
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name(language: $lang)
      names {
        text
        language
      }
      series
      from
      to
      city
      mode
      trust
      country {
        id
        name(language: $lang)
      }
      alliance {
        id
        name(language: $lang)
        acronym
      }
      hosts(first: 3) {
        totalCount
        nodes {
          id
          name(language: $lang)
        }
      }
      sources {
        ...SourceMark
      }
    }
  }
  region: events(first: 0, where: $butRegion) {
    groups(by: REGION) {
      key
      count
    }
  }
  country: events(first: 0, where: $butCountry) {
    groups(by: COUNTRY) {
      key
      count
      node {
        __typename
        ... on Country {
          id
          name(language: $lang)
        }
      }
    }
  }
  series: events(first: 0, where: $butSeries) {
    groups(by: SERIES) {
      key
      count
    }
  }
  mode: events(first: 0, where: $butMode) {
    groups(by: MODE) {
      key
      count
    }
  }
  alliance: events(first: 0, where: $butAlliance) {
    groups(by: ALLIANCE) {
      key
      count
      node {
        __typename
        ... on Alliance {
          id
          name(language: $lang)
        }
      }
    }
  }
  year: events(first: 0, where: $butYear) {
    groups(by: FROM_YEAR, orderBy: {by: KEY, direction: DESC}) {
      key
      count
    }
  }
  trust: events(first: 0, where: $butTrust) {
    groups(by: TRUST) {
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
}`},order:[`date`,`down`],called:e=>({name:{contains:e}}),ask:({but:e,get:t,...n})=>({...n,butRegion:e(`region`),butCountry:e(`country`),butSeries:e(`series`),butMode:e(`mode`),butAlliance:e(`alliance`),butYear:e(`year`),butTrust:e(`trust`)}),facets:[w({name:`series`,groups:e=>e.series.groups,condition:e=>({series:{in:e}}),unknown:{not:{series:{contains:``}}}}),w({name:`year`,groups:e=>e.year.groups,condition:e=>D(e,e=>({from:e})),unknown:{from:{known:!1}}}),w({name:`region`,closed:`title`,groups:e=>e.region.groups,word:(e,t,n)=>n.regions[e],condition:e=>({country:{region:{in:e}}}),unknown:{not:{country:{region:{contains:``}}}}}),w({name:`country`,closed:`upper`,groups:e=>e.country.groups,condition:e=>({country:{id:{in:E(`country`,e)}}}),unknown:{not:{country:{}}}}),w({name:`alliance`,groups:e=>e.alliance.groups,condition:e=>({alliance:{id:{in:E(`alliance`,e)}}}),unknown:{not:{alliance:{}}}}),w({name:`mode`,closed:`upper`,groups:e=>e.mode.groups,condition:e=>({mode:T(e)}),unknown:{not:{mode:[`IN_PERSON`,`HYBRID`,`ONLINE`]}}}),U()],columns:[V(),{name:`date`,label:`date`,cell:e=>(0,M.jsx)(ne,{from:e.from,to:e.to}),csv:[[`from`,e=>e.from],[`to`,e=>e.to]],sort:[`FROM`,`down`]},{name:`city`,label:`city`,cell:e=>(0,M.jsx)(I,{children:e.city}),csv:[[`city`,e=>e.city]],sort:[`CITY`]},{name:`country`,label:`country`,cell:e=>(0,M.jsx)(P,{thing:e.country}),csv:W(`country`,e=>e.country)},{name:`mode`,label:`mode`,cell:e=>(0,M.jsx)(L,{of:e.mode}),csv:[[`mode`,e=>e.mode]],extra:!0},{name:`series`,label:`series`,cell:e=>(0,M.jsx)(I,{children:e.series}),csv:[[`series`,e=>e.series]],extra:!0},{name:`hosts`,label:`hosts`,cell:e=>(0,M.jsx)(F,{of:e.hosts.nodes,total:e.hosts.totalCount}),csv:[[`hosts`,e=>e.hosts.totalCount],[`firstHostIds`,e=>e.hosts.nodes.map(e=>e.id).join(`;`)]]},{name:`alliance`,label:`alliance`,wide:!0,cell:e=>(0,M.jsx)(P,{thing:e.alliance,children:e.alliance?.acronym??e.alliance?.name}),csv:W(`alliance`,e=>e.alliance)},H()]}),Re={name:`BrowseExchanges`,text:`query BrowseExchanges($lang: String = "en", $where: ExchangeFilter, $order: ExchangeOrder, $first: Int, $after: String, $last: Int, $before: String, $butKind: ExchangeFilter, $butFrom: ExchangeFilter, $butTo: ExchangeFilter, $butAlliance: ExchangeFilter, $butField: ExchangeFilter, $butYear: ExchangeFilter, $ids: [ID!] = [], $butTrust: ExchangeFilter) {
  dataset {
    ...Cited
  }
  about: nodes(ids: $ids) {
    __typename
    ... on Entity {
      id
      name(language: $lang)
    }
  }
  all: exchanges(first: 0) {
    totalCount
  }
  rows: exchanges(
    first: $first
    after: $after
    last: $last
    before: $before
    where: $where
    orderBy: $order
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...ExchangeLine
      to
      alliance {
        id
        name(language: $lang)
        acronym
      }
      providers(first: 3) {
        totalCount
        nodes {
          id
          name(language: $lang)
        }
      }
      receivers(first: 3) {
        totalCount
        nodes {
          id
          name(language: $lang)
        }
      }
    }
  }
  kind: exchanges(first: 0, where: $butKind) {
    groups(by: KIND) {
      key
      count
    }
  }
  from: exchanges(first: 0, where: $butFrom) {
    groups(by: PROVIDER_COUNTRY) {
      key
      count
      node {
        __typename
        ... on Country {
          id
          name(language: $lang)
        }
      }
    }
  }
  to: exchanges(first: 0, where: $butTo) {
    groups(by: RECEIVER_COUNTRY) {
      key
      count
      node {
        __typename
        ... on Country {
          id
          name(language: $lang)
        }
      }
    }
  }
  alliance: exchanges(first: 0, where: $butAlliance) {
    groups(by: ALLIANCE) {
      key
      count
      node {
        __typename
        ... on Alliance {
          id
          name(language: $lang)
        }
      }
    }
  }
  field: exchanges(first: 0, where: $butField) {
    groups(by: FIELD) {
      key
      count
    }
  }
  year: exchanges(first: 0, where: $butYear) {
    groups(by: FROM_YEAR, orderBy: {by: KEY, direction: DESC}) {
      key
      count
    }
  }
  trust: exchanges(first: 0, where: $butTrust) {
    groups(by: TRUST) {
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
}

fragment ExchangeLine on Exchange {
  id
  name(language: $lang)
  kind
  from
  to
  seen
  trust
  providerCountries {
    id
    code
    name(language: $lang)
  }
  receiverCountries {
    id
    code
    name(language: $lang)
  }
  figures(first: 5) {
    totalCount
    nodes {
      ...FigureLine
    }
  }
  sources {
    ...SourceMark
  }
}

fragment FigureLine on Figure {
  id
  measure
  value
  qualifier
  lower
  upper
  unit
  asOf
  note
  trust
  saidBy {
    id
    name(language: $lang)
  }
  sources {
    ...SourceMark
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
}`},ze=({countries:e,parties:t})=>(0,M.jsxs)(`div`,{className:`sides`,children:[e.length>0&&(0,M.jsx)(F,{of:e.slice(0,3),total:e.length}),t.totalCount>0&&(0,M.jsx)(`div`,{className:`small`,children:(0,M.jsx)(F,{of:t.nodes,total:t.totalCount})}),e.length+t.totalCount===0&&(0,M.jsx)(N,{})]}),Be=(e,t,n)=>[[`${e}CountryIds`,e=>t(e).map(e=>e.id).join(`;`)],[`${e}Countries`,e=>t(e).map(e=>e.name).join(`;`)],[`first${e[0].toUpperCase()}${e.slice(1)}Ids`,e=>n(e).nodes.map(e=>e.id).join(`;`)]],Ve=S({word:`exchanges`,mark:`exchange`,document:Re,order:[`name`],called:e=>({name:{contains:e}}),ask:({but:e,get:t,...n})=>({...n,ids:q(t,`of`,[`institution`]),butKind:e(`kind`),butFrom:e(`from`),butTo:e(`to`),butAlliance:e(`alliance`),butField:e(`field`),butYear:e(`year`),butTrust:e(`trust`)}),facets:[K(`of`,`party`,[`institution`],e=>({or:[{provider:{id:{in:[...e]}}},{receiver:{id:{in:[...e]}}}]})),w({name:`from`,closed:`upper`,groups:e=>e.from.groups,condition:e=>({providerCountry:{id:{in:E(`country`,e)}}}),unknown:{not:{providerCountry:{}}}}),w({name:`to`,closed:`upper`,groups:e=>e.to.groups,condition:e=>({receiverCountry:{id:{in:E(`country`,e)}}}),unknown:{not:{receiverCountry:{}}}}),w({name:`kind`,closed:`upper`,groups:e=>e.kind.groups,condition:e=>({kind:T(e)})}),w({name:`alliance`,groups:e=>e.alliance.groups,condition:e=>({alliance:{id:{in:E(`alliance`,e)}}}),unknown:{not:{alliance:{}}}}),w({name:`field`,groups:e=>e.field.groups,condition:e=>({field:{in:e}}),unknown:{not:{field:{contains:``}}}}),w({name:`year`,label:`began`,groups:e=>e.year.groups,condition:e=>D(e,e=>({from:e})),unknown:{from:{known:!1}}}),U()],columns:[{name:`name`,label:`name`,cell:e=>(0,M.jsx)(t,{thing:e}),csv:[[`name`,e=>e.name]],sort:[`NAME`]},{name:`kind`,label:`kind`,wide:!0,cell:e=>(0,M.jsx)(L,{of:e.kind}),csv:[[`kind`,e=>e.kind]]},{name:`from`,label:`from`,cell:e=>(0,M.jsx)(ze,{countries:e.providerCountries,parties:e.providers}),csv:Be(`provider`,e=>e.providerCountries,e=>e.providers)},{name:`to`,label:`to`,cell:e=>(0,M.jsx)(ze,{countries:e.receiverCountries,parties:e.receivers}),csv:Be(`receiver`,e=>e.receiverCountries,e=>e.receivers)},{name:`since`,label:`since`,cell:e=>(0,M.jsx)(ne,{...e}),csv:[[`from`,e=>e.from],[`to`,e=>e.to],[`seen`,e=>e.seen]],sort:[`FROM`]},{name:`alliance`,label:`alliance`,cell:e=>(0,M.jsx)(P,{thing:e.alliance,children:e.alliance?.acronym??e.alliance?.name}),csv:W(`alliance`,e=>e.alliance),extra:!0},{name:`figure`,label:`figure`,cell:e=>e.figures.nodes[0]?(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(p,{figure:e.figures.nodes[0]}),` `,(0,M.jsx)(`span`,{className:`soft`,children:e.figures.nodes[0].measure})]}):(0,M.jsx)(N,{}),extra:!0,csv:[[`figureMeasure`,e=>e.figures.nodes[0]?.measure],[`figureHedge`,e=>e.figures.nodes[0]?.qualifier],[`figure`,e=>e.figures.nodes[0]?.value]]},H()]}),He={name:`BrowseFigures`,text:`query BrowseFigures($lang: String = "en", $where: FigureFilter, $order: FigureOrder, $first: Int, $after: String, $last: Int, $before: String, $butKind: FigureFilter, $butMeasure: FigureFilter, $butUnit: FigureFilter, $butHedge: FigureFilter, $butYear: FigureFilter, $butTrust: FigureFilter, $ids: [ID!] = []) {
  dataset {
    ...Cited
  }
  about: nodes(ids: $ids) {
    __typename
    ... on Entity {
      id
      name(language: $lang)
    }
  }
  all: figures(first: 0) {
    totalCount
  }
  rows: figures(
    first: $first
    after: $after
    last: $last
    before: $before
    where: $where
    orderBy: $order
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      subject {
        id
        name(language: $lang)
      }
      ...FigureLine
    }
  }
  kind: figures(first: 0, where: $butKind) {
    groups(by: SUBJECT_KIND) {
      key
      count
    }
  }
  measure: figures(first: 0, where: $butMeasure) {
    groups(by: MEASURE) {
      key
      count
    }
  }
  unit: figures(first: 0, where: $butUnit) {
    groups(by: UNIT) {
      key
      count
    }
  }
  hedge: figures(first: 0, where: $butHedge) {
    groups(by: QUALIFIER) {
      key
      count
    }
  }
  year: figures(first: 0, where: $butYear) {
    groups(by: AS_OF_YEAR, orderBy: {by: KEY, direction: DESC}) {
      key
      count
    }
  }
  trust: figures(first: 0, where: $butTrust) {
    groups(by: TRUST) {
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
}

fragment FigureLine on Figure {
  id
  measure
  value
  qualifier
  lower
  upper
  unit
  asOf
  note
  trust
  saidBy {
    id
    name(language: $lang)
  }
  sources {
    ...SourceMark
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
}`},Ue=[`person`,`institution`],We=S({word:`figures`,document:He,order:[`asOf`,`down`],called:e=>({measure:{contains:e}}),ask:({but:e,get:t,...n})=>({...n,ids:[...q(t,`of`,G),...q(t,`said`,Ue)],butKind:e(`kind`),butMeasure:e(`measure`),butUnit:e(`unit`),butHedge:e(`hedge`),butYear:e(`year`),butTrust:e(`trust`)}),facets:[K(`said`,`saidBy`,Ue,e=>({saidBy:{in:[...e]}})),J(e=>({subject:{in:[...e]}})),w({name:`kind`,closed:`upper`,label:`about`,groups:e=>e.kind.groups,word:(e,t)=>t.kinds[e],condition:e=>({subjectKind:T(e)})}),w({name:`measure`,groups:e=>e.measure.groups,condition:e=>({measure:{in:e}})}),w({name:`unit`,groups:e=>e.unit.groups,condition:e=>({unit:{in:e}}),unknown:{not:{unit:{contains:``}}}}),w({name:`hedge`,closed:`upper`,groups:e=>e.hedge.groups,word:(e,t,n)=>e===`EXACT`?t.exact:n.hedge[e],condition:e=>({qualifier:T(e)})}),w({name:`year`,groups:e=>e.year.groups,condition:e=>D(e,e=>({asOf:e})),unknown:{asOf:{known:!1}}}),U()],columns:[{name:`subject`,label:`subject`,cell:e=>(0,M.jsx)(t,{thing:e.subject,mark:!0}),csv:W(`subject`,e=>e.subject)},{name:`measure`,label:`measure`,cell:e=>(0,M.jsx)(i,{to:s(e.id),children:e.measure}),csv:[[`measure`,e=>e.measure]]},{name:`number`,label:`number`,cell:e=>(0,M.jsx)(p,{figure:e}),csv:[[`qualifier`,e=>e.qualifier],[`value`,e=>e.value],[`lower`,e=>e.lower],[`upper`,e=>e.upper]],sort:[`VALUE`,`down`],number:!0},{name:`unit`,label:`unit`,cell:e=>(0,M.jsx)(I,{children:e.unit}),csv:[[`unit`,e=>e.unit]],extra:!0},{name:`asOf`,label:`asOf`,cell:e=>(0,M.jsx)(z,{date:e.asOf}),csv:[[`asOf`,e=>e.asOf]],sort:[`AS_OF`,`down`]},{name:`saidBy`,label:`saidBy`,cell:e=>(0,M.jsx)(P,{thing:e.saidBy}),csv:[...W(`saidBy`,e=>e.saidBy),[`note`,e=>e.note],[`trust`,e=>e.trust]]}]}),Ge={name:`BrowseInstitutions`,text:`query BrowseInstitutions($lang: String = "en", $where: InstitutionFilter, $order: InstitutionOrder, $first: Int, $after: String, $last: Int, $before: String, $butRegion: InstitutionFilter, $butKind: InstitutionFilter, $butCountry: InstitutionFilter, $butTrust: InstitutionFilter, $butAlliance: InstitutionFilter, $butRole: MembershipFilter) {
  dataset {
    ...Cited
  }
  all: institutions(first: 0) {
    totalCount
  }
  rows: institutions(
    first: $first
    after: $after
    last: $last
    before: $before
    where: $where
    orderBy: $order
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name(language: $lang)
      names {
        text
        language
      }
      kind
      city
      founded
      trust
      country {
        id
        code
        name(language: $lang)
        region
      }
      alliances(first: 4) {
        totalCount
        nodes {
          id
          name(language: $lang)
          acronym
        }
      }
      memberships(first: 0) {
        totalCount
      }
      courses(first: 0) {
        totalCount
      }
      sources {
        ...SourceMark
      }
    }
  }
  region: institutions(first: 0, where: $butRegion) {
    groups(by: REGION) {
      key
      count
    }
  }
  kind: institutions(first: 0, where: $butKind) {
    groups(by: KIND) {
      key
      count
    }
  }
  country: institutions(first: 0, where: $butCountry) {
    groups(by: COUNTRY) {
      key
      count
      node {
        __typename
        ... on Country {
          id
          name(language: $lang)
        }
      }
    }
  }
  trust: institutions(first: 0, where: $butTrust) {
    groups(by: TRUST) {
      key
      count
    }
  }
  alliance: memberships(first: 0, where: {institution: $butAlliance}) {
    groups(by: ALLIANCE) {
      key
      count
      node {
        __typename
        ... on Alliance {
          id
          name(language: $lang)
        }
      }
    }
  }
  role: memberships(first: 0, where: $butRole) {
    groups(by: ROLE) {
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
}`},Ke=e=>({memberships:{some:{...e(`alliance`).length&&{alliance:{id:{in:E(`alliance`,e(`alliance`))}}},...e(`role`).length&&{role:T(e(`role`))}}}}),qe=S({word:`institutions`,mark:`institution`,document:Ge,order:[`name`],called:e=>({name:{contains:e}}),ask:({but:e,get:t,...n})=>({...n,butRegion:e(`region`),butKind:e(`kind`),butCountry:e(`country`),butTrust:e(`trust`),butAlliance:e(`alliance`),butRole:{...e(`role`)&&{institution:e(`role`)},...t(`alliance`).length&&{alliance:{id:{in:E(`alliance`,t(`alliance`))}}}}}),facets:[w({name:`region`,closed:`title`,groups:e=>e.region.groups,word:(e,t,n)=>n.regions[e],condition:e=>({country:{region:{in:e}}}),unknown:{not:{country:{}}}}),w({name:`kind`,closed:`upper`,groups:e=>e.kind.groups,condition:e=>({kind:T(e)})}),w({name:`country`,closed:`upper`,groups:e=>e.country.groups,condition:e=>({country:{id:{in:E(`country`,e)}}}),unknown:{not:{country:{}}}}),w({name:`alliance`,label:`memberOf`,single:!0,groups:e=>e.alliance.groups,condition:(e,t)=>Ke(t)}),w({name:`role`,closed:`upper`,single:!0,groups:e=>e.role.groups,condition:(e,t)=>t(`alliance`).length?void 0:Ke(t)}),U()],columns:[V(),{name:`kind`,label:`kind`,cell:e=>(0,M.jsx)(L,{of:e.kind}),csv:[[`kind`,e=>e.kind]],extra:!0},{name:`country`,label:`country`,cell:e=>(0,M.jsx)(P,{thing:e.country}),csv:W(`country`,e=>e.country),sort:[`COUNTRY`]},{name:`city`,label:`city`,wide:!0,cell:e=>(0,M.jsx)(I,{children:e.city}),csv:[[`city`,e=>e.city]],sort:[`CITY`]},{name:`founded`,label:`founded`,cell:e=>(0,M.jsx)(z,{date:e.founded}),csv:[[`founded`,e=>e.founded]],extra:!0},{name:`alliances`,label:`alliances`,wide:!0,cell:e=>(0,M.jsx)(B,{of:e.alliances.totalCount}),csv:[[`alliances`,e=>e.alliances.totalCount]],number:!0},{name:`in`,label:`in`,cell:e=>(0,M.jsx)(F,{of:e.alliances.nodes,total:e.alliances.totalCount}),csv:[[`firstAlliances`,e=>e.alliances.nodes.map(e=>e.id).join(`;`)]]},{name:`roles`,label:`roles`,cell:e=>(0,M.jsx)(B,{of:e.memberships.totalCount}),csv:[[`roles`,e=>e.memberships.totalCount]],sort:[`MEMBERSHIPS`,`down`],number:!0},{name:`courses`,label:`courses`,wide:!0,cell:e=>(0,M.jsx)(B,{of:e.courses.totalCount}),csv:[[`coursesNamed`,e=>e.courses.totalCount]],sort:[`COURSES`,`down`],number:!0},H()]}),Je=S({word:`people`,mark:`person`,document:{name:`BrowsePeople`,text:`query BrowsePeople($lang: String = "en", $where: PersonFilter, $order: PersonOrder, $first: Int, $after: String, $last: Int, $before: String, $butTrust: PersonFilter, $butAlliance: PersonFilter, $butOf: PersonFilter) {
  dataset {
    ...Cited
  }
  all: people(first: 0) {
    totalCount
  }
  rows: people(
    first: $first
    after: $after
    last: $last
    before: $before
    where: $where
    orderBy: $order
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name(language: $lang)
      names {
        text
        language
      }
      trust
      positions(first: 3) {
        totalCount
        nodes {
          id
          role
          asOf
          organization {
            id
            name(language: $lang)
          }
          sources {
            ...SourceMark
          }
        }
      }
      sources {
        ...SourceMark
      }
    }
  }
  of: positions(first: 0, where: {person: $butOf}) {
    groups(by: INSTITUTION) {
      key
      count
      node {
        __typename
        ... on Institution {
          id
          name(language: $lang)
        }
      }
    }
  }
  alliance: positions(first: 0, where: {person: $butAlliance}) {
    groups(by: ALLIANCE) {
      key
      count
      node {
        __typename
        ... on Alliance {
          id
          name(language: $lang)
        }
      }
    }
  }
  trust: people(first: 0, where: $butTrust) {
    groups(by: TRUST) {
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
}`},order:[`name`],called:e=>({name:{contains:e}}),ask:({but:e,get:t,...n})=>({...n,butOf:e(`of`),butAlliance:e(`alliance`),butTrust:e(`trust`)}),facets:[w({name:`of`,label:`worked`,single:!0,groups:e=>e.of.groups,condition:e=>({positions:{some:{institution:{id:{in:E(`institution`,e)}}}}}),unknown:{positions:{none:{institution:{}}}}}),w({name:`alliance`,single:!0,groups:e=>e.alliance.groups,condition:e=>({positions:{some:{alliance:{id:{in:E(`alliance`,e)}}}}}),unknown:{positions:{none:{alliance:{}}}}}),U()],columns:[V(),{name:`positions`,label:`positions`,cell:e=>e.positions.nodes.length?e.positions.nodes.map(e=>(0,M.jsxs)(`div`,{className:`in-words`,children:[e.role,e.organization&&(0,M.jsxs)(M.Fragment,{children:[`, `,(0,M.jsx)(t,{thing:e.organization})]}),e.asOf&&(0,M.jsxs)(`span`,{className:`soft`,children:[` · `,(0,M.jsx)(z,{date:e.asOf})]}),(0,M.jsx)(l,{sources:e.sources,said:{asOf:e.asOf,row:e.id}})]},e.id)):(0,M.jsx)(N,{}),csv:[[`positions`,e=>e.positions.totalCount],[`newestRole`,e=>e.positions.nodes[0]?.role],[`newestAt`,e=>e.positions.nodes[0]?.organization?.id],[`newestAsOf`,e=>e.positions.nodes[0]?.asOf],[`newestSources`,e=>e.positions.nodes[0]?.sources.map(e=>e.id).join(`;`)]]},{...H(),wide:!0}]}),Ye=S({word:`sources`,document:{name:`BrowseSources`,text:`query BrowseSources($where: SourceFilter, $order: SourceOrder, $first: Int, $after: String, $last: Int, $before: String, $butKind: SourceFilter, $butPublisher: SourceFilter, $butLanguage: SourceFilter, $butYear: SourceFilter, $butTrust: SourceFilter) {
  dataset {
    ...Cited
  }
  all: sources(first: 0) {
    totalCount
  }
  rows: sources(
    first: $first
    after: $after
    last: $last
    before: $before
    where: $where
    orderBy: $order
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...SourceMark
      trust
      citations(first: 0) {
        totalCount
      }
    }
  }
  kind: sources(first: 0, where: $butKind) {
    groups(by: KIND) {
      key
      count
    }
  }
  publisher: sources(first: 0, where: $butPublisher) {
    groups(by: PUBLISHER) {
      key
      count
    }
  }
  language: sources(first: 0, where: $butLanguage) {
    groups(by: LANGUAGE) {
      key
      count
    }
  }
  year: sources(first: 0, where: $butYear) {
    groups(by: PUBLISHED_YEAR, orderBy: {by: KEY, direction: DESC}) {
      key
      count
    }
  }
  trust: sources(first: 0, where: $butTrust) {
    groups(by: TRUST) {
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
}`},order:[`title`],called:e=>({title:{contains:e}}),ask:({but:e,get:t,lang:n,...r})=>({...r,butKind:e(`kind`),butPublisher:e(`publisher`),butLanguage:e(`language`),butYear:e(`year`),butTrust:e(`trust`)}),facets:[w({name:`kind`,closed:`upper`,groups:e=>e.kind.groups,condition:e=>({kind:T(e)})}),w({name:`publisher`,groups:e=>e.publisher.groups,condition:e=>({publisher:{in:e}}),unknown:{not:{publisher:{contains:``}}}}),w({name:`language`,groups:e=>e.language.groups,word:(e,t)=>t.language(e),condition:e=>({language:{in:e}}),unknown:{not:{language:{contains:``}}}}),w({name:`year`,label:`published`,groups:e=>e.year.groups,condition:e=>D(e,e=>({published:e})),unknown:{published:{known:!1}}}),U()],columns:[{name:`title`,label:`title`,cell:e=>(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(i,{to:s(e.id),lang:e.language??void 0,children:e.title}),e.url&&(0,M.jsxs)(M.Fragment,{children:[` `,(0,M.jsx)(`a`,{className:`away`,href:e.url,target:`_blank`,rel:`noopener noreferrer`,"aria-label":`↗ ${e.title}`,children:`↗`})]})]}),csv:[[`title`,e=>e.title],[`url`,e=>e.url]],sort:[`TITLE`]},{name:`publisher`,label:`publisher`,cell:e=>(0,M.jsx)(I,{children:e.publisher}),csv:[[`publisher`,e=>e.publisher]]},{name:`published`,label:`publishedOn`,cell:e=>(0,M.jsx)(z,{date:e.published}),csv:[[`published`,e=>e.published]],sort:[`PUBLISHED`,`down`]},{name:`accessed`,label:`accessed`,wide:!0,cell:e=>(0,M.jsx)(z,{date:e.accessed}),csv:[[`accessed`,e=>e.accessed]],extra:!0},{name:`language`,label:`language`,wide:!0,cell:e=>(0,M.jsx)(Oe,{of:e.language}),csv:[[`language`,e=>e.language]]},{name:`kind`,label:`kind`,cell:e=>(0,M.jsx)(L,{of:e.kind}),csv:[[`kind`,e=>e.kind],[`trust`,e=>e.trust]]},{name:`citations`,label:`citations`,cell:e=>(0,M.jsx)(B,{of:e.citations.totalCount}),csv:[[`citedBy`,e=>e.citations.totalCount]],sort:[`CITATIONS`,`down`],number:!0}]}),Y=g();function Xe(e,t){let n=e.columns.find(e=>e.sort&&e.name===t.sort?.column);return n?{column:n,down:t.sort?.down??!1}:{column:e.columns.find(t=>t.name===e.order[0]),down:e.order[1]===`down`}}function Ze(e,t,n,r){let{column:i,down:a}=Xe(e,t);return e.ask({lang:n,where:xe(e,t),order:i?.sort&&{by:i.sort[0],direction:a?`DESC`:`ASC`},...r,but:n=>xe(e,t,n),get:t.get})}var Qe=e=>e.before?{last:25,before:e.before}:{first:25,...e.after&&{after:e.after}};function $e(e,t,n,r,i){return[...t.q&&e.called?[{label:i.contains(t.q),without:{q:void 0,...b},key:`q`}]:[],...e.facets.flatMap(e=>{let a=e.choices(n,r,i),o=e.values(t.get),s=Math.max(0,...a.map(e=>e.count??0));return o.map(t=>({label:`${i.facets[e.label]}: ${X(a,t,r)}`,without:{[e.name]:x(o.filter(e=>e!==t)),...b},key:`${e.name} ${t}`,...s>0&&{rest:s}}))})]}var X=(e,t,n)=>e.find(e=>e.value===t)?.label??n.words[t.toUpperCase()]??t,et=e=>({q:void 0,...Object.fromEntries(e.facets.map(e=>[e.name,void 0])),...b});function tt(e,t,n,r,i){let[a,...o]=t.get(`kind`),s=o.length===0&&a&&e.word===`institutions`&&i.counted[a]||i.counted[e.word],c=[`country`,`region`].map(t=>e.facets.find(e=>e.name===t&&e.label===t)).find(e=>e?.values(t.get).length===1),l=c?.values(t.get)[0];return i.heading(i.count(n.rows.totalCount,s),c&&l&&X(c.choices(n,r,i),l,r))}var nt=9,rt=300;function it({kind:e,state:t,answer:n}){let{text:r,language:i}=o(),a=j[i];return(0,M.jsxs)(M.Fragment,{children:[e.called&&(0,M.jsx)(at,{value:t.q,label:a.nameOf[e.word]??a.name}),e.facets.filter(e=>!e.hidden).map(e=>{let i=e.values(t.get),o=e.choices(n,r,a),s=[...o,...i.filter(e=>!o.some(t=>t.value===e)).map(t=>({value:t,label:X(o,t,r),...!e.single&&{count:0}}))];return s.length===0?null:e.single?(0,M.jsx)(st,{facet:e,choices:s,value:i[0]??``},e.name):(0,M.jsx)(ot,{facet:e,choices:s,values:i},e.name)})]})}function at({value:e,label:t}){let n=o(),[r,i]=(0,Y.useState)(e),a=(0,Y.useRef)(e);return(0,Y.useEffect)(()=>{e!==a.current&&(a.current=e,i(e))},[e]),(0,Y.useEffect)(()=>{let e=r.trim();if(e===a.current)return;let t=setTimeout(()=>{let t=a.current!==``;a.current=e,n.go(n.with({q:e||void 0,...b}),t)},rt);return()=>clearTimeout(t)},[r,n]),(0,M.jsx)(`input`,{type:`text`,className:`called`,value:r,placeholder:t,"aria-label":t,autoComplete:`off`,spellCheck:!1,onChange:e=>i(e.target.value)})}function ot({facet:e,choices:t,values:n}){let r=o(),i=j[r.language],[a,s]=(0,Y.useState)(!1),c=a?t:t.filter((e,t)=>t<nt||n.includes(e.value)),l=(t,i)=>r.go(r.with({[e.name]:x(i?[...n,t]:n.filter(e=>e!==t)),...b}));return(0,M.jsxs)(`fieldset`,{className:`facet`,children:[(0,M.jsx)(`legend`,{children:i.facets[e.label]}),c.map(e=>(0,M.jsxs)(`label`,{children:[(0,M.jsx)(`input`,{type:`checkbox`,checked:n.includes(e.value),onChange:t=>l(e.value,t.target.checked)}),(0,M.jsx)(`span`,{children:e.label}),e.count!==void 0&&(0,M.jsx)(`span`,{className:`soft num`,children:r.text.number(e.count)})]},e.value)),t.length>c.length&&(0,M.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>s(!0),children:i.more(t.length-c.length)}),a&&t.length>nt&&(0,M.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>s(!1),children:i.fewer})]})}function st({facet:e,choices:t,value:n}){let r=o(),i=j[r.language],a=(0,Y.useId)(),s=t.toSorted((e,t)=>e.label.localeCompare(t.label,r.language));return(0,M.jsxs)(`div`,{className:`facet`,children:[(0,M.jsx)(`label`,{className:`legend`,htmlFor:a,children:i.facets[e.label]}),(0,M.jsxs)(`select`,{id:a,value:n,onChange:t=>r.go(r.with({[e.name]:t.target.value?x([t.target.value]):void 0,...b})),children:[(0,M.jsx)(`option`,{value:``,children:i.any}),s.map(e=>(0,M.jsx)(`option`,{value:e.value,children:e.label},e.value))]})]})}var ct=(e,t)=>e.filter((e,n)=>n===0||(t?t.includes(e.name):!e.extra));function lt({kind:e,state:t,rows:n,caption:r}){let{language:i}=o(),a=j[i],s=ct(e.columns,t.cols),[c,...l]=s;return v()?(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(ft,{kind:e,state:t}),(0,M.jsx)(`ul`,{className:`rows rowcards`,children:n.map(e=>(0,M.jsxs)(`li`,{children:[(0,M.jsx)(`div`,{className:`main-cell`,children:c?.cell(e)}),(0,M.jsx)(`dl`,{children:l.filter(e=>!e.wide||t.cols).map(t=>(0,M.jsxs)(`div`,{children:[(0,M.jsx)(`dt`,{children:a.columns[t.label]}),(0,M.jsx)(`dd`,{children:t.cell(e)})]},t.name))})]},e.id))})]}):(0,M.jsx)(`div`,{className:`table-box`,children:(0,M.jsxs)(`table`,{children:[(0,M.jsx)(`caption`,{className:`hidden`,children:r}),(0,M.jsx)(`thead`,{children:(0,M.jsx)(`tr`,{children:s.map(n=>(0,M.jsx)(dt,{kind:e,column:n,state:t},n.name))})}),(0,M.jsx)(`tbody`,{children:n.map(e=>(0,M.jsx)(`tr`,{children:s.map((t,n)=>n===0?(0,M.jsx)(`th`,{scope:`row`,children:t.cell(e)},t.name):(0,M.jsx)(`td`,{className:t.number?`r`:void 0,children:t.cell(e)},t.name))},e.id))})]})})}function ut(e,t,n){let r=Xe(e,t),i=r.column===n?!r.down:n.sort?.[1]===`down`;return{params:{sort:n.name===e.order[0]&&i===(e.order[1]===`down`)?void 0:`${i?`-`:``}${n.name}`,...b},current:r.column===n?r:void 0}}function dt({kind:e,column:t,state:n}){let{language:r}=o(),i=j[r].columns[t.label],a=t.number?`r`:void 0;if(!t.sort)return(0,M.jsx)(`th`,{scope:`col`,className:a,children:i});let{params:s,current:c}=ut(e,n,t);return(0,M.jsx)(`th`,{scope:`col`,className:a,"aria-sort":c&&(c.down?`descending`:`ascending`),children:(0,M.jsxs)(u,{params:s,children:[i,c&&(0,M.jsxs)(`span`,{"aria-hidden":`true`,children:[` `,c.down?`↓`:`↑`]})]})})}function ft({kind:e,state:t}){let{language:n}=o(),r=j[n];return(0,M.jsx)(`p`,{className:`order small`,children:e.columns.filter(e=>e.sort).map(n=>{let{params:i,current:a}=ut(e,t,n);return(0,M.jsxs)(u,{params:i,...a&&{className:`on`},children:[r.columns[n.label],a&&(0,M.jsxs)(M.Fragment,{children:[` `,a.down?`↓`:`↑`]})]},n.name)})})}function pt(e,t){let n=e.flatMap(e=>e.csv),r=t.some(e=>e.sources),i=[[`id`,...n.map(([e])=>e),...r?[`sources`,`sourceUrls`]:[]],...t.map(e=>[e.id,...n.map(([,t])=>t(e)),...r?[e.sources?.map(e=>e.id).join(`;`),e.sources?.flatMap(e=>e.url??[]).join(` `)]:[]])];return me(i)}var mt=250;function ht({kind:e,state:t}){let n=o(),r=j[n.language],i=ct(e.columns,t.cols).map(e=>e.name),a=(t,r)=>n.go(n.with({cols:x(e.columns.map(e=>e.name).filter((e,n)=>n>0&&(e===t?r:i.includes(e))))??e.columns[0]?.name}),!0);return(0,M.jsx)(m,{label:r.columns_,children:()=>(0,M.jsxs)(`div`,{className:`facet`,children:[e.columns.slice(1).map(e=>(0,M.jsxs)(`label`,{children:[(0,M.jsx)(`input`,{type:`checkbox`,checked:i.includes(e.name),onChange:t=>a(e.name,t.target.checked)}),(0,M.jsx)(`span`,{children:r.columns[e.label]})]},e.name)),t.cols&&(0,M.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>n.go(n.with({cols:void 0}),!0),children:r.usual})]})})}function gt({kind:e,state:t,total:n}){let{client:r,at:i,language:a}=o(),s=j[a],[c,l]=(0,Y.useState)(),[u,d]=(0,Y.useState)(``),f=(0,Y.useRef)(void 0);(0,Y.useEffect)(()=>()=>f.current?.abort(),[]);let p=async()=>{f.current=new AbortController,d(``),l(0);try{let n=[];for(let o;;){let s=await r.ask(e.document,Ze(e,t,a,{first:mt,...o&&{after:o}}),i,f.current.signal);if(n.push(...s.rows.nodes),l(n.length),o=s.rows.pageInfo.endCursor??void 0,!s.rows.pageInfo.hasNextPage||!o)break}pe(pt(e.columns,n),`alliance-atlas-${e.word}-${new Date().toISOString().slice(0,10)}-${r.version??``}.csv`)}catch(e){f.current.signal.aborted||d(e instanceof ie?`${e.message} ${e.code}`:String(e))}l(void 0)};return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`button`,{type:`button`,className:`ctl`,disabled:c!==void 0,onClick:()=>void p(),children:c===void 0?s.csv:s.fetching(c,n)}),u&&(0,M.jsxs)(`span`,{className:`fail`,role:`alert`,children:[s.failed,u]})]})}function Z({kind:t}){let n=o(),r=j[n.language],i=ge(n.address),a=Ze(t,i,n.language,Qe(i)),s=h(t.document,a),[c,l]=(0,Y.useState)(),u=s.failure?.code===`BAD_CURSOR`;return(0,Y.useEffect)(()=>{if(!u)return;let e=n.with(b);l(e),n.go(e,!0)},[u]),(0,M.jsxs)(M.Fragment,{children:[c===n.with({})&&(0,M.jsx)(ee,{kind:`warn`,children:r.cursor}),u?(0,M.jsx)(e,{rows:25}):(0,M.jsx)(te,{answer:s,rows:25,page:!0,children:e=>(0,M.jsx)(_t,{kind:t,data:e,variables:a})})]})}function _t({kind:e,data:t,variables:n}){let i=o(),a=le(),{text:s}=i,c=j[i.language],l=v(),d=ge(i.address),f=$e(e,d,t,s,c),p=tt(e,d,t,s,c),{totalCount:m,pageInfo:h,nodes:g}=t.rows,te=(0,Y.useMemo)(()=>e.shown?g.map(e.shown):g,[e,g]);return(0,M.jsx)(ae,{answers:[te],children:(0,M.jsxs)(`div`,{className:`browse`,children:[!l&&(0,M.jsx)(`aside`,{className:`facets`,"aria-label":c.filter(0),children:(0,M.jsx)(it,{kind:e,state:d,answer:t})}),(0,M.jsxs)(`div`,{children:[(0,M.jsx)(r,{name:p,facts:f.length>0&&(0,M.jsx)(`span`,{className:`soft`,children:c.of(t.all.totalCount,c.counted[e.word])}),actions:(0,M.jsxs)(M.Fragment,{children:[!l&&(0,M.jsx)(ht,{kind:e,state:d}),(0,M.jsx)(ue,{view:{title:p,statement:f.map(e=>e.label).join(s.semicolon),dataset:t.dataset.citation,version:t.dataset.version}}),(0,M.jsx)(gt,{kind:e,state:d,total:m}),(0,M.jsx)(de,{document:e.document,variables:n})]})}),(0,M.jsx)(`p`,{className:`hidden`,role:`status`,children:p}),(0,M.jsxs)(`div`,{className:`bar chips`,children:[l&&(0,M.jsx)(vt,{label:c.filter(f.length),done:c.show(p),children:(0,M.jsx)(it,{kind:e,state:d,answer:t})}),f.map(e=>(0,M.jsxs)(u,{params:e.without,className:`chip`,children:[(0,M.jsx)(`span`,{className:`hidden`,children:c.take(e.label)}),(0,M.jsxs)(`span`,{"aria-hidden":`true`,children:[e.label,` ×`]})]},e.key)),f.length>0&&(0,M.jsx)(u,{params:et(e),children:a.actions.clear})]}),m===0?(0,M.jsxs)(ee,{title:c.empty,children:[f.some(e=>e.rest)&&(0,M.jsxs)(M.Fragment,{children:[c.emptyWithout,` `,f.filter(e=>e.rest).map((e,t)=>(0,M.jsxs)(`span`,{children:[t>0&&s.list,(0,M.jsx)(u,{params:e.without,children:e.label})]},e.key)),s.stop,` `]}),(0,M.jsx)(u,{params:et(e),children:a.actions.clear})]}):(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(lt,{kind:e,state:d,rows:g,caption:p}),(0,M.jsx)(fe,{page:d.page,size:25,shown:g.length,total:m,info:h})]})]})]})})}function vt({label:e,done:t,children:n}){let r=(0,Y.useRef)(null);return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`button`,{type:`button`,className:`ctl`,onClick:()=>r.current?.showModal(),children:e}),(0,M.jsxs)(`dialog`,{ref:r,className:`sheet`,"aria-label":e,children:[(0,M.jsx)(`div`,{className:`facets`,children:n}),(0,M.jsx)(`p`,{className:`sheet-foot`,children:(0,M.jsx)(`button`,{type:`button`,className:`btn`,onClick:()=>r.current?.close(),children:t})})]})]})}var yt={institutions:()=>(0,M.jsx)(Z,{kind:qe},`institutions`),alliances:()=>(0,M.jsx)(Z,{kind:Ae},`alliances`),countries:()=>(0,M.jsx)(Z,{kind:Fe},`countries`),courses:()=>(0,M.jsx)(Z,{kind:Ie},`courses`),exchanges:()=>(0,M.jsx)(Z,{kind:Ve},`exchanges`),events:()=>(0,M.jsx)(Z,{kind:Le},`events`),people:()=>(0,M.jsx)(Z,{kind:Je},`people`),figures:()=>(0,M.jsx)(Z,{kind:We},`figures`),claims:()=>(0,M.jsx)(Z,{kind:je},`claims`),sources:()=>(0,M.jsx)(Z,{kind:Ye},`sources`)},Q={institutions:`institution`,alliances:`alliance`,countries:`country`,courses:`course`,exchanges:`exchange`,events:`event`,people:`person`,figures:`figure`,claims:`claim`,sources:`source`};function bt({rest:e}){let t=ye.includes(e||`institutions`)?e||`institutions`:void 0;return t?(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(xt,{here:t}),yt[t]()]}):(0,M.jsx)(se,{})}var $=e=>e===`figures`||e===`claims`||e===`sources`;function xt({here:e}){let{language:t,text:n}=o(),r=j[t],{data:a}=h(he,{}),s=e=>$(e)?a?.[e].totalCount:a?.dataset.counts.find(t=>t.kind.toLowerCase()===Q[e])?.count;return(0,M.jsx)(`nav`,{className:`tabs`,"aria-label":r.list,children:ye.map(t=>{let r=s(t);return(0,M.jsxs)(i,{to:`/browse/${t}`,current:t===e,children:[!$(t)&&(0,M.jsx)(c,{of:Q[t],silent:!0}),n.kinds[Q[t]],r!==void 0&&(0,M.jsxs)(`span`,{className:`soft num`,children:[` `,n.number(r)]})]},t)})})}export{bt as default};