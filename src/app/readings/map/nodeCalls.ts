import { issuingCall, type Asked, type LabState } from '../../../content/call/made.ts';
import { findSessionByAccessKey, findUserByArn } from '../../../world/find.ts';
import { SESSION_NAME } from '../../../analysis/principals.ts';
import { sessionNodeId } from './sessionItems.ts';

/**
 * As whom a call is made with the credentials of a node: a user with an active access key, or a session that a call of
 * a label issued and that has not expired. Null for everything else.
 */
export function callsAs({ world, calls }: LabState, node: string): string | null {
  const user = findUserByArn(world, node)?.user;
  if (user) return user.accessKeys.some(({ status }) => status === 'Active') ? node : null;
  const made = calls.findLast(({ issued }) => issued !== null && sessionNodeId(issued) === node);
  const session = findSessionByAccessKey(world, made?.issued ?? '');
  const label = made?.asked.label ?? null;
  if (label === null || !session || session.expiresAt <= world.clock) return null;
  // The label leads to the session that was issued under it last.
  return issuingCall(calls, label) === made ? `session:${label}` : null;
}

/** The call that asks for a role with the credentials of the call in question; null when that has none of its own. */
export const assumeAs = (as: string, role: string): Asked | null =>
  as === 'none' || as.startsWith('service:')
    ? null
    : {
        as,
        call: 'sts:AssumeRole',
        params: { RoleArn: role, RoleSessionName: SESSION_NAME },
        resource: null,
        token: null,
        context: {},
        omitSessionToken: false,
        label: role.split('/').at(-1) ?? role,
      };
