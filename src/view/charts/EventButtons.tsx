import { useId } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';

export interface EventView {
  /** As the machine calls it. */
  readonly id: string;
  /** The state that it leads to from here; null: it leads nowhere. */
  readonly to: string | null;
  /** Why it leads nowhere. */
  readonly why: string;
}

interface EventButtonsProps {
  readonly events: readonly EventView[];
  readonly onSend: (id: string) => void;
}

/** The events of a machine: what each leads to from here, or why it does not. */
export function EventButtons({ events, onSend }: EventButtonsProps) {
  const words = useWords().charts;
  const id = useId();
  return (
    <ul aria-label={words.events} className="flex flex-wrap gap-x-5 gap-y-3">
      {events.map((event) => (
        <li key={event.id} className="flex max-w-60 flex-col items-start gap-0.5">
          <Button
            size="small"
            disabled={event.to === null}
            aria-describedby={`${id}${event.id}`}
            onClick={() => onSend(event.id)}
            className="font-mono"
          >
            {event.id}
          </Button>
          <span id={`${id}${event.id}`} className="text-xs text-ink-muted">
            {event.to === null ? event.why : `→ ${event.to}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
