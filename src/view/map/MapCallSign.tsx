import { StatusIcon } from '../ui/Status.tsx';
import { edgePath } from './edgePath.ts';
import type { MapCallLineProps } from './MapCallLine.tsx';
import type { MapEdge, MapNode } from './map.ts';

interface MapCallSignProps {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly verdict: MapCallLineProps['verdict'];
}

/** The sign of the verdict on the line of the call; its word stands above the map. */
export function MapCallSign({ nodes, edges, verdict }: MapCallSignProps) {
  const call = edges.find(({ kind }) => kind === 'call');
  const from = nodes.find(({ id }) => id === call?.from);
  const to = nodes.find(({ id }) => id === call?.to);
  if (!from || !to || !verdict) return null;
  const { x, y } = edgePath(from, to, 'call').middle;
  return (
    <span
      aria-hidden
      className="pointer-events-none absolute z-10 grid size-6 -translate-1/2 place-items-center rounded-full border border-line bg-raised"
      style={{ left: x, top: y }}
    >
      <StatusIcon kind={verdict} size={18} />
    </span>
  );
}
