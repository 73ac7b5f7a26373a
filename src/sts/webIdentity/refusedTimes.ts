import { epochSeconds } from '../../world/clock.ts';
import { refusalAt, type TokenRefusal } from '../federatedRoleRefusal.ts';
import { NOT_A_JWT } from './notAJwt.ts';
import type { WebIdentity } from './webIdentity.ts';

/**
 * Seconds by which clocks may differ. AWS takes tokens for so long after `exp` (IAM User Guide, "OIDC federation"); that
 * times ahead of its clock get as much is a best reading.
 */
const CLOCK_SKEW = 300;

/** Whether the times of a token are integers (B-101) and hold at the clock (B-107); null when they do. */
export function refusedTimes(claims: WebIdentity['claims'], clock: string): TokenRefusal | null {
  const now = epochSeconds(clock);
  for (const name of ['exp', 'nbf', 'iat']) {
    const time = claims[name];
    if (time === undefined && name !== 'exp') continue;
    if (!Number.isInteger(time)) {
      const detail = time === undefined ? name : `${name}: ${JSON.stringify(time)}`;
      return refusalAt(`Token:${name}`, 'B-101')('identityTokenInvalid', 'timestamp', detail, NOT_A_JWT);
    }
    const seconds = Number(time);
    if (name === 'exp' && seconds + CLOCK_SKEW <= now) {
      return refusalAt('Token:exp', 'B-107', 'A-033')('tokenExpired', 'expired', String(seconds), {
        now,
        expiresAt: seconds,
      });
    }
    if (name !== 'exp' && seconds - CLOCK_SKEW > now) {
      const refuse = refusalAt(`Token:${name}`, 'B-101');
      return refuse('identityTokenInvalid', 'notYetValid', String(seconds), NOT_A_JWT);
    }
  }
  return null;
}
