import { CircleAlert, Info, Lightbulb, Wrench } from 'lucide-react';
import { RuleReference } from '../lesson/RuleReference.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { PhraseText } from '../ui/PhraseText.tsx';
import { TONE_TEXT, type Tone } from '../ui/tone.ts';
import { useWords } from '../ui/words.ts';
import type { FixView, Severity, Squiggle } from './marks.ts';

const SEVERITY = {
  error: { icon: CircleAlert, tone: 'deny' },
  warning: { icon: Lightbulb, tone: 'stale' },
  info: { icon: Info, tone: 'accent' },
} as const satisfies Record<Severity, { icon: typeof Info; tone: Tone }>;

interface ProblemItemProps {
  readonly problem: Squiggle;
  readonly line: number;
  /** Null where the text cannot be changed. */
  readonly onFix: ((fix: FixView) => void) | null;
}

/** What is said about one place of the text, the rule that says so, and the fix. */
export function ProblemItem({ problem, line, onFix }: ProblemItemProps) {
  const words = useWords();
  const { severity, message, rule, fix } = problem;
  const { icon: Icon, tone } = SEVERITY[severity];
  return (
    <li className="flex gap-2 text-sm">
      <Icon aria-hidden size={16} className={cx('mt-1 shrink-0', TONE_TEXT[tone])} />
      <div className="min-w-0">
        <p>
          <strong className="font-semibold">
            {words.editor.problemAt(words.editor.severity[severity], line)}
          </strong>{' '}
          <PhraseText phrase={message} /> {rule && <RuleReference rule={rule} />}
        </p>
        {fix && onFix && (
          <Button size="small" icon={Wrench} className="mt-1" onClick={() => onFix(fix)}>
            <span className="min-w-0 text-start wrap-anywhere">
              {words.editor.fix} <PhraseText phrase={fix.title} />
            </span>
          </Button>
        )}
      </div>
    </li>
  );
}
