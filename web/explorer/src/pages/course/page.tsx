// page.tsx of a course: who provides it, on which platform, and in which exchanges it is taken up.
import { keyOf } from '../../app/address';
import type { PageProps } from '../../app/pages';
import { Link, useSite } from '../../app/site';
import { tableOf } from '../../data/downloads';
import { CourseDocument, type CourseQuery, type CourseQueryVariables } from '../../data/gen/course';
import { Claims, EntityAsked, EntityHead, Figures, NotKnown, PageActions, SourcesFact, Website } from '../../parts/entity';
import { ExchangeList } from '../../parts/exchange-list';
import { FactList } from '../../parts/fact-list';
import { To } from '../../parts/kind';
import { Columns, Crumbs, Section } from '../../parts/layout';
import { languageName } from '../../text/write';
import { useEntityText } from '../../text/entities';
import { texts } from './text';

type Course = NonNullable<CourseQuery['course']>;

export default function CoursePage({ id }: PageProps) {
  const { language, text } = useSite();
  const variables = { lang: language, id };
  return (
    <EntityAsked document={CourseDocument} variables={variables} kind={text.kind.course} found={(data) => data.course} rows={8}>
      {(data) => data.course && <View of={data.course} data={data} variables={variables} />}
    </EntityAsked>
  );
}

function View({ of, data, variables }: { of: Course; data: CourseQuery; variables: CourseQueryVariables }) {
  const { text, language, root, at } = useSite();
  const entities = useEntityText();
  const t = texts[language];
  return (
    <>
      <Crumbs><Link to="/browse/institutions">{text.nav.browse}</Link> / <Link to="/browse/courses">{text.kinds.course}</Link>{of.provider && <> / <Link to="/browse/courses" params={{ of: keyOf(of.provider.id) }}>{of.provider.name}</Link></>}</Crumbs>
      <EntityHead kind="course" of={of} facts={<><span>{text.words[of.kind]}</span>{of.field && <span>{of.field}</span>}{of.language && <span>{languageName(of.language, language)}</span>}<Website url={of.website} /><SourcesFact of={of} /></>}
        actions={<PageActions title={of.name} data={data} document={CourseDocument} variables={variables} files={[{ label: t.all, href: tableOf(root, 'courses', at) }]} />} />
      <Columns side={<><Claims of={of} /><NotKnown note={of.note} sentences={[of.exchanges.totalCount === 0 && t.noExchange, of.figures.totalCount === 0 && entities.limits.figures]} /></>}>
        <Section title={t.facts}>
          <FactList facts={[
            [t.provider, of.provider ? <><To thing={of.provider} mark />{of.provider.country && <>, <To thing={of.provider.country} /></>}</> : <span className="soft">{t.notNamed}</span>],
            [t.platform, of.platform && <To thing={of.platform} mark />],
            [t.field, of.field], [t.language, of.language && languageName(of.language, language)], [t.code, of.code], [t.start, of.runStart && text.date(of.runStart)],
            [t.instructors, of.instructors.length > 0 && of.instructors.join(text.list)],
          ]} />
          {of.provider && <p className="small note"><Link to="/browse/courses" params={{ of: keyOf(of.provider.id) }}>{t.others}</Link></p>}
        </Section>
        {of.exchanges.totalCount > 0 && <Section id="exchanges" kind="exchange" title={t.exchanges(of.exchanges.totalCount)}><ExchangeList exchanges={of.exchanges.nodes} caption={t.exchanges(of.exchanges.totalCount)} from={t.from} to={t.to} /></Section>}
        <Figures of={of} />
      </Columns>
    </>
  );
}
