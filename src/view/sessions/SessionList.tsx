import { Ban, KeyRound, Ticket } from 'lucide-react';
import { TimeLeft } from '../decision/TimeLeft.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useWords } from '../ui/words.ts';

export interface SessionView {
  readonly accessKeyId: string;
  /** Role or user and session: "prod/ReadOnly / ana". */
  readonly title: string;
  readonly expiresAt: string;
  readonly secondsLeft: number;
  readonly secondsTotal: number;
  /** Whether the call in question is made with it. */
  readonly inUse: boolean;
  /** Null where no call can be made with it from here. */
  readonly onUse: (() => void) | null;
  /** Null for sessions that are not of a role. */
  readonly onRevoke: (() => void) | null;
}

/** The temporary credentials that are out, the newest first: how long they live, and what can be done with them. */
export function SessionList({ sessions }: { readonly sessions: readonly SessionView[] }) {
  const words = useWords().sessions;
  if (sessions.length === 0)
    return (
      <EmptyState icon={Ticket} title={words.none}>
        {words.noneText}
      </EmptyState>
    );
  return (
    <ul className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
      {sessions.map((session) => (
        <li key={session.accessKeyId} className="rounded-lg border border-line bg-surface p-3 shadow-card">
          <p className="flex flex-wrap items-center justify-between gap-2">
            <span className="min-w-0 font-semibold wrap-anywhere">{session.title}</span>
            {session.inUse && <Badge tone="accent">{words.inUse}</Badge>}
          </p>
          <p className="font-mono text-xs text-ink-muted">{session.accessKeyId}</p>
          <TimeLeft
            expiresAt={session.expiresAt}
            secondsLeft={session.secondsLeft}
            secondsTotal={session.secondsTotal}
          />
          <div className="mt-3 flex flex-wrap gap-2">
            {session.onUse && !session.inUse && (
              <Button size="small" icon={KeyRound} onClick={session.onUse}>
                {words.use}
              </Button>
            )}
            {session.onRevoke && (
              <Button size="small" tone="quiet" icon={Ban} onClick={session.onRevoke}>
                {words.revoke}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
