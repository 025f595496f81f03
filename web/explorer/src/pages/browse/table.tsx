// table.tsx: the rows of a list: a table whose heads order it; cards where the page is narrow.
import { Change, useSite } from '../../app/site';
import { useNarrow } from '../../parts/narrow';
import type { Answered, BrowseKind, Column, Row } from './kind';
import { orderOf } from './list';
import { FIRST_PAGE, type State } from './state';
import { texts } from './text';

interface Props<R extends Row, A extends Answered<R>, V, F> {
  kind: BrowseKind<R, A, V, F>;
  state: State;
  rows: readonly R[];
  caption: string;
}

/** The columns that are shown: the first always. */
export const columnsOf = <R,>(columns: readonly Column<R>[], chosen: readonly string[] | undefined): readonly Column<R>[] =>
  columns.filter((c, i) => i === 0 || (chosen ? chosen.includes(c.name) : !c.extra));

export function Rows<R extends Row, A extends Answered<R>, V, F>({ kind: k, state, rows, caption }: Props<R, A, V, F>) {
  const { language } = useSite();
  const t = texts[language];
  const columns = columnsOf(k.columns, state.cols);
  const [first, ...rest] = columns;
  if (useNarrow()) {
    return (
      <>
        <Order kind={k} state={state} />
        <ul className="rows rowcards">
          {rows.map((r) => (
            <li key={r.id}>
              <div className="main-cell">{first?.cell(r)}</div>
              <dl>{rest.filter((c) => !c.wide || state.cols).map((c) => <div key={c.name}><dt>{t.columns[c.label]}</dt><dd>{c.cell(r)}</dd></div>)}</dl>
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <div className="table-box">
      <table>
        <caption className="hidden">{caption}</caption>
        <thead><tr>{columns.map((c) => <Head key={c.name} kind={k} column={c} state={state} />)}</tr></thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.id}>
              {columns.map((c, i) => (i === 0 ? <th key={c.name} scope="row">{c.cell(r)}</th> : <td key={c.name} className={c.number ? 'r' : undefined}>{c.cell(r)}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The parameters that order by a column: as it is ordered first, and the other way where it already orders. */
function sorting<R extends Row, A extends Answered<R>, V, F>(k: BrowseKind<R, A, V, F>, state: State, column: Column<R>) {
  const now = orderOf(k, state);
  const down = now.column === column ? !now.down : column.sort?.[1] === 'down';
  const usual = column.name === k.order[0] && down === (k.order[1] === 'down');
  return { params: { sort: usual ? undefined : `${down ? '-' : ''}${column.name}`, ...FIRST_PAGE }, current: now.column === column ? now : undefined };
}

function Head<R extends Row, A extends Answered<R>, V, F>({ kind: k, column, state }: { kind: BrowseKind<R, A, V, F>; column: Column<R>; state: State }) {
  const { language } = useSite();
  const label = texts[language].columns[column.label];
  const className = column.number ? 'r' : undefined;
  if (!column.sort) return <th scope="col" className={className}>{label}</th>;
  const { params, current } = sorting(k, state, column);
  return (
    <th scope="col" className={className} aria-sort={current && (current.down ? 'descending' : 'ascending')}>
      <Change params={params}>{label}{current && <span aria-hidden="true"> {current.down ? '↓' : '↑'}</span>}</Change>
    </th>
  );
}

/** The order as a list of links, where there are no heads to click. */
function Order<R extends Row, A extends Answered<R>, V, F>({ kind: k, state }: { kind: BrowseKind<R, A, V, F>; state: State }) {
  const { language } = useSite();
  const t = texts[language];
  return (
    <p className="order small">
      {k.columns.filter((c) => c.sort).map((c) => {
        const { params, current } = sorting(k, state, c);
        return <Change key={c.name} params={params} {...(current && { className: 'on' })}>{t.columns[c.label]}{current && <> {current.down ? '↓' : '↑'}</>}</Change>;
      })}
    </p>
  );
}
