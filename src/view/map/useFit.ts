import { getViewportForBounds, useReactFlow, useStore, type Viewport } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { MapFrame, MapNode, MapRect } from './map.ts';

const LEAST_ZOOM = 0.4;
const MOST_ZOOM = 1.15;
/** Pixels of the window that are kept free around what is fitted or brought into view. */
const MARGIN = 12;

/** How a map keeps to its window. */
export interface Fit {
  /** Shows the whole map, and follows the size of its window again. */
  readonly fit: () => void;
  /** Brings a node into view, if it is not, without zooming. */
  readonly show: (node: MapNode) => void;
  /** The learner has moved the map: it stays as it is from now on. */
  readonly moved: () => void;
}

/**
 * Fits the map to its window: at first, and whenever either changes, until the learner moves it.
 * @param inset pixels at the right that something covers
 */
export function useFit(frames: readonly MapFrame[], inset: number): Fit {
  const { setViewport, getViewport } = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const isReady = useStore((state) => state.panZoom !== null);
  const isMoved = useRef(false);
  const bounds = useStable(useMemo(() => boundsOf(frames), [frames]));

  const fitNow = useCallback(() => {
    if (!isReady || width === 0 || height === 0) return;
    void setViewport(fitted(bounds, width, height));
  }, [isReady, bounds, width, height, setViewport]);

  useEffect(() => {
    if (!isMoved.current) fitNow();
  }, [fitNow]);

  return {
    fit: () => {
      isMoved.current = false;
      fitNow();
    },
    show: (node) => {
      if (width === 0 || height === 0) return;
      const viewport = getViewport();
      const at = shownAt(node, viewport, width - inset, height);
      if (at.x !== viewport.x || at.y !== viewport.y) void setViewport(at);
    },
    moved: () => {
      isMoved.current = true;
    },
  };
}

/** The whole map in the middle of its window; one that is too large for that begins at its upper left corner. */
function fitted(bounds: MapRect, width: number, height: number): Viewport {
  const viewport = getViewportForBounds(bounds, width, height, LEAST_ZOOM, MOST_ZOOM, `${MARGIN}px`);
  const { zoom } = viewport;
  return {
    zoom,
    x: bounds.width * zoom > width ? MARGIN - bounds.x * zoom : viewport.x,
    y: bounds.height * zoom > height ? MARGIN - bounds.y * zoom : viewport.y,
  };
}

/** The nearest view in which a rectangle is whole. */
function shownAt(rect: MapRect, { x, y, zoom }: Viewport, width: number, height: number): Viewport {
  return {
    zoom,
    x: x + push(rect.x * zoom + x, rect.width * zoom, width),
    y: y + push(rect.y * zoom + y, rect.height * zoom, height),
  };
}

/** How far a stretch has to go to lie between the margins. */
function push(start: number, length: number, window: number): number {
  if (start < MARGIN) return MARGIN - start;
  return Math.min(0, Math.max(MARGIN - start, window - MARGIN - (start + length)));
}

function boundsOf(frames: readonly MapFrame[]): MapRect {
  const x = Math.min(0, ...frames.map((frame) => frame.x));
  const y = Math.min(0, ...frames.map((frame) => frame.y));
  const right = Math.max(1, ...frames.map((frame) => frame.x + frame.width));
  const bottom = Math.max(1, ...frames.map((frame) => frame.y + frame.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The same value as long as it says the same. */
function useStable({ x, y, width, height }: MapRect): MapRect {
  return useMemo(() => ({ x, y, width, height }), [x, y, width, height]);
}
