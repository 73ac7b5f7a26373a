import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from './parseJson.ts';

test.each([
  ['[{"Key"', "Expecting ':' delimiter: line 1 column 8 (char 7)"],
  ['{', 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'],
  ['{"a":1,}', 'Illegal trailing comma before end of object: line 1 column 7 (char 6)'],
  ['[1,]', 'Illegal trailing comma before end of array: line 1 column 3 (char 2)'],
  ['{"a" 1}', "Expecting ':' delimiter: line 1 column 6 (char 5)"],
  ['{"a":1 "b"}', "Expecting ',' delimiter: line 1 column 8 (char 7)"],
  ['{"a":\n x}', 'Expecting value: line 2 column 2 (char 7)'],
  ['"abc', 'Unterminated string starting at: line 1 column 1 (char 0)'],
  ['"a\nb"', 'Invalid control character at: line 1 column 3 (char 2)'],
  [String.raw`"\x"`, String.raw`Invalid \escape: line 1 column 2 (char 1)`],
  [String.raw`"\u12"`, String.raw`Invalid \uXXXX escape: line 1 column 3 (char 2)`],
  ['{} x', 'Extra data: line 1 column 4 (char 3)'],
  ['', 'Expecting value: line 1 column 1 (char 0)'],
  ["{'a':1}", 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'],
])('%s', (text, error) => {
  expect(parseJson(text)).toEqual({ ok: false, error });
});

test('whatever is JSON is read, and whatever is not has a fault in it', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ 1e-.tnul\n') }), (text) => {
      expect(['boolean']).toContain(typeof parseJson(text).ok);
    }),
    { numRuns: 500 },
  );
});
