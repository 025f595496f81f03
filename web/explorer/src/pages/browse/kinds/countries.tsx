// countries.tsx: countries as they are browsed.
import { BrowseCountriesDocument, type BrowseCountriesQuery as A, type BrowseCountriesQueryVariables as V } from '../../../data/gen/browse-countries';
import { Count, Region } from '../cells';
import { all, facet, kind } from '../kind';
import { nameColumn, sourceColumn } from './shared';

type F = NonNullable<V['where']>;

const WITH: F = { institutions: { some: {} } }, WITHOUT: F = { institutions: { none: {} } };

export const countries = kind<A['rows']['nodes'][number], A, V, F>({
  word: 'countries', mark: 'country', document: BrowseCountriesDocument, order: ['name'],
  called: (text) => ({ name: { contains: text } }),
  ask: ({ but, get: _, ...page }) => ({ ...page, butRegion: but('region'), butSubregion: but('subregion'), with: all([but('named'), WITH]), without: all([but('named'), WITHOUT]) }),
  facets: [
    facet({ name: 'region', closed: 'title', groups: (a) => a.region.groups, word: (k, _, t) => t.regions[k], condition: (v) => ({ region: { in: v } }), unknown: { not: { region: { contains: '' } } } }),
    {
      name: 'named', label: 'named', values: (get) => get('named'),
      choices: (a, _, page) => [{ value: 'yes', label: page.with, count: a.with.totalCount }, { value: 'no', label: page.without, count: a.without.totalCount }],
      where: (get) => (get('named').length === 1 ? (get('named')[0] === 'yes' ? WITH : WITHOUT) : undefined),
    },
    facet({ name: 'subregion', closed: 'title', groups: (a) => a.subregion.groups, word: (k, _, t) => t.regions[k], condition: (v) => ({ subregion: { in: v } }) }),
  ],
  columns: [
    nameColumn(),
    { name: 'code', label: 'code', cell: (r) => r.code, csv: [['code', (r) => r.code]], extra: true },
    { name: 'region', label: 'region', cell: (r) => <Region of={r.region} />, csv: [['region', (r) => r.region]] },
    { name: 'subregion', label: 'subregion', wide: true, cell: (r) => <Region of={r.subregion} />, csv: [['subregion', (r) => r.subregion]] },
    { name: 'institutions', label: 'institutions', cell: (r) => <Count of={r.institutions.totalCount} />, csv: [['institutions', (r) => r.institutions.totalCount]], sort: ['INSTITUTIONS', 'down'], number: true },
    { name: 'alliances', label: 'alliances', cell: (r) => <Count of={r.alliances.totalCount} />, csv: [['alliances', (r) => r.alliances.totalCount]], sort: ['ALLIANCES', 'down'], number: true },
    { name: 'gives', label: 'gives', wide: true, cell: (r) => <Count of={r.exchangesOut.totalCount} />, csv: [['givesIn', (r) => r.exchangesOut.totalCount]], number: true },
    { name: 'takes', label: 'takes', wide: true, cell: (r) => <Count of={r.exchangesIn.totalCount} />, csv: [['takesIn', (r) => r.exchangesIn.totalCount]], number: true },
    { name: 'events', label: 'events', wide: true, cell: (r) => <Count of={r.events.totalCount} />, csv: [['events', (r) => r.events.totalCount]], number: true },
    { ...sourceColumn(), extra: true },
  ],
});
