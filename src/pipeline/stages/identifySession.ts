import { findAccount, findRole, findSessionByAccessKey, findUser } from '../../world/find.ts';
import { federatedUserArn, roleArn, rootArn, sessionArn, userArn } from '../../world/names.ts';
import type { RoleSessionCaller, RootCaller } from '../../world/caller.ts';
import { isOptIn } from '../../world/regions.ts';
import { rememberedIn } from '../../world/rememberedIn.ts';
import type {
  Account,
  FederatedUserSession,
  Role,
  RoleSession,
  RootSession,
  Session,
  UserSession,
  World,
} from '../../world/world.ts';
import { invalidToken, unknownKey, wrongToken, type Identified } from './credentialRefusals.ts';

/**
 * Whose temporary credentials these are. A session ends with the role or user that it belongs to: one deleted and made
 * again under the same name has another unique id.
 */
export function identifySession(
  world: World,
  accessKeyId: string,
  sessionToken: string | null,
  region: string,
): Identified {
  const session = findSessionByAccessKey(world, accessKeyId);
  if (!session) return unknownKey(accessKeyId);
  if (sessionToken === null) {
    return invalidToken({ code: 'credentials.tokenMissing', params: { accessKeyId } }, 'A-022', 'A-023');
  }
  if (sessionToken !== session.sessionToken) return wrongToken(accessKeyId);
  if (session.expiresAt <= world.clock) {
    const params = { expiredAt: session.expiresAt, now: world.clock };
    const reason = { code: 'credentials.expired', params } as const;
    return { refusal: { message: 'expiredToken', reason, rules: ['A-032'] } };
  }
  if (session.tokenVersion === 1 && isOptIn(region)) {
    return invalidToken({ code: 'credentials.tokenOfRegions', params: { accessKeyId, region } }, 'A-053');
  }
  return identify(findAccount(world, session.accountId), session);
}

function identify(account: Account | null, session: Session): Identified {
  switch (session.kind) {
    case 'role':
      return identifyRoleSession(account, session);
    case 'user':
      return identifyUserSession(account, session);
    case 'federatedUser':
      return identifyFederatedUser(account, session);
    case 'root':
      return account ? { caller: rootCaller(session) } : unknownKey(session.accessKeyId);
  }
}

function identifyRoleSession(account: Account | null, session: RoleSession): Identified {
  const { roleName } = session;
  const role = account && findRole(account, roleName);
  if (!account || !role || role.id !== session.roleId) {
    return invalidToken({ code: 'credentials.roleGone', params: { role: roleName } }, 'E-055');
  }
  return { caller: roleSessionCaller(account, session, role) };
}

const roleSessionCaller = rememberedIn(
  ({ id }: Account, session: RoleSession, role: Role): RoleSessionCaller => ({
    kind: 'roleSession',
    accountId: id,
    arn: sessionArn(id, session.roleName, session.sessionName),
    userId: `${role.id}:${session.sessionName}`,
    roleArn: roleArn(id, role),
    role,
    session,
  }),
);

/** Still the user: the same name and the same unique id (B-124). */
function identifyUserSession(account: Account | null, session: UserSession): Identified {
  const user = userOf(account, session);
  if (!user) return userGone(session);
  const { accountId } = session;
  return {
    caller: { kind: 'user', accountId, arn: userArn(accountId, user), userId: user.id, user, session },
  };
}

const rootCaller = (session: RootSession): RootCaller => ({
  kind: 'root',
  accountId: session.accountId,
  arn: rootArn(session.accountId),
  userId: session.accountId,
  session,
});

/** Of a federated user that root has asked for there is no user (B-004). */
function identifyFederatedUser(account: Account | null, session: FederatedUserSession): Identified {
  const { accountId, name, userName, userId } = session;
  const user = userName !== null && userId !== null ? userOf(account, { userName, userId }) : null;
  if (!user && userName !== null) return userGone({ userName });
  return {
    caller: {
      kind: 'federatedUser',
      accountId,
      arn: federatedUserArn(accountId, name),
      userId: `${accountId}:${name}`,
      user,
      userArn: user ? userArn(accountId, user) : rootArn(accountId),
      session,
    },
  };
}

type SessionOfUser = Pick<UserSession, 'userName' | 'userId'>;

function userOf(account: Account | null, { userName, userId }: SessionOfUser) {
  const user = account && findUser(account, userName);
  return user?.id === userId ? user : null;
}

const userGone = ({ userName }: Pick<SessionOfUser, 'userName'>): Identified =>
  invalidToken({ code: 'credentials.userGone', params: { user: userName } }, 'E-055');
