import { expect, test } from 'vitest';
import { readJsonObject } from './readJsonObject.ts';

test('an object is read', () => {
  expect(readJsonObject(' {"sub": "ana", "n": [1, {"a": null}]}\n')).toEqual({
    ok: true,
    value: { sub: 'ana', n: [1, { a: null }] },
  });
});

test.each([
  ['', 'empty', 1, 1],
  [' \n', 'empty', 1, 1],
  ['{', 'syntax', 1, 2],
  ['{\n  "sub": "ana"\n  "aud": 1\n}', 'syntax', 3, 3],
  ['{"a": 1,}', 'syntax', 1, 9],
  ['{"a": 1} x', 'syntax', 1, 10],
  ['[1]', 'notObject', 1, 1],
  ['"sub"', 'notObject', 1, 1],
  ['null', 'notObject', 1, 1],
])('%j says where it breaks', (text, code, line, column) => {
  expect(readJsonObject(text)).toEqual({ ok: false, error: { code, line, column } });
});

test('nested beyond use is refused, however deep', () => {
  const tooDeep = { ok: false, error: { code: 'tooDeep', line: 1, column: 1 } };
  const nested = (levels: number) => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);
  expect([readJsonObject(nested(70)), readJsonObject(nested(20_000))]).toEqual([tooDeep, tooDeep]);
  expect(readJsonObject(nested(60)).ok).toBe(true);
  expect(readJsonObject('['.repeat(100_000)).ok).toBe(false);
});
