import { describe, expect, test } from 'vitest';
import { edgePaths } from './edgePaths.ts';
import { nodeAt } from './fixture.ts';
import type { MapEdge, MapNode } from './map.ts';

const edge = (kind: MapEdge['kind'], from: string, to: string): MapEdge => ({
  id: `${kind} ${from} ${to}`,
  kind,
  from,
  to,
  label: null,
  conditional: false,
});

/** The level on which each edge crosses the middle of the map. */
const levelsOf = (
  nodes: readonly MapNode[],
  ...edges: readonly MapEdge[]
): readonly (number | undefined)[] => {
  const paths = edgePaths(nodes, edges);
  return edges.map(({ id }) => paths.get(id)?.middle.y);
};

const ends = [nodeAt('a', 0, 0), nodeAt('b', 400, 0)];

describe('the way of an edge', () => {
  test('is straight while nothing stands in it', () => {
    expect(levelsOf([...ends, nodeAt('aside', 200, 60)], edge('call', 'a', 'b'))).toEqual([15]);
  });

  test('goes around a node, on the nearer side', () => {
    expect(levelsOf([...ends, nodeAt('inTheWay', 200, 0)], edge('trusts', 'b', 'a'))).toEqual([-4]);
    expect(levelsOf([...ends, nodeAt('inTheWay', 200, -8)], edge('call', 'a', 'b'))).toEqual([26]);
  });

  test('goes between nodes that leave room for it, and around those that do not', () => {
    const wall = (gap: number) => [nodeAt('upper', 200, -14), nodeAt('lower', 200, 16 + gap)];
    expect(levelsOf([...ends, ...wall(10)], edge('trusts', 'b', 'a'))).toEqual([20]);
    expect(levelsOf([...ends, ...wall(6)], edge('trusts', 'b', 'a'))).toEqual([-18]);
  });

  test('lies beside the way of another edge', () => {
    const levels = levelsOf(
      [...ends, nodeAt('c', 400, 40), nodeAt('inTheWay', 200, 0)],
      edge('trusts', 'b', 'a'),
      edge('assumes', 'a', 'b'),
      edge('call', 'a', 'b'),
    );
    expect(levels).toEqual([-4, 34, -7]);
  });

  test('of an edge without both its ends is none', () => {
    expect(edgePaths(ends, [edge('call', 'a', 'nobody')]).size).toBe(0);
  });
});
