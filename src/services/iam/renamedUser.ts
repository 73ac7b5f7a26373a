import { withUser } from '../../world/change.ts';
import { userArn, type PathAndName } from '../../world/names.ts';
import type { Account, Role, Session, User, World } from '../../world/world.ts';
import { withPrincipals } from './shownTrustPolicy.ts';

/**
 * The world in which a user has another name or path. It stays the same principal: its sessions go on, and trust policies
 * that named it name it under its new ARN, since they hold its unique id (C-035).
 */
export function renamedUser(world: World, account: Account, user: User, by: PathAndName): World {
  const before = userArn(account.id, user);
  const after = userArn(account.id, by);
  if (before === after) return world;
  const renamed = withUser(world, account, user, { name: by.name, path: by.path });
  return {
    ...renamed,
    accounts: renamed.accounts.map((each) => ({
      ...each,
      roles: each.roles.map((role) =>
        role.trustedIds[before] === user.id ? trusting(role, before, after) : role,
      ),
    })),
    sessions: renamed.sessions.map((session) => ofRenamed(session, user.id, by.name)),
  };
}

function trusting(role: Role, before: string, after: string): Role {
  const trustedIds = Object.entries(role.trustedIds).map(([arn, id]) => [arn === before ? after : arn, id]);
  return {
    ...role,
    trustPolicy: withPrincipals(role.trustPolicy, (arn) => (arn === before ? after : arn)),
    trustedIds: Object.fromEntries(trustedIds),
  };
}

const ofRenamed = (session: Session, userId: string, userName: string): Session =>
  (session.kind === 'user' || session.kind === 'federatedUser') && session.userId === userId
    ? { ...session, userName }
    : session;
