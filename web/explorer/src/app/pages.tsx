// pages.tsx: which page stands at which path. Each page is a file of its own, loaded when it is first opened.
import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { Loading } from '../parts/states';
import type { Language } from '../text/texts';
import { useSite } from './site';

/** What a page gets: the id of its row, or what follows its first word. */
export interface PageProps {
  /** `institution/x` at `/institutions/x`; empty on pages of no row. */
  readonly id: string;
  /** The second word of the path, such as `institutions` at `/browse/institutions`. */
  readonly rest: string;
}

type Load = () => Promise<{ default: ComponentType<PageProps> }>;

/** One number, claim, membership or position. */
const ROW: Load = () => import('../pages/row/page');

/** Texts of a page that are files of their own: they come along with its code, not after it. */
type Words = Record<Language, () => Promise<unknown>>;

/** A page of rows has a kind; one that is deep reads the second word of its path itself. */
const PAGES: Record<string, { kind?: string; deep?: true; load: Load; words?: Words }> = {
  '': { load: () => import('../pages/home/page') },
  search: { load: () => import('../pages/search/page') },
  browse: { deep: true, load: () => import('../pages/browse/page') },
  about: { deep: true, load: () => import('../pages/about/page') },
  networks: { load: () => import('../pages/networks/page') },
  map: { load: () => import('../pages/map/page'), words: { en: () => import('../pages/map/en'), zh: () => import('../pages/map/zh') } },
  flows: { load: () => import('../pages/flows/page'), words: { en: () => import('../pages/flows/en'), zh: () => import('../pages/flows/zh') } },
  timeline: { load: () => import('../pages/timeline/page') },
  paths: { load: () => import('../pages/paths/page') },
  overlap: { load: () => import('../pages/overlap/page') },
  institutions: { kind: 'institution', load: () => import('../pages/institution/page') },
  alliances: { kind: 'alliance', load: () => import('../pages/alliance/page') },
  countries: { kind: 'country', load: () => import('../pages/country/page') },
  courses: { kind: 'course', load: () => import('../pages/course/page') },
  exchanges: { kind: 'exchange', load: () => import('../pages/exchange/page') },
  events: { kind: 'event', load: () => import('../pages/event/page') },
  people: { kind: 'person', load: () => import('../pages/person/page') },
  sources: { kind: 'source', load: () => import('../pages/source/page') },
  figures: { kind: 'figure', load: ROW },
  claims: { kind: 'claim', load: ROW },
  memberships: { kind: 'membership', load: ROW },
  positions: { kind: 'position', load: ROW },
};

const MISSING: Load = () => import('../pages/missing/page');

/** Pages as components, made once each. */
const made = new Map<Load, ComponentType<PageProps>>();
function pageOf(load: Load): ComponentType<PageProps> {
  let page = made.get(load);
  if (!page) made.set(load, (page = lazy(load)));
  return page;
}

export function CurrentPage() {
  const { address, language } = useSite();
  const [, first = '', second = '', ...more] = address.path.split('/');
  const found = PAGES[first];
  const right = found && more.length === 0 && (found.kind ? second !== '' : second === '' || found.deep);
  useEffect(() => void found?.words?.[language]().catch(() => {}), [found, language]);
  const Page = pageOf(right ? found.load : MISSING);
  return (
    <Suspense fallback={<Loading rows={12} />}>
      <Page key={right && found.kind ? address.path : first} id={right && found.kind ? `${found.kind}/${second}` : ''} rest={second} />
    </Suspense>
  );
}
