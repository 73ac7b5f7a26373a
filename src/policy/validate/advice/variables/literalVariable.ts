import type { Fix } from '../../../fix.ts';
import { advise, fixBy, NO_ADVICE, type PolicyAdvice } from '../adviceRule.ts';
import type { ReviewedPolicy } from '../reviewedPolicy.ts';
import { variablePlaces } from './places.ts';
import { variablesIn } from './variablesIn.ts';

const VERSION = '2012-10-17';

/** C-002: before Version 2012-10-17, and without a Version, `${…}` is text like any other. */
export const literalVariable: PolicyAdvice = (policy) => {
  if (policy.variables) return NO_ADVICE;
  const fix = fixBy('advice.setVersion', versionEdits(policy));
  const version = policy.syntax.version?.value ?? '';
  return variablePlaces(policy).flatMap(({ located: { value, span }, from }) => {
    const variable = from === null ? undefined : variablesIn(value).find(({ at }) => at >= from);
    return variable
      ? [
          advise(
            'advice.literalVariable',
            'C-002',
            span,
            { variable: variable.written, version, replacement: VERSION },
            fix,
          ),
        ]
      : [];
  });
};

function versionEdits({ syntax: { text, version } }: ReviewedPolicy): Fix['edits'] {
  if (version) return [{ span: version.span, text: JSON.stringify(VERSION) }];
  const start = text.indexOf('{') + 1;
  return [{ span: { start, end: start }, text: `"Version": ${JSON.stringify(VERSION)}, ` }];
}
