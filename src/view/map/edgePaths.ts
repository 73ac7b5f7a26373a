import { curve, elbow, fall, portsOf, rise, type EdgePath, type Ports } from './edgePath.ts';
import { detour, type Lane } from './detour.ts';
import type { MapEdge, MapNode, MapRect } from './map.ts';

/**
 * Lays the edges of a map, by their ids. An edge that would run under a node that is none of its ends goes around it,
 * and edges that go the same way run side by side.
 * @param edges those without both ends among the nodes are left out
 */
export function edgePaths(
  nodes: readonly MapNode[],
  edges: readonly MapEdge[],
): ReadonlyMap<string, EdgePath> {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const lanes: Lane[] = [];
  return new Map(
    edges.flatMap((edge) => {
      const from = places.get(edge.from);
      const to = places.get(edge.to);
      return from && to ? [[edge.id, pathOf(edge, from, to, nodes, lanes)] as const] : [];
    }),
  );
}

function pathOf(
  { kind }: MapEdge,
  from: MapNode,
  to: MapNode,
  nodes: readonly MapNode[],
  lanes: Lane[],
): EdgePath {
  if (kind === 'belongs') return elbow(from, to);
  if (kind !== 'assumes' && spans(to, from)) return rise(from, to);
  if (kind === 'assumes' && spans(from, to)) return fall(from, to);
  const ports = portsOf(from, to, kind);
  if (ports.leaves === ports.arrives) return curve(ports);
  const others = nodes.filter((node) => node !== from && node !== to && isBetween(node, ports));
  return (others.length > 0 && detour(ports, others, lanes)) || curve(ports);
}

/** Whether a rectangle lies above another and is wider to both sides, as the head of an account over its nodes. */
const spans = (head: MapRect, { x, y, width }: MapRect): boolean =>
  head.y + head.height <= y && head.x < x && head.x + head.width > x + width;

function isBetween({ x, width }: MapRect, { start, tip }: Ports): boolean {
  return x < Math.max(start.x, tip.x) && x + width > Math.min(start.x, tip.x);
}
