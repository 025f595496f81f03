// Apollo Client asks for documents by the ids of a manifest. node trusted.mjs ORIGIN PACKAGE ID, where PACKAGE is the name under
// which a version of @apollo/client is installed.
import { createRequire } from 'node:module'

const [origin, name, id] = process.argv.slice(2)
const require = createRequire(import.meta.url)
const { ApolloClient, InMemoryCache, HttpLink, gql } = require(`${name}/core`)
const { createPersistedQueryLink, PersistedQueryLink } = require(`${name}/link/persisted-queries`)

const options = { generateHash: () => id, disable: () => false }
const byId = PersistedQueryLink ? new PersistedQueryLink(options) : createPersistedQueryLink(options)
const query = gql`query Name { dataset { name } }`
const http = () => new HttpLink({ uri: `${origin}/graphql` })
const ask = async (link) => {
  try {
    return (await new ApolloClient({ link, cache: new InMemoryCache() }).query({ query })).data.dataset.name
  } catch (e) {
    return (e.errors ?? e.graphQLErrors)[0].message
  }
}
console.log(JSON.stringify({ byId: await ask(byId.concat(http())), byText: await ask(http()) }))
