// Generated from documents/browse-figures.graphql by generate.mjs; not edited by hand.
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

export type FigureTotal =
  | 'MEMBERS';

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

export type FloatFilter = {
  readonly eq?: number | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly known?: boolean | null | undefined;
};

export type FigureFilter = {
  readonly measure?: StringFilter | null | undefined;
  readonly unit?: StringFilter | null | undefined;
  readonly qualifier?: ReadonlyArray<Qualifier> | null | undefined;
  readonly subject?: IdFilter | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly value?: FloatFilter | null | undefined;
  readonly subjectKind?: ReadonlyArray<Kind> | null | undefined;
  readonly saidBy?: IdFilter | null | undefined;
  readonly trust?: ReadonlyArray<Trust> | null | undefined;
  readonly totalOf?: ReadonlyArray<FigureTotal> | null | undefined;
  readonly and?: ReadonlyArray<FigureFilter> | null | undefined;
  readonly or?: ReadonlyArray<FigureFilter> | null | undefined;
  readonly not?: FigureFilter | null | undefined;
};

export type Direction =
  | 'ASC'
  | 'DESC';

export type FigureOrder = {
  readonly by: FigureOrderField;
  readonly direction?: Direction | null | undefined;
};

export type FigureOrderField =
  | 'AS_OF'
  | 'VALUE';

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

export type BrowseFiguresQueryVariables = Exact<{
  lang?: string | null | undefined;
  where?: FigureFilter | null | undefined;
  order?: FigureOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  butKind?: FigureFilter | null | undefined;
  butMeasure?: FigureFilter | null | undefined;
  butUnit?: FigureFilter | null | undefined;
  butHedge?: FigureFilter | null | undefined;
  butYear?: FigureFilter | null | undefined;
  butTrust?: FigureFilter | null | undefined;
  ids?: ReadonlyArray<string> | null | undefined;
}>;


export type BrowseFiguresQuery = { readonly dataset: { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string }, readonly about: ReadonlyArray<
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
   | null>, readonly all: { readonly totalCount: number }, readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly qualifier: Qualifier, readonly lower: number | null, readonly upper: number | null, readonly unit: string | null, readonly asOf: string | null, readonly note: string | null, readonly trust: Trust, readonly subject:
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
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind }> }> }, readonly kind: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly measure: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly unit: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly hedge: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly year: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly trust: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> } };
export const BrowseFiguresDocument: Document<BrowseFiguresQuery, BrowseFiguresQueryVariables> = { name: 'BrowseFigures', text: `query BrowseFigures(\$lang: String = "en", \$where: FigureFilter, \$order: FigureOrder, \$first: Int, \$after: String, \$last: Int, \$before: String, \$butKind: FigureFilter, \$butMeasure: FigureFilter, \$butUnit: FigureFilter, \$butHedge: FigureFilter, \$butYear: FigureFilter, \$butTrust: FigureFilter, \$ids: [ID!] = []) {
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
  all: figures(first: 0) {
    totalCount
  }
  rows: figures(
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
      ...FigureLine
    }
  }
  kind: figures(first: 0, where: \$butKind) {
    groups(by: SUBJECT_KIND) {
      key
      count
    }
  }
  measure: figures(first: 0, where: \$butMeasure) {
    groups(by: MEASURE) {
      key
      count
    }
  }
  unit: figures(first: 0, where: \$butUnit) {
    groups(by: UNIT) {
      key
      count
    }
  }
  hedge: figures(first: 0, where: \$butHedge) {
    groups(by: QUALIFIER) {
      key
      count
    }
  }
  year: figures(first: 0, where: \$butYear) {
    groups(by: AS_OF_YEAR, orderBy: {by: KEY, direction: DESC}) {
      key
      count
    }
  }
  trust: figures(first: 0, where: \$butTrust) {
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
