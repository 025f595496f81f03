// reading.tsx: how to read the pages: numbers, dates, bars, marks, colours, and what a page says of itself.
import type { ReactNode } from 'react';
import type { EntityWord } from '../../app/address';
import { Link, useSite } from '../../app/site';
import { CoverageBar } from '../../parts/coverage';
import { Kind } from '../../parts/kind';
import { PageHead, Section } from '../../parts/layout';
import { REGIONS, regionColour } from '../../parts/regions';
import { Loading, Notice } from '../../parts/states';
import { example } from '../home/reading';
import { texts } from './text';

const KINDS: readonly EntityWord[] = ['institution', 'alliance', 'country', 'course', 'exchange', 'event', 'person'];

export function ReadingPage() {
  const { text, language } = useSite();
  const t = texts[language];
  const n = text.number;
  const raised = <span className="src" aria-hidden="true">1</span>;
  const figure = (hedge: string, value: string, after?: ReactNode) => <>{hedge && <span className="hedge">{hedge} </span>}{value && <b className="num">{value}</b>}{raised}{after}</>;
  return (
    <article className="about">
      <PageHead name={t.reading} facts={<><span>{t.readingLead}</span><Link to="/about">{t.title}</Link></>} />
      <div className="two">
        <div>
          <Section title={t.numbers}>
            <Signs rows={[
              [figure('', n(341)), t.number.exact], [figure(text.hedge.NEARLY ?? '', n(300)), t.number.nearly], [figure(text.hedge.MORE_THAN ?? '', n(3000)), t.number.more], [figure(text.hedge.ABOUT ?? '', n(88)), t.number.about],
              [figure(text.hedge.DOZENS ?? '', ''), t.number.dozens], [raised, t.number.source], [figure('', n(23), <> <span className="tag">{text.tags.copies}</span></>), t.number.copies],
              [figure('', n(12), <> <span className="tag">{text.tags.secondary}</span></>), t.number.secondary], [<span className="tag">{text.tags.unseen}</span>, t.number.unseen], [<b className="num">0.161</b>, t.number.none],
            ]} />
          </Section>
          <Section title={t.words}><Signs rows={[[text.dash, t.missing.dash], ['0', t.missing.zero], [text.noneNamed, t.missing.noneNamed], [text.noneHere, t.missing.noneHere]]} /></Section>
          <Section title={t.marks}><ul className="marks">{KINDS.map((k) => <li key={k}><Kind of={k} silent />{text.kind[k]}</li>)}</ul></Section>
          <Section title={t.colours}><ul className="marks">{REGIONS.map((r) => <li key={r}><span className={`dot r-${r ? r.toLowerCase() : 'unknown'}`} style={{ background: regionColour(r) }} />{text.regions[r]}</li>)}</ul></Section>
          <Section title={t.amounts}><ol className="steps-of-amount" aria-label={`${t.few} – ${t.many}`}>{['1', '2', '3–4', '5–8', '9+'].map((range, i) => <li key={range} className={`amount-${i + 1}`}>{range}</li>)}</ol></Section>
        </div>
        <div>
          <Section title={t.dates}>
            <Signs rows={[
              [<b>{text.date('2020')}</b>, t.date.year], [<b>{text.date('2020-12')}</b>, t.date.month], [<b>{text.date('2020-12-11')}</b>, t.date.day], [<span className="soft">{text.seen(text.date('2024-04'))}</span>, t.date.seen], [<span className="soft">{text.unknown}</span>, t.date.unknown],
              [<SoftBar />, t.date.soft], [<SeenBar />, t.date.hollow],
            ]} />
            <p className="small soft">{t.dateBand}</p>
          </Section>
          <Section title={t.bars}>
            <Signs rows={[
              [<CoverageBar named={11} published={example(104, 'EXACT')} width={120} />, t.bar.solid(n(11), n(104))], [<CoverageBar named={20} published={example(150, 'MORE_THAN')} width={120} />, t.bar.open(n(20), n(150))],
              [<CoverageBar named={117} published={example(62, 'EXACT')} width={120} />, t.bar.tick(n(117), n(62))], [<CoverageBar named={23} published={undefined} width={120} />, t.bar.none(n(23))],
            ]} />
          </Section>
          <Section title={t.claimsTitle}><p className="small">{t.claim} <Link to="/browse/claims">{t.claims}</Link></p></Section>
          <Section title={t.states}>
            <Notice kind="fail" title={text.states.refused}>{t.state.refused} <code>LIMIT_EXCEEDED</code></Notice>
            <Notice kind="warn">{text.states.range(1, 25, 119)}. {t.state.partial}</Notice>
            <Notice kind="warn">{t.state.other}</Notice>
            <Notice title={text.states.nothing}>{t.state.empty}</Notice>
            <div aria-hidden="true"><Loading rows={3} /></div>
            <p className="small soft">{t.state.loading}</p>
          </Section>
        </div>
      </div>
    </article>
  );
}

function Signs({ rows }: { rows: readonly (readonly [ReactNode, string])[] }) {
  return <dl className="signs">{rows.map(([sign, means]) => <div key={means}><dt>{sign}</dt><dd>{means}</dd></div>)}</dl>;
}

/** A bar that begins in a year: its edge is soft over that year, its end is not known. */
function SoftBar() {
  return (
    <svg width="120" height="12" viewBox="0 0 120 12" aria-hidden="true" fill="var(--kind-alliance)">
      {[0, 1, 2, 3, 4, 5].map((i) => <rect key={i} x={10 + 4 * i} y="2" width="4" height="8" opacity={(i + 0.5) / 6} />)}
      <rect x="34" y="2" width="78" height="8" /><path d="M112 2h2l4 4-4 4h-2z" />
    </svg>
  );
}

/** A day on which something was seen. */
function SeenBar() {
  return (
    <svg width="120" height="12" viewBox="0 0 120 12" aria-hidden="true">
      <path d="M0 6H120" stroke="var(--line-strong)" strokeDasharray="1 3" /><path d="M70 1l5 5-5 5-5-5z" fill="var(--paper)" stroke="var(--kind-alliance)" strokeWidth="1.4" />
    </svg>
  );
}
