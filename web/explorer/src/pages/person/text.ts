// text.ts of a person: the texts of the page.
import { both } from '../../text/texts';

export const texts = both({
  en: {
    positions: (n: number) => (n === 1 ? '1 position' : `${n} positions`), positionsNote: 'Each as of the date of its source, the newest first. What came after is not said.', none: 'No position is named in the sources read.', at: 'at', of: 'of', role: 'What', where: 'Where', date: 'As of', undated: 'date not known',
    numbers: (n: number) => (n === 1 ? '1 number from this person' : `${n} numbers from this person`), words: (n: number) => (n === 1 ? '1 claim by this person' : `${n} claims by this person`), about: 'About', saidNothing: 'No number or claim in the data names this person as its source.', all: 'All positions of the atlas (CSV)', undatedLimit: (n: number, of: number) => `For ${n} of ${of} positions no date is known.`,
  },
  zh: {
    positions: (n) => `${n} 个职务`, positionsNote: '每项以其来源的日期为准，由新到旧；其后情况未述。', none: '所读来源中未见其职务。', at: '任职于', of: '', role: '职务', where: '机构', date: '截至', undated: '日期不详',
    numbers: (n) => `由此人给出的 ${n} 个数字`, words: (n) => `由此人提出的 ${n} 个说法`, about: '关于', saidNothing: '数据中没有注明出自此人的数字或说法。', all: '全部职务（CSV）', undatedLimit: (n, of) => `${of} 个职务中有 ${n} 个日期不详。`,
  },
});
