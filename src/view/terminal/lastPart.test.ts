import { expect, test } from 'vitest';
import { lastPart } from './lastPart.ts';

test.each([
  ['all of what is short', 'a\nb\n', 4, { text: 'a\nb\n', linesBefore: 0 }],
  [
    'the end of what is long, from a line’s beginning on',
    'aa\nbb\ncc\n',
    7,
    { text: 'bb\ncc\n', linesBefore: 1 },
  ],
  ['a line that begins right at the cut', 'aa\nbb\ncc\n', 6, { text: 'bb\ncc\n', linesBefore: 1 }],
  ['the end of one long line', 'abcdef', 2, { text: 'ef', linesBefore: 1 }],
  ['the end of a long last line', 'a\nbcdef\n', 3, { text: 'ef\n', linesBefore: 1 }],
])('%s', (_, output, most, shown) => {
  expect(lastPart(output, most)).toEqual(shown);
});
