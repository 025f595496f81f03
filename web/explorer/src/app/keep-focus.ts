// keep-focus.ts: where the focus goes when what had it is taken from the page: to what stands nearest, rather than to nowhere.

const USABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, [tabindex="0"]';

/** Watches the document until the function that it returns is called. A reader who clicked elsewhere meanwhile keeps that place. */
export function keepFocus(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let last: Element | undefined;
  addEventListener('focusin', (e) => { last = e.target as Element; }, { signal });
  addEventListener('pointerdown', () => { last = undefined; }, { signal, capture: true });
  const watch = new MutationObserver((records) => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const gone = last;
    last = undefined;
    const record = records.find((r) => [...r.removedNodes].some((n) => n.contains(gone)));
    if (record) nearest(record)?.focus({ preventScroll: true });
  });
  watch.observe(document.body, { childList: true, subtree: true });
  return () => { stop.abort(); watch.disconnect(); };
}

/** What can be used nearest to a place: behind it, else in front of it, else the same around what it stood in. */
function nearest({ target, nextSibling, previousSibling }: MutationRecord): HTMLElement | undefined {
  for (let around: Node | null = target, next = nextSibling, previous = previousSibling; around; next = around.nextSibling, previous = around.previousSibling, around = around.parentNode) {
    for (; next; next = next.nextSibling) {
      const first = usable(next)[0];
      if (first) return first;
    }
    for (; previous; previous = previous.previousSibling) {
      const last = usable(previous).at(-1);
      if (last) return last;
    }
  }
  return undefined;
}

const usable = (n: Node): HTMLElement[] =>
  n instanceof HTMLElement ? [n, ...n.querySelectorAll<HTMLElement>(USABLE)].filter((e) => e.matches(USABLE) && e.checkVisibility()) : [];
