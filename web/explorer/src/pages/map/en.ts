// en.ts: the texts of the map in English.
const s = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en = {
  /** Between two sentences. */
  title: { institutions: 'Where the institutions are', exchanges: 'Where exchanges lead' },
  lead: (named: number, countries: number, of: number) => `${s(named, 'institution', 'institutions')} named in the data, in ${countries} of ${s(of, 'country', 'countries')}.`,
  leadOf: (named: number, alliance: string, countries: number) => `${s(named, 'institution', 'institutions')} of ${alliance} named in the data, in ${s(countries, 'country', 'countries')}.`,
  leadExchanges: (countries: number, pairs: number) => `${s(countries, 'country', 'countries')} give or take in exchanges, in ${s(pairs, 'pair', 'pairs')}. An arc leads from the country that provides to the one that takes up.`,
  most: (name: string, count: number) => ` Most of them: ${name}, ${count}.`,
  nowhere: (count: number) => `${count} without a known country are not in the picture.`,
  controls: { show: 'Show', of: 'Of', kind: 'Kind', region: 'Region', borders: 'Borders', centre: 'Centre', view: 'View', settings: 'Settings', any: 'any alliance', all: 'all', everywhere: 'all' },
  shown: { institutions: 'institutions', exchanges: 'exchanges' }, borders: { none: 'none', lines: 'lines' }, centres: { atlantic: 'Atlantic', pacific: 'Pacific' }, views: { picture: 'Map', table: 'Table', tiles: 'Tiles' },
  country: 'Country', region: 'Region', institutions: 'Institutions', alliances: 'Alliances', gives: 'Gives', takes: 'Takes', from: 'From', to: 'To', exchanges: 'Exchanges', unit: 'Institutions named', unitExchanges: 'Exchanges, given and taken',
  allCountries: (count: number) => `All ${count} countries`, allPairs: (count: number) => `All ${count} pairs`, all: (count: number) => `All ${count}`, none: 'No exchange of it names a country on both sides.',
  chosen: (count: number, alliances: number) => `${s(count, 'institution', 'institutions')} named here; the country has ${s(alliances, 'alliance', 'alliances')}.`, chosenExchanges: (gives: number, takes: number) => `Gives in ${gives}, takes in ${takes}, each counted once for every pair of countries.`, let: 'All countries again', institution: 'Institution',
  statement: { institutions: 'Institutions by country, area by number', exchanges: 'Exchanges between countries, width by number' },
  allTimes: 'all times', asOf: (date: string) => `as of ${date}`,
  bias: 'What is named in the sources read, not all there are: countries whose catalogues and platforms were read lead.', moved: 'Marks are moved apart where they would cover each other.', land: 'Land: Natural Earth.',
  borderNote: 'Borders are those of Natural Earth: who holds what in fact. They take no position on the status of any area.', counts: 'One exchange counts for every pair of countries it names.',
  rest: 'On what the institutions rest.', trust: { SEED: (n: number) => `${n} on the article the dataset began with`, PRIMARY: (n: number) => `${n} on a primary source`, SECONDARY: (n: number) => `${n} on a secondary one`, UNVERIFIED: (n: number) => `${n} on no source seen` } as Record<string, (n: number) => string>,
  empty: 'No institution meets these conditions.', tilesNote: 'One square for each country, equal in size, in its part of the world. The number is that of its institutions.', keys: 'Arrows go from mark to mark, most first; Enter chooses.', flows: 'The same as a matrix', partial: (n: number, of: number) => `The strongest ${n} of ${of} pairs.`,
};
