import {
  CircleCheck,
  CircleDashed,
  CircleMinus,
  CircleX,
  Clock,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';
import { cx } from './cx.ts';
import { TONE_SOFT, TONE_TEXT, type Tone } from './tone.ts';
import { useWords } from './words.ts';

/** How something stands, by the one sign and the one word that the lab has for it. */
export type StatusKind =
  'allow' | 'deny' | 'invalid' | 'unmodelled' | 'passed' | 'stopped' | 'skipped' | 'notReached' | 'stale';

const LOOK: Readonly<Record<StatusKind, { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  allow: { icon: CircleCheck, tone: 'allow' },
  deny: { icon: CircleX, tone: 'deny' },
  invalid: { icon: TriangleAlert, tone: 'deny' },
  unmodelled: { icon: CircleDashed, tone: 'neutral' },
  passed: { icon: CircleCheck, tone: 'allow' },
  stopped: { icon: CircleX, tone: 'deny' },
  skipped: { icon: CircleMinus, tone: 'neutral' },
  notReached: { icon: CircleDashed, tone: 'neutral' },
  stale: { icon: Clock, tone: 'stale' },
};

/** A standing as icon and word together. */
export function Status({ kind }: { readonly kind: StatusKind }) {
  const words = useWords();
  const { tone } = LOOK[kind];
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 rounded-full border px-2 py-0.5 text-xs font-semibold whitespace-nowrap',
        TONE_SOFT[tone],
      )}
    >
      <StatusIcon kind={kind} size={14} />
      {words.status[kind]}
    </span>
  );
}

/** The icon alone, for places where the word stands beside it. */
export function StatusIcon({ kind, size = 18 }: { readonly kind: StatusKind; readonly size?: number }) {
  const { icon: Icon, tone } = LOOK[kind];
  return <Icon aria-hidden size={size} className={cx('shrink-0', TONE_TEXT[tone])} />;
}
