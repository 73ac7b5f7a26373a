import { useRef, useState, useSyncExternalStore } from 'react';
import { plain, type Phrase } from '../../explain/phrase.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useWords } from '../ui/words.ts';
import { EditorKeysLine } from './EditorKeysLine.tsx';
import { EditorNotes } from './EditorNotes.tsx';
import type { FixView } from './marks.ts';
import { MonacoSurface } from './MonacoSurface.tsx';
import { PlainSurface } from './PlainSurface.tsx';
import type { SurfaceHandle, SurfaceProps } from './surface.ts';
import { useMonaco } from './useMonaco.ts';

export interface PolicyEditorProps extends Omit<SurfaceProps, 'ref'> {
  /** Of the text's frame, in rem; it is the same before and after loading. */
  readonly height?: number;
}

/** A policy's text with the standing of each statement in its margin. Small touch screens get a plain text field. */
export function PolicyEditor({ height = 22, onChange, ...policy }: PolicyEditorProps) {
  const words = useWords();
  const small = useSmallTouchScreen();
  const monaco = useMonaco(!small);
  const [tabLeaves, setTabLeaves] = useState(true);
  const [touched, setTouched] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const handle = useRef<SurfaceHandle>(null);
  const surface: SurfaceProps = {
    ...policy,
    ref: handle,
    onChange: (text) => {
      setTouched(true);
      setSaid(null);
      onChange(text);
    },
  };
  const applyFix = (fix: FixView) => {
    handle.current?.applyFix(policy.text, fix);
    setSaid({ fixed: fix.title });
  };
  const errors = policy.squiggles.filter(({ severity }) => severity === 'error').length;
  const usesPlain = small || monaco.state === 'failed';
  const announcement = (): string => {
    if (!said) return '';
    if ('fixed' in said) return words.editor.fixed(plain(said.fixed), errors);
    return plain(policy.squiggles[said.visited]?.message ?? []);
  };
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
            onProblem={(index) => setSaid({ visited: index })}
          />
        )}
        {!usesPlain && monaco.state === 'loading' && <LoadingText text={policy.text} label={words.loading} />}
      </div>
      {!usesPlain && <EditorKeysLine tabLeaves={tabLeaves} hasProblems={policy.squiggles.length > 0} />}
      {monaco.state === 'failed' && (
        <p className="mt-1 text-xs text-ink-muted">{words.editor.plainBecauseFailed}</p>
      )}
      <LiveRegion text={announcement()} />
      <EditorNotes
        {...policy}
        touched={touched}
        standingsShown={usesPlain}
        onFix={policy.readOnly ? null : applyFix}
      />
    </div>
  );
}

/** What is to be announced: the problem that F8 has led to, by its position, or the fix just made. */
type Said = { readonly visited: number } | { readonly fixed: Phrase };

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
