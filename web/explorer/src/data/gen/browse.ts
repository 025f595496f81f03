// Generated from documents/browse.graphql by generate.mjs; not edited by hand.
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

export type FigureTotal =
  | 'MEMBERS';

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

export type FigureFilter = {
  readonly measure?: StringFilter | null | undefined;
  readonly unit?: StringFilter | null | undefined;
  readonly qualifier?: ReadonlyArray<Qualifier> | null | undefined;
  readonly subject?: IdFilter | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly value?: FloatFilter | null | undefined;
  readonly subjectKind?: ReadonlyArray<Kind> | null | undefined;
  readonly saidBy?: IdFilter | null | undefined;
  readonly trust?: ReadonlyArray<Trust> | null | undefined;
  readonly totalOf?: ReadonlyArray<FigureTotal> | null | undefined;
  readonly and?: ReadonlyArray<FigureFilter> | null | undefined;
  readonly or?: ReadonlyArray<FigureFilter> | null | undefined;
  readonly not?: FigureFilter | null | undefined;
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

export type Direction =
  | 'ASC'
  | 'DESC';

export type CourseOrder = {
  readonly by: CourseOrderField;
  readonly direction?: Direction | null | undefined;
};

export type CourseOrderField =
  | 'NAME'
  | 'PROVIDER'
  | 'RUN_START';

export type AllianceOrder = {
  readonly by: AllianceOrderField;
  readonly direction?: Direction | null | undefined;
};

export type AllianceOrderField =
  | 'NAME'
  | 'FOUNDED'
  | 'MEMBERS'
  | 'NAMED'
  | 'SEAT';

export type Kind =
  | 'COUNTRY'
  | 'INSTITUTION'
  | 'ALLIANCE'
  | 'COURSE'
  | 'EXCHANGE'
  | 'EVENT'
  | 'PERSON';

export type ExchangeLineFragment = { readonly id: string, readonly name: string, readonly kind: ExchangeKind, readonly from: string | null, readonly to: string | null, readonly seen: string | null, readonly trust: Trust, readonly providerCountries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly receiverCountries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

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

export type BrowseAlliancesQueryVariables = Exact<{
  lang?: string | null | undefined;
  where?: AllianceFilter | null | undefined;
  order?: AllianceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  official: ReadonlyArray<string>;
}>;


export type BrowseAlliancesQuery = { readonly alliances: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AllianceKind, readonly founded: string | null, readonly ended: string | null, readonly seatCity: string | null, readonly trust: Trust, readonly seat: { readonly id: string, readonly name: string } | null, readonly members: { readonly totalCount: number }, readonly countries: { readonly totalCount: number }, readonly exchanges: { readonly totalCount: number }, readonly events: { readonly totalCount: number }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly official: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };

export type BrowseCountriesQueryVariables = Exact<{
  lang?: string | null | undefined;
  where?: CountryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BrowseCountriesQuery = { readonly countries: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly region: string | null, readonly subregion: string | null, readonly institutions: { readonly totalCount: number }, readonly alliances: { readonly totalCount: number }, readonly exchangesOut: { readonly totalCount: number }, readonly exchangesIn: { readonly totalCount: number }, readonly events: { readonly totalCount: number } }> } };

export type BrowseCoursesQueryVariables = Exact<{
  lang?: string | null | undefined;
  where?: CourseFilter | null | undefined;
  order?: CourseOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BrowseCoursesQuery = { readonly courses: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: CourseKind, readonly field: string | null, readonly language: string | null, readonly runStart: string | null, readonly trust: Trust, readonly provider: { readonly id: string, readonly name: string } | null, readonly platform: { readonly id: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };

export type BrowseExchangesQueryVariables = Exact<{
  lang?: string | null | undefined;
  where?: ExchangeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BrowseExchangesQuery = { readonly exchanges: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ExchangeKind, readonly from: string | null, readonly to: string | null, readonly seen: string | null, readonly trust: Trust, readonly alliance: { readonly id: string, readonly name: string, readonly acronym: string | null } | null, readonly providers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly receivers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly providerCountries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly receiverCountries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };

export type BrowseEventsQueryVariables = Exact<{
  lang?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BrowseEventsQuery = { readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly series: string | null, readonly from: string | null, readonly to: string | null, readonly city: string | null, readonly mode: EventMode | null, readonly country: { readonly id: string, readonly name: string } | null, readonly alliance: { readonly id: string, readonly name: string } | null, readonly hosts: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };

export type BrowsePeopleQueryVariables = Exact<{
  lang?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BrowsePeopleQuery = { readonly people: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }>, readonly positions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: string, readonly asOf: string | null, readonly organization:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } }> } };

export type BrowseFiguresQueryVariables = Exact<{
  lang?: string | null | undefined;
  where?: FigureFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BrowseFiguresQuery = { readonly figures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly subject:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
        | { readonly __typename: 'Alliance', readonly id: string, readonly name: string }
        | { readonly __typename: 'Course', readonly id: string, readonly name: string }
        | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      , readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };
export const BrowseAlliancesDocument: Document<BrowseAlliancesQuery, BrowseAlliancesQueryVariables> = { name: 'BrowseAlliances', text: `query BrowseAlliances(\$lang: String = "en", \$where: AllianceFilter, \$order: AllianceOrder, \$first: Int = 50, \$after: String, \$official: [String!]!) {
  alliances(first: \$first, after: \$after, where: \$where, orderBy: \$order) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name(language: \$lang)
      acronym
      kind
      founded
      ended
      seatCity
      trust
      seat {
        id
        name(language: \$lang)
      }
      members(first: 0) {
        totalCount
      }
      countries(first: 0) {
        totalCount
      }
      exchanges(first: 0) {
        totalCount
      }
      events(first: 0) {
        totalCount
      }
      sources {
        ...SourceMark
      }
    }
  }
  official: figures(first: 200, where: {measure: {in: \$official}}) {
    nodes {
      subject {
        id
      }
      ...FigureLine
    }
  }
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
}` };
export const BrowseCountriesDocument: Document<BrowseCountriesQuery, BrowseCountriesQueryVariables> = { name: 'BrowseCountries', text: `query BrowseCountries(\$lang: String = "en", \$where: CountryFilter, \$first: Int = 250, \$after: String) {
  countries(first: \$first, after: \$after, where: \$where) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      code
      name(language: \$lang)
      region
      subregion
      institutions(first: 0) {
        totalCount
      }
      alliances(first: 0) {
        totalCount
      }
      exchangesOut(first: 0) {
        totalCount
      }
      exchangesIn(first: 0) {
        totalCount
      }
      events(first: 0) {
        totalCount
      }
    }
  }
}` };
export const BrowseCoursesDocument: Document<BrowseCoursesQuery, BrowseCoursesQueryVariables> = { name: 'BrowseCourses', text: `query BrowseCourses(\$lang: String = "en", \$where: CourseFilter, \$order: CourseOrder, \$first: Int = 50, \$after: String) {
  courses(first: \$first, after: \$after, where: \$where, orderBy: \$order) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name(language: \$lang)
      kind
      field
      language
      runStart
      trust
      provider {
        id
        name(language: \$lang)
      }
      platform {
        id
        name(language: \$lang)
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
export const BrowseExchangesDocument: Document<BrowseExchangesQuery, BrowseExchangesQueryVariables> = { name: 'BrowseExchanges', text: `query BrowseExchanges(\$lang: String = "en", \$where: ExchangeFilter, \$first: Int = 50, \$after: String) {
  exchanges(first: \$first, after: \$after, where: \$where) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ExchangeLine
      alliance {
        id
        name(language: \$lang)
        acronym
      }
      providers(first: 3) {
        totalCount
        nodes {
          id
          name(language: \$lang)
        }
      }
      receivers(first: 3) {
        totalCount
        nodes {
          id
          name(language: \$lang)
        }
      }
    }
  }
}

fragment ExchangeLine on Exchange {
  id
  name(language: \$lang)
  kind
  from
  to
  seen
  trust
  providerCountries {
    id
    code
    name(language: \$lang)
  }
  receiverCountries {
    id
    code
    name(language: \$lang)
  }
  figures(first: 5) {
    totalCount
    nodes {
      ...FigureLine
    }
  }
  sources {
    ...SourceMark
  }
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
}` };
export const BrowseEventsDocument: Document<BrowseEventsQuery, BrowseEventsQueryVariables> = { name: 'BrowseEvents', text: `query BrowseEvents(\$lang: String = "en", \$first: Int = 50, \$after: String) {
  events(first: \$first, after: \$after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name(language: \$lang)
      series
      from
      to
      city
      mode
      country {
        id
        name(language: \$lang)
      }
      alliance {
        id
        name(language: \$lang)
      }
      hosts(first: 4) {
        totalCount
        nodes {
          id
          name(language: \$lang)
        }
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
export const BrowsePeopleDocument: Document<BrowsePeopleQuery, BrowsePeopleQueryVariables> = { name: 'BrowsePeople', text: `query BrowsePeople(\$lang: String = "en", \$first: Int = 50, \$after: String) {
  people(first: \$first, after: \$after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name(language: \$lang)
      names {
        text
        language
      }
      positions(first: 3) {
        totalCount
        nodes {
          role
          asOf
          organization {
            id
            name(language: \$lang)
          }
          sources {
            ...SourceMark
          }
        }
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
export const BrowseFiguresDocument: Document<BrowseFiguresQuery, BrowseFiguresQueryVariables> = { name: 'BrowseFigures', text: `query BrowseFigures(\$lang: String = "en", \$where: FigureFilter, \$first: Int = 50, \$after: String) {
  figures(first: \$first, after: \$after, where: \$where) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      subject {
        __typename
        id
        name(language: \$lang)
      }
      ...FigureLine
    }
  }
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
}` };
