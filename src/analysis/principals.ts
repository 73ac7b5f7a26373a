import type { CredentialProof } from '../call/call.ts';
import { memoised } from '../lib/memoised.ts';
import { addSeconds } from '../world/clock.ts';
import { roleArn, userArn } from '../world/names.ts';
import type { Account, Role, RoleSession, User, World } from '../world/world.ts';

/** A user, or a role as whoever has assumed it. */
export interface Entity {
  readonly arn: string;
  readonly account: Account;
  readonly entity: User | Role;
}

export interface Principal extends Entity {
  /** Of a user its active access key, else any that it has, else none: without an active one nobody can call. */
  readonly credentials: CredentialProof;
}

/** Every user and role of a world, account by account. */
export const entitiesOf = (world: World): readonly Entity[] =>
  world.accounts.flatMap((account): readonly Entity[] => [
    ...account.users.map((user) => ({ arn: userArn(account.id, user), account, entity: user })),
    ...account.roles.map((role) => ({ arn: roleArn(account.id, role), account, entity: role })),
  ]);

/**
 * The users and roles of a world, each with credentials to call with, and the world in which those are good: roles have
 * a session there that nobody had to be trusted with. The session is called after nobody's habit, as a question needs one.
 * @param among ARNs of those who are wanted; null: everybody
 */
export function principalsOf(
  world: World,
  among: ReadonlySet<string> | null = null,
): {
  readonly principals: readonly Principal[];
  readonly world: World;
} {
  const sessions: RoleSession[] = [];
  const wanted = entitiesOf(world).filter(({ arn }) => among === null || among.has(arn));
  const principals = wanted.map(({ arn, account, entity }): Principal => {
    if ('accessKeys' in entity) return { arn, account, entity, credentials: keyOf(entity) };
    const session = sessionOf(account, entity, arn, world.clock);
    sessions.push(session);
    const { accessKeyId, sessionToken } = session;
    return { arn, account, entity, credentials: { kind: 'accessKey', accessKeyId, sessionToken } };
  });
  return { principals, world: { ...world, sessions } };
}

export const SESSION_NAME = 'session';

const HOUR = 3600;

function keyOf({ accessKeys }: User): CredentialProof {
  const key = accessKeys.find(({ status }) => status === 'Active') ?? accessKeys[0];
  return key ? { kind: 'accessKey', accessKeyId: key.id, sessionToken: null } : { kind: 'none' };
}

/** The same session as long as neither role nor clock change, so that what depends on it is remembered with it. */
function sessionOf({ id: accountId }: Account, role: Role, arn: string, clock: string): RoleSession {
  const known = sessionsOf(role);
  const key = `${accountId} ${clock}`;
  const session = known.get(key) ?? newSession(accountId, role, arn, clock);
  known.set(key, session);
  return session;
}

const sessionsOf = memoised<Role, Map<string, RoleSession>>(() => new Map());

/** Its credentials are drawn from no seed, which would cost more than deciding with them; the ARN makes them its own. */
const newSession = (accountId: string, role: Role, arn: string, clock: string): RoleSession => ({
  kind: 'role',
  accountId,
  accessKeyId: `ASIA:${arn}`,
  secretAccessKey: '',
  sessionToken: arn,
  issuedAt: clock,
  expiresAt: addSeconds(clock, HOUR),
  roleName: role.name,
  roleId: role.id,
  sessionName: SESSION_NAME,
  policies: { inline: null, managed: [] },
  tags: {},
  transitiveTagKeys: [],
  sourceIdentity: null,
  federatedProvider: null,
  federatedKeys: {},
  issuedTo: arn,
  tokenVersion: 2,
});
