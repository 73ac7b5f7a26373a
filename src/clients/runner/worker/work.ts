/** What the learner's code still waits for, as Node.js counts it: it ends when nothing is left. */
export interface Work {
  /** Counts a promise as work until it settles, and gives it back. */
  readonly track: <Value>(promise: Promise<Value>) => Promise<Value>;
  readonly begin: () => void;
  readonly end: () => void;
  /** Resolves when there has been no work for a moment. */
  readonly done: () => Promise<void>;
}

type Schedule = (then: () => void, milliseconds: number) => unknown;

/** Long enough for what is not tracked, such as the reading of a Blob. */
const MOMENT = 15;

/** @param schedule the browser's own `setTimeout`, whose timers are no work */
export function countWork(schedule: Schedule): Work {
  let running = 0;
  let begun = 0;
  const begin = (): void => {
    running++;
    begun++;
  };
  const end = (): void => {
    running--;
  };
  return {
    begin,
    end,
    track: (promise) => {
      begin();
      promise.then(end, end);
      return promise;
    },
    done: () =>
      new Promise((resolve) => {
        const look = (before: number): void => {
          if (running === 0 && begun === before) resolve();
          else schedule(() => look(begun), MOMENT);
        };
        schedule(() => look(begun), 0);
      }),
  };
}
