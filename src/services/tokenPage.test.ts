import { describe, expect, test } from 'vitest';
import { tokenPage } from './tokenPage.ts';

const ITEMS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const page = (items: readonly string[], token: unknown, size = 3, list = 'Letters') =>
  tokenPage(items, token, size, (item) => item, list);

/** What the second page of three has when the list has changed since the first. */
const secondOf = (changed: readonly string[]) => page(changed, page(ITEMS, undefined)?.nextToken)?.items;

describe('pages', () => {
  test('follow one another by their tokens', () => {
    const first = page(ITEMS, undefined);
    const second = page(ITEMS, first?.nextToken);
    const third = page(ITEMS, second?.nextToken);
    expect([first?.items, second?.items, third]).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      { items: ['g', 'h'], nextToken: null },
    ]);
  });

  test('a page that takes all of them is the last', () => {
    expect(page(ITEMS, undefined, 8)).toEqual({ items: ITEMS, nextToken: null });
    expect(page([], undefined, 5)).toEqual({ items: [], nextToken: null });
  });

  test('go on after the last item that was given, wherever it stands by then', () => {
    expect([
      secondOf(['new', 'newer', ...ITEMS]),
      secondOf(['b', 'c', 'd', 'e', 'f', 'g', 'h']),
      secondOf(['a', 'b', 'c', 'x', 'd', 'e']),
      secondOf(ITEMS.toReversed()),
    ]).toEqual([
      ['d', 'e', 'f'],
      ['d', 'e', 'f'],
      ['x', 'd', 'e'],
      ['b', 'a'],
    ]);
  });

  test('go on with the item that came next when the last one is gone', () => {
    expect([secondOf(['d', 'e', 'f', 'g', 'h', 'i', 'j']), secondOf(['a', 'b', 'd', 'e'])]).toEqual([
      ['d', 'e', 'f'],
      ['d', 'e'],
    ]);
  });

  test('leave nothing out when both are gone, and end when nothing is left', () => {
    expect([
      secondOf(['e', 'f', 'g', 'h']),
      secondOf(['a', 'b', 'e', 'f', 'g', 'h']),
      secondOf(['a', 'b', 'c']),
      secondOf([]),
    ]).toEqual([['e', 'f', 'g'], ['b', 'e', 'f'], [], []]);
  });

  test('each item is told by its place alone when there is no array', () => {
    const asked: number[] = [];
    const many = {
      length: 1_000_000,
      at: (index: number) => {
        asked.push(index);
        return index;
      },
    };
    const pageOf = (token?: unknown) => tokenPage(many, token, 2, String, 'Numbers');
    expect(pageOf(pageOf()?.nextToken)?.items).toEqual([2, 3]);
    expect(asked.length).toBeLessThan(12);
  });
});

describe('tokens', () => {
  const token = page(ITEMS, undefined)?.nextToken ?? '';

  test('say nothing to a reader, and fit into the markers of IAM', () => {
    const long = page(['x'.repeat(5000), 'y'], undefined, 1)?.nextToken ?? '';
    expect([/^[A-Za-z0-9+/]{40,80}=*$/.test(token), long.length < 320]).toEqual([true, true]);
  });

  test('that no answer gave are none, nor are those of another list', () => {
    const madeUp = btoa(atob(token).replace('3 5', '2 6'));
    const none = ['', 'x', 3, 'page-after-3', token.slice(1), `${token}=`, madeUp, btoa('3 5 a b c')];
    expect(none.map((each) => page(ITEMS, each))).toEqual(none.map(() => null));
    expect(page(ITEMS, token, 3, 'Others')).toBe(null);
  });
});
