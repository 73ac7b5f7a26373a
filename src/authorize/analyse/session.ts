import type { Caller } from '../../world/caller.ts';
import { findAccount } from '../../world/find.ts';
import type { Account, FederatedUserSession, RoleSession, RootSession, World } from '../../world/world.ts';
import type { Question } from '../question.ts';
import { analyse, type TypeAnalysis } from './analysis.ts';
import {
  attached,
  attachments,
  managedPolicies,
  NO_ATTACHMENTS,
  type Attachments,
} from './managedPolicies.ts';
import { rememberedIn } from '../../world/rememberedIn.ts';

/** Policies passed when the session was asked for, inline and managed as one set: they leave what they allow (E-008, B-042). */
export const analyseSession = (own: Attachments, question: Question): TypeAnalysis =>
  analyse('session', own.levels, question);

/**
 * Whether session policies have a say: for a role session when some were passed, for a federated user always, so that
 * one for whom none were passed can do nothing (E-009), and for root in a privileged task, whose one policy it is (B-149).
 */
export function hasSessionPolicies(caller: Caller): boolean {
  switch (caller.kind) {
    case 'federatedUser':
      return true;
    case 'roleSession':
      return caller.session.policies.inline !== null || caller.session.policies.managed.length > 0;
    case 'root':
      return caller.session !== null && caller.session.taskPolicy !== null;
    default:
      return false;
  }
}

/** The session policies of the caller. */
export function sessionPolicies(world: World, caller: Caller): Attachments {
  if (caller.kind !== 'roleSession' && caller.kind !== 'federatedUser' && caller.kind !== 'root')
    return NO_ATTACHMENTS;
  if (!caller.session || !hasSessionPolicies(caller)) return NO_ATTACHMENTS;
  const account = findAccount(world, caller.accountId);
  return account ? policiesOf(account, caller.session, world, caller.arn) : NO_ATTACHMENTS;
}

const policiesOf = rememberedIn(
  (
    account: Account,
    session: RoleSession | FederatedUserSession | RootSession,
    world: World,
    arn: string,
  ): Attachments => {
    if (session.kind === 'root') {
      const { taskPolicy } = session;
      return managedPolicies(world, account.id, 'session', taskPolicy === null ? [] : [taskPolicy]);
    }
    const { policies } = session;
    const managed = managedPolicies(world, account.id, 'session', policies.managed);
    if (policies.inline === null) return managed;
    const inline = attached('session', arn, INLINE, policies.inline);
    return attachments([inline, ...managed.levels[0].policies], managed.unknown);
  },
);

/** The parameter that an inline session policy is passed in. */
const INLINE = 'Policy';
