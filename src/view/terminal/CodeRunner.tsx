import { Play, Square } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';

/** A line that the code wrote, or what became of the run. */
export interface CodeOutputLine {
  readonly id: number;
  readonly level: 'log' | 'info' | 'warn' | 'error' | 'debug' | 'ending';
  readonly text: string;
}

export interface CodeRunnerProps {
  readonly initial: string;
  readonly running: boolean;
  readonly output: readonly CodeOutputLine[];
  readonly onRun: (source: string) => void;
  readonly onStop: () => void;
}

/** A place for code that uses the AWS SDK, and what it writes. */
export function CodeRunner({ initial, running, output, onRun, onStop }: CodeRunnerProps) {
  const words = useWords().code;
  const [source, setSource] = useState(initial);
  return (
    <div className="grid gap-3 lg:grid-cols-2">
      <div className="space-y-2">
        <label className="block space-y-1">
          <span className="text-sm font-semibold">{words.source}</span>
          <textarea
            value={source}
            rows={9}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            onChange={(event) => setSource(event.target.value)}
            className="w-full resize-y rounded-md border border-line-strong bg-surface p-3 font-mono text-sm"
          />
        </label>
        {running ? (
          <Button icon={Square} onClick={onStop}>
            {words.stop}
          </Button>
        ) : (
          <Button tone="primary" icon={Play} disabled={source.trim() === ''} onClick={() => onRun(source)}>
            {words.run}
          </Button>
        )}
        <p className="text-xs text-ink-muted">{words.about}</p>
      </div>
      <div className="space-y-1">
        <p className="text-sm font-semibold">{words.output}</p>
        <div
          role="log"
          aria-label={words.output}
          aria-busy={running}
          tabIndex={0}
          className="h-64 overflow-auto rounded-md border border-line bg-sunken p-3 font-mono text-sm -outline-offset-2"
        >
          {output.length === 0 && (
            <div className="text-ink-muted">{running ? words.running : words.nothing}</div>
          )}
          {output.map(({ id, level, text }) => (
            <div key={id} className={TONE[level]}>
              <pre className="wrap-anywhere whitespace-pre-wrap">{text}</pre>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

const TONE: Readonly<Record<CodeOutputLine['level'], string | undefined>> = {
  log: undefined,
  info: undefined,
  debug: 'text-ink-muted',
  warn: 'text-stale',
  error: 'text-deny',
  ending: 'text-ink-muted',
};
