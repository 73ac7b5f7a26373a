import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { hasVariable } from '../values.ts';

/** D-020: a value that cannot be read as its operator's type matches nothing. Short ARNs are `shortArnPattern`'s concern. */
export const valueType: TestAdvice = ({ operator, syntax }) => {
  if (operator.type === 'arn') return NO_ADVICE;
  return syntax.values
    .filter(({ value }) => !hasVariable(value) && operator.prepare([{ kind: 'text', text: value }]) === null)
    .map(({ value, span }) =>
      advise('advice.valueType', 'D-020', span, {
        operator: syntax.operator.value,
        value,
        type: operator.type,
      }),
    );
};
