// text.ts: the texts of the page of overlaps. Words between stars are strong.
import { both } from '../../text/texts';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const word = (n: number) => WORDS[n] ?? String(n);
const listed = (names: readonly string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
const REGION: Record<string, string> = { Americas: 'the Americas' };
const place = (region: string) => (region ? ` in ${REGION[region] ?? region}` : '');
const institutions = (n: number) => (n === 1 ? '1 institution is' : `${n} institutions are`);

const en = {
  title: 'Who is in several of these alliances', word,
  finding: (all: number, of: number, shared: number, region: string) => `*${all}* ${all === 1 ? 'institution' : 'institutions'}${place(region)} ${all === 1 ? 'is' : 'are'} named in at least one of the ${word(of)}; *${shared}* ${shared === 1 ? 'is' : 'are'} in ${of === 2 ? 'both' : 'more than one'}`,
  top: (count: number, degree: number, names: readonly string[]) => `, and ${word(count)} ${count === 1 ? 'is' : 'are'} in ${word(degree)}${names.length ? `: ${listed(names)}` : ''}`,
  controls: { alliances: 'Alliances compared', add: '+ Alliance', addTitle: 'Compare with', find: 'Find an alliance', remove: (name: string) => `Take away ${name}`, order: 'Order', region: 'Region', any: 'all regions', view: 'View', most: 'Twenty alliances are the most that can be compared.', members: (n: number) => `${n} named` },
  orders: { size: 'largest first', degree: 'most alliances first', name: 'by name' },
  views: { picture: 'Picture', table: 'Table' },
  few: 'Choose two alliances or more.', usual: 'Start with five of them', unknown: (key: string) => `There is no alliance ${key} here.`, none: 'No institution is named in any of them.', noneIn: (region: string) => `No institution${place(region)} is named in any of them.`, allRegions: 'All regions',
  axis: 'institutions', inOnly: 'in one only', inSome: (n: number) => `in ${word(n)}`,
  column: (names: readonly string[], count: number) => `${names.join(' + ')}: ${count}`,
  caption: (of: number, region: string) => `Exact intersections of ${word(of)} alliances; any role${region ? `; institutions${place(region)}` : ''};`, times: 'all times.', asOf: (date: string) => `as of ${date}.`,
  captionRest: (of: number) => `A column counts the institutions that are in all alliances with a filled dot${of > 2 ? ' and in none of the others' : ' and not in the other'}. Grey: in one only.`,
  drawn: (n: number, of: number) => `The picture shows the first ${n} of ${of} columns; the list has all.`, keys: 'Arrow keys go from column to column, Enter chooses one.',
  side: { in: (names: readonly string[], others: number) => `In ${listed(names)}${others === 0 ? '' : others === 1 ? ', not in the other' : `, not in the other ${word(others)}`}`, connect: 'See how these two are connected', only: 'Compare these alone', all: (n: number) => `All ${n}` },
  complete: { title: 'How complete the lists are', note: 'More may be shared than is seen: an institution that is missing from a list is missing from each overlap with it.', alliance: 'Alliance', named: 'Named', published: 'Published', measure: (m: string) => m, undated: (n: number) => `${n} undated` },
  list: 'The overlaps as a list', exactly: 'In exactly', number: 'Institutions', who: 'Who', more: (n: number) => `and ${n} more`, narrow: 'Most alliances first.',
  columns: ['institution', 'name', 'country', 'alliances', 'alliance ids'], say: (n: number) => `${institutions(n)} shown`,
};

const zhListed = (names: readonly string[]) => names.join('、');
const ZH: Record<string, string> = { Africa: '非洲', Americas: '美洲', Asia: '亚洲', Europe: '欧洲', Oceania: '大洋洲' };
const zhPlace = (region: string) => (region ? `${ZH[region] ?? region}的` : '');
const zh: typeof en = {
  title: '哪些机构同属其中多个联盟', word: String,
  finding: (all, of, shared, region) => `${zhPlace(region)}*${all}* 个机构至少在 ${of} 个联盟之一中列名；*${shared}* 个${of === 2 ? '同属两者' : '属于一个以上'}`,
  top: (count, degree, names) => `，${count} 个属于 ${degree} 个${names.length ? `：${zhListed(names)}` : ''}`,
  controls: { alliances: '比较的联盟', add: '+ 联盟', addTitle: '加入比较', find: '查找联盟', remove: (name) => `移除 ${name}`, order: '排序', region: '地区', any: '全部地区', view: '视图', most: '最多可比较二十个联盟。', members: (n) => `列名 ${n} 个` },
  orders: { size: '数量多者在前', degree: '联盟多者在前', name: '按名称' },
  views: { picture: '图', table: '表格' },
  few: '请选择两个或更多联盟。', usual: '从其中五个开始', unknown: (key) => `这里没有联盟 ${key}。`, none: '没有机构在其中任何一个列名。', noneIn: (region) => `没有${zhPlace(region)}机构在其中任何一个列名。`, allRegions: '全部地区',
  axis: '机构数', inOnly: '仅属一个', inSome: (n) => `属于 ${n} 个`,
  column: (names, count) => `${names.join(' + ')}：${count}`,
  caption: (of, region) => `${of} 个联盟的精确交集；不限角色；${region ? `仅${zhPlace(region)}机构；` : ''}`, times: '全部时间。', asOf: (date) => `截至 ${date}。`,
  captionRest: (of) => `每一列计数的是属于所有实心点联盟、且不属于${of > 2 ? '其余任何联盟' : '另一联盟'}的机构。灰色：仅属一个。`,
  drawn: (n, of) => `图中显示 ${of} 列中的前 ${n} 列；列表包含全部。`, keys: '方向键在各列之间移动，回车选中。',
  side: { in: (names, others) => `属于 ${zhListed(names)}${others === 0 ? '' : others === 1 ? '，不属于另一个' : `，不属于其余 ${others} 个`}`, connect: '查看两者如何相连', only: '仅比较这些', all: (n) => `全部 ${n} 个` },
  complete: { title: '名单有多完整', note: '实际重叠可能更多：未列入某名单的机构，也不会出现在与它的任何重叠之中。', alliance: '联盟', named: '列名', published: '公布', measure: (m) => m, undated: (n) => `${n} 个日期不详` },
  list: '重叠列表', exactly: '恰好属于', number: '机构数', who: '机构', more: (n) => `另有 ${n} 个`, narrow: '联盟多者在前。',
  columns: ['机构', '名称', '国家和地区', '联盟', '联盟编号'], say: (n) => `显示 ${n} 个机构`,
};

export const texts = both({ en, zh });
export type OverlapTexts = typeof en;
