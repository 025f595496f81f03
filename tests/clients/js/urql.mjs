// urql asks the server: pages, its normalised cache, one client for each date, and persisted queries. node urql.mjs ORIGIN
import { Client, cacheExchange as documentCache, fetchExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { persistedExchange } from '@urql/exchange-persisted'
import { getIntrospectionQuery } from 'graphql'

const [origin] = process.argv.slice(2)
const url = `${origin}/graphql`
const facts = {}
const must = ({ data, error }) => {
  if (error) throw error
  return data
}

// Values without an id have no key: the cache keeps them within the row that has them.
const introspection = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: getIntrospectionQuery() }) })
const schema = (await introspection.json()).data
const isNode = ({ interfaces }) => interfaces.some(({ name }) => name === 'Node')
const values = schema.__schema.types.filter((t) => t.kind === 'OBJECT' && !t.name.startsWith('__') && t.name !== 'Query' && !isNode(t))
const keys = Object.fromEntries(values.map(({ name }) => [name, () => null]))
const warnings = []
console.warn = (text) => warnings.push(text.split('\n')[0])
const normalised = () => cacheExchange({ schema, keys, resolvers: { Query: { countries: relayPagination() } } })
const make = (cache, to = url) => new Client({ url: to, exchanges: [cache, fetchExchange], preferGetMethod: false })

const pages = make(normalised())
const countries = 'query Countries($after: String) { countries(first: 3, after: $after) { nodes { id name names { text language } location { latitude } } pageInfo { hasNextPage endCursor } } }'
const first = must(await pages.query(countries, {}).toPromise())
const both = must(await pages.query(countries, { after: first.countries.pageInfo.endCursor }).toPromise())
facts.nodes = both.countries.nodes.length

const query = 'query Now { alliance(id: "gma") { __typename id members { __typename totalCount } } dataset { __typename asOf counts { __typename kind count } } }'
const world = ({ alliance, dataset }) => ({ asOf: dataset.asOf, members: alliance.members.totalCount, alliances: dataset.counts.find((c) => c.kind === 'ALLIANCE').count })
facts.dates = {}
for (const [name, cache] of Object.entries({ documents: () => documentCache, normalised })) {
  const then = make(cache(), `${url}?asOf=2020-12-12`)
  const now = make(cache())
  facts.dates[name] = {
    then: world(must(await then.query(query, {}).toPromise())),
    now: world(must(await now.query(query, {}).toPromise())),
    thenFromCache: world(must(await then.query(query, {}, { requestPolicy: 'cache-only' }).toPromise())),
  }
}

facts.persisted = {}
for (const preferGetForPersistedQueries of [false, true]) {
  const sent = []
  const spy = async (address, options) => {
    sent.push({ method: options.method ?? 'GET', hashOnly: !/[?&]query=|"query":/.test(`${address} ${options.body ?? ''}`) })
    return fetch(address, options)
  }
  const ask = () => new Client({ url, fetch: spy, preferGetMethod: false, exchanges: [persistedExchange({ preferGetForPersistedQueries }), fetchExchange] })
    .query(`query Urql${preferGetForPersistedQueries ? 'ByGet' : 'ByPost'} { dataset { name } }`, {}).toPromise()
  const names = []
  for (let i = 0; i < 2; i++) names.push(must(await ask()).dataset.name)
  facts.persisted[preferGetForPersistedQueries ? 'GET' : 'POST'] = { names, sent }
}

// By default urql asks by GET; errors come with their codes.
const plain = new Client({ url, exchanges: [fetchExchange] })
const byDefault = await plain.query('{ dataset { name version } }', {}).toPromise()
facts.get = must(byDefault).dataset.name
facts.version = { dataset: byDefault.data.dataset.version, extensions: byDefault.extensions?.dataset?.version }
facts.code = (await plain.query('{ countries(first: 501) { totalCount } }', {}).toPromise()).error.graphQLErrors[0].extensions.code
facts.warnings = warnings
console.log(JSON.stringify(facts))
