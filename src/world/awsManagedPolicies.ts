import { AWS_MANAGED_POLICIES } from './awsManagedPolicies/all.ts';
import type { AwsManagedPolicy } from './awsManagedPolicies/awsManagedPolicy.ts';
import type { PolicyText } from './world.ts';

const texts: ReadonlyMap<string, PolicyText> = new Map(
  AWS_MANAGED_POLICIES.map((policy) => [arnOf(policy), JSON.stringify(policy.document, null, 2)]),
);

/**
 * The text of one of AWS's own managed policies; null when the lab does not have it. Of a reduced policy it is the part
 * about the services that `awsManagedPolicies` names.
 */
export const awsManagedPolicy = (arn: string): PolicyText | null => texts.get(arn) ?? null;

/**
 * Whether the lab's text of a policy says all that AWS's does about an action: always when it is whole, for the
 * services it is reduced to when it is not, never when the lab does not have it.
 */
export function awsManagedPolicyCovers(arn: string, action: string): boolean {
  const policy = AWS_MANAGED_POLICIES.find((each) => arnOf(each) === arn);
  if (!policy) return false;
  return policy.reducedTo?.includes(action.split(':', 1)[0]?.toLowerCase() ?? '') ?? true;
}

/** One of AWS's managed policies, without its text. */
export interface AwsManagedPolicySummary {
  readonly arn: string;
  readonly name: string;
  readonly version: string;
  /** The lab's text leaves services out: about those that are not in `services` it says nothing. */
  readonly reduced: boolean;
  /** Prefixes of the services that a reduced text is complete for; null when the text is whole. */
  readonly services: readonly string[] | null;
}

/** All AWS managed policies that the lab has, by name. */
export const awsManagedPolicies = (): readonly AwsManagedPolicySummary[] =>
  AWS_MANAGED_POLICIES.map((policy) => ({
    arn: arnOf(policy),
    name: policy.name,
    version: policy.version,
    reduced: policy.reducedTo !== null,
    services: policy.reducedTo,
  }));

function arnOf({ path, name }: AwsManagedPolicy): string {
  return `arn:aws:iam::aws:policy${path}${name}`;
}
