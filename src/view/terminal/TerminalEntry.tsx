import { useWords } from '../ui/words.ts';

/** A line that was run, with what it wrote. */
export interface TerminalEntryView {
  readonly id: number;
  readonly line: string;
  readonly stdout: string;
  readonly stderr: string;
  /** Null while it runs. */
  readonly code: number | null;
}

/** What was run and what came of it; exit codes are shown when they are not 0. */
export function TerminalEntry({ line, stdout, stderr, code }: TerminalEntryView) {
  const words = useWords();
  return (
    <li className="py-1">
      <p className="flex gap-2">
        <span aria-hidden className="text-accent select-none">
          $
        </span>
        <code className="min-w-0 flex-1 wrap-anywhere whitespace-pre-wrap">{line}</code>
      </p>
      {stdout !== '' && <pre className="overflow-x-auto whitespace-pre-wrap">{stdout}</pre>}
      {stderr !== '' && <pre className="overflow-x-auto whitespace-pre-wrap text-deny">{stderr}</pre>}
      {code === null && <p className="text-ink-muted">{words.terminal.running}</p>}
      {code !== null && code !== 0 && <p className="text-xs text-ink-muted">{words.terminal.exit(code)}</p>}
    </li>
  );
}
