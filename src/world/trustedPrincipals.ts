import { memoised } from '../lib/memoised.ts';
import { parsePolicy } from '../policy/parse.ts';
import { principalPattern } from '../policy/principal.ts';
import { findRoleByArn, findUserByArn } from './find.ts';
import type { Role, World } from './world.ts';

/** Binds the trust policies of all roles, as far as they are not bound yet: for a world just read or changed. */
export const bindAllTrust = (world: World): World =>
  withBindings(world, (role) => trustedIdsOf(world, role, false));

/**
 * The unique ids behind the user and role ARNs that a role trusts, as AWS stores them with its trust policy (C-035).
 * ARNs in conditions, accounts, sessions and services are never bound (C-037, C-038).
 * @param fresh true: the policy has just been saved, so each ARN means the principal of now. False: what was bound
 *   stays bound even when that principal is gone or has been made again (C-036), and only ARNs that never named
 *   anybody are bound if they do now.
 */
export function trustedIdsOf(world: World, role: Role, fresh: boolean): Role['trustedIds'] {
  const bound: [string, string][] = [];
  for (const arn of trustedArns(role)) {
    const known = fresh || !Object.hasOwn(role.trustedIds, arn) ? undefined : role.trustedIds[arn];
    const id = known ?? (findUserByArn(world, arn)?.user ?? findRoleByArn(world, arn)?.role)?.id;
    if (id !== undefined) bound.push([arn, id]);
  }
  return Object.fromEntries(bound);
}

/** The user and role ARNs that its trust policy names as principals, each once, in the order written. */
const trustedArns = memoised(({ trustPolicy }: Role): readonly string[] => {
  const patterns = parsePolicy(trustPolicy).statements.flatMap((statement) =>
    (statement.principal?.entries ?? []).map(({ type, value }) => principalPattern(type, value)),
  );
  return [
    ...new Set(
      patterns.flatMap((pattern) =>
        pattern.form === 'user' || pattern.form === 'role' ? [pattern.arn] : [],
      ),
    ),
  ];
});

/** Puts bindings in; a role, account or world whose bindings stay as they are stays the same value. */
function withBindings(world: World, idsOf: (role: Role) => Role['trustedIds'] | null): World {
  const accounts = world.accounts.map((account) => {
    const roles = account.roles.map((role) => {
      const trustedIds = idsOf(role);
      return trustedIds === null || sameEntries(trustedIds, role.trustedIds) ? role : { ...role, trustedIds };
    });
    return roles.every((role, index) => role === account.roles[index]) ? account : { ...account, roles };
  });
  return accounts.every((account, index) => account === world.accounts[index])
    ? world
    : { ...world, accounts };
}

function sameEntries(one: Role['trustedIds'], other: Role['trustedIds']): boolean {
  const entries = Object.entries(one);
  return (
    entries.length === Object.keys(other).length &&
    entries.every(([arn, id]) => Object.hasOwn(other, arn) && other[arn] === id)
  );
}
