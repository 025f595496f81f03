// Generated from documents/map.graphql by generate.mjs; not edited by hand.
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

export type Qualifier =
  | 'EXACT'
  | 'ABOUT'
  | 'NEARLY'
  | 'MORE_THAN'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'LESS_THAN'
  | 'SOME'
  | 'DOZENS'
  | 'HUNDREDS'
  | 'THOUSANDS';

export type SourceKind =
  | 'SEED'
  | 'PRIMARY'
  | 'SECONDARY'
  | 'MIRROR'
  | 'DATASET';

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

export type CitedFragment = { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string };

export type KnownFragment = { readonly named: number, readonly published: ReadonlyArray<{ readonly value: number | null, readonly lower: number | null, readonly qualifier: Qualifier, readonly asOf: string | null }> };

export type SourceMarkFragment = { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind };

export type MapInstitutionsQueryVariables = Exact<{
  lang?: string | null | undefined;
  where?: InstitutionFilter | null | undefined;
  alliances?: AllianceFilter | null | undefined;
}>;


export type MapInstitutionsQuery = { readonly dataset: { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string }, readonly all: { readonly totalCount: number }, readonly countries: { readonly totalCount: number }, readonly of: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly coverage: { readonly named: number, readonly published: ReadonlyArray<{ readonly value: number | null, readonly lower: number | null, readonly qualifier: Qualifier, readonly asOf: string | null }> } }> }, readonly institutions: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number, readonly node:
        | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string, readonly region: string | null, readonly subregion: string | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly alliances: { readonly totalCount: number } }
        | { readonly __typename: 'Institution' }
        | { readonly __typename: 'Alliance' }
        | { readonly __typename: 'Membership' }
        | { readonly __typename: 'Course' }
        | { readonly __typename: 'Exchange' }
        | { readonly __typename: 'Event' }
        | { readonly __typename: 'Person' }
        | { readonly __typename: 'Position' }
        | { readonly __typename: 'Figure' }
        | { readonly __typename: 'Claim' }
        | { readonly __typename: 'Source' }
       | null }>, readonly byRegion: ReadonlyArray<{ readonly key: string, readonly count: number }>, readonly trust: ReadonlyArray<{ readonly key: string, readonly count: number }> } };

export type MapAlliancesQueryVariables = Exact<{
  lang?: string | null | undefined;
}>;


export type MapAlliancesQuery = { readonly alliances: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null }> } };

export type MapChosenQueryVariables = Exact<{
  lang?: string | null | undefined;
  where?: InstitutionFilter | null | undefined;
}>;


export type MapChosenQuery = { readonly institutions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly city: string | null, readonly memberships: { readonly totalCount: number }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };
export const MapInstitutionsDocument: Document<MapInstitutionsQuery, MapInstitutionsQueryVariables> = { name: 'MapInstitutions', text: `query MapInstitutions(\$lang: String = "en", \$where: InstitutionFilter, \$alliances: AllianceFilter) {
  dataset {
    ...Cited
  }
  all: institutions(first: 0) {
    totalCount
  }
  countries(first: 0) {
    totalCount
  }
  of: alliances(first: 500, where: \$alliances) {
    totalCount
    nodes {
      coverage {
        ...Known
      }
    }
  }
  institutions(first: 0, where: \$where) {
    totalCount
    groups(by: COUNTRY) {
      key
      count
      node {
        __typename
        ... on Country {
          id
          code
          name(language: \$lang)
          region
          subregion
          location {
            latitude
            longitude
          }
          alliances(first: 0) {
            totalCount
          }
        }
      }
    }
    byRegion: groups(by: REGION) {
      key
      count
    }
    trust: groups(by: TRUST) {
      key
      count
    }
  }
}

fragment Cited on Dataset {
  name
  version
  updated
  citation
  license
}

fragment Known on Coverage {
  named
  published {
    value
    lower
    qualifier
    asOf
  }
}` };
export const MapAlliancesDocument: Document<MapAlliancesQuery, MapAlliancesQueryVariables> = { name: 'MapAlliances', text: `query MapAlliances(\$lang: String = "en") {
  alliances(first: 500) {
    nodes {
      id
      name(language: \$lang)
      acronym
    }
  }
}` };
export const MapChosenDocument: Document<MapChosenQuery, MapChosenQueryVariables> = { name: 'MapChosen', text: `query MapChosen(\$lang: String = "en", \$where: InstitutionFilter) {
  institutions(
    first: 20
    where: \$where
    orderBy: {by: MEMBERSHIPS, direction: DESC}
  ) {
    totalCount
    nodes {
      id
      name(language: \$lang)
      city
      memberships(first: 0) {
        totalCount
      }
      sources {
        ...SourceMark
      }
    }
  }
}

fragment SourceMark on Source {
  id
  title
  publisher
  url
  published
  accessed
  language
  kind
}` };
