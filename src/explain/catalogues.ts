import type { Catalogue } from './catalogue.ts';
import { en } from './locales/en/catalogue.ts';

/** The languages in which decisions are explained. */
export type Locale = 'en';

export const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { en };
