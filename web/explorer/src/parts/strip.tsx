// strip.tsx: the sections of a page as a strip of links under its title, on narrow pages, where they lie far below each other.
import { useText } from '../app/site';

export interface Anchor {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
}

/** Links to the sections that are there: those with a count of 0 are left out. */
export function Strip({ sections }: { sections: readonly Anchor[] }) {
  const t = useText();
  const there = sections.filter((s) => s.count !== 0);
  if (there.length < 2) return null;
  return (
    <nav className="strip" aria-label={t.sections}>
      {there.map((s) => <a key={s.id} href={`#${s.id}`}>{s.label}{s.count !== undefined && <> <span className="soft">{t.number(s.count)}</span></>}</a>)}
    </nav>
  );
}
