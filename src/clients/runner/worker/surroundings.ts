import type { Door } from '../../../protocol/door.ts';

/** What the SDK in the worker asks about where it runs: set before the learner's code starts. */
export interface Surroundings {
  readonly door: Door;
  readonly env: Readonly<Record<string, string | undefined>>;
}

let current: Surroundings | null = null;

export function setSurroundings(given: Surroundings): void {
  current = given;
}

/** Throws before they are set: the SDK's clients are made by the learner's code. */
export function surroundings(): Surroundings {
  if (!current) throw new Error('the runner has not started');
  return current;
}
