import type { AwsError } from '../../trace/awsError.ts';
import { policyRefusal } from '../../wording/policyRefusal.ts';
import type { ControlPolicyType } from '../../world/controlPolicies.ts';
import { diagnose } from '../../world/saveDocument.ts';
import type { PolicyText, World } from '../../world/world.ts';

/** What Organizations refuses a text for as a policy of a type; null when it takes it. */
export function contentFault(
  { world }: { readonly world: World },
  type: ControlPolicyType,
  text: PolicyText,
): AwsError | null {
  const problems = diagnose(world, { type, owner: '', name: null }, text);
  const problem = problems.find(({ severity }) => severity === 'error');
  return problem ? policyRefusal(problem, type) : null;
}
