// Generated from documents/timeline.graphql by generate.mjs; not edited by hand.
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

export type CitedFragment = { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string };

export type KnownFragment = { readonly named: number, readonly published: ReadonlyArray<{ readonly value: number | null, readonly lower: number | null, readonly qualifier: Qualifier, readonly asOf: string | null }> };

export type SourceMarkFragment = { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind };

export type TimelineQueryVariables = Exact<{
  lang?: string | null | undefined;
  where?: AllianceFilter | null | undefined;
  order?: AllianceOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { readonly dataset: { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string }, readonly all: { readonly totalCount: number }, readonly dated: { readonly totalCount: number }, readonly roles: { readonly totalCount: number }, readonly datedRoles: { readonly totalCount: number }, readonly seenRoles: { readonly totalCount: number }, readonly alliances: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly founded: string | null, readonly ended: string | null, readonly coverage: { readonly named: number, readonly published: ReadonlyArray<{ readonly value: number | null, readonly lower: number | null, readonly qualifier: Qualifier, readonly asOf: string | null }> }, readonly memberships: { readonly totalCount: number }, readonly dated: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly from: string | null }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly from: string | null, readonly to: string | null, readonly city: string | null }> }, readonly exchanges: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ExchangeKind, readonly from: string | null, readonly to: string | null, readonly seen: string | null }> } }> } };

export type TimelineTableQueryVariables = Exact<{
  lang?: string | null | undefined;
  founded?: AllianceFilter | null | undefined;
  joined?: MembershipFilter | null | undefined;
  held?: EventFilter | null | undefined;
  begun?: ExchangeFilter | null | undefined;
  alliances?: boolean | null | undefined;
  roles?: boolean | null | undefined;
  events?: boolean | null | undefined;
  exchanges?: boolean | null | undefined;
}>;


export type TimelineTableQuery = { readonly alliances?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly founded: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly memberships?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly detail: string | null, readonly from: string | null, readonly institution: { readonly id: string, readonly name: string }, readonly alliance: { readonly id: string, readonly name: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly events?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly from: string | null, readonly alliance: { readonly id: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly exchanges?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ExchangeKind, readonly from: string | null, readonly alliance: { readonly id: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };

export type TimelineMarkQueryVariables = Exact<{
  lang?: string | null | undefined;
  joined?: MembershipFilter | null | undefined;
  held?: EventFilter | null | undefined;
  begun?: ExchangeFilter | null | undefined;
}>;


export type TimelineMarkQuery = { readonly memberships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly detail: string | null, readonly from: string | null, readonly note: string | null, readonly trust: Trust, readonly institution: { readonly id: string, readonly name: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly from: string | null, readonly name: string, readonly trust: Trust, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly exchanges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly from: string | null, readonly name: string, readonly trust: Trust, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };
export const TimelineDocument: Document<TimelineQuery, TimelineQueryVariables> = { name: 'Timeline', text: `query Timeline(\$lang: String = "en", \$where: AllianceFilter, \$order: AllianceOrder, \$after: String) {
  dataset {
    ...Cited
  }
  all: alliances(first: 0) {
    totalCount
  }
  dated: alliances(first: 0, where: {founded: {known: true}}) {
    totalCount
  }
  roles: memberships(first: 0) {
    totalCount
  }
  datedRoles: memberships(first: 0, where: {from: {known: true}}) {
    totalCount
  }
  seenRoles: memberships(
    first: 0
    where: {from: {known: false}, seen: {known: true}}
  ) {
    totalCount
  }
  alliances(first: 100, after: \$after, where: \$where, orderBy: \$order) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name(language: \$lang)
      acronym
      founded
      ended
      coverage {
        ...Known
      }
      memberships(first: 0) {
        totalCount
      }
      dated: memberships(first: 250, where: {from: {known: true}}) {
        totalCount
        nodes {
          id
          role
          from
        }
      }
      events(first: 40) {
        totalCount
        nodes {
          id
          name(language: \$lang)
          from
          to
          city
        }
      }
      exchanges(first: 40) {
        totalCount
        nodes {
          id
          name(language: \$lang)
          kind
          from
          to
          seen
        }
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

fragment Known on Coverage {
  named
  published {
    value
    lower
    qualifier
    asOf
  }
}` };
export const TimelineTableDocument: Document<TimelineTableQuery, TimelineTableQueryVariables> = { name: 'TimelineTable', text: `query TimelineTable(\$lang: String = "en", \$founded: AllianceFilter, \$joined: MembershipFilter, \$held: EventFilter, \$begun: ExchangeFilter, \$alliances: Boolean = true, \$roles: Boolean = true, \$events: Boolean = true, \$exchanges: Boolean = true) {
  alliances(first: 500, where: \$founded, orderBy: {by: FOUNDED}) @include(if: \$alliances) {
    totalCount
    nodes {
      id
      name(language: \$lang)
      founded
      sources {
        ...SourceMark
      }
    }
  }
  memberships(first: 500, where: \$joined, orderBy: {by: FROM}) @include(if: \$roles) {
    totalCount
    nodes {
      id
      role
      detail
      from
      institution {
        id
        name(language: \$lang)
      }
      alliance {
        id
        name(language: \$lang)
      }
      sources {
        ...SourceMark
      }
    }
  }
  events(first: 500, where: \$held, orderBy: {by: FROM}) @include(if: \$events) {
    totalCount
    nodes {
      id
      name(language: \$lang)
      from
      alliance {
        id
        name(language: \$lang)
      }
      sources {
        ...SourceMark
      }
    }
  }
  exchanges(first: 500, where: \$begun, orderBy: {by: FROM}) @include(if: \$exchanges) {
    totalCount
    nodes {
      id
      name(language: \$lang)
      kind
      from
      alliance {
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
export const TimelineMarkDocument: Document<TimelineMarkQuery, TimelineMarkQueryVariables> = { name: 'TimelineMark', text: `query TimelineMark(\$lang: String = "en", \$joined: MembershipFilter, \$held: EventFilter, \$begun: ExchangeFilter) {
  memberships(first: 250, where: \$joined) {
    totalCount
    nodes {
      id
      role
      detail
      from
      note
      trust
      institution {
        id
        name(language: \$lang)
      }
      sources {
        ...SourceMark
      }
    }
  }
  events(first: 40, where: \$held) {
    nodes {
      id
      from
      name(language: \$lang)
      trust
      sources {
        ...SourceMark
      }
    }
  }
  exchanges(first: 40, where: \$begun) {
    nodes {
      id
      from
      name(language: \$lang)
      trust
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
