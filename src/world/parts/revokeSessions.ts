import { addSeconds } from '../clock.ts';
import type { JsonPatchOperation } from '../patch.ts';
import type { World } from '../world.ts';
import { partOf } from './part.ts';
import { placeOf } from './place.ts';
import { add } from './plan.ts';

/** The console sets the cut-off that much later than now, in seconds, so that it holds for what is on its way. */
const AHEAD = 30;

/**
 * What "Revoke active sessions" does to a role, as operations on the world's file: an inline policy that denies everything
 * to sessions older than the cut-off, in place of an earlier one. Null when there is no such role.
 */
export function revokeSessions(
  world: World,
  accountId: string,
  roleName: string,
): readonly JsonPatchOperation[] | null {
  const role = placeOf(world, partOf('role', accountId, roleName));
  if (!role) return null;
  const cutOff = addSeconds(world.clock, AHEAD);
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Deny',
        Action: ['*'],
        Resource: ['*'],
        Condition: { DateLessThan: { 'aws:TokenIssueTime': cutOff } },
      },
    ],
  };
  return [add([...role, 'inlinePolicies', 'AWSRevokeOlderSessions'], policy)];
}
