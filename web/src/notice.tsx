// notice.tsx: one short message to the reader, which goes away by itself.
import { useEffect, useSyncExternalStore } from 'react';

let current = '';
const listeners = new Set<() => void>();

/** Shows a message in place of the one before it. */
export function notify(text: string): void {
  current = text;
  for (const listener of listeners) listener();
}

export function Notice() {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(() => notify(''), 8000);
    return () => clearTimeout(timer);
  }, [text]);
  // Always there, since screen readers announce only what changes inside a region they know.
  return (
    <div className="atlas-notice" role="status">
      {text && <button type="button" title="Dismiss" onClick={() => notify('')}>{text}</button>}
    </div>
  );
}
