// ring.tsx: flows as ribbons inside a ring of countries. A ribbon has the colour of the region that provides and stops short of the rim where it is taken up.
import { useMemo } from 'react';
import { regionColour, REGIONS } from '../../parts/regions';
import { useWidth } from '../../parts/use-width';
import { largest, type Country, type Flows, type Pair } from './read';

/** The angle between two countries, and the width of the rim. */
const GAP = 0.04, RIM = 12;

/** How far from the rim a ribbon ends. */
const SHORT = 8;

export default function Ring({ flows, finding }: { flows: Flows; finding: string }) {
  const [box, width] = useWidth<HTMLDivElement>(280, 1200);
  const label = width < 600 ? 26 : 130;
  const radius = Math.min(width / 2 - label, 290);
  const drawn = useMemo(() => (radius > 0 ? layOut(flows, radius) : undefined), [flows, radius]);
  const height = 2 * radius + (width < 600 ? 60 : 110);
  return (
    <div ref={box} style={{ minHeight: 320 }}>
      {drawn && (
        <svg className="ring" width={width} height={height} viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`} role="img" aria-label={finding}>
          {drawn.ribbons.map((r) => <path key={r.key} className="ribbon" d={r.path} fill={regionColour(r.region)}><title>{r.title}</title></path>)}
          {drawn.arcs.map((a) => (
            <g key={a.country.code}>
              <path d={a.path} fill={regionColour(a.country.region ?? '')}><title>{`${a.country.name}: ${a.value}`}</title></path>
              <text x={Math.cos(a.middle) * (radius + 8)} y={Math.sin(a.middle) * (radius + 8) + 4} textAnchor={Math.abs(Math.cos(a.middle)) < 0.2 ? 'middle' : Math.cos(a.middle) > 0 ? 'start' : 'end'}>{width < 600 ? a.country.code : a.country.name}</text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

const at = (angle: number, r: number) => `${(Math.cos(angle) * r).toFixed(1)} ${(Math.sin(angle) * r).toFixed(1)}`;
const large = (from: number, to: number) => (to - from > Math.PI ? 1 : 0);

/** The point toward which an edge of a ribbon bends: the middle of the ring for ends across, near the rim for neighbours. */
function bend(from: number, to: number, r: number): string {
  const turn = Math.atan2(Math.sin(to - from), Math.cos(to - from));
  return at(from + turn / 2, r * (1 - Math.abs(turn) / Math.PI));
}

function layOut(flows: Flows, radius: number) {
  const { pairs } = flows;
  const shown = largest(flows).sort((a, b) => REGIONS.indexOf(a.region ?? '') - REGIONS.indexOf(b.region ?? '')); // stable: by size inside a region
  const inside = pairs.filter((p) => p.from !== p.to && shown.includes(p.from) && shown.includes(p.to));
  const value = new Map(shown.map((c) => [c, inside.reduce((n, p) => n + (p.from === c ? p.count : 0) + (p.to === c ? p.count : 0), 0)]));
  const total = [...value.values()].reduce((a, b) => a + b, 0) || 1;
  const one = (2 * Math.PI - GAP * shown.length) / total;
  let angle = -Math.PI / 2;
  const begins = new Map<Country, number>();
  const arcs = shown.map((country) => {
    const from = angle, to = from + (value.get(country) ?? 0) * one;
    begins.set(country, from);
    angle = to + GAP;
    return { country, value: value.get(country) ?? 0, middle: (from + to) / 2, path: `M${at(from, radius)}A${radius} ${radius} 0 ${large(from, to)} 1 ${at(to, radius)}L${at(to, radius - RIM)}A${radius - RIM} ${radius - RIM} 0 ${large(from, to)} 0 ${at(from, radius - RIM)}Z` };
  });
  // Ribbons lie side by side at each country: those that leave first, then those that come, the nearest neighbour last, so that few cross.
  const order = (c: Country) => (other: Country) => (shown.indexOf(c) - shown.indexOf(other) + shown.length) % shown.length;
  const place = new Map<string, number>();
  for (const c of shown) {
    let next = begins.get(c) ?? 0;
    const far = order(c);
    const ends = [...inside.filter((p) => p.from === c).map((p) => ({ p, out: true })), ...inside.filter((p) => p.to === c).map((p) => ({ p, out: false }))];
    ends.sort((a, b) => far(a.out ? a.p.to : a.p.from) - far(b.out ? b.p.to : b.p.from) || Number(b.out) - Number(a.out));
    for (const { p, out } of ends) {
      place.set(keyOf(p, out), next);
      next += p.count * one;
    }
  }
  const r = radius - RIM - 2;
  const ribbons = [...inside].reverse().map((p) => {
    const a0 = place.get(keyOf(p, true)) ?? 0, a1 = a0 + p.count * one, b0 = place.get(keyOf(p, false)) ?? 0, b1 = b0 + p.count * one, rb = r - SHORT;
    return {
      key: keyOf(p, true), region: p.from.region ?? '', title: `${p.from.name} → ${p.to.name}: ${p.count}`,
      path: `M${at(a0, r)}A${r} ${r} 0 ${large(a0, a1)} 1 ${at(a1, r)}Q${bend(a1, b0, r)} ${at(b0, rb)}A${rb} ${rb} 0 ${large(b0, b1)} 1 ${at(b1, rb)}Q${bend(b1, a0, r)} ${at(a0, r)}Z`,
    };
  });
  return { arcs, ribbons };
}

const keyOf = (p: Pair, out: boolean) => `${p.from.code}-${p.to.code}-${out ? 'from' : 'to'}`;
