import type { ReactNode } from 'react';
import type { Outcome } from '../../../content/exam/answer.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { OutcomeText } from './OutcomeText.tsx';

interface ScoredItemProps {
  readonly number: number;
  readonly outcome: Outcome;
  /** What it asks. */
  readonly asks: ReactNode;
  /** The question, explained. */
  readonly children: ReactNode;
}

/** How one item came out; it opens its explanation. */
export function ScoredItem({ number, outcome, asks, children }: ScoredItemProps) {
  return (
    <li className="rounded-lg border border-line bg-surface px-3 py-1.5">
      <Disclosure
        level={4}
        className="pointer-coarse:min-h-11"
        summary={
          <span className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 py-1">
            <span className="w-6 shrink-0 font-semibold tabular-nums">{number}</span>
            <span className="w-32 shrink-0">
              <OutcomeText outcome={outcome} />
            </span>
            <span lang="en" className="min-w-0 flex-1 basis-60">
              {asks}
            </span>
          </span>
        }
      >
        <div className="border-t border-line py-4 sm:px-2">{children}</div>
      </Disclosure>
    </li>
  );
}
