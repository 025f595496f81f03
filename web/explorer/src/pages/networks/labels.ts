// labels.ts: where the labels of nodes stand: by rank, none over another, none over a node. The chosen node always has one.
export interface Wish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly lines: readonly string[];
  /** Height of the letters in pixels. */
  readonly size: number;
  /** It may stand further off, so that it is never left out. */
  readonly must: boolean;
}

export interface Label extends Wish {
  readonly anchor: 'start' | 'middle' | 'end';
  /** From the node to the middle of the first line. */
  readonly dx: number;
  readonly dy: number;
}

interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Longest line of a label, in signs; a longer name goes on in a second line. */
const LINE = 22;

/** Places labels in order of rank. width and height are of the picture; measure is the width of a line. */
export function place(wishes: readonly Wish[], discs: readonly Disc[], width: number, height: number, measure: (line: string, size: number) => number): Label[] {
  const taken: { x0: number; x1: number; y0: number; y1: number }[] = [];
  const placed: Label[] = [];
  const grid = cellsOf(discs);
  for (const it of wishes) {
    const w = Math.max(...it.lines.map((line) => measure(line, it.size))), h = it.size * 1.16 * it.lines.length;
    const around = (d: number): [Label['anchor'], number, number][] => [
      ['start', d, 0], ['end', -d, 0], ['middle', 0, -d - h / 2], ['middle', 0, d + h / 2],
      ['start', d * 0.8, -d * 0.7 - h / 4], ['start', d * 0.8, d * 0.7 + h / 4], ['end', -d * 0.8, -d * 0.7 - h / 4], ['end', -d * 0.8, d * 0.7 + h / 4]];
    const places = it.must ? [...around(it.radius + 3), ...around(it.radius + 9), ...around(it.radius + 18)] : around(it.radius + 3);
    for (const [anchor, dx, dy] of places) {
      const left = it.x + dx - (anchor === 'end' ? w : anchor === 'middle' ? w / 2 : 0);
      const box = { x0: left - 2, x1: left + w + 2, y0: it.y + dy - h / 2 - 1, y1: it.y + dy + h / 2 + 1 };
      if (box.x0 < 2 || box.x1 > width - 2 || box.y0 < 2 || box.y1 > height - 2) continue;
      if (taken.some((b) => b.x0 < box.x1 && b.x1 > box.x0 && b.y0 < box.y1 && b.y1 > box.y0)) continue;
      if (grid.any(box, (o) => o.id !== it.id && covers(box, o))) continue;
      taken.push(box);
      placed.push({ ...it, anchor, dx, dy: dy - h / 2 + it.size * 0.58 });
      break;
    }
  }
  return placed;
}

/** Discs by cells of 64 pixels, so that a label looks only at those near it. */
function cellsOf(discs: readonly Disc[]) {
  const cells = new Map<string, Disc[]>();
  const key = (c: number, r: number) => `${c},${r}`;
  for (const d of discs) {
    for (let c = Math.floor((d.x - d.radius) / 64); c <= Math.floor((d.x + d.radius) / 64); c++) {
      for (let r = Math.floor((d.y - d.radius) / 64); r <= Math.floor((d.y + d.radius) / 64); r++) {
        const list = cells.get(key(c, r));
        if (list) list.push(d);
        else cells.set(key(c, r), [d]);
      }
    }
  }
  return {
    any(box: { x0: number; x1: number; y0: number; y1: number }, hit: (d: Disc) => boolean): boolean {
      for (let c = Math.floor(box.x0 / 64); c <= Math.floor(box.x1 / 64); c++) {
        for (let r = Math.floor(box.y0 / 64); r <= Math.floor(box.y1 / 64); r++) if (cells.get(key(c, r))?.some(hit)) return true;
      }
      return false;
    },
  };
}

function covers(box: { x0: number; x1: number; y0: number; y1: number }, { x, y, radius }: Disc): boolean {
  const dx = Math.max(box.x0, Math.min(x, box.x1)) - x, dy = Math.max(box.y0, Math.min(y, box.y1)) - y;
  return dx * dx + dy * dy < (radius + 1) * (radius + 1);
}

/** A name in one line, or in two of about the same length. */
export function linesOf(name: string): string[] {
  if (name.length <= LINE) return [name];
  const words = name.split(' ');
  let best = 0, least = Infinity;
  for (let i = 1; i < words.length; i++) {
    const longest = Math.max(words.slice(0, i).join(' ').length, words.slice(i).join(' ').length);
    if (longest < least) { least = longest; best = i; }
  }
  return best === 0 ? [name] : [words.slice(0, best).join(' '), words.slice(best).join(' ')];
}
