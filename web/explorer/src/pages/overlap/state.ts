// state.ts of overlap: what the address says: which alliances, institutions of which region, in which order, which column is chosen.
import type { Address } from '../../app/address';
import type { OverlapQueryVariables } from '../../data/gen/overlap';
import { regionNamed } from '../../parts/regions';

/** The alliances that are compared while the address names none: two platforms and three networks of universities. */
const USUAL = ['coursera-partnership', 'edx-consortium', 'gma', 'aua', 'universitas-21'];

/** How many alliances can be compared: the server takes 2 to 20. */
export const LEAST = 2, MOST = 20;

export const VIEWS = ['picture', 'table'] as const;
export const ORDERS = ['size', 'degree', 'name'] as const;
export type Order = (typeof ORDERS)[number];

export interface State {
  /** Keys of alliances, each once; the bits of a column follow their order. */
  readonly of: readonly string[];
  readonly region: string;
  readonly order: Order;
  /** The chosen column as bits, one for each alliance; empty for the usual one. */
  readonly sel: string;
  readonly table: boolean;
}

export function stateOf({ params }: Address): State {
  const of = params.of === undefined ? USUAL : [...new Set(params.of.split(',').filter((key) => key && key !== '-'))].slice(0, MOST);
  return {
    of,
    region: regionNamed(params.region) ?? '',
    order: ORDERS.find((o) => o === params.order) ?? 'size',
    sel: params.sel && /^[01]+$/.test(params.sel) && params.sel.length === of.length ? params.sel : '',
    table: params.view === 'table',
  };
}

/** The value of `of` for alliances: "-" where none is left, since no value means the usual ones. */
export const ofWith = (keys: readonly string[]): string | undefined => (keys.join(',') === USUAL.join(',') ? undefined : keys.join(',') || '-');

/** The variables of the question; undefined while there are too few alliances. */
export function variablesOf(state: State, lang: string): OverlapQueryVariables | undefined {
  if (state.of.length < LEAST) return undefined;
  return { lang, ids: state.of.map((key) => `alliance/${key}`), ...(state.region && { institutions: { country: { region: { in: [state.region] } } } }) };
}
