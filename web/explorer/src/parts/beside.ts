// beside.ts: where a panel stands that a button opens: below it, or above it where there is more room.

/** Room below that is enough for a panel, and the least between a panel and the edge of the window, in pixels. */
const ENOUGH = 320, EDGE = 16;

/** Puts a panel beside its button, gap pixels apart, shift pixels from its left edge, inside the window and no higher than the room there. */
export function putBeside(panel: HTMLElement, button: Element, gap: number, shift = 0): void {
  const box = button.getBoundingClientRect();
  const below = innerHeight - box.bottom, down = below > ENOUGH || below > box.top;
  panel.style.left = `${Math.max(EDGE, Math.min(box.left + shift, innerWidth - panel.offsetWidth - EDGE))}px`;
  panel.style.top = down ? `${box.bottom + gap}px` : '';
  panel.style.bottom = down ? '' : `${innerHeight - box.top + gap}px`;
  panel.style.maxHeight = `${(down ? below : box.top) - gap - EDGE}px`;
}
