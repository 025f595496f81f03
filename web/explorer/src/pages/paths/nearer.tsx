// nearer.tsx: when the two came nearer, and what made the difference, with the steps between them over the years.
import { Change, useSite } from '../../app/site';
import { yearsOf } from '../../parts/date';
import { To } from '../../parts/kind';
import { widthOf } from '../../parts/text-width';
import { useBefore, useOverTime, type OverTime } from './over-time';
import { THROUGH, type State } from './state';
import { texts, type PathTexts } from './text';
import { rowsOf, type Row, type Way } from './ways';

/** The picture's width and height; its axis, and the room on both sides. */
const WIDTH = 420, HEIGHT = 84, AXIS = 62, SIDE = 14;

export function Nearer({ state, ways }: { state: State; ways: readonly Way[] }) {
  const { language, text, at } = useSite();
  const t = texts[language];
  const kind = THROUGH[state.through].kind;
  const until = at ?? new Date().toISOString().slice(0, 4);
  const known = useOverTime(state.from, state.to, kind, until, true);
  const change = known?.change;
  const before = useBefore(state.from, state.to, kind, change && change.before !== null ? change.last : undefined, language);
  if (!known) return null;
  const row = change && whatMade(ways, change.month);
  const last = known.years.at(-1)!;
  return (
    <section className="nearer">
      <div>
        <h2>{!change ? t.time.ever : row ? t.time.one[wordOf(row)] : t.time.several}</h2>
        <p className="small soft">{t.time.note}</p>
        <p className="small">
          {!change && t.time.constant(last.steps, text.date(known.years[0]!.date))}
          {row && 'name' in row && <><To thing={row} />{text.stop}{text.gap}</>}
          {change && change.before === null && <>{t.time.beforeNone(text.date(change.month))} </>}
          {change && change.before !== null && before && <>{t.time.before(text.date(change.month), listed(before.map((n) => n.name), text.list, t.time.and), change.before)} </>}
          {change && <Change params={{ at: change.last }}>{t.time.see(text.date(change.last))}</Change>}
        </p>
      </div>
      <div>
        <Steps known={known} t={t} />
        <details className="small"><summary>{t.time.table}</summary><Table known={known} t={t} /></details>
      </div>
    </section>
  );
}

const listed = (names: readonly string[], between: string, and: string): string => (names.length < 2 ? names.join('') : names.slice(0, -1).join(between) + and + names.at(-1)!);

/** The one row that began in the month and lies on the shortest way that is oldest; undefined where several did. */
function whatMade(ways: readonly Way[], month: string): Row | undefined {
  const shortest = ways.filter((w) => w.length === ways[0]?.length);
  const begun = shortest.map((way) => way.ties.filter((tie) => tie.from && (tie.from.startsWith(month) || (tie.from.length === 4 && month === `${tie.from}-01`)))).filter((ties) => ties.length > 0);
  const rows = new Map(begun.flat().flatMap(rowsOf).map((row) => [row.id, row]));
  return rows.size === 1 ? [...rows.values()][0] : undefined;
}

function wordOf(row: Row): keyof PathTexts['time']['one'] {
  switch (row.__typename) {
    case 'Exchange': return row.exchangeKind === 'AGREEMENT' ? 'agreement' : 'exchange';
    case 'Membership': return 'membership';
    case 'Event': return 'event';
    case 'Course': return 'course';
    case 'Position': return 'position';
    case 'Alliance': return 'membership';
  }
}

/** The steps as a line that falls where they came nearer. Where there was no way there is no line. */
function Steps({ known, t }: { known: OverTime; t: PathTexts }) {
  const { text } = useSite();
  const { years, change } = known;
  const first = Number(years[0]!.date.slice(0, 4)), end = Number(years.at(-1)!.date.slice(0, 4)) + 1;
  const x = (year: number) => SIDE + ((year - first) / (end - first)) * (WIDTH - 2 * SIDE);
  const most = Math.max(...years.map((y) => y.steps ?? 0)), least = Math.min(...years.map((y) => y.steps ?? Infinity));
  const y = (steps: number) => (most === least ? 36 : 50 - ((steps - least) / (most - least)) * 30);
  // Pieces of equal steps; the year of the change is cut at its month.
  const pieces: { from: number; to: number; steps: number }[] = [];
  const add = (from: number, to: number, steps: number | null) => {
    const old = pieces.at(-1);
    if (steps === null) return;
    if (old && old.steps === steps && old.to === from) old.to = to;
    else pieces.push({ from, to, steps });
  };
  const fall = change && yearsOf(change.month).begin;
  years.forEach((m) => {
    const begin = Number(m.date.slice(0, 4));
    if (change && fall !== undefined && Math.floor(fall) === begin) {
      add(begin, fall, change.before);
      add(fall, begin + 1, m.steps);
    } else add(begin, begin + 1, m.steps);
  });
  let path = '';
  pieces.forEach((p, i) => { path += `${i && pieces[i - 1]!.to === p.from ? 'L' : 'M'}${x(p.from)} ${y(p.steps)}H${x(p.to)}`; });
  const what = change ? `${t.time.steps(change.before)}; ${t.time.changed(change.after, text.date(change.month))}` : t.time.steps(years.at(-1)!.steps);
  const since = change && t.time.changed(change.after, text.date(change.month));
  const late = since !== undefined && x(fall!) + 8 + widthOf(since, 13) > WIDTH; // no room after the fall: the words end at the right, above all
  return (
    <svg className="steps-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={t.time.axis(years[0]!.date.slice(0, 4), years.at(-1)!.date.slice(0, 4), what)}>
      <path d={`M${SIDE} ${AXIS}H${WIDTH - SIDE}`} stroke="var(--line-strong)" />
      {years.map((m, i) => <g key={m.date}><path d={`M${x(first + i)} ${AXIS - 3}v6`} stroke="var(--line-strong)" />{(years.length - 1 - i) % 2 === 1 && <text x={x(first + i)} y={AXIS + 17} textAnchor="middle">{first + i}</text>}</g>)}
      <path d={path} fill="none" stroke="var(--accent)" strokeWidth="2.4" />
      {pieces.length > 0 && (change
        ? <>{change.before !== null && <text className="strong" x={late ? x(pieces[0]!.from) : x(fall!) - 6} y={y(change.before) - 6} textAnchor={late ? 'start' : 'end'}>{t.time.steps(change.before)}</text>}
          <text className="strong" x={late ? WIDTH - 2 : x(fall!) + 6} y={late ? 14 : y(change.after) - 6} textAnchor={late ? 'end' : 'start'}>{since}</text></>
        : <text className="strong" x={WIDTH - SIDE} y={y(years.at(-1)!.steps ?? least) - 6} textAnchor="end">{t.time.steps(years.at(-1)!.steps)}</text>)}
    </svg>
  );
}

function Table({ known, t }: { known: OverTime; t: PathTexts }) {
  const { text } = useSite();
  return (
    <table className="dense">
      <caption className="hidden">{t.time.note}</caption>
      <thead><tr><th scope="col">{t.time.date}</th><th scope="col" className="r">{t.time.step}</th></tr></thead>
      <tbody>{known.years.map((m) => <tr key={m.date}><td>{text.date(m.date)}</td><td className="r">{t.time.steps(m.steps)}</td></tr>)}</tbody>
    </table>
  );
}
