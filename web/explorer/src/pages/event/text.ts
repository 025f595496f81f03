// text.ts of an event: the texts of its page.
import { both } from '../../text/texts';

export const texts = both({
  en: {
    facts: 'When and where', date: 'Date', place: 'Place', mode: 'Held', theme: 'Theme', series: 'Series', edition: (n: number) => `number ${n}`, parent: 'Part of', alliance: 'Event of', hosts: (n: number) => (n === 1 ? '1 host' : `${n} hosts`), noHosts: 'No host is named in the sources read.',
    others: (name: string) => `Events of ${name}`, this: 'this one', all: 'All events of the atlas (CSV)',
  },
  zh: {
    facts: '时间与地点', date: '日期', place: '地点', mode: '形式', theme: '主题', series: '系列', edition: (n) => `第 ${n} 届`, parent: '属于', alliance: '所属联盟', hosts: (n) => `${n} 个主办方`, noHosts: '所读来源中未列主办方。',
    others: (name) => `${name}的会议活动`, this: '本场', all: '全部会议活动（CSV）',
  },
});
