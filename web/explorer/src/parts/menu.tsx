// menu.tsx: a button that opens a panel below it.
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { putBeside } from './beside';

/** A button that opens a panel below it. */
export function Menu({ label, className = 'ctl', children }: { label: string; className?: string; children: (close: () => void) => ReactNode }) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, set] = useState(false);
  useEffect(() => {
    const e = panel.current;
    if (!e) return;
    const toggled = (event: Event) => {
      const now = (event as ToggleEvent).newState === 'open';
      set(now);
      if (now && button.current) putBeside(e, button.current, 6);
    };
    e.addEventListener('toggle', toggled);
    return () => e.removeEventListener('toggle', toggled);
  }, []);
  return (
    <>
      <button ref={button} type="button" className={className} popoverTarget={id} aria-expanded={open} aria-haspopup="dialog">{label}<Caret /></button>
      <div ref={panel} id={id} popover="auto" className="panel" role="dialog" aria-label={label}>{open && children(() => panel.current?.hidePopover())}</div>
    </>
  );
}

export function Caret() {
  return <svg className="caret" viewBox="0 0 10 10" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true"><path d="m1.5 3 3.5 4 3.5-4" /></svg>;
}
