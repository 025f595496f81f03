// text.ts of an alliance: the texts of its page.
import { both } from '../../text/texts';

export const texts = both({
  en: {
    founded: 'founded', ended: 'ended', seat: 'seat', partOf: 'part of',
    coverageNote: 'Each line is one publication. Where they disagree, all are kept.', split: 'Left: universities. Right: other institutions.',
    named: 'named here', namedSplit: (all: number, universities: number, others: number) => `${all}: ${universities} ${universities === 1 ? 'university' : 'universities'} and ${others} others, each with its source below`,
    namedAll: (all: number) => `${all}, each with its source below`, published: (date: string) => `published, ${date}`, publishedUndated: 'published, date not known', and: ' and ', none: 'No total of its members was published in the sources read.',
    older: (n: number) => `${n} older ${n === 1 ? 'number is' : 'numbers are'} among the figures below.`,
    conferences: 'Its events', conferencesName: (n: number, first: string, last: string) => `${n} events of the alliance, from ${first} to ${last}`, began: (date: string) => `founded ${date}`, online: 'online',
    members: 'Members', by: { region: 'by region', role: 'by role', date: 'by date', flat: 'as one table' }, how: 'How the members are grouped', seenOnly: 'seen, begin not known', undatedGroup: 'no date known', undated: 'undated', role: 'Role', also: 'Also in',
    showing: (shown: number, of: number) => `${shown} of ${of} roles are shown.`, more: 'Show more',
    exchanges: (n: number) => `${n} ${n === 1 ? 'exchange' : 'exchanges'} under it`, from: 'From', to: 'To',
    places: (n: number) => (n === 1 ? 'Members in 1 country' : `Members in ${n} countries`), placesNote: 'By the country of each member named here.', region: 'Region', number: 'Members', map: 'Open the map', network: 'Network of members',
    shares: (n: number) => (n === 1 ? 'Shares members with 1 alliance' : `Shares members with ${n} alliances`), shared: 'Shared', of: (n: number) => `of ${n}`, compare: 'Compare in a picture of overlaps',
    parts: (n: number) => (n === 1 ? '1 alliance is part of it' : `${n} alliances are part of it`), files: { members: 'Members (CSV)', roles: 'Dates of joining (CSV)', network: 'Members and alliance (GraphML)', all: 'All memberships of the atlas (CSV)' },
    noMembers: 'No member is named here.',
  },
  zh: {
    founded: '成立于', ended: '终止于', seat: '所在地', partOf: '隶属于',
    coverageNote: '每行为一次公布。数字不一致时全部保留。', split: '左：大学；右：其他机构。',
    named: '此处列名', namedSplit: (all, universities, others) => `${all} 个：大学 ${universities} 所，其他 ${others} 个，来源见下`,
    namedAll: (all) => `${all} 个，来源见下`, published: (date) => `公布于 ${date}`, publishedUndated: '公布，日期不详', and: '，', none: '所读来源中未见公布的成员总数。',
    older: (n) => `另有 ${n} 个较早的数字见下方。`,
    conferences: '会议活动', conferencesName: (n, first, last) => `该联盟的 ${n} 场会议活动，${first} 至 ${last}`, began: (date) => `成立于 ${date}`, online: '线上',
    members: '成员', by: { region: '按地区', role: '按角色', date: '按日期', flat: '单一表格' }, how: '成员分组方式', seenOnly: '曾见，起始不详', undatedGroup: '日期不详', undated: '日期不详', role: '角色', also: '同时属于',
    showing: (shown, of) => `显示 ${of} 个角色中的 ${shown} 个。`, more: '显示更多',
    exchanges: (n) => `其框架下的 ${n} 个交流项目`, from: '来自', to: '去往',
    places: (n) => `成员分布于 ${n} 个国家和地区`, placesNote: '按此处列名成员所在的国家和地区。', region: '地区', number: '成员', map: '打开地图', network: '成员网络',
    shares: (n) => `与 ${n} 个联盟有共同成员`, shared: '共同成员', of: (n) => `/ ${n}`, compare: '在重叠图中比较',
    parts: (n) => `下属 ${n} 个联盟`, files: { members: '成员（CSV）', roles: '加入日期（CSV）', network: '成员与联盟（GraphML）', all: '全部成员关系（CSV）' },
    noMembers: '此处未列出成员。',
  },
});
