// ways.ts: the shapes of an answer about paths, and what its rows say of a step.
import type { PathsQuery } from '../../data/gen/paths';

export type Way = PathsQuery['network']['paths']['paths'][number];
export type WayNode = Way['nodes'][number];
export type WayTie = Way['ties'][number];

type AnyRow = WayTie['basis']['nodes'][number];
/** A row that a step may rest on: kinds that never are one say nothing of sources. */
export type Row = Extract<AnyRow, { readonly sources: unknown }>;

export const rowsOf = (tie: WayTie): Row[] => tie.basis.nodes.filter((row): row is Row => 'sources' in row);

/** What a row says of two things that it ties, as a key of the texts; a role of its own words is `as` it stands. */
export type Part = { readonly word: 'membership' | 'provides' | 'takes' | 'both' | 'party' | 'under' | 'course' | 'offered' | 'on' | 'hosts' | 'event' | 'within' | 'position' | 'through'; readonly role?: string; readonly as?: string };

/** What the row says of a step, whichever way the step goes. */
export function partOf(row: Row, a: WayNode, b: WayNode): Part {
  const other = (id: string) => (a.id === id ? b : a);
  switch (row.__typename) {
    case 'Membership': return { word: 'membership', role: row.role };
    case 'Position': return { word: 'position', as: row.positionRole };
    case 'Exchange': {
      if (a.id !== row.id && b.id !== row.id) return { word: 'through' };
      const end = other(row.id);
      if (end.__typename === 'Alliance') return { word: 'under' };
      if (end.__typename === 'Course') return { word: 'course' };
      const gives = row.providers.nodes.some((p) => p.id === end.id), takes = row.receivers.nodes.some((p) => p.id === end.id);
      return { word: gives && takes ? 'both' : gives ? 'provides' : takes ? 'takes' : 'party' };
    }
    case 'Course': return { word: row.platform?.id === other(row.id).id && row.provider?.id !== other(row.id).id ? 'on' : 'offered' };
    case 'Event': {
      const end = other(row.id);
      if (row.hosts.nodes.some((h) => h.id === end.id)) return { word: 'hosts' };
      return { word: row.alliance?.id === end.id ? 'event' : 'within' };
    }
    case 'Alliance': return { word: 'within' };
  }
}

/** When what a row says began, as far as it is known. */
export function whenOf(row: Row): { from?: string | null; to?: string | null; seen?: string | null; asOf?: string | null } {
  switch (row.__typename) {
    case 'Membership': case 'Exchange': return { from: row.from, to: row.to, seen: row.seen };
    case 'Position': return { asOf: row.asOf };
    case 'Course': return { from: row.runStart };
    case 'Event': return { from: row.from };
    case 'Alliance': return { from: row.founded };
  }
}

/** The id of a step in a picture of several ways. */
export const stepOf = (a: WayNode, b: WayNode): string => `${a.id} ${b.id}`;
