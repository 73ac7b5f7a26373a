import type { Work } from './work.ts';

/** The part of a worker's global object that has timers. */
export interface WithTimers {
  setTimeout: (then: () => void, milliseconds?: number) => number;
  setInterval: (then: () => void, milliseconds?: number) => number;
  clearTimeout: (id?: number) => void;
  clearInterval: (id?: number) => void;
}

type Then = (...values: readonly unknown[]) => void;

/** Puts timers in place that count as work until they have fired or are cleared. */
export function trackTimers(scope: WithTimers, work: Work): void {
  const { setTimeout, setInterval, clearTimeout, clearInterval } = scope;
  const open = new Set<number>();
  const close = (id: number): void => {
    if (open.delete(id)) work.end();
  };
  const clear = (id?: number): void => {
    if (id === undefined) return;
    close(id);
    clearTimeout.call(scope, id);
    clearInterval.call(scope, id);
  };
  const checked = (then: unknown): Then => {
    if (typeof then !== 'function') throw new TypeError('The "callback" argument must be of type function.');
    return then as Then;
  };
  const opened = (id: number): number => {
    work.begin();
    open.add(id);
    return id;
  };
  const replacements = {
    setTimeout: (given: unknown, milliseconds?: number, ...values: readonly unknown[]): number => {
      const then = checked(given);
      const id = setTimeout.call(
        scope,
        () => {
          close(id);
          then(...values);
        },
        milliseconds,
      );
      return opened(id);
    },
    setInterval: (given: unknown, milliseconds?: number, ...values: readonly unknown[]): number => {
      const then = checked(given);
      return opened(setInterval.call(scope, () => then(...values), milliseconds));
    },
    clearTimeout: clear,
    clearInterval: clear,
  };
  Object.assign(scope, replacements);
}
