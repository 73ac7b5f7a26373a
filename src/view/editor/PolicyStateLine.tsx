import { CircleAlert, CircleCheck, CircleX, Lock, Pencil, type LucideIcon } from 'lucide-react';
import { cx } from '../ui/cx.ts';
import { TONE_PANEL, TONE_TEXT, type Tone } from '../ui/tone.ts';
import { useWords } from '../ui/words.ts';

/** How the text in the editor stands with AWS. */
export type PolicyState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'draft' }
  | { readonly kind: 'readOnly' }
  /** AWS would refuse to save it: AWS's own code and message. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** It is no JSON at the moment; the verdict is that of the last text that was. */
  | { readonly kind: 'broken'; readonly line: number };

const LOOK: Readonly<Record<PolicyState['kind'], { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  saved: { icon: CircleCheck, tone: 'allow' },
  draft: { icon: Pencil, tone: 'stale' },
  readOnly: { icon: Lock, tone: 'neutral' },
  refused: { icon: CircleX, tone: 'deny' },
  broken: { icon: CircleAlert, tone: 'stale' },
};

/** The state in a few words, beside the title. */
export function PolicyStateLine({ state }: { readonly state: PolicyState }) {
  const words = useWords();
  const { icon: Icon, tone } = LOOK[state.kind];
  return (
    <p role="status" className={cx('flex items-center gap-1.5 text-sm font-semibold', TONE_TEXT[tone])}>
      <Icon aria-hidden size={16} className="shrink-0" />
      {state.kind === 'broken' ? words.policy.broken(state.line) : words.policy[state.kind]}
    </p>
  );
}

/** What AWS says to it, or what stands in the meantime. */
export function PolicyStateDetail({ state }: { readonly state: PolicyState }) {
  const words = useWords();
  if (state.kind !== 'refused' && state.kind !== 'broken') return null;
  return (
    <div className={cx('mt-2 rounded-md border p-3 text-sm', TONE_PANEL[LOOK[state.kind].tone])}>
      {state.kind === 'refused' && (
        <p lang="en" translate="no" className="font-mono text-xs wrap-anywhere">
          <strong>{state.code}</strong>: {state.message}
        </p>
      )}
      {state.kind === 'broken' && <p>{words.policy.lastGoodKept}</p>}
    </div>
  );
}
