import { browserStore } from '../browserStore.ts';

/** Where a world's save stands in the browser's storage. */
export const sandboxKey = (id: string): string => `sts-lab/sandbox/${id}`;

/** Where what a world of the learner's own began from stands. */
export const startKey = (id: string): string => `sts-lab/start/${id}`;

/** Where what the list of worlds says of it stands. */
export const entryKey = (id: string): string => `sts-lab/world/${id}`;

/** Whether there is work in a world. */
export function isLeft(id: string): boolean {
  try {
    return browserStore.read(sandboxKey(id)) !== null;
  } catch {
    return false;
  }
}
