// layout.tsx: the shapes of pages: the title with its facts and actions, sections, the main column with a side column, crumbs.
import { useEffect, type ReactNode } from 'react';
import type { EntityWord } from '../app/address';
import { useText } from '../app/site';
import { Kind } from './kind';

/** Sets the title of the document. */
export function useTitle(title: string | undefined): void {
  const { site } = useText();
  useEffect(() => {
    if (title) document.title = `${title} · ${site}`;
  }, [title, site]);
}

export function Crumbs({ children }: { children: ReactNode }) {
  return <nav className="crumbs" aria-label="breadcrumbs">{children}</nav>;
}

interface HeadProps {
  kind?: EntityWord;
  name: string;
  lang?: string | undefined;
  /** The name in another language. */
  other?: { text: string; lang: string | undefined } | undefined;
  facts?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page: its one h1. */
export function PageHead({ kind, name, lang, other, facts, actions }: HeadProps) {
  useTitle(name);
  return (
    <header className="page-head">
      <div>
        <h1 lang={lang}>
          {kind && <Kind of={kind} size="title" />}
          {name}
          {other && <> <span className="other" lang={other.lang}>{other.text}</span></>}
        </h1>
        {facts && <div className="facts">{facts}</div>}
      </div>
      {actions && <div className="bar">{actions}</div>}
    </header>
  );
}

export function Section({ id, kind, title, note, aside, children }: { id?: string; kind?: EntityWord; title: ReactNode; note?: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <section id={id}>
      <div className="section-head"><h2>{kind && <Kind of={kind} size="heading" silent />}{title}</h2>{aside && <div className="aside">{aside}</div>}</div>
      {note && <p className="small soft note">{note}</p>}
      {children}
    </section>
  );
}

/** Main column and side column; one column on narrow pages, the side after the main one. */
export function Columns({ side, wide, children }: { side: ReactNode; wide?: boolean; children: ReactNode }) {
  return <div className={wide ? 'columns wide' : 'columns'}><div className="main">{children}</div><aside className="side">{side}</aside></div>;
}
