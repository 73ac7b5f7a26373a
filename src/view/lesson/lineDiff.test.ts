import { expect, test } from 'vitest';
import { lineDiff } from './lineDiff.ts';

const shown = (before: string, after: string): string =>
  lineDiff(before, after)
    .map(({ kind, text }) => ({ same: ' ', removed: '-', added: '+' })[kind] + text)
    .join('\n');

test.each([
  ['equal texts', 'a\nb', 'a\nb', ' a\n b'],
  ['a line put in', 'a\nc', 'a\nb\nc', ' a\n+b\n c'],
  ['a line taken out', 'a\nb\nc', 'a\nc', ' a\n-b\n c'],
  ['a line changed: the old one first', 'a\nb\nc', 'a\nx\nc', ' a\n-b\n+x\n c'],
  ['all of it changed', 'a\nb', 'x\ny', '-a\n-b\n+x\n+y'],
  ['lines added at the end', 'a', 'a\nb\nc', ' a\n+b\n+c'],
])('%s', (_, before, after, diff) => {
  expect(shown(before, after)).toBe(diff);
});
