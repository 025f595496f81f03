// Generated from documents/network.graphql by generate.mjs; not edited by hand.
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

export type KnownFragment = { readonly named: number, readonly published: ReadonlyArray<{ readonly value: number | null, readonly lower: number | null, readonly qualifier: Qualifier, readonly asOf: string | null }> };

export type SourceMarkFragment = { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind };

export type NetworkPictureQueryVariables = Exact<{
  lang?: string | null | undefined;
  of: NetworkInput;
  resolution?: number | null | undefined;
  seed?: number | null | undefined;
  alliances?: AllianceFilter | null | undefined;
  members?: boolean | null | undefined;
}>;


export type NetworkPictureQuery = { readonly dataset: { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string }, readonly alliances?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly coverage: { readonly named: number, readonly published: ReadonlyArray<{ readonly value: number | null, readonly lower: number | null, readonly qualifier: Qualifier, readonly asOf: string | null }> } }> }, readonly network: { readonly kind: NetworkKind, readonly directed: boolean, readonly statement: string, readonly whole: boolean, readonly nodeCount: number, readonly tieCount: number, readonly totalWeight: number, readonly density: number | null, readonly transitivity: number, readonly components: { readonly count: number }, readonly communities: { readonly count: number, readonly modularity: number | null, readonly groups: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly size: number }> } }, readonly nodes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly strength: number, readonly betweenness: number, readonly coreness: number, readonly component: number, readonly community: number, readonly entity:
          | { readonly __typename: 'Country', readonly code: string, readonly region: string | null, readonly id: string, readonly name: string }
          | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly institutionKind: InstitutionKind, readonly country: { readonly id: string, readonly code: string, readonly name: string, readonly region: string | null } | null }
          | { readonly __typename: 'Alliance', readonly acronym: string | null, readonly founded: string | null, readonly id: string, readonly name: string, readonly allianceKind: AllianceKind }
          | { readonly __typename: 'Course', readonly id: string, readonly name: string }
          | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
         }> }, readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly weight: number, readonly count: number, readonly from: string | null, readonly to: string | null, readonly source:
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

export type NetworkNodesQueryVariables = Exact<{
  lang?: string | null | undefined;
  of: NetworkInput;
  after?: string | null | undefined;
  resolution?: number | null | undefined;
  seed?: number | null | undefined;
}>;


export type NetworkNodesQuery = { readonly network: { readonly nodes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly strength: number, readonly betweenness: number, readonly coreness: number, readonly component: number, readonly community: number, readonly entity:
          | { readonly __typename: 'Country', readonly code: string, readonly region: string | null, readonly id: string, readonly name: string }
          | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly institutionKind: InstitutionKind, readonly country: { readonly id: string, readonly code: string, readonly name: string, readonly region: string | null } | null }
          | { readonly __typename: 'Alliance', readonly acronym: string | null, readonly founded: string | null, readonly id: string, readonly name: string, readonly allianceKind: AllianceKind }
          | { readonly __typename: 'Course', readonly id: string, readonly name: string }
          | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
         }> } } };

export type NetworkTiesQueryVariables = Exact<{
  of: NetworkInput;
  after?: string | null | undefined;
}>;


export type NetworkTiesQuery = { readonly network: { readonly ties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly weight: number, readonly count: number, readonly from: string | null, readonly to: string | null, readonly source:
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

export type NetworkNodeCardQueryVariables = Exact<{
  lang?: string | null | undefined;
  of: NetworkInput;
  id: string;
}>;


export type NetworkNodeCardQuery = { readonly network: { readonly node: { readonly degree: number, readonly strength: number, readonly betweenness: number, readonly coreness: number, readonly ties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly weight: number, readonly target:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly basis: { readonly totalCount: number, readonly nodes: ReadonlyArray<
              | { readonly __typename: 'Country', readonly name: string, readonly id: string }
              | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
              | { readonly __typename: 'Alliance', readonly name: string, readonly id: string }
              | { readonly __typename: 'Membership', readonly role: MembershipRole, readonly detail: string | null, readonly id: string }
              | { readonly __typename: 'Course', readonly name: string, readonly id: string }
              | { readonly __typename: 'Exchange', readonly name: string, readonly id: string }
              | { readonly __typename: 'Event', readonly name: string, readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly id: string }
              | { readonly __typename: 'Position', readonly id: string, readonly positionRole: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
            > } }> } } | null } };

export type NetworkTieCardQueryVariables = Exact<{
  lang?: string | null | undefined;
  of: NetworkInput;
  source: string;
  target: string;
}>;


export type NetworkTieCardQuery = { readonly network: { readonly tie: { readonly weight: number, readonly count: number, readonly from: string | null, readonly to: string | null, readonly basis: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Country', readonly name: string, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }
          | { readonly __typename: 'Institution', readonly name: string, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }
          | { readonly __typename: 'Alliance', readonly name: string, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }
          | { readonly __typename: 'Membership', readonly role: MembershipRole, readonly detail: string | null, readonly from: string | null, readonly to: string | null, readonly seen: string | null, readonly id: string, readonly institution: { readonly id: string, readonly name: string }, readonly alliance: { readonly id: string, readonly name: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }
          | { readonly __typename: 'Course', readonly name: string, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }
          | { readonly __typename: 'Exchange', readonly name: string, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }
          | { readonly __typename: 'Event', readonly name: string, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }
          | { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }
          | { readonly __typename: 'Position', readonly asOf: string | null, readonly id: string, readonly positionRole: string, readonly person: { readonly id: string, readonly name: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }
          | { readonly __typename: 'Figure', readonly id: string }
          | { readonly __typename: 'Claim', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
        > } } | null } };

export type NetworkMembershipsQueryVariables = Exact<{
  where: MembershipFilter;
}>;


export type NetworkMembershipsQuery = { readonly memberships: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly institution: { readonly id: string, readonly country: { readonly id: string } | null }, readonly alliance: { readonly id: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };

export type NetworkGroupNamesQueryVariables = Exact<{
  lang?: string | null | undefined;
  of: NetworkInput;
  resolution?: number | null | undefined;
  seed?: number | null | undefined;
}>;


export type NetworkGroupNamesQuery = { readonly network: { readonly communities: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly size: number, readonly nodes: { readonly nodes: ReadonlyArray<{ readonly entity:
                | { readonly __typename: 'Country', readonly id: string }
                | { readonly __typename: 'Institution', readonly id: string, readonly alliances: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null }> } }
                | { readonly __typename: 'Alliance', readonly id: string }
                | { readonly __typename: 'Course', readonly id: string }
                | { readonly __typename: 'Exchange', readonly id: string }
                | { readonly __typename: 'Event', readonly id: string }
                | { readonly __typename: 'Person', readonly id: string }
               }> } }> } } } };

type BasisName_Country_Fragment = { readonly __typename: 'Country', readonly name: string, readonly id: string };

type BasisName_Institution_Fragment = { readonly __typename: 'Institution', readonly name: string, readonly id: string };

type BasisName_Alliance_Fragment = { readonly __typename: 'Alliance', readonly name: string, readonly id: string };

type BasisName_Membership_Fragment = { readonly __typename: 'Membership', readonly role: MembershipRole, readonly detail: string | null, readonly id: string };

type BasisName_Course_Fragment = { readonly __typename: 'Course', readonly name: string, readonly id: string };

type BasisName_Exchange_Fragment = { readonly __typename: 'Exchange', readonly name: string, readonly id: string };

type BasisName_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly id: string };

type BasisName_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly id: string };

type BasisName_Position_Fragment = { readonly __typename: 'Position', readonly id: string, readonly positionRole: string };

type BasisName_Figure_Fragment = { readonly __typename: 'Figure', readonly id: string };

type BasisName_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string };

type BasisName_Source_Fragment = { readonly __typename: 'Source', readonly id: string };

export type BasisNameFragment =
  | BasisName_Country_Fragment
  | BasisName_Institution_Fragment
  | BasisName_Alliance_Fragment
  | BasisName_Membership_Fragment
  | BasisName_Course_Fragment
  | BasisName_Exchange_Fragment
  | BasisName_Event_Fragment
  | BasisName_Person_Fragment
  | BasisName_Position_Fragment
  | BasisName_Figure_Fragment
  | BasisName_Claim_Fragment
  | BasisName_Source_Fragment
;

type Basis_Country_Fragment = { readonly __typename: 'Country', readonly name: string, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Basis_Institution_Fragment = { readonly __typename: 'Institution', readonly name: string, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Basis_Alliance_Fragment = { readonly __typename: 'Alliance', readonly name: string, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Basis_Membership_Fragment = { readonly __typename: 'Membership', readonly role: MembershipRole, readonly detail: string | null, readonly from: string | null, readonly to: string | null, readonly seen: string | null, readonly id: string, readonly institution: { readonly id: string, readonly name: string }, readonly alliance: { readonly id: string, readonly name: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Basis_Course_Fragment = { readonly __typename: 'Course', readonly name: string, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Basis_Exchange_Fragment = { readonly __typename: 'Exchange', readonly name: string, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Basis_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Basis_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Basis_Position_Fragment = { readonly __typename: 'Position', readonly asOf: string | null, readonly id: string, readonly positionRole: string, readonly person: { readonly id: string, readonly name: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Basis_Figure_Fragment = { readonly __typename: 'Figure', readonly id: string };

type Basis_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string };

type Basis_Source_Fragment = { readonly __typename: 'Source', readonly id: string };

export type BasisFragment =
  | Basis_Country_Fragment
  | Basis_Institution_Fragment
  | Basis_Alliance_Fragment
  | Basis_Membership_Fragment
  | Basis_Course_Fragment
  | Basis_Exchange_Fragment
  | Basis_Event_Fragment
  | Basis_Person_Fragment
  | Basis_Position_Fragment
  | Basis_Figure_Fragment
  | Basis_Claim_Fragment
  | Basis_Source_Fragment
;

type NetworkEnd_Country_Fragment = { readonly __typename: 'Country', readonly code: string, readonly region: string | null, readonly id: string, readonly name: string };

type NetworkEnd_Institution_Fragment = { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly institutionKind: InstitutionKind, readonly country: { readonly id: string, readonly code: string, readonly name: string, readonly region: string | null } | null };

type NetworkEnd_Alliance_Fragment = { readonly __typename: 'Alliance', readonly acronym: string | null, readonly founded: string | null, readonly id: string, readonly name: string, readonly allianceKind: AllianceKind };

type NetworkEnd_Course_Fragment = { readonly __typename: 'Course', readonly id: string, readonly name: string };

type NetworkEnd_Exchange_Fragment = { readonly __typename: 'Exchange', readonly id: string, readonly name: string };

type NetworkEnd_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string };

type NetworkEnd_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

export type NetworkEndFragment =
  | NetworkEnd_Country_Fragment
  | NetworkEnd_Institution_Fragment
  | NetworkEnd_Alliance_Fragment
  | NetworkEnd_Course_Fragment
  | NetworkEnd_Exchange_Fragment
  | NetworkEnd_Event_Fragment
  | NetworkEnd_Person_Fragment
;

export type NodePageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly strength: number, readonly betweenness: number, readonly coreness: number, readonly component: number, readonly community: number, readonly entity:
      | { readonly __typename: 'Country', readonly code: string, readonly region: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly institutionKind: InstitutionKind, readonly country: { readonly id: string, readonly code: string, readonly name: string, readonly region: string | null } | null }
      | { readonly __typename: 'Alliance', readonly acronym: string | null, readonly founded: string | null, readonly id: string, readonly name: string, readonly allianceKind: AllianceKind }
      | { readonly __typename: 'Course', readonly id: string, readonly name: string }
      | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
     }> };

export type TiePageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly weight: number, readonly count: number, readonly from: string | null, readonly to: string | null, readonly source:
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
     }> };
export const NetworkPictureDocument: Document<NetworkPictureQuery, NetworkPictureQueryVariables> = { name: 'NetworkPicture', text: `query NetworkPicture(\$lang: String = "en", \$of: NetworkInput!, \$resolution: Float = 1, \$seed: Int = 1, \$alliances: AllianceFilter, \$members: Boolean = false) {
  dataset {
    ...Cited
  }
  alliances(first: 500, where: \$alliances) @include(if: \$members) {
    totalCount
    nodes {
      id
      name(language: \$lang)
      coverage {
        ...Known
      }
    }
  }
  network(of: \$of) {
    kind
    directed
    statement
    whole
    nodeCount
    tieCount
    totalWeight
    density
    transitivity
    components {
      count
    }
    communities(resolution: \$resolution, seed: \$seed) {
      count
      modularity
      groups(first: 8) {
        nodes {
          number
          size
        }
      }
    }
    nodes(first: 500) {
      ...NodePage
    }
    ties(first: 500) {
      ...TiePage
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
}

fragment NetworkEnd on Entity {
  __typename
  id
  name(language: \$lang)
  ... on Institution {
    institutionKind: kind
    country {
      id
      code
      name(language: \$lang)
      region
    }
  }
  ... on Alliance {
    allianceKind: kind
    acronym
    founded
  }
  ... on Country {
    code
    region
  }
}

fragment NodePage on NetworkNodeConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    degree
    strength
    betweenness
    coreness
    component
    community(resolution: \$resolution, seed: \$seed)
    entity {
      ...NetworkEnd
    }
  }
}

fragment TiePage on TieConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    source {
      id
    }
    target {
      id
    }
    weight
    count
    from
    to
  }
}` };
export const NetworkNodesDocument: Document<NetworkNodesQuery, NetworkNodesQueryVariables> = { name: 'NetworkNodes', text: `query NetworkNodes(\$lang: String = "en", \$of: NetworkInput!, \$after: String, \$resolution: Float = 1, \$seed: Int = 1) {
  network(of: \$of) {
    nodes(first: 500, after: \$after) {
      ...NodePage
    }
  }
}

fragment NetworkEnd on Entity {
  __typename
  id
  name(language: \$lang)
  ... on Institution {
    institutionKind: kind
    country {
      id
      code
      name(language: \$lang)
      region
    }
  }
  ... on Alliance {
    allianceKind: kind
    acronym
    founded
  }
  ... on Country {
    code
    region
  }
}

fragment NodePage on NetworkNodeConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    degree
    strength
    betweenness
    coreness
    component
    community(resolution: \$resolution, seed: \$seed)
    entity {
      ...NetworkEnd
    }
  }
}` };
export const NetworkTiesDocument: Document<NetworkTiesQuery, NetworkTiesQueryVariables> = { name: 'NetworkTies', text: `query NetworkTies(\$of: NetworkInput!, \$after: String) {
  network(of: \$of) {
    ties(first: 500, after: \$after) {
      ...TiePage
    }
  }
}

fragment TiePage on TieConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    source {
      id
    }
    target {
      id
    }
    weight
    count
    from
    to
  }
}` };
export const NetworkNodeCardDocument: Document<NetworkNodeCardQuery, NetworkNodeCardQueryVariables> = { name: 'NetworkNodeCard', text: `query NetworkNodeCard(\$lang: String = "en", \$of: NetworkInput!, \$id: ID!) {
  network(of: \$of) {
    node(id: \$id) {
      degree
      strength
      betweenness
      coreness
      ties(first: 8) {
        totalCount
        nodes {
          weight
          target {
            id
            name(language: \$lang)
          }
          basis(first: 6) {
            totalCount
            nodes {
              ...BasisName
            }
          }
        }
      }
    }
  }
}

fragment BasisName on Node {
  __typename
  id
  ... on Entity {
    name(language: \$lang)
  }
  ... on Membership {
    role
    detail
  }
  ... on Position {
    positionRole: role
  }
}` };
export const NetworkTieCardDocument: Document<NetworkTieCardQuery, NetworkTieCardQueryVariables> = { name: 'NetworkTieCard', text: `query NetworkTieCard(\$lang: String = "en", \$of: NetworkInput!, \$source: ID!, \$target: ID!) {
  network(of: \$of) {
    tie(source: \$source, target: \$target) {
      weight
      count
      from
      to
      basis(first: 50) {
        totalCount
        nodes {
          ...Basis
        }
      }
    }
  }
}

fragment Basis on Node {
  __typename
  id
  ... on Entity {
    name(language: \$lang)
    sources {
      ...SourceMark
    }
  }
  ... on Membership {
    role
    detail
    from
    to
    seen
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
  ... on Position {
    positionRole: role
    asOf
    person {
      id
      name(language: \$lang)
    }
    sources {
      ...SourceMark
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
export const NetworkMembershipsDocument: Document<NetworkMembershipsQuery, NetworkMembershipsQueryVariables> = { name: 'NetworkMemberships', text: `query NetworkMemberships(\$where: MembershipFilter!) {
  memberships(first: 500, where: \$where) {
    nodes {
      id
      institution {
        id
        country {
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
export const NetworkGroupNamesDocument: Document<NetworkGroupNamesQuery, NetworkGroupNamesQueryVariables> = { name: 'NetworkGroupNames', text: `query NetworkGroupNames(\$lang: String = "en", \$of: NetworkInput!, \$resolution: Float = 1, \$seed: Int = 1) {
  network(of: \$of) {
    communities(resolution: \$resolution, seed: \$seed) {
      groups(first: 8) {
        nodes {
          number
          size
          nodes(first: 60, orderBy: {by: DEGREE, direction: DESC}) {
            nodes {
              entity {
                __typename
                id
                ... on Institution {
                  alliances(first: 12) {
                    nodes {
                      id
                      name(language: \$lang)
                      acronym
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}` };
