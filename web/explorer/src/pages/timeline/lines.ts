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

export const marksOf = (l: Line): readonly { at: number }[] => [...l.joinings, ...l.events, ...l.exchanges];
