import { describe, expect, it } from 'vitest';
import { GITHUB } from './oidc/fixture.ts';
import { makeWebIdentityToken } from './oidc/makeWebIdentityToken.ts';
import { makeOpaqueToken } from './opaque/makeOpaqueToken.ts';
import { proveToken } from './proveToken.ts';
import { ATTACKER_CERTIFICATE } from './keys/certificates.ts';
import { ASSERTION, DESTINATION } from './saml/fixture.ts';
import { makeSamlResponse } from './saml/makeSamlResponse.ts';

const jwt = await makeWebIdentityToken(GITHUB);
const response = await makeSamlResponse({ assertion: ASSERTION, destination: DESTINATION });
const known = {
  provider: 'www.amazon.com',
  applicationId: 'amzn1.application.1',
  userId: 'amzn1.account.ANA',
  expiresAt: '2026-01-15T10:00:00Z',
} as const;
const opaque = await makeOpaqueToken(known);

const prove = (operation: string, params: Record<string, unknown>, certificate: string | null = null) =>
  proveToken({ operation, params, certificate });

describe('the bearer token of a call', () => {
  it('B-100 a web identity token', async () => {
    expect(await prove('AssumeRoleWithWebIdentity', { WebIdentityToken: jwt })).toMatchObject({
      kind: 'webIdentity',
      claims: GITHUB.claims,
      signature: 'valid',
    });
  });

  it('B-100 ProviderId makes it an access token', async () => {
    const params = { WebIdentityToken: opaque, ProviderId: 'www.amazon.com' };
    expect(await prove('AssumeRoleWithWebIdentity', params)).toEqual({ kind: 'opaque', known });
    expect(await prove('AssumeRoleWithWebIdentity', { ...params, WebIdentityToken: jwt })).toEqual({
      kind: 'opaque',
      known: null,
    });
    expect(await prove('AssumeRoleWithWebIdentity', { WebIdentityToken: opaque })).toEqual({
      kind: 'unreadable',
      problem: 'notJwt',
    });
  });

  it('B-081 B-095 a response, against the certificate of its provider', async () => {
    const proof = { kind: 'saml', assertion: ASSERTION };
    const params = { SAMLAssertion: response };
    expect(await prove('AssumeRoleWithSAML', params)).toEqual({ ...proof, signature: 'valid' });
    expect(await prove('AssumeRoleWithSAML', params, ATTACKER_CERTIFICATE)).toEqual({
      ...proof,
      signature: 'invalid',
    });
  });

  it.each([
    ['AssumeRole', { WebIdentityToken: jwt, SAMLAssertion: response }],
    ['AssumeRoleWithWebIdentity', { SAMLAssertion: response }],
    ['AssumeRoleWithWebIdentity', { WebIdentityToken: 7 }],
    ['AssumeRoleWithSAML', { WebIdentityToken: jwt }],
    ['AssumeRoleWithSAML', { SAMLAssertion: [response] }],
  ])('none with %s and %j', async (operation, params) => {
    expect(await prove(operation, params)).toBeNull();
  });

  it('longer ones than the API takes are not read', async () => {
    const spaces = ' '.repeat(100_001 - response.length);
    expect(await prove('AssumeRoleWithSAML', { SAMLAssertion: response + spaces.slice(1) })).toMatchObject({
      signature: 'valid',
    });
    expect(await prove('AssumeRoleWithSAML', { SAMLAssertion: response + spaces })).toEqual({
      kind: 'unreadable',
      problem: 'notBase64',
    });
    const longToken = await makeWebIdentityToken({
      ...GITHUB,
      claims: { ...GITHUB.claims, padding: 'x'.repeat(20_000) },
    });
    expect(await prove('AssumeRoleWithWebIdentity', { WebIdentityToken: longToken })).toEqual({
      kind: 'unreadable',
      problem: 'notJwt',
    });
  });
});
