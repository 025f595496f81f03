// page.tsx of a person: positions, each as of a date and never as what the person is, and what the person said.
import type { PageProps } from '../../app/pages';
import { Link, useSite } from '../../app/site';
import { tableOf } from '../../data/downloads';
import { PersonDocument, type PersonQuery, type PersonQueryVariables } from '../../data/gen/person';
import { ClaimList } from '../../parts/claims';
import { DateText } from '../../parts/date';
import { Claims, EntityAsked, EntityHead, Figures, NotKnown, PageActions, SourcesFact } from '../../parts/entity';
import { To } from '../../parts/kind';
import { Columns, Crumbs, Section } from '../../parts/layout';
import { Number } from '../../parts/number';
import { Marks, Quality } from '../../parts/sources';
import { useEntityText } from '../../text/entities';
import { useViewText } from '../../text/views';
import { texts } from './text';

type Person = NonNullable<PersonQuery['person']>;

export default function PersonPage({ id }: PageProps) {
  const { language, text } = useSite();
  const variables = { lang: language, id };
  return (
    <EntityAsked document={PersonDocument} variables={variables} kind={text.kind.person} found={(data) => data.person} rows={8}>
      {(data) => data.person && <View of={data.person} data={data} variables={variables} />}
    </EntityAsked>
  );
}

function View({ of, data, variables }: { of: Person; data: PersonQuery; variables: PersonQueryVariables }) {
  const { text, language, root, at } = useSite();
  const views = useViewText();
  const entities = useEntityText();
  const t = texts[language];
  const newest = [...of.positions.nodes].sort((a, b) => ((a.asOf ?? '') > (b.asOf ?? '') ? -1 : (a.asOf ?? '') < (b.asOf ?? '') ? 1 : 0));
  const first = newest[0];
  const places = newest.some((p) => p.country);
  const undated = newest.filter((p) => !p.asOf).length;
  return (
    <>
      <Crumbs><Link to="/browse/institutions">{text.nav.browse}</Link> / <Link to="/browse/people">{text.kinds.person}</Link></Crumbs>
      <EntityHead kind="person" of={of}
        facts={<>{first && <span>{first.role}{first.organization && <>, <To thing={first.organization} /></>} <span className="soft">({first.asOf ? text.asOf(text.date(first.asOf)) : t.undated})</span></span>}<SourcesFact of={of} /></>}
        actions={<PageActions title={of.name} data={data} document={PersonDocument} variables={variables} files={[{ label: t.all, href: tableOf(root, 'positions', at) }]} />} />
      <Columns side={<><Claims of={of} /><NotKnown note={of.note} sentences={[undated > 0 && t.undatedLimit(undated, newest.length), data.numbers.totalCount + data.words.totalCount === 0 && t.saidNothing]} /></>}>
        <Section id="positions" title={t.positions(of.positions.totalCount)} note={of.positions.totalCount ? t.positionsNote : t.none}>
          {newest.length > 0 && (
            <table className="folds">
              <caption className="hidden">{t.positions(of.positions.totalCount)}</caption>
              <thead><tr><th scope="col">{t.role}</th><th scope="col">{t.where}</th>{places && <th scope="col">{views.table.country}</th>}<th scope="col">{t.date}</th></tr></thead>
              <tbody>
                {newest.map((p) => (
                  <tr key={p.id}>
                    <td>{p.role}<Marks sources={p.sources} said={{ asOf: p.asOf, row: p.id }} /><Quality sources={p.sources} trust={p.trust} /></td>
                    <td>{p.organization && <To thing={p.organization} mark />}</td>{places && <td>{p.country && <To thing={p.country} />}</td>}<td className="fold-end"><DateText date={p.asOf} /></td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Section>
        {data.numbers.totalCount > 0 && (
          <Section id="said" title={t.numbers(data.numbers.totalCount)} note={entities.figures.note}>
            <table className="folds">
              <caption className="hidden">{t.numbers(data.numbers.totalCount)}</caption>
              <thead><tr><th scope="col">{t.about}</th><th scope="col" className="r">{entities.figures.number}</th><th scope="col">{entities.figures.what}</th><th scope="col">{text.source.asOf}</th></tr></thead>
              <tbody>{data.numbers.nodes.map((f, i) => <tr key={f.id}><td>{data.numbers.nodes[i - 1]?.subject.id === f.subject.id ? <span className="hidden">{f.subject.name}</span> : <To thing={f.subject} mark />}</td><td className="r nowrap"><Number figure={f} /></td><td>{f.measure}</td><td className="fold-end"><DateText date={f.asOf} /></td></tr>)}</tbody>
            </table>
            {data.numbers.totalCount > data.numbers.nodes.length && <p className="small note"><Link to="/browse/figures" params={{ said: of.id }}>{views.actions.all(data.numbers.totalCount)}</Link></p>}
          </Section>
        )}
        {data.words.totalCount > 0 && (
          <Section id="words" title={t.words(data.words.totalCount)}>
            {data.words.nodes.map((c) => <div key={c.id}><p className="small">{t.about} <To thing={c.subject} mark /></p><ClaimList claims={[c]} /></div>)}
          </Section>
        )}
        <Figures of={of} />
      </Columns>
    </>
  );
}
