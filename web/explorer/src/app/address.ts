// address.ts: addresses of the explorer. A page and its whole state are one address: paths by kind of thing, and parameters in one order, each
// left out where it has its default. Nothing here knows a page.

/** The parameters of addresses, in the order in which they are written. Others are kept, behind these. */
const ORDER = [
  'q', 'kind', 'weight', 'min', 'untied', 'colour', 'size', 'group', 'from', 'to', 'through', 'max', 'first', 'show', 'of', 'borders', 'centre', 'by', 'order',
  'within', 'cell', 'marks', 'region', 'country', 'seat', 'alliance', 'without', 'role', 'sort', 'page', 'after', 'before', 'cols', 'sel', 'view', 'at', 'lang', 'v', 'embed',
];

/** Parameters that every link inside the explorer keeps. */
const KEPT = ['at', 'lang', 'embed'];

/** The folder of each kind of row: `institution/x` has its page at `/institutions/x`. */
export const FOLDERS = {
  institution: 'institutions', alliance: 'alliances', country: 'countries', course: 'courses', exchange: 'exchanges', event: 'events', person: 'people',
  source: 'sources', figure: 'figures', claim: 'claims', membership: 'memberships', position: 'positions',
} as const;

export type KindWord = keyof typeof FOLDERS;
export type EntityWord = 'institution' | 'alliance' | 'country' | 'course' | 'exchange' | 'event' | 'person';

export interface Address {
  /** From the root of the explorer: `/institutions/tsinghua-university`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

export type Params = Record<string, string | number | undefined>;

/** The kind of an id: `institution` of `institution/x`. */
export const kindOf = (id: string): KindWord => id.slice(0, id.indexOf('/')) as KindWord;

/** The key of an id: `x` of `institution/x`. */
export const keyOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The path of the page of a row. */
export const pathOf = (id: string): string => `/${FOLDERS[kindOf(id)]}/${encodeURIComponent(keyOf(id))}`;

/** Reads an address of the browser below the root. */
export function read(url: URL, root: string): Address {
  const path = '/' + decodeSafely(url.pathname.slice(root.length));
  return { path: path.length > 1 ? path.replace(/\/+$/, '') : path, params: Object.fromEntries(url.searchParams) };
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Writes the parameters of an address: in order, without those that are empty or undefined. */
export function search(params: Params): string {
  const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== '');
  given.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const text = given.map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replace(/%2C/g, ',').replace(/%2F/g, '/')}`).join('&');
  return text && `?${text}`;
}

/** The parameters that a link from this address keeps. */
export const kept = (from: Address): Params => Object.fromEntries(KEPT.map((name) => [name, from.params[name]]));
