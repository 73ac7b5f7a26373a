import { expect, test } from 'vitest';
import { spokenBy } from './languageChoice.ts';

test.each([
  [['es-MX', 'en'], 'es'],
  [['fr', 'ES', 'en'], 'es'],
  [['en-GB', 'es'], 'en'],
  [['est-EE'], 'en'],
  [[], 'en'],
])('a browser that asks for %j is spoken to in %s', (tags, locale) => {
  expect(spokenBy(tags)).toBe(locale);
});
