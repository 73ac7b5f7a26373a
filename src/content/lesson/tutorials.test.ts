import { expect, it } from 'vitest';
import { loadLessons } from '../../../scripts/vite/readLessons.ts';

const read = loadLessons();

it('lessons can be read; each is proven by `npm run prove`', () => {
  expect(read.ok ? [] : read.error).toEqual([]);
});

it('across-accounts, which the home page offers to newcomers, is there', () => {
  expect(read.ok ? read.value.map(({ id }) => id) : []).toContain('across-accounts');
});
