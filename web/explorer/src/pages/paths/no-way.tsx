// no-way.tsx: why there is no way between two, as far as the network says it, and what can be looked for instead.
import { Change, useSite } from '../../app/site';
import type { PathsQuery } from '../../data/gen/paths';
import { Notice } from '../../parts/states';
import { Strong } from '../../parts/strong';
import type { State } from './state';
import { texts } from './text';

/** The most steps that the server looks for. */
const FAR = 12;

export function NoWay({ state, data, names }: { state: State; data: PathsQuery; names: readonly [string, string] }) {
  const { language, text } = useSite();
  const t = texts[language];
  const { network } = data;
  const ends = [{ id: state.from, name: names[0], node: network.start, row: data.from }, { id: state.to, name: names[1], node: network.end, row: data.to }];
  const missing = ends.filter((e) => e.row === null);
  if (missing.length > 0) return <Notice kind="warn">{missing.map((e) => t.unknown(e.id)).join(text.gap)}</Notice>;
  const absent = ends.filter((e) => e.node === null);
  const largest = network.components.groups.nodes[0];
  const outside = ends.filter((e) => e.node && e.node.component !== largest?.number);
  const together = network.start && network.end && network.start.component === network.end.component;
  const { shortest } = data.other.paths;
  return (
    <Notice title={absent.length > 0 ? '' : t.none(state.max)}>
      {absent.map((e) => (e.row?.__typename === 'Country' ? t.country : t.absent(e.name, state.through))).filter((s, i, all) => all.indexOf(s) === i).join(text.gap)}
      {absent.length === 0 && (together
        ? !network.directed && t.far
        : largest && outside.length > 0 && <>{t.together(largest.size, network.nodeCount)}{text.semicolon}{outside.length === 2 ? t.apartBoth : t.apart(outside[0]!.name)}{text.stop}</>)}
      {network.directed && <> {t.direction}</>}
      {' '}<Strong>{t.otherwise[state.through](shortest)}</Strong>
      <span className="acts">
        {absent.length === 0 && together && state.max < FAR && <Change params={{ max: FAR }}>{t.look(FAR)}</Change>}
        {state.through !== 'everything' && <Change params={{ through: undefined }}>{t.all}</Change>}
        {network.directed && <Change params={{ from: state.to, to: state.from }}>{t.back}</Change>}
      </span>
    </Notice>
  );
}
