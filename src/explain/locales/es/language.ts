import type { Language } from '../../language.ts';
import { en as catalogue } from '../en/catalogue.ts';
import { POLICY_LANGUAGE as policyLanguage } from '../en/policyLanguage.ts';
import { INTERFACE } from './interface.ts';

/** Everything that the lab says, in Spanish. */
export const SPANISH: Language = { words: INTERFACE, catalogue, policyLanguage };
