import { trustedIdsOf } from '../trustedPrincipals.ts';
import type { PolicyText, Role, World } from '../world.ts';
import { completeWorldFile, policyObject } from './complete.ts';
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
export function writeWorld(world: World, { policies, secrets }: WriteOptions): WorldFile {
  const policy = policies === 'objects' ? policyObject : (text: PolicyText) => text;
  return withoutDefaults(
    completeWorldFile(withoutKnownBindings(world), policy, secrets),
    worldFile,
  ) as WorldFile;
}

/** Without the bindings of trust policies that reading makes anew because the principals are still the same. */
function withoutKnownBindings(world: World): World {
  return {
    ...world,
    accounts: world.accounts.map((account) => ({
      ...account,
      roles: account.roles.map((role) => (isBoundToNow(world, role) ? { ...role, trustedIds: {} } : role)),
    })),
  };
}

const isBoundToNow = (world: World, role: Role): boolean => {
  const now = Object.entries(trustedIdsOf(world, role, true));
  return (
    now.every(([arn, id]) => role.trustedIds[arn] === id) &&
    now.length === Object.keys(role.trustedIds).length
  );
};
