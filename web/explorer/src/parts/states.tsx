// states.tsx: what a part shows while it has no answer: grey rows, a sentence, a refusal with the server's words and code.
import { useEffect, useState, type ReactNode } from 'react';
import { useFollow, useSite, useText } from '../app/site';
import type { Failure } from '../data/client';
import type { Answer } from '../data/use-answer';
import { PageHead } from './layout';

/** How long nothing is shown before the grey rows, in milliseconds: most answers are there by then. */
const QUIET = 150;

/** Grey rows of the number and height of what is asked for. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const t = useText();
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), QUIET);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={shown ? 'loading' : 'loading quiet'} role="status" aria-label={t.states.loading}>
      {Array.from({ length: rows }, (_, i) => <span key={i} />)}
    </div>
  );
}

/** A sentence apart from the text: a part, other data, a failure. */
export function Notice({ kind = 'plain', title, children }: { kind?: 'plain' | 'warn' | 'fail'; title?: string; children?: ReactNode }) {
  return <div className={kind === 'plain' ? 'notice' : `notice ${kind}`} role={kind === 'fail' ? 'alert' : undefined}>{title && <b>{title} </b>}{children}</div>;
}

/** Why there is no answer, in words, and what can be done. */
export function Refusal({ failure, again, smaller, page }: { failure: Failure; again(): void; smaller?: ReactNode; page?: boolean | undefined }) {
  const site = useSite(), follow = useFollow();
  const { text: { states }, address } = site;
  // The question may be the same without the parameters: then it is asked again.
  const anew = Object.fromEntries(Object.keys(address.params).filter((p) => p !== 'lang' && p !== 'embed').map((p) => [p, undefined]));
  const title = failure.code === 'NO_ANSWER' ? states.noAnswer : failure.code === 'BAD_INPUT' || failure.code === 'BAD_QUERY' ? states.wrongAddress : states.refused;
  const refusal = (
    <Notice kind="fail" title={page ? '' : title}>
      {failure.message} <code>{failure.code}</code>{' '}
      <span className="acts">
        {failure.code === 'LIMIT_EXCEEDED' ? smaller : failure.code === 'BAD_INPUT' || failure.code === 'BAD_QUERY' ? <a href={site.with(anew)} onClick={(e) => { again(); follow(site.with(anew))(e); }}>{states.anew}</a>
          : <button type="button" className="plain" onClick={again}>{states.again}</button>}
        {failure.code === 'INTERNAL' && <span>{states.report}</span>}
      </span>
    </Notice>
  );
  return page ? <><PageHead name={title} />{refusal}</> : refusal;
}

/** A part that asks: its content once it is known, dimmed while a newer answer is under way. page says that it is the whole page, whose head is in it. */
export function Asked<A>({ answer, rows, smaller, page, children }: { answer: Answer<A>; rows?: number; smaller?: ReactNode; page?: boolean; children: (data: A) => ReactNode }) {
  if (answer.failure) return <Refusal failure={answer.failure} again={answer.again} smaller={smaller} page={page} />;
  if (answer.data === undefined) return <Loading rows={rows ?? 6} />;
  return <div className={answer.busy ? 'asked busy' : 'asked'} aria-busy={answer.busy}>{children(answer.data)}</div>;
}
