import{B as e,C as t,G as n,H as r,I as i,J as a,K as o,N as s,P as c,Q as l,S as u,V as d,X as f,b as p,it as m,n as h,nt as g,t as _}from"./parts-DKtDdLa3.js";import{n as v,r as y}from"./downloads-C_HleBYR.js";import{a as ee,i as te,n as ne,o as re,r as ie,s as b,t as x}from"./entity-CbrGXo2y.js";import{n as S,t as ae}from"./tie-BatSLHzP.js";import{a as C,n as oe,r as se,t as ce}from"./actions-BcNYxN7j.js";import{t as w}from"./exchange-list-C7YsuRtZ.js";import{t as T}from"./frame-Db9P9cLm.js";import{t as E}from"./rove-B1REnFUG.js";import{n as D}from"./text-width-GsmNcSX1.js";import{t as le}from"./places-C5gUFKet.js";import{t as ue}from"./entities-B9kma30M.js";var O={name:`Country`,text:`query Country($lang: String = "en", $id: ID!, $node: ID!) {
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
}`},k=50,A=34,j=40,M=2,N=e=>e.from??e.seen??``,P=e=>[...e].sort((e,t)=>N(e)<N(t)?-1:N(e)>N(t)?1:e.name<t.name?-1:1);function F(e,t,n){let r=P(e),i=r.map((e,t)=>({exchange:e,y:j+t*k+k/2})),a=e=>e.country?.id===t,o=r.map(e=>({parties:n?e.providers.nodes:e.providers.nodes.filter(a),rest:n?e.providers.totalCount-e.providers.nodes.length:0})),s=r.map(e=>({parties:n?e.receivers.nodes.filter(a):e.receivers.nodes,rest:n?0:e.receivers.totalCount-e.receivers.nodes.length})),c=I(o,i),l=I(s,i),u=r.filter(e=>(n?e.receivers:e.providers).nodes.some(e=>e.country&&!a(e))||(n?e.receiverCountries:e.providerCountries).some(e=>e.id!==t)).length,d=Math.max(j+r.length*k,...c.ends.map(e=>e.y+A/2),...l.ends.map(e=>e.y+A/2));return{rows:i,left:c.ends,right:l.ends,leftLines:c.lines,rightLines:l.lines,height:d+8,further:u}}function I(e,t){let n=new Map;for(let t of e)for(let e of t.parties)n.set(e.id,(n.get(e.id)??0)+1);let r=new Map,i=[];e.forEach(({parties:e,rest:t},a)=>{let o=e.filter(e=>n.get(e.id)===1),s=o.length+t>M;for(let t of e)s&&n.get(t.id)===1||(r.set(t.id,{party:t,count:1}),i.push({end:t.id,exchange:a,dotted:!1}));if(s||t>0){let e=`others/${a}`;r.set(e,{party:void 0,count:(s?o.length:0)+t}),i.push({end:e,exchange:a,dotted:!1})}e.length+t===0&&(r.set(`nobody`,{party:void 0,count:0}),i.push({end:`nobody`,exchange:a,dotted:!0}))});let a=e=>{let n=i.filter(t=>t.end===e).map(e=>t[e.exchange].y);return n.reduce((e,t)=>e+t,0)/n.length},o=[...r].map(([e,t])=>({id:e,...t,wish:a(e)})).sort((e,t)=>Number(e.id===`nobody`)-Number(t.id===`nobody`)||e.wish-t.wish||(e.id<t.id?-1:1)),s=Math.max(t.length*k,o.length*A);return{ends:o.map(({wish:e,...t},n)=>({...t,y:j+s*(n+.5)/o.length})),lines:i}}var L=g({en:{inRegion:`in`,takes:(e,t)=>[`Takes up courses and classes in `,e,` `,t],gives:(e,t)=>[`Provides in `,e,` `,t],exchangesAllFrom:(e,t)=>[e===1?`exchange, from `:`exchanges, all from `,t,`.`],exchangesFrom:(e,t)=>[`${e===1?`exchange`:`exchanges`}, from ${t} countries.`],exchangesAllTo:(e,t)=>[e===1?`exchange, to `:`exchanges, all to `,t,`.`],exchangesTo:(e,t)=>[`${e===1?`exchange`:`exchanges`}, to ${t} countries.`],exchangesNoCountry:e=>[e===1?`exchange whose other side is not named.`:`exchanges whose other side is not named.`],largest:(e,t,n)=>[`For `,e,` the sources say: `,t,n,`.`],and:` and `,comma:`, `,named:(e,t,n)=>[e,t?` institution is named here, in `:` institutions are named here, in `,n,`.`],nothing:e=>`Nothing in this dataset has to do with ${e}: no institution, exchange or event in the sources read.`,region:e=>`See ${e}`,flow:`Who provides, who takes up`,takesTab:e=>`Takes up (${e})`,givesTab:e=>`Provides (${e})`,direction:`Direction`,flowNote:e=>`${e===1?`One exchange`:`${e} exchanges`}, oldest first. A dotted line ends where the source names a country, but no institution.`,providedBy:e=>`Provided from ${e} by`,providedAbroad:`Provided by`,takenBy:e=>`Taken up in ${e} by`,takenAbroad:`Taken up by`,exchange:`Exchange, oldest first`,notNamed:`not named`,others:e=>`${e} other ${e===1?`institution`:`institutions`}`,flowName:(e,t)=>`Who provides and who takes up in ${t} exchanges of ${e}`,newest:(e,t)=>`The newest ${e} of ${t} exchanges; the table has all. `,further:e=>`${e} of the exchanges ${e===1?`has`:`have`} further parties in other countries. `,dateUnknown:`date not known`,onlyHere:e=>`Parties in ${e} and their counterparts only. `,from:`From`,to:`To`,picture:`Show as picture`,said:`What was said about them in numbers`,saidNote:`The hedge of the source stands before the number.`,number:`Number`,what:`What was counted`,institutions:e=>e===1?`1 institution named here`:`${e} institutions named here`,kind:`Kind`,inAlliance:`In alliance, since`,inNone:`in none here`,otherAlliances:e=>`and ${e} more`,events:e=>e===1?`1 event held there`:`${e} events held there`,partners:e=>e===1?`In alliances with 1 country`:`In alliances with ${e} countries`,shared:`Alliances with members in both`,country:`Country`,all:e=>`All ${e} countries`,allCome:(e,t)=>e===1?`It comes from ${t}`:`All ${e} come from ${t}`,allGo:(e,t)=>e===1?`It goes to ${t}`:`All ${e} go to ${t}`,come:e=>`They come from ${e} countries`,goes:e=>`They go to ${e} countries`,counted:`Exchanges by the country of the other side; one with several countries counts in each.`,exchanges:`Exchanges`,flowsAll:`All flows`,map:`Map`,inExchange:(e,t)=>`${e} of the ${t} institutions named here ${e===1?`is`:`are`} in an exchange.`,noEvents:`Events: none was held here as far as the sources read say.`,files:{institutions:`Members of alliances (CSV)`,given:`Exchanges it provides in (CSV)`,taken:`Exchanges it takes up (CSV)`,all:`All exchanges of the atlas (CSV)`}},zh:{inRegion:`位于`,takes:(e,t)=>[`在 `,e,` `,t],gives:(e,t)=>[`在 `,e,` `,t],exchangesAllFrom:(e,t)=>[`个交流项目中采用课程与课堂，均来自`,t,`。`],exchangesFrom:(e,t)=>[`个交流项目中采用课程与课堂，来自 ${t} 个国家和地区。`],exchangesAllTo:(e,t)=>[`个交流项目中提供课程与课堂，均去往`,t,`。`],exchangesTo:(e,t)=>[`个交流项目中提供课程与课堂，去往 ${t} 个国家和地区。`],exchangesNoCountry:()=>[`个交流项目中，对方未列名。`],largest:(e,t,n)=>[`关于`,e,`，来源称：`,t,n,`。`],and:`，`,comma:`，`,named:(e,t,n)=>[`此处列名 `,e,` 个机构，分属`,n,`。`],nothing:e=>`本数据集中没有与${e}有关的内容：所读来源中没有机构、交流项目或会议活动。`,region:e=>`查看${e}`,flow:`谁提供，谁采用`,takesTab:e=>`采用（${e}）`,givesTab:e=>`提供（${e}）`,direction:`方向`,flowNote:e=>`${e} 个交流项目，由早到晚。虚线表示来源只提到国家，未提机构。`,providedBy:e=>`由${e}的以下机构提供`,providedAbroad:`提供方`,takenBy:e=>`由${e}的以下机构采用`,takenAbroad:`采用方`,exchange:`交流项目，由早到晚`,notNamed:`未列名`,others:e=>`另外 ${e} 个机构`,flowName:(e,t)=>`${e}的 ${t} 个交流项目中谁提供、谁采用`,newest:(e,t)=>`${t} 个交流项目中最新的 ${e} 个；表格列出全部。`,further:e=>`其中 ${e} 个在其他国家还有参与方。`,dateUnknown:`日期不详`,onlyHere:e=>`仅含${e}的参与方及其对方。`,from:`来自`,to:`去往`,picture:`显示为图`,said:`关于它们公布的数字`,saidNote:`来源所用的限定词写在数字之前。`,number:`数字`,what:`统计对象`,institutions:e=>`此处列名机构 ${e} 个`,kind:`类型`,inAlliance:`所属联盟与起始`,inNone:`未见加入联盟`,otherAlliances:e=>`另有 ${e} 个`,events:e=>`在此举办的会议活动 ${e} 场`,partners:e=>`与 ${e} 个国家和地区同属联盟`,shared:`双方均有成员的联盟`,country:`国家和地区`,all:e=>`全部 ${e} 个国家和地区`,allCome:(e,t)=>`${e} 个均来自${t}`,allGo:(e,t)=>`${e} 个均去往${t}`,come:e=>`来自 ${e} 个国家和地区`,goes:e=>`去往 ${e} 个国家和地区`,counted:`按对方所在国家和地区计；涉及多国者在每国各计一次。`,exchanges:`交流项目`,flowsAll:`全部流向`,map:`地图`,inExchange:(e,t)=>`此处列名的 ${t} 个机构中有 ${e} 个参与交流项目。`,noEvents:`所读来源中没有在此举办的会议活动。`,files:{institutions:`联盟成员（CSV）`,given:`其提供的交流项目（CSV）`,taken:`其采用的交流项目（CSV）`,all:`全部交流项目（CSV）`}}}),R=a(),z=846,B=224,V=656,H=318,U=600,W=200,G=172,de=254,K=12;function q(e){let{address:t}=o(),n=t.params.by;return n===`takes`||n===`provides`?n:e.exchangesIn.totalCount>=e.exchangesOut.totalCount?`takes`:`provides`}function fe({of:e,data:t,variables:n}){let{language:i,address:a}=o(),s=C(),c=L[i],l=q(e)===`takes`,u=l?e.exchangesIn:e.exchangesOut,f=a.params.view===`table`,p=P(u.nodes).slice(-16),m=e.exchangesIn.totalCount>0&&e.exchangesOut.totalCount>0,h=F(p,e.id,l);if(u.totalCount===0)return null;let g=(0,R.jsx)(w,{exchanges:P(u.nodes),caption:c.flow,from:c.from,to:c.to,sidesOf:e=>({givers:e.providers.nodes.length?e.providers.nodes:e.providerCountries,takers:e.receivers.nodes.length?e.receivers.nodes:e.receiverCountries})}),_=[!f&&p.length<u.totalCount&&c.newest(p.length,u.totalCount),c.onlyHere(e.name),h.further>0&&c.further(h.further),`${t.dataset.name} ${t.dataset.version}, ${t.dataset.license}.`].filter(Boolean).join(``);return(0,R.jsxs)(T,{id:`exchanges`,title:c.flow,note:c.flowNote(f?u.totalCount:p.length),caption:_,actions:(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(d,{params:{view:f?void 0:`table`},children:f?c.picture:s.actions.table}),(0,R.jsx)(oe,{className:`plain`,view:{title:`${c.flow}: ${e.name}`,dataset:t.dataset.citation,version:t.dataset.version}}),(0,R.jsx)(se,{version:t.dataset.version}),(0,R.jsx)(r,{to:`/flows`,children:c.flowsAll}),(0,R.jsx)(ce,{document:O,variables:n,className:`push`})]}),children:[m&&(0,R.jsxs)(`nav`,{className:`seg directions`,"aria-label":c.direction,children:[(0,R.jsx)(d,{params:{by:`takes`},current:l,children:c.takesTab(e.exchangesIn.totalCount)}),(0,R.jsx)(d,{params:{by:`provides`},current:!l,children:c.givesTab(e.exchangesOut.totalCount)})]}),f?(0,R.jsx)(`div`,{className:`pic-body`,children:g}):(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(pe,{of:e,flow:h,takes:l,shown:p}),(0,R.jsx)(`div`,{className:`pic-body narrow-only`,children:g})]})]})}function pe({of:e,flow:t,takes:n,shown:r}){let{text:i,language:a}=o(),s=L[a],c=new Map(r.flatMap(e=>n?e.providerCountries:e.receiverCountries).map(e=>[e.id,e.name])),u=c.size===1?[...c.values()][0]:void 0,d=n?[u?s.providedBy(u):s.providedAbroad,s.takenBy(e.name)]:[s.providedBy(e.name),u?s.takenBy(u):s.takenAbroad],f=new Map(t.left.map(e=>[e.id,e.y])),p=new Map(t.right.map(e=>[e.id,e.y])),m=E(),h=(e,t,n,r)=>`M${e} ${t}C${(e+n)/2} ${t} ${(e+n)/2} ${r} ${n} ${r}`;return(0,R.jsxs)(`svg`,{className:`flow wide-only`,viewBox:`0 0 ${z} ${t.height}`,role:`group`,"aria-label":s.flowName(e.name,r.length),...m,children:[(0,R.jsxs)(`g`,{className:`heads`,children:[(0,R.jsx)(`text`,{x:216,y:`24`,textAnchor:`end`,children:d[0]}),(0,R.jsx)(`text`,{x:326,y:`24`,children:s.exchange}),(0,R.jsx)(`text`,{x:d[1].length>G?838:664,y:`24`,textAnchor:d[1].length>G?`end`:`start`,children:d[1]})]}),(0,R.jsxs)(`g`,{fill:`none`,stroke:`var(--kind-exchange)`,strokeWidth:`1.5`,className:`lines`,"aria-hidden":`true`,children:[t.leftLines.map(e=>(0,R.jsx)(`path`,{d:h(229,f.get(e.end),H,t.rows[e.exchange].y),strokeDasharray:e.dotted?`1 4`:void 0},`l${e.end}${e.exchange}`)),t.rightLines.map(e=>(0,R.jsx)(`path`,{d:h(U,t.rows[e.exchange].y,651,p.get(e.end)),strokeDasharray:e.dotted?`1 4`:void 0},`r${e.end}${e.exchange}`))]}),t.left.map(e=>(0,R.jsx)(J,{end:e,x:B,side:`left`,country:n&&!u},e.id)),t.rows.map(({exchange:e,y:t})=>(0,R.jsxs)(`g`,{children:[(0,R.jsx)(`path`,{d:`M${H} ${t-20}v40`,stroke:`var(--kind-exchange)`,strokeWidth:`2`}),(0,R.jsx)(Y,{to:l(e.id),children:D(e.name,de,2,K).map((e,n,r)=>(0,R.jsx)(`text`,{x:326,y:t+(r.length===1?-3:-9)+n*13,className:`link`,children:e},n))}),(0,R.jsx)(`text`,{x:326,y:t+17,children:[i.words[e.kind],e.from?i.date(e.from):e.seen?i.seen(i.date(e.seen)):s.dateUnknown].join(` · `)})]},e.id)),t.right.map(e=>(0,R.jsx)(J,{end:e,x:V,side:`right`,country:!n&&!u},e.id))]})}function J({end:e,x:t,side:n,country:r}){let{language:i}=o(),a=L[i],s=n===`left`?t-10:t+10,c=n===`left`?`end`:`start`,u=(0,R.jsx)(`circle`,{cx:t,cy:e.y,r:`4.5`,fill:e.party?`var(--kind-institution)`:`var(--paper)`,stroke:e.party?`none`:`var(--line-strong)`});if(!e.party)return(0,R.jsxs)(`g`,{children:[u,(0,R.jsx)(`text`,{x:s,y:e.y+4,textAnchor:c,children:e.count?a.others(e.count):a.notNamed})]});let d=D(e.party.name,n===`left`?W:G,2,K),f=r&&e.party.country?[...d.slice(0,1).map(e=>d.length>1?`${e}…`:e),e.party.country.name]:d;return(0,R.jsxs)(Y,{to:l(e.party.id),children:[(0,R.jsx)(`title`,{children:e.party.name}),u,f.map((t,n)=>(0,R.jsx)(`text`,{x:s,y:e.y+(f.length===1?4:-2)+n*13,textAnchor:c,className:r&&n===1?void 0:`strong`,children:t},n))]})}function Y({to:e,children:t}){let{href:r}=o(),i=n();return(0,R.jsx)(`a`,{href:r(e),onClick:i(r(e)),children:t})}function me(e){let t=new Map;for(let n of e){let e=t.get(n.alliance.id);(!e||(n.from??`9999`)<(e.from??`9999`))&&t.set(n.alliance.id,n)}return[...t.values()]}function he({of:n}){let{text:a,language:s}=o(),c=C(),l=L[s],{nodes:d,totalCount:p}=n.institutions;return p===0?null:(0,R.jsxs)(i,{id:`institutions`,kind:`institution`,title:l.institutions(p),children:[(0,R.jsxs)(`table`,{className:`folds`,children:[(0,R.jsx)(`caption`,{className:`hidden`,children:l.institutions(p)}),(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`col`,children:c.table.institution}),(0,R.jsx)(`th`,{scope:`col`,children:l.kind}),(0,R.jsx)(`th`,{scope:`col`,children:l.inAlliance})]})}),(0,R.jsx)(`tbody`,{children:d.map(n=>{let r=n.memberships.totalCount-n.memberships.nodes.length;return(0,R.jsxs)(`tr`,{children:[(0,R.jsxs)(`td`,{children:[(0,R.jsx)(e,{thing:n}),(0,R.jsx)(u,{sources:n.sources}),(0,R.jsx)(t,{sources:n.sources,trust:n.trust})]}),(0,R.jsxs)(`td`,{children:[a.words[n.kind],n.city&&(0,R.jsxs)(`span`,{className:`soft`,children:[`, `,n.city]})]}),(0,R.jsxs)(`td`,{className:`fold-wide`,children:[n.memberships.totalCount===0&&(0,R.jsx)(`span`,{className:`soft`,children:l.inNone}),me(n.memberships.nodes).map(t=>(0,R.jsxs)(`div`,{className:`among`,children:[(0,R.jsx)(e,{thing:t.alliance,children:t.alliance.acronym??t.alliance.name}),(0,R.jsx)(u,{sources:t.sources,said:{row:t.id}}),` `,(0,R.jsx)(h,{from:t.from,seen:t.seen})]},t.id)),r>0&&(0,R.jsx)(`span`,{className:`soft`,children:l.otherAlliances(r)})]})]},n.id)})})]}),p>d.length&&(0,R.jsx)(`p`,{className:`small note`,children:(0,R.jsx)(r,{to:`/browse/institutions`,params:{country:f(n.id).toLowerCase()},children:c.actions.all(p)})})]})}function ge({of:t}){let{language:n}=o(),r=L[n],{nodes:a,totalCount:s}=t.events;return s===0?null:(0,R.jsx)(i,{id:`events`,kind:`event`,title:r.events(s),children:(0,R.jsxs)(`table`,{className:`dense folds`,children:[(0,R.jsx)(`caption`,{className:`hidden`,children:r.events(s)}),(0,R.jsx)(`tbody`,{children:a.map(t=>(0,R.jsxs)(`tr`,{children:[(0,R.jsxs)(`td`,{children:[(0,R.jsx)(e,{thing:t}),(0,R.jsx)(u,{sources:t.sources})]}),(0,R.jsx)(`td`,{className:`soft`,children:t.city}),(0,R.jsx)(`td`,{className:`r fold-end`,children:(0,R.jsx)(h,{...t})})]},t.id))})]})})}var X=m(),Z=8;function Q(e,t){let n=new Map;for(let r of(t?e.exchangesIn:e.exchangesOut).nodes)for(let e of t?r.providerCountries:r.receiverCountries)n.set(e.id,{id:e.id,name:e.name,count:(n.get(e.id)?.count??0)+1});return[...n.values()].sort((e,t)=>t.count-e.count||(e.name<t.name?-1:1))}function _e({of:e,data:t}){let{language:n}=o();return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(ve,{of:e,data:t}),(0,R.jsx)(ye,{data:t,of:e}),(0,R.jsx)(x,{of:e}),(0,R.jsx)(ee,{note:e.note,sentences:be(e,L[n])})]})}function ve({of:t,data:n}){let{language:i}=o(),a=C(),s=L[i],c=q(t)===`takes`,l=Q(t,c),u=(c?t.exchangesIn:t.exchangesOut).totalCount;if(l.length===0)return null;let d=l.length===1?l[0]:void 0,f=d?(c?s.allCome:s.allGo)(u,d.name):(c?s.come:s.goes)(l.length);return(0,R.jsx)(le,{title:d&&d.count<u?(c?s.come:s.goes)(l.length):f,note:s.counted,what:s.country,number:s.exchanges,places:l.map(e=>({key:e.id,name:e.name,count:e.count,region:``,location:null})),bars:l.slice(0,Z).map(t=>({key:t.id,count:t.count,label:(0,R.jsx)(e,{thing:t}),colour:`var(--kind-exchange)`})),caption:`${n.dataset.name} ${n.dataset.version}, ${n.dataset.license}.`,actions:(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(r,{to:`/flows`,children:s.flowsAll}),(0,R.jsx)(r,{to:`/map`,params:{show:`exchanges`},children:s.map}),(0,R.jsx)(r,{className:`push`,to:`/flows`,params:{view:`table`},children:a.actions.table})]})})}function ye({data:t,of:n}){let{language:a,text:s}=o(),c=L[a],l=t.network.node?.ties;if(!l||l.totalCount===0)return null;let u=l.nodes.flatMap(({count:e,target:t,basis:n})=>t.__typename===`Country`?[{count:e,target:t,alliances:n.nodes.flatMap(e=>e.__typename===`Alliance`?[e]:[])}]:[]);return(0,R.jsxs)(i,{id:`partners`,kind:`country`,title:c.partners(l.totalCount),children:[(0,R.jsxs)(`table`,{children:[(0,R.jsx)(`caption`,{className:`hidden`,children:c.partners(l.totalCount)}),(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`col`,children:c.country}),(0,R.jsx)(`th`,{scope:`col`,children:c.shared})]})}),(0,R.jsx)(`tbody`,{children:u.slice(0,Z).map(({count:t,target:r,alliances:i})=>(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`td`,{className:`nowrap`,children:(0,R.jsx)(e,{thing:r})}),(0,R.jsxs)(`td`,{children:[i.map((t,n)=>(0,R.jsxs)(`span`,{children:[n>0&&s.list,(0,R.jsx)(e,{thing:t,children:t.acronym??t.name})]},t.id)),` (`,(0,R.jsx)(ae,{kind:`country-co-membership`,a:n.id,b:r.id,children:t}),`)`]})]},r.id))})]}),l.totalCount>Z&&(0,R.jsx)(`p`,{className:`small note`,children:(0,R.jsx)(r,{to:`/networks`,params:{kind:`country-co-membership`,of:n.id,view:`ties`},children:c.all(l.totalCount)})})]})}function be(e,t){let n=new Set([...e.exchangesIn.nodes,...e.exchangesOut.nodes].flatMap(e=>[...e.providers.nodes,...e.receivers.nodes]).filter(t=>t.country?.id===e.id).map(e=>e.id)),r=e.institutions.totalCount,i=e.exchangesIn.totalCount+e.exchangesOut.totalCount,a=[e.exchangesIn,e.exchangesOut].every(e=>e.totalCount===e.nodes.length&&e.nodes.every(e=>e.providers.totalCount===e.providers.nodes.length&&e.receivers.totalCount===e.receivers.nodes.length));return[i>0&&r>0&&a&&t.inExchange(n.size,r),r+i>0&&e.events.totalCount===0&&t.noEvents]}var xe=3;function Se(e){let t=e.flatMap(e=>e.figures.nodes.filter(e=>e.unit===`institutions`&&e.value!==null).map(t=>({exchange:e,figure:t}))).sort((e,t)=>t.figure.value-e.figure.value)[0];if(!t)return;let{exchange:n,figure:r}=t;return{exchange:n,figures:[r,...n.figures.nodes.filter(e=>e!==r&&e.asOf===r.asOf&&e.saidBy?.id===r.saidBy?.id)].slice(0,xe)}}function Ce({of:t}){let{text:n,language:i}=o(),a=L[i],s=[];for(let r of[!0,!1]){let i=(r?t.exchangesIn:t.exchangesOut).totalCount;if(i===0)continue;let o=Q(t,r),c=o.length===1&&o[0],l=c?(r?a.exchangesAllFrom:a.exchangesAllTo)(i,(0,R.jsx)(e,{thing:c})):o.length>0?(r?a.exchangesFrom:a.exchangesTo)(i,o.length):a.exchangesNoCountry(i);s.push((r?a.takes:a.gives)((0,R.jsx)(`b`,{children:n.number(i)}),(0,R.jsx)($,{of:l})))}let c=Se(t.exchangesIn.nodes);if(c){let{figures:t,exchange:r}=c,[{asOf:i,saidBy:o}={asOf:null,saidBy:null}]=t,l=t.map((e,n)=>(0,R.jsxs)(X.Fragment,{children:[n>0&&(n===t.length-1?a.and:a.comma),(0,R.jsx)(p,{figure:e}),` `,e.measure]},e.id)),u=[i&&n.date(i),o&&(0,R.jsx)(e,{thing:o},`by`)].filter(Boolean);s.push(a.largest((0,R.jsx)(e,{thing:r}),l,u.length>0&&(0,R.jsxs)(`span`,{className:`soft`,children:[` (`,u.map((e,t)=>(0,R.jsxs)(X.Fragment,{children:[t>0&&a.comma,e]},t)),`)`]})))}let l=t.institutions.totalCount;return l>0&&s.push(a.named((0,R.jsx)(`b`,{children:n.number(l)}),l===1,(0,R.jsx)(r,{to:`/browse/alliances`,params:{country:t.code.toLowerCase()},children:n.counted.alliance(t.alliances.totalCount)}))),s.length===0?(0,R.jsxs)(`p`,{className:`lead`,children:[a.nothing(t.name),` `,t.region&&(0,R.jsx)(r,{to:`/browse/countries`,params:{region:t.region.toLowerCase()},children:a.region(n.regions[t.region]??t.region)})]}):(0,R.jsx)(`p`,{className:`lead`,children:s.map((e,t)=>(0,R.jsxs)(X.Fragment,{children:[t>0&&n.gap,(0,R.jsx)($,{of:e})]},t))})}var $=({of:e})=>(0,R.jsx)(R.Fragment,{children:e.map((e,t)=>(0,R.jsx)(X.Fragment,{children:e},t))});function we({exchanges:t}){let{text:n,language:r}=o(),a=ue(),s=L[r],c=P(t).reverse().filter(e=>e.figures.nodes.length>0);return c.length===0?null:(0,R.jsx)(i,{id:`said`,title:s.said,note:s.saidNote,children:(0,R.jsxs)(`table`,{className:`folds`,children:[(0,R.jsx)(`caption`,{className:`hidden`,children:s.said}),(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`col`,children:a.institution.exchange}),(0,R.jsx)(`th`,{scope:`col`,className:`r`,children:s.number}),(0,R.jsx)(`th`,{scope:`col`,children:s.what}),(0,R.jsx)(`th`,{scope:`col`,children:n.source.asOf}),(0,R.jsx)(`th`,{scope:`col`,children:n.source.saidBy})]})}),c.map(t=>(0,R.jsx)(`tbody`,{children:t.figures.nodes.map((n,r)=>(0,R.jsxs)(`tr`,{children:[r===0?(0,R.jsx)(`th`,{scope:`rowgroup`,rowSpan:t.figures.nodes.length,children:(0,R.jsx)(e,{thing:t})}):null,(0,R.jsx)(`td`,{className:`r nowrap`,children:(0,R.jsx)(p,{figure:n})}),(0,R.jsx)(`td`,{className:`grow`,children:n.measure}),(0,R.jsx)(`td`,{children:(0,R.jsx)(_,{date:n.asOf})}),(0,R.jsx)(`td`,{children:n.saidBy&&(0,R.jsx)(e,{thing:n.saidBy})})]},n.id))},t.id))]})})}function Te({id:e}){let{language:t,text:n}=o(),r=`country/${e.slice(8).toUpperCase()}`;return(0,R.jsx)(ne,{document:O,variables:{lang:t,id:r,node:r},kind:n.kind.country,found:e=>e.country,children:e=>e.country&&(0,R.jsx)(Ee,{of:e.country,data:e,variables:{lang:t,id:r,node:r}})})}function Ee({of:e,data:t,variables:n}){let{text:i,language:a,root:l,at:u}=o(),d=L[a],f=q(e)===`takes`,p=`{id:{eq:"${e.id}"}}`,m=e=>v(l,`exchange/ties.csv`,{exchanges:`{${e}:${p}}`},u);return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsxs)(c,{children:[(0,R.jsx)(r,{to:`/browse/institutions`,children:i.nav.browse}),` / `,(0,R.jsx)(r,{to:`/browse/countries`,children:i.kinds.country}),e.subregion&&(0,R.jsxs)(R.Fragment,{children:[` / `,(0,R.jsx)(r,{to:`/browse/countries`,params:{region:e.region?.toLowerCase()},children:i.regions[e.subregion]??e.subregion})]})]}),(0,R.jsx)(ie,{kind:`country`,of:e,facts:(0,R.jsx)(De,{of:e}),actions:(0,R.jsx)(re,{title:e.name,data:t,document:O,variables:n,files:[...e.institutions.totalCount?[{label:d.files.institutions,href:v(l,`affiliation/ties.csv`,{institutions:`{country:${p}}`},u)}]:[],...e.exchangesIn.totalCount?[{label:d.files.taken,href:m(`receiverCountry`)}]:[],...e.exchangesOut.totalCount?[{label:d.files.given,href:m(`providerCountry`)}]:[],{label:d.files.all,href:y(l,`exchanges`,u)}]})}),(0,R.jsx)(`div`,{className:`country-lead`,children:(0,R.jsx)(Ce,{of:e})}),(0,R.jsx)(S,{sections:[{id:`exchanges`,label:i.kinds.exchange,count:e.exchangesIn.totalCount+e.exchangesOut.totalCount},{id:`institutions`,label:i.kinds.institution,count:e.institutions.totalCount},{id:`events`,label:i.kinds.event,count:e.events.totalCount},{id:`partners`,label:i.kinds.country,count:t.network.node?.ties.totalCount??0}]}),(0,R.jsxs)(s,{side:(0,R.jsx)(_e,{of:e,data:t}),children:[(0,R.jsx)(fe,{of:e,data:t,variables:n}),(0,R.jsx)(we,{exchanges:f?e.exchangesIn.nodes:e.exchangesOut.nodes}),(0,R.jsx)(he,{of:e}),(0,R.jsx)(ge,{of:e}),(0,R.jsx)(te,{of:e})]})]})}function De({of:e}){let{text:t}=o(),n=e.names.find(t=>t.language===`en`&&t.text!==e.name);return(0,R.jsxs)(R.Fragment,{children:[n&&(0,R.jsx)(`span`,{lang:`en`,children:n.text}),(0,R.jsxs)(`span`,{children:[e.code,` `,(0,R.jsxs)(`span`,{className:`soft`,children:[`· `,e.alpha3,` · `,e.numeric]})]}),e.subregion&&(0,R.jsx)(r,{to:`/browse/countries`,params:{region:e.region?.toLowerCase()},children:[e.subregion,e.region].flatMap(e=>e?[t.regions[e]??e]:[]).join(t.comma)}),(0,R.jsx)(b,{of:e})]})}export{Te as default};