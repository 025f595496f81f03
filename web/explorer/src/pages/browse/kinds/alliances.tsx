// alliances.tsx: alliances as they are browsed.
import { BrowseAlliancesDocument, type BrowseAlliancesQuery as A, type BrowseAlliancesQueryVariables as V } from '../../../data/gen/browse-alliances';
import { CoverageBar } from '../../../parts/coverage';
import { Number } from '../../../parts/number';
import { Count, Nothing, On, One, Plain, Word } from '../cells';
import { facet, ids, kind, upper, years } from '../kind';
import { idsIn, linked, linkedFacet, nameColumn, sourceColumn, trustFacet } from './shared';

type F = NonNullable<V['where']>;

export const alliances = kind<A['rows']['nodes'][number], A, V, F>({
  word: 'alliances', mark: 'alliance', document: BrowseAlliancesDocument, order: ['name'],
  shown: (r) => [r.coverage.published.slice(0, 1), { sources: r.sources }],
  called: (text) => ({ or: [{ name: { contains: text } }, { acronym: { contains: text } }] }),
  ask: ({ but, get, ...page }) => ({ ...page, ids: idsIn(get, 'country', ['country']), butKind: but('kind'), butRegion: but('region'), butSeat: but('seat'), butYear: but('year'), butTrust: but('trust') }),
  facets: [
    linkedFacet('country', 'membersIn', ['country'], (country) => ({ members: { some: { country: { id: { in: [...country] } } } } })),
    facet({ name: 'kind', closed: 'upper', groups: (a) => a.kind.groups, condition: (v) => ({ kind: upper(v) as NonNullable<F['kind']> }) }),
    facet({ name: 'region', closed: 'title', groups: (a) => a.region.groups, word: (k, _, t) => t.regions[k], condition: (v) => ({ seat: { region: { in: v } } }), unknown: { not: { seat: {} } } }),
    facet({ name: 'seat', closed: 'upper', groups: (a) => a.seat.groups, condition: (v) => ({ seat: { id: { in: ids('country', v) } } }), unknown: { not: { seat: {} } } }),
    facet({ name: 'year', label: 'founded', groups: (a) => a.year.groups, condition: (v) => years(v, (founded) => ({ founded })), unknown: { founded: { known: false } } }),
    trustFacet(),
  ],
  columns: [
    nameColumn(),
    { name: 'kind', label: 'kind', cell: (r) => <Word of={r.kind} />, csv: [['kind', (r) => r.kind]] },
    { name: 'founded', label: 'founded', cell: (r) => <On date={r.founded} />, csv: [['founded', (r) => r.founded]], sort: ['FOUNDED'] },
    { name: 'ended', label: 'ended', cell: (r) => <On date={r.ended} />, csv: [['ended', (r) => r.ended]], extra: true },
    { name: 'seat', label: 'seat', cell: (r) => <One thing={r.seat} />, csv: linked('seat', (r) => r.seat), sort: ['SEAT'] },
    { name: 'city', label: 'city', cell: (r) => <Plain>{r.seatCity}</Plain>, csv: [['seatCity', (r) => r.seatCity]], extra: true },
    { name: 'named', label: 'named', cell: (r) => <Count of={r.coverage.named} />, csv: [['named', (r) => r.coverage.named]], sort: ['NAMED', 'down'], number: true },
    {
      name: 'published', label: 'published',
      cell: ({ coverage: { named, published } }) => <span className="covered"><span>{published[0] ? <><Number figure={published[0]} /> <span className="soft">{published[0].asOf && <On date={published[0].asOf} />}</span></> : <Nothing />}</span><CoverageBar named={named} published={published[0]} width={70} /></span>,
      csv: [['publishedHedge', (r) => r.coverage.published[0]?.qualifier], ['published', (r) => r.coverage.published[0]?.value], ['publishedAsOf', (r) => r.coverage.published[0]?.asOf], ['publishedSource', (r) => r.coverage.published[0]?.sources.map((s) => s.id).join(';')]],
    },
    { name: 'undated', label: 'undated', cell: (r) => <Count of={r.coverage.undated} />, csv: [['undated', (r) => r.coverage.undated]], number: true, extra: true },
    { name: 'countries', label: 'countries', wide: true, cell: (r) => <Count of={r.countries.totalCount} />, csv: [['countries', (r) => r.countries.totalCount]], number: true },
    { name: 'exchanges', label: 'exchanges', cell: (r) => <Count of={r.exchanges.totalCount} />, csv: [['exchanges', (r) => r.exchanges.totalCount]], number: true, extra: true },
    { name: 'events', label: 'events', cell: (r) => <Count of={r.events.totalCount} />, csv: [['events', (r) => r.events.totalCount]], number: true, extra: true },
    { ...sourceColumn(), wide: true },
  ],
});
