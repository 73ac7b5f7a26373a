import { loadedLanguage, type Locale } from './language.ts';
import { POLICY_LANGUAGE as en } from './locales/en/policyLanguage.ts';
import type { Worded } from './worded.ts';

/** What the editors say of names and values in policies. */
export type PolicyLanguageWords = Worded<typeof en>;

/** These words in a language; English for one that is not loaded. */
export const policyLanguageOf = (locale: Locale): PolicyLanguageWords =>
  loadedLanguage(locale)?.policyLanguage ?? en;
