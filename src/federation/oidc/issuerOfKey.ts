import { keySetOf } from '../keys/issuerKeys.ts';

/** The first of these issuers that publishes a key of that id; null when none does. */
export const issuerOfKey = (kid: unknown, issuers: readonly string[]): string | null =>
  issuers.find((issuer) => keySetOf(issuer).keys.some((key) => key.kid === kid)) ?? null;
