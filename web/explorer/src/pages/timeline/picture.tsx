// picture.tsx: the timeline itself: a line for each alliance, with its joinings, events and exchanges.
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { keyOf, pathOf } from '../../app/address';
import { useFollow, useSite } from '../../app/site';
import { yearsOf } from '../../parts/date';
import { cut, widthOf } from '../../parts/text-width';
import { useWidth } from '../../parts/use-width';
import { chosenIn, clustersOf, marksOf, selOf, type Line } from './lines';
import { texts } from './text';
import type { State } from './state';

/** Height of a line and of the axis; width of the column at the right. */
const ROW = 24, TOP = 30, RIGHT = 96;

/** How wide a mark is hit: as high as its line. Marks that are nearer to each other are hit as one. */
const TARGET = 24;

/** Height of the letters of a name. */
const NAME = 12;

/** Steps of a soft edge. */
const SOFT = 6;

interface Props {
  lines: readonly Line[];
  from: number;
  to: number;
  state: State;
  finding: string;
}

export function TimelinePicture({ lines, from, to, state, finding }: Props) {
  const { language, text, href, with: change } = useSite();
  const follow = useFollow();
  const t = texts[language];
  const [box, width] = useWidth<HTMLDivElement>(600, 1800);
  const svg = useRef<SVGSVGElement>(null);
  const left = Math.round(Math.min(330, width * 0.26)), right = width - RIGHT, end = to + 1;
  const x = (year: number) => left + ((year - from) / (end - from)) * (right - left - 14);
  const height = TOP + lines.length * ROW + 10;
  const every = [1, 2, 5, 10, 20, 50].find((n) => ((right - left) / (end - from)) * n > 44) ?? 100;
  const ticks = Array.from({ length: end - from }, (_, i) => from + i).filter((y) => y % every === 0);

  const keys = (e: KeyboardEvent) => {
    const all = [...(svg.current?.querySelectorAll<SVGAElement>('a') ?? [])];
    const i = all.indexOf((e.target as Element).closest('a') as unknown as SVGAElement), at = all[i];
    if (!at || e.altKey || e.ctrlKey || e.metaKey) return;
    const row = Number(at.dataset.row), place = Number(at.dataset.x);
    const near = (r: number) => all.filter((a) => Number(a.dataset.row) === r).sort((a, b) => Math.abs(Number(a.dataset.x) - place) - Math.abs(Number(b.dataset.x) - place))[0];
    const next = { ArrowRight: all[i + 1], ArrowLeft: all[i - 1], ArrowDown: near(row + 1), ArrowUp: near(row - 1), Home: all[0], End: all.at(-1) }[e.key];
    if (!next) return;
    e.preventDefault();
    all.forEach((a) => a.setAttribute('tabindex', a === next ? '0' : '-1'));
    next.focus();
  };
  const link = (key: string, row: number, place: number, to: string, label: string, children: ReactNode, stay = false) => (
    <a key={key} href={to} data-row={row} data-x={Math.round(place)} tabIndex={row === 0 && place === 0 ? 0 : -1} aria-label={label}
      onClick={follow(to, stay)}><title>{label}</title>{children}</a>
  );

  return (
    <div ref={box} style={{ minHeight: height }}>
      {width > 0 && (
        <svg ref={svg} className="timeline" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={finding} onKeyDown={keys}>
          <text x="16" y="16">{t.head[state.order]}</text>
          <text x={width - 16} y="16" textAnchor="end">{t.datedOf}</text>
          {ticks.map((y) => <g key={y}><text x={x(y)} y="16" textAnchor="middle">{y}</text><path d={`M${x(y).toFixed(1)} 22V${height - 8}`} stroke="var(--line)" /></g>)}
          {lines.map((line, row) => {
            const { alliance: a } = line;
            const on = state.sel?.[0] === keyOf(a.id) ? chosenIn(line, state.sel[1], state.sel[2]) : undefined;
            const y = TOP + row * ROW + ROW / 2;
            const earlier = a.founded !== null && yearsOf(a.founded).begin < from;
            const name = a.acronym && widthOf(a.name, NAME) > left - 40 ? a.acronym : a.name;
            return (
              <g key={a.id}>
                {row % 2 === 0 && <rect x="8" y={y - ROW / 2} width={width - 16} height={ROW} fill="var(--ground)" />}
                {ticks.map((tick) => row % 2 === 0 && <path key={tick} d={`M${x(tick).toFixed(1)} ${y - ROW / 2}v${ROW}`} stroke="var(--line)" />)}
                {link('name', row, 0, href(pathOf(a.id)), a.founded ? t.foundedIn(a.name, text.date(a.founded)) : t.unknown(a.name), <rect x="8" y={y - ROW / 2} width={left - (earlier ? 54 : 22)} height={ROW} fill="none" pointerEvents="all" />)}
                <text className="name" x="16" y={y + 4} aria-hidden="true">{cut(name, left - (earlier ? 62 : 24), NAME)}</text>
                <Bar founded={a.founded} ended={a.ended} {...{ x, y, from, end }} />
                {clustersOf(line, from, end, (TARGET / (right - left - 14)) * (end - from)).map((c) => {
                  const [only] = marksOf(c), sole = marksOf(c).length === 1, point = sole ? c.events[0] ?? c.exchanges[0] : undefined;
                  const sel = selOf(keyOf(a.id), c), chosen = on !== undefined && on.first.at <= c.last.at && on.last.at >= c.first.at;
                  const label = point ? t.eventOn(text.date(point.date), point.name) : t.marked(sole && only ? text.date(only.date) : t.span(text.date(c.first.date), text.date(c.last.date)), a.name, c.joinings.reduce((n, j) => n + j.ids.length, 0), c.events.length, c.exchanges.length);
                  const x1 = x(c.first.at) - TARGET / 2, x2 = x(c.last.at) + TARGET / 2;
                  return link(sel, row, x(c.first.at), point ? href(pathOf(point.id)) : change({ sel: chosen ? undefined : sel }), label, <>
                    <rect className="target" x={x1} y={y - ROW / 2 + 1} width={x2 - x1} height={ROW - 2} rx="4" fill="none" pointerEvents="all" stroke={chosen ? 'var(--ink-strong)' : 'none'} />
                    {c.exchanges.map((e) => <rect key={e.id} x={x(e.at) - 1.5} y={y + 3} width="3" height="8" fill="var(--kind-exchange)" />)}
                    {c.joinings.map((j) => <circle key={j.date} className="mark" cx={x(j.at)} cy={y} r={Math.min(9.5, 2.6 + 1.5 * Math.sqrt(j.ids.length))} fill={j.year ? 'var(--paper)' : 'var(--kind-alliance)'} stroke="var(--kind-alliance)" strokeWidth="1.6" />)}
                    {c.events.map((e) => <path key={e.id} className="mark" d={`M${(x(e.at) - 5).toFixed(1)} ${y - 11}h10l-5 8z`} fill="var(--kind-event)" stroke="var(--paper)" strokeWidth="0.8" />)}
                  </>, !point);
                })}
                <text x={width - 16} y={y + 4} textAnchor="end"><tspan className="strong">{a.dated.totalCount}</tspan> {t.of} {a.memberships.totalCount}</text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

interface BarProps {
  founded: string | null;
  ended: string | null;
  x: (year: number) => number;
  y: number;
  from: number;
  end: number;
}

/** From founding to end: soft where a year is all that is known, with an arrow where it goes on, or lies before the first year. */
function Bar({ founded, ended, x, y, from, end }: BarProps) {
  if (!founded) return <path d={`M${x(from)} ${y}H${x(end)}`} stroke="var(--line-strong)" strokeDasharray="1 4" />;
  const { begin, end: sure } = yearsOf(founded);
  const last = ended ? yearsOf(ended).end : end;
  if (begin >= end || last <= from) return null;
  const soft = founded.length === 4 && begin >= from;
  const start = Math.max(from, soft ? sure : begin), stop = Math.min(end, last);
  const step = (x(Math.min(sure, end)) - x(Math.max(begin, from))) / SOFT;
  return (
    <g fill="var(--kind-alliance)">
      {soft && Array.from({ length: SOFT }, (_, i) => <rect key={i} x={x(begin) + i * step} y={y - 2} width={step + 0.2} height="4" opacity={((i + 0.5) / SOFT) * 0.55} />)}
      {stop > start && <rect x={x(start)} y={y - 2} width={x(stop) - x(start)} height="4" opacity="0.55" />}
      {last >= end && !ended ? <path d={`M${x(end)} ${y - 4}l6 4-6 4z`} /> : last < end && <rect x={x(stop) - 1} y={y - 6} width="2" height="12" />}
      {begin < from && <><path d={`M${x(from)} ${y - 4}l-6 4 6 4z`} /><text x={x(from) - 10} y={y + 4} textAnchor="end">{founded.slice(0, 4)}</text></>}
    </g>
  );
}
