import { sessionCaller, sessionNamed, type Asked, type LabState } from '../../../content/call/made.ts';
import type { Interface } from '../../../explain/interface.ts';
import type { SessionView } from '../../../view/sessions/session.ts';
import { secondsBetween } from '../../../world/clock.ts';
import type { Session } from '../../../world/world.ts';
import { environmentText, profileText } from './credentialTexts.ts';
import { sessionFacts } from './sessionFacts.ts';
import { sessionTitle } from './sessionTitle.ts';

/** Every session of the world, the newest first. */
export const sessionViews = (state: LabState, asked: Asked, words: Interface): readonly SessionView[] => {
  const inUse = sessionInUse(state, asked);
  return state.world.sessions.toReversed().map((session): SessionView => {
    const { accessKeyId, issuedAt, expiresAt } = session;
    return {
      accessKeyId,
      title: sessionTitle(state.world, session),
      expiresAt,
      secondsLeft: Math.max(0, secondsBetween(state.world.clock, expiresAt)),
      secondsTotal: secondsBetween(issuedAt, expiresAt),
      inUse: session === inUse,
      environment: environmentText(session),
      profile: profileText(session),
      facts: sessionFacts(state.world, session, words),
    };
  });
};

/** The session that the call in question is made with, by label or access key id; null when it is made otherwise. */
const sessionInUse = (state: LabState, { as }: Asked): Session | null =>
  as.startsWith(SESSION) ? sessionNamed(state, as.slice(SESSION.length)) : null;

const SESSION = 'session:';

/** Who a session calls as; null when there is no such session. */
export function callerOfSession({ world, calls }: LabState, accessKeyId: string): string | null {
  const session = world.sessions.find((each) => each.accessKeyId === accessKeyId);
  return session ? sessionCaller(calls, session) : null;
}
