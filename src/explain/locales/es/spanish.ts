import type { Language } from '../../language.ts';
import { es as catalogue } from './catalogue.ts';
import { INTERFACE as words } from './interface.ts';
import { POLICY_LANGUAGE as policyLanguage } from './policyLanguage.ts';

/** Everything that the lab says, in Spanish. */
export const SPANISH: Language = { words, catalogue, policyLanguage };
