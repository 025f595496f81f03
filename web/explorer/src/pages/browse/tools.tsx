// tools.tsx: what can be done with a list: choose its columns, and download all of its rows.
import { useEffect, useRef, useState } from 'react';
import { useSite } from '../../app/site';
import { Failure } from '../../data/client';
import { Menu } from '../../parts/menu';
import { keepTable } from '../../parts/files';
import { csvOf } from './csv';
import type { Answered, BrowseKind, Row } from './kind';
import { variablesOf } from './list';
import { listOf, type State } from './state';
import { columnsOf } from './table';
import { texts } from './text';

/** Rows of one request of a download: most that the limit of an answer lets every kind have. */
const AT_ONCE = 250;

interface Props<R extends Row, A extends Answered<R>, V, F> {
  kind: BrowseKind<R, A, V, F>;
  state: State;
}

export function ColumnChoice<R extends Row, A extends Answered<R>, V, F>({ kind: k, state }: Props<R, A, V, F>) {
  const site = useSite();
  const t = texts[site.language];
  const shown = columnsOf(k.columns, state.cols).map((c) => c.name);
  const set = (name: string, on: boolean) => site.go(site.with({ cols: listOf(k.columns.map((c) => c.name).filter((n, i) => i > 0 && (n === name ? on : shown.includes(n)))) ?? k.columns[0]?.name }), true);
  return (
    <Menu label={t.columns_}>
      {() => (
        <div className="facet">
          {k.columns.slice(1).map((c) => <label key={c.name}><input type="checkbox" checked={shown.includes(c.name)} onChange={(e) => set(c.name, e.target.checked)} /><span>{t.columns[c.label]}</span></label>)}
          {state.cols && <button type="button" className="plain" onClick={() => site.go(site.with({ cols: undefined }), true)}>{t.usual}</button>}
        </div>
      )}
    </Menu>
  );
}

/** Fetches all pages of the list and saves them as one table, with progress. */
export function DownloadCSV<R extends Row, A extends Answered<R>, V, F>({ kind: k, state, total }: Props<R, A, V, F> & { total: number }) {
  const { client, at, language } = useSite();
  const t = texts[language];
  const [done, progress] = useState<number>();
  const [failed, fail] = useState('');
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const start = async () => {
    stop.current = new AbortController();
    fail('');
    progress(0);
    try {
      const rows: R[] = [];
      for (let after: string | undefined; ;) {
        const answer: A = await client.ask(k.document, variablesOf(k, state, language, { first: AT_ONCE, ...(after && { after }) }), at, stop.current.signal);
        rows.push(...answer.rows.nodes);
        progress(rows.length);
        after = answer.rows.pageInfo.endCursor ?? undefined;
        if (!answer.rows.pageInfo.hasNextPage || !after) break;
      }
      keepTable(csvOf(k.columns, rows), `alliance-atlas-${k.word}-${new Date().toISOString().slice(0, 10)}-${client.version ?? ''}.csv`);
    } catch (error) {
      if (!stop.current.signal.aborted) fail(error instanceof Failure ? `${error.message} ${error.code}` : String(error));
    }
    progress(undefined);
  };
  return (
    <>
      <button type="button" className="ctl" disabled={done !== undefined} onClick={() => void start()}>{done === undefined ? t.csv : t.fetching(done, total)}</button>
      {failed && <span className="fail" role="alert">{t.failed}{failed}</span>}
    </>
  );
}
