// page.tsx of an institution: its alliances with roles and dates, its partners, exchanges, people, courses, events, figures and claims.
import type { PageProps } from '../../app/pages';
import { Link, useSite } from '../../app/site';
import { networkOf, tableOf } from '../../data/downloads';
import { InstitutionDocument, type InstitutionQuery, type InstitutionQueryVariables } from '../../data/gen/institution';
import { Claims, EntityAsked, EntityHead, Figures, NotKnown, PageActions, SourcesFact, Website } from '../../parts/entity';
import { ExchangeTable } from '../../parts/exchanges';
import { Kind, To } from '../../parts/kind';
import { Columns, Crumbs, Section } from '../../parts/layout';
import { otherName } from '../../parts/names';
import { Marks } from '../../parts/sources';
import { Strip } from '../../parts/strip';
import { useEntityText, type EntityTexts } from '../../text/entities';
import { useViewText } from '../../text/views';
import { AllianceTable } from './alliances';
import { Partners } from './partners';
import { texts } from './text';
import './style.css';

export type Institution = NonNullable<InstitutionQuery['institution']>;

/** How many exchanges on each side the page has. */
const EXCHANGES = 20;

export default function InstitutionPage({ id }: PageProps) {
  const { language, text } = useSite();
  const variables = { lang: language, id, node: id };
  return (
    <EntityAsked document={InstitutionDocument} variables={variables} kind={text.kind.institution} found={(data) => data.institution}>
      {(data) => data.institution && <View data={data} i={data.institution} variables={variables} />}
    </EntityAsked>
  );
}

function View({ data, i, variables }: { data: InstitutionQuery; i: Institution; variables: InstitutionQueryVariables }) {
  const { text, root, language, at } = useSite();
  const entities = useEntityText();
  const views = useViewText();
  const t = texts[language];
  const key = i.id.slice(i.id.indexOf('/') + 1);
  const own = `{id:{eq:"${i.id}"}}`;
  const exchanges = i.exchangesOut.totalCount + i.exchangesIn.totalCount;
  return (
    <>
      <Crumbs>
        <Link to="/browse/institutions">{text.nav.browse}</Link> / <Link to="/browse/institutions">{text.kinds.institution}</Link>
        {i.country && <> / <Link to="/browse/institutions" params={{ country: i.country.code.toLowerCase() }}>{i.country.name}</Link></>}
      </Crumbs>
      <EntityHead kind="institution" of={i} facts={<Facts i={i} />} actions={
        <>
          <PageActions title={i.name} data={data} document={InstitutionDocument} variables={variables} files={[
            ...(i.memberships.totalCount ? [{ label: t.files.roles, href: networkOf(root, 'affiliation/ties.csv', { memberships: `{institution:${own}}` }, at) }] : []),
            ...(data.network.node ? [{ label: t.files.partners, href: networkOf(root, 'co-membership/nodes.csv', { around: i.id, radius: '1', minWeight: '2' }, at) }] : []),
            ...(exchanges ? [{ label: t.files.exchanges, href: networkOf(root, 'exchange/ties.csv', { exchanges: `{or:[{provider:${own}},{receiver:${own}}]}` }, at) }] : []),
            { label: t.files.all, href: tableOf(root, 'memberships', at) },
          ]} />
          <Link className="btn" to="/paths" params={{ from: i.id }}>{views.actions.connect}</Link>
        </>
      } />
      <Strip sections={[
        { id: 'alliances', label: text.kinds.alliance, count: new Set(i.memberships.nodes.map((m) => m.alliance.id)).size }, { id: 'exchanges', label: text.kinds.exchange, count: exchanges },
        { id: 'partners', label: t.partners, count: data.network.node?.ties.totalCount ?? 0 }, { id: 'people', label: text.kinds.person, count: new Set(i.people.nodes.map((p) => p.person.id)).size },
        { id: 'courses', label: text.kinds.course, count: i.courses.totalCount }, { id: 'events', label: text.kinds.event, count: i.events.totalCount }, { id: 'figures', label: text.kinds.figure, count: i.figures.totalCount },
      ]} />
      <Columns side={<><Partners of={i} network={data.network} dataset={data.dataset} /><NotKnown note={i.note} sentences={unknown(i, entities)} /></>}>
        <AllianceTable of={i} />
        <ExchangeTable out={i.exchangesOut.nodes} into={i.exchangesIn.nodes} totals={{ out: i.exchangesOut.totalCount, into: i.exchangesIn.totalCount }} />
        {Math.max(i.exchangesOut.totalCount, i.exchangesIn.totalCount) > EXCHANGES && <p className="small note"><Link to="/browse/exchanges" params={{ of: key }}>{views.actions.all(exchanges)}</Link></p>}
        <div className={i.people.totalCount > 0 && i.courses.totalCount + i.events.totalCount > 0 ? 'pair' : undefined}>
          <People i={i} />
          <div><Courses i={i} institution={key} /><Events i={i} /></div>
        </div>
        <Figures of={i} />
        <Claims of={i} />
      </Columns>
    </>
  );
}

function Facts({ i }: { i: Institution }) {
  const { text } = useSite();
  const entities = useEntityText();
  return (
    <>
      <span>{text.words[i.kind]}</span>
      {i.country && <span><Kind of="country" silent /><To thing={i.country} />{i.city && `, ${i.city}`}</span>}
      {i.founded && <span><span className="soft">{entities.institution.founded}</span> {text.date(i.founded)}</span>}
      <Website url={i.website} />
      {i.identifiers.map((x) => <a key={x.scheme} href={x.url} target="_blank" rel="noopener noreferrer" title={x.basis ?? undefined}>{text.words[x.scheme]} {x.value}</a>)}
      <SourcesFact of={i} />
    </>
  );
}

function People({ i }: { i: Institution }) {
  const { text } = useSite();
  const entities = useEntityText();
  if (i.people.totalCount === 0) return null;
  return (
    <Section id="people" kind="person" title={entities.institution.people(new Set(i.people.nodes.map((p) => p.person.id)).size)} note={entities.institution.peopleNote}>
      <table className="dense folds">
        <caption className="hidden">{entities.institution.people(i.people.totalCount)}</caption>
        <tbody>
          {i.people.nodes.map((p) => {
            const other = otherName(p.person);
            return (
              <tr key={p.id}>
                <td><To thing={p.person} />{other && <> <span className="soft" lang={other.lang}>{other.text}</span></>}<Marks sources={p.sources} said={{ asOf: p.asOf, row: p.id }} /></td>
                <td>{p.role}</td><td className="soft r date">{p.asOf ? text.date(p.asOf) : text.unknown}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}

function Courses({ i, institution }: { i: Institution; institution: string }) {
  const { language, text } = useSite();
  const views = useViewText();
  const entities = useEntityText();
  const t = texts[language];
  const { courses } = i;
  if (courses.totalCount === 0) return null;
  return (
    <Section id="courses" kind="course" title={entities.institution.courses(courses.totalCount)} note={[entities.institution.coursesNote, t.platforms(courses.groups.map((g) => [g.node?.__typename === 'Institution' ? g.node.name : t.noPlatform, g.count]))].join(text.gap)}>
      <table className="dense folds">
        <caption className="hidden">{entities.institution.courses(courses.totalCount)}</caption>
        <tbody>{courses.nodes.map((c) => <tr key={c.id}><td><To thing={c} /><Marks sources={c.sources} /></td><td className="soft">{c.field}</td></tr>)}</tbody>
      </table>
      {courses.totalCount > courses.nodes.length && <p className="small note"><Link to="/browse/courses" params={{ of: institution }}>{views.actions.all(courses.totalCount)}</Link></p>}
    </Section>
  );
}

function Events({ i }: { i: Institution }) {
  const { text } = useSite();
  const entities = useEntityText();
  if (i.events.totalCount === 0) return null;
  return (
    <Section id="events" kind="event" title={entities.institution.events(i.events.totalCount)}>
      <table className="dense folds">
        <caption className="hidden">{entities.institution.events(i.events.totalCount)}</caption>
        <tbody>{i.events.nodes.map((e) => <tr key={e.id}><td><To thing={e} /><Marks sources={e.sources} /></td><td className="soft r fold-end">{e.city}{e.city && e.from && text.list}{e.from && <span className="date">{text.date(e.from)}</span>}</td></tr>)}</tbody>
      </table>
    </Section>
  );
}

/** What is not known about an institution, as sentences. */
function unknown(i: Institution, entities: EntityTexts): (string | false)[] {
  const all = new Set(i.memberships.nodes.map((m) => m.alliance.id));
  const dated = new Set(i.memberships.nodes.filter((m) => m.from).map((m) => m.alliance.id));
  return [i.figures.totalCount === 0 && entities.limits.figures, dated.size < all.size && entities.limits.dates(all.size - dated.size, all.size), i.courses.totalCount > 0 && entities.limits.courses];
}
