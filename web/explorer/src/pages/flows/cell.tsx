// cell.tsx: the cell that is chosen, as the list of its exchanges with dates and sources.
import { Link, useSite } from '../../app/site';
import type { FlowCellQuery } from '../../data/gen/flows';
import type { Answer } from '../../data/use-answer';
import { When } from '../../parts/date';
import { To } from '../../parts/kind';
import { Number } from '../../parts/number';
import { Marks, Quality } from '../../parts/sources';
import { Asked } from '../../parts/states';
import type { Flows } from './read';
import { useFlowsText } from './text';

export function Cell({ cell: [from, to], flows, answer }: { cell: readonly [string, string]; flows: Flows; answer: Answer<FlowCellQuery> }) {
  const { text } = useSite();
  const t = useFlowsText();
  const find = (code: string) => [...flows.rows, ...flows.columns].find((c) => c.code === code) ?? { id: `country/${code}`, code, name: code };
  const giver = find(from), taker = find(to);
  return (
    <section id="cell">
      <Asked answer={answer} rows={6}>
        {({ exchanges }) => (
          <>
            <h2>{giver.name} <span className="soft">{t.to2}</span> {taker.name}{t.chosen(exchanges.totalCount)}</h2>
            <p className="small soft note">{exchanges.totalCount ? t.cellNote : t.noCell}</p>
            {exchanges.nodes.length > 0 && (
              <table>
                <caption className="hidden">{giver.name} {t.to2} {taker.name}</caption>
                <thead><tr><th scope="col">{t.exchange}</th><th scope="col" className="r">{t.since}</th></tr></thead>
                <tbody>
                  {exchanges.nodes.map((e) => {
                    const figure = e.figures.nodes[0];
                    return (
                      <tr key={e.id}>
                        <td>
                          <To thing={e} /><Marks sources={e.sources} /><Quality sources={e.sources} trust={e.trust} />
                          <div className="soft small">{text.words[e.kind]}{figure && <> · <Number figure={figure} /> {figure.measure}</>}</div>
                        </td>
                        <td className="r"><When {...e} /></td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            )}
            <p className="acts after">
              {exchanges.totalCount > exchanges.nodes.length && <span>{text.states.range(1, exchanges.nodes.length, exchanges.totalCount)}</span>}
              <To thing={taker} />{giver.id !== taker.id && <To thing={giver} />}
              <Link to="/networks" params={{ kind: 'exchange', country: giver.id === taker.id ? from : `${from},${to}` }}>{t.network}</Link>
            </p>
          </>
        )}
      </Asked>
    </section>
  );
}
