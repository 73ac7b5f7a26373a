import type { Asked, LabState } from '../../content/call/made.ts';
import { addSeconds, readTime, secondsBetween } from '../../world/clock.ts';
import type { Session } from '../../world/world.ts';

/** Something that the clock ends, and when. */
export type End =
  | { readonly kind: 'session'; readonly session: Session; readonly at: string }
  /** The token of the call in question, where it says itself when it ends. */
  | { readonly kind: 'token'; readonly at: string };

/** What is still to end, the next first. Times are ISO 8601 in UTC. */
export const endsOf = ({ world }: Pick<LabState, 'world'>, asked: Asked): readonly End[] =>
  [
    ...world.sessions.map((session): End => ({ kind: 'session', session, at: session.expiresAt })),
    ...tokenEnd(asked),
  ]
    .filter(({ at }) => at > world.clock)
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));

/**
 * How far the clock goes in one tick.
 * @param seconds what its speed makes of a tick
 * @param ends what it stops at, as `endsOf` gives it
 * @returns seconds, and whether something ends with them
 */
export function tickTo(
  clock: string,
  seconds: number,
  [next]: readonly End[],
): { readonly seconds: number; readonly ends: boolean } {
  const left = next ? secondsBetween(clock, next.at) : Infinity;
  return left <= seconds ? { seconds: left, ends: true } : { seconds, ends: false };
}

/** A claim says it in seconds since 1970, or as the lab writes times. */
function tokenEnd({ token }: Asked): readonly End[] {
  const said = token?.['exp'] ?? token?.['sessionNotOnOrAfter'];
  const at = typeof said === 'number' ? timeOf(said) : typeof said === 'string' ? readTime(said) : null;
  return at === null ? [] : [{ kind: 'token', at }];
}

const timeOf = (epochSeconds: number): string => addSeconds('1970-01-01T00:00:00Z', Math.floor(epochSeconds));
