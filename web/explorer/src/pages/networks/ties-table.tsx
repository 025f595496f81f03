// ties-table.tsx: the ties of a network as a table, the strongest first; the weight of each leads to the rows that the tie rests on.
import { useMemo } from 'react';
import { Change, useSite } from '../../app/site';
import { DateText } from '../../parts/date';
import { To } from '../../parts/kind';
import { SortedTable, type Column } from '../../parts/sorted-table';
import { CARD, type Choose } from './choice';
import type { Loaded, Tie } from './network';
import { texts } from './text';

export function TiesTable({ loaded, of, choose }: { loaded: Loaded; of: string | undefined; choose: Choose }) {
  const { language } = useSite();
  const t = texts[language];
  const { nodes, ties, data: { network } } = loaded;
  const things = useMemo(() => new Map(nodes.map(({ entity }) => [entity.id, entity])), [nodes]);
  const thing = (id: string) => things.get(id) ?? { id, name: id };
  const mixed = nodes.some((n) => n.entity.__typename !== nodes[0]?.entity.__typename);
  // Of one node's ties the node is the first end, where a tie has no direction.
  const shown = useMemo(() => {
    const mine = of ? ties.filter((tie) => tie.source.id === of || tie.target.id === of).map((tie) => (network.directed || tie.source.id === of ? tie : { ...tie, source: tie.target, target: tie.source })) : [...ties];
    return mine.sort((a, b) => b.weight - a.weight);
  }, [ties, of]);
  const end = (key: string, head: string, of: (tie: Tie) => string): Column<Tie> => ({ key, head, value: (tie) => thing(of(tie)).name, cell: (tie) => <To thing={thing(of(tie))} mark={mixed} /> });
  const columns: Column<Tie>[] = [
    end('source', network.directed ? t.from : t.name, (tie) => tie.source.id),
    end('target', network.directed ? t.to : t.tiedTo, (tie) => tie.target.id),
    { key: 'weight', head: t.weightShort, value: (tie) => tie.weight, cell: (tie) => <button type="button" className="plain" aria-label={t.restsOn(+tie.weight.toFixed(3))} onClick={() => choose([tie.source.id, tie.target.id], CARD)}>{+tie.weight.toFixed(3)}</button>, number: true },
    { key: 'since', head: t.since, value: (tie) => tie.from, cell: (tie) => <DateText date={tie.from} />, hideNarrow: true },
  ];
  return (
    <>
      {of && <p className="small" id="ties-of" tabIndex={-1}>{things.has(of) ? t.tiesOf(thing(of).name, shown.length) : t.notIn} <Change params={{ of: undefined, after: undefined }}>{t.allTies(ties.length)}</Change></p>}
      <SortedTable caption={t.views.ties} columns={columns} rows={shown} keyOf={(tie) => `${tie.source.id} ${tie.target.id}`} sort="weight" />
    </>
  );
}
