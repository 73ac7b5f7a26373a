import { Check, ChevronLeft, ChevronRight, Minus, X } from 'lucide-react';
import type { CSSProperties } from 'react';
import { cx } from '../../ui/cx.ts';
import type { SequenceRowView } from './sequence.ts';

interface SequenceArrowProps {
  readonly row: SequenceRowView;
  readonly columns: CSSProperties;
}

const LOOK: Readonly<Record<SequenceRowView['kind'], string>> = {
  token: 'border-accent text-accent',
  request: 'border-accent text-accent',
  check: 'border-neutral text-neutral',
  answer: 'border-dashed border-allow text-allow',
  error: 'border-dashed border-deny text-deny',
};

const SIGN = { passed: Check, stopped: X, skipped: Minus } as const;
const SIGN_LOOK = {
  passed: 'border-allow bg-allow-soft text-allow',
  stopped: 'border-deny bg-deny text-surface',
  skipped: 'border-neutral-line bg-neutral-soft text-neutral',
} as const;

/** From lane to lane; what somebody does alone is a sign on the own lane. Only drawn: the text beside it says the same. */
export function SequenceArrow({ row: { from, to, kind, outcome }, columns }: SequenceArrowProps) {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const lanes = last - first + 1;
  const Head = to < from ? ChevronLeft : ChevronRight;
  const Sign = outcome && SIGN[outcome];
  // From the middle of the first lane to the middle of the last.
  const inset = `${50 / lanes}%`;
  return (
    <div aria-hidden style={columns} className="grid h-6 items-center">
      <div
        style={{ gridColumn: `${first + 1} / ${last + 2}`, marginInline: inset }}
        className="relative row-start-1"
      >
        {lanes > 1 && (
          <>
            <span className={cx('absolute inset-x-0 -top-px border-t-2', LOOK[kind])} />
            {!Sign && (
              <Head
                size={18}
                strokeWidth={3}
                className={cx('absolute -top-2.25', to < from ? '-start-1.5' : '-end-1.5', LOOK[kind])}
              />
            )}
          </>
        )}
        {Sign && outcome && (
          <span
            className={cx(
              'absolute -top-2.5 grid size-5 place-items-center rounded-full border-2',
              to < from || lanes === 1 ? '-start-2.5' : '-end-2.5',
              SIGN_LOOK[outcome],
            )}
          >
            <Sign size={12} strokeWidth={3} />
          </span>
        )}
      </div>
    </div>
  );
}
