import type { Received } from '../../pipeline/stages/receive.ts';
import { epochSeconds } from '../../world/clock.ts';
import { refusalAt, type TokenRefusal } from '../federatedRoleRefusal.ts';
import { issuerFault } from './issuerFault.ts';
import { ACCESS_TOKEN_PROVIDERS } from './providers.ts';

/**
 * What is wrong with a token beside `ProviderId`: the provider named there is asked whose it is (B-100). An ID token is
 * none of its access tokens. What AWS answers is a best reading of its errors' documentation: a provider that does not
 * know the token, or not any more, has rejected it (B-107).
 */
export function refusedAccessToken({ world, call }: Received): TokenRefusal | null {
  const providerId = String(call.params['ProviderId']);
  if (!ACCESS_TOKEN_PROVIDERS.has(providerId)) {
    const refuse = refusalAt('Parameter:ProviderId', 'B-100');
    return refuse('noOpenIdProvider', 'providerId', providerId, { issuer: providerId });
  }
  return issuerFault(world, providerId) ?? rejected(call.token, providerId, world.clock);
}

function rejected(token: Received['call']['token'], providerId: string, clock: string): TokenRefusal | null {
  const known = token?.kind === 'opaque' ? token.known : null;
  if (known?.provider !== providerId) {
    const refuse = refusalAt('Token:signature', 'B-100', 'B-107');
    return refuse('providerRejectedClaim', 'accessToken', providerId);
  }
  if (epochSeconds(known.expiresAt) > epochSeconds(clock)) return null;
  return refusalAt('Token:exp', 'B-107')('providerRejectedClaim', 'expired', known.expiresAt);
}
