// state.ts: what the address of flows says: which exchanges, in which order, whether within a country too, and the cell that is chosen.
import type { Address } from '../../app/address';
import type { ExchangeFilter, FlowsQueryVariables } from '../../data/gen/flows';
import { oneOf } from '../../parts/controls';

export const ORDERS = ['size', 'name', 'region'] as const;
export const VIEWS = ['matrix', 'streams', 'ring', 'map', 'table'] as const;
export type Kind = NonNullable<ExchangeFilter['kind']>[number];

const KINDS: readonly Kind[] = [
  'MOOC_SHARING', 'JOINT_CLASSES', 'AGREEMENT', 'INFRASTRUCTURE', 'TRAINING', 'COURSE_EXCHANGE', 'VIRTUAL_EXCHANGE', 'PLATFORM_PARTNERSHIP', 'CERTIFICATE_PROGRAMME', 'OPEN_COURSES', 'STAFF_EXCHANGE',
  'JOINT_PROGRAMME', 'JOINT_PRODUCTION', 'TALKS', 'CREDIT_TRANSFER', 'OTHER',
];

export interface State {
  readonly kind: Kind | '';
  readonly order: (typeof ORDERS)[number];
  readonly within: boolean;
  readonly view: (typeof VIEWS)[number];
  /** The codes of provider and receiver. */
  readonly cell: readonly [string, string] | undefined;
}

export function stateOf({ params }: Address): State {
  const [from, to] = (params.cell ?? '').split('-');
  return {
    kind: KINDS.find((k) => k.toLowerCase() === params.kind) ?? '',
    order: oneOf(ORDERS, params.order),
    within: params.within === '1',
    view: oneOf(VIEWS, params.view),
    cell: from && to ? [from, to] : undefined,
  };
}

/** Exchanges of the kind of a state. */
const kindOf = (state: State): ExchangeFilter => (state.kind ? { kind: [state.kind] } : {});

export const variablesOf = (state: State, lang: string): FlowsQueryVariables & { lang: string } => ({
  lang,
  of: { kind: 'COUNTRY_EXCHANGE', ...(state.kind && { exchanges: kindOf(state) }) },
  counted: kindOf(state),
  bothSides: { ...kindOf(state), providerCountry: {}, receiverCountry: {} },
  within: state.within,
});

export const cellOf = (state: State, [from, to]: readonly [string, string]): ExchangeFilter => ({ ...kindOf(state), providerCountry: { id: { eq: `country/${from}` } }, receiverCountry: { id: { eq: `country/${to}` } } });
