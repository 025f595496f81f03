// network-table.tsx: the nodes of a network as a table with their measures, sorted by any of them, 50 on a page.
import { Change, useSite } from '../../app/site';
import { To } from '../../parts/kind';
import { useViewText } from '../../text/views';
import type { Loaded, Node } from './network';
import { regionOf } from './picture';
import { texts } from './text';

const PAGE = 50;

/** Columns that sort, by their word in the address. */
const ORDERS: Record<string, (n: Node) => number> = { ties: (n) => n.degree, weight: (n) => n.strength, between: (n) => n.betweenness, core: (n) => n.coreness, group: (n) => -n.community };

export function NetworkTable({ loaded }: { loaded: Loaded }) {
  const { language, text, address } = useSite();
  const views = useViewText();
  const t = texts[language];
  const sort = address.params.sort ?? 'between';
  const by = ORDERS[sort];
  const rows = [...loaded.nodes].sort((a, b) => (by ? by(b) - by(a) : 0) || (a.entity.name < b.entity.name ? -1 : 1));
  const from = Math.max(0, Math.min(Number(address.params.after) || 0, rows.length - 1));
  const page = rows.slice(from, from + PAGE);
  const head = (word: string, label: string, className = 'r') => (
    <th scope="col" className={className} aria-sort={sort === word ? (word === 'name' || word === 'group' ? 'ascending' : 'descending') : undefined}><Change params={{ sort: word === 'between' ? undefined : word, after: undefined }}>{label}</Change></th>
  );
  return (
    <>
      <table className="dense">
        <caption className="hidden">{t.views.table}</caption>
        <thead><tr>{head('name', t.name, '')}<th scope="col" className="wide-only">{views.table.country}</th>{head('ties', t.tiesShort)}{head('weight', t.weightShort, 'r wide-only')}{head('between', t.betweenShort)}{head('core', t.core, 'r wide-only')}{head('group', t.group)}<th scope="col" className="r wide-only">{t.component}</th></tr></thead>
        <tbody>
          {page.map((n) => (
            <tr key={n.entity.id}>
              <td><To thing={n.entity} mark={n.entity.__typename !== loaded.nodes[0]?.entity.__typename || loaded.data.network.kind === 'AFFILIATION'} /></td>
              <td className="wide-only">{n.entity.__typename === 'Institution' && n.entity.country ? <To thing={n.entity.country} /> : text.regions[regionOf(n)] !== text.regions[''] ? text.regions[regionOf(n)] : ''}</td>
              <td className="r">{n.degree}</td><td className="r wide-only">{n.strength}</td><td className="r">{n.betweenness.toFixed(3)}</td><td className="r wide-only">{n.coreness}</td><td className="r">{n.community}</td><td className="r wide-only">{n.component}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pages small">
        <span>{text.states.range(from + 1, from + page.length, loaded.data.network.nodeCount)}</span>
        {from > 0 && <Change className="ctl" params={{ after: from > PAGE ? String(from - PAGE) : undefined }}>{views.table.previous}</Change>}
        {from + PAGE < rows.length && <Change className="ctl" params={{ after: String(from + PAGE) }}>{views.table.next}</Change>}
      </p>
    </>
  );
}
