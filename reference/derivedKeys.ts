import type { Caller } from '../src/world/caller.ts';
import type { Tags, World } from '../src/world/world.ts';
import type { AccessQuestion } from './evaluate.ts';

/** Condition keys that a world gives by itself, each worked out as the ledger says it; undefined where a request has none. */
export const DERIVED_KEYS: Readonly<Record<string, (question: AccessQuestion) => string | undefined>> = {
  // D-027
  'aws:PrincipalArn': ({ caller }) => {
    if (caller.kind === 'roleSession') return caller.roleArn;
    return 'arn' in caller ? caller.arn : undefined;
  },
  // D-028
  'aws:PrincipalAccount': ({ caller }) => {
    if (caller.kind === 'anonymous') return 'anonymous';
    return 'accountId' in caller ? caller.accountId : undefined;
  },
  // D-029
  'aws:PrincipalOrgID': ({ world, caller }) =>
    organizationId(world, 'accountId' in caller ? caller.accountId : null),
  // D-030
  'aws:PrincipalTag/TEAM': ({ caller }) => tag(caller, 'team'),
  'aws:PrincipalTag/other': ({ caller }) => tag(caller, 'other'),
  // D-031
  'aws:PrincipalType': ({ caller }) =>
    ({
      root: 'Account',
      user: 'User',
      federatedUser: 'FederatedUser',
      roleSession: 'AssumedRole',
      anonymous: 'Anonymous',
      federated: undefined,
      service: undefined,
    })[caller.kind],
  // D-032
  'aws:userid': ({ caller }) => {
    switch (caller.kind) {
      case 'root':
        return caller.accountId;
      case 'user':
        return caller.user.id;
      case 'roleSession':
        return `${caller.role.id}:${caller.session.sessionName}`;
      case 'federatedUser':
        return `${caller.accountId}:${caller.session.name}`;
      case 'anonymous':
        return 'anonymous';
      case 'federated':
      case 'service':
        return undefined;
    }
  },
  // D-033
  'aws:username': ({ caller }) => (caller.kind === 'user' ? caller.user.name : undefined),
  // D-034
  'aws:PrincipalServiceName': ({ caller }) => (caller.kind === 'service' ? caller.service : undefined),
  // D-035
  'aws:TokenIssueTime': ({ caller }) =>
    'session' in caller && caller.session ? caller.session.issuedAt : undefined,
  // D-036, B-033
  'aws:MultiFactorAuthPresent': ({ caller }) => {
    if (caller.kind === 'roleSession') return 'false';
    if (caller.kind !== 'user' || caller.session === null) return undefined;
    return caller.session.mfaAt === null ? 'false' : 'true';
  },
  // D-051
  'aws:ResourceAccount': (question) => ownerOf(question),
  'aws:ResourceOrgID': (question) => organizationId(question.world, ownerOf(question) ?? null),
  // D-055
  'aws:CurrentTime': ({ world }) => world.clock,
  'aws:EpochTime': ({ world }) => String(Date.parse(world.clock) / 1000),
  'aws:SecureTransport': () => 'true',
};

function organizationId({ organization }: World, account: string | null): string | undefined {
  if (!organization || account === null) return undefined;
  const members = [organization.managementAccount, ...organization.units.flatMap(({ accounts }) => accounts)];
  return members.includes(account) ? organization.id : undefined;
}

/** Tags of the session come before those of user or role; names match in any case (C-026). */
function tag(caller: Caller, name: string): string | undefined {
  const sets: readonly Tags[] =
    caller.kind === 'roleSession'
      ? [caller.session.tags, caller.role.tags]
      : caller.kind === 'federatedUser'
        ? [caller.session.tags, caller.user?.tags ?? {}]
        : caller.kind === 'user'
          ? [caller.user.tags]
          : [];
  return sets.flatMap((tags) => Object.entries(tags)).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** What nobody is known to own counts as the caller's own. */
function ownerOf({ caller, resource }: AccessQuestion): string | undefined {
  return resource.accountId ?? ('accountId' in caller ? caller.accountId : undefined);
}
