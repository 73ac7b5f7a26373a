import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shellWord, shellWords } from './shellWords.ts';

test.each([
  ['one two', ['one', 'two']],
  ['  a\t b ', ['a', 'b']],
  ['$ aws sts', ['aws', 'sts']],
  [`'a b'"c d"\\ e`, ['a bc d e']],
  [String.raw`"a \"b\" \\ \$HOME \n"`, [String.raw`a "b" \ $HOME \n`]],
  ['a \\\n  b \\\r\n c', ['a', 'b', 'c']],
  ["'' x", ['', 'x']],
  ['a # the rest', ['a']],
  ['a#b', ['a#b']],
  ['"costs 5$"', ['costs 5$']],
])('%j has the words %j', (line, words) => {
  expect(shellWords(line)).toEqual({ ok: true, value: words });
});

test.each([
  ['a "b', { code: 'openQuote', quote: '"' }],
  ['a `date`', { code: 'shellOnly', text: '`' }],
  ['a > b', { code: 'shellOnly', text: '>' }],
  ['"${HOME}"', { code: 'shellOnly', text: '$' }],
  ['"$(date)"', { code: 'shellOnly', text: '$' }],
  ["$'a'", { code: 'shellOnly', text: '$' }],
  ['a\nb', { code: 'shellOnly', text: '\n' }],
])('%j is no plain command', (line, error) => {
  expect(shellWords(line)).toEqual({ ok: false, error });
});

test('any text comes back out of the word that is made of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', ''))),
      (texts) => {
        expect(shellWords(['x', ...texts.map(shellWord)].join(' '))).toEqual({
          ok: true,
          value: ['x', ...texts],
        });
      },
    ),
  );
});
