// side.tsx: the side column of a country: where the other side of its exchanges is, countries tied with it by alliances, and what is not known.
import { Link, useSite } from '../../app/site';
import type { CountryQuery } from '../../data/gen/country';
import { Claims, NotKnown } from '../../parts/entity';
import { To } from '../../parts/kind';
import { Section } from '../../parts/layout';
import { Places } from '../../parts/places';
import { TieLink } from '../../parts/tie';
import { useViewText } from '../../text/views';
import { useDirection } from './flow';
import type { Country } from './page';
import { texts } from './text';

/** How many countries are listed before a link to all. */
const LISTED = 8;

/** Exchanges by the countries of their other side, the most first. */
export function counterparts(of: Country, takes: boolean): { id: string; name: string; count: number }[] {
  const found = new Map<string, { id: string; name: string; count: number }>();
  for (const e of (takes ? of.exchangesIn : of.exchangesOut).nodes) {
    for (const c of takes ? e.providerCountries : e.receiverCountries) found.set(c.id, { id: c.id, name: c.name, count: (found.get(c.id)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

export function Side({ of, data }: { of: Country; data: CountryQuery }) {
  const { language } = useSite();
  return <><OtherSide of={of} data={data} /><Partners data={data} of={of} /><Claims of={of} /><NotKnown note={of.note} sentences={unknown(of, texts[language])} /></>;
}

function OtherSide({ of, data }: { of: Country; data: CountryQuery }) {
  const { language } = useSite();
  const views = useViewText();
  const t = texts[language];
  const takes = useDirection(of) === 'takes';
  const list = counterparts(of, takes);
  const total = (takes ? of.exchangesIn : of.exchangesOut).totalCount;
  if (list.length === 0) return null;
  const sole = list.length === 1 ? list[0] : undefined;
  const title = sole ? (takes ? t.allCome : t.allGo)(total, sole.name) : (takes ? t.come : t.goes)(list.length);
  return (
    <Places
      title={sole && sole.count < total ? (takes ? t.come : t.goes)(list.length) : title} note={t.counted} what={t.country} number={t.exchanges}
      places={list.map((c) => ({ key: c.id, name: c.name, count: c.count, region: '', location: null }))}
      bars={list.slice(0, LISTED).map((c) => ({ key: c.id, count: c.count, label: <To thing={c} />, colour: 'var(--kind-exchange)' }))}
      caption={`${data.dataset.name} ${data.dataset.version}, ${data.dataset.license}.`}
      actions={<><Link to="/flows">{t.flowsAll}</Link><Link to="/map" params={{ show: 'exchanges' }}>{t.map}</Link><Link className="push" to="/flows" params={{ view: 'table' }}>{views.actions.table}</Link></>}
    />
  );
}

function Partners({ data, of }: { data: CountryQuery; of: Country }) {
  const { language, text } = useSite();
  const t = texts[language];
  const ties = data.network.node?.ties;
  if (!ties || ties.totalCount === 0) return null;
  const rows = ties.nodes.flatMap(({ count, target, basis }) => (target.__typename === 'Country' ? [{ count, target, alliances: basis.nodes.flatMap((a) => (a.__typename === 'Alliance' ? [a] : [])) }] : []));
  return (
    <Section id="partners" kind="country" title={t.partners(ties.totalCount)}>
      <table>
        <caption className="hidden">{t.partners(ties.totalCount)}</caption>
        <thead><tr><th scope="col">{t.country}</th><th scope="col">{t.shared}</th></tr></thead>
        <tbody>
          {rows.slice(0, LISTED).map(({ count, target, alliances }) => (
            <tr key={target.id}>
              <td className="nowrap"><To thing={target} /></td>
              <td>{alliances.map((a, i) => <span key={a.id}>{i > 0 && text.list}<To thing={a}>{a.acronym ?? a.name}</To></span>)} (<TieLink kind="country-co-membership" a={of.id} b={target.id}>{count}</TieLink>)</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ties.totalCount > LISTED && <p className="small note"><Link to="/networks" params={{ kind: 'country-co-membership', of: of.id, view: 'ties' }}>{t.all(ties.totalCount)}</Link></p>}
    </Section>
  );
}

/** What is not known about a country, as sentences. */
function unknown(of: Country, t: (typeof texts)['en']): (string | false)[] {
  const parties = new Set([...of.exchangesIn.nodes, ...of.exchangesOut.nodes].flatMap((e) => [...e.providers.nodes, ...e.receivers.nodes]).filter((p) => p.country?.id === of.id).map((p) => p.id));
  const all = of.institutions.totalCount;
  const exchanges = of.exchangesIn.totalCount + of.exchangesOut.totalCount;
  const whole = [of.exchangesIn, of.exchangesOut].every((x) => x.totalCount === x.nodes.length && x.nodes.every((e) => e.providers.totalCount === e.providers.nodes.length && e.receivers.totalCount === e.receivers.nodes.length));
  return [exchanges > 0 && all > 0 && whole && t.inExchange(parties.size, all), all + exchanges > 0 && of.events.totalCount === 0 && t.noEvents];
}
