import type { Caller, FederatedUserCaller, RoleSessionCaller } from '../../world/caller.ts';
import { findAccount } from '../../world/find.ts';
import type { Account, FederatedUserSession, RoleSession, World } from '../../world/world.ts';
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
 * one for whom none were passed can do nothing (E-009).
 */
export const hasSessionPolicies = (caller: Caller): caller is RoleSessionCaller | FederatedUserCaller =>
  caller.kind === 'federatedUser' ||
  (caller.kind === 'roleSession' &&
    (caller.session.policies.inline !== null || caller.session.policies.managed.length > 0));

/** The session policies of the caller. */
export function sessionPolicies(world: World, caller: Caller): Attachments {
  if (!hasSessionPolicies(caller)) return NO_ATTACHMENTS;
  const account = findAccount(world, caller.accountId);
  return account ? policiesOf(account, caller.session, world, caller.arn) : NO_ATTACHMENTS;
}

const policiesOf = rememberedIn(
  (account: Account, { policies }: RoleSession | FederatedUserSession, world: World, arn: string) => {
    const managed = managedPolicies(world, account.id, 'session', policies.managed);
    if (policies.inline === null) return managed;
    const inline = attached('session', arn, INLINE, policies.inline);
    return attachments([inline, ...managed.levels[0].policies], managed.unknown);
  },
);

/** The parameter that an inline session policy is passed in. */
const INLINE = 'Policy';
