import type { Catalogue } from './catalogue.ts';
import { loadedLanguage } from './language.ts';
import type { Locale } from './locale.ts';
import { en } from './locales/en/catalogue.ts';

/** What is said of decisions in a language; English for one that is not loaded. */
export const catalogueOf = (locale: Locale): Catalogue => loadedLanguage(locale)?.catalogue ?? en;
