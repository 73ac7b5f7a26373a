import { CircleCheck, CircleDashed, CircleX, type LucideIcon } from 'lucide-react';
import type { Outcome } from '../../../content/exam/answer.ts';
import { cx } from '../../ui/cx.ts';
import { useWords } from '../../ui/words.ts';

const LOOKS: Readonly<Record<Outcome, { readonly icon: LucideIcon; readonly text: string }>> = {
  right: { icon: CircleCheck, text: 'text-allow' },
  wrong: { icon: CircleX, text: 'text-deny' },
  unanswered: { icon: CircleDashed, text: 'text-neutral' },
};

/** How an answer came out, by sign and word. */
export function OutcomeText({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords().exam.question;
  const { icon: Icon, text } = LOOKS[outcome];
  return (
    <span className={cx('inline-flex items-baseline gap-1.5 font-semibold', text)}>
      <Icon aria-hidden size={16} className="shrink-0 self-center" />
      {words.result[outcome]}
    </span>
  );
}
