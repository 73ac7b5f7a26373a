import { Eraser } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import { CommandLine } from './CommandLine.tsx';
import { TerminalEntry, type TerminalEntryView } from './TerminalEntry.tsx';

export interface TerminalProps {
  readonly entries: readonly TerminalEntryView[];
  /** What the command that runs asks; null while it asks nothing. */
  readonly question: string | null;
  readonly onAnswer: (answer: string) => void;
  readonly onRun: (line: string) => void;
  readonly onStop: () => void;
  readonly onClear: () => void;
  readonly complete: (line: string, cursor: number) => Promise<readonly string[]>;
}

/** Lines that were run and are shown at once. */
const PAGE = 100;

/** A shell: what was run, and a line to run more. */
export function Terminal({ entries, onClear, ...line }: TerminalProps) {
  const words = useWords();
  const log = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(PAGE);
  const earlier = Math.max(0, entries.length - shown);
  useEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [entries]);
  return (
    <div className="flex flex-col gap-3 fill:h-full fill:min-h-44">
      <div className="relative fill:min-h-0 fill:flex-1">
        <div
          ref={log}
          role="log"
          aria-label={words.terminal.output}
          aria-busy={entries.at(-1)?.code === null}
          tabIndex={0}
          className="h-64 overflow-y-auto fill:h-full rounded-md border border-line bg-sunken p-3 pr-12 font-mono text-sm -outline-offset-2"
        >
          {entries.length === 0 && <div className="text-ink-muted">{words.terminal.welcome}</div>}
          {earlier > 0 && (
            <div className="pb-1">
              <Button size="small" onClick={() => setShown(shown + PAGE)}>
                {words.terminal.earlier(Math.min(PAGE, earlier))}
              </Button>
            </div>
          )}
          {entries.slice(earlier).map((entry) => (
            <TerminalEntry key={entry.id} entry={entry} />
          ))}
        </div>
        {entries.length > 0 && (
          <div className="absolute top-1 right-1">
            <IconButton icon={Eraser} label={words.terminal.clear} onClick={onClear} />
          </div>
        )}
      </div>
      <CommandLine {...line} running={entries.at(-1)?.code === null} onClear={onClear} />
    </div>
  );
}
