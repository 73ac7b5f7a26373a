import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONDITION_REASONS, compileConditionTest, type ConditionOutcome } from './conditionTest.ts';
import { evaluate, testSyntax, type Context } from './fixture.ts';
import { OPERATORS } from './operators.ts';

/** The whole outcome; what is left out is empty. `holds` follows from the reason. */
const outcome = (
  reason: ConditionOutcome['reason'],
  rest: Partial<ConditionOutcome> = {},
): ConditionOutcome => ({
  holds: CONDITION_REASONS[reason].holds,
  reason,
  found: null,
  foundValue: null,
  matchedValue: null,
  unresolved: [],
  ...rest,
});

/** A Condition block as its tests, all of which must hold. */
const blockHolds = (block: readonly (readonly [string, string, ...string[]])[], context: Context): boolean =>
  block.every(([operator, key, ...values]) => evaluate(operator, key, values, context).holds);

describe('several tests and several values', () => {
  const block = [
    ['StringEquals', 'aws:principaltag/dept', 'hr', 'legal'],
    ['StringEquals', 'aws:principaltag/role', 'audit'],
    ['ArnLike', 'aws:principalarn', 'arn:aws:iam::1:user/*'],
  ] as const;
  const context = {
    'aws:principaltag/dept': ['legal'],
    'aws:principaltag/role': ['audit'],
    'aws:principalarn': ['arn:aws:iam::1:user/ana'],
  };

  it.each([
    ['every test holds', {}, true],
    ['another key fails', { 'aws:principaltag/role': ['payroll'] }, false],
    ['another operator fails', { 'aws:principalarn': ['arn:aws:iam::1:role/ana'] }, false],
  ])('D-001 tests are AND-ed: %s', (_what, change, expected) => {
    expect(blockHolds(block, { ...context, ...change })).toBe(expected);
  });

  it('D-001 the values of one key are OR-ed', () => {
    expect(evaluate('StringEquals', 'k', ['a', 'b', 'c'], { k: ['b'] })).toEqual(
      outcome('matched', { found: ['b'], foundValue: 0, matchedValue: 1 }),
    );
  });

  it('D-001 no value matches', () => {
    expect(evaluate('StringEquals', 'k', ['a', 'b'], { k: ['c'] })).toEqual(
      outcome('notMatched', { found: ['c'] }),
    );
  });

  it('D-002 a negated operator holds when none of the values matches', () => {
    expect(evaluate('StringNotEquals', 'k', ['a', 'b'], { k: ['c'] })).toEqual(
      outcome('noneMatched', { found: ['c'] }),
    );
  });

  it('D-002 a negated operator fails when one of the values matches', () => {
    expect(evaluate('StringNotEquals', 'k', ['a', 'b'], { k: ['b'] })).toEqual(
      outcome('excluded', { found: ['b'], foundValue: 0, matchedValue: 1 }),
    );
  });

  it('D-007 an empty Condition block holds', () => {
    expect(blockHolds([], {})).toBe(true);
  });

  it('D-008 a test that fails says only that, not what follows for the statement', () => {
    expect(evaluate('Bool', 'aws:securetransport', ['false'], { 'aws:securetransport': ['true'] })).toEqual(
      outcome('notMatched', { found: ['true'] }),
    );
  });

  it('C-026 the key is matched whatever its case', () => {
    expect(
      evaluate('StringEquals', 'AWS:PrincipalTag/Dept', ['hr'], { 'aws:principaltag/dept': ['hr'] }),
    ).toEqual(outcome('matched', { found: ['hr'], foundValue: 0, matchedValue: 0 }));
  });
});

describe('an absent key', () => {
  it.each([...OPERATORS.values()].filter(({ type }) => type !== 'presence').map(({ name }) => name))(
    'D-003 %s fails, unless it is negated',
    (name) => {
      const expected = outcome(name.includes('Not') ? 'absentButNegated' : 'absent');
      expect([evaluate(name, 'k', ['1'], {}), evaluate(name, 'k', ['1'], { k: [] })]).toEqual([
        expected,
        expected,
      ]);
    },
  );

  it.each(['StringEquals', 'StringNotEquals', 'NumericLessThan', 'Bool', 'IpAddress', 'ArnLike'])(
    'D-004 %sIfExists holds without the key',
    (name) => {
      expect(evaluate(`${name}IfExists`, 'k', ['1'], {})).toEqual(outcome('absentIfExists'));
    },
  );

  it.each([
    ['StringEqualsIfExists', 'a', outcome('matched', { found: ['a'], foundValue: 0, matchedValue: 0 })],
    ['StringEqualsIfExists', 'b', outcome('notMatched', { found: ['b'] })],
    ['StringNotEqualsIfExists', 'a', outcome('excluded', { found: ['a'], foundValue: 0, matchedValue: 0 })],
  ])('D-004 %s with the key present (%j) tests as without the suffix', (operator, value, expected) => {
    expect(evaluate(operator, 'k', ['a'], { k: [value] })).toEqual(expected);
  });

  it('D-004 NullIfExists is no operator', () => {
    expect(compileConditionTest(testSyntax('NullIfExists', 'k', ['true']), true)).toBeNull();
  });

  it('D-005 StringNotEqualsIfExists holds without the key just as StringNotEquals does, so a Deny still denies', () => {
    const [plain, ifExists] = ['StringNotEquals', 'StringNotEqualsIfExists'].map((operator) =>
      evaluate(operator, 'aws:requesttag/team', ['red'], {}),
    );
    expect([plain, ifExists]).toEqual([outcome('absentButNegated'), outcome('absentIfExists')]);
  });
});

describe('D-006 Null', () => {
  const found = ['2026-01-01T00:00:00Z'];
  it.each([
    [['true'], undefined, outcome('absentAsRequired', { matchedValue: 0 })],
    [['true'], [], outcome('absentAsRequired', { matchedValue: 0 })],
    [['true'], found, outcome('presentButForbidden', { found })],
    [['false'], found, outcome('presentAsRequired', { found, matchedValue: 0 })],
    [['false'], undefined, outcome('absentButRequired')],
    [['False'], [''], outcome('absentButRequired')],
    [['true', 'false'], found, outcome('presentAsRequired', { found, matchedValue: 1 })],
    [['maybe'], found, outcome('wrongType', { found })],
    [['maybe'], undefined, outcome('wrongType')],
    [[], undefined, outcome('wrongType')],
  ])('%j, key %j', (values, present, expected) => {
    expect(
      evaluate('Null', 'aws:tokenissuetime', values, present ? { 'aws:tokenissuetime': present } : {}),
    ).toEqual(expected);
  });
});

describe('D-020 values of the wrong type', () => {
  it.each([
    ['NumericLessThan', ['ten'], ['5'], outcome('wrongType', { found: ['5'] })],
    ['NumericNotEquals', ['ten'], ['5'], outcome('wrongTypeButNegated', { found: ['5'] })],
    ['DateLessThan', ['2020-*'], ['2019'], outcome('wrongType', { found: ['2019'] })],
    ['Bool', ['yes'], ['true'], outcome('wrongType', { found: ['true'] })],
    ['IpAddress', ['10.0.0.0/8'], ['vpce'], outcome('wrongType', { found: ['vpce'] })],
    [
      'ArnNotLike',
      ['orders'],
      ['arn:a:b:c:d:e'],
      outcome('wrongTypeButNegated', { found: ['arn:a:b:c:d:e'] }),
    ],
    ['BinaryEquals', ['%'], ['AAAA'], outcome('wrongType', { found: ['AAAA'] })],
    ['NumericEquals', [], ['5'], outcome('notMatched', { found: ['5'] })],
    ['NumericEquals', ['ten', '6'], ['5'], outcome('notMatched', { found: ['5'] })],
    ['NumericEquals', ['6'], ['five', '5'], outcome('notMatched', { found: ['five', '5'] })],
    [
      'NumericEquals',
      ['ten', '5'],
      ['5'],
      outcome('matched', { found: ['5'], foundValue: 0, matchedValue: 1 }),
    ],
    [
      'ForAllValues:NumericEquals',
      ['5'],
      ['5', 'x'],
      outcome('wrongType', { found: ['5', 'x'], foundValue: 1 }),
    ],
    [
      'ForAllValues:NumericEquals',
      ['5'],
      ['5', '6'],
      outcome('notAllMatched', { found: ['5', '6'], foundValue: 1 }),
    ],
  ])('%s %j, request %j', (operator, values, k, expected) => {
    expect(evaluate(operator, 'k', values, { k })).toEqual(expected);
  });
});

describe('properties', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', ':', '$', '{', '}', ',', "'", '1', '.', '/') }),
    fc.constantFrom(
      '1',
      '2020',
      'true',
      '10.0.0.0/8',
      '::1',
      'arn:aws:iam::1:role/a',
      'AAAA',
      '${k}',
      '${other}',
    ),
  );
  const texts = fc.array(text, { maxLength: 3 });

  it('evaluation throws on no text', () => {
    const written = fc
      .tuple(
        fc.constantFrom('', 'ForAllValues:', 'ForAnyValue:', 'x'),
        fc.constantFrom(...[...OPERATORS.values()].map(({ name }) => name)),
        fc.constantFrom('', 'IfExists'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(written, text), texts, texts, texts, (operator, values, k, other) => {
        expect(() => {
          if (compileConditionTest(testSyntax(operator, 'k', values), true)) {
            evaluate(operator, 'k', values, { k, other });
          }
        }).not.toThrow();
      }),
    );
  });

  it.each([...OPERATORS.values()].filter(({ negated }) => negated).map(({ name }) => name))(
    'D-002 %s is the opposite of its positive twin when the key is present',
    (negated) => {
      const positive = negated.replace('Not', '');
      fc.assert(
        fc.property(texts, fc.array(text, { minLength: 1, maxLength: 3 }), (values, k) => {
          const [yes, no] = [positive, negated].map((operator) =>
            evaluate(operator, 'k', values, { k }, false),
          );
          expect(no?.holds).toBe(!yes?.holds);
        }),
      );
    },
  );
});
