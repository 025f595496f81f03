// chosen.tsx: what the marks that are chosen say: who joined, with sources, what was held and what began: a sheet that stays in sight below the picture.
import { useEffect, useRef } from 'react';
import { keyOf } from '../../app/address';
import { Change, useSite } from '../../app/site';
import { TimelineMarkDocument } from '../../data/gen/timeline';
import { useAnswer } from '../../data/use-answer';
import { To } from '../../parts/kind';
import { Marks, Quality, SourcesOf } from '../../parts/sources';
import { Asked } from '../../parts/states';
import { chosenIn, type Line } from './lines';
import type { State } from './state';
import { texts } from './text';

export function Chosen({ lines, sel: [key, first, last] }: { lines: readonly Line[]; sel: NonNullable<State['sel']> }) {
  const { language, text, go, with: change } = useSite();
  const t = texts[language];
  const line = lines.find((l) => keyOf(l.alliance.id) === key);
  const marks = line && chosenIn(line, first, last);
  const ids = marks?.joinings.flatMap((j) => j.ids) ?? [];
  const head = useRef<HTMLHeadingElement>(null);
  const among = (rows: readonly { readonly id: string }[]) => ({ id: { in: rows.map((row) => row.id) } });
  const answer = useAnswer(TimelineMarkDocument, marks && { lang: language, joined: { id: { in: ids } }, held: among(marks.events), begun: among(marks.exchanges) });
  useEffect(() => head.current?.focus({ preventScroll: true }), [key, first, last]);
  // Focus goes back to the mark it came from.
  useEffect(() => () => document.querySelector<SVGAElement>('.timeline a[tabindex="0"]')?.focus({ preventScroll: true }), []);
  const several = first !== last;
  const dates = several ? t.span(text.date(first), text.date(last)) : text.date(first);
  return (
    <section className="joined" aria-labelledby="joined" onKeyDown={(e) => { if (e.key === 'Escape' && !e.defaultPrevented) go(change({ sel: undefined })); }}>
      <div className="section-head">
        <h2 id="joined" ref={head} tabIndex={-1}>{line && marks ? t.marked(dates, line.alliance.acronym ?? line.alliance.name, ids.length, marks.events.length, marks.exchanges.length) : dates}</h2>
        <span className="aside"><Change params={{ sel: undefined }}>{t.close}</Change></span>
      </div>
      {line && marks ? (
        <>
          <p className="small"><To thing={line.alliance} mark /></p>
          <Asked answer={answer} rows={Math.min(6, ids.length + marks.events.length + marks.exchanges.length)}>
            {(data) => (
              <SourcesOf answers={[data]} bare>
                {ids.length > 0 && (
                  <ul className="who">
                    {[...data.memberships.nodes].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).map((m) => (
                      <li key={m.id}>{several && m.from && <span className="soft">{text.date(m.from)} </span>}<To thing={m.institution} /> <span className="soft">{m.detail ?? text.words[m.role]}</span><Marks sources={m.sources} said={{ note: m.note, row: m.id }} /><Quality sources={m.sources} trust={m.trust} /></li>
                    ))}
                  </ul>
                )}
                {data.events.nodes.length + data.exchanges.nodes.length > 0 && (
                  <ul className="who">
                    {[...data.events.nodes, ...data.exchanges.nodes].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).map((p) => (
                      <li key={p.id}><span className="soft">{p.from && text.date(p.from)} </span><To thing={p} mark /><Marks sources={p.sources} /><Quality sources={p.sources} trust={p.trust} /></li>
                    ))}
                  </ul>
                )}
              </SourcesOf>
            )}
          </Asked>
        </>
      ) : <p className="soft">{t.none}</p>}
    </section>
  );
}
