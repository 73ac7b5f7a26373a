import type { CredentialProof } from '../call/call.ts';
import { issueSession, type SessionToIssue } from '../sts/issueSession.ts';
import { roleArn, userArn } from '../world/names.ts';
import type { Account, Role, User, World } from '../world/world.ts';

/** A user, or a role as whoever has assumed it. */
export interface Principal {
  readonly arn: string;
  readonly account: Account;
  readonly entity: User | Role;
  /** Null for a user without an active access key, who cannot call. */
  readonly credentials: CredentialProof | null;
}

/**
 * Every user and role of a world, each with credentials to call with, and the world in which those are good: roles have
 * a session there that nobody had to be trusted with. The session is called after nobody's habit, as a question needs one.
 */
export function principalsOf(world: World): {
  readonly principals: readonly Principal[];
  readonly world: World;
} {
  const principals: Principal[] = [];
  let at: World = { ...world, sessions: [] };
  for (const account of world.accounts) {
    for (const user of account.users) {
      const key = user.accessKeys.find(({ status }) => status === 'Active');
      principals.push({
        arn: userArn(account.id, user),
        account,
        entity: user,
        credentials: key ? { kind: 'accessKey', accessKeyId: key.id, sessionToken: null } : null,
      });
    }
    for (const role of account.roles) {
      at = issueSession(at, sessionOf(account, role), HOUR).world;
      const session = at.sessions.at(-1);
      principals.push({
        arn: roleArn(account.id, role),
        account,
        entity: role,
        credentials: session
          ? { kind: 'accessKey', accessKeyId: session.accessKeyId, sessionToken: session.sessionToken }
          : null,
      });
    }
  }
  return { principals, world: at };
}

export const SESSION_NAME = 'session';

const HOUR = 3600;

const sessionOf = ({ id: accountId }: Account, role: Role): SessionToIssue => ({
  kind: 'role',
  accountId,
  roleName: role.name,
  roleId: role.id,
  sessionName: SESSION_NAME,
  policies: { inline: null, managed: [] },
  tags: {},
  transitiveTagKeys: [],
  sourceIdentity: null,
  federatedProvider: null,
  federatedKeys: {},
  issuedTo: roleArn(accountId, role),
  tokenVersion: 2,
});
