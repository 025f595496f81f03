import{B as e,F as t,G as n,M as r,N as i,S as a,V as o,W as s,Y as c,Z as l,n as u,q as d,rt as f,t as p,tt as m,x as h,y as g,z as _}from"./parts-Dz76KKy6.js";import{n as v,r as y}from"./downloads-C_HleBYR.js";import{a as b,i as ee,n as x,o as te,r as ne,s as re,t as S}from"./entity-C_Jf237q.js";import{n as C,t as w}from"./tie-Osv9zP96.js";import{a as T,n as ie,r as ae,t as oe}from"./actions-DOGF249u.js";import{t as se}from"./exchange-list-CicTlGao.js";import{t as E}from"./frame-DYDuoa-r.js";import{t as D}from"./rove-tmj1RCkO.js";import{n as O}from"./text-width-GsmNcSX1.js";import{t as ce}from"./places-aZABUB8e.js";import{t as le}from"./entities-CsoPDzSn.js";var k={name:`Country`,text:`query Country($lang: String = "en", $id: ID!, $node: ID!) {
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
}`},A=50,j=34,M=40,N=2,P=e=>e.from??e.seen??``,F=e=>[...e].sort((e,t)=>P(e)<P(t)?-1:P(e)>P(t)?1:e.name<t.name?-1:1);function I(e,t,n){let r=F(e),i=r.map((e,t)=>({exchange:e,y:M+t*A+A/2})),a=e=>e.country?.id===t,o=r.map(e=>({parties:n?e.providers.nodes:e.providers.nodes.filter(a),rest:n?e.providers.totalCount-e.providers.nodes.length:0})),s=r.map(e=>({parties:n?e.receivers.nodes.filter(a):e.receivers.nodes,rest:n?0:e.receivers.totalCount-e.receivers.nodes.length})),c=L(o,i),l=L(s,i),u=r.filter(e=>(n?e.receivers:e.providers).nodes.some(e=>e.country&&!a(e))||(n?e.receiverCountries:e.providerCountries).some(e=>e.id!==t)).length,d=Math.max(M+r.length*A,...c.ends.map(e=>e.y+j/2),...l.ends.map(e=>e.y+j/2));return{rows:i,left:c.ends,right:l.ends,leftLines:c.lines,rightLines:l.lines,height:d+8,further:u}}function L(e,t){let n=new Map;for(let t of e)for(let e of t.parties)n.set(e.id,(n.get(e.id)??0)+1);let r=new Map,i=[];e.forEach(({parties:e,rest:t},a)=>{let o=e.filter(e=>n.get(e.id)===1),s=o.length+t>N;for(let t of e)s&&n.get(t.id)===1||(r.set(t.id,{party:t,count:1}),i.push({end:t.id,exchange:a,dotted:!1}));if(s||t>0){let e=`others/${a}`;r.set(e,{party:void 0,count:(s?o.length:0)+t}),i.push({end:e,exchange:a,dotted:!1})}e.length+t===0&&(r.set(`nobody`,{party:void 0,count:0}),i.push({end:`nobody`,exchange:a,dotted:!0}))});let a=e=>{let n=i.filter(t=>t.end===e).map(e=>t[e.exchange].y);return n.reduce((e,t)=>e+t,0)/n.length},o=[...r].map(([e,t])=>({id:e,...t,wish:a(e)})).sort((e,t)=>Number(e.id===`nobody`)-Number(t.id===`nobody`)||e.wish-t.wish||(e.id<t.id?-1:1)),s=Math.max(t.length*A,o.length*j);return{ends:o.map(({wish:e,...t},n)=>({...t,y:M+s*(n+.5)/o.length})),lines:i}}var R=m({en:{inRegion:`in`,takes:(e,t)=>[`Takes up courses and classes in `,e,` `,t],gives:(e,t)=>[`Provides in `,e,` `,t],exchangesAllFrom:(e,t)=>[e===1?`exchange, from `:`exchanges, all from `,t,`.`],exchangesFrom:(e,t)=>[`${e===1?`exchange`:`exchanges`}, from ${t} countries.`],exchangesAllTo:(e,t)=>[e===1?`exchange, to `:`exchanges, all to `,t,`.`],exchangesTo:(e,t)=>[`${e===1?`exchange`:`exchanges`}, to ${t} countries.`],exchangesNoCountry:e=>[e===1?`exchange whose other side is not named.`:`exchanges whose other side is not named.`],largest:(e,t,n)=>[`For `,e,` the sources say: `,t,n,`.`],and:` and `,comma:`, `,named:(e,t,n)=>[e,t?` institution is named here, in `:` institutions are named here, in `,n,`.`],nothing:e=>`Nothing in this dataset has to do with ${e}: no institution, exchange or event in the sources read.`,region:e=>`See ${e}`,flow:`Who provides, who takes up`,takesTab:e=>`Takes up (${e})`,givesTab:e=>`Provides (${e})`,direction:`Direction`,flowNote:e=>`${e===1?`One exchange`:`${e} exchanges`}, oldest first. A dotted line ends where the source names a country, but no institution.`,providedBy:e=>`Provided from ${e} by`,providedAbroad:`Provided by`,takenBy:e=>`Taken up in ${e} by`,takenAbroad:`Taken up by`,exchange:`Exchange, oldest first`,notNamed:`not named`,others:e=>`${e} other ${e===1?`institution`:`institutions`}`,flowName:(e,t)=>`Who provides and who takes up in ${t} exchanges of ${e}`,newest:(e,t)=>`The newest ${e} of ${t} exchanges; the table has all. `,further:e=>`${e} of the exchanges ${e===1?`has`:`have`} further parties in other countries. `,dateUnknown:`date not known`,onlyHere:e=>`Parties in ${e} and their counterparts only. `,from:`From`,to:`To`,picture:`Show as picture`,said:`What was said about them in numbers`,saidNote:`The hedge of the source stands before the number.`,number:`Number`,what:`What was counted`,institutions:e=>e===1?`1 institution named here`:`${e} institutions named here`,kind:`Kind`,inAlliance:`In alliance, since`,inNone:`in none here`,otherAlliances:e=>`and ${e} more`,events:e=>e===1?`1 event held there`:`${e} events held there`,partners:e=>e===1?`In alliances with 1 country`:`In alliances with ${e} countries`,shared:`Alliances with members in both`,country:`Country`,all:e=>`All ${e} countries`,allCome:(e,t)=>e===1?`It comes from ${t}`:`All ${e} come from ${t}`,allGo:(e,t)=>e===1?`It goes to ${t}`:`All ${e} go to ${t}`,come:e=>`They come from ${e} countries`,goes:e=>`They go to ${e} countries`,counted:`Exchanges by the country of the other side; one with several countries counts in each.`,exchanges:`Exchanges`,flowsAll:`All flows`,map:`Map`,inExchange:(e,t)=>`${e} of the ${t} institutions named here ${e===1?`is`:`are`} in an exchange.`,noEvents:`Events: none was held here as far as the sources read say.`,files:{institutions:`Members of alliances (CSV)`,given:`Exchanges it provides in (CSV)`,taken:`Exchanges it takes up (CSV)`,all:`All exchanges of the atlas (CSV)`}},zh:{inRegion:`位于`,takes:(e,t)=>[`在 `,e,` `,t],gives:(e,t)=>[`在 `,e,` `,t],exchangesAllFrom:(e,t)=>[`个交流项目中采用课程与课堂，均来自`,t,`。`],exchangesFrom:(e,t)=>[`个交流项目中采用课程与课堂，来自 ${t} 个国家和地区。`],exchangesAllTo:(e,t)=>[`个交流项目中提供课程与课堂，均去往`,t,`。`],exchangesTo:(e,t)=>[`个交流项目中提供课程与课堂，去往 ${t} 个国家和地区。`],exchangesNoCountry:()=>[`个交流项目中，对方未列名。`],largest:(e,t,n)=>[`关于`,e,`，来源称：`,t,n,`。`],and:`，`,comma:`，`,named:(e,t,n)=>[`此处列名 `,e,` 个机构，分属`,n,`。`],nothing:e=>`本数据集中没有与${e}有关的内容：所读来源中没有机构、交流项目或会议活动。`,region:e=>`查看${e}`,flow:`谁提供，谁采用`,takesTab:e=>`采用（${e}）`,givesTab:e=>`提供（${e}）`,direction:`方向`,flowNote:e=>`${e} 个交流项目，由早到晚。虚线表示来源只提到国家，未提机构。`,providedBy:e=>`由${e}的以下机构提供`,providedAbroad:`提供方`,takenBy:e=>`由${e}的以下机构采用`,takenAbroad:`采用方`,exchange:`交流项目，由早到晚`,notNamed:`未列名`,others:e=>`另外 ${e} 个机构`,flowName:(e,t)=>`${e}的 ${t} 个交流项目中谁提供、谁采用`,newest:(e,t)=>`${t} 个交流项目中最新的 ${e} 个；表格列出全部。`,further:e=>`其中 ${e} 个在其他国家还有参与方。`,dateUnknown:`日期不详`,onlyHere:e=>`仅含${e}的参与方及其对方。`,from:`来自`,to:`去往`,picture:`显示为图`,said:`关于它们公布的数字`,saidNote:`来源所用的限定词写在数字之前。`,number:`数字`,what:`统计对象`,institutions:e=>`此处列名机构 ${e} 个`,kind:`类型`,inAlliance:`所属联盟与起始`,inNone:`未见加入联盟`,otherAlliances:e=>`另有 ${e} 个`,events:e=>`在此举办的会议活动 ${e} 场`,partners:e=>`与 ${e} 个国家和地区同属联盟`,shared:`双方均有成员的联盟`,country:`国家和地区`,all:e=>`全部 ${e} 个国家和地区`,allCome:(e,t)=>`${e} 个均来自${t}`,allGo:(e,t)=>`${e} 个均去往${t}`,come:e=>`来自 ${e} 个国家和地区`,goes:e=>`去往 ${e} 个国家和地区`,counted:`按对方所在国家和地区计；涉及多国者在每国各计一次。`,exchanges:`交流项目`,flowsAll:`全部流向`,map:`地图`,inExchange:(e,t)=>`此处列名的 ${t} 个机构中有 ${e} 个参与交流项目。`,noEvents:`所读来源中没有在此举办的会议活动。`,files:{institutions:`联盟成员（CSV）`,given:`其提供的交流项目（CSV）`,taken:`其采用的交流项目（CSV）`,all:`全部交流项目（CSV）`}}}),z=d(),B=846,V=224,H=656,U=318,W=600,ue=200,G=172,de=254,K=12;function q(e){let{address:t}=n(),r=t.params.by;return r===`takes`||r===`provides`?r:e.exchangesIn.totalCount>=e.exchangesOut.totalCount?`takes`:`provides`}function fe({of:t,data:r,variables:i}){let{language:a,address:s}=n(),c=T(),l=R[a],u=q(t)===`takes`,d=u?t.exchangesIn:t.exchangesOut,f=s.params.view===`table`,p=F(d.nodes).slice(-16),m=t.exchangesIn.totalCount>0&&t.exchangesOut.totalCount>0,h=I(p,t.id,u);if(d.totalCount===0)return null;let g=(0,z.jsx)(se,{exchanges:F(d.nodes),caption:l.flow,from:l.from,to:l.to,sidesOf:e=>({givers:e.providers.nodes.length?e.providers.nodes:e.providerCountries,takers:e.receivers.nodes.length?e.receivers.nodes:e.receiverCountries})}),_=[!f&&p.length<d.totalCount&&l.newest(p.length,d.totalCount),l.onlyHere(t.name),h.further>0&&l.further(h.further),`${r.dataset.name} ${r.dataset.version}, ${r.dataset.license}.`].filter(Boolean).join(``);return(0,z.jsxs)(E,{id:`exchanges`,title:l.flow,note:l.flowNote(f?d.totalCount:p.length),caption:_,actions:(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(e,{params:{view:f?void 0:`table`},children:f?l.picture:c.actions.table}),(0,z.jsx)(ie,{className:`plain`,view:{title:`${l.flow}: ${t.name}`,dataset:r.dataset.citation,version:r.dataset.version}}),(0,z.jsx)(ae,{version:r.dataset.version}),(0,z.jsx)(o,{to:`/flows`,children:l.flowsAll}),(0,z.jsx)(oe,{document:k,variables:i,className:`push`})]}),children:[m&&(0,z.jsxs)(`nav`,{className:`seg directions`,"aria-label":l.direction,children:[(0,z.jsx)(e,{params:{by:`takes`},current:u,children:l.takesTab(t.exchangesIn.totalCount)}),(0,z.jsx)(e,{params:{by:`provides`},current:!u,children:l.givesTab(t.exchangesOut.totalCount)})]}),f?(0,z.jsx)(`div`,{className:`pic-body`,children:g}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(pe,{of:t,flow:h,takes:u,shown:p}),(0,z.jsx)(`div`,{className:`pic-body narrow-only`,children:g})]})]})}function pe({of:e,flow:t,takes:r,shown:i}){let{text:a,language:o}=n(),s=R[o],c=new Map(i.flatMap(e=>r?e.providerCountries:e.receiverCountries).map(e=>[e.id,e.name])),u=c.size===1?[...c.values()][0]:void 0,d=r?[u?s.providedBy(u):s.providedAbroad,s.takenBy(e.name)]:[s.providedBy(e.name),u?s.takenBy(u):s.takenAbroad],f=new Map(t.left.map(e=>[e.id,e.y])),p=new Map(t.right.map(e=>[e.id,e.y])),m=D(),h=(e,t,n,r)=>`M${e} ${t}C${(e+n)/2} ${t} ${(e+n)/2} ${r} ${n} ${r}`;return(0,z.jsxs)(`svg`,{className:`flow wide-only`,viewBox:`0 0 ${B} ${t.height}`,role:`group`,"aria-label":s.flowName(e.name,i.length),...m,children:[(0,z.jsxs)(`g`,{className:`heads`,children:[(0,z.jsx)(`text`,{x:216,y:`24`,textAnchor:`end`,children:d[0]}),(0,z.jsx)(`text`,{x:326,y:`24`,children:s.exchange}),(0,z.jsx)(`text`,{x:d[1].length>G?838:664,y:`24`,textAnchor:d[1].length>G?`end`:`start`,children:d[1]})]}),(0,z.jsxs)(`g`,{fill:`none`,stroke:`var(--kind-exchange)`,strokeWidth:`1.5`,className:`lines`,"aria-hidden":`true`,children:[t.leftLines.map(e=>(0,z.jsx)(`path`,{d:h(229,f.get(e.end),U,t.rows[e.exchange].y),strokeDasharray:e.dotted?`1 4`:void 0},`l${e.end}${e.exchange}`)),t.rightLines.map(e=>(0,z.jsx)(`path`,{d:h(W,t.rows[e.exchange].y,651,p.get(e.end)),strokeDasharray:e.dotted?`1 4`:void 0},`r${e.end}${e.exchange}`))]}),t.left.map(e=>(0,z.jsx)(J,{end:e,x:V,side:`left`,country:r&&!u},e.id)),t.rows.map(({exchange:e,y:t})=>(0,z.jsxs)(`g`,{children:[(0,z.jsx)(`path`,{d:`M${U} ${t-20}v40`,stroke:`var(--kind-exchange)`,strokeWidth:`2`}),(0,z.jsx)(Y,{to:l(e.id),children:O(e.name,de,2,K).map((e,n,r)=>(0,z.jsx)(`text`,{x:326,y:t+(r.length===1?-3:-9)+n*13,className:`link`,children:e},n))}),(0,z.jsx)(`text`,{x:326,y:t+17,children:[a.words[e.kind],e.from?a.date(e.from):e.seen?a.seen(a.date(e.seen)):s.dateUnknown].join(` · `)})]},e.id)),t.right.map(e=>(0,z.jsx)(J,{end:e,x:H,side:`right`,country:!r&&!u},e.id))]})}function J({end:e,x:t,side:r,country:i}){let{language:a}=n(),o=R[a],s=r===`left`?t-10:t+10,c=r===`left`?`end`:`start`,u=(0,z.jsx)(`circle`,{cx:t,cy:e.y,r:`4.5`,fill:e.party?`var(--kind-institution)`:`var(--paper)`,stroke:e.party?`none`:`var(--line-strong)`});if(!e.party)return(0,z.jsxs)(`g`,{children:[u,(0,z.jsx)(`text`,{x:s,y:e.y+4,textAnchor:c,children:e.count?o.others(e.count):o.notNamed})]});let d=O(e.party.name,r===`left`?ue:G,2,K),f=i&&e.party.country?[...d.slice(0,1).map(e=>d.length>1?`${e}…`:e),e.party.country.name]:d;return(0,z.jsxs)(Y,{to:l(e.party.id),children:[(0,z.jsx)(`title`,{children:e.party.name}),u,f.map((t,n)=>(0,z.jsx)(`text`,{x:s,y:e.y+(f.length===1?4:-2)+n*13,textAnchor:c,className:i&&n===1?void 0:`strong`,children:t},n))]})}function Y({to:e,children:t}){let{href:r}=n(),i=s();return(0,z.jsx)(`a`,{href:r(e),onClick:i(r(e)),children:t})}function me(e){let t=new Map;for(let n of e){let e=t.get(n.alliance.id);(!e||(n.from??`9999`)<(e.from??`9999`))&&t.set(n.alliance.id,n)}return[...t.values()]}function he({of:e}){let{text:r,language:i}=n(),s=T(),l=R[i],{nodes:d,totalCount:f}=e.institutions;return f===0?null:(0,z.jsxs)(t,{id:`institutions`,kind:`institution`,title:l.institutions(f),children:[(0,z.jsxs)(`table`,{className:`folds`,children:[(0,z.jsx)(`caption`,{className:`hidden`,children:l.institutions(f)}),(0,z.jsx)(`thead`,{children:(0,z.jsxs)(`tr`,{children:[(0,z.jsx)(`th`,{scope:`col`,children:s.table.institution}),(0,z.jsx)(`th`,{scope:`col`,children:l.kind}),(0,z.jsx)(`th`,{scope:`col`,children:l.inAlliance})]})}),(0,z.jsx)(`tbody`,{children:d.map(e=>{let t=e.memberships.totalCount-e.memberships.nodes.length;return(0,z.jsxs)(`tr`,{children:[(0,z.jsxs)(`td`,{children:[(0,z.jsx)(_,{thing:e}),(0,z.jsx)(h,{sources:e.sources}),(0,z.jsx)(a,{sources:e.sources,trust:e.trust})]}),(0,z.jsxs)(`td`,{children:[r.words[e.kind],e.city&&(0,z.jsxs)(`span`,{className:`soft`,children:[`, `,e.city]})]}),(0,z.jsxs)(`td`,{className:`fold-wide`,children:[e.memberships.totalCount===0&&(0,z.jsx)(`span`,{className:`soft`,children:l.inNone}),me(e.memberships.nodes).map(e=>(0,z.jsxs)(`div`,{className:`among`,children:[(0,z.jsx)(_,{thing:e.alliance,children:e.alliance.acronym??e.alliance.name}),(0,z.jsx)(h,{sources:e.sources,said:{row:e.id}}),` `,(0,z.jsx)(u,{from:e.from,seen:e.seen})]},e.id)),t>0&&(0,z.jsx)(`span`,{className:`soft`,children:l.otherAlliances(t)})]})]},e.id)})})]}),f>d.length&&(0,z.jsx)(`p`,{className:`small note`,children:(0,z.jsx)(o,{to:`/browse/institutions`,params:{country:c(e.id).toLowerCase()},children:s.actions.all(f)})})]})}function ge({of:e}){let{language:r}=n(),i=R[r],{nodes:a,totalCount:o}=e.events;return o===0?null:(0,z.jsx)(t,{id:`events`,kind:`event`,title:i.events(o),children:(0,z.jsxs)(`table`,{className:`dense folds`,children:[(0,z.jsx)(`caption`,{className:`hidden`,children:i.events(o)}),(0,z.jsx)(`tbody`,{children:a.map(e=>(0,z.jsxs)(`tr`,{children:[(0,z.jsxs)(`td`,{children:[(0,z.jsx)(_,{thing:e}),(0,z.jsx)(h,{sources:e.sources})]}),(0,z.jsx)(`td`,{className:`soft`,children:e.city}),(0,z.jsx)(`td`,{className:`r fold-end`,children:(0,z.jsx)(u,{...e})})]},e.id))})]})})}var X=f(),Z=8;function Q(e,t){let n=new Map;for(let r of(t?e.exchangesIn:e.exchangesOut).nodes)for(let e of t?r.providerCountries:r.receiverCountries)n.set(e.id,{id:e.id,name:e.name,count:(n.get(e.id)?.count??0)+1});return[...n.values()].sort((e,t)=>t.count-e.count||(e.name<t.name?-1:1))}function _e({of:e,data:t}){let{language:r}=n();return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(ve,{of:e,data:t}),(0,z.jsx)(ye,{data:t,of:e}),(0,z.jsx)(S,{of:e}),(0,z.jsx)(b,{note:e.note,sentences:be(e,R[r])})]})}function ve({of:e,data:t}){let{language:r}=n(),i=T(),a=R[r],s=q(e)===`takes`,c=Q(e,s),l=(s?e.exchangesIn:e.exchangesOut).totalCount;if(c.length===0)return null;let u=c.length===1?c[0]:void 0,d=u?(s?a.allCome:a.allGo)(l,u.name):(s?a.come:a.goes)(c.length);return(0,z.jsx)(ce,{title:u&&u.count<l?(s?a.come:a.goes)(c.length):d,note:a.counted,what:a.country,number:a.exchanges,places:c.map(e=>({key:e.id,name:e.name,count:e.count,region:``,location:null})),bars:c.slice(0,Z).map(e=>({key:e.id,count:e.count,label:(0,z.jsx)(_,{thing:e}),colour:`var(--kind-exchange)`})),caption:`${t.dataset.name} ${t.dataset.version}, ${t.dataset.license}.`,actions:(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(o,{to:`/flows`,children:a.flowsAll}),(0,z.jsx)(o,{to:`/map`,params:{show:`exchanges`},children:a.map}),(0,z.jsx)(o,{className:`push`,to:`/flows`,params:{view:`table`},children:i.actions.table})]})})}function ye({data:e,of:r}){let{language:i,text:a}=n(),s=R[i],c=e.network.node?.ties;if(!c||c.totalCount===0)return null;let l=c.nodes.flatMap(({count:e,target:t,basis:n})=>t.__typename===`Country`?[{count:e,target:t,alliances:n.nodes.flatMap(e=>e.__typename===`Alliance`?[e]:[])}]:[]);return(0,z.jsxs)(t,{id:`partners`,kind:`country`,title:s.partners(c.totalCount),children:[(0,z.jsxs)(`table`,{children:[(0,z.jsx)(`caption`,{className:`hidden`,children:s.partners(c.totalCount)}),(0,z.jsx)(`thead`,{children:(0,z.jsxs)(`tr`,{children:[(0,z.jsx)(`th`,{scope:`col`,children:s.country}),(0,z.jsx)(`th`,{scope:`col`,children:s.shared})]})}),(0,z.jsx)(`tbody`,{children:l.slice(0,Z).map(({count:e,target:t,alliances:n})=>(0,z.jsxs)(`tr`,{children:[(0,z.jsx)(`td`,{className:`nowrap`,children:(0,z.jsx)(_,{thing:t})}),(0,z.jsxs)(`td`,{children:[n.map((e,t)=>(0,z.jsxs)(`span`,{children:[t>0&&a.list,(0,z.jsx)(_,{thing:e,children:e.acronym??e.name})]},e.id)),` (`,(0,z.jsx)(w,{kind:`country-co-membership`,a:r.id,b:t.id,children:e}),`)`]})]},t.id))})]}),c.totalCount>Z&&(0,z.jsx)(`p`,{className:`small note`,children:(0,z.jsx)(o,{to:`/networks`,params:{kind:`country-co-membership`,of:r.id,view:`ties`},children:s.all(c.totalCount)})})]})}function be(e,t){let n=new Set([...e.exchangesIn.nodes,...e.exchangesOut.nodes].flatMap(e=>[...e.providers.nodes,...e.receivers.nodes]).filter(t=>t.country?.id===e.id).map(e=>e.id)),r=e.institutions.totalCount,i=e.exchangesIn.totalCount+e.exchangesOut.totalCount,a=[e.exchangesIn,e.exchangesOut].every(e=>e.totalCount===e.nodes.length&&e.nodes.every(e=>e.providers.totalCount===e.providers.nodes.length&&e.receivers.totalCount===e.receivers.nodes.length));return[i>0&&r>0&&a&&t.inExchange(n.size,r),r+i>0&&e.events.totalCount===0&&t.noEvents]}var xe=3;function Se(e){let t=e.flatMap(e=>e.figures.nodes.filter(e=>e.unit===`institutions`&&e.value!==null).map(t=>({exchange:e,figure:t}))).sort((e,t)=>t.figure.value-e.figure.value)[0];if(!t)return;let{exchange:n,figure:r}=t;return{exchange:n,figures:[r,...n.figures.nodes.filter(e=>e!==r&&e.asOf===r.asOf&&e.saidBy?.id===r.saidBy?.id)].slice(0,xe)}}function Ce({of:e}){let{text:t,language:r}=n(),i=R[r],a=[];for(let n of[!0,!1]){let r=(n?e.exchangesIn:e.exchangesOut).totalCount;if(r===0)continue;let o=Q(e,n),s=o.length===1&&o[0],c=s?(n?i.exchangesAllFrom:i.exchangesAllTo)(r,(0,z.jsx)(_,{thing:s})):o.length>0?(n?i.exchangesFrom:i.exchangesTo)(r,o.length):i.exchangesNoCountry(r);a.push((n?i.takes:i.gives)((0,z.jsx)(`b`,{children:t.number(r)}),(0,z.jsx)($,{of:c})))}let s=Se(e.exchangesIn.nodes);if(s){let{figures:e,exchange:n}=s,[{asOf:r,saidBy:o}={asOf:null,saidBy:null}]=e,c=e.map((t,n)=>(0,z.jsxs)(X.Fragment,{children:[n>0&&(n===e.length-1?i.and:i.comma),(0,z.jsx)(g,{figure:t}),` `,t.measure]},t.id)),l=[r&&t.date(r),o&&(0,z.jsx)(_,{thing:o},`by`)].filter(Boolean);a.push(i.largest((0,z.jsx)(_,{thing:n}),c,l.length>0&&(0,z.jsxs)(`span`,{className:`soft`,children:[` (`,l.map((e,t)=>(0,z.jsxs)(X.Fragment,{children:[t>0&&i.comma,e]},t)),`)`]})))}let c=e.institutions.totalCount;return c>0&&a.push(i.named((0,z.jsx)(`b`,{children:t.number(c)}),c===1,(0,z.jsx)(o,{to:`/browse/alliances`,params:{country:e.code.toLowerCase()},children:t.counted.alliance(e.alliances.totalCount)}))),a.length===0?(0,z.jsxs)(`p`,{className:`lead`,children:[i.nothing(e.name),` `,e.region&&(0,z.jsx)(o,{to:`/browse/countries`,params:{region:e.region.toLowerCase()},children:i.region(t.regions[e.region]??e.region)})]}):(0,z.jsx)(`p`,{className:`lead`,children:a.map((e,n)=>(0,z.jsxs)(X.Fragment,{children:[n>0&&t.gap,(0,z.jsx)($,{of:e})]},n))})}var $=({of:e})=>(0,z.jsx)(z.Fragment,{children:e.map((e,t)=>(0,z.jsx)(X.Fragment,{children:e},t))});function we({exchanges:e}){let{text:r,language:i}=n(),a=le(),o=R[i],s=F(e).reverse().filter(e=>e.figures.nodes.length>0);return s.length===0?null:(0,z.jsx)(t,{id:`said`,title:o.said,note:o.saidNote,children:(0,z.jsxs)(`table`,{className:`folds`,children:[(0,z.jsx)(`caption`,{className:`hidden`,children:o.said}),(0,z.jsx)(`thead`,{children:(0,z.jsxs)(`tr`,{children:[(0,z.jsx)(`th`,{scope:`col`,children:a.institution.exchange}),(0,z.jsx)(`th`,{scope:`col`,className:`r`,children:o.number}),(0,z.jsx)(`th`,{scope:`col`,children:o.what}),(0,z.jsx)(`th`,{scope:`col`,children:r.source.asOf}),(0,z.jsx)(`th`,{scope:`col`,children:r.source.saidBy})]})}),s.map(e=>(0,z.jsx)(`tbody`,{children:e.figures.nodes.map((t,n)=>(0,z.jsxs)(`tr`,{children:[n===0?(0,z.jsx)(`th`,{scope:`rowgroup`,rowSpan:e.figures.nodes.length,children:(0,z.jsx)(_,{thing:e})}):null,(0,z.jsx)(`td`,{className:`r nowrap`,children:(0,z.jsx)(g,{figure:t})}),(0,z.jsx)(`td`,{className:`grow`,children:t.measure}),(0,z.jsx)(`td`,{children:(0,z.jsx)(p,{date:t.asOf})}),(0,z.jsx)(`td`,{children:t.saidBy&&(0,z.jsx)(_,{thing:t.saidBy})})]},t.id))},e.id))]})})}function Te({id:e}){let{language:t,text:r}=n(),i=`country/${e.slice(8).toUpperCase()}`;return(0,z.jsx)(x,{document:k,variables:{lang:t,id:i,node:i},kind:r.kind.country,found:e=>e.country,children:e=>e.country&&(0,z.jsx)(Ee,{of:e.country,data:e,variables:{lang:t,id:i,node:i}})})}function Ee({of:e,data:t,variables:a}){let{text:s,language:c,root:l,at:u}=n(),d=R[c],f=q(e)===`takes`,p=`{id:{eq:"${e.id}"}}`,m=e=>v(l,`exchange/ties.csv`,{exchanges:`{${e}:${p}}`},u);return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(i,{children:[(0,z.jsx)(o,{to:`/browse/institutions`,children:s.nav.browse}),` / `,(0,z.jsx)(o,{to:`/browse/countries`,children:s.kinds.country}),e.subregion&&(0,z.jsxs)(z.Fragment,{children:[` / `,(0,z.jsx)(o,{to:`/browse/countries`,params:{region:e.region?.toLowerCase()},children:s.regions[e.subregion]??e.subregion})]})]}),(0,z.jsx)(ne,{kind:`country`,of:e,facts:(0,z.jsx)(De,{of:e}),actions:(0,z.jsx)(te,{title:e.name,data:t,document:k,variables:a,files:[...e.institutions.totalCount?[{label:d.files.institutions,href:v(l,`affiliation/ties.csv`,{institutions:`{country:${p}}`},u)}]:[],...e.exchangesIn.totalCount?[{label:d.files.taken,href:m(`receiverCountry`)}]:[],...e.exchangesOut.totalCount?[{label:d.files.given,href:m(`providerCountry`)}]:[],{label:d.files.all,href:y(l,`exchanges`,u)}]})}),(0,z.jsx)(`div`,{className:`country-lead`,children:(0,z.jsx)(Ce,{of:e})}),(0,z.jsx)(C,{sections:[{id:`exchanges`,label:s.kinds.exchange,count:e.exchangesIn.totalCount+e.exchangesOut.totalCount},{id:`institutions`,label:s.kinds.institution,count:e.institutions.totalCount},{id:`events`,label:s.kinds.event,count:e.events.totalCount},{id:`partners`,label:s.kinds.country,count:t.network.node?.ties.totalCount??0}]}),(0,z.jsxs)(r,{side:(0,z.jsx)(_e,{of:e,data:t}),children:[(0,z.jsx)(fe,{of:e,data:t,variables:a}),(0,z.jsx)(we,{exchanges:f?e.exchangesIn.nodes:e.exchangesOut.nodes}),(0,z.jsx)(he,{of:e}),(0,z.jsx)(ge,{of:e}),(0,z.jsx)(ee,{of:e})]})]})}function De({of:e}){let{text:t}=n(),r=e.names.find(t=>t.language===`en`&&t.text!==e.name);return(0,z.jsxs)(z.Fragment,{children:[r&&(0,z.jsx)(`span`,{lang:`en`,children:r.text}),(0,z.jsxs)(`span`,{children:[e.code,` `,(0,z.jsxs)(`span`,{className:`soft`,children:[`· `,e.alpha3,` · `,e.numeric]})]}),e.subregion&&(0,z.jsx)(o,{to:`/browse/countries`,params:{region:e.region?.toLowerCase()},children:[e.subregion,e.region].flatMap(e=>e?[t.regions[e]??e]:[]).join(t.comma)}),(0,z.jsx)(re,{of:e})]})}export{Te as default};