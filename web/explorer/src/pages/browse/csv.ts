// csv.ts: rows as a table by RFC 4180: commas, CRLF, quotes where a cell needs them.
import type { Column, Row } from './kind';

type Cell = string | number | null | undefined;

const cell = (value: Cell): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows with their ids first, all columns, and at the end the sources: ids, and where they were read. */
export function csvOf<R extends Row>(columns: readonly Column<R>[], rows: readonly R[]): string {
  const own = columns.flatMap((c) => c.csv);
  const sourced = rows.some((r) => r.sources);
  const table: Cell[][] = [
    ['id', ...own.map(([name]) => name), ...(sourced ? ['sources', 'sourceUrls'] : [])],
    ...rows.map((r) => [r.id, ...own.map(([, value]) => value(r)), ...(sourced ? [r.sources?.map((s) => s.id).join(';'), r.sources?.flatMap((s) => s.url ?? []).join(' ')] : [])]),
  ];
  return table.map((line) => line.map(cell).join(',') + '\r\n').join('');
}
