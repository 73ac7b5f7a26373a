import { describe, expect, test } from 'vitest';
import { FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS } from '../../world/awsManagedPolicies/organizationDefaults.ts';
import { unitId } from '../../world/organizationIds.ts';
import type { World } from '../../world/world.ts';
import { ANA, answer, asBob, AWAY, callerOf, document, HOME, listIn, worldOf } from '../fixture.ts';
import { ORGANIZATIONS_ENTRIES } from './entries.ts';

const call = callerOf(ORGANIZATIONS_ENTRIES);

const ID = 'o-abcdefghij';
const ARN = `arn:aws:organizations::${HOME}`;
const ROOT = unitId(ID, 'Root');
const PROD = unitId(ID, 'Root/Prod');
const DEEP = unitId(ID, 'Root/Prod/Payments');

const DENY = document({ Effect: 'Deny', Action: 'iam:*', Resource: '*' });
const DENY_S3 = document({ Effect: 'Deny', Action: 's3:*', Resource: '*' });

const organization = {
  id: ID,
  managementAccount: HOME,
  units: [
    { path: 'Root', accounts: [HOME] },
    { path: 'Root/Prod/Payments', accounts: [AWAY], scps: [DENY, FULL_AWS_ACCESS.text] },
  ],
};

const worldIn = (changes: object = {}, policy?: string): World =>
  worldOf({
    organization: { ...organization, ...changes },
    home: { alias: 'management' },
    ...(policy !== undefined && { policy }),
  });

const world = worldIn();

const account = (id: string, name: string, JoinedMethod: string) => ({
  Id: id,
  Arn: `${ARN}:account/${ID}/${id}`,
  Email: `account-${id}@example.com`,
  Name: name,
  Status: 'ACTIVE',
  State: 'ACTIVE',
  JoinedMethod,
  JoinedTimestamp: '2026-01-15T09:00:00Z',
});

const MANAGEMENT = account(HOME, 'management', 'INVITED');
const MEMBER = account(AWAY, AWAY, 'CREATED');

const SCP = { Filter: 'SERVICE_CONTROL_POLICY' };
const fullAccess = {
  Id: 'p-FullAWSAccess',
  Arn: 'arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess',
  Name: 'FullAWSAccess',
  Description: 'Allows access to every operation',
  Type: 'SERVICE_CONTROL_POLICY',
  AwsManaged: true,
};
const custom = {
  Id: expect.stringMatching(/^p-[a-z0-9]{8}$/),
  Arn: expect.stringMatching(new RegExp(`^${ARN}:policy/${ID}/service_control_policy/p-[a-z0-9]{8}$`)),
  Name: expect.stringMatching(/^p-/),
  Description: '',
  Type: 'SERVICE_CONTROL_POLICY',
  AwsManaged: false,
};

/** Id of the one policy that is the customer's. */
function customId(from = world): string {
  const policies = listIn<typeof fullAccess>(call(from, 'ListPolicies', SCP), 'Policies');
  return policies.find(({ AwsManaged: managed }) => !managed)?.Id ?? '';
}

const scpsAt = (from: World, TargetId: string) =>
  listIn<typeof fullAccess>(call(from, 'ListPoliciesForTarget', { TargetId, ...SCP }), 'Policies').map(
    ({ Id: id }) => id,
  );

describe('the organization', () => {
  const described = {
    Organization: {
      Id: ID,
      Arn: `${ARN}:organization/${ID}`,
      FeatureSet: 'ALL',
      MasterAccountArn: MANAGEMENT.Arn,
      MasterAccountId: HOME,
      MasterAccountEmail: MANAGEMENT.Email,
      AvailablePolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
    },
  };

  test('members may describe it and nothing else', () => {
    const asMember = { credentials: asBob(world) };
    expect([
      answer(call(world, 'DescribeOrganization')),
      answer(call(world, 'DescribeOrganization', {}, asMember)),
      answer(call(world, 'ListAccounts', {}, asMember)),
      answer(call(worldOf(), 'DescribeOrganization')),
      answer(call(worldOf(), 'ListAccounts')),
    ]).toEqual([
      described,
      described,
      "400 AccessDeniedException: You don't have permissions to access this resource.",
      '400 AWSOrganizationsNotInUseException: Your account is not a member of an organization.',
      '400 AWSOrganizationsNotInUseException: Your account is not a member of an organization.',
    ]);
  });

  test('policies are asked first', () => {
    const nobody = worldIn({}, document());
    expect([
      answer(call(nobody, 'ListAccounts')),
      answer(call(nobody, 'DescribeAccount', { AccountId: '999999999999' })),
    ]).toEqual([
      `403 AccessDeniedException: User: ${ANA} is not authorized to perform: organizations:ListAccounts because no identity-based policy allows the organizations:ListAccounts action`,
      `403 AccessDeniedException: User: ${ANA} is not authorized to perform: organizations:DescribeAccount on resource: ${ARN}:account/${ID}/999999999999 because no identity-based policy allows the organizations:DescribeAccount action`,
    ]);
  });

  test('accounts, a page at a time', () => {
    const first = call(world, 'ListAccounts', { MaxResults: 1 });
    expect(answer(first)).toEqual({ Accounts: [MANAGEMENT], NextToken: 'page-after-1' });
    const second = call(world, 'ListAccounts', { MaxResults: 1, NextToken: 'page-after-1' });
    expect(answer(second)).toEqual({ Accounts: [MEMBER] });
    expect(answer(call(world, 'ListAccounts', { NextToken: 'x' }))).toBe(
      '400 InvalidInputException: You specified an invalid pagination token.',
    );
    expect(answer(call(world, 'DescribeAccount', { AccountId: AWAY }))).toEqual({ Account: MEMBER });
  });

  test('the tree, with units that only stand in paths', () => {
    const unit = (id: string, name: string) => ({ Id: id, Arn: `${ARN}:ou/${ID}/${id}`, Name: name });
    expect(
      [
        call(world, 'ListRoots'),
        call(world, 'ListOrganizationalUnitsForParent', { ParentId: ROOT }),
        call(world, 'ListOrganizationalUnitsForParent', { ParentId: PROD }),
        call(world, 'ListAccountsForParent', { ParentId: ROOT }),
        call(world, 'ListAccountsForParent', { ParentId: DEEP }),
        call(world, 'ListParents', { ChildId: AWAY }),
        call(world, 'ListParents', { ChildId: PROD }),
      ].map(answer),
    ).toEqual([
      {
        Roots: [
          {
            Id: ROOT,
            Arn: `${ARN}:root/${ID}/${ROOT}`,
            Name: 'Root',
            PolicyTypes: [
              { Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' },
              { Type: 'RESOURCE_CONTROL_POLICY', Status: 'ENABLED' },
            ],
          },
        ],
      },
      { OrganizationalUnits: [unit(PROD, 'Prod')] },
      { OrganizationalUnits: [unit(DEEP, 'Payments')] },
      { Accounts: [MANAGEMENT] },
      { Accounts: [MEMBER] },
      { Parents: [{ Id: DEEP, Type: 'ORGANIZATIONAL_UNIT' }] },
      { Parents: [{ Id: ROOT, Type: 'ROOT' }] },
    ]);
  });

  test('what is not there', () => {
    expect(
      [
        call(world, 'DescribeAccount', { AccountId: '999999999999' }),
        call(world, 'ListAccountsForParent', { ParentId: 'r-zzzz' }),
        call(world, 'ListParents', { ChildId: '999999999999' }),
        call(world, 'ListPoliciesForTarget', { TargetId: 'r-zzzz', ...SCP }),
        call(world, 'DescribePolicy', { PolicyId: 'p-zzzzzzzz' }),
        call(world, 'EnablePolicyType', { RootId: 'r-zzzz', PolicyType: 'TAG_POLICY' }),
        call(world, 'EnablePolicyType', { RootId: ROOT, PolicyType: 'RESOURCE_CONTROL_POLICY' }),
        call(world, 'EnablePolicyType', { RootId: ROOT, PolicyType: 'TAG_POLICY' }),
      ].map(answer),
    ).toEqual([
      "400 AccountNotFoundException: You specified an account that doesn't exist.",
      "400 ParentNotFoundException: You specified a parent that doesn't exist.",
      "400 ChildNotFoundException: You specified a child that doesn't exist.",
      "400 TargetNotFoundException: You specified a target that doesn't exist.",
      "400 PolicyNotFoundException: You specified a policy that doesn't exist.",
      "400 RootNotFoundException: You specified a root that doesn't exist.",
      '400 PolicyTypeAlreadyEnabledException: The specified policy type is already enabled.',
      '501 NotModelledByLab: The lab does not model policies of the type TAG_POLICY.',
    ]);
  });
});

describe('policies', () => {
  test('ListPolicies and DescribePolicy show what is attached somewhere, and AWS’s own', () => {
    expect(answer(call(world, 'ListPolicies', SCP))).toEqual({ Policies: [fullAccess, custom] });
    expect(answer(call(world, 'ListPolicies', { Filter: 'RESOURCE_CONTROL_POLICY' }))).toEqual({
      Policies: [
        {
          ...fullAccess,
          Id: RCP_FULL_AWS_ACCESS.id,
          Arn: RCP_FULL_AWS_ACCESS.arn,
          Name: 'RCPFullAWSAccess',
          Type: 'RESOURCE_CONTROL_POLICY',
        },
      ],
    });
    expect(answer(call(world, 'ListPolicies', { Filter: 'TAG_POLICY' }))).toEqual({ Policies: [] });
    expect(answer(call(world, 'DescribePolicy', { PolicyId: customId() }))).toEqual({
      Policy: { PolicySummary: custom, Content: DENY },
    });
  });

  test('ListTargetsForPolicy shows where', () => {
    expect(answer(call(world, 'ListTargetsForPolicy', { PolicyId: customId() }))).toEqual({
      Targets: [
        { TargetId: DEEP, Arn: `${ARN}:ou/${ID}/${DEEP}`, Name: 'Payments', Type: 'ORGANIZATIONAL_UNIT' },
      ],
    });
    const all = listIn<{ TargetId: string; Type: string }>(
      call(world, 'ListTargetsForPolicy', { PolicyId: 'p-FullAWSAccess' }),
      'Targets',
    );
    expect(all.map(({ TargetId: id, Type: type }) => [id, type])).toEqual([
      [ROOT, 'ROOT'],
      [PROD, 'ORGANIZATIONAL_UNIT'],
      [DEEP, 'ORGANIZATIONAL_UNIT'],
      [HOME, 'ACCOUNT'],
      [AWAY, 'ACCOUNT'],
    ]);
  });

  test('E-003 attaching keeps FullAWSAccess, and detaching leaves the world as it was', () => {
    const PolicyId = customId();
    const attached = [PROD, AWAY].map(
      (TargetId) => call(world, 'AttachPolicy', { PolicyId, TargetId }).world,
    );
    expect(attached.map(({ organization: changed }) => [changed?.units, changed?.accountScps])).toEqual([
      [
        [
          ...(world.organization?.units ?? []),
          { path: 'Root/Prod', accounts: [], scps: [DENY, FULL_AWS_ACCESS.text], rcps: [] },
        ],
        {},
      ],
      [world.organization?.units, { [AWAY]: [DENY, FULL_AWS_ACCESS.text] }],
    ]);
    const [, byAccount] = attached;
    const after =
      byAccount && call(byAccount, 'DetachPolicy', { PolicyId: customId(byAccount), TargetId: AWAY });
    expect(after?.world).toEqual(world);
  });

  test('one policy in two places is one policy, by the ids of both', () => {
    const both = call(world, 'AttachPolicy', { PolicyId: customId(), TargetId: ROOT }).world;
    expect(answer(call(both, 'ListPolicies', SCP))).toEqual({ Policies: [fullAccess, custom] });
    const ids = [customId(world), customId(both)];
    expect(new Set(ids).size).toBe(2);
    expect(ids.map((PolicyId) => call(both, 'DescribePolicy', { PolicyId }).decision.outcome)).toEqual([
      'allow',
      'allow',
    ]);
    expect(scpsAt(both, ROOT)).toEqual(['p-FullAWSAccess', customId(both)]);
  });

  test('I-017 at least one SCP stays attached, and there are ten at most', () => {
    const PolicyId = customId();
    const onlyOwn = call(world, 'DetachPolicy', { PolicyId: 'p-FullAWSAccess', TargetId: DEEP }).world;
    expect(onlyOwn.organization?.units[1]?.scps).toEqual([DENY]);
    const many = [
      FULL_AWS_ACCESS.text,
      ...Array.from({ length: 9 }, (_, index) =>
        document({ Effect: 'Deny', Action: `s3:Get${index}`, Resource: '*' }),
      ),
    ];
    const full = worldIn({ accountScps: { [AWAY]: many } });
    expect([
      answer(call(onlyOwn, 'DetachPolicy', { PolicyId, TargetId: DEEP })),
      answer(call(world, 'DetachPolicy', { PolicyId: 'p-FullAWSAccess', TargetId: ROOT })),
      answer(call(full, 'AttachPolicy', { PolicyId: customId(full), TargetId: AWAY })),
    ]).toEqual([
      '400 ConstraintViolationException: You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.',
      '400 ConstraintViolationException: You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.',
      '400 ConstraintViolationException: You have attached the maximum number of policies to the specified target.',
    ]);
  });

  test('I-018 an RCP is attached besides RCPFullAWSAccess, which stays', () => {
    const rcp = document({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' });
    const withRcp = worldIn({ accountRcps: { [AWAY]: [rcp] } });
    const [, policy] = listIn<typeof fullAccess>(
      call(withRcp, 'ListPolicies', { Filter: 'RESOURCE_CONTROL_POLICY' }),
      'Policies',
    );
    const PolicyId = policy?.Id;
    const attached = call(withRcp, 'AttachPolicy', { PolicyId, TargetId: ROOT }).world;
    expect(attached.organization?.units[0]?.rcps).toEqual([rcp]);
    const detached = call(withRcp, 'DetachPolicy', { PolicyId, TargetId: AWAY }).world;
    expect(detached.organization?.accountRcps).toEqual({});
    expect(
      call(withRcp, 'DetachPolicy', { PolicyId: RCP_FULL_AWS_ACCESS.id, TargetId: AWAY }).decision.outcome,
    ).toBe('invalid');
  });

  test('attaching twice, detaching what is not attached', () => {
    const PolicyId = customId();
    expect(
      [
        call(world, 'AttachPolicy', { PolicyId, TargetId: DEEP }),
        call(world, 'DetachPolicy', { PolicyId, TargetId: ROOT }),
        call(world, 'AttachPolicy', { PolicyId: 'p-zzzzzzzz', TargetId: ROOT }),
        call(world, 'AttachPolicy', { PolicyId, TargetId: '999999999999' }),
      ].map(answer),
    ).toEqual([
      '400 DuplicatePolicyAttachmentException: A policy with the specified name and type is already attached to the specified target.',
      "400 PolicyNotAttachedException: The policy isn't attached to the specified target in the specified root.",
      "400 PolicyNotFoundException: You specified a policy that doesn't exist.",
      "400 TargetNotFoundException: You specified a target that doesn't exist.",
    ]);
  });

  test('attaching needs the permission for the policy and for the target; conditions see the type', () => {
    const attaching = (Resource: readonly string[], type: string) =>
      worldIn(
        {},
        document(
          {
            Effect: 'Allow',
            Action: 'organizations:AttachPolicy',
            Resource,
            Condition: { StringEquals: { 'organizations:PolicyType': type } },
          },
          { Effect: 'Allow', Action: 'organizations:ListPolicies', Resource: '*' },
        ),
      );
    const POLICIES = `${ARN}:policy/*`;
    const outcome = (from: World) =>
      call(from, 'AttachPolicy', { PolicyId: customId(from), TargetId: ROOT }).decision.outcome;
    expect([
      outcome(attaching([POLICIES, `${ARN}:root/*`], 'SERVICE_CONTROL_POLICY')),
      outcome(attaching([POLICIES, `${ARN}:ou/*`], 'SERVICE_CONTROL_POLICY')),
      outcome(attaching([POLICIES, `${ARN}:root/*`], 'RESOURCE_CONTROL_POLICY')),
    ]).toEqual(['allow', 'deny', 'deny']);
  });

  test('UpdatePolicy changes the text wherever the policy is', () => {
    const both = call(world, 'AttachPolicy', { PolicyId: customId(), TargetId: AWAY }).world;
    const PolicyId = customId(both);
    const updated = call(both, 'UpdatePolicy', { PolicyId, Content: DENY_S3 });
    expect(answer(updated)).toEqual({ Policy: { PolicySummary: custom, Content: DENY_S3 } });
    expect([updated.world.organization?.units[1]?.scps, updated.world.organization?.accountScps]).toEqual([
      [DENY_S3, FULL_AWS_ACCESS.text],
      { [AWAY]: [DENY_S3, FULL_AWS_ACCESS.text] },
    ]);
    expect([
      answer(call(world, 'UpdatePolicy', { PolicyId: customId(), Content: '{}' })),
      answer(call(world, 'UpdatePolicy', { PolicyId: 'p-FullAWSAccess', Content: DENY })),
    ]).toEqual([
      '400 MalformedPolicyDocumentException: The provided policy document does not meet the requirements of the specified policy type.',
      "400 InvalidInputException: You specified a policy that is managed by AWS and can't be modified.",
    ]);
  });
});
