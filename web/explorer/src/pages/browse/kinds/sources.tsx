// sources.tsx: the sources of the data as they are browsed.
import { pathOf } from '../../../app/address';
import { Link } from '../../../app/site';
import { BrowseSourcesDocument, type BrowseSourcesQuery as A, type BrowseSourcesQueryVariables as V } from '../../../data/gen/browse-sources';
import { Count, Language, On, Plain, Word } from '../cells';
import { facet, kind, upper, years } from '../kind';
import { trustFacet } from './shared';

type F = NonNullable<V['where']>;

export const sources = kind<A['rows']['nodes'][number], A, V, F>({
  word: 'sources', document: BrowseSourcesDocument, order: ['title'],
  called: (text) => ({ title: { contains: text } }),
  ask: ({ but, get: _, lang: __, ...page }) => ({ ...page, butKind: but('kind'), butPublisher: but('publisher'), butLanguage: but('language'), butYear: but('year'), butTrust: but('trust') }),
  facets: [
    facet({ name: 'kind', closed: 'upper', groups: (a) => a.kind.groups, condition: (v) => ({ kind: upper(v) as NonNullable<F['kind']> }) }),
    facet({ name: 'publisher', groups: (a) => a.publisher.groups, condition: (v) => ({ publisher: { in: v } }), unknown: { not: { publisher: { contains: '' } } } }),
    facet({ name: 'language', groups: (a) => a.language.groups, word: (k, page) => page.language(k), condition: (v) => ({ language: { in: v } }), unknown: { not: { language: { contains: '' } } } }),
    facet({ name: 'year', label: 'published', groups: (a) => a.year.groups, condition: (v) => years(v, (published) => ({ published })), unknown: { published: { known: false } } }),
    trustFacet(),
  ],
  columns: [
    { name: 'title', label: 'title', cell: (r) => <><Link to={pathOf(r.id)} lang={r.language ?? undefined}>{r.title}</Link>{r.url && <> <a className="away" href={r.url} target="_blank" rel="noopener noreferrer" aria-label={`↗ ${r.title}`}>↗</a></>}</>, csv: [['title', (r) => r.title], ['url', (r) => r.url]], sort: ['TITLE'] },
    { name: 'publisher', label: 'publisher', cell: (r) => <Plain>{r.publisher}</Plain>, csv: [['publisher', (r) => r.publisher]] },
    { name: 'published', label: 'publishedOn', cell: (r) => <On date={r.published} />, csv: [['published', (r) => r.published]], sort: ['PUBLISHED', 'down'] },
    { name: 'accessed', label: 'accessed', wide: true, cell: (r) => <On date={r.accessed} />, csv: [['accessed', (r) => r.accessed]], extra: true },
    { name: 'language', label: 'language', wide: true, cell: (r) => <Language of={r.language} />, csv: [['language', (r) => r.language]] },
    { name: 'kind', label: 'kind', cell: (r) => <Word of={r.kind} />, csv: [['kind', (r) => r.kind], ['trust', (r) => r.trust]] },
    { name: 'citations', label: 'citations', cell: (r) => <Count of={r.citations.totalCount} />, csv: [['citedBy', (r) => r.citations.totalCount]], sort: ['CITATIONS', 'down'], number: true },
  ],
});
