import { addSeconds } from '../world/clock.ts';
import type { TrailEvent } from '../world/world.ts';

/** How far back the event history of CloudTrail goes, in seconds: 90 days. */
const HISTORY = 90 * 24 * 60 * 60;

/** The lab's own bound: of a longer history the oldest events are lost, so that a busy world stays quick to copy. */
const MOST = 5000;

/** How many events too many are let be, so that not each call has to look for what to lose. */
const SLACK = 1000;

/**
 * A trail with the events of a call: those of the last 90 days, of which at least the latest 5,000 are kept. Source: AWS
 * CloudTrail User Guide, "Working with CloudTrail event history".
 * @param trail oldest first
 * @param clock the world's, ISO 8601 in UTC
 */
export function withEvents(
  trail: readonly TrailEvent[],
  events: readonly TrailEvent[],
  clock: string,
): readonly TrailEvent[] {
  const first = trail[0];
  if (!first) return events;
  if (events.length === 0) return trail;
  const isLong = trail.length + events.length > MOST + SLACK;
  const isOfToday = timeOf(first).slice(0, 10) === clock.slice(0, 10);
  if (isOfToday && !isLong) return trail.concat(events);
  const oldest = addSeconds(clock, -HISTORY);
  if (timeOf(first) >= oldest && !isLong) return trail.concat(events);
  const young = trail.findIndex((event) => timeOf(event) >= oldest);
  const from = Math.max(young < 0 ? trail.length : young, trail.length + events.length - MOST);
  return trail.slice(from).concat(events);
}

/** ISO 8601 in UTC, so that times compare as texts. */
const timeOf = ({ eventTime }: TrailEvent): string => (typeof eventTime === 'string' ? eventTime : '');
