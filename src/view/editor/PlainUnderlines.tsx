import { useMemo, type Ref } from 'react';
import { cx } from '../ui/cx.ts';
import type { Severity, Squiggle } from './marks.ts';
import { underlinedParts } from './underlines.ts';

const UNDERLINE: Readonly<Record<Severity, string>> = {
  error: 'underline decoration-deny decoration-wavy decoration-1 underline-offset-4',
  warning: 'underline decoration-stale decoration-dotted decoration-2 underline-offset-4',
  info: 'underline decoration-accent decoration-wavy decoration-1 underline-offset-4',
};

interface PlainUnderlinesProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly text: string;
  readonly squiggles: readonly Squiggle[];
  readonly className: string;
}

/** The text once more, unseen, under a text field that cannot underline anything itself. */
export function PlainUnderlines({ ref, text, squiggles, className }: PlainUnderlinesProps) {
  const parts = useMemo(() => underlinedParts(text, squiggles), [text, squiggles]);
  return (
    <div ref={ref} aria-hidden inert className={cx(className, 'text-transparent')}>
      {parts.map((part, index) => (
        <span key={index} className={part.severity ? UNDERLINE[part.severity] : undefined}>
          {part.text}
        </span>
      ))}
      {/* A line that is still empty has no height of its own. */}
      {'\n'}
    </div>
  );
}
