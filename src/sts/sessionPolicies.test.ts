import { describe, expect, it, test } from 'vitest';
import { answer, AUDIT, AWAY, call, document, HOME, lastSession, READ, SCOPED, worldOf } from './fixture.ts';

const assume = (params: Readonly<Record<string, unknown>>, world = worldOf()) =>
  call(world, 'AssumeRole', { RoleArn: AUDIT, RoleSessionName: 'ana', ...params });

const broken = (violation: string): string =>
  `400 ValidationError: 1 validation error detected: ${violation.replace(' must ', ' failed to satisfy constraint: Member must ')}`;

const ARN_PATTERN =
  '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+';

const arns = (...values: readonly string[]) => values.map((arn) => ({ arn }));

/** A policy of exactly so many characters. */
const padded = (length: number): string => READ.padEnd(length);

test('B-037 B-040 I-011 a role session keeps the policies that were passed for it', () => {
  const managed = [SCOPED, 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'];
  const policiesAfter = (params: Readonly<Record<string, unknown>>): unknown => {
    const session = lastSession(assume(params).world);
    return session.kind === 'role' && session.policies;
  };
  expect(policiesAfter({ Policy: READ, PolicyArns: arns(...managed) })).toEqual({ inline: READ, managed });
  expect(policiesAfter({ PolicyArns: [] })).toEqual({ inline: null, managed: [] });
});

describe('the inline policy', () => {
  it.each([
    ['is JSON', '{', 'Syntax errors in policy.'],
    ['is a policy', '{}', 'Syntax errors in policy.'],
    [
      'names no principal',
      document({ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: '*' }),
      'Policy document should not specify a principal.',
    ],
  ])('B-041 %s', (_, Policy, text) => {
    const made = assume({ Policy });
    expect(answer(made)).toBe(`400 MalformedPolicyDocument: ${text}`);
    expect(made.decision.decidedBy).toMatchObject({ policyType: 'protocol', element: 'Parameter:Policy' });
    expect(made.world.sessions).toEqual([]);
  });

  it.each([
    ['', "Value '' at 'policy' must have length greater than or equal to 1"],
    [
      '{\u2028}',
      "Value '{\u2028}' at 'policy' must satisfy regular expression pattern: [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    ],
  ])('B-035 keeps to the API model: %j', (Policy, violation) => {
    expect(answer(assume({ Policy }))).toContain(violation.split(' must ')[1]);
  });

  it('B-035 B-036 has 2048 characters at most', () => {
    const Policy = padded(2049);
    expect(answer(assume({ Policy: padded(2048) }))).toBe('allow');
    expect(answer(assume({ Policy }))).toBe(
      broken(`Value '${Policy}' at 'policy' must have length less than or equal to 2048`),
    );
  });

  it('B-035 I-011 shares them with the ARNs of managed policies', () => {
    const PolicyArns = arns(SCOPED);
    const room = 2048 - SCOPED.length;
    expect(answer(assume({ Policy: padded(room), PolicyArns }))).toBe('allow');
    expect(assume({ Policy: padded(room + 1), PolicyArns }).decision.error).toMatchObject({
      message: 'validation',
    });
  });

  it('F-025 is looked at before any policy', () => {
    const RoleArn = `arn:aws:iam::${HOME}:role/Missing`;
    expect(answer(assume({ RoleArn, Policy: '{' }))).toBe(
      '400 MalformedPolicyDocument: Syntax errors in policy.',
    );
  });
});

describe('managed policies', () => {
  const OTHER = SCOPED.replace('Scoped', 'Missing');
  it.each([
    ['of the account', SCOPED, 'allow'],
    ['of AWS', 'arn:aws:iam::aws:policy/AdministratorAccess', 'allow'],
    [
      'of another account',
      SCOPED.replace(HOME, AWAY),
      `400 ValidationError: ${SCOPED.replace(HOME, AWAY)} is invalid`,
    ],
    ['that do not exist', OTHER, `400 ValidationError: ${OTHER} is invalid`],
    [
      'of AWS that the lab does not have',
      'arn:aws:iam::aws:policy/Unheard',
      [{ feature: 'managedPolicy', name: 'arn:aws:iam::aws:policy/Unheard' }],
    ],
    ['that are roles', AUDIT, `400 ValidationError: ${AUDIT} is invalid`],
    [
      'that have no ARN',
      'Scoped',
      broken("Value 'Scoped' at 'policyArns.1.member.arn' must have length greater than or equal to 20"),
    ],
    [
      'that are empty',
      '',
      `400 ValidationError: 2 validation errors detected: ${[
        'Member must have length greater than or equal to 20',
        `Member must satisfy regular expression pattern: ${ARN_PATTERN}`,
      ]
        .map(
          (constraint) => `Value '' at 'policyArns.1.member.arn' failed to satisfy constraint: ${constraint}`,
        )
        .join('; ')}`,
    ],
  ])('B-037 %s', (_, arn, expected) => {
    expect(answer(assume({ PolicyArns: arns(arn) }))).toEqual(expected);
  });

  it.each([[[SCOPED]], [[null]], ['Scoped'], [{ arn: null }]])(
    'written in another form: %j',
    (PolicyArns) => {
      expect(answer(assume({ PolicyArns }))).toBe(
        broken("Value null at 'policyArns.1.member.arn' must not be null"),
      );
    },
  );

  it('B-037 I-011 are ten at most', () => {
    const ten = Array.from({ length: 10 }, () => SCOPED);
    expect(answer(assume({ PolicyArns: arns(...ten) }))).toBe('allow');
    const eleven = [...ten, SCOPED];
    expect(answer(assume({ PolicyArns: arns(...eleven) }))).toBe(
      broken(`Value '[${eleven.join(', ')}]' at 'policyArns' must have length less than or equal to 10`),
    );
  });

  it('B-051 are looked up for those alone who may assume the role', () => {
    const RoleArn = `arn:aws:iam::${HOME}:role/Missing`;
    expect(answer(assume({ RoleArn, PolicyArns: arns(OTHER) }))).toContain('is not authorized to perform');
  });
});
