// page.tsx of an event: when and where it was, its hosts, what it was part of, and the other events of its alliance.
import { keyOf } from '../../app/address';
import type { PageProps } from '../../app/pages';
import { Link, useSite } from '../../app/site';
import { tableOf } from '../../data/downloads';
import { EventDocument, type EventQuery, type EventQueryVariables } from '../../data/gen/event';
import { When } from '../../parts/date';
import { Claims, EntityAsked, EntityHead, Figures, NotKnown, PageActions, SourcesFact } from '../../parts/entity';
import { FactList } from '../../parts/fact-list';
import { Kind, To } from '../../parts/kind';
import { Columns, Crumbs, Section } from '../../parts/layout';
import { Marks } from '../../parts/sources';
import { useEntityText } from '../../text/entities';
import { texts } from './text';

type Event = NonNullable<EventQuery['event']>;

export default function EventPage({ id }: PageProps) {
  const { language, text } = useSite();
  const variables = { lang: language, id };
  return (
    <EntityAsked document={EventDocument} variables={variables} kind={text.kind.event} found={(data) => data.event} rows={8}>
      {(data) => data.event && <View of={data.event} data={data} variables={variables} />}
    </EntityAsked>
  );
}

function View({ of, data, variables }: { of: Event; data: EventQuery; variables: EventQueryVariables }) {
  const { text, language, root, at } = useSite();
  const entities = useEntityText();
  const t = texts[language];
  return (
    <>
      <Crumbs><Link to="/browse/institutions">{text.nav.browse}</Link> / <Link to="/browse/events">{text.kinds.event}</Link>{of.alliance && <> / <To thing={of.alliance} /></>}</Crumbs>
      <EntityHead kind="event" of={of} facts={<><span>{[of.city, of.country?.name].filter(Boolean).join(text.comma) || (of.mode && text.words[of.mode])}</span><When {...of} /><SourcesFact of={of} /></>}
        actions={<PageActions title={of.name} data={data} document={EventDocument} variables={variables} files={[{ label: t.all, href: tableOf(root, 'events', at) }]} />} />
      <Columns side={<><Claims of={of} /><NotKnown note={of.note} sentences={[of.hosts.totalCount === 0 && t.noHosts, of.figures.totalCount === 0 && entities.limits.figures]} /></>}>
        <Section title={t.facts}>
          <FactList facts={[
            [t.date, <When key="when" {...of} />], [t.place, (of.city || of.country) && <>{of.city}{of.city && of.country && text.comma}{of.country && <><Kind of="country" silent /><To thing={of.country} /></>}</>],
            [t.mode, of.mode && text.words[of.mode]], [t.theme, of.theme && <i>{of.theme}</i>], [t.series, of.series && <>{of.series}{of.edition !== null && <span className="soft">, {t.edition(of.edition)}</span>}</>],
            [t.parent, of.parent && <><To thing={of.parent} mark /> <span className="soft"><When {...of.parent} /></span></>], [t.alliance, of.alliance && <To thing={of.alliance} mark />],
          ]} />
        </Section>
        {of.hosts.totalCount > 0 && (
          <Section id="hosts" title={t.hosts(of.hosts.totalCount)}>
            <ul className="rows">{of.hosts.nodes.map((h) => <li key={h.id}><To thing={h} mark />{h.__typename === 'Institution' && h.country && <span className="soft">, {h.country.name}</span>}</li>)}</ul>
          </Section>
        )}
        <Figures of={of} />
        {of.alliance && of.alliance.events.totalCount > 1 && (
          <Section id="events" kind="event" title={t.others(of.alliance.acronym ?? of.alliance.name)} aside={<Link to={`/alliances/${keyOf(of.alliance.id)}`}>{of.alliance.name}</Link>}>
            <table className="dense folds">
              <caption className="hidden">{t.others(of.alliance.name)}</caption>
              <tbody>
                {of.alliance.events.nodes.map((e) => (
                  <tr key={e.id} className={e.id === of.id ? 'on' : undefined}>
                    <td>{e.id === of.id ? <b>{e.name} <span className="tag">{t.this}</span></b> : <To thing={e} />}<Marks sources={e.sources} /></td><td className="soft">{e.city}</td><td className="r fold-end"><When {...e} /></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
        )}
      </Columns>
    </>
  );
}
