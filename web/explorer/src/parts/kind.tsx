// kind.tsx: the mark of each kind of thing, a shape and a colour, and the link to a thing with it.
import type { ReactNode } from 'react';
import { kindOf, pathOf, type EntityWord, type Params } from '../app/address';
import { Link, useText } from '../app/site';

const SHAPES: Record<EntityWord, ReactNode> = {
  institution: <circle cx="6" cy="6" r="5" />,
  alliance: <path d="M6 .4 11.6 6 6 11.6.4 6z" />,
  country: <rect x="1.5" y="1.5" width="9" height="9" rx="1" />,
  course: <path d="M2 .8 11 6 2 11.2z" />,
  exchange: <path d="M0 3.2h8V1l4 3-4 3V4.8H0zM12 8.8H4V11L0 8.1 4 5.4v1.8h8z" transform="scale(1 .98)" />,
  event: <path d="M.8 2h10.4L6 11z" />,
  person: <path d="M6 6.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8zM.8 11.6c0-3 2.2-4.6 5.2-4.6s5.2 1.6 5.2 4.6z" />,
};

/** The mark alone. It says its kind to those who do not see it, unless the text beside it does. */
export function Kind({ of, size, silent }: { of: EntityWord; size?: 'heading' | 'title'; silent?: boolean }) {
  const { kind } = useText();
  const named = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': kind[of] };
  return <svg className={`k k-${of} ${size ?? ''}`} viewBox="0 0 12 12" fill="currentColor" {...named}>{SHAPES[of]}</svg>;
}

/** The mark of a kind inside a picture: 12 by 12 pixels from where it is put. */
export const Shape = ({ of }: { of: EntityWord }) => <g className={`k-${of}`} fill="currentColor">{SHAPES[of]}</g>;

/** A thing that has a page. */
export interface Thing {
  readonly id: string;
  readonly name: string;
}

/** A link to the page of a thing; with its mark where kinds are mixed. */
export function To({ thing, mark, lang, params, children }: { thing: Thing; mark?: boolean; lang?: string | undefined; params?: Params; children?: ReactNode }) {
  const kind = kindOf(thing.id) as EntityWord;
  return (
    <Link to={pathOf(thing.id)} lang={lang} params={params} className={mark ? 'marked' : undefined}>
      {mark && <Kind of={kind} />}
      {children ?? thing.name}
    </Link>
  );
}
