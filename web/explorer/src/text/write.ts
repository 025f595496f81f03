// write.ts: how numbers and dates are written. A date is written as exactly as it is known, and a number never loses its digits.
import type { Language } from './texts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A year, a month or a day that the calendar has. */
export function isDate(text: string | undefined): text is string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text ?? '');
  if (!match) return false;
  const [, year, month, day] = match.map((part) => (part === undefined ? undefined : Number(part)));
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year ?? 0, month, 0)).getUTCDate());
}

/** A date of the API: `2020`, `2020-12` or `2020-12-11`. */
export function dateIn(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  const y = String(Number(year));
  if (language === 'zh') return `${y}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  if (!month) return y;
  const m = MONTHS[Number(month) - 1] ?? month;
  return day ? `${Number(day)} ${m} ${y}` : `${m} ${y}`;
}

/** Millions with one decimal, all else in full with the separators of the language; in Chinese 万 and 亿. */
export function numberIn(value: number, language: Language): string {
  if (language === 'zh') {
    if (value >= 1e8) return `${trim(value / 1e8, 2)} 亿`;
    if (value >= 1e5) return `${trim(value / 1e4, 1)} 万`;
  } else if (value >= 1e6) {
    return `${trim(value / 1e6, 1)} million`;
  }
  return value.toLocaleString('en-GB', { maximumFractionDigits: 3 });
}

/** A number in full, for places where the exact value counts. */
export const exactly = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 6 });

const trim = (value: number, digits: number) => value.toLocaleString('en-GB', { maximumFractionDigits: digits });

/** A remark of the data as a sentence. */
export const sentence = (note: string): string => note.charAt(0).toUpperCase() + note.slice(1) + (/[.!?。]$/.test(note) ? '' : '.');

/** The name of a language of a tag, such as "zh"; the tag itself where the browser knows no name. */
export function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language === 'zh' ? 'zh-CN' : 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
