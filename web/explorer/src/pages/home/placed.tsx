// placed.tsx: small pictures of a network and of the years: things at their places.
import { useEffect, useMemo, useState } from 'react';
import type { HomeTiesQuery } from '../../data/gen/home-pictures';
import { yearsOf } from '../../parts/date';
import { regionColour } from '../../parts/regions';
import type { Places } from '../networks/layout.worker';
import { HEIGHT, WIDTH } from './drawn';

/** Everything is placed twice as large, so that radii of the layout fit. */
const SCALE = 2.4;

type Net = HomeTiesQuery['shared'];

/** The network of the page of networks, placed by the same layout in its worker. */
export function SharedPicture({ net }: { net: Net }) {
  const job = useMemo(() => {
    // The largest component alone: the others need more room than there is.
    const sizes = new Map<number, number>();
    for (const { component } of net.nodes.nodes) sizes.set(component, (sizes.get(component) ?? 0) + 1);
    const main = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
    const nodes = net.nodes.nodes.filter((n) => n.component === main).map(({ entity, degree }) => ({
      id: entity.id, name: entity.name, radius: 4 + 0.8 * Math.sqrt(degree), colour: regionColour(entity.__typename === 'Institution' ? entity.country?.region ?? '' : ''),
    })).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
    const index = new Map(nodes.map((n, i) => [n.id, i]));
    const known = new Map<string, { source: number; target: number; weight: number }>();
    for (const { source, target, weight } of [...net.ties.nodes, ...net.further.nodes]) {
      const a = index.get(source.id), b = index.get(target.id);
      if (a !== undefined && b !== undefined) known.set(`${a} ${b}`, { source: a, target: b, weight });
    }
    const ties = [...known.values()].sort((a, b) => a.source - b.source || a.target - b.target);
    return { nodes, ties };
  }, [net]);
  const [places, set] = useState<Float64Array>();
  useEffect(() => {
    const worker = new Worker(new URL('../networks/layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Places>) => { if (data.done) set(data.places); };
    worker.postMessage({ nodes: job.nodes.map(({ id, radius }) => ({ id, radius })), ties: job.ties, box: { width: WIDTH * SCALE, height: HEIGHT * SCALE } });
    return () => worker.terminate();
  }, [job]);
  if (!places || places.length !== 2 * job.nodes.length) return null;
  const xs = job.nodes.map((_, i) => places[2 * i]!), ys = job.nodes.map((_, i) => places[2 * i + 1]!), edge = 12;
  const left = Math.min(...xs) - edge, top = Math.min(...ys) - edge, wide = Math.max(...xs) + edge - left, high = Math.max(...ys) + edge - top;
  const at = (i: number) => [places[2 * i]!.toFixed(1), places[2 * i + 1]!.toFixed(1)] as const;
  return (
    <svg viewBox={`${left} ${top} ${wide} ${high}`}>
      <path d={job.ties.map((t) => `M${at(t.source).join(' ')}L${at(t.target).join(' ')}`).join('')} stroke="var(--tie)" strokeOpacity="0.2" fill="none" />
      {job.nodes.map((n, i) => <circle key={n.id} cx={at(i)[0]} cy={at(i)[1]} r={n.radius} fill={n.colour} />)}
    </svg>
  );
}

/** How many alliances the picture of the years has room for. */
const LINES = 14;

/** A line for each alliance from its founding on, the oldest of the last ones first. */
export function WhenPicture({ alliances }: { alliances: readonly { readonly id: string; readonly founded: string | null; readonly ended: string | null }[] }) {
  const shown = alliances.filter((a) => a.founded).slice(-LINES);
  const begin = (date: string) => yearsOf(date).begin;
  const now = new Date().getFullYear() + 1, first = Math.floor(begin(shown[0]?.founded ?? String(now - 15)) / 5) * 5;
  const x = (year: number) => 14 + ((Math.min(year, now) - first) / (now - first)) * (WIDTH - 28), step = (HEIGHT - 26) / LINES;
  const ticks = Array.from({ length: Math.ceil((now - first) / 5) }, (_, i) => first + 5 * i);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {ticks.map((y) => <g key={y}><path d={`M${x(y)} 4V${HEIGHT - 18}`} stroke="var(--line)" /><text x={x(y)} y={HEIGHT - 4} textAnchor="middle">{y}</text></g>)}
      {shown.map((a, i) => <g key={a.id} fill="var(--kind-alliance)"><path d={`M${x(begin(a.founded!))} ${8 + step * i}H${x(a.ended ? begin(a.ended) : now)}`} stroke="var(--kind-alliance)" strokeOpacity="0.5" strokeWidth="2" /><circle cx={x(begin(a.founded!))} cy={8 + step * i} r="2.6" /></g>)}
    </svg>
  );
}
