import { RefreshCw } from 'lucide-react';
import { useMemo } from 'react';
import type { Asked } from '../../content/call/made.ts';
import type { LabActor } from '../../machines/lab/machine.ts';
import { Terminal } from '../../view/terminal/Terminal.tsx';
import { Button } from '../../view/ui/Button.tsx';
import { ErrorNotice } from '../../view/ui/ErrorNotice.tsx';
import { useWords } from '../../view/ui/words.ts';
import { keysOf, useSetup } from './useSetup.ts';
import { useTerminal, type TerminalState } from './useTerminal.ts';

interface ShellPartProps {
  readonly lab: LabActor;
  /** ARN of the user whose keys the shell has to begin with. */
  readonly who: string;
}

/** A shell over the lab's world. */
export function ShellPart({ lab, who }: ShellPartProps) {
  const setting = useMemo(() => keysOf(who), [who]);
  return <Shell terminal={useTerminal(lab, true, useSetup(lab, setting, NO_CALLS, who))} />;
}

const NO_CALLS: readonly Asked[] = [];

/** A shell as far as it is loaded. */
export function Shell({ terminal }: { readonly terminal: TerminalState }) {
  const words = useWords();
  const { standing, entries, question, answer, run, stop, clear, complete, retry } = terminal;
  if (standing === 'loading') return <p className="text-sm text-ink-muted">{words.terminal.loading}</p>;
  if (standing === 'failed') {
    return (
      <ErrorNotice
        title={words.terminal.failed}
        where={words.terminal.failedWhere}
        whatToDo={words.terminal.failedText}
      >
        <Button icon={RefreshCw} onClick={retry}>
          {words.terminal.retry}
        </Button>
      </ErrorNotice>
    );
  }
  return (
    <Terminal
      entries={entries}
      question={question}
      onAnswer={answer}
      onRun={run}
      onStop={stop}
      onClear={clear}
      complete={complete}
    />
  );
}
