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
  /** `*` when the action names no resource. */
  readonly resource: string;
  readonly type: PolicyType;
  readonly explicit: boolean;
  readonly crossAccount: boolean;
}

/** The AccessDenied that AWS answers with; across accounts it gives no reason (F-014, F-019). */
export function accessDenied(call: DeniedCall): AwsError {
  const params = { caller: call.caller, action: call.action, resource: call.resource };
  if (call.crossAccount) return { message: 'denied', params };
  if (call.type === 'trust') {
    return { message: call.explicit ? 'assumeRoleDeniedByTrust' : 'assumeRoleNotTrusted', params };
  }
  return call.explicit
    ? { message: 'deniedExplicitly', params: { ...params, policyType: POLICY_TYPE_WITH_ARTICLE[call.type] } }
    : { message: 'deniedBecauseNoPolicyAllows', params: { ...params, policyType: POLICY_TYPE[call.type] } };
}

const DENIALS: ReadonlySet<AwsMessageId> = new Set<AwsMessageId>([
  'denied',
  'deniedWithoutResource',
  'deniedBecauseNoPolicyAllows',
  'deniedExplicitly',
  'assumeRoleNotTrusted',
  'assumeRoleDeniedByTrust',
  'rootMayNotAssume',
]);

/** Whether an answer is AccessDenied, by whatever code the service's protocol gives it. */
export const isDenial = ({ message }: AwsError): boolean => DENIALS.has(message);
