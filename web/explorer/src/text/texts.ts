// texts.ts: the two languages of the explorer. The Chinese table has the type of the English one, so that a missing text does not compile.
// A page loads the language of its reader alone.
import type { en } from './en';

export type Language = 'en' | 'zh';
export type Texts = typeof en;

/** The languages, and how each is loaded. */
export const LANGUAGES: Record<Language, () => Promise<Texts>> = {
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
};

/** Texts of a page in both languages, of one type. */
export const both = <T>(texts: Record<Language, T>): Record<Language, T> => texts;
