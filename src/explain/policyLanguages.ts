import { loadedLanguage } from './language.ts';
import type { Locale } from './locale.ts';
import { POLICY_LANGUAGE as en } from './locales/en/policyLanguage.ts';
import type { PolicyLanguageWords } from './policyLanguage.ts';

/** What the editors say of names and values in a language; English for one that is not loaded. */
export const policyLanguageOf = (locale: Locale): PolicyLanguageWords =>
  loadedLanguage(locale)?.policyLanguage ?? en;
