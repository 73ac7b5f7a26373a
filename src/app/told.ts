import { use } from 'react';
import { loadTold } from 'virtual:told';
import type { Told } from '../content/translated/told.ts';
import type { Locale } from '../explain/locale.ts';
import { useWords } from '../view/ui/words.ts';

const loading = new Map<string, Promise<unknown>>();

/** What that language tells otherwise than English; null in English, and where it cannot be fetched. */
export function toldIn<Kind extends keyof Told>(kind: Kind, locale: Locale): Promise<Told[Kind] | null> {
  return once(`${kind}/${locale}`, () => loadTold(kind, locale).catch(() => null));
}

/** The same in the language in use. Waits for it as for a page. */
export function useTold<Kind extends keyof Told>(kind: Kind): Told[Kind] | null {
  const { locale } = useWords();
  return locale === 'en' ? null : use(toldIn(kind, locale));
}

/** Makes a promise the first time that it is asked for: who waits for it finds the same one again. */
export function once<Value>(key: string, make: () => Promise<Value>): Promise<Value> {
  const made = (loading.get(key) as Promise<Value> | undefined) ?? make();
  loading.set(key, made);
  return made;
}
