import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import type { MapEdge, MapEdgeKind } from './map.ts';
import { EDGE_LOOK } from './MapEdges.tsx';

const KINDS: readonly MapEdgeKind[] = ['trusts', 'letsIn', 'assumes', 'belongs', 'call'];

/** What the lines mean that are on the map. */
export function MapLegend({ edges }: { readonly edges: readonly MapEdge[] }) {
  const words = useWords().map.legend;
  const drawn = KINDS.filter((kind) => edges.some((edge) => edge.kind === kind));
  return (
    <ul aria-label={words.name} className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-muted">
      {drawn.map((kind) => (
        <LegendLine key={kind} kind={kind} word={words[kind]} />
      ))}
      {edges.some(({ conditional }) => conditional) && (
        <LegendLine kind="trusts" isHollow word={words.conditional} />
      )}
    </ul>
  );
}

interface LegendLineProps {
  readonly kind: MapEdgeKind;
  readonly word: string;
  /** Shows the head alone, as it is under conditions. */
  readonly isHollow?: boolean;
}

function LegendLine({ kind, word, isHollow = false }: LegendLineProps) {
  const { tone, width, dashes } = EDGE_LOOK[kind];
  return (
    <li className="flex items-center gap-1.5">
      <svg aria-hidden width={isHollow ? 9 : 28} height={8} className={cx('shrink-0', tone)}>
        {!isHollow && (
          <path d="M0,4 H21" stroke="currentColor" strokeWidth={width} strokeDasharray={dashes} />
        )}
        {kind !== 'belongs' && (
          <path
            d={isHollow ? 'M8,4 L1,0.5 L1,7.5 Z' : 'M28,4 L21,0.5 L21,7.5 Z'}
            className={isHollow ? 'fill-surface' : 'fill-current'}
            stroke={isHollow ? 'currentColor' : 'none'}
          />
        )}
      </svg>
      {word}
    </li>
  );
}
