// text.ts of a course: the texts of its page.
import { both } from '../../text/texts';

export const texts = both({
  en: {
    facts: 'What is known of it', provider: 'Provided by', platform: 'On the platform', language: 'Language', field: 'Field', code: 'Code', start: 'Start of this run', instructors: 'Taught by', website: 'Web page', notNamed: 'not named',
    exchanges: (n: number) => (n === 1 ? 'Taken up in 1 exchange' : `Taken up in ${n} exchanges`), from: 'From', to: 'To', noExchange: 'No exchange in the sources read names this course.', all: 'All courses of the atlas (CSV)', others: 'All courses of this provider',
  },
  zh: {
    facts: '已知信息', provider: '提供方', platform: '所在平台', language: '语言', field: '领域', code: '代码', start: '本期开课', instructors: '授课教师', website: '网页', notNamed: '未列名',
    exchanges: (n) => `在 ${n} 个交流项目中被采用`, from: '来自', to: '去往', noExchange: '所读来源中没有交流项目提到此课程。', all: '全部课程（CSV）', others: '该提供方的全部课程',
  },
});
