// files.ts: files made in the page: rows as CSV, and handing a file to the reader.
export type Cell = string | number | null | undefined;

/** Rows as RFC 4180 has them: quotes where a cell needs them, lines end with CR LF. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell) => (/[",\r\n]/.test(String(value ?? '')) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? ''));
  return rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}

/** A text as XML has it between tags and in attributes; signs that XML forbids are U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd').replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Milliseconds for which a file stays, which the browser reads after the click. */
const READ = 60_000;

/** Hands a file to the reader. */
export function keep(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ);
}

/** Hands a table to the reader. */
export const keepTable = (text: string, name: string): void => keep(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
