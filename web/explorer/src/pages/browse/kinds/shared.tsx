// shared.tsx: columns and facets that several kinds have alike.
import type { Source } from '../../../data/rows';
import type { Thing } from '../../../parts/kind';
import { Named, Sourced } from '../cells';
import { facet, upper, type Column, type Facet } from '../kind';

type Trust = 'SEED' | 'PRIMARY' | 'SECONDARY' | 'UNVERIFIED';

export const nameColumn = <R extends Thing & { readonly names: readonly { readonly text: string; readonly language: string | null }[] }>(): Column<R> => ({
  name: 'name', label: 'name', cell: (r) => <Named row={r} />, csv: [['name', (r) => r.name], ['otherNames', (r) => r.names.map((n) => n.text).filter((n) => n !== r.name).join(';')]], sort: ['NAME'],
});

/** The sources; ids and addresses of them end every line of a download. */
export const sourceColumn = <R extends { readonly sources: readonly Source[]; readonly trust: string }>(): Column<R> => ({
  name: 'source', label: 'source', cell: (r) => <Sourced row={r} />, csv: [['trust', (r) => r.trust]],
});

export const trustFacet = <A extends { readonly trust: { readonly groups: readonly { readonly key: string; readonly count: number }[] } }, F extends { readonly trust?: readonly Trust[] | Trust | null | undefined }>(): Facet<A, F> =>
  facet<A, F>({ name: 'trust', closed: true, groups: (a) => a.trust.groups, word: (key, page) => page.trust[key], condition: (values) => ({ trust: upper<Trust>(values) }) as unknown as F });

/** A link in a download: its id and its name. */
export const linked = <R,>(name: string, of: (row: R) => Thing | null) => [[`${name}Id`, (r: R) => of(r)?.id], [name, (r: R) => of(r)?.name]] as const;

const ENTITIES = ['institution', 'alliance', 'country', 'course', 'exchange', 'event', 'person'];

interface About {
  readonly about: readonly ({ readonly __typename: string; readonly id?: string; readonly name?: string } | null)[];
}

/** What rows are about, where a page links to all of its rows: it has a chip, and no list. A key without its kind means one of any kind. */
export const aboutFacet = <A extends About, F>(condition: (id: readonly string[]) => F): Facet<A, F> => ({
  name: 'of', label: 'of', hidden: true,
  choices: (a) => a.about.flatMap((x) => (x?.id !== undefined && x.name !== undefined ? [{ value: x.id, label: x.name }] : [])),
  where: (get) => (get('of').length ? condition(get('of').flatMap((v) => (v.includes('/') ? [v] : ENTITIES.map((k) => `${k}/${v}`)))) : undefined),
});
