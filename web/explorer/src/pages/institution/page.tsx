// page.tsx of an institution: its alliances with roles and dates, its partners, exchanges, people, courses, events, figures and claims.
import type { PageProps } from '../../app/pages';
import { Link, useSite } from '../../app/site';
import { InstitutionDocument, type InstitutionQuery } from '../../data/gen/institution';
import { useAnswer } from '../../data/use-answer';
import { AskInGraphQL, Cite, Downloads } from '../../parts/actions';
import { ClaimList } from '../../parts/claims';
import { ExchangeTable } from '../../parts/exchanges';
import { FigureTable } from '../../parts/figures';
import { Kind, To } from '../../parts/kind';
import { Columns, Crumbs, Limits, PageHead, Section } from '../../parts/layout';
import { otherName } from '../../parts/names';
import { Marks, Quality, SourcesOf } from '../../parts/sources';
import { Asked } from '../../parts/states';
import { NotHere } from '../missing/page';
import { AllianceTable } from './alliances';
import { Partners } from './partners';

export type Institution = NonNullable<InstitutionQuery['institution']>;

export default function InstitutionPage({ id }: PageProps) {
  const { language } = useSite();
  const variables = { lang: language, id, node: id };
  const answer = useAnswer(InstitutionDocument, variables);
  return (
    <Asked answer={answer} rows={14}>
      {(data) => <SourcesOf answers={[data]}><View data={data} variables={variables} /></SourcesOf>}
    </Asked>
  );
}

function View({ data, variables }: { data: InstitutionQuery; variables: { lang: string; id: string; node: string } }) {
  const { text, root } = useSite();
  const i = data.institution;
  if (!i) return <NotHere title={text.missing.title(text.kind.institution)} words={variables.id.split('/')[1] ?? ''} />;
  const key = variables.id.split('/')[1] ?? '';
  const other = otherName(i);
  return (
    <>
      <Crumbs>
        <Link to="/browse/institutions">{text.nav.browse}</Link> / <Link to="/browse/institutions">{text.kinds.institution}</Link>
        {i.country && <> / <Link to="/browse/institutions" params={{ country: i.country.id.split('/')[1] }}>{i.country.name}</Link></>}
      </Crumbs>
      <PageHead
        kind="institution" name={i.name} other={other} facts={<Facts i={i} />}
        actions={<>
          <Cite view={{ title: i.name, dataset: data.dataset.citation, version: data.dataset.version }} />
          <Downloads links={[
            { label: 'memberships.csv', href: `${root}tables/memberships.csv` },
            { label: 'institutions.csv', href: `${root}tables/institutions.csv` },
            { label: 'JSON', href: `${root}graphql?query=${encodeURIComponent(`{ institution(id: "${i.id}") { id name memberships(first: 100) { nodes { role from to seen alliance { id name } sources { title url } } } } }`)}` },
          ]} />
          <AskInGraphQL document={InstitutionDocument} variables={variables} />
          <Link className="btn" to="/paths" params={{ from: i.id }}>{text.actions.connect}</Link>
        </>}
      />
      <Columns side={<><Partners of={i} network={data.network} dataset={data.dataset} /><NotKnown i={i} /></>}>
        <AllianceTable of={i} />
        <ExchangeTable out={i.exchangesOut.nodes} into={i.exchangesIn.nodes} />
        <div className="pair">
          <People i={i} />
          <div><Courses i={i} institution={key} /><Events i={i} /></div>
        </div>
        {i.figures.totalCount > 0 && <Section id="figures" title={text.figures.title} note={text.figures.note}><FigureTable figures={i.figures.nodes} total={i.figures.totalCount} subject={i.id} /></Section>}
        {i.claims.totalCount > 0 && <Section id="claims" title={text.institution.claims(i.claims.totalCount)}><ClaimList claims={i.claims.nodes} /></Section>}
      </Columns>
    </>
  );
}

function Facts({ i }: { i: Institution }) {
  const { text } = useSite();
  return (
    <>
      <span>{text.words[i.kind]}</span>
      {i.country && <span><Kind of="country" /><To thing={i.country} />{i.city && `, ${i.city}`}</span>}
      {i.founded && <span>{text.institution.founded} {text.date(i.founded)}</span>}
      {i.website && <a href={i.website} target="_blank" rel="noopener noreferrer">{new URL(i.website).host.replace(/^www\./, '')}</a>}
      {i.identifiers.map((x) => <a key={x.scheme} href={x.url} target="_blank" rel="noopener noreferrer" title={x.basis ?? undefined}>{text.words[x.scheme]} {x.value}</a>)}
      <span><Marks sources={i.sources} said={{ note: i.note }} words /><Quality sources={i.sources} trust={i.trust} /></span>
    </>
  );
}

function People({ i }: { i: Institution }) {
  const { text } = useSite();
  if (i.people.totalCount === 0) return null;
  return (
    <Section id="people" kind="person" title={text.institution.people(new Set(i.people.nodes.map((p) => p.person.id)).size)} note={text.institution.peopleNote}>
      <table className="dense">
        <tbody>
          {i.people.nodes.map((p) => {
            const other = otherName(p.person);
            return (
              <tr key={p.id}>
                <td><To thing={p.person} />{other && <> <span className="soft" lang={other.lang}>{other.text}</span></>}<Marks sources={p.sources} said={{ asOf: p.asOf, row: p.id }} /></td>
                <td>{p.role}</td><td className="soft r">{p.asOf ? text.date(p.asOf) : text.unknown}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}

function Courses({ i, institution }: { i: Institution; institution: string }) {
  const { text } = useSite();
  const { courses } = i;
  if (courses.totalCount === 0) return null;
  return (
    <Section id="courses" kind="course" title={text.institution.courses(courses.totalCount)} note={text.institution.coursesNote}>
      <table className="dense">
        <tbody>{courses.nodes.slice(0, 8).map((c) => <tr key={c.id}><td><To thing={c} /><Marks sources={c.sources} /></td><td className="soft">{c.field}</td></tr>)}</tbody>
      </table>
      {courses.totalCount > 8 && <p className="small"><Link to="/browse/courses" params={{ of: institution }}>{text.actions.all(courses.totalCount)}</Link></p>}
    </Section>
  );
}

function Events({ i }: { i: Institution }) {
  const { text } = useSite();
  if (i.events.totalCount === 0) return null;
  return (
    <Section id="events" kind="event" title={text.institution.events(i.events.totalCount)}>
      <table className="dense">
        <tbody>{i.events.nodes.map((e) => <tr key={e.id}><td><To thing={e} /><Marks sources={e.sources} /></td><td className="soft r">{[e.city, e.from && text.date(e.from)].filter(Boolean).join(', ')}</td></tr>)}</tbody>
      </table>
    </Section>
  );
}

function NotKnown({ i }: { i: Institution }) {
  const { text } = useSite();
  const all = new Set(i.memberships.nodes.map((m) => m.alliance.id));
  const dated = new Set(i.memberships.nodes.filter((m) => m.from).map((m) => m.alliance.id));
  return (
    <Limits>
      {i.figures.totalCount === 0 && <>{text.limits.figures} </>}
      {dated.size < all.size && <>{text.limits.dates(all.size - dated.size, all.size)} </>}
      {i.courses.totalCount > 0 && <>{text.limits.courses} </>}
      {i.note && <>{i.note}. </>}
    </Limits>
  );
}
