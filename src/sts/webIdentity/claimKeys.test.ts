import { expect, it, test } from 'vitest';
import { callOf } from '../../call/call.ts';
import type { TokenProof } from '../../call/tokenProof.ts';
import { DEPLOY, GITHUB, idToken } from '../federatedRoleFixture.ts';
import { claimKeys, sessionClaimKeys } from './claimKeys.ts';
import { webIdentityOf } from './webIdentity.ts';

const identity = (token: TokenProof, params = {}) =>
  webIdentityOf(
    callOf({
      service: 'sts',
      operation: 'AssumeRoleWithWebIdentity',
      credentials: { kind: 'none' },
      params: { RoleArn: DEPLOY, ...params },
      token,
    }),
  );

const keysOf = (claims: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    claimKeys(identity({ kind: 'webIdentity', header: {}, claims, signature: 'valid' })).map(
      ([key, values]) => [key, values.join()],
    ),
  );

test('B-108 every issuer gives aud, oaud, sub, amr and email; other claims are ignored', () => {
  const claims = { sub: 's', aud: ['a', 'b'], amr: ['x', 'y'], email: 'e', email_verified: true, jti: '1' };
  expect(keysOf({ iss: 'https://Login.example.com/Tenant', ...claims })).toEqual({
    'login.example.com/tenant:amr': 'x,y',
    'login.example.com/tenant:aud': 'a,b',
    'login.example.com/tenant:email': 'e',
    'login.example.com/tenant:oaud': 'a,b',
    'login.example.com/tenant:sub': 's',
  });
});

test('B-108 with azp, aud is azp and oaud is aud', () => {
  expect(keysOf({ iss: 'https://accounts.google.com', sub: 's', aud: 'a', azp: 'z' })).toEqual({
    'accounts.google.com:aud': 'z',
    'accounts.google.com:oaud': 'a',
    'accounts.google.com:sub': 's',
  });
});

test.each<
  [issuer: string, claims: Readonly<Record<string, unknown>>, keys: Readonly<Record<string, string>>]
>([
  [
    GITHUB,
    { repository: 'o/r', ref: 'main', run_id: '7', actor_id: 42 },
    { repository: 'o/r', ref: 'main', actor_id: '42' },
  ],
  ['https://github.com/enterprises/acme', { environment: 'live' }, { environment: 'live' }],
  [
    'https://gitlab.com',
    { project_id: '20', ref_protected: true, ref: 'main' },
    { project_id: '20', ref_protected: 'true' },
  ],
  ['https://gitlab.example.com', { project_id: '20' }, {}],
  [
    'https://accounts.google.com',
    { google: { organization_number: 7 } },
    { 'google/organization_number': '7' },
  ],
  [
    'https://oidc.circleci.com/org/1',
    { 'oidc.circleci.com/project-id': 'p' },
    { 'oidc.circleci.com/project-id': 'p' },
  ],
  ['https://agent.buildkite.com', { pipeline_slug: 'p', build_number: 1 }, { pipeline_slug: 'p' }],
  ['https://agent.acme.buildkite.dev', { cluster_id: 'c' }, { cluster_id: 'c' }],
  ['https://idcs-9f.identity.oraclecloud.com', { rpst_id: 'r' }, { rpst_id: 'r' }],
])('B-109 claims of %s alone', (iss, claims, keys) => {
  const host = iss.slice('https://'.length);
  expect(keysOf({ iss, ...claims })).toEqual(
    Object.fromEntries(Object.entries(keys).map(([name, value]) => [`${host}:${name}`, value])),
  );
});

it('B-110 keeps aud, sub and amr with the session', () => {
  const token = idToken({ email: 'e', amr: 'authenticated', azp: 'z', repository: 'o/r' });
  expect(sessionClaimKeys(identity(token))).toEqual({
    'token.actions.githubusercontent.com:amr': ['authenticated'],
    'token.actions.githubusercontent.com:aud': ['z'],
    'token.actions.githubusercontent.com:sub': ['repo:example-org/shop:ref:refs/heads/main'],
  });
});

test.each([
  ['www.amazon.com', { 'www.amazon.com:app_id': ['app'], 'www.amazon.com:user_id': ['ana'] }],
  ['graph.facebook.com', { 'graph.facebook.com:app_id': ['app'], 'graph.facebook.com:id': ['ana'] }],
])('B-110 an access token of %s gives the ids of application and user', (provider, keys) => {
  const known = { provider, applicationId: 'app', userId: 'ana', expiresAt: '2026-01-15T10:00:00Z' };
  const presented = identity({ kind: 'opaque', known }, { ProviderId: provider });
  expect(Object.fromEntries(claimKeys(presented))).toEqual(keys);
  expect(sessionClaimKeys(presented)).toEqual(keys);
});
