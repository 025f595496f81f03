// coverage.tsx: how many members of an alliance are named here beside how many were published, as a bar and in words.
import { useText } from '../app/site';
import type { Figure } from '../data/rows';
import { useWords } from './number';

/** Hedges after which more than the number may be there. */
const OPEN = new Set(['MORE_THAN', 'AT_LEAST']);

/**
 * A bar: solid is named here, hatched is published and not named, an arrow is an open end, a tick inside the solid part is a smaller published
 * number, a dotted rest with "?" is no total known. max is the number that the whole width stands for.
 */
export function CoverageBar({ named, published, width = 90 }: { named: number; published: Figure | undefined; width?: number }) {
  const t = useText();
  const words = useWords();
  const total = published?.value ?? undefined;
  const whole = total === undefined ? named * 3 : Math.max(named, total);
  const x = (n: number) => (whole === 0 ? 0 : (n / whole) * width);
  const label = published ? t.coverage.bar(named, words(published)) : `${t.coverage.only(named)}; ${t.coverage.none}`;
  return (
    <svg className="coverage" width={width + 12} height="12" viewBox={`0 0 ${width + 12} 12`} role="img" aria-label={label}>
      {total === undefined ? <>
        <path d={`M${x(named) + 3} 6H${width - 4}`} stroke="var(--line-strong)" strokeDasharray="2 3" />
        <text x={width + 1} y="10" className="tick">?</text>
      </> : total > named && <>
        <rect x={x(named)} y="2" width={x(total) - x(named)} height="8" fill="url(#hatch)" stroke="var(--unnamed)" strokeWidth="1" />
        {published && OPEN.has(published.qualifier) && <path d={`M${width + 2} 2.5l5 3.5-5 3.5`} fill="none" stroke="var(--line-strong)" />}
      </>}
      <rect x="0" y="1.5" width={x(named)} height="9" fill="var(--known)" />
      {total !== undefined && total < named && <path d={`M${x(total)} 1v10`} stroke="var(--cat-5)" strokeWidth="2" />}
    </svg>
  );
}

/** The pattern of what is published and not named here; once in a page. */
export function Hatch() {
  return (
    <svg width="0" height="0" className="defs" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v4" stroke="var(--unnamed)" strokeWidth="2" />
        </pattern>
      </defs>
    </svg>
  );
}
