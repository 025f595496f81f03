// Generated from documents/source.graphql by generate.mjs; not edited by hand.
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

export type SourceKind =
  | 'SEED'
  | 'PRIMARY'
  | 'SECONDARY'
  | 'MIRROR'
  | 'DATASET';

export type Kind =
  | 'COUNTRY'
  | 'INSTITUTION'
  | 'ALLIANCE'
  | 'COURSE'
  | 'EXCHANGE'
  | 'EVENT'
  | 'PERSON';

export type CitedFragment = { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string };

export type SourceQueryVariables = Exact<{
  lang?: string | null | undefined;
  id: string;
  kinds?: ReadonlyArray<Kind> | null | undefined;
  after?: string | null | undefined;
}>;


export type SourceQuery = { readonly dataset: { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string }, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind, readonly note: string | null, readonly trust: Trust, readonly all: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
        | { readonly __typename: 'Alliance', readonly id: string, readonly name: string }
        | { readonly __typename: 'Course', readonly id: string, readonly name: string }
        | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      > } } | null };
export const SourceDocument: Document<SourceQuery, SourceQueryVariables> = { name: 'Source', text: `query Source(\$lang: String = "en", \$id: ID!, \$kinds: [Kind!], \$after: String) {
  dataset {
    ...Cited
  }
  source(id: \$id) {
    id
    title
    publisher
    url
    published
    accessed
    language
    kind
    note
    trust
    all: citations(first: 0) {
      totalCount
      groups(by: KIND) {
        key
        count
      }
    }
    citations(first: 100, after: \$after, kinds: \$kinds) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        __typename
        id
        name(language: \$lang)
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
