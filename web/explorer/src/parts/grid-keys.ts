// grid-keys.ts: keys of a table of cells: Tab enters it once, arrows go from cell to cell, Home and End to the ends of a row (with Ctrl of the table),
// Enter and Space choose. The pattern is the grid of the WAI-ARIA practices.
import { useRef, type KeyboardEvent, type RefObject } from 'react';

/** Where a cell is, for `data-at`: row and column from 0; the column of row heads is -1. */
export const at = (row: number, column: number): string => `${row},${column}`;

interface Grid {
  ref: RefObject<HTMLTableElement | null>;
  onKeyDown(e: KeyboardEvent): void;
}

/** What a table of cells with `data-at` gets; one of its cells has tabIndex 0, the others -1. A row head is a link, and is followed as links are. */
export function useGridKeys(columns: number, choose: (row: number, column: number) => void): Grid {
  const ref = useRef<HTMLTableElement>(null);
  const onKeyDown = (e: KeyboardEvent) => {
    const place = (e.target as HTMLElement).dataset.at?.split(',').map(Number);
    if (!place || e.altKey || e.metaKey) return;
    let [r = 0, c = 0] = place;
    switch (e.key) {
      case 'ArrowRight': c++; break;
      case 'ArrowLeft': c--; break;
      case 'ArrowDown': r++; break;
      case 'ArrowUp': r--; break;
      case 'Home': c = 0; if (e.ctrlKey) r = 0; break;
      case 'End': c = columns - 1; if (e.ctrlKey) r = (ref.current?.tBodies[0]?.rows.length ?? 1) - 1; break;
      case 'Enter': case ' ': if (c < 0) return; e.preventDefault(); return choose(r, c);
      default: return;
    }
    e.preventDefault();
    const next = ref.current?.querySelector<HTMLElement>(`[data-at="${at(r, c)}"]`);
    if (!next) return;
    ref.current?.querySelectorAll<HTMLElement>('[data-at][tabindex="0"]').forEach((old) => { old.tabIndex = -1; });
    next.tabIndex = 0;
    next.focus();
  };
  return { ref, onKeyDown };
}
