import { memo } from 'react';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import { lastPart } from './lastPart.ts';

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
export const TerminalEntry = memo(function TerminalEntry({ entry }: { readonly entry: TerminalEntryView }) {
  const words = useWords();
  const { line, stdout, stderr, code } = entry;
  return (
    <div className="py-1">
      <p className="flex gap-2">
        <span aria-hidden className="text-accent select-none">
          $
        </span>
        <code className="min-w-0 flex-1 wrap-anywhere whitespace-pre-wrap">{line}</code>
      </p>
      <Output text={stdout} />
      <Output text={stderr} className="text-deny" />
      {code === null && <p className="text-ink-muted">{words.terminal.running}</p>}
      {code !== null && code !== 0 && <p className="text-xs text-ink-muted">{words.terminal.exit(code)}</p>}
    </div>
  );
});

function Output({ text, className }: { readonly text: string; readonly className?: string }) {
  const words = useWords().terminal;
  if (text === '') return null;
  const { text: shown, linesBefore } = lastPart(text);
  return (
    <>
      {linesBefore > 0 && <p className="text-xs text-ink-muted">{words.cut(linesBefore)}</p>}
      <pre className={cx('overflow-x-auto whitespace-pre-wrap', className)}>{shown}</pre>
    </>
  );
}
