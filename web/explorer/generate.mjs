// generate.mjs: writes src/data/gen, one TypeScript file for each document: its text with the fragments that it uses, and the types of its
// variables and its answer, from schema.graphqls. Nothing in the explorer writes the shape of an answer by hand.
//
// Run `npm run generate` in the folder web after a change of documents/ or of the schema. With --check nothing is written: it fails where a
// file would differ.
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, print, validate, visit } from 'graphql';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const check = process.argv.includes('--check');
const schema = buildSchema(readFileSync(at('../../schema.graphqls'), 'utf8'));
const read = (name) => parse(readFileSync(at(`documents/${name}.graphql`), 'utf8'));
const names = readdirSync(at('documents')).filter((f) => f.endsWith('.graphql')).map((f) => f.replace('.graphql', '')).sort();
const fragments = new Map(read('fragments').definitions.map((d) => [d.name.value, d]));

/** The fragments that a document spreads, and those that these spread, in the order of their names. */
function used(document, known = fragments) {
  const found = new Map();
  const look = (node) => visit(node, {
    FragmentSpread({ name: { value } }) {
      if (found.has(value) || !known.has(value)) return;
      found.set(value, known.get(value));
      look(known.get(value));
    },
  });
  look(document);
  return [...found.values()].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
}

/** A text as TypeScript has it, over several lines. */
const quoted = (text) => '`' + text.replace(/[`\\$]/g, '\\$&') + '`';

const options = {
  enumType: 'string-literal', useTypeImports: true, dedupeFragments: true, skipTypename: true, arrayInputCoercion: false,
  strictScalars: true, defaultScalarType: 'unknown', immutableTypes: true, disableDescriptions: true,
  scalars: { PartialDate: 'string', URL: 'string', ID: 'string' },
};
const out = new Map();
for (const name of names.filter((n) => n !== 'fragments')) {
  const document = read(name);
  const whole = { kind: 'Document', definitions: [...used(document), ...document.definitions] };
  const wrong = validate(schema, whole);
  if (wrong.length) throw new Error(`documents/${name}.graphql: ${wrong.map((e) => e.message).join('; ')}`);
  const text = await codegen({
    filename: `${name}.ts`, schema: undefined, schemaAst: schema, documents: [{ document: whole, location: name }], config: options,
    plugins: [{ operations: {} }], pluginMap: { operations },
  });
  const own = new Map([...fragments, ...document.definitions.filter((d) => d.kind === 'FragmentDefinition').map((d) => [d.name.value, d])]);
  const constants = document.definitions.filter((d) => d.kind === 'OperationDefinition').map((d) => {
    const operation = d.name.value;
    const alone = { kind: 'Document', definitions: [d, ...used({ kind: 'Document', definitions: [d] }, own)] };
    return `export const ${operation}Document: Document<${operation}Query, ${operation}QueryVariables> = { name: '${operation}', text: ${quoted(print(alone))} };`;
  });
  const head = [`// Generated from documents/${name}.graphql by generate.mjs; not edited by hand.`, "import type { Document } from '../document';"];
  out.set(`${name}.ts`, [...head, text.trim(), ...constants].join('\n') + '\n');
}

const dir = at('src/data/gen/');
if (check) {
  const there = readdirSync(dir).sort();
  const differs = [...new Set([...there, ...out.keys()])].filter((f) => !there.includes(f) || readFileSync(dir + f, 'utf8') !== out.get(f));
  if (differs.length) throw new Error(`src/data/gen differs from the documents: ${differs.join(', ')}. Run npm run generate.`);
} else {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  for (const [file, text] of out) writeFileSync(dir + file, text);
}
