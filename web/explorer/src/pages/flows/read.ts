// read.ts: an answer as pairs of countries with their numbers, and the rows and columns of the matrix.
import type { FlowsQuery } from '../../data/gen/flows';
import { REGIONS } from '../../parts/regions';
import type { State } from './state';

export type Country = Extract<FlowsQuery['network']['nodes']['nodes'][number]['entity'], { __typename: 'Country' }>;

export interface Pair {
  readonly from: Country;
  readonly to: Country;
  readonly count: number;
  /** When the first began and the last ended, as far as it is known. */
  readonly begin: string | null;
  readonly end: string | null;
}

export interface Flows {
  /** The strongest first. */
  readonly pairs: readonly Pair[];
  /** Countries that provide, and those that take up, in the order of the page. */
  readonly rows: readonly Country[];
  readonly columns: readonly Country[];
  readonly gives: ReadonlyMap<Country, number>;
  readonly takes: ReadonlyMap<Country, number>;
  at(from: string, to: string): Pair | undefined;
}

export function read({ network, inside }: FlowsQuery, order: State['order']): Flows {
  const countries = new Map<string, Country>();
  for (const { entity } of network.nodes.nodes) if (entity.__typename === 'Country') countries.set(entity.id, entity);
  const pairs = network.ties.nodes.flatMap(({ source, target, count, from, to }): Pair[] => {
    const giver = countries.get(source.id), taker = countries.get(target.id);
    return giver && taker ? [{ from: giver, to: taker, count, begin: from, end: to }] : [];
  });
  const own = new Map<string, { country: Country; count: number; begin: string | null }>();
  for (const e of inside?.nodes ?? []) {
    for (const c of e.providerCountries) {
      if (!e.receiverCountries.some((r) => r.id === c.id)) continue;
      const country = countries.get(c.id) ?? { __typename: 'Country' as const, ...c };
      countries.set(c.id, country);
      const old = own.get(c.id);
      own.set(c.id, { country, count: (old?.count ?? 0) + 1, begin: [old?.begin, e.from].filter((d) => d != null).sort()[0] ?? null });
    }
  }
  for (const { country, count, begin } of own.values()) pairs.push({ from: country, to: country, count, begin, end: null });
  const gives = new Map<Country, number>(), takes = new Map<Country, number>(), cells = new Map<string, Pair>();
  for (const pair of pairs) {
    gives.set(pair.from, (gives.get(pair.from) ?? 0) + pair.count);
    takes.set(pair.to, (takes.get(pair.to) ?? 0) + pair.count);
    cells.set(`${pair.from.code}-${pair.to.code}`, pair);
  }
  const inOrder = (sums: ReadonlyMap<Country, number>) => [...sums.keys()].sort((a, b) =>
    (order === 'region' ? REGIONS.indexOf(a.region ?? '') - REGIONS.indexOf(b.region ?? '') || compare(a.subregion ?? '', b.subregion ?? '') : 0)
    || (order === 'name' ? 0 : (sums.get(b) ?? 0) - (sums.get(a) ?? 0)) || a.name.localeCompare(b.name));
  return {
    pairs: pairs.sort((a, b) => b.count - a.count || a.from.name.localeCompare(b.from.name) || a.to.name.localeCompare(b.to.name)),
    rows: inOrder(gives), columns: inOrder(takes), gives, takes,
    at: (from, to) => cells.get(`${from}-${to}`),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Countries of the ring at most: with more its ribbons are a tangle. */
export const RING = 15;

/** The countries with most exchanges, given and taken. */
export function largest({ rows, columns, gives, takes }: Flows): Country[] {
  const sum = (c: Country) => (gives.get(c) ?? 0) + (takes.get(c) ?? 0);
  return [...new Set([...rows, ...columns])].sort((a, b) => sum(b) - sum(a) || compare(a.name, b.name)).slice(0, RING);
}
