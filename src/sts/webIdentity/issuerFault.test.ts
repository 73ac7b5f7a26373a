import { describe, expect, it } from 'vitest';
import type { Fault } from '../../world/world.ts';
import { askedWithIdToken, GITHUB, idToken, refusedFor } from '../federatedRoleFixture.ts';

const NO_KEY =
  "400 InvalidIdentityToken: Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements";
const REJECTED = '403 IDPRejectedClaim: The identity provider reported that authentication failed';

describe('the provider', () => {
  it.each<[Fault['kind'], string]>([
    [
      'providerUnreachable',
      '400 IDPCommunicationError: The identity provider could not be reached to verify the incoming identity token',
    ],
    ['providerKeysUnusable', NO_KEY],
    [
      'providerCertificateChanged',
      "400 InvalidIdentityToken: OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
    ],
    ['providerRejectsToken', REJECTED],
  ])('B-105 B-107 F-037 has trouble: %s', (kind, told) => {
    const host = GITHUB.slice('https://'.length);
    for (const on of [GITHUB, host]) {
      expect(askedWithIdToken(idToken(), {}, [{ kind, on }])).toEqual([
        told,
        'protocol Token:iss',
        refusedFor(kind, host),
      ]);
    }
    expect(askedWithIdToken(idToken(), {}, [{ kind, on: 'https://accounts.google.com' }])[0]).toBe('allow');
  });

  it('A-043 has nothing to do with throttling', () => {
    expect(askedWithIdToken(idToken(), {}, [{ kind: 'throttling', on: GITHUB }])[0]).toBe('allow');
  });
});
