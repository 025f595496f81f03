// Relay's store over the server, which is sent ids of documents and no texts: the next page through node(id:), pages of a
// search, backward pages, and a date that may be null. node run.mjs ORIGIN, in a folder where Relay's compiler has run.
import { createOperationDescriptor, Environment, fetchQuery, getRequest, getSingularSelector, Network, RecordSource, Store } from 'relay-runtime'

const [origin] = process.argv.slice(2)
const load = async (name) => (await import(`./__generated__/${name}.graphql.js`)).default
const sent = []
const network = Network.create(async (request, variables) => {
  sent.push({ text: request.text, id: request.id })
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ documentId: request.id, variables }),
  })
  return answer.json()
})
const environment = new Environment({ network, store: new Store(new RecordSource()) })
const ask = async (name, variables) => fetchQuery(environment, await load(name), variables).toPromise()
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

facts.dates = []
for (const date of ['2018', null]) facts.dates.push((await ask('documentsThenQuery', { date })).dataset.asOf)
const back = () => read('documentsThenQuery', { date: null }, 'documents_back', 'country')
const last = (await back()).institutions
await ask('documentsBackPageQuery', { id: 'country/CN', last: 2, before: last.pageInfo.startCursor })
facts.back = { first: last.edges.length, both: (await back()).institutions.edges.length }

facts.countries = (await ask('documentsCountriesQuery', { first: 2, where: { region: { eq: 'Europe' } } })).countries.edges.length
await ask('documentsFiguresQuery', { id: 'alliance/wdea' })
facts.figures = (await read('documentsFiguresQuery', { id: 'alliance/wdea' }, 'documents_figures', 'node')).figures.nodes.length
facts.texts = sent.filter((request) => request.text !== null).length
facts.ids = new Set(sent.map((request) => request.id)).size
console.log(JSON.stringify(facts))
