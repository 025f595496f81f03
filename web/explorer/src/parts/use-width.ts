// use-width.ts: how wide a part stands on the page, for pictures that are laid out for their width and not shrunk to it.
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The width of the element in whole pixels, within bounds; start before it is known, and what it was while it is not shown. */
export function useWidth<E extends Element>(least: number, most: number, start = 0): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, set] = useState(start);
  useLayoutEffect(() => {
    if (!ref.current) return;
    const measure = (wide: number) => wide > 0 && set(Math.max(least, Math.min(most, Math.round(wide))));
    measure(ref.current.getBoundingClientRect().width); // before the first paint, so that nothing jumps
    const observer = new ResizeObserver(([entry]) => entry && measure(entry.contentRect.width));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [least, most]);
  return [ref, width];
}
