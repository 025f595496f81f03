// @neo4j/graphql over a database that this project loaded, for the benchmark: its own small schema, of what the operations
// ask. The database's address is the argument; user and password are in the environment. It prints its address and ends
// when its standard input does.
import http from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { execute, parse, validate } from 'graphql'
import neo4j from 'neo4j-driver'

// Lists are sorted by the key that is stored for that, so that both sides answer in the same order.
const typeDefs = `
  type Country @node { id: ID! name: String! sort: String! @alias(property: "_sort") institutions: [Institution!]! @relationship(type: "LOCATED_IN", direction: IN) }
  type Institution @node {
    id: ID! name: String! kind: String! city: String website: String sort: String! @alias(property: "_sort")
    country: [Country!]! @relationship(type: "LOCATED_IN", direction: OUT)
    courses: [Course!]! @relationship(type: "PROVIDED_BY", direction: IN)
  }
  type Alliance @node { id: ID! name: String! sort: String! @alias(property: "_sort") members: [Institution!]! @relationship(type: "MEMBERS", direction: OUT) }
  type Course @node { id: ID! name: String! sort: String! @alias(property: "_sort") }
`

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
server.listen(0, '127.0.0.1', () => {
  console.log(`@neo4j/graphql 127.0.0.1:${server.address().port}`)
  console.log('ready')
})
process.stdin.resume()
process.stdin.on('end', async () => {
  await driver.close()
  process.exit(0)
})
