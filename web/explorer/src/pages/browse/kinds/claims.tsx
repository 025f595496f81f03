// claims.tsx: claims as they are browsed: in quotation marks, with who said it. None is a fact of the data.
import { pathOf } from '../../../app/address';
import { Link } from '../../../app/site';
import { BrowseClaimsDocument, type BrowseClaimsQuery as A, type BrowseClaimsQueryVariables as V } from '../../../data/gen/browse-claims';
import { To } from '../../../parts/kind';
import { On, One, Word } from '../cells';
import { facet, kind, upper, years } from '../kind';
import { aboutFacet, ENTITIES, idsIn, linked, sourceColumn, trustFacet } from './shared';

type F = NonNullable<V['where']>;

export const claims = kind<A['rows']['nodes'][number], A, V, F>({
  word: 'claims', document: BrowseClaimsDocument, order: ['asOf', 'down'],
  ask: ({ but, get, ...page }) => ({ ...page, ids: [...idsIn(get, 'of', ENTITIES)], butKind: but('kind'), butAbout: but('about'), butYear: but('year'), butTrust: but('trust') }),
  facets: [
    aboutFacet((id) => ({ subject: { in: [...id] } })),
    facet({ name: 'kind', closed: 'upper', groups: (a) => a.kind.groups, condition: (v) => ({ kind: upper(v) as NonNullable<F['kind']> }) }),
    facet({ name: 'about', closed: 'upper', groups: (a) => a.subjects.groups, word: (k, page) => page.kinds[k], condition: (v) => ({ subjectKind: upper(v) as NonNullable<F['subjectKind']> }) }),
    facet({ name: 'year', groups: (a) => a.year.groups, condition: (v) => years(v, (asOf) => ({ asOf })), unknown: { asOf: { known: false } } }),
    trustFacet(),
  ],
  columns: [
    { name: 'claim', label: 'claim', cell: (r) => <Link to={pathOf(r.id)}>“{r.text}”</Link>, csv: [['text', (r) => r.text]] },
    { name: 'subject', label: 'subject', cell: (r) => <To thing={r.subject} mark />, csv: linked('subject', (r) => r.subject) },
    { name: 'kind', label: 'kind', cell: (r) => <Word of={r.kind} />, csv: [['kind', (r) => r.kind]] },
    { name: 'saidBy', label: 'saidBy', cell: (r) => <One thing={r.saidBy} />, csv: linked('saidBy', (r) => r.saidBy) },
    { name: 'asOf', label: 'asOf', cell: (r) => <On date={r.asOf} />, csv: [['asOf', (r) => r.asOf]], sort: ['AS_OF', 'down'] },
    sourceColumn(),
  ],
});
