import { policyOf } from '../../policy/compile.ts';
import type { PolicyType } from '../../policy/document.ts';
import { awsManagedPolicy } from '../../world/awsManagedPolicies.ts';
import { findManagedPolicy } from '../../world/find.ts';
import type { PolicyText, World } from '../../world/world.ts';
import { attach, oneLevel, type AttachedPolicy, type Level } from './analysis.ts';

/** Documents that apply by attachment, and the attached ARNs of which the lab has no document. */
export interface Attachments {
  /** All documents as one level. */
  readonly levels: readonly [Level];
  /** AWS managed policies, whose texts may leave out what they say about some services. */
  readonly awsManaged: readonly string[];
  readonly unknown: readonly string[];
}

export const attachments = (
  policies: readonly AttachedPolicy[],
  unknown: readonly string[] = [],
): Attachments => ({
  levels: oneLevel(policies),
  awsManaged: policies.flatMap(({ ref }) =>
    ref.name === null && isAwsManaged(ref.owner) ? [ref.owner] : [],
  ),
  unknown,
});

const isAwsManaged = (arn: string): boolean => arn.startsWith('arn:aws:iam::aws:policy/');

export const NO_ATTACHMENTS = attachments([]);

/** A text as a policy of that type attached to an owner. */
export const attached = (
  type: PolicyType,
  owner: string,
  name: string | null,
  text: PolicyText,
): AttachedPolicy => attach({ type, owner, name }, policyOf(text));

/** The managed policies of these ARNs, as policies of a type: boundary and session policies are managed ones too. */
export function managedPolicies(
  world: World,
  accountId: string,
  type: PolicyType,
  arns: readonly string[],
): Attachments {
  const policies: AttachedPolicy[] = [];
  const unknown: string[] = [];
  for (const arn of arns) {
    const text = managedPolicyText(world, accountId, arn);
    if (text === null) unknown.push(arn);
    else policies.push(attached(type, arn, null, text));
  }
  return attachments(policies, unknown);
}

/** A customer managed policy of the account itself, or one of AWS's own; null when the lab has neither. */
function managedPolicyText(world: World, accountId: string, arn: string): PolicyText | null {
  const found = findManagedPolicy(world, arn);
  return found?.account.id === accountId ? found.policy.document : awsManagedPolicy(arn);
}
