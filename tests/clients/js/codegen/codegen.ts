// GraphQL Code Generator reads the schema by introspection, and writes types, the introspection, and the possible types.
import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: 'http://127.0.0.1:8080/graphql',
  generates: {
    'types.ts': { plugins: ['typescript'], config: { strictScalars: true, scalars: { PartialDate: 'string', URL: 'string' } } },
    'introspection.json': { plugins: ['introspection'] },
    'possible-types.json': { plugins: ['fragment-matcher'] },
  },
}
export default config
