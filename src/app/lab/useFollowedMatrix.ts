import { useSelector } from '@xstate/react';
import { useDeferredValue, useMemo, useState } from 'react';
import { followEdits, type Followed } from '../../analysis/followEdits.ts';
import { draftWorld } from '../../machines/lab/drafts.ts';
import type { MatrixFilter } from '../../view/matrix/matrix.ts';
import type { World } from '../../world/world.ts';
import { matrixAmong } from '../readings/matrixAmong.ts';
import type { LabActors } from './actors.ts';

export interface FollowedMatrix {
  /** The world with the drafts in it. */
  readonly draft: World;
  /** Null while there are too many pairs to ask about. */
  readonly followed: Followed | null;
  /** A draft is broken or refused, and counts as its last sound text. */
  readonly stale: boolean;
}

/**
 * Follows the lab: who may assume which role in the world of the drafts. Comes after the verdict of a keystroke, not
 * before it, and asks only what the keystroke can have changed.
 */
export function useFollowedMatrix({ lab }: LabActors, filter: MatrixFilter): FollowedMatrix {
  const { timeline, drafts } = useDeferredValue(useSelector(lab, ({ context }) => context));
  const { world: saved } = timeline.present;
  const draft = useMemo(() => draftWorld(saved, drafts), [saved, drafts]);
  const among = useMemo(() => matrixAmong(draft, filter), [draft, filter]);
  const [last, setLast] = useState<Followed | null>(null);
  const followed = among && followEdits(last, saved, draft, among);
  if (followed && followed !== last) setLast(followed);
  return { draft, followed, stale: Object.values(drafts).some(({ text, sound }) => text !== sound) };
}
