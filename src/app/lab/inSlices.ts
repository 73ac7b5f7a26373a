import type { Steps } from '../../lib/steps.ts';

interface Slices<Progress, Value> {
  /** How many steps are done here and now. */
  readonly atOnce: number;
  /** After each slice that was not the last. */
  readonly onProgress?: (progress: Progress) => void;
  readonly onDone: (value: Value) => void;
}

/** Of one slice, in milliseconds: what is typed meanwhile waits no longer. */
const SLICE = 8;

/**
 * Does work in slices, so that the page stays alive: what takes few steps at once, the rest bit by bit.
 * @returns puts an end to it
 */
export function inSlices<Progress, Value>(
  steps: Steps<Progress, Value>,
  { atOnce, onProgress, onDone }: Slices<Progress, Value>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = (isOver: (taken: number) => boolean): void => {
    for (let taken = 1; ; taken++) {
      const step = steps.next();
      if (step.done === true) {
        onDone(step.value);
        return;
      }
      if (isOver(taken)) {
        onProgress?.(step.value);
        timer = setTimeout(slice);
        return;
      }
    }
  };
  const slice = (): void => {
    const end = performance.now() + SLICE;
    goOn(() => performance.now() >= end);
  };
  goOn((taken) => taken >= atOnce);
  return () => clearTimeout(timer);
}
