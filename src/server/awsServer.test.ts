import {
  AssumeRoleCommand,
  AssumeRoleWithSAMLCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  GetWebIdentityTokenCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { HttpResponse as SmithyResponse, type HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import { describe, expect, it } from 'vitest';
import { makeWebIdentityToken } from '../federation/oidc/makeWebIdentityToken.ts';
import { readJwt } from '../federation/oidc/readJwt.ts';
import { tamperWebIdentityToken } from '../federation/oidc/tamperWebIdentityToken.ts';
import { makeSamlResponse } from '../federation/saml/makeSamlResponse.ts';
import { httpRequest } from '../protocol/http.ts';
import { readWorldValue } from '../world/file/readValue.ts';
import { findUserByArn } from '../world/find.ts';
import type { World } from '../world/world.ts';
import { commit } from '../engine/engine.ts';
import { awsServer } from './awsServer.ts';

const HOME = '111122223333';
const CLOCK = '2026-01-15T09:00:00Z';
const GITHUB = 'https://token.actions.githubusercontent.com';
const SUBJECT = 'repo:example/site:ref:refs/heads/main';
const SAML = `arn:aws:iam::${HOME}:saml-provider/Okta`;
const role = (name: string): string => `arn:aws:iam::${HOME}:role/${name}`;

const trusting = (Principal: object, Action: string, Condition: object = {}): object => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal, Action, Condition }],
});

function worldOf(): World {
  const read = readWorldValue({
    clock: CLOCK,
    accounts: [
      {
        id: HOME,
        outboundFederation: true,
        users: [
          {
            name: 'Ana',
            accessKeys: [
              { id: 'AKIAEXAMPLEOFANASKEY', secret: 'secret' },
              { id: 'AKIAEXAMPLEOFSOMEOFF', secret: 'secret', status: 'Inactive' },
            ],
            inlinePolicies: {
              own: {
                Version: '2012-10-17',
                Statement: [{ Effect: 'Allow', Action: 'sts:GetWebIdentityToken', Resource: '*' }],
              },
            },
          },
        ],
        roles: [
          { name: 'App', trustPolicy: trusting({ AWS: `arn:aws:iam::${HOME}:user/Ana` }, 'sts:AssumeRole') },
          {
            name: 'Deploy',
            trustPolicy: trusting(
              { Federated: `arn:aws:iam::${HOME}:oidc-provider/token.actions.githubusercontent.com` },
              'sts:AssumeRoleWithWebIdentity',
              { StringEquals: { 'token.actions.githubusercontent.com:sub': SUBJECT } },
            ),
          },
          {
            name: 'Staff',
            trustPolicy: trusting({ Federated: SAML }, 'sts:AssumeRoleWithSAML', {
              StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' },
            }),
          },
        ],
        oidcProviders: [{ url: GITHUB, clientIds: ['sts.amazonaws.com'] }],
        samlProviders: [{ name: 'Okta' }],
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

/** A server, and clients of AWS's own SDK that knock at it with somebody's keys. */
function serving(now = CLOCK, exists: (action: string) => boolean = () => false) {
  let world = worldOf();
  let drawn = 0;
  const door = awsServer({
    world: () => world,
    carryOut: (call) => {
      const committed = commit(world, call);
      ({ world } = committed);
      return committed;
    },
    now: () => now,
    requestId: () => `00000000-0000-4000-8000-${String(++drawn).padStart(12, '0')}`,
    exists,
    failed: (error) => {
      throw error;
    },
  });
  const handle = async (sent: unknown) => {
    const { method, path, query, headers, body } = sent as SmithyRequest;
    const search = new URLSearchParams(query as Record<string, string>).toString();
    const target = search === '' ? path : `${path}?${search}`;
    const text = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array();
    const response = await door(httpRequest({ method, target, headers, body: text }));
    return {
      response: new SmithyResponse({
        statusCode: response.status,
        headers: { ...response.headers },
        body: new Blob([new Uint8Array(response.body)]),
      }),
    };
  };
  const client = (keys?: Keys): STSClient =>
    new STSClient({
      region: 'eu-west-1',
      credentials: { ...(keys ?? longTerm(world)) },
      systemClockOffset: Date.parse(now) - Date.now(),
      requestHandler: { handle },
      maxAttempts: 1,
    });
  return { client, door, world: () => world };
}

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

function longTerm(world: World): Keys {
  const key = findUserByArn(world, `arn:aws:iam::${HOME}:user/Ana`)?.user.accessKeys[0];
  return { accessKeyId: key?.id ?? '', secretAccessKey: key?.secret ?? '' };
}

const keysIn = (answer: { readonly Credentials?: object | undefined }): Keys => {
  const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials as Record<string, string>;
  return {
    accessKeyId: AccessKeyId ?? '',
    secretAccessKey: SecretAccessKey ?? '',
    sessionToken: SessionToken ?? '',
  };
};

const github = (claims: object = {}): Promise<string> => {
  const now = Date.parse(CLOCK) / 1000;
  return makeWebIdentityToken({
    issuer: GITHUB,
    claims: { iss: GITHUB, aud: 'sts.amazonaws.com', sub: SUBJECT, iat: now, exp: now + 300, ...claims },
  });
};

describe('a client of the AWS SDK', () => {
  it('A-022 B-139 F-034 uses what AssumeRole gave it, and is the session', async () => {
    const { client } = serving();
    const assumed = await client().send(
      new AssumeRoleCommand({ RoleArn: role('App'), RoleSessionName: 'ana' }),
    );
    const { Arn, Account } = await client(keysIn(assumed)).send(new GetCallerIdentityCommand({}));
    expect([Arn, Account]).toEqual([`arn:aws:sts::${HOME}:assumed-role/App/ana`, HOME]);
    expect(assumed.Credentials?.Expiration).toEqual(new Date('2026-01-15T10:00:00Z'));
  });

  it('D-055 is known by its name for itself, as CloudTrail logs it', async () => {
    const { client, world } = serving();
    await client().send(new AssumeRoleCommand({ RoleArn: role('App'), RoleSessionName: 'ana' }));
    expect(world().trail.map(({ userAgent }) => userAgent)).toEqual([
      expect.stringMatching(/^aws-sdk-js\/.* api\/sts#/),
    ]);
  });

  it('A-031 with a wrong secret is told so', async () => {
    const { client, world } = serving();
    const wrong = client({ ...longTerm(world()), secretAccessKey: 'wrong' });
    await expect(wrong.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('A-023 A-030 with credentials that AWS does not know is told so, whatever the signature', async () => {
    const { client, world } = serving();
    const { sessionToken = '', ...temporary } = keysIn(
      await client().send(new AssumeRoleCommand({ RoleArn: role('App'), RoleSessionName: 'ana' })),
    );
    const secretAccessKey = 'wrong';
    const tried = [
      { ...temporary, secretAccessKey },
      { ...temporary, secretAccessKey, sessionToken: `${sessionToken}x` },
      { ...longTerm(world()), secretAccessKey, sessionToken },
      { accessKeyId: 'AKIAEXAMPLEOFSOMEOFF', secretAccessKey },
    ];
    for (const keys of tried) {
      await expect(client(keys).send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
        name: 'InvalidClientTokenId',
        $metadata: { httpStatusCode: 403 },
      });
    }
  });

  it('is judged by the computer’s time, and its session by the clock of the world', async () => {
    const later = '2027-03-01T00:00:00Z';
    const { client } = serving(later);
    const assumed = await client().send(
      new AssumeRoleCommand({ RoleArn: role('App'), RoleSessionName: 'ana' }),
    );
    const { Account } = await client(keysIn(assumed)).send(new GetCallerIdentityCommand({}));
    expect(Account).toBe(HOME);
  });

  it('B-118 trades a token that a provider signed', async () => {
    const { client } = serving();
    const WebIdentityToken = await github();
    const traded = await client().send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: role('Deploy'),
        RoleSessionName: 'ci',
        WebIdentityToken,
      }),
    );
    expect([traded.SubjectFromWebIdentityToken, traded.Provider, traded.Audience]).toEqual([
      SUBJECT,
      GITHUB,
      'sts.amazonaws.com',
    ]);
    const { Arn } = await client(keysIn(traded)).send(new GetCallerIdentityCommand({}));
    expect(Arn).toBe(`arn:aws:sts::${HOME}:assumed-role/Deploy/ci`);
  });

  it('B-117 is denied without ARNs when the subject is not trusted, and told when the token was changed', async () => {
    const { client } = serving();
    const send = async (WebIdentityToken: string): Promise<unknown> =>
      client()
        .send(
          new AssumeRoleWithWebIdentityCommand({
            RoleArn: role('Deploy'),
            RoleSessionName: 'ci',
            WebIdentityToken,
          }),
        )
        .catch(({ name, message }: Error) => [name, message]);
    expect(await send(await github({ sub: 'repo:evil/fork:ref:refs/heads/main' }))).toEqual([
      'AccessDenied',
      'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    ]);
    const changed = await tamperWebIdentityToken(await github({ sub: 'other' }), {
      kind: 'claims',
      claims: { sub: SUBJECT },
    });
    expect(await send(changed ?? '')).toEqual(['InvalidIdentityTokenException', expect.any(String)]);
  });

  it('B-098 trades a SAML assertion', async () => {
    const { client } = serving();
    const assertion = {
      id: '_a1',
      issuer: 'https://idp.example.com/saml/Okta',
      issuedAt: CLOCK,
      nameId: 'ana@example.com',
      nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
      confirmations: [
        { recipient: 'https://signin.aws.amazon.com/saml', notOnOrAfter: '2026-01-15T09:05:00Z' },
      ],
      audiences: ['urn:amazon:webservices'],
      notBefore: null,
      notOnOrAfter: '2026-01-15T09:05:00Z',
      sessionNotOnOrAfter: null,
      attributes: {
        'https://aws.amazon.com/SAML/Attributes/Role': [`${role('Staff')},${SAML}`],
        'https://aws.amazon.com/SAML/Attributes/RoleSessionName': ['ana'],
      },
    };
    const SAMLAssertion = await makeSamlResponse({
      assertion,
      destination: 'https://signin.aws.amazon.com/saml',
    });
    const { Subject, SubjectType, Issuer, Audience, AssumedRoleUser } = await client().send(
      new AssumeRoleWithSAMLCommand({ RoleArn: role('Staff'), PrincipalArn: SAML, SAMLAssertion }),
    );
    expect([Subject, SubjectType, Issuer, Audience, AssumedRoleUser?.Arn]).toEqual([
      'ana@example.com',
      'persistent',
      'https://idp.example.com/saml/Okta',
      'https://signin.aws.amazon.com/saml',
      `arn:aws:sts::${HOME}:assumed-role/Staff/ana`,
    ]);
  });

  it('B-158 is given a signed token about itself', async () => {
    const { client } = serving();
    const { WebIdentityToken, Expiration } = await client().send(
      new GetWebIdentityTokenCommand({ Audience: ['https://example.com'], SigningAlgorithm: 'RS256' }),
    );
    const token = readJwt(WebIdentityToken ?? '');
    expect(token?.claims).toMatchObject({
      aud: 'https://example.com',
      sub: `arn:aws:iam::${HOME}:user/Ana`,
      exp: Date.parse('2026-01-15T09:05:00Z') / 1000,
      'https://sts.amazonaws.com/': { aws_account: HOME, source_region: 'eu-west-1' },
    });
    expect(Expiration).toEqual(new Date('2026-01-15T09:05:00Z'));
  });

  it('may have many at once: every session that was issued is there', async () => {
    const { client, world } = serving();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        client().send(new AssumeRoleCommand({ RoleArn: role('App'), RoleSessionName: `ana-${index}` })),
      ),
    );
    const names = world().sessions.map((session) => session.kind === 'role' && session.sessionName);
    expect(names.toSorted()).toEqual(Array.from({ length: 20 }, (_, index) => `ana-${index}`).toSorted());
  });
});

it.each([
  ['B-080', 'sts', 'TagSession', '2011-06-15', 400],
  ['B-080', 'sts', 'assumerole', '2011-06-15', 400],
  ['E-053', 'iam', 'PassRole', '2010-05-08', 400],
  ['A-044', 'iam', 'CreateLoginProfile', '2010-05-08', 501],
])('%s of %s, %s is an operation or only a permission', async (_, service, name, version, status) => {
  const { door } = serving(CLOCK, () => true);
  const body = new TextEncoder().encode(`Action=${name}&Version=${version}`);
  const headers = {
    host: service === 'sts' ? 'sts.us-east-1.amazonaws.com' : 'iam.amazonaws.com',
    'content-type': 'application/x-www-form-urlencoded',
  };
  expect((await door(httpRequest({ method: 'POST', target: '/', headers, body }))).status).toBe(status);
});
