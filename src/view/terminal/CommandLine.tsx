import { CornerDownLeft, Square } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';
import { completed } from './completed.ts';
import { useHistory } from './useHistory.ts';

interface CommandLineProps {
  readonly running: boolean;
  /** What the command that runs asks, as `Default region name [None]: `; null while it asks nothing. */
  readonly question: string | null;
  readonly onAnswer: (answer: string) => void;
  readonly onRun: (line: string) => void;
  readonly onStop: () => void;
  readonly onClear: () => void;
  /** Words that could stand where the cursor is. */
  readonly complete: (line: string, cursor: number) => Promise<readonly string[]>;
}

/** Where commands are typed, as in a shell. Tab completes what has been typed; on an empty line, and after Escape, it moves on. */
export function CommandLine({
  running,
  question,
  onAnswer,
  onRun,
  onStop,
  onClear,
  complete,
}: CommandLineProps) {
  const words = useWords();
  const [line, setLine] = useState('');
  const [choices, setChoices] = useState<readonly string[]>([]);
  const [leaving, setLeaving] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const history = useHistory();
  const hint = useId();

  const change = (text: string): void => {
    setLine(text);
    setChoices([]);
  };
  const run = (): void => {
    if (question !== null) {
      onAnswer(line);
      change('');
      return;
    }
    if (running || line.trim() === '') return;
    history.add(line);
    onRun(line);
    change('');
  };
  const completeHere = async (cursor: number): Promise<void> => {
    const found = await complete(line, cursor);
    // What has been typed meanwhile counts more.
    if (field.current?.value !== line) return;
    const one = completed(line, cursor, found);
    if (one !== null) change(one);
    else setChoices(found);
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { key, ctrlKey, shiftKey, currentTarget } = event;
    const { selectionStart, selectionEnd } = currentTarget;
    const collapsed = selectionStart === selectionEnd;
    setLeaving(key === 'Escape');
    if (key === 'Enter' && !shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      run();
    } else if (key === 'ArrowUp' && !line.slice(0, selectionStart).includes('\n')) {
      event.preventDefault();
      change(history.back(line));
    } else if (key === 'ArrowDown' && !line.slice(selectionEnd).includes('\n')) {
      event.preventDefault();
      change(history.forward(line));
    } else if (key === 'Tab' && !shiftKey && !leaving && collapsed && line !== '') {
      event.preventDefault();
      void completeHere(selectionStart);
    } else if (ctrlKey && key === 'c' && collapsed) {
      event.preventDefault();
      if (running) onStop();
      else change('');
    } else if (ctrlKey && key === 'l') {
      event.preventDefault();
      onClear();
    }
  };

  return (
    <div>
      {choices.length > 1 && (
        <p aria-live="polite" className="mb-1 font-mono text-sm wrap-anywhere text-ink-muted">
          {words.terminal.completions(choices)}
        </p>
      )}
      <div className="flex items-start gap-2">
        <label className="flex min-w-0 flex-1 items-start gap-2 rounded-md border border-line-strong bg-surface px-3 py-2 focus-within:outline-2 focus-within:outline-accent">
          <span aria-hidden className="font-mono text-sm whitespace-pre-wrap text-accent select-none">
            {question ?? '$'}
          </span>
          <span className="sr-only">{question ?? words.terminal.input}</span>
          <textarea
            ref={field}
            value={line}
            rows={Math.min(8, line.split('\n').length)}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            autoCorrect="off"
            aria-describedby={hint}
            onChange={(event) => change(event.target.value)}
            onKeyDown={press}
            className="min-w-0 flex-1 resize-none bg-transparent font-mono text-sm outline-none"
          />
        </label>
        {running ? (
          <Button tone="quiet" icon={Square} onClick={onStop}>
            {words.terminal.stop}
          </Button>
        ) : (
          <Button icon={CornerDownLeft} disabled={line.trim() === ''} onClick={run}>
            {words.terminal.run}
          </Button>
        )}
      </div>
      <p id={hint} aria-live="polite" className="mt-1 text-xs text-ink-muted">
        {question === null ? words.terminal.keys : words.terminal.answer}
      </p>
    </div>
  );
}
