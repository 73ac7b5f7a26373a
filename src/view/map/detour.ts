import { at, endOf, sideHead, type EdgePath, type Point, type Ports } from './edgePath.ts';
import type { MapRect } from './map.ts';

/** A level stretch that an edge has taken, in pixels of the map. */
export interface Lane {
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/**
 * A way around nodes: out, over to a level that is free of them, along it, and over to the end. Null where the straight
 * curve meets no node, or no way meets fewer.
 * @param others nodes that stand between the ends
 * @param lanes what other edges have taken; the way that is found is added
 */
export function detour(ports: Ports, others: readonly MapRect[], lanes: Lane[]): EdgePath | null {
  const { start } = ports;
  const end = endOf(ports);
  const straight = hits(sCurve(start, end, Math.abs(end.x - start.x) * 0.4), others);
  if (straight === 0) return null;
  const [left, right] = [Math.min(start.x, end.x) + TURN, Math.max(start.x, end.x) - TURN];
  if (right <= left) return null;
  const inTheWay = others.filter(({ x, width }) => x < right && x + width > left);
  const [near, far] = [nextTo(start.x, others), nextTo(end.x, others)];
  let best: { readonly y: number; readonly cost: number } | null = null;
  for (const y of levels(inTheWay, (start.y + end.y) / 2, lanes, left, right)) {
    const [down, up] = turns(ports, y);
    const met = hits(down, near) + hits(up, far);
    const cost = met * MEETING + Math.abs(y - start.y) + Math.abs(y - end.y);
    if (met < straight && (best === null || cost < best.cost)) best = { y, cost };
  }
  if (best === null) return null;
  lanes.push({ y: best.y, left, right });
  const [down, up] = turns(ports, best.y);
  return {
    line: `M${at(start)} C${down.slice(1).map(at).join(' ')} L${at(up[0])} C${up.slice(1).map(at).join(' ')}`,
    head: sideHead(ports),
    middle: { x: (left + right) / 2, y: best.y },
  };
}

/** Pixels in which an edge changes its level: the rim of an account, which has no nodes. */
const TURN = 28;

/** What it costs to meet a node once more, in pixels of detour. */
const MEETING = 1000;

/** Pixels that an edge keeps from nodes above and below, and from edges beside it. */
const CLEAR = 4;
const APART = 3;

/** What a turn at one end could meet. */
const nextTo = (end: number, others: readonly MapRect[]): readonly MapRect[] =>
  others.filter(({ x, width }) => x < end + TURN && x + width > end - TURN);

type Bezier = readonly [Point, Point, Point, Point];

function turns(ports: Ports, y: number): readonly [Bezier, Bezier] {
  const { start, leaves, arrives } = ports;
  const end = endOf(ports);
  return [
    sCurve(start, { x: start.x + leaves * TURN, y }, TURN * 0.6),
    sCurve({ x: end.x + arrives * TURN, y }, end, TURN * 0.6),
  ];
}

function sCurve(from: Point, to: Point, reach: number): Bezier {
  const towards = Math.sign(to.x - from.x);
  return [from, { x: from.x + towards * reach, y: from.y }, { x: to.x - towards * reach, y: to.y }, to];
}

/** How often a curve lies on a node, of so many of its points. */
function hits(bezier: Bezier, others: readonly MapRect[]): number {
  const points = Array.from({ length: POINTS + 1 }, (_, index) => pointOf(bezier, index / POINTS));
  return points.filter((point) => others.some((rect) => isOn(point, rect))).length;
}

const POINTS = 24;

const pointOf = ([a, b, c, d]: Bezier, t: number): Point => {
  const s = 1 - t;
  const weigh = (one: number, two: number, three: number, four: number): number =>
    s * s * s * one + 3 * s * s * t * two + 3 * s * t * t * three + t * t * t * four;
  return { x: weigh(a.x, b.x, c.x, d.x), y: weigh(a.y, b.y, c.y, d.y) };
};

const isOn = (point: Point, { x, y, width, height }: MapRect): boolean =>
  point.x > x && point.x < x + width && point.y > y - 1 && point.y < y + height + 1;

/** One level for each gap between the rows of nodes: the one nearest to where the edge would like to run. */
function levels(
  others: readonly MapRect[],
  wanted: number,
  lanes: readonly Lane[],
  left: number,
  right: number,
): readonly number[] {
  const taken = lanes.filter((lane) => lane.left < right && lane.right > left).map(({ y }) => y);
  return gapsOf(others).flatMap(([top, bottom]) => {
    const tries = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((step) => {
      const middle = Math.min(Math.max(wanted, top + CLEAR), bottom - CLEAR);
      return middle + step * APART;
    });
    const free = tries.find(
      (y) => y >= top + CLEAR && y <= bottom - CLEAR && taken.every((other) => Math.abs(other - y) >= APART),
    );
    return free === undefined ? [] : [free];
  });
}

/** The stretches of height without nodes, from top to bottom; the first and last have no end. */
function gapsOf(others: readonly MapRect[]): readonly (readonly [top: number, bottom: number])[] {
  const gaps: (readonly [number, number])[] = [];
  let reached = -Infinity;
  for (const { y, height } of others.toSorted((one, other) => one.y - other.y)) {
    if (y - reached >= 2 * CLEAR) gaps.push([reached, y]);
    reached = Math.max(reached, y + height);
  }
  return [...gaps, [reached, Infinity]];
}
