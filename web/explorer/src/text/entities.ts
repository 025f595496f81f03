// entities.ts: the texts of what pages of things have in common: figures, claims, exchanges, and what is not known. The first page needs none of them.
import { useSite } from '../app/site';
import { both } from './texts';
import { numberIn } from './write';

const n = (value: number) => numberIn(value, 'en');
const plural = (count: number, one: string, many: string) => `${n(count)} ${count === 1 ? one : many}`;
const z = (value: number) => numberIn(value, 'zh');
const of = (unit: string) => (count: number) => `${z(count)} ${unit}`;

const en = {
  means: (lower: number | null, upper: number | null, hedge: string) =>
    lower !== null && upper !== null && lower === upper ? `exactly ${n(lower)}, as printed`
    : lower !== null && upper !== null ? `from ${n(lower)} to ${n(upper)}, by the word “${hedge}”`
    : lower !== null ? `${n(lower)} or more, by the word “${hedge}”`
    : upper !== null ? `${n(upper)} at most, by the word “${hedge}”` : `no bound follows from the word “${hedge}”`,
  limits: {
    title: 'What is not known here.', dates: (c: number, of: number) => `For ${n(c)} of ${n(of)} alliances the date of joining is unknown.`, figures: 'No figure was published about it in the sources read.',
    courses: 'Courses are a selection.', total: 'No published total of its members is known.', members: (c: number, of: number) => `For ${n(c)} of ${n(of)} members the date of joining is unknown.`, about: 'About the data',
  },
  absent: { title: (name: string, date: string) => `${name}: not there as the world stood on ${date}`, other: 'The data have it at another time.', row: (kind: string) => `This ${kind}` },
  claim: 'A claim is what somebody said; it is not a fact of this dataset.',
  figures: { title: 'Published figures', note: 'A later number does not replace an earlier one. Different words are kept apart: they may count different things.', what: 'What was counted', number: 'Number, with its hedge', saidBy: 'Said by', none: 'No figure was published about it in the sources read.' },
  institution: {
    alliances: (c: number) => (c === 0 ? 'In no alliance here' : c === 1 ? 'In 1 alliance' : `In ${n(c)} alliances`), bars: 'A bar begins where the begin is known, softly where only the year is. A hollow diamond is a day on which it is known to have held: when it began is not known.',
    exchanges: (gives: number, takes: number) => `Gives in ${plural(gives, 'exchange', 'exchanges')}, takes in ${n(takes)}`, gives: 'gives →', takes: '← takes', exchange: 'Exchange', with: 'With', notNamed: 'not named',
    people: (c: number) => plural(c, 'person', 'people'), peopleNote: 'What they were, and on which date that is known.', courses: (c: number) => `${plural(c, 'course', 'courses')} named here`, coursesNote: 'Those with the most enrolments in the catalogues read, not all it offers.',
    events: (c: number) => `${plural(c, 'event', 'events')} it hosted`, partners: (c: number) => `${plural(c, 'institution shares', 'institutions share')} two or more alliances with it`, partnersNote: 'Nearer means more alliances. Colour: region.', partner: 'Partner', shared: 'Alliances shared',
    founded: 'founded', place: 'mostly the middle of its city', identifiers: 'Known elsewhere as', claims: (c: number) => `${plural(c, 'claim', 'claims')} about it`, more: (c: number) => `and ${n(c)} more`,
  },
};

const zh: typeof en = {
  means: (lower, upper, hedge) =>
    lower !== null && upper !== null && lower === upper ? `恰为 ${z(lower)}，与原文一致`
    : lower !== null && upper !== null ? `${z(lower)} 至 ${z(upper)}，据“${hedge}”一词`
    : lower !== null ? `不少于 ${z(lower)}，据“${hedge}”一词`
    : upper !== null ? `不多于 ${z(upper)}，据“${hedge}”一词` : `“${hedge}”一词不给出上下限`,
  limits: {
    title: '此处尚不清楚的。', dates: (c, total) => `${z(total)} 个联盟中有 ${z(c)} 个加入日期不详。`, figures: '所读来源中没有关于它的公布数字。', courses: '课程仅为部分。', total: '未见公布的成员总数。', members: (c, total) => `${z(total)} 个成员中有 ${z(c)} 个加入日期不详。`, about: '关于数据',
  },
  absent: { title: (name, date) => `${name}：${date} 时不可见`, other: '数据在其他时间有此条目。', row: (kind) => `此${kind}` },
  claim: '这是某人的说法，不是本数据集的事实。',
  figures: { title: '公布的数字', note: '新数字不取代旧数字。不同措辞分开列出，因为所计对象可能不同。', what: '统计对象', number: '数字及其限定词', saidBy: '说话人', none: '所读来源中没有关于它的公布数字。' },
  institution: {
    alliances: (c) => (c === 0 ? '此处未见其加入联盟' : `加入 ${z(c)} 个联盟`), bars: '色条自已知的起始日期开始；仅知年份者起端渐浅。空心菱形为已知当时有效的日期，起始不详。', exchanges: (gives, takes) => `在 ${z(gives)} 个交流项目中提供，在 ${z(takes)} 个中采用`, gives: '提供 →', takes: '← 采用', exchange: '交流项目', with: '对方', notNamed: '未列名',
    people: of('位人物'), peopleNote: '曾任职务及已知的日期。', courses: (c) => `此处列出 ${z(c)} 门课程`, coursesNote: '为所读目录中选修人数最多者，并非全部。', events: (c) => `主办 ${z(c)} 场会议活动`, partners: (c) => `${z(c)} 个机构与其同属两个以上联盟`, partnersNote: '越近表示共同联盟越多。颜色表示地区。', partner: '伙伴', shared: '共同联盟',
    founded: '创建于', place: '多为所在城市的中心', identifiers: '其他数据中的编号', claims: (c) => `关于它的 ${z(c)} 个说法`, more: (c) => `另有 ${z(c)} 个`,
  },
};

const texts = both({ en, zh });

export type EntityTexts = typeof en;

/** The texts of pages of things, in the reader's language. */
export const useEntityText = (): EntityTexts => texts[useSite().language];
