// page.tsx of the first page: the search, how much of each alliance is known, and six questions to begin with.
import { useMemo } from 'react';
import { SearchField } from '../../app/search-field';
import { Link, useSite } from '../../app/site';
import { HomeDocument, type HomeQuery } from '../../data/gen/home';
import { useAnswer } from '../../data/use-answer';
import { CoverageBar } from '../../parts/coverage';
import { DateText } from '../../parts/date';
import { Kind, To } from '../../parts/kind';
import { Section, useTitle } from '../../parts/layout';
import { Number } from '../../parts/number';
import { SourcesOf } from '../../parts/sources';
import { Loading, Refusal } from '../../parts/states';
import { Questions } from './questions';
import { Reading } from './reading';
import './style.css';
import { texts } from './text';

/** What the line under the search offers; what the data do not have is left out. */
const EXAMPLES = ['institution/universitas-terbuka', 'alliance/wdea', 'country/ID', 'person/song-yi'];

/** A word to search for, in Chinese: names in all languages are found. */
const WORD = '慕课';

export default function HomePage() {
  const site = useSite();
  const { text, language } = site;
  const t = texts[language];
  const answer = useAnswer(HomeDocument, { lang: language, examples: EXAMPLES });
  const { data } = answer;
  // Of each alliance the newest total alone is shown: sources of older ones are not of this page.
  const shown = useMemo(() => data?.alliances.nodes.map((a) => a.coverage.published[0]), [data]);
  useTitle(text.title);
  return (
    <SourcesOf answers={[shown]}>
      <div className="home">
        <div className="welcome">
          <div>
            <h1>{text.title}</h1>
            <p className="lead">{text.lead}</p>
            <SearchField large />
            <p className="small soft examples">
              {text.search.instance}{' '}
              {data?.examples.map((e) => e && 'name' in e && <span key={e.id}><To thing={e} />{text.list}</span>)}
              <Link to="/search" params={{ q: WORD }} lang="zh">{WORD}</Link>
            </p>
            <Counts data={data} />
          </div>
          <div className="known">
            <h2>{text.coverage.title}</h2>
            {answer.failure ? <Refusal failure={answer.failure} again={answer.again} /> : data ? <Known data={data} /> : <Loading rows={9} />}
          </div>
        </div>
        <Section title={t.start}><Questions alliances={data?.alliances.nodes.slice(0, 5).map((a) => a.id)} /></Section>
        <Section title={t.reading} aside={<Link to="/about/reading">{t.moreReading}</Link>}><Reading /></Section>
      </div>
    </SourcesOf>
  );
}

const KINDS = { institution: 'institutions', alliance: 'alliances', country: 'countries', course: 'courses', exchange: 'exchanges', event: 'events', person: 'people' } as const;

/** How many there are of each kind, as links to their lists. */
function Counts({ data }: { data: HomeQuery | undefined }) {
  const { text } = useSite();
  return (
    <ul className="counts">
      {(Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => {
        const count = data?.dataset.counts.find((c) => c.kind.toLowerCase() === kind)?.count;
        return <li key={kind}><Link to={`/browse/${KINDS[kind]}`}><Kind of={kind} silent />{count === undefined ? text.kinds[kind] : text.counted[kind](count)}</Link></li>;
      })}
      <li><Link to="/browse/figures">{data ? text.counted.figure(data.allFigures.totalCount) : text.kinds.figure}</Link></li>
    </ul>
  );
}

function Known({ data }: { data: HomeQuery }) {
  const { text, language } = useSite();
  return (
    <>
      <table>
        <caption className="hidden">{text.coverage.title}</caption>
        <thead><tr><th scope="col">{texts[language].alliance}</th><th scope="col" className="r">{text.coverage.named}</th><th scope="col">{text.coverage.published}</th><th scope="col"><span className="hidden">{text.coverage.rule}</span></th></tr></thead>
        <tbody>
          {data.alliances.nodes.map((a) => {
            const published = a.coverage.published[0];
            return (
              <tr key={a.id}>
                <th scope="row"><To thing={a} /></th>
                <td className="r">{text.number(a.coverage.named)}</td>
                <td>{published ? <><Number figure={published} /> <span className="soft">{published.asOf ? <DateText date={published.asOf} /> : text.coverage.dateUnknown}</span></> : <span className="soft">{text.coverage.none}</span>}</td>
                <td className="bar-cell"><CoverageBar named={a.coverage.named} published={published} width={100} /></td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="small"><Link to={`/browse/alliances`} params={{ sort: '-named' }}>{texts[language].all(data.alliances.totalCount)}</Link></p>
    </>
  );
}

