// matrix.tsx: providing by receiving countries as a grid: Tab enters it once, arrows go from cell to cell, Enter chooses.
import { pathOf } from '../../app/address';
import { useFollow, useSite } from '../../app/site';
import { stepOf } from '../../parts/amount-steps';
import { at, useGridKeys } from '../../parts/grid-keys';
import type { Flows } from './read';
import { useFlowsText } from './text';

/** The narrowest cell, and what stands beside the cells: names and sums; in pixels. */
const CELL = 25, ASIDE = 184;

export function Matrix({ flows, cell }: { flows: Flows; cell: readonly [string, string] | undefined }) {
  const { go, href, with: change } = useSite();
  const follow = useFollow();
  const t = useFlowsText();
  const { rows, columns } = flows;
  const most = flows.pairs[0]?.count ?? 1;
  const row = Math.max(0, rows.findIndex((c) => c.code === cell?.[0])), column = Math.max(0, columns.findIndex((c) => c.code === cell?.[1]));
  const choose = (r: number, c: number) => {
    const from = rows[r], to = columns[c];
    if (from && to) go(change({ cell: `${from.code}-${to.code}` }));
  };
  const keys = useGridKeys(columns.length, choose);
  return (
    <div className="flow-scroll">
      <table {...keys} className="flow-grid" style={{ minWidth: ASIDE + columns.length * CELL }} role="grid" aria-label={t.grid}>
        <thead>
          <tr>
            <td className="corner">{t.provides} <span aria-hidden="true">↓</span> {t.takes} <span aria-hidden="true">→</span></td>
            {columns.map((c) => <th key={c.code} scope="col"><span>{c.name}</span></th>)}
            <th scope="col" className="r sum">{t.sum}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((from, r) => (
            <tr key={from.code}>
              <th scope="row"><a href={href(pathOf(from.id))} data-at={at(r, -1)} tabIndex={-1} onClick={follow(href(pathOf(from.id)))}>{from.name}</a></th>
              {columns.map((to, c) => {
                const pair = flows.at(from.code, to.code);
                const chosen = cell?.[0] === from.code && cell[1] === to.code;
                return (
                  <td key={to.code} role="gridcell" data-at={at(r, c)} tabIndex={r === row && c === column ? 0 : -1} aria-selected={chosen} className={pair ? `amount-${stepOf(pair.count, most)}` : undefined}
                    title={pair && `${from.name} → ${to.name}: ${pair.count}`} onClick={() => choose(r, c)}>{pair?.count}</td>
                );
              })}
              <td className="r sum">{flows.gives.get(from)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
