// text.ts: the texts of the page of paths. Words between stars are strong.
import { both } from '../../text/texts';

const steps = (n: number) => (n === 1 ? '1 step' : `${n} steps`);
const ways = (n: number) => (n === 1 ? '1 way' : `${n} ways`);

const en = {
  title: 'How are two connected?', lead: 'Name two, and see over which memberships, exchanges, courses, events and people they are connected, and what each step rests on.',
  form: { name: 'Two ends of a way', from: 'From', to: 'To', swap: 'Swap the two ends', through: 'Through', most: 'At most', steps, hint: 'A university, alliance, event, person…' },
  through: { everything: 'everything', alliances: 'alliances', exchanges: 'exchanges' },
  examples: 'For instance', same: 'These two are the same.',
  found: (n: number, count: number, more: boolean) => `They are *${steps(n)}* apart, in ${more ? 'more than ' : ''}*${ways(count)}*`,
  longer: (n: number, count: number, more: boolean) => `; with ${steps(n)} there are ${more ? 'more than ' : ''}*${count}* more`,
  otherwise: {
    everything: (k: number | null) => (k === null ? 'Through alliances alone there is no way.' : `Through alliances alone it takes *${k}*.`),
    alliances: (k: number | null) => (k === null ? 'Through everything there is no way.' : `Through everything it takes *${k}*.`),
    exchanges: (k: number | null) => (k === null ? 'Through everything there is no way.' : `Through everything it takes *${k}*.`),
  },
  none: (max: number) => `None within ${steps(max)}.`,
  together: (size: number, of: number) => `${size} of ${of} entries hang together`, apart: (name: string) => `${name} is not among them`, apartBoth: 'neither of the two is among them', far: 'The two hang together, by a longer way.', direction: 'Ways lead from who provides to who takes up.',
  absent: (name: string, through: string) => (through === 'exchanges' ? `${name} takes part in no exchange with an institution named on the other side.` : through === 'alliances' ? `${name} is in no alliance here.` : `Nothing here ties ${name} to anything.`),
  country: 'Countries are no ends of a way: being in one country ties no two.', unknown: (id: string) => `There is no ${id} here.`, look: (max: number) => `Look within ${steps(max)}`, all: 'Go through everything', back: 'Look the other way round',
  picture: (n: number) => (n === 1 ? 'The only way shown' : `The first ${n} ways in one picture`), shortest: 'shortest', further: 'further',
  caption: {
    everything: 'Everything that ties two in the data: memberships, exchanges, courses, events and their hosts, positions of people. Countries are left out: being in one country is no tie.',
    alliances: 'Institutions and the alliances in which they are named. Named members only.',
    exchanges: 'From an institution that provides in an exchange to one that takes up, as far as both are named.',
  },
  allTimes: 'All times.', asOf: (date: string) => `As of ${date}.`,
  rests: 'What each step rests on', restsNote: 'Shorter first, then by name. Each number leads to a source.', stepsHead: steps, way: (n: number) => `Way ${n}`,
  part: { provides: 'provides', takes: 'takes up', both: 'provides and takes up', party: 'named in it', under: 'part of it', course: 'course of it', offered: 'its course', on: 'offered on it', hosts: 'host', event: 'its event', within: 'part of it', through: 'through' },
  since: (date: string) => `since ${date}`, then: (date: string) => `on ${date}`, more: (n: number) => `and ${n} more`,
  further20: (n: number) => `Show ${n} more`, rest: (parts: string) => `Not shown: ${parts}.`, restOf: (count: number, n: number, more: boolean) => `${more ? 'more than ' : ''}${count} with ${steps(n)}`,
  time: {
    one: { agreement: 'One agreement made the difference', exchange: 'One exchange made the difference', membership: 'One membership made the difference', event: 'One event made the difference', course: 'One course made the difference', position: 'One position made the difference' },
    several: 'When they came nearer', ever: 'They came no nearer', note: 'Steps between the two, as the world stood at the end of each year. What has no known date counts always.',
    before: (date: string, names: string, n: number) => `Before ${date} it took ${steps(n)}: through ${names}.`, beforeNone: (date: string) => `Before ${date} there was no way within 12 steps.`, see: (date: string) => `See it as of ${date}`,
    changed: (n: number, date: string) => `${steps(n)}, since ${date}`, steps: (n: number | null) => (n === null ? 'no way' : steps(n)), table: 'Show as table', date: 'Date', step: 'Steps', axis: (from: string, to: string, what: string) => `Steps between the two from ${from} to ${to}: ${what}.`,
    constant: (n: number | null, from: string) => (n === null ? `No way within 12 steps at any time since ${from}.` : `${steps(n)} apart since ${from} or before.`), and: ' and ',
  },
  columns: ['way', 'steps', 'step', 'from', 'from name', 'to', 'to name', 'rests on', 'part', 'since', 'seen', 'sources'],
};

const bu = (n: number) => `${n} 步`;
const zh: typeof en = {
  title: '两者如何相连？', lead: '输入两个名称，即可查看两者经由哪些成员关系、交流项目、课程、会议活动和人物相连，以及每一步的依据。',
  form: { name: '路径的两端', from: '起点', to: '终点', swap: '互换起点与终点', through: '经由', most: '至多', steps: bu, hint: '输入大学、联盟、会议、人名……' },
  through: { everything: '全部关系', alliances: '联盟', exchanges: '交流项目' },
  examples: '例如', same: '起点与终点相同。',
  found: (n, count, more) => `两者相距 *${n}* 步，共${more ? '超过 ' : ' '}*${count}* 条路径`,
  longer: (n, count, more) => `；${n} 步的另有${more ? '超过 ' : ' '}*${count}* 条`,
  otherwise: {
    everything: (k) => (k === null ? '仅经由联盟则无路径。' : `仅经由联盟则需 *${k}* 步。`),
    alliances: (k) => (k === null ? '经由全部关系也无路径。' : `经由全部关系则需 *${k}* 步。`),
    exchanges: (k) => (k === null ? '经由全部关系也无路径。' : `经由全部关系则需 *${k}* 步。`),
  },
  none: (max) => `${max} 步以内没有路径。`,
  together: (size, of) => `${of} 个条目中有 ${size} 个彼此相连`, apart: (name) => `${name} 不在其中`, apartBoth: '两者都不在其中', far: '两者相连，但路径更长。', direction: '路径由提供方指向采用方。',
  absent: (name, through) => (through === 'exchanges' ? `${name} 未参与任何对方列名的交流项目。` : through === 'alliances' ? `此处未见 ${name} 加入联盟。` : `此处没有与 ${name} 相连的条目。`),
  country: '国家和地区不能作为路径的端点：同在一国不构成联系。', unknown: (id) => `这里没有 ${id}。`, look: (max) => `在 ${max} 步以内查找`, all: '经由全部关系', back: '反方向查找',
  picture: (n) => (n === 1 ? '所示的唯一路径' : `前 ${n} 条路径合为一图`), shortest: '最短', further: '其他',
  caption: {
    everything: '数据中使两者相连的一切：成员关系、交流项目、课程、会议活动及其主办方、人物任职。不含国家和地区：同在一国不构成联系。',
    alliances: '机构与其列名的联盟。仅含列名的成员。',
    exchanges: '由交流项目的提供机构指向采用机构，仅限双方均列名者。',
  },
  allTimes: '全部时间。', asOf: (date) => `截至 ${date}。`,
  rests: '每一步的依据', restsNote: '较短者在前，其次按名称。每个编号都指向一个来源。', stepsHead: bu, way: (n) => `路径 ${n}`,
  part: { provides: '提供', takes: '采用', both: '提供并采用', party: '在其中列名', under: '属于其中', course: '其中的课程', offered: '其课程', on: '在其上开设', hosts: '主办', event: '其会议活动', within: '属于其中', through: '经由' },
  since: (date) => `自 ${date}`, then: (date) => `${date}`, more: (n) => `另有 ${n} 项`,
  further20: (n) => `再显示 ${n} 条`, rest: (parts) => `未显示：${parts}。`, restOf: (count, n, more) => `${n} 步的${more ? '超过 ' : ' '}${count} 条`,
  time: {
    one: { agreement: '一份协议改变了距离', exchange: '一个交流项目改变了距离', membership: '一项成员关系改变了距离', event: '一场会议活动改变了距离', course: '一门课程改变了距离', position: '一项任职改变了距离' },
    several: '两者何时更近', ever: '两者并未更近', note: '两者之间的步数，以每年年末的情况为准。日期不详者始终计入。',
    before: (date, names, n) => `${date} 之前需 ${n} 步：经由 ${names}。`, beforeNone: (date) => `${date} 之前 12 步以内没有路径。`, see: (date) => `查看 ${date} 时的情况`,
    changed: (n, date) => `${n} 步，自 ${date}`, steps: (n) => (n === null ? '无路径' : bu(n)), table: '显示为表格', date: '日期', step: '步数', axis: (from, to, what) => `${from} 至 ${to} 两者之间的步数：${what}。`,
    constant: (n, from) => (n === null ? `自 ${from} 以来 12 步以内始终没有路径。` : `自 ${from} 或更早起相距 ${n} 步。`), and: '、',
  },
  columns: ['路径', '步数', '步', '从', '从（名称）', '到', '到（名称）', '依据', '身份', '起始', '可见', '来源'],
};

export const texts = both({ en, zh });
export type PathTexts = typeof en;
