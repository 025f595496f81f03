// text.ts: the texts of flows, of which the reader's language alone is loaded.
import { useTexts } from '../../parts/use-texts';
import type { en } from './en';

export type FlowsTexts = typeof en;

const loads = { en: async () => (await import('./en')).en, zh: async () => (await import('./zh')).zh };

export const useFlowsText = (): FlowsTexts => useTexts<FlowsTexts>(loads);
