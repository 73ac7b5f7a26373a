import { err, ok, type Result } from '../../../lib/result.ts';
import { isoDuration } from '../../../lib/isoDuration.ts';
import type { JumpProblem } from '../../../view/clock/clock.ts';
import { advance, readTime, secondsBetween } from '../../../world/clock.ts';
import type { World } from '../../../world/world.ts';

/** A duration that is typed, as the lab's clock takes it: one that moves it on. */
export function jumpBy(world: World, typed: string): Result<string, JumpProblem> {
  const duration = typed.trim().toUpperCase();
  const later = advance(world, duration);
  if (!later.ok) return err(later.error.code);
  return later.value.clock === world.clock ? err('duration.none') : ok(duration);
}

/**
 * The duration that leads to a time.
 * @param typed ISO 8601 in UTC, with or without seconds and Z, as fields for dates and times give it
 */
export function jumpTo(world: World, typed: string): Result<string, JumpProblem> {
  const whole = /^[^T]+T\d\d:\d\d$/.test(typed) ? `${typed}:00` : typed;
  const time = readTime(whole.endsWith('Z') ? whole : `${whole}Z`);
  if (time === null) return err('time.form');
  const seconds = secondsBetween(world.clock, time);
  return seconds > 0 ? ok(isoDuration(seconds)) : err('time.past');
}
