// text.ts of a country: the texts of its page.
import type { ReactNode } from 'react';
import { both } from '../../text/texts';

/** Parts of a sentence, of which some are links or numbers with sources. */
type Sentence = readonly ReactNode[];

export const texts = both({
  en: {
    inRegion: 'in', takes: (n: ReactNode, from: ReactNode): Sentence => ['Takes up courses and classes in ', n, ' ', from], gives: (n: ReactNode, to: ReactNode): Sentence => ['Provides in ', n, ' ', to],
    exchangesAllFrom: (n: number, country: ReactNode): Sentence => [n === 1 ? 'exchange, from ' : 'exchanges, all from ', country, '.'], exchangesFrom: (n: number, countries: number): Sentence => [`${n === 1 ? 'exchange' : 'exchanges'}, from ${countries} countries.`],
    exchangesAllTo: (n: number, country: ReactNode): Sentence => [n === 1 ? 'exchange, to ' : 'exchanges, all to ', country, '.'], exchangesTo: (n: number, countries: number): Sentence => [`${n === 1 ? 'exchange' : 'exchanges'}, to ${countries} countries.`],
    exchangesNoCountry: (n: number): Sentence => [n === 1 ? 'exchange whose other side is not named.' : 'exchanges whose other side is not named.'],
    largest: (exchange: ReactNode, numbers: ReactNode, said: ReactNode): Sentence => ['For ', exchange, ' the sources say: ', numbers, said, '.'], and: ' and ', comma: ', ',
    named: (n: ReactNode, one: boolean, alliances: ReactNode): Sentence => [n, one ? ' institution is named here, in ' : ' institutions are named here, in ', alliances, '.'],
    nothing: (name: string): string => `Nothing in this dataset has to do with ${name}: no institution, exchange or event in the sources read.`, region: (name: string) => `See ${name}`,
    flow: 'Who provides, who takes up', takesTab: (n: number) => `Takes up (${n})`, givesTab: (n: number) => `Provides (${n})`, direction: 'Direction', flowNote: (n: number) => `${n === 1 ? 'One exchange' : `${n} exchanges`}, oldest first. A dotted line ends where the source names a country, but no institution.`,
    providedBy: (c: string) => `Provided from ${c} by`, providedAbroad: 'Provided by', takenBy: (c: string) => `Taken up in ${c} by`, takenAbroad: 'Taken up by', exchange: 'Exchange, oldest first', notNamed: 'not named', others: (n: number) => `${n} other ${n === 1 ? 'institution' : 'institutions'}`,
    flowName: (name: string, n: number) => `Who provides and who takes up in ${n} exchanges of ${name}`, newest: (n: number, of: number) => `The newest ${n} of ${of} exchanges; the table has all. `, further: (n: number) => `${n} of the exchanges ${n === 1 ? 'has' : 'have'} further parties in other countries. `, dateUnknown: 'date not known',
    onlyHere: (country: string) => `Parties in ${country} and their counterparts only. `, from: 'From', to: 'To', picture: 'Show as picture',
    said: 'What was said about them in numbers', saidNote: 'The hedge of the source stands before the number.', number: 'Number', what: 'What was counted',
    institutions: (n: number) => (n === 1 ? '1 institution named here' : `${n} institutions named here`), kind: 'Kind', inAlliance: 'In alliance, since', inNone: 'in none here', otherAlliances: (n: number) => `and ${n} more`,
    events: (n: number) => (n === 1 ? '1 event held there' : `${n} events held there`), partners: (n: number) => (n === 1 ? 'In alliances with 1 country' : `In alliances with ${n} countries`), shared: 'Alliances with members in both', country: 'Country', all: (n: number) => `All ${n} countries`,
    allCome: (n: number, country: string) => (n === 1 ? `It comes from ${country}` : `All ${n} come from ${country}`), allGo: (n: number, country: string) => (n === 1 ? `It goes to ${country}` : `All ${n} go to ${country}`), come: (n: number) => `They come from ${n} countries`, goes: (n: number) => `They go to ${n} countries`,
    counted: 'Exchanges by the country of the other side; one with several countries counts in each.', exchanges: 'Exchanges', flowsAll: 'All flows', map: 'Map',
    inExchange: (n: number, of: number) => `${n} of the ${of} institutions named here ${n === 1 ? 'is' : 'are'} in an exchange.`, noEvents: 'Events: none was held here as far as the sources read say.', files: { institutions: 'Members of alliances (CSV)', given: 'Exchanges it provides in (CSV)', taken: 'Exchanges it takes up (CSV)', all: 'All exchanges of the atlas (CSV)' },
  },
  zh: {
    inRegion: '位于', takes: (n, from) => ['在 ', n, ' ', from], gives: (n, to) => ['在 ', n, ' ', to],
    exchangesAllFrom: (_n, country) => ['个交流项目中采用课程与课堂，均来自', country, '。'], exchangesFrom: (_n, countries) => [`个交流项目中采用课程与课堂，来自 ${countries} 个国家和地区。`],
    exchangesAllTo: (_n, country) => ['个交流项目中提供课程与课堂，均去往', country, '。'], exchangesTo: (_n, countries) => [`个交流项目中提供课程与课堂，去往 ${countries} 个国家和地区。`],
    exchangesNoCountry: () => ['个交流项目中，对方未列名。'],
    largest: (exchange, numbers, said) => ['关于', exchange, '，来源称：', numbers, said, '。'], and: '，', comma: '，',
    named: (n, _one, alliances) => ['此处列名 ', n, ' 个机构，分属', alliances, '。'],
    nothing: (name) => `本数据集中没有与${name}有关的内容：所读来源中没有机构、交流项目或会议活动。`, region: (name) => `查看${name}`,
    flow: '谁提供，谁采用', takesTab: (n) => `采用（${n}）`, givesTab: (n) => `提供（${n}）`, direction: '方向', flowNote: (n) => `${n} 个交流项目，由早到晚。虚线表示来源只提到国家，未提机构。`,
    providedBy: (c) => `由${c}的以下机构提供`, providedAbroad: '提供方', takenBy: (c) => `由${c}的以下机构采用`, takenAbroad: '采用方', exchange: '交流项目，由早到晚', notNamed: '未列名', others: (n) => `另外 ${n} 个机构`,
    flowName: (name, n) => `${name}的 ${n} 个交流项目中谁提供、谁采用`, newest: (n, of) => `${of} 个交流项目中最新的 ${n} 个；表格列出全部。`, further: (n) => `其中 ${n} 个在其他国家还有参与方。`, dateUnknown: '日期不详',
    onlyHere: (country) => `仅含${country}的参与方及其对方。`, from: '来自', to: '去往', picture: '显示为图',
    said: '关于它们公布的数字', saidNote: '来源所用的限定词写在数字之前。', number: '数字', what: '统计对象',
    institutions: (n) => `此处列名机构 ${n} 个`, kind: '类型', inAlliance: '所属联盟与起始', inNone: '未见加入联盟', otherAlliances: (n) => `另有 ${n} 个`,
    events: (n) => `在此举办的会议活动 ${n} 场`, partners: (n) => `与 ${n} 个国家和地区同属联盟`, shared: '双方均有成员的联盟', country: '国家和地区', all: (n) => `全部 ${n} 个国家和地区`,
    allCome: (n, country) => `${n} 个均来自${country}`, allGo: (n, country) => `${n} 个均去往${country}`, come: (n) => `来自 ${n} 个国家和地区`, goes: (n) => `去往 ${n} 个国家和地区`,
    counted: '按对方所在国家和地区计；涉及多国者在每国各计一次。', exchanges: '交流项目', flowsAll: '全部流向', map: '地图',
    inExchange: (n, of) => `此处列名的 ${of} 个机构中有 ${n} 个参与交流项目。`, noEvents: '所读来源中没有在此举办的会议活动。', files: { institutions: '联盟成员（CSV）', given: '其提供的交流项目（CSV）', taken: '其采用的交流项目（CSV）', all: '全部交流项目（CSV）' },
  },
});
