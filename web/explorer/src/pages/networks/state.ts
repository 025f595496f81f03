// state.ts: what the address of the page says: which network, from which ties on, how it is coloured and sized, what is chosen.
import type { Address } from '../../app/address';
import { oneOf } from '../../parts/controls';
import { regionNamed } from '../../parts/regions';
import type { NetworkPictureQueryVariables } from '../../data/gen/network';

type Input = NetworkPictureQueryVariables['of'];

/** The kinds by their words in addresses, in the order of the control, with the smallest weight of a tie that is shown first. */
export const KINDS = {
  'co-membership': { kind: 'CO_MEMBERSHIP', min: 2, weights: ['count', 'fractional', 'jaccard'], members: true },
  affiliation: { kind: 'AFFILIATION', min: 1, weights: ['count'], members: true },
  'alliance-overlap': { kind: 'ALLIANCE_OVERLAP', min: 1, weights: ['count', 'fractional', 'jaccard'], members: true },
  'country-co-membership': { kind: 'COUNTRY_CO_MEMBERSHIP', min: 1, weights: ['count', 'fractional', 'jaccard'], members: true },
  exchange: { kind: 'EXCHANGE', min: 1, weights: ['count', 'fractional'], members: false },
  'country-exchange': { kind: 'COUNTRY_EXCHANGE', min: 1, weights: ['count', 'fractional'], members: false },
  'course-offering': { kind: 'COURSE_OFFERING', min: 1, weights: ['count'], members: false },
  atlas: { kind: 'ATLAS', min: 1, weights: ['count'], members: false },
} as const;

export type KindWord = keyof typeof KINDS;
export const COLOURS = ['group', 'region', 'kind', 'component'] as const;
export const SIZES = ['ties', 'weight', 'between'] as const;
export const VIEWS = ['picture', 'table', 'ties', 'matrix'] as const;

export interface State {
  readonly kind: KindWord;
  readonly weight: string;
  readonly min: number;
  readonly untied: boolean;
  readonly colour: (typeof COLOURS)[number];
  readonly size: (typeof SIZES)[number];
  readonly resolution: number;
  readonly seed: number;
  readonly view: (typeof VIEWS)[number];
  /** The node whose ties are listed, in the view of ties; all without it. */
  readonly of: string | undefined;
  /** The chosen node, or the two ends of the chosen tie. */
  readonly sel: readonly string[];
  readonly region: readonly string[];
  readonly country: readonly string[];
  /** Keys of alliances that are left out, and of those that alone count. */
  readonly without: readonly string[];
  readonly alliances: readonly string[];
}

const list = (text: string | undefined): string[] => (text ? text.split(',').filter(Boolean) : []);
const number = (text: string | undefined, other: number): number => {
  const n = Number(text);
  return text && Number.isFinite(n) ? n : other;
};

/** Reads the state of an address; what is not understood has its default. */
export function stateOf({ params }: Address): State {
  const kind = oneOf(Object.keys(KINDS) as KindWord[], params.kind);
  const [resolution, seed] = (params.group ?? '').split(',');
  const weight = oneOf(KINDS[kind].weights as readonly string[], params.weight);
  return {
    kind, weight,
    min: weight === 'count' ? Math.max(1, Math.round(number(params.min, KINDS[kind].min))) : Math.max(0, number(params.min, 0)), // other weights are below 1
    untied: params.untied === '1',
    colour: oneOf(COLOURS, params.colour),
    size: oneOf(SIZES, params.size),
    resolution: number(resolution, 1),
    seed: number(seed, 1),
    view: oneOf(VIEWS, params.view),
    of: params.of,
    sel: list(params.sel).slice(0, 2),
    region: list(params.region).map((word) => regionNamed(word) ?? word),
    country: list(params.country).map((code) => code.toUpperCase()),
    without: list(params.without),
    alliances: list(params.alliance),
  };
}

/** The network that a state asks the server for. */
export function inputOf(state: State): Input {
  const countries = { ...(state.region.length && { region: { in: state.region } }), ...(state.country.length && { id: { in: state.country.map((c) => `country/${c}`) } }) };
  const ids = (keys: readonly string[]) => keys.map((key) => `alliance/${key}`);
  const alliances = { ...(state.alliances.length && { id: { in: ids(state.alliances) } }), ...(state.without.length && { not: { id: { in: ids(state.without) } } }) };
  const filled = (filter: object) => Object.keys(filter).length > 0;
  return {
    kind: KINDS[state.kind].kind,
    ...(state.weight !== 'count' && { weight: state.weight.toUpperCase() as NonNullable<Input['weight']> }),
    ...(state.min > 1 || state.weight !== 'count' ? { minWeight: state.min } : {}),
    ...(state.untied && { isolates: true }),
    ...(filled(countries) && { institutions: { country: countries } }),
    ...(filled(alliances) && { alliances }),
  };
}

/** What is asked of the alliances of a network that rests on members: those that it counts, with a member that it counts. */
export function membersOf(state: State): Pick<NetworkPictureQueryVariables, 'alliances' | 'members'> {
  if (!KINDS[state.kind].members) return {};
  const { alliances, institutions } = inputOf(state);
  return { members: true, alliances: { ...alliances, members: { some: institutions ?? {} } } };
}

/** The query of `/networks/KIND.FORMAT` for a state, without the format: the download is the network that is seen. */
export function downloadQuery(input: Input, at: string | undefined): string {
  const parts = Object.entries({ weight: input.weight, minWeight: input.minWeight, isolates: input.isolates, institutions: input.institutions && JSON.stringify(input.institutions), alliances: input.alliances && JSON.stringify(input.alliances), asOf: at });
  const text = parts.filter(([, v]) => v !== undefined && v !== null).map(([k, v]) => `${k}=${encodeURIComponent(String(v))}`).join('&');
  return text && `?${text}`;
}
