import { describe, expect, it } from 'vitest';
import { silent, ANA, GET, policy, ALL, everybody, ask, type Asked } from './fixture.ts';

describe('one statement', () => {
  type Members = Readonly<Record<string, unknown>>;
  const applies = (members: Members, context: Asked['context'] = {}): boolean =>
    ask(ANA, GET, { ...everybody(policy({ Effect: 'Allow', ...ALL, ...members })), context }).verdict ===
    'allow';
  const tested = (operator: string, values: unknown, found: readonly string[]): boolean =>
    applies({ Condition: { [operator]: { 'my:Key': values } } }, { 'my:key': found });

  it.each([
    ['C-019 names of actions in any case', { Action: 'S3:getobject' }, true],
    ['C-020 one character', { Action: 's3:Get?bject' }, true],
    ['C-024 everything but', { Action: undefined, NotAction: 's3:*' }, false],
    ['C-021 resources keep their case', { Resource: 'arn:aws:s3:::Reports/*' }, false],
    ['C-022 a star stays in its part', { Resource: 'arn:a*s3:::reports/*' }, false],
    ['C-022 a star that ends its part reaches on', { Resource: 'arn:aws:s3:*' }, true],
    ['C-022 and over several', { Resource: 'arn:*:reports/*' }, true],
    ['C-047 a variable', { Resource: 'arn:aws:s3:::reports/${my:name}/*' }, true],
    ['C-051 a variable without a value', { Resource: 'arn:aws:s3:::reports/${my:other}*' }, false],
    ['C-052 a variable with a default', { Resource: "arn:aws:s3:::reports/${my:other, 'Ana'}/*" }, true],
    ['C-053 a star that is one', { Resource: 'arn:aws:s3:::reports/${*}' }, false],
    ['C-004 no resource', { Resource: undefined }, false],
  ] as const)('%s', (_rule, members, expected) => {
    expect(applies(members, { 'my:name': ['Ana'] })).toBe(expected);
  });

  it.each([
    ['D-002 none of the listed', 'StringNotEquals', ['a', 'b'], ['b'], false],
    ['D-003 missing', 'StringEquals', 'a', [], false],
    ['D-003 missing, negated', 'StringNotEquals', 'a', [], true],
    ['D-004 missing, if exists', 'NumericLessThanIfExists', '1', [], true],
    ['D-006 absent', 'Null', 'true', [], true],
    ['D-006 present', 'Null', 'true', ['x'], false],
    ['D-009 no wildcards', 'StringEquals', 'a*', ['ab'], false],
    ['D-010 any case', 'StringEqualsIgnoreCase', 'AB', ['ab'], true],
    ['D-011 wildcards', 'StringLike', 'a*', ['ab'], true],
    ['D-012 numbers', 'NumericEquals', '10.0', ['10'], true],
    ['D-013 dates', 'DateEquals', '2026-01-15T10:00:00+01:00', ['2026-01-15T09:00:00Z'], true],
    ['D-013 epoch', 'DateLessThan', '1768467601', ['2026-01-15T09:00:00Z'], true],
    ['D-014 words in any case', 'Bool', 'True', ['true'], true],
    ['D-015 bytes', 'BinaryEquals', 'YQ==', ['YQ=='], true],
    ['D-016 a range', 'IpAddress', '203.0.113.0/24', ['203.0.113.9'], true],
    ['D-016 a range of IPv6', 'IpAddress', '2001:db8::/32', ['2001:0DB8:1::'], true],
    ['D-016 outside of it', 'NotIpAddress', '203.0.113.0/25', ['203.0.113.128'], true],
    ['D-018 a star stops at colons', 'ArnLike', 'arn:aws:iam:*:user/Ana', ['arn:aws:iam::1:user/Ana'], false],
    ['D-019 but not in the last part', 'ArnEquals', 'arn:aws:sqs:*:1:a*', ['arn:aws:sqs::1:ab:c'], true],
    ['D-020 of the wrong type', 'NumericEquals', 'ten', ['ten'], false],
    ['D-021 all', 'ForAllValues:StringEquals', ['a', 'b'], ['a', 'c'], false],
    ['D-021 all of none', 'ForAllValues:StringEquals', 'a', [], true],
    ['D-023 any', 'ForAnyValue:StringEquals', ['a', 'b'], ['a', 'c'], true],
    ['D-023 any of none', 'ForAnyValue:StringEquals', 'a', [], false],
    ['D-024 any, negated', 'ForAnyValue:StringNotEquals', 'a', ['a', 'c'], true],
    ['D-024 all, negated', 'ForAllValues:StringNotEquals', 'a', ['a', 'c'], false],
    ['C-051 a variable without a value, negated', 'StringNotEquals', '${my:other}', ['a'], true],
    ['C-056 a value is not a pattern', 'StringLike', '${my:Key}b', ['*'], false],
  ] as const)('%s', (_rule, operator, values, found, expected) => {
    expect(tested(operator, values, found)).toBe(expected);
  });

  it('C-002 without the new Version a variable is text', () => {
    const Resource = 'arn:aws:s3:::reports/${my:name}/*';
    const text = JSON.stringify({
      Version: '2008-10-17',
      Statement: { Effect: 'Allow', Action: '*', Resource },
    });
    expect(ask(ANA, GET, { ...everybody(text), context: { 'my:name': ['Ana'] } })).toEqual(
      silent('identity'),
    );
  });
});
