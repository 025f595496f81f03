// text.ts of the pages about the data and how to read it, in both languages.
import { both } from '../../text/texts';
import { numberIn } from '../../text/write';

const n = (value: number) => numberIn(value, 'en');
const z = (value: number) => numberIn(value, 'zh');

const en = {
  title: 'About the data', reading: 'How to read it', contents: 'On this page',
  what: 'What is here', whatLead: 'Alliances for digital and online education, who is in them, what courses they offer and exchange, at which events and with which published numbers. It began with one article: China Daily, “Digital education alliance inaugurated in Shanghai”, 31 January 2024. Everything else was read in public pages and in data files of course catalogues; each row says where.',
  kind: 'Kind', count: 'How many', roles: 'Roles in alliances', claims: 'Claims', sources: 'Sources', figures: 'Published figures',
  limits: 'What it is not',
  larger: (c: number, of: number) => `Member lists are partial.${c ? ` Of ${n(c)} of ${n(of)} alliances a larger total is published than members are named here.` : ''} Whatever is counted or drawn from members counts named members only.`,
  dated: (c: number, of: number) => `Of ${n(c)} of ${n(of)} roles the begin is known. The others stay at every date: when they began is not known.`,
  disagree: 'Sources disagree, and both sides are kept: a later number does not replace an earlier one, and different words may count different things.',
  sample: 'Courses are a selection: those with the most enrolments in the catalogues read, not all that a provider offers.',
  pages: 'Pages were read as stored copies, of most the opening alone. They may have changed since.',
  places: 'The place of an institution is mostly the middle of its city, and its country may rest on a list of domains or on its name.',
  empty: 'What was read nowhere is left empty rather than guessed: “—” and “not known” never mean zero or none.',
  trust: 'How far it can be trusted', trustLead: 'Trust is that of a row. No tag means that it rests on the first article or on a page of the body itself or of an established publisher.', rows: 'Rows', institutions: 'Institutions',
  trusts: { SEED: 'the first article', PRIMARY: 'primary source', SECONDARY: 'secondary source', UNVERIFIED: 'no source seen' } as Record<string, string>, sourceKinds: 'Sources by kind',
  ties: 'What a tie means', tiesLead: 'A network is computed from rows that show, and each tie lists the rows that it rests on. A tie is no proof that two work together.',
  tie: [
    ['co-membership', 'Shared alliances', 'Two institutions are named as members of the same alliance, whether they work together or not.'],
    ['affiliation', 'Memberships', 'An institution has a role in an alliance: the data as they are.'],
    ['alliance-overlap', 'Alliances by shared members', 'An institution is named as a member of both.'],
    ['country-co-membership', 'Countries by alliances', 'An alliance has members in both; with one member there it counts as with fifty.'],
    ['exchange', 'Exchanges', 'From each provider to each receiver: one programme with ten receivers is ten ties.'],
    ['country-exchange', 'Exchanges of countries', 'The same between countries, by their institutions or where they are named themselves.'],
    ['course-offering', 'Courses on platforms', 'From who provides a course to the platform on which it runs.'],
    ['atlas', 'Everything', 'Any row that names both: a membership, an exchange, a course, an event, a position.'],
  ] as readonly (readonly [string, string, string])[],
  borders: 'Names and borders', bordersText: 'Names, codes and regions of countries and areas are those of Unicode CLDR and ISO 3166-1. The map opens without borders; where they are shown they are those of Natural Earth: who holds what in fact. Neither takes a position on the status of any area.',
  cite: 'Cite it', citeText: 'Each page has “Cite”, with its address and the version of the data in it, and each number, role and claim has an address of its own. The data as a whole:', version: (v: string, date: string) => `Version ${v}, last changed ${date}.`,
  licence: 'Licences', licenceText: 'Facts are not protected by copyright; no sentence of a source is copied. The compilation is under CC0 1.0: use it as you like. The list of countries is made from Unicode CLDR (Unicode-3.0), country-codes (PDDL-1.0), i18n-iso-countries and country-locale-map (MIT) and country-coder (ISC). The program is under the Apache License 2.0; what is bundled into these pages has its', notices: 'own licences',
  privacy: 'Privacy', privacyText: 'No cookies, no accounts, nothing sent to anybody but this server. Language and colours stay in this browser. Everything else that you set is in the address.',
  tables: 'Take it all', tablesText: 'Every table is a file, every network too, and every question can be asked in GraphQL.', table: 'Tables as CSV', playground: 'Playground',
  readingLead: 'The same signs mean the same on every page.',
  numbers: 'How a number is written', dates: 'How a date is written', bars: 'How much is known', marks: 'Marks', colours: 'Colours of regions', amounts: 'Amounts', states: 'What a page says of itself', claimsTitle: 'Claims', words: 'Words for what is missing',
  number: {
    exact: 'as printed, without a hedge', nearly: 'the number is the most it may be', more: 'the number is the least it may be', about: 'no bound follows', dozens: 'a word: 24 or more', source: 'the raised number is the source: press it, and a card says where the number is to be read, who said it, and as of when',
    copies: 'read in copies on other hosts alone', secondary: 'read somewhere other than with the body itself', unseen: 'no source was seen', none: 'no source number: computed here, and the caption says by what',
  },
  date: { year: 'only the year is known', month: 'the month is known', day: 'the day is known', seen: 'it held on that day; when it began is not known', unknown: 'no date was read', soft: 'a soft edge is a year, a sharp one a day or month; an arrow has no known end', hollow: 'a hollow diamond is a day on which it was seen' },
  bar: { solid: (a: string, b: string) => `${a} named here of ${b} published`, open: (a: string, b: string) => `${a} named here, more than ${b} published`, tick: (a: string, b: string) => `${a} named here; the tick is the ${b} that were published earlier`, none: (a: string) => `${a} named here, no published total known` },
  missing: { dash: 'not known; never 0', zero: 'looked for, and there is none', noneNamed: 'there may be some; the data have a selection', noneHere: 'the data claim to have all, and there is none' },
  claim: 'Who said it, and when, stands with every claim. It is in words of the compilers, and it is no fact of the data.',
  dateBand: 'A date at the top makes the whole of it as the world stood then. What has no known begin stays, marked as undated.',
  state: { loading: 'Grey rows of the right number and height; the page does not jump.', empty: 'One sentence that says which condition emptied it, with links that take it away.', partial: 'How much of how much is shown. Tables and downloads have all of it.', refused: 'The sentence of the server with its code, and what to do.', other: 'A link was made with other data than those of today.' },
  few: 'few', many: 'many',
};

const zh: typeof en = {
  title: '关于数据', reading: '如何阅读', contents: '本页内容',
  what: '这里有什么', whatLead: '数字与在线教育的联盟、其成员、所提供与交流的课程、会议活动以及公布的数字。起点是一篇文章：《中国日报》2024年1月31日 “Digital education alliance inaugurated in Shanghai”。其余内容均读自公开网页与课程目录的数据文件，每一行都注明出处。',
  kind: '类型', count: '数量', roles: '联盟中的角色', claims: '说法', sources: '来源', figures: '公布的数字',
  limits: '它不是什么',
  larger: (c, of) => `成员名单并不完整。${c ? `${z(of)} 个联盟中有 ${z(c)} 个公布的总数大于此处列名的成员数。` : ''}凡由成员统计或绘制的内容，仅含列名的成员。`,
  dated: (c, of) => `${z(of)} 个角色中有 ${z(c)} 个起始日期已知。其余的在任何日期都保留：起始不详。`,
  disagree: '来源之间有出入时，各方均予保留：新数字不取代旧数字，不同措辞所计对象可能不同。', sample: '课程仅为部分：所读目录中选修人数最多者，并非提供方的全部课程。', pages: '网页以存档副本读取，多数仅读开头部分；此后可能已有变化。',
  places: '机构的位置多为所在城市的中心；其所属国家和地区可能依据域名列表或名称判断。', empty: '未读到的内容留空，不作猜测：“—”与“不详”绝不表示零或没有。',
  trust: '可信到何种程度', trustLead: '可信度以行为单位。没有标签表示依据最初的文章，或当事机构及知名发布者的网页。', rows: '行', institutions: '机构',
  trusts: { SEED: '最初的文章', PRIMARY: '一手来源', SECONDARY: '二手来源', UNVERIFIED: '未见来源' }, sourceKinds: '来源类型',
  ties: '连线的含义', tiesLead: '网络由所示的行计算得出，每条连线都列出其依据。有连线并不证明两者有合作。',
  tie: [
    ['co-membership', '共同联盟', '两个机构被列为同一联盟的成员，无论是否合作。'], ['affiliation', '成员关系', '机构在联盟中担任角色：数据的原貌。'], ['alliance-overlap', '联盟（按共同成员）', '有机构同时列名于两个联盟。'], ['country-co-membership', '国家和地区（按联盟）', '联盟在两地均有成员；一个成员与五十个成员同样计一次。'],
    ['exchange', '交流项目', '由每个提供方指向每个采用方：一个项目有十个采用方即为十条连线。'], ['country-exchange', '国家和地区间的交流', '同上，按机构所在地或直接被提到的国家和地区。'], ['course-offering', '平台上的课程', '由课程提供方指向开课平台。'], ['atlas', '全部', '任何同时提到两者的行：成员关系、交流项目、课程、会议活动、任职。'],
  ],
  borders: '名称与边界', bordersText: '国家和地区的名称、代码与分区取自 Unicode CLDR 与 ISO 3166-1。地图默认不显示边界；显示时取自 Natural Earth，按实际控制绘制。两者均不代表对任何地区地位的立场。',
  cite: '引用', citeText: '每一页都有“引用”，其中含地址与数据版本；每个数字、角色与说法都有自己的地址。数据整体：', version: (v, date) => `版本 ${v}，最近更改 ${date}。`,
  licence: '许可', licenceText: '事实不受著作权保护，未抄录来源中的任何句子。汇编以 CC0 1.0 发布，可自由使用。国家和地区列表取自 Unicode CLDR（Unicode-3.0）、country-codes（PDDL-1.0）、i18n-iso-countries 与 country-locale-map（MIT）以及 country-coder（ISC）。程序采用 Apache License 2.0；这些页面所含的软件另有', notices: '各自的许可',
  privacy: '隐私', privacyText: '没有 Cookie，没有账户，除本服务器外不向任何人发送任何内容。语言与配色保存在此浏览器中，其余设置均在地址中。',
  tables: '全部取走', tablesText: '每张表、每个网络都是文件，每个问题都可用 GraphQL 提出。', table: 'CSV 数据表', playground: '查询台',
  readingLead: '相同的符号在每一页含义相同。',
  numbers: '数字的写法', dates: '日期的写法', bars: '已知多少', marks: '符号', colours: '地区颜色', amounts: '数量', states: '页面对自身的说明', claimsTitle: '说法', words: '缺失的写法',
  number: { exact: '与原文一致，无限定词', nearly: '此数为上限', more: '此数为下限', about: '不给出上下限', dozens: '仅为词语：不少于 24', source: '右上角的数字为来源：点击后卡片说明出处、说话人与截至日期', copies: '仅读到其他网站上的副本', secondary: '读自当事机构以外之处', unseen: '未见来源', none: '没有来源编号：由此处计算，图注说明方法' },
  date: { year: '只知年份', month: '知道月份', day: '知道日期', seen: '当时如此；何时开始不详', unknown: '未读到日期', soft: '渐浅的边缘表示仅知年份，清晰的边缘表示知道日或月；箭头表示结束不详', hollow: '空心菱形表示当日可见' },
  bar: { solid: (a, b) => `公布 ${b} 个，此处列名 ${a} 个`, open: (a, b) => `公布超过 ${b} 个，此处列名 ${a} 个`, tick: (a, b) => `此处列名 ${a} 个；竖线为较早公布的 ${b} 个`, none: (a) => `此处列名 ${a} 个，未见公布总数` },
  missing: { dash: '不详，绝不表示 0', zero: '查过，没有', noneNamed: '可能有；数据仅为部分', noneHere: '数据应为全部，没有' },
  claim: '每个说法都注明说话人与时间。文字为编者所写，并非本数据集的事实。', dateBand: '页首设定日期后，全部内容以当时的情况为准。起始不详者保留，并标为日期不详。',
  state: { loading: '行数与高度相符的灰色行，页面不跳动。', empty: '一句话说明由哪个条件导致，并附取消该条件的链接。', partial: '显示了多少，共有多少。表格与下载文件包含全部。', refused: '服务器的说明与代码，以及可采取的办法。', other: '链接基于与今日不同的数据。' },
  few: '少', many: '多',
};

export const texts = both({ en, zh });
