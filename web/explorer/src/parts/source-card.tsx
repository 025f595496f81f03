// source-card.tsx: what the card of a fact says: its sources, who said it, as of when, and what its hedge means.
import { pathOf } from '../app/address';
import { Link, useText } from '../app/site';
import type { Source } from '../data/rows';
import { useEntityText } from '../text/entities';
import type { Said } from './sources';

export function Card({ sources, said, close }: { sources: readonly Source[]; said: Said; close(): void }) {
  const t = useText();
  const entities = useEntityText();
  const hedge = said.figure && t.hedge[said.figure.qualifier];
  const asOf = said.figure?.asOf ?? said.asOf;
  const saidBy = said.figure?.saidBy ?? said.saidBy;
  const note = said.figure?.note ?? said.note;
  const row = said.figure?.id ?? said.row;
  return (
    <>
      <p className="soft small">{t.source.readIn}</p>
      <ul className="cards">
        {sources.map((s) => (
          <li key={s.id}>
            {s.url ? <a href={s.url} target="_blank" rel="noopener noreferrer" lang={s.language ?? undefined}>{s.title}<span aria-hidden="true"> ↗</span></a> : <b lang={s.language ?? undefined}>{s.title}</b>}
            <span className="small soft">
              {[s.publisher, s.published && t.date(s.published), s.language, t.words[s.kind], s.accessed && t.source.read(t.date(s.accessed))].filter(Boolean).join(' · ')}
            </span>
            <Link to={pathOf(s.id)} className="small">{t.source.rests}</Link>
          </li>
        ))}
      </ul>
      {(saidBy || asOf || hedge || note) && (
        <dl className="pairs">
          {saidBy && <><dt>{t.source.saidBy}</dt><dd><Link to={pathOf(saidBy.id)}>{saidBy.name}</Link></dd></>}
          {asOf && <><dt>{t.source.asOf}</dt><dd>{t.date(asOf)}</dd></>}
          {said.figure && hedge && <><dt>{t.source.means}</dt><dd>{entities.means(said.figure.lower, said.figure.upper, hedge)}</dd></>}
          {note && <><dt>{t.source.note}</dt><dd>{note}</dd></>}
        </dl>
      )}
      <p className="acts">
        {row && <Link to={pathOf(row)}>{t.source.link}</Link>}
        <button type="button" className="plain push" onClick={close}>{t.source.close}</button>
      </p>
    </>
  );
}
