// exchanges.tsx: where exchanges lead: arcs from the countries that provide to those that take up.
import { useMemo, useRef, type ReactNode } from 'react';
import { Change, Link, useSite } from '../../app/site';
import { MapExchangesDocument, type MapExchangesQuery, type MapExchangesQueryVariables } from '../../data/gen/map-exchanges';
import { useAnswer } from '../../data/use-answer';
import { AskInGraphQL, Cite, CopyLink } from '../../parts/actions';
import { Frame } from '../../parts/frame';
import { To } from '../../parts/kind';
import { Columns } from '../../parts/layout';
import { regionColour } from '../../parts/regions';
import { Save } from '../../parts/save-menu';
import { csvOf, SortedTable, type Column } from '../../parts/sorted-table';
import { Asked, Notice } from '../../parts/states';
import { WorldMap } from '../../parts/world-map/world-map';
import { useViewText } from '../../text/views';
import { networkOf, type State } from './state';
import { useMapText } from './text';

type Node = MapExchangesQuery['network']['nodes']['nodes'][number];
type Country = Extract<Node['entity'], { __typename: 'Country' }>;
interface Party { country: Country; gives: number; takes: number }
interface Pair { from: Country; to: Country; count: number }

/** Pairs in the side table. */
const LISTED = 14;

export default function Exchanges({ state, controls }: { state: State; controls: ReactNode }) {
  const { language } = useSite();
  const variables = { lang: language, of: networkOf(state) };
  const answer = useAnswer(MapExchangesDocument, variables);
  return <Asked answer={answer} rows={14}>{(data) => <View {...{ state, controls, data, variables }} />}</Asked>;
}

function View({ state, controls, data, variables }: { state: State; controls: ReactNode; data: MapExchangesQuery; variables: MapExchangesQueryVariables }) {
  const { text, at, root, with: change } = useSite();
  const views = useViewText();
  const t = useMapText();
  const picture = useRef<HTMLDivElement>(null);
  const { network, dataset } = data;
  const { parties, pairs } = useMemo(() => read(data), [data]);
  const marks = parties.flatMap(({ country: { code, name, region, location }, gives, takes }) => (location ? [{ id: code, name, value: gives + takes, ...location, colour: regionColour(region ?? ''), label: `${name}: ${gives + takes} (${t.gives} ${gives}, ${t.takes} ${takes})` }] : []));
  const columns: Column<Party>[] = [
    { key: 'country', head: t.country, value: (p) => p.country.name, cell: (p) => <To thing={p.country} /> },
    { key: 'region', head: t.region, value: (p) => text.regions[p.country.region ?? ''] ?? null, hideNarrow: true },
    { key: 'gives', head: t.gives, value: (p) => p.gives, number: true },
    { key: 'takes', head: t.takes, value: (p) => p.takes, number: true },
  ];
  const finding = t.leadExchanges(network.nodeCount, network.tieCount);
  const statement = `${[t.statement.exchanges, state.of].filter(Boolean).join(text.semicolon)}${text.semicolon}${at ? t.asOf(text.date(at)) : t.allTimes}${text.stop}`;
  const caption = [t.counts, pairs.length < network.ties.totalCount && t.partial(pairs.length, network.ties.totalCount), state.view === 'picture' && (state.borders === 'lines' ? t.borderNote : t.land), `${network.statement}; ${dataset.license}`].filter(Boolean).join(text.gap);
  return (
    <>
      <p className="soft">{finding}</p>
      {controls}
      {parties.length === 0 ? <Notice title={text.states.nothing}>{t.none} <Change params={{ of: undefined }}>{views.actions.clear}</Change></Notice> : (
        <Columns wide side={<Side state={state} parties={parties} pairs={pairs} />}>
          <Frame
            title={<span className="hidden">{t.views[state.view]}</span>}
            caption={<><b>{statement}</b> {caption}</>}
            actions={<>
              <Cite className="plain" view={{ title: t.title.exchanges, statement: network.statement, dataset: dataset.citation, version: dataset.version }} />
              <CopyLink version={dataset.version} />
              <Save name="map-exchanges" version={dataset.version} title={t.title.exchanges} caption={`${statement} ${caption}`} picture={state.view === 'picture' ? picture : undefined} table={() => csvOf(columns, parties)}
                links={state.of ? [] : [{ label: 'GraphML', href: `${root}networks/country-exchange.graphml${at ? `?asOf=${at}` : ''}` }]} />
              <Change params={{ view: state.view === 'table' ? undefined : 'table' }}>{state.view === 'table' ? views.actions.picture : views.actions.table}</Change>
              <Link to="/flows">{t.flows}</Link>
              <span className="push"><AskInGraphQL className="plain" document={MapExchangesDocument} variables={variables} /></span>
            </>}
          >
            {state.view === 'table'
              ? <div className="framed"><SortedTable caption={t.title.exchanges} columns={columns} rows={parties} keyOf={(p) => p.country.code} sort="gives" /></div>
              : <div ref={picture}>
                  <p className="hidden">{t.keys}</p>
                  <WorldMap finding={finding} marks={marks} arcs={pairs.map((p) => ({ from: p.from.code, to: p.to.code, value: p.count }))} borders={state.borders} centre={state.centre} chosen={state.sel} unit={t.unitExchanges} hrefOf={(m) => change({ sel: m.id === state.sel ? undefined : m.id })} />
                </div>}
          </Frame>
        </Columns>
      )}
    </>
  );
}

/** The countries of an answer, and the pairs, the strongest first. */
function read({ network }: MapExchangesQuery): { parties: Party[]; pairs: Pair[] } {
  const parties = network.nodes.nodes.flatMap(({ entity, inStrength, outStrength }): Party[] => (entity.__typename === 'Country' ? [{ country: entity, gives: outStrength ?? 0, takes: inStrength ?? 0 }] : []));
  const countries = new Map(parties.map((p) => [p.country.id, p.country]));
  const pairs = network.ties.nodes.flatMap(({ source, target, count }): Pair[] => {
    const from = countries.get(source.id), to = countries.get(target.id);
    return from && to ? [{ from, to, count }] : [];
  });
  return { parties, pairs: pairs.sort((a, b) => b.count - a.count) };
}

function Side({ state, parties, pairs }: { state: State; parties: readonly Party[]; pairs: readonly Pair[] }) {

  const t = useMapText();
  const chosen = parties.find((p) => p.country.code === state.sel);
  const shown = chosen ? pairs.filter((p) => p.from === chosen.country || p.to === chosen.country) : pairs.slice(0, LISTED);
  return (
    <section className={chosen && 'chosen'} aria-live="polite">
      {chosen && <><h2><To thing={chosen.country} /></h2><p className="small soft">{t.chosenExchanges(chosen.gives, chosen.takes)}</p></>}
      <table className="dense">
        <caption className="hidden">{t.title.exchanges}</caption>
        <thead><tr><th scope="col">{t.from}</th><th scope="col">{t.to}</th><th scope="col" className="r" aria-sort="descending">{t.exchanges} <span aria-hidden="true">↓</span></th></tr></thead>
        <tbody>{shown.map((p) => <tr key={p.from.code + p.to.code}><td>{p.from.name}</td><td>{p.to.name}</td><td className="r"><Link to="/flows" params={{ cell: `${p.from.code}-${p.to.code}` }}>{p.count}</Link></td></tr>)}</tbody>
      </table>
      {chosen ? <p className="small more"><Change params={{ sel: undefined }}>{t.let}</Change></p> : pairs.length > LISTED && <p className="small more"><Link to="/flows" params={{ view: 'table' }}>{t.allPairs(pairs.length)}</Link></p>}
    </section>
  );
}
