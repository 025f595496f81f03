// examples.ts: the example questions, read from ../examples when the page is built.
import lists from '../examples.json';
import type { Operation } from './operation';

export interface Example extends Operation {
  /** The base name of its file. */
  name: string;
  title: string;
  about: string;
}

type Files = Record<string, string>;
const documents = import.meta.glob('../examples/*.graphql', { query: '?raw', import: 'default', eager: true }) as Files;
const variables = import.meta.glob('../examples/*.json', { query: '?raw', import: 'default', eager: true }) as Files;

/** All examples, in the order of their file names. */
export const examples: Example[] = Object.keys(documents)
  .sort()
  .map((path) => {
    // The editor gets the whole file: those who open a shared link see the question, too.
    const query = documents[path]!.trimEnd();
    const { title, about } = headerOf(query);
    const name = path.replace(/^.*\//, '').replace(/\.graphql$/, '');
    return { name, title, about, query, variables: (variables[path.replace(/\.graphql$/, '.json')] ?? '').trimEnd() };
  });

export interface Group {
  title: string;
  examples: Example[];
}

/** The examples by subject, in the order of ../examples.json, which names each once. */
export const groups: Group[] = lists.map(({ title, examples: names }) => ({
  title,
  examples: names.flatMap((name) => examples.filter((example) => example.name === name)),
}));

/** The comment a file begins with: its first line is the title, the others say more. */
function headerOf(file: string): { title: string; about: string } {
  const lines = file.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const [title = '', ...about] = lines.slice(0, end).map((line) => line.replace(/^#\s*/, ''));
  return { title, about: about.join(' ').trim() };
}
