import { expect, test } from 'vitest';
import { accountSpans, gridLines } from './gridLines.ts';
import type { MatrixHead, MatrixRow } from './matrix.ts';

const head = (id: string, name: string): MatrixHead => ({
  arn: `arn:aws:iam::${id}:user/${name}`,
  name,
  account: { id, name: `account ${id}` },
  kind: 'user',
});
const heads = [head('1', 'Ana'), head('1', 'Ben'), head('2', 'Cleo')];
const one = { id: '1', name: 'account 1' };
const two = { id: '2', name: 'account 2' };

test('neighbours of one account are one span', () => {
  expect(accountSpans(heads)).toEqual([
    { account: one, start: 0, count: 2 },
    { account: two, start: 2, count: 1 },
  ]);
  expect(accountSpans([])).toEqual([]);
});

test('each account has its line above its principals', () => {
  const rows = heads.map((each): MatrixRow => ({ head: each, outcomes: [], changes: new Map() }));
  expect(gridLines(rows)).toEqual([
    { kind: 'account', account: one },
    { kind: 'row', row: rows[0], index: 0 },
    { kind: 'row', row: rows[1], index: 1 },
    { kind: 'account', account: two },
    { kind: 'row', row: rows[2], index: 2 },
  ]);
});
