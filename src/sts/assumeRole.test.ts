import { describe, expect, it, test } from 'vitest';
import {
  allowing,
  ANA,
  answer,
  ask,
  asLast,
  asRoot,
  asUser,
  AUDIT,
  AWAY,
  because,
  call,
  decider,
  document,
  HOME,
  lastSession,
  later,
  told,
  trusting,
  worldFrom,
  worldOf,
} from './fixture.ts';

const assume = (params: object = {}, world = worldOf()) =>
  call(world, 'AssumeRole', { RoleArn: AUDIT, RoleSessionName: 'ana', ...params });

describe('the session', () => {
  test('A-014 A-052 has what the call says and no more', () => {
    expect(lastSession(assume().world)).toEqual({
      kind: 'role',
      accessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/),
      secretAccessKey: expect.stringMatching(/^.{40}$/),
      sessionToken: expect.any(String),
      issuedAt: '2026-01-15T09:00:00Z',
      expiresAt: '2026-01-15T10:00:00Z',
      accountId: HOME,
      issuedTo: ANA,
      roleName: 'Audit',
      roleId: 'AROAAUDITAUDITAUDITAU',
      sessionName: 'ana',
      policies: { inline: null, managed: [] },
      tags: {},
      transitiveTagKeys: [],
      sourceIdentity: null,
      federatedProvider: null,
      federatedKeys: {},
      tokenVersion: 2,
    });
  });

  test('A-009 A-014 A-017 A-021 the answer names it', () => {
    expect(told(assume())).toEqual({
      members: ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'],
      expires: '2026-01-15T10:00:00Z',
      AssumedRoleUser: {
        AssumedRoleId: 'AROAAUDITAUDITAUDITAU:ana',
        Arn: `arn:aws:sts::${HOME}:assumed-role/Audit/ana`,
      },
    });
  });

  test('A-009 B-139 leaves the path of the role out of its ARN', () => {
    const world = worldFrom({
      accounts: [
        {
          id: HOME,
          users: [{ name: 'Ana' }],
          roles: [
            {
              name: 'Audit',
              path: '/ops/',
              id: 'AROAAUDITAUDITAUDITAU',
              trustPolicy: document(trusting('*', ['AssumeRole'])),
            },
          ],
        },
      ],
    });
    const made = assume({ RoleArn: AUDIT.replace('Audit', 'ops/Audit') }, world);
    expect(call(made.world, 'GetCallerIdentity', {}, asLast(made.world)).response).toEqual({
      UserId: 'AROAAUDITAUDITAUDITAU:ana',
      Account: HOME,
      Arn: `arn:aws:sts::${HOME}:assumed-role/Audit/ana`,
    });
  });

  test('A-003 B-140 of another account is that account’s', () => {
    const world = worldFrom({
      accounts: [
        { id: HOME, users: [{ name: 'Ana', inlinePolicies: { own: document(allowing('sts:*')) } }] },
        { id: AWAY, roles: [{ name: 'Out', trustPolicy: document(trusting(HOME, ['AssumeRole'])) }] },
      ],
    });
    const made = assume({ RoleArn: `arn:aws:iam::${AWAY}:role/Out` }, world);
    expect(lastSession(made.world)).toMatchObject({ accountId: AWAY, issuedTo: ANA });
    expect(call(made.world, 'GetCallerIdentity', {}, asLast(made.world)).response).toMatchObject({
      Account: AWAY,
    });
  });

  test('A-024 A-032 ends when its time is over', () => {
    const { world } = assume();
    const identity = (duration: string) => {
      const at = later(world, duration);
      return answer(call(at, 'GetCallerIdentity', {}, asLast(at)));
    };
    expect([identity('PT59M59S'), identity('PT1H')]).toEqual([
      'allow',
      '403 ExpiredToken: The security token included in the request is expired',
    ]);
  });

  test('equal worlds give equal credentials, later calls others', () => {
    const first = assume();
    expect(first.response).toEqual(assume().response);
    const second = assume({}, first.world);
    expect(lastSession(second.world).accessKeyId).not.toBe(lastSession(first.world).accessKeyId);
    expect(second.world.sessions).toHaveLength(2);
  });
});

describe('parameters', () => {
  const broken = (...violations: readonly string[]): string =>
    `400 ValidationError: ${violations.length} validation error${violations.length > 1 ? 's' : ''} detected: ${violations.map((violation) => violation.replace(' must ', ' failed to satisfy constraint: Member must ')).join('; ')}`;

  it.each([
    ['B-016', { RoleArn: null }, broken("Value null at 'roleArn' must not be null")],
    ['B-016', { RoleSessionName: null }, broken("Value null at 'roleSessionName' must not be null")],
    [
      'B-017',
      { RoleArn: 'x' },
      broken("Value 'x' at 'roleArn' must have length greater than or equal to 20"),
    ],
    ['B-017', { RoleArn: ANA }, `400 ValidationError: ${ANA} is invalid`],
    [
      'B-018',
      { RoleSessionName: 'a' },
      broken("Value 'a' at 'roleSessionName' must have length greater than or equal to 2"),
    ],
    ['B-019', { DurationSeconds: 'abc' }, '400 MalformedInput: invalid value for decimal type'],
    [
      'B-027',
      { ExternalId: 'x' },
      broken("Value 'x' at 'externalId' must have length greater than or equal to 2"),
    ],
    [
      'B-027',
      { ExternalId: 'a b' },
      broken("Value 'a b' at 'externalId' must satisfy regular expression pattern: [\\w+=,.@:\\/-]*"),
    ],
    [
      'A-019',
      { MinimumSessionTokenSize: 4097 },
      broken("Value '4097' at 'minimumSessionTokenSize' must have value less than or equal to 4096"),
    ],
  ])('%s %j', (_, params, expected) => {
    expect(answer(assume(params))).toBe(expected);
  });

  it('A-019 make the token as large as asked for, and the answer tells its size', () => {
    const sizes = (MinimumSessionTokenSize?: number) => {
      const { response, world } = assume({ MinimumSessionTokenSize });
      const { length } = world.sessions.at(-1)?.sessionToken ?? '';
      return [length, response?.['SessionTokenSize'], response?.['SessionTokenUtilization']];
    };
    const [plain] = sizes();
    expect([sizes(), sizes(4096), sizes(2048), sizes(0)]).toEqual([
      [plain, undefined, undefined],
      [4096, 4096, 100],
      [2048, 2048, 50],
      [plain, plain, Math.ceil((Number(plain) / 4096) * 100)],
    ]);
  });

  it('A-045 that STS does not know are ignored', () => {
    expect(answer(assume({ Rolearn: 'x', Colour: { red: [1] } }))).toBe('allow');
  });
});

describe('a role that does not trust the caller', () => {
  it('B-051 is the same as none at all', () => {
    const missing = AUDIT.replace('Audit', 'Missing');
    const made = assume({ RoleArn: missing });
    expect([answer(made), decider(made), because(made)]).toEqual([
      `403 AccessDenied: User: ${ANA} is not authorized to perform: sts:AssumeRole on resource: ${missing}`,
      'protocol Parameter:RoleArn',
      { code: 'role.missing', params: { role: missing } },
    ]);
  });

  it('B-050 is of no matter to root, which is told that it may not, whatever there is', () => {
    const missing = AUDIT.replace('Audit', 'Missing');
    const answers = [AUDIT, missing].map((RoleArn) => {
      const made = call(worldOf(), 'AssumeRole', { RoleArn, RoleSessionName: 'ana' }, asRoot(HOME));
      return [answer(made), decider(made), because(made)];
    });
    const refusal = [
      '403 AccessDenied: Roles may not be assumed by root accounts.',
      'protocol Credentials',
      { code: 'mayCall.rootMayNot', params: { arn: `arn:aws:iam::${HOME}:root` } },
    ];
    expect(answers).toEqual([refusal, refusal]);
  });

  it('F-025 whose parameters are wrong is told to root too', () => {
    const made = call(worldOf(), 'AssumeRole', { RoleArn: AUDIT }, asRoot(HOME));
    expect(answer(made)).toContain("Value null at 'roleSessionName'");
  });

  it('A-015 B-055 is one whose name has another case', () => {
    expect(answer(assume({ RoleArn: AUDIT.replace('Audit', 'audit') }))).toContain('not authorized');
  });
});

test('E-055 A-005 a session ends with its role, also when one is made anew', () => {
  const { world } = assume();
  const [account] = world.accounts;
  const without = {
    ...world,
    accounts: world.accounts.map((each) => (each === account ? { ...each, roles: [] } : each)),
  };
  const anew = {
    ...world,
    accounts: world.accounts.map((each) => ({
      ...each,
      roles: each.roles.map((role) => ({ ...role, id: 'AROANEWNEWNEWNEWNEWNE' })),
    })),
  };
  for (const at of [without, anew]) {
    expect(answer(ask(at, 's3:ListAllMyBuckets', asLast(world)))).toBe(
      '403 InvalidClientTokenId: The security token included in the request is invalid.',
    );
  }
  expect(answer(call(world, 'GetCallerIdentity', {}, asUser(world)))).toBe('allow');
});
