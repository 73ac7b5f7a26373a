import type { Locale } from './catalogues.ts';
import { POLICY_LANGUAGE as en } from './locales/en/policyLanguage.ts';

/** What the editors say of names and values in policies. */
export type PolicyLanguageWords = typeof en;

export const POLICY_LANGUAGES: Readonly<Record<Locale, PolicyLanguageWords>> = { en };
