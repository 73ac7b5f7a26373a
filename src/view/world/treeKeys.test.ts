import { expect, test } from 'vitest';
import { visibleRows, type WorldNode } from './node.ts';
import { treeMove } from './treeKeys.ts';

const leaf = (id: string, label: string): WorldNode => ({ id, label, kind: 'user', children: [] });
const WORLD: readonly WorldNode[] = [
  { id: 'dev', label: 'dev', kind: 'account', children: [leaf('ana', 'Ana'), leaf('bo', 'Bo')] },
  { id: 'prod', label: 'prod', kind: 'account', children: [leaf('ro', 'ReadOnly')] },
];

const open = visibleRows(WORLD, new Set());
const devClosed = visibleRows(WORLD, new Set(['dev']));

test('closed branches hide what is in them', () => {
  expect(devClosed.map(({ node }) => node.id)).toEqual(['dev', 'prod', 'ro']);
});

test.each([
  ['down goes into an open branch', open, 'dev', 'ArrowDown', { kind: 'focus', id: 'ana' }],
  ['down passes by a closed branch', devClosed, 'dev', 'ArrowDown', { kind: 'focus', id: 'prod' }],
  ['down stays at the end', open, 'ro', 'ArrowDown', null],
  ['up', open, 'prod', 'ArrowUp', { kind: 'focus', id: 'bo' }],
  ['right opens a closed branch', devClosed, 'dev', 'ArrowRight', { kind: 'open', id: 'dev' }],
  ['right goes into an open branch', open, 'dev', 'ArrowRight', { kind: 'focus', id: 'ana' }],
  ['right does nothing on a leaf', open, 'ana', 'ArrowRight', null],
  ['left closes an open branch', open, 'dev', 'ArrowLeft', { kind: 'close', id: 'dev' }],
  ['left goes from a leaf to its branch', open, 'bo', 'ArrowLeft', { kind: 'focus', id: 'dev' }],
  ['left does nothing on a closed branch at the top', devClosed, 'dev', 'ArrowLeft', null],
  ['home', open, 'ro', 'Home', { kind: 'focus', id: 'dev' }],
  ['end', open, 'dev', 'End', { kind: 'focus', id: 'ro' }],
  ['enter chooses', open, 'ro', 'Enter', { kind: 'select', id: 'ro' }],
  ['a letter finds the next label, whatever its case', open, 'dev', 'r', { kind: 'focus', id: 'ro' }],
  ['a letter goes round', open, 'ro', 'a', { kind: 'focus', id: 'ana' }],
  ['other keys are left alone', open, 'ro', 'Tab', null],
])('%s', (_, rows, at, key, move) => {
  expect(treeMove(rows, at, key)).toEqual(move);
});
