// form.tsx of paths: the two ends, swapping them, what ways lead through, and how many steps they may have.
import { useEffect } from 'react';
import { useSite } from '../../app/site';
import { SearchField } from '../../app/search-field';
import { MOST, THROUGH, type State, type Through } from './state';
import { texts } from './text';

export function Form({ state, names }: { state: State; names: { readonly from: string; readonly to: string } }) {
  const site = useSite();
  const t = texts[site.language];
  const change = (params: Record<string, string | number | undefined>) => site.go(site.with({ first: undefined, ...params }));
  // Somebody who comes from "Connect to…" has one end, and types the other.
  useEffect(() => {
    const open = state.from && !state.to ? 'to' : state.to && !state.from ? 'from' : undefined;
    if (open) document.getElementById(`path-${open}`)?.focus();
  }, [state.from, state.to]);
  const end = (which: 'from' | 'to') => (
    <div className="end">
      <label htmlFor={`path-${which}`}>{t.form[which]}</label>
      <SearchField id={`path-${which}`} label={t.form[which]} placeholder={t.form.hint} start={names[which]} choose={(hit) => change({ [which]: hit.node.id })} />
    </div>
  );
  return (
    <div className="path-form" role="group" aria-label={t.form.name}>
      {end('from')}
      <button type="button" className="ctl swap" aria-label={t.form.swap} title={t.form.swap} onClick={() => change({ from: state.to || undefined, to: state.from || undefined })}>
        <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true"><path d="M2 5h11M10 2l3 3-3 3M14 11H3M6 8l-3 3 3 3" /></svg>
      </button>
      {end('to')}
      <label className="ctl"><span>{t.form.through}</span>
        <select value={state.through} onChange={(e) => change({ through: e.target.value === 'everything' ? undefined : e.target.value })}>{(Object.keys(THROUGH) as Through[]).map((w) => <option key={w} value={w}>{t.through[w]}</option>)}</select>
      </label>
      <label className="ctl"><span>{t.form.most}</span>
        <select value={state.max} onChange={(e) => change({ max: e.target.value === '6' ? undefined : e.target.value })}>{[...new Set<number>([...MOST, state.max])].sort((a, b) => a - b).map((n) => <option key={n} value={n}>{t.form.steps(n)}</option>)}</select>
      </label>
    </div>
  );
}
