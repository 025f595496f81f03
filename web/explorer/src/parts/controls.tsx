// controls.tsx: controls of a picture that change the address: a choice of words, a switch, and the views.
import { useId, useState, type ReactNode } from 'react';
import type { Params } from '../app/address';
import { Change, useSite } from '../app/site';
import './controls.css';

/** The controls of a picture and, at the end of their row, its views. On narrow pages the controls are behind a button. */
export function Controls({ settings, views, children }: { settings: string; views?: ReactNode; children: ReactNode }) {
  const id = useId();
  const [open, set] = useState(false);
  return (
    <div className="bar controls">
      <button type="button" className="ctl opener" aria-expanded={open} aria-controls={id} onClick={() => set(!open)}>{settings}</button>
      <div id={id} className={open ? 'bar choices open' : 'bar choices'}>{children}</div>
      {views}
    </div>
  );
}

interface SelectProps {
  label: string;
  /** The parameter it changes. */
  name: string;
  value: string;
  /** Words of the address with their texts. The first is the default, which no address has, unless another is said to be. */
  options: readonly (readonly [string, string])[];
  /** What changes with it. */
  also?: Params;
  fallback?: string;
}

export function Select({ label, name, value, options, also, fallback = options[0]?.[0] }: SelectProps) {
  const site = useSite();
  const change = (word: string) => site.go(site.with({ after: undefined, ...also, [name]: word === fallback ? undefined : word }));
  return (
    <label className="ctl">
      <span>{label}</span>
      <select value={value} onChange={(e) => change(e.target.value)}>{options.map(([word, text]) => <option key={word} value={word}>{text}</option>)}</select>
    </label>
  );
}

/** A switch whose parameter is 1 where it is on. */
export function Switch({ label, name, on, also }: { label: string; name: string; on: boolean; also?: Params }) {
  const site = useSite();
  return <label className="ctl check"><input type="checkbox" checked={on} onChange={(e) => site.go(site.with({ after: undefined, ...also, [name]: e.target.checked ? '1' : undefined }))} /> {label}</label>;
}

/** The views of the page, the first of which is the default. */
export function Views<V extends string>({ label, views, value, words }: { label: string; views: readonly V[]; value: V; words: Record<V, string> }) {
  return (
    <div className="seg push" role="group" aria-label={label}>
      {views.map((v) => <Change key={v} params={{ view: v === views[0] ? undefined : v, after: undefined, sort: undefined }} current={v === value}>{words[v]}</Change>)}
    </div>
  );
}

/** One of the words that a parameter may have; what is not understood is the first. */
export const oneOf = <T extends string>(words: readonly T[], wish: string | undefined): T => words.find((w) => w === wish) ?? words[0]!;
