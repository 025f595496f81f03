// lines.ts: an answer as lines of a timeline: each alliance with its bar of years and its marks, drawn no more exact than the dates are.
import type { TimelineQuery } from '../../data/gen/timeline';
import { yearsOf } from '../../parts/date';
import { shows, type State } from './state';

export type Alliance = TimelineQuery['alliances']['nodes'][number];

export interface Joining {
  readonly date: string;
  readonly ids: readonly string[];
  /** In years; the middle of what the date may mean. */
  readonly at: number;
  /** Whether a year is all that is known. */
  readonly year: boolean;
}

export interface Point {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly at: number;
}

/** Marks of a line that lie so near to each other that they are hit as one. */
export interface Cluster {
  readonly joinings: readonly Joining[];
  readonly events: readonly Point[];
  readonly exchanges: readonly Point[];
  /** The first and the last of their dates, and where these are. */
  readonly first: { readonly date: string; readonly at: number };
  readonly last: { readonly date: string; readonly at: number };
}

export interface Line {
  readonly alliance: Alliance;
  readonly joinings: readonly Joining[];
  readonly events: readonly Point[];
  readonly exchanges: readonly Point[];
}

const middle = (date: string) => {
  const { begin, end } = yearsOf(date);
  return (begin + end) / 2;
};

export function linesOf(data: TimelineQuery, state: State): Line[] {
  const points = (wanted: boolean, list: readonly { id: string; name: string; from: string | null }[]) =>
    (wanted ? list.flatMap(({ id, name, from }): Point[] => (from ? [{ id, name, date: from, at: middle(from) }] : [])) : []);
  return data.alliances.nodes.map((alliance) => {
    const byDate = new Map<string, string[]>();
    if (shows(state, 'joinings')) for (const m of alliance.dated.nodes) if (m.from) byDate.set(m.from, [...(byDate.get(m.from) ?? []), m.id]);
    return {
      alliance,
      joinings: [...byDate].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, ids]) => ({ date, ids, at: middle(date), year: date.length === 4 })),
      events: points(shows(state, 'events'), alliance.events.nodes),
      exchanges: points(shows(state, 'exchanges'), alliance.exchanges.nodes),
    };
  });
}

/** Years that are drawn where the address says none: a quarter of a century at most, up to the year in which the data were last updated. */
const SPAN = 25;

/** The first and the last year that is drawn, and the first that is known. */
export function yearsShown(lines: readonly Line[], state: State, updated: string): { from: number; to: number; first: number; last: number } {
  const dates = lines.flatMap((l) => [l.alliance.founded, ...l.joinings.map((j) => j.date), ...l.events.map((e) => e.date), ...l.exchanges.map((e) => e.date)]).filter((d) => d !== null);
  const years = dates.map((d) => Number(d.slice(0, 4)));
  const last = Math.max(Number(updated.slice(0, 4)), ...years);
  const first = Math.min(last - 1, ...years);
  const to = state.to ?? last;
  return { from: Math.min(state.from ?? Math.max(first, last - SPAN), to), to, first, last };
}

export const marksOf = (l: Pick<Line, 'joinings' | 'events' | 'exchanges'>): readonly { date: string; at: number }[] => [...l.joinings, ...l.events, ...l.exchanges];

/** The marks of a line from one place to another, both included, as one. Undefined where there are none. */
export function within(line: Line, from: number, to: number): Cluster | undefined {
  const inside = <M extends { at: number }>(marks: readonly M[]) => marks.filter((m) => m.at >= from && m.at <= to);
  const marks = { joinings: inside(line.joinings), events: inside(line.events), exchanges: inside(line.exchanges) };
  const all = [...marksOf(marks)].sort((a, b) => a.at - b.at), first = all[0], last = all.at(-1);
  return first && last && { ...marks, first, last };
}

/** The marks of a line in the years from begin to end, those less than so many years apart as one, in their order. */
export function clustersOf(line: Line, begin: number, end: number, near: number): Cluster[] {
  const places = marksOf(line).map((m) => m.at).filter((at) => at >= begin && at < end).sort((a, b) => a - b);
  const starts = places.filter((at, i) => i === 0 || at - places[i - 1]! >= near);
  return starts.flatMap((from, i) => within(line, from, places.findLast((at) => at < (starts[i + 1] ?? Infinity))!) ?? []);
}

/** What the address says of marks that are chosen: the alliance, and the first and the last of their dates. */
export const selOf = (key: string, { first, last }: Cluster): string => [key, first.date, ...(last.date === first.date ? [] : [last.date])].join('~');

/** The marks that the address chooses. */
export const chosenIn = (line: Line, first: string, last: string): Cluster | undefined => within(line, middle(first), middle(last));
