import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

it('is the same for the same text, and another for every small change', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'a ', '{"at":1}', '{"at":2}'];
  const prints = texts.map(fingerprint);
  expect(new Set(prints).size).toBe(texts.length);
  expect(prints).toEqual(texts.map(fingerprint));
  expect(prints.filter((print) => !/^[0-9a-f]{16}$/.test(print))).toEqual([]);
});
