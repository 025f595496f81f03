// publications.ts: what was published about how many members an alliance has, one line for each publication, the newest first.
import type { Figure } from '../../data/rows';

export interface Publication {
  readonly id: string;
  readonly asOf: string | null;
  /** One total, or parts that one source counted on one date: universities first. Parts of different sources or dates are never put together. */
  readonly parts: readonly Figure[];
}

/** The totals, and numbers of universities and of other institutions that stand in one publication. */
export function publications(totals: readonly Figure[], figures: readonly Figure[]): Publication[] {
  const known = new Set(totals.map((f) => f.id));
  const lines: Publication[] = totals.map((f) => ({ id: f.id, asOf: f.asOf, parts: [f] }));
  const together = new Map<string, Figure[]>();
  for (const f of figures) {
    if (known.has(f.id) || f.value === null || !/^member /.test(f.measure) || !(f.unit === 'universities' || f.unit === 'institutions')) continue;
    const key = `${f.asOf} ${f.sources[0]?.id}`;
    together.set(key, [...(together.get(key) ?? []), f]);
  }
  for (const [key, list] of together) {
    const universities = list.filter((f) => f.unit === 'universities');
    const others = list.filter((f) => f.unit === 'institutions');
    if (universities.length === 1 && others.length === 1) lines.push({ id: key, asOf: list[0]!.asOf, parts: [universities[0]!, others[0]!] });
  }
  const date = (l: Publication) => l.asOf ?? '';
  return lines.sort((a, b) => (date(a) > date(b) ? -1 : date(a) < date(b) ? 1 : 0));
}
