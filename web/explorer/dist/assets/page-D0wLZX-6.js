import{$ as e,A as t,C as n,D as r,G as i,L as a,R as o,U as s,V as c,Z as l,k as u,l as d,n as f,p,q as m,t as h,u as g}from"./parts-Ca9-Fe1W.js";import{a as _,d as v,i as ee,n as te,o as ne,r as re,s as ie,t as ae,u as y}from"./entity-DfL_ZJp2.js";import{t as b}from"./strip-CP-yMtzQ.js";import{n as x,r as S,t as C}from"./actions-BR8LyGD6.js";import{t as w}from"./exchange-list-C246Wwly.js";import{t as T}from"./frame-BMfjin15.js";import{t as E}from"./rove-Bpa8AOI0.js";import{t as oe}from"./places-B8p2EDeo.js";var D={name:`Country`,text:`query Country($lang: String = "en", $id: ID!, $node: ID!) {
  dataset {
    ...Cited
  }
  country(id: $id) {
    ...Head
    code
    alpha3
    numeric
    region
    subregion
    location {
      latitude
      longitude
    }
    exchangesIn(first: 40) {
      totalCount
      nodes {
        ...Parties
      }
    }
    exchangesOut(first: 40) {
      totalCount
      nodes {
        ...Parties
      }
    }
    institutions(first: 50, orderBy: {by: MEMBERSHIPS, direction: DESC}) {
      totalCount
      groups(by: KIND) {
        key
        count
      }
      nodes {
        id
        name(language: $lang)
        kind
        city
        trust
        sources {
          ...SourceMark
        }
        memberships(first: 10) {
          totalCount
          nodes {
            id
            role
            from
            to
            seen
            alliance {
              id
              name(language: $lang)
              acronym
            }
            sources {
              ...SourceMark
            }
          }
        }
      }
    }
    events(first: 20) {
      totalCount
      nodes {
        id
        name(language: $lang)
        from
        to
        city
        sources {
          ...SourceMark
        }
      }
    }
    ...Said
    alliances(first: 0) {
      totalCount
    }
  }
  network(of: {kind: COUNTRY_CO_MEMBERSHIP}) {
    statement
    node(id: $node) {
      degree
      ties(first: 40) {
        totalCount
        nodes {
          count
          target {
            __typename
            ... on Country {
              id
              code
              name(language: $lang)
              location {
                latitude
                longitude
              }
            }
          }
          basis(first: 5) {
            totalCount
            nodes {
              __typename
              ... on Alliance {
                id
                name(language: $lang)
                acronym
              }
            }
          }
        }
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

fragment Head on Entity {
  id
  name(language: $lang)
  names {
    text
    language
  }
  note
  trust
  sources {
    ...SourceMark
  }
}

fragment Parties on Exchange {
  ...ExchangeLine
  providers(first: 12) {
    totalCount
    nodes {
      id
      name(language: $lang)
      country {
        id
        code
        name(language: $lang)
      }
    }
  }
  receivers(first: 12) {
    totalCount
    nodes {
      id
      name(language: $lang)
      country {
        id
        code
        name(language: $lang)
      }
    }
  }
}

fragment Said on Entity {
  figures(first: 60) {
    totalCount
    nodes {
      ...FigureLine
    }
  }
  claims(first: 20) {
    totalCount
    nodes {
      ...ClaimLine
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
}`},O=50,k=34,A=40,se=2,j=e=>e.from??e.seen??``,M=e=>[...e].sort((e,t)=>j(e)<j(t)?-1:j(e)>j(t)?1:e.name<t.name?-1:1);function N(e,t,n){let r=M(e),i=r.map((e,t)=>({exchange:e,y:A+t*O+O/2})),a=e=>e.country?.id===t,o=r.map(e=>({parties:n?e.providers.nodes:e.providers.nodes.filter(a),rest:n?e.providers.totalCount-e.providers.nodes.length:0})),s=r.map(e=>({parties:n?e.receivers.nodes.filter(a):e.receivers.nodes,rest:n?0:e.receivers.totalCount-e.receivers.nodes.length})),c=P(o,i),l=P(s,i),u=r.filter(e=>(n?e.receivers:e.providers).nodes.some(e=>e.country&&!a(e))||(n?e.receiverCountries:e.providerCountries).some(e=>e.id!==t)).length,d=Math.max(A+r.length*O,...c.ends.map(e=>e.y+k/2),...l.ends.map(e=>e.y+k/2));return{rows:i,left:c.ends,right:l.ends,leftLines:c.lines,rightLines:l.lines,height:d+8,further:u}}function P(e,t){let n=new Map;for(let t of e)for(let e of t.parties)n.set(e.id,(n.get(e.id)??0)+1);let r=new Map,i=[];e.forEach(({parties:e,rest:t},a)=>{let o=e.filter(e=>n.get(e.id)===1),s=o.length+t>se;for(let t of e)s&&n.get(t.id)===1||(r.set(t.id,{party:t,count:1}),i.push({end:t.id,exchange:a,dotted:!1}));if(s||t>0){let e=`others/${a}`;r.set(e,{party:void 0,count:(s?o.length:0)+t}),i.push({end:e,exchange:a,dotted:!1})}e.length+t===0&&(r.set(`nobody`,{party:void 0,count:0}),i.push({end:`nobody`,exchange:a,dotted:!0}))});let a=e=>{let n=i.filter(t=>t.end===e).map(e=>t[e.exchange].y);return n.reduce((e,t)=>e+t,0)/n.length},o=[...r].map(([e,t])=>({id:e,...t,wish:a(e)})).sort((e,t)=>Number(e.id===`nobody`)-Number(t.id===`nobody`)||e.wish-t.wish||(e.id<t.id?-1:1)),s=Math.max(t.length*O,o.length*k);return{ends:o.map(({wish:e,...t},n)=>({...t,y:A+s*(n+.5)/o.length})),lines:i}}var F=l({en:{inRegion:`in`,takes:(e,t)=>[`Takes up courses and classes in `,e,` `,t],gives:(e,t)=>[`Provides in `,e,` `,t],exchangesAllFrom:(e,t)=>[e===1?`exchange, from `:`exchanges, all from `,t,`.`],exchangesFrom:(e,t)=>[`${e===1?`exchange`:`exchanges`}, from ${t} countries.`],exchangesAllTo:(e,t)=>[e===1?`exchange, to `:`exchanges, all to `,t,`.`],exchangesTo:(e,t)=>[`${e===1?`exchange`:`exchanges`}, to ${t} countries.`],exchangesNoCountry:e=>[e===1?`exchange whose other side is not named.`:`exchanges whose other side is not named.`],largest:(e,t,n)=>[`For `,e,` the sources say: `,t,n,`.`],and:` and `,comma:`, `,named:(e,t,n)=>[e,t?` institution is named here, in `:` institutions are named here, in `,n,`.`],nothing:e=>`Nothing in this dataset has to do with ${e}: no institution, exchange or event in the sources read.`,region:e=>`See ${e}`,flow:`Who provides, who takes up`,takesTab:e=>`Takes up (${e})`,givesTab:e=>`Provides (${e})`,direction:`Direction`,flowNote:e=>`${e===1?`One exchange`:`${e} exchanges`}, oldest first. A dotted line ends where the source names a country, but no institution.`,providedBy:e=>`Provided from ${e} by`,providedAbroad:`Provided by`,takenBy:e=>`Taken up in ${e} by`,takenAbroad:`Taken up by`,exchange:`Exchange, oldest first`,notNamed:`not named`,others:e=>`${e} other ${e===1?`institution`:`institutions`}`,flowName:(e,t)=>`Who provides and who takes up in ${t} exchanges of ${e}`,newest:(e,t)=>`The newest ${e} of ${t} exchanges; the table has all. `,further:e=>`${e} of the exchanges ${e===1?`has`:`have`} further parties in other countries. `,dateUnknown:`date not known`,onlyHere:e=>`Parties in ${e} and their counterparts only. `,from:`From`,to:`To`,picture:`Show as picture`,said:`What was said about them in numbers`,saidNote:`The hedge of the source stands before the number.`,number:`Number`,what:`What was counted`,institutions:e=>e===1?`1 institution named here`:`${e} institutions named here`,kind:`Kind`,inAlliance:`In alliance, since`,inNone:`in none here`,otherAlliances:e=>`and ${e} more`,events:e=>e===1?`1 event held there`:`${e} events held there`,partners:e=>e===1?`In alliances with 1 country`:`In alliances with ${e} countries`,shared:`Alliances with members in both`,country:`Country`,all:e=>`All ${e} countries`,allCome:(e,t)=>e===1?`It comes from ${t}`:`All ${e} come from ${t}`,allGo:(e,t)=>e===1?`It goes to ${t}`:`All ${e} go to ${t}`,come:e=>`They come from ${e} countries`,goes:e=>`They go to ${e} countries`,counted:`Exchanges by the country of the other side; one with several countries counts in each.`,exchanges:`Exchanges`,flowsAll:`All flows`,map:`Map`,inExchange:(e,t)=>`${e} of the ${t} institutions named here ${e===1?`is`:`are`} in an exchange.`,noEvents:`Events: none was held here as far as the sources read say.`,files:{institutions:`Members of alliances (CSV)`,given:`Exchanges it provides in (CSV)`,taken:`Exchanges it takes up (CSV)`,all:`All exchanges of the atlas (CSV)`}},zh:{inRegion:`位于`,takes:(e,t)=>[`在 `,e,` `,t],gives:(e,t)=>[`在 `,e,` `,t],exchangesAllFrom:(e,t)=>[`个交流项目中采用课程与课堂，均来自`,t,`。`],exchangesFrom:(e,t)=>[`个交流项目中采用课程与课堂，来自 ${t} 个国家和地区。`],exchangesAllTo:(e,t)=>[`个交流项目中提供课程与课堂，均去往`,t,`。`],exchangesTo:(e,t)=>[`个交流项目中提供课程与课堂，去往 ${t} 个国家和地区。`],exchangesNoCountry:()=>[`个交流项目中，对方未列名。`],largest:(e,t,n)=>[`关于`,e,`，来源称：`,t,n,`。`],and:`，`,comma:`，`,named:(e,t,n)=>[`此处列名 `,e,` 个机构，分属`,n,`。`],nothing:e=>`本数据集中没有与${e}有关的内容：所读来源中没有机构、交流项目或会议活动。`,region:e=>`查看${e}`,flow:`谁提供，谁采用`,takesTab:e=>`采用（${e}）`,givesTab:e=>`提供（${e}）`,direction:`方向`,flowNote:e=>`${e} 个交流项目，由早到晚。虚线表示来源只提到国家，未提机构。`,providedBy:e=>`由${e}的以下机构提供`,providedAbroad:`提供方`,takenBy:e=>`由${e}的以下机构采用`,takenAbroad:`采用方`,exchange:`交流项目，由早到晚`,notNamed:`未列名`,others:e=>`另外 ${e} 个机构`,flowName:(e,t)=>`${e}的 ${t} 个交流项目中谁提供、谁采用`,newest:(e,t)=>`${t} 个交流项目中最新的 ${e} 个；表格列出全部。`,further:e=>`其中 ${e} 个在其他国家还有参与方。`,dateUnknown:`日期不详`,onlyHere:e=>`仅含${e}的参与方及其对方。`,from:`来自`,to:`去往`,picture:`显示为图`,said:`关于它们公布的数字`,saidNote:`来源所用的限定词写在数字之前。`,number:`数字`,what:`统计对象`,institutions:e=>`此处列名机构 ${e} 个`,kind:`类型`,inAlliance:`所属联盟与起始`,inNone:`未见加入联盟`,otherAlliances:e=>`另有 ${e} 个`,events:e=>`在此举办的会议活动 ${e} 场`,partners:e=>`与 ${e} 个国家和地区同属联盟`,shared:`双方均有成员的联盟`,country:`国家和地区`,all:e=>`全部 ${e} 个国家和地区`,allCome:(e,t)=>`${e} 个均来自${t}`,allGo:(e,t)=>`${e} 个均去往${t}`,come:e=>`来自 ${e} 个国家和地区`,goes:e=>`去往 ${e} 个国家和地区`,counted:`按对方所在国家和地区计；涉及多国者在每国各计一次。`,exchanges:`交流项目`,flowsAll:`全部流向`,map:`地图`,inExchange:(e,t)=>`此处列名的 ${t} 个机构中有 ${e} 个参与交流项目。`,noEvents:`所读来源中没有在此举办的会议活动。`,files:{institutions:`联盟成员（CSV）`,given:`其提供的交流项目（CSV）`,taken:`其采用的交流项目（CSV）`,all:`全部交流项目（CSV）`}}}),I=s(),L=846,R=224,z=656,B=318,V=600,H=29,U=25,W=37;function G(e){let{address:t}=c(),n=t.params.by;return n===`takes`||n===`provides`?n:e.exchangesIn.totalCount>=e.exchangesOut.totalCount?`takes`:`provides`}function K({of:e,data:t,variables:n}){let{text:r,language:i,address:s}=c(),l=F[i],u=G(e)===`takes`,d=u?e.exchangesIn:e.exchangesOut,f=s.params.view===`table`,p=M(d.nodes).slice(-16),m=e.exchangesIn.totalCount>0&&e.exchangesOut.totalCount>0,h=N(p,e.id,u);if(d.totalCount===0)return null;let g=(0,I.jsx)(w,{exchanges:M(d.nodes),caption:l.flow,from:l.from,to:l.to,sidesOf:e=>({givers:e.providers.nodes.length?e.providers.nodes:e.providerCountries,takers:e.receivers.nodes.length?e.receivers.nodes:e.receiverCountries})}),_=[!f&&p.length<d.totalCount&&l.newest(p.length,d.totalCount),l.onlyHere(e.name),h.further>0&&l.further(h.further),`${t.dataset.name} ${t.dataset.version}, ${t.dataset.license}.`].filter(Boolean).join(``);return(0,I.jsxs)(T,{id:`exchanges`,title:l.flow,note:l.flowNote(f?d.totalCount:p.length),caption:_,actions:(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(a,{params:{view:f?void 0:`table`},children:f?l.picture:r.actions.table}),(0,I.jsx)(x,{className:`plain`,view:{title:`${l.flow}: ${e.name}`,dataset:t.dataset.citation,version:t.dataset.version}}),(0,I.jsx)(S,{version:t.dataset.version}),(0,I.jsx)(o,{to:`/flows`,children:l.flowsAll}),(0,I.jsx)(C,{document:D,variables:n,className:`push`})]}),children:[m&&(0,I.jsxs)(`nav`,{className:`seg directions`,"aria-label":l.direction,children:[(0,I.jsx)(a,{params:{by:`takes`},current:u,children:l.takesTab(e.exchangesIn.totalCount)}),(0,I.jsx)(a,{params:{by:`provides`},current:!u,children:l.givesTab(e.exchangesOut.totalCount)})]}),f?(0,I.jsx)(`div`,{className:`pic-body`,children:g}):(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(ce,{of:e,flow:h,takes:u,shown:p}),(0,I.jsx)(`div`,{className:`pic-body narrow-only`,children:g})]})]})}function ce({of:e,flow:t,takes:n,shown:r}){let{text:i,language:a}=c(),o=F[a],s=new Map(r.flatMap(e=>n?e.providerCountries:e.receiverCountries).map(e=>[e.id,e.name])),l=s.size===1?[...s.values()][0]:void 0,u=n?[l?o.providedBy(l):o.providedAbroad,o.takenBy(e.name)]:[o.providedBy(e.name),l?o.takenBy(l):o.takenAbroad],d=new Map(t.left.map(e=>[e.id,e.y])),f=new Map(t.right.map(e=>[e.id,e.y])),p=E(),h=(e,t,n,r)=>`M${e} ${t}C${(e+n)/2} ${t} ${(e+n)/2} ${r} ${n} ${r}`;return(0,I.jsxs)(`svg`,{className:`flow wide-only`,viewBox:`0 0 ${L} ${t.height}`,role:`group`,"aria-label":o.flowName(e.name,r.length),...p,children:[(0,I.jsxs)(`g`,{className:`heads`,children:[(0,I.jsx)(`text`,{x:216,y:`24`,textAnchor:`end`,children:u[0]}),(0,I.jsx)(`text`,{x:326,y:`24`,children:o.exchange}),(0,I.jsx)(`text`,{x:u[1].length>U?838:664,y:`24`,textAnchor:u[1].length>U?`end`:`start`,children:u[1]})]}),(0,I.jsxs)(`g`,{fill:`none`,stroke:`var(--kind-exchange)`,strokeWidth:`1.5`,className:`lines`,"aria-hidden":`true`,children:[t.leftLines.map(e=>(0,I.jsx)(`path`,{d:h(229,d.get(e.end),B,t.rows[e.exchange].y),strokeDasharray:e.dotted?`1 4`:void 0},`l${e.end}${e.exchange}`)),t.rightLines.map(e=>(0,I.jsx)(`path`,{d:h(V,t.rows[e.exchange].y,651,f.get(e.end)),strokeDasharray:e.dotted?`1 4`:void 0},`r${e.end}${e.exchange}`))]}),t.left.map(e=>(0,I.jsx)(q,{end:e,x:R,side:`left`,country:n&&!l},e.id)),t.rows.map(({exchange:e,y:t})=>(0,I.jsxs)(`g`,{children:[(0,I.jsx)(`path`,{d:`M${B} ${t-20}v40`,stroke:`var(--kind-exchange)`,strokeWidth:`2`}),(0,I.jsx)(J,{to:m(e.id),children:Y(e.name,W,2).map((e,n,r)=>(0,I.jsx)(`text`,{x:326,y:t+(r.length===1?-3:-9)+n*13,className:`link`,children:e},n))}),(0,I.jsx)(`text`,{x:326,y:t+17,children:[i.words[e.kind],e.from?i.date(e.from):e.seen?i.seen(i.date(e.seen)):o.dateUnknown].join(` · `)})]},e.id)),t.right.map(e=>(0,I.jsx)(q,{end:e,x:z,side:`right`,country:!n&&!l},e.id))]})}function q({end:e,x:t,side:n,country:r}){let{language:i}=c(),a=F[i],o=n===`left`?t-10:t+10,s=n===`left`?`end`:`start`,l=(0,I.jsx)(`circle`,{cx:t,cy:e.y,r:`4.5`,fill:e.party?`var(--kind-institution)`:`var(--paper)`,stroke:e.party?`none`:`var(--line-strong)`});if(!e.party)return(0,I.jsxs)(`g`,{children:[l,(0,I.jsx)(`text`,{x:o,y:e.y+4,textAnchor:s,children:e.count?a.others(e.count):a.notNamed})]});let u=Y(e.party.name,n===`left`?H:U,2),d=r&&e.party.country?[...u.slice(0,1).map(e=>u.length>1?`${e}…`:e),e.party.country.name]:u;return(0,I.jsxs)(J,{to:m(e.party.id),children:[(0,I.jsx)(`title`,{children:e.party.name}),l,d.map((t,n)=>(0,I.jsx)(`text`,{x:o,y:e.y+(d.length===1?4:-2)+n*13,textAnchor:s,className:r&&n===1?void 0:`strong`,children:t},n))]})}function J({to:e,children:t}){let{href:n,go:r}=c();return(0,I.jsx)(`a`,{href:n(e),onClick:t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),r(n(e)))},children:t})}function Y(e,t,n){let r=[],i=``;for(let n of e.split(` `))!i||i.length+1+n.length<=t?i=i?`${i} ${n}`:n:(r.push(i),i=n);if(r.push(i),r.length<=n)return r;let a=r.slice(0,n);return a[n-1]=`${a[n-1].slice(0,t-1)}…`,a}function le(e){let t=new Map;for(let n of e){let e=t.get(n.alliance.id);(!e||(n.from??`9999`)<(e.from??`9999`))&&t.set(n.alliance.id,n)}return[...t.values()]}function ue({of:e}){let{text:r,language:a}=c(),s=F[a],{nodes:l,totalCount:d}=e.institutions;return d===0?null:(0,I.jsxs)(p,{id:`institutions`,kind:`institution`,title:s.institutions(d),children:[(0,I.jsxs)(`table`,{className:`folds`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:s.institutions(d)}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:r.table.institution}),(0,I.jsx)(`th`,{scope:`col`,children:s.kind}),(0,I.jsx)(`th`,{scope:`col`,children:s.inAlliance})]})}),(0,I.jsx)(`tbody`,{children:l.map(e=>{let i=e.memberships.totalCount-e.memberships.nodes.length;return(0,I.jsxs)(`tr`,{children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(n,{thing:e}),(0,I.jsx)(u,{sources:e.sources}),(0,I.jsx)(t,{sources:e.sources,trust:e.trust})]}),(0,I.jsxs)(`td`,{children:[r.words[e.kind],e.city&&(0,I.jsxs)(`span`,{className:`soft`,children:[`, `,e.city]})]}),(0,I.jsxs)(`td`,{className:`fold-wide`,children:[e.memberships.totalCount===0&&(0,I.jsx)(`span`,{className:`soft`,children:s.inNone}),le(e.memberships.nodes).map(e=>(0,I.jsxs)(`div`,{className:`among`,children:[(0,I.jsx)(n,{thing:e.alliance,children:e.alliance.acronym??e.alliance.name}),(0,I.jsx)(u,{sources:e.sources,said:{row:e.id}}),` `,(0,I.jsx)(f,{from:e.from,seen:e.seen})]},e.id)),i>0&&(0,I.jsx)(`span`,{className:`soft`,children:s.otherAlliances(i)})]})]},e.id)})})]}),d>l.length&&(0,I.jsx)(`p`,{className:`small note`,children:(0,I.jsx)(o,{to:`/browse/institutions`,params:{country:i(e.id).toLowerCase()},children:r.actions.all(d)})})]})}function de({of:e}){let{language:t}=c(),r=F[t],{nodes:i,totalCount:a}=e.events;return a===0?null:(0,I.jsx)(p,{id:`events`,kind:`event`,title:r.events(a),children:(0,I.jsxs)(`table`,{className:`dense folds`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:r.events(a)}),(0,I.jsx)(`tbody`,{children:i.map(e=>(0,I.jsxs)(`tr`,{children:[(0,I.jsxs)(`td`,{children:[(0,I.jsx)(n,{thing:e}),(0,I.jsx)(u,{sources:e.sources})]}),(0,I.jsx)(`td`,{className:`soft`,children:e.city}),(0,I.jsx)(`td`,{className:`r fold-end`,children:(0,I.jsx)(f,{...e})})]},e.id))})]})})}var X=e(),Z=8;function Q(e,t){let n=new Map;for(let r of(t?e.exchangesIn:e.exchangesOut).nodes)for(let e of t?r.providerCountries:r.receiverCountries)n.set(e.id,{id:e.id,name:e.name,count:(n.get(e.id)?.count??0)+1});return[...n.values()].sort((e,t)=>t.count-e.count||(e.name<t.name?-1:1))}function fe({of:e,data:t}){let{language:n}=c();return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(pe,{of:e,data:t}),(0,I.jsx)(me,{data:t,of:e}),(0,I.jsx)(ae,{of:e}),(0,I.jsx)(_,{note:e.note,sentences:he(e,F[n])})]})}function pe({of:e,data:t}){let{text:r,language:i}=c(),a=F[i],s=G(e)===`takes`,l=Q(e,s),u=(s?e.exchangesIn:e.exchangesOut).totalCount;if(l.length===0)return null;let d=l.length===1?l[0]:void 0,f=d?(s?a.allCome:a.allGo)(u,d.name):(s?a.come:a.goes)(l.length);return(0,I.jsx)(oe,{title:d&&d.count<u?(s?a.come:a.goes)(l.length):f,note:a.counted,what:a.country,number:a.exchanges,places:l.map(e=>({key:e.id,name:e.name,count:e.count,region:``,location:null})),bars:l.slice(0,Z).map(e=>({key:e.id,count:e.count,label:(0,I.jsx)(n,{thing:e}),colour:`var(--kind-exchange)`})),caption:`${t.dataset.name} ${t.dataset.version}, ${t.dataset.license}.`,actions:(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(o,{to:`/flows`,children:a.flowsAll}),(0,I.jsx)(o,{to:`/map`,params:{show:`exchanges`},children:a.map}),(0,I.jsx)(o,{className:`push`,to:`/flows`,params:{view:`table`},children:r.actions.table})]})})}function me({data:e,of:t}){let{language:r}=c(),i=F[r],a=e.network.node?.ties;if(!a||a.totalCount===0)return null;let s=a.nodes.flatMap(({count:e,target:t,basis:n})=>t.__typename===`Country`?[{count:e,target:t,alliances:n.nodes.flatMap(e=>e.__typename===`Alliance`?[e]:[])}]:[]);return(0,I.jsxs)(p,{id:`partners`,kind:`country`,title:i.partners(a.totalCount),children:[(0,I.jsxs)(`table`,{children:[(0,I.jsx)(`caption`,{className:`hidden`,children:i.partners(a.totalCount)}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:i.country}),(0,I.jsx)(`th`,{scope:`col`,children:i.shared})]})}),(0,I.jsx)(`tbody`,{children:s.slice(0,Z).map(({count:e,target:t,alliances:r})=>(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`td`,{className:`nowrap`,children:(0,I.jsx)(n,{thing:t})}),(0,I.jsxs)(`td`,{children:[r.map((e,t)=>(0,I.jsxs)(`span`,{children:[t>0&&`, `,(0,I.jsx)(n,{thing:e,children:e.acronym??e.name})]},e.id)),` `,(0,I.jsxs)(`span`,{className:`soft`,children:[`(`,e,`)`]})]})]},t.id))})]}),a.totalCount>Z&&(0,I.jsx)(`p`,{className:`small note`,children:(0,I.jsx)(o,{to:`/networks`,params:{kind:`country-co-membership`,sel:t.id},children:i.all(a.totalCount)})})]})}function he(e,t){let n=new Set([...e.exchangesIn.nodes,...e.exchangesOut.nodes].flatMap(e=>[...e.providers.nodes,...e.receivers.nodes]).filter(t=>t.country?.id===e.id).map(e=>e.id)),r=e.institutions.totalCount,i=e.exchangesIn.totalCount+e.exchangesOut.totalCount,a=[e.exchangesIn,e.exchangesOut].every(e=>e.totalCount===e.nodes.length&&e.nodes.every(e=>e.providers.totalCount===e.providers.nodes.length&&e.receivers.totalCount===e.receivers.nodes.length));return[i>0&&r>0&&a&&t.inExchange(n.size,r),r+i>0&&e.events.totalCount===0&&t.noEvents]}var ge=3;function _e(e){let t=e.flatMap(e=>e.figures.nodes.filter(e=>e.unit===`institutions`&&e.value!==null).map(t=>({exchange:e,figure:t}))).sort((e,t)=>t.figure.value-e.figure.value)[0];if(!t)return;let{exchange:n,figure:r}=t;return{exchange:n,figures:[r,...n.figures.nodes.filter(e=>e!==r&&e.asOf===r.asOf&&e.saidBy?.id===r.saidBy?.id)].slice(0,ge)}}function ve({of:e}){let{text:t,language:i}=c(),a=F[i],s=[];for(let r of[!0,!1]){let i=(r?e.exchangesIn:e.exchangesOut).totalCount;if(i===0)continue;let o=Q(e,r),c=o.length===1&&o[0],l=c?(r?a.exchangesAllFrom:a.exchangesAllTo)(i,(0,I.jsx)(n,{thing:c})):o.length>0?(r?a.exchangesFrom:a.exchangesTo)(i,o.length):a.exchangesNoCountry(i);s.push((r?a.takes:a.gives)((0,I.jsx)(`b`,{children:t.number(i)}),(0,I.jsx)($,{of:l})))}let l=_e(e.exchangesIn.nodes);if(l){let{figures:e,exchange:i}=l,[{asOf:o,saidBy:c}={asOf:null,saidBy:null}]=e,u=e.map((t,n)=>(0,I.jsxs)(X.Fragment,{children:[n>0&&(n===e.length-1?a.and:a.comma),(0,I.jsx)(r,{figure:t}),` `,t.measure]},t.id)),d=[o&&t.date(o),c&&(0,I.jsx)(n,{thing:c},`by`)].filter(Boolean);s.push(a.largest((0,I.jsx)(n,{thing:i}),u,d.length>0&&(0,I.jsxs)(`span`,{className:`soft`,children:[` (`,d.map((e,t)=>(0,I.jsxs)(X.Fragment,{children:[t>0&&`, `,e]},t)),`)`]})))}let u=e.institutions.totalCount;return u>0&&s.push(a.named((0,I.jsx)(`b`,{children:t.number(u)}),u===1,(0,I.jsx)(o,{to:`/browse/alliances`,params:{country:e.code.toLowerCase()},children:t.counted.alliance(e.alliances.totalCount)}))),s.length===0?(0,I.jsxs)(`p`,{className:`lead`,children:[a.nothing(e.name),` `,e.region&&(0,I.jsx)(o,{to:`/browse/countries`,params:{region:e.region.toLowerCase()},children:a.region(t.regions[e.region]??e.region)})]}):(0,I.jsx)(`p`,{className:`lead`,children:s.map((e,t)=>(0,I.jsxs)(X.Fragment,{children:[t>0&&i===`en`&&` `,(0,I.jsx)($,{of:e})]},t))})}var $=({of:e})=>(0,I.jsx)(I.Fragment,{children:e.map((e,t)=>(0,I.jsx)(X.Fragment,{children:e},t))});function ye({exchanges:e}){let{text:t,language:i}=c(),a=F[i],o=M(e).reverse().filter(e=>e.figures.nodes.length>0);return o.length===0?null:(0,I.jsx)(p,{id:`said`,title:a.said,note:a.saidNote,children:(0,I.jsxs)(`table`,{className:`folds`,children:[(0,I.jsx)(`caption`,{className:`hidden`,children:a.said}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:t.institution.exchange}),(0,I.jsx)(`th`,{scope:`col`,className:`r`,children:a.number}),(0,I.jsx)(`th`,{scope:`col`,children:a.what}),(0,I.jsx)(`th`,{scope:`col`,children:t.source.asOf}),(0,I.jsx)(`th`,{scope:`col`,children:t.source.saidBy})]})}),o.map(e=>(0,I.jsx)(`tbody`,{children:e.figures.nodes.map((t,i)=>(0,I.jsxs)(`tr`,{children:[i===0?(0,I.jsx)(`th`,{scope:`rowgroup`,rowSpan:e.figures.nodes.length,children:(0,I.jsx)(n,{thing:e})}):null,(0,I.jsx)(`td`,{className:`r nowrap`,children:(0,I.jsx)(r,{figure:t})}),(0,I.jsx)(`td`,{className:`grow`,children:t.measure}),(0,I.jsx)(`td`,{children:(0,I.jsx)(h,{date:t.asOf})}),(0,I.jsx)(`td`,{children:t.saidBy&&(0,I.jsx)(n,{thing:t.saidBy})})]},t.id))},e.id))]})})}function be({id:e}){let{language:t,text:n}=c(),r=`country/${e.slice(8).toUpperCase()}`;return(0,I.jsx)(te,{document:D,variables:{lang:t,id:r,node:r},kind:n.kind.country,found:e=>e.country,children:e=>e.country&&(0,I.jsx)(xe,{of:e.country,data:e,variables:{lang:t,id:r,node:r}})})}function xe({of:e,data:t,variables:n}){let{text:r,language:i,root:a,at:s}=c(),l=F[i],u=G(e)===`takes`,f=`{id:{eq:"${e.id}"}}`,p=e=>y(a,`exchange/ties.csv`,{exchanges:`{${e}:${f}}`},s);return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(g,{children:[(0,I.jsx)(o,{to:`/browse/institutions`,children:r.nav.browse}),` / `,(0,I.jsx)(o,{to:`/browse/countries`,children:r.kinds.country}),e.subregion&&(0,I.jsxs)(I.Fragment,{children:[` / `,(0,I.jsx)(o,{to:`/browse/countries`,params:{region:e.region?.toLowerCase()},children:e.subregion})]})]}),(0,I.jsx)(re,{kind:`country`,of:e,facts:(0,I.jsx)(Se,{of:e}),actions:(0,I.jsx)(ne,{title:e.name,data:t,document:D,variables:n,files:[...e.institutions.totalCount?[{label:l.files.institutions,href:y(a,`affiliation/ties.csv`,{institutions:`{country:${f}}`},s)}]:[],...e.exchangesIn.totalCount?[{label:l.files.taken,href:p(`receiverCountry`)}]:[],...e.exchangesOut.totalCount?[{label:l.files.given,href:p(`providerCountry`)}]:[],{label:l.files.all,href:v(a,`exchanges`,s)}]})}),(0,I.jsx)(`div`,{className:`country-lead`,children:(0,I.jsx)(ve,{of:e})}),(0,I.jsx)(b,{sections:[{id:`exchanges`,label:r.kinds.exchange,count:e.exchangesIn.totalCount+e.exchangesOut.totalCount},{id:`institutions`,label:r.kinds.institution,count:e.institutions.totalCount},{id:`events`,label:r.kinds.event,count:e.events.totalCount},{id:`partners`,label:r.kinds.country,count:t.network.node?.ties.totalCount??0}]}),(0,I.jsxs)(d,{side:(0,I.jsx)(fe,{of:e,data:t}),children:[(0,I.jsx)(K,{of:e,data:t,variables:n}),(0,I.jsx)(ye,{exchanges:u?e.exchangesIn.nodes:e.exchangesOut.nodes}),(0,I.jsx)(ue,{of:e}),(0,I.jsx)(de,{of:e}),(0,I.jsx)(ee,{of:e})]})]})}function Se({of:e}){let{text:t}=c(),n=e.names.find(t=>t.language===`en`&&t.text!==e.name);return(0,I.jsxs)(I.Fragment,{children:[n&&(0,I.jsx)(`span`,{lang:`en`,children:n.text}),(0,I.jsxs)(`span`,{children:[e.code,` `,(0,I.jsxs)(`span`,{className:`soft`,children:[`· `,e.alpha3,` · `,e.numeric]})]}),e.subregion&&(0,I.jsx)(o,{to:`/browse/countries`,params:{region:e.region?.toLowerCase()},children:[e.subregion,e.region&&(t.regions[e.region]??e.region)].filter(Boolean).join(`, `)}),(0,I.jsx)(ie,{of:e})]})}export{be as default};