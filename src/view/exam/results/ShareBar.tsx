import type { Share } from '../../../content/exam/results.ts';
import { useWords } from '../../ui/words.ts';

/** How much of something was right: percent and count, and a bar for the eye. */
export function ShareBar({ share: { right, of } }: { readonly share: Share }) {
  const words = useWords().exam.results;
  return (
    <span className="block">
      <span className="font-semibold tabular-nums">{words.percent(right, of)}</span>{' '}
      <span className="whitespace-nowrap text-ink-muted">{words.bar(right, of)}</span>
      <span aria-hidden className="mt-1 block h-1.5 max-w-40 overflow-hidden rounded-full bg-neutral-soft">
        <span
          className="block h-full rounded-full bg-allow"
          style={{ width: `${(100 * right) / Math.max(of, 1)}%` }}
        />
      </span>
    </span>
  );
}
