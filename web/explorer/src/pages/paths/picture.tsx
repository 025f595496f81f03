// picture.tsx of paths: the ways in one picture: boxes are things, lines are steps with the dates that are known of them, the shortest ways strong.
import { useMemo } from 'react';
import { kindOf, pathOf, type EntityWord } from '../../app/address';
import { useFollow, useSite } from '../../app/site';
import { Shape } from '../../parts/kind';
import { useRove } from '../../parts/rove';
import { widthOf } from '../../parts/text-width';
import { useWidth } from '../../parts/use-width';
import { layered, type Layered } from './layers';
import { texts } from './text';
import { rowsOf, stepOf, type Way } from './ways';

interface Label { readonly text: string; readonly x: number; readonly y: number }

export function Picture({ ways, name }: { ways: readonly Way[]; name: string }) {
  const { language, text, href } = useSite();
  const follow = useFollow();
  const t = texts[language];
  const [box, room] = useWidth<HTMLDivElement>(320, 4000, 1280);
  const drawn = useMemo(() => layered(ways, room - 32), [ways, room]);
  const dates = useMemo(() => {
    const known = new Map<string, { text: string; known: boolean }>();
    for (const way of ways) way.ties.forEach((tie, i) => {
      const [row, more] = rowsOf(tie);
      const role = row?.__typename === 'Membership' && !more ? text.words[row.role] : undefined;
      known.set(stepOf(way.nodes[i]!, way.nodes[i + 1]!), { text: [role, tie.from ? text.date(tie.from) : text.unknown].filter(Boolean).join(text.comma), known: tie.from !== null });
    });
    return known;
  }, [ways, text, language]);
  const labels = useMemo(() => labelsOf(drawn, dates), [drawn, dates]);
  const rove = useRove<SVGGElement>();
  const two = new Set(drawn.lines.map((l) => l.shortest)).size > 1;
  return (
    <div ref={box} className="ways-picture">
      {two && <p className="legend" aria-hidden="true"><span><i className="stroke strong" />{t.shortest}</span><span><i className="stroke" />{t.further}</span></p>}
      <div className="ways-scroll">
        <svg viewBox={`0 0 ${drawn.width} ${drawn.height}`} width={drawn.width} height={drawn.height} role="group" aria-label={name}>
          <g fill="none" aria-hidden="true">
            {[...drawn.lines].sort((a, b) => Number(a.shortest) - Number(b.shortest)).map((l) => <path key={l.key} d={l.path} stroke={l.shortest ? 'var(--accent)' : 'var(--line-strong)'} strokeWidth={l.shortest ? 2.2 : 1.2} />)}
          </g>
          <g className="halo" aria-hidden="true">{labels.map((l, i) => <text key={i} x={l.x} y={l.y} textAnchor="middle">{l.text}</text>)}</g>
          <g ref={rove.ref} onKeyDown={rove.onKeyDown}>
            {drawn.boxes.map((b) => {
              const to = href(pathOf(b.node.id));
              return (
                <a key={b.node.id} href={to} onClick={follow(to)}>
                  <title>{`${text.kind[kindOf(b.node.id) as EntityWord]}: ${b.node.name}`}</title>
                  <rect x={b.x} y={b.y} width={b.width} height={b.height} rx="5" fill={b.end ? 'var(--tint)' : 'var(--paper)'} stroke={b.end ? 'var(--accent)' : 'var(--line-strong)'} strokeWidth={b.end ? 1.6 : 1.1} />
                  <g transform={`translate(${b.x + 11} ${b.y + b.height / 2 - 6})`}><Shape of={kindOf(b.node.id) as EntityWord} /></g>
                  {b.lines.map((line, i) => <text key={i} aria-hidden="true" className={b.end ? 'box strong' : 'box'} x={b.x + 31} y={b.y + 21.5 + i * 17}>{line}</text>)}
                </a>
              );
            })}
          </g>
        </svg>
      </div>
    </div>
  );
}

/** Dates on their lines: over the most level piece, where neither a box nor another date is; a date that finds no place stands in the list alone. */
function labelsOf(drawn: Layered, dates: ReadonlyMap<string, { text: string; known: boolean }>): Label[] {
  const taken = drawn.boxes.map((b) => ({ x1: b.x - 2, y1: b.y - 2, x2: b.x + b.width + 2, y2: b.y + b.height + 2 }));
  const labels: Label[] = [];
  for (const line of [...drawn.lines].sort((a, b) => Number(b.shortest) - Number(a.shortest))) {
    const date = dates.get(line.key);
    if (!date) continue;
    const half = widthOf(date.text) / 2;
    const pieces = line.points.slice(1).map((to, i) => [line.points[i]!, to] as const).sort(([a, b], [c, d]) => Math.abs(a[1] - b[1]) - Math.abs(c[1] - d[1])); // level ones first
    const spots = pieces.flatMap(([from, to]) => [0.5, 0.4, 0.6, 0.3, 0.7].map((at) => on(from, to, at)));
    const found = spots.flatMap(([x, y]) => [[x, y - 6], [x, y + 15]] as const).find(([x, y]) => {
      const box = { x1: x - half, y1: y - 11, x2: x + half, y2: y + 3 };
      return box.x1 > 0 && box.x2 < drawn.width && taken.every((b) => box.x2 < b.x1 || box.x1 > b.x2 || box.y2 < b.y1 || box.y1 > b.y2);
    });
    if (!found) continue;
    const [x, y] = found;
    taken.push({ x1: x - half - 4, y1: y - 12, x2: x + half + 4, y2: y + 4 });
    labels.push({ ...date, x, y });
  }
  return labels;
}

/** A point on the bow between two points. */
function on([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], t: number): [number, number] {
  const s = t * t * (3 - 2 * t);
  return x2 > x1 ? [x1 + (x2 - x1) * (1.5 * t - 1.5 * t * t + t * t * t), y1 + (y2 - y1) * s] : [x1 + 26, y1 + (y2 - y1) * s];
}
