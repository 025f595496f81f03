// text.ts: the texts of the timeline.
import { both } from '../../text/texts';

const en = {
  title: 'When the alliances began and who joined when',
  finding: (dated: number, all: number, roles: number, allRoles: number, seen: number) => `${dated} of ${all} alliances have a known founding date; ${roles} of ${allRoles} memberships a known begin. Of the other ${allRoles - roles}, ${seen} were seen on a date.`,
  controls: { kind: 'Alliances', all: 'all', marks: 'Marks', order: 'Order', from: 'From', to: 'To', view: 'View', settings: 'Settings' },
  marks: { all: 'joinings, events, exchanges', joinings: 'joinings', events: 'events', exchanges: 'exchanges', none: 'none' }, orders: { founding: 'founding', name: 'name', members: 'members' }, views: { picture: 'Picture', table: 'Table' },
  legend: { existed: 'existed', soft: 'begin known to the year', joined: 'joined on a day or month, few or many', year: 'joined in a year', event: 'event', exchange: 'exchange began' },
  head: { founding: 'Alliance, by founding', name: 'Alliance, by name', members: 'Alliance, by members' }, datedOf: 'dated of all roles', of: 'of',
  statement: { founding: 'Alliances by founding', name: 'Alliances by name', members: 'Alliances by members' }, allTimes: 'all times', asOf: (date: string) => `as of ${date}`,
  shown: (n: number, of: number) => `${n} of ${of} alliances.`, exact: 'A date is drawn no more exact than its source: a year is a soft begin or an open ring. Memberships without a known begin (right: all less dated) have no mark.', earlier: (n: number) => `${n} marks lie before the first year.`, cut: (n: number) => `Of ${n} alliances not all marks are drawn; the table has them.`,
  founded: 'founded', joined: 'joined', held: 'event', began: 'exchange began', date: 'Date', what: 'What', who: 'Who', alliance: 'Alliance', source: 'Source', sources: 'sources', role: 'Role',
  foundedIn: (name: string, date: string) => `${name}, founded ${date}`, unknown: (name: string) => `${name}, founding date not known`,
  span: (first: string, last: string) => `${first} to ${last}`,
  marked: (dates: string, name: string, joined: number, events: number, exchanges: number) => `${dates}, ${name}: ${[joined > 0 && `${joined} joined`, events > 0 && (events === 1 ? '1 event' : `${events} events`), exchanges > 0 && (exchanges === 1 ? '1 exchange began' : `${exchanges} exchanges began`)].filter(Boolean).join(', ')}`, eventOn: (date: string, name: string) => `${date}: ${name}`,
  close: 'Close', none: 'Nothing is dated so.', more: 'Next alliances', first: 'First alliances',
  empty: 'No alliance is of this kind.', emptyTable: 'Nothing is dated in these years.', keys: 'Marks that lie near each other are one. Left and right go along a line, up and down to the next one; Enter opens.', tableCut: (n: number, of: number, what: string) => `${what}: the first ${n} of ${of}.`,
};

const zh: typeof en = {
  title: '各联盟何时成立，谁何时加入',
  finding: (dated, all, roles, allRoles, seen) => `${all} 个联盟中有 ${dated} 个成立日期已知；${allRoles} 项成员关系中有 ${roles} 项起始日期已知。其余 ${allRoles - roles} 项中有 ${seen} 项已知某日有效。`,
  controls: { kind: '联盟', all: '全部', marks: '标记', order: '排序', from: '起', to: '止', view: '视图', settings: '设置' },
  marks: { all: '加入、会议活动、交流项目', joinings: '加入', events: '会议活动', exchanges: '交流项目', none: '无' }, orders: { founding: '成立时间', name: '名称', members: '成员数' }, views: { picture: '图', table: '表格' },
  legend: { existed: '存续', soft: '起始仅知年份', joined: '某日或某月加入，由少到多', year: '某年加入', event: '会议活动', exchange: '交流项目开始' },
  head: { founding: '联盟，按成立时间', name: '联盟，按名称', members: '联盟，按成员数' }, datedOf: '有日期的角色', of: '/',
  statement: { founding: '各联盟，按成立时间', name: '各联盟，按名称', members: '各联盟，按成员数' }, allTimes: '全部时间', asOf: (date) => `截至 ${date}`,
  shown: (n, of) => `${of} 个联盟中的 ${n} 个。`, exact: '日期不比来源更精确：仅知年份者，起端渐浅或以空心圆表示。起始不详的成员关系没有标记（见右侧数字）。', earlier: (n) => `有 ${n} 个标记早于起始年份。`, cut: (n) => `有 ${n} 个联盟的标记未全部画出；表格中有全部内容。`,
  founded: '成立', joined: '加入', held: '会议活动', began: '交流项目开始', date: '日期', what: '事项', who: '谁', alliance: '联盟', source: '来源', sources: '来源', role: '角色',
  foundedIn: (name, date) => `${name}，成立于 ${date}`, unknown: (name) => `${name}，成立日期不详`,
  span: (first, last) => `${first}至 ${last}`,
  marked: (dates, name, joined, events, exchanges) => `${dates}，${name}：${[joined > 0 && `${joined} 个加入`, events > 0 && `${events} 场会议活动`, exchanges > 0 && `${exchanges} 个交流项目开始`].filter(Boolean).join('，')}`, eventOn: (date, name) => `${date}：${name}`,
  close: '关闭', none: '没有此日期的内容。', more: '后续联盟', first: '最前的联盟',
  empty: '没有此类联盟。', emptyTable: '这些年份中没有已知日期的内容。', keys: '相近的标记合为一个。左右键沿一行移动，上下键移到相邻行，回车打开。', tableCut: (n, of, what) => `${what}：${of} 项中的前 ${n} 项。`,
};

export const texts = both({ en, zh });
