// graphml.ts of paths: the ways as a network in GraphML: things are nodes, steps are ties, each with the ways that it is part of. Made in the browser.
import { escaped } from '../../parts/files';
import { stepOf, type Way } from './ways';

interface About {
  /** What the network is of, as the page says. */
  readonly statement: string;
  readonly citation: string;
  readonly licence: string;
  readonly directed: boolean;
}

/** Attributes by what has them, with their types: named as in the server's files of networks, where these have them. */
const KEYS = {
  graph: { statement: 'string', citation: 'string', licence: 'string' },
  node: { label: 'string', kind: 'string' },
  edge: { count: 'long', from: 'string', to: 'string', sources: 'string', ways: 'string' },
} as const;

/** The file: nodes and ties in the order of the ways. What is unknown is left out; lists are separated by semicolons. */
export function graphml(ways: readonly Way[], { directed, ...about }: About): string {
  const nodes = new Map(ways.flatMap((way) => way.nodes.map((node) => [node.id, node] as const)));
  const steps = new Map<string, { a: string; b: string; tie: Way['ties'][number]; ways: number[] }>();
  ways.forEach((way, n) => way.ties.forEach((tie, i) => {
    const a = way.nodes[i]!, b = way.nodes[i + 1]!;
    const known = steps.get(stepOf(a, b)) ?? (directed ? undefined : steps.get(stepOf(b, a)));
    if (known) known.ways.push(n + 1);
    else steps.set(stepOf(a, b), { a: a.id, b: b.id, tie, ways: [n + 1] });
  }));
  const keys = Object.entries(KEYS).flatMap(([of, names]) => Object.entries(names).map(([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`));
  const data = (of: keyof typeof KEYS, values: Record<string, string | number | null>) =>
    Object.entries(values).map(([name, value]) => (value === null || value === '' ? '' : `<data key="${of}-${name}">${escaped(String(value))}</data>`)).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">', ...keys,
    `<graph id="ways" edgedefault="${directed ? 'directed' : 'undirected'}">${data('graph', { ...about })}`,
    ...[...nodes.values()].map((n) => `<node id="${escaped(n.id)}">${data('node', { label: n.name, kind: n.__typename.toUpperCase() })}</node>`),
    ...[...steps.values()].map(({ a, b, tie, ways: of }) => {
      const sources = new Set(tie.basis.nodes.flatMap((row) => ('sources' in row ? row.sources.map((s) => s.id) : [])));
      return `<edge source="${escaped(a)}" target="${escaped(b)}">${data('edge', { count: tie.count, from: tie.from, to: tie.to, sources: [...sources].join(';'), ways: of.join(';') })}</edge>`;
    }),
    '</graph>', '</graphml>', '',
  ].join('\n');
}
