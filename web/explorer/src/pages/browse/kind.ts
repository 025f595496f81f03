// kind.ts: how a kind of thing is browsed, as data: its document, its columns, its facets, and what their values mean as conditions.
import type { ReactNode } from 'react';
import type { EntityWord } from '../../app/address';
import type { Document } from '../../data/document';
import type { Source } from '../../data/rows';
import type { Texts } from '../../text/texts';
import { UNKNOWN, type State } from './state';
import type { PageTexts } from './text';

export type Get = State['get'];

export interface Row {
  readonly id: string;
  readonly sources?: readonly Source[];
}

/** What every document of a list answers. */
export interface Answered<R extends Row> {
  readonly dataset: { readonly name: string; readonly version: string; readonly citation: string };
  readonly all: { readonly totalCount: number };
  readonly rows: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
    readonly nodes: readonly R[];
  };
}

/** What a facet offers: a value of the address with its label and, where rows are counted, their number. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

export interface Facet<A, F> {
  /** The name of the parameter. */
  readonly name: string;
  readonly label: keyof PageTexts['facets'];
  /** One value out of a list instead of boxes to tick. */
  readonly single?: boolean;
  /** Set by links alone. */
  readonly hidden?: boolean;
  readonly choices: (answer: A, text: Texts, page: PageTexts) => Choice[];
  /** Its values in the address, as its choices have them. */
  readonly values: (get: Get) => readonly string[];
  /** The condition that the values stand for. Facets may look at each other's values: a role holds in the alliance that is chosen. */
  readonly where: (get: Get) => F | undefined;
}

export interface Column<R> {
  /** The word of the column in `cols` and `sort`. */
  readonly name: string;
  readonly label: keyof PageTexts['columns'];
  readonly cell: (row: R) => ReactNode;
  /** The columns that it has in a download. */
  readonly csv: readonly (readonly [string, (row: R) => string | number | null | undefined])[];
  /** The field of the API by which it is ordered, and whether a first click orders downwards. */
  readonly sort?: readonly [by: string, down?: 'down'];
  readonly number?: boolean;
  /** Shown only when it is chosen. */
  readonly extra?: boolean;
  /** Left out of the cards of a narrow page, unless it is chosen. */
  readonly wide?: boolean;
}

/** What a document is asked with. */
export interface Question<F> {
  readonly lang: string;
  readonly where: F | undefined;
  /** Columns name fields of the document's own order; `never` fits each. */
  readonly order: { readonly by: never; readonly direction: 'ASC' | 'DESC' } | undefined;
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
  /** All conditions but those of one facet. */
  readonly but: (facet: string) => F | undefined;
  readonly get: Get;
}

export interface BrowseKind<R extends Row, A extends Answered<R>, V, F> {
  /** The word of the address. */
  readonly word: Word;
  readonly mark?: EntityWord;
  readonly document: Document<A, V>;
  readonly ask: (question: Question<F>) => V;
  /** The condition of the field "name contains"; left out where there are no names. */
  readonly called?: (text: string) => F;
  readonly facets: readonly Facet<A, F>[];
  readonly columns: readonly Column<R>[];
  /** What of a row is shown, where an answer has more sources than its row shows. */
  readonly shown?: (row: R) => unknown;
  /** The column that orders the rows where the address names none, and whether downwards. */
  readonly order: readonly [column: string, down?: 'down'];
}

export const WORDS = ['institutions', 'alliances', 'countries', 'courses', 'exchanges', 'events', 'people', 'figures', 'claims', 'sources'] as const;
export type Word = (typeof WORDS)[number];

/** Gives a kind its types by its document. */
export const kind = <R extends Row, A extends Answered<R>, V, F>(k: BrowseKind<R, A, V, F>): BrowseKind<R, A, V, F> => k;

/** All conditions at once; undefined for no condition. */
export function all<F>(conditions: readonly (F | undefined)[]): F | undefined {
  const given = conditions.filter((c) => c !== undefined);
  return given.length < 2 ? given[0] : ({ and: given } as F);
}

/** At least one of some conditions. */
export function any<F>(conditions: readonly (F | undefined)[]): F | undefined {
  const given = conditions.filter((c) => c !== undefined);
  return given.length < 2 ? given[0] : ({ or: given } as F);
}

/** The conditions of a list, without those of one facet. */
export function conditions<R extends Row, A extends Answered<R>, V, F>(k: BrowseKind<R, A, V, F>, state: State, but?: string): F | undefined {
  const get: Get = (name) => (name === but ? [] : state.get(name));
  return all([state.q && k.called ? k.called(state.q) : undefined, ...k.facets.map((f) => (f.name === but ? undefined : f.where(get)))]);
}

interface Group {
  readonly key: string;
  readonly count?: number;
  readonly node?: object | null;
}

interface Shape<A, F> {
  readonly name: string;
  readonly label?: keyof PageTexts['facets'];
  readonly single?: boolean;
  readonly groups: (answer: A) => readonly Group[];
  /** Its values stand in the address in lower case; the API has them in upper case, or each word with a capital. */
  readonly closed?: keyof typeof RESTORED;
  /** How a key is written; without it as it is, or by the name of the row that the group stands for. */
  readonly word?: (key: string, page: PageTexts, text: Texts) => string | undefined;
  readonly condition: (values: string[], get: Get) => NoInfer<F> | undefined;
  /** The condition for rows of which it is not known; left out where it always is. */
  readonly unknown?: NoInfer<F>;
}

/** How a value of an address is written in the API. */
const RESTORED = {
  upper: (value: string) => value.toUpperCase(),
  title: (value: string) => value.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase()),
};

/** A facet from groups of the API. */
export function facet<A, F>({ name, label = name as keyof PageTexts['facets'], single, groups, closed, word, condition, unknown }: Shape<A, F>): Facet<A, F> {
  const values = (get: Get) => (closed ? get(name).map((v) => v.toLowerCase()) : get(name));
  return {
    name, label, values, ...(single && { single }),
    choices: (answer, text, page) => groups(answer).flatMap(({ key, count, node }) => {
      if (key === '' && unknown === undefined) return [];
      const named = node && 'name' in node && typeof node.name === 'string' ? node.name : undefined;
      return [{
        value: key === '' ? UNKNOWN : closed ? key.toLowerCase() : key, label: key === '' ? text.unknown : (named ?? word?.(key, page, text) ?? text.words[key] ?? key), ...(!single && count !== undefined && { count }),
      }];
    }),
    where: (get) => {
      const given = values(get), known = given.filter((v) => v !== UNKNOWN).map((v) => (closed ? RESTORED[closed](v) : v));
      return any([known.length ? condition(known, get) : undefined, given.includes(UNKNOWN) ? unknown : undefined]);
    },
  };
}

/** Words of a closed list as the API writes them. */
export const upper = <W extends string>(values: readonly string[]): W[] => values.map((v) => v.toUpperCase() as W);

/** Ids from keys. */
export const ids = (kind: string, values: readonly string[]): string[] => values.map((v) => (v.includes('/') ? v : `${kind}/${v}`));

/** Dates of some years: one condition for each. */
export const years = <F>(values: readonly string[], of: (date: { onOrAfter: string; before: string }) => F): F | undefined =>
  any(values.filter((y) => /^\d{1,4}$/.test(y)).map((y) => of({ onOrAfter: y.padStart(4, '0'), before: String(Number(y) + 1).padStart(4, '0') })));
