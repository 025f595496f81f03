// streams.tsx: flows as streams from countries to parts of the world, the width of each its number of exchanges.
import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { useMemo } from 'react';
import { useSite } from '../../app/site';
import { regionColour } from '../../parts/regions';
import { cut, widthOf } from '../../parts/text-width';
import { useWidth } from '../../parts/use-width';
import type { Flows } from './read';

interface End { id: string; name: string; region: string; right: boolean }
interface Stream { source: string; target: string; value: number; region: string }

/** Width of the bar at each end, and the space between two, which is that of a label. */
const BAR = 8, GAP = 14;

/** Pixels for one exchange, if there is room. */
const ONE = 6;

/** Pixels for all of them at most, besides the spaces between. */
const HIGHEST = 420;

export default function Streams({ flows, finding }: { flows: Flows; finding: string }) {
  const { text } = useSite();
  const [box, width] = useWidth<HTMLDivElement>(280, 1400);
  const graph = useMemo(() => graphOf(flows, text.regions), [flows, text]);
  const drawn = useMemo(() => (width ? layOut(graph, width) : undefined), [graph, width]);
  return (
    <div ref={box} style={{ minHeight: graph.height }}>
      {drawn && (
        <svg width={width} height={graph.height} viewBox={`0 0 ${width} ${graph.height}`} role="img" aria-label={finding}>
          <g fill="none" strokeOpacity="0.36">
            {drawn.streams.map((l) => <path key={l.key} d={l.path} stroke={regionColour(l.region)} strokeWidth={l.width}><title>{l.title}</title></path>)}
          </g>
          {drawn.ends.map((n) => (
            <g key={n.id}>
              <rect x={n.x} y={n.y} width={BAR} height={n.height} fill={n.right ? regionColour(n.region) : 'var(--kind-country)'} />
              <text x={n.right ? n.x + BAR + 6 : n.x - 6} y={n.y + n.height / 2 + 4} textAnchor={n.right ? 'start' : 'end'}><tspan fill="var(--ink)">{cut(n.name, n.room - 34)}</tspan> <tspan>{n.value}</tspan></text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

/** The ends and streams, and how high they stand, whatever the width. */
function graphOf(flows: Flows, words: Record<string, string>) {
  const ends = new Map<string, End>(), streams = new Map<string, Stream>();
  for (const { from, to, count } of flows.pairs) {
    if (from === to) continue;
    const source = `from ${from.code}`, target = `to ${to.subregion ?? to.region ?? ''}`;
    ends.set(source, { id: source, name: from.name, region: from.region ?? '', right: false });
    const part = to.subregion ?? to.region ?? '';
    ends.set(target, { id: target, name: words[part] ?? part, region: to.region ?? '', right: true });
    const key = `${source} ${target}`, old = streams.get(key);
    streams.set(key, { source, target, value: (old?.value ?? 0) + count, region: to.region ?? '' });
  }
  const total = [...streams.values()].reduce((sum, s) => sum + s.value, 0);
  const rows = Math.max(...[true, false].map((right) => [...ends.values()].filter((e) => e.right === right).length));
  return { ends: [...ends.values()], streams: [...streams.values()], height: Math.max(280, rows * (GAP + 2) + Math.min(total * ONE, HIGHEST)) };
}

function layOut({ ends, streams, height }: ReturnType<typeof graphOf>, width: number) {
  const room = (right: boolean) => Math.min(width * 0.36, 34 + Math.max(0, ...ends.filter((e) => e.right === right).map((e) => widthOf(e.name))));
  const graph = sankey<End, Stream>().nodeId((n) => n.id).nodeWidth(BAR).nodePadding(GAP).nodeAlign((n) => (n.right ? 1 : 0)).iterations(0)
    .nodeSort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.name < b.name ? -1 : 1))
    .extent([[room(false), 6], [width - room(true), height - 6]])({ nodes: ends.map((e) => ({ ...e })), links: streams.map((s) => ({ ...s })) });
  const path = sankeyLinkHorizontal<End, Stream>();
  const name = (end: unknown) => (end as End).name;
  return {
    streams: graph.links.map((l) => ({ key: `${(l.source as End).id} ${(l.target as End).id}`, path: path(l) ?? '', width: Math.max(1, l.width ?? 1), region: l.region, title: `${name(l.source)} → ${name(l.target)}: ${l.value}` })),
    ends: graph.nodes.map((n) => ({ ...n, room: room(n.right), x: n.x0 ?? 0, y: n.y0 ?? 0, height: Math.max(1, (n.y1 ?? 0) - (n.y0 ?? 0)), value: n.value ?? 0 })),
  };
}
