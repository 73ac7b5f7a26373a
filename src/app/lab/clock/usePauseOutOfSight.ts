import { useEffect } from 'react';
import type { ClockActor } from '../../../machines/clock/machine.ts';

/** Stops the clock when the page goes out of sight: browsers slow its ticks down there. */
export function usePauseOutOfSight(clock: ClockActor): void {
  useEffect(() => {
    const changed = (): void => {
      if (document.hidden) clock.send({ type: 'STOP', why: 'hidden' });
    };
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  }, [clock]);
}
