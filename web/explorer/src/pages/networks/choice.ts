// choice.ts: what is chosen in a network, one node or both ends of a tie: it stands in the address, and the focus goes with it.
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Params } from '../../app/address';
import { useSite } from '../../app/site';

/** Where the focus can go: to the card of what is chosen, to the table of a node's ties, or back to what it was chosen in. */
export const CARD = '#chosen', TABLE = '#ties-of', PICTURE = '.network-canvas, .matrix [tabindex="0"], .framed .dense a';

/** Chooses ids of nodes; without a place to go the focus stays where it is. A choice is a step in the history, unless it replaces the one before, as with arrows. */
export type Choose = (sel: readonly string[], then?: string, how?: { replace?: boolean; also?: Params }) => void;

/** The choice as a function that stays the same. */
export function useChoice(): Choose {
  const site = useSite();
  const now = useRef(site), then = useRef<string>(undefined);
  now.current = site;
  useLayoutEffect(() => {
    if (then.current) document.querySelector<HTMLElement>(then.current)?.focus();
    then.current = undefined;
  }, [site.address]);
  return useCallback((other, to, how) => {
    then.current = to;
    now.current.go(now.current.with({ ...how?.also, sel: other.join(',') || undefined }), how?.replace);
  }, []);
}
