import { describe, expect, it } from 'vitest';
import { evaluate, type Context } from './fixture.ts';

/** Whether a Condition block of these tests holds, each written as operator, key and values. */
const blockHolds = (tests: readonly [string, string, string[]][], context: Context): boolean =>
  tests.every(([operator, key, values]) => evaluate(operator, key, values, context).holds);

describe('D-047 a Deny by address that spares what services do for the caller', () => {
  const outside: [string, string, string[]][] = [
    ['NotIpAddress', 'aws:SourceIp', ['203.0.113.0/24']],
    ['Bool', 'aws:ViaAWSService', ['false']],
  ];

  it.each([
    ['from another address', { 'aws:sourceip': ['198.51.100.7'], 'aws:viaawsservice': ['false'] }, true],
    ['from a known address', { 'aws:sourceip': ['203.0.113.7'], 'aws:viaawsservice': ['false'] }, false],
    [
      'by a service with an address of AWS',
      { 'aws:sourceip': ['198.51.100.7'], 'aws:viaawsservice': ['true'] },
      false,
    ],
    ['through a VPC endpoint, without an address', { 'aws:viaawsservice': ['false'] }, true],
  ])('%s', (_, context, denies) => {
    expect(blockHolds(outside, context)).toBe(denies);
  });
});

describe('D-062 names of tags are values of aws:TagKeys, so the operator says whether their case counts', () => {
  it.each([
    ['ForAllValues:StringEquals', 'SessionId', true],
    ['ForAllValues:StringEquals', 'sessionId', false],
    ['ForAllValues:StringEqualsIgnoreCase', 'sessionId', true],
    ['ForAllValues:StringLike', 'sessionI*', false],
  ])('%s %s: %s', (operator, value, expected) => {
    expect(evaluate(operator, 'aws:TagKeys', [value], { 'aws:tagkeys': ['SessionId'] }).holds).toBe(expected);
  });
});
