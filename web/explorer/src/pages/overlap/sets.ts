// sets.ts: the answer about overlaps as columns and rows: which alliances a column is in, by bits, and the orders in which columns stand.
import { keyOf } from '../../app/address';
import type { OverlapQuery } from '../../data/gen/overlap';
import type { Order, State } from './state';

export type Alliance = OverlapQuery['alliances']['nodes'][number];
export type Within = OverlapQuery['intersections'][number]['institutions']['nodes'][number];

export interface Row {
  readonly alliance: Alliance;
  /** Where its bit stands. */
  readonly bit: number;
  /** How many of its members meet the conditions. */
  readonly size: number;
  /** Its acronym, else its name without what kind of alliance it is. */
  readonly short: string;
}

export interface Column {
  readonly bits: string;
  readonly count: number;
  /** How many alliances it is in. */
  readonly degree: number;
  readonly rows: readonly Row[];
  readonly institutions: readonly Within[];
}

export interface Sets {
  /** Alliances, the largest first. */
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** Keys of the address that are no alliances. */
  readonly unknown: readonly string[];
}

/** A name without the word for what kind of alliance it is. */
const bare = (name: string): string => name.replace(/ (consortium|partnership|network)$/, '');

/** A name that fits beside others. */
const shortOf = (a: Alliance): string => a.acronym ?? bare(a.name);

/** Longest name in letters that stands in full where alliances are chosen. */
const LONG = 24;

/** A name as it stands where alliances are chosen. */
export const chipOf = (a: Alliance): string => (a.acronym && a.name.length > LONG ? a.acronym : bare(a.name));

export function setsOf(data: OverlapQuery, state: State): Sets {
  const bitOf = new Map(state.of.map((key, i) => [`alliance/${key}`, i]));
  const rows = data.alliances.nodes
    .map((alliance): Row => ({ alliance, bit: bitOf.get(alliance.id) ?? 0, size: alliance.members.totalCount, short: shortOf(alliance) }))
    .sort((a, b) => b.size - a.size || (a.alliance.name < b.alliance.name ? -1 : 1));
  const columns = data.intersections.map((x): Column => {
    const ids = new Set(x.alliances.map((a) => a.id));
    return {
      bits: state.of.map((key) => (ids.has(`alliance/${key}`) ? '1' : '0')).join(''), count: x.count, degree: ids.size,
      rows: rows.filter((r) => ids.has(r.alliance.id)), institutions: x.institutions.nodes,
    };
  });
  const known = new Set(data.alliances.nodes.map((a) => keyOf(a.id)));
  return { rows, columns: ordered(columns, state.order), unknown: state.of.filter((key) => !known.has(key)) };
}

/** Where the rows of a column stand, as a text that sorts as they do. */
const placeOf = (c: Column, rows: readonly Row[] = c.rows): string => rows.map((r) => r.short.toLowerCase()).join('\u0000');

export function ordered(columns: readonly Column[], order: Order): Column[] {
  const bySize = (a: Column, b: Column) => b.count - a.count;
  const byDegree = (a: Column, b: Column) => b.degree - a.degree;
  const byName = (a: Column, b: Column) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0);
  const ways = { size: [bySize, byDegree, byName], degree: [byDegree, bySize, byName], name: [byName] }[order];
  return [...columns].sort((a, b) => ways.reduce((found, way) => found || way(a, b), 0));
}

/** The column that the address chooses, else the largest of those in more than one alliance, else the largest. */
export function chosen(columns: readonly Column[], sel: string): Column | undefined {
  const bySize = ordered(columns, 'size');
  return columns.find((c) => c.bits === sel) ?? bySize.find((c) => c.degree > 1) ?? bySize[0];
}

/** How many institutions are in one, in two … of the alliances, without those of none. */
export function degrees(columns: readonly Column[]): [degree: number, count: number][] {
  const counts = new Map<number, number>();
  for (const c of columns) counts.set(c.degree, (counts.get(c.degree) ?? 0) + c.count);
  return [...counts].sort(([a], [b]) => a - b);
}
