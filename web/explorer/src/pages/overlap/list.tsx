// list.tsx of overlap: the columns as a table: in exactly which alliances, how many institutions, and who.
import { Change, useSite } from '../../app/site';
import { To } from '../../parts/kind';
import type { Column } from './sets';
import { texts } from './text';

/** How many names of a column are shown before "and n more". */
const NAMED = 4;

export function OverlapTable({ columns, on, caption }: { columns: readonly Column[]; on: Column | undefined; caption: string }) {
  const { language, text } = useSite();
  const t = texts[language];
  return (
    <table className="overlaps">
      <caption className="hidden">{caption}</caption>
      <thead><tr><th scope="col">{t.exactly}</th><th scope="col" className="r">{t.number}</th><th scope="col">{t.who}</th></tr></thead>
      <tbody>
        {columns.map((c) => (
          <tr key={c.bits} className={c.bits === on?.bits ? 'on' : undefined}>
            <td><Change params={{ sel: c.bits }}>{c.rows.map((r) => r.short).join(' + ')}</Change></td>
            <td className="r">{c.count}</td>
            <td className="among">{c.institutions.slice(0, NAMED).map((i, n) => <span key={i.id}>{n > 0 && text.list}<To thing={i} /></span>)}{c.count > NAMED && <> <Change params={{ sel: c.bits }}>{t.more(c.count - NAMED)}</Change></>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
