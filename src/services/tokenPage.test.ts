import { expect, test } from 'vitest';
import { tokenPage } from './tokenPage.ts';

const ITEMS = ['a', 'b', 'c', 'd', 'e'];

test('pages follow one another by their tokens', () => {
  const first = tokenPage(ITEMS, undefined, 2);
  const second = tokenPage(ITEMS, first?.nextToken, 2);
  const third = tokenPage(ITEMS, second?.nextToken, 2);
  expect([first?.items, second?.items, third]).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    { items: ['e'], nextToken: null },
  ]);
});

test('a page that takes all of them is the last', () => {
  expect(tokenPage(ITEMS, undefined, 5)).toEqual({ items: ITEMS, nextToken: null });
  expect(tokenPage([], undefined, 5)).toEqual({ items: [], nextToken: null });
});

test('a token that no answer gave is none', () => {
  expect(
    ['', 'x', 'page-after-0', 'page-after-5', 'page-after-1e1', 3].map((token) => tokenPage(ITEMS, token, 2)),
  ).toEqual(Array.from({ length: 6 }, () => null));
});
