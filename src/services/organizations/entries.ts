import type { ServiceOperation } from '../serviceOperation.ts';
import { ORGANIZATION_ENTRIES } from './organization.ts';
import { POLICY_CHANGE_ENTRIES } from './policyChanges.ts';
import { POLICY_LIFECYCLE_ENTRIES } from './policyLifecycle.ts';
import { POLICY_LIST_ENTRIES } from './policyLists.ts';

/** What the lab carries out of AWS Organizations. */
export const ORGANIZATIONS_ENTRIES: readonly ServiceOperation[] = [
  ...ORGANIZATION_ENTRIES,
  ...POLICY_LIST_ENTRIES,
  ...POLICY_LIFECYCLE_ENTRIES,
  ...POLICY_CHANGE_ENTRIES,
];
