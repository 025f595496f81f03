// state.ts of browse: what the address says of a list: conditions, order, place and columns; lists of values stand apart by commas.
import type { Address } from '../../app/address';

/** Value of a condition that asks for rows of which the thing is not known. */
export const UNKNOWN = 'unknown';

export interface State {
  /** The values of a parameter; empty where it is not given. */
  get(name: string): readonly string[];
  /** What a name must contain. */
  readonly q: string;
  readonly sort: { readonly column: string; readonly down: boolean } | undefined;
  /** The page as it is counted for readers, from 1. It is for words alone: the cursor says where the page begins. */
  readonly page: number;
  readonly after: string | undefined;
  readonly before: string | undefined;
  /** Names of the columns to show; undefined for the usual ones. */
  readonly cols: readonly string[] | undefined;
}

/** Parameters that a change of conditions or of the order takes away: they belong to the rows as they were. */
export const FIRST_PAGE = { page: undefined, after: undefined, before: undefined } as const;

export function stateOf({ params }: Address): State {
  const { sort, after, before, cols } = params;
  return {
    get: (name) => valuesOf(params[name]),
    q: params.q?.trim() ?? '',
    sort: sort ? { column: sort.replace(/^-/, ''), down: sort.startsWith('-') } : undefined,
    page: Math.max(1, Math.floor(Number(params.page)) || 1),
    after, before,
    cols: cols === undefined ? undefined : valuesOf(cols),
  };
}

/** Reads a list. A comma inside a value is written as %2C. */
export const valuesOf = (text: string | undefined): string[] => (text ? text.split(',').filter(Boolean).map(decoded) : []);

/** Writes a list; undefined where it is empty. */
export const listOf = (values: readonly string[]): string | undefined => values.map((v) => v.replace(/[%,]/g, encodeURIComponent)).join(',') || undefined;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
