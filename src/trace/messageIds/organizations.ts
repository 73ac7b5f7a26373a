/** What Organizations refuses with, beyond what all services share; its words about policies are with those of IAM. */
export const ORGANIZATIONS_MESSAGES = [
  'orgNotInUse',
  'orgAccessDenied',
  'orgAccountNotFound',
  'orgChildNotFound',
  'orgParentNotFound',
  'orgRootNotFound',
  'orgTargetNotFound',
  'orgPolicyNotFound',
  'orgPolicyNotAttached',
  'orgPolicyAlreadyAttached',
  'orgMostPoliciesAttached',
  'orgLastPolicyAttached',
  'orgPolicyImmutable',
  'orgPolicyTypeEnabled',
  'orgPolicyTypeNotModelled',
  'orgInvalidNextToken',
] as const;
