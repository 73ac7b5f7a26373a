import { callerAccount, type Caller } from '../../world/caller.ts';
import type { World } from '../../world/world.ts';
import type { Question } from '../question.ts';
import { analyse, type Level, type TypeAnalysis } from './analysis.ts';
import { levelsOf, NO_LEVELS } from './levels.ts';

/**
 * Service control policies: an Allow is needed at every level from the root of the organization down to the account
 * (E-004, E-039). They bind users, roles and root of member accounts, wherever those go.
 */
export const analyseScp = (levels: readonly Level[], question: Question): TypeAnalysis =>
  analyse('scp', levels, question);

/** The levels that bind a caller; none in the management account, for service-linked roles and for AWS services (E-032 to E-036). */
export function scpLevels(world: World, caller: Caller): readonly Level[] {
  return isServiceLinked(caller) ? NO_LEVELS : levelsOf('scp', world, callerAccount(caller));
}

/** A role that belongs to an AWS service: it lies under a path of its own (E-033, E-048). */
export const isServiceLinked = (caller: Caller): boolean =>
  caller.kind === 'roleSession' && caller.role.path.startsWith('/aws-service-role/');
