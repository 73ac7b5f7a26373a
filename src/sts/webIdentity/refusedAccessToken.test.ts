import { describe, expect, it, test } from 'vitest';
import type { TokenProof } from '../../call/tokenProof.ts';
import { askedWithIdToken, idToken, refusedFor } from '../federatedRoleFixture.ts';

const REJECTED = '403 IDPRejectedClaim: The identity provider reported that authentication failed';

describe('an access token is refused', () => {
  const known = {
    provider: 'graph.facebook.com',
    applicationId: 'app',
    userId: '10001',
    expiresAt: '2026-01-15T09:00:01Z',
  };
  const facebook = { ProviderId: known.provider };

  test.each<[title: string, token: TokenProof | null, providerId: string, told: readonly unknown[]]>([
    [
      'B-100 of a provider whose access tokens STS does not take',
      { kind: 'opaque', known },
      'accounts.google.com',
      [
        '400 InvalidIdentityToken: No OpenIDConnect provider found in your account for accounts.google.com',
        'protocol Parameter:ProviderId',
        refusedFor('providerId', 'accounts.google.com'),
      ],
    ],
    [
      'B-107 that the provider does not know',
      { kind: 'opaque', known: null },
      known.provider,
      [REJECTED, 'protocol Token:signature', refusedFor('accessToken', known.provider)],
    ],
    [
      'B-107 of another provider',
      { kind: 'opaque', known },
      'www.amazon.com',
      [REJECTED, 'protocol Token:signature', refusedFor('accessToken', 'www.amazon.com')],
    ],
    [
      'B-100 that is an ID token',
      idToken(),
      known.provider,
      [REJECTED, 'protocol Token:signature', refusedFor('accessToken', known.provider)],
    ],
    [
      'B-107 that has expired',
      { kind: 'opaque', known: { ...known, expiresAt: '2026-01-15T09:00:00Z' } },
      known.provider,
      [REJECTED, 'protocol Token:exp', refusedFor('expired', '2026-01-15T09:00:00Z')],
    ],
  ])('%s', (_, token, ProviderId, told) => {
    expect(askedWithIdToken(token, { ProviderId })).toEqual(told);
  });

  it('B-105 when its provider cannot be asked', () => {
    const faults = [{ kind: 'providerUnreachable', on: 'https://graph.facebook.com' }];
    expect(askedWithIdToken({ kind: 'opaque', known }, facebook, faults).slice(1)).toEqual([
      'protocol Token:iss',
      refusedFor('providerUnreachable', known.provider),
    ]);
  });
});
