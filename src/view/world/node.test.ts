import { describe, expect, it } from 'vitest';
import { filterNodes } from './filterNodes.ts';
import { nodeAfter, pathToNode, type WorldNode } from './node.ts';

const node = (
  id: string,
  label: string,
  children: readonly WorldNode[] = [],
  detail?: string,
): WorldNode => ({
  id,
  label,
  kind: 'user',
  children,
  detail,
});

const ana = node('ana', 'Ana');
const bo = node('bo', 'Bo', [node('key', 'AKIA1')]);
const dev = node('dev', 'dev', [ana, bo], '4444');
const prod = node('prod', 'prod', [node('audit', 'Audit')], '1111');
const TREE = [dev, prod];

describe('a search', () => {
  it.each([
    ['a label, whatever its case, with those above it', 'AN', 1, [{ ...dev, children: [ana] }]],
    ['a detail', '1111', 1, [{ ...prod, children: [] }]],
    ['a whole id', 'audit', 1, [prod]],
    ['every word, in any order', 'v  de', 1, [{ ...dev, children: [] }]],
    [
      'a match in a match',
      'o',
      2,
      [
        { ...dev, children: [{ ...bo, children: [] }] },
        { ...prod, children: [] },
      ],
    ],
    ['nothing', 'zz', 0, []],
  ])('finds %s', (_, query, count, nodes) => {
    expect(filterNodes(TREE, query)).toEqual({ nodes, count });
  });

  it('that is empty leaves the very tree', () => {
    expect(filterNodes(TREE, '  ').nodes).toBe(TREE);
  });
});

it('knows what is above a node', () => {
  expect(pathToNode(TREE, 'key')).toEqual([dev, bo]);
  expect(pathToNode(TREE, 'nobody')).toBeNull();
});

it.each([
  ['the next sibling', 'ana', 'bo'],
  ['the one before', 'bo', 'ana'],
  ['the parent', 'audit', 'prod'],
  ['an only node', 'nobody', 'dev'],
])('the focus goes to %s once a node is gone', (_, gone, next) => {
  expect(nodeAfter(TREE, gone)).toBe(next);
});
