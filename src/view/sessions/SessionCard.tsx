import { Ban, KeyRound } from 'lucide-react';
import { useId } from 'react';
import { TimeLeft } from '../decision/TimeLeft.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words.ts';
import { SessionFacts } from './SessionFacts.tsx';
import type { SessionView } from './session.ts';

interface SessionCardProps {
  readonly session: SessionView;
  readonly onUse: () => void;
  readonly onRevoke: (() => void) | null;
}

/** One session: its time left, what can be done with it, and what it is. */
export function SessionCard({ session, onUse, onRevoke }: SessionCardProps) {
  const words = useWords().sessions;
  const title = useId();
  return (
    <div
      role="group"
      aria-labelledby={title}
      className="rounded-lg border border-line bg-surface p-3 shadow-card"
    >
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span id={title} className="min-w-0 font-semibold wrap-anywhere">
          {session.title}
        </span>
        {session.inUse && <Badge tone="accent">{words.inUse}</Badge>}
      </p>
      <p className="font-mono text-xs text-ink-muted">{session.accessKeyId}</p>
      <TimeLeft
        expiresAt={session.expiresAt}
        secondsLeft={session.secondsLeft}
        secondsTotal={session.secondsTotal}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        {!session.inUse && (
          <Button size="small" icon={KeyRound} aria-describedby={title} onClick={onUse}>
            {words.use}
          </Button>
        )}
        {onRevoke && (
          <Button size="small" tone="quiet" icon={Ban} aria-describedby={title} onClick={onRevoke}>
            {words.revoke}
          </Button>
        )}
      </div>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 text-xs text-ink-muted">
        <span>{words.copyAs}</span>
        <span className="inline-flex items-center">
          {words.environment}
          <CopyButton text={session.environment} what={words.environment} />
        </span>
        <span className="inline-flex items-center">
          {words.profile}
          <CopyButton text={session.profile} what={words.profile} />
        </span>
      </p>
      <Disclosure summary={words.what} className="-ms-1 px-1">
        <SessionFacts facts={session.facts} />
      </Disclosure>
    </div>
  );
}
