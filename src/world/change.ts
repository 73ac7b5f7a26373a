import { replaced } from './documentPlace.ts';
import type { Account, Role, User, World } from './world.ts';

/** The world with one account changed. */
export const withAccount = (world: World, account: Account, changed: Partial<Account>): World => ({
  ...world,
  accounts: replaced(world.accounts, account, { ...account, ...changed }),
});

/** The world with one role of an account changed. */
export const withRole = (world: World, account: Account, role: Role, changed: Partial<Role>): World =>
  withAccount(world, account, { roles: replaced(account.roles, role, { ...role, ...changed }) });

/** The world with one user of an account changed. */
export const withUser = (world: World, account: Account, user: User, changed: Partial<User>): World =>
  withAccount(world, account, { users: replaced(account.users, user, { ...user, ...changed }) });
