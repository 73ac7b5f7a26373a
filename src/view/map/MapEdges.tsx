import { cx } from '../ui/cx.ts';
import { edgePath } from './edgePath.ts';
import type { MapCallLineProps } from './MapCallLine.tsx';
import type { MapEdge, MapEdgeKind, MapNode } from './map.ts';

interface MapEdgesProps {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly selected: string | null;
  /** Of the call in question. */
  readonly verdict: MapCallLineProps['verdict'];
}

interface Look {
  readonly tone: string;
  readonly width: number;
  readonly dashes?: string;
}

/** How each kind of edge looks; the legend shows the same. */
export const EDGE_LOOK: Readonly<Record<MapEdgeKind, Look>> = {
  trusts: { tone: 'text-line-strong', width: 1.25, dashes: '5 4' },
  assumes: { tone: 'text-allow', width: 1.5 },
  belongs: { tone: 'text-accent-line', width: 1.25 },
  call: { tone: 'text-accent', width: 3 },
};

/** The lines between the nodes. Those of the selected node stand out, the others step back. The list says the same. */
export function MapEdges({ nodes, edges, selected, verdict }: MapEdgesProps) {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const isNear = ({ from, to }: MapEdge): boolean => from === selected || to === selected;
  const isAnyNear = edges.some(isNear);
  return (
    <svg aria-hidden className="pointer-events-none absolute z-0 size-px overflow-visible">
      {edges.map((edge) => {
        const from = places.get(edge.from);
        const to = places.get(edge.to);
        if (!from || !to) return null;
        const { width, dashes } = EDGE_LOOK[edge.kind];
        const { line, head, middle } = edgePath(from, to, edge.kind);
        const near = isNear(edge);
        const tone = toneOf(edge, near, verdict);
        const isAside = isAnyNear && !near && (edge.kind === 'trusts' || edge.kind === 'assumes');
        return (
          <g key={edge.id} data-edge={edge.kind} className={cx(tone, isAside && 'opacity-25')}>
            <path
              d={line}
              fill="none"
              stroke="currentColor"
              strokeWidth={near ? width + 0.75 : width}
              strokeDasharray={dashes}
            />
            <path d={head} fill="currentColor" />
            {edge.label !== null && (
              <text
                x={middle.x}
                y={middle.y - 4}
                textAnchor="middle"
                className="fill-ink stroke-surface text-xs"
                strokeWidth={3}
                paintOrder="stroke"
              >
                {edge.label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** A call that would not get through is drawn in the colour of that; the sign on its line says so too. */
function toneOf({ kind }: MapEdge, near: boolean, verdict: MapEdgesProps['verdict']): string {
  if (kind === 'trusts' && near) return 'text-ink';
  if (kind === 'call' && (verdict === 'deny' || verdict === 'invalid')) return 'text-deny';
  return EDGE_LOOK[kind].tone;
}
