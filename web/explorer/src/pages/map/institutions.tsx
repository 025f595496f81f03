// institutions.tsx: where the institutions are: a mark for each country, the table that says the same, and who is in the chosen one.
import { lazy, Suspense, useMemo, useRef, type ReactNode } from 'react';
import { Change, Link, useSite } from '../../app/site';
import { MapAlliancesDocument, MapChosenDocument, MapInstitutionsDocument, type MapInstitutionsQuery, type MapInstitutionsQueryVariables } from '../../data/gen/map';
import { useAnswer } from '../../data/use-answer';
import { AskInGraphQL, Cite, CopyLink } from '../../parts/actions';
import { Frame } from '../../parts/frame';
import { To } from '../../parts/kind';
import { Columns } from '../../parts/layout';
import { useNamedOnly } from '../../parts/named-only';
import { regionColour, REGIONS } from '../../parts/regions';
import { Save } from '../../parts/save-menu';
import { csvOf, SortedTable, type Column } from '../../parts/sorted-table';
import { Marks, SourcesOf } from '../../parts/sources';
import { Asked, Loading, Notice } from '../../parts/states';
import { WorldMap } from '../../parts/world-map/world-map';
import { useEntityText } from '../../text/entities';
import { useViewText } from '../../text/views';
import { alliancesOf, institutionsOf, type State } from './state';
import { useMapText, type MapTexts } from './text';

const Tiles = lazy(() => import('./tiles'));

type Group = MapInstitutionsQuery['institutions']['groups'][number];
export interface Place {
  readonly count: number;
  readonly country: Extract<Group['node'], { __typename: 'Country' }>;
}

/** Countries in the side table. */
const LISTED = 14;

export function Institutions({ state, controls }: { state: State; controls: ReactNode }) {
  const { language } = useSite();
  const variables = { lang: language, where: institutionsOf(state), alliances: alliancesOf(state) };
  const answer = useAnswer(MapInstitutionsDocument, variables);
  return <Asked answer={answer} rows={14}>{(data) => <View {...{ state, controls, data, variables }} />}</Asked>;
}

function View({ state, controls, data, variables }: { state: State; controls: ReactNode; data: MapInstitutionsQuery; variables: MapInstitutionsQueryVariables }) {
  const { language, text, at, with: change } = useSite();
  const views = useViewText();
  const t = useMapText();
  const namedOnly = useNamedOnly();
  const picture = useRef<HTMLDivElement>(null);
  const places = useMemo(() => data.institutions.groups.flatMap(({ count, node }): Place[] => (node?.__typename === 'Country' ? [{ count, country: node }] : [])), [data]);
  const marks = useMemo(() => places.flatMap(({ count, country: { code, name, region, location } }) => (location ? [{ id: code, name, value: count, ...location, colour: regionColour(region ?? ''), label: `${name}: ${text.counted.institution(count)}` }] : [])), [places, text]);
  const columns = columnsOf(t, text.regions);
  const total = data.institutions.totalCount, first = places[0];
  const nowhere = total - places.reduce((sum, p) => sum + p.count, 0);
  const alliances = useAnswer(MapAlliancesDocument, { lang: language }).data?.alliances.nodes;
  const alliance = alliances?.find((a) => a.id === `alliance/${state.of}`)?.name;
  const finding = state.of && alliances && !alliance ? `${text.missing.title(text.kind.alliance)}${text.stop}` : `${alliance ? t.leadOf(total, alliance, places.length) : t.lead(total, places.length, data.countries.totalCount)}${first ? t.most(first.country.name, first.count) : ''}`;
  const filter = [alliance ?? state.of, state.kind && text.words[state.kind], state.region && text.regions[state.region]].filter(Boolean);
  const statement = `${[t.statement.institutions, ...filter].join(text.semicolon)}${text.semicolon}${at ? t.asOf(text.date(at)) : t.allTimes}${text.stop}`;
  const caption = [t.bias, namedOnly(data.of), nowhere > 0 && t.nowhere(nowhere), state.view === 'picture' && t.moved, state.view === 'picture' && (state.borders === 'lines' ? t.borderNote : t.land), state.view === 'tiles' && t.tilesNote, `${data.dataset.name} ${data.dataset.version}, ${data.dataset.license}`].filter(Boolean).join(text.gap);
  const regions = new Map(data.institutions.byRegion.map((g) => [g.key, g.count]));
  return (
    <>
      <p className="soft">{finding}</p>
      {controls}
      {places.length === 0 ? <Notice title={text.states.nothing}>{t.empty} <Change params={{ of: undefined, kind: undefined, region: undefined, sel: undefined }}>{views.actions.clear}</Change></Notice> : (
        <Columns wide side={<Side state={state} places={places} trust={data.institutions.trust} />}>
          <Frame
            title={<span className="hidden">{t.views[state.view]}</span>}
            caption={<><b>{statement}</b> {caption}</>}
            actions={<>
              <Cite className="plain" view={{ title: t.title.institutions, statement, dataset: data.dataset.citation, version: data.dataset.version }} />
              <CopyLink version={data.dataset.version} />
              <Save name="map" version={data.dataset.version} title={t.title.institutions} caption={`${statement} ${caption}`} picture={state.view === 'picture' ? picture : undefined} table={() => csvOf(columns, places)} />
              <Change params={{ view: state.view === 'table' ? undefined : 'table' }}>{state.view === 'table' ? views.actions.picture : views.actions.table}</Change>
              <span className="push"><AskInGraphQL className="plain" document={MapInstitutionsDocument} variables={variables} /></span>
            </>}
          >
            {state.view === 'picture' && (
              <div ref={picture}>
                <p className="hidden">{t.keys}</p>
                <WorldMap finding={finding} marks={marks} borders={state.borders} centre={state.centre} chosen={state.sel} unit={t.unit} hrefOf={(m) => change({ sel: m.id === state.sel ? undefined : m.id })} />
              </div>
            )}
            {state.view === 'table' && <div className="framed"><SortedTable caption={t.title.institutions} columns={columns} rows={places} keyOf={(p) => p.country.code} sort="institutions" /></div>}
            {state.view === 'tiles' && <Suspense fallback={<Loading rows={12} />}><Tiles places={places} chosen={state.sel} /></Suspense>}
            {state.view !== 'table' && <p className="legend">{REGIONS.filter((r) => regions.has(r)).map((r) => <span key={r}><i className={`dot r-${r.toLowerCase()}`} />{text.regions[r]} <span className="soft">{regions.get(r)}</span></span>)}</p>}
          </Frame>
        </Columns>
      )}
    </>
  );
}

function columnsOf(t: MapTexts, regions: Record<string, string>): Column<Place>[] {
  return [
    { key: 'country', head: t.country, value: (p) => p.country.name, cell: (p) => <To thing={p.country} /> },
    { key: 'region', head: t.region, value: (p) => regions[p.country.region ?? ''] ?? null, hideNarrow: true },
    { key: 'institutions', head: t.institutions, value: (p) => p.count, number: true },
    { key: 'alliances', head: t.alliances, value: (p) => p.country.alliances.totalCount, number: true },
  ];
}

function Side({ state, places, trust }: { state: State; places: readonly Place[]; trust: readonly { key: string; count: number }[] }) {
  const { text } = useSite();
  const entities = useEntityText();
  const t = useMapText();
  const chosen = places.find((p) => p.country.code === state.sel);
  return (
    <>
      {chosen ? <Chosen state={state} place={chosen} /> : (
        <section>
          <table className="dense">
            <caption className="hidden">{t.title.institutions}</caption>
            <thead><tr><th scope="col">{t.country}</th><th scope="col" className="r" aria-sort="descending">{t.institutions} <span aria-hidden="true">↓</span></th><th scope="col" className="r">{t.alliances}</th></tr></thead>
            <tbody>{places.slice(0, LISTED).map((p) => <tr key={p.country.code}><td><Change params={{ sel: p.country.code }}>{p.country.name}</Change></td><td className="r">{p.count}</td><td className="r">{p.country.alliances.totalCount}</td></tr>)}</tbody>
          </table>
          {places.length > LISTED && state.view !== 'table' && <p className="small more"><Change params={{ view: 'table' }}>{t.allCountries(places.length)}</Change></p>}
        </section>
      )}
      <div className="limits"><p><b>{t.rest}</b> {trust.map((g) => t.trust[g.key]?.(g.count)).filter(Boolean).join(text.comma)}{text.stop}{text.gap}<Link to="/about">{entities.limits.about}</Link></p></div>
    </>
  );
}

function Chosen({ state, place: { count, country } }: { state: State; place: Place }) {
  const { language } = useSite();
  const t = useMapText();
  const answer = useAnswer(MapChosenDocument, { lang: language, where: institutionsOf(state, country.code) });
  return (
    <section className="chosen" aria-live="polite">
      <h2><To thing={country} /></h2>
      <p className="small soft">{t.chosen(count, country.alliances.totalCount)}</p>
      <Asked answer={answer} rows={Math.min(8, count)}>
        {(data) => (
          <SourcesOf answers={[data]} bare>
            <table className="dense">
              <caption className="hidden">{country.name}</caption>
              <thead><tr><th scope="col">{t.institution}</th><th scope="col" className="r">{t.alliances}</th></tr></thead>
              <tbody>{data.institutions.nodes.map((i) => <tr key={i.id}><td><To thing={i} /><Marks sources={i.sources} />{i.city && <span className="soft"> {i.city}</span>}</td><td className="r">{i.memberships.totalCount}</td></tr>)}</tbody>
            </table>
            {data.institutions.totalCount > data.institutions.nodes.length && <p className="small"><Link to="/browse/institutions" params={{ country: country.code, alliance: state.of || undefined, kind: state.kind.toLowerCase() || undefined }}>{t.all(data.institutions.totalCount)}</Link></p>}
          </SourcesOf>
        )}
      </Asked>
      <p className="small more"><Change params={{ sel: undefined }}>{t.let}</Change></p>
    </section>
  );
}
