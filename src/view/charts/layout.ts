import { Graph, layout } from '@dagrejs/dagre';
import type { ChartEdge, ChartView } from './chart.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Placed {
  readonly width: number;
  readonly height: number;
  /** Upper left corners, by the node's id. */
  readonly nodes: Readonly<Record<string, Point>>;
  /** In the order of the chart's edges. */
  readonly edges: readonly { readonly edge: ChartEdge; readonly points: readonly Point[] }[];
}

/** Around a chart. */
export const MARGIN = 10;

export interface NodeSize {
  readonly width: number;
  readonly height: number;
  /** Room above each, for the way that leads to it. */
  readonly above: number;
  /** Room between columns. */
  readonly between: number;
}

/** Places a chart from left to right, all sizes in the same unit. Equal charts are placed equally. */
export function placed({ nodes, edges }: ChartView, size: NodeSize): Placed {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: size.above + 8, edgesep: 10, ranksep: size.between });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { width: size.width, height: size.height });
  const order = nodes.map(({ id }) => id);
  edges.forEach(({ from, to }, index) => graph.setEdge(from, to, {}, String(index)));
  layout(graph);
  const corners = order.map((id): Point => {
    const { x, y } = graph.node(id) as Point;
    return { x: x - size.width / 2, y: y - size.height / 2 };
  });
  const lines = edges.map(
    ({ from, to }, index) => (graph.edge(from, to, String(index)) as { points: readonly Point[] }).points,
  );
  // The library's own bounds leave out the bends of lines.
  const bends = lines.flat();
  const left = Math.min(...[...corners, ...bends].map(({ x }) => x)) - MARGIN;
  const top = Math.min(...corners.map(({ y }) => y - size.above), ...bends.map(({ y }) => y)) - MARGIN;
  const right = Math.max(...corners.map(({ x }) => x + size.width), ...bends.map(({ x }) => x)) + MARGIN;
  const bottom = Math.max(...corners.map(({ y }) => y + size.height), ...bends.map(({ y }) => y)) + MARGIN;
  const moved = ({ x, y }: Point): Point => ({ x: x - left, y: y - top });
  return {
    width: right - left,
    height: bottom - top,
    nodes: Object.fromEntries(order.map((id, index) => [id, moved(corners[index] ?? ORIGIN)])),
    edges: edges.map((edge, index) => ({ edge, points: (lines[index] ?? []).map(moved) })),
  };
}

const ORIGIN: Point = { x: 0, y: 0 };

/** A line through the points as the path of an SVG, its corners rounded. */
export function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const inner = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    return `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  const last = rest.at(-1) ?? first;
  return [`M${at(first)}`, ...inner, `L${at(last)}`].join('');
}

const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;

/** The node that is nearest in a direction from another; null when there is none. */
export function neighbour(
  nodes: Placed['nodes'],
  from: string,
  direction: 'left' | 'right' | 'up' | 'down',
): string | null {
  const start = nodes[from];
  if (!start) return null;
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  const found = Object.entries(nodes)
    .map(([id, { x, y }]) => {
      const [along, aside] = isAcross ? [x - start.x, y - start.y] : [y - start.y, x - start.x];
      return { id, along: along * sign, aside: Math.abs(aside) };
    })
    .filter(({ along }) => along > 0)
    .toSorted((one, other) => one.along + 2 * one.aside - other.along - 2 * other.aside);
  return found[0]?.id ?? null;
}
