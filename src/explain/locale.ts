/** The languages of the lab. */
export type Locale = 'en' | 'es';

export const LOCALES = ['en', 'es'] as const satisfies readonly Locale[];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', es: 'Español' };

/** All but English, in which everything is written first. */
export const OTHER_LOCALES: readonly Locale[] = LOCALES.filter((locale) => locale !== 'en');
