import { sessionNamed, type Asked, type LabState } from '../../content/call/made.ts';
import { identityOfSession } from '../../machines/identity/identity.ts';
import type { NamedArn } from '../../view/decision/CallCard.tsx';
import type { Session } from '../../world/world.ts';
import { shortName } from './names.ts';
import { sessionCallerArn } from './sessions/sessionCallerArn.ts';
import { sessionTitle } from './sessions/sessionTitle.ts';

const SESSION = 'session:';

/**
 * ARN of the user, root or role behind the credentials that a call is made with: for a session, of its role or user.
 * What has no ARN keeps its name.
 */
export function callerArn(asked: Asked, state: LabState): string {
  const session = callerSession(asked, state);
  return session ? identityOfSession(state.world, session).arn : asked.as;
}

/** Who calls, as AWS sees it: a session is not the user or role behind it. What has no ARN keeps its name. */
export function namedCaller(asked: Asked, state: LabState): NamedArn {
  const { world } = state;
  const session = callerSession(asked, state);
  if (session) return { name: sessionTitle(world, session), arn: sessionCallerArn(world, session) };
  const arn = asked.as.replace(/^service:/, '');
  return { name: shortName(world, arn), arn };
}

const callerSession = ({ as }: Asked, state: LabState): Session | null =>
  as.startsWith(SESSION) ? sessionNamed(state, as.slice(SESSION.length)) : null;
