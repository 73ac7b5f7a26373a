import { findKey, isListedPrefix } from '../../../keys/findKey.ts';
import { nearestKey } from '../../../keys/nearestKey.ts';
import type { Problem } from '../../../problem.ts';
import { advise, NO_ADVICE, type PolicyAdvice } from '../adviceRule.ts';
import { respell } from '../../../fix.ts';
import { variablePlaces, type VariablePlace } from './places.ts';
import { variablesIn, type WrittenVariable } from './variablesIn.ts';

/** C-050, C-051: a variable of a key that no request has, or of one with several values, has no value ever. */
export const unknownVariable: PolicyAdvice = (policy) =>
  policy.variables ? variablePlaces(policy).flatMap(adviceOnFirst) : NO_ADVICE;

/** The first such variable of a value is enough: the value as a whole fails with it. */
function adviceOnFirst(place: VariablePlace): readonly Problem[] {
  const variable = variablesIn(place.located.value).find(({ key }) => !isUsable(key));
  return variable ? [adviceOnVariable(place, variable)] : [];
}

function isUsable(key: string): boolean {
  const known = findKey(key);
  return known ? !known.multivalued : key.includes(':') && !isListedPrefix(key);
}

function adviceOnVariable({ located: { value, span } }: VariablePlace, variable: WrittenVariable): Problem {
  const { written, key, at } = variable;
  if (findKey(key)) return advise('advice.multivaluedVariable', 'C-050', span, { variable: written, key });
  const nearest = nearestKey(key);
  if (nearest === null)
    return advise('advice.unknownVariable', 'C-051', span, { variable: written, replacement: '' });
  const replacement = written.replace(key, () => nearest);
  const mended = value.slice(0, at) + replacement + value.slice(at + written.length);
  const fix = respell(span, mended, 'advice.replaceVariable');
  return advise('advice.unknownVariable', 'C-051', span, { variable: written, replacement }, fix);
}
