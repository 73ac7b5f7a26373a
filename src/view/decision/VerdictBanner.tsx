import type { Phrase } from '../../explain/phrase.ts';
import { cx } from '../ui/cx.ts';
import { PhraseText } from '../ui/PhraseText.tsx';
import { Status, StatusIcon } from '../ui/Status.tsx';
import { TONE_PANEL, type Tone } from '../ui/tone.ts';
import { useWords } from '../ui/words.ts';

/** How the call ends. `unmodelled`: the lab cannot judge it. */
export type Verdict = 'allow' | 'deny' | 'invalid' | 'unmodelled';

export interface VerdictBannerProps {
  readonly verdict: Verdict;
  /** The verdict is of an earlier text, since the one in the editor is broken. */
  readonly stale: boolean;
  /** `draft`: what would happen with what stands in the editors; `made`: what happened. */
  readonly of: 'draft' | 'made';
  readonly headline: Phrase;
  readonly reason: Phrase;
  /** The next thing to try; null when there is nothing to mend. */
  readonly next: Phrase | null;
}

const TONE: Readonly<Record<Verdict, Tone>> = {
  allow: 'allow',
  deny: 'deny',
  invalid: 'deny',
  unmodelled: 'neutral',
};

/** The answer at a glance: what, why, and what to try next. */
export function VerdictBanner({ verdict, stale, of, headline, reason, next }: VerdictBannerProps) {
  const words = useWords();
  return (
    <div
      role="status"
      aria-atomic="true"
      className={cx(
        'rounded-lg border-2 p-4',
        TONE_PANEL[stale ? 'stale' : TONE[verdict]],
        stale && 'border-dashed',
      )}
    >
      <p className="mb-1 flex flex-wrap items-center gap-2 text-xs text-ink-muted">
        {stale && <Status kind="stale" />}
        {stale ? words.verdict.stale : words.verdict.of[of]}
      </p>
      <p className="flex gap-2 text-lg font-bold">
        <span className="mt-0.5">
          <StatusIcon kind={verdict} size={24} />
        </span>
        <span className="min-w-0">
          <PhraseText phrase={headline} />
        </span>
      </p>
      <p className="mt-1 text-sm">
        <PhraseText phrase={reason} />
      </p>
      {next && (
        <p className="mt-2 text-sm">
          <strong className="font-semibold">{words.verdict.next}</strong> <PhraseText phrase={next} />
        </p>
      )}
    </div>
  );
}
