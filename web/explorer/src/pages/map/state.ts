// state.ts: what the address of the map says: what is shown, of which alliance, kind and region, how it is drawn, which country is chosen.
import type { Address } from '../../app/address';
import type { AllianceFilter, InstitutionFilter } from '../../data/gen/map';
import type { MapExchangesQueryVariables } from '../../data/gen/map-exchanges';
import { oneOf } from '../../parts/controls';
import { regionNamed } from '../../parts/regions';
import type { Language } from '../../text/texts';

export const SHOWN = ['institutions', 'exchanges'] as const;
export const BORDERS = ['none', 'lines'] as const;
export const VIEWS = ['picture', 'table', 'tiles'] as const;

type Kind = NonNullable<InstitutionFilter['kind']>[number];
export const KINDS: readonly Kind[] = ['UNIVERSITY', 'PLATFORM', 'GOVERNMENT', 'INTERNATIONAL_ORGANIZATION', 'ASSOCIATION', 'COMPANY', 'RESEARCH_INSTITUTE', 'OTHER'];

export interface State {
  readonly show: (typeof SHOWN)[number];
  /** The key of an alliance, or empty for any. */
  readonly of: string;
  readonly kind: Kind | '';
  readonly region: string;
  readonly borders: (typeof BORDERS)[number];
  readonly centre: 'atlantic' | 'pacific';
  readonly view: (typeof VIEWS)[number];
  /** The code of the chosen country. */
  readonly sel: string | undefined;
}

/** The centres, that of the language first. */
export const centres = (language: Language): readonly State['centre'][] => (language === 'zh' ? ['pacific', 'atlantic'] : ['atlantic', 'pacific']);

export function stateOf({ params }: Address, language: Language): State {
  return {
    show: oneOf(SHOWN, params.show),
    of: params.of ?? '',
    kind: KINDS.find((k) => k.toLowerCase() === params.kind) ?? '',
    region: regionNamed(params.region) ?? '',
    borders: oneOf(BORDERS, params.borders),
    centre: oneOf(centres(language), params.centre),
    view: oneOf(VIEWS, params.view),
    sel: params.sel || undefined,
  };
}

/** The institutions that a state asks for. */
export function institutionsOf(state: State, country?: string): InstitutionFilter {
  const countries = { ...(state.region && { region: { eq: state.region } }), ...(country && { id: { eq: `country/${country}` } }) };
  return {
    ...(state.kind && { kind: [state.kind] }),
    ...(Object.keys(countries).length > 0 && { country: countries }),
    ...(state.of && { memberships: { some: { alliance: { id: { eq: `alliance/${state.of}` } } } } }),
  };
}

/** The alliances of which these institutions are members. */
export const alliancesOf = (state: State): AllianceFilter => ({ ...(state.of && { id: { eq: `alliance/${state.of}` } }), members: { some: institutionsOf(state) } });

/** The network of exchanges that a state asks for. */
export const networkOf = (state: State): MapExchangesQueryVariables['of'] => ({ kind: 'COUNTRY_EXCHANGE', ...(state.of && { exchanges: { alliance: { id: { eq: `alliance/${state.of}` } } } }) });
