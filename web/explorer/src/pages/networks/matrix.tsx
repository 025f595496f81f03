// matrix.tsx: up to 80 nodes as a matrix, ordered by group: a cell is a tie, and its number the weight.
import { useMemo, useRef } from 'react';
import { pathOf } from '../../app/address';
import { useFollow, useSite } from '../../app/site';
import { evenStepOf, stepOf } from '../../parts/amount-steps';
import { at, useGridKeys } from '../../parts/grid-keys';
import type { Loaded } from './network';
import type { State } from './state';
import { texts } from './text';

const MOST = 80;

export function Matrix({ loaded, state, choose }: { loaded: Loaded; state: State; choose(sel: readonly string[]): void }) {
  const { language, text, href } = useSite();
  const follow = useFollow();
  const t = texts[language];
  const nodes = useMemo(() => [...loaded.nodes].sort((a, b) => b.degree - a.degree || (a.entity.name < b.entity.name ? -1 : 1)).slice(0, MOST).sort((a, b) => a.community - b.community || b.degree - a.degree), [loaded.nodes]);
  const weights = useMemo(() => {
    const found = new Map<string, number>();
    for (const { source, target, weight } of loaded.ties) {
      found.set(`${source.id} ${target.id}`, weight);
      if (!loaded.data.network.directed) found.set(`${target.id} ${source.id}`, weight);
    }
    return found;
  }, [loaded]);
  const most = Math.max(...weights.values());
  const step = state.weight === 'count' ? stepOf : evenStepOf;
  const weightAt = (r: number, c: number) => weights.get(`${nodes[r]?.entity.id} ${nodes[c]?.entity.id}`);
  const pick = (r: number, c: number) => {
    const row = nodes[r], column = nodes[c];
    if (row && column && weightAt(r, c) !== undefined) choose([row.entity.id, column.entity.id]);
  };
  const keys = useGridKeys(nodes.length, pick);
  const index = (id: string | undefined) => nodes.findIndex((n) => n.entity.id === id);
  const row = index(state.sel[0]), column = index(state.sel[1]);
  // What was chosen last is where Tab comes back to.
  const last = useRef<readonly [number, number]>([0, 0]);
  if (row >= 0 && column >= 0) last.current = [row, column];
  const [lastRow, lastColumn] = last.current;
  return (
    <div className="scroll" role="region" aria-label={t.views.matrix}>
      <table {...keys} className="matrix" role="grid">
        <caption className="small soft">{t.matrixNote(nodes.length)}</caption>
        <thead><tr><td />{nodes.map((n) => <th key={n.entity.id} scope="col"><span>{n.entity.name}</span></th>)}</tr></thead>
        <tbody>
          {nodes.map((from, r) => (
            <tr key={from.entity.id}>
              <th scope="row"><a href={href(pathOf(from.entity.id))} data-at={at(r, -1)} tabIndex={-1} onClick={follow(href(pathOf(from.entity.id)))}>{from.entity.name}</a></th>
              {nodes.map((to, c) => {
                const weight = weightAt(r, c);
                return (
                  <td key={to.entity.id} role="gridcell" data-at={at(r, c)} tabIndex={r === lastRow && c === lastColumn ? 0 : -1} aria-selected={r === row && c === column} className={weight === undefined ? undefined : `amount-${step(weight, most)}`}
                    title={`${from.entity.name} – ${to.entity.name}: ${weight === undefined ? text.dash : +weight.toFixed(3)}`} onClick={() => pick(r, c)}>{weight !== undefined && +weight.toFixed(2)}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
