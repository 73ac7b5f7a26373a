import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { TONE_SOFT, type Tone } from './tone.ts';

/** A short label beside something. */
export function Badge({
  tone = 'neutral',
  children,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1 rounded-full border px-2 py-0.5 text-xs font-semibold whitespace-nowrap',
        TONE_SOFT[tone],
      )}
    >
      {children}
    </span>
  );
}
