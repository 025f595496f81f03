// named-only.ts: what the caption of a picture that rests on members says of them: only those named here count, and of how many alliances more are published.
import { isLarger } from '../data/coverage';
import type { KnownFragment } from '../data/gen/about';
import { useViewText } from '../text/views';

interface Alliances {
  readonly totalCount: number;
  readonly nodes: readonly { readonly coverage: KnownFragment }[];
}

/** The sentence for alliances; of more than an answer has, no number is given. */
export function useNamedOnly(): (alliances: Alliances) => string {
  const { named } = useViewText();
  return ({ totalCount, nodes }) => (totalCount > nodes.length ? named.only : named.larger(nodes.filter((a) => isLarger(a.coverage)).length, nodes.length));
}

/** Alliances that are at hand. */
export const these = (nodes: Alliances['nodes']): Alliances => ({ totalCount: nodes.length, nodes });
