// places.ts: where marks stand: at their places, and apart from each other where they would cover one another.
export interface Disc {
  readonly id: string;
  /** Where it belongs. */
  readonly homeX: number;
  readonly homeY: number;
  readonly r: number;
}

export interface Placed extends Disc {
  readonly x: number;
  readonly y: number;
}

/** Pixels between two marks. */
const GAP = 1;

/** Steps at most; a map of a hundred countries needs about forty. */
const STEPS = 120;

/** What each step takes back of the way from home. */
const HOMEWARD = 0.02;

/** Moves marks apart, the smaller ones more, in steps that are the same on every machine: only + - * / and square roots. */
export function apart(discs: readonly Disc[], width: number, height: number): Placed[] {
  const placed = discs.map((d) => ({ ...d, x: d.homeX, y: d.homeY }));
  for (let step = 0; step < STEPS; step++) {
    let moved = false;
    for (let i = 0; i < placed.length; i++) {
      for (let j = i + 1; j < placed.length; j++) moved = push(placed[i]!, placed[j]!) || moved;
    }
    for (const d of placed) {
      if (moved && step < STEPS / 2) {
        d.x += (d.homeX - d.x) * HOMEWARD;
        d.y += (d.homeY - d.y) * HOMEWARD;
      }
      d.x = Math.max(d.r + GAP, Math.min(width - d.r - GAP, d.x));
      d.y = Math.max(d.r + GAP, Math.min(height - d.r - GAP, d.y));
    }
    if (!moved) break;
  }
  return placed;
}

function push(a: { x: number; y: number; r: number }, b: { x: number; y: number; r: number }): boolean {
  let dx = b.x - a.x, dy = b.y - a.y;
  const apart = a.r + b.r + GAP;
  let distance = Math.sqrt(dx * dx + dy * dy);
  if (distance >= apart) return false;
  if (distance === 0) [dx, dy, distance] = [1, 0, 1];
  const share = (a.r * a.r) / (a.r * a.r + b.r * b.r), by = (apart - distance) / distance;
  a.x -= dx * by * (1 - share);
  a.y -= dy * by * (1 - share);
  b.x += dx * by * share;
  b.y += dy * by * share;
  return true;
}
