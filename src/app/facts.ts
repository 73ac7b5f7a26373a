import { use } from 'react';
import { FACTS } from 'virtual:facts';
import type { Locale } from '../explain/locale.ts';
import { useWords } from '../view/ui/words.ts';
import { rulesToldIn } from './readings/rulesTold.ts';
import type { Rules } from './readings/gateViews.ts';
import { once, toldIn } from './told.ts';

/** Every rule by its id, in that language or else in English. */
export const factsIn = (locale: Locale): Promise<Rules> =>
  once(`facts told/${locale}`, async () => {
    const told = await toldIn('facts', locale);
    return told ? rulesToldIn(FACTS, told, locale) : FACTS;
  });

/** The same in the language in use. Waits for it as for a page. */
export function useFacts(): Rules {
  const { locale } = useWords();
  return locale === 'en' ? FACTS : use(factsIn(locale));
}
