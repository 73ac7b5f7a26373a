import { advise, type PolicyAdvice } from '../adviceRule.ts';
import { variablePlaces } from './places.ts';
import { isUnclosed } from './variablesIn.ts';

/** C-047: a `${` without its `}` is no variable. */
export const variableUnclosed: PolicyAdvice = (policy) =>
  variablePlaces(policy)
    .filter(({ located: { value } }) => isUnclosed(value))
    .map(({ located: { value, span } }) => advise('advice.variableUnclosed', 'C-047', span, { value }));
