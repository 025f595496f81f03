// page.tsx of browse: all things of a kind: tabs of the kinds, and the list of one.
import type { ReactNode } from 'react';
import type { PageProps } from '../../app/pages';
import { Link, useSite } from '../../app/site';
import { BrowseCountsDocument } from '../../data/gen/browse-counts';
import { useAnswer } from '../../data/use-answer';
import { Kind } from '../../parts/kind';
import PageMissing from '../missing/page';
import { WORDS, type Word } from './kind';
import { alliances } from './kinds/alliances';
import { claims } from './kinds/claims';
import { countries } from './kinds/countries';
import { courses } from './kinds/courses';
import { events } from './kinds/events';
import { exchanges } from './kinds/exchanges';
import { figures } from './kinds/figures';
import { institutions } from './kinds/institutions';
import { people } from './kinds/people';
import { sources } from './kinds/sources';
import './style.css';
import { texts } from './text';
import { List } from './view';

const LISTS: Record<Word, () => ReactNode> = {
  institutions: () => <List key="institutions" kind={institutions} />, alliances: () => <List key="alliances" kind={alliances} />, countries: () => <List key="countries" kind={countries} />,
  courses: () => <List key="courses" kind={courses} />, exchanges: () => <List key="exchanges" kind={exchanges} />, events: () => <List key="events" kind={events} />, people: () => <List key="people" kind={people} />,
  figures: () => <List key="figures" kind={figures} />, claims: () => <List key="claims" kind={claims} />, sources: () => <List key="sources" kind={sources} />,
};

const KINDS = { institutions: 'institution', alliances: 'alliance', countries: 'country', courses: 'course', exchanges: 'exchange', events: 'event', people: 'person', figures: 'figure', claims: 'claim', sources: 'source' } as const;

export default function BrowsePage({ rest }: PageProps) {
  const word = (WORDS as readonly string[]).includes(rest || 'institutions') ? ((rest || 'institutions') as Word) : undefined;
  if (!word) return <PageMissing />;
  return <><Tabs here={word} />{LISTS[word]()}</>;
}

/** Rows that are no entities have no mark, and are counted apart. */
const isRow = (word: Word) => word === 'figures' || word === 'claims' || word === 'sources';

/** The kinds with how many there are: asked apart, so that they stay while the list changes. */
function Tabs({ here }: { here: Word }) {
  const { language, text } = useSite();
  const t = texts[language];
  const { data } = useAnswer(BrowseCountsDocument, {});
  const count = (word: Word) => (isRow(word) ? data?.[word].totalCount : data?.dataset.counts.find((c) => c.kind.toLowerCase() === KINDS[word])?.count);
  return (
    <nav className="tabs" aria-label={t.list}>
      {WORDS.map((word) => {
        const c = count(word);
        return (
          <Link key={word} to={`/browse/${word}`} current={word === here}>
            {!isRow(word) && <Kind of={KINDS[word]} silent />}{text.kinds[KINDS[word]]}{c !== undefined && <span className="soft num"> {text.number(c)}</span>}
          </Link>
        );
      })}
    </nav>
  );
}
