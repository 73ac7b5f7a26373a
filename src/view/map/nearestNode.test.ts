import { expect, test } from 'vitest';
import { nodeAt } from './fixture.ts';
import { nearestNode, type MapMove } from './nearestNode.ts';

/** Two columns, the second a little lower; in the first the last stands in from the others. */
const NODES = [
  nodeAt('a', 0, 0),
  nodeAt('b', 0, 40),
  nodeAt('c', 20, 80),
  nodeAt('d', 200, 10),
  nodeAt('e', 200, 50),
];

test.each<[string, MapMove, string]>([
  ['a', 'ArrowDown', 'b'],
  ['b', 'ArrowDown', 'c'],
  ['c', 'ArrowUp', 'b'],
  ['c', 'ArrowLeft', 'c'],
  ['b', 'ArrowRight', 'e'],
  ['a', 'ArrowRight', 'd'],
  ['d', 'ArrowLeft', 'a'],
  ['e', 'ArrowRight', 'e'],
  ['a', 'ArrowUp', 'a'],
  ['b', 'Home', 'a'],
  ['b', 'End', 'e'],
])('from %s by %s to %s', (from, move, to) => {
  const node = NODES.find(({ id }) => id === from) ?? nodeAt('none', 0, 0);
  expect(nearestNode(NODES, node, move).id).toBe(to);
});

test('nowhere to go', () => {
  const alone = nodeAt('alone', 0, 0);
  expect(nearestNode([], alone, 'End')).toBe(alone);
});
