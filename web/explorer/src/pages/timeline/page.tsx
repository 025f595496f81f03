// page.tsx of the timeline: when the alliances began and who joined when, as lines or as rows by date.
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { Change, useSite } from '../../app/site';
import { TimelineDocument, TimelineTableDocument, type TimelineQuery } from '../../data/gen/timeline';
import { useAnswer } from '../../data/use-answer';
import { AskInGraphQL, Cite, CopyLink } from '../../parts/actions';
import { Controls, Select, Views } from '../../parts/controls';
import { Frame } from '../../parts/frame';
import { PageHead } from '../../parts/layout';
import { useNarrow } from '../../parts/narrow';
import { these, useNamedOnly } from '../../parts/named-only';
import { Save } from '../../parts/save-menu';
import { csvOf, type Column } from '../../parts/sorted-table';
import { SourcesOf } from '../../parts/sources';
import { Asked, Notice } from '../../parts/states';
import { useViewText } from '../../text/views';
import { Chosen } from './chosen';
import { linesOf, marksOf, yearsShown, type Line } from './lines';
import { TimelinePicture } from './picture';
import { KINDS, MARKS, ORDERS, stateOf, tableOf, variablesOf, VIEWS, type State } from './state';
import './style.css';
import { filed, rowsOf, TimelineTable } from './table';
import { texts } from './text';

export default function TimelinePage() {
  const { address, language, go, with: change } = useSite();
  const narrow = useNarrow();
  const given = stateOf(address);
  const state: State = narrow ? { ...given, view: 'table' } : given;
  const variables = variablesOf({ ...state, after: state.view === 'picture' ? state.after : undefined }, language);
  const answer = useAnswer(TimelineDocument, variables);
  // A cursor belongs to its order, date and data: with others the page begins again.
  useEffect(() => { if (answer.failure?.code === 'BAD_CURSOR') go(change({ after: undefined }), true); }, [answer.failure]);
  return (
    <>
      <PageHead name={texts[language].title} />
      <Asked answer={answer} rows={20}>{(data) => <View {...{ state, data, variables, narrow }} />}</Asked>
    </>
  );
}

function View({ state, data, variables, narrow }: { state: State; data: TimelineQuery; variables: ReturnType<typeof variablesOf>; narrow: boolean }) {
  const { language, text, at } = useSite();
  const views = useViewText();
  const t = texts[language];
  const namedOnly = useNamedOnly();
  const picture = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(data, state), [data, state.marks]);
  const { from, to, first, last } = yearsShown(lines, state, at ?? data.dataset.updated ?? '');
  const table = tableOf(state, language);
  const rows = useAnswer(TimelineTableDocument, state.view === 'table' ? table : undefined);
  const listed = useMemo(() => (rows.data ? rowsOf(rows.data, t, text.words) : []), [rows.data, t, text]);
  const { dataset, alliances } = data;
  const finding = t.finding(data.dated.totalCount, data.all.totalCount, data.datedRoles.totalCount, data.roles.totalCount, data.seenRoles.totalCount);
  const statement = `${[t.statement[state.order], state.kind && text.words[state.kind], at ? t.asOf(text.date(at)) : t.allTimes].filter(Boolean).join(text.semicolon)}${text.stop}`;
  const earlier = lines.flatMap(marksOf).filter((m) => m.at < from).length;
  const cut = lines.filter(({ alliance: a }) => a.dated.nodes.length < a.dated.totalCount || a.events.nodes.length < a.events.totalCount || a.exchanges.nodes.length < a.exchanges.totalCount).length;
  const caption = [t.shown(lines.length, data.all.totalCount), t.exact, namedOnly(these(alliances.nodes)), state.view === 'picture' && earlier > 0 && t.earlier(earlier), cut > 0 && t.cut(cut), `${dataset.name} ${dataset.version}, ${dataset.license}`].filter(Boolean).join(text.gap);
  const years = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  const seen = state.view === 'picture';
  return (
    <>
      <p className="soft">{finding}</p>
      <Controls settings={t.controls.settings} views={!narrow && <Views label={t.controls.view} views={VIEWS} value={state.view} words={t.views} />}>
        <Select label={t.controls.kind} name="kind" value={state.kind.toLowerCase()} options={[['', t.controls.all], ...KINDS.map((k) => [k.toLowerCase(), text.words[k] ?? k] as const)]} also={{ after: undefined, sel: undefined }} />
        <Select label={t.controls.marks} name="marks" value={state.marks} options={MARKS.map((m) => [m, t.marks[m]])} also={{ sel: undefined }} />
        {seen && <Select label={t.controls.order} name="order" value={state.order} options={ORDERS.map((o) => [o, t.orders[o]])} also={{ after: undefined }} />}
        <Select label={t.controls.from} name="from" value={String(seen ? from : state.from ?? first)} fallback={seen ? String(Math.max(first, last - 25)) : String(first)} options={[...new Set([...years, String(from)])].sort().map((y) => [y, y])} also={{ after: undefined }} />
        <Select label={t.controls.to} name="to" value={String(to)} fallback={String(last)} options={[...new Set([...years, String(to)])].sort().map((y) => [y, y])} also={{ after: undefined }} />
      </Controls>
      {seen && lines.length === 0 ? <Notice title={text.states.nothing}>{t.empty} <Change params={{ kind: undefined, after: undefined }}>{views.actions.clear}</Change></Notice> : (
        <SourcesOf answers={[listed]}>
          <Frame
            className="line-frame"
            title={<span className="hidden">{t.views[state.view]}</span>}
            caption={<><b>{statement}</b> {caption}</>}
            actions={<>
              <Cite className="plain" view={{ title: t.title, statement, dataset: dataset.citation, version: dataset.version }} />
              <CopyLink version={dataset.version} />
              <Save name="timeline" version={dataset.version} title={t.title} caption={`${statement} ${caption}`} picture={seen ? picture : undefined} table={() => (seen ? csvOf(LINES, lines) : csvOf(filed(t, text.date), listed))} />
              {!narrow && <Change params={{ view: seen ? 'table' : undefined, after: undefined, sort: undefined }}>{seen ? views.actions.table : views.actions.picture}</Change>}
              {seen && state.after && <Change params={{ after: undefined }}>{t.first}</Change>}
              {seen && alliances.pageInfo.hasNextPage && <Change params={{ after: alliances.pageInfo.endCursor ?? undefined }}>{t.more}</Change>}
              <span className="push">{seen ? <AskInGraphQL className="plain" document={TimelineDocument} variables={variables} /> : <AskInGraphQL className="plain" document={TimelineTableDocument} variables={table} />}</span>
            </>}
          >
            {seen ? (
              <>
                <Legend />
                <p className="hidden">{t.keys}</p>
                <div ref={picture}><TimelinePicture {...{ lines, from, to, state, finding }} /></div>
              </>
            ) : <div className="framed"><Asked answer={rows} rows={20}>{() => <TimelineTable answer={rows} rows={listed} />}</Asked></div>}
          </Frame>
          {seen && state.sel && <Chosen lines={lines} sel={state.sel} />}
        </SourcesOf>
      )}
    </>
  );
}

/** The lines as CSV: what the picture shows of each alliance, in numbers. */
const LINES: Column<Line>[] = [
  { key: 'alliance', head: '', value: (l) => l.alliance.name },
  { key: 'id', head: '', value: (l) => l.alliance.id },
  { key: 'founded', head: '', value: (l) => l.alliance.founded },
  { key: 'ended', head: '', value: (l) => l.alliance.ended },
  { key: 'roles', head: '', value: (l) => l.alliance.memberships.totalCount },
  { key: 'dated', head: '', value: (l) => l.alliance.dated.totalCount },
  { key: 'joined', head: '', value: (l) => l.joinings.map((j) => `${j.date}: ${j.ids.length}`).join('; ') },
];

function Legend() {
  const { language } = useSite();
  const { legend } = texts[language];
  const sign = (width: number, children: ReactNode) => <svg width={width} height="14" aria-hidden="true">{children}</svg>;
  return (
    <p className="legend signs">
      <span>{sign(26, <rect y="5" width="26" height="4" fill="var(--kind-alliance)" opacity="0.55" />)}{legend.existed}</span>
      <span>{sign(26, Array.from({ length: 6 }, (_, i) => <rect key={i} x={i * 4.33} y="5" width="4.6" height="4" fill="var(--kind-alliance)" opacity={0.05 + i * 0.1} />))}{legend.soft}</span>
      <span>{sign(26, <g fill="var(--kind-alliance)"><circle cx="5" cy="7" r="3.6" /><circle cx="18" cy="7" r="6.5" /></g>)}{legend.joined}</span>
      <span>{sign(14, <circle cx="7" cy="7" r="4.5" fill="var(--paper)" stroke="var(--kind-alliance)" strokeWidth="1.6" />)}{legend.year}</span>
      <span>{sign(12, <path d="M1 3h10l-5 8z" fill="var(--kind-event)" />)}{legend.event}</span>
      <span>{sign(8, <rect x="2" y="3" width="3" height="8" fill="var(--kind-exchange)" />)}{legend.exchange}</span>
    </p>
  );
}
