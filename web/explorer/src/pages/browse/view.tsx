// view.tsx: a list: what it holds in words, its conditions, its rows, and what can be done with it.
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Change, useSite } from '../../app/site';
import { useAnswer } from '../../data/use-answer';
import { AskInGraphQL, Cite } from '../../parts/actions';
import { PageHead } from '../../parts/layout';
import { useNarrow } from '../../parts/narrow';
import { Pager } from '../../parts/pager';
import { SourcesOf } from '../../parts/sources';
import { Asked, Loading, Notice } from '../../parts/states';
import { useViewText } from '../../text/views';
import { Facets } from './facets';
import type { Answered, BrowseKind, Row } from './kind';
import { chipsOf, cleared, headingOf, PAGE, placeOf, variablesOf } from './list';
import { FIRST_PAGE, stateOf } from './state';
import { Rows } from './table';
import { texts } from './text';
import { ColumnChoice, DownloadCSV } from './tools';

export function List<R extends Row, A extends Answered<R>, V, F>({ kind: k }: { kind: BrowseKind<R, A, V, F> }) {
  const site = useSite();
  const t = texts[site.language];
  const state = stateOf(site.address);
  const variables = variablesOf(k, state, site.language, placeOf(state));
  const answer = useAnswer(k.document, variables);
  // A cursor of other data or of another order: the first page instead, and a sentence that says so.
  const [moved, move] = useState<string>();
  const stale = answer.failure?.code === 'BAD_CURSOR';
  useEffect(() => {
    if (!stale) return;
    const first = site.with(FIRST_PAGE);
    move(first);
    site.go(first, true);
  }, [stale]);
  return (
    <>
      {moved === site.with({}) && <Notice kind="warn">{t.cursor}</Notice>}
      {stale ? <Loading rows={PAGE} /> : <Asked answer={answer} rows={PAGE} page>{(data) => <Found kind={k} data={data} variables={variables} />}</Asked>}
    </>
  );
}

function Found<R extends Row, A extends Answered<R>, V, F>({ kind: k, data, variables }: { kind: BrowseKind<R, A, V, F>; data: A; variables: V }) {
  const site = useSite();
  const views = useViewText();
  const { text } = site;
  const t = texts[site.language];
  const narrow = useNarrow();
  const state = stateOf(site.address);
  const chips = chipsOf(k, state, data, text, t);
  const heading = headingOf(k, state, data, text, t);
  const { totalCount, pageInfo, nodes } = data.rows;
  const shown = useMemo(() => (k.shown ? nodes.map(k.shown) : nodes), [k, nodes]);
  return (
    <SourcesOf answers={[shown]}>
      <div className="browse">
        {!narrow && <aside className="facets" aria-label={t.filter(0)}><Facets kind={k} state={state} answer={data} /></aside>}
        <div>
          <PageHead
            name={heading} facts={chips.length > 0 && <span className="soft">{t.of(data.all.totalCount, t.counted[k.word]!)}</span>}
            actions={<>
              {!narrow && <ColumnChoice kind={k} state={state} />}
              <Cite view={{ title: heading, statement: chips.map((c) => c.label).join(text.semicolon), dataset: data.dataset.citation, version: data.dataset.version }} />
              <DownloadCSV kind={k} state={state} total={totalCount} />
              <AskInGraphQL document={k.document} variables={variables} />
            </>}
          />
          <p className="hidden" role="status">{heading}</p>
          <div className="bar chips">
            {narrow && <Sheet label={t.filter(chips.length)} done={t.show(heading)}><Facets kind={k} state={state} answer={data} /></Sheet>}
            {chips.map((c) => <Change key={c.key} params={c.without} className="chip"><span className="hidden">{t.take(c.label)}</span><span aria-hidden="true">{c.label} ×</span></Change>)}
            {chips.length > 0 && <Change params={cleared(k)}>{views.actions.clear}</Change>}
          </div>
          {totalCount === 0 ? (
            <Notice title={t.empty}>
              {chips.some((c) => c.rest) && <>{t.emptyWithout} {chips.filter((c) => c.rest).map((c, i) => <span key={c.key}>{i > 0 && text.list}<Change params={c.without}>{c.label}</Change></span>)}{text.stop} </>}
              <Change params={cleared(k)}>{views.actions.clear}</Change>
            </Notice>
          ) : <>
            <Rows kind={k} state={state} rows={nodes} caption={heading} />
            <Pager page={state.page} size={PAGE} shown={nodes.length} total={totalCount} info={pageInfo} />
          </>}
        </div>
      </div>
    </SourcesOf>
  );
}

/** The conditions on a narrow page: a sheet over it. */
function Sheet({ label, done, children }: { label: string; done: string; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="ctl" onClick={() => dialog.current?.showModal()}>{label}</button>
      <dialog ref={dialog} className="sheet" aria-label={label}>
        <div className="facets">{children}</div>
        <p className="sheet-foot"><button type="button" className="btn" onClick={() => dialog.current?.close()}>{done}</button></p>
      </dialog>
    </>
  );
}
