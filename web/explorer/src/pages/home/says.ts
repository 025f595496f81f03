// says.ts: what the small pictures of the first page say, as sentences made from the data.
import { both } from '../../text/texts';
import { numberIn } from '../../text/write';

const n = (value: number) => numberIn(value, 'en');
const z = (value: number) => numberIn(value, 'zh');

interface Says {
  shared(count: number, first: string | undefined): string;
  path(from: string, to: string, steps: number, before: number | null, date: string): string;
  flows(count: number, of: number, from: string, to: string): string;
  several(several: number, of: number, most: string | undefined, times: number): string;
  where(count: number, countries: number, first: string, firstCount: number, second: string, secondCount: number): string;
  when(known: number, of: number, within: number, from: number, to: number): string;
  others: string;
}

const en: Says = {
  shared: (count, first) => `${n(count)} institutions share two or more alliances with another.${first ? ` ${first} stands between most of them.` : ''}`,
  path: (from, to, steps, before, date) => `${from} and ${to} are ${steps} steps apart${before === null ? '.' : before === steps ? '.' : `; in ${date} it was ${before}.`}`,
  flows: (count, of, from, to) => `${n(count)} of ${n(of)} exchanges go from ${from} to ${to}.`,
  several: (several, of, most, times) => `${n(several)} of ${n(of)} members of five large alliances are in more than one${most ? `, ${most} in ${times}` : ''}.`,
  where: (count, countries, first, a, second, b) => `${n(count)} are named, in ${n(countries)} countries; ${n(a)} in ${first}, ${n(b)} in ${second}.`,
  when: (known, of, within, from, to) => `${n(known)} of ${n(of)} founding dates are known; ${n(within)} alliances began from ${from} to ${to}.`,
  others: 'others',
};

const zh: Says = {
  shared: (count, first) => `${z(count)} 个机构与其他机构同属两个以上联盟${first ? `；${first}处在最多机构之间` : ''}。`,
  path: (from, to, steps, before, date) => `${from}与 ${to} 相距 ${steps} 步${before === null || before === steps ? '' : `；${date}时为 ${before} 步`}。`,
  flows: (count, of, from, to) => `${z(of)} 个交流项目中有 ${z(count)} 个从${from}到${to}。`,
  several: (several, of, most, times) => `五个大联盟的 ${z(of)} 个成员中有 ${z(several)} 个属于一个以上联盟${most ? `，${most}属于 ${times} 个` : ''}。`,
  where: (count, countries, first, a, second, b) => `列名 ${z(count)} 个，分布在 ${z(countries)} 个国家和地区；${first} ${z(a)} 个，${second} ${z(b)} 个。`,
  when: (known, of, within, from, to) => `${z(of)} 个联盟中 ${z(known)} 个成立日期可知；其中 ${z(within)} 个成立于 ${from} 至 ${to} 年。`,
  others: '其他',
};

export const says = both({ en, zh });
