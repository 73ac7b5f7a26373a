import { actorOf } from '../../content/call/actor.ts';
import { sessionNamed, type Asked, type LabState } from '../../content/call/made.ts';
import { findAccount, findRole, findUser } from '../../world/find.ts';
import { parseArn, roleArn, rootArn, userArn } from '../../world/names.ts';
import type { Session, World } from '../../world/world.ts';

/** Whose credentials a learner can have, by what decides about what they may call. */
export interface Identity {
  readonly kind:
    | 'root'
    | 'user'
    /** What GetSessionToken gives a user, without and with MFA. */
    | 'userSession'
    | 'userSessionWithMfa'
    | 'federatedUser'
    | 'roleSession'
    /** What GetSessionToken gives root. */
    | 'rootSession'
    /** What AssumeRoot gives: the root of a member account, for one task. */
    | 'rootTask';
  /** ARN of the root or user whose credentials or session it is, or of the role of the session. */
  readonly arn: string;
  /** A session of a role that was itself assumed with a role session: capped at an hour (B-023). */
  readonly chained: boolean;
}

/** Who calls: an identity, nobody at all, or one whose session has run out. Null for AWS services and the unknown. */
export type Who = Identity | 'nobody' | 'expired' | null;

/** Who makes the call in question. */
export function whoCalls({ as }: Asked, state: LabState): Who {
  const actor = actorOf(as);
  if (!actor.ok) return null;
  switch (actor.value.kind) {
    case 'none':
      return 'nobody';
    case 'user':
      return { kind: 'user', arn: actor.value.arn, chained: false };
    case 'root':
      return { kind: 'root', arn: rootArn(actor.value.accountId), chained: false };
    case 'service':
      return null;
    case 'session': {
      const session = sessionNamed(state, actor.value.label);
      if (!session) return null;
      return session.expiresAt <= state.world.clock ? 'expired' : identityOfSession(state.world, session);
    }
  }
}

/** Who a session is, while it lasts. */
export function identityOfSession(world: World, session: Session): Identity {
  const account = findAccount(world, session.accountId);
  const root = rootArn(session.accountId);
  const asker = (userName: string | null): string => {
    const user = userName !== null && account ? findUser(account, userName) : null;
    return user ? userArn(session.accountId, user) : root;
  };
  switch (session.kind) {
    case 'role': {
      const role = account && findRole(account, session.roleName);
      const arn = roleArn(session.accountId, role ?? { path: '/', name: session.roleName });
      return { kind: 'roleSession', arn, chained: isRoleSession(session.issuedTo) };
    }
    case 'user': {
      const kind = session.mfaAt === null ? 'userSession' : 'userSessionWithMfa';
      return { kind, arn: asker(session.userName), chained: false };
    }
    case 'federatedUser':
      return { kind: 'federatedUser', arn: asker(session.userName), chained: false };
    case 'root':
      return { kind: session.taskPolicy === null ? 'rootSession' : 'rootTask', arn: root, chained: false };
  }
}

export const sameIdentity = (one: Identity, other: Identity): boolean =>
  one.kind === other.kind && one.arn === other.arn && one.chained === other.chained;

/** Rule A-009. */
const isRoleSession = (arn: string): boolean => {
  const parsed = parseArn(arn);
  return parsed?.service === 'sts' && parsed.resource.startsWith('assumed-role/');
};
