// frame.tsx: a picture in its frame: the question, the picture, what it rests on, and what can be done with it. All of it is in a screenshot.
import type { ReactNode } from 'react';

interface FrameProps {
  id?: string;
  title: ReactNode;
  note?: ReactNode;
  /** What the picture shows, what it leaves out, and of which data. */
  caption: ReactNode;
  actions?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function Frame({ id, title, note, caption, actions, className, children }: FrameProps) {
  return (
    <figure id={id} className={className ? `pic ${className}` : 'pic'}>
      <div className="pic-head"><h2>{title}</h2>{note && <p>{note}</p>}</div>
      {children}
      <figcaption className="cap">{caption}</figcaption>
      {actions && <div className="acts">{actions}</div>}
    </figure>
  );
}
