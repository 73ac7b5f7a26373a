import type { PolicyType } from '../policy/document.ts';
import type { AwsError, AwsMessageId } from '../trace/awsError.ts';

/** AWS's words for a policy type in an implicit denial (F-004). */
const POLICY_TYPE: Readonly<Record<PolicyType, string>> = {
  scp: 'service control policy',
  rcp: 'resource control policy',
  endpoint: 'VPC endpoint policy',
  boundary: 'permissions boundary',
  session: 'session policy',
  resource: 'resource-based policy',
  identity: 'identity-based policy',
  trust: 'role trust policy',
};

/** … and in an explicit one (F-005). */
const POLICY_TYPE_WITH_ARTICLE: Readonly<Record<PolicyType, string>> = {
  scp: 'a service control policy',
  rcp: 'a resource control policy',
  endpoint: 'a VPC endpoint policy',
  boundary: 'a permissions boundary',
  session: 'a session policy',
  resource: 'a resource-based policy',
  identity: 'an identity-based policy',
  trust: 'the role trust policy',
};

export interface DeniedCall {
  readonly caller: string;
  readonly action: string;
  /** The action of the operation called, of which a permission that is denied can be part (F-017). */
  readonly asked: string;
  /** `*` when the action names no resource. */
  readonly resource: string;
  readonly type: PolicyType;
  readonly explicit: boolean;
  /** How the accounts of caller and resource stand to each other. */
  readonly accounts: 'same' | 'sameOrganization' | 'apart';
  /** ARN of the document that denies; null for inline and resource policies, which have none (F-012). */
  readonly policyArn: string | null;
  /** What EC2 adds to its denials, for DecodeAuthorizationMessage (B-146); null for other services. */
  readonly encoded: string | null;
}

/**
 * The AccessDenied that AWS answers with. It gives a reason within an account or organization only (F-011, F-019), and
 * never for an AssumeRole across accounts (F-014); S3 then does not even say who was denied what.
 */
export function accessDenied(call: DeniedCall): AwsError {
  const { type, explicit, accounts, policyArn, asked, encoded, ...named } = call;
  // A permission that is denied on the way is answered in the way of the service called.
  const params = {
    ...named,
    ...(encoded !== null && { encoded }),
    ...(asked !== named.action && asked !== 'sts:AssumeRole' && { asked }),
  };
  if (BY_TOKEN.has(asked)) return { message: 'deniedToToken', params: { action: asked } };
  if (accounts === 'apart' || (accounts !== 'same' && asked === 'sts:AssumeRole')) {
    return { message: call.action.startsWith('s3:') ? 'deniedByS3' : 'denied', params };
  }
  // For the other permissions of the call AWS documents no text with a reason (F-017).
  if (type === 'trust' && asked !== named.action && asked === 'sts:AssumeRole')
    return { message: 'denied', params };
  if (type === 'trust')
    return { message: explicit ? 'assumeRoleDeniedByTrust' : 'assumeRoleNotTrusted', params };
  if (!explicit) {
    return { message: 'deniedBecauseNoPolicyAllows', params: { ...params, policyType: POLICY_TYPE[type] } };
  }
  const policyType = POLICY_TYPE_WITH_ARTICLE[type];
  return policyArn === null
    ? { message: 'deniedExplicitly', params: { ...params, policyType } }
    : { message: 'deniedByPolicy', params: { ...params, policyType, policyArn } };
}

/** Their denials name neither caller nor role (F-016). */
const BY_TOKEN: ReadonlySet<string> = new Set(['sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity']);

const DENIALS: ReadonlySet<AwsMessageId> = new Set<AwsMessageId>([
  'denied',
  'deniedByS3',
  'deniedWithoutResource',
  'deniedBecauseNoPolicyAllows',
  'deniedExplicitly',
  'deniedByPolicy',
  'assumeRoleNotTrusted',
  'assumeRoleDeniedByTrust',
  'rootMayNotAssume',
  'deniedToToken',
  'mfaIncomplete',
  'mfaNotTheCallers',
  'mfaWrongCode',
  'sessionMayNotCall',
  's3NotExpectedOwner',
]);

/** Whether an answer is AccessDenied, by whatever code the service's protocol gives it. */
export const isDenial = ({ message }: AwsError): boolean => DENIALS.has(message);
