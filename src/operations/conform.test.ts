import { expect, test } from 'vitest';
import { conform } from './conform.ts';
import type { Member } from './shape.ts';

const MEMBERS: readonly Member[] = [
  { name: 'Policy', type: 'string' },
  { name: 'Count', type: 'integer' },
  { name: 'Dry', type: 'boolean' },
  { name: 'Ids', type: 'list', item: { type: 'string' } },
  {
    name: 'Entries',
    type: 'list',
    item: { type: 'structure', members: [{ name: 'Key', type: 'string' }] },
  },
];

test.each<[string, object, object]>([
  ['a document as its text', { Policy: { Version: '1' } }, { Policy: '{"Version":"1"}' }],
  ['a number as text', { Policy: 12 }, { Policy: '12' }],
  ['an object that makes no text of itself', { Policy: { toString: 1 } }, { Policy: '{"toString":1}' }],
  ['a truth as text', { Dry: 'true' }, { Dry: true }],
  ['one value for many', { Ids: 'i-1' }, { Ids: ['i-1'] }],
  ['nothing where a structure belongs', { Entries: [null, { Key: 1 }] }, { Entries: [{}, { Key: '1' }] }],
  ['what nobody knows', { Other: { a: 1 } }, { Other: { a: 1 } }],
])('%s', (_, params, expected) => {
  expect(conform(MEMBERS, params as Record<string, unknown>)).toEqual(expected);
});

test('what fits is left as it is', () => {
  const params = { Policy: 'x', Count: 1 };
  expect(conform(MEMBERS, params)).toBe(params);
});
