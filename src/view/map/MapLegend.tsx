import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import type { MapEdge, MapEdgeKind } from './map.ts';
import { EDGE_LOOK } from './MapEdges.tsx';

const KINDS: readonly MapEdgeKind[] = ['trusts', 'assumes', 'belongs', 'call'];

/** What the lines mean that are on the map. */
export function MapLegend({ edges }: { readonly edges: readonly MapEdge[] }) {
  const words = useWords().map.legend;
  const drawn = KINDS.filter((kind) => edges.some((edge) => edge.kind === kind));
  return (
    <ul aria-label={words.name} className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-muted">
      {drawn.map((kind) => {
        const { tone, width, dashes } = EDGE_LOOK[kind];
        return (
          <li key={kind} className="flex items-center gap-1.5">
            <svg aria-hidden width={28} height={8} className={cx('shrink-0', tone)}>
              <path d="M0,4 H21" stroke="currentColor" strokeWidth={width} strokeDasharray={dashes} />
              {kind !== 'belongs' && <path d="M28,4 L21,0.5 L21,7.5 Z" fill="currentColor" />}
            </svg>
            {words[kind]}
          </li>
        );
      })}
    </ul>
  );
}
