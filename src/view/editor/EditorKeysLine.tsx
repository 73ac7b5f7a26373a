import { Kbd } from '../ui/Kbd.tsx';
import { useWords } from '../ui/words.ts';

interface EditorKeysLineProps {
  readonly tabLeaves: boolean;
  readonly hasProblems: boolean;
}

/** The line under an editor that says what Tab does now and how to change it. */
export function EditorKeysLine({ tabLeaves, hasProblems }: EditorKeysLineProps) {
  const words = useWords();
  const toggle = /Mac|iPhone|iPad/.test(navigator.userAgent) ? 'Ctrl+Shift+M' : 'Ctrl+M';
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-muted">
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
    </p>
  );
}
