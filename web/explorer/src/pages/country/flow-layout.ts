// flow-layout.ts: the three columns of "Who provides, who takes up": which party stands where, and which line joins it with which exchange.
import type { PartiesFragment } from '../../data/gen/country';

export type Exchange = PartiesFragment;
type Party = Exchange['providers']['nodes'][number];

export interface End {
  readonly id: string;
  /** undefined for others that are not named one by one, and for nobody named. */
  readonly party: Party | undefined;
  /** How many institutions the end stands for. */
  readonly count: number;
  readonly y: number;
}

export interface Line {
  readonly end: string;
  readonly exchange: number;
  readonly dotted: boolean;
}

export interface Row {
  readonly exchange: Exchange;
  readonly y: number;
}

export interface Flow {
  readonly rows: readonly Row[];
  readonly left: readonly End[];
  readonly right: readonly End[];
  readonly leftLines: readonly Line[];
  readonly rightLines: readonly Line[];
  readonly height: number;
  /** How many of the exchanges have parties in other countries than this one on its side. */
  readonly further: number;
}

/** Pixels from one exchange to the next, and from one party to the next at least. */
const STEP = 50, APART = 34, TOP = 40;

/** How many parties of one exchange that are in no other are named one by one. */
const ALONE = 2;

const begin = (e: Exchange) => e.from ?? e.seen ?? '';

/** Exchanges by their begin; those without a date first, since nothing says that they are late. */
export const oldestFirst = (list: readonly Exchange[]): Exchange[] => [...list].sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : a.name < b.name ? -1 : 1));

/** The picture of exchanges that a country takes up, or provides in. */
export function flowOf(list: readonly Exchange[], country: string, takes: boolean): Flow {
  const exchanges = oldestFirst(list);
  const rows = exchanges.map((exchange, i) => ({ exchange, y: TOP + i * STEP + STEP / 2 }));
  const here = (p: Party) => p.country?.id === country;
  const givers = exchanges.map((e) => ({ parties: takes ? e.providers.nodes : e.providers.nodes.filter(here), rest: takes ? e.providers.totalCount - e.providers.nodes.length : 0 }));
  const takers = exchanges.map((e) => ({ parties: takes ? e.receivers.nodes.filter(here) : e.receivers.nodes, rest: takes ? 0 : e.receivers.totalCount - e.receivers.nodes.length }));
  const left = column(givers, rows), right = column(takers, rows);
  const further = exchanges.filter((e) => (takes ? e.receivers : e.providers).nodes.some((p) => p.country && !here(p)) || (takes ? e.receiverCountries : e.providerCountries).some((c) => c.id !== country)).length;
  const lowest = Math.max(TOP + exchanges.length * STEP, ...left.ends.map((e) => e.y + APART / 2), ...right.ends.map((e) => e.y + APART / 2));
  return { rows, left: left.ends, right: right.ends, leftLines: left.lines, rightLines: right.lines, height: lowest + 8, further };
}

function column(sides: readonly { parties: readonly Party[]; rest: number }[], rows: readonly Row[]): { ends: End[]; lines: Line[] } {
  const times = new Map<string, number>();
  for (const s of sides) for (const p of s.parties) times.set(p.id, (times.get(p.id) ?? 0) + 1);
  const ends = new Map<string, { party: Party | undefined; count: number }>();
  const lines: Line[] = [];
  sides.forEach(({ parties, rest }, i) => {
    const alone = parties.filter((p) => times.get(p.id) === 1);
    const many = alone.length + rest > ALONE;
    for (const p of parties) {
      if (many && times.get(p.id) === 1) continue;
      ends.set(p.id, { party: p, count: 1 });
      lines.push({ end: p.id, exchange: i, dotted: false });
    }
    if (many || rest > 0) {
      const id = `others/${i}`;
      ends.set(id, { party: undefined, count: (many ? alone.length : 0) + rest });
      lines.push({ end: id, exchange: i, dotted: false });
    }
    if (parties.length + rest === 0) {
      ends.set('nobody', { party: undefined, count: 0 });
      lines.push({ end: 'nobody', exchange: i, dotted: true });
    }
  });
  const wish = (id: string) => {
    const own = lines.filter((l) => l.end === id).map((l) => rows[l.exchange]!.y);
    return own.reduce((a, b) => a + b, 0) / own.length;
  };
  const ordered = [...ends].map(([id, e]) => ({ id, ...e, wish: wish(id) })).sort((a, b) => Number(a.id === 'nobody') - Number(b.id === 'nobody') || a.wish - b.wish || (a.id < b.id ? -1 : 1));
  // Spread over the height of the exchanges, in the order of where each would like to stand.
  const span = Math.max(rows.length * STEP, ordered.length * APART);
  return { ends: ordered.map(({ wish: _, ...e }, i) => ({ ...e, y: TOP + (span * (i + 0.5)) / ordered.length })), lines };
}
