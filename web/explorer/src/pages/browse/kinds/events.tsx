// events.tsx: events as they are browsed.
import { BrowseEventsDocument, type BrowseEventsQuery as A, type BrowseEventsQueryVariables as V } from '../../../data/gen/browse-events';
import { When } from '../../../parts/date';
import { One, Plain, Several, Word } from '../cells';
import { facet, ids, kind, upper, years } from '../kind';
import { linked, nameColumn, sourceColumn, trustFacet } from './shared';

type F = NonNullable<V['where']>;

export const events = kind<A['rows']['nodes'][number], A, V, F>({
  word: 'events', mark: 'event', document: BrowseEventsDocument, order: ['date', 'down'],
  called: (text) => ({ name: { contains: text } }),
  ask: ({ but, get: _, ...page }) => ({ ...page, butRegion: but('region'), butCountry: but('country'), butSeries: but('series'), butMode: but('mode'), butAlliance: but('alliance'), butYear: but('year'), butTrust: but('trust') }),
  facets: [
    facet({ name: 'series', groups: (a) => a.series.groups, condition: (v) => ({ series: { in: v } }), unknown: { not: { series: { contains: '' } } } }),
    facet({ name: 'year', groups: (a) => a.year.groups, condition: (v) => years(v, (from) => ({ from })), unknown: { from: { known: false } } }),
    facet({ name: 'region', closed: 'title', groups: (a) => a.region.groups, word: (k, _, t) => t.regions[k], condition: (v) => ({ country: { region: { in: v } } }), unknown: { not: { country: { region: { contains: '' } } } } }),
    facet({ name: 'country', closed: 'upper', groups: (a) => a.country.groups, condition: (v) => ({ country: { id: { in: ids('country', v) } } }), unknown: { not: { country: {} } } }),
    facet({ name: 'alliance', groups: (a) => a.alliance.groups, condition: (v) => ({ alliance: { id: { in: ids('alliance', v) } } }), unknown: { not: { alliance: {} } } }),
    facet({ name: 'mode', closed: 'upper', groups: (a) => a.mode.groups, condition: (v) => ({ mode: upper(v) as NonNullable<F['mode']> }), unknown: { not: { mode: ['IN_PERSON', 'HYBRID', 'ONLINE'] } } }),
    trustFacet(),
  ],
  columns: [
    nameColumn(),
    { name: 'date', label: 'date', cell: (r) => <When from={r.from} to={r.to} />, csv: [['from', (r) => r.from], ['to', (r) => r.to]], sort: ['FROM', 'down'] },
    { name: 'city', label: 'city', cell: (r) => <Plain>{r.city}</Plain>, csv: [['city', (r) => r.city]], sort: ['CITY'] },
    { name: 'country', label: 'country', cell: (r) => <One thing={r.country} />, csv: linked('country', (r) => r.country) },
    { name: 'mode', label: 'mode', cell: (r) => <Word of={r.mode} />, csv: [['mode', (r) => r.mode]], extra: true },
    { name: 'series', label: 'series', cell: (r) => <Plain>{r.series}</Plain>, csv: [['series', (r) => r.series]], extra: true },
    { name: 'hosts', label: 'hosts', cell: (r) => <Several of={r.hosts.nodes} total={r.hosts.totalCount} />, csv: [['hosts', (r) => r.hosts.totalCount], ['firstHostIds', (r) => r.hosts.nodes.map((h) => h.id).join(';')]] },
    { name: 'alliance', label: 'alliance', wide: true, cell: (r) => <One thing={r.alliance}>{r.alliance?.acronym ?? r.alliance?.name}</One>, csv: linked('alliance', (r) => r.alliance) },
    sourceColumn(),
  ],
});
