// icons.tsx: the few icons GraphiQL does not have, in its line style.
import type { SVGProps } from 'react';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

export const ExamplesIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg viewBox="0 0 24 24" {...line} {...props}>
    <path d="M9 18h6M10 21h4M12 3a6 6 0 0 0-3.6 10.8c.7.6 1.1 1.3 1.1 2.2h5c0-.9.4-1.6 1.1-2.2A6 6 0 0 0 12 3Z" />
  </svg>
);

export const LinkIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg viewBox="0 0 24 24" {...line} {...props}>
    <path d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L11.8 6.5M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.3-1.3" />
  </svg>
);

/** The product's mark: three connected points. */
export const AtlasMark = (props: SVGProps<SVGSVGElement>) => (
  <svg viewBox="0 0 32 32" aria-hidden="true" {...line} strokeWidth={2.4} {...props}>
    <path d="M16 7 7 22h18z" />
    <g fill="currentColor" stroke="none">
      <circle cx="16" cy="7" r="4.4" />
      <circle cx="7" cy="23" r="4.4" />
      <circle cx="25" cy="23" r="4.4" />
    </g>
  </svg>
);
