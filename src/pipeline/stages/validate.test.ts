import { describe, expect, test } from 'vitest';
import { decide } from '../../engine/engine.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import { awsAnswer } from '../../wording/messages.ts';
import { callOf } from '../../call/call.ts';

const ROLE = 'arn:aws:iam::111122223333:role/App';

/** What AWS answers to an AssumeRole of the user Ana with these parameters. */
function answer(params: Readonly<Record<string, unknown>>): string | null {
  const accessKeys = [{ id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' }];
  const read = readWorldValue({ accounts: [{ id: '111122223333', users: [{ name: 'Ana', accessKeys }] }] });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const credentials = { kind: 'accessKey', accessKeyId: 'AKIAIOSFODNN7EXAMPLE', sessionToken: null } as const;
  const call = callOf({ service: 'sts', operation: 'AssumeRole', credentials, params });
  const { error } = decide(read.value.world, call);
  return error && awsAnswer(error).message;
}

const NAME = 'a session name';

describe('F-022 the rules that a validation error prints', () => {
  test.each([
    [
      'Member must not be null',
      { RoleArn: ROLE },
      `1 validation error detected: Value null at 'roleSessionName' failed to satisfy constraint: Member must not be null`,
    ],
    [
      'the least length',
      { RoleArn: ROLE, RoleSessionName: 'a' },
      `1 validation error detected: Value 'a' at 'roleSessionName' failed to satisfy constraint: Member must have length greater than or equal to 2`,
    ],
    [
      'the greatest length',
      { RoleArn: ROLE, RoleSessionName: 'a'.repeat(65) },
      `1 validation error detected: Value '${'a'.repeat(65)}' at 'roleSessionName' failed to satisfy constraint: Member must have length less than or equal to 64`,
    ],
    [
      'the least value',
      { RoleArn: ROLE, RoleSessionName: 'ana', DurationSeconds: 899 },
      `1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900`,
    ],
    [
      'the greatest value',
      { RoleArn: ROLE, RoleSessionName: 'ana', DurationSeconds: 43201 },
      `1 validation error detected: Value '43201' at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 43200`,
    ],
    [
      'the pattern',
      { RoleArn: ROLE, RoleSessionName: NAME },
      `1 validation error detected: Value '${NAME}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*`,
    ],
  ])('%s', (_, params, message) => {
    expect(answer(params)).toBe(message);
  });
});

test('F-024 a missing value is null without quotes, an empty one has them', () => {
  expect(answer({ RoleSessionName: '' })).toBe(
    [
      `2 validation errors detected: Value null at 'roleArn' failed to satisfy constraint: Member must not be null`,
      `Value '' at 'roleSessionName' failed to satisfy constraint: Member must have length greater than or equal to 2`,
    ].join('; '),
  );
});

describe('a parameter that AWS takes and the lab does not', () => {
  const run = (params: Readonly<Record<string, unknown>>) => {
    const accessKeys = [{ id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' }];
    const read = readWorldValue({ accounts: [{ id: '111122223333', users: [{ name: 'Ana', accessKeys }] }] });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const credentials = {
      kind: 'accessKey',
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      sessionToken: null,
    } as const;
    const call = callOf({ service: 'ec2', operation: 'RunInstances', credentials, params });
    return decide(read.value.world, call);
  };
  const START = { ImageId: 'ami-12345678', MinCount: 1, MaxCount: 1 };

  test('ends the call unjudged, before any policy, and is named', () => {
    const { outcome, error, notModelled, trace } = run({ ...START, SubnetId: 'subnet-1', KeyName: 'mine' });
    expect({ outcome, error, notModelled, last: trace.at(-1)?.reason.code }).toEqual({
      outcome: 'unmodelled',
      error: null,
      notModelled: [
        { feature: 'parameter', name: 'KeyName' },
        { feature: 'parameter', name: 'SubnetId' },
      ],
      last: 'request.notModelled',
    });
  });

  test('comes after what the API model refuses for sure; what AWS does not take either is ignored (A-045)', () => {
    expect([
      run({ ...START, SubnetId: 's', MinCount: 'one' }).outcome,
      run({ ...START, Colour: 'red' }).outcome,
      run({ ...START, SubnetId: null }).outcome,
    ]).toEqual(['invalid', 'deny', 'deny']);
  });
});
