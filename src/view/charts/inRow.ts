import type { ChartView } from './chart.ts';
import { MARGIN, type NodeSize, type Placed, type Point } from './layout.ts';

/**
 * Places a chart's states in one row, all sizes in the same unit. Lines between neighbours are straight; those that pass
 * states by run below the row, the longest lowest, and end beside each other.
 */
export function inRow({ nodes, edges }: ChartView, size: NodeSize): Placed {
  const order = nodes.map(({ id }) => id);
  const top = MARGIN + size.above;
  const bottom = top + size.height;
  const leftOf = (id: string): number => MARGIN + order.indexOf(id) * (size.width + size.between);
  const passing = edges
    .filter(({ from, to }) => order.indexOf(to) - order.indexOf(from) > 1)
    .toSorted((one, other) => leftOf(other.from) - leftOf(one.from));
  return {
    width: order.length * (size.width + size.between) - size.between + 2 * MARGIN,
    height: bottom + (passing.length + 1) * LANE + MARGIN,
    nodes: Object.fromEntries(order.map((id) => [id, { x: leftOf(id), y: top }])),
    edges: edges.map((edge) => {
      const start = leftOf(edge.from) + size.width;
      const lane = passing.indexOf(edge) + 1;
      const y = top + size.height / 2;
      if (lane === 0)
        return {
          edge,
          points: [
            { x: start, y },
            { x: leftOf(edge.to), y },
          ],
        };
      const end = leftOf(edge.to) + (size.width * lane) / (passing.length + 1);
      return { edge, points: below(start - size.width / 2, end, bottom, bottom + lane * LANE) };
    }),
  };
}

/** Height between the lines below the row, and how wide their corners are. */
const LANE = 12;

const below = (from: number, to: number, y: number, lane: number): readonly Point[] => [
  { x: from, y },
  { x: from, y: lane },
  { x: from + LANE, y: lane },
  { x: to - LANE, y: lane },
  { x: to, y: lane },
  { x: to, y },
];
