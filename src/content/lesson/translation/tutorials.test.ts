import { expect, it } from 'vitest';
import { loadTranslations } from '../../../../scripts/vite/readLessons.ts';

it('translations of lessons can be read, and say what their originals say in code, rules and terms', () => {
  const read = loadTranslations();
  expect(read.ok ? [] : read.error).toEqual([]);
});
