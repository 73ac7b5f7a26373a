import { expect, it } from 'vitest';
import { loadLessons, loadTranslations } from '../../../scripts/vite/readLessons.ts';

const read = loadLessons();

it('lessons can be read; each is proven by `npm run prove`', () => {
  expect(read.ok ? [] : read.error).toEqual([]);
});

it('across-accounts, which the home page offers to newcomers, is there', () => {
  expect(read.ok ? read.value.map(({ id }) => id) : []).toContain('across-accounts');
});

it('translations say what their originals say, in code, rules and terms', () => {
  const translations = loadTranslations();
  expect(
    translations.ok
      ? translations.value.map(({ language, lesson }) => `${lesson.id}/${language}`)
      : translations.error,
  ).toEqual(['across-accounts/es', 'first-role/es', 'partner-for-two-weeks/es']);
});
