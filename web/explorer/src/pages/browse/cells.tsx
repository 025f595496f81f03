// cells.tsx: what stands in the cells of lists: names, links to other things, counts, dates, words.
import type { ReactNode } from 'react';
import { useSite, useText } from '../../app/site';
import type { Source } from '../../data/rows';
import { To, type Thing } from '../../parts/kind';
import { otherName } from '../../parts/names';
import { Marks, Quality } from '../../parts/sources';
import { texts } from './text';

/** The name as a link, the one in another language beside it. */
export function Named({ row }: { row: Thing & { readonly names: readonly { readonly text: string; readonly language: string | null }[] } }) {
  const other = otherName(row);
  return <><To thing={row} />{other && <> <span className="soft" lang={other.lang}>{other.text}</span></>}</>;
}

export const Nothing = () => <span className="soft">{useText().dash}</span>;

/** A link, or a dash where nothing is known. */
export const One = ({ thing, children }: { thing: Thing | null; children?: ReactNode }) => (thing ? <To thing={thing}>{children}</To> : <Nothing />);

/** Some links and how many more there are. */
export function Several({ of, total = of.length }: { of: readonly (Thing & { readonly acronym?: string | null })[]; total?: number }) {
  const { list } = useText();
  if (total === 0) return <Nothing />;
  return <>{of.map((t, i) => <span key={t.id}>{i > 0 && list}<To thing={t}>{t.acronym ?? t.name}</To></span>)}{total > of.length && <span className="soft"> +{total - of.length}</span>}</>;
}

/** A word that may be unknown. */
export const Plain = ({ children }: { children: string | null | undefined }) => (children ? <>{children}</> : <Nothing />);

/** Some words, or a dash where none is known. */
export const Words = ({ of }: { of: readonly string[] }) => <Plain>{of.join(useText().list)}</Plain>;

/** A word of a closed list. */
export const Word = ({ of }: { of: string | null }) => {
  const { words } = useText();
  return <Plain>{of && (words[of] ?? of)}</Plain>;
};

export const Region = ({ of }: { of: string | null }) => {
  const { regions } = useText();
  return <Plain>{of && (regions[of] ?? of)}</Plain>;
};

export const On = ({ date }: { date: string | null }) => {
  const t = useText();
  return date ? <span className="date">{t.date(date)}</span> : <Nothing />;
};

export const Language = ({ of }: { of: string | null }) => {
  const { language } = texts[useSite().language];
  return <Plain>{of && language(of)}</Plain>;
};

/** A count; none is written softly. */
export const Count = ({ of }: { of: number }) => {
  const { number } = useText();
  return of === 0 ? <span className="soft">0</span> : <>{number(of)}</>;
};

export const Sourced = ({ row }: { row: { readonly sources: readonly Source[]; readonly trust?: string } }) => <><Marks sources={row.sources} /><Quality sources={row.sources} trust={row.trust} /></>;
