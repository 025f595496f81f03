// width.ts: the width of a part in pixels, so that a picture is drawn for the room it has and its letters stay as large as elsewhere.
import { useCallback, useState } from 'react';

/** A ref of the part, and its width; start until it is measured. */
export function useWidth(start: number): [ref: (e: Element | null) => (() => void) | undefined, width: number] {
  const [width, set] = useState(start);
  const ref = useCallback((e: Element | null) => {
    if (!e) return;
    const observer = new ResizeObserver(() => e.clientWidth > 0 && set(e.clientWidth)); // 0: not shown, and nothing is drawn for it
    observer.observe(e);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
