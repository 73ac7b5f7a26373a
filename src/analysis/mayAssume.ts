import { callOf, type Call } from '../call/call.ts';
import { decide } from '../engine/engine.ts';
import type { Decision } from '../pipeline/run.ts';
import { findRoleByArn } from '../world/find.ts';
import type { World } from '../world/world.ts';
import { principalsOf, SESSION_NAME, type Principal } from './principals.ts';

/** One answer of `whoMayAssume` with all that led to it. */
export interface MayAssume {
  readonly decision: Decision;
  /** Signed, for a role, with the credentials of a session that is in no world. */
  readonly call: Call;
}

/**
 * Asks whether one user or role of a world may assume one role, as `whoMayAssume` does, and keeps the trace.
 * @param principal ARN of a user, or of a role as whoever has assumed it
 * @returns null when the world has no such principal or role
 */
export function mayAssume(world: World, principal: string, role: string): MayAssume | null {
  const { principals, world: at } = principalsOf(world, new Set([principal]));
  const [asking] = principals;
  if (!asking || !findRoleByArn(world, role)) return null;
  const call = assumeRoleCall(asking, role);
  return { decision: decide(at, call), call };
}

/** The call with which a principal asks for a role: nothing but the role's name and a session name. */
export const assumeRoleCall = ({ credentials }: Principal, role: string): Call =>
  callOf({
    service: 'sts',
    operation: 'AssumeRole',
    credentials,
    params: { RoleArn: role, RoleSessionName: SESSION_NAME },
  });
