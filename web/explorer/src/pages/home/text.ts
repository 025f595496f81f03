// text.ts of the first page: its words in both languages.
import { both } from '../../text/texts';
import { numberIn } from '../../text/write';

const z = (value: number) => numberIn(value, 'zh');

const en = {
  all: (c: number) => (c === 1 ? 'The alliance' : `All ${numberIn(c, 'en')} alliances`), alliance: 'Alliance', start: 'Start from a question', reading: 'How to read it', moreReading: 'All signs and words',
  questions: {
    shared: 'Who is in the same alliances?', path: 'How are two connected?', flows: 'Whose courses are taken up where?', several: 'Who is in several alliances?', where: 'Where are the institutions?', when: 'When did the alliances begin?',
  },
  read: {
    number: 'the hedge of the source, the number, and where it is to be read', year: 'only the year is known: nothing is made more exact', seen: 'it held on that day; when it began is not known', quality: 'look for a better source before you quote it',
    bar: (named: string, published: string) => `${named} named here of ${published} published`, open: (named: string, published: string) => `${named} named here, ${published} published`,
  },
};

export type HomeTexts = typeof en;

const zh: HomeTexts = {
  all: (c) => `全部 ${z(c)} 个联盟`, alliance: '联盟', start: '从一个问题开始', reading: '如何阅读', moreReading: '全部符号与用语',
  questions: { shared: '谁在同样的联盟里？', path: '两个机构如何相连？', flows: '谁的课程在哪里被采用？', several: '谁加入了多个联盟？', where: '机构在哪里？', when: '联盟何时成立？' },
  read: {
    number: '来源的限定词、数字，以及出处', year: '只知年份：不作更精确的推断', seen: '当时如此；何时开始不详', quality: '引用之前请寻找更好的来源',
    bar: (named, published) => `公布 ${published} 个，此处列名 ${named} 个`, open: (named, published) => `公布${published} 个，此处列名 ${named} 个`,
  },
};

export const texts = both({ en, zh });
