// text.ts of browse: its words in both languages.
import { both } from '../../text/texts';
import { numberIn } from '../../text/write';

const n = (value: number) => numberIn(value, 'en');
const z = (value: number) => numberIn(value, 'zh');

/** The name of a language by its tag; the tag where it has none. */
const languages = (own: string) => {
  const names = new Intl.DisplayNames([own], { type: 'language' });
  return (tag: string): string => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
};

const en = {
  counted: {
    institutions: ['institution', 'institutions'], alliances: ['alliance', 'alliances'], countries: ['country', 'countries'], courses: ['course', 'courses'], exchanges: ['exchange', 'exchanges'], events: ['event', 'events'],
    people: ['person', 'people'], figures: ['figure', 'figures'], claims: ['claim', 'claims'], sources: ['source', 'sources'],
    university: ['university', 'universities'], company: ['company', 'companies'], platform: ['platform', 'platforms'], government: ['government body', 'government bodies'], international_organization: ['international organization', 'international organizations'],
    association: ['association', 'associations'], research_institute: ['research institute', 'research institutes'],
  } as Record<string, readonly [string, string]>,
  count: (c: number, words: readonly [string, string]) => `${n(c)} ${words[c === 1 ? 0 : 1]}`,
  heading: (what: string, place: string | undefined) => (place ? `${what} in ${place}` : what),
  of: (c: number, words: readonly [string, string]) => `of ${n(c)} ${words[c === 1 ? 0 : 1]} in the data`,
  list: 'Kinds of things', name: 'Name contains…', nameOf: { sources: 'Title contains…', figures: 'Counted: contains…' } as Record<string, string>, columns_: 'Columns', usual: 'The usual columns',
  filter: (c: number) => (c ? `Filter (${c})` : 'Filter'), show: (what: string) => `Show ${what}`, more: (c: number) => `${n(c)} more`, fewer: 'Fewer', any: 'any', choose: 'Choose', take: (label: string) => `Take away ${label}`, contains: (q: string) => `Name: “${q}”`,
  facets: {
    region: 'Region', subregion: 'Part of the world', kind: 'Kind', country: 'Country', seat: 'Seat in', alliance: 'Alliance', memberOf: 'Member of', role: 'In the role of', trust: 'Trust', year: 'Year', founded: 'Founded in', began: 'Began in', field: 'Field', language: 'Language', platform: 'Platform',
    provider: 'Provider', from: 'Provided by', to: 'Taken up in', series: 'Series', mode: 'How it was held', of: 'About', worked: 'Positions at', measure: 'What is counted', unit: 'Unit', hedge: 'Hedge', about: 'About', publisher: 'Publisher', published: 'Published in', named: 'Institutions', saidBy: 'Said by', party: 'Taking part', membersIn: 'Members in',
  },
  columns: {
    name: 'Name', country: 'Country', city: 'City', alliances: 'Alliances', in: 'In', roles: 'Roles', courses: 'Courses named', source: 'Source', kind: 'Kind', founded: 'Founded', region: 'Region', named: 'Named here', published: 'Published total', undated: 'Undated', countries: 'Countries', exchanges: 'Exchanges', events: 'Events', seat: 'Seat', ended: 'Ended',
    institutions: 'Institutions', gives: 'Gives in', takes: 'Takes in', subregion: 'Part of the world', code: 'Code', provider: 'Provider', platform: 'Platform', field: 'Field', language: 'Language', run: 'Run began', instructors: 'Taught by', from: 'Provided by', to: 'Taken up by', since: 'Since', alliance: 'Alliance', figure: 'A number',
    date: 'Date', series: 'Series', mode: 'How', hosts: 'Hosts', positions: 'Was', measure: 'What is counted', number: 'Number', asOf: 'As of', saidBy: 'Said by', subject: 'About', unit: 'Unit', claim: 'Claim', title: 'Title', publisher: 'Publisher', publishedOn: 'Published', accessed: 'Read', citations: 'Cited by',
  },
  trust: { SEED: 'the first article', PRIMARY: 'primary source', SECONDARY: 'secondary source', UNVERIFIED: 'no source seen' } as Record<string, string>,
  exact: 'without a hedge', with: 'named here', without: 'none named',
  kinds: { COUNTRY: 'country', INSTITUTION: 'institution', ALLIANCE: 'alliance', COURSE: 'course', EXCHANGE: 'exchange', EVENT: 'event', PERSON: 'person' } as Record<string, string>,
  csv: 'Download CSV', fetching: (c: number, of: number) => `${n(c)} of ${n(of)}…`, failed: 'The download stopped: ',
  empty: 'Nothing meets all of these conditions.', emptyWithout: 'Something does without', cursor: 'The rows have changed since this link was made; this is the first page.', all: 'All times', next: (c: number) => `Next ${n(c)}`, back: 'Back', first: 'First page',
  language: languages('en'),
  otherTables: 'All tables of the data as files', position: (role: string, where: string) => `${role}, ${where}`,
};

export type PageTexts = typeof en;

const zh: PageTexts = {
  counted: {
    institutions: ['个', '机构'], alliances: ['个', '联盟'], countries: ['个', '国家和地区'], courses: ['门', '课程'], exchanges: ['个', '交流项目'], events: ['场', '会议活动'], people: ['位', '人物'], figures: ['个', '公布的数字'], claims: ['个', '说法'], sources: ['个', '来源'],
    university: ['所', '大学'], company: ['家', '企业'], platform: ['个', '平台'], government: ['个', '政府机构'], international_organization: ['个', '国际组织'], association: ['个', '协会'], research_institute: ['个', '研究机构'],
  },
  count: (c, words) => `${z(c)} ${words[0]}${words[1]}`,
  heading: (what, place) => (place ? `${place}：${what}` : what),
  of: (c, words) => `数据中共有 ${z(c)} ${words[0]}${words[1]}`,
  list: '条目类型', name: '名称包含……', nameOf: { sources: '标题包含……', figures: '统计对象包含……' }, columns_: '列', usual: '常用列',
  filter: (c) => (c ? `筛选（${c}）` : '筛选'), show: (what) => `显示 ${what}`, more: (c) => `另有 ${z(c)} 项`, fewer: '收起', any: '不限', choose: '选择', take: (label) => `取消 ${label}`, contains: (q) => `名称：“${q}”`,
  facets: {
    region: '地区', subregion: '分区', kind: '类型', country: '国家和地区', seat: '总部所在', alliance: '联盟', memberOf: '所属联盟', role: '担任角色', trust: '可信度', year: '年份', founded: '成立年份', began: '开始年份', field: '领域', language: '语言', platform: '平台',
    provider: '提供方', from: '提供方', to: '采用方', series: '系列', mode: '举办方式', of: '关于', worked: '任职机构', measure: '统计对象', unit: '单位', hedge: '限定词', about: '关于', publisher: '发布者', published: '发布年份', named: '机构', saidBy: '说话人', party: '参与方', membersIn: '成员所在',
  },
  columns: {
    name: '名称', country: '国家和地区', city: '城市', alliances: '联盟', in: '所属', roles: '角色', courses: '列名课程', source: '来源', kind: '类型', founded: '成立', region: '地区', named: '此处列名', published: '公布总数', undated: '日期不详', countries: '国家和地区', exchanges: '交流项目', events: '会议活动', seat: '总部', ended: '结束',
    institutions: '机构', gives: '提供', takes: '采用', subregion: '分区', code: '代码', provider: '提供方', platform: '平台', field: '领域', language: '语言', run: '开课', instructors: '授课', from: '提供方', to: '采用方', since: '起始', alliance: '联盟', figure: '一个数字',
    date: '日期', series: '系列', mode: '方式', hosts: '主办方', positions: '曾任', measure: '统计对象', number: '数字', asOf: '截至', saidBy: '说话人', subject: '关于', unit: '单位', claim: '说法', title: '标题', publisher: '发布者', publishedOn: '发布', accessed: '读取', citations: '被引用',
  },
  trust: { SEED: '最初的文章', PRIMARY: '一手来源', SECONDARY: '二手来源', UNVERIFIED: '未见来源' },
  exact: '无限定词', with: '此处有列名', without: '未列名',
  kinds: { COUNTRY: '国家和地区', INSTITUTION: '机构', ALLIANCE: '联盟', COURSE: '课程', EXCHANGE: '交流项目', EVENT: '会议活动', PERSON: '人物' },
  csv: '下载 CSV', fetching: (c, of) => `${z(c)} / ${z(of)}……`, failed: '下载中断：',
  empty: '没有条目同时满足这些条件。', emptyWithout: '去掉以下条件则有：', cursor: '此链接生成后条目已有变化，现显示第一页。', all: '全部时间', next: (c) => `后 ${z(c)} 条`, back: '返回', first: '第一页',
  language: languages('zh'),
  otherTables: '全部数据表文件', position: (role, where) => `${where} ${role}`,
};

export const texts = both({ en, zh });
