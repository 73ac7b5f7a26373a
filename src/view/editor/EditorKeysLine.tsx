import { AlignLeft } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { useWords } from '../ui/words.ts';

interface EditorKeysLineProps {
  /** Whether the editor has keys of its own. */
  readonly keys: boolean;
  readonly tabLeaves: boolean;
  readonly hasProblems: boolean;
  readonly hasFixes: boolean;
  /** Null where the text cannot be changed. */
  readonly onFormat: (() => void) | null;
}

/** The line under an editor: what Tab does now and how to change it, and formatting. */
export function EditorKeysLine({ keys, tabLeaves, hasProblems, hasFixes, onFormat }: EditorKeysLineProps) {
  const words = useWords();
  const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  const toggle = isMac ? 'Ctrl+Shift+M' : 'Ctrl+M';
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-muted">
      {onFormat && (
        <Button size="small" tone="quiet" icon={AlignLeft} title="Shift+Alt+F" onClick={onFormat}>
          {words.policyEditor.format}
        </Button>
      )}
      {keys && (
        <>
          <span aria-live="polite">
            <Kbd keys="Tab" /> {tabLeaves ? words.editor.tabLeaves : words.editor.tabIndents}
          </span>
          <span>
            <Kbd keys={toggle} /> {tabLeaves ? words.editor.makeTabIndent : words.editor.makeTabLeave}
          </span>
          {hasProblems && (
            <span>
              <Kbd keys="F8" /> {words.editor.nextProblem}
            </span>
          )}
          {hasFixes && (
            <span>
              <Kbd keys={isMac ? 'Cmd+.' : 'Ctrl+.'} /> {words.policyEditor.offersFixes}
            </span>
          )}
        </>
      )}
    </div>
  );
}
