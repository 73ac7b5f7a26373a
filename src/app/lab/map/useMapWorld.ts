import { useMemo, useState } from 'react';
import { followEdits, type Followed } from '../../../analysis/followEdits.ts';
import { draftWorld } from '../../../machines/lab/drafts.ts';
import type { LabContext } from '../../../machines/lab/types.ts';
import { amongDrawn, mapScope, sameAmong, type MapScope } from '../../readings/map/scope.ts';

/** What the map is drawn from. */
export interface MapWorld {
  /** Who may assume which role among those who are drawn, in the world with the drafts in it. */
  readonly followed: Followed;
  readonly scope: MapScope;
}

/**
 * The world of the drafts, and who may assume what in it: only what an edit can have changed is asked again.
 * @param opened id of the account that is open in a large world
 * @param find what is looked for in a large world
 */
export function useMapWorld({ timeline, drafts }: LabContext, opened: string | null, find: string): MapWorld {
  const { world } = timeline.present;
  const draft = useMemo(() => draftWorld(world, drafts), [world, drafts]);
  const scope = useMemo(() => mapScope(draft, opened, find), [draft, opened, find]);
  const drawn = useMemo(() => amongDrawn(scope), [scope]);
  const [among, setAmong] = useState(drawn);
  if (!sameAmong(among, drawn)) setAmong(drawn);
  const [last, setLast] = useState<Followed | null>(null);
  const followed = followEdits(last, world, draft, among);
  if (followed !== last) setLast(followed);
  return { followed, scope };
}
