import { describe, expect, test } from 'vitest';
import { capital, plain, say, sentences, words } from './phrase.ts';

describe('phrases', () => {
  test('what is put in becomes code, numbers and empty text too', () => {
    expect(say`${'Principal'} has ${2} values and ${''}.`).toEqual([
      { code: 'Principal' },
      ' has ',
      { code: '2' },
      ' values and ',
      { code: '' },
      '.',
    ]);
  });

  test('a phrase put in stays what it is, and texts that meet become one', () => {
    expect(say`in ${say`the policy of ${'Test'}`}${words(', here')}${[]}.`).toEqual([
      'in the policy of ',
      { code: 'Test' },
      ', here.',
    ]);
  });

  test('backslashes and braces of code are kept', () => {
    expect(say`see ${'[\\w+=]{2}'}`).toEqual(['see ', { code: '[\\w+=]{2}' }]);
  });

  test('sentences are set off by a space; what is missing leaves none', () => {
    expect(sentences(null, say`One ${'a'}.`, [], say`Two.`)).toEqual(['One ', { code: 'a' }, '. Two.']);
    expect(sentences(null)).toEqual([]);
  });

  test('a capital goes to text and never to code', () => {
    expect(capital(say`in ${'a'}`)).toEqual(['In ', { code: 'a' }]);
    expect(capital(say`${'sts'} in`)).toEqual([{ code: 'sts' }, ' in']);
    expect(capital([])).toEqual([]);
  });

  test('plain text has neither marks nor markup', () => {
    expect(plain(say`no role ${'<b>&amp;'} here`)).toBe('no role <b>&amp; here');
  });
});
