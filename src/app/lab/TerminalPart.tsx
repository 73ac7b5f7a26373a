import { SquareTerminal, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Asked } from '../../content/call/made.ts';
import { Button } from '../../view/ui/Button.tsx';
import { useWords } from '../../view/ui/words.ts';
import type { LabActors } from './actors.ts';
import { Code } from './CodePart.tsx';
import { Shell } from './ShellPart.tsx';
import { useCode } from './useCode.ts';
import { useTerminal } from './useTerminal.ts';

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
          <Shell terminal={terminal} />
        </div>
        <div hidden={part !== 'code'}>
          <Code code={code} offered={offered} />
        </div>
      </>
    ),
  };
}
