import type { ServiceOperation } from '../serviceOperation.ts';
import { ORGANIZATION_ENTRIES } from './organization.ts';
import { POLICY_CHANGE_ENTRIES } from './policyChanges.ts';
import { POLICY_LIST_ENTRIES } from './policyLists.ts';

/** What the lab carries out of AWS Organizations. Worlds have no place for a policy that is attached to nothing. */
export const ORGANIZATIONS_ENTRIES: readonly ServiceOperation[] = [
  ...ORGANIZATION_ENTRIES,
  ...POLICY_LIST_ENTRIES,
  ...POLICY_CHANGE_ENTRIES,
];
