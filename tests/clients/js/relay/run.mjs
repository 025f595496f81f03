// Relay's store over the server, which is sent ids of documents and no texts: the next page through node(id:), pages of a
// search, backward pages, and dates. node run.mjs, beside what Relay's compiler made, and environment.mjs of docs/clients.md
import { createOperationDescriptor, fetchQuery, getRequest, getSingularSelector } from 'relay-runtime'
import { environment as environmentOf } from './environment.mjs'

const sent = []
const send = globalThis.fetch
globalThis.fetch = (address, options) => {
  sent.push(JSON.parse(options.body))
  return send(address, options)
}
const load = async (name) => (await import(`./__generated__/${name}.graphql.js`)).default
const environment = environmentOf('')
const ask = async (name, variables, of = environment) => fetchQuery(of, await load(name), variables).toPromise()
// read gives what a component sees that uses a fragment.
const read = async (name, variables, fragment, field) => {
  const { fragment: selector } = createOperationDescriptor(getRequest(await load(name)), variables)
  const data = environment.lookup(selector).data
  return environment.lookup(getSingularSelector(await load(fragment), field ? data[field] : data)).data
}
const facts = {}

await ask('documentsAllianceQuery', { id: 'gma' })
const alliance = () => read('documentsAllianceQuery', { id: 'gma' }, 'documents_members', 'alliance')
const { id, members } = await alliance()
await ask('documentsMembersPageQuery', { id, count: 3, cursor: members.pageInfo.endCursor })
facts.members = { first: members.edges.length, both: (await alliance()).members.edges.length, totalCount: members.totalCount }

const text = 'university'
await ask('documentsSearchQuery', { text })
const search = async () => (await read('documentsSearchQuery', { text }, 'documents_search')).search
const hits = await search()
await ask('documentsSearchPageQuery', { text, count: 5, cursor: hits.pageInfo.endCursor })
facts.search = { first: hits.edges.length, both: (await search()).edges.length }

const asOf = async (date, of) => (await ask('documentsThenQuery', { date }, of)).dataset.asOf
facts.dates = [await asOf('2018'), await asOf(null), await asOf(null, environmentOf('2018'))]
const back = () => read('documentsThenQuery', { date: null }, 'documents_back', 'country')
const last = (await back()).institutions
await ask('documentsBackPageQuery', { id: 'country/CN', last: 2, before: last.pageInfo.startCursor })
facts.back = { first: last.edges.length, both: (await back()).institutions.edges.length }

facts.countries = (await ask('documentsCountriesQuery', { first: 2, where: { region: { eq: 'Europe' } } })).countries.edges.length
await ask('documentsFiguresQuery', { id: 'alliance/wdea' })
facts.figures = (await read('documentsFiguresQuery', { id: 'alliance/wdea' }, 'documents_figures', 'node')).figures.nodes.length
facts.texts = sent.filter((body) => 'query' in body).length
facts.ids = new Set(sent.map((body) => body.documentId)).size
console.log(JSON.stringify(facts))
