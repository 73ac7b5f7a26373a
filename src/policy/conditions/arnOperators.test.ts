import { describe, expect, it } from 'vitest';
import { holds } from './fixture.ts';

const TOPIC = 'arn:aws:sns:us-east-1:123456789012:orders';

describe.each([
  ['D-017', 'the same ARN', TOPIC, TOPIC, true],
  ['D-017', 'another account', 'arn:aws:sns:us-east-1:999999999999:orders', TOPIC, false],
  ['D-017', 'wildcards in several parts', 'arn:aws:sns:*:1234567890??:ord*', TOPIC, true],
  ['D-017', 'other case', 'arn:aws:sns:us-east-1:123456789012:Orders', TOPIC, false],
  ['D-017', 'a lone star', '*', TOPIC, true],
  ['D-018', 'a star stops at a colon', 'arn:aws:sns:*:orders', TOPIC, false],
  ['D-018', 'a star does not stand for two parts', 'arn:aws:*:123456789012:orders:*', TOPIC, false],
  [
    'D-019',
    'further colons belong to the last part',
    'arn:aws:logs:r:1:group*',
    'arn:aws:logs:r:1:group:a:*',
    true,
  ],
  [
    'D-019',
    'slashes belong to the last part',
    'arn:aws:iam::1:role/*',
    'arn:aws:iam::1:role/path/name',
    true,
  ],
  ['D-020', 'a request value that is no ARN', 'arn:aws:sns:*:*:*', 'orders', false],
  ['D-020', 'a policy value that is no ARN', 'orders', 'orders', false],
])('%s %s', (_rule, _what, policyValue, requestValue, same) => {
  it(`${same ? 'matches' : 'does not match'}: ${policyValue} against ${requestValue}`, () => {
    const operators = ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike'];
    expect(operators.map((operator) => holds(operator, policyValue, requestValue))).toEqual([
      same,
      same,
      !same,
      !same,
    ]);
  });
});

it('D-018 StringLike accepts a pattern that ArnLike refuses', () => {
  const pattern = 'arn:aws:sns:*:orders';
  expect([holds('StringLike', pattern, TOPIC), holds('ArnLike', pattern, TOPIC)]).toEqual([true, false]);
});
