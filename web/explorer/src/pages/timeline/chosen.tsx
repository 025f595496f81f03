// chosen.tsx: who joined on the date of a mark, with sources: a sheet that stays in sight below the picture.
import { useEffect, useRef } from 'react';
import { keyOf } from '../../app/address';
import { Change, useSite } from '../../app/site';
import { TimelineMarkDocument } from '../../data/gen/timeline';
import { useAnswer } from '../../data/use-answer';
import { To } from '../../parts/kind';
import { Marks, Quality, SourcesOf } from '../../parts/sources';
import { Asked } from '../../parts/states';
import type { Line } from './lines';
import { texts } from './text';

export function Chosen({ lines, sel: [key, date] }: { lines: readonly Line[]; sel: readonly [string, string] }) {
  const { language, text, go, with: change } = useSite();
  const t = texts[language];
  const line = lines.find((l) => keyOf(l.alliance.id) === key);
  const joining = line?.joinings.find((j) => j.date === date);
  const head = useRef<HTMLHeadingElement>(null);
  const answer = useAnswer(TimelineMarkDocument, joining && { lang: language, where: { id: { in: [...joining.ids] } } });
  useEffect(() => head.current?.focus({ preventScroll: true }), [key, date]);
  // Focus goes back to the mark it came from.
  useEffect(() => () => document.querySelector<SVGAElement>('.timeline a[tabindex="0"]')?.focus({ preventScroll: true }), []);
  return (
    <section className="joined" aria-labelledby="joined" onKeyDown={(e) => { if (e.key === 'Escape' && !e.defaultPrevented) go(change({ sel: undefined })); }}>
      <div className="section-head">
        <h2 id="joined" ref={head} tabIndex={-1}>{text.date(date)}{joining && `: ${t.chosen(joining.ids.length)}`}</h2>
        <span className="aside"><Change params={{ sel: undefined }}>{t.close}</Change></span>
      </div>
      {line && joining ? (
        <Asked answer={answer} rows={Math.min(6, joining.ids.length)}>
          {(data) => (
            <SourcesOf answers={[data]} bare>
              <p className="small"><To thing={line.alliance} mark /></p>
              <ul className="who">
                {data.memberships.nodes.map((m) => (
                  <li key={m.id}><To thing={m.institution} /> <span className="soft">{m.detail ?? text.words[m.role]}</span><Marks sources={m.sources} said={{ note: m.note, row: m.id }} /><Quality sources={m.sources} trust={m.trust} /></li>
                ))}
              </ul>
            </SourcesOf>
          )}
        </Asked>
      ) : <p className="soft">{t.none}</p>}
    </section>
  );
}
