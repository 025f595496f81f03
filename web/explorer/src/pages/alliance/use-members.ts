// use-members.ts: further roles in a large alliance, which the reader asks for page by page; they go when the date, the language or the data change.
import { useState, useSyncExternalStore } from 'react';
import { useSite } from '../../app/site';
import { Failure } from '../../data/client';
import { MoreMembersDocument, type MemberLineFragment } from '../../data/gen/alliance';
import type { Alliance } from './page';

export interface Further {
  /** The roles beyond those of the page's answer; their sources are numbered after its own. */
  readonly roles: readonly MemberLineFragment[];
  readonly failure: Failure | undefined;
  /** Asks for the next page; undefined where all are there. */
  more(of: Alliance): (() => void) | undefined;
}

export function useFurther(): Further {
  const { client, language, at } = useSite();
  const version = useSyncExternalStore((listen) => client.subscribe(listen), () => client.version);
  const key = `${version} ${language} ${at}`;
  const [state, set] = useState<{ key: string; roles: readonly MemberLineFragment[]; next: string | null }>({ key: '', roles: [], next: null });
  const [failure, fail] = useState<Failure>();
  const own = state.key === key ? state : undefined;
  const more = (of: Alliance) => {
    const after = own ? own.next : of.memberships.pageInfo.hasNextPage ? of.memberships.pageInfo.endCursor : null;
    if (after === null) return undefined;
    return () => {
      fail(undefined);
      client.ask(MoreMembersDocument, { lang: language, id: of.id, after }, at, new AbortController().signal).then(
        ({ alliance }) => {
          if (!alliance) return;
          const { nodes, pageInfo } = alliance.memberships;
          set({ key, roles: [...(own?.roles ?? []), ...nodes], next: pageInfo.hasNextPage ? pageInfo.endCursor : null });
        },
        (wrong: unknown) => { if (wrong instanceof Failure) fail(wrong); else throw wrong; },
      );
    };
  };
  return { roles: own?.roles ?? NONE, failure, more };
}

const NONE: readonly MemberLineFragment[] = [];
