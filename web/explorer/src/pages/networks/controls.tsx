// controls.tsx: the row of controls: which network, from which ties on, how it is coloured and sized, and how it is seen.
import { useSite } from '../../app/site';
import { Controls as Row, Select, Switch, Views } from '../../parts/controls';
import { KNOWN_REGIONS } from '../../parts/regions';
import { COLOURS, KINDS, SIZES, VIEWS, type KindWord, type State } from './state';
import { texts } from './text';

/** What another network leaves behind: what was chosen in the one before. */
const ANEW = { sel: undefined, of: undefined };

export function Controls({ state }: { state: State }) {
  const { language, text } = useSite();
  const t = texts[language];
  const own = KINDS[state.kind];
  const words = <W extends string>(list: readonly W[], texts: Record<W, string>) => list.map((w) => [w, texts[w]] as const);
  const least = [...new Set([1, 2, 3, 4, 5, state.min])].sort((a, b) => a - b).map((n) => [String(n), String(n)] as const);
  return (
    <Row settings={t.controls.settings} views={<Views label={t.controls.view} views={VIEWS} value={state.view} words={t.views} />}>
      <Select label={t.controls.network} name="kind" value={state.kind} options={words(Object.keys(KINDS) as KindWord[], t.kinds)} also={{ ...ANEW, min: undefined, weight: undefined, alliance: undefined, without: undefined }} />
      {state.weight === 'count' && own.kind !== 'ATLAS' && <Select label={t.controls.min} name="min" value={String(state.min)} options={least} fallback={String(own.min)} also={ANEW} />}
      {own.weights.length > 1 && <Select label={t.controls.weight} name="weight" value={state.weight} options={own.weights.map((w) => [w, t.weights[w] ?? w] as const)} also={{ ...ANEW, min: undefined }} />}
      <Select label={t.controls.colour} name="colour" value={state.colour} options={words(COLOURS, t.colours)} />
      <Select label={t.controls.size} name="size" value={state.size} options={words(SIZES, t.sizes)} />
      <Select label={t.controls.region} name="region" value={state.region[0]?.toLowerCase() ?? ''} options={[['', t.controls.any], ...KNOWN_REGIONS.map((r) => [r.toLowerCase(), text.regions[r] ?? r] as const)]} also={ANEW} />
      <Switch label={t.controls.untied} name="untied" on={state.untied} also={ANEW} />
    </Row>
  );
}
