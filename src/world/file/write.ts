import { memoised } from '../../lib/memoised.ts';
import { z } from '../../lib/zod.ts';
import { trustedIdsOf } from '../trustedPrincipals.ts';
import type { Account, PolicyText, Role, World } from '../world.ts';
import { account as accountSchema } from './account.ts';
import { accountFile, completeWorldFile, policyObject } from './complete.ts';
import { withoutDefaults } from './defaults.ts';
import { worldFile, type WorldFile } from './schema.ts';

export interface WriteOptions {
  /** Policies as objects, which drops how their text was laid out, or as the very text. */
  readonly policies: 'objects' | 'text';
  /** Without secrets, secret keys and MFA seeds are left out (reading makes new ones), and so are sessions. */
  readonly secrets: boolean;
}

/**
 * The world as a file: reading it gives an equal world, as far as the options keep everything. What reading would fill
 * in by itself is left out.
 */
export function writeWorld(world: World, options: WriteOptions): WorldFile {
  const around = completeWorldFile({ ...world, accounts: [] }, policyIn(options), options.secrets);
  const accounts = world.accounts.map((account) => writtenIn(world, account, options));
  return withoutDefaults({ ...around, accounts }, aroundAccounts) as WorldFile;
}

/** The schema of a world whose accounts have been written already. */
const aroundAccounts = worldFile.extend({ accounts: z.array(z.unknown()).default([]) });

const policyIn = ({ policies }: WriteOptions) =>
  policies === 'objects' ? policyObject : (text: PolicyText) => text;

/** Without the bindings of trust policies that reading makes anew because the principals are still the same. */
function writtenIn(world: World, account: Account, options: WriteOptions): unknown {
  const unbound = account.roles.map((role) => isBoundToNow(world, role));
  if (unbound.every(Boolean)) return writtenUnbound(account, options);
  const roles = account.roles.map((role, index) => (unbound[index] ? { ...role, trustedIds: {} } : role));
  return written({ ...account, roles }, options);
}

/** Remembered: a world is written after each pause in typing, and one account of it is another then. */
function writtenUnbound(account: Account, options: WriteOptions): unknown {
  const known = writtenOf(account);
  const key = `${options.policies} ${options.secrets}`;
  const roles = () => account.roles.map((role) => ({ ...role, trustedIds: {} }));
  if (!known.has(key)) known.set(key, written({ ...account, roles: roles() }, options));
  return known.get(key);
}

const writtenOf = memoised<Account, Map<string, unknown>>(() => new Map());

const written = (account: Account, options: WriteOptions): unknown =>
  withoutDefaults(accountFile(account, policyIn(options), options.secrets), accountSchema);

const isBoundToNow = (world: World, role: Role): boolean => {
  const now = Object.entries(trustedIdsOf(world, role, true));
  return (
    now.every(([arn, id]) => role.trustedIds[arn] === id) &&
    now.length === Object.keys(role.trustedIds).length
  );
};
