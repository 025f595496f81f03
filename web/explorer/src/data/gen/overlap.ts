// Generated from documents/overlap.graphql by generate.mjs; not edited by hand.
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

export type FigureLineFragment = { readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

export type SourceMarkFragment = { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind };

export type OverlapQueryVariables = Exact<{
  lang?: string | null | undefined;
  ids: ReadonlyArray<string>;
  institutions?: InstitutionFilter | null | undefined;
}>;


export type OverlapQuery = { readonly dataset: { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string }, readonly alliances: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly members: { readonly totalCount: number }, readonly coverage: { readonly named: number, readonly undated: number, readonly published: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } }> }, readonly intersections: ReadonlyArray<{ readonly count: number, readonly alliances: ReadonlyArray<{ readonly id: string }>, readonly institutions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: { readonly id: string, readonly name: string } | null }> } }> };

export type OverlapColumnQueryVariables = Exact<{
  lang?: string | null | undefined;
  ids: ReadonlyArray<string>;
  institutions?: InstitutionFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type OverlapColumnQuery = { readonly intersections: ReadonlyArray<{ readonly count: number, readonly alliances: ReadonlyArray<{ readonly id: string }>, readonly institutions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: { readonly id: string, readonly name: string } | null }> } }> };

export type OverlapSourcesQueryVariables = Exact<{
  where: MembershipFilter;
}>;


export type OverlapSourcesQuery = { readonly memberships: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly institution: { readonly id: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };

export type OverlapChoicesQueryVariables = Exact<{
  lang?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OverlapChoicesQuery = { readonly alliances: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly members: { readonly totalCount: number } }> } };

export type WithinFragment = { readonly id: string, readonly name: string, readonly country: { readonly id: string, readonly name: string } | null };
export const OverlapDocument: Document<OverlapQuery, OverlapQueryVariables> = { name: 'Overlap', text: `query Overlap(\$lang: String = "en", \$ids: [ID!]!, \$institutions: InstitutionFilter) {
  dataset {
    ...Cited
  }
  alliances(
    first: 20
    where: {id: {in: \$ids}}
    orderBy: {by: NAMED, direction: DESC}
  ) {
    nodes {
      id
      name(language: \$lang)
      acronym
      members(first: 0, where: \$institutions) {
        totalCount
      }
      coverage {
        named
        published {
          ...FigureLine
        }
        undated
      }
    }
  }
  intersections(alliances: \$ids, institutions: \$institutions) {
    count
    alliances {
      id
    }
    institutions(first: 20) {
      totalCount
      nodes {
        ...Within
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
}

fragment FigureLine on Figure {
  id
  measure
  value
  qualifier
  lower
  upper
  unit
  asOf
  note
  trust
  saidBy {
    id
    name(language: \$lang)
  }
  sources {
    ...SourceMark
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
}

fragment Within on Institution {
  id
  name(language: \$lang)
  country {
    id
    name(language: \$lang)
  }
}` };
export const OverlapColumnDocument: Document<OverlapColumnQuery, OverlapColumnQueryVariables> = { name: 'OverlapColumn', text: `query OverlapColumn(\$lang: String = "en", \$ids: [ID!]!, \$institutions: InstitutionFilter, \$first: Int = 500) {
  intersections(alliances: \$ids, institutions: \$institutions) {
    count
    alliances {
      id
    }
    institutions(first: \$first) {
      totalCount
      nodes {
        ...Within
      }
    }
  }
}

fragment Within on Institution {
  id
  name(language: \$lang)
  country {
    id
    name(language: \$lang)
  }
}` };
export const OverlapSourcesDocument: Document<OverlapSourcesQuery, OverlapSourcesQueryVariables> = { name: 'OverlapSources', text: `query OverlapSources(\$where: MembershipFilter!) {
  memberships(first: 500, where: \$where) {
    nodes {
      id
      institution {
        id
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
export const OverlapChoicesDocument: Document<OverlapChoicesQuery, OverlapChoicesQueryVariables> = { name: 'OverlapChoices', text: `query OverlapChoices(\$lang: String = "en", \$after: String) {
  alliances(first: 200, after: \$after, orderBy: {by: MEMBERS, direction: DESC}) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name(language: \$lang)
      acronym
      members(first: 0) {
        totalCount
      }
    }
  }
}` };
