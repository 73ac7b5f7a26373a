import type { Interface } from '../explain/interface.ts';
import { loadLanguage } from '../explain/loadLanguage.ts';
import { LOCALES, type Locale } from '../explain/locale.ts';
import { err, ok } from '../lib/result.ts';
import { load, save, type SaveFormat } from '../storage/save.ts';
import { browserStore } from './browserStore.ts';

const FORMAT: SaveFormat<Locale> = {
  key: 'sts-lab/language',
  version: 1,
  decode: (value) => {
    const locale = LOCALES.find((each) => each === value);
    return locale ? ok(locale) : err(`expected one of ${LOCALES.join(', ')}`);
  },
};

/** The words to begin with: of the language chosen before, else of the first that the browser asks for and the lab has. */
export async function firstWords(): Promise<Interface> {
  const kept = load(browserStore, FORMAT);
  const locale = (kept.ok && kept.value) || spokenBy(navigator.languages);
  return loadLanguage(locale).catch(() => loadLanguage('en'));
}

/** @param tags languages as browsers name them, best first, such as `es-MX` */
export function spokenBy(tags: readonly string[]): Locale {
  const languages = tags.map((tag) => tag.toLowerCase().split('-')[0]);
  return languages.flatMap((language) => LOCALES.find((locale) => locale === language) ?? [])[0] ?? 'en';
}

/** Keeps a choice for the next visit. */
export const keepLanguage = (locale: Locale): unknown => save(browserStore, FORMAT, locale);
