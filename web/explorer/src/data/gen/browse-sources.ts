// Generated from documents/browse-sources.graphql by generate.mjs; not edited by hand.
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

export type SourceFilter = {
  readonly id?: IdFilter | null | undefined;
  readonly title?: StringFilter | null | undefined;
  readonly publisher?: StringFilter | null | undefined;
  readonly language?: StringFilter | null | undefined;
  readonly kind?: ReadonlyArray<SourceKind> | null | undefined;
  readonly published?: DateFilter | null | undefined;
  readonly trust?: ReadonlyArray<Trust> | null | undefined;
  readonly and?: ReadonlyArray<SourceFilter> | null | undefined;
  readonly or?: ReadonlyArray<SourceFilter> | null | undefined;
  readonly not?: SourceFilter | null | undefined;
};

export type Direction =
  | 'ASC'
  | 'DESC';

export type SourceOrder = {
  readonly by: SourceOrderField;
  readonly direction?: Direction | null | undefined;
};

export type SourceOrderField =
  | 'TITLE'
  | 'PUBLISHED'
  | 'CITATIONS';

export type CitedFragment = { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string };

export type SourceMarkFragment = { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind };

export type BrowseSourcesQueryVariables = Exact<{
  where?: SourceFilter | null | undefined;
  order?: SourceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  butKind?: SourceFilter | null | undefined;
  butPublisher?: SourceFilter | null | undefined;
  butLanguage?: SourceFilter | null | undefined;
  butYear?: SourceFilter | null | undefined;
  butTrust?: SourceFilter | null | undefined;
}>;


export type BrowseSourcesQuery = { readonly dataset: { readonly name: string, readonly version: string, readonly updated: string | null, readonly citation: string, readonly license: string }, readonly all: { readonly totalCount: number }, readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly trust: Trust, readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly language: string | null, readonly kind: SourceKind, readonly citations: { readonly totalCount: number } }> }, readonly kind: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly publisher: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly language: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly year: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly trust: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> } };
export const BrowseSourcesDocument: Document<BrowseSourcesQuery, BrowseSourcesQueryVariables> = { name: 'BrowseSources', text: `query BrowseSources(\$where: SourceFilter, \$order: SourceOrder, \$first: Int, \$after: String, \$last: Int, \$before: String, \$butKind: SourceFilter, \$butPublisher: SourceFilter, \$butLanguage: SourceFilter, \$butYear: SourceFilter, \$butTrust: SourceFilter) {
  dataset {
    ...Cited
  }
  all: sources(first: 0) {
    totalCount
  }
  rows: sources(
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
      ...SourceMark
      trust
      citations(first: 0) {
        totalCount
      }
    }
  }
  kind: sources(first: 0, where: \$butKind) {
    groups(by: KIND) {
      key
      count
    }
  }
  publisher: sources(first: 0, where: \$butPublisher) {
    groups(by: PUBLISHER) {
      key
      count
    }
  }
  language: sources(first: 0, where: \$butLanguage) {
    groups(by: LANGUAGE) {
      key
      count
    }
  }
  year: sources(first: 0, where: \$butYear) {
    groups(by: PUBLISHED_YEAR, orderBy: {by: KEY, direction: DESC}) {
      key
      count
    }
  }
  trust: sources(first: 0, where: \$butTrust) {
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
