import type { StripView } from '../../../view/clock/clock.ts';
import { addSeconds, epochSeconds, secondsBetween } from '../../../world/clock.ts';

/** A stretch of time; ISO 8601 in UTC. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** The strip over a stretch: where now is, and marks at even times, at most seven. */
export function stripOf(stretch: Stretch, clock: string): StripView {
  const length = secondsBetween(stretch.from, stretch.to);
  const step =
    STEPS.find((each) => length / each <= MOST_MARKS) ?? Math.ceil(length / MOST_MARKS / DAY) * DAY;
  const first = Math.ceil(epochSeconds(stretch.from) / step) * step;
  const marks: { at: number; text: string }[] = [];
  for (let at = first; at <= epochSeconds(stretch.to) && marks.length <= MOST_MARKS; at += step) {
    const time = addSeconds('1970-01-01T00:00:00Z', at);
    marks.push({
      at: placeOn(stretch, time),
      text: step >= DAY ? time.slice(5, 10) : time.slice(11, 16),
    });
  }
  return { ...stretch, now: placeOn(stretch, clock), marks };
}

/** Where a time stands on a stretch, from 0 to 1. */
export function placeOn({ from, to }: Stretch, time: string): number {
  const length = secondsBetween(from, to);
  return length <= 0 ? 0 : Math.min(1, Math.max(0, secondsBetween(from, time) / length));
}

const HOUR = 3600;
const DAY = 24 * HOUR;
const MOST_MARKS = 6;
const STEPS = [HOUR / 4, HOUR / 2, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY];
