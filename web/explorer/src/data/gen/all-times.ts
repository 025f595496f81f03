// Generated from documents/all-times.graphql by generate.mjs; not edited by hand.
import type { Document } from '../document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AllTimesQueryVariables = Exact<{
  lang?: string | null | undefined;
  id: string;
}>;


export type AllTimesQuery = { readonly node:
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
    | { readonly __typename: 'Source', readonly title: string, readonly id: string }
   | null };
export const AllTimesDocument: Document<AllTimesQuery, AllTimesQueryVariables> = { name: 'AllTimes', text: `query AllTimes(\$lang: String = "en", \$id: ID!) {
  node(id: \$id) {
    __typename
    id
    ... on Entity {
      name(language: \$lang)
    }
    ... on Source {
      title
    }
  }
}` };
