import type { Interface } from './interface.ts';
import { addLanguage, loadedLanguage, type Language } from './language.ts';
import type { Locale } from './locale.ts';
import { INTERFACE as ENGLISH } from './locales/en/interface.ts';

/** English is always at hand; the words of another language are fetched when it is asked for. */
const LOADERS: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<Language>>> = {
  es: async () => (await import('./locales/es/spanish.ts')).SPANISH,
};

/** Makes a language ready for use. Rejects when its words cannot be fetched. */
export async function loadLanguage(locale: Locale): Promise<Interface> {
  if (locale === 'en') return ENGLISH;
  const language = loadedLanguage(locale) ?? (await LOADERS[locale]());
  addLanguage(locale, language);
  return language.words;
}
