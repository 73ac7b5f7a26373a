import { compilePrincipal } from '../policy/principal.ts';
import type { VariableValue } from '../policy/template.ts';
import type { Evidence, Step } from '../trace/step.ts';
import { parseArn } from '../world/names.ts';
import { conditionFacts, type ConditionFacts } from './conditionFacts.ts';
import { accountIn, namedBy } from './places.ts';

/** What is worth knowing about a step besides its reason: a near miss, or a rule that surprises. */
export interface RemarkParams {
  /** Two values that differ in upper and lower case only. */
  caseDiffers: { expected: string; found: string };
  /** Two ARNs that differ in their path only, or in their account only. */
  pathDiffers: { expected: string; found: string };
  accountDiffers: { expected: string; found: string };
  /** The policy names the bucket, the call is for an object in it; and the other way round. */
  bucketNotObject: { bucket: string };
  objectNotBucket: { bucket: string };
  accountPrincipal: { arn: string; accountId: string };
  principalWildcard: { value: string };
  groupPrincipal: { value: string };
  serviceOnly: { service: string };
  literalWildcard: { operator: string; value: string };
  principalArnOfSession: { value: string };
  principalArnOfRoot: { value: string };
  missingKey: { key: string };
  /** A key that AWS may give to such a call, and that nobody gave to the lab. */
  keyNotProvided: { key: string };
  /** A negated operator over a key that the call does not have. */
  missingKeyNegated: { key: string; operator: string };
  noValueFails: { key: string };
  /** What policy variables stand for in this call. */
  variableValues: { variables: readonly VariableValue[] };
  denyNotMatched: Record<never, never>;
  missingRole: Record<never, never>;
  beforePolicies: Record<never, never>;
}

export type Remark = {
  [Code in keyof RemarkParams]: { readonly code: Code; readonly params: RemarkParams[Code] };
}[keyof RemarkParams];

/** The remark on a step that is most worth making; null when its reason says it all. */
export const remarkOn = (step: Step): Remark | null => onReason(step) ?? onVariables(step.evidence);

/** What is written with variables reads as what they stand for. */
const onVariables = (evidence: Evidence | null): Remark | null =>
  evidence?.variables ? { code: 'variableValues', params: { variables: evidence.variables } } : null;

function onReason({ evidence, reason, question, outcome }: Step): Remark | null {
  switch (reason.code) {
    case 'element.differs':
      return evidence && onDifference(evidence);
    case 'element.matches':
      return evidence?.element === 'Principal' ? onAccounts([reason.params.matched ?? '']) : null;
    case 'element.condition':
      return onCondition(conditionFacts(evidence, reason.params), reason.params.reason);
    case 'statement.doesNotApply':
      return evidence?.effect === 'Deny' ? { code: 'denyNotMatched', params: {} } : null;
    case 'role.missing':
      return { code: 'missingRole', params: {} };
    default:
      return question === 'authenticate' && outcome === 'stop'
        ? { code: 'beforePolicies', params: {} }
        : null;
  }
}

function onDifference({ element, expected, found }: Evidence): Remark | null {
  const [value = ''] = found ?? [];
  const near = nearMiss(expected, value);
  if (near || element === 'Action' || element === 'NotAction') return near;
  return element === 'Principal' ? onPrincipals(expected, value) : onBuckets(expected, value);
}

function nearMiss(expected: readonly string[], found: string): Remark | null {
  for (const value of expected) {
    const params = { expected: value, found };
    if (value.toLowerCase() === found.toLowerCase()) return { code: 'caseDiffers', params };
    const [one, other] = [parseArn(value), parseArn(found)];
    if (!one || !other || namedBy(value).kind === 'root') continue;
    const sameAccount = one.account === other.account;
    if (one.resource === other.resource && !sameAccount) return { code: 'accountDiffers', params };
    const [named, wanted] = [namedBy(value), namedBy(found)];
    const sameName = named.kind === wanted.kind && named.name === wanted.name && named.kind !== 'session';
    if (sameAccount && one.service === 'iam' && sameName) return { code: 'pathDiffers', params };
  }
  return null;
}

function onPrincipals(expected: readonly string[], found: string): Remark | null {
  const isService = (value: string): boolean => /^[^:]+\.amazonaws\.com$/.test(value);
  const [service] = expected;
  if (service !== undefined && expected.every(isService) && !isService(found)) {
    return { code: 'serviceOnly', params: { service } };
  }
  const wildcard = expected.find((value) => isMalformed(value) && /[*?]/.test(value));
  if (wildcard) return { code: 'principalWildcard', params: { value: wildcard } };
  const group = expected.find((value) => namedBy(value).kind === 'group');
  if (group) return { code: 'groupPrincipal', params: { value: group } };
  return onAccounts(expected);
}

const isMalformed = (value: string): boolean =>
  compilePrincipal({ type: 'AWS', value, span: { start: 0, end: 0 } }).pattern.form === 'malformed';

/** `:root` in Principal is read by many as the root user (C-028). */
function onAccounts(principals: readonly string[]): Remark | null {
  const arn = principals.find((value) => namedBy(value).kind === 'root');
  const accountId = arn === undefined ? null : accountIn(arn);
  return arn !== undefined && accountId !== null
    ? { code: 'accountPrincipal', params: { arn, accountId } }
    : null;
}

const BUCKET = 'arn:aws:s3:::';

function onBuckets(expected: readonly string[], found: string): Remark | null {
  if (!found.startsWith(BUCKET)) return null;
  const bucket = found.slice(BUCKET.length).split('/')[0] ?? '';
  const isObject = found.includes('/');
  if (isObject && expected.includes(BUCKET + bucket)) return { code: 'bucketNotObject', params: { bucket } };
  if (!isObject && expected.some((value) => value.startsWith(`${BUCKET}${bucket}/`))) {
    return { code: 'objectNotBucket', params: { bucket } };
  }
  return null;
}

function onCondition(test: ConditionFacts | null, reason: string): Remark | null {
  if (!test) return null;
  const { key, operator, missing } = test;
  switch (reason) {
    case 'absent':
    case 'absentForAnyValue':
    case 'absentButRequired':
      return { code: missing === 'notProvided' ? 'keyNotProvided' : 'missingKey', params: { key } };
    case 'absentButNegated':
      return { code: 'missingKeyNegated', params: { key, operator } };
    case 'absentForAllValues':
      return { code: 'noValueFails', params: { key } };
    case 'notMatched':
    case 'notAllMatched':
      return onMismatch(test);
    default:
      return null;
  }
}

function onMismatch({ key, operator, parsed, expected, found }: ConditionFacts): Remark | null {
  if (key.toLowerCase() === 'aws:principalarn') {
    const session = expected.find((value) => namedBy(value).kind === 'session');
    if (session) return { code: 'principalArnOfSession', params: { value: session } };
    const root = expected.find((value) => namedBy(value).kind === 'root');
    if (root) return { code: 'principalArnOfRoot', params: { value: root } };
  }
  if (parsed?.operator.type !== 'string') return null;
  const wildcard = expected.find((value) => /[*?]/.test(value));
  if (wildcard !== undefined && parsed.operator.name.startsWith('StringEquals')) {
    return { code: 'literalWildcard', params: { operator, value: wildcard } };
  }
  const [value] = found ?? [];
  const other = expected.find((each) => each.toLowerCase() === value?.toLowerCase());
  return value !== undefined && other !== undefined && other !== value
    ? { code: 'caseDiffers', params: { expected: other, found: value } }
    : null;
}
