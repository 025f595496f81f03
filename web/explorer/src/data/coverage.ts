// coverage.ts: whether more members of an alliance are published than are named here, by the rule that files of networks go by too.
import type { KnownFragment } from './gen/about';

type Total = KnownFragment['published'][number];

/** The number of a total, or the least that its word allows. */
const numberOf = (total: Total): number | null => total.value ?? total.lower;

/** The first day that a date may be, so that dates of different exactness compare; "" where none is known. */
const firstDay = (date: string | null): string => (date === null ? '' : date + '0000-01-01'.slice(date.length));

/** The total that counts of those published, which come newest first: of the newest date the greatest number. */
function totalOf(published: readonly Total[]): Total | undefined {
  const known = published.filter((t) => numberOf(t) !== null);
  const newest = known.filter((t) => firstDay(t.asOf) === firstDay(known[0]!.asOf));
  return newest.reduce<Total | undefined>((most, t) => (most && numberOf(most)! >= numberOf(t)! ? most : t), undefined);
}

/** Whether the total that counts is larger than what is named, as far as its qualifier lets one say: at most 100 is not larger than 20, and more than 20 is. */
export function isLarger({ named, published }: KnownFragment): boolean {
  const total = totalOf(published);
  if (!total || total.qualifier === 'AT_MOST' || total.qualifier === 'LESS_THAN') return false;
  return total.qualifier === 'MORE_THAN' ? numberOf(total)! >= named : numberOf(total)! > named;
}
