// sources.tsx: the sources of a page: numbered in the order of reading, shown in a card where a number stands, listed at the end.
//
// The numbers follow from the answers alone: sources count from 1 in the order in which the documents ask for them.
import { createContext, useCallback, useContext, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { pathOf } from '../app/address';
import { Link, useText } from '../app/site';
import type { Figure, Source } from '../data/rows';
import { putBeside } from './beside';
import { useLoaded } from './use-loaded';

/** All sources in an answer, each once, in the order of the answer. */
export function sourcesIn(answers: readonly unknown[]): Source[] {
  const found = new Map<string, Source>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'sources' && Array.isArray(inner)) for (const s of inner as Source[]) found.has(s.id) || found.set(s.id, s);
      else look(inner);
    }
  };
  look(answers);
  return [...found.values()];
}

/** What a card says beside its sources. */
export interface Said {
  readonly figure?: Figure;
  readonly asOf?: string | null;
  readonly note?: string | null;
  readonly saidBy?: { readonly id: string; readonly name: string } | null;
  /** The id of the row that the card is about, if it has an address. */
  readonly row?: string;
}

interface Shared {
  readonly list: readonly Source[];
  readonly numbers: ReadonlyMap<string, number>;
  open(button: HTMLElement, sources: readonly Source[], said: Said): void;
}

const Context = createContext<Shared>({ list: [], numbers: new Map(), open: () => {} });

/**
 * Numbers the sources of answers for all parts inside, and has their card. Inside of another, numbers go on behind its own, and a source that it has keeps its
 * number. bare leaves out the list at the end: a card beside a picture has none.
 */
export function SourcesOf({ answers, bare, children }: { answers: readonly unknown[]; bare?: boolean; children: ReactNode }) {
  const list = useMemo(() => sourcesIn(answers), answers);
  const around = useContext(Context).numbers;
  const numbers = useMemo(() => {
    let last = around.size;
    return new Map(list.map((s) => [s.id, around.get(s.id) ?? ++last]));
  }, [list, around]);
  const card = useRef<HTMLDivElement>(null);
  const [shown, show] = useState<{ sources: readonly Source[]; said: Said }>();
  const id = useId();
  const open = useCallback((button: HTMLElement, sources: readonly Source[], said: Said) => {
    show({ sources, said });
    const e = card.current;
    if (!e) return;
    e.style.width = `${Math.min(400, innerWidth - 32)}px`;
    // The button is the invoker, so that focus comes back to it.
    (e as unknown as { showPopover(options: { source: HTMLElement }): void }).showPopover({ source: button });
    putBeside(e, button, 8, -12);
    e.focus();
  }, []);
  const shared = useMemo(() => ({ list, numbers, open }), [list, numbers, open]);
  const { source } = useText();
  const made = useLoaded(loadCard, list.length > 0);
  return (
    <Context value={shared}>
      {children}
      <div ref={card} id={id} popover="auto" className="card" role="dialog" aria-label={source.sources} tabIndex={-1}>
        {shown && made && <made.Card {...shown} close={() => card.current?.hidePopover()} />}
      </div>
      {list.length > 0 && !bare && <SourceList list={list} />}
    </Context>
  );
}

const loadCard = () => import('./source-card');

/** All sources around a part, in the order of their numbers. */
export const useSources = (): readonly Source[] => useContext(Context).list;

/** The numbers of the sources of one fact: one target for all. */
export function Marks({ sources, said = {}, words }: { sources: readonly Source[]; said?: Said; words?: boolean }) {
  const { numbers, open } = useContext(Context);
  const { source } = useText();
  const known = sources.map((s) => numbers.get(s.id)).filter((n) => n !== undefined);
  if (known.length === 0) return null;
  const label = known.join(' ');
  return (
    <button type="button" className={words ? 'src words' : 'src'} aria-haspopup="dialog" aria-label={words ? undefined : source.title(label)} onClick={(e) => open(e.currentTarget, sources, said)}>
      {words ? source.marks(label) : label}
    </button>
  );
}

/** All sources of the page, in their order. On paper it is what the numbers point at. */
function SourceList({ list }: { list: readonly Source[] }) {
  const t = useText();
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">{t.source.list}</h2>
      <ol>
        {list.map((s) => (
          <li key={s.id}>
            <Link to={pathOf(s.id)} lang={s.language ?? undefined}>{s.title}</Link>{' '}
            <span className="soft">{[s.publisher, s.published && t.date(s.published)].filter(Boolean).join(t.comma)}</span>
            <Quality sources={[s]} one />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What a reader ought to know of the sources of a fact: nothing where they are good. */
export function Quality({ sources, trust, one }: { sources: readonly Source[]; trust?: string | undefined; one?: boolean }) {
  const { tags } = useText();
  const copies = sources.length > 0 && sources.every((s) => s.kind === 'MIRROR');
  const word = trust === 'UNVERIFIED' ? tags.unseen : copies ? (one ? tags.copy : tags.copies) : trust === 'SECONDARY' || (one && sources[0]?.kind === 'SECONDARY') ? tags.secondary : one && sources[0]?.kind === 'DATASET' ? tags.file : '';
  return word ? <> <span className="tag">{word}</span></> : null;
}
