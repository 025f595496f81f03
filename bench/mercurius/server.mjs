// mercurius with graphql-jit over the data of a JSON file, for the benchmark. It prints its address and ends when its
// standard input does.
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'
import mercurius from 'mercurius'

const { institutions, alliances } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const byID = new Map()
for (const alliance of alliances) alliance.members = (alliance.members ?? []).map((place) => institutions[place])
for (const institution of institutions) {
  byID.set(institution.id, institution)
  institution.memberships ??= []
  for (const membership of institution.memberships) membership.alliance = alliances[membership.alliance]
}

const schema = `
  type Query {
    institution(id: ID!): Institution
    institutions(first: Int): InstitutionConnection!
    alliances(first: Int): AllianceConnection!
  }
  type InstitutionConnection { nodes: [Institution!]! }
  type AllianceConnection { nodes: [Alliance!]! }
  type MembershipConnection { nodes: [Membership!]! }
  type Institution {
    id: ID! name: String! kind: String! city: String website: String
    memberships(first: Int): MembershipConnection!
  }
  type Membership { id: ID! role: String! alliance: Alliance! }
  type Alliance { id: ID! name: String! members(first: Int): InstitutionConnection! }
`

const app = Fastify()
app.register(mercurius, {
  schema,
  jit: 1,
  resolvers: {
    // Compiled queries do not call functions that are properties of objects, so these are resolvers.
    Institution: { memberships: ({ memberships }, { first }) => ({ nodes: memberships.slice(0, first) }) },
    Alliance: { members: ({ members }, { first }) => ({ nodes: members.slice(0, first) }) },
    Query: {
      institution: (_, { id }) => byID.get(id) ?? null,
      institutions: (_, { first }) => ({ nodes: institutions.slice(0, first) }),
      alliances: (_, { first }) => ({ nodes: alliances.slice(0, first) }),
    },
  },
})
const address = await app.listen({ host: '127.0.0.1', port: 0 })
console.log(`mercurius ${address.replace('http://', '')}`)
console.log('ready')
process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
