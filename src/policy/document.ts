/**
 * Policy types of AWS's evaluation logic, in the order in which denials of equal rank are named (docs/formats.md, What
 * to expect).
 */
export const POLICY_TYPES = [
  'rcp',
  'scp',
  'endpoint',
  'trust',
  'resource',
  'identity',
  'boundary',
  'session',
] as const;

export type PolicyType = (typeof POLICY_TYPES)[number];

/** Kinds of policy that say to whom they apply; the others hang on their principal (C-009). */
export const NAMES_PRINCIPALS: ReadonlySet<PolicyType> = new Set(['trust', 'resource', 'rcp', 'endpoint']);

/** Which policy document of a world is meant; a plain value, equal by its three parts. */
export interface PolicyRef {
  readonly type: PolicyType;
  /**
   * What the document is attached to: ARN of a user, group, role, session or resource, id of an endpoint, path of a unit
   * or id of an account; for managed policies the policy's own ARN.
   */
  readonly owner: string;
  /** Name of an inline policy, or id of an SCP or RCP; null where the owner has one policy of that type, and for managed ones. */
  readonly name: string | null;
}

/** A text form of a reference, for keys of maps: parts joined by a character that no ARN or name has. */
export const policyRefKey = (ref: PolicyRef): string => `${ref.type}|${ref.owner}|${ref.name ?? ''}`;
