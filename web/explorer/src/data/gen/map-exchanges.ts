// Generated from documents/map-exchanges.graphql by generate.mjs; not edited by hand.
import type { Document } from '../document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Trust =
  | 'SEED'
  | 'PRIMARY'
  | 'SECONDARY'
  | 'UNVERIFIED';

export type InstitutionKind =
  | 'UNIVERSITY'
  | 'COMPANY'
  | 'PLATFORM'
  | 'GOVERNMENT'
  | 'INTERNATIONAL_ORGANIZATION'
  | 'ASSOCIATION'
  | 'RESEARCH_INSTITUTE'
  | 'OTHER';

export type AllianceKind =
  | 'UNIVERSITY_NETWORK'
  | 'NATIONAL'
  | 'MULTI_STAKEHOLDER'
  | 'INTER_GOVERNMENTAL'
  | 'PLATFORM_PARTNERSHIP'
  | 'REGIONAL'
  | 'PLATFORM_CONSORTIUM'
  | 'OTHER';

export type MembershipRole =
  | 'MEMBER'
  | 'FOUNDER'
  | 'INITIATOR'
  | 'CHAIR'
  | 'VICE_CHAIR'
  | 'SECRETARIAT'
  | 'COUNCIL'
  | 'OBSERVER'
  | 'PARTNER'
  | 'OTHER';

export type CourseKind =
  | 'COURSE'
  | 'COURSE_RUN'
  | 'SPECIALIZATION';

export type ExchangeKind =
  | 'MOOC_SHARING'
  | 'JOINT_CLASSES'
  | 'AGREEMENT'
  | 'INFRASTRUCTURE'
  | 'TRAINING'
  | 'COURSE_EXCHANGE'
  | 'VIRTUAL_EXCHANGE'
  | 'PLATFORM_PARTNERSHIP'
  | 'CERTIFICATE_PROGRAMME'
  | 'OPEN_COURSES'
  | 'STAFF_EXCHANGE'
  | 'JOINT_PROGRAMME'
  | 'JOINT_PRODUCTION'
  | 'TALKS'
  | 'CREDIT_TRANSFER'
  | 'OTHER';

export type EventMode =
  | 'IN_PERSON'
  | 'HYBRID'
  | 'ONLINE';

export type IdFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly known?: boolean | null | undefined;
};

export type StringFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly contains?: string | null | undefined;
  readonly startsWith?: string | null | undefined;
};

export type DateFilter = {
  readonly before?: string | null | undefined;
  readonly onOrBefore?: string | null | undefined;
  readonly after?: string | null | undefined;
  readonly onOrAfter?: string | null | undefined;
  readonly known?: boolean | null | undefined;
};

export type IntFilter = {
  readonly eq?: number | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
};

export type FloatFilter = {
  readonly eq?: number | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly known?: boolean | null | undefined;
};

export type InstitutionFilter = {
  readonly id?: IdFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly kind?: ReadonlyArray<InstitutionKind> | null | undefined;
  readonly country?: CountryFilter | null | undefined;
  readonly memberships?: MembershipsFilter | null | undefined;
  readonly courses?: CoursesFilter | null | undefined;
  readonly city?: StringFilter | null | undefined;
  readonly exchangesOut?: ExchangesFilter | null | undefined;
  readonly exchangesIn?: ExchangesFilter | null | undefined;
  readonly trust?: ReadonlyArray<Trust> | null | undefined;
  readonly identifier?: StringFilter | null | undefined;
  readonly founded?: DateFilter | null | undefined;
  readonly latitude?: FloatFilter | null | undefined;
  readonly longitude?: FloatFilter | null | undefined;
  readonly nameLocal?: StringFilter | null | undefined;
  readonly nameZh?: StringFilter | null | undefined;
  readonly and?: ReadonlyArray<InstitutionFilter> | null | undefined;
  readonly or?: ReadonlyArray<InstitutionFilter> | null | undefined;
  readonly not?: InstitutionFilter | null | undefined;
};

export type CountryFilter = {
  readonly id?: IdFilter | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly region?: StringFilter | null | undefined;
  readonly subregion?: StringFilter | null | undefined;
  readonly institutions?: InstitutionsFilter | null | undefined;
  readonly trust?: ReadonlyArray<Trust> | null | undefined;
  readonly and?: ReadonlyArray<CountryFilter> | null | undefined;
  readonly or?: ReadonlyArray<CountryFilter> | null | undefined;
  readonly not?: CountryFilter | null | undefined;
};

export type AllianceFilter = {
  readonly id?: IdFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly acronym?: StringFilter | null | undefined;
  readonly kind?: ReadonlyArray<AllianceKind> | null | undefined;
  readonly founded?: DateFilter | null | undefined;
  readonly seat?: CountryFilter | null | undefined;
  readonly memberships?: MembershipsFilter | null | undefined;
  readonly ended?: DateFilter | null | undefined;
  readonly parent?: AllianceFilter | null | undefined;
  readonly members?: InstitutionsFilter | null | undefined;
  readonly trust?: ReadonlyArray<Trust> | null | undefined;
  readonly named?: IntFilter | null | undefined;
  readonly and?: ReadonlyArray<AllianceFilter> | null | undefined;
  readonly or?: ReadonlyArray<AllianceFilter> | null | undefined;
  readonly not?: AllianceFilter | null | undefined;
};

export type MembershipFilter = {
  readonly role?: ReadonlyArray<MembershipRole> | null | undefined;
  readonly from?: DateFilter | null | undefined;
  readonly to?: DateFilter | null | undefined;
  readonly institution?: InstitutionFilter | null | undefined;
  readonly alliance?: AllianceFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly seen?: DateFilter | null | undefined;
  readonly detail?: StringFilter | null | undefined;
  readonly trust?: ReadonlyArray<Trust> | null | undefined;
  readonly and?: ReadonlyArray<MembershipFilter> | null | undefined;
  readonly or?: ReadonlyArray<MembershipFilter> | null | undefined;
  readonly not?: MembershipFilter | null | undefined;
};

export type MembershipsFilter = {
  readonly some?: MembershipFilter | null | undefined;
  readonly none?: MembershipFilter | null | undefined;
  readonly count?: IntFilter | null | undefined;
};

export type CourseFilter = {
  readonly id?: IdFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly language?: StringFilter | null | undefined;
  readonly field?: StringFilter | null | undefined;
  readonly provider?: InstitutionFilter | null | undefined;
  readonly platform?: InstitutionFilter | null | undefined;
  readonly kind?: ReadonlyArray<CourseKind> | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly runStart?: DateFilter | null | undefined;
  readonly instructor?: StringFilter | null | undefined;
  readonly trust?: ReadonlyArray<Trust> | null | undefined;
  readonly and?: ReadonlyArray<CourseFilter> | null | undefined;
  readonly or?: ReadonlyArray<CourseFilter> | null | undefined;
  readonly not?: CourseFilter | null | undefined;
};

export type CoursesFilter = {
  readonly some?: CourseFilter | null | undefined;
  readonly none?: CourseFilter | null | undefined;
  readonly count?: IntFilter | null | undefined;
};

export type ExchangeFilter = {
  readonly id?: IdFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly kind?: ReadonlyArray<ExchangeKind> | null | undefined;
  readonly from?: DateFilter | null | undefined;
  readonly provider?: InstitutionFilter | null | undefined;
  readonly receiver?: InstitutionFilter | null | undefined;
  readonly providerCountry?: CountryFilter | null | undefined;
  readonly receiverCountry?: CountryFilter | null | undefined;
  readonly field?: StringFilter | null | undefined;
  readonly to?: DateFilter | null | undefined;
  readonly seen?: DateFilter | null | undefined;
  readonly alliance?: AllianceFilter | null | undefined;
  readonly trust?: ReadonlyArray<Trust> | null | undefined;
  readonly and?: ReadonlyArray<ExchangeFilter> | null | undefined;
  readonly or?: ReadonlyArray<ExchangeFilter> | null | undefined;
  readonly not?: ExchangeFilter | null | undefined;
};

export type EventFilter = {
  readonly id?: IdFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly series?: StringFilter | null | undefined;
  readonly city?: StringFilter | null | undefined;
  readonly mode?: ReadonlyArray<EventMode> | null | undefined;
  readonly from?: DateFilter | null | undefined;
  readonly to?: DateFilter | null | undefined;
  readonly country?: CountryFilter | null | undefined;
  readonly alliance?: AllianceFilter | null | undefined;
  readonly trust?: ReadonlyArray<Trust> | null | undefined;
  readonly theme?: StringFilter | null | undefined;
  readonly and?: ReadonlyArray<EventFilter> | null | undefined;
  readonly or?: ReadonlyArray<EventFilter> | null | undefined;
  readonly not?: EventFilter | null | undefined;
};

export type PersonFilter = {
  readonly id?: IdFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly positions?: PositionsFilter | null | undefined;
  readonly trust?: ReadonlyArray<Trust> | null | undefined;
  readonly and?: ReadonlyArray<PersonFilter> | null | undefined;
  readonly or?: ReadonlyArray<PersonFilter> | null | undefined;
  readonly not?: PersonFilter | null | undefined;
};

export type PositionFilter = {
  readonly id?: IdFilter | null | undefined;
  readonly trust?: ReadonlyArray<Trust> | null | undefined;
  readonly role?: StringFilter | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly person?: PersonFilter | null | undefined;
  readonly institution?: InstitutionFilter | null | undefined;
  readonly alliance?: AllianceFilter | null | undefined;
  readonly country?: CountryFilter | null | undefined;
  readonly and?: ReadonlyArray<PositionFilter> | null | undefined;
  readonly or?: ReadonlyArray<PositionFilter> | null | undefined;
  readonly not?: PositionFilter | null | undefined;
};

export type InstitutionsFilter = {
  readonly some?: InstitutionFilter | null | undefined;
  readonly none?: InstitutionFilter | null | undefined;
  readonly count?: IntFilter | null | undefined;
};

export type ExchangesFilter = {
  readonly some?: ExchangeFilter | null | undefined;
  readonly none?: ExchangeFilter | null | undefined;
  readonly count?: IntFilter | null | undefined;
};

export type PositionsFilter = {
  readonly some?: PositionFilter | null | undefined;
  readonly none?: PositionFilter | null | undefined;
  readonly count?: IntFilter | null | undefined;
};

export type NetworkKind =
  | 'AFFILIATION'
  | 'CO_MEMBERSHIP'
  | 'ALLIANCE_OVERLAP'
  | 'COUNTRY_CO_MEMBERSHIP'
  | 'EXCHANGE'
  | 'COUNTRY_EXCHANGE'
  | 'COURSE_OFFERING'
  | 'ATLAS';

export type TieWeight =
  | 'COUNT'
  | 'FRACTIONAL'
  | 'JACCARD';

export type NetworkInput = {
  readonly kind: NetworkKind;
  readonly weight?: TieWeight | null | undefined;
  readonly minWeight?: number | null | undefined;
  readonly isolates?: boolean | null | undefined;
  readonly places?: boolean | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly institutions?: InstitutionFilter | null | undefined;
  readonly alliances?: AllianceFilter | null | undefined;
  readonly countries?: CountryFilter | null | undefined;
  readonly memberships?: MembershipFilter | null | undefined;
  readonly exchanges?: ExchangeFilter | null | undefined;
  readonly courses?: CourseFilter | null | undefined;
  readonly events?: EventFilter | null | undefined;
  readonly people?: PersonFilter | null | undefined;
  readonly positions?: PositionFilter | null | undefined;
};

export type CitedFragment = { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string };

export type MapExchangesQueryVariables = Exact<{
  lang?: string | null | undefined;
  of: NetworkInput;
}>;


export type MapExchangesQuery = { readonly dataset: { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string }, readonly network: { readonly statement: string, readonly nodeCount: number, readonly tieCount: number, readonly nodes: { readonly nodes: ReadonlyArray<{ readonly inStrength: number, readonly outStrength: number, readonly entity:
          | { readonly __typename: 'Country', readonly code: string, readonly region: string | null, readonly subregion: string | null, readonly id: string, readonly name: string, readonly location: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
          | { readonly __typename: 'Alliance', readonly id: string, readonly name: string }
          | { readonly __typename: 'Course', readonly id: string, readonly name: string }
          | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
         }> }, readonly ties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly count: number, readonly from: string | null, readonly to: string | null, readonly source:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> } } };
export const MapExchangesDocument: Document<MapExchangesQuery, MapExchangesQueryVariables> = { name: 'MapExchanges', text: `query MapExchanges(\$lang: String = "en", \$of: NetworkInput!) {
  dataset {
    ...Cited
  }
  network(of: \$of) {
    statement
    nodeCount
    tieCount
    nodes(first: 250) {
      nodes {
        inStrength
        outStrength
        entity {
          __typename
          id
          name(language: \$lang)
          ... on Country {
            code
            region
            subregion
            location {
              latitude
              longitude
            }
          }
        }
      }
    }
    ties(first: 500) {
      totalCount
      nodes {
        source {
          id
        }
        target {
          id
        }
        count
        from
        to
      }
    }
  }
}

fragment Cited on Dataset {
  name
  version
  updated
  citation
  license
}` };
