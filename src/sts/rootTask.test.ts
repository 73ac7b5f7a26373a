import { describe, expect, it, test } from 'vitest';
import type { CredentialProof } from '../call/call.ts';
import {
  document,
  allowing,
  answer,
  ask,
  asLast,
  asRoot,
  AWAY,
  call,
  decider,
  HOME,
  worldFrom,
} from './fixture.ts';

/* What a session of AssumeRoot may do. */

const TASK = 'arn:aws:iam::aws:policy/root-task/';
const BUCKET = 'arn:aws:s3:::locked';
const QUEUE = `arn:aws:sqs:us-east-1:${AWAY}:locked`;
const ROOT = `arn:aws:iam::${AWAY}:root`;
const BEN = `arn:aws:iam::${AWAY}:user/Ben`;

const policy = (statement: object) =>
  document({ Effect: 'Deny', Principal: '*', Action: '*', Resource: '*', ...statement });

/** A member account with a bucket and a queue that let nobody in. */
const worldOf = (limits: object = {}) =>
  worldFrom({
    organization: {
      id: 'o-exampleorg',
      managementAccount: HOME,
      units: [{ path: 'Root', accounts: [HOME, AWAY], ...limits }],
      centralizedRootAccess: true,
    },
    accounts: [
      { id: HOME, users: [{ name: 'Ana', inlinePolicies: { own: document(allowing('sts:AssumeRoot')) } }] },
      {
        id: AWAY,
        users: [{ name: 'Ben', inlinePolicies: { own: document(allowing('*')) } }],
        resources: [BUCKET, QUEUE].map((arn) => ({ arn, policy: policy({}) })),
      },
    ],
  });

/** Asks in a session of a task, or as somebody else. */
function inTask(
  task: string,
  action: string,
  resource: string | null,
  world = worldOf(),
  by?: CredentialProof,
) {
  const params = { TargetPrincipal: AWAY, TaskPolicyArn: { arn: TASK + task } };
  const { world: at } = call(world, 'AssumeRoot', params);
  return ask(at, action, by ?? asLast(at), resource);
}

const outcome = (...asked: Parameters<typeof inTask>): string => {
  const made = inTask(...asked);
  return `${made.decision.outcome} ${decider(made)}`;
};

const BY_STANDING = 'allow identity Statement';
const BY_TASK = 'deny session Statement';

describe('B-149 its policy leaves it what the task needs, without any Allow', () => {
  it.each([
    ['S3UnlockBucketPolicy', 's3:GetBucketPolicy', BUCKET],
    ['S3UnlockBucketPolicy', 's3:PutBucketPolicy', BUCKET],
    ['S3UnlockBucketPolicy', 's3:DeleteBucketPolicy', BUCKET],
    ['S3UnlockBucketPolicy', 's3:ListAllMyBuckets', null],
    ['SQSUnlockQueuePolicy', 'sqs:ListQueues', null],
    ['SQSUnlockQueuePolicy', 'sqs:GetQueueUrl', QUEUE],
    ['SQSUnlockQueuePolicy', 'sqs:GetQueueAttributes', QUEUE],
    ['SQSUnlockQueuePolicy', 'sqs:SetQueueAttributes', QUEUE],
    ['IAMAuditRootUserCredentials', 'iam:ListAccessKeys', ROOT],
    ['IAMAuditRootUserCredentials', 'iam:GetAccountSummary', null],
    ['IAMDeleteRootUserCredentials', 'iam:DeleteLoginProfile', ROOT],
    ['IAMDeleteRootUserCredentials', 'iam:DeactivateMFADevice', ROOT],
    ['IAMCreateRootUserPassword', 'iam:CreateLoginProfile', ROOT],
    ['IAMCreateRootUserPassword', 'iam:GetLoginProfile', ROOT],
  ])('%s: %s', (task, action, resource) => {
    expect(outcome(task, action, resource)).toBe(BY_STANDING);
  });
});

it('B-149 the trace says that the policy of the task denies nothing here', () => {
  const { decision } = inTask('S3UnlockBucketPolicy', 's3:GetBucketPolicy', BUCKET);
  const standing = decision.trace.find(({ reason }) => reason.code === 'type.notDenied');
  expect(standing && [standing.outcome, standing.reason.params, standing.rules]).toEqual([
    'pass',
    { type: 'session' },
    ['B-149'],
  ]);
});

describe('B-149 and nothing else', () => {
  it.each([
    ['S3UnlockBucketPolicy', 's3:DeleteBucket', 'arn:aws:s3:::open'],
    ['S3UnlockBucketPolicy', 'iam:ListUsers', null],
    ['SQSUnlockQueuePolicy', 's3:DeleteBucketPolicy', BUCKET],
    ['SQSUnlockQueuePolicy', 'sqs:DeleteQueue', `${QUEUE}-not`],
    ['IAMAuditRootUserCredentials', 'iam:DeleteAccessKey', ROOT],
    ['IAMDeleteRootUserCredentials', 'iam:DeleteVirtualMFADevice', ROOT],
    ['IAMDeleteRootUserCredentials', 'iam:GetAccountSummary', null],
    ['IAMCreateRootUserPassword', 'iam:DeleteLoginProfile', ROOT],
  ])('%s: %s is denied', (task, action, resource) => {
    expect(outcome(task, action, resource)).toBe(BY_TASK);
  });

  it.each([
    ['IAMAuditRootUserCredentials', 'iam:ListAccessKeys'],
    ['IAMDeleteRootUserCredentials', 'iam:DeleteAccessKey'],
    ['IAMCreateRootUserPassword', 'iam:CreateLoginProfile'],
  ])('%s: not even %s for a user', (task, action) => {
    expect(outcome(task, action, BEN)).toMatch(/^deny session /);
  });

  it('also says so of queues of other accounts', () => {
    const own = outcome('SQSUnlockQueuePolicy', 'sqs:GetQueueAttributes', QUEUE.replace(AWAY, HOME));
    expect(own).toBe('deny session Condition:StringNotEqualsIfExists:aws:ResourceAccount');
  });

  it('B-007 of STS, it may ask who it is alone', () => {
    const made = call(worldOf(), 'AssumeRoot', {
      TargetPrincipal: AWAY,
      TaskPolicyArn: { arn: `${TASK}S3UnlockBucketPolicy` },
    });
    const params = { AccessKeyId: 'AKIAEXAMPLEOFNOBODYS' };
    expect(answer(call(made.world, 'GetAccessKeyInfo', params, asLast(made.world)))).toBe(
      `403 AccessDenied: User: ${ROOT} is not authorized to perform: sts:GetAccessKeyInfo with an explicit deny in a session policy: ${TASK}S3UnlockBucketPolicy`,
    );
    expect(answer(call(made.world, 'GetCallerIdentity', {}, asLast(made.world)))).toBe('allow');
  });
});

describe('E-047 the organization still limits it', () => {
  const scp = (statement: object) => ({
    scps: [document(allowing('*'), { Effect: 'Deny', Action: '*', Resource: '*', ...statement })],
  });
  const unlock = (limits: object, by?: CredentialProof) =>
    outcome('S3UnlockBucketPolicy', 's3:DeleteBucketPolicy', BUCKET, worldOf(limits), by);
  const ofRoot = { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } };

  test('E-034 by SCPs', () => {
    expect(unlock(scp({ Condition: ofRoot }))).toBe('deny scp Condition:ArnLike:aws:PrincipalArn');
  });

  test('E-040 by RCPs', () => {
    const rcps = [policy({ Action: 's3:*' })];
    expect(unlock({ rcps })).toBe('deny rcp Statement');
  });

  test('B-152 D-042 an SCP that denies root can spare it by aws:AssumedRoot', () => {
    const limits = scp({ Condition: { ...ofRoot, Null: { 'aws:AssumedRoot': 'true' } } });
    expect(unlock(limits)).toBe(BY_STANDING);
    expect(unlock(limits, asRoot(AWAY))).toMatch(/^deny scp /);
  });
});
