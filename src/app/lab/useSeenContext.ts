import { useSelector } from '@xstate/react';
import { useDeferredValue, useState } from 'react';
import type { LabContext } from '../../machines/lab/types.ts';
import type { LabActors } from './actors.ts';

/**
 * What the lab holds, as a costly tool follows it: after the verdict of a keystroke, not before it, and not at all while
 * nobody sees the tool.
 */
export function useSeenContext({ lab }: LabActors, isSeen: boolean): LabContext {
  const now = useSelector(lab, ({ context }) => context);
  const [seen, setSeen] = useState(now);
  if (isSeen && seen !== now) setSeen(now);
  return useDeferredValue(isSeen ? now : seen);
}
