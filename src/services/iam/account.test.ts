import { describe, expect, test } from 'vitest';
import { AWAY, HOME, worldOf } from '../fixture.ts';
import { encoded } from './encoded.ts';
import { after, NOW, READ, told, trusting } from './fixture.ts';

const world = worldOf({ away: { alias: 'taken' } });

test('an account has one alias, which no other has', () => {
  const named = after(
    world,
    ['CreateAccountAlias', { AccountAlias: 'one' }],
    ['CreateAccountAlias', { AccountAlias: 'two' }],
  );
  expect(told(named, 'ListAccountAliases')).toEqual({ AccountAliases: ['two'], IsTruncated: false });
  expect(told(named, 'CreateAccountAlias', { AccountAlias: 'taken' })).toBe(
    '409 EntityAlreadyExists: The account alias taken already exists.',
  );
  expect(told(named, 'DeleteAccountAlias', { AccountAlias: 'one' })).toBe(
    '404 NoSuchEntity: The account alias one cannot be found.',
  );
  const unnamed = after(named, ['DeleteAccountAlias', { AccountAlias: 'two' }]);
  expect(told(unnamed, 'ListAccountAliases')).toEqual({ AccountAliases: [], IsTruncated: false });
});

test('A-053 the version of tokens of the global endpoint is a setting', () => {
  const set = (version: string) =>
    after(world, ['SetSecurityTokenServicePreferences', { GlobalEndpointTokenVersion: version }]).accounts[0]
      ?.sts.globalTokenVersion;
  expect([set('v1Token'), set('v2Token')]).toEqual([1, 2]);
});

test('GetAccountSummary counts, and tells the quotas (I-004 to I-008)', () => {
  const made = after(world, ['CreatePolicy', { PolicyName: 'p', PolicyDocument: READ }]);
  expect(told(made, 'GetAccountSummary')).toMatchObject({
    SummaryMap: { Users: 1, UsersQuota: 5000, Roles: 0, Policies: 1, PolicyVersionsInUse: 1, MFADevices: 0 },
  });
});

describe('GetAccountAuthorizationDetails', () => {
  const AWS_POLICY = 'arn:aws:iam::aws:policy/AdministratorAccess';
  const full = after(
    worldOf({ home: { roles: [{ name: 'Audit', trustPolicy: trusting(HOME) }] } }),
    ['CreateGroup', { GroupName: 'Staff' }],
    ['AddUserToGroup', { GroupName: 'Staff', UserName: 'Ana' }],
    ['PutGroupPolicy', { GroupName: 'Staff', PolicyName: 'p', PolicyDocument: READ }],
    ['CreatePolicy', { PolicyName: 'Scoped', PolicyDocument: READ }],
    ['AttachRolePolicy', { RoleName: 'Audit', PolicyArn: AWS_POLICY }],
    ['CreateInstanceProfile', { InstanceProfileName: 'web' }],
    ['AddRoleToInstanceProfile', { InstanceProfileName: 'web', RoleName: 'Audit' }],
  );
  const details = (params: Record<string, unknown> = {}) =>
    told(full, 'GetAccountAuthorizationDetails', params) as Record<
      'UserDetailList' | 'GroupDetailList' | 'RoleDetailList' | 'Policies',
      Record<string, unknown>[]
    >;

  test('tells all, with the policies in use', () => {
    const { GroupDetailList, RoleDetailList, UserDetailList, Policies } = details();
    expect(GroupDetailList).toEqual([
      {
        Path: '/',
        GroupName: 'Staff',
        GroupId: expect.stringMatching(/^AGPA/),
        Arn: `arn:aws:iam::${HOME}:group/Staff`,
        CreateDate: NOW,
        GroupPolicyList: [{ PolicyName: 'p', PolicyDocument: encoded(READ) }],
        AttachedManagedPolicies: [],
      },
    ]);
    expect(RoleDetailList).toMatchObject([
      {
        RoleName: 'Audit',
        InstanceProfileList: [{ InstanceProfileName: 'web', Roles: [{ RoleName: 'Audit' }] }],
        AttachedManagedPolicies: [{ PolicyName: 'AdministratorAccess', PolicyArn: AWS_POLICY }],
        RoleLastUsed: {},
      },
    ]);
    expect(UserDetailList).toMatchObject([{ UserName: 'Ana', GroupList: ['Staff'] }]);
    expect(Policies.map(({ PolicyName, AttachmentCount }) => [PolicyName, AttachmentCount])).toEqual([
      ['Scoped', 0],
      ['AdministratorAccess', 1],
    ]);
    expect(Policies[0]?.['PolicyVersionList']).toEqual([
      { Document: encoded(READ), VersionId: 'v1', IsDefaultVersion: true, CreateDate: NOW },
    ]);
  });

  test('tells some kinds, and a page at a time', () => {
    const counts = (params: Record<string, unknown>) =>
      Object.values(details(params)).map((list) => (Array.isArray(list) ? list.length : list));
    expect(counts({ Filter: ['Role', 'AWSManagedPolicy'] })).toEqual([0, 0, 1, 1, false]);
    expect(counts({ MaxItems: 2 }).slice(0, 5)).toEqual([1, 1, 0, 0, true]);
  });
});

describe('B-150 control of root users', () => {
  const organization = {
    id: 'o-exampleorgid',
    managementAccount: HOME,
    units: [{ path: 'Root', accounts: [HOME, AWAY] }],
  };
  const managed = worldOf({ organization });
  const answer = (...EnabledFeatures: string[]) => ({ OrganizationId: organization.id, EnabledFeatures });

  test('is switched on by the management account, one feature at a time', () => {
    expect(told(managed, 'ListOrganizationsFeatures')).toEqual(answer());
    const sessions = after(managed, ['EnableOrganizationsRootSessions']);
    expect(sessions.organization?.centralizedRootAccess).toBe(true);
    expect(told(sessions, 'ListOrganizationsFeatures')).toEqual(answer('RootSessions'));
    const both = after(sessions, ['EnableOrganizationsRootCredentialsManagement']);
    expect(told(both, 'ListOrganizationsFeatures')).toEqual(
      answer('RootCredentialsManagement', 'RootSessions'),
    );
  });

  test('of worlds that allow AssumeRoot comes with control of credentials, which stays when it is made explicit', () => {
    const allowing = worldOf({ organization: { ...organization, centralizedRootAccess: true } });
    const both = answer('RootCredentialsManagement', 'RootSessions');
    expect(told(allowing, 'ListOrganizationsFeatures')).toEqual(both);
    expect(told(after(allowing, ['EnableOrganizationsRootSessions']), 'ListOrganizationsFeatures')).toEqual(
      both,
    );
  });

  test('is refused to others', () => {
    const member = worldOf({ organization: { ...organization, managementAccount: AWAY } });
    expect(told(member, 'EnableOrganizationsRootSessions')).toBe(
      '400 CallerIsNotManagementAccountException: The request was rejected because the account making the request is not the management account.',
    );
    expect(told(world, 'ListOrganizationsFeatures')).toBe(
      '404 OrganizationNotFoundException: Your account is not a member of an organization.',
    );
  });
});

test('B-155 outbound federation is switched on and off', () => {
  const on = after(world, ['EnableOutboundWebIdentityFederation']);
  const IssuerIdentifier = expect.stringMatching(
    /^https:\/\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tokens\.sts\.global\.api\.aws$/,
  ) as string;
  expect(told(world, 'EnableOutboundWebIdentityFederation')).toEqual({ IssuerIdentifier });
  expect(told(on, 'GetOutboundWebIdentityFederationInfo')).toEqual({
    IssuerIdentifier,
    JwtVendingEnabled: true,
  });
  expect(told(on, 'EnableOutboundWebIdentityFederation')).toBe(
    '409 FeatureEnabled: Outbound web identity federation is already enabled for this account.',
  );
  const off = after(on, ['DisableOutboundWebIdentityFederation']);
  const disabled = '404 FeatureDisabled: Outbound web identity federation is not enabled for this account.';
  expect(told(off, 'GetOutboundWebIdentityFederationInfo')).toBe(disabled);
  expect(told(off, 'DisableOutboundWebIdentityFederation')).toBe(disabled);
});
