import type { Stage } from '../pipeline/stage.ts';
import {
  askPolicies,
  type GivenKeys,
  type Permission,
  type Resolved,
} from '../pipeline/stages/askPolicies.ts';
import { callerName } from '../world/caller.ts';
import { refuseLimitedSession } from './callingOwner.ts';

/** For operations that need an Allow of the caller's own policies and nothing else (B-007). */
export const authorizeOwnPermission = <At extends Resolved>(
  keysOf: (at: At) => GivenKeys,
  permissionsOf: (at: At) => readonly Permission[] = () => [],
): Stage<At, At> => ({
  name: 'authorize',
  run: (at) =>
    refuseLimitedSession(at) ??
    askPolicies(
      at,
      keysOf(at),
      () => ({
        question: 'mayCall',
        outcome: 'pass',
        reason: { code: 'mayCall.yes', params: { arn: callerName(at.caller), action: at.action } },
        rules: ['B-007'],
      }),
      permissionsOf(at),
    ),
});
