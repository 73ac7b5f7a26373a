import type { Call } from '../pipeline/call.ts';
import type { Stage } from '../pipeline/stage.ts';
import type { ByUser } from './callingUser.ts';

/** What a user may ask for at most, and what it gets when it asks for nothing; seconds (B-015). */
const MAXIMUM = 129_600;
const DEFAULT = 43_200;

/** A call that may go ahead, with the length of the session to issue in seconds. */
export interface WithDuration extends ByUser {
  readonly durationSeconds: number;
}

/** How long a session that a user asks for itself will last. What is asked for is within the API model's bounds. */
export const limitUserSession: Stage<ByUser, WithDuration> = {
  name: 'limit',
  run: (at) => {
    const requested = requestedDuration(at.call);
    const granted = requested ?? DEFAULT;
    return {
      outcome: 'pass',
      at: { ...at, durationSeconds: granted },
      step: () => ({
        outcome: 'pass',
        reason: { code: 'duration.ofUser', params: { requested, granted, maximum: MAXIMUM } },
        rules: ['B-015', 'I-015'],
      }),
    };
  },
};

/** `DurationSeconds` of a call that keeps to the API model; null when left out. */
export function requestedDuration({ params }: Call): number | null {
  const asked = params['DurationSeconds'];
  return asked === undefined ? null : Number(asked);
}
