import type { MapNode } from './map.ts';

/** The keys that move on the map. */
export type MapMove = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/**
 * The node that a key leads to: with an arrow the nearest in its direction, what lies straight ahead before what lies
 * aside; with Home and End the first and last in reading order. The node itself when there is no other.
 */
export function nearestNode(nodes: readonly MapNode[], from: MapNode, move: MapMove): MapNode {
  if (move === 'Home') return nodes[0] ?? from;
  if (move === 'End') return nodes.at(-1) ?? from;
  const [dx, dy] = DIRECTION[move];
  const start = middleOf(from);
  let nearest = from;
  let least = Infinity;
  for (const node of nodes) {
    const { x, y } = middleOf(node);
    const ahead = (x - start.x) * dx + (y - start.y) * dy;
    // Rows of one column are not quite aligned: a step sideways has to leave the column.
    const isAhead = dx === 0 ? ahead > 0 : ahead > from.width / 2;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    const distance = ahead + 2 * aside;
    if (node.id !== from.id && isAhead && distance < least) {
      nearest = node;
      least = distance;
    }
  }
  return nearest;
}

const DIRECTION = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;

const middleOf = ({ x, y, width, height }: MapNode): { x: number; y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});
