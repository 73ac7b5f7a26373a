import { boundEntity, callerAccount, type Caller } from '../../world/caller.ts';
import { findAccount } from '../../world/find.ts';
import type { Account, Role, User, World } from '../../world/world.ts';
import type { Question } from '../question.ts';
import { analyse, type TypeAnalysis } from './analysis.ts';
import { managedPolicies, NO_ATTACHMENTS, type Attachments } from './managedPolicies.ts';
import { rememberedIn } from '../../world/rememberedIn.ts';

/** The permissions boundary of the user or role: it leaves what it allows and grants nothing (E-007, E-011). */
export const analyseBoundary = (own: Attachments, question: Question): TypeAnalysis =>
  analyse('boundary', own.levels, question);

/** The boundary set on the caller's user or role; nobody else has one (E-047). */
export function boundaryPolicy(world: World, caller: Caller): Attachments {
  const holder = boundEntity(caller);
  if (!holder || holder.permissionsBoundary === null) return NO_ATTACHMENTS;
  const account = findAccount(world, callerAccount(caller) ?? '');
  return account ? boundaryOf(account, holder, world) : NO_ATTACHMENTS;
}

const boundaryOf = rememberedIn((account: Account, { permissionsBoundary }: User | Role, world: World) =>
  managedPolicies(world, account.id, 'boundary', permissionsBoundary === null ? [] : [permissionsBoundary]),
);
