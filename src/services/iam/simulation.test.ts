import { describe, expect, test } from 'vitest';
import { ALL, ANA, document, HOME, worldOf } from '../fixture.ts';
import { READ, told, trusting } from './fixture.ts';

type Evaluated = Readonly<Record<'EvaluationResults', readonly Readonly<Record<string, unknown>>[]>>;

const LIMIT = `arn:aws:iam::${HOME}:policy/Limit`;
const eve = `arn:aws:iam::${HOME}:user/Eve`;
const home = {
  users: [
    { name: 'Ana', inlinePolicies: { own: ALL } },
    { name: 'Eve', groups: ['Staff'], inlinePolicies: { own: READ }, permissionsBoundary: LIMIT },
  ],
  groups: [
    {
      name: 'Staff',
      inlinePolicies: { list: document({ Effect: 'Allow', Action: 's3:List*', Resource: '*' }) },
    },
  ],
  roles: [
    {
      name: 'Audit',
      trustPolicy: trusting(HOME),
      attachedPolicies: ['arn:aws:iam::aws:policy/AdministratorAccess'],
    },
  ],
  policies: [{ name: 'Limit', document: READ }],
};
const world = worldOf({ home });

const custom = (params: Record<string, unknown>) => told(world, 'SimulateCustomPolicy', params) as Evaluated;
const principal = (params: Record<string, unknown>, of = world) =>
  told(of, 'SimulatePrincipalPolicy', params) as Evaluated;
const decisions = ({ EvaluationResults }: Evaluated) =>
  EvaluationResults.map(({ EvalActionName, EvalDecision }) => [EvalActionName, EvalDecision]);

describe('SimulateCustomPolicy', () => {
  const text = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Action": "s3:*", "Resource": "*" },
    { "Effect": "Deny", "Action": "s3:Delete*", "Resource": "*" }
  ]
}`;

  test('tells of each action how it comes out and which statements said so', () => {
    const ActionNames = ['s3:GetObject', 's3:DeleteObject', 'ec2:RunInstances'];
    const result = (action: string, EvalDecision: string, MatchedStatements: object[]) => ({
      EvalActionName: action,
      EvalResourceName: '*',
      EvalDecision,
      MatchedStatements,
      MissingContextValues: [],
    });
    const statement = (Line: number, end: number) => ({
      SourcePolicyId: 'PolicyInputList.1',
      SourcePolicyType: 'none',
      StartPosition: { Line, Column: 5 },
      EndPosition: { Line, Column: end },
    });
    expect(custom({ PolicyInputList: [text], ActionNames })).toEqual({
      EvaluationResults: [
        result('s3:GetObject', 'allowed', [statement(4, 61)]),
        result('s3:DeleteObject', 'explicitDeny', [statement(5, 66)]),
        result('ec2:RunInstances', 'implicitDeny', []),
      ],
      IsTruncated: false,
    });
  });

  test('asks each resource, under conditions of which some keys are not given', () => {
    const policy = document({
      Effect: 'Allow',
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::reports/${aws:PrincipalTag/team}/*',
      Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } },
    });
    const simulate = (...entries: [string, string][]) =>
      custom({
        PolicyInputList: [policy],
        ActionNames: ['s3:GetObject'],
        ResourceArns: ['arn:aws:s3:::reports/red/x', 'arn:aws:s3:::reports/blue/x'],
        ContextEntries: entries.map(([ContextKeyName, value]) => ({
          ContextKeyName,
          ContextKeyValues: [value],
          ContextKeyType: 'string',
        })),
      }).EvaluationResults.map(({ EvalDecision, MissingContextValues }) => [
        EvalDecision,
        MissingContextValues,
      ]);
    expect(simulate()).toEqual([
      ['implicitDeny', ['aws:SourceVpc', 'aws:PrincipalTag/team']],
      ['implicitDeny', ['aws:SourceVpc', 'aws:PrincipalTag/team']],
    ]);
    expect(simulate(['aws:sourcevpc', 'vpc-1'], ['aws:PrincipalTag/team', 'red'])).toEqual([
      ['allowed', []],
      ['implicitDeny', []],
    ]);
  });

  test('E-007 a boundary bounds, and is told apart', () => {
    const params = {
      PolicyInputList: [ALL],
      PermissionsBoundaryPolicyInputList: [READ],
      ActionNames: ['s3:GetObject', 's3:PutObject'],
    };
    expect(
      custom(params).EvaluationResults.map(({ EvalDecision, PermissionsBoundaryDecisionDetail }) => [
        EvalDecision,
        PermissionsBoundaryDecisionDetail,
      ]),
    ).toEqual([
      ['allowed', { AllowedByPermissionsBoundary: true }],
      ['implicitDeny', { AllowedByPermissionsBoundary: false }],
    ]);
  });

  test('the policy of the resource takes part when the call says who asks', () => {
    const otherwise = document({ Effect: 'Allow', Action: 'iam:GetUser', Resource: '*' });
    const ResourcePolicy = document({
      Effect: 'Allow',
      Principal: { AWS: ANA },
      Action: 's3:GetObject',
      Resource: '*',
    });
    const params = { PolicyInputList: [otherwise], ActionNames: ['s3:GetObject'], ResourcePolicy };
    expect(custom({ ...params, CallerArn: ANA })).toMatchObject({
      EvaluationResults: [
        {
          EvalDecision: 'allowed',
          MatchedStatements: [{ SourcePolicyId: 'ResourcePolicy', SourcePolicyType: 'resource' }],
        },
      ],
    });
    expect(decisions(custom({ ...params, CallerArn: eve }))).toEqual([['s3:GetObject', 'implicitDeny']]);
    expect(custom(params)).toBe(
      '400 InvalidInput: CallerArn is required when a resource policy or a policy with a principal is simulated.',
    );
  });

  test('answers come a page at a time, and nonsense is refused', () => {
    const params = { PolicyInputList: [READ], ActionNames: ['s3:GetObject', 's3:PutObject'], MaxItems: 1 };
    expect(custom(params)).toMatchObject({ EvaluationResults: [{}], IsTruncated: true });
    expect(custom({ ...params, PolicyInputList: ['{'] })).toBe(
      '400 InvalidInput: The policy list contains an invalid policy.',
    );
    expect(custom({ ...params, ActionNames: ['s3:*'] })).toBe('400 InvalidInput: Invalid action: s3:*');
  });
});

describe('SimulatePrincipalPolicy', () => {
  test('takes the policies of a user, those of its groups and its boundary', () => {
    const params = {
      PolicySourceArn: eve,
      ActionNames: ['s3:GetObject', 's3:ListBucket', 's3:PutObject'],
      PolicyInputList: [document({ Effect: 'Deny', Action: 's3:PutObject', Resource: '*' })],
    };
    expect(principal(params)).toMatchObject({
      EvaluationResults: [
        {
          EvalDecision: 'allowed',
          MatchedStatements: [{ SourcePolicyId: 'own', SourcePolicyType: 'user' }],
          PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: true },
        },
        {
          EvalDecision: 'implicitDeny',
          PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false },
        },
        {
          EvalDecision: 'explicitDeny',
          MatchedStatements: [{ SourcePolicyId: 'PolicyInputList.1', SourcePolicyType: 'none' }],
        },
      ],
    });
  });

  test('takes those of a group alone, and of a role', () => {
    const group = {
      PolicySourceArn: `arn:aws:iam::${HOME}:group/Staff`,
      ActionNames: ['s3:ListBucket', 's3:GetObject'],
    };
    expect(decisions(principal(group))).toEqual([
      ['s3:ListBucket', 'allowed'],
      ['s3:GetObject', 'implicitDeny'],
    ]);
    const role = { PolicySourceArn: `arn:aws:iam::${HOME}:role/Audit`, ActionNames: ['s3:ListBucket'] };
    expect(principal(role)).toMatchObject({
      EvaluationResults: [
        {
          EvalDecision: 'allowed',
          MatchedStatements: [{ SourcePolicyId: 'AdministratorAccess', SourcePolicyType: 'aws-managed' }],
        },
      ],
    });
  });

  test('E-004 SCPs bound a principal of a member account', () => {
    const organization = {
      id: 'o-exampleorgid',
      managementAccount: '999900001111',
      units: [
        {
          path: 'Root',
          accounts: [HOME],
          scps: [document({ Effect: 'Allow', Action: ['iam:*', 's3:List*'], Resource: '*' })],
        },
      ],
    };
    const params = { PolicySourceArn: `arn:aws:iam::${HOME}:role/Audit`, ActionNames: ['s3:GetObject'] };
    expect(principal(params, worldOf({ home, organization }))).toMatchObject({
      EvaluationResults: [
        { EvalDecision: 'implicitDeny', OrganizationsDecisionDetail: { AllowedByOrganizations: false } },
      ],
    });
  });

  test('has to be given somebody, whose policies the lab has', () => {
    const params = { ActionNames: ['s3:GetObject'] };
    expect(principal({ ...params, PolicySourceArn: `arn:aws:iam::${HOME}:user/Nobody` })).toBe(
      '404 NoSuchEntity: The user with name Nobody cannot be found.',
    );
    expect(principal({ ...params, PolicySourceArn: 'arn:aws:s3:::a-bucket' })).toBe(
      '400 InvalidInput: Invalid Entity Arn: arn:aws:s3:::a-bucket',
    );
    const unknown = worldOf({
      home: {
        ...home,
        roles: [{ ...home.roles[0], attachedPolicies: ['arn:aws:iam::aws:policy/NotOfTheLab'] }],
      },
    });
    expect(principal({ ...params, PolicySourceArn: `arn:aws:iam::${HOME}:role/Audit` }, unknown)).toBe(
      '500 PolicyEvaluation: The policy arn:aws:iam::aws:policy/NotOfTheLab could not be evaluated.',
    );
  });
});

test('context keys of policies are listed once, with those of variables', () => {
  const policy = document({
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource: ['arn:aws:s3:::a/${aws:username}/${*}', "arn:aws:s3:::b/${aws:PrincipalTag/team, 'none'}"],
    Condition: { StringEquals: { 'aws:SourceVpc': '${AWS:Username}' }, Null: { 'aws:sourcevpc': 'false' } },
  });
  const once = { ContextKeyNames: ['aws:SourceVpc', 'aws:username', 'aws:PrincipalTag/team'] };
  const params = { PolicySourceArn: eve, PolicyInputList: [policy] };
  expect(told(world, 'GetContextKeysForCustomPolicy', params)).toEqual(once);
  expect(told(world, 'GetContextKeysForPrincipalPolicy', params)).toEqual(once);
});
