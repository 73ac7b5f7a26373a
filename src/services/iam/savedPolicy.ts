import { err, ok, type Result } from '../../lib/result.ts';
import type { PolicyRef } from '../../policy/document.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { policyRefusal } from '../../wording/policyRefusal.ts';
import { diagnose } from '../../world/saveDocument.ts';
import type { PolicyText, World } from '../../world/world.ts';

/** A policy's text as IAM takes it, or what IAM refuses it for: the first thing wrong with it (C-010 to C-016). */
export function savedPolicy(world: World, ref: PolicyRef, text: PolicyText): Result<PolicyText, AwsError> {
  const problem = diagnose(world, ref, text).find(({ severity }) => severity === 'error');
  return problem ? err(policyRefusal(problem, ref.type)) : ok(text);
}
