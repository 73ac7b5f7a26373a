import type { Problem, ProblemCode } from '../policy/problem.ts';
import type { AwsError, AwsMessageId } from '../trace/awsError.ts';

/** The text that AWS refuses a policy with, for the first thing wrong with it (C-010 to C-016). */
export function policyRefusal({ code, params }: Problem): AwsError {
  if (code === 'grammar.prohibitedElement') {
    return params['kind'] === 'trust'
      ? { message: 'trustProhibitedField', params }
      : { message: 'policyNamesPrincipal', params: {} };
  }
  if (code === 'grammar.requiredElement' || code === 'shape.missingElement' || code === 'shape.emptyList') {
    const element = params['element'];
    if (element === 'Action' || element === 'NotAction') return { message: 'policyNoActions', params: {} };
    if (element === 'Resource' || element === 'NotResource')
      return { message: 'policyNoResources', params: {} };
  }
  return { message: MESSAGE[code] ?? 'policySyntax', params: { type: 'AWS', ...params } };
}

const MESSAGE: Readonly<Partial<Record<ProblemCode, AwsMessageId>>> = {
  'json.syntax': 'policyNotJson',
  'json.empty': 'policyNotJson',
  'grammar.duplicateSid': 'policyDuplicateSid',
  'grammar.actionForm': 'policyLegacy',
  'grammar.principalForm': 'trustInvalidPrincipal',
  'grammar.principalUnknown': 'trustInvalidPrincipal',
  'grammar.trustAction': 'trustActions',
  'grammar.quota': 'quotaExceeded',
};
