// csv.ts: rows as a table by RFC 4180: commas, CRLF, quotes where a cell needs them.
import { csv, type Cell } from '../../parts/files';
import type { Column, Row } from './kind';

/** Rows with their ids first, all columns, and at the end the sources: ids, and where they were read. */
export function csvOf<R extends Row>(columns: readonly Column<R>[], rows: readonly R[]): string {
  const own = columns.flatMap((c) => c.csv);
  const sourced = rows.some((r) => r.sources);
  const table: Cell[][] = [
    ['id', ...own.map(([name]) => name), ...(sourced ? ['sources', 'sourceUrls'] : [])],
    ...rows.map((r) => [r.id, ...own.map(([, value]) => value(r)), ...(sourced ? [r.sources?.map((s) => s.id).join(';'), r.sources?.flatMap((s) => s.url ?? []).join(' ')] : [])]),
  ];
  return csv(table);
}
