import { describe, expect, it } from 'vitest';
import { ALLOW, judged, requestIn, type Noted, type Situation } from '../fixture.ts';
import { questionOf, type Question } from '../question.ts';

/** A test, judged as part of a statement that holds otherwise. */
function noted(operator: string, key: string, value: unknown, question: Question): Noted {
  const statement = { ...ALLOW, Condition: { [operator]: { [key]: value } } };
  const [, , test] = judged(statement, 'identity', question).elements;
  if (!test) throw new Error('the tests of these tests can be read');
  return test;
}

/** Why a test found no value, and whether it holds. */
function missingIn(key: string, situation: Situation = {}) {
  const { holds, reason, found } = noted('StringEquals', key, 'x', questionOf(requestIn(situation)));
  return { holds, found, missing: reason.code === 'element.condition' ? reason.params.missing : null };
}

describe('D-003 a key without a value', () => {
  it.each<readonly [string, string, Situation]>([
    ['D-057 an external id that is not sent', 'sts:ExternalId', { asks: 'role' }],
    ['D-035 the issue time of long-term keys', 'aws:TokenIssueTime', {}],
    ['D-033 the user name of a role session', 'aws:username', { caller: 'roleSession' }],
    ['D-030 a tag that the caller has not', 'aws:PrincipalTag/team', {}],
    ["D-050 the source of a user's call", 'aws:SourceArn', {}],
    ['D-046 the address of a call through an endpoint', 'aws:SourceIp', { endpoint: [ALLOW] }],
  ])('%s is left out by AWS', (_, key, situation) => {
    expect(missingIn(key, situation)).toEqual({ holds: false, found: null, missing: 'absent' });
  });

  it.each<readonly [string, string, Situation]>([
    ['D-046 an address', 'aws:SourceIp', {}],
    ["D-050 the source of a service's call", 'aws:SourceArn', { caller: 'service' }],
    ['D-055 a user agent', 'aws:UserAgent', {}],
    ['a key of a service that the lab does not know', 's3:prefix', {}],
    ['a key that is misspelt', 'aws:SuorceIp', {}],
  ])('%s is one that nobody gave', (_, key, situation) => {
    expect(missingIn(key, situation)).toEqual({ holds: false, found: null, missing: 'notProvided' });
  });

  it('a key that the call gives as an empty list is left out', () => {
    expect(missingIn('aws:SourceIp', { context: { 'aws:sourceip': [] } })).toEqual({
      holds: false,
      found: null,
      missing: 'absent',
    });
  });
});

describe('what a reader is shown', () => {
  const question = questionOf(
    requestIn({ context: { 'aws:sourcevpc': ['vpc-2'], 'aws:calledvia': ['a', 'b'] } }),
  );

  it('D-001 the value of the call and the one of the policy that it equals', () => {
    expect(noted('StringEquals', 'aws:SourceVpc', ['vpc-1', 'vpc-2'], question)).toEqual({
      element: 'Condition:StringEquals:aws:SourceVpc',
      holds: true,
      reason: {
        code: 'element.condition',
        params: { reason: 'matched', unresolved: [], foundValue: 0, matchedValue: 1, missing: null },
      },
      rules: ['D-001'],
      marked: '"aws:SourceVpc":["vpc-1","vpc-2"]',
      expected: ['vpc-1', 'vpc-2'],
      found: ['vpc-2'],
    });
  });

  it('C-026 operator and key as they are written', () => {
    expect(noted('ForAnyValue:StringEquals', 'AWS:calledvia', 'b', question).element).toBe(
      'Condition:ForAnyValue:StringEquals:AWS:calledvia',
    );
  });

  it('C-051 the variables that have no value', () => {
    const { holds, reason } = noted('StringEquals', 'aws:SourceVpc', '${aws:PrincipalTag/vpc}', question);
    expect({ holds, reason }).toEqual({
      holds: false,
      reason: {
        code: 'element.condition',
        params: {
          reason: 'variableWithoutValue',
          unresolved: ['aws:principaltag/vpc'],
          foundValue: null,
          matchedValue: null,
          missing: null,
        },
      },
    });
  });
});
