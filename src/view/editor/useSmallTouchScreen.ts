import { useSyncExternalStore } from 'react';

const SMALL_TOUCH = '(pointer: coarse) and (max-width: 47.99rem)';

/** Whether Monaco would be too much for the screen: small, and touched rather than pointed at. */
export const useSmallTouchScreen = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = matchMedia(SMALL_TOUCH);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(SMALL_TOUCH).matches,
  );
