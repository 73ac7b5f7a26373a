import type { NamedControlPolicy, Organization, OrganizationalUnit, PolicyText } from '../../world/world.ts';
import { isAccount } from './places.ts';
import { DEFAULTS, keyOf, type OrganizationPolicy } from './policies.ts';

/*
 * Changes of what is attached where, in an organization all of whose policies have names (`withNames`): its lists then say
 * only whether FullAWSAccess is there, which worlds leave out where it is.
 */

/** The organization with a policy attached to one more unit or account. */
export const attached = (
  organization: Organization,
  policy: OrganizationPolicy,
  place: string,
): Organization =>
  policy.id === DEFAULTS.scp.id
    ? withFullAccess(organization, place, true)
    : withPolicy(organization, policy, { targets: [...policy.places, place] });

/** The organization with a policy attached to one unit or account less. */
export const detached = (
  organization: Organization,
  policy: OrganizationPolicy,
  place: string,
): Organization =>
  policy.id === DEFAULTS.scp.id
    ? withFullAccess(organization, place, false)
    : withPolicy(organization, policy, { targets: policy.places.filter((each) => each !== place) });

/** The organization with another state of a policy that has a name. */
export const withPolicy = (
  organization: Organization,
  { id }: OrganizationPolicy,
  changed: Partial<NamedControlPolicy>,
): Organization => ({
  ...organization,
  policies: (organization.policies ?? []).map((each) => (each.id === id ? { ...each, ...changed } : each)),
});

/** No list means FullAWSAccess alone, an empty one nothing at all. */
function withFullAccess(organization: Organization, place: string, full: boolean): Organization {
  if (!isAccount(place)) return withUnit(organization, place, full ? null : []);
  const others = Object.entries(organization.accountScps).filter(([id]) => id !== place);
  const own = full ? [] : [[place, []] as const];
  return { ...organization, accountScps: Object.fromEntries([...others, ...own]) };
}

function withUnit(organization: Organization, path: string, scps: OrganizationalUnit['scps']): Organization {
  const { units } = organization;
  const known = units.findIndex((unit) => unit.path === path);
  const unit = units[known] ?? { path, accounts: [], scps, rcps: [] };
  const changed = { ...unit, scps };
  return { ...organization, units: known === -1 ? [...units, changed] : units.with(known, changed) };
}

/** Whether a list of SCPs has FullAWSAccess among them; none at all has it. */
export const hasFullAccess = (scps: readonly PolicyText[] | null): boolean =>
  scps === null || scps.some((text) => keyOf(text) === keyOf(DEFAULTS.scp.text));
