// date-panel.tsx: the panel in which the date that holds on every page is typed.
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { isDate } from '../text/write';
import { useSite } from './site';

export function Panel({ close }: { close(): void }) {
  const { at, text, with: change, go } = useSite();
  const [value, type] = useState(at ?? '');
  const [wrong, set] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const choose = (date: string) => {
    if (date && !isDate(date)) return set(true);
    go(change({ at: date || undefined }));
    close();
  };
  const year = Number(value.slice(0, 4)) || new Date().getFullYear();
  return (
    <form className="date-panel" onSubmit={(e: FormEvent) => { e.preventDefault(); choose(value.trim()); }}>
      <label htmlFor="at">{text.at.label}</label>
      <div className="bar">
        <input id="at" ref={input} value={value} inputMode="numeric" placeholder="2018" aria-invalid={wrong} aria-describedby="at-form" onChange={(e) => { type(e.target.value); set(false); }} />
        <button type="submit" className="btn">{text.at.set}</button>
        <button type="button" className="plain" onClick={() => choose('')}>{text.at.show}</button>
      </div>
      <input type="range" min="1950" max={new Date().getFullYear()} step="1" value={Math.max(1950, year)} aria-label={text.at.label} aria-valuetext={String(year)} onChange={(e) => { type(e.target.value); set(false); }} />
      <p id="at-form" className={wrong ? 'small fail' : 'small soft'}>{text.at.wrong}</p>
    </form>
  );
}
