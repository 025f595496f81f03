// text.ts: the texts of the map.
import { both } from '../../text/texts';

const s = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en = {
  /** Between two sentences. */
  gap: ' ',
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

const zh: typeof en = {
  gap: '',
  title: { institutions: '机构分布在哪里', exchanges: '交流通向哪里' },
  lead: (named, countries, of) => `数据中列名的机构 ${named} 个，分布于 ${of} 个国家和地区中的 ${countries} 个。`,
  leadOf: (named, alliance, countries) => `${alliance} 的列名机构 ${named} 个，分布于 ${countries} 个国家和地区。`,
  leadExchanges: (countries, pairs) => `${countries} 个国家和地区在交流项目中提供或采用，共 ${pairs} 对。弧线由提供方指向采用方。`,
  most: (name, count) => `${name}最多，有 ${count} 个。`,
  nowhere: (count) => `另有 ${count} 个所在国家和地区不详，不在图中。`,
  controls: { show: '显示', of: '联盟', kind: '类型', region: '地区', borders: '边界', centre: '中心', view: '视图', settings: '设置', any: '任一联盟', all: '全部', everywhere: '全部' },
  shown: { institutions: '机构', exchanges: '交流项目' }, borders: { none: '不画', lines: '画线' }, centres: { atlantic: '大西洋', pacific: '太平洋' }, views: { picture: '地图', table: '表格', tiles: '方块' },
  country: '国家和地区', region: '地区', institutions: '机构', alliances: '联盟', gives: '提供', takes: '采用', from: '提供方', to: '采用方', exchanges: '交流项目', unit: '列名机构', unitExchanges: '提供与采用的交流项目',
  allCountries: (count) => `全部 ${count} 个国家和地区`, allPairs: (count) => `全部 ${count} 对`, all: (count) => `全部 ${count} 个`, none: '其交流项目中没有双方国家和地区都列明的。',
  chosen: (count, alliances) => `此处列名机构 ${count} 个；该国家或地区涉及 ${alliances} 个联盟。`, chosenExchanges: (gives, takes) => `提供 ${gives} 次，采用 ${takes} 次，每对国家和地区各计一次。`, let: '恢复全部国家和地区', institution: '机构',
  statement: { institutions: '各国家和地区的机构，面积表示数量', exchanges: '国家和地区之间的交流项目，粗细表示数量' },
  allTimes: '全部时间', asOf: (date) => `截至 ${date}`,
  bias: '仅为所读来源中列名者，并非全部：所读目录与平台所在的国家和地区因而居前。', moved: '相互遮盖的标记已移开。', land: '陆地：Natural Earth。',
  borderNote: '边界取自 Natural Earth，按实际控制绘制，不代表对任何地区地位的立场。', counts: '一个交流项目按其列明的每对国家和地区各计一次。',
  rest: '各机构所依据的来源。', trust: { SEED: (n) => `本数据集最初依据的文章 ${n} 个`, PRIMARY: (n) => `一手来源 ${n} 个`, SECONDARY: (n) => `二手来源 ${n} 个`, UNVERIFIED: (n) => `未见来源 ${n} 个` },
  empty: '没有符合这些条件的机构。', tilesNote: '每个国家或地区一个方块，大小相同，按所在地区排列。数字为其机构数。', keys: '方向键由多到少逐个移动，回车选择。', flows: '以矩阵显示', partial: (n, of) => `${of} 对中最强的 ${n} 对。`,
};

export const texts = both({ en, zh });
