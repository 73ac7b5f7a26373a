import { parseMoment } from '../../../conditions/dateOperand.ts';
import { compareDecimals, parseDecimal, type Decimal } from '../../../conditions/numericOperand.ts';
import type { Problem } from '../../../problem.ts';
import { advise, NO_ADVICE, type StatementAdvice } from '../adviceRule.ts';
import type { ReviewedTest } from '../reviewedPolicy.ts';

/** D-001, D-012, D-013: a time or number that has to be above one bound and below a lower one; the statement never applies. */
export const emptyWindow: StatementAdvice = ({ byKey }) =>
  [...byKey.values()].flatMap((tests): readonly Problem[] => {
    const [from] = tests.filter(({ operator: { name } }) => name.includes('GreaterThan'));
    const [to] = tests.filter(({ operator: { name } }) => name.includes('LessThan'));
    if (!from || !to || !isEmpty(from, to)) return NO_ADVICE;
    return [advise('advice.emptyWindow', 'D-001', to.syntax.span, { key: to.syntax.key.value })];
  });

/** Only bounds of one value each that ask for the key are looked at. */
function isEmpty(from: ReviewedTest, to: ReviewedTest): boolean {
  const [low, high] = [soleValue(from), soleValue(to)];
  if (low === null || high === null || from.operator.type !== to.operator.type) return false;
  const order = from.operator.type === 'date' ? orderOfMoments(low, high) : orderOfNumbers(low, high);
  const bothInclusive = from.operator.name.endsWith('Equals') && to.operator.name.endsWith('Equals');
  return order !== null && (bothInclusive ? order > 0 : order >= 0);
}

const soleValue = ({ set, ifExists, syntax: { values } }: ReviewedTest): string | null =>
  set || ifExists || values.length !== 1 ? null : (values[0]?.value ?? null);

function orderOfMoments(a: string, b: string): number | null {
  const [first, second] = [parseMoment(a), parseMoment(b)];
  return first === null || second === null ? null : first - second;
}

function orderOfNumbers(a: string, b: string): number | null {
  const [first, second]: readonly (Decimal | null)[] = [parseDecimal(a), parseDecimal(b)];
  return first && second ? compareDecimals(first, second) : null;
}
