// use-members.ts: the roles in an alliance: those of the page's answer, and further ones that the reader asks for.
import { useState } from 'react';
import { useSite } from '../../app/site';
import { Failure } from '../../data/client';
import { MoreMembersDocument, type MemberLineFragment } from '../../data/gen/alliance';
import type { Alliance } from './page';

export function useMembers(of: Alliance): { roles: readonly MemberLineFragment[]; total: number; more: (() => void) | undefined; failure: Failure | undefined } {
  const { client, language, at } = useSite();
  const [further, add] = useState<{ first: unknown; roles: readonly MemberLineFragment[]; next: string | null }>();
  const [failure, fail] = useState<Failure>();
  const { nodes, totalCount, pageInfo } = of.memberships;
  const own = further?.first === of ? further : { first: of, roles: [], next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  const more = () => {
    fail(undefined);
    client.ask(MoreMembersDocument, { lang: language, id: of.id, after: own.next }, at, new AbortController().signal).then(
      ({ alliance }) => alliance && add({ first: of, roles: [...own.roles, ...alliance.memberships.nodes], next: alliance.memberships.pageInfo.hasNextPage ? alliance.memberships.pageInfo.endCursor : null }),
      (wrong: unknown) => { if (wrong instanceof Failure) fail(wrong); else throw wrong; },
    );
  };
  return { roles: [...nodes, ...own.roles], total: totalCount, more: own.next ? more : undefined, failure };
}
