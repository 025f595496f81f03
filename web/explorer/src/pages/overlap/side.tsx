// side.tsx of overlap: who is in the chosen column, and how complete the lists are that are compared.
import { useState } from 'react';
import { keyOf } from '../../app/address';
import { Change, Link, useSite } from '../../app/site';
import { OverlapColumnDocument, OverlapSourcesDocument, type OverlapQueryVariables } from '../../data/gen/overlap';
import { useAnswer } from '../../data/use-answer';
import { DateText } from '../../parts/date';
import { To } from '../../parts/kind';
import { Number } from '../../parts/number';
import { Marks, sourcesIn, SourcesOf } from '../../parts/sources';
import type { Column, Sets } from './sets';
import { ofWith, type State } from './state';
import { texts } from './text';

/** How many institutions are listed before all are asked for. */
const LISTED = 12;

export function Chosen({ column, state, variables }: { column: Column; state: State; variables: OverlapQueryVariables }) {
  const { language, text } = useSite();
  const t = texts[language];
  const [all, ask] = useState(false);
  const whole = useAnswer(OverlapColumnDocument, all && column.count > column.institutions.length ? variables : undefined);
  const found = whole.data?.intersections.find((x) => x.alliances.length === column.degree && x.alliances.every((a) => column.rows.some((r) => r.alliance.id === a.id)));
  const list = found?.institutions.nodes ?? column.institutions;
  const shown = all ? list : list.slice(0, LISTED);
  // A larger world may have more memberships than one answer: then the last of a long list have their sources on their own pages alone.
  const rests = useAnswer(OverlapSourcesDocument, { where: { institution: { id: { in: shown.map((i) => i.id) } }, alliance: { id: { in: column.rows.map((r) => r.alliance.id) } } } });
  const memberships = rests.data?.memberships.nodes ?? [];
  const sourcesOf = (id: string) => sourcesIn(memberships.filter((m) => m.institution.id === id));
  const others = state.of.length - column.degree;
  const [a, b] = column.institutions;
  const title = t.side.in(column.rows.map((r) => r.short), others);
  return (
    <section>
      <h2 className="of-column">{title}</h2>
      <SourcesOf answers={[rests.data]} bare>
        <table className="dense">
          <caption className="hidden">{title}</caption>
          <thead className="hidden"><tr><th scope="col">{t.who}</th><th scope="col">{text.kind.country}</th></tr></thead>
          <tbody>{shown.map((i) => <tr key={i.id}><td><To thing={i} /><Marks sources={sourcesOf(i.id)} /></td><td className="r nowrap">{i.country && <span className="soft">{i.country.name}</span>}</td></tr>)}</tbody>
        </table>
      </SourcesOf>
      <p className="acts">
        {column.count > shown.length && <button type="button" className="plain" onClick={() => ask(true)}>{t.side.all(column.count)}</button>}
        {column.count === 2 && a && b && <Link to="/paths" params={{ from: a.id, to: b.id }}>{t.side.connect}</Link>}
        {column.degree > 1 && others > 0 && <Change params={{ of: ofWith(column.rows.map((r) => keyOf(r.alliance.id))), sel: undefined }}>{t.side.only}</Change>}
      </p>
    </section>
  );
}

/** Members named and published of each alliance; the newest publication, with its date and its source. */
export function Complete({ sets }: { sets: Sets }) {
  const { language, text, at } = useSite();
  const t = texts[language];
  return (
    <section>
      <h2>{t.complete.title}</h2>
      <table className="dense">
        <caption className="hidden">{t.complete.title}</caption>
        <thead><tr><th scope="col">{t.complete.alliance}</th><th scope="col" className="r">{t.complete.named}</th><th scope="col">{t.complete.published}</th></tr></thead>
        <tbody>
          {sets.rows.map(({ alliance: a }) => {
            const figure = a.coverage.published[0];
            return (
              <tr key={a.id}>
                <td><To thing={a}>{a.name}{a.acronym && ` (${a.acronym})`}</To></td>
                <td className="r">{a.coverage.named}{at && a.coverage.undated > 0 && <div className="soft small">{t.complete.undated(a.coverage.undated)}</div>}</td>
                <td>{figure ? <><Number figure={figure} /> <span className="soft nowrap">{figure.asOf ? <DateText date={figure.asOf} /> : text.coverage.dateUnknown}</span></> : <span className="soft nowrap">{text.coverage.none}</span>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="limits more-may"><p>{t.complete.note}</p></div>
    </section>
  );
}
