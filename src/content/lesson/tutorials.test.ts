import { expect, it } from 'vitest';
import { loadLessons } from '../../../scripts/vite/readLessons.ts';

const read = loadLessons();

it('lessons can be read; each is proven by `npm run prove`', () => {
  expect(read.ok ? [] : read.error).toEqual([]);
});

it('across-accounts is what a newcomer meets first', () => {
  expect(read.ok ? read.value[0]?.id : null).toBe('across-accounts');
});
