import type { Catalogue } from './catalogue.ts';
import type { Interface } from './interface.ts';
import type { Locale } from './locale.ts';
import type { PolicyLanguageWords } from './policyLanguage.ts';

/** All words of one language. */
export interface Language {
  readonly words: Interface;
  readonly catalogue: Catalogue;
  readonly policyLanguage: PolicyLanguageWords;
}

const loaded = new Map<Locale, Language>();

export const addLanguage = (locale: Locale, language: Language): unknown => loaded.set(locale, language);

/** A language that has been made ready; null for English, and for what nobody has asked for yet. */
export const loadedLanguage = (locale: Locale): Language | null => loaded.get(locale) ?? null;
