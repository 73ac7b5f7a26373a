import { useEffect, useRef, useState } from 'react';
import { useFocusRing } from 'react-aria/useFocusRing';
import { useMove } from 'react-aria/useMove';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import { regionId, type RegionName } from './Region.tsx';
import type { Frame, FrameEdge } from './frame.ts';

interface SplitterProps {
  readonly edge: FrameEdge;
  readonly onSize: Frame['onSize'];
}

/** An edge of the frame: dragged, moved by arrow keys, put back by a double click or Enter. */
export function Splitter({ edge, onSize }: SplitterProps) {
  const words = useWords();
  const from = useRef(0);
  const { region, upright, forward, least, className } = EDGES[edge];
  const [place, setPlace] = useState({ now: least, most: least });
  useEffect(() => {
    const box = document.getElementById(regionId(region));
    const observer = new ResizeObserver(() =>
      setPlace({ now: measured(region, upright), most: room(upright) }),
    );
    if (box) observer.observe(box);
    return () => observer.disconnect();
  }, [region, upright]);
  const { moveProps } = useMove({
    onMoveStart: () => {
      from.current = measured(region, upright);
    },
    onMove: ({ deltaX, deltaY, pointerType }) => {
      const delta = (upright ? deltaX : deltaY) * forward * (pointerType === 'keyboard' ? KEY_STEP : 1);
      from.current += delta;
      onSize(edge, Math.round(Math.min(Math.max(from.current, least), room(upright))));
    },
  });
  const { isFocusVisible, focusProps } = useFocusRing();
  const putBack = () => onSize(edge, null);
  return (
    <div
      {...moveProps}
      {...focusProps}
      role="separator"
      tabIndex={0}
      aria-orientation={upright ? 'vertical' : 'horizontal'}
      aria-label={words.frame.edge[edge]}
      aria-controls={regionId(region)}
      aria-valuemin={least}
      aria-valuemax={place.most}
      aria-valuenow={place.now}
      aria-valuetext={words.frame.edgeSize(place.now)}
      title={words.frame.edgeHelp}
      onDoubleClick={putBack}
      onKeyDown={(event) => {
        if (event.key === 'Enter') putBack();
        else moveProps.onKeyDown?.(event);
      }}
      className={cx(
        'z-10 hidden touch-none transition-colors hover:bg-accent-line',
        isFocusVisible && 'bg-accent-line',
        upright ? 'w-1.5 cursor-col-resize' : 'h-1.5 cursor-row-resize',
        className,
      )}
    />
  );
}

interface EdgeShape {
  readonly region: RegionName;
  readonly upright: boolean;
  /** 1 where moving right or down makes the region larger. */
  readonly forward: 1 | -1;
  /** In pixels. */
  readonly least: number;
  readonly className: string;
}

const EDGES: Readonly<Record<FrameEdge, EdgeShape>> = {
  world: {
    region: 'world',
    upright: true,
    forward: 1,
    least: 200,
    className: '-me-0.75 justify-self-end [grid-area:world] columns:block',
  },
  decision: {
    region: 'decision',
    upright: true,
    forward: -1,
    least: 280,
    className: '-ms-0.75 justify-self-start [grid-area:decision] columns:block',
  },
  drawer: {
    region: 'tools',
    upright: false,
    forward: -1,
    least: 160,
    className: '-mt-0.75 self-start [grid-area:drawer] fill:block',
  },
};

/** Pixels that one press of an arrow key moves an edge by. */
const KEY_STEP = 24;

const measured = (region: RegionName, upright: boolean): number => {
  const box = document.getElementById(regionId(region))?.getBoundingClientRect();
  return Math.round((upright ? box?.width : box?.height) ?? 0);
};

/** The most that one region may take. */
const room = (upright: boolean): number =>
  upright ? Math.round(window.innerWidth * 0.45) : window.innerHeight - 160;
