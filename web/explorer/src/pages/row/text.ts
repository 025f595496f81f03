// text.ts of a row: the texts of the page of one number, one claim, one role or one position.
import { both } from '../../text/texts';

export const texts = both({
  en: {
    kinds: { figure: 'figure', claim: 'claim', membership: 'membership', position: 'position' } as Record<string, string>, crumbs: { figure: 'Figures', claim: 'Claims', membership: 'Memberships', position: 'Positions' } as Record<string, string>,
    about: 'About', measure: 'What was counted', means: 'Means', exact: 'as printed', asOf: 'As of', saidBy: 'Said by', nobody: 'nobody is named', note: 'Note', unit: 'Unit', since: 'Since', until: 'Until', role: 'Role', institution: 'Institution', alliance: 'Alliance', person: 'Person', where: 'Where', country: 'Country', sort: 'Kind',
    notAFact: 'A claim is what somebody said; it is not a fact of this dataset.', dated: 'Each position is as of the date of its source. What came after is not said.',
    claimTitle: (subject: string) => `What was said about ${subject}`, figureTitle: (measure: string, subject: string) => `${measure}: ${subject}`, all: { figure: 'All figures of the atlas (CSV)', claim: 'All claims of the atlas (CSV)', membership: 'All memberships of the atlas (CSV)', position: 'All positions of the atlas (CSV)' } as Record<string, string>, unknown: 'not known',
  },
  zh: {
    kinds: { figure: '数字', claim: '说法', membership: '成员关系', position: '职务' }, crumbs: { figure: '公布的数字', claim: '说法', membership: '成员关系', position: '职务' },
    about: '关于', measure: '统计对象', means: '含义', exact: '与原文一致', asOf: '截至', saidBy: '说话人', nobody: '未指明', note: '备注', unit: '单位', since: '起始', until: '至', role: '角色', institution: '机构', alliance: '联盟', person: '人物', where: '机构', country: '国家和地区', sort: '类型',
    notAFact: '这是某人的说法，不是本数据集的事实。', dated: '每项职务以其来源的日期为准；其后情况未述。',
    claimTitle: (subject) => `关于${subject}的说法`, figureTitle: (measure, subject) => `${subject}：${measure}`, all: { figure: '全部数字（CSV）', claim: '全部说法（CSV）', membership: '全部成员关系（CSV）', position: '全部职务（CSV）' }, unknown: '不详',
  },
});
