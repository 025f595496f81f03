// courses.tsx: courses as they are browsed.
import { BrowseCoursesDocument, type BrowseCoursesQuery as A, type BrowseCoursesQueryVariables as V } from '../../../data/gen/browse-courses';
import { Language, On, One, Plain, Word, Words } from '../cells';
import { facet, ids, kind, upper, years } from '../kind';
import { linked, nameColumn, sourceColumn, trustFacet } from './shared';

type F = NonNullable<V['where']>;

export const courses = kind<A['rows']['nodes'][number], A, V, F>({
  word: 'courses', mark: 'course', document: BrowseCoursesDocument, order: ['name'],
  called: (text) => ({ name: { contains: text } }),
  ask: ({ but, get: _, ...page }) => ({
    ...page, butField: but('field'), butKind: but('kind'), butCountry: but('country'), butLanguage: but('language'), butPlatform: but('platform'), butOf: but('of'), butYear: but('year'), butTrust: but('trust'),
  }),
  facets: [
    facet({ name: 'of', label: 'provider', single: true, groups: (a) => a.of.groups, condition: (v) => ({ provider: { id: { in: ids('institution', v) } } }), unknown: { not: { provider: {} } } }),
    facet({ name: 'platform', groups: (a) => a.platform.groups, condition: (v) => ({ platform: { id: { in: ids('institution', v) } } }), unknown: { not: { platform: {} } } }),
    facet({ name: 'country', closed: 'upper', groups: (a) => a.country.groups, condition: (v) => ({ provider: { country: { id: { in: ids('country', v) } } } }), unknown: { not: { provider: { country: {} } } } }),
    facet({ name: 'field', groups: (a) => a.field.groups, condition: (v) => ({ field: { in: v } }), unknown: { not: { field: { contains: '' } } } }),
    facet({ name: 'language', groups: (a) => a.language.groups, word: (k, page) => page.language(k), condition: (v) => ({ language: { in: v } }), unknown: { not: { language: { contains: '' } } } }),
    facet({ name: 'kind', closed: 'upper', groups: (a) => a.kind.groups, condition: (v) => ({ kind: upper(v) as NonNullable<F['kind']> }) }),
    facet({ name: 'year', label: 'began', groups: (a) => a.year.groups, condition: (v) => years(v, (runStart) => ({ runStart })), unknown: { runStart: { known: false } } }),
    trustFacet(),
  ],
  columns: [
    nameColumn(),
    { name: 'kind', label: 'kind', cell: (r) => <Word of={r.kind} />, csv: [['kind', (r) => r.kind]], extra: true },
    { name: 'provider', label: 'provider', cell: (r) => <One thing={r.provider} />, csv: linked('provider', (r) => r.provider), sort: ['PROVIDER'] },
    { name: 'country', label: 'country', cell: (r) => <One thing={r.provider?.country ?? null} />, csv: linked('providerCountry', (r) => r.provider?.country ?? null), extra: true },
    { name: 'platform', label: 'platform', cell: (r) => <One thing={r.platform} />, csv: linked('platform', (r) => r.platform) },
    { name: 'field', label: 'field', cell: (r) => <Plain>{r.field}</Plain>, csv: [['field', (r) => r.field]] },
    { name: 'language', label: 'language', wide: true, cell: (r) => <Language of={r.language} />, csv: [['language', (r) => r.language]] },
    { name: 'run', label: 'run', wide: true, cell: (r) => <On date={r.runStart} />, csv: [['runStart', (r) => r.runStart]], sort: ['RUN_START'] },
    { name: 'instructors', label: 'instructors', cell: (r) => <Words of={r.instructors} />, csv: [['instructors', (r) => r.instructors.join(';')]], extra: true },
    sourceColumn(),
  ],
});
