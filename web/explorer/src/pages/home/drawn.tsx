// drawn.tsx: small pictures of a path, of flows and of an overlap, as SVG.
import { kindOf, type EntityWord } from '../../app/address';
import { Kind, type Thing } from '../../parts/kind';

/** The size of a small picture. */
export const WIDTH = 248, HEIGHT = 132;

/** The nodes of a path as steps down to the right. */
export function PathPicture({ nodes }: { nodes: readonly Thing[] }) {
  const step = Math.min(34, HEIGHT / nodes.length);
  return (
    <div className="steps">
      {nodes.map((node, i) => <span key={node.id} className="step" style={{ marginLeft: `${(i * 26) / Math.max(1, nodes.length - 1)}%`, height: step - 8 }}><Kind of={kindOf(node.id) as EntityWord} silent /><span>{node.name}</span></span>)}
    </div>
  );
}

/** One giver at the left, parts of the world at the right, thickness by number. */
export function FlowPicture({ giver, total, parts }: { giver: string; total: number; parts: readonly (readonly [string, number])[] }) {
  const gap = 4, high = HEIGHT - 24, scale = (high - gap * (parts.length - 1)) / total;
  let left = 12 + (high - total * scale) / 2, right = 12;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <rect x="66" y={left} width="5" height={total * scale} fill="var(--kind-country)" />
      <text x="60" y={HEIGHT / 2 + 4} textAnchor="end">{giver} {total}</text>
      {parts.map(([name, weight]) => {
        const high = weight * scale, a = left, b = right;
        left += high;
        right += high + gap;
        return (
          <g key={name}>
            <path d={`M71 ${a}C105 ${a} 105 ${b} 140 ${b}V${b + high}C105 ${b + high} 105 ${a + high} 71 ${a + high}z`} fill="var(--kind-exchange)" opacity="0.45" />
            <text x="145" y={b + high / 2 + 4}>{name.length > 15 ? `${name.slice(0, 14)}…` : name} {weight}</text>
          </g>
        );
      })}
    </svg>
  );
}

interface Column {
  readonly count: number;
  readonly alliances: readonly { readonly id: string }[];
}

/** Columns of an UpSet, the largest first: how many, and dots for the alliances they are in. Those in one alone are grey. */
export function SeveralPicture({ columns, alliances }: { columns: readonly Column[]; alliances: readonly string[] }) {
  const shown = columns.filter((c) => c.count > 0).toSorted((a, b) => b.count - a.count).slice(0, 16);
  const most = shown[0]?.count ?? 1, step = (WIDTH - 24) / Math.max(shown.length, 8), row = 12, base = HEIGHT - 8 - row * alliances.length;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {shown.map((c, i) => {
        const x = 12 + step * (i + 0.5), colour = c.alliances.length > 1 ? 'var(--accent)' : 'var(--cat-rest)';
        const rows = alliances.flatMap((id, j) => (c.alliances.some((a) => a.id === id) ? [base + row * (j + 0.7)] : []));
        const height = Math.max(2, (c.count / most) * (base - 10));
        return (
          <g key={i} fill={colour}>
            <rect x={x - step * 0.36} y={base - height} width={step * 0.72} height={height} />
            {alliances.map((id, j) => <circle key={id} cx={x} cy={base + row * (j + 0.7)} r="1.4" fill="var(--line)" />)}
            {rows.length > 1 && <path d={`M${x} ${rows[0]}V${rows.at(-1)}`} stroke={colour} strokeWidth="1.5" />}
            {rows.map((y) => <circle key={y} cx={x} cy={y} r="3.2" />)}
          </g>
        );
      })}
    </svg>
  );
}
