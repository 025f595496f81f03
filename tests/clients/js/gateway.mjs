// A gateway of graphql-tools asks the server, once for the present and once for a date, and joins a schema of its own to it.
// node gateway.mjs ORIGIN
import { buildHTTPExecutor } from '@graphql-tools/executor-http'
import { stitchSchemas } from '@graphql-tools/stitch'
import { RenameRootFields, RenameTypes, schemaFromExecutor, wrapSchema } from '@graphql-tools/wrap'
import { buildSchema, execute, graphql } from 'graphql'

const [origin] = process.argv.slice(2)
const ask = async (schema, source) => {
  const { data, errors } = await graphql({ schema, source })
  if (errors) throw errors[0]
  return data
}
const subschema = async (endpoint) => {
  const executor = buildHTTPExecutor({ endpoint })
  return { schema: await schemaFromExecutor(executor), executor }
}
const facts = {}
const present = await subschema(`${origin}/graphql`)
const then = await subschema(`${origin}/graphql?asOf=2020-12-12`)
const members = '{ alliance(id: "gma") { members { totalCount } } dataset { asOf } }'
const world = ({ alliance, dataset }) => ({ asOf: dataset.asOf, members: alliance.members.totalCount })
facts.wrapped = { then: world(await ask(wrapSchema(then), members)), now: world(await ask(wrapSchema(present), members)) }
// The directive is one of the operation, which a gateway writes for itself: it gets lost, and the answer says so.
facts.directive = world(await ask(wrapSchema(present), `query @asOf(date: "2020-12-12") ${members}`))

// Both worlds in one schema: the one of then with other names.
const past = { ...then, transforms: [new RenameTypes((name) => `Then_${name}`), new RenameRootFields((_, name) => `then_${name}`)] }
const both = await ask(stitchSchemas({ subschemas: [present, past] }), '{ now: alliance(id: "gma") { members { totalCount } } then: then_alliance(id: "gma") { __typename members { totalCount } } }')
facts.stitched = { then: both.then.members.totalCount, now: both.now.members.totalCount, type: both.then.__typename }

// Rows of another source, which name institutions by their ids.
const ranks = {
  schema: buildSchema('type Institution { id: ID! rank: Int } type Query { ranked: [Institution!]! }'),
  rootValue: { ranked: [{ id: 'institution/tsinghua-university', rank: 1 }, { id: 'institution/harvard-university', rank: 2 }] },
}
ranks.executor = ({ document, variables }) => execute({ schema: ranks.schema, document, rootValue: ranks.rootValue, variableValues: variables })
const merged = stitchSchemas({
  subschemas: [
    { ...present, merge: { Institution: { fieldName: 'nodes', selectionSet: '{ id }', key: ({ id }) => id, argsFromKeys: (ids) => ({ ids }) } } },
    ranks,
  ],
})
facts.merged = (await ask(merged, '{ ranked { rank name country { name } } }')).ranked
const { errors } = await graphql({ schema: merged, source: '{ countries(first: 501) { totalCount } }' })
facts.code = errors[0].extensions.code
console.log(JSON.stringify(facts))
