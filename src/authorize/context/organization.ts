import { accountPaths } from '../../world/organizationIds.ts';
import { findAccount } from '../../world/find.ts';
import type { World } from '../../world/world.ts';

/** Id of the organization that an account belongs to; undefined when it belongs to none. */
export const organizationId = (world: World, accountId: string | null | undefined): string | undefined =>
  organizationPaths(world, accountId) && world.organization?.id;

/** The account's place in its organization, as a list of one entity path; undefined when it belongs to none. */
export const organizationPaths = (
  { organization }: World,
  accountId: string | null | undefined,
): readonly string[] | undefined =>
  organization && accountId ? accountPaths(organization).get(accountId) : undefined;

/** Whether nobody can tell the lab which organization an account belongs to: the world does not have the account. */
export const isForeign = (world: World, accountId: string | null | undefined): boolean =>
  !accountId || findAccount(world, accountId) === null;
