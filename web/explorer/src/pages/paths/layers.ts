// layers.ts: where the things of several ways stand in one picture: in layers from the one end to the other, with few crossings. The same ways
// give the same picture: nothing is drawn by chance.
import { linesOf } from '../../parts/text-width';
import { stepOf, type Way, type WayNode } from './ways';

export interface Box {
  readonly node: WayNode;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly end: boolean;
}

export interface Line {
  readonly key: string;
  readonly shortest: boolean;
  /** From the right of one box to the left of the other. */
  readonly points: readonly (readonly [number, number])[];
  readonly path: string;
}

export interface Layered {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** Pixels: of a line of a name and of a letter in it, what is around a name, the mark before it, the gap between boxes, that beside a line that passes, and that at the edges. */
const LINE = 17, LETTERS = 13, AROUND = 9, MARK = 38, GAP = 26, PASS = 16, EDGE = 4;

/** The least width of a layer: narrower ones would cut most names. The picture scrolls instead. */
const LEAST = 168;

/** How often layers are ordered by their neighbours, and how often boxes move towards theirs: more changes nothing in pictures of 20 ways. */
const ORDERINGS = 8, MOVES = 24;

/** A box, or the place where a line passes a layer. */
interface Place {
  readonly node: WayNode | undefined;
  readonly layer: number;
  readonly half: number; // of its height, with the gap
  /** Its neighbours in the layers before and after; those of its own layer or of a way back are in neither order. */
  readonly before: Place[];
  readonly after: Place[];
  lines: string[];
  y: number;
}

export function layered(ways: readonly Way[], room: number): Layered {
  const layers = layersOf(ways);
  const count = Math.max(...layers.values()) + 1;
  const width = Math.max(room, count * LEAST);
  const column = width / count, boxWidth = Math.min(230, column * 0.78);
  const shortest = Math.min(...ways.map((w) => w.length));

  const rows: Place[][] = Array.from({ length: count }, () => []);
  const places = new Map<string, Place>();
  for (const way of ways) for (const node of way.nodes) {
    if (places.has(node.id)) continue;
    const lines = linesOf(node.name, boxWidth - MARK - AROUND, 3, LETTERS);
    const place: Place = { node, layer: layers.get(node.id)!, half: (lines.length * LINE + 2 * AROUND + GAP) / 2, before: [], after: [], lines, y: 0 };
    places.set(node.id, place);
    rows[place.layer]!.push(place);
  }
  const chains = new Map<string, { chain: Place[]; shortest: boolean }>();
  for (const way of ways) way.nodes.slice(1).forEach((b, i) => {
    const a = way.nodes[i]!, key = stepOf(a, b);
    const known = chains.get(key);
    if (known) return void (known.shortest ||= way.length === shortest);
    const chain = [places.get(a.id)!];
    for (let layer = chain[0]!.layer + 1; layer < places.get(b.id)!.layer; layer++) {
      const pass: Place = { node: undefined, layer, half: PASS, before: [], after: [], lines: [], y: 0 };
      rows[layer]!.push(pass);
      chain.push(pass);
    }
    chain.push(places.get(b.id)!);
    if (places.get(a.id)!.layer < places.get(b.id)!.layer) chain.slice(1).forEach((q, j) => { q.before.push(chain[j]!); chain[j]!.after.push(q); });
    chains.set(key, { chain, shortest: way.length === shortest });
  });

  order(rows);
  stack(rows);
  for (let i = 0; i < MOVES; i++) for (const row of i % 2 ? [...rows].reverse() : rows) settle(row);

  const all = rows.flat();
  const top = Math.min(...all.map((p) => p.y - p.half)), bottom = Math.max(...all.map((p) => p.y + p.half));
  for (const p of all) p.y += EDGE - top;
  const x = (layer: number) => (layer === 0 ? 2 : layer === count - 1 ? width - boxWidth - 2 : column * layer + (column - boxWidth) / 2);
  const boxes = [...places.values()].map((p): Box => {
    const height = p.lines.length * LINE + 2 * AROUND;
    return { node: p.node!, lines: p.lines, x: x(p.layer), y: p.y - height / 2, width: boxWidth, height, end: p.layer === 0 || p.layer === count - 1 };
  });
  const lines = [...chains].map(([key, { chain, shortest: short }]): Line => {
    const points = pointsOf(chain, x, boxWidth);
    return { key, shortest: short, points, path: curve(points) };
  });
  return { boxes, lines, width, height: bottom - top + 2 * EDGE };
}

/** The layer of each thing: as far from the begin as the longest of the ways that lead over it says; the last end stands alone in the last. */
function layersOf(ways: readonly Way[]): Map<string, number> {
  const layers = new Map<string, number>();
  for (const { nodes } of ways) nodes.forEach((n, i) => layers.set(n.id, Math.max(i, layers.get(n.id) ?? 0)));
  return layers;
}

const middleOf = (near: readonly Place[], else_: number): number => (near.length ? near.reduce((sum, q) => sum + q.y, 0) / near.length : else_);
const middle = (p: Place): number => middleOf([...p.before, ...p.after], p.y);

/** Orders each layer by the layer before it and the one after it in turn, and keeps the order with the fewest crossings. */
function order(rows: Place[][]): void {
  let best = rows.map((row) => [...row]), fewest = Infinity;
  for (let i = 0; i < ORDERINGS; i++) {
    const forward = i % 2 === 0;
    for (const row of forward ? rows : [...rows].reverse()) {
      const wish = new Map(row.map((p, at) => [p, middleOf(forward ? p.before : p.after, at)]));
      row.sort((p, q) => wish.get(p)! - wish.get(q)!);
      row.forEach((p, at) => { p.y = at - row.length / 2; });
    }
    const crossings = crossingsOf(rows);
    if (crossings < fewest) [best, fewest] = [rows.map((row) => [...row]), crossings];
  }
  best.forEach((row, i) => rows[i]!.splice(0, row.length, ...row));
}

/** How often lines between neighbouring layers cross. */
function crossingsOf(rows: readonly Place[][]): number {
  let crossings = 0;
  for (const row of rows) {
    const ties = row.flatMap((p, i) => p.after.map((q) => [i, q.y] as const));
    ties.forEach(([i, y], at) => ties.slice(at + 1).forEach(([j, z]) => { if ((i - j) * (y - z) < 0) crossings++; }));
  }
  return crossings;
}

/** Puts the places of each layer one below the other, around one middle line. */
function stack(rows: readonly Place[][]): void {
  for (const row of rows) {
    let y = -row.reduce((sum, p) => sum + p.half, 0);
    for (const p of row) {
      p.y = y + p.half;
      y += 2 * p.half;
    }
  }
}

/** Moves the places of a layer towards their neighbours; their order stays, and none comes over another. */
function settle(row: readonly Place[]): void {
  const wish = row.map(middle);
  let last = -Infinity;
  row.forEach((p, i) => {
    p.y = Math.max(wish[i]!, last + p.half);
    last = p.y + p.half;
  });
  const off = row.reduce((sum, p, i) => sum + p.y - wish[i]!, 0) / row.length;
  for (const p of row) p.y -= off;
}

/** A line within one layer, or back to a former one, leaves and enters on the right. */
function pointsOf(chain: readonly Place[], x: (layer: number) => number, boxWidth: number): [number, number][] {
  const a = chain[0]!, b = chain.at(-1)!;
  const back = b.layer <= a.layer;
  const inner = chain.slice(1, -1).flatMap((p): [number, number][] => [[x(p.layer), p.y], [x(p.layer) + boxWidth, p.y]]);
  return [[x(a.layer) + boxWidth, a.y], ...(back ? [] : inner), [x(b.layer) + (back ? boxWidth : 0), b.y]];
}

/** A smooth line through points, level at each of them. */
function curve(points: readonly (readonly [number, number])[]): string {
  let path = `M${r(points[0]![0])} ${r(points[0]![1])}`;
  for (let i = 1; i < points.length; i++) {
    const [x1, y1] = points[i - 1]!, [x2, y2] = points[i]!;
    const bow = x2 > x1 ? (x2 - x1) / 2 : 34 + (x1 - x2);
    path += x2 > x1 ? `C${r(x1 + bow)} ${r(y1)} ${r(x2 - bow)} ${r(y2)} ${r(x2)} ${r(y2)}` : `C${r(x1 + bow)} ${r(y1)} ${r(x2 + bow)} ${r(y2)} ${r(x2)} ${r(y2)}`;
  }
  return path;
}

const r = (n: number) => Math.round(n * 10) / 10;
