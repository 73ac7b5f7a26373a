import type { MapEdgeKind, MapRect } from './map.ts';

/** How an edge runs: the line, the head at its end, and its middle, where a label can stand. */
export interface EdgePath {
  readonly line: string;
  readonly head: string;
  readonly middle: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an edge leaves, and where its tip is. */
export interface Ports {
  readonly start: Point;
  readonly tip: Point;
  /** To which side it leaves, and from which it arrives: -1 left, 1 right. */
  readonly leaves: Side;
  readonly arrives: Side;
}

export type Side = -1 | 1;
const LEFT = -1;
const RIGHT = 1;

/** Edges that name somebody: they run on their own side, apart from what may be done. */
const names = (kind: MapEdgeKind): boolean => kind === 'trusts' || kind === 'letsIn';

/** Pixels below the middle of a node's side. */
const SHIFT: Readonly<Record<MapEdgeKind, number>> = {
  trusts: -6,
  letsIn: -6,
  assumes: 6,
  call: 0,
  belongs: 0,
};

/** Length and width of an edge's head. */
const HEAD = 7;

/**
 * The sides that an edge goes by: those that face each other; between rectangles above each other the left of both for
 * an edge that names somebody, the right for everything else. Naming runs a little higher than the rest, so that both
 * are seen between the same two nodes.
 */
export function portsOf(from: MapRect, to: MapRect, kind: MapEdgeKind): Ports {
  const [leaves, arrives] = sidesOf(from, to, kind);
  return { start: port(from, leaves, kind), tip: port(to, arrives, kind), leaves, arrives };
}

function sidesOf(from: MapRect, to: MapRect, kind: MapEdgeKind): readonly [Side, Side] {
  if (to.x >= from.x + from.width) return [RIGHT, LEFT];
  if (from.x >= to.x + to.width) return [LEFT, RIGHT];
  return names(kind) ? [LEFT, LEFT] : [RIGHT, RIGHT];
}

const port = ({ x, y, width, height }: MapRect, side: Side, kind: MapEdgeKind): Point => ({
  x: side === RIGHT ? x + width : x,
  y: y + height / 2 + SHIFT[kind],
});

/** Where the line ends that carries a head. */
export const endOf = ({ tip, arrives }: Ports): Point => ({ x: tip.x + arrives * HEAD, y: tip.y });

/** A curve that leaves to one side and arrives from another. */
export function curve(ports: Ports): EdgePath {
  const { start, leaves, arrives } = ports;
  const end = endOf(ports);
  const reach = leaves === arrives ? loopReach(start, end) : Math.max(24, Math.abs(end.x - start.x) * 0.4);
  const first = { x: start.x + leaves * reach, y: start.y };
  const second = { x: end.x + arrives * reach, y: end.y };
  return {
    line: `M${at(start)} C${at(first)} ${at(second)} ${at(end)}`,
    head: sideHead(ports),
    middle: {
      x: (start.x + 3 * first.x + 3 * second.x + end.x) / 8,
      y: (start.y + 3 * first.y + 3 * second.y + end.y) / 8,
    },
  };
}

/** Far apart, loops reach out further, so that they are told from each other; within the rim of an account. */
const loopReach = (start: Point, end: Point): number => 10 + Math.min(20, Math.abs(end.y - start.y) / 8);

/** Down from a node and over to one that hangs below it. */
export function elbow(from: MapRect, to: MapRect): EdgePath {
  const x = from.x + (to.x - from.x) / 2;
  const y = to.y + to.height / 2;
  const middle = { x, y };
  return {
    line: `M${at({ x, y: from.y + from.height })} L${at(middle)} L${at({ x: to.x, y })}`,
    head: '',
    middle,
  };
}

/** Pixels between a node and the line that rises beside it. */
const RISE = 14;

/** From a node up its side to the head of its account, which spans it. */
export function rise(node: MapRect, head: MapRect): EdgePath {
  const x = node.x - RISE;
  const y = node.y + node.height / 2 + SHIFT.trusts;
  const top = head.y + head.height;
  return {
    line: `M${at({ x: node.x, y })} Q${at({ x, y })} ${at({ x, y: y - RISE })} L${at({ x, y: top + HEAD })}`,
    head: `M${at({ x, y: top })} L${at({ x: x - HEAD / 2, y: top + HEAD })} L${at({ x: x + HEAD / 2, y: top + HEAD })} Z`,
    middle: { x, y: (y + top) / 2 },
  };
}

/** From the head of an account down the side of a node in it. */
export function fall(head: MapRect, node: MapRect): EdgePath {
  const right = node.x + node.width;
  const x = right + RISE;
  const y = node.y + node.height / 2 + SHIFT.assumes;
  const top = head.y + head.height;
  const end = { x: right + HEAD, y };
  return {
    line: `M${at({ x, y: top })} L${at({ x, y: y - RISE })} Q${at({ x, y })} ${at(end)}`,
    head: sideHead({ tip: { x: right, y }, arrives: RIGHT }),
    middle: { x, y: (y + top) / 2 },
  };
}

/** The head of an edge that arrives from a side. */
export function sideHead({ tip, arrives }: Pick<Ports, 'tip' | 'arrives'>): string {
  const x = tip.x + arrives * HEAD;
  return `M${at(tip)} L${at({ x, y: tip.y - HEAD / 2 })} L${at({ x, y: tip.y + HEAD / 2 })} Z`;
}

/** A point as paths have it. */
export const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
