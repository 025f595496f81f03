// state.ts: what the address of the timeline says: which alliances, which marks, which years, and the joinings that are chosen.
import type { Address } from '../../app/address';
import type { AllianceFilter, TimelineQueryVariables, TimelineTableQueryVariables } from '../../data/gen/timeline';
import { oneOf } from '../../parts/controls';
import { isDate } from '../../text/write';

export const MARKS = ['all', 'joinings', 'events', 'exchanges', 'none'] as const;
export const ORDERS = ['founding', 'name', 'members'] as const;
export const VIEWS = ['picture', 'table'] as const;
export type Kind = NonNullable<AllianceFilter['kind']>[number];
export const KINDS: readonly Kind[] = ['UNIVERSITY_NETWORK', 'NATIONAL', 'MULTI_STAKEHOLDER', 'INTER_GOVERNMENTAL', 'PLATFORM_PARTNERSHIP', 'REGIONAL', 'PLATFORM_CONSORTIUM'];

export interface State {
  readonly marks: (typeof MARKS)[number];
  readonly order: (typeof ORDERS)[number];
  readonly kind: Kind | '';
  /** Years of the address; undefined is as far as the data go. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly view: (typeof VIEWS)[number];
  readonly after: string | undefined;
  /** The key of an alliance, and the first and the last date of the marks that are chosen. */
  readonly sel: readonly [key: string, first: string, last: string] | undefined;
}

const year = (text: string | undefined) => (/^\d{4}$/.test(text ?? '') ? Number(text) : undefined);

export function stateOf({ params }: Address): State {
  const [key, first, last = first] = (params.sel ?? '').split('~');
  return {
    marks: oneOf(MARKS, params.marks), order: oneOf(ORDERS, params.order), kind: KINDS.find((k) => k.toLowerCase() === params.kind) ?? '',
    from: year(params.from), to: year(params.to), view: oneOf(VIEWS, params.view), after: params.after, sel: key && isDate(first) && isDate(last) ? [key, first, last] : undefined,
  };
}

export const shows = (state: State, what: 'joinings' | 'events' | 'exchanges') => state.marks === 'all' || state.marks === what;

const ORDER = { founding: { by: 'FOUNDED' }, name: { by: 'NAME' }, members: { by: 'MEMBERS', direction: 'DESC' } } as const;

export const variablesOf = (state: State, lang: string): TimelineQueryVariables => ({ lang, where: state.kind ? { kind: [state.kind] } : {}, order: ORDER[state.order], ...(state.after && { after: state.after }) });

/** Rows with a known date in the years of the address. */
export function tableOf(state: State, lang: string): TimelineTableQueryVariables {
  const dated = { known: true, ...(state.from && { onOrAfter: String(state.from) }), ...(state.to && { before: String(state.to + 1) }) };
  const alliance = state.kind && { alliance: { kind: [state.kind] } };
  return {
    lang, founded: { founded: dated, ...(state.kind && { kind: [state.kind] }) }, joined: { from: dated, ...alliance }, held: { from: dated, ...alliance }, begun: { from: dated, ...alliance },
    roles: shows(state, 'joinings'), events: shows(state, 'events'), exchanges: shows(state, 'exchanges'),
  };
}
