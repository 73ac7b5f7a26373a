import { describe, expect, it } from 'vitest';
import { readReference } from '../cli/iamData.ts';
import { parsePolicy } from '../policy/parse.ts';
import { actionsMatching } from '../serviceReference/actionsMatching.ts';
import { AWS_MANAGED_POLICIES } from './awsManagedPolicies/all.ts';
import { FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS } from './awsManagedPolicies/organizationDefaults.ts';
import { awsManagedPolicies, awsManagedPolicy, awsManagedPolicyCovers } from './awsManagedPolicies.ts';

/** The actions that the statements of a policy name. */
const actionsOf = (index: number): readonly string[] =>
  (AWS_MANAGED_POLICIES[index]?.document.Statement ?? []).flatMap(
    ({ Action, NotAction }) => Action ?? NotAction ?? [],
  );

describe('the list', () => {
  it('has each policy under the ARN that AWS gives it', () => {
    expect(awsManagedPolicies().map(({ arn }) => arn.replace('arn:aws:iam::aws:policy/', ''))).toEqual([
      'AdministratorAccess',
      'AmazonDynamoDBFullAccess',
      'AmazonDynamoDBReadOnlyAccess',
      'AmazonEC2FullAccess',
      'AmazonEC2ReadOnlyAccess',
      'AmazonS3FullAccess',
      'AmazonS3ReadOnlyAccess',
      'AmazonSNSReadOnlyAccess',
      'AmazonSQSFullAccess',
      'AmazonSQSReadOnlyAccess',
      'AmazonSSMManagedInstanceCore',
      'AWSCloudTrail_ReadOnlyAccess',
      'AWSCompromisedKeyQuarantineV2',
      'AWSCompromisedKeyQuarantineV3',
      'AWSDenyAll',
      'AWSKeyManagementServicePowerUser',
      'service-role/AWSLambdaBasicExecutionRole',
      'AWSOrganizationsReadOnlyAccess',
      'CloudWatchLogsReadOnlyAccess',
      'CloudWatchReadOnlyAccess',
      'root-task/IAMAuditRootUserCredentials',
      'root-task/IAMCreateRootUserPassword',
      'root-task/IAMDeleteRootUserCredentials',
      'IAMFullAccess',
      'IAMReadOnlyAccess',
      'IAMUserChangePassword',
      'PowerUserAccess',
      'ReadOnlyAccess',
      'root-task/S3UnlockBucketPolicy',
      'SecretsManagerReadWrite',
      'SecurityAudit',
      'root-task/SQSUnlockQueuePolicy',
      'job-function/ViewOnlyAccess',
    ]);
  });

  it('says which texts are reduced, and to which services', () => {
    const reduced = awsManagedPolicies().filter((policy) => policy.reduced);
    expect(reduced.map(({ name }) => name)).toEqual(['ReadOnlyAccess', 'SecurityAudit', 'ViewOnlyAccess']);
    const outside = AWS_MANAGED_POLICIES.flatMap(({ name, reducedTo }, index) =>
      actionsOf(index)
        .filter((action) => reducedTo && !reducedTo.includes(action.split(':')[0] ?? ''))
        .map((action) => `${name}: ${action}`),
    );
    expect(outside).toEqual([]);
  });
});

it.each([
  ['SecurityAudit', 'S3:ListBucket', true],
  ['SecurityAudit', 'rds:DescribeDBInstances', false],
  ['job-function/ViewOnlyAccess', 'sts:GetSessionToken', true],
  ['PowerUserAccess', 'rds:DescribeDBInstances', true],
  ['AmazonRDSFullAccess', 'rds:DescribeDBInstances', false],
])('whether %s here says all that it does about %s: %s', (name, action, covers) => {
  expect(awsManagedPolicyCovers(`arn:aws:iam::aws:policy/${name}`, action)).toBe(covers);
});

describe('a text', () => {
  it('is the document of its policy, as AWS shows it', () => {
    expect(awsManagedPolicy('arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole')).toBe(`{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "logs:CreateLogGroup",
        "logs:CreateLogStream",
        "logs:PutLogEvents"
      ],
      "Resource": "*"
    }
  ]
}`);
  });

  it('is not to be had under another path, or for a policy that the lab does not have', () => {
    expect([
      awsManagedPolicy('arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole'),
      awsManagedPolicy('arn:aws:iam::aws:policy/AmazonRDSFullAccess'),
    ]).toEqual([null, null]);
  });

  it.each(AWS_MANAGED_POLICIES.map(({ name, path }) => [name, `arn:aws:iam::aws:policy${path}${name}`]))(
    'of %s can be read without a problem',
    (_, arn) => {
      expect(parsePolicy(awsManagedPolicy(arn) ?? '').problems).toEqual([]);
    },
  );
});

it('C-020 every action and pattern of every policy stands for actions that AWS has', () => {
  const reference = readReference(['*']);
  const unknown = AWS_MANAGED_POLICIES.flatMap(({ name }, index) =>
    actionsOf(index)
      .filter((action) => actionsMatching(reference, action).length === 0)
      .map((action) => `${name}: ${action}`),
  );
  expect(unknown).toEqual([]);
});

it('B-149 the policies of the five tasks only deny, so that they leave root what they do not name', () => {
  const tasks = AWS_MANAGED_POLICIES.filter(({ path }) => path === '/root-task/');
  expect(tasks.map(({ document }) => new Set(document.Statement.map(({ Effect }) => Effect)))).toEqual(
    Array.from({ length: 5 }, () => new Set(['Deny'])),
  );
});

it('E-003 the defaults of an organization allow everything', () => {
  expect(
    [FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS].map((policy) => ({
      ...policy,
      text: JSON.parse(policy.text) as unknown,
    })),
  ).toEqual([
    {
      id: 'p-FullAWSAccess',
      name: 'FullAWSAccess',
      arn: 'arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess',
      text: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
    },
    {
      id: 'p-RCPFullAWSAccess',
      name: 'RCPFullAWSAccess',
      arn: 'arn:aws:organizations::aws:policy/resource_control_policy/p-RCPFullAWSAccess',
      text: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
      },
    },
  ]);
});
