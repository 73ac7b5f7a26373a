import { expect, test } from 'vitest';
import type { MapNode } from './map.ts';
import { nearestNode, type MapMove } from './nearestNode.ts';

const at = (id: string, x: number, y: number): MapNode => ({
  id,
  kind: 'user',
  label: id,
  detail: null,
  name: id,
  left: null,
  inCall: null,
  x,
  y,
  width: 100,
  height: 30,
});

/** Two columns, the second a little lower; in the first the last stands in from the others. */
const NODES = [at('a', 0, 0), at('b', 0, 40), at('c', 20, 80), at('d', 200, 10), at('e', 200, 50)];

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
  const node = NODES.find(({ id }) => id === from) ?? at('none', 0, 0);
  expect(nearestNode(NODES, node, move).id).toBe(to);
});

test('nowhere to go', () => {
  const alone = at('alone', 0, 0);
  expect(nearestNode([], alone, 'End')).toBe(alone);
});
