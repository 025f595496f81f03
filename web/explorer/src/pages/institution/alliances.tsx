// alliances.tsx: the alliances of an institution as a table with a small timeline: a bar where the begin is known, a hollow diamond where it was seen.
import { useSite } from '../../app/site';
import { When, yearsOf } from '../../parts/date';
import { To } from '../../parts/kind';
import { Section } from '../../parts/layout';
import { Marks, Quality } from '../../parts/sources';
import { useEntityText } from '../../text/entities';
import { useViewText } from '../../text/views';
import type { Institution } from './page';

type Membership = Institution['memberships']['nodes'][number];

/** Pixels of the drawn span of years. */
const WIDTH = 250;

export function AllianceTable({ of }: { of: Institution }) {
  const { text, at } = useSite();
  const views = useViewText();
  const entities = useEntityText();
  const groups = new Map<string, Membership[]>();
  for (const m of of.memberships.nodes) groups.set(m.alliance.id, [...(groups.get(m.alliance.id) ?? []), m]);
  const begin = (list: readonly Membership[]) => list.map((m) => m.from ?? '9999').sort()[0] ?? '9999';
  const rows = [...groups.values()].sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
  const years = of.memberships.nodes.flatMap((m) => [m.from, m.seen, m.to].filter((d) => d !== null).map((d) => yearsOf(d).begin));
  const now = new Date().getFullYear() + 1;
  const first = Math.min(now - 15, ...years.map(Math.floor));
  const x = (year: number) => ((year - first) / (now - first)) * WIDTH;
  const step = now - first > 30 ? 10 : 5;
  const ticks = Array.from({ length: now - first }, (_, i) => first + i).filter((y) => y % step === 0);
  const known = rows.filter((list) => list.some((m) => m.from)).length;
  if (rows.length === 0) return <Section id="alliances" kind="alliance" title={entities.institution.alliances(0)}><p className="soft">{text.noneHere}</p></Section>;
  return (
    <Section id="alliances" kind="alliance" title={entities.institution.alliances(rows.length)} note={[at && text.at.undated(known, rows.length - known), entities.institution.bars].filter(Boolean).join(text.gap)}>
      <table className="alliances">
        <caption className="hidden">{entities.institution.alliances(rows.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{views.table.alliance}</th><th scope="col">{views.table.role}</th><th scope="col">{text.since}</th>
            <td className="axis-cell"><Axis x={x} ticks={ticks} /></td>
          </tr>
        </thead>
        {rows.map((list) => {
          const dates = byDate(list);
          return (
            <tbody key={list[0]!.alliance.id}>
              {dates.map((same, i) => (
                <tr key={same[0]!.id}>
                  {i === 0 && <th scope="rowgroup" rowSpan={dates.length}><To thing={list[0]!.alliance} /></th>}
                  <td className="roles">{same.map((m, n) => <span key={m.id}>{n > 0 && text.list}{m.detail ?? text.words[m.role]}<Marks sources={m.sources} said={{ note: m.note, row: m.id }} /><Quality sources={m.sources} trust={m.trust} /></span>)}</td>
                  <td className="since"><When {...same[0]!} /></td>
                  {i === 0 && <td rowSpan={dates.length} className="bars-cell"><Bars list={list} x={x} ticks={ticks} /></td>}
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </Section>
  );
}

/** The roles in one alliance, those of one date together, the earliest first and those without a begin last. */
function byDate(list: readonly Membership[]): Membership[][] {
  const found = new Map<string, Membership[]>();
  for (const m of list) {
    const key = `${m.from ?? '9999'}|${m.to}|${m.from ? '' : m.seen}`;
    found.set(key, [...(found.get(key) ?? []), m]);
  }
  const begin = (same: readonly Membership[]) => same[0]!.from ?? '9999';
  return [...found.values()].sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
}

function Axis({ x, ticks }: { x: (year: number) => number; ticks: readonly number[] }) {
  return <svg viewBox={`0 0 ${WIDTH} 14`} className="axis" aria-hidden="true">{ticks.map((y) => <text key={y} x={x(y)} y="11" textAnchor={x(y) < 12 ? 'start' : 'middle'}>{y}</text>)}</svg>;
}

function Bars({ list, x, ticks }: { list: readonly Membership[]; x: (year: number) => number; ticks: readonly number[] }) {
  const dated = list.filter((m) => m.from).sort((a, b) => (a.from! < b.from! ? -1 : 1))[0];
  const seen = list.map((m) => m.seen).filter((d) => d !== null).sort().at(-1);
  const end = dated?.to ? x(yearsOf(dated.to).end) : WIDTH;
  return (
    <svg viewBox={`0 0 ${WIDTH} 20`} className="bars" aria-hidden="true">
      {ticks.map((y) => <path key={y} d={`M${x(y)} 0v20`} stroke="var(--line)" />)}
      {dated && dated.from && (() => {
        const { begin, end: sure } = yearsOf(dated.from);
        const steps = dated.from.length === 4 ? 6 : 0; // a year alone has a soft edge
        return (
          <g fill="var(--kind-alliance)">
            {Array.from({ length: steps }, (_, i) => <rect key={i} x={x(begin) + ((x(sure) - x(begin)) * i) / steps} y="6" width={(x(sure) - x(begin)) / steps} height="8" opacity={(i + 0.5) / steps} />)}
            <rect x={steps ? x(sure) : x(begin)} y="6" width={Math.max(2, end - (steps ? x(sure) : x(begin)) - (dated.to ? 0 : 4))} height="8" />
            {!dated.to && <path d={`M${end - 5} 6h2l3 4-3 4h-2z`} />}
          </g>
        );
      })()}
      {!dated && seen && <>
        <path d={`M0 10H${WIDTH}`} stroke="var(--line-strong)" strokeDasharray="1 3" />
        <path d={`M${x(yearsOf(seen).begin)} 5l5 5-5 5-5-5z`} fill="var(--paper)" stroke="var(--kind-alliance)" strokeWidth="1.4" />
      </>}
    </svg>
  );
}
