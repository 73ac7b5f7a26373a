import type { RequestedResource } from '../../authorize/request.ts';
import type { Authenticated } from '../../pipeline/stages/authenticate.ts';
import { callerAccount } from '../../world/caller.ts';
import { memoised } from '../../lib/memoised.ts';
import { isMember } from '../../world/controlPolicies.ts';
import { unitId } from '../../world/organizationIds.ts';
import type { Organization } from '../../world/world.ts';

/*
 * The root, the units and the accounts of an organization. Inside the lab a place is the path of a unit (`Root/Prod`) or the
 * id of an account; AWS names places by ids.
 */

export const ROOT = 'Root';

/** The paths of root and units, each with those above it, whether the world lists them or not. */
export const unitPaths = memoised((organization: Organization): readonly string[] => {
  const paths = organization.units.flatMap(({ path }) => {
    const names = path.split('/');
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
  });
  return [...new Set([ROOT, ...paths])];
});

/** The ids of the accounts of an organization: the management account first. */
export const accountIds = memoised((organization: Organization): readonly string[] => [
  ...new Set([organization.managementAccount, ...organization.units.flatMap(({ accounts }) => accounts)]),
]);

/** The accounts right under a root or unit. A management account that no unit lists is under the root. */
export const accountsUnder = (organization: Organization, path: string): readonly string[] =>
  accountIds(organization).filter((id) => unitOf(organization, id) === path);

/** The path of the unit that an account is in. */
export const unitOf = ({ units }: Organization, accountId: string): string =>
  units.find(({ accounts }) => accounts.includes(accountId))?.path ?? ROOT;

/** The place that an id of AWS names: of a root, a unit or an account; null when there is none. */
export function placeOf(organization: Organization, id: string): string | null {
  if (/^\d{12}$/.test(id)) return isMember(organization, id) ? id : null;
  return unitPaths(organization).find((path) => unitId(organization.id, path) === id) ?? null;
}

export const isAccount = (place: string): boolean => /^\d{12}$/.test(place);

/** The id by which AWS names a place. */
export const idOf = ({ id }: Organization, place: string): string =>
  isAccount(place) ? place : unitId(id, place);

/** The ARN of what an id names, by the form of the id: there may be none. */
export function placeArn({ id, managementAccount }: Organization, placeId: string): string {
  const kind = placeId.startsWith('r-') ? 'root' : placeId.startsWith('ou-') ? 'ou' : 'account';
  return `arn:aws:organizations::${managementAccount}:${kind}/${id}/${placeId}`;
}

/** What an id names, as what a call acts on: the caller's own policies decide alone about it. */
export function toPlace({ world, caller }: Authenticated, placeId: string): RequestedResource {
  const { organization } = world;
  const arn = organization ? placeArn(organization, placeId) : '*';
  return { arn, accountId: callerAccount(caller), tags: {}, policy: null };
}
