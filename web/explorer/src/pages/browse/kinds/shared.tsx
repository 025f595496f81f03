// shared.tsx: columns and facets that several kinds have alike.
import { keyOf } from '../../../app/address';
import type { Source } from '../../../data/rows';
import type { Thing } from '../../../parts/kind';
import { Named, Sourced } from '../cells';
import { facet, upper, type Column, type Facet, type Get } from '../kind';

type Trust = 'SEED' | 'PRIMARY' | 'SECONDARY' | 'UNVERIFIED';

export const nameColumn = <R extends Thing & { readonly names: readonly { readonly text: string; readonly language: string | null }[] }>(): Column<R> => ({
  name: 'name', label: 'name', cell: (r) => <Named row={r} />, csv: [['name', (r) => r.name], ['otherNames', (r) => r.names.map((n) => n.text).filter((n) => n !== r.name).join(';')]], sort: ['NAME'],
});

/** The sources; ids and addresses of them end every line of a download. */
export const sourceColumn = <R extends { readonly sources: readonly Source[]; readonly trust: string }>(): Column<R> => ({
  name: 'source', label: 'source', cell: (r) => <Sourced row={r} />, csv: [['trust', (r) => r.trust]],
});

export const trustFacet = <A extends { readonly trust: { readonly groups: readonly { readonly key: string; readonly count: number }[] } }, F extends { readonly trust?: readonly Trust[] | Trust | null | undefined }>(): Facet<A, F> =>
  facet<A, F>({ name: 'trust', closed: 'upper', groups: (a) => a.trust.groups, word: (key, page) => page.trust[key], condition: (values) => ({ trust: upper<Trust>(values) }) as unknown as F });

/** A link in a download: its id and its name. */
export const linked = <R,>(name: string, of: (row: R) => Thing | null) => [[`${name}Id`, (r: R) => of(r)?.id], [name, (r: R) => of(r)?.name]] as const;

export const ENTITIES = ['institution', 'alliance', 'country', 'course', 'exchange', 'event', 'person'];

interface About {
  readonly about: readonly ({ readonly __typename: string; readonly id?: string; readonly name?: string } | null)[];
}

/** A condition that links set, on things by their ids or keys: it has chips, and no list. A key without its kind means one of any of the kinds. */
export const linkedFacet = <A extends About, F>(name: string, label: Facet<A, F>['label'], kinds: readonly string[], condition: (ids: readonly string[]) => F): Facet<A, F> => ({
  name, label, hidden: true, values: (get) => get(name),
  // The name is known by the id, by its key, and by the key in lower case.
  choices: (a) => a.about.flatMap((x) => (x?.id !== undefined && x.name !== undefined ? [...new Set([x.id, keyOf(x.id), keyOf(x.id).toLowerCase()])].map((value) => ({ value, label: x.name! })) : [])),
  where: (get) => (get(name).length ? condition(idsIn(get, name, kinds)) : undefined),
});

/** The ids that a parameter means, for the names of its chips. */
export const idsIn = (get: Get, name: string, kinds: readonly string[]): string[] =>
  get(name).flatMap((v) => (v.includes('/') ? [v] : kinds.map((k) => `${k}/${k === 'country' ? v.toUpperCase() : v}`)));

/** What figures and claims are about. */
export const aboutFacet = <A extends About, F>(condition: (ids: readonly string[]) => F): Facet<A, F> => linkedFacet('of', 'of', ENTITIES, condition);
