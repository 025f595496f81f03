// Generated from documents/browse-counts.graphql by generate.mjs; not edited by hand.
import type { Document } from '../document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Kind =
  | 'COUNTRY'
  | 'INSTITUTION'
  | 'ALLIANCE'
  | 'COURSE'
  | 'EXCHANGE'
  | 'EVENT'
  | 'PERSON';

export type BrowseCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type BrowseCountsQuery = { readonly dataset: { readonly counts: ReadonlyArray<{ readonly kind: Kind, readonly count: number }> }, readonly figures: { readonly totalCount: number }, readonly claims: { readonly totalCount: number }, readonly sources: { readonly totalCount: number } };
export const BrowseCountsDocument: Document<BrowseCountsQuery, BrowseCountsQueryVariables> = { name: 'BrowseCounts', text: `query BrowseCounts {
  dataset {
    counts {
      kind
      count
    }
  }
  figures(first: 0) {
    totalCount
  }
  claims(first: 0) {
    totalCount
  }
  sources(first: 0) {
    totalCount
  }
}` };
