// use-width.ts: how wide a part stands on the page, for pictures that are laid out for their width and not shrunk to it.
import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width of the element in whole pixels, within bounds; 0 before it is known. */
export function useWidth<E extends Element>(least: number, most: number): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, set] = useState(0);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => entry && set(Math.max(least, Math.min(most, Math.round(entry.contentRect.width)))));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [least, most]);
  return [ref, width];
}
