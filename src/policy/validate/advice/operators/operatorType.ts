import { bool } from '../../../conditions/bool.ts';
import { ipAddress } from '../../../conditions/ipAddress.ts';
import { notIpAddress } from '../../../conditions/notIpAddress.ts';
import { numericEquals } from '../../../conditions/numericEquals.ts';
import { numericNotEquals } from '../../../conditions/numericNotEquals.ts';
import type { ConditionOperator, OperandType } from '../../../conditions/operator.ts';
import type { KeyType } from '../../../keys/globalKey.ts';
import { advise, fixBy, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { operatorName, renameOperator } from '../edits/renameOperator.ts';
import type { ReviewedTest } from '../reviewedPolicy.ts';

/** What operators each type of key is compared with; `any` fits all of them. */
const FITS: Readonly<Record<Exclude<KeyType, 'any'>, readonly OperandType[]>> = {
  string: ['string'],
  arn: ['arn', 'string'],
  numeric: ['numeric'],
  date: ['date'],
  epoch: ['date', 'numeric'],
  boolean: ['boolean'],
  address: ['address'],
};

/** Operators that mean the same for a value of their own type as one of strings does; Bool has no negation. */
const MEANT: Readonly<Partial<Record<KeyType, readonly [positive: Meant, negated: Meant | null]>>> = {
  boolean: [bool, null],
  address: [ipAddress, notIpAddress],
  numeric: [numericEquals, numericNotEquals],
};

type Meant = Pick<ConditionOperator, 'name' | 'prepare'>;

/** D-020: an operator of another type compares texts where a number, date, address or yes was meant, or matches nothing. */
export const operatorType: TestAdvice = (test, statement) => {
  const { known, operator, syntax } = test;
  if (!known || known.type === 'any' || operator.type === 'presence') return NO_ADVICE;
  if (FITS[known.type].includes(operator.type)) return NO_ADVICE;
  const meant = operator.type === 'string' ? MEANT[known.type]?.[operator.negated ? 1 : 0] : null;
  const replacement = meant ? operatorName({ ...test, operator: meant }) : '';
  const edits = meant
    ? renameOperator(test, statement, replacement, (other) => bears(other, known.type, meant))
    : null;
  const params = { operator: syntax.operator.value, key: syntax.key.value, type: known.type, replacement };
  return [
    advise(
      'advice.operatorType',
      'D-020',
      syntax.operator.span,
      params,
      fixBy('advice.replaceOperator', edits),
    ),
  ];
};

/** Whether a test's key is of the type and all its values could be read as such. */
const bears = ({ known, syntax }: ReviewedTest, type: KeyType, operator: Meant): boolean =>
  known?.type === type &&
  syntax.values.every(({ value }) => operator.prepare([{ kind: 'text', text: value }]) !== null);
