import { getViewportForBounds, useReactFlow, useStore, type Viewport } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { MapDrawing, MapNode, MapRect } from './map.ts';

const LEAST_ZOOM = 0.4;
/** Below this the labels are too small to be read: by itself a map does not go there. */
const LEGIBLE_ZOOM = 0.65;
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
 * Fits the map to its window: at first, and whenever either changes, until the learner moves it. One that would be too
 * small to read shows the call in question, and the whole when asked.
 * @param inset pixels at the right that something covers
 */
export function useFit({ frames, nodes }: Pick<MapDrawing, 'frames' | 'nodes'>, inset: number): Fit {
  const { setViewport, getViewport } = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const isReady = useStore((state) => state.panZoom !== null);
  const keeps = useRef<'call' | 'whole' | 'moved'>('call');
  const bounds = useStable(useMemo(() => boundsOf(frames), [frames]));
  const call = useStable(useMemo(() => boundsOf(nodes.filter(({ inCall }) => inCall !== null)), [nodes]));

  const fitNow = useCallback(() => {
    if (!isReady || !bounds || width === 0 || height === 0) return;
    const near = keeps.current === 'call' ? call : null;
    void setViewport(fitted(bounds, near, width, height));
  }, [isReady, bounds, call, width, height, setViewport]);

  useEffect(() => {
    if (keeps.current !== 'moved') fitNow();
  }, [fitNow]);

  return {
    fit: () => {
      keeps.current = 'whole';
      fitNow();
    },
    show: (node) => {
      if (width === 0 || height === 0) return;
      const viewport = getViewport();
      const at = shownAt(node, viewport, width - inset, height);
      if (at.x !== viewport.x || at.y !== viewport.y) void setViewport(at);
    },
    moved: () => {
      keeps.current = 'moved';
    },
  };
}

/** The whole map in the middle of its window; of one that is too large for that, the part around what is near. */
function fitted(bounds: MapRect, near: MapRect | null, width: number, height: number): Viewport {
  const least = near ? LEGIBLE_ZOOM : LEAST_ZOOM;
  const viewport = getViewportForBounds(bounds, width, height, least, MOST_ZOOM, `${MARGIN}px`);
  const { zoom } = viewport;
  const { x, y, width: w, height: h } = near ?? { ...bounds, width: 0, height: 0 };
  const across = startOf(bounds.x * zoom, bounds.width * zoom, (x + w / 2) * zoom, width);
  const down = startOf(bounds.y * zoom, bounds.height * zoom, (y + h / 2) * zoom, height);
  return { zoom, x: across ?? viewport.x, y: down ?? viewport.y };
}

/** Where a stretch longer than its window starts, for a place of it to be in the middle; null: it is not longer. */
function startOf(start: number, length: number, middle: number, window: number): number | null {
  if (length + 2 * MARGIN <= window) return null;
  return Math.min(MARGIN - start, Math.max(window - MARGIN - (start + length), window / 2 - middle));
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

/** What holds all of them; null: there are none. */
function boundsOf(rects: readonly MapRect[]): MapRect | null {
  if (rects.length === 0) return null;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The same value as long as it says the same. */
function useStable(rect: MapRect | null): MapRect | null {
  const { x, y, width, height } = rect ?? NOWHERE;
  return useMemo(() => (width === 0 ? null : { x, y, width, height }), [x, y, width, height]);
}

const NOWHERE: MapRect = { x: 0, y: 0, width: 0, height: 0 };
