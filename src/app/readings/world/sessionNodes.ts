import type { WorldNode } from '../../../view/world/node.ts';
import { memoised } from '../../../lib/memoised.ts';
import { secondsBetween } from '../../../world/clock.ts';
import { partOf } from '../../../world/parts/part.ts';
import type { Account, Session } from '../../../world/world.ts';
import { sessionName } from '../worldSentences.ts';
import type { Telling } from './telling.ts';

/** The sessions of the role or user with that unique id. */
export const sessionsOf = (telling: Telling, ownerId: string): readonly WorldNode[] =>
  (sessionsByOwner(telling.world.sessions).get(ownerId) ?? []).map((session) =>
    sessionNode(telling, session),
  );

const sessionsByOwner = memoised((sessions: readonly Session[]): ReadonlyMap<string, readonly Session[]> => {
  const byOwner = new Map<string, Session[]>();
  for (const session of sessions) {
    const owner = ownerIdOf(session);
    const known = byOwner.get(owner);
    if (known) known.push(session);
    else byOwner.set(owner, [session]);
  }
  return byOwner;
});

/** The sessions of an account's root user, and in a whole world those whose role or user is gone. */
export function accountSessions(telling: Telling, account: Account): readonly WorldNode[] {
  const owners = new Set([...account.users, ...account.roles].map(({ id }) => id));
  return telling.world.sessions
    .filter((session) => session.accountId === account.id && !owners.has(ownerIdOf(session)))
    .filter((session) => telling.whole || ownerIdOf(session) === account.id)
    .map((session) => sessionNode(telling, session));
}

function sessionNode({ world, words }: Telling, session: Session): WorldNode {
  const left = secondsBetween(world.clock, session.expiresAt);
  const { active, expired } = words.lab.session;
  return {
    id: session.accessKeyId,
    label: sessionName(session),
    ...(left > 0 && { detail: words.credentials.left(left) }),
    kind: 'session',
    children: [],
    badges: [left > 0 ? { tone: 'allow', text: active } : { tone: 'neutral', text: expired }],
    part: partOf('session', '', session.accessKeyId),
  };
}

function ownerIdOf(session: Session): string {
  if (session.kind === 'role') return session.roleId;
  return (session.kind === 'root' ? null : session.userId) ?? session.accountId;
}
