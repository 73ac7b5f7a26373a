import type { RequestedResource } from '../authorize/request.ts';
import { askPolicies, NO_KEYS, type GivenKeys, type Resolved } from '../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../trace/awsError.ts';

/**
 * Whether an operation also needs a permission on another resource than its own, and is denied it: `iam:PassRole` on the
 * role that is passed (E-053, H-004), each further instance of one request. Null when the caller has it.
 */
export function refusedBesides(
  { world, call, caller }: Resolved,
  action: string,
  resource: RequestedResource,
  keys: GivenKeys = NO_KEYS,
): AwsError | null {
  const answer = askPolicies({ world, call, caller, action, resource }, keys, () => null);
  return answer.outcome === 'stop' ? answer.error : null;
}
