// over-time.ts: how far apart two were at dates of the past: at the end of twelve years, then in the months of the year in which they came nearer.
import { PathBeforeDocument, PathsOverTimeDocument, type PathsOverTimeQueryVariables } from '../../data/gen/paths';
import { useAnswer } from '../../data/use-answer';
import type { Input } from './state';

/** How many dates the document asks for. */
const DATES = 12;

export interface Moment {
  readonly date: string;
  /** How many steps; null where there is no way. */
  readonly steps: number | null;
}

export interface OverTime {
  readonly years: readonly Moment[];
  /** The month in which they came nearer for the last time, the month before, and the steps at both. */
  readonly change: { readonly month: string; readonly last: string; readonly before: number | null; readonly after: number } | undefined;
}

/** The twelve years that end with a date: the last is that date itself where it is no whole year. */
export function yearsUntil(until: string): string[] {
  const year = Number(until.slice(0, 4));
  return Array.from({ length: DATES }, (_, i) => (i === DATES - 1 ? until : String(year - DATES + 1 + i).padStart(4, '0')));
}

/** The months of a year, none after a date: those later are that date again. */
export function monthsOf(year: string, until: string): string[] {
  return Array.from({ length: DATES }, (_, i) => `${year.slice(0, 4)}-${String(i + 1).padStart(2, '0')}`).map((month) => (month > until.slice(0, 7) && until.startsWith(year.slice(0, 4)) && until.length > 4 ? until : month));
}

const far = (steps: number | null): number => steps ?? Infinity;

/** Where a row of moments falls for the last time: the index of the first that is nearer than the one before; -1 where it never does. */
export const lastFall = (steps: readonly (number | null)[]): number => steps.findLastIndex((s, i) => i > 0 && far(s) < far(steps[i - 1]!));

function variables(from: string, to: string, kind: Input['kind'], dates: readonly string[]): PathsOverTimeQueryVariables {
  const inputs = Object.fromEntries(dates.map((asOf, i) => [`t${i + 1}`, { kind, asOf }]));
  return { from, to, ...inputs } as PathsOverTimeQueryVariables;
}

const monthBefore = (month: string): string => {
  const [y = 0, m = 0] = month.split('-').map(Number);
  return m > 1 ? `${month.slice(0, 4)}-${String(m - 1).padStart(2, '0')}` : `${String(y - 1).padStart(4, '0')}-12`;
};

/** Asks once `ready`, so that the first answer of the page comes first; undefined until all is known. */
export function useOverTime(from: string, to: string, kind: Input['kind'], until: string, ready: boolean): OverTime | undefined {
  const dates = yearsUntil(until);
  const byYear = useAnswer(PathsOverTimeDocument, ready ? variables(from, to, kind, dates) : undefined);
  const steps = byYear.data && !byYear.busy ? stepsOf(byYear.data) : undefined;
  const at = steps ? lastFall(steps) : -1;
  const months = at < 0 ? [] : monthsOf(dates[at]!, until);
  const byMonth = useAnswer(PathsOverTimeDocument, at < 0 ? undefined : variables(from, to, kind, months));
  if (!steps) return undefined;
  const years = dates.map((date, i): Moment => ({ date, steps: steps[i]! }));
  if (at < 0) return { years, change: undefined };
  if (!byMonth.data || byMonth.busy) return undefined;
  const inYear = [steps[at - 1]!, ...stepsOf(byMonth.data)];
  const m = lastFall(inYear);
  if (m < 0) return { years, change: undefined }; // nearer and further again within a month
  const month = months[m - 1]!;
  return { years, change: { month, last: monthBefore(month), before: inYear[m - 1]!, after: inYear[m]! } };
}

const stepsOf = (data: Record<`t${number}`, { paths: { shortest: number | null } }> | object): (number | null)[] =>
  Object.values(data as Record<string, { paths: { shortest: number | null } }>).map((n) => n.paths.shortest);

/** The things between the two on the way that was the first at a date; undefined until it is known. */
export function useBefore(from: string, to: string, kind: Input['kind'], date: string | undefined, lang: string) {
  const { data, busy } = useAnswer(PathBeforeDocument, date === undefined ? undefined : { lang, from, to, of: { kind, asOf: date } });
  return busy ? undefined : data?.network.paths.paths[0]?.nodes.slice(1, -1);
}
