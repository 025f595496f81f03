// text.ts of an institution: texts of its page that no other has.
import { both } from '../../text/texts';

export const texts = both({
  en: {
    partners: 'Partners', noPlatform: 'platform not named', platforms: (of: readonly (readonly [string, number])[]) => (of.length ? `On ${of.map(([name, n]) => `${name} ${n}`).join(', ')}.` : ''),
    files: { roles: 'Its alliances with dates (CSV)', partners: 'It and its partners (CSV)', exchanges: 'Its exchanges (CSV)', all: 'All memberships of the atlas (CSV)' },
  },
  zh: {
    partners: '伙伴', noPlatform: '平台未列名', platforms: (of) => (of.length ? `所在平台：${of.map(([name, n]) => `${name} ${n}`).join('，')}。` : ''),
    files: { roles: '所属联盟与日期（CSV）', partners: '本机构及其伙伴（CSV）', exchanges: '交流项目（CSV）', all: '全部成员关系（CSV）' },
  },
});
