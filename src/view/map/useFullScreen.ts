import { useEffect, useState, type RefObject } from 'react';

export interface FullScreen {
  readonly isFull: boolean;
  /** Null where the browser has no full screen for a part of a page. */
  readonly toggle: (() => void) | null;
}

/** Puts an element over the whole screen, and back. */
export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
  const [isFull, setIsFull] = useState(false);
  useEffect(() => {
    const follow = () => setIsFull(document.fullscreenElement === element.current);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, [element]);
  const toggle = () => {
    // Refused where the page stands in a frame that may not: then nothing happens.
    const done = isFull ? document.exitFullscreen() : element.current?.requestFullscreen();
    done?.catch(() => undefined);
  };
  return { isFull, toggle: document.fullscreenEnabled ? toggle : null };
}
