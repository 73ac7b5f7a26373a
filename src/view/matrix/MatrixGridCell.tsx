import { useState } from 'react';
import type { Verdict } from '../decision/VerdictBanner.tsx';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import { ChangeSign } from './ChangeSign.tsx';
import type { CellChange } from './matrix.ts';
import { OutcomeSign } from './OutcomeSign.tsx';

interface MatrixGridCellProps {
  readonly principal: string;
  readonly role: string;
  readonly outcome: Verdict;
  readonly change: CellChange | undefined;
  /** From 0. */
  readonly column: number;
  readonly roomy: boolean;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  /** Where it stands in its row, in pixels. */
  readonly start: number;
  readonly width: number;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
}

const GROUND: Readonly<Record<Verdict, string>> = {
  allow: 'bg-allow-soft font-semibold text-allow',
  deny: 'text-ink-muted',
  invalid: 'text-ink-muted',
  unmodelled: 'bg-neutral-soft text-neutral',
};

const FLASH: Readonly<Record<Verdict, string>> = {
  allow: '[--matrix-flash:var(--color-allow)]',
  deny: '[--matrix-flash:var(--color-deny)]',
  invalid: '[--matrix-flash:var(--color-deny)]',
  unmodelled: '[--matrix-flash:var(--color-neutral)]',
};

/** One answer: its sign, with the word where there is room, and a mark when the last change changed it. */
export function MatrixGridCell(props: MatrixGridCellProps) {
  const { principal, role, outcome, change, column, roomy, isTabStop, isOpen, start, width } = props;
  const words = useWords();
  const flashes = useFlashes(outcome);
  const { cell, change: changed } = words.matrix;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the keys
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isOpen}
      aria-label={cell(principal, role, words.status[outcome], change ? changed[change] : null)}
      title={words.matrix.pair(principal, role)}
      tabIndex={isTabStop ? 0 : -1}
      data-open={isOpen || undefined}
      onClick={props.onOpen}
      onFocus={props.onFocus}
      style={{ insetInlineStart: start, width }}
      className={cx(
        'absolute inset-y-0 isolate flex cursor-pointer items-center justify-center gap-1.5 border-e border-line text-xs last:border-e-0 -outline-offset-2 hover:bg-accent-soft',
        GROUND[outcome],
        isOpen && 'ring-2 ring-accent ring-inset',
      )}
    >
      {flashes > 0 && (
        <span key={flashes} className={cx('matrix-flash absolute inset-0 -z-10', FLASH[outcome])} />
      )}
      <OutcomeSign outcome={outcome} size={roomy ? 16 : 18} />
      {roomy && <span aria-hidden>{words.status[outcome]}</span>}
      {change && <ChangeSign change={change} className="absolute end-0.5 top-0.5" />}
    </div>
  );
}

/** How often an answer has changed since it came into sight. */
function useFlashes(outcome: Verdict): number {
  const [seen, setSeen] = useState({ outcome, flashes: 0 });
  if (seen.outcome === outcome) return seen.flashes;
  setSeen({ outcome, flashes: seen.flashes + 1 });
  return seen.flashes + 1;
}
