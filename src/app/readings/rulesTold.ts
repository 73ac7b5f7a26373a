import type { Fact } from '../../content/facts/schema.ts';
import type { Locale } from '../../explain/locale.ts';
import type { Rules } from './gateViews.ts';

/**
 * Rules in a language other than English, each with the language that its text has.
 * @param told texts by the ids of rules; those that are missing stay English
 */
export const rulesToldIn = (
  facts: Readonly<Record<string, Fact>>,
  told: Readonly<Record<string, string>>,
  locale: Locale,
): Rules =>
  Object.fromEntries(
    Object.entries(facts).map(([id, fact]) => {
      const text = told[id];
      return [id, text === undefined ? { ...fact, lang: 'en' } : { ...fact, text, lang: locale }];
    }),
  );
