// world-map.tsx: a map of the world with a mark at each place, its area by a number, and arcs between places.
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useFollow, useSite } from '../../app/site';
import { lineOf, placeLabels, type Box } from '../labels';
import { useLoaded } from '../use-loaded';
import { useRove } from '../rove';
import { useWidth } from '../use-width';
import { Arcs, type Arc } from './arcs';
import { apart, type Placed } from './places';
import { heightOf, sheetOf, world, type Centre } from './world';
import './style.css';

export interface MapMark {
  /** Whatever tells it from the others; a code of a country. */
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly latitude: number;
  readonly longitude: number;
  /** A colour of the tokens. */
  readonly colour: string;
  /** What is read out in place of name and number. */
  readonly label?: string;
}

export interface WorldMapProps {
  /** What the picture shows, in a sentence. */
  finding: string;
  /** The marks; those of the largest number come first, in the picture's order of keys as well. */
  marks: readonly MapMark[];
  arcs?: readonly Arc[];
  /** small: no numbers, no labels and nothing to choose. */
  size?: 'small' | 'large';
  borders?: 'none' | 'lines';
  centre?: Centre;
  /** What the numbers count; with it, a legend of sizes stands in the empty sea of a wide map. */
  unit?: string;
  /** The id of the chosen mark. */
  chosen?: string | undefined;
  /** The address at which a mark is chosen; without it nothing can be. */
  hrefOf?: (mark: MapMark) => string;
}

/** From this number on it stands in the mark, if there is room. */
const NUMBERED = 9;

/** Labels on a sheet narrower than 600 px, and on a wide one. */
const FEW = 8, MANY = 80;

/** From this width on there is room for the legend of sizes. */
const LEGEND = 640;

/** Widths in which a map is drawn, in pixels. */
const NARROW = 240, WIDE = 1600;

export function WorldMap({ finding, marks, arcs, size = 'large', borders = 'none', centre = 'atlantic', unit, chosen, hrefOf }: WorldMapProps) {
  const { text } = useSite();
  const [box, width] = useWidth<HTMLDivElement>(NARROW, WIDE);
  const [topology, setTopology] = useState<Awaited<ReturnType<typeof world>>>();
  const [failed, fail] = useState(false);
  useEffect(() => {
    let here = true;
    world().then((w) => here && setTopology(w), () => here && fail(true));
    return () => { here = false; };
  }, []);
  const height = heightOf(width);
  const finder = useLoaded(loadBorders, borders === 'lines');
  const sheet = useMemo(() => (topology && width ? sheetOf(topology, centre, width, height, borders === 'lines' ? finder : undefined) : undefined), [topology, centre, width, height, borders, finder]);
  const sorted = useMemo(() => [...marks].sort((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1)), [marks]);
  const placed = useMemo(() => {
    if (!sheet) return [];
    const radius = radiusOf(sorted[0]?.value ?? 1, width, size === 'small');
    return apart(sorted.flatMap((m) => {
      const point = sheet.project([m.longitude, m.latitude]);
      return point ? [{ id: m.id, homeX: point[0], homeY: point[1], r: radius(m.value) }] : [];
    }), width, height);
  }, [sheet, sorted, width, height, size]);
  const legend = unit && width >= LEGEND ? legendOf(sorted[0]?.value ?? 0, centre, width, height) : undefined;
  return (
    <div ref={box} className={`world ${size}`} style={{ aspectRatio: '100 / 47' }}>
      {failed && <p className="small soft">{text.states.noAnswer}</p>}
      {sheet && (
        <Drawn key={size} {...{ finding, width, height, chosen, hrefOf, arcs, legend }} marks={sorted} placed={placed} small={size === 'small'}>
          <path d={sheet.land} fill="var(--land)" />
          {borders === 'lines' && <path d={sheet.borders} fill="none" stroke="var(--land-line)" strokeWidth="0.7" />}
          {unit && legend && <Sizes unit={unit} values={legend.values} radius={legend.radius} x={legend.x1} y={height * 0.9} />}
        </Drawn>
      )}
    </div>
  );
}

const loadBorders = () => import('./borders');

/** A number from which on the largest mark has its full size: where all are one, none is large. */
const FULL = 10;

/** Radii by area: the largest number has a share of the width, and none is too small to be seen or hit. */
export function radiusOf(most: number, width: number, small: boolean): (value: number) => number {
  const largest = Math.max(small ? 7 : 11, Math.min(width / 31, 34)), least = small ? 2 : width < 600 ? 3 : 5;
  return (value) => Math.max(least, largest * Math.sqrt(value / Math.max(FULL, most)));
}

interface SizesLegend extends Box {
  readonly values: readonly number[];
  readonly radius: (value: number) => number;
}

/** The legend of sizes in the sea where none is looked for: a few round numbers, and the room they take. Undefined where one circle would be all. */
function legendOf(most: number, centre: Centre, width: number, height: number): SizesLegend | undefined {
  const radius = radiusOf(most, width, false);
  const values = [1, 10, 50, 100, 500, 1000, 5000].filter((v) => v <= most * 1.1).slice(-4);
  if (values.length < 2) return undefined;
  const x1 = width * (centre === 'atlantic' ? 0.025 : 0.6);
  return { values, radius, x1, x2: x1 + values.reduce((sum, v) => sum + stepOf(radius(v)), 0), y1: height * 0.9 - 2 * radius(values.at(-1)!) - 22, y2: height * 0.9 + 20 };
}

/** The width that a circle of the legend takes. */
const stepOf = (r: number): number => 2 * Math.max(r, 8) + 10;

/** Circles of a few round numbers. */
function Sizes({ unit, values, radius, x, y }: { unit: string; values: readonly number[]; radius: (value: number) => number; x: number; y: number }) {
  let left = x;
  return (
    <g aria-hidden="true">
      <text x={x} y={y - 2 * radius(values.at(-1)!) - 10}>{unit}</text>
      {values.map((v) => {
        const r = radius(v), cx = left + Math.max(r, 8);
        left += stepOf(r);
        return <g key={v}><circle cx={cx} cy={y - r} r={r} fill="none" stroke="var(--line-strong)" /><text x={cx} y={y + 16} textAnchor="middle">{v}</text></g>;
      })}
    </g>
  );
}

/** The radius in which a mark is hit: 12 px where no other is near. */
function roomOf(mark: Placed, all: readonly Placed[]): number {
  let room = 12;
  for (const o of all) if (o !== mark) room = Math.min(room, Math.sqrt((o.x - mark.x) ** 2 + (o.y - mark.y) ** 2) - o.r);
  return Math.max(mark.r, room);
}

interface DrawnProps extends Pick<WorldMapProps, 'finding' | 'marks'> {
  arcs: WorldMapProps['arcs'];
  chosen: string | undefined;
  hrefOf: WorldMapProps['hrefOf'];
  legend: Box | undefined;
  placed: readonly Placed[];
  small: boolean;
  width: number;
  height: number;
  children: ReactNode;
}

function Drawn({ finding, marks, arcs, chosen, hrefOf, legend, placed, small, width, height, children }: DrawnProps) {
  const { go } = useSite();
  const follow = useFollow();
  const rove = useRove<SVGSVGElement>();
  const at = useMemo(() => new Map(placed.map((p) => [p.id, p])), [placed]);
  const labels = useMemo(() => {
    if (small) return [];
    const it = marks.find((m) => m.id === chosen);
    return placeLabels(placed, marks.slice(0, width < 600 ? FEW : MANY), { width, height }, { chosen: it, taken: legend ? [legend] : [] });
  }, [placed, marks, width, height, small, chosen, legend?.x1, legend?.y1]);
  const open = !small && hrefOf;
  return (
    <svg ref={rove.ref} onKeyDown={rove.onKeyDown} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role={open ? 'group' : 'img'} aria-label={finding}>
      {children}
      {arcs && <Arcs arcs={arcs} at={at} chosen={chosen} />}
      <g stroke="var(--line-strong)" strokeWidth="0.8">
        {placed.map((p) => Math.abs(p.x - p.homeX) + Math.abs(p.y - p.homeY) > p.r + 3 && <path key={p.id} d={`M${p.x.toFixed(1)} ${p.y.toFixed(1)}L${p.homeX.toFixed(1)} ${p.homeY.toFixed(1)}`} />)}
      </g>
      {marks.map((m) => {
        const p = at.get(m.id);
        if (!p) return null;
        const drawn = <>
          {open && <circle cx={p.x} cy={p.y} r={roomOf(p, placed)} fill="none" pointerEvents="all" />}
          <circle className="mark" cx={p.x} cy={p.y} r={p.r} fill={m.colour} />
          {m.id === chosen && <circle cx={p.x} cy={p.y} r={p.r + 3} fill="none" stroke="var(--ink-strong)" strokeWidth="2" />}
          {!small && m.value >= NUMBERED && p.r >= 9 && <text className="inside" x={p.x} y={p.y + 4} textAnchor="middle" aria-hidden="true">{m.value}</text>}
        </>;
        if (!open) return <g key={m.id}>{drawn}</g>;
        const href = open(m);
        return (
          <a key={m.id} href={href} role="button" aria-pressed={m.id === chosen} aria-label={m.label ?? `${m.name}: ${m.value}`} onClick={follow(href)}
            onKeyDown={(e) => { if (e.key === ' ') { e.preventDefault(); go(href); } }}>
            <title>{m.label ?? `${m.name}: ${m.value}`}</title>
            {drawn}
          </a>
        );
      })}
      <g className="names" aria-hidden="true">
        {labels.map((l) => <text key={l.id} className={l.id === chosen ? 'strong' : undefined} textAnchor={l.anchor}>{l.lines.map((line, i) => <tspan key={i} x={l.x} y={l.y + i * lineOf(l.size)}>{line}</tspan>)}</text>)}
      </g>
    </svg>
  );
}
