// arcs.tsx: arcs from place to place, their width by a number, with an arrow where they lead.
import type { Placed } from './places';

export interface Arc {
  /** The ids of two marks. */
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** The widest arc, in pixels. */
const WIDEST = 7;

/** How far an arc bows, as a share of its length. */
const BOW = 0.18;

/** Arcs of the chosen place stand out; the widest lie below, so that none is hidden. */
export function Arcs({ arcs, at, chosen }: { arcs: readonly Arc[]; at: ReadonlyMap<string, Placed>; chosen: string | undefined }) {
  const most = Math.max(1, ...arcs.map((a) => a.value));
  const touches = (a: Arc) => a.from === chosen || a.to === chosen;
  const some = chosen !== undefined && arcs.some(touches);
  const drawn = [...arcs].sort((a, b) => Number(touches(a)) - Number(touches(b)) || b.value - a.value);
  return (
    <g className="arcs" aria-hidden="true">
      {drawn.map((a) => {
        const from = at.get(a.from), to = at.get(a.to);
        if (!from || !to || a.from === a.to) return null;
        const width = Math.max(1.2, (WIDEST * a.value) / most);
        const { line, head } = shapeOf(from, to, width);
        return (
          <g key={`${a.from}-${a.to}`} className={some && !touches(a) ? 'faint' : undefined}>
            <path d={line} fill="none" stroke="var(--kind-exchange)" strokeWidth={width} />
            <path d={head} fill="var(--kind-exchange)" />
          </g>
        );
      })}
    </g>
  );
}

/** A curve from rim to rim, to the left of its way, so that there and back are two; and its arrow. */
function shapeOf(from: Placed, to: Placed, width: number): { line: string; head: string } {
  const dx = to.x - from.x, dy = to.y - from.y;
  const cx = (from.x + to.x) / 2 + dy * BOW, cy = (from.y + to.y) / 2 - dx * BOW;
  const toward = (x: number, y: number, from: { x: number; y: number }, by: number) => {
    const d = Math.sqrt((x - from.x) ** 2 + (y - from.y) ** 2) || 1;
    return [from.x + ((x - from.x) / d) * by, from.y + ((y - from.y) / d) * by] as const;
  };
  const size = 4 + width;
  const [x1, y1] = toward(cx, cy, from, from.r);
  const [tipX, tipY] = toward(cx, cy, to, to.r + 1);
  const [x2, y2] = toward(cx, cy, to, to.r + 1 + size * 0.8);
  const ux = (tipX - x2) / (size * 0.8), uy = (tipY - y2) / (size * 0.8), half = size / 2 + 0.5;
  const n = (x: number) => x.toFixed(1);
  return {
    line: `M${n(x1)} ${n(y1)}Q${n(cx)} ${n(cy)} ${n(x2)} ${n(y2)}`,
    head: `M${n(tipX)} ${n(tipY)}L${n(x2 - uy * half)} ${n(y2 + ux * half)}L${n(x2 + uy * half)} ${n(y2 - ux * half)}Z`,
  };
}
