import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONDITION_REASONS, type ConditionOutcome } from './conditionTest.ts';
import { evaluate } from './fixture.ts';

const KEY = 'aws:TagKeys';

/** One row: operator, policy values, the request's tag keys (none: absent), reason, deciding request and policy value. */
type Row = [
  operator: string,
  values: string[],
  found: string[] | null,
  reason: ConditionOutcome['reason'],
  foundValue?: number,
  matchedValue?: number,
];

const tagKeys = (operator: string, values: string[], found: string[] | null): ConditionOutcome =>
  evaluate(operator, KEY, values, found ? { 'aws:tagkeys': found } : {});

const rows = (table: Row[]) =>
  it.each(table)('%s %j, request %j: %s', (operator, values, found, reason, foundValue, matchedValue) => {
    expect(tagKeys(operator, values, found)).toEqual({
      holds: CONDITION_REASONS[reason].holds,
      reason,
      found,
      foundValue: foundValue ?? null,
      matchedValue: matchedValue ?? null,
      unresolved: [],
    });
  });

describe('D-021 ForAllValues: every request value matches some policy value', () => {
  rows([
    ['ForAllValues:StringEquals', ['env', 'cost'], ['env'], 'allMatched'],
    ['ForAllValues:StringEquals', ['env', 'cost'], ['cost', 'env'], 'allMatched'],
    ['ForAllValues:StringEquals', ['env', 'cost'], ['env', 'dept'], 'notAllMatched', 1],
    ['ForAllValues:StringLike', ['e*', 'c*'], ['env', 'cost'], 'allMatched'],
    ['ForAllValues:StringEquals', ['env'], null, 'absentForAllValues'],
    ['ForAllValues:StringEquals', ['env'], [''], 'absentForAllValues'],
    ['ForAllValues:StringNotEquals', ['env'], null, 'absentForAllValues'],
    ['ForAllValues:StringEquals', ['env'], ['env', ''], 'notAllMatched', 1],
  ]);
});

describe('D-022 ForAllValues lets a missing key pass until Null "false" stands beside it', () => {
  it.each([
    ['without tags', null, [true, false]],
    ['with a listed tag', ['env'], [true, true]],
  ])('%s', (_what, found, expected) => {
    const outcomes = [
      tagKeys('ForAllValues:StringEquals', ['env'], found),
      tagKeys('Null', ['false'], found),
    ];
    expect(outcomes.map(({ holds }) => holds)).toEqual(expected);
  });
});

describe('D-023 ForAnyValue: at least one request value matches', () => {
  rows([
    ['ForAnyValue:StringEquals', ['env', 'cost'], ['dept', 'cost'], 'matched', 1, 1],
    ['ForAnyValue:StringEquals', ['env', 'cost'], ['dept'], 'notMatched'],
    ['ForAnyValue:StringEquals', ['env'], ['Env'], 'notMatched'],
    ['ForAnyValue:StringEquals', ['env'], null, 'absentForAnyValue'],
    ['ForAnyValue:StringEquals', [''], [''], 'absentForAnyValue'],
    ['ForAnyValue:StringNotEquals', ['env'], null, 'absentForAnyValue'],
  ]);
});

describe('D-024 set prefixes before negated operators', () => {
  rows([
    ['ForAnyValue:StringNotEquals', ['env'], ['env', 'dept'], 'oneNotExcluded', 1],
    ['ForAnyValue:StringNotEquals', ['env', 'cost'], ['cost', 'env'], 'allExcluded'],
    ['ForAllValues:StringNotEquals', ['env', 'cost'], ['dept', 'team'], 'noneMatched'],
    ['ForAllValues:StringNotEquals', ['env', 'cost'], ['dept', 'cost'], 'excluded', 1, 1],
    [
      'ForAllValues:StringNotLike',
      ['o-a/r-b/ou-c/', 'o-a/r-b/ou-d/*'],
      ['o-a/r-b/ou-d/x/'],
      'excluded',
      0,
      1,
    ],
    ['ForAllValues:StringNotLike', ['o-a/r-b/ou-c/', 'o-a/r-b/ou-d/*'], ['o-a/r-b/ou-c/x/'], 'noneMatched'],
  ]);
});

describe('D-025 set prefixes are meant for keys with several values', () => {
  it('before a single-valued key ForAllValues lets its absence pass', () => {
    expect(evaluate('ForAllValues:StringEquals', 'aws:PrincipalOrgID', ['o-1'], {})).toEqual({
      holds: true,
      reason: 'absentForAllValues',
      found: null,
      foundValue: null,
      matchedValue: null,
      unresolved: [],
    });
  });

  describe('without a prefix any value may match, and none may match a negated operator', () => {
    rows([
      ['StringEquals', ['env'], ['dept', 'env'], 'matched', 1, 0],
      ['StringEquals', ['env'], ['dept', 'team'], 'notMatched'],
      ['StringNotEquals', ['env'], ['dept', 'env'], 'excluded', 1, 0],
      ['StringNotEquals', ['env'], ['dept', 'team'], 'noneMatched'],
      ['StringEquals', [''], [''], 'matched', 0, 0],
    ]);
  });
});

describe('D-026 a set prefix and IfExists together', () => {
  rows([
    ['ForAnyValue:StringLikeIfExists', ['e*'], null, 'absentIfExists'],
    ['ForAnyValue:StringLikeIfExists', ['e*'], ['dept', 'env'], 'matched', 1, 0],
    ['ForAnyValue:StringLikeIfExists', ['e*'], ['dept'], 'notMatched'],
    ['ForAllValues:StringLikeIfExists', ['e*'], null, 'absentIfExists'],
    ['ForAllValues:StringLikeIfExists', ['e*'], ['dept'], 'notAllMatched', 0],
  ]);
});

describe('properties', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });

  it('D-021 D-023 D-024 the prefixes are "every" and "some" over the request values', () => {
    fc.assert(
      fc.property(words, words, (values, found) => {
        const listed = (value: string) => values.some((other) => other === value);
        const holding = (operator: string) => tagKeys(operator, values, found).holds;
        expect([
          holding('ForAllValues:StringEquals'),
          holding('ForAnyValue:StringEquals'),
          holding('ForAllValues:StringNotEquals'),
          holding('ForAnyValue:StringNotEquals'),
        ]).toEqual([
          found.every(listed),
          found.some(listed),
          found.every((value) => !listed(value)),
          found.some((value) => !listed(value)),
        ]);
      }),
    );
  });
});
