import { SESSION_NAME } from '../../../analysis/principals.ts';
import { sessionCaller, type Asked, type LabState } from '../../../content/call/made.ts';
import { findUserByArn } from '../../../world/find.ts';
import { sessionNodeId } from './sessionItems.ts';

/**
 * As whom a call is made with the credentials of a node: a user with an active access key, or a session that has not
 * expired. Null for everything else.
 */
export function callsAs({ world, calls }: LabState, node: string): string | null {
  const user = findUserByArn(world, node)?.user;
  if (user) return user.accessKeys.some(({ status }) => status === 'Active') ? node : null;
  const session = world.sessions.find(({ accessKeyId }) => sessionNodeId(accessKeyId) === node);
  return session && session.expiresAt > world.clock ? sessionCaller(calls, session) : null;
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
