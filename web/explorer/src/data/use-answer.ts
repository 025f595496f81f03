// use-answer.ts: the answer to a document for the page's date, as a part of a page sees it while it is asked.
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSite } from '../app/site';
import { Failure } from './client';
import type { Document } from './document';

export interface Answer<A> {
  /** The last answer; one to an older question while busy. */
  readonly data: A | undefined;
  readonly failure: Failure | undefined;
  /** Whether a question is under way. */
  readonly busy: boolean;
  /** Asks again after a failure. */
  readonly again: () => void;
}

/** Asks a document, and again when its variables or the date change. undefined variables ask nothing; allTimes asks whatever the date of the page. */
export function useAnswer<A, V>(document: Document<A, V>, variables: V | undefined, allTimes = false): Answer<A> {
  const { client, at: date } = useSite();
  const at = allTimes ? undefined : date;
  const changes = useSyncExternalStore((listen) => client.subscribe(listen), () => client.changes);
  const [round, again] = useState(0);
  const question = variables === undefined ? '' : JSON.stringify([document.name, variables, at ?? null, round, changes]);
  const [state, set] = useState<{ question: string; data?: A; failure?: Failure }>({ question: '' });

  useEffect(() => {
    if (variables === undefined) return;
    const stop = new AbortController();
    client.ask(document, variables, at, stop.signal).then(
      (data) => stop.signal.aborted || set({ question, data }),
      (failure: unknown) => {
        if (stop.signal.aborted) return;
        if (!(failure instanceof Failure)) throw failure;
        set((old) => ({ ...old, question, failure }));
      },
    );
    return () => stop.abort();
    // The question stands for document, variables, date and data.
  }, [question]);

  const kept = variables === undefined ? undefined : client.kept(document, variables, at);
  const fresh = state.question === question;
  return {
    data: kept ?? state.data,
    failure: fresh ? state.failure : undefined,
    busy: variables !== undefined && kept === undefined && !fresh,
    again: () => again((n) => n + 1),
  };
}
