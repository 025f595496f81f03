// Generated from documents/home.graphql by generate.mjs; not edited by hand.
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

export type Kind =
  | 'COUNTRY'
  | 'INSTITUTION'
  | 'ALLIANCE'
  | 'COURSE'
  | 'EXCHANGE'
  | 'EVENT'
  | 'PERSON';

export type CitedFragment = { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string };

export type FigureLineFragment = { readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> };

export type SourceMarkFragment = { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind };

export type HomeQueryVariables = Exact<{
  lang?: string | null | undefined;
  examples: ReadonlyArray<string>;
}>;


export type HomeQuery = { readonly dataset: { readonly store: string, readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string, readonly counts: ReadonlyArray<{ readonly kind: Kind, readonly count: number }> }, readonly allFigures: { readonly totalCount: number }, readonly examples: ReadonlyArray<
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
   | null>, readonly alliances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly coverage: { readonly named: number, readonly published: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly saidBy:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> } }> } };
export const HomeDocument: Document<HomeQuery, HomeQueryVariables> = { name: 'Home', text: `query Home(\$lang: String = "en", \$examples: [ID!]!) {
  dataset {
    ...Cited
    store
    counts {
      kind
      count
    }
  }
  allFigures: figures(first: 0) {
    totalCount
  }
  examples: nodes(ids: \$examples) {
    __typename
    id
    ... on Entity {
      name(language: \$lang)
    }
  }
  alliances(first: 8, orderBy: {by: NAMED, direction: DESC}) {
    totalCount
    nodes {
      id
      name(language: \$lang)
      acronym
      coverage {
        named
        published {
          ...FigureLine
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
