import { expect, test } from 'vitest';
import { POLICY_TYPES } from '../../policy/document.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { decidedByProtocol, type DecidedBy } from '../../trace/decidedBy.ts';
import { GATES, gateOf, type Gate } from './gate.ts';

const refused = (
  message: AwsError['message'],
  decidedBy: DecidedBy,
  params: AwsError['params'] = {},
): Parameters<typeof gateOf>[0] => ({ error: { message, params }, decidedBy });

const byPolicy = (policyType: DecidedBy['policyType']): DecidedBy => ({
  policyType,
  element: 'Statement',
  policy: null,
  statement: null,
});

const CREDENTIALS = decidedByProtocol('Credentials');
const ROLE = decidedByProtocol('Parameter:RoleArn');

const STOPPED: readonly (readonly [Gate, string, ReturnType<typeof refused>])[] = [
  ['credentials', 'credentials that have expired', refused('expiredToken', CREDENTIALS)],
  ['credentials', 'root that wants a role', refused('rootMayNotAssume', CREDENTIALS)],
  ['credentials', 'a call that is not for sessions', refused('sessionMayNotCall', CREDENTIALS)],
  [
    'credentials',
    'a call that is not for federated users',
    refused('denied', CREDENTIALS, { action: 'sts:AssumeRole' }),
  ],
  ['credentials', 'a token whose time is over', refused('tokenExpired', decidedByProtocol('Token:exp'))],
  ['parameters', 'a value out of range', refused('validation', decidedByProtocol('Parameter:Name'))],
  ['parameters', 'an ARN of no role', refused('arnIsInvalid', ROLE)],
  ['parameters', 'a code of MFA', refused('mfaWrongCode', decidedByProtocol('Parameter:TokenCode'))],
  [
    'parameters',
    'session tags that are too large',
    refused('packedPolicyTooLarge', decidedByProtocol('Parameter:Policy')),
  ],
  ['parameters', 'a policy that IAM cannot read', refused('policySyntax', CREDENTIALS)],
  ['parameters', 'a name that no bucket can have', refused('s3InvalidBucketName', CREDENTIALS)],
  ['parameters', 'an owner that the bucket does not have', refused('s3NotExpectedOwner', CREDENTIALS)],
  ['role', 'a role that does not exist', refused('denied', ROLE)],
  ['role', 'a role that does not exist, asked for with a token', refused('deniedToToken', ROLE)],
  ...POLICY_TYPES.map(
    (type) => [type, `a policy of type ${type}`, refused('denied', byPolicy(type))] as const,
  ),
  [
    'identity',
    'a permission needed besides',
    refused('deniedBecauseNoPolicyAllows', CREDENTIALS, { action: 's3:ListBucket' }),
  ],
  [
    'duration',
    "more than the role's maximum",
    refused('durationOverRoleMaximum', decidedByProtocol('Parameter:DurationSeconds')),
  ],
  [
    'duration',
    'a token that would outlive its session',
    refused('sessionDurationEscalation', decidedByProtocol('Parameter:DurationSeconds')),
  ],
  ['service', 'what does not exist', refused('iamNoSuchEntity', CREDENTIALS)],
  ['service', 'what exists already', refused('iamEntityExists', CREDENTIALS)],
  ['service', 'what is in use', refused('iamDeleteConflict', CREDENTIALS)],
  ['service', 'a quota', refused('quotaExceeded', CREDENTIALS)],
  ['service', 'a bucket that does not exist', refused('s3NoSuchBucket', CREDENTIALS)],
  ['service', 'an instance that does not exist', refused('ec2NoSuchInstance', CREDENTIALS)],
  ['service', 'an account without an organization', refused('orgNotInUse', CREDENTIALS)],
  ['service', 'what is switched off', refused('outboundFederationDisabled', CREDENTIALS)],
  ['service', 'too many calls', refused('throttled', CREDENTIALS)],
];

test.each(STOPPED)('the gate %s stops a call at %s', (gate, _, decision) => {
  expect(gateOf(decision)).toBe(gate);
});

test('every gate has a call above that it stops', () => {
  expect(new Set(STOPPED.map(([gate]) => gate))).toEqual(new Set(GATES));
});

test('a call that was allowed was stopped nowhere', () => {
  expect(gateOf({ error: null, decidedBy: byPolicy('trust') })).toBe(null);
});
