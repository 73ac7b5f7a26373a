import { err, ok, type Result } from '../lib/result.ts';
import type { World } from './world.ts';

/** Where the clock of a world starts that does not say otherwise. */
export const DEFAULT_CLOCK = '2026-01-15T09:00:00Z';

export interface ClockFailure {
  /** `form`: no ISO 8601 duration of whole numbers; `range`: the clock would pass the year 9999. */
  readonly code: 'duration.form' | 'duration.range';
}

/**
 * The world with its clock moved on by an ISO 8601 duration such as PT1H, P1D or PT90S. Years and months go by the
 * calendar, from the world's clock in UTC; a day that the month reached does not have becomes its last.
 */
export function advance(world: World, isoDuration: string): Result<World, ClockFailure> {
  const duration = readDuration(isoDuration);
  if (!duration) return err({ code: 'duration.form' });
  const clock = isoTime(addDuration(instantOf(world.clock), duration));
  return clock === null ? err({ code: 'duration.range' }) : ok({ ...world, clock });
}

/** Seconds from one time to another, both ISO 8601 in UTC; negative when the other is earlier. */
export const secondsBetween = (from: string, to: string): number => (instantOf(to) - instantOf(from)) / 1000;

/** Seconds since 1970 of a time, ISO 8601 in UTC. */
export const epochSeconds = (iso: string): number => Math.floor(instantOf(iso) / 1000);

/** The time that many seconds later; the year 9999 is the end of time. */
export const addSeconds = (iso: string, seconds: number): string =>
  isoTime(instantOf(iso) + seconds * 1000) ?? END_OF_TIME;

const END_OF_TIME = '9999-12-31T23:59:59Z';

/**
 * Reads a time in UTC, `2026-01-15T09:00:00Z`, and writes it in whole seconds. Null for any other text and for days
 * that no calendar has.
 */
export function readTime(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(text)) return null;
  const whole = `${text.slice(0, 19)}Z`;
  return isoTime(Date.parse(whole)) === whole ? whole : null;
}

interface Duration {
  readonly months: number;
  readonly milliseconds: number;
}

const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

function readDuration(text: string): Duration | null {
  const parts = DURATION.exec(text)?.slice(1);
  if (!parts?.some((part) => part !== undefined)) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(
    (part) => Number(part ?? 0),
  );
  return {
    months: years * 12 + months,
    milliseconds: ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000,
  };
}

function addDuration(instant: number, { months, milliseconds }: Duration): number {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  date.setUTCDate(Math.min(day, daysInMonth(date)));
  return date.getTime() + milliseconds;
}

const daysInMonth = (date: Date): number =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();

const instantOf = (iso: string): number => Date.parse(iso);

/** Whole seconds in UTC; null outside the years 0000–9999. */
function isoTime(instant: number): string | null {
  if (!(Math.abs(instant) <= 8.64e15)) return null;
  const text = new Date(instant).toISOString();
  return /^\d{4}-/.test(text) ? `${text.slice(0, 19)}Z` : null;
}
