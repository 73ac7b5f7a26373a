import type { PolicyRef } from '../../policy/document.ts';
import type { World } from '../../world/world.ts';
import { parseArn } from '../../world/names.ts';
import { findAccount } from '../../world/find.ts';

/** What an account is called: its alias, else its id. */
export function accountName(world: World, accountId: string): string {
  return findAccount(world, accountId)?.alias ?? accountId;
}

/** `prod/ReadOnly` for the role, `dev/Ana` for the user, `reports/a.csv` for the object, `prod/root` for the root user. */
export function shortName(world: World, arn: string): string {
  const parsed = parseArn(arn);
  if (!parsed) return arn;
  const { service, account, resource } = parsed;
  if (service === 's3') return resource;
  const name = resource.split('/').at(-1) ?? resource;
  return account === '' || account === 'aws' ? name : `${accountName(world, account)}/${name}`;
}

/** What a policy is called besides its owner: SCPs and RCPs by their name rather than their id. Null: by its owner alone. */
export const policyName = ({ organization }: World, { type, name }: PolicyRef): string | null =>
  organization?.policies?.find((policy) => policy.type === type && policy.id === name)?.name ?? name;
