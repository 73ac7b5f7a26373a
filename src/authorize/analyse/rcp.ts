import { RCP_SERVICES } from '../../policy/rcpServices.ts';
import { callerAccount } from '../../world/caller.ts';
import type { Question } from '../question.ts';
import { analyse, type Level, type TypeAnalysis } from './analysis.ts';
import { levelsOf, NO_LEVELS } from './levels.ts';
import { isServiceLinked } from './scp.ts';

/**
 * Resource control policies: they cap what anybody, inside the organization or outside, may do to resources of member
 * accounts (E-040). RCPFullAWSAccess is attached everywhere, so what others than Deny say does not matter (E-003).
 */
export const analyseRcp = (levels: readonly Level[], question: Question): TypeAnalysis =>
  analyse('rcp', levels, { ...question, storedIds: {} });

/** The levels that guard the resource of a request; none for what RCPs do not reach (E-041, E-043). */
export function rcpLevels({ request, action }: Question): readonly Level[] {
  const { world, caller, resource } = request;
  // A resource of unknown owner counts as the caller's own.
  const levels = levelsOf('rcp', world, resource.accountId ?? callerAccount(caller));
  if (levels.length === 0 || isServiceLinked(caller) || action === 'kms:retiregrant') return NO_LEVELS;
  return RCP_SERVICES.has(action.slice(0, action.indexOf(':'))) ? levels : NO_LEVELS;
}
