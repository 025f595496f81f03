// conferences.tsx: the events of an alliance on a line of years, from its founding on; on narrow pages and where they are many, as a list.
import { pathOf } from '../../app/address';
import { useFollow, useSite } from '../../app/site';
import { When, yearsOf } from '../../parts/date';
import { To } from '../../parts/kind';
import { Section } from '../../parts/layout';
import { useRove } from '../../parts/rove';
import { Marks } from '../../parts/sources';
import type { Alliance } from './page';
import { texts } from './text';

type Event = Alliance['events']['nodes'][number];

/** The picture's width, the room at its sides, and what a label takes. */
const WIDTH = 846, SIDE = 60, LABEL = 104;

/** How many levels of labels there are below the line. */
const LEVELS = 3;

/** From how many dated events on the line is a picture, and up to how many labels are legible. */
const FEW = 2, MANY = 16;

export function Conferences({ of }: { of: Alliance }) {
  const { language } = useSite();
  const t = texts[language];
  if (of.events.totalCount === 0) return null;
  const dated = of.events.nodes.filter((e) => e.from);
  const drawn = dated.length >= FEW && dated.length <= MANY && dated.length === of.events.nodes.length;
  return (
    <Section id="events" kind="event" title={t.conferences}>
      {drawn && <Line of={of} events={dated} />}
      <table className={drawn ? 'dense folds narrow-table' : 'dense folds'}>
        <caption className="hidden">{t.conferences}</caption>
        <tbody>{of.events.nodes.map((e) => <tr key={e.id}><td><To thing={e} /><Marks sources={e.sources} /></td><td className="soft">{placeOf(e, t.online)}</td><td className="r fold-end"><When {...e} /></td></tr>)}</tbody>
      </table>
    </Section>
  );
}

const placeOf = (e: Event, online: string) => e.city ?? e.country?.name ?? (e.mode === 'ONLINE' ? online : '');

function Line({ of, events }: { of: Alliance; events: readonly Event[] }) {
  const { text, language, href } = useSite();
  const follow = useFollow();
  const t = texts[language];
  const rove = useRove<SVGSVGElement>();
  const begins = [...events.map((e) => e.from!), ...(of.founded ? [of.founded] : [])].map((d) => yearsOf(d).begin);
  const first = Math.floor(Math.min(...begins)), last = Math.ceil(Math.max(...events.map((e) => yearsOf(e.from!).end)) + 0.001);
  const x = (year: number) => SIDE + ((year - first) / (last - first)) * (WIDTH - 2 * SIDE);
  const step = last - first > 16 ? 5 : last - first > 10 ? 2 : 1;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((y) => y % step === 0 || step === 1);
  const ends: number[] = Array(LEVELS).fill(-Infinity);
  const marks = [...events].sort((a, b) => (a.from! < b.from! ? -1 : 1)).map((e) => {
    const at = x(yearsOf(e.from!).begin);
    let level = ends.findIndex((end) => at - LABEL / 2 >= end);
    if (level < 0) level = ends.indexOf(Math.min(...ends));
    ends[level] = at + LABEL / 2;
    return { e, at, level };
  });
  const height = 82 + 34 * Math.max(...marks.map((m) => m.level));
  return (
    <svg className="conferences" viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={t.conferencesName(events.length, text.date(events[0]!.from!), text.date(events.at(-1)!.from!))} {...rove}>
      <path d={`M0 28H${WIDTH - 20}`} stroke="var(--line-strong)" />
      {years.map((y) => <g key={y}><path d={`M${x(y)} 24v4`} stroke="var(--line-strong)" /><text x={x(y)} y="17" textAnchor="middle">{y}</text></g>)}
      {of.founded && <path d={`M${x(yearsOf(of.founded).begin)} 20l8 8-8 8-8-8z`} fill="var(--kind-alliance)"><title>{t.began(text.date(of.founded))}</title></path>}
      {marks.map(({ e, at, level }) => {
        const y = 44 + 34 * level;
        return (
          <a key={e.id} href={href(pathOf(e.id))} onClick={follow(href(pathOf(e.id)))}>
            <title>{e.name}</title>
            <path d={`M${at} 28V${y}`} stroke="var(--kind-event)" />
            <path d={`M${at - 5} ${y - 6}h10l-5 9z`} fill="var(--kind-event)" />
            <text x={at} y={y + 16} textAnchor="middle" className="link">{placeOf(e, t.online) || e.name.slice(0, 16)}</text>
            <text x={at} y={y + 29} textAnchor="middle">{text.date(e.from!)}</text>
          </a>
        );
      })}
    </svg>
  );
}
