import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../../lib/result.ts';
import type { World } from '../world.ts';
import { readWorld } from './read.ts';
import { readWorldValue } from './readValue.ts';
import { writeWorld } from './write.ts';
import { worldFileText } from './writeText.ts';

const SESSION = {
  accessKeyId: 'ASIAEXAMPLEEXAMPLE12',
  secretAccessKey: 's',
  sessionToken: 't',
  issuedAt: '2026-01-15T09:00:00Z',
  expiresAt: '2026-01-15T10:00:00Z',
  accountId: '111122223333',
  issuedTo: 'arn:aws:iam::111122223333:user/Ana',
};

const roleSession = {
  ...SESSION,
  roleName: 'Audit',
  roleId: 'AROAEXAMPLEEXAMPLE123',
  sessionName: 'ana',
  policies: { inline: '{ "Version": "2012-10-17" }', managed: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] },
  tags: { team: 'red' },
  sourceIdentity: 'ana',
  federatedProvider: 'arn:aws:iam::111122223333:saml-provider/Corp',
};

const userSession = {
  ...SESSION,
  kind: 'user',
  accessKeyId: 'ASIAEXAMPLEEXAMPLE13',
  userName: 'Ana',
  userId: 'AIDAEXAMPLEEXAMPLE123',
  mfaAt: '2026-01-15T09:00:00Z',
};

const federatedUserSession = {
  ...SESSION,
  kind: 'federatedUser',
  accessKeyId: 'ASIAEXAMPLEEXAMPLE14',
  userName: 'Ana',
  userId: 'AIDAEXAMPLEEXAMPLE123',
  name: 'Cleo',
  policies: { inline: '{}' },
};

const MADE = '2026-02-01T10:00:00Z';

/** What IAM's own calls leave in a world and files seldom say. */
const PARTS_OF_IAM = {
  groups: [{ name: 'made', createdAt: MADE }],
  policies: [
    {
      name: 'Versions',
      document: { Version: '2012-10-17' },
      versionId: 'v3',
      defaultCreatedAt: MADE,
      otherVersions: [{ id: 'v2', document: { Version: '2012-10-17', Id: 'two' }, createdAt: MADE }],
      versionsMade: 4,
      description: 'x',
      tags: { a: 'b' },
      createdAt: MADE,
      updatedAt: MADE,
    },
  ],
  roles: [{ name: 'made', trustPolicy: {}, description: 'x', createdAt: MADE }],
  users: [
    {
      name: 'made',
      createdAt: MADE,
      accessKeys: [{ id: 'AKIAMADEMADEMADEMADE', secret: 's', createdAt: MADE }],
      mfa: { serial: 'GAHT12345678', seed: 'ABCDEFGHIJKLMNOP', enabledAt: MADE },
      otherMfaDevices: [{ serial: 'GAHT87654321', seed: 'ABCDEFGHIJKLMNOP', usedStep: 3 }],
    },
  ],
  oidcProviders: [
    { url: 'https://a.example.com', thumbprints: ['a'.repeat(40)], tags: { a: 'b' }, createdAt: MADE },
  ],
  samlProviders: [{ name: 'Made', metadata: '<a/>', tags: { a: 'b' }, createdAt: MADE }],
  instanceProfiles: [
    { name: 'empty', path: '/web/', tags: { a: 'b' }, createdAt: MADE },
    { name: 'web', role: 'made' },
  ],
  virtualMfaDevices: [{ serial: 'arn:aws:iam::777788889999:mfa/spare', seed: 'ABCDEFGHIJKLMNOP' }],
};

const ACCOUNTS = ['111122223333', '444455556666', '999900001111'] as const;

const accountId = fc.constantFrom(...ACCOUNTS);
const path = fc.constantFrom('/', '/team/', '/a/b/');
const name = fc.stringMatching(/^[\w+=,.@-]{1,12}$/);
const named = <Item>(item: fc.Arbitrary<Item & { name: string }>) =>
  fc.uniqueArray(item, { maxLength: 3, selector: (each) => each.name.toLowerCase() });
const optional = <Fields>(
  fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> },
  required: (keyof Fields)[] = [],
) => fc.record(fields, { requiredKeys: required as never[] }) as fc.Arbitrary<Partial<Fields>>;

/** Names that every object of JavaScript has something for. */
const NAME_OF_OBJECTS = fc.constantFrom(
  '__proto__',
  '__proto__.',
  'constructor',
  'toString',
  'hasOwnProperty',
);

const trustPolicy = fc
  .array(
    fc.tuple(accountId, fc.constantFrom('user/Ana', 'role/Audit', 'role/team/Audit', 'root', 'user/nobody')),
  )
  .map((principals) => ({
    Version: '2012-10-17',
    Statement: principals.map(([account, resource]) => ({
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${account}:${resource}` },
      Action: 'sts:AssumeRole',
    })),
  }));
const policyObject = fc.oneof(
  trustPolicy,
  fc.dictionary(fc.oneof(fc.string(), NAME_OF_OBJECTS), fc.jsonValue({ maxDepth: 3 })),
);
const policy = fc.oneof(
  policyObject,
  policyObject.map((value) => JSON.stringify(value)),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('{"a": 1, "a": 2}', '{"__proto__": 1}', ' \r\n{ "x" : "\\u00e9" }\r\n', '', '{', '[]'),
);
const tags = fc.dictionary(
  fc.oneof(fc.stringMatching(/^[\w .:/=+@-]{1,8}$/), NAME_OF_OBJECTS),
  fc.stringMatching(/^[\w é]{0,8}$/),
);
const inlinePolicies = fc.dictionary(fc.oneof(name, NAME_OF_OBJECTS), policy, { maxKeys: 2 });
const managedArn = fc.constantFrom(
  'arn:aws:iam::aws:policy/ReadOnlyAccess',
  'arn:aws:iam::111122223333:policy/Scoped',
);
const principal = {
  path,
  inlinePolicies,
  attachedPolicies: fc.array(managedArn, { maxLength: 2 }),
};
const usualName = fc.oneof(fc.constantFrom('Ana', 'Audit', 'Scoped', 'web'), name, NAME_OF_OBJECTS);

const accountOf = (id: string) =>
  optional(
    {
      id: fc.constant(id),
      alias: fc.constant(`alias-${id}`),
      users: named(
        optional(
          {
            name: usualName,
            ...principal,
            tags,
            permissionsBoundary: managedArn,
            mfa: fc.oneof(fc.boolean(), fc.constant({ serial: 'GAHT12345678', seed: 'ABCDEFGHIJKLMNOP' })),
            accessKeys: fc.array(
              optional({ status: fc.constantFrom('Active' as const, 'Inactive' as const) }),
              { maxLength: 2 },
            ),
          },
          ['name'],
        ) as fc.Arbitrary<{ name: string }>,
      ),
      groups: named(optional({ name: usualName, ...principal }, ['name']) as fc.Arbitrary<{ name: string }>),
      roles: named(
        optional(
          {
            name: usualName,
            ...principal,
            tags,
            trustPolicy: fc.oneof(trustPolicy, policy),
            trustedIds: fc.constant({ 'arn:aws:iam::111122223333:user/Ana': 'AIDAOLDOLDOLDOLDOLD23' }),
            permissionsBoundary: managedArn,
            maxSessionDuration: fc.integer({ min: 3600, max: 43200 }),
          },
          ['name', 'trustPolicy'],
        ) as fc.Arbitrary<{ name: string }>,
      ),
      policies: named(
        optional({ name: usualName, path, document: policy }, ['name', 'document']) as fc.Arbitrary<{
          name: string;
        }>,
      ),
      oidcProviders: fc.constant([{ url: 'https://token.actions.githubusercontent.com' }]),
      samlProviders: fc.constant([{ name: 'Okta' }]),
      resources: fc
        .tuple(tags, fc.dictionary(fc.oneof(fc.string({ minLength: 1 }), NAME_OF_OBJECTS), fc.string()))
        .map(([all, objects]) => [{ arn: `arn:aws:s3:::reports-${id}`, tags: all, objects }]),
      sts: optional({
        disabledRegions: fc.constant(['eu-west-1']),
        globalTokenVersion: fc.constantFrom(1 as const, 2 as const),
      }),
      vpcEndpoints: fc
        .array(policy, { maxLength: 1 })
        .map((policies) => policies.map((each) => ({ id: 'vpce-1', service: 'sts', policy: each }))),
      outboundFederation: fc.boolean(),
    },
    ['id'],
  );

const file = optional({
  version: fc.constant(1 as const),
  clock: fc.constantFrom('2026-01-15T09:00:00Z', '2030-12-31T23:59:59Z'),
  seed: fc.nat(),
  drawn: fc.nat(),
  organization: optional(
    {
      id: fc.constant('o-exampleorgid'),
      managementAccount: accountId,
      units: fc.constantFrom(
        [],
        [
          { path: 'Root', scps: [] },
          { path: 'Root/Prod', accounts: ['111122223333'], scps: ['{}', {}] },
        ],
      ),
      accountScps: fc.dictionary(accountId, fc.array(policy, { maxLength: 2 })),
      accountRcps: fc.dictionary(accountId, fc.array(policy, { maxLength: 2 })),
      policies: fc
        .array(
          fc.record({
            type: fc.constantFrom('scp' as const, 'rcp' as const),
            document: policy,
            targets: fc.subarray(['Root']),
          }),
          { maxLength: 2 },
        )
        .map((all) =>
          all.map((each, index) => ({ ...each, id: `p-abcd123${index}`, name: `Policy ${index}` })),
        ),
      centralizedRootAccess: fc.boolean(),
      rootCredentialsManagement: fc.boolean(),
    },
    ['id', 'managementAccount'],
  ),
  accounts: fc.subarray([...ACCOUNTS]).chain((ids) => fc.tuple(...ids.map(accountOf))),
  sessions: fc.constantFrom(
    [],
    [{ ...SESSION, roleName: 'Audit', roleId: 'AROAEXAMPLEEXAMPLE123', sessionName: 'ana' }],
    [roleSession, userSession, federatedUserSession],
  ),
}) as fc.Arbitrary<unknown>;

const worldOf = (value: unknown): World => {
  const read = readWorldValue(value);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
};

const worldOfText = (text: string): unknown => {
  const read = readWorld(text);
  return read.ok ? read.value.world : read.error;
};

/** The world with each policy text as JSON writes it, unless that would change what it says. */
const normalised = (world: World): World =>
  JSON.parse(JSON.stringify(world), (_, value: unknown) => {
    if (typeof value !== 'string' || !/^\s*\{/.test(value) || /"a": 1, "a"/.test(value)) return value;
    try {
      return JSON.stringify(JSON.parse(value), null, 2);
    } catch {
      return value;
    }
  }) as World;

describe('a written world reads back as an equal world', () => {
  it.each(['text', 'objects'] as const)('with what calls of IAM leave behind, policies as %s', (policies) => {
    const world = worldOf({ accounts: [{ id: '777788889999', ...PARTS_OF_IAM }] });
    expect(worldOf(writeWorld(world, { policies, secrets: true }))).toEqual(normalised(world));
  });

  it('with policies as text: exactly', () => {
    fc.assert(
      fc.property(file.map(worldOf), (world) => {
        const options = { policies: 'text', secrets: true } as const;
        expect(worldOf(writeWorld(world, options))).toEqual(world);
        for (const format of ['yaml', 'json'] as const) {
          expect(worldOfText(worldFileText(world, format, options))).toEqual(world);
        }
      }),
    );
  });

  it('with policies as objects: but for how their text is laid out', () => {
    fc.assert(
      fc.property(file.map(worldOf), (world) => {
        const expected = normalised(world);
        expect(worldOf(writeWorld(world, { policies: 'objects', secrets: true }))).toEqual(expected);
        for (const format of ['yaml', 'json'] as const) {
          expect(worldOfText(worldFileText(world, format))).toEqual(expected);
        }
      }),
    );
  });

  it('shares nothing with the world, so that changing it changes no world', () => {
    fc.assert(
      fc.property(file.map(worldOf), (world) => {
        const parts = new Set(objectsIn(world));
        expect(
          objectsIn(writeWorld(world, { policies: 'objects', secrets: true })).filter((part) =>
            parts.has(part),
          ),
        ).toEqual([]);
      }),
    );
  });
});

function objectsIn(value: unknown): object[] {
  return typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(objectsIn)]
    : [];
}

const SMALL = worldOf({
  accounts: [
    {
      id: '111122223333',
      users: [{ name: 'Ana', mfa: true }],
      roles: [
        {
          name: 'Audit',
          trustPolicy: {
            Statement: { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:user/Ana' } },
          },
        },
      ],
    },
  ],
});

it.each(['yaml', 'json'] as const)('names that objects of JavaScript have come through %s', (format) => {
  const byOddName = (value: unknown) =>
    Object.fromEntries(
      ['__proto__', '__proto__.', '__proto__..', 'constructor', 'toString'].map((key) => [key, value]),
    );
  const world = worldOf({
    accounts: [
      {
        id: '111122223333',
        users: [{ name: '__proto__', tags: byOddName('x'), inlinePolicies: byOddName({ Statement: [] }) }],
        resources: [{ arn: 'arn:aws:s3:::reports', objects: byOddName('text') }],
      },
    ],
  });
  const [account] = world.accounts;
  const [user] = account?.users ?? [];
  expect([
    Object.entries(user?.tags ?? {}),
    Object.keys(user?.inlinePolicies ?? {}),
    Object.entries(account?.resources[0]?.objects ?? {}),
  ]).toEqual([Object.entries(byOddName('x')), Object.keys(byOddName('')), Object.entries(byOddName('text'))]);
  const again = worldOfText(worldFileText(world, format)) as World;
  expect(again).toEqual(world);
  expect(Object.entries(again.accounts[0]?.users[0]?.tags ?? {})).toEqual(Object.entries(byOddName('x')));
  expect(Object.getPrototypeOf(again.accounts[0]?.users[0]?.tags)).toBe(Object.prototype);
});

describe('what is written', () => {
  it('leaves out what reading fills in by itself', () => {
    const [account] = SMALL.accounts;
    const [user] = account?.users ?? [];
    const [role] = account?.roles ?? [];
    expect(writeWorld(SMALL, { policies: 'objects', secrets: true })).toEqual({
      drawn: 5,
      accounts: [
        {
          id: '111122223333',
          users: [
            {
              id: user?.id,
              name: 'Ana',
              mfa: { serial: user?.mfa?.serial, seed: user?.mfa?.seed },
              accessKeys: [{ id: user?.accessKeys[0]?.id, secret: user?.accessKeys[0]?.secret }],
            },
          ],
          roles: [{ id: role?.id, name: 'Audit', trustPolicy: JSON.parse(role?.trustPolicy ?? '') }],
        },
      ],
    });
  });

  it('C-036 keeps a binding to a principal that is gone or has been made again', () => {
    const old = { 'arn:aws:iam::111122223333:user/Ana': 'AIDAOLDOLDOLDOLDOLD23' };
    const world = {
      ...SMALL,
      accounts: SMALL.accounts.map((account) => ({
        ...account,
        roles: account.roles.map((role) => ({ ...role, trustedIds: old })),
      })),
    };
    const written = writeWorld(world, { policies: 'text', secrets: true });
    expect(written.accounts?.[0]?.roles?.[0]?.trustedIds).toEqual(old);
    expect(worldOf(written)).toEqual(world);
  });

  it('has no secret and no session when asked for without, and still reads', () => {
    const [session] = worldOf({ sessions: [roleSession] }).sessions;
    const secrets = { secretAccessKey: 'session-secret', sessionToken: 'session-token' };
    const world = { ...SMALL, sessions: session ? [{ ...session, ...secrets }] : [] };
    const text = JSON.stringify(writeWorld(world, { policies: 'text', secrets: false }));
    const [user] = SMALL.accounts[0]?.users ?? [];
    for (const secret of [user?.accessKeys[0]?.secret, user?.mfa?.seed, 'session-secret', 'session-token']) {
      expect(text).not.toContain(secret);
    }
    const [read] = worldOf(JSON.parse(text)).accounts[0]?.users ?? [];
    expect([read?.id, read?.accessKeys[0]?.id, read?.mfa?.serial]).toEqual([
      user?.id,
      user?.accessKeys[0]?.id,
      user?.mfa?.serial,
    ]);
  });

  it('reads well as YAML', () => {
    const world = worldOf({
      clock: '2027-01-01T00:00:00Z',
      accounts: [{ id: '111122223333', alias: 'dev' }],
    });
    expect(worldFileText(world, 'yaml')).toBe(
      'clock: 2027-01-01T00:00:00Z\naccounts:\n  - id: "111122223333"\n    alias: dev\n',
    );
    expect(readWorld(worldFileText(world, 'yaml'))).toEqual(ok({ world, diagnostics: [] }));
  });
});

it('C-036 writes what a trust policy is bound to as soon as its principal is another, the account being the same', () => {
  const trustsAna = {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::444455556666:user/Ana' }, Action: 'sts:AssumeRole' },
    ],
  };
  const read = readWorldValue({
    accounts: [
      { id: '111122223333', roles: [{ name: 'Audit', trustPolicy: trustsAna }] },
      { id: '444455556666', users: [{ name: 'Ana' }] },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { world } = read.value;
  const [trusting, other] = world.accounts;
  const bindings = (of: World): unknown =>
    writeWorld(of, { policies: 'text', secrets: true }).accounts?.[0]?.roles?.[0]?.trustedIds;
  const without = {
    ...world,
    accounts: world.accounts.map((each) => (each === other ? { ...each, users: [] } : each)),
  };
  const was = trusting?.roles[0]?.trustedIds;
  expect(was).toEqual({ 'arn:aws:iam::444455556666:user/Ana': other?.users[0]?.id });
  expect([bindings(world), bindings(without), bindings(world)]).toEqual([undefined, was, undefined]);
});
