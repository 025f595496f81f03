// controls.tsx: the row of controls: which network, from which ties on, how it is coloured and sized, and how it is seen.
import { useState } from 'react';
import { Change, useSite } from '../../app/site';
import { COLOURS, KINDS, SIZES, VIEWS, type KindWord, type State } from './state';
import { texts } from './text';

const REGIONS = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'] as const;

export function Controls({ state }: { state: State }) {
  const site = useSite();
  const t = texts[site.language];
  const [open, set] = useState(false);
  const change = (params: Record<string, string | undefined>) => site.go(site.with({ sel: undefined, ...params }));
  const own = KINDS[state.kind];
  return (
    <div className="bar network-controls">
      <button type="button" className="ctl narrow-only" aria-expanded={open} aria-controls="network-settings" onClick={() => set(!open)}>{t.controls.settings}</button>
      <div id="network-settings" className={open ? 'bar settings open' : 'bar settings'}>
        <Select label={t.controls.network} value={state.kind} options={(Object.keys(KINDS) as KindWord[]).map((k) => [k, t.kinds[k]])} change={(kind) => change({ kind: kind === 'co-membership' ? undefined : kind, min: undefined, weight: undefined, alliance: undefined, without: undefined })} />
        {state.weight === 'count' && own.kind !== 'ATLAS' && <Select label={t.controls.min} value={String(state.min)} options={[...new Set([1, 2, 3, 4, 5, state.min])].sort((a, b) => a - b).map((n) => [String(n), String(n)])} change={(min) => change({ min: Number(min) === own.min ? undefined : min })} />}
        {own.weights.length > 1 && <Select label={t.controls.weight} value={state.weight} options={own.weights.map((w) => [w, t.weights[w] ?? w])} change={(weight) => change({ weight: weight === 'count' ? undefined : weight, min: weight === 'count' ? undefined : '0' })} />}
        <Select label={t.controls.colour} value={state.colour} options={COLOURS.map((c) => [c, t.colours[c]])} change={(colour) => site.go(site.with({ colour: colour === 'group' ? undefined : colour }))} />
        <Select label={t.controls.size} value={state.size} options={SIZES.map((s) => [s, t.sizes[s]])} change={(size) => site.go(site.with({ size: size === 'ties' ? undefined : size }))} />
        <Select label={t.controls.region} value={state.region[0] ?? ''} options={[['', t.controls.any], ...REGIONS.map((r): [string, string] => [r, site.text.regions[r] ?? r])]} change={(region) => change({ region: region || undefined })} />
        <label className="check"><input type="checkbox" checked={state.untied} onChange={(e) => change({ untied: e.target.checked ? '1' : undefined })} /> {t.controls.untied}</label>
      </div>
      <div className="seg push" role="group" aria-label={t.controls.view}>
        {VIEWS.map((v) => <Change key={v} params={{ view: v === 'picture' ? undefined : v }} current={state.view === v}>{t.views[v]}</Change>)}
      </div>
    </div>
  );
}

function Select({ label, value, options, change }: { label: string; value: string; options: readonly (readonly [string, string])[]; change(value: string): void }) {
  return (
    <label className="ctl">
      <span>{label}</span>
      <select value={value} onChange={(e) => change(e.target.value)}>{options.map(([word, text]) => <option key={word} value={word}>{text}</option>)}</select>
    </label>
  );
}
