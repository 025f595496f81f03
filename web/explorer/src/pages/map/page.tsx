// page.tsx of the map: where the institutions are, or where exchanges lead, as a map, a table or tiles.
import { lazy, Suspense, useEffect } from 'react';
import { useSite } from '../../app/site';
import { MapAlliancesDocument } from '../../data/gen/map';
import { useAnswer } from '../../data/use-answer';
import { Controls, Select, Views } from '../../parts/controls';
import { PageHead } from '../../parts/layout';
import { KNOWN_REGIONS } from '../../parts/regions';
import { Loading } from '../../parts/states';
import { world } from '../../parts/world-map/world';
import { Institutions } from './institutions';
import { BORDERS, centres, KINDS, SHOWN, stateOf, VIEWS, type State } from './state';
import './style.css';
import { useMapText } from './text';

const Exchanges = lazy(() => import('./exchanges'));

export default function MapPage() {
  const { address, language } = useSite();
  const state = stateOf(address, language);
  // The land comes along with the answer, not after it; the map itself says where that fails.
  useEffect(() => { if (state.view === 'picture') world().catch(() => {}); }, []);
  return (
    <>
      <PageHead name={useMapText().title[state.show]} />
      {state.show === 'institutions' ? <Institutions state={state} controls={<MapControls state={state} />} /> : <Suspense fallback={<Loading rows={14} />}><Exchanges state={state} controls={<MapControls state={state} />} /></Suspense>}
    </>
  );
}

function MapControls({ state }: { state: State }) {
  const { language, text } = useSite();
  const t = useMapText();
  const { data } = useAnswer(MapAlliancesDocument, { lang: language });
  const alliances = (data?.alliances.nodes ?? []).map((a) => [a.id.slice('alliance/'.length), a.acronym ? `${a.acronym}: ${a.name}` : a.name] as const);
  const places = state.show === 'institutions';
  return (
    <Controls settings={t.controls.settings} views={<Views label={t.controls.view} views={places ? VIEWS : VIEWS.slice(0, 2)} value={state.view} words={t.views} />}>
      <Select label={t.controls.show} name="show" value={state.show} options={SHOWN.map((w) => [w, t.shown[w]])} also={{ sel: undefined, view: undefined, sort: undefined, after: undefined }} />
      <Select label={t.controls.of} name="of" value={state.of} options={[['', t.controls.any], ...(state.of && !alliances.some(([key]) => key === state.of) ? [[state.of, state.of] as const] : []), ...alliances]} also={{ sel: undefined, after: undefined }} />
      {places && <Select label={t.controls.kind} name="kind" value={state.kind.toLowerCase()} options={[['', t.controls.all], ...KINDS.map((k) => [k.toLowerCase(), text.words[k] ?? k] as const)]} also={{ after: undefined }} />}
      {places && <Select label={t.controls.region} name="region" value={state.region.toLowerCase()} options={[['', t.controls.everywhere], ...KNOWN_REGIONS.map((r) => [r.toLowerCase(), text.regions[r] ?? r] as const)]} also={{ sel: undefined, after: undefined }} />}
      {state.view === 'picture' && <Select label={t.controls.borders} name="borders" value={state.borders} options={BORDERS.map((w) => [w, t.borders[w]])} />}
      {state.view === 'picture' && <Select label={t.controls.centre} name="centre" value={state.centre} options={centres(language).map((w) => [w, t.centres[w]])} />}
    </Controls>
  );
}
