import { secondsBetween } from '../../world/clock.ts';

/**
 * How long what an answer hands out is good, credentials or a token.
 * @param clock when the call was made, ISO 8601
 * @returns seconds; null for an answer that hands out neither
 */
export function lastsOf(response: Readonly<Record<string, unknown>> | null, clock: string): number | null {
  const credentials = response?.['Credentials'] as Readonly<Record<string, unknown>> | undefined;
  const until = credentials?.['Expiration'] ?? response?.['Expiration'];
  return typeof until === 'string' ? secondsBetween(clock, until) : null;
}
