import { useRef, useState, type RefObject } from 'react';
import { plain, type Phrase } from '../../explain/phrase.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useWords } from '../ui/words.ts';
import { EditorKeysLine } from './EditorKeysLine.tsx';
import { EditorNotes } from './EditorNotes.tsx';
import { formatFix } from './formatFix.ts';
import type { FixView } from './marks.ts';
import { MonacoSurface } from './MonacoSurface.tsx';
import { PlainSurface } from './PlainSurface.tsx';
import { positionAt } from './position.ts';
import { SuggestPart } from './SuggestPart.tsx';
import type { SurfaceHandle, SurfaceProps } from './surface.ts';
import { useMonaco } from './useMonaco.ts';
import { useSmallTouchScreen } from './useSmallTouchScreen.ts';

export interface PolicyEditorProps extends Omit<SurfaceProps, 'ref'> {
  /** Of the text's frame, in rem; it is the same before and after loading. */
  readonly height?: number;
  /** For an owner that makes edits of its own. */
  readonly handle?: RefObject<SurfaceHandle | null> | undefined;
}

/** A policy's text with the standing of each statement in its margin. Small touch screens get a plain text field. */
export function PolicyEditor({ height = 22, onChange, handle: owners, ...policy }: PolicyEditorProps) {
  const words = useWords();
  const small = useSmallTouchScreen();
  const monaco = useMonaco(!small);
  const [tabLeaves, setTabLeaves] = useState(true);
  const [touched, setTouched] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const own = useRef<SurfaceHandle>(null);
  const handle = owners ?? own;
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
  const format = async () => {
    const { text } = policy;
    const formatted = await formatFix(text);
    if (formatted.ok) handle.current?.applyFix(text, formatted.value);
    const { formatted: done, formattedAlready, cannotFormat } = words.policyEditor;
    if (formatted.ok) setSaid({ told: formatted.value.edits.length > 0 ? done : formattedAlready });
    else if (formatted.error.code === 'tooLarge') setSaid({ told: cannotFormat.tooLarge });
    else setSaid({ told: cannotFormat.broken(positionAt(text, formatted.error.at).lineNumber) });
  };
  const errors = policy.squiggles.filter(({ severity }) => severity === 'error').length;
  const usesPlain = small || monaco.state === 'failed';
  const announcement = (): string => {
    if (!said) return '';
    if ('told' in said) return said.told;
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
            onFix={applyFix}
            onFormat={() => void format()}
          />
        )}
        {!usesPlain && monaco.state === 'loading' && <LoadingText text={policy.text} label={words.loading} />}
      </div>
      <EditorKeysLine
        keys={!usesPlain}
        tabLeaves={tabLeaves}
        hasProblems={policy.squiggles.length > 0}
        hasFixes={!policy.readOnly && policy.squiggles.some(({ fix }) => fix !== null)}
        onFormat={policy.readOnly ? null : () => void format()}
      />
      {usesPlain && !policy.readOnly && policy.subject && (
        <SuggestPart text={policy.text} subject={policy.subject} handle={handle} />
      )}
      {monaco.state === 'failed' && (
        <p className="mt-1 text-xs text-ink-muted">{words.editor.plainBecauseFailed}</p>
      )}
      {said && 'told' in said && <p className="mt-1 text-xs text-ink-muted">{said.told}</p>}
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

/** What is to be announced: the problem that F8 has led to, by its position, the fix just made, or what came of formatting. */
type Said = { readonly visited: number } | { readonly fixed: Phrase } | { readonly told: string };

/** The policy as it is about to appear, so that nothing is blank and nothing jumps. */
function LoadingText({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <pre
      aria-label={label}
      role="status"
      className="absolute inset-0 overflow-hidden py-2.5 ps-16 text-xs leading-[22px] text-ink-muted"
    >
      {text.slice(0, MOST_SHOWN)}
    </pre>
  );
}

/** Far more than fits. */
const MOST_SHOWN = 4000;
