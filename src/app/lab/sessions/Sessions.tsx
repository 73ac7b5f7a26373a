import { useSelector } from '@xstate/react';
import { useDeferredValue, useMemo } from 'react';
import { SessionList } from '../../../view/sessions/SessionList.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { findSessionByAccessKey } from '../../../world/find.ts';
import { revokeSessions } from '../../../world/parts/revokeSessions.ts';
import { callerOfSession, sessionViews } from '../../readings/sessions/sessionViews.ts';
import type { LabActors } from '../actors.ts';
import { whoAmI } from '../../../content/call/whoAmI.ts';

/** All sessions of the world: what they are, to call with, to copy and to revoke. */
export default function Sessions({ actors: { lab } }: { readonly actors: LabActors }) {
  const words = useWords();
  const { timeline, asked } = useDeferredValue(useSelector(lab, ({ context }) => context));
  const { present } = timeline;
  const sessions = useMemo(() => sessionViews(present, asked, words), [present, asked, words]);

  function use(accessKeyId: string): void {
    const as = callerOfSession(lab.getSnapshot().context.timeline.present, accessKeyId);
    if (as !== null) lab.send({ type: 'ASK', asked: whoAmI(as) });
  }

  /** Null for a session that is of no role, or whose role is gone. */
  function revoke(accessKeyId: string): (() => void) | null {
    const session = findSessionByAccessKey(present.world, accessKeyId);
    if (session?.kind !== 'role') return null;
    const { accountId, roleName } = session;
    const operations = revokeSessions(present.world, accountId, roleName);
    return operations && (() => lab.send({ type: 'CHANGE', operations, subject: roleName, what: 'set' }));
  }

  return <SessionList sessions={sessions} onUse={use} revoke={revoke} />;
}
