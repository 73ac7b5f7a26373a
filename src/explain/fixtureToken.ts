import { callOf } from '../call/call.ts';
import { decide } from '../engine/engine.ts';
import type { Decision } from '../pipeline/run.ts';
import { epochSeconds } from '../world/clock.ts';
import type { World } from '../world/world.ts';
import { AWAY, readOnly } from './fixture.ts';

/** The OIDC provider of the tests, in the account of the role; none that many organizations share. */
const ISSUER = 'https://login.example.com/acme';
export const provider = (account = AWAY): string =>
  `arn:aws:iam::${account}:oidc-provider/login.example.com/acme`;

/** `sts:AssumeRoleWithWebIdentity` on `ReadOnly`, with a token about `ana` whose signature is good. */
export function assumeWithToken(
  world: World,
  claims: Readonly<Record<string, unknown>> = {},
  params: Readonly<Record<string, unknown>> = {},
): Decision {
  const now = epochSeconds(world.clock);
  const { id = '' } = world.accounts.find(({ roles }) => roles.some(({ name }) => name === 'ReadOnly')) ?? {};
  const token = { iss: ISSUER, aud: 'lab', sub: 'ana', iat: now, exp: now + 300, ...claims };
  return decide(
    {
      ...world,
      accounts: world.accounts.map((account) =>
        account.id === id
          ? { ...account, oidcProviders: [{ url: ISSUER, clientIds: ['lab'], thumbprints: [] }] }
          : account,
      ),
    },
    callOf({
      service: 'sts',
      operation: 'AssumeRoleWithWebIdentity',
      credentials: { kind: 'none' },
      params: { RoleArn: readOnly(id), RoleSessionName: 'test', WebIdentityToken: 'token', ...params },
      token: { kind: 'webIdentity', header: { alg: 'RS256', kid: '1' }, claims: token, signature: 'valid' },
    }),
  );
}
