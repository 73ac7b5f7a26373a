import { Check, History } from 'lucide-react';
import { useId, useRef } from 'react';
import { buttonClass } from '../ui/buttonClass.ts';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';

export interface HistoryListProps {
  /** What was done, oldest first, in a few words each. */
  readonly past: readonly string[];
  /** What has been undone and can be done again, nearest first. */
  readonly future: readonly string[];
  /** Leads to where so many steps lie in the past. */
  readonly onTravel: (past: number) => void;
}

/** Everything that has been done, newest first, with what has been undone above it; each moment can be gone to. */
export function HistoryList({ past, future, onTravel }: HistoryListProps) {
  const words = useWords().frame.history;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const moments: readonly Moment[] = [
    { past: 0, text: words.beginning, label: words.goBeginning },
    ...past.map((text, index) => ({ past: index + 1, text, label: words.goBack(text) })),
    ...future.map((text, index) => ({
      past: past.length + index + 1,
      text,
      label: words.goForward(text),
    })),
  ];
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        title={words.title}
        className={buttonClass({ tone: 'quiet', size: 'small' })}
      >
        <History aria-hidden size={18} />
        <span className="sr-only">{words.button}</span>
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        className="beside-invoker m-auto max-h-[70dvh] w-80 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-lg border border-line-strong bg-raised p-3 text-ink shadow-raised"
      >
        <h2 className="mb-2 text-xs font-bold tracking-widest text-ink-muted uppercase">{words.title}</h2>
        {moments.length === 1 && <p className="mb-2 text-sm">{words.empty}</p>}
        <ol reversed aria-label={words.title} className="text-sm">
          {moments.toReversed().map((moment) => (
            <li key={moment.past}>
              <MomentLine
                moment={moment}
                at={past.length}
                onGo={() => {
                  onTravel(moment.past);
                  list.current?.hidePopover();
                }}
              />
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

interface Moment {
  readonly past: number;
  readonly text: string;
  /** What going there means. */
  readonly label: string;
}

interface MomentLineProps {
  readonly moment: Moment;
  readonly at: number;
  readonly onGo: () => void;
}

function MomentLine({ moment, at, onGo }: MomentLineProps) {
  const words = useWords().frame.history;
  if (moment.past === at)
    return (
      <p
        aria-current="step"
        className="flex items-start gap-2 rounded-md bg-accent-soft px-2 py-1.5 font-semibold"
      >
        <Check aria-hidden size={16} className="mt-0.5 shrink-0 text-accent" />
        <span className="min-w-0 flex-1 wrap-anywhere">{moment.text}</span>
        <span className="shrink-0 text-xs">{words.now}</span>
      </p>
    );
  return (
    <button
      type="button"
      aria-label={moment.label}
      onClick={onGo}
      className={cx(
        'flex w-full items-start gap-2 rounded-md px-2 py-1.5 ps-8 text-start hover:bg-neutral-soft',
        moment.past > at && 'text-ink-muted',
      )}
    >
      <span className="min-w-0 flex-1 wrap-anywhere">{moment.text}</span>
      {moment.past > at && <span className="shrink-0 text-xs">{words.undone}</span>}
    </button>
  );
}
