// Generated from documents/home-pictures.graphql by generate.mjs; not edited by hand.
import type { Document } from '../document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type HomeTiesQueryVariables = Exact<{
  lang?: string | null | undefined;
  from: string;
  to: string;
  before: string;
}>;


export type HomeTiesQuery = { readonly shared: { readonly nodeCount: number, readonly tieCount: number, readonly nodes: { readonly nodes: ReadonlyArray<{ readonly degree: number, readonly component: number, readonly entity:
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly country: { readonly region: string | null } | null }
          | { readonly __typename: 'Alliance', readonly id: string, readonly name: string }
          | { readonly __typename: 'Course', readonly id: string, readonly name: string }
          | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
         }> }, readonly ties: { readonly nodes: ReadonlyArray<{ readonly weight: number, readonly source:
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
         }> }, readonly further: { readonly nodes: ReadonlyArray<{ readonly weight: number, readonly source:
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
         }> } }, readonly now: { readonly paths: { readonly shortest: number | null, readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }> } }, readonly then: { readonly paths: { readonly shortest: number | null } } };

export type HomeCountsQueryVariables = Exact<{
  lang?: string | null | undefined;
  alliances: ReadonlyArray<string>;
}>;


export type HomeCountsQuery = { readonly exchanges: { readonly totalCount: number }, readonly flows: { readonly nodes: { readonly nodes: ReadonlyArray<{ readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }, readonly ties: { readonly nodes: ReadonlyArray<{ readonly weight: number, readonly source:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly target:
          | { readonly subregion: string | null, readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> } }, readonly intersections: ReadonlyArray<{ readonly count: number, readonly alliances: ReadonlyArray<{ readonly id: string }>, readonly institutions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }>, readonly institutions: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly node:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly region: string | null, readonly location: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Institution' }
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
       | null }> }, readonly founded: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly founded: string | null, readonly ended: string | null }> }, readonly allAlliances: { readonly totalCount: number } };
export const HomeTiesDocument: Document<HomeTiesQuery, HomeTiesQueryVariables> = { name: 'HomeTies', text: `query HomeTies(\$lang: String = "en", \$from: ID!, \$to: ID!, \$before: PartialDate!) {
  shared: network(of: {kind: CO_MEMBERSHIP, minWeight: 2}) {
    nodeCount
    tieCount
    nodes(first: 500, orderBy: {by: BETWEENNESS, direction: DESC}) {
      nodes {
        degree
        component
        entity {
          __typename
          id
          name(language: \$lang)
          ... on Institution {
            country {
              region
            }
          }
        }
      }
    }
    ties(first: 500) {
      nodes {
        source {
          id
        }
        target {
          id
        }
        weight
      }
    }
    further: ties(last: 500) {
      nodes {
        source {
          id
        }
        target {
          id
        }
        weight
      }
    }
  }
  now: network(of: {kind: ATLAS}) {
    paths(from: \$from, to: \$to, first: 1, maxLength: 6) {
      shortest
      paths {
        nodes {
          id
          name(language: \$lang)
        }
      }
    }
  }
  then: network(of: {kind: ATLAS, asOf: \$before}) {
    paths(from: \$from, to: \$to, first: 0, maxLength: 12) {
      shortest
    }
  }
}` };
export const HomeCountsDocument: Document<HomeCountsQuery, HomeCountsQueryVariables> = { name: 'HomeCounts', text: `query HomeCounts(\$lang: String = "en", \$alliances: [ID!]!) {
  exchanges(first: 0) {
    totalCount
  }
  flows: network(of: {kind: COUNTRY_EXCHANGE}) {
    nodes(first: 1, orderBy: {by: OUT_STRENGTH, direction: DESC}) {
      nodes {
        entity {
          id
          name(language: \$lang)
        }
      }
    }
    ties(first: 500) {
      nodes {
        weight
        source {
          id
          name(language: \$lang)
        }
        target {
          id
          name(language: \$lang)
          ... on Country {
            subregion
          }
        }
      }
    }
  }
  intersections(alliances: \$alliances) {
    count
    alliances {
      id
    }
    institutions(first: 1) {
      nodes {
        id
        name(language: \$lang)
      }
    }
  }
  institutions(first: 0) {
    totalCount
    groups(by: COUNTRY) {
      count
      node {
        __typename
        ... on Country {
          id
          name(language: \$lang)
          region
          location {
            latitude
            longitude
          }
        }
      }
    }
  }
  founded: alliances(
    first: 100
    where: {founded: {known: true}}
    orderBy: {by: FOUNDED}
  ) {
    totalCount
    nodes {
      id
      founded
      ended
    }
  }
  allAlliances: alliances(first: 0) {
    totalCount
  }
}` };
