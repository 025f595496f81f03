// figures.tsx: published numbers as they are browsed, the newest first.
import { pathOf } from '../../../app/address';
import { Link } from '../../../app/site';
import { BrowseFiguresDocument, type BrowseFiguresQuery as A, type BrowseFiguresQueryVariables as V } from '../../../data/gen/browse-figures';
import { To } from '../../../parts/kind';
import { Number } from '../../../parts/number';
import { On, One, Plain } from '../cells';
import { facet, kind, upper, years } from '../kind';
import { aboutFacet, ENTITIES, idsIn, linkedFacet, linked, trustFacet } from './shared';

type F = NonNullable<V['where']>;

const SPEAKERS = ['person', 'institution'];

export const figures = kind<A['rows']['nodes'][number], A, V, F>({
  word: 'figures', document: BrowseFiguresDocument, order: ['asOf', 'down'],
  called: (text) => ({ measure: { contains: text } }),
  ask: ({ but, get, ...page }) => ({ ...page, ids: [...idsIn(get, 'of', ENTITIES), ...idsIn(get, 'said', SPEAKERS)], butKind: but('kind'), butMeasure: but('measure'), butUnit: but('unit'), butHedge: but('hedge'), butYear: but('year'), butTrust: but('trust') }),
  facets: [
    linkedFacet('said', 'saidBy', SPEAKERS, (id) => ({ saidBy: { in: [...id] } })),
    aboutFacet((id) => ({ subject: { in: [...id] } })),
    facet({ name: 'kind', closed: 'upper', label: 'about', groups: (a) => a.kind.groups, word: (k, page) => page.kinds[k], condition: (v) => ({ subjectKind: upper(v) as NonNullable<F['subjectKind']> }) }),
    facet({ name: 'measure', groups: (a) => a.measure.groups, condition: (v) => ({ measure: { in: v } }) }),
    facet({ name: 'unit', groups: (a) => a.unit.groups, condition: (v) => ({ unit: { in: v } }), unknown: { not: { unit: { contains: '' } } } }),
    facet({ name: 'hedge', closed: 'upper', groups: (a) => a.hedge.groups, word: (k, page, t) => (k === 'EXACT' ? page.exact : t.hedge[k]), condition: (v) => ({ qualifier: upper(v) as NonNullable<F['qualifier']> }) }),
    facet({ name: 'year', groups: (a) => a.year.groups, condition: (v) => years(v, (asOf) => ({ asOf })), unknown: { asOf: { known: false } } }),
    trustFacet(),
  ],
  columns: [
    { name: 'subject', label: 'subject', cell: (r) => <To thing={r.subject} mark />, csv: linked('subject', (r) => r.subject) },
    { name: 'measure', label: 'measure', cell: (r) => <Link to={pathOf(r.id)}>{r.measure}</Link>, csv: [['measure', (r) => r.measure]] },
    { name: 'number', label: 'number', cell: (r) => <Number figure={r} />, csv: [['qualifier', (r) => r.qualifier], ['value', (r) => r.value], ['lower', (r) => r.lower], ['upper', (r) => r.upper]], sort: ['VALUE', 'down'], number: true },
    { name: 'unit', label: 'unit', cell: (r) => <Plain>{r.unit}</Plain>, csv: [['unit', (r) => r.unit]], extra: true },
    { name: 'asOf', label: 'asOf', cell: (r) => <On date={r.asOf} />, csv: [['asOf', (r) => r.asOf]], sort: ['AS_OF', 'down'] },
    { name: 'saidBy', label: 'saidBy', cell: (r) => <One thing={r.saidBy} />, csv: [...linked('saidBy', (r: A['rows']['nodes'][number]) => r.saidBy), ['note', (r) => r.note], ['trust', (r) => r.trust]] },
  ],
});
