// questions.tsx: six questions, each a link to the page that answers it; small real pictures come after the first paint.
import { useEffect, useState, type ReactNode } from 'react';
import type { Params } from '../../app/address';
import { Link, useSite } from '../../app/site';
import { texts, type HomeTexts } from './text';

export type QuestionName = keyof HomeTexts['questions'];

/** The two whose connection is shown, and a date before which they were further apart. */
export const PAIR = { from: 'institution/politecnico-di-milano', to: 'institution/universitas-terbuka', before: '2022-01' };

const WAYS: Record<QuestionName, { to: string; params?: Params }> = {
  shared: { to: '/networks' }, path: { to: '/paths', params: { from: PAIR.from, to: PAIR.to } }, flows: { to: '/flows' }, several: { to: '/overlap' }, where: { to: '/map' }, when: { to: '/timeline' },
};

/** A picture and what it says, of one question. */
export interface Small {
  readonly picture: ReactNode;
  readonly says: string;
}

export type Smalls = Partial<Record<QuestionName, Small>>;

export function Questions({ alliances }: { alliances: readonly string[] | undefined }) {
  const [made, set] = useState<typeof import('./pictures')>();
  useEffect(() => {
    if (!alliances || made) return;
    let here = true;
    const soon = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 50));
    soon(() => void import('./pictures').then((m) => here && set(m)));
    return () => { here = false; };
  }, [alliances !== undefined, made]);
  if (!made || !alliances) return <Cards />;
  return <made.Pictures alliances={alliances}>{(small) => <Cards small={small} />}</made.Pictures>;
}

function Cards({ small = {} }: { small?: Smalls }) {
  const t = texts[useSite().language];
  return (
    <ul className="questions">
      {(Object.keys(WAYS) as QuestionName[]).map((name) => (
        <li key={name}>
          <div className="small-picture" aria-hidden="true">{small[name]?.picture}</div>
          <div>
            <h3><Link to={WAYS[name].to} params={WAYS[name].params}>{t.questions[name]}</Link></h3>
            <p className="small">{small[name]?.says}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
