import { TerminalEditor } from '../../view/build/TerminalEditor.tsx';
import { useWords } from '../../view/ui/words.ts';
import { terminalCallers, tokenLabels } from '../readings/build/terminalView.ts';
import type { StepPieceProps } from './step.ts';

/** What terminal and code have when the step begins. */
export function TerminalPart({ step: { terminal, calls }, start, set }: StepPieceProps) {
  const words = useWords();
  const { as = '', files } = terminal;
  return (
    <TerminalEditor
      callers={terminalCallers(as, start, words)}
      caller={as}
      files={Object.entries(files).map(([path, content]) => ({ path, content }))}
      tokens={tokenLabels(calls)}
      onCaller={(id) => set({ terminal: { files, ...(id !== '' && { as: id }) } }, 'terminal/as')}
      onFiles={(changed, field) =>
        set(
          {
            terminal: {
              ...terminal,
              files: Object.fromEntries(changed.map(({ path, content }) => [path, content])),
            },
          },
          `terminal/${field}`,
        )
      }
    />
  );
}
