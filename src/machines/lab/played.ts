import { prolong, record, type Timeline } from '../../lib/timeline.ts';
import { advance, secondsBetween } from '../../world/clock.ts';
import { isoDuration } from '../../lib/isoDuration.ts';
import type { Saved } from './types.ts';

/**
 * The timeline after a tick of the clock: a step of its own, or more of the step that the same play made last, which is
 * then named by all the time that has gone by. The same timeline where the clock has no such time.
 */
export function played(timeline: Timeline<Saved>, seconds: number, play: string): Timeline<Saved> {
  const { past, present } = timeline;
  const later = advance(present.world, isoDuration(seconds));
  if (!later.ok) return timeline;
  const last = past.at(-1);
  const goesOn = last?.change.play === play;
  const from = goesOn ? last.value : present;
  const subject = isoDuration(secondsBetween(from.world.clock, later.value.clock));
  const move = goesOn ? prolong : record;
  return move(timeline, { ...present, world: later.value }, { kind: 'clock', subject, play });
}
