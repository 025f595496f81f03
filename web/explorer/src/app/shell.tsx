// shell.tsx: the frame of every page: head with navigation, search, date, language and colours; the band of a date; the foot.
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Hatch } from '../parts/coverage';
import { Notice } from '../parts/states';
import { isDate } from '../text/write';
import { DateControl } from './date-control';
import { SearchField } from './search-field';
import { Change, Link, useSite } from './site';
import { ThemeButton } from './theme';

/** The pages of the head, by the first word of their paths. */
const PAGES = ['browse', 'networks', 'paths', 'map', 'flows', 'overlap', 'timeline'] as const;

/** First words of paths that belong to the page Browse. */
const BROWSED = new Set(['browse', 'institutions', 'alliances', 'countries', 'courses', 'exchanges', 'events', 'people', 'sources', 'figures', 'claims', 'memberships', 'positions', 'search']);

export function Shell({ children }: { children: ReactNode }) {
  const { address, text, root, at } = useSite();
  const [open, set] = useState(false);
  useEffect(() => set(false), [address]);
  useEffect(() => { // not needed before the page is drawn, so it comes after
    const watch = import('./keep-focus').then(({ keepFocus }) => keepFocus());
    return () => void watch.then((stop) => stop());
  }, []);
  const first = address.path.split('/')[1] ?? '';
  const here = BROWSED.has(first) ? 'browse' : first;
  if (address.params.embed) return <><Hatch /><main id="content" className="in embedded" tabIndex={-1}>{children}</main></>;
  return (
    <>
      <a className="skip" href="#content">{text.skip}</a>
      <Hatch />
      <header className="head">
        <div className="in">
          <Link to="/" className="name"><Mark />{text.site}</Link>
          <button type="button" className="tool menu-button" aria-expanded={open} aria-controls="pages" onClick={() => set(!open)}>{text.menu}</button>
          <nav id="pages" className={open ? 'open' : ''} aria-label={text.menu}>
            {PAGES.map((p) => <Link key={p} to={p === 'browse' ? '/browse/institutions' : `/${p}`} current={here === p}>{text.nav[p]}</Link>)}
            <a href={`${root}playground/`}>{text.nav.graphql}</a>
            <span className="narrow-only"><LanguageSwitch /><ThemeButton /></span>
          </nav>
          {address.path !== '/' && <SearchField />}
          <div className="tools"><DateControl /><LanguageSwitch /><ThemeButton /></div>
        </div>
      </header>
      {at && (
        <section className="band" aria-label={text.at.name}>
          <div className="in">{isDate(at) ? <><b>{text.at.band(text.date(at))}</b> {text.at.rest}</> : text.at.wrong} <Change params={{ at: undefined }}>{text.at.show}</Change></div>
        </section>
      )}
      <main id="content" className="in" tabIndex={-1}><OtherData />{children}</main>
      <Foot />
    </>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" fill="none" stroke="currentColor" strokeWidth="2.4" aria-hidden="true">
      <path d="M16 7 7 22h18z" strokeLinejoin="round" />
      <g fill="currentColor" stroke="none"><circle cx="16" cy="7" r="4.4" /><circle cx="7" cy="23" r="4.4" /><circle cx="25" cy="23" r="4.4" /></g>
    </svg>
  );
}

function LanguageSwitch() {
  const { language, setLanguage, text } = useSite();
  return (
    <div className="languages" role="group" aria-label={text.languages.name}>
      <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => setLanguage('en')}>EN</button>
      <button type="button" lang="zh-CN" aria-pressed={language === 'zh'} onClick={() => setLanguage('zh')}>中文</button>
    </div>
  );
}

/** Says that a cited link was made with other data than today's. */
function OtherData() {
  const { client, address, text } = useSite();
  const version = useSyncExternalStore((listen) => client.subscribe(listen), () => client.version);
  const cited = address.params.v;
  if (!cited || !version || cited === version) return null;
  return <Notice kind="warn">{text.states.other(cited, version)}</Notice>;
}

function Foot() {
  const { text, root, client } = useSite();
  const version = useSyncExternalStore((listen) => client.subscribe(listen), () => client.version);
  return (
    <footer className="foot">
      <div className="in">
        <span>{version && `alliance-atlas ${version}`}</span>
        <span>{text.foot.licence}</span>
        <span className="push">
          <Link to="/about" params={{ at: undefined }}>{text.foot.about}</Link><Link to="/about/reading" params={{ at: undefined }}>{text.foot.reading}</Link>
          <a href={`${root}playground/`}>{text.foot.playground}</a><a href={`${root}assets/licenses.md`}>{text.foot.licences}</a>
        </span>
        <span className="print-only">{location.href}</span>
      </div>
    </footer>
  );
}
