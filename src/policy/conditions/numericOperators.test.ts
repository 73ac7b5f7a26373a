import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, holds } from './fixture.ts';
import { compareDecimals, parseDecimal } from './numericOperand.ts';

const OPERATORS = [
  'NumericEquals',
  'NumericNotEquals',
  'NumericLessThan',
  'NumericLessThanEquals',
  'NumericGreaterThan',
  'NumericGreaterThanEquals',
] as const;

const LESS = ['NumericNotEquals', 'NumericLessThan', 'NumericLessThanEquals'];
const SAME = ['NumericEquals', 'NumericLessThanEquals', 'NumericGreaterThanEquals'];
const MORE = ['NumericNotEquals', 'NumericGreaterThan', 'NumericGreaterThanEquals'];

describe('D-012 the request value stands left of the operator, the policy value right', () => {
  it.each([
    ['9', '10', LESS],
    ['10', '9', MORE],
    ['10', '10', SAME],
    ['-3.5', '-3.4', LESS],
    ['-3', '2', LESS],
    ['2', '-3', MORE],
    ['0.5', '0.45', MORE],
    ['0.1', '0.10', SAME],
    ['+900', '00900', SAME],
    ['-0', '0.0', SAME],
    ['9007199254740993', '9007199254740992', MORE],
    ['0.30000000000000001', '0.3', MORE],
  ])('request %s against policy %s: %j hold', (requestValue, policyValue, expected) => {
    expect(OPERATORS.filter((operator) => holds(operator, policyValue, requestValue))).toEqual(expected);
  });
});

describe('D-020 text that is no number matches no numeric operator', () => {
  const notNumbers = [
    '',
    ' ',
    '1 ',
    '0x10',
    '1e3',
    'Infinity',
    'NaN',
    '.5',
    '5.',
    '1,000',
    '1_0',
    '--1',
    '٣',
    'ten',
  ];
  it.each(notNumbers)('%j', (text) => {
    const matching = (policyValue: string, requestValue: string) =>
      OPERATORS.filter((operator) => holds(operator, policyValue, requestValue));
    expect([parseDecimal(text), matching(text, '1'), matching('1', text), matching(text, text)]).toEqual([
      null,
      ['NumericNotEquals'],
      ['NumericNotEquals'],
      ['NumericNotEquals'],
    ]);
  });

  it('D-020 says that the type is wrong', () => {
    expect(evaluate('NumericLessThan', 'k', ['10'], { k: ['five'] })).toEqual({
      holds: false,
      reason: 'wrongType',
      found: ['five'],
      foundValue: null,
      matchedValue: null,
      unresolved: [],
    });
  });
});

describe('D-012 properties', () => {
  it('reading never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseDecimal(text)).not.toThrow();
      }),
    );
  });

  it('the order of decimals is the order of numbers scaled to integers', () => {
    const scaled = fc.oneof(
      fc.bigInt({ min: -3n, max: 3n }),
      fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
    );
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const [left, right] = [parseDecimal(sixPlaces(a)), parseDecimal(sixPlaces(b))];
        const order = left && right && Math.sign(compareDecimals(left, right));
        expect(order).toBe(a < b ? -1 : Number(a > b));
      }),
    );
  });
});

function sixPlaces(millionths: bigint): string {
  const digits = (millionths < 0n ? -millionths : millionths).toString().padStart(7, '0');
  return `${millionths < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
}
