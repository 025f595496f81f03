// labels.ts: places for labels in a picture: eight around each mark, none over another label, none over a mark, all inside the picture.
export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Label {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** The base line of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box { x1: number; y1: number; x2: number; y2: number }

/** The height of a line of 11 px, and about how wide a letter of it is in the fonts of the page. */
export const LINE = 13;
const LETTER = 6.3, WIDE = 11.5;

/** About how wide a text is; wider than most fonts draw it. */
export const widthOf = (text: string): number => [...text].reduce((w, c) => w + (c > '\u2e80' ? WIDE : LETTER), 0);

/** A name on one line, or on two of about the same length where it is long; a third is cut off. */
export function split(name: string, letters = 20): string[] {
  if (name.length <= letters) return [name];
  const words = name.split(' ');
  let first = '', i = 0;
  for (; i < words.length && (first === '' || (first + ' ' + words[i]).length <= Math.max(letters, name.length / 2 + 3)); i++) first = first ? `${first} ${words[i]}` : words[i]!;
  const rest = words.slice(i).join(' ');
  const cut = (text: string) => (text.length > letters + 8 ? `${text.slice(0, letters + 7).trimEnd()}…` : text);
  return rest ? [cut(first), cut(rest)] : [cut(first)];
}

const meet = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** The eight places around a mark, the best first: the side away from the middle, then the others. */
function placesAround(m: Mark, lines: readonly string[], middle: number): { label: Label; box: Box }[] {
  const w = Math.max(...lines.map(widthOf)), h = lines.length * LINE;
  const right = m.x >= middle;
  const sides: [dx: -1 | 0 | 1, dy: -1 | 0 | 1][] = [[1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [-1, 1], [1, -1], [-1, -1]];
  if (!right) for (const s of sides) s[0] = -s[0] as -1 | 0 | 1;
  return sides.map(([dx, dy]) => {
    const gap = m.r + 4;
    const x = m.x + (dx === 0 ? 0 : dx * (dy === 0 ? gap : gap * 0.7));
    const top = dy === 0 ? m.y - h / 2 : dy > 0 ? m.y + gap * (dx ? 0.5 : 1) : m.y - gap * (dx ? 0.5 : 1) - h;
    const x1 = dx > 0 ? x : dx < 0 ? x - w : x - w / 2;
    return { label: { id: m.id, lines, x, y: top + LINE - 3, anchor: dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle' }, box: { x1: x1 - 2, y1: top, x2: x1 + w + 2, y2: top + h } };
  });
}

/**
 * Labels in the order of their rank; one that has no free place has none. The first may be over others: it is the chosen one, and those it covers
 * go. bounds are the width and height of the picture.
 */
export function placeLabels(marks: readonly Mark[], ranked: readonly { id: string; name: string }[], bounds: { width: number; height: number }, chosen?: { id: string; name: string }): Label[] {
  const at = new Map(marks.map((m) => [m.id, m]));
  const taken: Box[] = marks.map((m) => ({ x1: m.x - m.r - 1, y1: m.y - m.r - 1, x2: m.x + m.r + 1, y2: m.y + m.r + 1 }));
  const inside = (b: Box) => b.x1 >= 0 && b.y1 >= 0 && b.x2 <= bounds.width && b.y2 <= bounds.height;
  const found: { label: Label; box: Box }[] = [];
  const put = (id: string, name: string) => {
    const m = at.get(id);
    return m && placesAround(m, split(name), bounds.width / 2).find((p) => inside(p.box) && !taken.some((t) => meet(t, p.box)) && !found.some((f) => meet(f.box, p.box)));
  };
  for (const { id, name } of ranked) {
    const place = put(id, name);
    if (place) found.push(place);
  }
  if (!chosen || found.some((f) => f.label.id === chosen.id)) return found.map((f) => f.label);
  const m = at.get(chosen.id);
  if (!m) return found.map((f) => f.label);
  const place = put(chosen.id, chosen.name) ?? placesAround(m, split(chosen.name), bounds.width / 2).find((p) => inside(p.box)) ?? placesAround(m, split(chosen.name), bounds.width / 2)[0]!;
  return [...found.filter((f) => !meet(f.box, place.box)), place].map((f) => f.label);
}
