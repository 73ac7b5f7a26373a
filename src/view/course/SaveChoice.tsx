import { useId } from 'react';
import { useWords } from '../ui/words.ts';

/** One lesson of a file of progress, beside what the learner has of it. */
export interface SaveChoiceView {
  readonly lesson: string;
  readonly title: string;
  readonly steps: number;
  /** Null: not begun. */
  readonly mine: ComeView | null;
  readonly file: ComeView;
  /** Both say the same, so there is nothing to choose. */
  readonly same: boolean;
  readonly choice: 'mine' | 'file';
}

interface ComeView {
  readonly solved: number;
  readonly hints: number;
}

interface SaveChoiceProps {
  readonly save: SaveChoiceView;
  readonly onChoose: (choice: 'mine' | 'file') => void;
}

/** Which of the two to keep. */
export function SaveChoice({ save, onChoose }: SaveChoiceProps) {
  const words = useWords().learn.file;
  const name = useId();
  const come = (of: ComeView | null): string =>
    of ? words.come(of.solved, save.steps, of.hints) : words.notBegun;
  if (save.same) {
    return (
      <p className="text-sm">
        <span className="font-semibold">{save.title}</span> {words.same}
      </p>
    );
  }
  return (
    <fieldset className="text-sm">
      <legend className="font-semibold">{save.title}</legend>
      {(['mine', 'file'] as const).map((choice) => (
        <label key={choice} className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="radio"
            name={name}
            checked={save.choice === choice}
            onChange={() => onChoose(choice)}
            className="size-4 shrink-0"
          />
          <span>
            {words[choice]} <span className="text-ink-muted">({come(save[choice])})</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
