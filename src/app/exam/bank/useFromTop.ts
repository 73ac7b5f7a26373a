import { useLayoutEffect } from 'react';

/**
 * Begins at the top of whatever is opened by a link; the way back leads to where one was. For pages that follow one
 * another without loading anything, where the window would stay as far down as it was.
 * @param opened what tells one from another
 */
export function useFromTop(opened: string): void {
  useLayoutEffect(() => {
    const state: unknown = window.history.state;
    if (typeof state === 'object' && state !== null && 'seen' in state) return;
    window.scrollTo(0, 0);
    window.history.replaceState({ seen: true }, '');
  }, [opened]);
}
