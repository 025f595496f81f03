// labels.ts: places for labels in a picture: eight around each mark, none over another label, none over a mark, all inside the picture.
import { cut, SIZE, widthOf } from './text-width';

export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A label that is wished for. */
export interface Wish {
  readonly id: string;
  readonly name: string;
  /** Height of its letters in pixels; 11 unless said. */
  readonly size?: number;
}

export interface Label {
  readonly id: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly x: number;
  /** The base line of the first line; each further one is lineOf(size) lower. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A part of the picture, in pixels. */
export interface Box { x1: number; y1: number; x2: number; y2: number }

interface Place { label: Label; box: Box }

interface Options {
  /** Its label is never left out: it may be over others, and those it covers go. */
  readonly chosen?: Wish | undefined;
  /** Parts of the picture where no label may stand, such as those under its buttons. */
  readonly taken?: readonly Box[];
  /** How wide a line is, where it is known better than by counting letters. */
  readonly measure?: (line: string, size: number) => number;
}

/** The height of a line. */
export const lineOf = (size: number): number => size * 1.18;

/** Letters of a name on one line, and of the longest line of two. */
const ONE = 22, TWO = 34;

/** Pixels between a mark and its label, and how much further off the label of the chosen one may stand. */
const GAP = 4, FURTHER = [0, 6, 15];

/** A name on one line, or on two of about the same length where it is long; what is longer still is cut. */
function linesOf(name: string): string[] {
  const room = widthOf('n'.repeat(TWO));
  const words = name.split(' ');
  if (name.length <= ONE || words.length === 1) return [cut(name, room)];
  const halves = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  return halves.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best)).map((line) => cut(line, room));
}

const meet = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** The eight places around a mark, the best first: the side away from the middle, then the others. */
function placesAround(m: Mark, { id, name, size = SIZE }: Wish, middle: number, away: number, measure: (line: string, size: number) => number): Place[] {
  const lines = linesOf(name);
  const w = Math.max(...lines.map((line) => measure(line, size))), h = lines.length * lineOf(size);
  const sides: readonly (readonly [dx: number, dy: number])[] = [[1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [-1, 1], [1, -1], [-1, -1]];
  const gap = m.r + GAP + away, side = m.x >= middle ? 1 : -1;
  return sides.map(([right, dy]) => {
    const dx = right * side;
    const x = m.x + dx * (dy === 0 ? gap : gap * 0.7);
    const top = dy === 0 ? m.y - h / 2 : dy > 0 ? m.y + gap * (dx ? 0.5 : 1) : m.y - gap * (dx ? 0.5 : 1) - h;
    const x1 = dx > 0 ? x : dx < 0 ? x - w : x - w / 2;
    return { label: { id, lines, size, x, y: top + size * 0.91, anchor: dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle' }, box: { x1: x1 - 2, y1: top, x2: x1 + w + 2, y2: top + h } };
  });
}

/** Labels in the order of their rank; one that has no free place has none. bounds are the width and height of the picture. */
export function placeLabels(marks: readonly Mark[], ranked: readonly Wish[], bounds: { width: number; height: number }, { chosen, taken = [], measure = widthOf }: Options = {}): Label[] {
  const at = new Map(marks.map((m) => [m.id, m]));
  const covers = coverOf(marks);
  const inside = (b: Box) => b.x1 >= 0 && b.y1 >= 0 && b.x2 <= bounds.width && b.y2 <= bounds.height;
  const found: Place[] = [];
  const free = (p: Place) => inside(p.box) && !taken.some((box) => meet(box, p.box)) && !found.some((f) => meet(f.box, p.box)) && !covers(p.box, p.label.id);
  for (const wish of ranked) {
    const m = at.get(wish.id), place = m && placesAround(m, wish, bounds.width / 2, 0, measure).find(free);
    if (place) found.push(place);
  }
  const m = chosen && !found.some((f) => f.label.id === chosen.id) ? at.get(chosen.id) : undefined;
  if (!chosen || !m) return found.map((f) => f.label);
  const places = FURTHER.flatMap((away) => placesAround(m, chosen, bounds.width / 2, away, measure));
  const place = places.find(free) ?? places.find((p) => inside(p.box)) ?? places[0]!;
  return [...found.filter((f) => !meet(f.box, place.box)), place].map((f) => f.label);
}

/** Size of the cells by which marks are found: a label looks only at those near it. */
const CELL = 64;

/** Tells whether a box covers another mark than that of an id. */
function coverOf(marks: readonly Mark[]): (box: Box, id: string) => boolean {
  const cells = new Map<string, Mark[]>();
  const cellsOf = function* ({ x1, y1, x2, y2 }: Box) {
    for (let c = Math.floor(x1 / CELL); c <= Math.floor(x2 / CELL); c++) for (let r = Math.floor(y1 / CELL); r <= Math.floor(y2 / CELL); r++) yield `${c},${r}`;
  };
  for (const m of marks) for (const cell of cellsOf({ x1: m.x - m.r, y1: m.y - m.r, x2: m.x + m.r, y2: m.y + m.r })) cells.set(cell, [...(cells.get(cell) ?? []), m]);
  const over = (b: Box, { x, y, r }: Mark) => {
    const dx = Math.max(b.x1, Math.min(x, b.x2)) - x, dy = Math.max(b.y1, Math.min(y, b.y2)) - y;
    return dx * dx + dy * dy < (r + 1) * (r + 1);
  };
  return (box, id) => {
    for (const cell of cellsOf(box)) if (cells.get(cell)?.some((m) => m.id !== id && over(box, m))) return true;
    return false;
  };
}
