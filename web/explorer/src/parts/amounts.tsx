// amounts.tsx: amounts as bars with their numbers: a table, so that the picture and its twin are one.
import type { ReactNode } from 'react';

export interface Amount {
  readonly key: string;
  readonly label: ReactNode;
  readonly count: number;
  /** The number where it leads somewhere. */
  readonly shown?: ReactNode;
  /** What stands beside the number, such as "of 117". */
  readonly of?: ReactNode;
  readonly colour?: string;
}

/** Bars from one begin, the widest for the largest amount. */
export function Amounts({ rows, caption, what, number, colour = 'var(--known)' }: { rows: readonly Amount[]; caption: ReactNode; what: ReactNode; number: ReactNode; colour?: string }) {
  const most = Math.max(1, ...rows.map((r) => r.count));
  return (
    <table className="amounts dense">
      <caption className="hidden">{caption}</caption>
      <thead><tr><th scope="col">{what}</th><th scope="col" className="r">{number}</th><td /></tr></thead>
      <tbody>
        {rows.map((r) => (
          <tr key={r.key}>
            <th scope="row">{r.label}</th>
            <td className="r nowrap"><b>{r.shown ?? r.count}</b>{r.of && <span className="soft"> {r.of}</span>}</td>
            <td><svg width="100%" height="9" preserveAspectRatio="none" viewBox="0 0 100 9" aria-hidden="true"><rect width={(100 * r.count) / most} height="9" fill={r.colour ?? colour} /></svg></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
