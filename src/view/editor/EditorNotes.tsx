import { CircleAlert, CircleCheck, CircleMinus, CircleX, Clock, Info, TriangleAlert } from 'lucide-react';
import { cx } from '../ui/cx.ts';
import { PhraseText } from '../ui/PhraseText.tsx';
import { TONE_TEXT, type Tone } from '../ui/tone.ts';
import { useWords } from '../ui/words.ts';
import type { Severity, Squiggle, Standing, StatementMark } from './marks.ts';
import { positionAt } from './position.ts';

const STANDING = {
  allows: { icon: CircleCheck, tone: 'allow' },
  denies: { icon: CircleX, tone: 'deny' },
  notMatched: { icon: CircleMinus, tone: 'neutral' },
  stale: { icon: Clock, tone: 'stale' },
} as const satisfies Record<Standing, { icon: typeof Info; tone: Tone }>;

const SEVERITY = {
  error: { icon: CircleAlert, tone: 'deny' },
  warning: { icon: TriangleAlert, tone: 'stale' },
  info: { icon: Info, tone: 'accent' },
} as const satisfies Record<Severity, { icon: typeof Info; tone: Tone }>;

interface EditorNotesProps {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly StatementMark[];
  readonly squiggles: readonly Squiggle[];
  /** Beside Monaco, which shows the same in its margin, the list is for screen readers alone. */
  readonly shown: boolean;
}

/** What the editor's margin and underlines say, as a list. */
export function EditorNotes({ id, text, marks, squiggles, shown }: EditorNotesProps) {
  const words = useWords();
  const line = (offset: number): number => positionAt(text, offset).lineNumber;
  const notes = [
    ...squiggles.map(({ start, severity, message }) => ({
      ...SEVERITY[severity],
      label: words.editor.problemAt(words.editor.severity[severity], line(start)),
      phrase: message,
    })),
    ...marks.map(({ start, standing, hover }, index) => ({
      ...STANDING[standing],
      label: words.editor.statementAt(index + 1, line(start), words.editor.standing[standing]),
      phrase: hover,
    })),
  ];
  return (
    <ul
      id={`${id}-notes`}
      aria-label={words.editor.notes}
      className={shown ? 'mt-2 space-y-1 text-sm' : 'sr-only'}
    >
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
