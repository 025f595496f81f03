// graphql-js reads the schema: asked of the server with each set of options, built, and turned back; and as text, which must
// be the same schema. node graphql.mjs ORIGIN PACKAGE, where PACKAGE is the name under which a version of graphql is installed.
const [origin, name] = process.argv.slice(2)
const g = await import(name)

const ask = async (query) => {
  const answer = await fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  const { data, errors } = await answer.json()
  if (errors) throw new Error(errors[0].message)
  return data
}

const published = g.buildSchema(await (await fetch(`${origin}/schema.graphql`)).text())
const sorted = (schema) => g.printSchema(g.lexicographicSortSchema(schema))

const every = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true }
const facts = { version: g.version, ways: {} }
for (const [way, options] of Object.entries({ default: {}, every })) {
  const answer = await ask(g.getIntrospectionQuery(options))
  const schema = g.buildClientSchema(answer)
  const text = g.printSchema(schema)
  facts.ways[way] = {
    types: Object.keys(schema.getTypeMap()).length,
    problems: g.validateSchema(schema).map((e) => e.message),
    directives: schema.getDirectives().map((d) => d.name).sort(),
    described: Boolean(schema.description),
    sameAgain: g.printSchema(g.buildSchema(text)) === text,
    sameIntrospection: g.printSchema(g.buildClientSchema(g.introspectionFromSchema(schema))) === text,
    asPublished: sorted(schema) === sorted(published),
  }
}
console.log(JSON.stringify(facts))
