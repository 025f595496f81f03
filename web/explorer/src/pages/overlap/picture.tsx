// picture.tsx of overlap: columns of dots under bars (UpSet): how many institutions are in exactly which alliances.
import { useMemo } from 'react';
import { pathOf } from '../../app/address';
import { useFollow, useSite } from '../../app/site';
import { useRove } from '../../parts/rove';
import { cut, widthOf } from '../../parts/text-width';
import { useWidth } from '../../parts/use-width';
import { degrees, type Column, type Sets } from './sets';
import { texts } from './text';

/** How many columns are drawn: more would be thinner than a target may be. */
export const DRAWN = 60;

/** Pixels: the room of names and of sizes at the left, the height of the bars with the number above, and how wide a column is at least and at most. */
const NAMES = 214, SIZES = 96, LEFT = NAMES + SIZES, BARS = 176, ABOVE = 26, THIN = 24, THICK = 34;

/** Height of the letters of a name. */
const NAME = 12.5;

export function Picture({ sets, on, name }: { sets: Sets; on: Column | undefined; name: string }) {
  const site = useSite();
  const t = texts[site.language];
  const [box, room] = useWidth<HTMLDivElement>(320, 4000, 900);
  const rove = useRove<SVGGElement>();
  const columns = sets.columns.slice(0, DRAWN);
  const step = Math.max(THIN, Math.min(THICK, (room - LEFT - 24) / Math.max(1, columns.length)));
  const width = Math.max(room, LEFT + columns.length * step + 24);
  const row = sets.rows.length > 10 ? 26 : 34;
  const dots = ABOVE + BARS + 18, height = dots + sets.rows.length * row + 12;
  const most = Math.max(1, ...columns.map((c) => c.count)), size = Math.max(1, ...sets.rows.map((r) => r.size));
  const ticks = useMemo(() => ticksOf(most), [most]);
  const y = (count: number) => ABOVE + BARS - (count / ticks.at(-1)!) * (BARS - 14);
  const x = (i: number) => LEFT + 12 + i * step + step / 2;
  const follow = useFollow();
  return (
    <div ref={box} className="upset">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={name}>
        <g aria-hidden="true">
          {sets.rows.map((r, i) => i % 2 === 0 && <rect key={r.alliance.id} x="8" y={dots + i * row} width={width - 16} height={row} fill="var(--ground)" />)}
          {degrees(sets.columns).slice(0, 8).map(([degree, count], i) => (
            <g key={degree}><text className="count" x="58" y={ABOVE + 26 + i * 20} textAnchor="end">{count}</text><text className="words" x="68" y={ABOVE + 26 + i * 20}>{degree === 1 ? t.inOnly : t.inSome(degree)}</text></g>
          ))}
          {ticks.map((tick) => <g key={tick}><path d={`M${LEFT + 6} ${y(tick)}H${width - 14}`} stroke={tick ? 'var(--line)' : 'var(--line-strong)'} /><text x={LEFT} y={y(tick) + 4} textAnchor="end">{tick}</text></g>)}
          <text x={LEFT} y={ABOVE - 8} textAnchor="end">{t.axis}</text>
          {sets.rows.map((r, i) => (
            <g key={r.alliance.id}>
              <text className="size" x={NAMES + 26} y={dots + i * row + row / 2 + 4} textAnchor="end">{r.size}</text>
              <rect x={NAMES + 34} y={dots + i * row + row / 2 - 5} width={Math.max(1, (r.size / size) * (SIZES - 40))} height="10" fill="var(--known)" />
            </g>
          ))}
        </g>
        {sets.rows.map((r, i) => {
          const to = site.href(pathOf(r.alliance.id));
          return <a key={r.alliance.id} href={to} onClick={follow(to)}><title>{r.alliance.name}</title><rect x="8" y={dots + i * row} width={NAMES - 8} height={row} fill="transparent" /><text className="name" x="14" y={dots + i * row + row / 2 + 4}>{short(r.alliance.name, r.alliance.acronym)}</text></a>;
        })}
        <g ref={rove.ref} onKeyDown={rove.onKeyDown}>
          {columns.map((c, i) => {
            const to = site.with({ sel: c.bits }), here = c.bits === on?.bits;
            const colour = here ? 'var(--accent)' : c.degree > 1 ? 'var(--known)' : 'var(--unnamed)';
            const filled = sets.rows.map((r, j) => ({ r, j })).filter(({ r }) => c.bits[r.bit] === '1');
            return (
              <a key={c.bits} href={to} aria-label={t.column(c.rows.map((r) => r.short), c.count)} aria-current={here || undefined} onClick={follow(to)}>
                <rect className="hit" x={x(i) - step / 2} y={ABOVE - 12} width={step} height={height - ABOVE + 6} fill={here ? 'var(--tint)' : 'transparent'} />
                <rect x={x(i) - step * 0.32} y={y(c.count)} width={step * 0.64} height={ABOVE + BARS - y(c.count)} fill={colour} />
                <text className={here ? 'over strong' : 'over'} x={x(i)} y={y(c.count) - 5} textAnchor="middle">{c.count}</text>
                {sets.rows.map((r, j) => c.bits[r.bit] !== '1' && <circle key={r.bit} cx={x(i)} cy={dots + j * row + row / 2} r="2.6" fill="var(--line)" />)}
                {filled.length > 1 && <path d={`M${x(i)} ${dots + filled[0]!.j * row + row / 2}V${dots + filled.at(-1)!.j * row + row / 2}`} stroke={colour} strokeWidth="2.4" />}
                {filled.map(({ r, j }) => <circle key={r.bit} cx={x(i)} cy={dots + j * row + row / 2} r="6" fill={colour} />)}
              </a>
            );
          })}
        </g>
      </svg>
    </div>
  );
}

/** Round numbers from 0 to at least the most, about five of them. */
function ticksOf(most: number): number[] {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = Math.max(1, [1, 2, 5, 10].map((f) => f * power).find((s) => s >= rough) ?? power * 10);
  const count = Math.ceil(most / step);
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}

/** A name that fits in its column, with the acronym where there is room for both; the name is cut, and the acronym never. */
function short(name: string, acronym: string | null): string {
  const room = NAMES - 20, tail = acronym && acronym !== name ? ` (${acronym})` : '';
  if (widthOf(name + tail, NAME) <= room) return name + tail;
  return widthOf(name, NAME) <= room ? name : cut(name, room - widthOf(tail, NAME), NAME) + tail;
}
