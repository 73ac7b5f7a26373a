import { cx } from '../ui/cx.ts';
import type { EdgePath } from './edgePath.ts';
import type { Verdict } from '../decision/VerdictBanner.tsx';
import type { MapEdge, MapEdgeKind } from './map.ts';

interface MapEdgesProps {
  readonly edges: readonly MapEdge[];
  /** By id of the edge. */
  readonly paths: ReadonlyMap<string, EdgePath>;
  /** Id of the node whose edges stand out. */
  readonly near: string | null;
  /** Of the call in question. */
  readonly verdict: Verdict | null;
}

interface Look {
  readonly tone: string;
  readonly width: number;
  readonly dashes?: string;
}

/** How each kind of edge looks; the legend shows the same. */
export const EDGE_LOOK: Readonly<Record<MapEdgeKind, Look>> = {
  trusts: { tone: 'text-line-strong', width: 1.25, dashes: '5 4' },
  letsIn: { tone: 'text-stale', width: 1.5, dashes: '1.5 3.5' },
  assumes: { tone: 'text-allow', width: 1.5 },
  belongs: { tone: 'text-accent-line', width: 1.25 },
  call: { tone: 'text-accent', width: 3 },
};

/** The lines between the nodes. Those of one node stand out, the others step back. The list says the same. */
export function MapEdges({ edges, paths, near, verdict }: MapEdgesProps) {
  const isNear = ({ from, to }: MapEdge): boolean => from === near || to === near;
  const isAnyNear = edges.some(isNear);
  return (
    <svg aria-hidden className="pointer-events-none absolute z-0 size-px overflow-visible">
      {edges.map((edge) => {
        const path = paths.get(edge.id);
        if (!path) return null;
        const { width, dashes } = EDGE_LOOK[edge.kind];
        const stands = isNear(edge);
        const isAside = isAnyNear && !stands && edge.kind !== 'call' && edge.kind !== 'belongs';
        return (
          <g
            key={edge.id}
            data-edge={edge.kind}
            className={cx(toneOf(edge, stands, verdict), 'transition-opacity', isAside && 'opacity-20')}
          >
            <path
              d={path.line}
              fill="none"
              stroke="currentColor"
              strokeWidth={stands ? width + 0.75 : width}
              strokeDasharray={dashes}
            />
            <path
              d={path.head}
              className={edge.conditional ? 'fill-surface' : 'fill-current'}
              stroke="currentColor"
              strokeLinejoin="round"
            />
            {edge.label !== null && (
              <text
                x={path.middle.x}
                y={path.middle.y - 4}
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
function toneOf({ kind }: MapEdge, stands: boolean, verdict: MapEdgesProps['verdict']): string {
  if (kind === 'trusts' && stands) return 'text-ink';
  if (kind === 'call' && (verdict === 'deny' || verdict === 'invalid')) return 'text-deny';
  return EDGE_LOOK[kind].tone;
}
