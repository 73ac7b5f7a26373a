import type { Decision } from '../../pipeline/run.ts';
import { POLICY_TYPES, type PolicyType } from '../../policy/document.ts';

/** Where a call can be stopped, in a learner's terms: hints and wrong turns name one of these. */
export const GATES = ['credentials', 'parameters', 'role', ...POLICY_TYPES, 'duration'] as const;

export type Gate = 'credentials' | 'parameters' | 'role' | PolicyType | 'duration';

/** The gate that stopped a call; null for a call that was allowed, or that the lab cannot judge. */
export function gateOf({ error, decidedBy }: Pick<Decision, 'error' | 'decidedBy'>): Gate | null {
  if (!error || !decidedBy) return null;
  if (decidedBy.policyType !== 'protocol') return decidedBy.policyType;
  switch (error.message) {
    case 'durationOverRoleMaximum':
    case 'durationOverChainingCap':
      return 'duration';
    // AWS's words of any denial; outside the policies only a role that does not exist gets them (B-051).
    case 'denied':
      return 'role';
    default:
      return decidedBy.element.startsWith('Parameter:') ? 'parameters' : 'credentials';
  }
}
