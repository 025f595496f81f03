// use-width.ts: how wide a part stands on the page, for pictures that are laid out for their width and not shrunk to it.
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The width of the element in whole pixels, within bounds; 0 before it is known. */
export function useWidth<E extends Element>(least: number, most: number): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, set] = useState(0);
  useLayoutEffect(() => {
    if (!ref.current) return;
    const measure = (wide: number) => set(Math.max(least, Math.min(most, Math.round(wide))));
    measure(ref.current.getBoundingClientRect().width); // before the first paint, so that nothing jumps
    const observer = new ResizeObserver(([entry]) => entry && measure(entry.contentRect.width));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [least, most]);
  return [ref, width];
}
