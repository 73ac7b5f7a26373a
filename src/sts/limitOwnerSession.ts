import type { Call } from '../call/call.ts';
import type { Stage } from '../pipeline/stage.ts';
import type { ByOwner } from './callingOwner.ts';
import { inactiveRegion } from './regionActive.ts';

/** The most that is given, and what is given when nothing is asked for; seconds (B-015). Root gets an hour whatever it asks for above (B-125, B-134). */
const LENGTHS = {
  user: { maximum: 129_600, standard: 43_200 },
  root: { maximum: 3600, standard: 3600 },
} as const;

/** A call that may go ahead, with the length of the session to issue in seconds. */
export interface WithDuration {
  readonly durationSeconds: number;
}

/** How long a session that a user or root asks for itself will last. What is asked for is within the API model's bounds. */
export const limitOwnerSession = <At extends ByOwner>(): Stage<At, At & WithDuration> => ({
  name: 'limit',
  run: (at) => {
    const inactive = inactiveRegion(at, at.caller.accountId);
    if (inactive) return inactive;
    const { maximum, standard } = LENGTHS[at.caller.kind];
    const requested = requestedDuration(at.call);
    const granted = Math.min(requested ?? standard, maximum);
    return {
      outcome: 'pass',
      at: { ...at, durationSeconds: granted },
      step: () => ({
        outcome: 'pass',
        reason: { code: 'duration.ofUser', params: { requested, granted, maximum } },
        rules: at.caller.kind === 'root' ? ['B-125', 'B-134'] : ['B-015', 'I-015'],
      }),
    };
  },
});

/** `DurationSeconds` of a call that keeps to the API model; null when left out. */
export function requestedDuration({ params }: Call): number | null {
  const asked = params['DurationSeconds'];
  return asked === undefined ? null : Number(asked);
}
