import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { followInSteps, type Followed } from '../../analysis/followEdits.ts';
import type { Asking, WhoMayAssume } from '../../analysis/whoMayAssume.ts';
import { draftWorld } from '../../machines/lab/drafts.ts';
import type { MatrixFilter } from '../../view/matrix/matrix.ts';
import type { World } from '../../world/world.ts';
import { matrixAmong } from '../readings/matrixAmong.ts';
import type { LabActors } from './actors.ts';
import { inSlices } from './inSlices.ts';
import { useSeenContext } from './useSeenContext.ts';

export interface FollowedMatrix {
  /** The world with the drafts in it. */
  readonly draft: World;
  /** The answers for it, or while they are worked out those of before. Null while there are none. */
  readonly followed: Followed | null;
  /** What is being worked out, and what leaves it off; null when nothing is. */
  readonly asking: (Pick<Asking, 'asked' | 'of'> & { readonly onStop: () => void }) | null;
  /** Works out what was left off; null when nothing was. */
  readonly onGoOn: (() => void) | null;
  /** Whether there are too many pairs to ask about. */
  readonly tooMany: boolean;
  /** A draft is broken or refused, and counts as its last sound text. */
  readonly stale: boolean;
}

/** Steps that are done with the keystroke: about thirty milliseconds. */
const AT_ONCE = 12;

/** How often progress is told, in milliseconds. */
const TELLING = 100;

/** The name under which the browser's timeline shows what following an edit cost. */
const FOLLOWING = 'sts-lab:matrix';

/**
 * Follows the lab: who may assume which role in the world of the drafts. Comes after the verdict of a keystroke, not
 * before it, and asks only what the keystroke can have changed; what takes longer is asked in slices. While nobody sees
 * the matrix it stands still.
 */
export function useFollowedMatrix(actors: LabActors, filter: MatrixFilter, isSeen: boolean): FollowedMatrix {
  const { timeline, drafts } = useSeenContext(actors, isSeen);
  const { world: saved } = timeline.present;
  const draft = useMemo(() => draftWorld(saved, drafts), [saved, drafts]);
  const among = useMemo(() => matrixAmong(draft, filter), [draft, filter]);
  const known = useRef<{ readonly followed: Followed | null; readonly soFar: WhoMayAssume | null }>(UNKNOWN);
  const [followed, setFollowed] = useState<Followed | null>(null);
  const [asking, setAsking] = useState<Pick<Asking, 'asked' | 'of'> | null>(null);
  const question = useMemo(() => ({ saved, draft, among }), [saved, draft, among]);
  const [leftOff, setLeftOff] = useState<typeof question | null>(null);
  const isLeftOff = leftOff === question;

  useLayoutEffect(() => {
    if (!among || isLeftOff) return undefined;
    const start = performance.now();
    let told = start;
    const { followed: earlier, soFar } = known.current;
    const end = inSlices(followInSteps(earlier, saved, draft, among, soFar), {
      atOnce: AT_ONCE,
      onProgress: ({ asked, of, soFar: answers }) => {
        known.current = { followed: earlier, soFar: answers };
        if (told !== start && performance.now() - told < TELLING) return;
        told = performance.now();
        setAsking({ asked, of });
      },
      onDone: (now) => {
        known.current = { followed: now, soFar: null };
        setAsking(null);
        setFollowed(now);
      },
    });
    performance.measure(FOLLOWING, { start });
    return end;
  }, [saved, draft, among, isLeftOff]);

  const isAsking = asking !== null && among !== null && !isLeftOff;
  return {
    draft,
    followed: among && followed,
    asking: isAsking ? { ...asking, onStop: () => setLeftOff(question) } : null,
    onGoOn: among && isLeftOff ? () => setLeftOff(null) : null,
    tooMany: !among,
    stale: Object.values(drafts).some(({ text, sound }) => text !== sound),
  };
}

const UNKNOWN = { followed: null, soFar: null };
