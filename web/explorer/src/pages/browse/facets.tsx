// facets.tsx: the conditions of a list: a name, and values to tick with how many rows each would leave.
import { useEffect, useId, useRef, useState } from 'react';
import { useSite } from '../../app/site';
import type { Answered, BrowseKind, Choice, Facet, Row } from './kind';
import { labelOf } from './list';
import { FIRST_PAGE, listOf, type State } from './state';
import { texts } from './text';

/** How many values of a facet are seen before "n more". */
const SEEN = 9;

/** Milliseconds after the last key before the list follows the name field. */
const AFTER_KEY = 300;

export function Facets<R extends Row, A extends Answered<R>, V, F>({ kind: k, state, answer }: { kind: BrowseKind<R, A, V, F>; state: State; answer: A }) {
  const { text, language } = useSite();
  const t = texts[language];
  return (
    <>
      {k.called && <NameField value={state.q} label={t.nameOf[k.word] ?? t.name} />}
      {k.facets.filter((f) => !f.hidden).map((f) => {
        const values = f.values(state.get);
        const offered = f.choices(answer, text, t);
        // What is chosen can be taken away, also where no row is left for it.
        const choices = [...offered, ...values.filter((v) => !offered.some((c) => c.value === v)).map((v) => ({ value: v, label: labelOf(offered, v, text), ...(!f.single && { count: 0 }) }))];
        if (choices.length === 0) return null;
        return f.single ? <Single key={f.name} facet={f} choices={choices} value={values[0] ?? ''} /> : <Boxes key={f.name} facet={f} choices={choices} values={values} />;
      })}
    </>
  );
}

function NameField({ value, label }: { value: string; label: string }) {
  const site = useSite();
  const [typed, type] = useState(value);
  const last = useRef(value);
  useEffect(() => { if (value !== last.current) { last.current = value; type(value); } }, [value]);
  useEffect(() => {
    const wish = typed.trim();
    if (wish === last.current) return;
    const timer = setTimeout(() => {
      const replace = last.current !== '';
      last.current = wish;
      site.go(site.with({ q: wish || undefined, ...FIRST_PAGE }), replace);
    }, AFTER_KEY);
    return () => clearTimeout(timer);
  }, [typed, site]);
  return <input type="text" className="called" value={typed} placeholder={label} aria-label={label} autoComplete="off" spellCheck={false} onChange={(e) => type(e.target.value)} />;
}

interface Given<A, F> {
  facet: Facet<A, F>;
  choices: readonly Choice[];
}

function Boxes<A, F>({ facet, choices, values }: Given<A, F> & { values: readonly string[] }) {
  const site = useSite();
  const t = texts[site.language];
  const [whole, show] = useState(false);
  const shown = whole ? choices : choices.filter((c, i) => i < SEEN || values.includes(c.value));
  const set = (value: string, on: boolean) => site.go(site.with({ [facet.name]: listOf(on ? [...values, value] : values.filter((v) => v !== value)), ...FIRST_PAGE }));
  return (
    <fieldset className="facet">
      <legend>{t.facets[facet.label]}</legend>
      {shown.map((c) => (
        <label key={c.value}>
          <input type="checkbox" checked={values.includes(c.value)} onChange={(e) => set(c.value, e.target.checked)} />
          <span>{c.label}</span>
          {c.count !== undefined && <span className="soft num">{site.text.number(c.count)}</span>}
        </label>
      ))}
      {choices.length > shown.length && <button type="button" className="plain" onClick={() => show(true)}>{t.more(choices.length - shown.length)}</button>}
      {whole && choices.length > SEEN && <button type="button" className="plain" onClick={() => show(false)}>{t.fewer}</button>}
    </fieldset>
  );
}

function Single<A, F>({ facet, choices, value }: Given<A, F> & { value: string }) {
  const site = useSite();
  const t = texts[site.language];
  const id = useId();
  const sorted = choices.toSorted((a, b) => a.label.localeCompare(b.label, site.language));
  return (
    <div className="facet">
      <label className="legend" htmlFor={id}>{t.facets[facet.label]}</label>
      <select id={id} value={value} onChange={(e) => site.go(site.with({ [facet.name]: e.target.value ? listOf([e.target.value]) : undefined, ...FIRST_PAGE }))}>
        <option value="">{t.any}</option>
        {sorted.map((c) => <option key={c.value} value={c.value}>{c.label}</option>)}
      </select>
    </div>
  );
}
