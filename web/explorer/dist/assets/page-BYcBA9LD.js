import{A as e,B as t,C as n,G as r,K as i,L as a,O as o,P as s,S as c,V as l,Y as u,Z as d,_ as f,f as p,k as m,l as h,n as g,q as ee,rt as _,s as v,tt as te,v as ne,x as re,y,z as b}from"./parts-Dz76KKy6.js";import{t as ie}from"./page-B8nFFFbP.js";import{t as ae}from"./names-CsjX_ATx.js";import{a as oe,n as se,t as ce}from"./actions-DOGF249u.js";import{n as x}from"./narrow-CGVJCqMl.js";import{t as le}from"./pager-DeiMmtRq.js";import{i as ue,t as de}from"./files-CcDlILFI.js";var fe={name:`BrowseCounts`,text:`query BrowseCounts {
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
}`},pe=`unknown`,S={page:void 0,after:void 0,before:void 0};function me({params:e}){let{sort:t,after:n,before:r,cols:i}=e;return{get:t=>he(e[t]),q:e.q?.trim()??``,sort:t?{column:t.replace(/^-/,``),down:t.startsWith(`-`)}:void 0,page:Math.max(1,Math.floor(Number(e.page))||1),after:n,before:r,cols:i===void 0?void 0:he(i)}}var he=e=>e?e.split(`,`).filter(Boolean).map(ge):[],C=e=>e.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(`,`)||void 0;function ge(e){try{return decodeURIComponent(e)}catch{return e}}var _e=[`institutions`,`alliances`,`countries`,`courses`,`exchanges`,`events`,`people`,`figures`,`claims`,`sources`],w=e=>e;function T(e){let t=e.filter(e=>e!==void 0);return t.length<2?t[0]:{and:t}}function ve(e){let t=e.filter(e=>e!==void 0);return t.length<2?t[0]:{or:t}}function ye(e,t,n){let r=e=>e===n?[]:t.get(e);return T([t.q&&e.called?e.called(t.q):void 0,...e.facets.map(e=>e.name===n?void 0:e.where(r))])}var be={upper:e=>e.toUpperCase(),title:e=>e.toLowerCase().replace(/(?<!\p{L})\p{L}/gu,e=>e.toUpperCase())};function E({name:e,label:t=e,single:n,groups:r,closed:i,word:a,condition:o,unknown:s}){let c=t=>i?t(e).map(e=>e.toLowerCase()):t(e);return{name:e,label:t,values:c,...n&&{single:n},choices:(e,t,o)=>r(e).flatMap(({key:e,count:r,node:c})=>{if(e===``&&s===void 0)return[];let l=c&&`name`in c&&typeof c.name==`string`?c.name:void 0;return[{value:e===``?pe:i?e.toLowerCase():e,label:e===``?t.unknown:l??a?.(e,o,t)??t.words[e]??e,...!n&&r!==void 0&&{count:r}}]}),where:e=>{let t=c(e),n=t.filter(e=>e!==pe).map(e=>i?be[i](e):e);return ve([n.length?o(n,e):void 0,t.includes(`unknown`)?s:void 0])}}}var D=e=>e.map(e=>e.toUpperCase()),O=(e,t)=>t.map(t=>t.includes(`/`)?t:`${e}/${t}`),k=(e,t)=>ve(e.filter(e=>/^\d{1,4}$/.test(e)).map(e=>t({onOrAfter:e.padStart(4,`0`),before:String(Number(e)+1).padStart(4,`0`)}))),xe={name:`BrowseAlliances`,text:`query BrowseAlliances($lang: String = "en", $where: AllianceFilter, $order: AllianceOrder, $first: Int, $after: String, $last: Int, $before: String, $butKind: AllianceFilter, $butRegion: AllianceFilter, $butSeat: AllianceFilter, $butYear: AllianceFilter, $ids: [ID!] = [], $butTrust: AllianceFilter) {
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
}`},A=e=>v(e,`en`),j=e=>v(e,`zh`),M=e=>{let t=new Intl.DisplayNames([e],{type:`language`});return e=>{try{return t.of(e)??e}catch{return e}}},Se={counted:{institutions:[`institution`,`institutions`],alliances:[`alliance`,`alliances`],countries:[`country`,`countries`],courses:[`course`,`courses`],exchanges:[`exchange`,`exchanges`],events:[`event`,`events`],people:[`person`,`people`],figures:[`figure`,`figures`],claims:[`claim`,`claims`],sources:[`source`,`sources`],university:[`university`,`universities`],company:[`company`,`companies`],platform:[`platform`,`platforms`],government:[`government body`,`government bodies`],international_organization:[`international organization`,`international organizations`],association:[`association`,`associations`],research_institute:[`research institute`,`research institutes`]},count:(e,t)=>`${A(e)} ${t[e===1?0:1]}`,heading:(e,t)=>t?`${e} in ${t}`:e,of:(e,t)=>`of ${A(e)} ${t[e===1?0:1]} in the data`,list:`Kinds of things`,name:`Name contains…`,nameOf:{sources:`Title contains…`,figures:`Counted: contains…`},columns_:`Columns`,usual:`The usual columns`,filter:e=>e?`Filter (${e})`:`Filter`,show:e=>`Show ${e}`,more:e=>`${A(e)} more`,fewer:`Fewer`,any:`any`,choose:`Choose`,take:e=>`Take away ${e}`,contains:e=>`Name: “${e}”`,facets:{region:`Region`,subregion:`Part of the world`,kind:`Kind`,country:`Country`,seat:`Seat in`,alliance:`Alliance`,memberOf:`Member of`,role:`In the role of`,trust:`Trust`,year:`Year`,founded:`Founded in`,began:`Began in`,field:`Field`,language:`Language`,platform:`Platform`,provider:`Provider`,from:`Provided by`,to:`Taken up in`,series:`Series`,mode:`How it was held`,of:`About`,worked:`Positions at`,measure:`What is counted`,unit:`Unit`,hedge:`Hedge`,about:`About`,publisher:`Publisher`,published:`Published in`,named:`Institutions`,saidBy:`Said by`,party:`Taking part`,membersIn:`Members in`},columns:{name:`Name`,country:`Country`,city:`City`,alliances:`Alliances`,in:`In`,roles:`Roles`,courses:`Courses named`,source:`Source`,kind:`Kind`,founded:`Founded`,region:`Region`,named:`Named here`,published:`Published total`,undated:`Undated`,countries:`Countries`,exchanges:`Exchanges`,events:`Events`,seat:`Seat`,ended:`Ended`,institutions:`Institutions`,gives:`Gives in`,takes:`Takes in`,subregion:`Part of the world`,code:`Code`,provider:`Provider`,platform:`Platform`,field:`Field`,language:`Language`,run:`Run began`,instructors:`Taught by`,from:`Provided by`,to:`Taken up by`,since:`Since`,alliance:`Alliance`,figure:`A number`,date:`Date`,series:`Series`,mode:`How`,hosts:`Hosts`,positions:`Was`,measure:`What is counted`,number:`Number`,asOf:`As of`,saidBy:`Said by`,subject:`About`,unit:`Unit`,claim:`Claim`,title:`Title`,publisher:`Publisher`,publishedOn:`Published`,accessed:`Read`,citations:`Cited by`},trust:{SEED:`the first article`,PRIMARY:`primary source`,SECONDARY:`secondary source`,UNVERIFIED:`no source seen`},exact:`without a hedge`,with:`named here`,without:`none named`,kinds:{COUNTRY:`country`,INSTITUTION:`institution`,ALLIANCE:`alliance`,COURSE:`course`,EXCHANGE:`exchange`,EVENT:`event`,PERSON:`person`},csv:`Download CSV`,fetching:(e,t)=>`${A(e)} of ${A(t)}…`,failed:`The download stopped: `,empty:`Nothing meets all of these conditions.`,emptyWithout:`Something does without`,cursor:`The rows have changed since this link was made; this is the first page.`,all:`All times`,next:e=>`Next ${A(e)}`,back:`Back`,first:`First page`,language:M(`en`),otherTables:`All tables of the data as files`,position:(e,t)=>`${e}, ${t}`},Ce={counted:{institutions:[`个`,`机构`],alliances:[`个`,`联盟`],countries:[`个`,`国家和地区`],courses:[`门`,`课程`],exchanges:[`个`,`交流项目`],events:[`场`,`会议活动`],people:[`位`,`人物`],figures:[`个`,`公布的数字`],claims:[`个`,`说法`],sources:[`个`,`来源`],university:[`所`,`大学`],company:[`家`,`企业`],platform:[`个`,`平台`],government:[`个`,`政府机构`],international_organization:[`个`,`国际组织`],association:[`个`,`协会`],research_institute:[`个`,`研究机构`]},count:(e,t)=>`${j(e)} ${t[0]}${t[1]}`,heading:(e,t)=>t?`${t}：${e}`:e,of:(e,t)=>`数据中共有 ${j(e)} ${t[0]}${t[1]}`,list:`条目类型`,name:`名称包含……`,nameOf:{sources:`标题包含……`,figures:`统计对象包含……`},columns_:`列`,usual:`常用列`,filter:e=>e?`筛选（${e}）`:`筛选`,show:e=>`显示 ${e}`,more:e=>`另有 ${j(e)} 项`,fewer:`收起`,any:`不限`,choose:`选择`,take:e=>`取消 ${e}`,contains:e=>`名称：“${e}”`,facets:{region:`地区`,subregion:`分区`,kind:`类型`,country:`国家和地区`,seat:`总部所在`,alliance:`联盟`,memberOf:`所属联盟`,role:`担任角色`,trust:`可信度`,year:`年份`,founded:`成立年份`,began:`开始年份`,field:`领域`,language:`语言`,platform:`平台`,provider:`提供方`,from:`提供方`,to:`采用方`,series:`系列`,mode:`举办方式`,of:`关于`,worked:`任职机构`,measure:`统计对象`,unit:`单位`,hedge:`限定词`,about:`关于`,publisher:`发布者`,published:`发布年份`,named:`机构`,saidBy:`说话人`,party:`参与方`,membersIn:`成员所在`},columns:{name:`名称`,country:`国家和地区`,city:`城市`,alliances:`联盟`,in:`所属`,roles:`角色`,courses:`列名课程`,source:`来源`,kind:`类型`,founded:`成立`,region:`地区`,named:`此处列名`,published:`公布总数`,undated:`日期不详`,countries:`国家和地区`,exchanges:`交流项目`,events:`会议活动`,seat:`总部`,ended:`结束`,institutions:`机构`,gives:`提供`,takes:`采用`,subregion:`分区`,code:`代码`,provider:`提供方`,platform:`平台`,field:`领域`,language:`语言`,run:`开课`,instructors:`授课`,from:`提供方`,to:`采用方`,since:`起始`,alliance:`联盟`,figure:`一个数字`,date:`日期`,series:`系列`,mode:`方式`,hosts:`主办方`,positions:`曾任`,measure:`统计对象`,number:`数字`,asOf:`截至`,saidBy:`说话人`,subject:`关于`,unit:`单位`,claim:`说法`,title:`标题`,publisher:`发布者`,publishedOn:`发布`,accessed:`读取`,citations:`被引用`},trust:{SEED:`最初的文章`,PRIMARY:`一手来源`,SECONDARY:`二手来源`,UNVERIFIED:`未见来源`},exact:`无限定词`,with:`此处有列名`,without:`未列名`,kinds:{COUNTRY:`国家和地区`,INSTITUTION:`机构`,ALLIANCE:`联盟`,COURSE:`课程`,EXCHANGE:`交流项目`,EVENT:`会议活动`,PERSON:`人物`},csv:`下载 CSV`,fetching:(e,t)=>`${j(e)} / ${j(t)}……`,failed:`下载中断：`,empty:`没有条目同时满足这些条件。`,emptyWithout:`去掉以下条件则有：`,cursor:`此链接生成后条目已有变化，现显示第一页。`,all:`全部时间`,next:e=>`后 ${j(e)} 条`,back:`返回`,first:`第一页`,language:M(`zh`),otherTables:`全部数据表文件`,position:(e,t)=>`${t} ${e}`},N=te({en:Se,zh:Ce}),P=ee();function we({row:e}){let t=ae(e);return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(b,{thing:e}),t&&(0,P.jsxs)(P.Fragment,{children:[` `,(0,P.jsx)(`span`,{className:`soft`,lang:t.lang,children:t.text})]})]})}var F=()=>(0,P.jsx)(`span`,{className:`soft`,children:i().dash}),I=({thing:e,children:t})=>e?(0,P.jsx)(b,{thing:e,children:t}):(0,P.jsx)(F,{});function L({of:e,total:t=e.length}){let{list:n}=i();return t===0?(0,P.jsx)(F,{}):(0,P.jsxs)(P.Fragment,{children:[e.map((e,t)=>(0,P.jsxs)(`span`,{children:[t>0&&n,(0,P.jsx)(b,{thing:e,children:e.acronym??e.name})]},e.id)),t>e.length&&(0,P.jsxs)(`span`,{className:`soft`,children:[` +`,t-e.length]})]})}var R=({children:e})=>e?(0,P.jsx)(P.Fragment,{children:e}):(0,P.jsx)(F,{}),Te=({of:e})=>(0,P.jsx)(R,{children:e.join(i().list)}),z=({of:e})=>{let{words:t}=i();return(0,P.jsx)(R,{children:e&&(t[e]??e)})},Ee=({of:e})=>{let{regions:t}=i();return(0,P.jsx)(R,{children:e&&(t[e]??e)})},B=({date:e})=>{let t=i();return e?(0,P.jsx)(`span`,{className:`date`,children:t.date(e)}):(0,P.jsx)(F,{})},De=({of:e})=>{let{language:t}=N[r().language];return(0,P.jsx)(R,{children:e&&t(e)})},V=({of:e})=>{let{number:t}=i();return e===0?(0,P.jsx)(`span`,{className:`soft`,children:`0`}):(0,P.jsx)(P.Fragment,{children:t(e)})},Oe=({row:e})=>(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(re,{sources:e.sources}),(0,P.jsx)(c,{sources:e.sources,trust:e.trust})]}),H=()=>({name:`name`,label:`name`,cell:e=>(0,P.jsx)(we,{row:e}),csv:[[`name`,e=>e.name],[`otherNames`,e=>e.names.map(e=>e.text).filter(t=>t!==e.name).join(`;`)]],sort:[`NAME`]}),U=()=>({name:`source`,label:`source`,cell:e=>(0,P.jsx)(Oe,{row:e}),csv:[[`trust`,e=>e.trust]]}),W=()=>E({name:`trust`,closed:`upper`,groups:e=>e.trust.groups,word:(e,t)=>t.trust[e],condition:e=>({trust:D(e)})}),G=(e,t)=>[[`${e}Id`,e=>t(e)?.id],[e,e=>t(e)?.name]],K=[`institution`,`alliance`,`country`,`course`,`exchange`,`event`,`person`],q=(e,t,n,r)=>({name:e,label:t,hidden:!0,values:t=>t(e),choices:e=>e.about.flatMap(e=>e?.id!==void 0&&e.name!==void 0?[...new Set([e.id,u(e.id),u(e.id).toLowerCase()])].map(t=>({value:t,label:e.name})):[]),where:t=>t(e).length?r(J(t,e,n)):void 0}),J=(e,t,n)=>e(t).flatMap(e=>e.includes(`/`)?[e]:n.map(t=>`${t}/${t===`country`?e.toUpperCase():e}`)),Y=e=>q(`of`,`of`,K,e),ke=w({word:`alliances`,mark:`alliance`,document:xe,order:[`name`],shown:e=>[e.coverage.published.slice(0,1),{sources:e.sources}],called:e=>({or:[{name:{contains:e}},{acronym:{contains:e}}]}),ask:({but:e,get:t,...n})=>({...n,ids:J(t,`country`,[`country`]),butKind:e(`kind`),butRegion:e(`region`),butSeat:e(`seat`),butYear:e(`year`),butTrust:e(`trust`)}),facets:[q(`country`,`membersIn`,[`country`],e=>({members:{some:{country:{id:{in:[...e]}}}}})),E({name:`kind`,closed:`upper`,groups:e=>e.kind.groups,condition:e=>({kind:D(e)})}),E({name:`region`,closed:`title`,groups:e=>e.region.groups,word:(e,t,n)=>n.regions[e],condition:e=>({seat:{region:{in:e}}}),unknown:{not:{seat:{}}}}),E({name:`seat`,closed:`upper`,groups:e=>e.seat.groups,condition:e=>({seat:{id:{in:O(`country`,e)}}}),unknown:{not:{seat:{}}}}),E({name:`year`,label:`founded`,groups:e=>e.year.groups,condition:e=>k(e,e=>({founded:e})),unknown:{founded:{known:!1}}}),W()],columns:[H(),{name:`kind`,label:`kind`,cell:e=>(0,P.jsx)(z,{of:e.kind}),csv:[[`kind`,e=>e.kind]]},{name:`founded`,label:`founded`,cell:e=>(0,P.jsx)(B,{date:e.founded}),csv:[[`founded`,e=>e.founded]],sort:[`FOUNDED`]},{name:`ended`,label:`ended`,cell:e=>(0,P.jsx)(B,{date:e.ended}),csv:[[`ended`,e=>e.ended]],extra:!0},{name:`seat`,label:`seat`,cell:e=>(0,P.jsx)(I,{thing:e.seat}),csv:G(`seat`,e=>e.seat),sort:[`SEAT`]},{name:`city`,label:`city`,cell:e=>(0,P.jsx)(R,{children:e.seatCity}),csv:[[`seatCity`,e=>e.seatCity]],extra:!0},{name:`named`,label:`named`,cell:e=>(0,P.jsx)(V,{of:e.coverage.named}),csv:[[`named`,e=>e.coverage.named]],sort:[`NAMED`,`down`],number:!0},{name:`published`,label:`published`,cell:({coverage:{named:e,published:t}})=>(0,P.jsxs)(`span`,{className:`covered`,children:[(0,P.jsx)(`span`,{children:t[0]?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(y,{figure:t[0]}),` `,(0,P.jsx)(`span`,{className:`soft`,children:t[0].asOf&&(0,P.jsx)(B,{date:t[0].asOf})})]}):(0,P.jsx)(F,{})}),(0,P.jsx)(ne,{named:e,published:t[0],width:70})]}),csv:[[`publishedHedge`,e=>e.coverage.published[0]?.qualifier],[`published`,e=>e.coverage.published[0]?.value],[`publishedAsOf`,e=>e.coverage.published[0]?.asOf],[`publishedSource`,e=>e.coverage.published[0]?.sources.map(e=>e.id).join(`;`)]]},{name:`undated`,label:`undated`,cell:e=>(0,P.jsx)(V,{of:e.coverage.undated}),csv:[[`undated`,e=>e.coverage.undated]],number:!0,extra:!0},{name:`countries`,label:`countries`,wide:!0,cell:e=>(0,P.jsx)(V,{of:e.countries.totalCount}),csv:[[`countries`,e=>e.countries.totalCount]],number:!0},{name:`exchanges`,label:`exchanges`,cell:e=>(0,P.jsx)(V,{of:e.exchanges.totalCount}),csv:[[`exchanges`,e=>e.exchanges.totalCount]],number:!0,extra:!0},{name:`events`,label:`events`,cell:e=>(0,P.jsx)(V,{of:e.events.totalCount}),csv:[[`events`,e=>e.events.totalCount]],number:!0,extra:!0},{...U(),wide:!0}]}),Ae=w({word:`claims`,document:{name:`BrowseClaims`,text:`query BrowseClaims($lang: String = "en", $where: ClaimFilter, $order: ClaimOrder, $first: Int, $after: String, $last: Int, $before: String, $butKind: ClaimFilter, $butAbout: ClaimFilter, $butYear: ClaimFilter, $butTrust: ClaimFilter, $ids: [ID!] = []) {
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
}`},order:[`asOf`,`down`],ask:({but:e,get:t,...n})=>({...n,ids:[...J(t,`of`,K)],butKind:e(`kind`),butAbout:e(`about`),butYear:e(`year`),butTrust:e(`trust`)}),facets:[Y(e=>({subject:{in:[...e]}})),E({name:`kind`,closed:`upper`,groups:e=>e.kind.groups,condition:e=>({kind:D(e)})}),E({name:`about`,closed:`upper`,groups:e=>e.subjects.groups,word:(e,t)=>t.kinds[e],condition:e=>({subjectKind:D(e)})}),E({name:`year`,groups:e=>e.year.groups,condition:e=>k(e,e=>({asOf:e})),unknown:{asOf:{known:!1}}}),W()],columns:[{name:`claim`,label:`claim`,cell:e=>(0,P.jsxs)(l,{to:d(e.id),children:[`“`,e.text,`”`]}),csv:[[`text`,e=>e.text]]},{name:`subject`,label:`subject`,cell:e=>(0,P.jsx)(b,{thing:e.subject,mark:!0}),csv:G(`subject`,e=>e.subject)},{name:`kind`,label:`kind`,cell:e=>(0,P.jsx)(z,{of:e.kind}),csv:[[`kind`,e=>e.kind]]},{name:`saidBy`,label:`saidBy`,cell:e=>(0,P.jsx)(I,{thing:e.saidBy}),csv:G(`saidBy`,e=>e.saidBy)},{name:`asOf`,label:`asOf`,cell:e=>(0,P.jsx)(B,{date:e.asOf}),csv:[[`asOf`,e=>e.asOf]],sort:[`AS_OF`,`down`]},U()]}),je={name:`BrowseCountries`,text:`query BrowseCountries($lang: String = "en", $where: CountryFilter, $order: CountryOrder, $first: Int, $after: String, $last: Int, $before: String, $butRegion: CountryFilter, $butSubregion: CountryFilter, $with: CountryFilter, $without: CountryFilter) {
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
}`},Me={institutions:{some:{}}},Ne={institutions:{none:{}}},Pe=w({word:`countries`,mark:`country`,document:je,order:[`name`],called:e=>({name:{contains:e}}),ask:({but:e,get:t,...n})=>({...n,butRegion:e(`region`),butSubregion:e(`subregion`),with:T([e(`named`),Me]),without:T([e(`named`),Ne])}),facets:[E({name:`region`,closed:`title`,groups:e=>e.region.groups,word:(e,t,n)=>n.regions[e],condition:e=>({region:{in:e}}),unknown:{not:{region:{contains:``}}}}),{name:`named`,label:`named`,values:e=>e(`named`),choices:(e,t,n)=>[{value:`yes`,label:n.with,count:e.with.totalCount},{value:`no`,label:n.without,count:e.without.totalCount}],where:e=>e(`named`).length===1?e(`named`)[0]===`yes`?Me:Ne:void 0},E({name:`subregion`,closed:`title`,groups:e=>e.subregion.groups,word:(e,t,n)=>n.regions[e],condition:e=>({subregion:{in:e}})})],columns:[H(),{name:`code`,label:`code`,cell:e=>e.code,csv:[[`code`,e=>e.code]],extra:!0},{name:`region`,label:`region`,cell:e=>(0,P.jsx)(Ee,{of:e.region}),csv:[[`region`,e=>e.region]]},{name:`subregion`,label:`subregion`,wide:!0,cell:e=>(0,P.jsx)(Ee,{of:e.subregion}),csv:[[`subregion`,e=>e.subregion]]},{name:`institutions`,label:`institutions`,cell:e=>(0,P.jsx)(V,{of:e.institutions.totalCount}),csv:[[`institutions`,e=>e.institutions.totalCount]],sort:[`INSTITUTIONS`,`down`],number:!0},{name:`alliances`,label:`alliances`,cell:e=>(0,P.jsx)(V,{of:e.alliances.totalCount}),csv:[[`alliances`,e=>e.alliances.totalCount]],sort:[`ALLIANCES`,`down`],number:!0},{name:`gives`,label:`gives`,wide:!0,cell:e=>(0,P.jsx)(V,{of:e.exchangesOut.totalCount}),csv:[[`givesIn`,e=>e.exchangesOut.totalCount]],number:!0},{name:`takes`,label:`takes`,wide:!0,cell:e=>(0,P.jsx)(V,{of:e.exchangesIn.totalCount}),csv:[[`takesIn`,e=>e.exchangesIn.totalCount]],number:!0},{name:`events`,label:`events`,wide:!0,cell:e=>(0,P.jsx)(V,{of:e.events.totalCount}),csv:[[`events`,e=>e.events.totalCount]],number:!0},{...U(),extra:!0}]}),Fe=w({word:`courses`,mark:`course`,document:{name:`BrowseCourses`,text:`query BrowseCourses($lang: String = "en", $where: CourseFilter, $order: CourseOrder, $first: Int, $after: String, $last: Int, $before: String, $butField: CourseFilter, $butKind: CourseFilter, $butCountry: CourseFilter, $butLanguage: CourseFilter, $butPlatform: CourseFilter, $butOf: CourseFilter, $butYear: CourseFilter, $butTrust: CourseFilter) {
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
}`},order:[`name`],called:e=>({name:{contains:e}}),ask:({but:e,get:t,...n})=>({...n,butField:e(`field`),butKind:e(`kind`),butCountry:e(`country`),butLanguage:e(`language`),butPlatform:e(`platform`),butOf:e(`of`),butYear:e(`year`),butTrust:e(`trust`)}),facets:[E({name:`of`,label:`provider`,single:!0,groups:e=>e.of.groups,condition:e=>({provider:{id:{in:O(`institution`,e)}}}),unknown:{not:{provider:{}}}}),E({name:`platform`,groups:e=>e.platform.groups,condition:e=>({platform:{id:{in:O(`institution`,e)}}}),unknown:{not:{platform:{}}}}),E({name:`country`,closed:`upper`,groups:e=>e.country.groups,condition:e=>({provider:{country:{id:{in:O(`country`,e)}}}}),unknown:{not:{provider:{country:{}}}}}),E({name:`field`,groups:e=>e.field.groups,condition:e=>({field:{in:e}}),unknown:{not:{field:{contains:``}}}}),E({name:`language`,groups:e=>e.language.groups,word:(e,t)=>t.language(e),condition:e=>({language:{in:e}}),unknown:{not:{language:{contains:``}}}}),E({name:`kind`,closed:`upper`,groups:e=>e.kind.groups,condition:e=>({kind:D(e)})}),E({name:`year`,label:`began`,groups:e=>e.year.groups,condition:e=>k(e,e=>({runStart:e})),unknown:{runStart:{known:!1}}}),W()],columns:[H(),{name:`kind`,label:`kind`,cell:e=>(0,P.jsx)(z,{of:e.kind}),csv:[[`kind`,e=>e.kind]],extra:!0},{name:`provider`,label:`provider`,cell:e=>(0,P.jsx)(I,{thing:e.provider}),csv:G(`provider`,e=>e.provider),sort:[`PROVIDER`]},{name:`country`,label:`country`,cell:e=>(0,P.jsx)(I,{thing:e.provider?.country??null}),csv:G(`providerCountry`,e=>e.provider?.country??null),extra:!0},{name:`platform`,label:`platform`,cell:e=>(0,P.jsx)(I,{thing:e.platform}),csv:G(`platform`,e=>e.platform)},{name:`field`,label:`field`,cell:e=>(0,P.jsx)(R,{children:e.field}),csv:[[`field`,e=>e.field]]},{name:`language`,label:`language`,wide:!0,cell:e=>(0,P.jsx)(De,{of:e.language}),csv:[[`language`,e=>e.language]]},{name:`run`,label:`run`,wide:!0,cell:e=>(0,P.jsx)(B,{date:e.runStart}),csv:[[`runStart`,e=>e.runStart]],sort:[`RUN_START`]},{name:`instructors`,label:`instructors`,cell:e=>(0,P.jsx)(Te,{of:e.instructors}),csv:[[`instructors`,e=>e.instructors.join(`;`)]],extra:!0},U()]}),Ie=w({word:`events`,mark:`event`,document:{name:`BrowseEvents`,text:`query BrowseEvents($lang: String = "en", $where: EventFilter, $order: EventOrder, $first: Int, $after: String, $last: Int, $before: String, $butRegion: EventFilter, $butCountry: EventFilter, $butSeries: EventFilter, $butMode: EventFilter, $butAlliance: EventFilter, $butYear: EventFilter, $butTrust: EventFilter) {
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
}`},order:[`date`,`down`],called:e=>({name:{contains:e}}),ask:({but:e,get:t,...n})=>({...n,butRegion:e(`region`),butCountry:e(`country`),butSeries:e(`series`),butMode:e(`mode`),butAlliance:e(`alliance`),butYear:e(`year`),butTrust:e(`trust`)}),facets:[E({name:`series`,groups:e=>e.series.groups,condition:e=>({series:{in:e}}),unknown:{not:{series:{contains:``}}}}),E({name:`year`,groups:e=>e.year.groups,condition:e=>k(e,e=>({from:e})),unknown:{from:{known:!1}}}),E({name:`region`,closed:`title`,groups:e=>e.region.groups,word:(e,t,n)=>n.regions[e],condition:e=>({country:{region:{in:e}}}),unknown:{not:{country:{region:{contains:``}}}}}),E({name:`country`,closed:`upper`,groups:e=>e.country.groups,condition:e=>({country:{id:{in:O(`country`,e)}}}),unknown:{not:{country:{}}}}),E({name:`alliance`,groups:e=>e.alliance.groups,condition:e=>({alliance:{id:{in:O(`alliance`,e)}}}),unknown:{not:{alliance:{}}}}),E({name:`mode`,closed:`upper`,groups:e=>e.mode.groups,condition:e=>({mode:D(e)}),unknown:{not:{mode:[`IN_PERSON`,`HYBRID`,`ONLINE`]}}}),W()],columns:[H(),{name:`date`,label:`date`,cell:e=>(0,P.jsx)(g,{from:e.from,to:e.to}),csv:[[`from`,e=>e.from],[`to`,e=>e.to]],sort:[`FROM`,`down`]},{name:`city`,label:`city`,cell:e=>(0,P.jsx)(R,{children:e.city}),csv:[[`city`,e=>e.city]],sort:[`CITY`]},{name:`country`,label:`country`,cell:e=>(0,P.jsx)(I,{thing:e.country}),csv:G(`country`,e=>e.country)},{name:`mode`,label:`mode`,cell:e=>(0,P.jsx)(z,{of:e.mode}),csv:[[`mode`,e=>e.mode]],extra:!0},{name:`series`,label:`series`,cell:e=>(0,P.jsx)(R,{children:e.series}),csv:[[`series`,e=>e.series]],extra:!0},{name:`hosts`,label:`hosts`,cell:e=>(0,P.jsx)(L,{of:e.hosts.nodes,total:e.hosts.totalCount}),csv:[[`hosts`,e=>e.hosts.totalCount],[`firstHostIds`,e=>e.hosts.nodes.map(e=>e.id).join(`;`)]]},{name:`alliance`,label:`alliance`,wide:!0,cell:e=>(0,P.jsx)(I,{thing:e.alliance,children:e.alliance?.acronym??e.alliance?.name}),csv:G(`alliance`,e=>e.alliance)},U()]}),Le={name:`BrowseExchanges`,text:`query BrowseExchanges($lang: String = "en", $where: ExchangeFilter, $order: ExchangeOrder, $first: Int, $after: String, $last: Int, $before: String, $butKind: ExchangeFilter, $butFrom: ExchangeFilter, $butTo: ExchangeFilter, $butAlliance: ExchangeFilter, $butField: ExchangeFilter, $butYear: ExchangeFilter, $ids: [ID!] = [], $butTrust: ExchangeFilter) {
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
}`},Re=({countries:e,parties:t})=>(0,P.jsxs)(`div`,{className:`sides`,children:[e.length>0&&(0,P.jsx)(L,{of:e.slice(0,3),total:e.length}),t.totalCount>0&&(0,P.jsx)(`div`,{className:`small`,children:(0,P.jsx)(L,{of:t.nodes,total:t.totalCount})}),e.length+t.totalCount===0&&(0,P.jsx)(F,{})]}),ze=(e,t,n)=>[[`${e}CountryIds`,e=>t(e).map(e=>e.id).join(`;`)],[`${e}Countries`,e=>t(e).map(e=>e.name).join(`;`)],[`first${e[0].toUpperCase()}${e.slice(1)}Ids`,e=>n(e).nodes.map(e=>e.id).join(`;`)]],Be=w({word:`exchanges`,mark:`exchange`,document:Le,order:[`name`],called:e=>({name:{contains:e}}),ask:({but:e,get:t,...n})=>({...n,ids:J(t,`of`,[`institution`]),butKind:e(`kind`),butFrom:e(`from`),butTo:e(`to`),butAlliance:e(`alliance`),butField:e(`field`),butYear:e(`year`),butTrust:e(`trust`)}),facets:[q(`of`,`party`,[`institution`],e=>({or:[{provider:{id:{in:[...e]}}},{receiver:{id:{in:[...e]}}}]})),E({name:`from`,closed:`upper`,groups:e=>e.from.groups,condition:e=>({providerCountry:{id:{in:O(`country`,e)}}}),unknown:{not:{providerCountry:{}}}}),E({name:`to`,closed:`upper`,groups:e=>e.to.groups,condition:e=>({receiverCountry:{id:{in:O(`country`,e)}}}),unknown:{not:{receiverCountry:{}}}}),E({name:`kind`,closed:`upper`,groups:e=>e.kind.groups,condition:e=>({kind:D(e)})}),E({name:`alliance`,groups:e=>e.alliance.groups,condition:e=>({alliance:{id:{in:O(`alliance`,e)}}}),unknown:{not:{alliance:{}}}}),E({name:`field`,groups:e=>e.field.groups,condition:e=>({field:{in:e}}),unknown:{not:{field:{contains:``}}}}),E({name:`year`,label:`began`,groups:e=>e.year.groups,condition:e=>k(e,e=>({from:e})),unknown:{from:{known:!1}}}),W()],columns:[{name:`name`,label:`name`,cell:e=>(0,P.jsx)(b,{thing:e}),csv:[[`name`,e=>e.name]],sort:[`NAME`]},{name:`kind`,label:`kind`,wide:!0,cell:e=>(0,P.jsx)(z,{of:e.kind}),csv:[[`kind`,e=>e.kind]]},{name:`from`,label:`from`,cell:e=>(0,P.jsx)(Re,{countries:e.providerCountries,parties:e.providers}),csv:ze(`provider`,e=>e.providerCountries,e=>e.providers)},{name:`to`,label:`to`,cell:e=>(0,P.jsx)(Re,{countries:e.receiverCountries,parties:e.receivers}),csv:ze(`receiver`,e=>e.receiverCountries,e=>e.receivers)},{name:`since`,label:`since`,cell:e=>(0,P.jsx)(g,{...e}),csv:[[`from`,e=>e.from],[`to`,e=>e.to],[`seen`,e=>e.seen]],sort:[`FROM`]},{name:`alliance`,label:`alliance`,cell:e=>(0,P.jsx)(I,{thing:e.alliance,children:e.alliance?.acronym??e.alliance?.name}),csv:G(`alliance`,e=>e.alliance),extra:!0},{name:`figure`,label:`figure`,cell:e=>e.figures.nodes[0]?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(y,{figure:e.figures.nodes[0]}),` `,(0,P.jsx)(`span`,{className:`soft`,children:e.figures.nodes[0].measure})]}):(0,P.jsx)(F,{}),extra:!0,csv:[[`figureMeasure`,e=>e.figures.nodes[0]?.measure],[`figureHedge`,e=>e.figures.nodes[0]?.qualifier],[`figure`,e=>e.figures.nodes[0]?.value]]},U()]}),Ve={name:`BrowseFigures`,text:`query BrowseFigures($lang: String = "en", $where: FigureFilter, $order: FigureOrder, $first: Int, $after: String, $last: Int, $before: String, $butKind: FigureFilter, $butMeasure: FigureFilter, $butUnit: FigureFilter, $butHedge: FigureFilter, $butYear: FigureFilter, $butTrust: FigureFilter, $ids: [ID!] = []) {
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
}`},He=[`person`,`institution`],Ue=w({word:`figures`,document:Ve,order:[`asOf`,`down`],called:e=>({measure:{contains:e}}),ask:({but:e,get:t,...n})=>({...n,ids:[...J(t,`of`,K),...J(t,`said`,He)],butKind:e(`kind`),butMeasure:e(`measure`),butUnit:e(`unit`),butHedge:e(`hedge`),butYear:e(`year`),butTrust:e(`trust`)}),facets:[q(`said`,`saidBy`,He,e=>({saidBy:{in:[...e]}})),Y(e=>({subject:{in:[...e]}})),E({name:`kind`,closed:`upper`,label:`about`,groups:e=>e.kind.groups,word:(e,t)=>t.kinds[e],condition:e=>({subjectKind:D(e)})}),E({name:`measure`,groups:e=>e.measure.groups,condition:e=>({measure:{in:e}})}),E({name:`unit`,groups:e=>e.unit.groups,condition:e=>({unit:{in:e}}),unknown:{not:{unit:{contains:``}}}}),E({name:`hedge`,closed:`upper`,groups:e=>e.hedge.groups,word:(e,t,n)=>e===`EXACT`?t.exact:n.hedge[e],condition:e=>({qualifier:D(e)})}),E({name:`year`,groups:e=>e.year.groups,condition:e=>k(e,e=>({asOf:e})),unknown:{asOf:{known:!1}}}),W()],columns:[{name:`subject`,label:`subject`,cell:e=>(0,P.jsx)(b,{thing:e.subject,mark:!0}),csv:G(`subject`,e=>e.subject)},{name:`measure`,label:`measure`,cell:e=>(0,P.jsx)(l,{to:d(e.id),children:e.measure}),csv:[[`measure`,e=>e.measure]]},{name:`number`,label:`number`,cell:e=>(0,P.jsx)(y,{figure:e}),csv:[[`qualifier`,e=>e.qualifier],[`value`,e=>e.value],[`lower`,e=>e.lower],[`upper`,e=>e.upper]],sort:[`VALUE`,`down`],number:!0},{name:`unit`,label:`unit`,cell:e=>(0,P.jsx)(R,{children:e.unit}),csv:[[`unit`,e=>e.unit]],extra:!0},{name:`asOf`,label:`asOf`,cell:e=>(0,P.jsx)(B,{date:e.asOf}),csv:[[`asOf`,e=>e.asOf]],sort:[`AS_OF`,`down`]},{name:`saidBy`,label:`saidBy`,cell:e=>(0,P.jsx)(I,{thing:e.saidBy}),csv:[...G(`saidBy`,e=>e.saidBy),[`note`,e=>e.note],[`trust`,e=>e.trust]]}]}),We={name:`BrowseInstitutions`,text:`query BrowseInstitutions($lang: String = "en", $where: InstitutionFilter, $order: InstitutionOrder, $first: Int, $after: String, $last: Int, $before: String, $butRegion: InstitutionFilter, $butKind: InstitutionFilter, $butCountry: InstitutionFilter, $butTrust: InstitutionFilter, $butAlliance: InstitutionFilter, $butRole: MembershipFilter) {
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
}`},Ge=e=>({memberships:{some:{...e(`alliance`).length&&{alliance:{id:{in:O(`alliance`,e(`alliance`))}}},...e(`role`).length&&{role:D(e(`role`))}}}}),Ke=w({word:`institutions`,mark:`institution`,document:We,order:[`name`],called:e=>({name:{contains:e}}),ask:({but:e,get:t,...n})=>({...n,butRegion:e(`region`),butKind:e(`kind`),butCountry:e(`country`),butTrust:e(`trust`),butAlliance:e(`alliance`),butRole:{...e(`role`)&&{institution:e(`role`)},...t(`alliance`).length&&{alliance:{id:{in:O(`alliance`,t(`alliance`))}}}}}),facets:[E({name:`region`,closed:`title`,groups:e=>e.region.groups,word:(e,t,n)=>n.regions[e],condition:e=>({country:{region:{in:e}}}),unknown:{not:{country:{}}}}),E({name:`kind`,closed:`upper`,groups:e=>e.kind.groups,condition:e=>({kind:D(e)})}),E({name:`country`,closed:`upper`,groups:e=>e.country.groups,condition:e=>({country:{id:{in:O(`country`,e)}}}),unknown:{not:{country:{}}}}),E({name:`alliance`,label:`memberOf`,single:!0,groups:e=>e.alliance.groups,condition:(e,t)=>Ge(t)}),E({name:`role`,closed:`upper`,single:!0,groups:e=>e.role.groups,condition:(e,t)=>t(`alliance`).length?void 0:Ge(t)}),W()],columns:[H(),{name:`kind`,label:`kind`,cell:e=>(0,P.jsx)(z,{of:e.kind}),csv:[[`kind`,e=>e.kind]],extra:!0},{name:`country`,label:`country`,cell:e=>(0,P.jsx)(I,{thing:e.country}),csv:G(`country`,e=>e.country),sort:[`COUNTRY`]},{name:`city`,label:`city`,wide:!0,cell:e=>(0,P.jsx)(R,{children:e.city}),csv:[[`city`,e=>e.city]],sort:[`CITY`]},{name:`founded`,label:`founded`,cell:e=>(0,P.jsx)(B,{date:e.founded}),csv:[[`founded`,e=>e.founded]],extra:!0},{name:`alliances`,label:`alliances`,wide:!0,cell:e=>(0,P.jsx)(V,{of:e.alliances.totalCount}),csv:[[`alliances`,e=>e.alliances.totalCount]],number:!0},{name:`in`,label:`in`,cell:e=>(0,P.jsx)(L,{of:e.alliances.nodes,total:e.alliances.totalCount}),csv:[[`firstAlliances`,e=>e.alliances.nodes.map(e=>e.id).join(`;`)]]},{name:`roles`,label:`roles`,cell:e=>(0,P.jsx)(V,{of:e.memberships.totalCount}),csv:[[`roles`,e=>e.memberships.totalCount]],sort:[`MEMBERSHIPS`,`down`],number:!0},{name:`courses`,label:`courses`,wide:!0,cell:e=>(0,P.jsx)(V,{of:e.courses.totalCount}),csv:[[`coursesNamed`,e=>e.courses.totalCount]],sort:[`COURSES`,`down`],number:!0},U()]}),qe=w({word:`people`,mark:`person`,document:{name:`BrowsePeople`,text:`query BrowsePeople($lang: String = "en", $where: PersonFilter, $order: PersonOrder, $first: Int, $after: String, $last: Int, $before: String, $butTrust: PersonFilter, $butAlliance: PersonFilter, $butOf: PersonFilter) {
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
}`},order:[`name`],called:e=>({name:{contains:e}}),ask:({but:e,get:t,...n})=>({...n,butOf:e(`of`),butAlliance:e(`alliance`),butTrust:e(`trust`)}),facets:[E({name:`of`,label:`worked`,single:!0,groups:e=>e.of.groups,condition:e=>({positions:{some:{institution:{id:{in:O(`institution`,e)}}}}}),unknown:{positions:{none:{institution:{}}}}}),E({name:`alliance`,single:!0,groups:e=>e.alliance.groups,condition:e=>({positions:{some:{alliance:{id:{in:O(`alliance`,e)}}}}}),unknown:{positions:{none:{alliance:{}}}}}),W()],columns:[H(),{name:`positions`,label:`positions`,cell:e=>e.positions.nodes.length?e.positions.nodes.map(e=>(0,P.jsxs)(`div`,{className:`in-words`,children:[e.role,e.organization&&(0,P.jsxs)(P.Fragment,{children:[`, `,(0,P.jsx)(b,{thing:e.organization})]}),e.asOf&&(0,P.jsxs)(`span`,{className:`soft`,children:[` · `,(0,P.jsx)(B,{date:e.asOf})]}),(0,P.jsx)(re,{sources:e.sources,said:{asOf:e.asOf,row:e.id}})]},e.id)):(0,P.jsx)(F,{}),csv:[[`positions`,e=>e.positions.totalCount],[`newestRole`,e=>e.positions.nodes[0]?.role],[`newestAt`,e=>e.positions.nodes[0]?.organization?.id],[`newestAsOf`,e=>e.positions.nodes[0]?.asOf],[`newestSources`,e=>e.positions.nodes[0]?.sources.map(e=>e.id).join(`;`)]]},{...U(),wide:!0}]}),Je=w({word:`sources`,document:{name:`BrowseSources`,text:`query BrowseSources($where: SourceFilter, $order: SourceOrder, $first: Int, $after: String, $last: Int, $before: String, $butKind: SourceFilter, $butPublisher: SourceFilter, $butLanguage: SourceFilter, $butYear: SourceFilter, $butTrust: SourceFilter) {
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
}`},order:[`title`],called:e=>({title:{contains:e}}),ask:({but:e,get:t,lang:n,...r})=>({...r,butKind:e(`kind`),butPublisher:e(`publisher`),butLanguage:e(`language`),butYear:e(`year`),butTrust:e(`trust`)}),facets:[E({name:`kind`,closed:`upper`,groups:e=>e.kind.groups,condition:e=>({kind:D(e)})}),E({name:`publisher`,groups:e=>e.publisher.groups,condition:e=>({publisher:{in:e}}),unknown:{not:{publisher:{contains:``}}}}),E({name:`language`,groups:e=>e.language.groups,word:(e,t)=>t.language(e),condition:e=>({language:{in:e}}),unknown:{not:{language:{contains:``}}}}),E({name:`year`,label:`published`,groups:e=>e.year.groups,condition:e=>k(e,e=>({published:e})),unknown:{published:{known:!1}}}),W()],columns:[{name:`title`,label:`title`,cell:e=>(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(l,{to:d(e.id),lang:e.language??void 0,children:e.title}),e.url&&(0,P.jsxs)(P.Fragment,{children:[` `,(0,P.jsx)(`a`,{className:`away`,href:e.url,target:`_blank`,rel:`noopener noreferrer`,"aria-label":`↗ ${e.title}`,children:`↗`})]})]}),csv:[[`title`,e=>e.title],[`url`,e=>e.url]],sort:[`TITLE`]},{name:`publisher`,label:`publisher`,cell:e=>(0,P.jsx)(R,{children:e.publisher}),csv:[[`publisher`,e=>e.publisher]]},{name:`published`,label:`publishedOn`,cell:e=>(0,P.jsx)(B,{date:e.published}),csv:[[`published`,e=>e.published]],sort:[`PUBLISHED`,`down`]},{name:`accessed`,label:`accessed`,wide:!0,cell:e=>(0,P.jsx)(B,{date:e.accessed}),csv:[[`accessed`,e=>e.accessed]],extra:!0},{name:`language`,label:`language`,wide:!0,cell:e=>(0,P.jsx)(De,{of:e.language}),csv:[[`language`,e=>e.language]]},{name:`kind`,label:`kind`,cell:e=>(0,P.jsx)(z,{of:e.kind}),csv:[[`kind`,e=>e.kind],[`trust`,e=>e.trust]]},{name:`citations`,label:`citations`,cell:e=>(0,P.jsx)(V,{of:e.citations.totalCount}),csv:[[`citedBy`,e=>e.citations.totalCount]],sort:[`CITATIONS`,`down`],number:!0}]}),X=_();function Ye(e,t){let n=e.columns.find(e=>e.sort&&e.name===t.sort?.column);return n?{column:n,down:t.sort?.down??!1}:{column:e.columns.find(t=>t.name===e.order[0]),down:e.order[1]===`down`}}function Xe(e,t,n,r){let{column:i,down:a}=Ye(e,t);return e.ask({lang:n,where:ye(e,t),order:i?.sort&&{by:i.sort[0],direction:a?`DESC`:`ASC`},...r,but:n=>ye(e,t,n),get:t.get})}var Ze=e=>e.before?{last:25,before:e.before}:{first:25,...e.after&&{after:e.after}};function Qe(e,t,n,r,i){return[...t.q&&e.called?[{label:i.contains(t.q),without:{q:void 0,...S},key:`q`}]:[],...e.facets.flatMap(e=>{let a=e.choices(n,r,i),o=e.values(t.get),s=Math.max(0,...a.map(e=>e.count??0));return o.map(t=>({label:`${i.facets[e.label]}: ${Z(a,t,r)}`,without:{[e.name]:C(o.filter(e=>e!==t)),...S},key:`${e.name} ${t}`,...s>0&&{rest:s}}))})]}var Z=(e,t,n)=>e.find(e=>e.value===t)?.label??n.words[t.toUpperCase()]??t,$e=e=>({q:void 0,...Object.fromEntries(e.facets.map(e=>[e.name,void 0])),...S});function et(e,t,n,r,i){let[a,...o]=t.get(`kind`),s=o.length===0&&a&&e.word===`institutions`&&i.counted[a]||i.counted[e.word],c=[`country`,`region`].map(t=>e.facets.find(e=>e.name===t&&e.label===t)).find(e=>e?.values(t.get).length===1),l=c?.values(t.get)[0];return i.heading(i.count(n.rows.totalCount,s),c&&l&&Z(c.choices(n,r,i),l,r))}var tt=9,nt=300;function rt({kind:e,state:t,answer:n}){let{text:i,language:a}=r(),o=N[a];return(0,P.jsxs)(P.Fragment,{children:[e.called&&(0,P.jsx)(it,{value:t.q,label:o.nameOf[e.word]??o.name}),e.facets.filter(e=>!e.hidden).map(e=>{let r=e.values(t.get),a=e.choices(n,i,o),s=[...a,...r.filter(e=>!a.some(t=>t.value===e)).map(t=>({value:t,label:Z(a,t,i),...!e.single&&{count:0}}))];return s.length===0?null:e.single?(0,P.jsx)(ot,{facet:e,choices:s,value:r[0]??``},e.name):(0,P.jsx)(at,{facet:e,choices:s,values:r},e.name)})]})}function it({value:e,label:t}){let n=r(),[i,a]=(0,X.useState)(e),o=(0,X.useRef)(e);return(0,X.useEffect)(()=>{e!==o.current&&(o.current=e,a(e))},[e]),(0,X.useEffect)(()=>{let e=i.trim();if(e===o.current)return;let t=setTimeout(()=>{let t=o.current!==``;o.current=e,n.go(n.with({q:e||void 0,...S}),t)},nt);return()=>clearTimeout(t)},[i,n]),(0,P.jsx)(`input`,{type:`text`,className:`called`,value:i,placeholder:t,"aria-label":t,autoComplete:`off`,spellCheck:!1,onChange:e=>a(e.target.value)})}function at({facet:e,choices:t,values:n}){let i=r(),a=N[i.language],[o,s]=(0,X.useState)(!1),c=o?t:t.filter((e,t)=>t<tt||n.includes(e.value)),l=(t,r)=>i.go(i.with({[e.name]:C(r?[...n,t]:n.filter(e=>e!==t)),...S}));return(0,P.jsxs)(`fieldset`,{className:`facet`,children:[(0,P.jsx)(`legend`,{children:a.facets[e.label]}),c.map(e=>(0,P.jsxs)(`label`,{children:[(0,P.jsx)(`input`,{type:`checkbox`,checked:n.includes(e.value),onChange:t=>l(e.value,t.target.checked)}),(0,P.jsx)(`span`,{children:e.label}),e.count!==void 0&&(0,P.jsx)(`span`,{className:`soft num`,children:i.text.number(e.count)})]},e.value)),t.length>c.length&&(0,P.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>s(!0),children:a.more(t.length-c.length)}),o&&t.length>tt&&(0,P.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>s(!1),children:a.fewer})]})}function ot({facet:e,choices:t,value:n}){let i=r(),a=N[i.language],o=(0,X.useId)(),s=t.toSorted((e,t)=>e.label.localeCompare(t.label,i.language));return(0,P.jsxs)(`div`,{className:`facet`,children:[(0,P.jsx)(`label`,{className:`legend`,htmlFor:o,children:a.facets[e.label]}),(0,P.jsxs)(`select`,{id:o,value:n,onChange:t=>i.go(i.with({[e.name]:t.target.value?C([t.target.value]):void 0,...S})),children:[(0,P.jsx)(`option`,{value:``,children:a.any}),s.map(e=>(0,P.jsx)(`option`,{value:e.value,children:e.label},e.value))]})]})}var st=(e,t)=>e.filter((e,n)=>n===0||(t?t.includes(e.name):!e.extra));function ct({kind:e,state:t,rows:n,caption:i}){let{language:a}=r(),o=N[a],s=st(e.columns,t.cols),[c,...l]=s;return x()?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(dt,{kind:e,state:t}),(0,P.jsx)(`ul`,{className:`rows rowcards`,children:n.map(e=>(0,P.jsxs)(`li`,{children:[(0,P.jsx)(`div`,{className:`main-cell`,children:c?.cell(e)}),(0,P.jsx)(`dl`,{children:l.filter(e=>!e.wide||t.cols).map(t=>(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:o.columns[t.label]}),(0,P.jsx)(`dd`,{children:t.cell(e)})]},t.name))})]},e.id))})]}):(0,P.jsx)(`div`,{className:`table-box`,children:(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`caption`,{className:`hidden`,children:i}),(0,P.jsx)(`thead`,{children:(0,P.jsx)(`tr`,{children:s.map(n=>(0,P.jsx)(ut,{kind:e,column:n,state:t},n.name))})}),(0,P.jsx)(`tbody`,{children:n.map(e=>(0,P.jsx)(`tr`,{children:s.map((t,n)=>n===0?(0,P.jsx)(`th`,{scope:`row`,children:t.cell(e)},t.name):(0,P.jsx)(`td`,{className:t.number?`r`:void 0,children:t.cell(e)},t.name))},e.id))})]})})}function lt(e,t,n){let r=Ye(e,t),i=r.column===n?!r.down:n.sort?.[1]===`down`;return{params:{sort:n.name===e.order[0]&&i===(e.order[1]===`down`)?void 0:`${i?`-`:``}${n.name}`,...S},current:r.column===n?r:void 0}}function ut({kind:e,column:n,state:i}){let{language:a}=r(),o=N[a].columns[n.label],s=n.number?`r`:void 0;if(!n.sort)return(0,P.jsx)(`th`,{scope:`col`,className:s,children:o});let{params:c,current:l}=lt(e,i,n);return(0,P.jsx)(`th`,{scope:`col`,className:s,"aria-sort":l&&(l.down?`descending`:`ascending`),children:(0,P.jsxs)(t,{params:c,children:[o,l&&(0,P.jsxs)(`span`,{"aria-hidden":`true`,children:[` `,l.down?`↓`:`↑`]})]})})}function dt({kind:e,state:n}){let{language:i}=r(),a=N[i];return(0,P.jsx)(`p`,{className:`order small`,children:e.columns.filter(e=>e.sort).map(r=>{let{params:i,current:o}=lt(e,n,r);return(0,P.jsxs)(t,{params:i,...o&&{className:`on`},children:[a.columns[r.label],o&&(0,P.jsxs)(P.Fragment,{children:[` `,o.down?`↓`:`↑`]})]},r.name)})})}function ft(e,t){let n=e.flatMap(e=>e.csv),r=t.some(e=>e.sources),i=[[`id`,...n.map(([e])=>e),...r?[`sources`,`sourceUrls`]:[]],...t.map(e=>[e.id,...n.map(([,t])=>t(e)),...r?[e.sources?.map(e=>e.id).join(`;`),e.sources?.flatMap(e=>e.url??[]).join(` `)]:[]])];return de(i)}var pt=250;function mt({kind:e,state:t}){let n=r(),i=N[n.language],a=st(e.columns,t.cols).map(e=>e.name),o=(t,r)=>n.go(n.with({cols:C(e.columns.map(e=>e.name).filter((e,n)=>n>0&&(e===t?r:a.includes(e))))??e.columns[0]?.name}),!0);return(0,P.jsx)(f,{label:i.columns_,children:()=>(0,P.jsxs)(`div`,{className:`facet`,children:[e.columns.slice(1).map(e=>(0,P.jsxs)(`label`,{children:[(0,P.jsx)(`input`,{type:`checkbox`,checked:a.includes(e.name),onChange:t=>o(e.name,t.target.checked)}),(0,P.jsx)(`span`,{children:i.columns[e.label]})]},e.name)),t.cols&&(0,P.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>n.go(n.with({cols:void 0}),!0),children:i.usual})]})})}function ht({kind:e,state:t,total:n}){let{client:i,at:a,language:o}=r(),s=N[o],[c,l]=(0,X.useState)(),[u,d]=(0,X.useState)(``),f=(0,X.useRef)(void 0);(0,X.useEffect)(()=>()=>f.current?.abort(),[]);let m=async()=>{f.current=new AbortController,d(``),l(0);try{let n=[];for(let r;;){let s=await i.ask(e.document,Xe(e,t,o,{first:pt,...r&&{after:r}}),a,f.current.signal);if(n.push(...s.rows.nodes),l(n.length),r=s.rows.pageInfo.endCursor??void 0,!s.rows.pageInfo.hasNextPage||!r)break}ue(ft(e.columns,n),`alliance-atlas-${e.word}-${new Date().toISOString().slice(0,10)}-${i.version??``}.csv`)}catch(e){f.current.signal.aborted||d(e instanceof p?`${e.message} ${e.code}`:String(e))}l(void 0)};return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`button`,{type:`button`,className:`ctl`,disabled:c!==void 0,onClick:()=>void m(),children:c===void 0?s.csv:s.fetching(c,n)}),u&&(0,P.jsxs)(`span`,{className:`fail`,role:`alert`,children:[s.failed,u]})]})}function Q({kind:t}){let n=r(),i=N[n.language],a=me(n.address),s=Xe(t,a,n.language,Ze(a)),c=h(t.document,s),[l,u]=(0,X.useState)(),d=c.failure?.code===`BAD_CURSOR`;return(0,X.useEffect)(()=>{if(!d)return;let e=n.with(S);u(e),n.go(e,!0)},[d]),(0,P.jsxs)(P.Fragment,{children:[l===n.with({})&&(0,P.jsx)(e,{kind:`warn`,children:i.cursor}),d?(0,P.jsx)(m,{rows:25}):(0,P.jsx)(o,{answer:c,rows:25,page:!0,children:e=>(0,P.jsx)(gt,{kind:t,data:e,variables:s})})]})}function gt({kind:i,data:a,variables:o}){let c=r(),l=oe(),{text:u}=c,d=N[c.language],f=x(),p=me(c.address),m=Qe(i,p,a,u,d),h=et(i,p,a,u,d),{totalCount:g,pageInfo:ee,nodes:_}=a.rows,v=(0,X.useMemo)(()=>i.shown?_.map(i.shown):_,[i,_]);return(0,P.jsx)(n,{answers:[v],children:(0,P.jsxs)(`div`,{className:`browse`,children:[!f&&(0,P.jsx)(`aside`,{className:`facets`,"aria-label":d.filter(0),children:(0,P.jsx)(rt,{kind:i,state:p,answer:a})}),(0,P.jsxs)(`div`,{children:[(0,P.jsx)(s,{name:h,facts:m.length>0&&(0,P.jsx)(`span`,{className:`soft`,children:d.of(a.all.totalCount,d.counted[i.word])}),actions:(0,P.jsxs)(P.Fragment,{children:[!f&&(0,P.jsx)(mt,{kind:i,state:p}),(0,P.jsx)(se,{view:{title:h,statement:m.map(e=>e.label).join(u.semicolon),dataset:a.dataset.citation,version:a.dataset.version}}),(0,P.jsx)(ht,{kind:i,state:p,total:g}),(0,P.jsx)(ce,{document:i.document,variables:o})]})}),(0,P.jsx)(`p`,{className:`hidden`,role:`status`,children:h}),(0,P.jsxs)(`div`,{className:`bar chips`,children:[f&&(0,P.jsx)(_t,{label:d.filter(m.length),done:d.show(h),children:(0,P.jsx)(rt,{kind:i,state:p,answer:a})}),m.map(e=>(0,P.jsxs)(t,{params:e.without,className:`chip`,children:[(0,P.jsx)(`span`,{className:`hidden`,children:d.take(e.label)}),(0,P.jsxs)(`span`,{"aria-hidden":`true`,children:[e.label,` ×`]})]},e.key)),m.length>0&&(0,P.jsx)(t,{params:$e(i),children:l.actions.clear})]}),g===0?(0,P.jsxs)(e,{title:d.empty,children:[m.some(e=>e.rest)&&(0,P.jsxs)(P.Fragment,{children:[d.emptyWithout,` `,m.filter(e=>e.rest).map((e,n)=>(0,P.jsxs)(`span`,{children:[n>0&&u.list,(0,P.jsx)(t,{params:e.without,children:e.label})]},e.key)),u.stop,` `]}),(0,P.jsx)(t,{params:$e(i),children:l.actions.clear})]}):(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(ct,{kind:i,state:p,rows:_,caption:h}),(0,P.jsx)(le,{page:p.page,size:25,shown:_.length,total:g,info:ee})]})]})]})})}function _t({label:e,done:t,children:n}){let r=(0,X.useRef)(null);return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`button`,{type:`button`,className:`ctl`,onClick:()=>r.current?.showModal(),children:e}),(0,P.jsxs)(`dialog`,{ref:r,className:`sheet`,"aria-label":e,children:[(0,P.jsx)(`div`,{className:`facets`,children:n}),(0,P.jsx)(`p`,{className:`sheet-foot`,children:(0,P.jsx)(`button`,{type:`button`,className:`btn`,onClick:()=>r.current?.close(),children:t})})]})]})}var vt={institutions:()=>(0,P.jsx)(Q,{kind:Ke},`institutions`),alliances:()=>(0,P.jsx)(Q,{kind:ke},`alliances`),countries:()=>(0,P.jsx)(Q,{kind:Pe},`countries`),courses:()=>(0,P.jsx)(Q,{kind:Fe},`courses`),exchanges:()=>(0,P.jsx)(Q,{kind:Be},`exchanges`),events:()=>(0,P.jsx)(Q,{kind:Ie},`events`),people:()=>(0,P.jsx)(Q,{kind:qe},`people`),figures:()=>(0,P.jsx)(Q,{kind:Ue},`figures`),claims:()=>(0,P.jsx)(Q,{kind:Ae},`claims`),sources:()=>(0,P.jsx)(Q,{kind:Je},`sources`)},$={institutions:`institution`,alliances:`alliance`,countries:`country`,courses:`course`,exchanges:`exchange`,events:`event`,people:`person`,figures:`figure`,claims:`claim`,sources:`source`};function yt({rest:e}){let t=_e.includes(e||`institutions`)?e||`institutions`:void 0;return t?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(xt,{here:t}),vt[t]()]}):(0,P.jsx)(ie,{})}var bt=e=>e===`figures`||e===`claims`||e===`sources`;function xt({here:e}){let{language:t,text:n}=r(),i=N[t],{data:o}=h(fe,{}),s=e=>bt(e)?o?.[e].totalCount:o?.dataset.counts.find(t=>t.kind.toLowerCase()===$[e])?.count;return(0,P.jsx)(`nav`,{className:`tabs`,"aria-label":i.list,children:_e.map(t=>{let r=s(t);return(0,P.jsxs)(l,{to:`/browse/${t}`,current:t===e,children:[!bt(t)&&(0,P.jsx)(a,{of:$[t],silent:!0}),n.kinds[$[t]],r!==void 0&&(0,P.jsxs)(`span`,{className:`soft num`,children:[` `,n.number(r)]})]},t)})})}export{yt as default};