// date.tsx: dates as they are known: a begin, a day on which something was seen, or not known.
import { useText } from '../app/site';

interface Dated {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly seen?: string | null;
}

/** When something began; where that is not known, when it was seen. */
export function When({ from, to, seen }: Dated) {
  const t = useText();
  if (from) return <span className="date">{t.date(from)}{to && <span className="soft"> – {t.date(to)}</span>}</span>;
  if (seen) return <span className="date soft">{t.seen(t.date(seen))}</span>;
  if (to) return <span className="date soft">{t.until(t.date(to))}</span>;
  return <span className="soft">{t.unknown}</span>;
}

/** A date that may be unknown. */
export function DateText({ date }: { date: string | null }) {
  const t = useText();
  return date ? <span className="date">{t.date(date)}</span> : <span className="soft">{t.unknown}</span>;
}

/** A date as a number of years, from its begin: 2020-07 is 2020.5. Ends are those of the day, month or year. */
export function yearsOf(date: string): { begin: number; end: number } {
  const [y = 0, m, d] = date.split('-').map(globalThis.Number);
  if (!m) return { begin: y, end: y + 1 };
  if (!d) return { begin: y + (m - 1) / 12, end: y + m / 12 };
  const begin = y + (m - 1) / 12 + (d - 1) / 372;
  return { begin, end: begin + 1 / 372 };
}
