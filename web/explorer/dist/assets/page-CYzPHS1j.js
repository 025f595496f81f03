import{$ as e,B as t,G as n,M as r,T as i,U as a,Y as o,j as s,k as c,l,n as u,p as d,q as f,t as p,tt as m,u as h,z as g}from"./parts-C3VZZZiK.js";import{n as _,r as v}from"./downloads-C_HleBYR.js";import{a as y,i as b,n as ee,o as te,r as ne,s as re,t as x}from"./entity-CCQzx_il.js";import{t as S}from"./strip-BARJQYJj.js";import{n as C,r as w,t as T}from"./actions-BdF6-c9g.js";import{t as E}from"./exchange-list-D7uWcpSV.js";import{t as D}from"./frame-vv3DCHw0.js";import{t as ie}from"./rove-DGAR4KxS.js";import{t as ae}from"./places-CLmdjKe1.js";var O={name:`Country`,text:`query Country($lang: String = "en", $id: ID!, $node: ID!) {
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
}`},k=50,A=34,j=40,oe=2,M=e=>e.from??e.seen??``,N=e=>[...e].sort((e,t)=>M(e)<M(t)?-1:M(e)>M(t)?1:e.name<t.name?-1:1);function P(e,t,n){let r=N(e),i=r.map((e,t)=>({exchange:e,y:j+t*k+k/2})),a=e=>e.country?.id===t,o=r.map(e=>({parties:n?e.providers.nodes:e.providers.nodes.filter(a),rest:n?e.providers.totalCount-e.providers.nodes.length:0})),s=r.map(e=>({parties:n?e.receivers.nodes.filter(a):e.receivers.nodes,rest:n?0:e.receivers.totalCount-e.receivers.nodes.length})),c=F(o,i),l=F(s,i),u=r.filter(e=>(n?e.receivers:e.providers).nodes.some(e=>e.country&&!a(e))||(n?e.receiverCountries:e.providerCountries).some(e=>e.id!==t)).length,d=Math.max(j+r.length*k,...c.ends.map(e=>e.y+A/2),...l.ends.map(e=>e.y+A/2));return{rows:i,left:c.ends,right:l.ends,leftLines:c.lines,rightLines:l.lines,height:d+8,further:u}}function F(e,t){let n=new Map;for(let t of e)for(let e of t.parties)n.set(e.id,(n.get(e.id)??0)+1);let r=new Map,i=[];e.forEach(({parties:e,rest:t},a)=>{let o=e.filter(e=>n.get(e.id)===1),s=o.length+t>oe;for(let t of e)s&&n.get(t.id)===1||(r.set(t.id,{party:t,count:1}),i.push({end:t.id,exchange:a,dotted:!1}));if(s||t>0){let e=`others/${a}`;r.set(e,{party:void 0,count:(s?o.length:0)+t}),i.push({end:e,exchange:a,dotted:!1})}e.length+t===0&&(r.set(`nobody`,{party:void 0,count:0}),i.push({end:`nobody`,exchange:a,dotted:!0}))});let a=e=>{let n=i.filter(t=>t.end===e).map(e=>t[e.exchange].y);return n.reduce((e,t)=>e+t,0)/n.length},o=[...r].map(([e,t])=>({id:e,...t,wish:a(e)})).sort((e,t)=>Number(e.id===`nobody`)-Number(t.id===`nobody`)||e.wish-t.wish||(e.id<t.id?-1:1)),s=Math.max(t.length*k,o.length*A);return{ends:o.map(({wish:e,...t},n)=>({...t,y:j+s*(n+.5)/o.length})),lines:i}}var I=e({en:{inRegion:`in`,takes:(e,t)=>[`Takes up courses and classes in `,e,` `,t],gives:(e,t)=>[`Provides in `,e,` `,t],exchangesAllFrom:(e,t)=>[e===1?`exchange, from `:`exchanges, all from `,t,`.`],exchangesFrom:(e,t)=>[`${e===1?`exchange`:`exchanges`}, from ${t} countries.`],exchangesAllTo:(e,t)=>[e===1?`exchange, to `:`exchanges, all to `,t,`.`],exchangesTo:(e,t)=>[`${e===1?`exchange`:`exchanges`}, to ${t} countries.`],exchangesNoCountry:e=>[e===1?`exchange whose other side is not named.`:`exchanges whose other side is not named.`],largest:(e,t,n)=>[`For `,e,` the sources say: `,t,n,`.`],and:` and `,comma:`, `,named:(e,t,n)=>[e,t?` institution is named here, in `:` institutions are named here, in `,n,`.`],nothing:e=>`Nothing in this dataset has to do with ${e}: no institution, exchange or event in the sources read.`,region:e=>`See ${e}`,flow:`Who provides, who takes up`,takesTab:e=>`Takes up (${e})`,givesTab:e=>`Provides (${e})`,direction:`Direction`,flowNote:e=>`${e===1?`One exchange`:`${e} exchanges`}, oldest first. A dotted line ends where the source names a country, but no institution.`,providedBy:e=>`Provided from ${e} by`,providedAbroad:`Provided by`,takenBy:e=>`Taken up in ${e} by`,takenAbroad:`Taken up by`,exchange:`Exchange, oldest first`,notNamed:`not named`,others:e=>`${e} other ${e===1?`institution`:`institutions`}`,flowName:(e,t)=>`Who provides and who takes up in ${t} exchanges of ${e}`,newest:(e,t)=>`The newest ${e} of ${t} exchanges; the table has all. `,further:e=>`${e} of the exchanges ${e===1?`has`:`have`} further parties in other countries. `,dateUnknown:`date not known`,onlyHere:e=>`Parties in ${e} and their counterparts only. `,from:`From`,to:`To`,picture:`Show as picture`,said:`What was said about them in numbers`,saidNote:`The hedge of the source stands before the number.`,number:`Number`,what:`What was counted`,institutions:e=>e===1?`1 institution named here`:`${e} institutions named here`,kind:`Kind`,inAlliance:`In alliance, since`,inNone:`in none here`,otherAlliances:e=>`and ${e} more`,events:e=>e===1?`1 event held there`:`${e} events held there`,partners:e=>e===1?`In alliances with 1 country`:`In alliances with ${e} countries`,shared:`Alliances with members in both`,country:`Country`,all:e=>`All ${e} countries`,allCome:(e,t)=>e===1?`It comes from ${t}`:`All ${e} come from ${t}`,allGo:(e,t)=>e===1?`It goes to ${t}`:`All ${e} go to ${t}`,come:e=>`They come from ${e} countries`,goes:e=>`They go to ${e} countries`,counted:`Exchanges by the country of the other side; one with several countries counts in each.`,exchanges:`Exchanges`,flowsAll:`All flows`,map:`Map`,inExchange:(e,t)=>`${e} of the ${t} institutions named here ${e===1?`is`:`are`} in an exchange.`,noEvents:`Events: none was held here as far as the sources read say.`,files:{institutions:`Members of alliances (CSV)`,given:`Exchanges it provides in (CSV)`,taken:`Exchanges it takes up (CSV)`,all:`All exchanges of the atlas (CSV)`}},zh:{inRegion:`位于`,takes:(e,t)=>[`在 `,e,` `,t],gives:(e,t)=>[`在 `,e,` `,t],exchangesAllFrom:(e,t)=>[`个交流项目中采用课程与课堂，均来自`,t,`。`],exchangesFrom:(e,t)=>[`个交流项目中采用课程与课堂，来自 ${t} 个国家和地区。`],exchangesAllTo:(e,t)=>[`个交流项目中提供课程与课堂，均去往`,t,`。`],exchangesTo:(e,t)=>[`个交流项目中提供课程与课堂，去往 ${t} 个国家和地区。`],exchangesNoCountry:()=>[`个交流项目中，对方未列名。`],largest:(e,t,n)=>[`关于`,e,`，来源称：`,t,n,`。`],and:`，`,comma:`，`,named:(e,t,n)=>[`此处列名 `,e,` 个机构，分属`,n,`。`],nothing:e=>`本数据集中没有与${e}有关的内容：所读来源中没有机构、交流项目或会议活动。`,region:e=>`查看${e}`,flow:`谁提供，谁采用`,takesTab:e=>`采用（${e}）`,givesTab:e=>`提供（${e}）`,direction:`方向`,flowNote:e=>`${e} 个交流项目，由早到晚。虚线表示来源只提到国家，未提机构。`,providedBy:e=>`由${e}的以下机构提供`,providedAbroad:`提供方`,takenBy:e=>`由${e}的以下机构采用`,takenAbroad:`采用方`,exchange:`交流项目，由早到晚`,notNamed:`未列名`,others:e=>`另外 ${e} 个机构`,flowName:(e,t)=>`${e}的 ${t} 个交流项目中谁提供、谁采用`,newest:(e,t)=>`${t} 个交流项目中最新的 ${e} 个；表格列出全部。`,further:e=>`其中 ${e} 个在其他国家还有参与方。`,dateUnknown:`日期不详`,onlyHere:e=>`仅含${e}的参与方及其对方。`,from:`来自`,to:`去往`,picture:`显示为图`,said:`关于它们公布的数字`,saidNote:`来源所用的限定词写在数字之前。`,number:`数字`,what:`统计对象`,institutions:e=>`此处列名机构 ${e} 个`,kind:`类型`,inAlliance:`所属联盟与起始`,inNone:`未见加入联盟`,otherAlliances:e=>`另有 ${e} 个`,events:e=>`在此举办的会议活动 ${e} 场`,partners:e=>`与 ${e} 个国家和地区同属联盟`,shared:`双方均有成员的联盟`,country:`国家和地区`,all:e=>`全部 ${e} 个国家和地区`,allCome:(e,t)=>`${e} 个均来自${t}`,allGo:(e,t)=>`${e} 个均去往${t}`,come:e=>`来自 ${e} 个国家和地区`,goes:e=>`去往 ${e} 个国家和地区`,counted:`按对方所在国家和地区计；涉及多国者在每国各计一次。`,exchanges:`交流项目`,flowsAll:`全部流向`,map:`地图`,inExchange:(e,t)=>`此处列名的 ${t} 个机构中有 ${e} 个参与交流项目。`,noEvents:`所读来源中没有在此举办的会议活动。`,files:{institutions:`联盟成员（CSV）`,given:`其提供的交流项目（CSV）`,taken:`其采用的交流项目（CSV）`,all:`全部交流项目（CSV）`}}}),L=n(),R=846,z=224,B=656,V=318,H=600,U=29,W=25,G=37;function K(e){let{address:t}=a(),n=t.params.by;return n===`takes`||n===`provides`?n:e.exchangesIn.totalCount>=e.exchangesOut.totalCount?`takes`:`provides`}function se({of:e,data:n,variables:r}){let{text:i,language:o,address:s}=a(),c=I[o],l=K(e)===`takes`,u=l?e.exchangesIn:e.exchangesOut,d=s.params.view===`table`,f=N(u.nodes).slice(-16),p=e.exchangesIn.totalCount>0&&e.exchangesOut.totalCount>0,m=P(f,e.id,l);if(u.totalCount===0)return null;let h=(0,L.jsx)(E,{exchanges:N(u.nodes),caption:c.flow,from:c.from,to:c.to,sidesOf:e=>({givers:e.providers.nodes.length?e.providers.nodes:e.providerCountries,takers:e.receivers.nodes.length?e.receivers.nodes:e.receiverCountries})}),_=[!d&&f.length<u.totalCount&&c.newest(f.length,u.totalCount),c.onlyHere(e.name),m.further>0&&c.further(m.further),`${n.dataset.name} ${n.dataset.version}, ${n.dataset.license}.`].filter(Boolean).join(``);return(0,L.jsxs)(D,{id:`exchanges`,title:c.flow,note:c.flowNote(d?u.totalCount:f.length),caption:_,actions:(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(g,{params:{view:d?void 0:`table`},children:d?c.picture:i.actions.table}),(0,L.jsx)(C,{className:`plain`,view:{title:`${c.flow}: ${e.name}`,dataset:n.dataset.citation,version:n.dataset.version}}),(0,L.jsx)(w,{version:n.dataset.version}),(0,L.jsx)(t,{to:`/flows`,children:c.flowsAll}),(0,L.jsx)(T,{document:O,variables:r,className:`push`})]}),children:[p&&(0,L.jsxs)(`nav`,{className:`seg directions`,"aria-label":c.direction,children:[(0,L.jsx)(g,{params:{by:`takes`},current:l,children:c.takesTab(e.exchangesIn.totalCount)}),(0,L.jsx)(g,{params:{by:`provides`},current:!l,children:c.givesTab(e.exchangesOut.totalCount)})]}),d?(0,L.jsx)(`div`,{className:`pic-body`,children:h}):(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(ce,{of:e,flow:m,takes:l,shown:f}),(0,L.jsx)(`div`,{className:`pic-body narrow-only`,children:h})]})]})}function ce({of:e,flow:t,takes:n,shown:r}){let{text:i,language:s}=a(),c=I[s],l=new Map(r.flatMap(e=>n?e.providerCountries:e.receiverCountries).map(e=>[e.id,e.name])),u=l.size===1?[...l.values()][0]:void 0,d=n?[u?c.providedBy(u):c.providedAbroad,c.takenBy(e.name)]:[c.providedBy(e.name),u?c.takenBy(u):c.takenAbroad],f=new Map(t.left.map(e=>[e.id,e.y])),p=new Map(t.right.map(e=>[e.id,e.y])),m=ie(),h=(e,t,n,r)=>`M${e} ${t}C${(e+n)/2} ${t} ${(e+n)/2} ${r} ${n} ${r}`;return(0,L.jsxs)(`svg`,{className:`flow wide-only`,viewBox:`0 0 ${R} ${t.height}`,role:`group`,"aria-label":c.flowName(e.name,r.length),...m,children:[(0,L.jsxs)(`g`,{className:`heads`,children:[(0,L.jsx)(`text`,{x:216,y:`24`,textAnchor:`end`,children:d[0]}),(0,L.jsx)(`text`,{x:326,y:`24`,children:c.exchange}),(0,L.jsx)(`text`,{x:d[1].length>W?838:664,y:`24`,textAnchor:d[1].length>W?`end`:`start`,children:d[1]})]}),(0,L.jsxs)(`g`,{fill:`none`,stroke:`var(--kind-exchange)`,strokeWidth:`1.5`,className:`lines`,"aria-hidden":`true`,children:[t.leftLines.map(e=>(0,L.jsx)(`path`,{d:h(229,f.get(e.end),V,t.rows[e.exchange].y),strokeDasharray:e.dotted?`1 4`:void 0},`l${e.end}${e.exchange}`)),t.rightLines.map(e=>(0,L.jsx)(`path`,{d:h(H,t.rows[e.exchange].y,651,p.get(e.end)),strokeDasharray:e.dotted?`1 4`:void 0},`r${e.end}${e.exchange}`))]}),t.left.map(e=>(0,L.jsx)(q,{end:e,x:z,side:`left`,country:n&&!u},e.id)),t.rows.map(({exchange:e,y:t})=>(0,L.jsxs)(`g`,{children:[(0,L.jsx)(`path`,{d:`M${V} ${t-20}v40`,stroke:`var(--kind-exchange)`,strokeWidth:`2`}),(0,L.jsx)(J,{to:o(e.id),children:Y(e.name,G,2).map((e,n,r)=>(0,L.jsx)(`text`,{x:326,y:t+(r.length===1?-3:-9)+n*13,className:`link`,children:e},n))}),(0,L.jsx)(`text`,{x:326,y:t+17,children:[i.words[e.kind],e.from?i.date(e.from):e.seen?i.seen(i.date(e.seen)):c.dateUnknown].join(` · `)})]},e.id)),t.right.map(e=>(0,L.jsx)(q,{end:e,x:B,side:`right`,country:!n&&!u},e.id))]})}function q({end:e,x:t,side:n,country:r}){let{language:i}=a(),s=I[i],c=n===`left`?t-10:t+10,l=n===`left`?`end`:`start`,u=(0,L.jsx)(`circle`,{cx:t,cy:e.y,r:`4.5`,fill:e.party?`var(--kind-institution)`:`var(--paper)`,stroke:e.party?`none`:`var(--line-strong)`});if(!e.party)return(0,L.jsxs)(`g`,{children:[u,(0,L.jsx)(`text`,{x:c,y:e.y+4,textAnchor:l,children:e.count?s.others(e.count):s.notNamed})]});let d=Y(e.party.name,n===`left`?U:W,2),f=r&&e.party.country?[...d.slice(0,1).map(e=>d.length>1?`${e}…`:e),e.party.country.name]:d;return(0,L.jsxs)(J,{to:o(e.party.id),children:[(0,L.jsx)(`title`,{children:e.party.name}),u,f.map((t,n)=>(0,L.jsx)(`text`,{x:c,y:e.y+(f.length===1?4:-2)+n*13,textAnchor:l,className:r&&n===1?void 0:`strong`,children:t},n))]})}function J({to:e,children:t}){let{href:n,go:r}=a();return(0,L.jsx)(`a`,{href:n(e),onClick:t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),r(n(e)))},children:t})}function Y(e,t,n){let r=[],i=``;for(let n of e.split(` `))!i||i.length+1+n.length<=t?i=i?`${i} ${n}`:n:(r.push(i),i=n);if(r.push(i),r.length<=n)return r;let a=r.slice(0,n);return a[n-1]=`${a[n-1].slice(0,t-1)}…`,a}function le(e){let t=new Map;for(let n of e){let e=t.get(n.alliance.id);(!e||(n.from??`9999`)<(e.from??`9999`))&&t.set(n.alliance.id,n)}return[...t.values()]}function ue({of:e}){let{text:n,language:o}=a(),c=I[o],{nodes:l,totalCount:p}=e.institutions;return p===0?null:(0,L.jsxs)(d,{id:`institutions`,kind:`institution`,title:c.institutions(p),children:[(0,L.jsxs)(`table`,{className:`folds`,children:[(0,L.jsx)(`caption`,{className:`hidden`,children:c.institutions(p)}),(0,L.jsx)(`thead`,{children:(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`th`,{scope:`col`,children:n.table.institution}),(0,L.jsx)(`th`,{scope:`col`,children:c.kind}),(0,L.jsx)(`th`,{scope:`col`,children:c.inAlliance})]})}),(0,L.jsx)(`tbody`,{children:l.map(e=>{let t=e.memberships.totalCount-e.memberships.nodes.length;return(0,L.jsxs)(`tr`,{children:[(0,L.jsxs)(`td`,{children:[(0,L.jsx)(i,{thing:e}),(0,L.jsx)(s,{sources:e.sources}),(0,L.jsx)(r,{sources:e.sources,trust:e.trust})]}),(0,L.jsxs)(`td`,{children:[n.words[e.kind],e.city&&(0,L.jsxs)(`span`,{className:`soft`,children:[`, `,e.city]})]}),(0,L.jsxs)(`td`,{className:`fold-wide`,children:[e.memberships.totalCount===0&&(0,L.jsx)(`span`,{className:`soft`,children:c.inNone}),le(e.memberships.nodes).map(e=>(0,L.jsxs)(`div`,{className:`among`,children:[(0,L.jsx)(i,{thing:e.alliance,children:e.alliance.acronym??e.alliance.name}),(0,L.jsx)(s,{sources:e.sources,said:{row:e.id}}),` `,(0,L.jsx)(u,{from:e.from,seen:e.seen})]},e.id)),t>0&&(0,L.jsx)(`span`,{className:`soft`,children:c.otherAlliances(t)})]})]},e.id)})})]}),p>l.length&&(0,L.jsx)(`p`,{className:`small note`,children:(0,L.jsx)(t,{to:`/browse/institutions`,params:{country:f(e.id).toLowerCase()},children:n.actions.all(p)})})]})}function de({of:e}){let{language:t}=a(),n=I[t],{nodes:r,totalCount:o}=e.events;return o===0?null:(0,L.jsx)(d,{id:`events`,kind:`event`,title:n.events(o),children:(0,L.jsxs)(`table`,{className:`dense folds`,children:[(0,L.jsx)(`caption`,{className:`hidden`,children:n.events(o)}),(0,L.jsx)(`tbody`,{children:r.map(e=>(0,L.jsxs)(`tr`,{children:[(0,L.jsxs)(`td`,{children:[(0,L.jsx)(i,{thing:e}),(0,L.jsx)(s,{sources:e.sources})]}),(0,L.jsx)(`td`,{className:`soft`,children:e.city}),(0,L.jsx)(`td`,{className:`r fold-end`,children:(0,L.jsx)(u,{...e})})]},e.id))})]})})}var X=m(),Z=8;function Q(e,t){let n=new Map;for(let r of(t?e.exchangesIn:e.exchangesOut).nodes)for(let e of t?r.providerCountries:r.receiverCountries)n.set(e.id,{id:e.id,name:e.name,count:(n.get(e.id)?.count??0)+1});return[...n.values()].sort((e,t)=>t.count-e.count||(e.name<t.name?-1:1))}function fe({of:e,data:t}){let{language:n}=a();return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(pe,{of:e,data:t}),(0,L.jsx)(me,{data:t,of:e}),(0,L.jsx)(x,{of:e}),(0,L.jsx)(y,{note:e.note,sentences:he(e,I[n])})]})}function pe({of:e,data:n}){let{text:r,language:o}=a(),s=I[o],c=K(e)===`takes`,l=Q(e,c),u=(c?e.exchangesIn:e.exchangesOut).totalCount;if(l.length===0)return null;let d=l.length===1?l[0]:void 0,f=d?(c?s.allCome:s.allGo)(u,d.name):(c?s.come:s.goes)(l.length);return(0,L.jsx)(ae,{title:d&&d.count<u?(c?s.come:s.goes)(l.length):f,note:s.counted,what:s.country,number:s.exchanges,places:l.map(e=>({key:e.id,name:e.name,count:e.count,region:``,location:null})),bars:l.slice(0,Z).map(e=>({key:e.id,count:e.count,label:(0,L.jsx)(i,{thing:e}),colour:`var(--kind-exchange)`})),caption:`${n.dataset.name} ${n.dataset.version}, ${n.dataset.license}.`,actions:(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(t,{to:`/flows`,children:s.flowsAll}),(0,L.jsx)(t,{to:`/map`,params:{show:`exchanges`},children:s.map}),(0,L.jsx)(t,{className:`push`,to:`/flows`,params:{view:`table`},children:r.actions.table})]})})}function me({data:e,of:n}){let{language:r}=a(),o=I[r],s=e.network.node?.ties;if(!s||s.totalCount===0)return null;let c=s.nodes.flatMap(({count:e,target:t,basis:n})=>t.__typename===`Country`?[{count:e,target:t,alliances:n.nodes.flatMap(e=>e.__typename===`Alliance`?[e]:[])}]:[]);return(0,L.jsxs)(d,{id:`partners`,kind:`country`,title:o.partners(s.totalCount),children:[(0,L.jsxs)(`table`,{children:[(0,L.jsx)(`caption`,{className:`hidden`,children:o.partners(s.totalCount)}),(0,L.jsx)(`thead`,{children:(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`th`,{scope:`col`,children:o.country}),(0,L.jsx)(`th`,{scope:`col`,children:o.shared})]})}),(0,L.jsx)(`tbody`,{children:c.slice(0,Z).map(({count:e,target:t,alliances:n})=>(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`td`,{className:`nowrap`,children:(0,L.jsx)(i,{thing:t})}),(0,L.jsxs)(`td`,{children:[n.map((e,t)=>(0,L.jsxs)(`span`,{children:[t>0&&`, `,(0,L.jsx)(i,{thing:e,children:e.acronym??e.name})]},e.id)),` `,(0,L.jsxs)(`span`,{className:`soft`,children:[`(`,e,`)`]})]})]},t.id))})]}),s.totalCount>Z&&(0,L.jsx)(`p`,{className:`small note`,children:(0,L.jsx)(t,{to:`/networks`,params:{kind:`country-co-membership`,sel:n.id},children:o.all(s.totalCount)})})]})}function he(e,t){let n=new Set([...e.exchangesIn.nodes,...e.exchangesOut.nodes].flatMap(e=>[...e.providers.nodes,...e.receivers.nodes]).filter(t=>t.country?.id===e.id).map(e=>e.id)),r=e.institutions.totalCount,i=e.exchangesIn.totalCount+e.exchangesOut.totalCount,a=[e.exchangesIn,e.exchangesOut].every(e=>e.totalCount===e.nodes.length&&e.nodes.every(e=>e.providers.totalCount===e.providers.nodes.length&&e.receivers.totalCount===e.receivers.nodes.length));return[i>0&&r>0&&a&&t.inExchange(n.size,r),r+i>0&&e.events.totalCount===0&&t.noEvents]}var ge=3;function _e(e){let t=e.flatMap(e=>e.figures.nodes.filter(e=>e.unit===`institutions`&&e.value!==null).map(t=>({exchange:e,figure:t}))).sort((e,t)=>t.figure.value-e.figure.value)[0];if(!t)return;let{exchange:n,figure:r}=t;return{exchange:n,figures:[r,...n.figures.nodes.filter(e=>e!==r&&e.asOf===r.asOf&&e.saidBy?.id===r.saidBy?.id)].slice(0,ge)}}function ve({of:e}){let{text:n,language:r}=a(),o=I[r],s=[];for(let t of[!0,!1]){let r=(t?e.exchangesIn:e.exchangesOut).totalCount;if(r===0)continue;let a=Q(e,t),c=a.length===1&&a[0],l=c?(t?o.exchangesAllFrom:o.exchangesAllTo)(r,(0,L.jsx)(i,{thing:c})):a.length>0?(t?o.exchangesFrom:o.exchangesTo)(r,a.length):o.exchangesNoCountry(r);s.push((t?o.takes:o.gives)((0,L.jsx)(`b`,{children:n.number(r)}),(0,L.jsx)($,{of:l})))}let l=_e(e.exchangesIn.nodes);if(l){let{figures:e,exchange:t}=l,[{asOf:r,saidBy:a}={asOf:null,saidBy:null}]=e,u=e.map((t,n)=>(0,L.jsxs)(X.Fragment,{children:[n>0&&(n===e.length-1?o.and:o.comma),(0,L.jsx)(c,{figure:t}),` `,t.measure]},t.id)),d=[r&&n.date(r),a&&(0,L.jsx)(i,{thing:a},`by`)].filter(Boolean);s.push(o.largest((0,L.jsx)(i,{thing:t}),u,d.length>0&&(0,L.jsxs)(`span`,{className:`soft`,children:[` (`,d.map((e,t)=>(0,L.jsxs)(X.Fragment,{children:[t>0&&`, `,e]},t)),`)`]})))}let u=e.institutions.totalCount;return u>0&&s.push(o.named((0,L.jsx)(`b`,{children:n.number(u)}),u===1,(0,L.jsx)(t,{to:`/browse/alliances`,params:{country:e.code.toLowerCase()},children:n.counted.alliance(e.alliances.totalCount)}))),s.length===0?(0,L.jsxs)(`p`,{className:`lead`,children:[o.nothing(e.name),` `,e.region&&(0,L.jsx)(t,{to:`/browse/countries`,params:{region:e.region.toLowerCase()},children:o.region(n.regions[e.region]??e.region)})]}):(0,L.jsx)(`p`,{className:`lead`,children:s.map((e,t)=>(0,L.jsxs)(X.Fragment,{children:[t>0&&r===`en`&&` `,(0,L.jsx)($,{of:e})]},t))})}var $=({of:e})=>(0,L.jsx)(L.Fragment,{children:e.map((e,t)=>(0,L.jsx)(X.Fragment,{children:e},t))});function ye({exchanges:e}){let{text:t,language:n}=a(),r=I[n],o=N(e).reverse().filter(e=>e.figures.nodes.length>0);return o.length===0?null:(0,L.jsx)(d,{id:`said`,title:r.said,note:r.saidNote,children:(0,L.jsxs)(`table`,{className:`folds`,children:[(0,L.jsx)(`caption`,{className:`hidden`,children:r.said}),(0,L.jsx)(`thead`,{children:(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`th`,{scope:`col`,children:t.institution.exchange}),(0,L.jsx)(`th`,{scope:`col`,className:`r`,children:r.number}),(0,L.jsx)(`th`,{scope:`col`,children:r.what}),(0,L.jsx)(`th`,{scope:`col`,children:t.source.asOf}),(0,L.jsx)(`th`,{scope:`col`,children:t.source.saidBy})]})}),o.map(e=>(0,L.jsx)(`tbody`,{children:e.figures.nodes.map((t,n)=>(0,L.jsxs)(`tr`,{children:[n===0?(0,L.jsx)(`th`,{scope:`rowgroup`,rowSpan:e.figures.nodes.length,children:(0,L.jsx)(i,{thing:e})}):null,(0,L.jsx)(`td`,{className:`r nowrap`,children:(0,L.jsx)(c,{figure:t})}),(0,L.jsx)(`td`,{className:`grow`,children:t.measure}),(0,L.jsx)(`td`,{children:(0,L.jsx)(p,{date:t.asOf})}),(0,L.jsx)(`td`,{children:t.saidBy&&(0,L.jsx)(i,{thing:t.saidBy})})]},t.id))},e.id))]})})}function be({id:e}){let{language:t,text:n}=a(),r=`country/${e.slice(8).toUpperCase()}`;return(0,L.jsx)(ee,{document:O,variables:{lang:t,id:r,node:r},kind:n.kind.country,found:e=>e.country,children:e=>e.country&&(0,L.jsx)(xe,{of:e.country,data:e,variables:{lang:t,id:r,node:r}})})}function xe({of:e,data:n,variables:r}){let{text:i,language:o,root:s,at:c}=a(),u=I[o],d=K(e)===`takes`,f=`{id:{eq:"${e.id}"}}`,p=e=>_(s,`exchange/ties.csv`,{exchanges:`{${e}:${f}}`},c);return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsxs)(h,{children:[(0,L.jsx)(t,{to:`/browse/institutions`,children:i.nav.browse}),` / `,(0,L.jsx)(t,{to:`/browse/countries`,children:i.kinds.country}),e.subregion&&(0,L.jsxs)(L.Fragment,{children:[` / `,(0,L.jsx)(t,{to:`/browse/countries`,params:{region:e.region?.toLowerCase()},children:e.subregion})]})]}),(0,L.jsx)(ne,{kind:`country`,of:e,facts:(0,L.jsx)(Se,{of:e}),actions:(0,L.jsx)(te,{title:e.name,data:n,document:O,variables:r,files:[...e.institutions.totalCount?[{label:u.files.institutions,href:_(s,`affiliation/ties.csv`,{institutions:`{country:${f}}`},c)}]:[],...e.exchangesIn.totalCount?[{label:u.files.taken,href:p(`receiverCountry`)}]:[],...e.exchangesOut.totalCount?[{label:u.files.given,href:p(`providerCountry`)}]:[],{label:u.files.all,href:v(s,`exchanges`,c)}]})}),(0,L.jsx)(`div`,{className:`country-lead`,children:(0,L.jsx)(ve,{of:e})}),(0,L.jsx)(S,{sections:[{id:`exchanges`,label:i.kinds.exchange,count:e.exchangesIn.totalCount+e.exchangesOut.totalCount},{id:`institutions`,label:i.kinds.institution,count:e.institutions.totalCount},{id:`events`,label:i.kinds.event,count:e.events.totalCount},{id:`partners`,label:i.kinds.country,count:n.network.node?.ties.totalCount??0}]}),(0,L.jsxs)(l,{side:(0,L.jsx)(fe,{of:e,data:n}),children:[(0,L.jsx)(se,{of:e,data:n,variables:r}),(0,L.jsx)(ye,{exchanges:d?e.exchangesIn.nodes:e.exchangesOut.nodes}),(0,L.jsx)(ue,{of:e}),(0,L.jsx)(de,{of:e}),(0,L.jsx)(b,{of:e})]})]})}function Se({of:e}){let{text:n}=a(),r=e.names.find(t=>t.language===`en`&&t.text!==e.name);return(0,L.jsxs)(L.Fragment,{children:[r&&(0,L.jsx)(`span`,{lang:`en`,children:r.text}),(0,L.jsxs)(`span`,{children:[e.code,` `,(0,L.jsxs)(`span`,{className:`soft`,children:[`· `,e.alpha3,` · `,e.numeric]})]}),e.subregion&&(0,L.jsx)(t,{to:`/browse/countries`,params:{region:e.region?.toLowerCase()},children:[e.subregion,e.region&&(n.regions[e.region]??e.region)].filter(Boolean).join(`, `)}),(0,L.jsx)(re,{of:e})]})}export{be as default};