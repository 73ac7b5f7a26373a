/** Stops what runs too long; time in which somebody is asked does not count. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Whether time ran out. */
  readonly isOver: () => boolean;
  /** Stands still while this is under way. */
  readonly pausedFor: <Value>(wait: () => Promise<Value>) => Promise<Value>;
  readonly clear: () => void;
}

/**
 * A deadline from now on.
 * @param milliseconds how long
 * @param stop stops it sooner
 */
export function deadlineIn(milliseconds: number, stop: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let left = milliseconds;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const start = (): void => {
    since = performance.now();
    timer = setTimeout(() => {
      over = true;
      controller.abort();
    }, left);
  };
  const halt = (): void => {
    clearTimeout(timer);
    left -= performance.now() - since;
  };
  const stopped = (): void => controller.abort();
  if (stop?.aborted) stopped();
  stop?.addEventListener('abort', stopped);
  start();
  return {
    signal: controller.signal,
    isOver: () => over,
    pausedFor: async (wait) => {
      halt();
      const value = await wait();
      start();
      return value;
    },
    clear: () => {
      clearTimeout(timer);
      stop?.removeEventListener('abort', stopped);
    },
  };
}
