import { parsePolicy } from '../../policy/parse.ts';
import { oidcProviderArn, roleArn, rootArn, samlProviderArn } from '../names.ts';
import type { Role, World } from '../world.ts';
import { ownerAccount } from './ownerAccount.ts';
import type { Part } from './part.ts';
import { placeOf } from './place.ts';
import { valueAt } from './plan.ts';
import { attachmentsOf, managedArn, membershipsOf, profilesOf } from './remove.ts';

/** What comes to an end with a part: how many of each, and which roles trust it. */
export interface Consequences {
  /** Sessions that are good for nothing any more. */
  readonly sessions: number;
  /** ARNs of roles that trust it by name. */
  readonly trusting: readonly string[];
  readonly members: number;
  readonly attachments: number;
  readonly instanceProfiles: number;
  /** Accounts that go up to the unit above. */
  readonly accounts: number;
  /** The organization goes with its management account. */
  readonly organization: boolean;
}

/** What would come of taking a part away (C-036). */
export function consequencesOf(world: World, part: Part): Consequences {
  const { kind, name } = part;
  const id = uniqueId(world, part);
  return {
    sessions: world.sessions.filter((session) => {
      if (kind === 'account') return session.accountId === name;
      return (
        id !== null &&
        (session.kind === 'role' ? session.roleId : 'userId' in session && session.userId) === id
      );
    }).length,
    trusting: trustingRoles(world, part, id),
    members: kind === 'group' ? membershipsOf(world, part).length : 0,
    attachments: kind === 'policy' ? attachmentsOf(world, managedArn(world, part)).length : 0,
    instanceProfiles: kind === 'role' ? profilesOf(world, part).length : 0,
    accounts:
      kind === 'unit'
        ? (world.organization?.units ?? [])
            .filter(({ path }) => path === name || path.startsWith(`${name}/`))
            .reduce((sum, { accounts }) => sum + accounts.length, 0)
        : 0,
    organization: kind === 'account' && world.organization?.managementAccount === name,
  };
}

function uniqueId(world: World, part: Part): string | null {
  const place = part.kind === 'user' || part.kind === 'role' ? placeOf(world, part) : null;
  const id = place && valueAt(world, [...place, 'id']);
  return typeof id === 'string' ? id : null;
}

function trustingRoles(world: World, part: Part, id: string | null): readonly string[] {
  const named = namesOf(part);
  const trusts = (role: Role): boolean =>
    id === null
      ? named.length > 0 && principalsOf(role).some((principal) => named.includes(principal))
      : Object.values(role.trustedIds).includes(id);
  return world.accounts.flatMap((account) =>
    account.id === (part.kind === 'account' ? part.name : null)
      ? []
      : account.roles.filter(trusts).map((role) => roleArn(account.id, role)),
  );
}

/** The names by which trust policies know an account or a provider. */
function namesOf(part: Part): readonly string[] {
  const account = ownerAccount(part);
  if (part.kind === 'account') return [account, rootArn(account)];
  if (part.kind === 'oidcProvider') return [oidcProviderArn(account, part.name)];
  return part.kind === 'samlProvider' ? [samlProviderArn(account, part.name)] : [];
}

const principalsOf = ({ trustPolicy }: Role): readonly string[] =>
  parsePolicy(trustPolicy).statements.flatMap(
    ({ principal }) => principal?.entries.map(({ value }) => value) ?? [],
  );
