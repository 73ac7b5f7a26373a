import type { Catalogue } from './catalogue.ts';
import type { Interface } from './interface.ts';
import { INTERFACE as ENGLISH } from './locales/en/interface.ts';
import type { PolicyLanguageWords } from './policyLanguage.ts';

/** The languages of the lab. */
export type Locale = 'en' | 'es';

export const LOCALES = ['en', 'es'] as const satisfies readonly Locale[];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', es: 'Español' };

/** All words of one language. */
export interface Language {
  readonly words: Interface;
  readonly catalogue: Catalogue;
  readonly policyLanguage: PolicyLanguageWords;
}

/** English is always at hand; the words of another language are fetched when it is asked for. */
const LOADERS: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<Language>>> = {
  es: async () => (await import('./locales/es/spanish.ts')).SPANISH,
};

const loaded = new Map<Locale, Language>();

/** Makes a language ready for use. Rejects when its words cannot be fetched. */
export async function loadLanguage(locale: Locale): Promise<Interface> {
  if (locale === 'en') return ENGLISH;
  const language = loaded.get(locale) ?? (await LOADERS[locale]());
  loaded.set(locale, language);
  return language.words;
}

/** A language that has been made ready; null for English, and for what nobody has asked for yet. */
export const loadedLanguage = (locale: Locale): Language | null => loaded.get(locale) ?? null;
