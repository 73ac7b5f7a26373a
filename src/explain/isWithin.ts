import type { Step } from '../trace/step.ts';

/** Whether a step is the other one or was taken within it; the trace is whole, so that ids are positions. */
export function isWithin(trace: readonly Step[], id: number, ancestor: number): boolean {
  let current: number | null | undefined = id;
  while (typeof current === 'number' && current > ancestor) current = trace[current]?.parentId;
  return current === ancestor;
}
