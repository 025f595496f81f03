// Apollo Client asks the server: pages, its normalised cache, one client for each date, persisted queries, and errors.
// node apollo.mjs ORIGIN PACKAGE, where PACKAGE is the name under which a version of @apollo/client is installed.
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'

const [origin, name] = process.argv.slice(2)
const require = createRequire(import.meta.url)
const { ApolloClient, ApolloLink, InMemoryCache, HttpLink, gql } = require(`${name}/core`)
const { relayStylePagination } = require(`${name}/utilities`)
const persisted = require(`${name}/link/persisted-queries`)
const { BatchHttpLink } = require(`${name}/link/batch-http`)

const { possibleTypes } = await (await fetch(`${origin}/possible-types.json`)).json()
const sent = []
const spy = async (address, options) => {
  sent.push({ method: options.method ?? 'GET', hashOnly: !/[?&]query=|"query":/.test(`${address} ${options.body ?? ''}`) })
  return fetch(address, options)
}
const uri = `${origin}/graphql`
const make = (link = new HttpLink({ uri, fetch: spy }), cache = {}) => new ApolloClient({
  link,
  cache: new InMemoryCache({ possibleTypes, typePolicies: { Query: { fields: { countries: relayStylePagination(['where']) } } }, ...cache }),
})
const facts = { version: require(`${name}/package.json`).version }

// Pages: what the page shows after each answer.
facts.pages = {}
for (const rows of ['edges { cursor node { id name } }', 'nodes { id name }']) {
  const client = make()
  const query = gql`query Countries($after: String) { countries(first: 3, after: $after) { ${rows} pageInfo { hasNextPage endCursor } totalCount } }`
  const shown = client.watchQuery({ query })
  const lengths = []
  const subscription = shown.subscribe(({ data }) => data?.countries && lengths.push((data.countries.edges ?? data.countries.nodes)?.length))
  const first = await client.query({ query })
  await shown.fetchMore({ variables: { after: first.data.countries.pageInfo.endCursor } })
  subscription.unsubscribe()
  const after = client.readQuery({ query })
  facts.pages[rows.split(' ')[0]] = (after.countries.edges ?? after.countries.nodes).length
}

// The cache keeps one object for each id, and reads fragments on interfaces if it knows which types implement them.
const client = make()
await client.query({ query: gql`{ country(id: "CN") { id name alpha3 } institutions(first: 2, where: { country: { code: { eq: "CN" } } }) { edges { node { id country { id region } } } } }` })
facts.country = client.cache.extract()['Country:country/CN']
const onInterfaces = gql`{ node(id: "alliance/gma") { ... on Entity { name } ... on Alliance { founded } } }`
facts.withPossibleTypes = (await make().query({ query: onInterfaces })).data.node
facts.withoutPossibleTypes = (await make(undefined, { possibleTypes: undefined }).query({ query: onInterfaces })).data.node

// One client for each date, each with a cache of its own; and one client for both, which mixes them up.
const question = 'alliance(id: "gma") { id members { totalCount } } dataset { asOf counts { kind count } }'
const world = ({ alliance, dataset }) => ({ asOf: dataset.asOf, members: alliance.members.totalCount, alliances: dataset.counts.find((c) => c.kind === 'ALLIANCE').count })
const now = gql`query Now { ${question} }`
const then = make(new HttpLink({ uri: `${uri}?asOf=2020-12-12` }))
const present = make()
facts.dates = { then: world((await then.query({ query: now })).data), now: world((await present.query({ query: now })).data) }
facts.dates.thenFromCache = world((await then.query({ query: now, fetchPolicy: 'cache-only' })).data)
const mixed = make()
await mixed.query({ query: gql`query Then { ${question} }`, context: { uri: `${uri}?asOf=2020-12-12` } })
facts.dates.oneClientForBoth = world((await mixed.query({ query: now })).data)

// Persisted queries: the second question with the same text is sent by its hash alone.
const sha256 = (text) => createHash('sha256').update(text).digest('hex')
facts.persisted = {}
for (const useGETForHashedQueries of [false, true]) {
  sent.length = 0
  const options = { sha256, useGETForHashedQueries }
  const link = persisted.PersistedQueryLink ? new persisted.PersistedQueryLink(options) : persisted.createPersistedQueryLink(options)
  const http = new HttpLink({ uri, fetch: spy })
  const query = gql(`query Persisted${useGETForHashedQueries ? 'ByGet' : 'ByPost'}${facts.version.replaceAll('.', '_')} { dataset { name } }`)
  const names = []
  for (let i = 0; i < 2; i++) names.push((await make(link.concat(http)).query({ query })).data.dataset.name)
  facts.persisted[useGETForHashedQueries ? 'GET' : 'POST'] = { names, sent: sent.slice() }
}
facts.get = (await make(new HttpLink({ uri, useGETForQueries: true, fetch: spy })).query({ query: gql`{ dataset { name } }` })).data.dataset.name

// What goes wrong: its code, and what else a page that fails shows.
const failing = gql`{ dataset { name } countries(first: 501) { totalCount } }`
facts.errors = {}
for (const errorPolicy of ['none', 'all']) {
  try {
    const { data, error, errors } = await make().query({ query: failing, errorPolicy })
    facts.errors[errorPolicy] = { data: data ?? null, code: (error?.errors ?? errors)[0].extensions.code }
  } catch (e) {
    facts.errors[errorPolicy] = { data: null, code: (e.errors ?? e.graphQLErrors)[0].extensions.code }
  }
}

// A client with a name and a login sends headers of its own.
const named = new ApolloLink((operation, forward) => {
  operation.setContext({ headers: { authorization: 'Bearer none', 'apollographql-client-name': 'tests' } })
  return forward(operation)
})
facts.named = (await make(named.concat(new HttpLink({ uri }))).query({ query: gql`{ dataset { name } }` })).data.dataset.name

// A batch is refused, with a sentence in the body of the answer; not every version of the client hands it over.
const bodies = []
const keep = async (address, options) => {
  const answer = await fetch(address, options)
  bodies.push(await answer.clone().json())
  return answer
}
const batch = make(new BatchHttpLink({ uri, fetch: keep }))
const batched = await Promise.allSettled(['name', 'license'].map((field) => batch.query({ query: gql(`{ dataset { ${field} } }`) })))
facts.batch = { statuses: batched.map(({ status }) => status), says: [bodies[0]].flat()[0].errors[0].message }

console.log(JSON.stringify(facts))
