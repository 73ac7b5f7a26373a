import { memoised } from '../../lib/memoised.ts';
import { controlPoliciesAt, type ControlPolicyType } from '../../world/controlPolicies.ts';
import type { Organization, World } from '../../world/world.ts';
import type { Level } from './analysis.ts';
import { attached } from './managedPolicies.ts';

/** The SCPs or RCPs that reach an account, level by level from the root; none outside an organization and in its management account (E-032, E-041). */
export function levelsOf(
  type: ControlPolicyType,
  { organization }: World,
  accountId: string | null,
): readonly Level[] {
  if (!organization || accountId === null) return NO_LEVELS;
  const known = remembered(organization)[type];
  const levels = known.get(accountId);
  if (levels) return levels;
  const made = levelsAt(type, organization, accountId);
  known.set(accountId, made);
  return made;
}

const levelsAt = (type: ControlPolicyType, organization: Organization, accountId: string): readonly Level[] =>
  controlPoliciesAt(type, organization, accountId).map(({ place, policies }) => ({
    place,
    policies: policies.map(({ id, text }) => attached(type, place, id, text)),
  }));

/** Levels by account. */
type Known = Map<string, readonly Level[]>;

const remembered = memoised<Organization, Readonly<Record<ControlPolicyType, Known>>>(() => ({
  scp: new Map(),
  rcp: new Map(),
}));

export const NO_LEVELS: readonly Level[] = [];
