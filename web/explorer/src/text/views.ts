// views.ts: the texts of pictures and tables: what can be done with them, and heads of their columns. The first page needs none of them.
import { useSite } from '../app/site';
import { both } from './texts';
import { numberIn } from './write';

const n = (value: number) => numberIn(value, 'en');
const z = (value: number) => numberIn(value, 'zh');

const en = {
  actions: { cite: 'Cite', citeView: 'Cite this view', copy: 'Copy', copied: 'Copied', link: 'Copy link', download: 'Download', table: 'Show as table', picture: 'Show as picture', ask: 'Ask in GraphQL', connect: 'Connect to…', text: 'Text', all: (count: number) => `All ${n(count)}`, clear: 'Clear filters', more: 'Show more', sources: (count: number) => (count === 1 ? 'and its source' : `and its ${n(count)} sources`) },
  restsOn: '(what it rests on)',
  named: {
    only: 'Named members only.',
    larger: (k: number, of: number) => (of < 2 ? (k ? 'Named members only; a larger total is published.' : 'Named members only.') : `Named members only; of ${n(of)} alliances looked at, ${k === 0 ? 'none has' : k === 1 ? '1 has' : `${n(k)} have`} a larger published total.`),
  },
  table: { previous: 'Previous', next: 'Next', sorted: (way: string) => `sorted ${way}`, name: 'Name', country: 'Country', kind: 'Kind', city: 'City', roles: 'Roles', courses: 'Courses', alliances: 'Alliances', institution: 'Institution', alliance: 'Alliance', role: 'Role, with its sources', also: 'Also in', date: 'Date', what: 'What', who: 'Who', source: 'Source' },
};

const zh: typeof en = {
  actions: { cite: '引用', citeView: '引用此视图', copy: '复制', copied: '已复制', link: '复制链接', download: '下载', table: '显示为表格', picture: '显示为图', ask: '用 GraphQL 查询', connect: '与……的联系', text: '文本', all: (count) => `全部 ${z(count)} 条`, clear: '清除筛选', more: '显示更多', sources: (count) => `及其 ${z(count)} 个来源` },
  restsOn: '（依据）',
  named: {
    only: '仅含列名的成员。',
    larger: (k, of) => (of < 2 ? (k ? '仅含列名的成员；公布的总数更大。' : '仅含列名的成员。') : `仅含列名的成员；所涉 ${z(of)} 个联盟中有 ${z(k)} 个公布的总数更大。`),
  },
  table: { previous: '上一页', next: '下一页', sorted: (way) => `排序：${way}`, name: '名称', country: '国家和地区', kind: '类型', city: '城市', roles: '角色', courses: '课程', alliances: '联盟', institution: '机构', alliance: '联盟', role: '角色及来源', also: '同时属于', date: '日期', what: '事项', who: '谁', source: '来源' },
};

const texts = both({ en, zh });

/** The texts of pictures and tables, in the reader's language. */
export const useViewText = (): typeof en => texts[useSite().language];
