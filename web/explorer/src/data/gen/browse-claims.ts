// Generated from documents/browse-claims.graphql by generate.mjs; not edited by hand.
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

export type IdFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly known?: boolean | null | undefined;
};

export type DateFilter = {
  readonly before?: string | null | undefined;
  readonly onOrBefore?: string | null | undefined;
  readonly after?: string | null | undefined;
  readonly onOrAfter?: string | null | undefined;
  readonly known?: boolean | null | undefined;
};

export type ClaimFilter = {
  readonly id?: IdFilter | null | undefined;
  readonly kind?: ReadonlyArray<ClaimKind> | null | undefined;
  readonly subject?: IdFilter | null | undefined;
  readonly subjectKind?: ReadonlyArray<Kind> | null | undefined;
  readonly saidBy?: IdFilter | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly trust?: ReadonlyArray<Trust> | null | undefined;
  readonly and?: ReadonlyArray<ClaimFilter> | null | undefined;
  readonly or?: ReadonlyArray<ClaimFilter> | null | undefined;
  readonly not?: ClaimFilter | null | undefined;
};

export type Direction =
  | 'ASC'
  | 'DESC';

export type ClaimOrder = {
  readonly by: ClaimOrderField;
  readonly direction?: Direction | null | undefined;
};

export type ClaimOrderField =
  | 'AS_OF';

export type Kind =
  | 'COUNTRY'
  | 'INSTITUTION'
  | 'ALLIANCE'
  | 'COURSE'
  | 'EXCHANGE'
  | 'EVENT'
  | 'PERSON';

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

export type SourceMarkFragment = { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind };

export type BrowseClaimsQueryVariables = Exact<{
  lang?: string | null | undefined;
  where?: ClaimFilter | null | undefined;
  order?: ClaimOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  butKind?: ClaimFilter | null | undefined;
  butAbout?: ClaimFilter | null | undefined;
  butYear?: ClaimFilter | null | undefined;
  butTrust?: ClaimFilter | null | undefined;
  ids?: ReadonlyArray<string> | null | undefined;
}>;


export type BrowseClaimsQuery = { readonly dataset: { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string }, readonly about: ReadonlyArray<
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
    | { readonly __typename: 'Alliance', readonly id: string, readonly name: string }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Course', readonly id: string, readonly name: string }
    | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Source' }
   | null>, readonly all: { readonly totalCount: number }, readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly saidBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly kind: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly subjects: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly year: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly trust: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> } };
export const BrowseClaimsDocument: Document<BrowseClaimsQuery, BrowseClaimsQueryVariables> = { name: 'BrowseClaims', text: `query BrowseClaims(\$lang: String = "en", \$where: ClaimFilter, \$order: ClaimOrder, \$first: Int, \$after: String, \$last: Int, \$before: String, \$butKind: ClaimFilter, \$butAbout: ClaimFilter, \$butYear: ClaimFilter, \$butTrust: ClaimFilter, \$ids: [ID!] = []) {
  dataset {
    ...Cited
  }
  about: nodes(ids: \$ids) {
    __typename
    ... on Entity {
      id
      name(language: \$lang)
    }
  }
  all: claims(first: 0) {
    totalCount
  }
  rows: claims(
    first: \$first
    after: \$after
    last: \$last
    before: \$before
    where: \$where
    orderBy: \$order
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      subject {
        id
        name(language: \$lang)
      }
      ...ClaimLine
    }
  }
  kind: claims(first: 0, where: \$butKind) {
    groups(by: KIND) {
      key
      count
    }
  }
  subjects: claims(first: 0, where: \$butAbout) {
    groups(by: SUBJECT_KIND) {
      key
      count
    }
  }
  year: claims(first: 0, where: \$butYear) {
    groups(by: AS_OF_YEAR, orderBy: {by: KEY, direction: DESC}) {
      key
      count
    }
  }
  trust: claims(first: 0, where: \$butTrust) {
    groups(by: TRUST) {
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
