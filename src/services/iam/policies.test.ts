import { describe, expect, test } from 'vitest';
import { ALL, answer, HOME, worldOf } from '../fixture.ts';
import { encoded } from './encoded.ts';
import { after, call, NOW, READ, told, trusting, WRITE } from './fixture.ts';

const world = worldOf({
  home: {
    users: [{ name: 'Ana', inlinePolicies: { own: ALL } }, { name: 'Eve' }],
    groups: [{ name: 'Staff' }],
    roles: [{ name: 'Audit', trustPolicy: trusting(HOME) }],
  },
});
const SCOPED = `arn:aws:iam::${HOME}:policy/team/Scoped`;
const scoped = after(world, ['CreatePolicy', { PolicyName: 'Scoped', Path: '/team/', PolicyDocument: READ }]);

describe('managed policies', () => {
  const summary = {
    PolicyName: 'Scoped',
    PolicyId: expect.stringMatching(/^ANPA[A-Z2-7]{17}$/) as string,
    Arn: SCOPED,
    Path: '/team/',
    DefaultVersionId: 'v1',
    AttachmentCount: 0,
    PermissionsBoundaryUsageCount: 0,
    IsAttachable: true,
    CreateDate: NOW,
    UpdateDate: NOW,
  };

  test('CreatePolicy makes one; lists leave out what it is for', () => {
    const params = { PolicyName: 'Scoped', Path: '/team/', PolicyDocument: READ, Description: 'x' };
    const Tags = [{ Key: 'a', Value: 'b' }];
    const made = call(world, 'CreatePolicy', { ...params, Tags });
    expect(answer(made)).toEqual({ Policy: { ...summary, Description: 'x', Tags } });
    expect(told(made.world, 'GetPolicy', { PolicyArn: SCOPED })).toEqual(answer(made));
    expect(told(made.world, 'ListPolicies', { Scope: 'Local' })).toEqual({
      Policies: [summary],
      IsTruncated: false,
    });
    expect(told(made.world, 'CreatePolicy', { ...params, PolicyName: 'SCOPED' })).toBe(
      '409 EntityAlreadyExists: A policy called SCOPED already exists. Duplicate names are not allowed.',
    );
  });

  test('C-016 a managed policy needs the newer version', () => {
    const PolicyDocument = READ.replace('2012-10-17', '2008-10-17');
    expect(told(world, 'CreatePolicy', { PolicyName: 'Old', PolicyDocument })).toBe(
      '400 MalformedPolicyDocument: Policy document must be version 2012-10-17 or greater.',
    );
  });

  test('AWS has policies too, which are read and not changed', () => {
    const PolicyArn = 'arn:aws:iam::aws:policy/AdministratorAccess';
    const used = after(world, ['AttachUserPolicy', { UserName: 'Eve', PolicyArn }]);
    const policy = told(used, 'GetPolicy', { PolicyArn });
    expect(policy).toMatchObject({
      Policy: { PolicyName: 'AdministratorAccess', Path: '/', AttachmentCount: 1 },
    });
    const attached = told(used, 'ListPolicies', { OnlyAttached: true });
    expect((attached as { Policies: { Arn: string }[] }).Policies.map(({ Arn }) => Arn)).toEqual([PolicyArn]);
    expect(told(used, 'DeletePolicy', { PolicyArn })).toBe(
      '403 AccessDenied: Policy is outside your own account.',
    );
    expect(told(used, 'GetPolicy', { PolicyArn: 'arn:aws:iam::aws:policy/NoneOfTheLab' })).toBe(
      '404 NoSuchEntity: Policy arn:aws:iam::aws:policy/NoneOfTheLab was not found.',
    );
  });

  test('ListEntitiesForPolicy tells who has it, as policy and as boundary', () => {
    const used = after(
      scoped,
      ['AttachGroupPolicy', { GroupName: 'Staff', PolicyArn: SCOPED }],
      ['AttachUserPolicy', { UserName: 'Eve', PolicyArn: SCOPED }],
      ['PutRolePermissionsBoundary', { RoleName: 'Audit', PermissionsBoundary: SCOPED }],
    );
    const id = (prefix: string) => expect.stringMatching(`^${prefix}`) as string;
    const all = {
      PolicyGroups: [{ GroupName: 'Staff', GroupId: id('AGPA') }],
      PolicyUsers: [{ UserName: 'Eve', UserId: id('AIDA') }],
      PolicyRoles: [{ RoleName: 'Audit', RoleId: id('AROA') }],
      IsTruncated: false,
    };
    const entities = (params: Record<string, unknown>) =>
      told(used, 'ListEntitiesForPolicy', { PolicyArn: SCOPED, ...params });
    expect(entities({})).toEqual(all);
    expect(entities({ PolicyUsageFilter: 'PermissionsBoundary' })).toEqual({
      ...all,
      PolicyGroups: [],
      PolicyUsers: [],
    });
    expect(entities({ EntityFilter: 'User' })).toEqual({ ...all, PolicyGroups: [], PolicyRoles: [] });
    expect(entities({ MaxItems: 2 })).toMatchObject({ PolicyRoles: [], IsTruncated: true });
  });
});

describe('versions of a managed policy', () => {
  const policy = { PolicyArn: SCOPED };
  const later = { ...scoped, clock: '2026-01-15T10:00:00Z' };
  const two = after(later, ['CreatePolicyVersion', { ...policy, PolicyDocument: WRITE, SetAsDefault: true }]);
  const version = (VersionId: string, IsDefaultVersion: boolean, CreateDate: string) => ({
    VersionId,
    IsDefaultVersion,
    CreateDate,
  });

  test('a new one comes into force when the call says so', () => {
    const waiting = call(later, 'CreatePolicyVersion', { ...policy, PolicyDocument: WRITE });
    expect(answer(waiting)).toEqual({ PolicyVersion: version('v2', false, later.clock) });
    expect(waiting.world.accounts[0]?.policies[0]?.document).toBe(READ);
    expect(two.accounts[0]?.policies[0]?.document).toBe(WRITE);
    expect(told(two, 'ListPolicyVersions', policy)).toEqual({
      Versions: [version('v2', true, later.clock), version('v1', false, NOW)],
      IsTruncated: false,
    });
    expect(told(two, 'GetPolicyVersion', { ...policy, VersionId: 'v1' })).toEqual({
      PolicyVersion: { Document: encoded(READ), ...version('v1', false, NOW) },
    });
    expect(told(two, 'GetPolicy', policy)).toMatchObject({
      Policy: { DefaultVersionId: 'v2', CreateDate: NOW, UpdateDate: later.clock },
    });
  });

  test('an older one comes back into force', () => {
    const back = after(two, ['SetDefaultPolicyVersion', { ...policy, VersionId: 'v1' }]);
    expect(back.accounts[0]?.policies[0]?.document).toBe(READ);
    expect(told(back, 'ListPolicyVersions', policy)).toMatchObject({
      Versions: [version('v2', false, later.clock), version('v1', true, NOW)],
    });
  });

  test('the one in force cannot be deleted, and numbers are not used again', () => {
    expect(told(two, 'DeletePolicyVersion', { ...policy, VersionId: 'v2' })).toBe(
      '409 DeleteConflict: Cannot delete the default version of a policy.',
    );
    const more = after(
      two,
      ['CreatePolicyVersion', { ...policy, PolicyDocument: READ }],
      ['DeletePolicyVersion', { ...policy, VersionId: 'v3' }],
    );
    expect(told(more, 'CreatePolicyVersion', { ...policy, PolicyDocument: READ })).toMatchObject({
      PolicyVersion: { VersionId: 'v4' },
    });
    expect(told(more, 'GetPolicyVersion', { ...policy, VersionId: 'v3' })).toBe(
      `404 NoSuchEntity: Policy ${SCOPED} version v3 does not exist or is not attachable.`,
    );
  });

  test('I-006 there are five at most, and one when the policy is deleted', () => {
    const create = ['CreatePolicyVersion', { ...policy, PolicyDocument: READ }] as const;
    const five = after(two, create, create, create);
    expect(told(five, ...create)).toBe(
      '409 LimitExceeded: A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.',
    );
    expect(told(two, 'DeletePolicy', policy)).toBe(
      "409 DeleteConflict: This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
    );
    const gone = after(
      two,
      ['DeletePolicyVersion', { ...policy, VersionId: 'v1' }],
      ['DeletePolicy', policy],
    );
    expect(told(gone, 'GetPolicy', policy)).toBe(`404 NoSuchEntity: Policy ${SCOPED} was not found.`);
  });

  test('an AWS policy of the lab has the version that it has', () => {
    const PolicyArn = 'arn:aws:iam::aws:policy/AdministratorAccess';
    const { Policy } = told(world, 'GetPolicy', { PolicyArn }) as { Policy: { DefaultVersionId: string } };
    const VersionId = Policy.DefaultVersionId;
    expect(told(world, 'GetPolicyVersion', { PolicyArn, VersionId })).toMatchObject({
      PolicyVersion: { VersionId, IsDefaultVersion: true },
    });
  });
});
