// @neo4j/graphql over a database that this project loaded, for the benchmark: its own small schema, of what the operations
// ask. The database's address is the argument; user and password are in the environment. It prints its address and ends when
// its standard input does.
import cluster from 'node:cluster'
import http from 'node:http'
import { availableParallelism } from 'node:os'

// Lists are sorted by the key that is stored for that, so that both sides answer in the same order. The field has the name
// of the property: @neo4j/graphql 7.6.3 does not sort nested lists by a field with an @alias, unless the question selects
// that field too.
const typeDefs = `
  type Country @node { id: ID! name: String! _sort: String! institutions: [Institution!]! @relationship(type: "LOCATED_IN", direction: IN) }
  type Institution @node {
    id: ID! name: String! kind: String! city: String website: String _sort: String!
    country: Country @relationship(type: "LOCATED_IN", direction: OUT)
    courses: [Course!]! @relationship(type: "PROVIDED_BY", direction: IN)
  }
  type Alliance @node { id: ID! name: String! _sort: String! members: [Institution!]! @relationship(type: "MEMBERS", direction: OUT) }
  type Course @node { id: ID! name: String! _sort: String! }
`

if (cluster.isPrimary) {
  process.env.NODE_ENV ??= 'production' // without it graphql checks more on every call
  // A process for every second processor: the database needs the others, and with one for each it answered no faster.
  const processes = Math.max(1, Math.floor(availableParallelism() / 2))
  let ready = 0
  for (let i = 0; i < processes; i++) cluster.fork()
  cluster.on('listening', (_, { port }) => {
    if (++ready < processes) return
    console.log(`@neo4j/graphql 127.0.0.1:${port}`)
    console.log('ready')
  })
  cluster.on('exit', () => process.exit(1)) // a contest with fewer would not be fair
  process.stdin.resume()
  process.stdin.on('end', () => process.exit(0)) // ends the others too
} else {
  await serve()
}

async function serve() {
  const { Neo4jGraphQL } = await import('@neo4j/graphql')
  const { execute, parse, validate } = await import('graphql')
  const { default: neo4j } = await import('neo4j-driver')
  const { ATLAS_NEO4J_USER: user, ATLAS_NEO4J_PASSWORD: password } = process.env
  const driver = neo4j.driver(process.argv[2], user ? neo4j.auth.basic(user, password) : undefined)
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()

  const documents = new Map() // parsed and validated once, as every server does
  function documentOf(text) {
    let document = documents.get(text)
    if (!document) {
      document = parse(text)
      const errors = validate(schema, document)
      if (errors.length) throw errors[0]
      documents.set(text, document)
    }
    return document
  }

  const server = http.createServer((request, response) => {
    const parts = []
    request.on('data', (part) => parts.push(part))
    request.on('end', async () => {
      let answer
      try {
        const { query, variables } = JSON.parse(Buffer.concat(parts))
        answer = await execute({ schema, document: documentOf(query), variableValues: variables, contextValue: {} })
      } catch (error) {
        answer = { errors: [{ message: error.message }] }
      }
      const text = JSON.stringify(answer)
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) })
      response.end(text)
    })
  })
  server.listen(0, '127.0.0.1')
}
