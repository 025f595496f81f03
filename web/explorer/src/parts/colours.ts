// colours.ts: the colours of the page where something is drawn on a canvas, which does not follow the style by itself.

/** Calls listen after each change of colours, by the reader's choice or by the system, until stop is called. */
export function watchColours(listen: () => void): () => void {
  const chosen = new MutationObserver(listen);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', listen);
  return () => {
    chosen.disconnect();
    system.removeEventListener('change', listen);
  };
}

/** Does something while the page has its light colours, which are those of paper. */
export function inLight<T>(make: () => T): T {
  const { dataset } = document.documentElement, { theme } = dataset;
  dataset.theme = 'light';
  try {
    return make();
  } finally {
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
  }
}

/** Calls print before the page is printed, and clear after it, until stop is called. */
export function watchPaper(print: () => void, clear: () => void): () => void {
  addEventListener('beforeprint', print);
  addEventListener('afterprint', clear);
  return () => {
    removeEventListener('beforeprint', print);
    removeEventListener('afterprint', clear);
  };
}
