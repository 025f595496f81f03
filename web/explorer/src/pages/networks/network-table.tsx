// network-table.tsx: the nodes of a network as a table with their measures, those that stand between most others first.
import { useMemo } from 'react';
import { useSite } from '../../app/site';
import { To } from '../../parts/kind';
import { SortedTable, type Column } from '../../parts/sorted-table';
import { useViewText } from '../../text/views';
import type { Loaded, Node } from './network';
import { regionOf } from './picture';
import { texts } from './text';

/** most leaves out the rows behind those that stand between most others. */
export function NetworkTable({ loaded, most }: { loaded: Loaded; most?: number }) {
  const { language, text } = useSite();
  const { table } = useViewText();
  const t = texts[language];
  const nodes = useMemo(() => {
    const all = [...loaded.nodes].sort((a, b) => (a.entity.name < b.entity.name ? -1 : 1));
    return most === undefined ? all : all.sort((a, b) => b.betweenness - a.betweenness).slice(0, most);
  }, [loaded.nodes, most]);
  const mixed = nodes.some((n) => n.entity.__typename !== nodes[0]?.entity.__typename);
  const country = ({ entity }: Node) => (entity.__typename === 'Institution' ? entity.country : null);
  const columns: Column<Node>[] = [
    { key: 'name', head: t.name, value: (n) => n.entity.name, cell: (n) => <To thing={n.entity} mark={mixed} /> },
    { key: 'country', head: table.country, value: (n) => country(n)?.name ?? (regionOf(n) && text.regions[regionOf(n)]) ?? null, cell: (n) => { const c = country(n); return c ? <To thing={c} /> : regionOf(n) && text.regions[regionOf(n)]; }, hideNarrow: true },
    { key: 'ties', head: t.tiesShort, value: (n) => n.degree, number: true },
    { key: 'weight', head: t.weightShort, value: (n) => n.strength, number: true, hideNarrow: true },
    { key: 'between', head: t.betweenShort, value: (n) => n.betweenness, cell: (n) => n.betweenness.toFixed(3), number: true },
    { key: 'core', head: t.core, value: (n) => n.coreness, number: true, hideNarrow: true },
    { key: 'group', head: t.group, value: (n) => n.community, number: true },
    { key: 'component', head: t.component, value: (n) => n.component, number: true, hideNarrow: true },
  ];
  return <SortedTable caption={t.views.table} columns={columns} rows={nodes} keyOf={(n) => n.entity.id} sort="between" />;
}
