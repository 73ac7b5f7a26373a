import { expect, test } from 'vitest';
import type { AwsMessageId } from '../../trace/awsError.ts';
import type { DecidedBy } from '../../trace/decidedBy.ts';
import { gateOf, type Gate } from './gate.ts';

const by = (policyType: DecidedBy['policyType'], element: DecidedBy['element']): DecidedBy => ({
  policyType,
  element,
  policy: null,
  statement: null,
});

test.each<[Gate, AwsMessageId, DecidedBy]>([
  ['credentials', 'expiredToken', by('protocol', 'Credentials')],
  ['credentials', 'rootMayNotAssume', by('protocol', 'Credentials')],
  ['parameters', 'validation', by('protocol', 'Parameter:RoleSessionName')],
  ['parameters', 'arnIsInvalid', by('protocol', 'Parameter:RoleArn')],
  ['role', 'denied', by('protocol', 'Parameter:RoleArn')],
  ['trust', 'denied', by('trust', 'Principal')],
  ['identity', 'denied', by('identity', 'Statement')],
  ['resource', 'denied', by('resource', 'Statement')],
  ['duration', 'durationOverRoleMaximum', by('protocol', 'Parameter:DurationSeconds')],
])('the gate %s stops with %s', (gate, message, decidedBy) => {
  expect(gateOf({ error: { message, params: {} }, decidedBy })).toBe(gate);
});

test('a call that was allowed was stopped nowhere', () => {
  expect(gateOf({ error: null, decidedBy: by('trust', 'Principal') })).toBe(null);
});
