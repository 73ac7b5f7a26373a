import { CircleCheck, CircleMinus, CircleX, Clock, Info } from 'lucide-react';
import { cx } from '../ui/cx.ts';
import { PhraseText } from '../ui/PhraseText.tsx';
import { TONE_TEXT, type Tone } from '../ui/tone.ts';
import { useWords } from '../ui/words.ts';
import type { Squiggle, Standing, StatementMark } from './marks.ts';
import { positionAt } from './position.ts';

const STANDING = {
  allows: { icon: CircleCheck, tone: 'allow' },
  denies: { icon: CircleX, tone: 'deny' },
  notMatched: { icon: CircleMinus, tone: 'neutral' },
  stale: { icon: Clock, tone: 'stale' },
} as const satisfies Record<Standing, { icon: typeof Info; tone: Tone }>;

interface StandingNotesProps {
  readonly text: string;
  readonly marks: readonly StatementMark[];
  /** What keeps statements from matching the call. */
  readonly failures: readonly Squiggle[];
  /** Beside Monaco, which shows the same in its margin, the list is for screen readers alone. */
  readonly shown: boolean;
}

/** What the editor's margin says of the call in question, as a list. */
export function StandingNotes({ text, marks, failures, shown }: StandingNotesProps) {
  const words = useWords();
  const line = (offset: number): number => positionAt(text, offset).lineNumber;
  const notes = [
    ...failures.map(({ start, message }) => ({
      icon: Info,
      tone: 'accent' as const,
      label: words.editor.problemAt(words.editor.severity.info, line(start)),
      phrase: message,
    })),
    ...marks.map(({ start, standing, hover }, index) => ({
      ...STANDING[standing],
      label: words.editor.statementAt(index + 1, line(start), words.editor.standing[standing]),
      phrase: hover,
    })),
  ];
  if (notes.length === 0) return null;
  return (
    <ul aria-label={words.editor.standings} className={shown ? 'space-y-1 text-sm' : 'sr-only'}>
      {notes.map(({ icon: Icon, tone, label, phrase }, index) => (
        <li key={index} className="flex gap-2">
          <Icon aria-hidden size={16} className={cx('mt-1 shrink-0', TONE_TEXT[tone])} />
          <span className="min-w-0">
            <strong className="font-semibold">{label}</strong> <PhraseText phrase={phrase} />
          </span>
        </li>
      ))}
    </ul>
  );
}
