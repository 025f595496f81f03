// notice.tsx: one short message to the reader, which goes away by itself.
import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';

const Notify = createContext<(text: string) => void>(() => {});

/** Returns the function that shows a message in place of the one before it. */
export function useNotify(): (text: string) => void {
  return useContext(Notify);
}

/** Holds the message and shows it below its children, which set it with useNotify. */
export function Notice({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(() => setText(''), 8000);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <Notify value={setText}>
      {children}
      {/* Always there, since screen readers announce only what changes inside a region they know. */}
      <div className="atlas-notice" role="status">
        {text && <button type="button" title="Dismiss" onClick={() => setText('')}>{text}</button>}
      </div>
    </Notify>
  );
}
