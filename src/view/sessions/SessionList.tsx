import { Ticket } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useWords } from '../ui/words.ts';
import { SessionCard } from './SessionCard.tsx';
import type { SessionView } from './session.ts';

interface SessionListProps {
  /** The newest first. */
  readonly sessions: readonly SessionView[];
  readonly onUse: (accessKeyId: string) => void;
  /** What revokes it; null for those that are not of a role. */
  readonly revoke: (accessKeyId: string) => (() => void) | null;
}

/** The temporary credentials that are out: how long they live, and what can be done with them. Those that ended are folded away. */
export function SessionList({ sessions, onUse, revoke }: SessionListProps) {
  const words = useWords().sessions;
  if (sessions.length === 0)
    return (
      <EmptyState icon={Ticket} title={words.none}>
        {words.noneText}
      </EmptyState>
    );
  const alive = sessions.filter(({ secondsLeft }) => secondsLeft > 0);
  const ended = sessions.filter(({ secondsLeft }) => secondsLeft === 0);
  const actions = { onUse, revoke };
  return (
    <div className="@container space-y-3">
      {alive.length > 0 ? (
        <Cards sessions={alive} {...actions} />
      ) : (
        <EmptyState icon={Ticket} title={words.allEnded}>
          {words.allEndedText}
        </EmptyState>
      )}
      {ended.length > 0 && (
        <Disclosure level={3} summary={words.ended(ended.length)}>
          <div className="mt-2">
            <Cards sessions={ended} {...actions} />
          </div>
        </Disclosure>
      )}
    </div>
  );
}

/** So many are shown until more are asked for. */
const FIRST = 24;

function Cards({ sessions, onUse, revoke }: SessionListProps) {
  const words = useWords().sessions;
  const [all, setAll] = useState(false);
  const shown = all ? sessions : sessions.slice(0, FIRST);
  return (
    <>
      <ul className="grid items-start gap-3 @2xl:grid-cols-2 @5xl:grid-cols-3">
        {shown.map((session) => (
          <li key={session.accessKeyId} className="min-w-0">
            <SessionCard
              session={session}
              onUse={() => onUse(session.accessKeyId)}
              onRevoke={revoke(session.accessKeyId)}
            />
          </li>
        ))}
      </ul>
      {shown.length < sessions.length && (
        <Button size="small" className="mt-3" onClick={() => setAll(true)}>
          {words.showAll(sessions.length)}
        </Button>
      )}
    </>
  );
}
