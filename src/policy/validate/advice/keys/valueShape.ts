import { VALUE_SHAPES } from '../../../keys/valueShapes.ts';
import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { respell } from '../../../fix.ts';
import { hasVariable, hasWildcard } from '../values.ts';

/** D-009, and the key's own rule: no value of the key looks like this one. */
export const valueShape: TestAdvice = ({ key, known, operator, syntax }) => {
  const shape = VALUE_SHAPES.get(key);
  if (!shape || !known || operator.type !== 'string' || operator.name.endsWith('IgnoreCase'))
    return NO_ADVICE;
  return syntax.values
    .filter(({ value }) => !hasVariable(value) && !hasWildcard(value) && !shape.test(value))
    .map(({ value, span }) => {
      const replacement = shape.test(`${value}/`) ? `${value}/` : '';
      const fix = replacement === '' ? null : respell(span, replacement, 'advice.replaceValue');
      const params = { key: syntax.key.value, value, replacement };
      return advise('advice.valueShape', known.rule, span, params, fix);
    });
};
