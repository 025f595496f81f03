// layout.ts: where the nodes of a network stand. The same network gives the same picture on every machine, to the last bit.
//
// Forces are those of ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014) with + − × ÷ and √ on float64 alone, which IEEE 754 fixes: sin,
// log, pow and random may differ between engines in the last digit, and a few hundred steps make a digit visible. Nodes start where their ids
// say; they and their ties come in the order of names and ids.

export interface PlacedNode {
  readonly id: string;
  readonly radius: number;
}

export interface PlacedTie {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Nodes of a component that are drawn as a column below the picture rather than as a cloud. */
const COLUMN = 8;

/** Distance of nodes in a column, and of columns, in pixels. */
const LINE = 26, COLUMN_WIDTH = 150;

/** From how many nodes on forces between far nodes are summed by cells of a grid. */
const GRID_FROM = 400;

/** Steps by size, so that a picture takes about as long whatever its size. */
export const stepsFor = (n: number): number => (n <= 120 ? 800 : n <= 500 ? 240 : n <= 1000 ? 110 : 60);

/**
 * Places all components of a network in a box: the largest as a cloud on the longer side, small ones as columns in rows below it.
 * x and y of node i are at 2i and 2i + 1. Calls seen with the places so far, if given, every ten steps.
 */
export function layout(nodes: readonly PlacedNode[], ties: readonly PlacedTie[], box: Box, seen?: (places: Float64Array) => void): Float64Array {
  const places = new Float64Array(2 * nodes.length);
  const parts = components(nodes.length, ties);
  const [main = [], ...rest] = parts;
  const small = rest.filter((p) => p.length <= COLUMN), clouds = rest.filter((p) => p.length > COLUMN);
  const columns = Math.max(1, Math.floor((box.width - 40) / COLUMN_WIDTH));
  const rows: number[][][] = [];
  for (let i = 0; i < small.length; i += columns) rows.push(small.slice(i, i + columns));
  // What stands below takes two fifths of the height at most; rows that do not fit lie closer.
  const wanted = rows.reduce((sum, row) => sum + Math.max(...row.map((p) => p.length)) * LINE + 14, 0);
  const strip = Math.min(wanted, box.height * 0.4);
  const shelf = clouds.length ? box.height * 0.25 : 0;
  const put = (part: readonly number[], x0: number, y0: number, inside: Box) => {
    const index = new Map(part.map((node, i) => [node, i]));
    const own = ties.filter((t) => index.has(t.source)).map((t) => ({ source: index.get(t.source)!, target: index.get(t.target)!, weight: t.weight }));
    const write = (x: Float64Array, y: Float64Array) => part.forEach((node, i) => {
      places[2 * node] = x0 + inside.width / 2 + x[i]!;
      places[2 * node + 1] = y0 + inside.height / 2 + y[i]!;
    });
    cloud(part.map((i) => nodes[i]!), own, inside, (x, y, last) => {
      write(x, y);
      if (!last) seen?.(places);
    });
  };
  let y = box.height - strip;
  const squeeze = wanted > 0 ? strip / wanted : 1;
  for (const row of rows) {
    row.forEach((part, column) => part.forEach((node, line) => {
      places[2 * node] = 34 + column * ((box.width - 40) / Math.min(columns, Math.max(row.length, Math.min(columns, small.length))));
      places[2 * node + 1] = y + (line + 0.5) * LINE * squeeze;
    }));
    y += (Math.max(...row.map((p) => p.length)) * LINE + 14) * squeeze;
  }
  const all = clouds.reduce((sum, p) => sum + Math.sqrt(p.length), 0);
  let x = 0;
  for (const part of clouds) {
    const width = (box.width * Math.sqrt(part.length)) / all;
    put(part, x, box.height - strip - shelf, { width, height: shelf });
    x += width;
  }
  put(main, 0, 0, { width: box.width, height: box.height - strip - shelf });
  return places;
}

/** The components as lists of nodes, the largest first, then by their first node. */
export function components(n: number, ties: readonly PlacedTie[]): number[][] {
  const root = Array.from({ length: n }, (_, i) => i);
  const find = (i: number): number => {
    while (root[i] !== i) i = root[i] = root[root[i]!]!;
    return i;
  };
  for (const { source, target } of ties) {
    const a = find(source), b = find(target);
    if (a !== b) root[Math.max(a, b)] = Math.min(a, b);
  }
  const parts = new Map<number, number[]>();
  for (let i = 0; i < n; i++) {
    const r = find(i);
    const part = parts.get(r);
    if (part) part.push(i);
    else parts.set(r, [i]);
  }
  return [...parts.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

const PAD = 46, REPULSION = 30, GRAVITY = 1;

/** Places one component around the middle of a box. Calls done every ten steps above 1,000 nodes, and at the end. */
function cloud(nodes: readonly PlacedNode[], ties: readonly PlacedTie[], { width, height }: Box, done: (x: Float64Array, y: Float64Array, last: boolean) => void): void {
  const n = nodes.length;
  const x = new Float64Array(n), y = new Float64Array(n), fx = new Float64Array(n), fy = new Float64Array(n), px = new Float64Array(n), py = new Float64Array(n);
  const mass = new Float64Array(n).fill(1);
  for (const { source, target, weight } of ties) { mass[source]! += weight; mass[target]! += weight; }
  nodes.forEach(({ id }, i) => {
    const h = hash(id); // where a node starts depends on its id alone
    x[i] = ((h & 0xffff) / 0x10000 - 0.5) * 20;
    y[i] = ((h >>> 16) / 0x10000 - 0.5) * 20;
  });
  const finish = (): [Float64Array, Float64Array] => {
    const a = x.slice(), b = y.slice();
    turn(a, b, height > width);
    fit(a, b, width - 2 * PAD, height - 2 * PAD, 1.35, false);
    separate(a, b, nodes.map(({ radius }) => radius + 4));
    fit(a, b, width - 2 * PAD, height - 2 * PAD, 1, true);
    return [a, b];
  };
  const repel = n >= GRID_FROM ? gridRepulsion(n) : allRepulsion;
  const steps = stepsFor(n);
  for (let step = 0; step < steps; step++) {
    px.set(fx); py.set(fy); fx.fill(0); fy.fill(0);
    repel(x, y, mass, fx, fy);
    for (let i = 0; i < n; i++) {
      const pull = (GRAVITY * mass[i]!) / (Math.sqrt(x[i]! * x[i]! + y[i]! * y[i]!) + 1e-9);
      fx[i]! -= x[i]! * pull; fy[i]! -= y[i]! * pull;
    }
    for (const { source: a, target: b, weight } of ties) {
      const dx = (x[a]! - x[b]!) * weight, dy = (y[a]! - y[b]!) * weight;
      fx[a]! -= dx; fy[a]! -= dy; fx[b]! += dx; fy[b]! += dy;
    }
    for (let i = 0; i < n; i++) { // a node that swings goes slower, one that keeps its way faster
      const swing = mass[i]! * length(fx[i]! - px[i]!, fy[i]! - py[i]!);
      const drive = length(fx[i]! + px[i]!, fy[i]! + py[i]!) / 2;
      const speed = (0.06 * (Math.sqrt(1 + drive) - 1)) / (1 + Math.sqrt(swing));
      const limit = Math.min(speed, 10 / (length(fx[i]!, fy[i]!) + 1e-9));
      x[i]! += fx[i]! * limit; y[i]! += fy[i]! * limit;
    }
    if (n > 1000 && step % 10 === 9 && step < steps - 1) done(...finish(), false);
  }
  done(...finish(), true);
}

type Repulsion = (x: Float64Array, y: Float64Array, mass: Float64Array, fx: Float64Array, fy: Float64Array) => void;

/** Each node repels each other one. */
const allRepulsion: Repulsion = (x, y, mass, fx, fy) => {
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) push(i, j, x, y, mass, fx, fy);
  }
};

function push(i: number, j: number, x: Float64Array, y: Float64Array, mass: Float64Array, fx: Float64Array, fy: Float64Array): void {
  const dx = x[i]! - x[j]!, dy = y[i]! - y[j]!;
  const force = (REPULSION * mass[i]! * mass[j]!) / (dx * dx + dy * dy + 1e-9);
  fx[i]! += dx * force; fy[i]! += dy * force; fx[j]! -= dx * force; fy[j]! -= dy * force;
}

/** Nodes of the same and of neighbouring cells repel each other; further cells repel as one node in the middle of their masses. */
function gridRepulsion(n: number): Repulsion {
  const side = Math.max(4, Math.floor(Math.sqrt(n / 3)));
  const cells = side * side;
  const cellOf = new Int32Array(n), first = new Int32Array(cells + 1), order = new Int32Array(n), fill = new Int32Array(cells);
  const cx = new Float64Array(cells), cy = new Float64Array(cells), cm = new Float64Array(cells);
  return (x, y, mass, fx, fy) => {
    let x0 = Infinity, x1 = -Infinity, y0 = Infinity, y1 = -Infinity;
    for (let i = 0; i < n; i++) { x0 = Math.min(x0, x[i]!); x1 = Math.max(x1, x[i]!); y0 = Math.min(y0, y[i]!); y1 = Math.max(y1, y[i]!); }
    const kx = side / (x1 - x0 + 1e-9), ky = side / (y1 - y0 + 1e-9);
    first.fill(0); cx.fill(0); cy.fill(0); cm.fill(0);
    for (let i = 0; i < n; i++) {
      const c = Math.min(side - 1, Math.floor((x[i]! - x0) * kx)) + side * Math.min(side - 1, Math.floor((y[i]! - y0) * ky));
      cellOf[i] = c; first[c + 1]! += 1;
      cx[c]! += x[i]! * mass[i]!; cy[c]! += y[i]! * mass[i]!; cm[c]! += mass[i]!;
    }
    for (let c = 0; c < cells; c++) {
      first[c + 1]! += first[c]!;
      fill[c] = first[c]!;
      if (cm[c]! > 0) { cx[c]! /= cm[c]!; cy[c]! /= cm[c]!; }
    }
    for (let i = 0; i < n; i++) order[fill[cellOf[i]!]!++] = i;
    for (let i = 0; i < n; i++) {
      const column = cellOf[i]! % side, row = (cellOf[i]! - column) / side;
      for (let c = 0; c < cells; c++) {
        if (cm[c] === 0) continue;
        const k = c % side, l = (c - k) / side;
        if (Math.abs(k - column) <= 1 && Math.abs(l - row) <= 1) {
          for (let at = first[c]!; at < first[c + 1]!; at++) if (order[at]! < i) push(i, order[at]!, x, y, mass, fx, fy);
          continue;
        }
        const dx = x[i]! - cx[c]!, dy = y[i]! - cy[c]!;
        const force = (REPULSION * mass[i]! * cm[c]!) / (dx * dx + dy * dy + 1e-9);
        fx[i]! += dx * force; fy[i]! += dy * force;
      }
    }
  };
}

/** Turns the longer axis of a cloud to the longer side of the paper. */
function turn(x: Float64Array, y: Float64Array, upright: boolean): void {
  const n = x.length;
  let mx = 0, my = 0;
  for (let i = 0; i < n; i++) { mx += x[i]!; my += y[i]!; }
  mx /= n; my /= n;
  let xx = 0, xy = 0, yy = 0;
  for (let i = 0; i < n; i++) { x[i]! -= mx; y[i]! -= my; xx += x[i]! * x[i]!; xy += x[i]! * y[i]!; yy += y[i]! * y[i]!; }
  let ux = 1, uy = 0.5;
  for (let k = 0; k < 60; k++) {
    const vx = xx * ux + xy * uy, vy = xy * ux + yy * uy, l = length(vx, vy) || 1;
    ux = vx / l; uy = vy / l;
  }
  for (let i = 0; i < n; i++) {
    const along = x[i]! * ux + y[i]! * uy, across = y[i]! * ux - x[i]! * uy;
    x[i] = upright ? -across : along;
    y[i] = upright ? along : across;
  }
}

/** Scales to a box; one direction may be stretched up to so many times the other. */
function fit(x: Float64Array, y: Float64Array, width: number, height: number, stretch: number, onlySmaller: boolean): void {
  let x0 = Infinity, x1 = -Infinity, y0 = Infinity, y1 = -Infinity;
  for (let i = 0; i < x.length; i++) { x0 = Math.min(x0, x[i]!); x1 = Math.max(x1, x[i]!); y0 = Math.min(y0, y[i]!); y1 = Math.max(y1, y[i]!); }
  let kx = width / (x1 - x0 || 1), ky = height / (y1 - y0 || 1);
  const k = Math.min(kx, ky) * stretch;
  kx = onlySmaller ? Math.min(1, kx) : Math.min(kx, k);
  ky = onlySmaller ? Math.min(1, ky) : Math.min(ky, k);
  for (let i = 0; i < x.length; i++) { x[i] = (x[i]! - (x0 + x1) / 2) * kx; y[i] = (y[i]! - (y0 + y1) / 2) * ky; }
}

/** Moves apart what overlaps: neighbours are found by cells as wide as two of the largest nodes. */
function separate(x: Float64Array, y: Float64Array, radius: readonly number[]): void {
  const n = x.length;
  const cell = 2 * Math.max(1, ...radius);
  for (let round = 0, moved = true; moved && round < 200; round++) {
    moved = false;
    const cells = new Map<number, number[]>();
    const place = (v: number) => Math.floor(v / cell) + 32768;
    for (let i = 0; i < n; i++) {
      const key = place(x[i]!) * 65536 + place(y[i]!);
      const list = cells.get(key);
      if (list) list.push(i);
      else cells.set(key, [i]);
    }
    for (let i = 0; i < n; i++) {
      const column = place(x[i]!), row = place(y[i]!);
      for (let c = column - 1; c <= column + 1; c++) {
        for (let r = row - 1; r <= row + 1; r++) {
          for (const j of cells.get(c * 65536 + r) ?? []) {
            if (j >= i) continue;
            const dx = x[i]! - x[j]! || 1e-3 * (i - j), dy = y[i]! - y[j]!;
            const d = length(dx, dy), gap = radius[i]! + radius[j]! - d;
            if (gap <= 0) continue;
            const q = gap / d / 2;
            x[i]! += dx * q; y[i]! += dy * q; x[j]! -= dx * q; y[j]! -= dy * q;
            moved = true;
          }
        }
      }
    }
  }
}

const length = (a: number, b: number) => Math.sqrt(a * a + b * b);

/** FNV-1a with a last stirring, on UTF-16. */
function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 15), 2246822519);
  return (h ^ (h >>> 13)) >>> 0;
}
