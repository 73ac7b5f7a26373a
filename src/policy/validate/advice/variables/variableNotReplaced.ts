import { advise, NO_ADVICE, type PolicyAdvice } from '../adviceRule.ts';
import { variablePlaces } from './places.ts';
import { variablesIn } from './variablesIn.ts';

const LISTS: ReadonlySet<string> = new Set(['Action', 'NotAction', 'Resource', 'NotResource']);

/** C-047, C-049: variables are replaced behind the fifth colon of a resource and by string and ARN operators only. */
export const variableNotReplaced: PolicyAdvice = (policy) =>
  policy.variables
    ? variablePlaces(policy).flatMap(({ located: { value, span }, element, from }) => {
        const variable = variablesIn(value).find(({ at }) => from === null || at < from);
        if (!variable) return [];
        const rule = LISTS.has(element) ? 'C-047' : 'C-049';
        return [advise('advice.variableNotReplaced', rule, span, { variable: variable.written, element })];
      })
    : NO_ADVICE;
