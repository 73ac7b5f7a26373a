import { useWords } from '../../ui/words.ts';
import type { ResultsView } from './results.ts';
import { ResultsSection } from './ResultsSection.tsx';

/** All answers together. */
export function Overall({ results }: { readonly results: ResultsView }) {
  const words = useWords().exam.results;
  const { right, of, unanswered, secondsEach } = results;
  const further = [
    unanswered > 0 ? words.unanswered(unanswered) : null,
    secondsEach === null ? null : words.each(secondsEach),
  ].filter((each) => each !== null);
  return (
    <ResultsSection title={words.overall}>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-display font-extrabold tracking-tight tabular-nums">
          {words.percent(right, of)}
        </span>
        <span className="text-base">{words.rightOf(right, of)}</span>
      </p>
      <p className="text-sm text-ink-muted">{further.join(' · ')}</p>
    </ResultsSection>
  );
}
