// graphql-request asks the server by POST and GET, for a date, and reads what went wrong. node request.mjs ORIGIN
import { batchRequests, gql, GraphQLClient } from 'graphql-request'

const [origin] = process.argv.slice(2)
const url = `${origin}/graphql`
const question = gql`query Members($id: ID!) { alliance(id: $id) { members { totalCount } } dataset { asOf } }`
const world = ({ alliance, dataset }) => ({ asOf: dataset.asOf, members: alliance.members.totalCount })
const facts = {}
for (const method of ['POST', 'GET']) {
  const client = new GraphQLClient(url, { method })
  facts[method] = world(await client.request(question, { id: 'gma' }))
}
facts.then = world(await new GraphQLClient(`${url}?asOf=2020-12-12`).request(question, { id: 'gma' }))
try {
  await new GraphQLClient(url).request('{ countries(first: 501) { totalCount } }')
} catch ({ response }) {
  facts.error = { status: response.status, code: response.errors[0].extensions.code, message: response.errors[0].message }
}
try {
  await batchRequests(url, [{ document: '{ dataset { name } }' }, { document: '{ dataset { license } }' }])
} catch ({ response }) {
  facts.batch = response.errors[0].message
}
console.log(JSON.stringify(facts))
