import { PhraseText } from '../ui/PhraseText.tsx';
import { Status, StatusIcon } from '../ui/Status.tsx';
import { useWords } from '../ui/words.ts';
import type { VerdictBannerProps } from './VerdictBanner.tsx';

/** The verdict in one line, where the place is wanted for something else. */
export function VerdictLine({
  verdict,
  stale,
  of,
  headline,
}: Pick<VerdictBannerProps, 'verdict' | 'stale' | 'of' | 'headline'>) {
  const words = useWords().verdict;
  return (
    <div role="status" aria-atomic="true" className="text-sm">
      <p className="flex flex-wrap items-center gap-2 text-xs text-ink-muted">
        {stale && <Status kind="stale" />}
        {stale ? words.stale : words.of[of]}
      </p>
      <p className="flex gap-2 font-bold">
        <span className="mt-0.5">
          <StatusIcon kind={verdict} />
        </span>
        <span className="min-w-0">
          <PhraseText phrase={headline} />
        </span>
      </p>
    </div>
  );
}
