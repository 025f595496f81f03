// institutions.tsx: institutions as they are browsed.
import { BrowseInstitutionsDocument, type BrowseInstitutionsQuery as A, type BrowseInstitutionsQueryVariables as V } from '../../../data/gen/browse-institutions';
import { Count, On, One, Plain, Several, Word } from '../cells';
import { facet, ids, kind, upper, type Get } from '../kind';
import { linked, nameColumn, sourceColumn, trustFacet } from './shared';

type F = NonNullable<V['where']>;
type Kinds = NonNullable<F['kind']>;
type M = NonNullable<V['butRole']>;
type Roles = NonNullable<M['role']>;

/** A role holds in the alliance that is chosen: both are one condition on one membership. */
const membership = (get: Get): F => ({
  memberships: { some: { ...(get('alliance').length && { alliance: { id: { in: ids('alliance', get('alliance')) } } }), ...(get('role').length && { role: upper(get('role')) as Roles }) } },
});

export const institutions = kind<A['rows']['nodes'][number], A, V, F>({
  word: 'institutions', mark: 'institution', document: BrowseInstitutionsDocument, order: ['name'],
  called: (text) => ({ name: { contains: text } }),
  ask: ({ but, get, ...page }) => ({
    ...page, butRegion: but('region'), butKind: but('kind'), butCountry: but('country'), butTrust: but('trust'), butAlliance: but('alliance'),
    butRole: { ...(but('role') && { institution: but('role') }), ...(get('alliance').length && { alliance: { id: { in: ids('alliance', get('alliance')) } } }) },
  }),
  facets: [
    facet({ name: 'region', closed: 'title', groups: (a) => a.region.groups, word: (k, _, t) => t.regions[k], condition: (v) => ({ country: { region: { in: v } } }), unknown: { not: { country: {} } } }),
    facet({ name: 'kind', closed: 'upper', groups: (a) => a.kind.groups, condition: (v) => ({ kind: upper(v) as Kinds }) }),
    facet({ name: 'country', closed: 'upper', groups: (a) => a.country.groups, condition: (v) => ({ country: { id: { in: ids('country', v) } } }), unknown: { not: { country: {} } } }),
    facet({ name: 'alliance', label: 'memberOf', single: true, groups: (a) => a.alliance.groups, condition: (_, get) => membership(get) }),
    facet({ name: 'role', closed: 'upper', single: true, groups: (a) => a.role.groups, condition: (_, get) => (get('alliance').length ? undefined : membership(get)) }),
    trustFacet(),
  ],
  columns: [
    nameColumn(),
    { name: 'kind', label: 'kind', cell: (r) => <Word of={r.kind} />, csv: [['kind', (r) => r.kind]], extra: true },
    { name: 'country', label: 'country', cell: (r) => <One thing={r.country} />, csv: linked('country', (r) => r.country), sort: ['COUNTRY'] },
    { name: 'city', label: 'city', wide: true, cell: (r) => <Plain>{r.city}</Plain>, csv: [['city', (r) => r.city]], sort: ['CITY'] },
    { name: 'founded', label: 'founded', cell: (r) => <On date={r.founded} />, csv: [['founded', (r) => r.founded]], extra: true },
    { name: 'alliances', label: 'alliances', wide: true, cell: (r) => <Count of={r.alliances.totalCount} />, csv: [['alliances', (r) => r.alliances.totalCount]], number: true },
    { name: 'in', label: 'in', cell: (r) => <Several of={r.alliances.nodes} total={r.alliances.totalCount} />, csv: [['firstAlliances', (r) => r.alliances.nodes.map((x) => x.id).join(';')]] },
    { name: 'roles', label: 'roles', cell: (r) => <Count of={r.memberships.totalCount} />, csv: [['roles', (r) => r.memberships.totalCount]], sort: ['MEMBERSHIPS', 'down'], number: true },
    { name: 'courses', label: 'courses', wide: true, cell: (r) => <Count of={r.courses.totalCount} />, csv: [['coursesNamed', (r) => r.courses.totalCount]], sort: ['COURSES', 'down'], number: true },
    sourceColumn(),
  ],
});

