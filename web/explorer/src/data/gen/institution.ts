// Generated from documents/institution.graphql by generate.mjs; not edited by hand.
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

export type IdentifierScheme =
  | 'ROR'
  | 'WIKIDATA';

export type InstitutionKind =
  | 'UNIVERSITY'
  | 'COMPANY'
  | 'PLATFORM'
  | 'GOVERNMENT'
  | 'INTERNATIONAL_ORGANIZATION'
  | 'ASSOCIATION'
  | 'RESEARCH_INSTITUTE'
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

export type ClaimKind =
  | 'SUPERLATIVE'
  | 'OPINION'
  | 'OBSERVATION'
  | 'PURPOSE'
  | 'INTENT'
  | 'OTHER';

export type SourceKind =
  | 'SEED'
  | 'PRIMARY'
  | 'SECONDARY'
  | 'MIRROR'
  | 'DATASET';

export type CitedFragment = { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string };

export type ClaimLineFragment = { readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

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

type Head_Country_Fragment = { readonly id: string, readonly name: string, readonly note: string | null, readonly trust: Trust, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Head_Institution_Fragment = { readonly id: string, readonly name: string, readonly note: string | null, readonly trust: Trust, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Head_Alliance_Fragment = { readonly id: string, readonly name: string, readonly note: string | null, readonly trust: Trust, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Head_Course_Fragment = { readonly id: string, readonly name: string, readonly note: string | null, readonly trust: Trust, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Head_Exchange_Fragment = { readonly id: string, readonly name: string, readonly note: string | null, readonly trust: Trust, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Head_Event_Fragment = { readonly id: string, readonly name: string, readonly note: string | null, readonly trust: Trust, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

type Head_Person_Fragment = { readonly id: string, readonly name: string, readonly note: string | null, readonly trust: Trust, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

export type HeadFragment =
  | Head_Country_Fragment
  | Head_Institution_Fragment
  | Head_Alliance_Fragment
  | Head_Course_Fragment
  | Head_Exchange_Fragment
  | Head_Event_Fragment
  | Head_Person_Fragment
;

export type KnownFragment = { readonly named: number, readonly published: ReadonlyArray<{ readonly value: number | null, readonly lower: number | null, readonly qualifier: Qualifier, readonly asOf: string | null }> };

type Said_Country_Fragment = { readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };

type Said_Institution_Fragment = { readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };

type Said_Alliance_Fragment = { readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };

type Said_Course_Fragment = { readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };

type Said_Exchange_Fragment = { readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };

type Said_Event_Fragment = { readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };

type Said_Person_Fragment = { readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } };

export type SaidFragment =
  | Said_Country_Fragment
  | Said_Institution_Fragment
  | Said_Alliance_Fragment
  | Said_Course_Fragment
  | Said_Exchange_Fragment
  | Said_Event_Fragment
  | Said_Person_Fragment
;

export type SourceMarkFragment = { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind };

export type InstitutionQueryVariables = Exact<{
  lang?: string | null | undefined;
  id: string;
  node: string;
}>;


export type InstitutionQuery = { readonly dataset: { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string }, readonly institution: { readonly kind: InstitutionKind, readonly city: string | null, readonly website: string | null, readonly founded: string | null, readonly id: string, readonly name: string, readonly note: string | null, readonly trust: Trust, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string, readonly basis: string | null }>, readonly country: { readonly id: string, readonly code: string, readonly name: string, readonly region: string | null } | null, readonly memberships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly detail: string | null, readonly from: string | null, readonly to: string | null, readonly seen: string | null, readonly note: string | null, readonly trust: Trust, readonly alliance: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly coverage: { readonly named: number, readonly published: ReadonlyArray<{ readonly value: number | null, readonly lower: number | null, readonly qualifier: Qualifier, readonly asOf: string | null }> } }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly exchangesOut: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ExchangeKind, readonly from: string | null, readonly to: string | null, readonly seen: string | null, readonly trust: Trust, readonly providerCountries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly receiverCountries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly exchangesIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ExchangeKind, readonly from: string | null, readonly to: string | null, readonly seen: string | null, readonly trust: Trust, readonly providerCountries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly receiverCountries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly people: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: string, readonly asOf: string | null, readonly trust: Trust, readonly person: { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly courses: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number, readonly node:
          | { readonly __typename: 'Country' }
          | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
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
         | null }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: CourseKind, readonly field: string | null, readonly language: string | null, readonly platform: { readonly id: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly from: string | null, readonly to: string | null, readonly city: string | null, readonly country: { readonly id: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } } | null, readonly network: { readonly statement: string, readonly node: { readonly degree: number, readonly strength: number, readonly ties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly weight: number, readonly target:
            | { readonly __typename: 'Country' }
            | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly country: { readonly id: string, readonly code: string, readonly name: string, readonly region: string | null } | null }
            | { readonly __typename: 'Alliance' }
            | { readonly __typename: 'Course' }
            | { readonly __typename: 'Exchange' }
            | { readonly __typename: 'Event' }
            | { readonly __typename: 'Person' }
          , readonly basis: { readonly nodes: ReadonlyArray<
              | { readonly __typename: 'Country' }
              | { readonly __typename: 'Institution' }
              | { readonly __typename: 'Alliance', readonly id: string, readonly name: string, readonly acronym: string | null }
              | { readonly __typename: 'Membership' }
              | { readonly __typename: 'Course' }
              | { readonly __typename: 'Exchange' }
              | { readonly __typename: 'Event' }
              | { readonly __typename: 'Person' }
              | { readonly __typename: 'Position' }
              | { readonly __typename: 'Figure' }
              | { readonly __typename: 'Claim' }
              | { readonly __typename: 'Source' }
            > } }> } } | null } };
export const InstitutionDocument: Document<InstitutionQuery, InstitutionQueryVariables> = { name: 'Institution', text: `query Institution(\$lang: String = "en", \$id: ID!, \$node: ID!) {
  dataset {
    ...Cited
  }
  institution(id: \$id) {
    ...Head
    kind
    city
    website
    founded
    location {
      latitude
      longitude
    }
    identifiers {
      scheme
      value
      url
      basis
    }
    country {
      id
      code
      name(language: \$lang)
      region
    }
    memberships(first: 100) {
      totalCount
      nodes {
        id
        role
        detail
        from
        to
        seen
        note
        trust
        alliance {
          id
          name(language: \$lang)
          acronym
          coverage {
            ...Known
          }
        }
        sources {
          ...SourceMark
        }
      }
    }
    exchangesOut(first: 20) {
      totalCount
      nodes {
        ...ExchangeLine
      }
    }
    exchangesIn(first: 20) {
      totalCount
      nodes {
        ...ExchangeLine
      }
    }
    people(first: 30) {
      totalCount
      nodes {
        id
        role
        asOf
        trust
        person {
          id
          name(language: \$lang)
          names {
            text
            language
          }
        }
        sources {
          ...SourceMark
        }
      }
    }
    courses(first: 8) {
      totalCount
      groups(by: PLATFORM, first: 4) {
        key
        count
        node {
          __typename
          ... on Institution {
            id
            name(language: \$lang)
          }
        }
      }
      nodes {
        id
        name(language: \$lang)
        kind
        field
        language
        platform {
          id
          name(language: \$lang)
        }
        sources {
          ...SourceMark
        }
      }
    }
    events(first: 20) {
      totalCount
      nodes {
        id
        name(language: \$lang)
        from
        to
        city
        country {
          id
          name(language: \$lang)
        }
        sources {
          ...SourceMark
        }
      }
    }
    ...Said
  }
  network(of: {kind: CO_MEMBERSHIP, minWeight: 2}) {
    statement
    node(id: \$node) {
      degree
      strength
      ties(first: 60) {
        totalCount
        nodes {
          weight
          target {
            __typename
            ... on Institution {
              id
              name(language: \$lang)
              country {
                id
                code
                name(language: \$lang)
                region
              }
            }
          }
          basis(first: 8) {
            nodes {
              __typename
              ... on Alliance {
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

fragment Cited on Dataset {
  name
  version
  updated
  citation
  license
}

fragment ClaimLine on Claim {
  id
  kind
  text
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

fragment Head on Entity {
  id
  name(language: \$lang)
  names {
    text
    language
  }
  note
  trust
  sources {
    ...SourceMark
  }
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

fragment Said on Entity {
  figures(first: 60) {
    totalCount
    nodes {
      ...FigureLine
    }
  }
  claims(first: 20) {
    totalCount
    nodes {
      ...ClaimLine
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
