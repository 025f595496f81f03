// text.ts of an exchange: the texts of its page.
import { both } from '../../text/texts';

export const texts = both({
  en: {
    gives: 'Provided by', takes: 'Taken up by', nobody: (countries: string) => `The source names ${countries}, and no institution.`, nobodyAtAll: 'not named', country: 'no country known', more: (n: number) => `and ${n} more`,
    since: 'since', until: 'until', seen: (d: string) => `seen ${d}`, fields: 'Fields', alliance: 'Under', courses: (n: number) => (n === 1 ? '1 course in it' : `${n} courses in it`), sides: 'Who gives, who takes',
    unknownDate: 'When it began is not known.', noCourses: 'No course of it is named.', roles: 'Its parties (CSV)', all: 'All exchanges of the atlas (CSV)', flow: (from: string, to: string) => `All exchanges from ${from} to ${to}`,
  },
  zh: {
    gives: '提供方', takes: '采用方', nobody: (countries) => `来源只提到${countries}，未提机构。`, nobodyAtAll: '未列名', country: '国家不详', more: (n) => `另有 ${n} 个`,
    since: '起始', until: '至', seen: (d) => `${d} 时可见`, fields: '领域', alliance: '所属联盟', courses: (n) => `其中的 ${n} 门课程`, sides: '谁提供，谁采用',
    unknownDate: '起始时间不详。', noCourses: '未列出其中的课程。', roles: '参与方（CSV）', all: '全部交流项目（CSV）', flow: (from, to) => `从${from}到${to}的全部交流项目`,
  },
});
