// page.tsx of flows: from which country to which exchanges lead, as a matrix, streams, a ring, a map or a table, and the chosen cell with its sources.
import { lazy, Suspense, useMemo, useRef } from 'react';
import { Change, Link, useSite } from '../../app/site';
import { FlowCellDocument, FlowsDocument, type FlowsQuery } from '../../data/gen/flows';
import { useAnswer } from '../../data/use-answer';
import { AskInGraphQL, Cite, CopyLink } from '../../parts/actions';
import { Controls, Select, Switch, Views } from '../../parts/controls';
import { Frame } from '../../parts/frame';
import { Columns, PageHead } from '../../parts/layout';
import { useNarrow } from '../../parts/narrow';
import { regionColour, REGIONS } from '../../parts/regions';
import { Save } from '../../parts/save-menu';
import { csvOf, SortedTable, type Column } from '../../parts/sorted-table';
import { SourcesOf } from '../../parts/sources';
import { Asked, Loading, Notice } from '../../parts/states';
import { WorldMap } from '../../parts/world-map';
import { useViewText } from '../../text/views';
import { Cell } from './cell';
import { Matrix } from './matrix';
import { largest, read, type Flows, type Pair } from './read';
import { cellOf, ORDERS, stateOf, variablesOf, VIEWS, type State } from './state';
import './style.css';
import { useFlowsText, type FlowsTexts } from './text';

const Streams = lazy(() => import('./streams'));
const Ring = lazy(() => import('./ring'));

export default function FlowsPage() {
  const { address, language } = useSite();
  const t = useFlowsText();
  const state = stateOf(address);
  const variables = variablesOf(state, language);
  const answer = useAnswer(FlowsDocument, variables);
  return (
    <>
      <PageHead name={t.title} />
      <p className="soft">{t.lead}</p>
      <Asked answer={answer} rows={16}>{(data) => <View state={state} data={data} variables={variables} />}</Asked>
    </>
  );
}

function View({ state, data, variables }: { state: State; data: FlowsQuery; variables: ReturnType<typeof variablesOf> }) {
  const { language, text, at, root } = useSite();
  const views = useViewText();
  const t = useFlowsText();
  const narrow = useNarrow();
  const picture = useRef<HTMLDivElement>(null);
  const flows = useMemo(() => read(data, state.order), [data, state.order]);
  const view = narrow && state.view === 'matrix' ? 'table' : state.view;
  const abroad = flows.pairs.find((p) => p.from !== p.to);
  const cell = state.cell ?? (abroad && ([abroad.from.code, abroad.to.code] as const));
  const answer = useAnswer(FlowCellDocument, cell && { lang: language, where: cellOf(state, cell) });
  const columns = columnsOf(t, text.date);
  const finding = findingOf(data, flows, t);
  const { network, dataset } = data;
  const statement = [t.statement, at ? t.asOf(text.date(at)) : t.allTimes, state.kind ? text.words[state.kind] ?? state.kind : t.unfiltered].join(text.semicolon) + text.stop;
  const caption = [
    t.placed(data.placed.totalCount, data.all.totalCount), t.adding, data.inside && data.inside.nodes.length < data.inside.totalCount && t.insideCut(data.inside.nodes.length, data.inside.totalCount),
    network.ties.nodes.length < network.ties.totalCount && t.pairsCut(network.ties.nodes.length, network.ties.totalCount), view === 'map' && t.mapArrow, view === 'ring' && t.ringNote(largest(flows).length, new Set([...flows.rows, ...flows.columns]).size), view === 'streams' && t.streamsCaption,
    `${dataset.name} ${dataset.version}, ${dataset.license}`].filter(Boolean).join(text.gap);
  const download = `${root}networks/country-exchange.graphml?${new URLSearchParams({ ...(state.kind && { exchanges: JSON.stringify(variables.counted) }), ...(at && { asOf: at }) })}`;
  const kinds = data.kinds.groups.map((g) => [g.key.toLowerCase(), `${text.words[g.key] ?? g.key} ${g.count}`] as const);
  return (
    <>
      <p>{finding}</p>
      <Controls settings={t.controls.settings} views={narrow
        ? <Views label={t.controls.view} views={VIEWS.slice(0, -1)} value={view === 'table' ? 'matrix' : view} words={{ ...t.views, matrix: t.views.table }} />
        : <Views label={t.controls.view} views={VIEWS} value={view} words={t.views} />}>
        <Select label={t.controls.kind} name="kind" value={state.kind.toLowerCase()} options={[['', t.controls.all], ...kinds]} also={{ cell: undefined, after: undefined }} />
        <Select label={t.controls.order} name="order" value={state.order} options={ORDERS.map((o) => [o, t.orders[o]])} />
        <Switch label={t.controls.within} name="within" on={state.within} />
      </Controls>
      {flows.pairs.length === 0 ? <Notice title={text.states.nothing}>{t.empty} <Change params={{ kind: undefined, cell: undefined }}>{views.actions.clear}</Change></Notice> : (
        <SourcesOf answers={[answer.data]}>
          <Frame
            className="flows"
            title={<span className="hidden">{t.views[view]}</span>}
            caption={<><b>{statement}</b> {caption}</>}
            actions={<>
              <Cite className="plain" view={{ title: t.title, statement, dataset: dataset.citation, version: dataset.version }} />
              <CopyLink version={dataset.version} />
              <Save name="flows" version={dataset.version} title={t.title} caption={`${statement} ${caption}`} picture={view === 'matrix' || view === 'table' ? undefined : picture} table={() => csvOf(columns, flows.pairs)} links={[{ label: 'GraphML', href: download }]} />
              {view === 'map' ? <Link to="/map" params={{ show: 'exchanges' }}>{t.onMap}</Link> : view !== 'table' && <Change params={{ view: 'table' }}>{views.actions.table}</Change>}
              <span className="push"><AskInGraphQL className="plain" document={FlowsDocument} variables={variables} /></span>
            </>}
          >
            <div ref={picture}>
              <Suspense fallback={<Loading rows={12} />}>
                {view === 'matrix' && <Matrix flows={flows} cell={cell} />}
                {view === 'table' && <div className="framed"><SortedTable caption={t.title} columns={columns} rows={flows.pairs} keyOf={(p) => `${p.from.code}-${p.to.code}`} sort="exchanges" /></div>}
                {view === 'streams' && <div className="framed"><Streams flows={flows} finding={finding} /></div>}
                {view === 'ring' && <div className="framed"><Ring flows={flows} finding={finding} /></div>}
                {view === 'map' && <MapOf flows={flows} finding={finding} />}
              </Suspense>
            </div>
            {(view === 'ring' || view === 'map' || view === 'streams') && <p className="legend">{REGIONS.filter((r) => (view === 'ring' ? largest(flows) : [...flows.rows, ...flows.columns]).some((c) => (c.region ?? '') === r)).map((r) => <span key={r}><i className={`dot r-${r.toLowerCase()}`} />{text.regions[r]}</span>)}</p>}
          </Frame>
          <Columns side={view === 'matrix' && (
            <Frame title={t.streams} note={t.streamsNote} caption={`${t.streamsCaption}${text.gap}${dataset.name} ${dataset.version}, ${dataset.license}`}>
              <div className="framed"><Suspense fallback={<Loading rows={8} />}><Streams flows={flows} finding={t.streams} /></Suspense></div>
            </Frame>
          )}>
            {cell && <Cell cell={cell} flows={flows} answer={answer} />}
          </Columns>
        </SourcesOf>
      )}
    </>
  );
}

function MapOf({ flows, finding }: { flows: Flows; finding: string }) {
  const marks = [...new Set([...flows.rows, ...flows.columns])].flatMap((c) => (c.location ? [{ id: c.code, name: c.name, value: (flows.gives.get(c) ?? 0) + (flows.takes.get(c) ?? 0), ...c.location, colour: regionColour(c.region ?? '') }] : []));
  return <WorldMap finding={finding} marks={marks} arcs={flows.pairs.map((p) => ({ from: p.from.code, to: p.to.code, value: p.count }))} />;
}

/** Who provides most, to how many, and how many provide to it. */
function findingOf(data: FlowsQuery, flows: Flows, t: FlowsTexts): string {
  const abroad = flows.pairs.filter((p) => p.from !== p.to);
  const reach = new Map<Pair['from'], number>();
  for (const p of abroad) reach.set(p.from, (reach.get(p.from) ?? 0) + 1);
  const first = [...reach].sort((a, b) => b[1] - a[1] || a[0].name.localeCompare(b[0].name))[0]?.[0];
  const most = abroad.find((p) => p.from === first);
  return first && most ? t.finding(first.name, reach.get(first) ?? 0, most.to.name, most.count, data.all.totalCount, abroad.filter((p) => p.to === first).map((p) => [p.from.name, p.count] as const)) : t.empty;
}

function columnsOf(t: FlowsTexts, date: (d: string) => string): Column<Pair>[] {
  return [
    { key: 'from', head: t.from, value: (p) => p.from.name },
    { key: 'to', head: t.to, value: (p) => p.to.name },
    { key: 'exchanges', head: t.exchanges, value: (p) => p.count, number: true, cell: (p) => <Change params={{ cell: `${p.from.code}-${p.to.code}` }}>{p.count}</Change> },
    { key: 'begin', head: t.begin, value: (p) => p.begin, cell: (p) => p.begin && date(p.begin), hideNarrow: true },
    { key: 'end', head: t.end, value: (p) => p.end, cell: (p) => p.end && date(p.end), hideNarrow: true },
  ];
}
