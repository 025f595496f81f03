// page.tsx of about: what the data are and are not, how far they can be trusted, what ties mean, licences and privacy; and how to read it all.
import type { PageProps } from '../../app/pages';
import { Link, useSite } from '../../app/site';
import { isLarger } from '../../data/coverage';
import { AboutDocument, type AboutQuery } from '../../data/gen/about';
import { useAnswer } from '../../data/use-answer';
import { Cite } from '../../parts/actions';
import { Kind } from '../../parts/kind';
import { PageHead, Section } from '../../parts/layout';
import { Asked } from '../../parts/states';
import PageMissing from '../missing/page';
import { ReadingPage } from './reading';
import './style.css';
import { texts } from './text';

export default function AboutPage({ rest }: PageProps) {
  if (rest === 'reading') return <ReadingPage />;
  if (rest !== '') return <PageMissing />;
  return <About />;
}

function About() {
  const answer = useAnswer(AboutDocument, {});
  return <Asked answer={answer} rows={16} page>{(data) => <View data={data} />}</Asked>;
}

function View({ data }: { data: AboutQuery }) {
  const { text, language, root } = useSite();
  const t = texts[language];
  const { dataset } = data;
  const larger = data.alliances.nodes.filter((a) => isLarger(a.coverage)).length;
  return (
    <article className="about">
      <PageHead name={t.title} facts={<><span>{t.version(dataset.version, dataset.updated ? text.date(dataset.updated) : text.unknown)}</span><Link to="/about/reading">{t.reading}</Link></>} actions={<Cite view={{ title: t.title, dataset: dataset.citation, version: dataset.version }} />} />
      <div className="two">
        <div>
          <Section title={t.what}><p>{t.whatLead}</p></Section>
          <Section title={t.limits}>
            <ul className="said">{[t.larger(larger, data.alliances.totalCount), t.dated(data.dated.totalCount, data.memberships.totalCount), t.disagree, t.sample, t.pages, t.places, t.empty].map((line) => <li key={line}>{line}</li>)}</ul>
          </Section>
        </div>
        <Counts data={data} />
      </div>
      <Section title={t.trust} note={t.trustLead}><div className="two"><Trust data={data} /><SourceKinds data={data} /></div></Section>
      <Section title={t.ties} note={t.tiesLead}>
        <table><caption className="hidden">{t.ties}</caption><tbody>{t.tie.map(([kind, name, means]) => <tr key={kind}><th scope="row"><Link to="/networks" params={{ kind: kind === 'co-membership' ? undefined : kind }}>{name}</Link></th><td>{means}</td></tr>)}</tbody></table>
      </Section>
      <Section title={t.borders}><p>{t.bordersText}</p></Section>
      <Section title={t.cite}><p>{t.citeText}</p><blockquote className="cited">{dataset.citation}. {t.version(dataset.version, dataset.updated ? text.date(dataset.updated) : text.unknown)}</blockquote></Section>
      <Section title={t.licence}><p>{t.licenceText} <a href={`${root}assets/licenses.md`}>{t.notices}</a>{text.stop}</p></Section>
      <Section title={t.privacy}><p>{t.privacyText}</p></Section>
      <Section title={t.tables}><p>{t.tablesText} <a href={`${root}tables.zip`}>{t.table}</a> · <Link to="/networks">{text.nav.networks}</Link> · <a href={`${root}playground/`}>{t.playground}</a></p></Section>
    </article>
  );
}

const KINDS = { institution: 'institutions', alliance: 'alliances', country: 'countries', course: 'courses', exchange: 'exchanges', event: 'events', person: 'people' } as const;

function Counts({ data }: { data: AboutQuery }) {
  const { text, language } = useSite();
  const t = texts[language];
  const rows = [['figures', t.figures, data.figures.totalCount], ['claims', t.claims, data.claims.totalCount], ['sources', t.sources, data.sources.totalCount]] as const;
  return (
    <table className="counts-table">
      <caption className="hidden">{t.what}</caption>
      <thead><tr><th scope="col">{t.kind}</th><th scope="col" className="r">{t.count}</th></tr></thead>
      <tbody>
        {(Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => <tr key={kind}><th scope="row"><Link to={`/browse/${KINDS[kind]}`}><Kind of={kind} silent />{text.kinds[kind]}</Link></th><td className="r">{text.number(data.dataset.counts.find((c) => c.kind.toLowerCase() === kind)?.count ?? 0)}</td></tr>)}
        <tr><th scope="row">{t.roles}</th><td className="r">{text.number(data.memberships.totalCount)}</td></tr>
        {rows.map(([word, label, count]) => <tr key={word}><th scope="row"><Link to={`/browse/${word}`}>{label}</Link></th><td className="r">{text.number(count)}</td></tr>)}
      </tbody>
    </table>
  );
}

function Trust({ data }: { data: AboutQuery }) {
  const { text, language } = useSite();
  const t = texts[language];
  const tables = [[t.institutions, data.institutions.trust], [t.roles, data.memberships.trust], [t.figures, data.figures.trust]] as const;
  const levels = Object.keys(t.trusts).filter((level) => tables.some(([, groups]) => groups.some((g) => g.key === level)));
  return (
    <table>
      <caption className="hidden">{t.trust}</caption>
      <thead><tr><th scope="col">{t.rows}</th>{levels.map((l) => <th key={l} scope="col" className="r">{t.trusts[l]}</th>)}</tr></thead>
      <tbody>{tables.map(([name, groups]) => <tr key={name}><th scope="row">{name}</th>{levels.map((l) => <td key={l} className="r">{text.number(groups.find((g) => g.key === l)?.count ?? 0)}</td>)}</tr>)}</tbody>
    </table>
  );
}

function SourceKinds({ data }: { data: AboutQuery }) {
  const { text, language } = useSite();
  const t = texts[language];
  return (
    <table>
      <caption className="hidden">{t.sourceKinds}</caption>
      <thead><tr><th scope="col">{t.sourceKinds}</th><th scope="col" className="r">{t.count}</th></tr></thead>
      <tbody>{data.sources.kinds.map((g) => <tr key={g.key}><th scope="row"><Link to="/browse/sources" params={{ kind: g.key.toLowerCase() }}>{text.words[g.key]}</Link></th><td className="r">{text.number(g.count)}</td></tr>)}</tbody>
    </table>
  );
}
