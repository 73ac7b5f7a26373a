import { splitArn } from '../../../arnPattern.ts';
import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { respell } from '../../../fix.ts';
import { hasVariable } from '../values.ts';

/** D-017, D-018: an ARN operator compares six parts, and a `*` stands for one of them; a pattern with fewer matches nothing. */
export const shortArnPattern: TestAdvice = ({ operator, syntax }) => {
  if (operator.type !== 'arn') return NO_ADVICE;
  return syntax.values
    .filter(({ value }) => splitArn(value) === null && !/^\*+$/.test(value) && !hasVariable(value))
    .map(({ value, span }) => {
      const replacement = completed(value);
      const fix = replacement === '' ? null : respell(span, replacement, 'advice.replaceValue');
      const params = { operator: syntax.operator.value, value, replacement };
      return advise('advice.shortArnPattern', 'D-018', span, params, fix);
    });
};

/** The pattern whose last `*` was meant for all the parts that are missing; empty when there is no such `*`. */
const completed = (value: string): string =>
  value.startsWith('arn:') && value.endsWith(':*') ? value + ':*'.repeat(6 - value.split(':').length) : '';
