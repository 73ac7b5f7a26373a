import type { Call } from '../call/call.ts';
import { parsePolicy } from '../policy/parse.ts';
import { validatePolicy } from '../policy/validate/validate.ts';
import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import { policyRefusal } from '../wording/policyRefusal.ts';
import { parseArn } from '../world/names.ts';
import type { SessionPolicies } from '../world/world.ts';
import { brokenConstraint, type RefusedParameter } from './refusedParameter.ts';

type Params = Call['params'];

/** The policies that a call passes for the session it asks for; what is left out passes none (I-011). */
export const sessionPoliciesOf = (params: Params): SessionPolicies => ({
  inline: params['Policy'] === undefined ? null : String(params['Policy']),
  managed: descriptorsOf(params).map(arnOf),
});

/**
 * What is wrong with the session policies of a call that keeps to the API model, first thing first: the ARNs, their
 * number, the length of everything together, then the inline document (B-035, B-041). Null when nothing is.
 */
export function refusedSessionPolicies({ call: { params } }: Authenticated): RefusedParameter | null {
  if (params['Policy'] === undefined && params['PolicyArns'] === undefined) return null;
  const policies = sessionPoliciesOf(params);
  const refusedArn = policies.managed.map(refusalOfArn).find((refusal) => refusal !== null);
  return refusedArn ?? tooMany(policies) ?? tooLong(policies) ?? refusedDocument(policies);
}

/** Members of `PolicyArns`: objects with an `arn`, as the API has them. */
const descriptorsOf = ({ PolicyArns: given }: Params): readonly unknown[] =>
  given === undefined ? [] : Array.isArray(given) ? given : [given];

const arnOf = (descriptor: unknown): string =>
  String((descriptor as { readonly arn?: unknown } | null)?.arn ?? '');

function refusalOfArn(value: string, index: number): RefusedParameter | null {
  const parameter = `PolicyArns.${index + 1}.arn`;
  const place = `policyArns.${index + 1}.member.arn`;
  if (value === '') {
    return {
      parameter: 'PolicyArns',
      error: brokenConstraint('null', place, 'Member must not be null'),
      reason: { code: 'parameter.missing', params: { parameter } },
      rules: ['F-022', 'F-024'],
    };
  }
  if (isPolicyArn(value)) return null;
  return {
    parameter: 'PolicyArns',
    error: { message: 'arnIsInvalid', params: { value } },
    reason: { code: 'parameter.notPolicyArn', params: { parameter: 'PolicyArns', value } },
    rules: ['B-037'],
  };
}

function isPolicyArn(text: string): boolean {
  const arn = parseArn(text);
  return arn !== null && arn.service === 'iam' && arn.region === '' && /^policy\/./.test(arn.resource);
}

/** Rule I-011. */
const MOST_POLICIES = 10;

function tooMany({ managed }: SessionPolicies): RefusedParameter | null {
  const { length: count } = managed;
  if (count <= MOST_POLICIES) return null;
  const constraint = `Member must have length less than or equal to ${MOST_POLICIES}`;
  return {
    parameter: 'PolicyArns',
    error: brokenConstraint(`'[${managed.join(', ')}]'`, 'policyArns', constraint),
    reason: { code: 'parameter.tooMany', params: { parameter: 'PolicyArns', count, maximum: MOST_POLICIES } },
    rules: ['B-037', 'I-011'],
  };
}

/** In characters of plain text, the ARNs of managed policies counted (B-035). */
const MOST_CHARACTERS = 2048;

/** The documented limit holds for AssumeRole too, whose `Policy` has none in the API model (B-036). */
function tooLong({ inline, managed }: SessionPolicies): RefusedParameter | null {
  const length = [inline ?? '', ...managed].reduce((sum, text) => sum + text.length, 0);
  if (length <= MOST_CHARACTERS) return null;
  const [parameter, place, printed] =
    inline === null
      ? (['PolicyArns', 'policyArns', `[${managed.join(', ')}]`] as const)
      : (['Policy', 'policy', inline] as const);
  const constraint = `Member must have length less than or equal to ${MOST_CHARACTERS}`;
  return {
    parameter,
    error: brokenConstraint(`'${printed}'`, place, constraint),
    reason: { code: 'parameter.policiesTooLong', params: { parameter, length, maximum: MOST_CHARACTERS } },
    rules: ['B-035', 'B-036', 'I-011'],
  };
}

function refusedDocument({ inline }: SessionPolicies): RefusedParameter | null {
  if (inline === null) return null;
  const problem = validatePolicy(parsePolicy(inline), 'session').find(({ severity }) => severity === 'error');
  if (!problem) return null;
  const { code, params } = problem;
  return {
    parameter: 'Policy',
    error: policyRefusal(problem, 'session'),
    reason: { code: 'parameter.policyRefused', params: { parameter: 'Policy', problem: code, params } },
    rules: ['B-041'],
  };
}
