import type { ReactNode } from 'react';
import { useWords } from '../../ui/words.ts';

interface SittingHeadProps {
  /** Which paper it is. */
  readonly paper: string;
  /** The clock, and what can be done with the paper as a whole. */
  readonly children?: ReactNode;
}

/** Above everything of a paper. */
export function SittingHead({ paper, children }: SittingHeadProps) {
  const words = useWords().exam.sitting;
  return (
    <div className="mb-5 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line pb-3">
      <div className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <h1 className="font-semibold">{words.title}</h1>
        <h2 className="text-ink-muted">{paper}</h2>
      </div>
      <div className="flex flex-wrap items-center gap-x-2">{children}</div>
    </div>
  );
}
