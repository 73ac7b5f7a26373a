import type { POLICY_LANGUAGE } from './locales/en/policyLanguage.ts';
import type { Worded } from './worded.ts';

/** What the editors say of names and values in policies. */
export type PolicyLanguageWords = Worded<typeof POLICY_LANGUAGE>;
