// text.ts of a source: the texts of its page.
import { both } from '../../text/texts';

export const texts = both({
  en: {
    kind: 'source', crumbs: 'Sources', facts: 'What it is', publisher: 'Published by', published: 'Date', read: 'Read on', language: 'Language', sort: 'Kind', trust: 'What rests on it alone counts as', open: 'Open the page', noAddress: 'no address known',
    trusts: { SEED: 'from the article the dataset began with', PRIMARY: 'primary', SECONDARY: 'secondary', UNVERIFIED: 'no source seen' } as Record<string, string>,
    cites: (n: number) => (n === 1 ? '1 entry rests on it' : `${n} entries rest on it`), citesNote: 'Entries that name it among their own sources. Memberships, positions, figures and claims that rest on it stand on the pages of these entries and name it there.', none: 'No entry names it among its own sources; numbers, roles or claims may.',
    every: 'all', kinds: 'Kinds', list: (kind: string, n: string) => `${kind}: ${n}`, all: 'All sources of the atlas (CSV)', next: 'Next page', start: 'First page',
  },
  zh: {
    kind: '来源', crumbs: '来源', facts: '基本信息', publisher: '发布者', published: '日期', read: '读取日期', language: '语言', sort: '类型', trust: '仅凭此来源的内容视为', open: '打开网页', noAddress: '网址不详',
    trusts: { SEED: '出自本数据集最初依据的文章', PRIMARY: '一手', SECONDARY: '二手', UNVERIFIED: '未见来源' },
    cites: (n) => `依据此来源的条目 ${n} 个`, citesNote: '在自身来源中列出它的条目。依据它的成员关系、职务、数字与说法见于这些条目的页面。', none: '没有条目在自身来源中列出它；数字、角色或说法可能引用。',
    every: '全部', kinds: '类型', list: (kind, n) => `${kind}：${n}`, all: '全部来源（CSV）', next: '下一页', start: '第一页',
  },
});
