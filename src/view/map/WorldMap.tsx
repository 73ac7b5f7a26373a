import { ReactFlowProvider } from '@xyflow/react';
import { Network } from 'lucide-react';
import { useCallback, useRef, type ReactNode } from 'react';
import { useMedia } from '../matrix/useMedia.ts';
import { cx } from '../ui/cx.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Status } from '../ui/Status.tsx';
import { useWords } from '../ui/words.ts';
import { MapCallLine, type MapCallLineProps } from './MapCallLine.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { MapCard, type MapCardProps } from './MapCard.tsx';
import { MapInWords } from './MapInWords.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapZoom } from './MapZoom.tsx';
import type { MapChapter, MapDrawing } from './map.ts';
import { useFit } from './useFit.ts';
import { useFullScreen } from './useFullScreen.ts';

export interface WorldMapProps {
  readonly drawing: MapDrawing;
  readonly chapters: readonly MapChapter[];
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  /** Opens what a node leads to; false when it leads nowhere. */
  readonly onOpen: (id: string) => boolean;
  /** Of the selected node. */
  readonly card: MapCardProps | null;
  readonly call: MapCallLineProps;
  /** What the last change opened or shut; empty: nothing. */
  readonly change: string;
  /** A draft is broken, so that its last sound text is drawn. */
  readonly stale: boolean;
  /** Of a world that is too large to be drawn at once: how to find one's way. */
  readonly finder: ReactNode;
}

/** The world drawn: accounts and who is in them, who trusts whom, who may assume what; and the same in words. */
export function WorldMap(props: WorldMapProps) {
  const { finder, drawing, chapters } = props;
  const words = useWords().map.empty;
  const isNarrow = useMedia('(max-width: 47.99rem)');
  if (drawing.nodes.length === 0 && !finder) {
    return (
      <EmptyState icon={Network} title={words.title}>
        {words.text}
      </EmptyState>
    );
  }
  return (
    <>
      <div className="flex flex-col gap-2 fill:min-h-[calc(100%-2.5rem)]">
        {finder}
        {drawing.nodes.length > 0 ? (
          <ReactFlowProvider>
            <Drawn {...props} isNarrow={isNarrow} />
          </ReactFlowProvider>
        ) : (
          <EmptyState icon={Network} title={words.nothingFound} />
        )}
      </div>
      <MapInWords key={String(isNarrow)} chapters={chapters} defaultOpen={isNarrow} />
    </>
  );
}

/** Width of the card with its distance from the edge, in pixels. */
const CARD = 320;

function Drawn(props: WorldMapProps & { readonly isNarrow: boolean }) {
  const { drawing, selected, onSelect, onOpen, card, call, change, stale, isNarrow } = props;
  const words = useWords().map;
  const whole = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const zoom = useRef<HTMLButtonElement>(null);
  const full = useFullScreen(whole);
  const fit = useFit(drawing, card && !isNarrow ? CARD : 0);
  const open = useCallback(
    (id: string) => {
      onSelect(id);
      if (!onOpen(id)) heading.current?.focus();
    },
    [onSelect, onOpen],
  );
  const close = () => {
    whole.current?.querySelector<HTMLElement>('[data-node][aria-pressed=true]')?.focus();
    onSelect(null);
  };
  const leave = () => {
    onSelect(null);
    zoom.current?.focus();
  };
  return (
    <div
      ref={whole}
      className={cx('flex flex-col gap-2 fill:grow', full.isFull && 'overflow-y-auto bg-canvas p-4')}
    >
      <div className="flex items-center gap-x-6">
        <MapCallLine {...call} />
        <MapZoom fit={fit} full={full} firstRef={zoom} />
      </div>
      {stale && (
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <Status kind="stale" /> {words.stale}
        </p>
      )}
      <div className={cx('relative min-h-56', full.isFull ? 'flex-1' : 'h-[70dvh] fill:h-auto fill:grow')}>
        <MapCanvas
          drawing={drawing}
          verdict={call.verdict === 'untold' ? null : call.verdict}
          selected={selected}
          onSelect={onSelect}
          onOpen={open}
          onLeave={leave}
          fit={fit}
        />
        {card && !isNarrow && (
          <MapCard
            card={card}
            onClose={close}
            headingRef={heading}
            className="absolute top-2 right-2 z-10 max-h-[calc(100%-1rem)] w-76 overflow-y-auto shadow-raised"
          />
        )}
      </div>
      {card && isNarrow && <MapCard card={card} onClose={close} headingRef={heading} className="" />}
      <div className="flex min-h-6 flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <MapLegend edges={drawing.edges} />
        <p role="status" className="text-sm">
          {change}
        </p>
        <p className="text-xs text-ink-muted pointer-coarse:hidden">{words.keys}</p>
        <p className="hidden text-xs text-ink-muted pointer-coarse:block">{words.touch}</p>
      </div>
    </div>
  );
}
