import { useSelector } from '@xstate/react';
import { SessionList, type SessionView } from '../../view/sessions/SessionList.tsx';
import { secondsBetween } from '../../world/clock.ts';
import { revokeSessions } from '../../world/parts/revokeSessions.ts';
import type { Session } from '../../world/world.ts';
import { accountName } from '../readings/names.ts';
import { sessionName, sessionOwner } from '../readings/worldSentences.ts';
import type { LabActors } from './actors.ts';
import { whoAmI } from './whoAmI.ts';

/** All sessions of the world: to call with, and to revoke. */
export function SessionsPart({ actors: { lab } }: { readonly actors: LabActors }) {
  const { timeline, asked } = useSelector(lab, ({ context }) => context);
  const { world, calls } = timeline.present;

  function viewOf(session: Session): SessionView {
    const { accessKeyId, accountId, issuedAt, expiresAt } = session;
    const label = calls.findLast(({ issued }) => issued === accessKeyId)?.asked.label ?? null;
    const as = label === null ? null : `session:${label}`;
    const owner = session.kind === 'root' ? 'root' : sessionOwner(session);
    const revoke = session.kind === 'role' ? revokeSessions(world, accountId, session.roleName) : null;
    return {
      accessKeyId,
      title: `${accountName(world, accountId)}/${owner} / ${sessionName(session)}`,
      expiresAt,
      secondsLeft: Math.max(0, secondsBetween(world.clock, expiresAt)),
      secondsTotal: secondsBetween(issuedAt, expiresAt),
      inUse: as !== null && asked.as === as,
      onUse: as === null ? null : () => lab.send({ type: 'ASK', asked: whoAmI(as) }),
      onRevoke:
        revoke && (() => lab.send({ type: 'CHANGE', operations: revoke, subject: owner, what: 'set' })),
    };
  }

  return <SessionList sessions={world.sessions.toReversed().map(viewOf)} />;
}
