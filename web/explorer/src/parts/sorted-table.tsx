// sorted-table.tsx: the table twin of a picture: columns that sort, 50 rows on a page, its state in the address; and the same rows as CSV.
import type { ReactNode } from 'react';
import { Change, useSite } from '../app/site';
import { useViewText } from '../text/views';
import { csv, type Cell } from './files';
import './sorted-table.css';

export interface Column<T> {
  /** Its word in the address, and its head in a CSV. */
  readonly key: string;
  readonly head: string;
  /** What is sorted by, and what a CSV has. */
  readonly value: (row: T) => Cell;
  readonly cell?: (row: T) => ReactNode;
  /** Numbers stand at the right, and are sorted from the largest. */
  readonly number?: boolean;
  readonly hideNarrow?: boolean;
}

/** Rows of a page. */
const PAGE = 50;

interface Props<T> {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  /** The column by which rows are sorted first; without it they stay as they come. */
  sort?: string;
  className?: string;
}

export function SortedTable<T>({ caption, columns, rows, keyOf, sort: first, className = 'dense' }: Props<T>) {
  const { text, address } = useSite();
  const views = useViewText();
  const wish = address.params.sort ?? first ?? '';
  const by = columns.find((c) => c.key === wish.replace(/^-/, ''));
  const back = wish.startsWith('-');
  const down = by && back === !by.number;
  const sorted = by ? [...rows].sort((a, b) => compare(by.value(a), by.value(b), down ? -1 : 1)) : rows;
  const from = Math.max(0, Math.min(Math.floor((Number(address.params.after) || 0) / PAGE), Math.ceil(rows.length / PAGE) - 1)) * PAGE;
  const page = sorted.slice(from, from + PAGE);
  return (
    <>
      <table className={className}>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((c) => (
              <th key={c.key} scope="col" className={[c.number && 'r', c.hideNarrow && 'wide-only'].filter(Boolean).join(' ') || undefined} aria-sort={c === by ? (down ? 'descending' : 'ascending') : undefined}>
                <Change params={{ sort: c === by && !back ? `-${c.key}` : c.key === first ? undefined : c.key, after: undefined }}>{c.head}{c === by && <span aria-hidden="true">{down ? ' ↓' : ' ↑'}</span>}</Change>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((c, i) => {
                const content = c.cell ? c.cell(row) : c.value(row) ?? <span className="soft">{text.dash}</span>;
                const name = [c.number && 'r', c.hideNarrow && 'wide-only'].filter(Boolean).join(' ') || undefined;
                return i === 0 ? <th key={c.key} scope="row" className={name}>{content}</th> : <td key={c.key} className={name}>{content}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > PAGE && (
        <nav className="bar pages" aria-label={text.states.range(from + 1, from + page.length, rows.length)}>
          <span className="soft">{text.states.range(from + 1, from + page.length, rows.length)}</span>
          <span className="push bar">
            {from > 0 && <Change className="ctl" params={{ after: from > PAGE ? from - PAGE : undefined }}><span aria-hidden="true">←</span> {views.table.previous}</Change>}
            {from + PAGE < rows.length && <Change className="ctl" params={{ after: from + PAGE }}>{views.table.next} <span aria-hidden="true">→</span></Change>}
          </span>
        </nav>
      )}
    </>
  );
}

/** Numbers by size, all else by letters; what is not known comes last, whatever the way. */
function compare(a: Cell, b: Cell, way: 1 | -1): number {
  const unknown = (x: Cell) => x === null || x === undefined || x === '';
  if (unknown(a) || unknown(b)) return Number(unknown(a)) - Number(unknown(b));
  return (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b))) * way;
}

/** All rows as CSV, by the same columns. */
export const csvOf = <T,>(columns: readonly Column<T>[], rows: readonly T[]): string => csv([columns.map((c) => c.key), ...rows.map((row) => columns.map((c) => c.value(row)))]);
