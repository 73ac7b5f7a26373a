import { createContext, use } from 'react';
import { INTERFACES, type Interface } from '../../explain/interface.ts';
import type { Locale } from '../../explain/locale.ts';

/** The language in use, and how to change it. */
export interface LanguageInUse {
  readonly words: Interface;
  readonly choose: (locale: Locale) => void;
  /** The language that was chosen last and could not be loaded; null when all is well. */
  readonly failed: Locale | null;
}

export const LanguageContext = createContext<LanguageInUse>({
  words: INTERFACES.en,
  choose: () => undefined,
  failed: null,
});

export const useLanguage = (): LanguageInUse => use(LanguageContext);

/** The words of the interface in the language in use; `locale` among them names it. */
export const useWords = (): Interface => useLanguage().words;
