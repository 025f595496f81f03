// rove.ts: keys inside a picture: Tab enters and leaves it as one stop, arrows go round its links in their order, Home and End to the first and last.
import { useCallback, useLayoutEffect, useRef, type KeyboardEvent } from 'react';

const links = (e: Element) => [...e.querySelectorAll<SVGAElement>('a')];

/** Props of the group whose links are one stop. Links are taken as they stand in the document, so that is the order in which arrows go. */
export function useRove<E extends Element>(): { ref: React.RefObject<E | null>; onKeyDown: (event: KeyboardEvent) => void } {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    if (!ref.current) return;
    const all = links(ref.current);
    const current = all.findIndex((a) => a.getAttribute('tabindex') === '0');
    all.forEach((a, i) => a.setAttribute('tabindex', i === Math.max(0, current) ? '0' : '-1'));
  });
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    if (!ref.current || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = links(ref.current);
    const at = all.indexOf(event.target as SVGAElement);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
    const to = steps[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = all[(to + all.length) % all.length]!;
    all.forEach((a) => a.setAttribute('tabindex', a === next ? '0' : '-1'));
    next.focus();
  }, []);
  return { ref, onKeyDown };
}
