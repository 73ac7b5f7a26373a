import { browserStore } from '../browserStore.ts';

/** Where a world's save stands in the browser's storage. */
export const sandboxKey = (id: string): string => `sts-lab/sandbox/${id}`;

/** Whether there is work in a world. */
export function isLeft(id: string): boolean {
  try {
    return browserStore.read(sandboxKey(id)) !== null;
  } catch {
    return false;
  }
}
