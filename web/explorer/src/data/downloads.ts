// downloads.ts: addresses under which the server gives what a page shows: its answer as JSON, networks and tables as files. Anybody may use them.
import type { Document } from './document';

const encode = (params: Record<string, string | undefined>) =>
  Object.entries(params).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${encodeURIComponent(value!)}`).join('&');

/** The answer to a document as JSON, by a plain GET. */
export function jsonOf<A, V>(root: string, document: Document<A, V>, variables: V, at: string | undefined): string {
  const query = document.text.replace(/^\s*#.*$/gm, '').replace(/\s+/g, ' ').replace(/ ?([{}():,]) ?/g, '$1').trim();
  return `${root}graphql?${encode({ query, variables: JSON.stringify(variables), operationName: document.name, asOf: at })}`;
}

/** A file of a network, such as `affiliation/nodes.csv`, of the part of it that the parameters say. */
export const networkOf = (root: string, file: string, params: Record<string, string>, at: string | undefined): string => `${root}networks/${file}?${encode({ ...params, asOf: at })}`;

/** A table of the dataset as a whole. */
export const tableOf = (root: string, name: string, at: string | undefined): string => `${root}tables/${name}.csv${at ? `?${encode({ asOf: at })}` : ''}`;
