// list.ts: a list as its address asks for it: the variables of its document, its chips, its heading.
import type { Params } from '../../app/address';
import type { Texts } from '../../text/texts';
import { conditions, type Answered, type BrowseKind, type Choice, type Column, type Row } from './kind';
import { FIRST_PAGE, listOf, type State } from './state';
import type { PageTexts } from './text';

/** Rows of a page. */
export const PAGE = 25;

/** The column that orders the rows, and whether downwards. */
export function orderOf<R extends Row, A extends Answered<R>, V, F>(k: BrowseKind<R, A, V, F>, state: State): { column: Column<R> | undefined; down: boolean } {
  const wish = k.columns.find((c) => c.sort && c.name === state.sort?.column);
  return wish ? { column: wish, down: state.sort?.down ?? false } : { column: k.columns.find((c) => c.name === k.order[0]), down: k.order[1] === 'down' };
}

/** The variables of the document, for some rows from a place on. */
export function variablesOf<R extends Row, A extends Answered<R>, V, F>(k: BrowseKind<R, A, V, F>, state: State, lang: string, rows: { first: number; after?: string } | { last: number; before: string }): V {
  const { column, down } = orderOf(k, state);
  return k.ask({
    lang, where: conditions(k, state), order: column?.sort && { by: column.sort[0] as never, direction: down ? 'DESC' : 'ASC' }, ...rows,
    but: (facet) => conditions(k, state, facet), get: state.get,
  });
}

/** The rows that the address asks for. */
export const placeOf = (state: State): { first: number; after?: string } | { last: number; before: string } =>
  state.before ? { last: PAGE, before: state.before } : { first: PAGE, ...(state.after && { after: state.after }) };

export interface Chip {
  readonly label: string;
  /** The parameters that take it away. */
  readonly without: Params;
  readonly key: string;
  /** How many rows there are without it, where that is known. */
  readonly rest?: number;
}

/** Each condition that is set, in the order of the facets. */
export function chipsOf<R extends Row, A extends Answered<R>, V, F>(k: BrowseKind<R, A, V, F>, state: State, answer: A, text: Texts, page: PageTexts): Chip[] {
  const called = state.q && k.called ? [{ label: page.contains(state.q), without: { q: undefined, ...FIRST_PAGE }, key: 'q' }] : [];
  return [...called, ...k.facets.flatMap((f) => {
    const choices = f.choices(answer, text, page), values = f.values(state.get);
    const rest = Math.max(0, ...choices.map((c) => c.count ?? 0));
    return values.map((v) => ({
      label: `${page.facets[f.label]}: ${labelOf(choices, v, text)}`, without: { [f.name]: listOf(values.filter((other) => other !== v)), ...FIRST_PAGE }, key: `${f.name} ${v}`, ...(rest > 0 && { rest }),
    }));
  })];
}

/** The label of a value, also of one that no row has under the other conditions. */
export const labelOf = (choices: readonly Choice[], value: string, text: Texts): string => choices.find((c) => c.value === value)?.label ?? text.words[value.toUpperCase()] ?? value;

/** Takes away all conditions. */
export const cleared = <R extends Row, A extends Answered<R>, V, F>(k: BrowseKind<R, A, V, F>): Params => ({ q: undefined, ...Object.fromEntries(k.facets.map((f) => [f.name, undefined])), ...FIRST_PAGE });

/** What is counted and where: "119 universities in Asia". */
export function headingOf<R extends Row, A extends Answered<R>, V, F>(k: BrowseKind<R, A, V, F>, state: State, answer: A, text: Texts, page: PageTexts): string {
  const [only, ...more] = state.get('kind');
  const words = (more.length === 0 && only && k.word === 'institutions' && page.counted[only]) || page.counted[k.word];
  const facet = ['country', 'region'].map((name) => k.facets.find((f) => f.name === name && f.label === name)).find((f) => f?.values(state.get).length === 1);
  const place = facet?.values(state.get)[0];
  return page.heading(page.count(answer.rows.totalCount, words!), facet && place && labelOf(facet.choices(answer, text, page), place, text));
}
