import { plainText } from '../template.ts';
import type { ConditionOperator } from './operator.ts';

/** A number kept as its digits, so that long ones compare exactly: no zeros in front of `whole` or behind `fraction`. */
export interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads an integer or a decimal (D-012): an optional sign, digits, and optionally a point with more digits. A leading
 * `+` and leading zeros are read as STS reads them in its own parameters (F-026). Null for anything else: exponents,
 * hexadecimal, `.5`, spaces, the empty text.
 */
export function parseDecimal(text: string): Decimal | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const whole = (match[2] ?? '').replace(/^0+/, '');
  const fraction = withoutTrailingZeros(match[3] ?? '');
  return { negative: match[1] === '-' && whole + fraction !== '', whole, fraction };
}

/** Below zero when `a` is the smaller number, zero when both are equal, above zero when `a` is the greater. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  const order =
    a.whole.length - b.whole.length || compareText(a.whole, b.whole) || compareText(a.fraction, b.fraction);
  return a.negative ? 0 - order : order;
}

/** A numeric operator, given which orders of request value against policy value it accepts. */
export const numericOperator = (
  name: string,
  accepts: (order: number) => boolean,
): ConditionOperator<Decimal> => ({
  name,
  type: 'numeric',
  negated: false,
  variables: false,
  prepare: (policyValue) => parseDecimal(plainText(policyValue)),
  matches: (policyNumber, requestValue) => {
    const requestNumber = parseDecimal(requestValue);
    return requestNumber !== null && accepts(compareDecimals(requestNumber, policyNumber));
  },
});

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}
