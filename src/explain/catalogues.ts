import type { Catalogue } from './catalogue.ts';
import { loadedLanguage, type Locale } from './language.ts';
import { en } from './locales/en/catalogue.ts';

/** What is said of decisions in a language; English for one that is not loaded. */
export const catalogueOf = (locale: Locale): Catalogue => loadedLanguage(locale)?.catalogue ?? en;
