import type { SamlAssertion } from '../../call/tokenProof.ts';
import { secondsBetween } from '../../world/clock.ts';
import { refusalAt, type TokenRefusal } from '../federatedRoleRefusal.ts';
import { isComplete } from './assertion.ts';

/** Seconds within which an assertion must be redeemed (B-094). */
const REDEEMABLE = 300;

/**
 * Whether the times of an assertion hold at the clock: not more than five minutes since it was issued, between its
 * conditions, before the end of its confirmation and of the user's session. AWS has one answer for the first; that the
 * others get the same, and that an issuer's clock may be five minutes ahead, are best readings (B-094).
 */
export function refusedSamlTimes(assertion: SamlAssertion, clock: string): TokenRefusal | null {
  const { issuedAt, notBefore, notOnOrAfter, sessionNotOnOrAfter, confirmations } = assertion;
  const age = issuedAt === null ? Infinity : secondsBetween(issuedAt, clock);
  if (age > REDEEMABLE) return refuse('IssueInstant', 'tooOld', issuedAt);
  if (age < -REDEEMABLE) return refuse('IssueInstant', 'notYetValid', issuedAt);
  if (notBefore !== null && secondsBetween(clock, notBefore) > 0) {
    return refuse('NotBefore', 'notYetValid', notBefore);
  }
  const confirmedUntil = confirmations.find(isComplete)?.notOnOrAfter ?? null;
  if (isOver(notOnOrAfter, clock)) return refuse('NotOnOrAfter', 'expired', notOnOrAfter);
  if (isOver(confirmedUntil, clock)) return refuse('NotOnOrAfter', 'expired', confirmedUntil);
  return isOver(sessionNotOnOrAfter, clock)
    ? refuse('SessionNotOnOrAfter', 'expired', sessionNotOnOrAfter)
    : null;
}

const isOver = (end: string | null, clock: string): boolean =>
  end !== null && secondsBetween(clock, end) <= 0;

const refuse = (
  part: string,
  what: 'tooOld' | 'expired' | 'notYetValid',
  time: string | null,
): TokenRefusal => refusalAt(`Token:${part}`, 'B-094', 'A-033')('samlTooOld', what, time ?? '');
