import { Secret, TOTP } from 'otpauth';
import { epochSeconds } from './clock.ts';
import type { MfaDevice } from './world.ts';

/** Seconds that a code is shown (RFC 6238, as virtual MFA devices use it). */
export const CODE_PERIOD = 30;

/** Steps before and after that of the clock whose codes are taken too. */
const WINDOW = 1;

/** Seconds for which the code of a time is still shown, 1 to 30. */
export const secondsOfCode = (clock: string): number => CODE_PERIOD - (epochSeconds(clock) % CODE_PERIOD);

/** The six digits that a device shows at a time, ISO 8601 in UTC. */
export const mfaCode = ({ seed }: Pick<MfaDevice, 'seed'>, clock: string): string =>
  generatorOf(seed).generate({ timestamp: Date.parse(clock) });

/**
 * The time step that a code belongs to; null for a wrong one, and for one that has been used or is older than one that
 * has (B-031).
 */
export function stepOfCode({ seed, usedStep }: MfaDevice, code: string, clock: string): number | null {
  const timestamp = Date.parse(clock);
  const delta = generatorOf(seed).validate({ token: code, timestamp, window: WINDOW });
  if (delta === null) return null;
  const step = Math.floor(timestamp / 1000 / CODE_PERIOD) + delta;
  return usedStep !== null && step <= usedStep ? null : step;
}

const generatorOf = (seed: string): TOTP =>
  new TOTP({ secret: Secret.fromBase32(seed.replace(/=+$/, '')), digits: 6, period: CODE_PERIOD });
