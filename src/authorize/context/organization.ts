import type { Organization, World } from '../../world/world.ts';

/** The organization an account belongs to; null when it belongs to none. */
export function organizationOf(world: World, accountId: string | null): Organization | null {
  const { organization } = world;
  if (!organization || accountId === null) return null;
  const member =
    organization.managementAccount === accountId ||
    organization.units.some((unit) => unit.accounts.includes(accountId));
  return member ? organization : null;
}
