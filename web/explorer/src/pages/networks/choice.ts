// choice.ts: what is chosen in a network, one node or both ends of a tie: it stands in the address, and the focus goes with it.
import { useCallback, useLayoutEffect, useRef } from 'react';
import { useSite } from '../../app/site';

/** Where the focus can go: to the card of what is chosen, or back to what it was chosen in. */
export const CARD = '#chosen', PICTURE = '.network-canvas, .matrix [tabindex="0"], .framed a';

/** Chooses ids of nodes; without a place to go the focus stays where it is. */
export type Choose = (sel: readonly string[], then?: string) => void;

/** The choice as a function that stays the same; sel is what is chosen now. */
export function useChoice(sel: readonly string[]): Choose {
  const site = useSite();
  const now = useRef(site), then = useRef<string>(undefined);
  now.current = site;
  useLayoutEffect(() => {
    if (then.current) document.querySelector<HTMLElement>(then.current)?.focus();
    then.current = undefined;
  }, [sel.join()]);
  return useCallback((other, to) => {
    then.current = to;
    now.current.go(now.current.with({ sel: other.join(',') || undefined }), true);
  }, []);
}
