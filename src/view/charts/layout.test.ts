import { describe, expect, it } from 'vitest';
import type { ChartView } from './chart.ts';
import { neighbour, pathOf, placed } from './layout.ts';

const node = (id: string) =>
  ({ id, title: id, detail: '', active: false, look: 'plain', way: '', press: null, chosen: null }) as const;
const edge = (from: string, to: string) => ({ from, to, both: false, live: false, dashed: false }) as const;
const view: ChartView = {
  nodes: [node('a'), node('b'), node('c'), node('alone')],
  edges: [edge('a', 'b'), edge('a', 'c')],
};
const size = { width: 100, height: 40, above: 16, between: 40 };

describe('the places of a chart', () => {
  const { nodes, edges, width, height } = placed(view, size);

  it('puts what comes after to the right, nothing over another, all within its bounds', () => {
    expect([(nodes['a']?.x ?? 0) + 100 < (nodes['b']?.x ?? 0), nodes['b']?.x === nodes['c']?.x]).toEqual([
      true,
      true,
    ]);
    const all = Object.values(nodes);
    const overlaps = all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((other) => Math.abs(one.x - other.x) < 100 && Math.abs(one.y - other.y) < 40),
    );
    expect(overlaps).toEqual([]);
    expect(all.filter(({ x, y }) => x < 0 || y < 0 || x + 100 > width || y + 40 > height)).toEqual([]);
    expect(edges.map(({ edge: { from, to }, points }) => [from, to, points.length > 1])).toEqual([
      ['a', 'b', true],
      ['a', 'c', true],
    ]);
  });

  it('is the same for an equal chart', () => {
    expect(placed(structuredClone(view), size)).toEqual(placed(view, size));
  });
});

it('rounds the corners of a line', () => {
  expect([
    pathOf([]),
    pathOf([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 20, y: 10.04 },
    ]),
  ]).toEqual(['', 'M0,0Q10,0 15,5L20,10']);
});

it('finds the nearest state in a direction', () => {
  const nodes = { a: { x: 0, y: 0 }, b: { x: 100, y: 60 }, c: { x: 100, y: 0 }, d: { x: 0, y: 60 } };
  expect([
    neighbour(nodes, 'a', 'right'),
    neighbour(nodes, 'a', 'down'),
    neighbour(nodes, 'b', 'left'),
    neighbour(nodes, 'b', 'up'),
    neighbour(nodes, 'a', 'left'),
    neighbour(nodes, 'gone', 'left'),
  ]).toEqual(['c', 'd', 'd', 'c', null, null]);
});
