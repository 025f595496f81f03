// picture.ts: a network as what is drawn: places, radii and colours of nodes, widths of ties. It knows no drawing library.
import { regionColour } from '../../parts/regions';
import type { Node, Tie } from './network';
import type { State } from './state';

export interface Dot {
  readonly id: string;
  readonly name: string;
  readonly radius: number;
  /** The name of a token, without its dashes. */
  readonly colour: string;
  /** What the size stands for. */
  readonly value: number;
}

/** Smallest and largest radius in pixels, for pictures of up to 150 nodes and beyond. */
const RADII = { few: [4, 11], many: [2, 8] } as const;

/** How many groups have a colour of their own; the rest are grey. */
const COLOURED = 6;

/** The measure that the size of nodes stands for. */
export function valueOf(node: Node, size: State['size']): number {
  return size === 'ties' ? node.degree : size === 'weight' ? node.strength : node.betweenness;
}

export const idOf = (node: Node): string => node.entity.id;

/** The region of a node, empty where none is known. */
export function regionOf(node: Node): string {
  const { entity } = node;
  return entity.__typename === 'Institution' ? entity.country?.region ?? '' : entity.__typename === 'Country' ? entity.region ?? '' : '';
}

/** The word by which a node is coloured: a region, a kind, or a number of a group. */
export function classOf(node: Node, colour: State['colour']): string {
  switch (colour) {
    case 'region': return regionOf(node);
    case 'kind': return node.entity.__typename === 'Institution' ? node.entity.institutionKind : node.entity.__typename === 'Alliance' ? node.entity.allianceKind : node.entity.__typename.toUpperCase();
    case 'component': return String(node.component);
    case 'group': return String(node.community);
  }
}

/** The colours of classes: regions have theirs, others take 1 to 6 by size, then by name. */
export function coloursOf(nodes: readonly Node[], colour: State['colour']): Map<string, string> {
  const sizes = new Map<string, number>();
  for (const node of nodes) sizes.set(classOf(node, colour), (sizes.get(classOf(node, colour)) ?? 0) + 1);
  if (colour === 'region') return new Map([...sizes.keys()].map((r) => [r, regionColour(r)]));
  const sorted = [...sizes].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en', { numeric: true }));
  return new Map(sorted.map(([word, size], i) => [word, i < COLOURED && size > 2 ? `var(--cat-${i + 1})` : 'var(--cat-rest)']));
}

/** The nodes in the order of name and id, with radius and colour. */
export function dotsOf(nodes: readonly Node[], state: State): Dot[] {
  const colours = coloursOf(nodes, state.colour);
  const most = Math.max(1e-12, ...nodes.map((n) => valueOf(n, state.size)));
  const [least, largest] = nodes.length > 150 ? RADII.many : RADII.few;
  return nodes
    .map((node) => ({ id: idOf(node), name: node.entity.name, value: valueOf(node, state.size), colour: colours.get(classOf(node, state.colour)) ?? 'var(--cat-rest)', radius: least + (largest - least) * Math.sqrt(valueOf(node, state.size) / most) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}

/** The ties between dots, as indices in the order of dots. Ties whose ends are not drawn are left out. */
export function linesOf(dots: readonly Dot[], ties: readonly Tie[]): { source: number; target: number; weight: number }[] {
  const index = new Map(dots.map((d, i) => [d.id, i]));
  return ties.flatMap(({ source, target, weight }) => {
    const a = index.get(source.id), b = index.get(target.id);
    return a === undefined || b === undefined || a === b ? [] : [{ source: a, target: b, weight }];
  }).sort((a, b) => a.source - b.source || a.target - b.target);
}
