// narrow.ts: whether the page is narrow, below 720 px: rows are cards then, and panels are sheets.
import { useSyncExternalStore } from 'react';

const query = () => matchMedia('screen and (max-width: 719px)');

const listen = (changed: () => void) => {
  const media = query();
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** Whether it is now. */
export const isNarrow = (): boolean => query().matches;

export const useNarrow = (): boolean => useSyncExternalStore(listen, isNarrow);
