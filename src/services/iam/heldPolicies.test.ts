import { describe, expect, test } from 'vitest';
import { ALL, ANA, document, HOME, worldOf } from '../fixture.ts';
import { encoded } from './encoded.ts';
import { after, call, NOW, READ, told, trusting, WRITE } from './fixture.ts';

const holders = {
  users: [{ name: 'Ana', inlinePolicies: { own: ALL } }],
  groups: [{ name: 'Staff' }],
  roles: [{ name: 'Audit', trustPolicy: trusting(HOME) }],
};
const world = worldOf({ home: { ...holders, users: [...holders.users, { name: 'Eve' }] } });
const SCOPED = `arn:aws:iam::${HOME}:policy/team/Scoped`;
const KINDS = [
  ['User', 'Eve'],
  ['Group', 'Staff'],
  ['Role', 'Audit'],
] as const;
const scoped = after(world, ['CreatePolicy', { PolicyName: 'Scoped', Path: '/team/', PolicyDocument: READ }]);

describe.each(KINDS)('inline policies of a %s', (kind, name) => {
  const holder = { [`${kind}Name`]: name };
  const put = after(world, [`Put${kind}Policy`, { ...holder, PolicyName: 'read', PolicyDocument: READ }]);

  test('are put, got, listed and deleted', () => {
    expect(told(put, `Get${kind}Policy`, { ...holder, PolicyName: 'read' })).toEqual({
      ...holder,
      PolicyName: 'read',
      PolicyDocument: encoded(READ),
    });
    expect(told(put, `List${kind}Policies`, holder)).toEqual({ PolicyNames: ['read'], IsTruncated: false });
    const replaced = after(put, [
      `Put${kind}Policy`,
      { ...holder, PolicyName: 'read', PolicyDocument: WRITE },
    ]);
    expect(told(replaced, `Get${kind}Policy`, { ...holder, PolicyName: 'read' })).toMatchObject({
      PolicyDocument: encoded(WRITE),
    });
    const gone = after(put, [`Delete${kind}Policy`, { ...holder, PolicyName: 'read' }]);
    expect(told(gone, `List${kind}Policies`, holder)).toEqual({ PolicyNames: [], IsTruncated: false });
  });

  test('are refused when they or their holder do not exist, or IAM does not take the text', () => {
    const lower = kind.toLowerCase();
    const missing = `404 NoSuchEntity: The ${lower} policy with name none cannot be found.`;
    expect(told(world, `Get${kind}Policy`, { ...holder, PolicyName: 'none' })).toBe(missing);
    expect(told(world, `Delete${kind}Policy`, { ...holder, PolicyName: 'none' })).toBe(missing);
    const nobody = { [`${kind}Name`]: 'Nobody' };
    expect(told(world, `Put${kind}Policy`, { ...nobody, PolicyName: 'p', PolicyDocument: READ })).toBe(
      `404 NoSuchEntity: The ${lower} with name Nobody cannot be found.`,
    );
    const trust = { ...holder, PolicyName: 'p', PolicyDocument: trusting(HOME) };
    expect(told(world, `Put${kind}Policy`, trust)).toBe(
      '400 MalformedPolicyDocument: Policy document should not specify a principal.',
    );
  });
});

test('I-005 all inline policies of a user together have a quota', () => {
  const long = document({
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource: `arn:aws:s3:::${'x'.repeat(2000)}`,
  });
  const params = { UserName: 'Eve', PolicyName: 'long', PolicyDocument: long };
  expect(told(world, 'PutUserPolicy', params)).toBe(
    '409 LimitExceeded: Maximum policy size of 2048 bytes exceeded for user Eve',
  );
});

describe.each(KINDS)('managed policies attached to a %s', (kind, name) => {
  const holder = { [`${kind}Name`]: name };
  const attached = after(scoped, [`Attach${kind}Policy`, { ...holder, PolicyArn: SCOPED }]);

  test('are attached, listed and detached', () => {
    const list = `ListAttached${kind}Policies`;
    const listed = { AttachedPolicies: [{ PolicyName: 'Scoped', PolicyArn: SCOPED }], IsTruncated: false };
    expect(told(attached, list, holder)).toEqual(listed);
    expect(told(attached, list, { ...holder, PathPrefix: '/team/' })).toEqual(listed);
    expect(told(attached, list, { ...holder, PathPrefix: '/x/' })).toMatchObject({ AttachedPolicies: [] });
    expect(call(attached, `Attach${kind}Policy`, { ...holder, PolicyArn: SCOPED }).world).toEqual(attached);
    const detached = after(attached, [`Detach${kind}Policy`, { ...holder, PolicyArn: SCOPED }]);
    expect(told(detached, list, holder)).toMatchObject({ AttachedPolicies: [] });
    expect(told(detached, `Detach${kind}Policy`, { ...holder, PolicyArn: SCOPED })).toBe(
      `404 NoSuchEntity: Policy ${SCOPED} was not found.`,
    );
  });

  test('have to be policies, and few (I-004)', () => {
    const attach = (PolicyArn: string) => told(attached, `Attach${kind}Policy`, { ...holder, PolicyArn });
    const none = `arn:aws:iam::${HOME}:policy/None`;
    expect(attach(none)).toBe(`404 NoSuchEntity: Policy ${none} does not exist or is not attachable.`);
    const task = 'arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy';
    expect(attach(task)).toBe(`404 NoSuchEntity: Policy ${task} does not exist or is not attachable.`);
    expect(attach('arn:aws:iam::nonsense')).toBe('400 InvalidInput: ARN arn:aws:iam::nonsense is not valid.');
    const limit = kind === 'Role' ? 20 : 10;
    const full = Array.from({ length: limit - 1 }).reduce<typeof world>(
      (before, _, at) =>
        after(before, [`Attach${kind}Policy`, { ...holder, PolicyArn: `arn:aws:iam::aws:policy/P${at}` }]),
      attached,
    );
    expect(told(full, `Attach${kind}Policy`, { ...holder, PolicyArn: 'arn:aws:iam::aws:policy/More' })).toBe(
      `409 LimitExceeded: Cannot exceed quota for PoliciesPer${kind}: ${limit}`,
    );
  });
});

test('iam:PolicyARN is the policy that a call attaches', () => {
  const delegated = worldOf({
    policy: document({
      Effect: 'Allow',
      Action: ['iam:AttachRolePolicy', 'iam:CreateRole'],
      Resource: '*',
      Condition: { ArnEqualsIfExists: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/ReadOnlyAccess' } },
    }),
    home: { roles: holders.roles },
  });
  const outcome = (policy: string) =>
    call(delegated, 'AttachRolePolicy', { RoleName: 'Audit', PolicyArn: `arn:aws:iam::aws:policy/${policy}` })
      .decision.outcome;
  expect([outcome('ReadOnlyAccess'), outcome('AdministratorAccess')]).toEqual(['allow', 'deny']);
});

describe.each([
  ['User', 'Eve', 'users', 1],
  ['Role', 'Audit', 'roles', 0],
] as const)('I-013 the boundary of a %s', (kind, name, list, at) => {
  test('is set, replaced and taken off', () => {
    const holder = { [`${kind}Name`]: name };
    const boundaryOf = (of: typeof world) => of.accounts[0]?.[list][at]?.permissionsBoundary;
    const set = after(scoped, [`Put${kind}PermissionsBoundary`, { ...holder, PermissionsBoundary: SCOPED }]);
    const off = after(set, [`Delete${kind}PermissionsBoundary`, holder]);
    expect([boundaryOf(set), boundaryOf(off)]).toEqual([SCOPED, null]);
    const none = `arn:aws:iam::${HOME}:policy/None`;
    expect(told(set, `Put${kind}PermissionsBoundary`, { ...holder, PermissionsBoundary: none })).toBe(
      `404 NoSuchEntity: Scope ARN: ${none} does not exist or is not attachable.`,
    );
    expect(told(set, 'DeletePolicy', { PolicyArn: SCOPED })).toBe(
      '409 DeleteConflict: Cannot delete a policy attached to entities.',
    );
  });
});

test(`A-059 revoking the sessions of a role is putting a policy, for which ${ANA} needs iam:PutRolePolicy (A-062)`, () => {
  const revoke = document({
    Effect: 'Deny',
    Action: '*',
    Resource: '*',
    Condition: { DateLessThan: { 'aws:TokenIssueTime': NOW } },
  });
  const params = { RoleName: 'Audit', PolicyName: 'AWSRevokeOlderSessions', PolicyDocument: revoke };
  const powerless = worldOf({ policy: document(), home: { roles: holders.roles } });
  expect(told(world, 'PutRolePolicy', params)).toEqual({});
  expect(told(powerless, 'PutRolePolicy', params)).toBe(
    `403 AccessDenied: User: ${ANA} is not authorized to perform: iam:PutRolePolicy on resource: arn:aws:iam::${HOME}:role/Audit because no identity-based policy allows the iam:PutRolePolicy action`,
  );
});
