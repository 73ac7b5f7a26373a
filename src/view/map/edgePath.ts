import type { MapEdgeKind, MapRect } from './map.ts';

/** How an edge runs: the line, the head at its end, and its middle, where a label can stand. */
export interface EdgePath {
  readonly line: string;
  readonly head: string;
  readonly middle: Point;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Lays an edge from one rectangle to another. It leaves and arrives at the sides; between rectangles above each other
 * trust runs along their left side and everything else along the right. Trust runs a little higher than the rest, so
 * that both are seen between the same two nodes.
 */
export function edgePath(from: MapRect, to: MapRect, kind: MapEdgeKind): EdgePath {
  if (kind === 'belongs') return elbow(from, to);
  const shift = SHIFT[kind];
  if (to.x >= from.x + from.width) {
    return curve(port(from, RIGHT, shift), port(to, LEFT, shift), RIGHT, LEFT);
  }
  if (from.x >= to.x + to.width) {
    return curve(port(from, LEFT, shift), port(to, RIGHT, shift), LEFT, RIGHT);
  }
  const side = kind === 'trusts' ? LEFT : RIGHT;
  return curve(port(from, side, shift), port(to, side, shift), side, side);
}

type Side = -1 | 1;
const LEFT = -1;
const RIGHT = 1;

/** Pixels below the middle of a node's side. */
const SHIFT = { trusts: -5, assumes: 5, call: 0 } as const satisfies Partial<Record<MapEdgeKind, number>>;

const HEAD = 7;

const port = ({ x, y, width, height }: MapRect, side: Side, shift: number): Point => ({
  x: side === RIGHT ? x + width : x,
  y: y + height / 2 + shift,
});

/** A curve that leaves to one side and arrives from another. */
function curve(start: Point, tip: Point, leaves: Side, arrives: Side): EdgePath {
  const end = { x: tip.x + arrives * HEAD, y: tip.y };
  const reach = leaves === arrives ? loopReach(start, end) : Math.max(24, Math.abs(end.x - start.x) * 0.4);
  const first = { x: start.x + leaves * reach, y: start.y };
  const second = { x: end.x + arrives * reach, y: end.y };
  return {
    line: `M${at(start)} C${at(first)} ${at(second)} ${at(end)}`,
    head: `M${at(tip)} L${at({ x: end.x, y: end.y - HEAD / 2 })} L${at({ x: end.x, y: end.y + HEAD / 2 })} Z`,
    middle: {
      x: (start.x + 3 * first.x + 3 * second.x + end.x) / 8,
      y: (start.y + 3 * first.y + 3 * second.y + end.y) / 8,
    },
  };
}

/** Far apart, loops reach out further, so that they are told from each other; within the rim of an account. */
const loopReach = (start: Point, end: Point): number => 10 + Math.min(20, Math.abs(end.y - start.y) / 8);

/** Down from a node and over to one that hangs below it. */
function elbow(from: MapRect, to: MapRect): EdgePath {
  const x = from.x + (to.x - from.x) / 2;
  const y = to.y + to.height / 2;
  const middle = { x, y };
  return {
    line: `M${at({ x, y: from.y + from.height })} L${at(middle)} L${at({ x: to.x, y })}`,
    head: '',
    middle,
  };
}

const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
