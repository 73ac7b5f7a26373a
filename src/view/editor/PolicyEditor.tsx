import { useState, useSyncExternalStore } from 'react';
import { plain } from '../../explain/phrase.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useWords } from '../ui/words.ts';
import { EditorKeysLine } from './EditorKeysLine.tsx';
import { EditorNotes } from './EditorNotes.tsx';
import { MonacoSurface } from './MonacoSurface.tsx';
import { PlainSurface } from './PlainSurface.tsx';
import type { SurfaceProps } from './surface.ts';
import { useMonaco } from './useMonaco.ts';

export interface PolicyEditorProps extends SurfaceProps {
  /** Of the text's frame, in rem; it is the same before and after loading. */
  readonly height?: number;
}

/** A policy's text with the standing of each statement in its margin. Small touch screens get a plain text field. */
export function PolicyEditor({ height = 22, ...surface }: PolicyEditorProps) {
  const words = useWords();
  const small = useSmallTouchScreen();
  const monaco = useMonaco(!small);
  const [tabLeaves, setTabLeaves] = useState(true);
  const [problem, setProblem] = useState<number | null>(null);
  const visited = problem === null ? undefined : surface.squiggles[problem];
  const usesPlain = small || monaco.state === 'failed';
  return (
    <div>
      <div
        style={{ height: `${height}rem` }}
        className="relative overflow-hidden rounded-md border border-line-strong bg-surface focus-within:border-accent focus-within:outline-2 focus-within:outline-accent"
      >
        {usesPlain && <PlainSurface {...surface} />}
        {!usesPlain && monaco.state === 'ready' && (
          <MonacoSurface
            {...surface}
            monaco={monaco.monaco}
            tabLeaves={tabLeaves}
            onToggleTab={() => setTabLeaves(!tabLeaves)}
            onProblem={setProblem}
          />
        )}
        {!usesPlain && monaco.state === 'loading' && (
          <LoadingText text={surface.text} label={words.loading} />
        )}
      </div>
      {!usesPlain && <EditorKeysLine tabLeaves={tabLeaves} hasProblems={surface.squiggles.length > 0} />}
      {monaco.state === 'failed' && (
        <p className="mt-1 text-xs text-ink-muted">{words.editor.plainBecauseFailed}</p>
      )}
      <LiveRegion text={visited ? plain(visited.message) : ''} />
      <EditorNotes {...surface} shown={usesPlain} />
    </div>
  );
}

/** The policy as it is about to appear, so that nothing is blank and nothing jumps. */
function LoadingText({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <pre
      aria-label={label}
      role="status"
      className="absolute inset-0 overflow-hidden py-2.5 ps-16 text-xs leading-[22px] text-ink-muted"
    >
      {text}
    </pre>
  );
}

const SMALL_TOUCH = '(pointer: coarse) and (max-width: 47.99rem)';

const useSmallTouchScreen = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = matchMedia(SMALL_TOUCH);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(SMALL_TOUCH).matches,
  );
