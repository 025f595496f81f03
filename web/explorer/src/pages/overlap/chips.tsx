// chips.tsx: the alliances that are compared, taking one away, adding others, the region and the order.
import { useEffect, useRef, useState } from 'react';
import { keyOf } from '../../app/address';
import { useSite } from '../../app/site';
import { OverlapChoicesDocument } from '../../data/gen/overlap';
import { useAnswer } from '../../data/use-answer';
import { Select, Views } from '../../parts/controls';
import { Menu } from '../../parts/menu';
import { Kind } from '../../parts/kind';
import { KNOWN_REGIONS } from '../../parts/regions';
import { Loading } from '../../parts/states';
import { MOST, ofWith, ORDERS, VIEWS, type State } from './state';
import { texts } from './text';

export function Controls({ state, names }: { state: State; names: ReadonlyMap<string, string> }) {
  const site = useSite();
  const t = texts[site.language];
  return (
    <div className="bar controls overlap-controls">
      <ul className="bar" aria-label={t.controls.alliances}>
        {state.of.map((key) => (
          <li key={key} className="chip"><Kind of="alliance" silent />{names.get(key) ?? key}
            <button type="button" aria-label={t.controls.remove(names.get(key) ?? key)} onClick={() => site.go(site.with({ of: ofWith(state.of.filter((k) => k !== key)), sel: undefined }))}>
              <svg width="10" height="10" viewBox="0 0 10 10" stroke="currentColor" strokeWidth="1.5" aria-hidden="true"><path d="m1.5 1.5 7 7m0-7-7 7" /></svg>
            </button>
          </li>
        ))}
      </ul>
      <Menu label={t.controls.add}>{() => <Picker state={state} />}</Menu>
      <Select label={t.controls.region} name="region" value={state.region.toLowerCase()} options={[['', t.controls.any], ...KNOWN_REGIONS.map((r) => [r.toLowerCase(), site.text.regions[r] ?? r] as const)]} also={{ sel: state.sel || undefined }} />
      <Select label={t.controls.order} name="order" value={state.order} options={ORDERS.map((o) => [o, t.orders[o]])} />
      <Views label={t.controls.view} views={VIEWS} value={state.table ? 'table' : 'picture'} words={t.views} />
    </div>
  );
}

/** All alliances with boxes to tick, those with most members first. */
function Picker({ state }: { state: State }) {
  const site = useSite();
  const t = texts[site.language];
  const { data } = useAnswer(OverlapChoicesDocument, { lang: site.language });
  const [words, type] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const wanted = words.trim().toLowerCase();
  const full = state.of.length >= MOST;
  const tick = (key: string, on: boolean) => site.go(site.with({ of: ofWith(on ? [...state.of, key] : state.of.filter((k) => k !== key)), sel: undefined }));
  return (
    <div className="picker">
      <p><b>{t.controls.addTitle}</b></p>
      <input ref={field} type="text" value={words} aria-label={t.controls.find} placeholder={t.controls.find} onChange={(e) => type(e.target.value)} />
      {full && <p className="small soft">{t.controls.most}</p>}
      {!data && <Loading rows={6} />}
      <ul>
        {data?.alliances.nodes.filter((a) => `${a.name} ${a.acronym ?? ''}`.toLowerCase().includes(wanted)).map((a) => {
          const key = keyOf(a.id), on = state.of.includes(key);
          return <li key={a.id}><label><input type="checkbox" checked={on} disabled={full && !on} onChange={(e) => tick(key, e.target.checked)} /> <span>{a.name}{a.acronym && ` (${a.acronym})`} <span className="soft small">{t.controls.members(a.members.totalCount)}</span></span></label></li>;
        })}
      </ul>
    </div>
  );
}
