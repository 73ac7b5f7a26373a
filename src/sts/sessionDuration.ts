import { err, ok, type Result } from '../lib/result.ts';
import type { AwsMessageId } from '../trace/awsError.ts';
import type { Reason } from '../trace/reason.ts';
import type { RuleId } from '../trace/step.ts';
import type { Caller } from '../world/caller.ts';
import type { Role } from '../world/world.ts';

/** What a role session lasts when nothing is asked for (B-025), and the most a chained one may (B-023); seconds. */
const ONE_HOUR = 3600;

interface Refusal {
  readonly message: AwsMessageId;
  readonly reason: Reason;
  readonly rules: readonly RuleId[];
}

export type DurationResult = Result<{ readonly granted: number; readonly reason: Reason }, Refusal>;

/**
 * How long the session will last. The role's own maximum is checked before the chaining cap (B-024, best reading).
 * @param requested DurationSeconds, already within the API model's bounds; null when left out
 */
export function durationOf(requested: number | null, role: Role, caller: Caller): DurationResult {
  const chained = caller.kind === 'roleSession';
  const maximum = role.maxSessionDuration;
  if (requested !== null && requested > maximum) {
    return err({
      message: 'durationOverRoleMaximum',
      reason: { code: 'duration.overRoleMaximum', params: { requested, maximum } },
      rules: ['B-020', 'B-022'],
    });
  }
  if (requested !== null && chained && requested > ONE_HOUR) {
    return err({
      message: 'durationOverChainingCap',
      reason: { code: 'duration.overChainingCap', params: { requested, maximum: ONE_HOUR } },
      rules: ['B-023'],
    });
  }
  const granted = requested ?? ONE_HOUR;
  return ok({
    granted,
    reason: {
      code: 'duration.within',
      params: { requested, granted, maximum: chained ? ONE_HOUR : maximum, chained },
    },
  });
}
