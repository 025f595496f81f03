// state.ts of paths: what the address says: from where to where, through which network, how far and how many.
import type { Address } from '../../app/address';
import type { PathsQueryVariables } from '../../data/gen/paths';

export type Input = PathsQueryVariables['of'];

/** What ways may lead through, by its word in addresses, and the network to which it is compared. */
export const THROUGH = {
  everything: { kind: 'ATLAS', other: 'AFFILIATION' },
  alliances: { kind: 'AFFILIATION', other: 'ATLAS' },
  exchanges: { kind: 'EXCHANGE', other: 'ATLAS' },
} as const;

export type Through = keyof typeof THROUGH;

/** How many steps at most can be chosen; the last is the most that the server takes. */
export const MOST = [3, 4, 6, 8, 10, 12] as const;

/** How many ways are shown at first, and how many at most: an answer of more may be refused as too large. */
export const FEW = 5, MANY = 20;

export interface State {
  readonly from: string;
  readonly to: string;
  readonly through: Through;
  readonly max: number;
  readonly first: number;
}

export function stateOf({ params }: Address): State {
  const whole = (text: string | undefined, standard: number, most: number) => (/^\d{1,3}$/.test(text ?? '') ? Math.min(most, Math.max(1, Number(text))) : standard);
  return {
    from: params.from ?? '',
    to: params.to ?? '',
    through: params.through !== undefined && Object.hasOwn(THROUGH, params.through) ? (params.through as Through) : 'everything',
    max: whole(params.max, 6, 12),
    first: whole(params.first, FEW, MANY),
  };
}

/** The variables of the question; undefined until both ends are known. */
export function variablesOf(state: State, lang: string): PathsQueryVariables | undefined {
  const { kind, other } = THROUGH[state.through];
  if (!state.from || !state.to || state.from === state.to) return undefined;
  return { lang, from: state.from, to: state.to, of: { kind }, other: { kind: other }, first: state.first, max: state.max };
}
