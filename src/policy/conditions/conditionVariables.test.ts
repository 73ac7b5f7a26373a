import { describe, expect, it } from 'vitest';
import {
  CONDITION_REASONS,
  compileConditionTest,
  variablesIn,
  type ConditionOutcome,
} from './conditionTest.ts';
import { evaluate, testSyntax, type Context } from './fixture.ts';

const TEAM = '${aws:PrincipalTag/Team}';

const outcome = (reason: ConditionOutcome['reason'], rest: Partial<ConditionOutcome>): ConditionOutcome => ({
  holds: CONDITION_REASONS[reason].holds,
  reason,
  found: null,
  foundValue: null,
  matchedValue: null,
  unresolved: [],
  ...rest,
});

const first = { foundValue: 0, matchedValue: 0 };

describe('C-047 a variable takes its value from the request', () => {
  it.each([
    ['StringEquals', TEAM, 'red', true],
    ['StringEquals', TEAM, 'blue', false],
    ['StringNotEquals', TEAM, 'red', false],
    ['StringEqualsIgnoreCase', TEAM, 'RED', true],
    ['StringLike', `home/${TEAM}/*`, 'home/red/file', true],
    ['StringNotLike', `home/${TEAM}/*`, 'home/blue/file', true],
    ['ArnLike', `arn:aws:iam::1:role/${TEAM}-*`, 'arn:aws:iam::1:role/red-x', true],
    ['ArnEquals', '${aws:PrincipalArn}', 'arn:aws:iam::1:user/path/ana', true],
    ['ArnNotEquals', `arn:aws:iam::1:role/${TEAM}`, 'arn:aws:iam::1:role/red', false],
    ['StringEquals', '${AWS:principaltag/TEAM}', 'red', true],
    ['StringEquals', `${TEAM}-${TEAM}`, 'red-red', true],
  ])('%s %s, request %s: %s', (operator, value, k, expected) => {
    const context = {
      k: [k],
      'aws:principaltag/team': ['red'],
      'aws:principalarn': ['arn:aws:iam::1:user/path/ana'],
    };
    expect(evaluate(operator, 'k', [value], context).holds).toBe(expected);
  });

  it('C-002 and is ordinary text in documents without variables', () => {
    const context = { k: [TEAM], 'aws:principaltag/team': ['red'] };
    expect(evaluate('StringEquals', 'k', [TEAM], context, false)).toEqual(
      outcome('matched', { found: [TEAM], ...first }),
    );
  });
});

describe('C-048 C-049 other operators take no variables', () => {
  it.each([
    ['C-048', 'Bool', 'true'],
    ['C-049', 'NumericEquals', '5'],
    ['C-049', 'DateEquals', '2020'],
    ['C-049', 'BinaryEquals', 'AAAA'],
    ['C-049', 'IpAddress', '10.0.0.1'],
  ])('%s %s', (_rule, operator, value) => {
    expect(evaluate(operator, 'k', ['${v}'], { k: [value], v: [value] })).toEqual(
      outcome('wrongType', { found: [value] }),
    );
  });

  it('C-049 Null', () => {
    expect(evaluate('Null', 'k', ['${v}'], { v: ['true'] })).toEqual(outcome('wrongType', {}));
  });
});

describe('C-050 C-051 a variable without a value', () => {
  it.each<[string, string, string[], Context, ConditionOutcome]>([
    [
      'C-051 a positive operator does not match',
      'StringEquals',
      [TEAM],
      { k: ['red'] },
      outcome('variableWithoutValue', { found: ['red'], unresolved: ['aws:principaltag/team'] }),
    ],
    [
      'C-051 not even an empty value',
      'StringEquals',
      [TEAM],
      { k: [''] },
      outcome('variableWithoutValue', { found: [''], unresolved: ['aws:principaltag/team'] }),
    ],
    [
      'C-051 nor does a pattern that would match anything',
      'StringLike',
      [`*${TEAM}*`],
      { k: ['red'] },
      outcome('variableWithoutValue', { found: ['red'], unresolved: ['aws:principaltag/team'] }),
    ],
    [
      'C-051 a negated operator does',
      'StringNotEquals',
      [TEAM],
      { k: ['red'] },
      outcome('variableWithoutValueButNegated', { found: ['red'], unresolved: ['aws:principaltag/team'] }),
    ],
    [
      'C-051 the other values still count',
      'StringLike',
      [`home/${TEAM}/`, 'home/'],
      { k: ['home/'] },
      outcome('matched', {
        found: ['home/'],
        foundValue: 0,
        matchedValue: 1,
        unresolved: ['aws:principaltag/team'],
      }),
    ],
    [
      'C-051 each missing key is named once',
      'ArnLike',
      ['arn:aws:iam::${a}:role/${b}', 'arn:aws:iam::${a}:user/${c}'],
      { k: ['arn:aws:iam::1:role/x'], c: ['x'] },
      outcome('variableWithoutValue', { found: ['arn:aws:iam::1:role/x'], unresolved: ['a', 'b'] }),
    ],
    [
      'C-051 under ForAllValues',
      'ForAllValues:StringEquals',
      ['a', TEAM],
      { k: ['a', 'b'] },
      outcome('variableWithoutValue', {
        found: ['a', 'b'],
        foundValue: 1,
        unresolved: ['aws:principaltag/team'],
      }),
    ],
    [
      'C-051 nor is it missed where every value matches another one',
      'ForAllValues:StringEquals',
      ['a', TEAM],
      { k: ['a'] },
      outcome('allMatched', { found: ['a'], unresolved: ['aws:principaltag/team'] }),
    ],
    ['C-051 an absent tested key is reported first', 'StringEquals', [TEAM], {}, outcome('absent', {})],
    [
      'C-050 a key with several values gives none',
      'StringEquals',
      ['${aws:TagKeys}'],
      { k: ['a'], 'aws:tagkeys': ['a', 'b'] },
      outcome('variableWithoutValue', { found: ['a'], unresolved: ['aws:tagkeys'] }),
    ],
    [
      'C-055 aws:username is absent for a role session, so nothing matches',
      'StringLike',
      ['home/${aws:username}/*'],
      { k: ['home/ana/x'], 'aws:userid': ['AROAEXAMPLE:ana'] },
      outcome('variableWithoutValue', { found: ['home/ana/x'], unresolved: ['aws:username'] }),
    ],
  ])('%s', (_what, operator, values, context, expected) => {
    expect(evaluate(operator, 'k', values, context)).toEqual(expected);
  });
});

describe('C-052 a default stands in for a missing value', () => {
  const value = "${aws:PrincipalTag/team, 'company-wide'}";
  it.each<[string, Context, ConditionOutcome]>([
    ['absent', { k: ['company-wide'] }, outcome('matched', { found: ['company-wide'], ...first })],
    [
      'present',
      { k: ['company-wide'], 'aws:principaltag/team': ['red'] },
      outcome('notMatched', { found: ['company-wide'] }),
    ],
    [
      'present and empty',
      { k: ['company-wide'], 'aws:principaltag/team': [''] },
      outcome('notMatched', { found: ['company-wide'] }),
    ],
  ])('%s', (_what, context, expected) => {
    expect(evaluate('StringEquals', 'k', [value], context)).toEqual(expected);
  });
});

describe('C-053 the characters *, ? and $ themselves', () => {
  it.each([
    ['a${*}', 'a*', true],
    ['a${*}', 'ab', false],
    ['a${?}', 'a?', true],
    ['a${?}', 'ab', false],
    ['${$}{aws:username}', '${aws:username}', true],
    ['a${*}*', 'a*b', true],
  ])('StringLike %s, request %s: %s', (value, k, expected) => {
    expect(evaluate('StringLike', 'k', [value], { k: [k], 'aws:username': ['ana'] }).holds).toBe(expected);
  });
});

describe('C-056 what a variable puts in is not read again', () => {
  it.each([
    ['StringLike', 'home/${v}/', '*', 'home/ana/', false],
    ['StringLike', 'home/${v}/', '*', 'home/*/', true],
    ['StringLike', 'home/${v}/', 'an?', 'home/ana/', false],
    ['StringEquals', '${v}', '${w}', 'ana', false],
    ['StringEquals', '${v}', '${w}', '${w}', true],
    ['ArnLike', 'arn:aws:iam::1:role/${v}', '*', 'arn:aws:iam::1:role/admin', false],
    ['ArnLike', '${v}', '*', 'arn:aws:iam::1:role/admin', false],
  ])('%s %s with %s in the variable, request %s: %s', (operator, value, v, k, expected) => {
    expect(evaluate(operator, 'k', [value], { k: [k], v: [v], w: ['ana'] }).holds).toBe(expected);
  });
});

describe('C-047 what the variables of a test stand for', () => {
  const standFor = (values: readonly string[]) => {
    const test = compileConditionTest(testSyntax('StringEquals', 'k', values), true);
    return test && variablesIn(test, (key) => ({ a: ['red'], b: ['1', '2'] })[key]);
  };

  it.each<[string, string[], ReturnType<typeof standFor>]>([
    ['a value, beside plain text', ['plain', 'x-${a}'], [{ key: 'a', value: 'red' }]],
    ['each once', ['${a}', '${A}${a}'], [{ key: 'a', value: 'red' }]],
    ['C-052 a default', ["${b, 'blue'}"], [{ key: 'b', value: 'blue' }]],
    ['C-050 nothing, when the key has several values', ['${b}', 'plain'], undefined],
    ['nothing, without variables', ['plain'], undefined],
  ])('%s', (_what, values, expected) => {
    expect(standFor(values)).toEqual(expected);
  });
});
