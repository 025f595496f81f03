// matrix.tsx: up to 80 nodes as a matrix, ordered by group: a cell is a tie, and its number the weight.
import { useMemo } from 'react';
import { useSite } from '../../app/site';
import type { Loaded } from './network';
import { texts } from './text';

const MOST = 80;

/** Steps of the one hue, by share of the largest weight. */
const stepOf = (weight: number, most: number) => Math.max(1, Math.ceil((weight / most) * 5));

export function Matrix({ loaded, choose }: { loaded: Loaded; choose(sel: readonly string[]): void }) {
  const { language } = useSite();
  const t = texts[language];
  const nodes = useMemo(() => [...loaded.nodes].sort((a, b) => b.degree - a.degree || (a.entity.name < b.entity.name ? -1 : 1)).slice(0, MOST).sort((a, b) => a.community - b.community || b.degree - a.degree), [loaded.nodes]);
  const weights = useMemo(() => {
    const found = new Map<string, number>();
    for (const { source, target, weight } of loaded.ties) { found.set(`${source.id} ${target.id}`, weight); if (!loaded.data.network.directed) found.set(`${target.id} ${source.id}`, weight); }
    return found;
  }, [loaded]);
  const most = Math.max(1, ...weights.values());
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t.views.matrix}>
      <table className="matrix">
        <caption className="small soft">{t.matrixNote(nodes.length)}</caption>
        <thead><tr><td />{nodes.map((n) => <th key={n.entity.id} scope="col"><span>{n.entity.name}</span></th>)}</tr></thead>
        <tbody>
          {nodes.map((row) => (
            <tr key={row.entity.id}>
              <th scope="row">{row.entity.name}</th>
              {nodes.map((column) => {
                const weight = weights.get(`${row.entity.id} ${column.entity.id}`);
                return <td key={column.entity.id} className={weight === undefined ? undefined : `amount-${stepOf(weight, most)}`} onClick={weight === undefined ? undefined : () => choose([row.entity.id, column.entity.id])}>{weight !== undefined && +weight.toFixed(2)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
