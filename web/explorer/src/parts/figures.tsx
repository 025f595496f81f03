// figures.tsx: published figures as a table, by what was counted, the newest first.
import { Link, useText } from '../app/site';
import type { Figure } from '../data/rows';
import { useEntityText } from '../text/entities';
import { useViewText } from '../text/views';
import { DateText } from './date';
import { To } from './kind';
import { Number } from './number';

/** The figures of a thing, in their order. Where more are there than shown, it links to all. */
export function FigureTable({ figures, total, subject }: { figures: readonly Figure[]; total: number; subject: string }) {
  const t = useText();
  const views = useViewText();
  const entities = useEntityText();
  const sorted = [...figures].sort((a, b) => (a.measure < b.measure ? -1 : a.measure > b.measure ? 1 : 0)); // stable: the newest stays first
  return (
    <>
      <table className="folds">
        <caption className="hidden">{entities.figures.title}</caption>
        <thead><tr><th scope="col">{entities.figures.what}</th><th scope="col" className="r">{entities.figures.number}</th><th scope="col">{t.source.asOf}</th><th scope="col">{entities.figures.saidBy}</th></tr></thead>
        <tbody>
          {sorted.map((f, i) => (
            <tr key={f.id}>
              <td>{sorted[i - 1]?.measure === f.measure ? <span className="hidden">{f.measure}</span> : f.measure}</td>
              <td className="r"><Number figure={f} /></td>
              <td className="fold-end"><DateText date={f.asOf} /></td>
              <td className="fold-wide">{f.saidBy && <><span className="narrow-only soft">{entities.figures.saidBy} </span><To thing={f.saidBy} /></>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > figures.length && <p className="small"><Link to="/browse/figures" params={{ of: subject }}>{views.actions.all(total)}</Link></p>}
    </>
  );
}
