// zh.ts: the texts in simplified Chinese, with the keys of en.ts.
import type { Texts } from './texts';
import { dateIn, numberIn } from './write';

const n = (value: number) => numberIn(value, 'zh');
const of = (unit: string) => (count: number) => `${n(count)} ${unit}`;

export const zh: Texts = {
  number: n,
  date: (date) => dateIn(date, 'zh'),
  site: 'Alliance Atlas',
  title: '数字教育中谁与谁合作',
  lead: '联盟及其成员、课程及其被采用之处、会议、人物与公布的数字：每一条都注明来源与日期。',
  skip: '跳到正文',
  menu: '菜单',
  sections: '本页各部分',
  nav: { browse: '浏览', networks: '网络', paths: '路径', map: '地图', flows: '流向', overlap: '重叠', timeline: '时间线', graphql: 'GraphQL', home: '首页' },
  theme: { name: '配色', auto: '跟随系统', light: '浅色', dark: '深色' },
  languages: { name: '语言', en: 'EN', zh: '中文' },
  kind: { institution: '机构', alliance: '联盟', country: '国家和地区', course: '课程', exchange: '交流项目', event: '会议活动', person: '人物' },
  kinds: { institution: '机构', alliance: '联盟', country: '国家和地区', course: '课程', exchange: '交流项目', event: '会议活动', person: '人物', figure: '公布的数字', claim: '说法', source: '来源' },
  counted: {
    institution: of('个机构'), alliance: of('个联盟'), country: of('个国家和地区'), course: of('门课程'), exchange: of('个交流项目'), event: of('场会议活动'),
    person: of('位人物'), figure: of('个公布的数字'), role: of('个角色'), tie: of('条连线'), source: of('个来源'),
  },
  words: {
    UNIVERSITY: '大学', COMPANY: '企业', PLATFORM: '平台', GOVERNMENT: '政府机构', INTERNATIONAL_ORGANIZATION: '国际组织', ASSOCIATION: '协会', RESEARCH_INSTITUTE: '研究机构', OTHER: '其他',
    UNIVERSITY_NETWORK: '大学网络', NATIONAL: '国家级', MULTI_STAKEHOLDER: '多方参与', INTER_GOVERNMENTAL: '政府间', PLATFORM_PARTNERSHIP: '平台合作', REGIONAL: '区域性', PLATFORM_CONSORTIUM: '平台联合体',
    MEMBER: '成员', FOUNDER: '创始成员', INITIATOR: '发起方', CHAIR: '主席', VICE_CHAIR: '副主席', SECRETARIAT: '秘书处', COUNCIL: '理事', OBSERVER: '观察员', PARTNER: '合作伙伴',
    COURSE: '课程', COURSE_RUN: '一期课程', SPECIALIZATION: '系列课程',
    MOOC_SHARING: '慕课共享', JOINT_CLASSES: '联合课堂', AGREEMENT: '协议', INFRASTRUCTURE: '基础设施', TRAINING: '培训', COURSE_EXCHANGE: '课程互换', VIRTUAL_EXCHANGE: '虚拟交流', CERTIFICATE_PROGRAMME: '证书项目',
    OPEN_COURSES: '开放课程', STAFF_EXCHANGE: '教师交流', JOINT_PROGRAMME: '联合培养项目', JOINT_PRODUCTION: '联合制作', TALKS: '讲座', CREDIT_TRANSFER: '学分互认',
    IN_PERSON: '线下', HYBRID: '线上线下结合', ONLINE: '线上',
    SUPERLATIVE: '最高级表述', OPINION: '观点', OBSERVATION: '观察', PURPOSE: '宗旨', INTENT: '意向',
    SEED: '本数据集最初依据的文章', PRIMARY: '一手来源', SECONDARY: '二手来源', MIRROR: '其他网站上的副本', DATASET: '数据文件',
    ROR: 'ROR', WIKIDATA: 'Wikidata',
  },
  // Regions of the United Nations, and the parts of the world within them.
  regions: {
    Africa: '非洲', Americas: '美洲', Asia: '亚洲', Europe: '欧洲', Oceania: '大洋洲', '': '地区不详',
    Caribbean: '加勒比', 'Eastern Africa': '东非', 'Western Asia': '西亚', 'Western Africa': '西非', 'Northern Europe': '北欧', 'South America': '南美洲', 'Southern Europe': '南欧', 'Southeast Asia': '东南亚', 'Eastern Europe': '东欧', Polynesia: '波利尼西亚', 'Middle Africa': '中非', 'Southern Asia': '南亚', 'Western Europe': '西欧', 'Central America': '中美洲', 'Eastern Asia': '东亚', 'Micronesian Region': '密克罗尼西亚', 'Northern Africa': '北非', Australasia: '澳大拉西亚', 'Central Asia': '中亚', Melanesia: '美拉尼西亚', 'Northern America': '北美洲', 'Southern Africa': '南部非洲',
  },
  hedge: { EXACT: '', ABOUT: '约', NEARLY: '近', MORE_THAN: '超过', AT_LEAST: '至少', AT_MOST: '至多', LESS_THAN: '不足', SOME: '大约', DOZENS: '数十', HUNDREDS: '数百', THOUSANDS: '数千' },
  search: {
    name: '搜索', hint: '输入大学、联盟、国家、人名……', short: '搜索大学、联盟、人物……', none: '这里没有叫这个名字的条目。可用各种语言的名称搜索，不支持整句。',
    matched: (name) => `匹配到 ${name}`, found: (count) => `找到 ${n(count)} 条`, all: '全部搜索结果', choose: '选择', open: '打开', close: '关闭', connect: '与……的联系', instance: '例如', results: (q) => `搜索：${q}`,
  },
  at: {
    name: '日期', all: '全部时间', label: '以当时的情况为准：', band: (date) => `以 ${date} 当时的情况为准。`, rest: '所有页面与数字皆然。', change: '更改', show: '显示全部时间', set: '确定', wrong: '日期可写年、月或日：2018、2018-06、2018-06-30。',
    undated: (dated, undated) => `其中 ${n(dated)} 项已知在此之前开始，${n(undated)} 项开始日期不详，仍保留。`,
  },
  comma: '，', list: '、', semicolon: '；', stop: '。', gap: '', unknown: '不详', seen: (date) => `${date}时可见`, noneNamed: '未列名', noneHere: '此处没有', dash: '—', since: '起始', asOf: (date) => `截至 ${date}`, until: (date) => `至 ${date}`,
  tags: { secondary: '二手来源', copies: '仅有转载', unseen: '未见来源', copy: '副本', file: '数据文件' },
  source: {
    list: '本页来源', marks: (numbers) => `来源 ${numbers}`, title: (numbers) => `出处 ${numbers}`, readIn: '出处', saidBy: '说话人', asOf: '截至', means: '含义', note: '备注', open: '打开网页', rests: '依据此来源的全部条目', link: '此数字的链接', close: '关闭',
    read: (date) => `${date} 读取`, language: '语言', sources: '来源',
  },
  coverage: {
    title: '各联盟在此处的已知程度', named: '此处列名', published: '公布总数', both: (named, published) => `此处列名成员 ${n(named)} 个，公布总数 ${published}`, only: (named) => `此处列名成员 ${n(named)} 个`, none: '未知', rule: '仅含列名的成员。',
    dateUnknown: '日期不详', bar: (named, published) => `此处列名 ${n(named)} 个；公布：${published}`, undated: (count) => `其中 ${n(count)} 个加入日期不详`, joined: (dated, undated) => `已知加入 ${n(dated)} 个，日期不详 ${n(undated)} 个`,
  },
  states: {
    loading: '正在载入', refused: '服务器未能回答此请求。', again: '重试', smaller: '缩小范围', noAnswer: '服务器没有响应。', wrongAddress: '此地址所求的内容不存在。', anew: '重新开始', report: '报告问题时请附上此地址与数据版本。', noWebGL: '此浏览器无法绘图。表格内容完整无缺。',
    other: (a, b) => `此链接基于版本 ${a}，数据现为 ${b}，数字可能不同。`, changed: '数据已更新，本页显示的是新数据。', range: (from, to, total) => `第 ${n(from)} 至 ${n(to)} 条，共 ${n(total)} 条`, nothing: '没有符合条件的条目。',
  },
  missing: { title: (kind) => `这里没有叫这个名字的${kind}`, page: '此地址没有页面', near: '搜索到的相近条目', home: '回到首页' },
  foot: { version: (name, version, date) => `${name}，版本 ${version}，${date}`, licence: 'CC0：可自由使用', about: '关于数据', reading: '如何阅读', playground: '查询台', licences: '许可' },
};
