// Generated from documents/search-page.graphql by generate.mjs; not edited by hand.
import type { Document } from '../document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type InstitutionKind =
  | 'UNIVERSITY'
  | 'COMPANY'
  | 'PLATFORM'
  | 'GOVERNMENT'
  | 'INTERNATIONAL_ORGANIZATION'
  | 'ASSOCIATION'
  | 'RESEARCH_INSTITUTE'
  | 'OTHER';

export type Kind =
  | 'COUNTRY'
  | 'INSTITUTION'
  | 'ALLIANCE'
  | 'COURSE'
  | 'EXCHANGE'
  | 'EVENT'
  | 'PERSON';

export type CitedFragment = { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string };

export type HitFragment = { readonly matched: string, readonly node:
    | { readonly __typename: 'Country', readonly code: string, readonly subregion: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly institutionKind: InstitutionKind, readonly country: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Alliance', readonly acronym: string | null, readonly founded: string | null, readonly id: string, readonly name: string, readonly members: { readonly totalCount: number } }
    | { readonly __typename: 'Course', readonly id: string, readonly name: string, readonly provider: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Exchange', readonly from: string | null, readonly seen: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly from: string | null, readonly city: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly positions: { readonly nodes: ReadonlyArray<{ readonly role: string, readonly organization:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
   };

export type SearchPageQueryVariables = Exact<{
  lang?: string | null | undefined;
  text: string;
  kinds?: ReadonlyArray<Kind> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SearchPageQuery = { readonly dataset: { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string }, readonly all: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly __typename: 'Country', readonly code: string, readonly subregion: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly institutionKind: InstitutionKind, readonly country: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Alliance', readonly acronym: string | null, readonly founded: string | null, readonly id: string, readonly name: string, readonly members: { readonly totalCount: number } }
        | { readonly __typename: 'Course', readonly id: string, readonly name: string, readonly provider: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Exchange', readonly from: string | null, readonly seen: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly from: string | null, readonly city: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly positions: { readonly nodes: ReadonlyArray<{ readonly role: string, readonly organization:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> } }
       }> } };
export const SearchPageDocument: Document<SearchPageQuery, SearchPageQueryVariables> = { name: 'SearchPage', text: `query SearchPage(\$lang: String = "en", \$text: String!, \$kinds: [Kind!], \$first: Int, \$after: String, \$last: Int, \$before: String) {
  dataset {
    ...Cited
  }
  all: search(text: \$text, first: 0) {
    totalCount
    groups(by: KIND) {
      key
      count
    }
  }
  search(
    text: \$text
    kinds: \$kinds
    first: \$first
    after: \$after
    last: \$last
    before: \$before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      ...Hit
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

fragment Hit on SearchHit {
  matched
  node {
    __typename
    id
    name(language: \$lang)
    ... on Institution {
      institutionKind: kind
      country {
        id
        name(language: \$lang)
      }
    }
    ... on Alliance {
      acronym
      founded
      members(first: 0) {
        totalCount
      }
    }
    ... on Country {
      code
      subregion
    }
    ... on Course {
      provider {
        id
        name(language: \$lang)
      }
    }
    ... on Exchange {
      from
      seen
    }
    ... on Event {
      from
      city
    }
    ... on Person {
      positions(first: 1) {
        nodes {
          role
          organization {
            id
            name(language: \$lang)
          }
        }
      }
    }
  }
}` };
