import { groupArn, roleArn, userArn } from '../names.ts';
import type { World } from '../world.ts';
import type { Part } from './part.ts';

/** The ARN of a user, group or role; null for any other part, and for one that the world does not have. */
export function holderArn({ accounts }: World, { kind, owner, name }: Part): string | null {
  const account = accounts.find(({ id }) => id === owner);
  if (!account) return null;
  const byName = (each: { readonly name: string }): boolean => each.name === name;
  if (kind === 'user') return arnOf(account.users.find(byName), owner, userArn);
  if (kind === 'group') return arnOf(account.groups.find(byName), owner, groupArn);
  return kind === 'role' ? arnOf(account.roles.find(byName), owner, roleArn) : null;
}

const arnOf = <Named>(
  found: Named | undefined,
  accountId: string,
  arn: (accountId: string, named: Named) => string,
): string | null => (found === undefined ? null : arn(accountId, found));
