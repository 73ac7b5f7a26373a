import { Lightbulb } from 'lucide-react';
import type { Hints as HintLevels } from '../../content/lesson/lesson.ts';
import type { Phrase } from '../../explain/phrase.ts';
import { Button } from '../ui/Button.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';
import { Prose } from './Prose.tsx';
import type { RulesById } from './RuleReference.tsx';

export interface HintsView {
  /** What the hints are about: the gate that stops the call, or the goal that is open. */
  readonly about: Phrase | null;
  readonly levels: HintLevels;
  /** How many levels are shown. */
  readonly revealed: number;
}

const LEVELS = ['nudge', 'concept', 'exact'] as const;

interface HintsProps {
  readonly hints: HintsView;
  readonly rules: RulesById;
  readonly onReveal: () => void;
}

/** Hints for what stands in the way, one after another. */
export function Hints({ hints, rules, onReveal }: HintsProps) {
  const words = useWords();
  const { about, levels, revealed } = hints;
  return (
    <div role="group" aria-label={words.lesson.hints} className="space-y-2">
      {about && (
        <p className="text-sm text-ink-muted">
          {words.lesson.hintsFor} <PhraseText phrase={about} />
        </p>
      )}
      <ol aria-live="polite" className="space-y-2 empty:hidden">
        {LEVELS.slice(0, revealed).map((level) => (
          <li key={level} className="rounded-md border border-accent-line bg-accent-soft p-3 text-sm">
            <p className="mb-1 font-semibold text-accent">{words.lesson.hintLevel[level]}</p>
            <Prose blocks={levels[level]} rules={rules} />
          </li>
        ))}
      </ol>
      {revealed < LEVELS.length && (
        <Button icon={Lightbulb} onClick={onReveal}>
          {words.lesson.hintButton(revealed, LEVELS.length)}
        </Button>
      )}
    </div>
  );
}
