import { describe, expect, it, test } from 'vitest';
import type { CredentialProof } from '../call/call.ts';
import type { World } from '../world/world.ts';
import {
  allowing,
  answer,
  ask,
  asLast,
  asRoot,
  asUser,
  AUDIT,
  AWAY,
  because,
  call,
  document,
  HOME,
  mfaOf,
  trusting,
  worldFrom,
} from './fixture.ts';

const ANYTHING = { own: document(allowing('*')) };
const MEMBER = AWAY;
const ROLE = { RoleArn: AUDIT, RoleSessionName: 'cy' };

/** Everybody may do anything, so that only the kind of credentials can be what stops a call. */
const world = worldFrom({
  organization: {
    id: 'o-exampleorg',
    managementAccount: HOME,
    units: [{ path: 'Root', accounts: [HOME, MEMBER] }],
    centralizedRootAccess: true,
  },
  accounts: [
    {
      id: HOME,
      outboundFederation: true,
      users: [{ name: 'Ana', mfa: true, inlinePolicies: ANYTHING }],
      roles: [
        { name: 'Audit', trustPolicy: document(trusting('*', ['AssumeRole'])), inlinePolicies: ANYTHING },
      ],
    },
    { id: MEMBER },
  ],
});

const OPERATIONS = {
  AssumeRole: ROLE,
  GetSessionToken: {},
  GetFederationToken: { Name: 'Dora' },
  GetCallerIdentity: {},
  AssumeRoot: {
    TargetPrincipal: MEMBER,
    TaskPolicyArn: { arn: 'arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy' },
  },
  DecodeAuthorizationMessage: { EncodedMessage: 'x' },
  GetAccessKeyInfo: { AccessKeyId: 'ASIAEXAMPLEEXAMPLE12' },
  GetWebIdentityToken: { Audience: ['https://shop.example.com'], SigningAlgorithm: 'RS256' },
} as const;

type Operation = keyof typeof OPERATIONS;

/** Credentials of each kind, and the world in which they are good. */
const KINDS: Readonly<Record<string, readonly [World, CredentialProof]>> = {
  user: [world, asUser(world)],
  root: [world, asRoot(HOME)],
  roleSession: issued('AssumeRole', ROLE),
  sessionToken: issued('GetSessionToken'),
  sessionTokenWithMfa: issued('GetSessionToken', mfaOf(world)),
  sessionTokenOfRoot: issued('GetSessionToken', {}, asRoot(HOME)),
  federatedUser: issued('GetFederationToken', { Name: 'Cleo', Policy: document(allowing('*')) }),
  sessionOfATask: issued('AssumeRoot', OPERATIONS.AssumeRoot),
  nobody: [world, { kind: 'none' }],
};

function issued(
  operation: Operation,
  params = {},
  credentials: CredentialProof = asUser(world),
): readonly [World, CredentialProof] {
  const made = call(world, operation, params, credentials);
  return [made.world, asLast(made.world)];
}

/** Whether the kind of credentials stops the call: an answer of the operation itself is none of its business. */
function mayCall(kind: string, operation: Operation): boolean {
  const [at, credentials] = KINDS[kind] ?? KINDS['nobody'] ?? [world, { kind: 'none' }];
  const reason = because(call(at, operation, OPERATIONS[operation], credentials));
  const { code } = reason as { readonly code: string };
  return !/^(?:mayCall\.(?!always|longTermKeys)|credentials\.missing|memberRoot\.refused)/.test(code);
}

describe('which credentials may call what', () => {
  const NONE = { AssumeRole: false, GetSessionToken: false, GetFederationToken: false, AssumeRoot: false };
  const OTHERS = { DecodeAuthorizationMessage: true, GetAccessKeyInfo: true, GetWebIdentityToken: true };
  const NO_OTHERS = {
    DecodeAuthorizationMessage: false,
    GetAccessKeyInfo: false,
    GetWebIdentityToken: false,
  };
  const IDENTITY = { GetCallerIdentity: true };

  it.each([
    [
      'B-001 B-003 B-004 B-005 B-006 B-007',
      'user',
      {
        AssumeRole: true,
        GetSessionToken: true,
        GetFederationToken: true,
        AssumeRoot: true,
        ...IDENTITY,
        ...OTHERS,
      },
    ],
    [
      'B-001 B-003 B-004 B-005 B-006',
      'root',
      { ...NONE, GetSessionToken: true, GetFederationToken: true, ...IDENTITY, ...OTHERS },
    ],
    ['B-001 B-013', 'roleSession', { ...NONE, AssumeRole: true, AssumeRoot: true, ...IDENTITY, ...OTHERS }],
    ['B-001 B-010 B-011', 'sessionToken', { ...NONE, AssumeRole: true, ...IDENTITY, ...NO_OTHERS }],
    ['B-010', 'sessionTokenWithMfa', { ...NONE, AssumeRole: true, ...IDENTITY, ...NO_OTHERS }],
    ['B-010 B-050', 'sessionTokenOfRoot', { ...NONE, ...IDENTITY, ...NO_OTHERS }],
    ['B-012', 'federatedUser', { ...NONE, ...IDENTITY, ...NO_OTHERS }],
    ['B-006 B-151', 'sessionOfATask', { ...NONE, ...IDENTITY, ...OTHERS }],
    ['A-029 B-001', 'nobody', { ...NONE, GetCallerIdentity: false, ...NO_OTHERS }],
  ])('%s %s', (_, kind, expected) => {
    const operations = Object.keys(OPERATIONS) as Operation[];
    const found = Object.fromEntries(operations.map((operation) => [operation, mayCall(kind, operation)]));
    expect(found).toEqual(expected);
  });
});

describe('what the others are told', () => {
  const told = (kind: string, operation: Operation): unknown => {
    const [at, credentials] = KINDS[kind] ?? [world, asUser(world)];
    return answer(call(at, operation, OPERATIONS[operation], credentials));
  };
  const CLEO = `arn:aws:sts::${HOME}:federated-user/Cleo`;

  it.each([
    ['B-050', 'root', 'AssumeRole', '403 AccessDenied: Roles may not be assumed by root accounts.'],
    [
      'B-012',
      'federatedUser',
      'AssumeRole',
      `403 AccessDenied: User: ${CLEO} is not authorized to perform: sts:AssumeRole on resource: ${AUDIT}`,
    ],
    [
      'B-012',
      'federatedUser',
      'GetAccessKeyInfo',
      `403 AccessDenied: User: ${CLEO} is not authorized to perform: sts:GetAccessKeyInfo`,
    ],
    [
      'B-003',
      'roleSession',
      'GetSessionToken',
      '403 AccessDenied: Cannot call GetSessionToken with session credentials',
    ],
    [
      'B-010',
      'sessionToken',
      'GetAccessKeyInfo',
      '403 AccessDenied: Cannot call GetAccessKeyInfo with session credentials',
    ],
    [
      'B-006',
      'root',
      'AssumeRoot',
      `403 AccessDenied: User: arn:aws:iam::${HOME}:root is not authorized to perform: sts:AssumeRoot on resource: arn:aws:iam::${MEMBER}:root`,
    ],
    [
      'A-029',
      'nobody',
      'GetCallerIdentity',
      '403 MissingAuthenticationToken: Request is missing Authentication Token',
    ],
  ] as const)('%s %s about %s', (_, kind, operation, text) => {
    expect(told(kind, operation)).toBe(text);
  });
});

describe('IAM', () => {
  const list = (kind: string): unknown => {
    const [at, credentials] = KINDS[kind] ?? [world, asUser(world)];
    return answer(ask(at, 'iam:ListUsers', credentials));
  };
  const UNKNOWN = '403 InvalidClientTokenId: The security token included in the request is invalid.';

  it.each([
    ['B-009', 'sessionToken', UNKNOWN],
    ['B-009', 'sessionTokenWithMfa', 'allow'],
    ['B-012', 'federatedUser', UNKNOWN],
    ['B-013', 'roleSession', 'allow'],
  ])('%s answers a %s', (_, kind, expected) => {
    expect(list(kind)).toBe(expected);
  });
});

test.each([
  ['MFA', 'AssumeRole', { ...ROLE, SerialNumber: 'x'.repeat(9), TokenCode: '1' }],
  ['MFA', 'GetSessionToken', { SerialNumber: 'x'.repeat(9), TokenCode: '1' }],
  ['session policies', 'AssumeRole', { ...ROLE, Policy: '' }],
  ['session policies', 'GetFederationToken', { Name: 'Dora', Policy: '' }],
])('B-014 %s are parameters of %s', (_, operation, params) => {
  expect(call(world, operation, params).decision.error).toMatchObject({ message: 'validation' });
});

test.each([
  ['MFA', 'GetFederationToken', { Name: 'Dora', SerialNumber: 'x', TokenCode: '1' }],
  ['session policies', 'GetSessionToken', { Policy: '', PolicyArns: ['x'] }],
])('B-014 %s are not parameters of %s, which ignores them', (_, operation, params) => {
  expect(answer(call(world, operation, params))).toBe('allow');
});
