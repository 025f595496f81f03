// zh.ts: the texts of the map in Chinese, with the keys of en.ts.
import type { en } from './en';

export const zh: typeof en = {
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
