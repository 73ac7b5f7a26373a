import { RefreshCw, SquareTerminal, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Asked } from '../../content/call/made.ts';
import { CodeRunner } from '../../view/terminal/CodeRunner.tsx';
import { Terminal } from '../../view/terminal/Terminal.tsx';
import { Button } from '../../view/ui/Button.tsx';
import { ErrorNotice } from '../../view/ui/ErrorNotice.tsx';
import { useWords } from '../../view/ui/words.ts';
import type { LabActors } from './actors.ts';
import { useCode } from './useCode.ts';
import { useTerminal, type TerminalState } from './useTerminal.ts';

/**
 * The terminal's bar, and the terminal while it is open. It keeps its lines while it is closed.
 * @param offered calls of the one whose keys it has; its code begins with the first that assumes a role
 */
export function useTerminalPart(
  actors: LabActors,
  offered: readonly Asked[],
): {
  readonly bar: ReactNode;
  readonly open: ReactNode | null;
} {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const who = offered[0]?.as ?? '';
  const [part, setPart] = useState<'shell' | 'code'>('shell');
  const terminal = useTerminal(actors.lab, open, who);
  const code = useCode(actors.lab, who, words.code);
  const bar = (
    <>
      <Button
        tone="quiet"
        size="small"
        icon={open ? X : SquareTerminal}
        aria-expanded={open}
        className="whitespace-nowrap"
        onClick={() => setOpen(!open)}
      >
        {open ? words.terminal.close : words.terminal.open}
      </Button>
      {open && (
        <div role="group" aria-label={words.terminal.parts} className="flex gap-1">
          {(['shell', 'code'] as const).map((each) => (
            <Button
              key={each}
              tone={part === each ? 'secondary' : 'quiet'}
              size="small"
              aria-pressed={part === each}
              onClick={() => setPart(each)}
            >
              {words.terminal[each]}
            </Button>
          ))}
        </div>
      )}
      <p className="hidden text-xs text-ink-muted lg:block">{words.terminal.about}</p>
    </>
  );
  if (!open) return { bar, open: null };
  return {
    bar,
    open: (
      <>
        <div hidden={part !== 'shell'}>
          <Opened terminal={terminal} />
        </div>
        <div hidden={part !== 'code'}>
          <CodeRunner
            initial={example(offered)}
            running={code.running}
            output={code.output}
            onRun={code.run}
            onStop={code.stop}
          />
        </div>
      </>
    ),
  };
}

/** The call in question as code, as far as it assumes a role: what the learner would write first. */
function example(offered: readonly Asked[]): string {
  const params = offered.find(({ call }) => call === 'sts:AssumeRole')?.params;
  const { RoleArn = '', RoleSessionName = 'learner' } = params ?? {};
  return `import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: 'us-east-1' });
const { Credentials, AssumedRoleUser } = await sts.send(
  new AssumeRoleCommand({
    RoleArn: '${String(RoleArn)}',
    RoleSessionName: '${String(RoleSessionName)}',
  }),
);
console.log(AssumedRoleUser.Arn, Credentials.Expiration);
`;
}

function Opened({ terminal }: { readonly terminal: TerminalState }) {
  const words = useWords();
  const { standing, entries, run, stop, clear, complete, retry } = terminal;
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
  return <Terminal entries={entries} onRun={run} onStop={stop} onClear={clear} complete={complete} />;
}
