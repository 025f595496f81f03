// share.ts: an operation as a link, and a link as an operation.
//
// The operation is in the fragment, which browsers never send to a server, so a question leaves no trace in a log.
// Headers are left out on purpose: they may hold a secret.
import type { Operation } from './operation';

/** The address of this page with the operation in it. */
export function toLink(operation: Operation, page: string): string {
  const { query, variables, operationName } = operation;
  const shared = { query, ...(variables.trim() && { variables }), ...(operationName && { operationName }) };
  return `${page.split('#')[0]}#${encodeURIComponent(JSON.stringify(shared))}`;
}

/** The operation in a fragment, or undefined for an empty one. Throws if it holds something else. */
export function fromFragment(fragment: string): Operation | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text) return undefined;
  const shared: unknown = JSON.parse(decodeURIComponent(text));
  if (typeof shared !== 'object' || shared === null) throw new Error('not an object');
  const { query, variables = '', operationName } = shared as Record<string, unknown>;
  if (typeof query !== 'string' || !query.trim()) throw new Error('no query');
  if (operationName != null && typeof operationName !== 'string') throw new Error('operationName is no text');
  return {
    query,
    // Written by hand, variables are more likely an object than text that holds one.
    variables: typeof variables === 'string' ? variables : JSON.stringify(variables ?? {}, null, 2),
    ...(operationName && { operationName }),
  };
}
