// en.ts: the texts of flows in English.
const s = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en = {
  title: 'Whose courses are taken up where',
  lead: 'Exchanges from the country that provides to the country that takes up. A cell counts exchanges, not courses or learners.',
  finding: (name: string, countries: number, first: string, count: number, all: number, back: readonly (readonly [string, number])[]) => `${name} provides to ${s(countries, 'country', 'countries')} abroad, first ${first} with ${count} of ${s(all, 'exchange', 'exchanges')}; ${back.length === 0 ? 'none provides to it' : `${s(back.length, 'provides', 'provide')} to it: ${back.slice(0, 5).map(([from, n]) => `${from} ${n}`).join(', ')}${back.length > 5 ? ' and others' : ''}`}.`,
  controls: { flows: 'Flows', kind: 'Kind', all: 'all', order: 'Order', within: 'within a country too', view: 'View', settings: 'Settings' },
  orders: { size: 'most first', name: 'by name', region: 'by region' }, views: { matrix: 'Matrix', streams: 'Streams', ring: 'Ring', map: 'Map', table: 'Table' },
  provides: 'provides', takes: 'takes up', sum: 'Sum', from: 'From', to: 'To', exchanges: 'Exchanges', begin: 'First began', end: 'Last ended',
  statement: 'Exchanges between countries, count', allTimes: 'all times', asOf: (date: string) => `as of ${date}`, unfiltered: 'nothing filtered',
  placed: (placed: number, all: number) => `${placed} of ${s(all, 'exchange names', 'exchanges name')} a country on both sides; ${s(all - placed, 'names', 'name')} none on one side or both and ${all - placed === 1 ? 'is' : 'are'} not in the picture.`,
  adding: 'One exchange with 12 receivers counts in 12 cells: cells do not add up to exchanges.', insideCut: (n: number, of: number) => `Within countries only the first ${n} of ${of} exchanges are counted.`, pairsCut: (n: number, of: number) => `The strongest ${n} of ${of} pairs.`,
  chosen: (count: number) => `: ${s(count, 'exchange', 'exchanges')}`, to2: 'to', cellNote: 'The cell that is chosen. Arrow keys go from cell to cell, Enter chooses.', noCell: 'No exchange leads from the one to the other here.', exchange: 'Exchange', since: 'Since', network: 'These as a network of institutions', onMap: 'On the map',
  streams: 'The same as streams', streamsNote: 'From countries to parts of the world, without flows within a country.', streamsCaption: 'Width: exchanges, each counted once for every pair of countries.',
  ringNote: (n: number, of: number) => `The ${n} of ${s(of, 'country', 'countries')} with most exchanges. A ribbon has the colour of the region that provides, and begins at the rim with a gap where it is taken up.`,
  empty: 'No exchange of this kind names a country on both sides.', mapArrow: 'An arc leads from the country that provides to the one that takes up.', grid: 'Matrix of exchanges',
};
