import { describe, expect, it } from 'vitest';
import { callOf, type CredentialProof } from '../call/call.ts';
import { decide } from '../engine/engine.ts';
import { readWorldValue } from '../world/file/readValue.ts';

const OWNER = '111122223333';
const OTHER = '444455556666';
const KEY = 'AKIAIOSFODNN7EXAMPLE';
const BUCKET = 'arn:aws:s3:::locked';
const QUEUE = `arn:aws:sqs:us-east-1:${OWNER}:locked`;
const SHARED = `arn:aws:sqs:us-east-1:${OWNER}:shared`;
const TABLE = `arn:aws:dynamodb:us-east-1:${OWNER}:table/locked`;

const documentOf = (...Statement: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement });
const ALL = { Effect: 'Allow', Action: '*', Resource: '*' };
const NOBODY = documentOf({ Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' });

function decidedBy(action: string, resource: string, by: CredentialProof, context = {}): string {
  const read = readWorldValue({
    accounts: [
      {
        id: OWNER,
        users: [
          {
            name: 'Ana',
            accessKeys: [{ id: KEY, secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' }],
            inlinePolicies: { all: documentOf(ALL) },
          },
        ],
        resources: [
          ...[BUCKET, QUEUE, TABLE].map((arn) => ({ arn, policy: NOBODY })),
          { arn: SHARED, policy: documentOf({ ...ALL, Principal: { AWS: OTHER } }) },
        ],
        vpcEndpoints: [
          {
            id: 'vpce-1',
            service: 's3',
            policy: documentOf({ ...ALL, Principal: '*', Action: 's3:GetObject' }),
          },
        ],
      },
      { id: OTHER },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const [service = '', operation = ''] = action.split(':');
  const call = callOf({ service, operation, credentials: by, resource, context });
  const { outcome, decidedBy: decided } = decide(read.value.world, call);
  return `${outcome} ${decided?.policyType}`;
}

const root = (accountId: string): CredentialProof => ({ kind: 'root', accountId });
const ANA: CredentialProof = { kind: 'accessKey', accessKeyId: KEY, sessionToken: null };

describe('E-047 root of the account that owns a resource', () => {
  it.each([
    ['s3:GetBucketPolicy', BUCKET],
    ['s3:PutBucketPolicy', BUCKET],
    ['s3:DeleteBucketPolicy', BUCKET],
    ['s3:deletebucketpolicy', BUCKET],
    ['sqs:GetQueueUrl', QUEUE],
    ['sqs:GetQueueAttributes', QUEUE],
    ['sqs:SetQueueAttributes', QUEUE],
    ['dynamodb:DeleteResourcePolicy', TABLE],
  ])('can %s whatever its policy denies', (action, resource) => {
    expect(decidedBy(action, resource, root(OWNER))).toBe('allow identity');
  });

  it.each([
    ['s3:ListBucket', BUCKET],
    ['s3:DeleteBucket', BUCKET],
    ['sqs:DeleteQueue', QUEUE],
    ['dynamodb:PutResourcePolicy', TABLE],
  ])('cannot %s', (action, resource) => {
    expect(decidedBy(action, resource, root(OWNER))).toBe('deny resource');
  });

  it('is held back by the policy of a VPC endpoint all the same', () => {
    expect(decidedBy('s3:DeleteBucketPolicy', BUCKET, root(OWNER), { 'aws:SourceVpce': 'vpce-1' })).toBe(
      'deny endpoint',
    );
  });
});

describe('E-002 a Deny in the policy of a resource holds', () => {
  it('for a user of the account, whatever it may', () => {
    expect(decidedBy('s3:DeleteBucketPolicy', BUCKET, ANA)).toBe('deny resource');
  });

  it('for root of another account', () => {
    expect(decidedBy('s3:DeleteBucketPolicy', BUCKET, root(OTHER))).toBe('deny resource');
  });
});

it('E-026 an Allow in the policy of a resource counts for root of another account', () => {
  expect(decidedBy('sqs:GetQueueAttributes', SHARED, root(OTHER))).toBe('allow resource');
});
