import { OPAQUE_TOKEN_PREFIXES, type OpaqueTokenProvider } from './providers.ts';
import { seal } from './seal.ts';

export interface OpaqueTokenInput {
  readonly provider: OpaqueTokenProvider;
  readonly applicationId: string;
  readonly userId: string;
  /** ISO 8601 in UTC. */
  readonly expiresAt: string;
}

/**
 * An access token of Login with Amazon or Facebook (B-100). It looks opaque and isn't: what the provider would look up
 * is in it, so that nobody has to keep it.
 */
export const makeOpaqueToken = async ({
  provider,
  applicationId,
  userId,
  expiresAt,
}: OpaqueTokenInput): Promise<string> =>
  OPAQUE_TOKEN_PREFIXES[provider] +
  (await seal(JSON.stringify([provider, applicationId, userId, expiresAt])));
