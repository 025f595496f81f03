// groups.ts: the members of an alliance as rows, one for each institution, and their groups: by region, role, year of joining, or none.
import { REGIONS } from '../../parts/regions';
import type { MemberLineFragment } from '../../data/gen/alliance';

export const WAYS = ['region', 'role', 'date', 'flat'] as const;
export type Way = (typeof WAYS)[number];

export interface Member {
  readonly institution: MemberLineFragment['institution'];
  readonly roles: readonly MemberLineFragment[];
  /** The earliest begin that is known; undefined where none is. */
  readonly from: string | undefined;
  /** The earliest day on which a role was seen; undefined where none is. */
  readonly seen: string | undefined;
}

export interface Group {
  readonly key: string;
  readonly members: readonly Member[];
}

/** Roles in the order in which they weigh. */
const ROLES = ['INITIATOR', 'CHAIR', 'VICE_CHAIR', 'SECRETARIAT', 'COUNCIL', 'FOUNDER', 'MEMBER', 'PARTNER', 'OBSERVER'];

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const first = (dates: readonly (string | null)[]) => dates.filter((d) => d !== null).sort()[0];

/** Institutions with their roles, by name. */
export function members(roles: readonly MemberLineFragment[]): Member[] {
  const found = new Map<string, MemberLineFragment[]>();
  for (const r of roles) found.set(r.institution.id, [...(found.get(r.institution.id) ?? []), r]);
  return [...found.values()].map((list) => {
    const own = [...list].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
    return { institution: list[0]!.institution, roles: own, from: first(list.map((r) => r.from)), seen: first(list.map((r) => r.seen)) };
  }).sort((a, b) => byText(a.institution.name, b.institution.name));
}

/** The groups of a way in their order. By role an institution stands in the group of each of its roles. */
export function groups(all: readonly Member[], way: Way): Group[] {
  const found = new Map<string, Member[]>();
  const put = (key: string, m: Member) => found.set(key, [...(found.get(key) ?? []), m]);
  for (const m of all) {
    if (way === 'region') put(m.institution.country?.region ?? '', m);
    else if (way === 'role') for (const role of new Set(m.roles.map((r) => r.role))) put(role, m);
    else if (way === 'date') put(m.from?.slice(0, 4) ?? (m.seen ? 'seen' : ''), m);
    else put('', m);
  }
  const list = [...found].map(([key, members]) => ({ key, members }));
  if (way === 'region') return list.sort((a, b) => rank(REGIONS, a.key) - rank(REGIONS, b.key));
  if (way === 'role') return list.sort((a, b) => rank(ROLES, a.key) - rank(ROLES, b.key));
  const late = (key: string) => (key === '' ? 'z2' : key === 'seen' ? 'z1' : key);
  return list.sort((a, b) => byText(late(a.key), late(b.key)));
}

const rank = (order: readonly string[], key: string) => (order.includes(key) ? order.indexOf(key) : order.length);

export const COLUMNS = ['name', 'country', 'since'] as const;
export type Column = (typeof COLUMNS)[number];

/** Members in the order of a column; what is not known stands last. */
export function sorted(all: readonly Member[], column: Column): Member[] {
  const key = (m: Member) => (column === 'name' ? m.institution.name : column === 'country' ? m.institution.country?.name ?? '\uffff' : m.from ?? (m.seen ? `\ufffe${m.seen}` : '\uffff'));
  return [...all].sort((a, b) => byText(key(a), key(b)));
}
