// text.ts: the texts of the map, of which the reader's language alone is loaded.
import { useTexts } from '../../parts/use-texts';
import type { en } from './en';

export type MapTexts = typeof en;

const loads = { en: async () => (await import('./en')).en, zh: async () => (await import('./zh')).zh };

export const useMapText = (): MapTexts => useTexts<MapTexts>(loads);
