import { describe, expect, it } from 'vitest';
import { OPERATORS, parseOperator } from './operators.ts';

const read = (written: string) => {
  const parsed = parseOperator(written);
  return parsed && [parsed.set, parsed.operator.name, parsed.ifExists];
};

const NAMES = [
  'StringEquals',
  'StringNotEquals',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
  'StringLike',
  'StringNotLike',
  'NumericEquals',
  'NumericNotEquals',
  'NumericLessThan',
  'NumericLessThanEquals',
  'NumericGreaterThan',
  'NumericGreaterThanEquals',
  'DateEquals',
  'DateNotEquals',
  'DateLessThan',
  'DateLessThanEquals',
  'DateGreaterThan',
  'DateGreaterThanEquals',
  'Bool',
  'BinaryEquals',
  'IpAddress',
  'NotIpAddress',
  'ArnEquals',
  'ArnLike',
  'ArnNotEquals',
  'ArnNotLike',
  'Null',
];

describe('the table of operators', () => {
  it('has each operator of the condition language once, under its name in lower case', () => {
    const names = [...OPERATORS.values()].map(({ name }) => name);
    expect([names, [...OPERATORS.keys()]]).toEqual([NAMES, NAMES.map((name) => name.toLowerCase())]);
  });

  it('D-003 names the negated ones', () => {
    const negated = [...OPERATORS.values()].filter((operator) => operator.negated).map(({ name }) => name);
    expect(negated).toEqual(NAMES.filter((name) => name.includes('Not')));
  });

  it('C-047 C-048 C-049 only string and ARN operators take variables', () => {
    const taking = new Set(
      [...OPERATORS.values()].filter(({ variables }) => variables).map(({ type }) => type),
    );
    const refusing = new Set(
      [...OPERATORS.values()].filter(({ variables }) => !variables).map(({ type }) => type),
    );
    expect([[...taking], [...refusing]]).toEqual([
      ['string', 'arn'],
      ['numeric', 'date', 'boolean', 'binary', 'address', 'presence'],
    ]);
  });

  it('finds what was meant by a name in the wrong case', () => {
    expect(OPERATORS.get('stringequals')?.name).toBe('StringEquals');
  });
});

describe('reading an operator', () => {
  it.each([
    ['StringEquals', [null, 'StringEquals', false]],
    ['D-004 StringLikeIfExists', [null, 'StringLike', true]],
    ['D-023 ForAnyValue:StringEquals', ['ForAnyValue', 'StringEquals', false]],
    ['D-021 ForAllValues:ArnNotLike', ['ForAllValues', 'ArnNotLike', false]],
    ['D-026 ForAnyValue:StringLikeIfExists', ['ForAnyValue', 'StringLike', true]],
    [
      'D-026 ForAllValues:StringNotEqualsIgnoreCaseIfExists',
      ['ForAllValues', 'StringNotEqualsIgnoreCase', true],
    ],
    ['D-006 Null', [null, 'Null', false]],
    ['D-004 NullIfExists', null],
    ['ForAnyValue:Null', null],
    ['stringEquals', null],
    ['STRINGEQUALS', null],
    ['StringLikeifexists', null],
    ['forAnyValue:StringLike', null],
    ['ForAnyValues:StringLike', null],
    ['ForAllValue:StringLike', null],
    ['D-026 StringLikeIfExists:ForAnyValue', null],
    ['StringEqualsIfExistsIfExists', null],
    ['ForAnyValue:ForAllValues:StringLike', null],
    ['String Equals', null],
    ['StringEquals\n', null],
    ['constructor', null],
    ['IfExists', null],
    ['', null],
  ])('%s', (titled, expected) => {
    expect(read(titled.replace(/^D-\d{3} /, ''))).toEqual(expected);
  });
});
