// ring.ts: where the partners of an institution stand around it: region by region, and the nearer the more alliances they share.
import type { InstitutionQuery } from '../../data/gen/institution';
import { REGIONS } from '../../parts/regions';

type Tie = NonNullable<InstitutionQuery['network']['node']>['ties']['nodes'][number];

export interface Partner {
  readonly weight: number;
  readonly target: Extract<Tie['target'], { __typename: 'Institution' }>;
  readonly basis: readonly Extract<Tie['basis']['nodes'][number], { __typename: 'Alliance' }>[];
}

export interface Placed extends Partner {
  readonly x: number;
  readonly y: number;
}

/** The picture's width and height, and the radii of its outer ring. */
export const WIDTH = 394, HEIGHT = 330;
const ACROSS = 180, DOWN = 142;

/** How near to the middle those stand that share the most, as a part of the outer ring. */
const NEAREST = 0.42;

export const regionOf = (p: Partner): string => p.target.country?.region ?? '';

/** The partners of an answer, in its order: the strongest first. */
export function tiesOf(network: InstitutionQuery['network']): Partner[] {
  return (network.node?.ties.nodes ?? []).flatMap(({ weight, target, basis }) =>
    target.__typename === 'Institution' ? [{ weight, target, basis: basis.nodes.flatMap((b) => (b.__typename === 'Alliance' ? [b] : [])) }] : []);
}

/** The radius of a weight, as a part of the outer ring, which is the least weight there is. */
export function radiusOf(partners: readonly Partner[]): (weight: number) => number {
  const weights = partners.map((p) => p.weight);
  const least = Math.min(...weights), most = Math.max(...weights);
  return (weight) => (most === least ? 1 : 1 - ((1 - NEAREST) * (weight - least)) / (most - least));
}

/** The ellipses on which partners stand: one for each weight. */
export const ringsOf = (partners: readonly Partner[]): { rx: number; ry: number }[] => {
  const radius = radiusOf(partners);
  return [...new Set(partners.map((p) => radius(p.weight)))].map((r) => ({ rx: ACROSS * r, ry: DOWN * r }));
};

export function place(partners: readonly Partner[]): Placed[] {
  const radius = radiusOf(partners);
  const rank = (p: Partner) => REGIONS.indexOf(regionOf(p));
  const round = [...partners].sort((a, b) => rank(a) - rank(b) || (a.target.name < b.target.name ? -1 : 1));
  return round.map((p, i) => {
    const angle = (i / round.length) * 2 * Math.PI - Math.PI / 2;
    const r = radius(p.weight);
    return { ...p, x: WIDTH / 2 + Math.cos(angle) * r * ACROSS, y: HEIGHT / 2 + Math.sin(angle) * r * DOWN };
  });
}
