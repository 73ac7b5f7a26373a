import type { Caller } from '../../world/caller.ts';
import { findAccount } from '../../world/find.ts';
import { groupArn, userArn } from '../../world/names.ts';
import type { Account, Group, Role, User, World } from '../../world/world.ts';
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

/**
 * Identity-based policies: inline and attached ones of the user or role, and of the user's groups (E-006, E-010). A
 * federated user has those of the user who asked for its session (E-009).
 */
export const analyseIdentity = (own: Attachments, question: Question): TypeAnalysis =>
  analyse('identity', own.levels, question);

/** The documents attached to the caller. Root, services, anonymous and federated callers have none (E-047, B-054). */
export function identityPolicies(world: World, caller: Caller): Attachments {
  switch (caller.kind) {
    case 'roleSession': {
      const account = findAccount(world, caller.accountId);
      return account ? ofRole(account, caller.role, world, caller.roleArn) : NO_ATTACHMENTS;
    }
    case 'user':
    case 'federatedUser': {
      const account = findAccount(world, caller.accountId);
      return account && caller.user ? ofUser(account, caller.user, world) : NO_ATTACHMENTS;
    }
    default:
      return NO_ATTACHMENTS;
  }
}

const ofRole = rememberedIn((account: Account, role: Role, world: World, arn: string): Attachments =>
  policiesOf(world, account, arn, role),
);

const ofUser = rememberedIn((account: Account, user: User, world: World): Attachments => {
  const groups = account.groups.filter(({ name }) => user.groups.includes(name));
  return together([
    policiesOf(world, account, userArn(account.id, user), user),
    ...groups.map((group) => policiesOf(world, account, groupArn(account.id, group), group)),
  ]);
});

function policiesOf(world: World, account: Account, owner: string, holder: User | Role | Group): Attachments {
  const inline = Object.entries(holder.inlinePolicies).map(([name, text]) =>
    attached('identity', owner, name, text),
  );
  return together([
    attachments(inline),
    managedPolicies(world, account.id, 'identity', holder.attachedPolicies),
  ]);
}

const together = (all: readonly Attachments[]): Attachments =>
  attachments(
    all.flatMap(({ levels: [{ policies }] }) => policies),
    all.flatMap(({ unknown }) => unknown),
  );
