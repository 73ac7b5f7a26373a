import { expect, test } from 'vitest';
import { CLOCK, EKS, GITHUB, WORLD, worldWith } from './fixture.ts';
import { jwtPresets, timedClaims, usualHeader } from './jwtPresets.ts';
import { issuersOf, rolesFor } from './providers.ts';

const presetsOf = (url: string, world = WORLD) => {
  const issuer = issuersOf(world).find((each) => each.url === url);
  return issuer ? jwtPresets(issuer, world).map(({ id, subject }) => `${id} ${subject}`) : null;
};

test('B-113 tokens of GitHub Actions are of the repository and branch that the world trusts', () => {
  expect(presetsOf(GITHUB)).toEqual([
    'branch repo:example-org/website:ref:refs/heads/live',
    'environment repo:example-org/website:environment:production',
    'pullRequest repo:example-org/website:pull_request',
    'stranger repo:example-org-fans/website:ref:refs/heads/live',
  ]);
});

test('B-114 tokens of a cluster are of its service accounts', () => {
  expect(presetsOf(EKS)).toEqual([
    'serviceAccount system:serviceaccount:shop:orders',
    'defaultAccount system:serviceaccount:shop:default',
  ]);
});

test('other issuers have one token, for the subject that the world trusts', () => {
  const role = (sub: unknown) => ({
    name: 'App',
    trustPolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/login.example.com' },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringLike: { 'Login.Example.com:SUB': sub } },
        },
      ],
    },
  });
  const provider = { url: 'https://login.example.com', clientIds: ['my-app'] };
  const world = worldWith({ oidcProviders: [provider], roles: [role(['any*', 'bo'])] });
  expect([presetsOf(provider.url, world), presetsOf(GITHUB, world)]).toEqual([['sample bo'], null]);
});

test('the claims begin with what every token has, times from the lab’s clock', () => {
  const [github] = issuersOf(WORLD);
  const [preset] = github ? jwtPresets(github, WORLD) : [];
  if (!github || !preset) throw new Error('no preset');
  const claims = timedClaims(preset, github, CLOCK);
  expect([Object.keys(claims).slice(0, 5), claims['iat'], claims['exp'], claims['aud']]).toEqual([
    ['iss', 'aud', 'sub', 'iat', 'exp'],
    1768467600,
    1768467900,
    'sts.amazonaws.com',
  ]);
  expect(usualHeader(GITHUB)).toEqual({
    alg: 'RS256',
    typ: 'JWT',
    kid: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
  });
});

test('B-102 an issuer that STS knows by itself is offered where a role names it', () => {
  const world = worldWith({
    roles: [
      {
        name: 'Web',
        trustPolicy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Federated: 'accounts.google.com' },
              Action: 'sts:AssumeRoleWithWebIdentity',
              Condition: { StringEquals: { 'accounts.google.com:aud': 'my-app' } },
            },
          ],
        },
      },
    ],
  });
  expect(issuersOf(world)).toEqual([
    { url: 'https://accounts.google.com', account: null, accountId: null, clientIds: [] },
  ]);
});

test('roles whose trust policy names the provider come first', () => {
  const provider = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
  expect(
    [rolesFor(WORLD, provider), rolesFor(WORLD, '')].map((roles) =>
      roles.map((role) => role.name + role.trusts),
    ),
  ).toEqual([
    ['web/Deploytrue', 'web/Financefalse'],
    ['web/Financefalse', 'web/Deployfalse'],
  ]);
});
