// people.tsx: people as they are browsed: what they were, each with its date.
import { BrowsePeopleDocument, type BrowsePeopleQuery as A, type BrowsePeopleQueryVariables as V } from '../../../data/gen/browse-people';
import { To } from '../../../parts/kind';
import { Marks } from '../../../parts/sources';
import { Nothing, On } from '../cells';
import { facet, ids, kind } from '../kind';
import { nameColumn, sourceColumn, trustFacet } from './shared';

type F = NonNullable<V['where']>;

export const people = kind<A['rows']['nodes'][number], A, V, F>({
  word: 'people', mark: 'person', document: BrowsePeopleDocument, order: ['name'],
  called: (text) => ({ name: { contains: text } }),
  ask: ({ but, get: _, ...page }) => ({ ...page, butOf: but('of'), butAlliance: but('alliance'), butTrust: but('trust') }),
  facets: [
    facet({ name: 'of', label: 'worked', single: true, groups: (a) => a.of.groups, condition: (v) => ({ positions: { some: { institution: { id: { in: ids('institution', v) } } } } }), unknown: { positions: { none: { institution: {} } } } }),
    facet({ name: 'alliance', single: true, groups: (a) => a.alliance.groups, condition: (v) => ({ positions: { some: { alliance: { id: { in: ids('alliance', v) } } } } }), unknown: { positions: { none: { alliance: {} } } } }),
    trustFacet(),
  ],
  columns: [
    nameColumn(),
    {
      name: 'positions', label: 'positions',
      cell: (r) => (r.positions.nodes.length ? r.positions.nodes.map((p) => <div key={p.id} className="in-words">{p.role}{p.organization && <>, <To thing={p.organization} /></>}{p.asOf && <span className="soft"> · <On date={p.asOf} /></span>}<Marks sources={p.sources} said={{ asOf: p.asOf, row: p.id }} /></div>) : <Nothing />),
      csv: [
        ['positions', (r) => r.positions.totalCount], ['newestRole', (r) => r.positions.nodes[0]?.role], ['newestAt', (r) => r.positions.nodes[0]?.organization?.id], ['newestAsOf', (r) => r.positions.nodes[0]?.asOf],
        ['newestSources', (r) => r.positions.nodes[0]?.sources.map((s) => s.id).join(';')],
      ],
    },
    { ...sourceColumn(), wide: true },
  ],
});
