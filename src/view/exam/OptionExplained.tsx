import { CircleCheck, CircleX, type LucideIcon } from 'lucide-react';
import type { Option } from '../../content/question/question.ts';
import { Prose } from '../lesson/Prose.tsx';
import { ProseText } from '../lesson/ProseText.tsx';
import type { RulesById } from '../lesson/RuleReference.tsx';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import type { Explained } from './questionProps.ts';

interface OptionExplainedProps {
  readonly option: Option;
  readonly isChosen: boolean;
  readonly rules: RulesById;
  readonly explained: Explained;
}

/** Whether an option is right and why, what somebody may believe who chose it, and what the engine makes of it. */
export function OptionExplained({ option, isChosen, rules, explained }: OptionExplainedProps) {
  const words = useWords().exam.question;
  const { right, why, misconception } = option;
  const Icon: LucideIcon = right ? CircleCheck : CircleX;
  const standing = `${right ? 'right' : 'wrong'}${isChosen ? 'Chosen' : ''}` as const;
  const believed = isChosen && misconception !== null ? explained.misconceptions[misconception] : undefined;
  return (
    <div className="space-y-3 border-t border-line px-3 py-2.5 text-sm">
      <p className={cx('flex items-center gap-1.5 font-semibold', right ? 'text-allow' : 'text-deny')}>
        <Icon aria-hidden size={17} className="shrink-0" />
        {words.standing[standing]}
      </p>
      <div lang="en">
        <Prose blocks={why} rules={rules} />
      </div>
      {believed && (
        <p className="max-w-prose border-s-2 border-line-strong ps-3">
          <span className="text-ink-muted">{words.misconception}</span>{' '}
          <span lang="en">
            {believed.believed} <ProseText inlines={believed.truth} rules={rules} />
          </span>
        </p>
      )}
      {explained.shown(option.id)}
    </div>
  );
}
