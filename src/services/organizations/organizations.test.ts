import { describe, expect, test } from 'vitest';
import { RCP_FULL_AWS_ACCESS } from '../../world/awsManagedPolicies/organizationDefaults.ts';
import { ANA, answer, asBob, AWAY, document, HOME, listIn, worldOf } from '../fixture.ts';
import {
  call,
  ID,
  ARN,
  ROOT,
  PROD,
  DEEP,
  DENY,
  worldIn,
  world,
  MANAGEMENT,
  MEMBER,
  SCP,
  fullAccess,
  custom,
  customId,
} from './fixture.ts';

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
    const token = first.response?.['NextToken'];
    expect(answer(first)).toEqual({ Accounts: [MANAGEMENT], NextToken: expect.any(String) });
    const second = call(world, 'ListAccounts', { MaxResults: 1, NextToken: token });
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
        call(world, 'EnablePolicyType', { RootId: 'r-zzzz', PolicyType: 'SERVICE_CONTROL_POLICY' }),
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
      [{ feature: 'parameter', name: 'PolicyType' }],
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
    expect(answer(call(world, 'ListPolicies', { Filter: 'TAG_POLICY' }))).toEqual([
      { feature: 'parameter', name: 'Filter' },
    ]);
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
});
