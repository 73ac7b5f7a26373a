import { describe, expect, test } from 'vitest';
import { CONDITION_REASONS, type ConditionReason } from '../policy/conditions/conditionReason.ts';
import { decide } from '../engine/engine.ts';
import { callOf } from '../call/call.ts';
import type { Step } from '../trace/step.ts';
import { explainStep } from './explain.ts';
import { asTest, HOME, marked, readOnly, TEST, trusting, worldOf } from './fixture.ts';

type Context = Readonly<Record<string, string | readonly string[]>>;

/** The step of a condition of a trust policy, for a call with that context. */
function stepOf(condition: object, context: Context): Step | undefined {
  const world = worldOf({ account: HOME, trust: trusting({ AWS: TEST }, { Condition: condition }) });
  const call = callOf({
    service: 'sts',
    operation: 'AssumeRole',
    credentials: asTest(world),
    params: { RoleArn: readOnly(HOME), RoleSessionName: 'test' },
    context,
  });
  return decide(world, call).trace.find(({ reason }) => reason.code === 'element.condition');
}

const TAGS = ['a', 'b'];

/** Condition, context of the call, the reason it comes out with, the sentence, and what is said besides. */
const CASES: readonly (readonly [ConditionReason, object, Context, string, string | null])[] = [
  [
    'matched',
    { StringLike: { 'aws:x': ['a-*', 'b-*'] } },
    { 'aws:x': 'b-1' },
    '`StringLike` asks for `aws:x` to match `a-*` or `b-*`, and this call has `b-1`, which matches `b-*`.',
    null,
  ],
  [
    'notMatched',
    { NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } },
    { 'aws:MultiFactorAuthAge': '7200' },
    '`NumericLessThan` asks for `aws:MultiFactorAuthAge` to be less than `3600`, but this call has `7200`.',
    null,
  ],
  [
    'noneMatched',
    { StringNotEquals: { 'aws:x': ['a', 'b'] } },
    { 'aws:x': 'c' },
    '`StringNotEquals` asks for `aws:x` not to be `a` or `b`, and this call has `c`.',
    null,
  ],
  [
    'excluded',
    { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
    { 'aws:SourceIp': '203.0.113.9' },
    '`NotIpAddress` asks for `aws:SourceIp` not to lie in `203.0.113.0/24`, but this call has `203.0.113.9`.',
    null,
  ],
  [
    'allMatched',
    { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b', 'c', 'd', 'e'] } },
    { 'aws:TagKeys': TAGS },
    '`ForAllValues:StringEquals` asks for every value of `aws:TagKeys` to be `a`, `b`, `c` or 2 more, and this call has the values `a` and `b`.',
    null,
  ],
  [
    'notAllMatched',
    { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } },
    { 'aws:TagKeys': TAGS },
    '`ForAllValues:StringEquals` asks for every value of `aws:TagKeys` to be `a`, but this call has the values `a` and `b`, of which `b` does not.',
    null,
  ],
  [
    'oneNotExcluded',
    { 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': 'a' } },
    { 'aws:TagKeys': TAGS },
    '`ForAnyValue:StringNotEquals` asks for at least one value of `aws:TagKeys` not to be `a`, and this call has the values `a` and `b`, of which `b` is not listed.',
    null,
  ],
  [
    'allExcluded',
    { 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': TAGS } },
    { 'aws:TagKeys': TAGS },
    '`ForAnyValue:StringNotEquals` asks for at least one value of `aws:TagKeys` not to be `a` or `b`, but this call has the values `a` and `b`, all of them listed.',
    null,
  ],
  [
    'absent',
    { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::x' } },
    {},
    '`ArnLike` asks for `aws:SourceArn` to match `arn:aws:s3:::x`, and this call has no `aws:SourceArn`.',
    'Only AWS services that call on behalf of a resource carry this key.',
  ],
  [
    'absentButNegated',
    { StringNotEquals: { 'aws:PrincipalTag/team': 'red' } },
    {},
    '`StringNotEquals` asks for `aws:PrincipalTag/team` not to be `red`, and this call has no `aws:PrincipalTag/team`: what is missing equals nothing, so the test holds.',
    'To ask that the key is there as well, add `Null` with `"aws:PrincipalTag/team": "false"` beside `StringNotEquals`.',
  ],
  [
    'absentIfExists',
    { StringEqualsIfExists: { 'aws:x': 'a' } },
    {},
    '`StringEqualsIfExists` asks for `aws:x` to be `a` if the call has it, and the lab has not been told `aws:x` for this call, so it counts as missing: the test holds.',
    null,
  ],
  [
    'absentForAllValues',
    { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } },
    {},
    '`ForAllValues:StringEquals` asks for every value of `aws:TagKeys` to be `a`, and this call has no `aws:TagKeys`: no value can fail, so the test holds.',
    '`ForAllValues` holds when there is no value at all. To ask for one, add `Null` with `"aws:TagKeys": "false"`.',
  ],
  [
    'absentForAnyValue',
    { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'a' } },
    { 'aws:TagKeys': [''] },
    '`ForAnyValue:StringEquals` asks for at least one value of `aws:TagKeys` to be `a`, and `aws:TagKeys` of this call is empty: no value can pass, so the test does not hold.',
    'The key is there only when the call sends tags.',
  ],
  [
    'absentAsRequired',
    { Null: { 'aws:x': 'true' } },
    {},
    '`Null` asks for `aws:x` to be missing, and the lab has not been told `aws:x` for this call, so it counts as missing.',
    null,
  ],
  [
    'presentButForbidden',
    { Null: { 'aws:x': 'true' } },
    { 'aws:x': 'a' },
    '`Null` asks for `aws:x` to be missing, but this call has `a`.',
    null,
  ],
  [
    'presentAsRequired',
    { Null: { 'aws:x': 'false' } },
    { 'aws:x': 'a' },
    '`Null` asks for `aws:x` to be there, and this call has `a`.',
    null,
  ],
  [
    'absentButRequired',
    { Null: { 'aws:x': 'false' } },
    {},
    '`Null` asks for `aws:x` to be there, but the lab has not been told `aws:x` for this call, so it counts as missing.',
    'If AWS gives such calls this key, give it to the lab as context of the call.',
  ],
  [
    'variableWithoutValue',
    { StringEquals: { 'aws:x': '${aws:PrincipalTag/team}' } },
    { 'aws:x': 'a' },
    '`StringEquals` asks for `aws:x` to be `${aws:PrincipalTag/team}`, but `${aws:principaltag/team}` has no value in this call, so there is nothing that could match.',
    null,
  ],
  [
    'variableWithoutValueButNegated',
    { StringNotEquals: { 'aws:x': '${aws:PrincipalTag/team}' } },
    { 'aws:x': 'a' },
    '`StringNotEquals` asks for `aws:x` not to be `${aws:PrincipalTag/team}`, and `${aws:principaltag/team}` has no value in this call, so nothing matches and the test holds.',
    null,
  ],
  [
    'wrongType',
    { DateGreaterThan: { 'aws:CurrentTime': 'yesterday' } },
    { 'aws:CurrentTime': '2026-01-15T09:00:00Z' },
    '`DateGreaterThan` asks for `aws:CurrentTime` to be after `yesterday`, but of `yesterday` in the policy and `2026-01-15T09:00:00Z` in `aws:CurrentTime` of this call, one side is not a date, so nothing matches.',
    null,
  ],
  [
    'wrongTypeButNegated',
    { NumericNotEquals: { 'aws:x': '5' } },
    { 'aws:x': 'five' },
    '`NumericNotEquals` asks for `aws:x` not to be `5`, and of `5` in the policy and `five` in `aws:x` of this call, one side is not a number, so nothing matches and the test holds.',
    null,
  ],
];

describe('condition tests', () => {
  test.each(CASES)('%s', (reason, condition, context, sentence, detail) => {
    const step = stepOf(condition, context);
    expect(step?.reason.params).toMatchObject({ reason });
    expect(step && marked(explainStep(step).sentence)).toBe(sentence);
    expect(step && marked(explainStep(step).detail)).toBe(detail);
  });

  test('which of several values matched which of the policy, where it is not plain to see', () => {
    const sentence = (wanted: readonly string[], found: readonly string[]): string | null => {
      const step = stepOf({ 'ForAnyValue:StringLike': { 'aws:TagKeys': wanted } }, { 'aws:TagKeys': found });
      return step ? (marked(explainStep(step).sentence)?.split(', and ')[1] ?? null) : null;
    };
    expect(sentence(['a'], ['a'])).toBe('this call has `a`.');
    expect(sentence(['a', 'b'], ['b'])).toBe('this call has `b`.');
    expect(sentence(['a', 'b*'], ['bc'])).toBe('this call has `bc`, which matches `b*`.');
    expect(sentence(['a', 'b'], ['c', 'b'])).toBe(
      'this call has the values `c` and `b`, of which `b` matches.',
    );
    expect(sentence(['a', 'b*'], ['c', 'bc'])).toBe(
      'this call has the values `c` and `bc`, of which `bc` matches `b*`.',
    );
  });

  test('D-046 a key that nobody gave to the lab is not one that the call lacks', () => {
    const told = (condition: object, context: Context): readonly (string | null)[] => {
      const step = stepOf(condition, context);
      return step ? [marked(explainStep(step).sentence), marked(explainStep(step).detail)] : [];
    };
    const wanted = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
    expect(told(wanted, {})).toEqual([
      '`IpAddress` asks for `aws:SourceIp` to lie in `203.0.113.0/24`, and the lab has not been told `aws:SourceIp` for this call, so it counts as missing.',
      'On AWS a call from the internet has an address. Give the lab one as context of the call.',
    ]);
    expect(told(wanted, { 'aws:SourceVpce': 'vpce-1' })).toEqual([
      '`IpAddress` asks for `aws:SourceIp` to lie in `203.0.113.0/24`, and this call has no `aws:SourceIp`.',
      'A call that comes through a VPC endpoint has no public address, and so not this key.',
    ]);
    expect(told({ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, {})).toEqual([
      '`NotIpAddress` asks for `aws:SourceIp` not to lie in `203.0.113.0/24`, and the lab has not been told `aws:SourceIp` for this call, so it counts as missing: what is missing equals nothing, so the test holds.',
      'To ask that the key is there as well, add `Null` with `"aws:SourceIp": "false"` beside `NotIpAddress`.',
    ]);
  });

  test('every reason has a case', () => {
    expect(CASES.map(([reason]) => reason)).toEqual(Object.keys(CONDITION_REASONS));
  });

  test('the title names operator and key', () => {
    const step = stepOf({ 'ForAnyValue:StringLike': { 'aws:TagKeys': 'a' } }, {});
    expect(step && marked(explainStep(step).title)).toBe('`ForAnyValue:StringLike` on `aws:TagKeys`');
  });
});
