import { describe, expect, it } from 'vitest';
import { completed } from './completed.ts';

describe('a word is written out', () => {
  it.each([
    [
      'whole, when there is one',
      'aws sts get-c',
      13,
      ['get-caller-identity'],
      'aws sts get-caller-identity ',
    ],
    ['as far as all agree', 'aws sts assume-r', 16, ['assume-role', 'assume-root'], 'aws sts assume-ro'],
    ['in the middle of a line', 'aws st get', 6, ['sts'], 'aws sts  get'],
    ['without a space behind a folder', 'cat /ho', 7, ['/home/'], 'cat /home/'],
    ['not when nothing is added', 'aws sts assume-ro', 17, ['assume-role', 'assume-root'], null],
    ['not when there is none', 'aws x', 5, [], null],
    ['not when it begins otherwise', 'aws x', 5, ['sts'], null],
  ])('%s', (_, line, cursor, words, expected) => {
    expect(completed(line, cursor, words)).toBe(expected);
  });
});
