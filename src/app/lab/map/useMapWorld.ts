import { useSelector } from '@xstate/react';
import { useDeferredValue, useMemo, useState } from 'react';
import { followEdits, type Followed } from '../../../analysis/followEdits.ts';
import type { Asked, LabState } from '../../../content/call/made.ts';
import { draftWorld } from '../../../machines/lab/drafts.ts';
import { amongDrawn, mapScope, type MapScope } from '../../readings/map/scope.ts';
import type { LabActors } from '../actors.ts';

/** What the map is drawn from. */
export interface MapWorld {
  /** Who may assume which role among those who are drawn, in the world with the drafts in it. */
  readonly followed: Followed;
  readonly scope: MapScope;
  readonly asked: Asked;
  readonly saved: LabState;
  /** A draft is broken or refused, and counts as its last sound text. */
  readonly stale: boolean;
}

/**
 * Follows the lab: the world of the drafts, and who may assume what in it. Comes after the verdict of a keystroke, not
 * before it, and rests while nobody sees the map.
 * @param opened id of the account that is open in a large world
 */
export function useMapWorld(
  { lab }: LabActors,
  isSeen: boolean,
  opened: string | null,
  find: string,
): MapWorld {
  const now = useSelector(lab, ({ context }) => context);
  const [seen, setSeen] = useState(now);
  if (isSeen && seen !== now) setSeen(now);
  const { timeline, drafts, asked } = useDeferredValue(isSeen ? now : seen);
  const { world } = timeline.present;
  const draft = useMemo(() => draftWorld(world, drafts), [world, drafts]);
  const scope = useMemo(() => mapScope(draft, opened, find), [draft, opened, find]);
  const drawn = scope.kind === 'whole' ? '' : [...scope.principals].join(' ');
  // The same value as long as the same principals are drawn: others would all be asked about anew.
  const among = useMemo(() => amongDrawn(scope), [drawn]);
  const [last, setLast] = useState<Followed | null>(null);
  const followed = followEdits(last, world, draft, among);
  if (followed !== last) setLast(followed);
  return {
    followed,
    scope,
    asked,
    saved: timeline.present,
    stale: Object.values(drafts).some(({ text, sound }) => text !== sound),
  };
}
