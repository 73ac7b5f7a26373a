import { sessionNamed, type Asked, type LabState } from '../../content/call/made.ts';
import { identityOfSession } from '../../machines/identity/identity.ts';

const SESSION = 'session:';

/**
 * ARN of the user, root or role behind the credentials that a call is made with: for a session, of its role or user.
 * What has no ARN keeps its name.
 */
export function callerArn({ as }: Asked, state: LabState): string {
  const session = as.startsWith(SESSION) ? sessionNamed(state, as.slice(SESSION.length)) : null;
  return session ? identityOfSession(state.world, session).arn : as;
}
