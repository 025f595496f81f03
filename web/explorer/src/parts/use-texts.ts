// use-texts.ts: texts of which the reader's language alone is loaded: those of pages whose bytes are counted.
import { use } from 'react';
import { useSite } from '../app/site';
import type { Language } from '../text/texts';

/** What was loaded, by what loads it. */
const loaded = new WeakMap<() => Promise<unknown>, Promise<unknown>>();

/** The texts in the reader's language; the part waits for them, as for its own code. loads stay the same functions. */
export function useTexts<T>(loads: Record<Language, () => Promise<T>>): T {
  const load = loads[useSite().language];
  let texts = loaded.get(load) as Promise<T> | undefined;
  if (!texts) loaded.set(load, (texts = load()));
  return use(texts);
}
