// Generated from documents/about.graphql by generate.mjs; not edited by hand.
import type { Document } from '../document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type Kind =
  | 'COUNTRY'
  | 'INSTITUTION'
  | 'ALLIANCE'
  | 'COURSE'
  | 'EXCHANGE'
  | 'EVENT'
  | 'PERSON';

export type CitedFragment = { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string };

export type KnownFragment = { readonly named: number, readonly published: ReadonlyArray<{ readonly value: number | null, readonly lower: number | null, readonly qualifier: Qualifier, readonly asOf: string | null }> };

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { readonly dataset: { readonly store: string, readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string, readonly counts: ReadonlyArray<{ readonly kind: Kind, readonly count: number }> }, readonly memberships: { readonly totalCount: number, readonly trust: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly dated: { readonly totalCount: number }, readonly figures: { readonly totalCount: number, readonly trust: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly claims: { readonly totalCount: number }, readonly sources: { readonly totalCount: number, readonly kinds: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly institutions: { readonly trust: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly alliances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly coverage: { readonly named: number, readonly published: ReadonlyArray<{ readonly value: number | null, readonly lower: number | null, readonly qualifier: Qualifier, readonly asOf: string | null }> } }> } };
export const AboutDocument: Document<AboutQuery, AboutQueryVariables> = { name: 'About', text: `query About {
  dataset {
    ...Cited
    store
    counts {
      kind
      count
    }
  }
  memberships(first: 0) {
    totalCount
    trust: groups(by: TRUST) {
      key
      count
    }
  }
  dated: memberships(first: 0, where: {from: {known: true}}) {
    totalCount
  }
  figures(first: 0) {
    totalCount
    trust: groups(by: TRUST) {
      key
      count
    }
  }
  claims(first: 0) {
    totalCount
  }
  sources(first: 0) {
    totalCount
    kinds: groups(by: KIND) {
      key
      count
    }
  }
  institutions(first: 0) {
    trust: groups(by: TRUST) {
      key
      count
    }
  }
  alliances(first: 500, orderBy: {by: NAMED, direction: DESC}) {
    totalCount
    nodes {
      coverage {
        ...Known
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
