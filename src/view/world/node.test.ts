import { describe, expect, it } from 'vitest';
import { filterNodes } from './filterNodes.ts';
import { closedAtFirst, isLongTree, nodeAfter, pathToNode, visibleRows, type WorldNode } from './node.ts';

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

it('a row knows its place in the tree', () => {
  const rows = visibleRows(TREE, new Set(['bo']));
  expect(
    rows.map(({ node: { id }, level, position, count, expanded, parent }) => [
      id,
      level,
      position,
      count,
      expanded,
      parent,
    ]),
  ).toEqual([
    ['dev', 1, 1, 2, true, null],
    ['ana', 2, 1, 2, false, 'dev'],
    ['bo', 2, 2, 2, false, 'dev'],
    ['prod', 1, 2, 2, true, null],
    ['audit', 2, 1, 1, false, 'prod'],
  ]);
});

describe('a long tree', () => {
  const role = (index: number): WorldNode => ({
    ...node(`role${index}`, 'Role', [node(`trust${index}`, 'Trust policy')]),
    kind: 'role',
  });
  const account = (roles: number): WorldNode => ({
    ...node(
      'dev',
      'dev',
      Array.from({ length: roles }, (_, index) => role(index)),
    ),
    kind: 'account',
  });
  const inUnit = (roles: number): readonly WorldNode[] => [
    { ...node('Root', 'Root', [account(roles)]), kind: 'unit' },
  ];

  it('has more than 400 nodes, open or not', () => {
    expect([isLongTree(inUnit(199)), isLongTree(inUnit(200))]).toEqual([false, true]);
  });

  it('begins with its accounts closed, and what is in them', () => {
    expect(closedAtFirst(inUnit(199))).toEqual(new Set());
    const closed = closedAtFirst(inUnit(200));
    expect([closed.size, closed.has('dev'), closed.has('role0'), closed.has('Root')]).toEqual([
      201,
      true,
      true,
      false,
    ]);
    expect(visibleRows(inUnit(200), closed).map(({ node: { id } }) => id)).toEqual(['Root', 'dev']);
  });
});
