// search-field.tsx: the search: a combobox that asks from the first letter and shows what the server found, in its order.
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { SearchDocument, type SearchQuery } from '../data/gen/search';
import { useLoaded } from '../parts/use-loaded';
import { pathOf } from './address';
import { useSite } from './site';

export type Hit = SearchQuery['search']['edges'][number];

/** Milliseconds after the last key before the server is asked. */
const AFTER_KEY = 80;

/** Milliseconds that a list stays still before its number is announced. */
const STILL = 500;

interface Props {
  /** The large field of the first page. */
  large?: boolean;
  /** Called instead of opening a page. */
  choose?: (hit: Hit) => void;
  label?: string;
  placeholder?: string;
  start?: string;
  id?: string;
}

export function SearchField({ large, choose, label, placeholder, start = '', id }: Props) {
  const site = useSite();
  const { text, client, language, at } = site;
  const [value, type] = useState(start);
  const [hits, found] = useState<{ for: string; edges: readonly Hit[]; total: number }>();
  const [open, show] = useState(false);
  const [active, move] = useState(-1);
  const [said, say] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const own = useId();
  const list = `${own}-list`;
  const asked = value.trim();
  const line = useLoaded(loadLine, open);

  useEffect(() => type(start), [start]);
  useEffect(() => {
    if (!asked || !open) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      client.ask(SearchDocument, { lang: language, text: asked, first: 8 }, at, stop.signal).then(
        ({ search }) => { found({ for: asked, edges: search.edges, total: search.totalCount }); move(-1); },
        () => stop.signal.aborted || found(undefined),
      );
    }, AFTER_KEY);
    return () => { clearTimeout(timer); stop.abort(); };
  }, [asked, open, client, language, at]);
  useEffect(() => {
    if (!open || !hits) return;
    const timer = setTimeout(() => say(hits.total ? text.search.found(hits.total) : text.search.none), STILL);
    return () => clearTimeout(timer);
  }, [hits, open, text]);
  useEffect(() => {
    if (choose) return;
    const slash = (e: globalThis.KeyboardEvent) => {
      const at = e.target as HTMLElement;
      if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return;
      e.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', slash);
    return () => removeEventListener('keydown', slash);
  }, [choose]);

  const edges = open && hits && asked ? hits.edges : [];
  /** Enter without a choice: the page of what is meant without doubt, else all that was found. */
  const enter = async () => {
    const known = hits?.for === asked ? hits.edges : await client.ask(SearchDocument, { lang: language, text: asked, first: 8 }, at, new AbortController().signal).then(({ search }) => search.edges, () => []);
    take(meant(known, asked), false);
  };
  const take = (hit: Hit | undefined, connect: boolean) => {
    show(false);
    if (hit && choose) { type(hit.node.name); return choose(hit); }
    if (choose) return;
    if (connect && hit) return site.go(site.href('/paths', { from: currentEntity(site.address.path), to: hit.node.id }));
    type('');
    input.current?.blur();
    site.go(hit ? site.href(pathOf(hit.node.id)) : site.href('/search', { q: asked }));
  };
  const key = (e: KeyboardEvent) => {
    if (e.nativeEvent.isComposing) return;
    switch (e.key) {
      case 'ArrowDown': case 'ArrowUp':
        e.preventDefault();
        if (!open) return show(true);
        if (edges.length) move((n) => (n + (e.key === 'ArrowDown' ? 1 : n < 0 ? 0 : -1) + edges.length) % edges.length);
        return;
      case 'Enter':
        e.preventDefault();
        if (!asked) return;
        if (edges[active] || choose) return take(edges[active] ?? edges[0], e.ctrlKey || e.metaKey);
        return void enter();
      case 'Escape':
        if (open) { e.preventDefault(); show(false); } else type('');
    }
  };
  return (
    <div className={large ? 'finder large' : 'finder'} role={choose ? undefined : 'search'}>
      <div className="find">
        <svg width="15" height="15" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true"><circle cx="7" cy="7" r="5" /><path d="m11 11 4 4" /></svg>
        <input
          ref={input} id={id ?? `${own}-input`} type="text" value={value} placeholder={placeholder ?? (large ? text.search.hint : text.search.short)} aria-label={label ?? text.search.name} role="combobox"
          aria-expanded={edges.length > 0} aria-controls={list} aria-autocomplete="list" aria-activedescendant={active >= 0 ? `${own}-${active}` : undefined}
          autoComplete="off" spellCheck={false} onChange={(e) => { type(e.target.value); show(true); }} onFocus={() => show(true)} onBlur={() => show(false)} onKeyDown={key}
        />
        {!choose && <kbd aria-hidden="true">/</kbd>}
      </div>
      <div className="hits" hidden={!open || !asked || !hits}>
        <ul id={list} role="listbox" aria-label={label ?? text.search.name}>
          {edges.map((hit, i) => (
            <li key={hit.node.id} id={`${own}-${i}`} role="option" aria-selected={i === active} onMouseDown={(e) => e.preventDefault()} onMouseEnter={() => move(i)} onClick={(e) => take(hit, e.ctrlKey || e.metaKey)}>
              {line ? <line.HitLine hit={hit} part={asked} /> : hit.node.name}
            </li>
          ))}
        </ul>
        {hits && hits.edges.length === 0 && <p className="soft small">{text.search.none}</p>}
        {hits && hits.edges.length > 0 && <p className="keys soft small"><span>{text.search.found(hits.total)}</span><span className="push"><kbd>↑</kbd> <kbd>↓</kbd> {text.search.choose} <kbd>↵</kbd> {text.search.open}{!choose && <> <kbd>Ctrl ↵</kbd> {text.search.connect}</>}</span></p>}
      </div>
      <span className="hidden" role="status" aria-live="polite">{open ? said : ''}</span>
    </div>
  );
}

const loadLine = () => import('./hit');

/** The one hit that a text means without doubt: the only one, or the only one of exactly this name. */
function meant(hits: readonly Hit[], text: string): Hit | undefined {
  const same = hits.filter((h) => h.matched.toLowerCase() === text.toLowerCase());
  return hits.length === 1 ? hits[0] : same.length === 1 ? same[0] : undefined;
}

/** The id of the thing whose page this is; undefined on other pages. */
export function currentEntity(path: string): string | undefined {
  const [, folder, key] = path.split('/');
  const kinds: Record<string, string> = { institutions: 'institution', alliances: 'alliance', countries: 'country', courses: 'course', exchanges: 'exchange', events: 'event', people: 'person' };
  const kind = folder && kinds[folder];
  return kind && key ? `${kind}/${key}` : undefined;
}
