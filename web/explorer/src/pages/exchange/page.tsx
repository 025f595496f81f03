// page.tsx of an exchange: who gives, who takes, its courses, and the numbers published about it.
import type { PageProps } from '../../app/pages';
import { keyOf } from '../../app/address';
import { Link, useSite } from '../../app/site';
import { networkOf, tableOf } from '../../data/downloads';
import { ExchangeDocument, type ExchangeQuery, type ExchangeQueryVariables } from '../../data/gen/exchange';
import { When } from '../../parts/date';
import { Claims, EntityAsked, EntityHead, Figures, NotKnown, PageActions, SourcesFact } from '../../parts/entity';
import { Kind, To } from '../../parts/kind';
import { Columns, Crumbs, Section } from '../../parts/layout';
import { Marks } from '../../parts/sources';
import { useEntityText } from '../../text/entities';
import { useViewText } from '../../text/views';
import { texts } from './text';
import './style.css';

type Exchange = NonNullable<ExchangeQuery['exchange']>;

export default function ExchangePage({ id }: PageProps) {
  const { language, text } = useSite();
  const variables = { lang: language, id };
  return (
    <EntityAsked document={ExchangeDocument} variables={variables} kind={text.kind.exchange} found={(data) => data.exchange} rows={10}>
      {(data) => data.exchange && <View of={data.exchange} data={data} variables={variables} />}
    </EntityAsked>
  );
}

function View({ of, data, variables }: { of: Exchange; data: ExchangeQuery; variables: ExchangeQueryVariables }) {
  const { text, language, root, at } = useSite();
  const entities = useEntityText();
  const t = texts[language];
  const [from, to] = [of.providerCountries, of.receiverCountries];
  return (
    <>
      <Crumbs><Link to="/browse/institutions">{text.nav.browse}</Link> / <Link to="/browse/exchanges">{text.kinds.exchange}</Link> / <Link to="/browse/exchanges" params={{ kind: of.kind.toLowerCase() }}>{text.words[of.kind]}</Link></Crumbs>
      <EntityHead kind="exchange" of={of} facts={<Facts of={of} />} actions={
        <PageActions title={of.name} data={data} document={ExchangeDocument} variables={variables} files={[
          { label: t.roles, href: networkOf(root, 'exchange/ties.csv', { exchanges: `{id:{eq:"${of.id}"}}` }, at) }, { label: t.all, href: tableOf(root, 'exchanges', at) },
        ]} />
      } />
      <Columns side={<><Claims of={of} /><NotKnown note={of.note} sentences={[!of.from && t.unknownDate, of.courses.totalCount === 0 && t.noCourses, of.figures.totalCount === 0 && entities.limits.figures]} /></>}>
        <div className="give-take" role="group" aria-label={t.sides}>
          <Side title={t.gives} parties={of.providers} countries={from} />
          <svg className="arrow" viewBox="0 0 40 24" aria-hidden="true"><path d="M2 12h32M26 4l9 8-9 8" fill="none" stroke="var(--kind-exchange)" strokeWidth="2.5" /></svg>
          <Side title={t.takes} parties={of.receivers} countries={to} />
        </div>
        {from.length === 1 && to.length === 1 && <p className="small note"><Link to="/flows" params={{ cell: `${from[0]!.code}-${to[0]!.code}` }}>{t.flow(from[0]!.name, to[0]!.name)}</Link></p>}
        <Figures of={of} />
        <Courses of={of} />
      </Columns>
    </>
  );
}

function Facts({ of }: { of: Exchange }) {
  const { text, language } = useSite();
  const t = texts[language];
  return (
    <>
      <span>{text.words[of.kind]}</span>
      <span>{of.from && <span className="soft">{t.since} </span>}<When {...of} /></span>
      {of.fields.length > 0 && <span><span className="soft">{t.fields}</span> {of.fields.join(text.list)}</span>}
      {of.alliance && <span><span className="soft">{t.alliance}</span> <To thing={of.alliance} mark /></span>}
      <SourcesFact of={of} />
    </>
  );
}

/** One side: its institutions by country; countries alone where the source names no institution. */
function Side({ title, parties, countries }: { title: string; parties: Exchange['providers']; countries: Exchange['providerCountries'] }) {
  const { language } = useSite();
  const t = texts[language];
  const groups = new Map<string, { country: Exchange['providers']['nodes'][number]['country']; list: Exchange['providers']['nodes'][number][] }>();
  for (const c of countries) groups.set(c.id, { country: c, list: [] });
  for (const p of parties.nodes) {
    const key = p.country?.id ?? '';
    const group = groups.get(key) ?? { country: p.country, list: [] };
    group.list.push(p);
    groups.set(key, group);
  }
  const rest = parties.totalCount - parties.nodes.length;
  return (
    <section>
      <h2>{title}</h2>
      {groups.size === 0 && <p className="soft">{t.nobodyAtAll}</p>}
      {[...groups.values()].map(({ country, list }) => (
        <div key={country?.id ?? ''} className="of-country">
          <h3>{country ? <><Kind of="country" silent /><To thing={country} /></> : <span className="soft">{t.country}</span>}</h3>
          {list.length === 0 ? <p className="small soft">{t.nobody(country?.name ?? '')}</p> : <ul>{list.map((p) => <li key={p.id}><To thing={p} /></li>)}</ul>}
        </div>
      ))}
      {rest > 0 && <p className="small soft">{t.more(rest)}</p>}
    </section>
  );
}

function Courses({ of }: { of: Exchange }) {
  const { text, language } = useSite();
  const views = useViewText();
  const t = texts[language];
  const { nodes, totalCount } = of.courses;
  if (totalCount === 0) return null;
  return (
    <Section id="courses" kind="course" title={t.courses(totalCount)}>
      <table className="dense folds">
        <caption className="hidden">{t.courses(totalCount)}</caption>
        <tbody>{nodes.map((c) => <tr key={c.id}><td><To thing={c} /><Marks sources={c.sources} /></td><td>{text.words[c.kind]}</td><td className="soft">{c.field}</td></tr>)}</tbody>
      </table>
      {totalCount > nodes.length && <p className="small note"><Link to="/browse/courses" params={{ of: keyOf(of.id) }}>{views.actions.all(totalCount)}</Link></p>}
    </Section>
  );
}
