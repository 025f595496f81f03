// exchanges.tsx: exchanges as they are browsed.
import { BrowseExchangesDocument, type BrowseExchangesQuery as A, type BrowseExchangesQueryVariables as V } from '../../../data/gen/browse-exchanges';
import { When } from '../../../parts/date';
import { To } from '../../../parts/kind';
import { Number } from '../../../parts/number';
import { Nothing, One, Several, Word } from '../cells';
import { facet, ids, kind, upper, years } from '../kind';
import { idsIn, linked, linkedFacet, sourceColumn, trustFacet } from './shared';

type F = NonNullable<V['where']>;
type R = A['rows']['nodes'][number];

/** The countries of a side, then the institutions that are named. */
const Side = ({ countries, parties }: { countries: R['providerCountries']; parties: R['providers'] }) => (
  <div className="sides">{countries.length > 0 && <Several of={countries.slice(0, 3)} total={countries.length} />}{parties.totalCount > 0 && <div className="small"><Several of={parties.nodes} total={parties.totalCount} /></div>}{countries.length + parties.totalCount === 0 && <Nothing />}</div>
);
const side = (name: string, countries: (r: R) => R['providerCountries'], parties: (r: R) => R['providers']) => [
  [`${name}CountryIds`, (r: R) => countries(r).map((c) => c.id).join(';')], [`${name}Countries`, (r: R) => countries(r).map((c) => c.name).join(';')], [`first${name[0]!.toUpperCase()}${name.slice(1)}Ids`, (r: R) => parties(r).nodes.map((p) => p.id).join(';')],
] as const;

export const exchanges = kind<R, A, V, F>({
  word: 'exchanges', mark: 'exchange', document: BrowseExchangesDocument, order: ['name'],
  called: (text) => ({ name: { contains: text } }),
  ask: ({ but, get, ...page }) => ({ ...page, ids: idsIn(get, 'of', ['institution']), butKind: but('kind'), butFrom: but('from'), butTo: but('to'), butAlliance: but('alliance'), butField: but('field'), butYear: but('year'), butTrust: but('trust') }),
  facets: [
    linkedFacet('of', 'party', ['institution'], (of) => ({ or: [{ provider: { id: { in: [...of] } } }, { receiver: { id: { in: [...of] } } }] })),
    facet({ name: 'from', closed: 'upper', groups: (a) => a.from.groups, condition: (v) => ({ providerCountry: { id: { in: ids('country', v) } } }), unknown: { not: { providerCountry: {} } } }),
    facet({ name: 'to', closed: 'upper', groups: (a) => a.to.groups, condition: (v) => ({ receiverCountry: { id: { in: ids('country', v) } } }), unknown: { not: { receiverCountry: {} } } }),
    facet({ name: 'kind', closed: 'upper', groups: (a) => a.kind.groups, condition: (v) => ({ kind: upper(v) as NonNullable<F['kind']> }) }),
    facet({ name: 'alliance', groups: (a) => a.alliance.groups, condition: (v) => ({ alliance: { id: { in: ids('alliance', v) } } }), unknown: { not: { alliance: {} } } }),
    facet({ name: 'field', groups: (a) => a.field.groups, condition: (v) => ({ field: { in: v } }), unknown: { not: { field: { contains: '' } } } }),
    facet({ name: 'year', label: 'began', groups: (a) => a.year.groups, condition: (v) => years(v, (from) => ({ from })), unknown: { from: { known: false } } }),
    trustFacet(),
  ],
  columns: [
    { name: 'name', label: 'name', cell: (r) => <To thing={r} />, csv: [['name', (r) => r.name]], sort: ['NAME'] },
    { name: 'kind', label: 'kind', wide: true, cell: (r) => <Word of={r.kind} />, csv: [['kind', (r) => r.kind]] },
    { name: 'from', label: 'from', cell: (r) => <Side countries={r.providerCountries} parties={r.providers} />, csv: side('provider', (r) => r.providerCountries, (r) => r.providers) },
    { name: 'to', label: 'to', cell: (r) => <Side countries={r.receiverCountries} parties={r.receivers} />, csv: side('receiver', (r) => r.receiverCountries, (r) => r.receivers) },
    { name: 'since', label: 'since', cell: (r) => <When {...r} />, csv: [['from', (r) => r.from], ['to', (r) => r.to], ['seen', (r) => r.seen]], sort: ['FROM'] },
    { name: 'alliance', label: 'alliance', cell: (r) => <One thing={r.alliance}>{r.alliance?.acronym ?? r.alliance?.name}</One>, csv: linked('alliance', (r) => r.alliance), extra: true },
    {
      name: 'figure', label: 'figure', cell: (r) => (r.figures.nodes[0] ? <><Number figure={r.figures.nodes[0]} /> <span className="soft">{r.figures.nodes[0].measure}</span></> : <Nothing />), extra: true,
      csv: [['figureMeasure', (r) => r.figures.nodes[0]?.measure], ['figureHedge', (r) => r.figures.nodes[0]?.qualifier], ['figure', (r) => r.figures.nodes[0]?.value]],
    },
    sourceColumn(),
  ],
});
