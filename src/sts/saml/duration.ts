import type { SamlAssertion } from '../../call/tokenProof.ts';
import { ok } from '../../lib/result.ts';
import { secondsBetween } from '../../world/clock.ts';
import { requestedDuration } from '../limitOwnerSession.ts';
import type { Granted } from '../roleSession.ts';
import { durationOf, type DurationResult } from '../sessionDuration.ts';
import { assertionOf } from './assertion.ts';
import { attributeOf } from './attributes.ts';

/**
 * How long the session will last: as asked of the role, which must allow it (B-020), but not beyond what the provider
 * grants (B-085, B-086). The least that can be asked for does not hold for what is left of the user's own session.
 */
export function samlDuration({ world, call, role, caller }: Granted): DurationResult {
  const requested = requestedDuration(call);
  const asked = durationOf(requested, role, caller);
  const limit = limitOf(assertionOf(call).assertion, world.clock);
  if (!asked.ok || limit >= asked.value.granted) return asked;
  const maximum = Math.min(limit, role.maxSessionDuration);
  return ok({
    granted: limit,
    reason: { code: 'duration.within', params: { requested, granted: limit, maximum, chained: false } },
  });
}

/** Seconds from the clock; no end when the assertion gives none. */
function limitOf({ sessionNotOnOrAfter, attributes }: SamlAssertion, clock: string): number {
  const untilEnd = sessionNotOnOrAfter === null ? Infinity : secondsBetween(clock, sessionNotOnOrAfter);
  return Math.min(untilEnd, consoleDuration(attributeOf(attributes, 'SessionDuration')));
}

/** What `SessionDuration` grants; a value below the least that a role can be asked for counts for nothing (best reading). */
function consoleDuration(value: string | null): number {
  const seconds = value !== null && /^\d+$/.test(value) ? Number(value) : 0;
  return seconds >= 900 ? seconds : Infinity;
}
