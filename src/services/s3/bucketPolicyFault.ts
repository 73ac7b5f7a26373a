import { parsePolicy } from '../../policy/parse.ts';
import { principalPattern } from '../../policy/principal.ts';
import type { GrammarCode, Problem } from '../../policy/problem.ts';
import type { ListSyntax, StatementSyntax } from '../../policy/syntax.ts';
import { findAccount, findRoleByArn, findUserByArn } from '../../world/find.ts';
import { parseArn } from '../../world/names.ts';
import { diagnose } from '../../world/saveDocument.ts';
import type { PolicyText, World } from '../../world/world.ts';

/**
 * What S3 says against a text as the policy of a bucket; null when it takes it. Besides the grammar that all policies
 * share, its principals must exist, and it is about this bucket and S3's own actions. Source: public captures of
 * `MalformedPolicy`; where several things are wrong, which one S3 names is a best reading.
 */
export function bucketPolicyFault(world: World, bucketArn: string, text: PolicyText): string | null {
  const problems = diagnose(world, { type: 'resource', owner: bucketArn, name: null }, text);
  const problem = problems.find(({ severity }) => severity === 'error');
  if (problem) return textOf(problem);
  for (const statement of parsePolicy(text).statements) {
    const fault = faultIn(world, bucketArn, statement);
    if (fault) return fault;
  }
  return null;
}

const INVALID_PRINCIPAL = 'Invalid principal in policy';
const INVALID_ACTION = 'Policy has invalid action';
const INVALID_RESOURCE = 'Policy has invalid resource';

function textOf({ code, params }: Problem): string {
  if (code.startsWith('json.')) return "Policies must be valid JSON and the first byte must be '{'";
  const text = TEXTS[code as GrammarCode];
  return text === undefined ? 'Invalid policy syntax.' : typeof text === 'string' ? text : text(params);
}

const TEXTS: Readonly<Partial<Record<GrammarCode, string | ((params: Problem['params']) => string)>>> = {
  'shape.unknownElement': ({ element }) => `Unknown field ${element}`,
  'shape.unknownOperator': ({ operator }) => `Invalid Condition type : ${operator}`,
  'shape.missingElement': ({ element }) => `Missing required field ${element}`,
  'shape.effectValue': ({ found }) => `Invalid effect: ${found}`,
  'shape.versionValue': 'The policy must contain a valid version string',
  'shape.barePrincipal': INVALID_PRINCIPAL,
  'shape.principalType': INVALID_PRINCIPAL,
  'shape.emptyPrincipal': 'Missing required field Principal cannot be empty!',
  'grammar.requiredElement': ({ element }) => `Missing required field ${element}`,
  'grammar.duplicateSid': 'The Statement Ids in the policy are not unique !',
  'grammar.actionForm': INVALID_ACTION,
  'grammar.resourceForm': INVALID_RESOURCE,
  'grammar.principalForm': INVALID_PRINCIPAL,
  'grammar.principalPlacement': INVALID_PRINCIPAL,
  'grammar.principalUnknown': INVALID_PRINCIPAL,
  'grammar.conditionKeyForm': 'Policy has an invalid condition key',
};

function faultIn(world: World, bucketArn: string, statement: StatementSyntax): string | null {
  const { principal, notPrincipal, action, notAction, resource, notResource } = statement;
  const entries = principal?.entries ?? notPrincipal?.entries ?? [];
  if (entries.some(({ type, value }) => isNobody(world, type, value))) return INVALID_PRINCIPAL;
  const actions = valuesOf(action ?? notAction);
  const resources = valuesOf(resource ?? notResource);
  if (!actions.every((name) => name === '*' || /^s3:/i.test(name))) return INVALID_ACTION;
  if (!resources.every((arn) => isOf(bucketArn, arn))) return INVALID_RESOURCE;
  return action && resource && actions.some((name) => !resources.some((arn) => appliesTo(name, arn)))
    ? 'Action does not apply to any resource(s) in statement'
    : null;
}

const valuesOf = (list: ListSyntax | null): readonly string[] => list?.values.map(({ value }) => value) ?? [];

/** Users and roles of accounts that the world does not have may exist (C-012). */
function isNobody(world: World, type: string, value: string): boolean {
  const pattern = principalPattern(type, value);
  if (pattern.form === 'malformed') return true;
  if (pattern.form !== 'user' && pattern.form !== 'role') return false;
  if (!findAccount(world, parseArn(pattern.arn)?.account ?? '')) return false;
  return !(pattern.form === 'user' ? findUserByArn(world, pattern.arn) : findRoleByArn(world, pattern.arn));
}

const isOf = (bucketArn: string, arn: string): boolean =>
  arn === bucketArn || arn === `${bucketArn}*` || arn.startsWith(`${bucketArn}/`);

/** An action is about buckets or about what is in them; one with a wildcard may be about either. */
function appliesTo(action: string, arn: string): boolean {
  if (/[*?]/.test(action) || /^[^/]*\*$/.test(arn)) return true;
  return OF_OBJECTS.test(action) === arn.includes('/');
}

const OF_OBJECTS =
  /^s3:(?:(?:Get|Put|Delete|List|Restore|Replicate|Update|Bypass)(?:Object|Governance)|AbortMultipartUpload$|ListMultipartUploadParts$|Initiate|Replicate|ObjectOwner)/i;
