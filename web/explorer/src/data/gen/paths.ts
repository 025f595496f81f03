// Generated from documents/paths.graphql by generate.mjs; not edited by hand.
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

export type SourceMarkFragment = { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind };

export type PathsQueryVariables = Exact<{
  lang?: string | null | undefined;
  of: NetworkInput;
  other: NetworkInput;
  from: string;
  to: string;
  first?: number | null | undefined;
  max?: number | null | undefined;
}>;


export type PathsQuery = { readonly dataset: { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string }, readonly from:
    | { readonly __typename: 'Country', readonly name: string, readonly id: string }
    | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
    | { readonly __typename: 'Alliance', readonly name: string, readonly id: string }
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'Course', readonly name: string, readonly id: string }
    | { readonly __typename: 'Exchange', readonly name: string, readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Figure', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
   | null, readonly to:
    | { readonly __typename: 'Country', readonly name: string, readonly id: string }
    | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
    | { readonly __typename: 'Alliance', readonly name: string, readonly id: string }
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'Course', readonly name: string, readonly id: string }
    | { readonly __typename: 'Exchange', readonly name: string, readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Figure', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
   | null, readonly network: { readonly statement: string, readonly directed: boolean, readonly nodeCount: number, readonly components: { readonly count: number, readonly groups: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly size: number }> } }, readonly start: { readonly component: number } | null, readonly end: { readonly component: number } | null, readonly paths: { readonly shortest: number | null, readonly more: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
          | { readonly __typename: 'Alliance', readonly id: string, readonly name: string }
          | { readonly __typename: 'Course', readonly id: string, readonly name: string }
          | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        >, readonly ties: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly count: number, readonly basis: { readonly totalCount: number, readonly nodes: ReadonlyArray<
              | { readonly __typename: 'Country', readonly id: string }
              | { readonly __typename: 'Institution', readonly id: string }
              | { readonly __typename: 'Alliance', readonly id: string, readonly name: string, readonly founded: string | null, readonly trust: Trust, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }
              | { readonly __typename: 'Membership', readonly id: string, readonly role: MembershipRole, readonly detail: string | null, readonly from: string | null, readonly to: string | null, readonly seen: string | null, readonly note: string | null, readonly trust: Trust, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }
              | { readonly __typename: 'Course', readonly id: string, readonly name: string, readonly runStart: string | null, readonly trust: Trust, readonly provider: { readonly id: string } | null, readonly platform: { readonly id: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }
              | { readonly __typename: 'Exchange', readonly id: string, readonly name: string, readonly from: string | null, readonly to: string | null, readonly seen: string | null, readonly trust: Trust, readonly exchangeKind: ExchangeKind, readonly providers: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly receivers: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly alliance: { readonly id: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly from: string | null, readonly trust: Trust, readonly hosts: { readonly nodes: ReadonlyArray<
                    | { readonly __typename: 'Country', readonly id: string }
                    | { readonly __typename: 'Institution', readonly id: string }
                    | { readonly __typename: 'Alliance', readonly id: string }
                    | { readonly __typename: 'Course', readonly id: string }
                    | { readonly __typename: 'Exchange', readonly id: string }
                    | { readonly __typename: 'Event', readonly id: string }
                    | { readonly __typename: 'Person', readonly id: string }
                  > }, readonly alliance: { readonly id: string } | null, readonly parent: { readonly id: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }
              | { readonly __typename: 'Person', readonly id: string }
              | { readonly __typename: 'Position', readonly id: string, readonly asOf: string | null, readonly trust: Trust, readonly positionRole: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
            > } }> }> }, readonly lengths: { readonly more: boolean, readonly paths: ReadonlyArray<{ readonly length: number }> } }, readonly other: { readonly paths: { readonly shortest: number | null } } };

export type PathEndsQueryVariables = Exact<{
  lang?: string | null | undefined;
  from: string;
  to: string;
}>;


export type PathEndsQuery = { readonly from:
    | { readonly __typename: 'Country', readonly name: string, readonly id: string }
    | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
    | { readonly __typename: 'Alliance', readonly name: string, readonly id: string }
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'Course', readonly name: string, readonly id: string }
    | { readonly __typename: 'Exchange', readonly name: string, readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Figure', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
   | null, readonly to:
    | { readonly __typename: 'Country', readonly name: string, readonly id: string }
    | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
    | { readonly __typename: 'Alliance', readonly name: string, readonly id: string }
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'Course', readonly name: string, readonly id: string }
    | { readonly __typename: 'Exchange', readonly name: string, readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Figure', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
   | null };

export type PathsOverTimeQueryVariables = Exact<{
  from: string;
  to: string;
  t1: NetworkInput;
  t2: NetworkInput;
  t3: NetworkInput;
  t4: NetworkInput;
  t5: NetworkInput;
  t6: NetworkInput;
  t7: NetworkInput;
  t8: NetworkInput;
  t9: NetworkInput;
  t10: NetworkInput;
  t11: NetworkInput;
  t12: NetworkInput;
}>;


export type PathsOverTimeQuery = { readonly t1: { readonly paths: { readonly shortest: number | null } }, readonly t2: { readonly paths: { readonly shortest: number | null } }, readonly t3: { readonly paths: { readonly shortest: number | null } }, readonly t4: { readonly paths: { readonly shortest: number | null } }, readonly t5: { readonly paths: { readonly shortest: number | null } }, readonly t6: { readonly paths: { readonly shortest: number | null } }, readonly t7: { readonly paths: { readonly shortest: number | null } }, readonly t8: { readonly paths: { readonly shortest: number | null } }, readonly t9: { readonly paths: { readonly shortest: number | null } }, readonly t10: { readonly paths: { readonly shortest: number | null } }, readonly t11: { readonly paths: { readonly shortest: number | null } }, readonly t12: { readonly paths: { readonly shortest: number | null } } };

export type PathBeforeQueryVariables = Exact<{
  lang?: string | null | undefined;
  of: NetworkInput;
  from: string;
  to: string;
}>;


export type PathBeforeQuery = { readonly network: { readonly paths: { readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
          | { readonly __typename: 'Alliance', readonly id: string, readonly name: string }
          | { readonly __typename: 'Course', readonly id: string, readonly name: string }
          | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        > }> } } };

export type StepsFragment = { readonly paths: { readonly shortest: number | null } };

type PathEnd_Country_Fragment = { readonly __typename: 'Country', readonly name: string, readonly id: string };

type PathEnd_Institution_Fragment = { readonly __typename: 'Institution', readonly name: string, readonly id: string };

type PathEnd_Alliance_Fragment = { readonly __typename: 'Alliance', readonly name: string, readonly id: string };

type PathEnd_Membership_Fragment = { readonly __typename: 'Membership', readonly id: string };

type PathEnd_Course_Fragment = { readonly __typename: 'Course', readonly name: string, readonly id: string };

type PathEnd_Exchange_Fragment = { readonly __typename: 'Exchange', readonly name: string, readonly id: string };

type PathEnd_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly id: string };

type PathEnd_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly id: string };

type PathEnd_Position_Fragment = { readonly __typename: 'Position', readonly id: string };

type PathEnd_Figure_Fragment = { readonly __typename: 'Figure', readonly id: string };

type PathEnd_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string };

type PathEnd_Source_Fragment = { readonly __typename: 'Source', readonly id: string };

export type PathEndFragment =
  | PathEnd_Country_Fragment
  | PathEnd_Institution_Fragment
  | PathEnd_Alliance_Fragment
  | PathEnd_Membership_Fragment
  | PathEnd_Course_Fragment
  | PathEnd_Exchange_Fragment
  | PathEnd_Event_Fragment
  | PathEnd_Person_Fragment
  | PathEnd_Position_Fragment
  | PathEnd_Figure_Fragment
  | PathEnd_Claim_Fragment
  | PathEnd_Source_Fragment
;

type Evidence_Alliance_Fragment = { readonly name: string, readonly founded: string | null, readonly trust: Trust, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Evidence_Membership_Fragment = { readonly role: MembershipRole, readonly detail: string | null, readonly from: string | null, readonly to: string | null, readonly seen: string | null, readonly note: string | null, readonly trust: Trust, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Evidence_Course_Fragment = { readonly name: string, readonly runStart: string | null, readonly trust: Trust, readonly provider: { readonly id: string } | null, readonly platform: { readonly id: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Evidence_Exchange_Fragment = { readonly name: string, readonly from: string | null, readonly to: string | null, readonly seen: string | null, readonly trust: Trust, readonly exchangeKind: ExchangeKind, readonly providers: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly receivers: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly alliance: { readonly id: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Evidence_Event_Fragment = { readonly name: string, readonly from: string | null, readonly trust: Trust, readonly hosts: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Country', readonly id: string }
      | { readonly __typename: 'Institution', readonly id: string }
      | { readonly __typename: 'Alliance', readonly id: string }
      | { readonly __typename: 'Course', readonly id: string }
      | { readonly __typename: 'Exchange', readonly id: string }
      | { readonly __typename: 'Event', readonly id: string }
      | { readonly __typename: 'Person', readonly id: string }
    > }, readonly alliance: { readonly id: string } | null, readonly parent: { readonly id: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Evidence_Position_Fragment = { readonly asOf: string | null, readonly trust: Trust, readonly positionRole: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

export type EvidenceFragment =
  | Evidence_Alliance_Fragment
  | Evidence_Membership_Fragment
  | Evidence_Course_Fragment
  | Evidence_Exchange_Fragment
  | Evidence_Event_Fragment
  | Evidence_Position_Fragment
;
export const PathsDocument: Document<PathsQuery, PathsQueryVariables> = { name: 'Paths', text: `query Paths(\$lang: String = "en", \$of: NetworkInput!, \$other: NetworkInput!, \$from: ID!, \$to: ID!, \$first: Int = 5, \$max: Int = 6) {
  dataset {
    ...Cited
  }
  from: node(id: \$from) {
    ...PathEnd
  }
  to: node(id: \$to) {
    ...PathEnd
  }
  network(of: \$of) {
    statement
    directed
    nodeCount
    components {
      count
      groups(first: 1) {
        nodes {
          number
          size
        }
      }
    }
    start: node(id: \$from) {
      component
    }
    end: node(id: \$to) {
      component
    }
    paths(from: \$from, to: \$to, first: \$first, maxLength: \$max) {
      shortest
      more
      paths {
        length
        nodes {
          __typename
          id
          name(language: \$lang)
        }
        ties {
          from
          to
          count
          basis(first: 3) {
            totalCount
            nodes {
              __typename
              id
              ...Evidence
            }
          }
        }
      }
    }
    lengths: paths(from: \$from, to: \$to, first: 500, maxLength: \$max) {
      more
      paths {
        length
      }
    }
  }
  other: network(of: \$other) {
    paths(from: \$from, to: \$to, first: 0, maxLength: 12) {
      shortest
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

fragment Evidence on Node {
  ... on Membership {
    role
    detail
    from
    to
    seen
    note
    trust
    sources {
      ...SourceMark
    }
  }
  ... on Position {
    positionRole: role
    asOf
    trust
    sources {
      ...SourceMark
    }
  }
  ... on Exchange {
    name(language: \$lang)
    exchangeKind: kind
    from
    to
    seen
    trust
    providers(first: 12) {
      nodes {
        id
      }
    }
    receivers(first: 12) {
      nodes {
        id
      }
    }
    alliance {
      id
    }
    sources {
      ...SourceMark
    }
  }
  ... on Course {
    name(language: \$lang)
    runStart
    trust
    provider {
      id
    }
    platform {
      id
    }
    sources {
      ...SourceMark
    }
  }
  ... on Event {
    name(language: \$lang)
    from
    trust
    hosts(first: 6) {
      nodes {
        __typename
        id
      }
    }
    alliance {
      id
    }
    parent {
      id
    }
    sources {
      ...SourceMark
    }
  }
  ... on Alliance {
    name(language: \$lang)
    founded
    trust
    sources {
      ...SourceMark
    }
  }
}

fragment PathEnd on Node {
  __typename
  id
  ... on Entity {
    name(language: \$lang)
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
export const PathEndsDocument: Document<PathEndsQuery, PathEndsQueryVariables> = { name: 'PathEnds', text: `query PathEnds(\$lang: String = "en", \$from: ID!, \$to: ID!) {
  from: node(id: \$from) {
    ...PathEnd
  }
  to: node(id: \$to) {
    ...PathEnd
  }
}

fragment PathEnd on Node {
  __typename
  id
  ... on Entity {
    name(language: \$lang)
  }
}` };
export const PathsOverTimeDocument: Document<PathsOverTimeQuery, PathsOverTimeQueryVariables> = { name: 'PathsOverTime', text: `query PathsOverTime(\$from: ID!, \$to: ID!, \$t1: NetworkInput!, \$t2: NetworkInput!, \$t3: NetworkInput!, \$t4: NetworkInput!, \$t5: NetworkInput!, \$t6: NetworkInput!, \$t7: NetworkInput!, \$t8: NetworkInput!, \$t9: NetworkInput!, \$t10: NetworkInput!, \$t11: NetworkInput!, \$t12: NetworkInput!) {
  t1: network(of: \$t1) {
    ...Steps
  }
  t2: network(of: \$t2) {
    ...Steps
  }
  t3: network(of: \$t3) {
    ...Steps
  }
  t4: network(of: \$t4) {
    ...Steps
  }
  t5: network(of: \$t5) {
    ...Steps
  }
  t6: network(of: \$t6) {
    ...Steps
  }
  t7: network(of: \$t7) {
    ...Steps
  }
  t8: network(of: \$t8) {
    ...Steps
  }
  t9: network(of: \$t9) {
    ...Steps
  }
  t10: network(of: \$t10) {
    ...Steps
  }
  t11: network(of: \$t11) {
    ...Steps
  }
  t12: network(of: \$t12) {
    ...Steps
  }
}

fragment Steps on Network {
  paths(from: \$from, to: \$to, first: 0, maxLength: 12) {
    shortest
  }
}` };
export const PathBeforeDocument: Document<PathBeforeQuery, PathBeforeQueryVariables> = { name: 'PathBefore', text: `query PathBefore(\$lang: String = "en", \$of: NetworkInput!, \$from: ID!, \$to: ID!) {
  network(of: \$of) {
    paths(from: \$from, to: \$to, first: 1, maxLength: 12) {
      paths {
        nodes {
          __typename
          id
          name(language: \$lang)
        }
      }
    }
  }
}` };
